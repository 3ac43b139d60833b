// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpDebugGfnSize is the size of MemSharingOpDebugGfn in bytes.
const MemSharingOpDebugGfnSize = 8

// MemSharingOpDebugGfn: A page to print what is known of; in C one structure with the next two, by a union. Xen's
// mem_sharing_op_debug: public/memory.h, 4.22. In Xen 4.2 and later. Written by the guest.
type MemSharingOpDebugGfn struct {
	// The page number.
	Gfn uint64
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpDebugGfnSize bytes.
func (s *MemSharingOpDebugGfn) Decode(b []byte) error {
	if len(b) < MemSharingOpDebugGfnSize {
		return wire.TooShort("MemSharingOpDebugGfn", len(b), MemSharingOpDebugGfnSize)
	}
	s.Gfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpDebugGfnSize bytes.
func (s *MemSharingOpDebugGfn) Encode(b []byte) error {
	if len(b) < MemSharingOpDebugGfnSize {
		return wire.TooShort("MemSharingOpDebugGfn", len(b), MemSharingOpDebugGfnSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gfn)
	return nil
}
