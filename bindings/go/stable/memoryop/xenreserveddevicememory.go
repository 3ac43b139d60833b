// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenReservedDeviceMemorySize is the size of XenReservedDeviceMemory in bytes, for callers of a width; 0 for those that
// have none.
func XenReservedDeviceMemorySize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// XenReservedDeviceMemory: A range of pages that a device of the host needs for itself. Xen's
// xen_reserved_device_memory: public/memory.h, 4.22. In Xen 4.6 and later. Written by the hypervisor.
type XenReservedDeviceMemory struct {
	// The first page.
	StartPfn uint64

	// The number of pages.
	NrPages uint64
}

// Decode reads the structure from the start of b, which has to hold XenReservedDeviceMemorySize(width) bytes.
func (s *XenReservedDeviceMemory) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenReservedDeviceMemory", width)
}

func (s *XenReservedDeviceMemory) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenReservedDeviceMemory", len(b), 8)
	}
	s.StartPfn = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.NrPages = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *XenReservedDeviceMemory) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenReservedDeviceMemory", len(b), 16)
	}
	s.StartPfn = binary.LittleEndian.Uint64(b[0:])
	s.NrPages = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenReservedDeviceMemorySize(width) bytes.
func (s *XenReservedDeviceMemory) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenReservedDeviceMemory", width)
}

func (s *XenReservedDeviceMemory) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenReservedDeviceMemory", len(b), 8)
	}
	if s.StartPfn > math.MaxUint32 {
		return wire.TooLarge("XenReservedDeviceMemory.start_pfn", s.StartPfn)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.StartPfn))
	if s.NrPages > math.MaxUint32 {
		return wire.TooLarge("XenReservedDeviceMemory.nr_pages", s.NrPages)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.NrPages))
	return nil
}

func (s *XenReservedDeviceMemory) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenReservedDeviceMemory", len(b), 16)
	}
	binary.LittleEndian.PutUint64(b[0:], s.StartPfn)
	binary.LittleEndian.PutUint64(b[8:], s.NrPages)
	return nil
}
