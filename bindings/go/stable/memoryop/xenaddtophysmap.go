// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenAddToPhysmapSize is the size of XenAddToPhysmap in bytes, for callers of a width; 0 for those that have none.
func XenAddToPhysmapSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 16
	case wire.Width8:
		return 24
	}
	return 0
}

// XenAddToPhysmap: A page, or a range of them, that is to appear in a guest's physical address space. Xen's
// xen_add_to_physmap: public/memory.h, 4.22. Written by the guest.
type XenAddToPhysmap struct {
	// The domain that gets the page.
	Domid uint16

	// The number of pages of a range; not used for anything else. In Xen 4.2 and later.
	PageCount uint16

	// Where the page comes from.
	Space PhysmapSpace

	// Which page of that.
	SourceIndex uint64

	// The page number at which it is to appear.
	Gpfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenAddToPhysmapSize(width) bytes.
func (s *XenAddToPhysmap) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenAddToPhysmap", width)
}

func (s *XenAddToPhysmap) decode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenAddToPhysmap", len(b), 16)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.PageCount = binary.LittleEndian.Uint16(b[2:])
	s.Space = PhysmapSpace(binary.LittleEndian.Uint32(b[4:]))
	s.SourceIndex = uint64(binary.LittleEndian.Uint32(b[8:]))
	s.Gpfn = uint64(binary.LittleEndian.Uint32(b[12:]))
	return nil
}

func (s *XenAddToPhysmap) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenAddToPhysmap", len(b), 24)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.PageCount = binary.LittleEndian.Uint16(b[2:])
	s.Space = PhysmapSpace(binary.LittleEndian.Uint32(b[4:]))
	s.SourceIndex = binary.LittleEndian.Uint64(b[8:])
	s.Gpfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenAddToPhysmapSize(width) bytes.
func (s *XenAddToPhysmap) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenAddToPhysmap", width)
}

func (s *XenAddToPhysmap) encode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenAddToPhysmap", len(b), 16)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.PageCount)
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Space))
	if s.SourceIndex > math.MaxUint32 {
		return wire.TooLarge("XenAddToPhysmap.idx", s.SourceIndex)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.SourceIndex))
	if s.Gpfn > math.MaxUint32 {
		return wire.TooLarge("XenAddToPhysmap.gpfn", s.Gpfn)
	}
	binary.LittleEndian.PutUint32(b[12:], uint32(s.Gpfn))
	return nil
}

func (s *XenAddToPhysmap) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenAddToPhysmap", len(b), 24)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.PageCount)
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Space))
	binary.LittleEndian.PutUint64(b[8:], s.SourceIndex)
	binary.LittleEndian.PutUint64(b[16:], s.Gpfn)
	return nil
}
