// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMachphysMfnListSize is the size of XenMachphysMfnList in bytes, for callers of a width; 0 for those that have
// none.
func XenMachphysMfnListSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 24
	}
	return 0
}

// XenMachphysMfnList: Which frames hold the table from frames to page numbers. Xen's xen_machphys_mfn_list:
// public/memory.h, 4.22.
type XenMachphysMfnList struct {
	// How many entries the list has room for.
	MaxExtents uint32

	// The list: the first frame of each two megabytes of the table; 0 for a hole. A pointer to word.
	ExtentStart uint64

	// How many entries were written.
	NrExtents uint32
}

// Decode reads the structure from the start of b, which has to hold XenMachphysMfnListSize(width) bytes.
func (s *XenMachphysMfnList) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMachphysMfnList", width)
}

func (s *XenMachphysMfnList) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("XenMachphysMfnList", len(b), 12)
	}
	s.MaxExtents = binary.LittleEndian.Uint32(b[0:])
	s.ExtentStart = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.NrExtents = binary.LittleEndian.Uint32(b[8:])
	return nil
}

func (s *XenMachphysMfnList) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenMachphysMfnList", len(b), 24)
	}
	s.MaxExtents = binary.LittleEndian.Uint32(b[0:])
	s.ExtentStart = binary.LittleEndian.Uint64(b[8:])
	s.NrExtents = binary.LittleEndian.Uint32(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMachphysMfnListSize(width) bytes.
func (s *XenMachphysMfnList) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMachphysMfnList", width)
}

func (s *XenMachphysMfnList) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("XenMachphysMfnList", len(b), 12)
	}
	binary.LittleEndian.PutUint32(b[0:], s.MaxExtents)
	if s.ExtentStart > math.MaxUint32 {
		return wire.TooLarge("XenMachphysMfnList.extent_start", s.ExtentStart)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.ExtentStart))
	binary.LittleEndian.PutUint32(b[8:], s.NrExtents)
	return nil
}

func (s *XenMachphysMfnList) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenMachphysMfnList", len(b), 24)
	}
	binary.LittleEndian.PutUint32(b[0:], s.MaxExtents)
	binary.LittleEndian.PutUint64(b[8:], s.ExtentStart)
	binary.LittleEndian.PutUint32(b[16:], s.NrExtents)
	wire.Clear(b[4:8])
	wire.Clear(b[20:24])
	return nil
}
