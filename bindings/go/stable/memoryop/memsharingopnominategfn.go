// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpNominateGfnSize is the size of MemSharingOpNominateGfn in bytes.
const MemSharingOpNominateGfnSize = 16

// MemSharingOpNominateGfn: A page that may be shared. Xen's mem_sharing_op_nominate: public/memory.h, 4.22. In Xen 4.2
// and later.
type MemSharingOpNominateGfn struct {
	// The page number.
	Gfn uint64

	// What names this version of the page from now on.
	SharingHandle uint64
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpNominateGfnSize bytes.
func (s *MemSharingOpNominateGfn) Decode(b []byte) error {
	if len(b) < MemSharingOpNominateGfnSize {
		return wire.TooShort("MemSharingOpNominateGfn", len(b), MemSharingOpNominateGfnSize)
	}
	s.Gfn = binary.LittleEndian.Uint64(b[0:])
	s.SharingHandle = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpNominateGfnSize bytes.
func (s *MemSharingOpNominateGfn) Encode(b []byte) error {
	if len(b) < MemSharingOpNominateGfnSize {
		return wire.TooShort("MemSharingOpNominateGfn", len(b), MemSharingOpNominateGfnSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gfn)
	binary.LittleEndian.PutUint64(b[8:], s.SharingHandle)
	return nil
}
