// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpShareSize is the size of MemSharingOpShare in bytes.
const MemSharingOpShareSize = 40

// MemSharingOpShare: Two pages that become one. Xen's mem_sharing_op_share: public/memory.h, 4.22. In Xen 4.2 and
// later. Written by the guest.
type MemSharingOpShare struct {
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

// Decode reads the structure from the start of b, which has to hold MemSharingOpShareSize bytes.
func (s *MemSharingOpShare) Decode(b []byte) error {
	if len(b) < MemSharingOpShareSize {
		return wire.TooShort("MemSharingOpShare", len(b), MemSharingOpShareSize)
	}
	s.SourceGfn = binary.LittleEndian.Uint64(b[0:])
	s.SourceHandle = binary.LittleEndian.Uint64(b[8:])
	s.ClientGfn = binary.LittleEndian.Uint64(b[16:])
	s.ClientHandle = binary.LittleEndian.Uint64(b[24:])
	s.ClientDomain = binary.LittleEndian.Uint16(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpShareSize bytes.
func (s *MemSharingOpShare) Encode(b []byte) error {
	if len(b) < MemSharingOpShareSize {
		return wire.TooShort("MemSharingOpShare", len(b), MemSharingOpShareSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.SourceGfn)
	binary.LittleEndian.PutUint64(b[8:], s.SourceHandle)
	binary.LittleEndian.PutUint64(b[16:], s.ClientGfn)
	binary.LittleEndian.PutUint64(b[24:], s.ClientHandle)
	binary.LittleEndian.PutUint16(b[32:], s.ClientDomain)
	wire.Clear(b[34:40])
	return nil
}
