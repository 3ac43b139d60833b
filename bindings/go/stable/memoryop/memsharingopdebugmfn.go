// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpDebugMfnSize is the size of MemSharingOpDebugMfn in bytes.
const MemSharingOpDebugMfnSize = 8

// MemSharingOpDebugMfn: A frame to print what is known of. Xen's mem_sharing_op_debug: public/memory.h, 4.22. In Xen
// 4.2 and later. Written by the guest.
type MemSharingOpDebugMfn struct {
	// The frame.
	Mfn uint64
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpDebugMfnSize bytes.
func (s *MemSharingOpDebugMfn) Decode(b []byte) error {
	if len(b) < MemSharingOpDebugMfnSize {
		return wire.TooShort("MemSharingOpDebugMfn", len(b), MemSharingOpDebugMfnSize)
	}
	s.Mfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpDebugMfnSize bytes.
func (s *MemSharingOpDebugMfn) Encode(b []byte) error {
	if len(b) < MemSharingOpDebugMfnSize {
		return wire.TooShort("MemSharingOpDebugMfn", len(b), MemSharingOpDebugMfnSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Mfn)
	return nil
}
