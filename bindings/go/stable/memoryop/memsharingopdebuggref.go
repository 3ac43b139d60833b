// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpDebugGrefSize is the size of MemSharingOpDebugGref in bytes.
const MemSharingOpDebugGrefSize = 8

// MemSharingOpDebugGref: A granted page to print what is known of. Xen's mem_sharing_op_debug: public/memory.h, 4.22.
// In Xen 4.2 and later. Written by the guest.
type MemSharingOpDebugGref struct {
	// The grant reference.
	Gref uint32
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpDebugGrefSize bytes.
func (s *MemSharingOpDebugGref) Decode(b []byte) error {
	if len(b) < MemSharingOpDebugGrefSize {
		return wire.TooShort("MemSharingOpDebugGref", len(b), MemSharingOpDebugGrefSize)
	}
	s.Gref = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpDebugGrefSize bytes.
func (s *MemSharingOpDebugGref) Encode(b []byte) error {
	if len(b) < MemSharingOpDebugGrefSize {
		return wire.TooShort("MemSharingOpDebugGref", len(b), MemSharingOpDebugGrefSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Gref)
	wire.Clear(b[4:8])
	return nil
}
