// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMemAcquireResourceSize is the size of XenMemAcquireResource in bytes, for callers of a width; 0 for those that
// have none.
func XenMemAcquireResourceSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 28
	case wire.Width8:
		return 32
	}
	return 0
}

// XenMemAcquireResource: Pages of a guest's resource that are to be mapped. Xen's xen_mem_acquire_resource:
// public/memory.h, 4.22. In Xen 4.12.4, 4.13.2, 4.14 and later. Written by the device model.
type XenMemAcquireResource struct {
	// The guest.
	Domid uint16

	// What kind of resource it is.
	Resource MemoryResource

	// Which one of that kind.
	Id uint32

	// How many pages; the number that there are, by Xen, when it is 0 and there is no list.
	NrFrames uint32

	// Reserved: zero when written. In Xen 4.12.4 it is flags, as in the form before.
	Pad uint32

	// The first page of the resource; with the number of pages below 2^32 since Xen 4.15.
	Frame uint64

	// The page numbers at which they are to appear; for a PV caller, where the frame numbers go. A pointer to word.
	FrameList uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemAcquireResourceSize(width) bytes.
func (s *XenMemAcquireResource) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMemAcquireResource", width)
}

func (s *XenMemAcquireResource) decode4(b []byte) error {
	if len(b) < 28 {
		return wire.TooShort("XenMemAcquireResource", len(b), 28)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Resource = MemoryResource(binary.LittleEndian.Uint16(b[2:]))
	s.Id = binary.LittleEndian.Uint32(b[4:])
	s.NrFrames = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	s.Frame = binary.LittleEndian.Uint64(b[16:])
	s.FrameList = uint64(binary.LittleEndian.Uint32(b[24:]))
	return nil
}

func (s *XenMemAcquireResource) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAcquireResource", len(b), 32)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Resource = MemoryResource(binary.LittleEndian.Uint16(b[2:]))
	s.Id = binary.LittleEndian.Uint32(b[4:])
	s.NrFrames = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	s.Frame = binary.LittleEndian.Uint64(b[16:])
	s.FrameList = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemAcquireResourceSize(width) bytes.
func (s *XenMemAcquireResource) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMemAcquireResource", width)
}

func (s *XenMemAcquireResource) encode4(b []byte) error {
	if len(b) < 28 {
		return wire.TooShort("XenMemAcquireResource", len(b), 28)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Resource))
	binary.LittleEndian.PutUint32(b[4:], s.Id)
	binary.LittleEndian.PutUint32(b[8:], s.NrFrames)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	binary.LittleEndian.PutUint64(b[16:], s.Frame)
	if s.FrameList > math.MaxUint32 {
		return wire.TooLarge("XenMemAcquireResource.frame_list", s.FrameList)
	}
	binary.LittleEndian.PutUint32(b[24:], uint32(s.FrameList))
	return nil
}

func (s *XenMemAcquireResource) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAcquireResource", len(b), 32)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Resource))
	binary.LittleEndian.PutUint32(b[4:], s.Id)
	binary.LittleEndian.PutUint32(b[8:], s.NrFrames)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	binary.LittleEndian.PutUint64(b[16:], s.Frame)
	binary.LittleEndian.PutUint64(b[24:], s.FrameList)
	return nil
}
