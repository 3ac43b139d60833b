// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMemAcquireResourceBefore414Size is the size of XenMemAcquireResourceBefore414 in bytes, for callers of a width; 0
// for those that have none.
func XenMemAcquireResourceBefore414Size(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 32
	case wire.Width8:
		return 32
	}
	return 0
}

// XenMemAcquireResourceBefore414: Pages of a guest's resource that are to be mapped, when it was an interface of the
// tools; 2 of them at most in Xen 4.11, later 32. Xen's xen_mem_acquire_resource: public/memory.h, 4.22. In Xen 4.11 to
// 4.12.3, 4.13.1.
type XenMemAcquireResourceBefore414 struct {
	// The guest.
	Domid uint16

	// What kind of resource it is.
	Resource MemoryResource

	// Which one of that kind.
	Id uint32

	// How many pages; the most that are allowed, by Xen, when it is 0 and there is no list.
	NrFrames uint32

	// Bit 0 says that the caller owns the pages. In Xen 4.12 and earlier.
	Flags uint32

	// The first page of the resource.
	Frame uint64

	// The page numbers at which they are to appear; for a PV caller, where the frame numbers go. A pointer to word.
	FrameList uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemAcquireResourceBefore414Size(width) bytes.
func (s *XenMemAcquireResourceBefore414) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMemAcquireResourceBefore414", width)
}

func (s *XenMemAcquireResourceBefore414) decode4(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAcquireResourceBefore414", len(b), 32)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Resource = MemoryResource(binary.LittleEndian.Uint16(b[2:]))
	s.Id = binary.LittleEndian.Uint32(b[4:])
	s.NrFrames = binary.LittleEndian.Uint32(b[8:])
	s.Flags = binary.LittleEndian.Uint32(b[12:])
	s.Frame = binary.LittleEndian.Uint64(b[16:])
	s.FrameList = uint64(binary.LittleEndian.Uint32(b[24:]))
	return nil
}

func (s *XenMemAcquireResourceBefore414) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAcquireResourceBefore414", len(b), 32)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Resource = MemoryResource(binary.LittleEndian.Uint16(b[2:]))
	s.Id = binary.LittleEndian.Uint32(b[4:])
	s.NrFrames = binary.LittleEndian.Uint32(b[8:])
	s.Flags = binary.LittleEndian.Uint32(b[12:])
	s.Frame = binary.LittleEndian.Uint64(b[16:])
	s.FrameList = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemAcquireResourceBefore414Size(width)
// bytes.
func (s *XenMemAcquireResourceBefore414) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMemAcquireResourceBefore414", width)
}

func (s *XenMemAcquireResourceBefore414) encode4(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAcquireResourceBefore414", len(b), 32)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Resource))
	binary.LittleEndian.PutUint32(b[4:], s.Id)
	binary.LittleEndian.PutUint32(b[8:], s.NrFrames)
	binary.LittleEndian.PutUint32(b[12:], s.Flags)
	binary.LittleEndian.PutUint64(b[16:], s.Frame)
	if s.FrameList > math.MaxUint32 {
		return wire.TooLarge("XenMemAcquireResourceBefore414.frame_list", s.FrameList)
	}
	binary.LittleEndian.PutUint32(b[24:], uint32(s.FrameList))
	wire.Clear(b[28:32])
	return nil
}

func (s *XenMemAcquireResourceBefore414) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAcquireResourceBefore414", len(b), 32)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Resource))
	binary.LittleEndian.PutUint32(b[4:], s.Id)
	binary.LittleEndian.PutUint32(b[8:], s.NrFrames)
	binary.LittleEndian.PutUint32(b[12:], s.Flags)
	binary.LittleEndian.PutUint64(b[16:], s.Frame)
	binary.LittleEndian.PutUint64(b[24:], s.FrameList)
	return nil
}
