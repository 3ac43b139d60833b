// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpAddPhysmapSize is the size of MemSharingOpAddPhysmap in bytes.
const MemSharingOpAddPhysmapSize = 40

// MemSharingOpAddPhysmap: A page, and where it is to appear; in C one structure with that of two pages. Xen's
// mem_sharing_op_share: public/memory.h, 4.22. In Xen 4.2 and later. Written by the guest.
type MemSharingOpAddPhysmap struct {
	// The page that stays; a grant reference when bit 62 is set.
	SourceGfn uint64

	// Its handle.
	SourceHandle uint64

	// The page that goes; a grant reference when bit 62 is set.
	ClientGfn uint64

	// Its handle.
	ClientHandle uint64

	// Its domain.
	ClientDomain uint16
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpAddPhysmapSize bytes.
func (s *MemSharingOpAddPhysmap) Decode(b []byte) error {
	if len(b) < MemSharingOpAddPhysmapSize {
		return wire.TooShort("MemSharingOpAddPhysmap", len(b), MemSharingOpAddPhysmapSize)
	}
	s.SourceGfn = binary.LittleEndian.Uint64(b[0:])
	s.SourceHandle = binary.LittleEndian.Uint64(b[8:])
	s.ClientGfn = binary.LittleEndian.Uint64(b[16:])
	s.ClientHandle = binary.LittleEndian.Uint64(b[24:])
	s.ClientDomain = binary.LittleEndian.Uint16(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpAddPhysmapSize bytes.
func (s *MemSharingOpAddPhysmap) Encode(b []byte) error {
	if len(b) < MemSharingOpAddPhysmapSize {
		return wire.TooShort("MemSharingOpAddPhysmap", len(b), MemSharingOpAddPhysmapSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.SourceGfn)
	binary.LittleEndian.PutUint64(b[8:], s.SourceHandle)
	binary.LittleEndian.PutUint64(b[16:], s.ClientGfn)
	binary.LittleEndian.PutUint64(b[24:], s.ClientHandle)
	binary.LittleEndian.PutUint16(b[32:], s.ClientDomain)
	wire.Clear(b[34:40])
	return nil
}
