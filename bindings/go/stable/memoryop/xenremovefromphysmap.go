// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenRemoveFromPhysmapSize is the size of XenRemoveFromPhysmap in bytes, for callers of a width; 0 for those that have
// none.
func XenRemoveFromPhysmapSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// XenRemoveFromPhysmap: A page that is to leave a guest's physical address space. Xen's xen_remove_from_physmap:
// public/memory.h, 4.22. In Xen 4.2 and later. Written by the guest.
type XenRemoveFromPhysmap struct {
	// The domain.
	Domid uint16

	// The page number.
	Gpfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenRemoveFromPhysmapSize(width) bytes.
func (s *XenRemoveFromPhysmap) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenRemoveFromPhysmap", width)
}

func (s *XenRemoveFromPhysmap) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenRemoveFromPhysmap", len(b), 8)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Gpfn = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *XenRemoveFromPhysmap) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenRemoveFromPhysmap", len(b), 16)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Gpfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenRemoveFromPhysmapSize(width) bytes.
func (s *XenRemoveFromPhysmap) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenRemoveFromPhysmap", width)
}

func (s *XenRemoveFromPhysmap) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenRemoveFromPhysmap", len(b), 8)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	if s.Gpfn > math.MaxUint32 {
		return wire.TooLarge("XenRemoveFromPhysmap.gpfn", s.Gpfn)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Gpfn))
	wire.Clear(b[2:4])
	return nil
}

func (s *XenRemoveFromPhysmap) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenRemoveFromPhysmap", len(b), 16)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint64(b[8:], s.Gpfn)
	wire.Clear(b[2:4])
	wire.Clear(b[4:8])
	return nil
}
