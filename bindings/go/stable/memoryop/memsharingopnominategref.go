// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpNominateGrefSize is the size of MemSharingOpNominateGref in bytes.
const MemSharingOpNominateGrefSize = 16

// MemSharingOpNominateGref: A granted page that may be shared; in C one structure with the other, by a union. Xen's
// mem_sharing_op_nominate: public/memory.h, 4.22. In Xen 4.2 and later.
type MemSharingOpNominateGref struct {
	// The grant reference.
	GrantRef uint32

	// What names this version of the page from now on.
	SharingHandle uint64
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpNominateGrefSize bytes.
func (s *MemSharingOpNominateGref) Decode(b []byte) error {
	if len(b) < MemSharingOpNominateGrefSize {
		return wire.TooShort("MemSharingOpNominateGref", len(b), MemSharingOpNominateGrefSize)
	}
	s.GrantRef = binary.LittleEndian.Uint32(b[0:])
	s.SharingHandle = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpNominateGrefSize bytes.
func (s *MemSharingOpNominateGref) Encode(b []byte) error {
	if len(b) < MemSharingOpNominateGrefSize {
		return wire.TooShort("MemSharingOpNominateGref", len(b), MemSharingOpNominateGrefSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.GrantRef)
	binary.LittleEndian.PutUint64(b[8:], s.SharingHandle)
	wire.Clear(b[4:8])
	return nil
}
