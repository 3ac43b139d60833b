// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenReservedDeviceMemoryMapSize is the size of XenReservedDeviceMemoryMap in bytes, for callers of a width; 0 for
// those that have none.
func XenReservedDeviceMemoryMapSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 16
	case wire.Width8:
		return 24
	}
	return 0
}

// XenReservedDeviceMemoryMap: Where the ranges go that devices of the host need for themselves. Xen's
// xen_reserved_device_memory_map: public/memory.h, 4.22. In Xen 4.6 and later. Written by the toolstack.
type XenReservedDeviceMemoryMap struct {
	// Whose ranges.
	Flags uint32

	// How many ranges there is room for; then how many there are.
	NrEntries uint32

	// Where they go. A pointer to XenReservedDeviceMemory.
	Buffer uint64

	// The PCI segment of the one device; in C it is in a union that has nothing else.
	Segment uint16

	// Its bus.
	Bus uint8

	// Its device number, in five bits, and its function, in three.
	Devfn uint8
}

// Decode reads the structure from the start of b, which has to hold XenReservedDeviceMemoryMapSize(width) bytes.
func (s *XenReservedDeviceMemoryMap) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenReservedDeviceMemoryMap", width)
}

func (s *XenReservedDeviceMemoryMap) decode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenReservedDeviceMemoryMap", len(b), 16)
	}
	s.Flags = binary.LittleEndian.Uint32(b[0:])
	s.NrEntries = binary.LittleEndian.Uint32(b[4:])
	s.Buffer = uint64(binary.LittleEndian.Uint32(b[8:]))
	s.Segment = binary.LittleEndian.Uint16(b[12:])
	s.Bus = b[14]
	s.Devfn = b[15]
	return nil
}

func (s *XenReservedDeviceMemoryMap) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenReservedDeviceMemoryMap", len(b), 24)
	}
	s.Flags = binary.LittleEndian.Uint32(b[0:])
	s.NrEntries = binary.LittleEndian.Uint32(b[4:])
	s.Buffer = binary.LittleEndian.Uint64(b[8:])
	s.Segment = binary.LittleEndian.Uint16(b[16:])
	s.Bus = b[18]
	s.Devfn = b[19]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenReservedDeviceMemoryMapSize(width)
// bytes.
func (s *XenReservedDeviceMemoryMap) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenReservedDeviceMemoryMap", width)
}

func (s *XenReservedDeviceMemoryMap) encode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenReservedDeviceMemoryMap", len(b), 16)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.NrEntries)
	if s.Buffer > math.MaxUint32 {
		return wire.TooLarge("XenReservedDeviceMemoryMap.buffer", s.Buffer)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Buffer))
	binary.LittleEndian.PutUint16(b[12:], s.Segment)
	b[14] = s.Bus
	b[15] = s.Devfn
	return nil
}

func (s *XenReservedDeviceMemoryMap) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenReservedDeviceMemoryMap", len(b), 24)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.NrEntries)
	binary.LittleEndian.PutUint64(b[8:], s.Buffer)
	binary.LittleEndian.PutUint16(b[16:], s.Segment)
	b[18] = s.Bus
	b[19] = s.Devfn
	wire.Clear(b[20:24])
	return nil
}

// XenReservedDeviceMemoryMapAllDevicesMask is bit 0 of flags. Set for those of all devices, and not for one.
const XenReservedDeviceMemoryMapAllDevicesMask uint32 = 0x1

// AllDevices returns all of flags. Set for those of all devices, and not for one.
func (s *XenReservedDeviceMemoryMap) AllDevices() bool {
	return s.Flags&XenReservedDeviceMemoryMapAllDevicesMask != 0
}

// SetAllDevices sets or clears all of flags.
func (s *XenReservedDeviceMemoryMap) SetAllDevices(set bool) {
	if set {
		s.Flags |= XenReservedDeviceMemoryMapAllDevicesMask
	} else {
		s.Flags &^= XenReservedDeviceMemoryMapAllDevicesMask
	}
}

// XenReservedDeviceMemoryMapReservedFlagsMask is bits 1 to 31 of flags. Reserved: zero when written.
const XenReservedDeviceMemoryMapReservedFlagsMask uint32 = 0xfffffffe

// XenReservedDeviceMemoryMapReservedFlagsShift is the lowest bit of reserved in flags.
const XenReservedDeviceMemoryMapReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *XenReservedDeviceMemoryMap) ReservedFlags() uint32 {
	return (s.Flags & XenReservedDeviceMemoryMapReservedFlagsMask) >> XenReservedDeviceMemoryMapReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *XenReservedDeviceMemoryMap) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(XenReservedDeviceMemoryMapReservedFlagsMask>>XenReservedDeviceMemoryMapReservedFlagsShift) {
		return wire.TooLarge("XenReservedDeviceMemoryMap.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^XenReservedDeviceMemoryMapReservedFlagsMask | value<<XenReservedDeviceMemoryMapReservedFlagsShift
	return nil
}
