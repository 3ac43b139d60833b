// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpRangeSize is the size of MemSharingOpRange in bytes.
const MemSharingOpRangeSize = 32

// MemSharingOpRange: A range of pages that becomes one with the same range of another domain. Xen's
// mem_sharing_op_range: public/memory.h, 4.22. In Xen 4.8 and later. Written by the guest.
type MemSharingOpRange struct {
	// The first page.
	FirstGfn uint64

	// The last page.
	LastGfn uint64

	// 0 at first; then the next page, when Xen was interrupted.
	Opaque uint64

	// The other domain.
	ClientDomain uint16

	// Reserved: zero when written.
	Pad [3]uint16
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpRangeSize bytes.
func (s *MemSharingOpRange) Decode(b []byte) error {
	if len(b) < MemSharingOpRangeSize {
		return wire.TooShort("MemSharingOpRange", len(b), MemSharingOpRangeSize)
	}
	s.FirstGfn = binary.LittleEndian.Uint64(b[0:])
	s.LastGfn = binary.LittleEndian.Uint64(b[8:])
	s.Opaque = binary.LittleEndian.Uint64(b[16:])
	s.ClientDomain = binary.LittleEndian.Uint16(b[24:])
	for i := range s.Pad {
		s.Pad[i] = binary.LittleEndian.Uint16(b[26+2*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpRangeSize bytes.
func (s *MemSharingOpRange) Encode(b []byte) error {
	if len(b) < MemSharingOpRangeSize {
		return wire.TooShort("MemSharingOpRange", len(b), MemSharingOpRangeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.FirstGfn)
	binary.LittleEndian.PutUint64(b[8:], s.LastGfn)
	binary.LittleEndian.PutUint64(b[16:], s.Opaque)
	binary.LittleEndian.PutUint16(b[24:], s.ClientDomain)
	for i := range s.Pad {
		binary.LittleEndian.PutUint16(b[26+2*i:], s.Pad[i])
	}
	return nil
}
