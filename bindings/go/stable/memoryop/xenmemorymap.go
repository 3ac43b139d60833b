// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMemoryMapSize is the size of XenMemoryMap in bytes, for callers of a width; 0 for those that have none.
func XenMemoryMapSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// XenMemoryMap: Where a memory map is, or goes. Xen's xen_memory_map: public/memory.h, 4.22. Written by the guest.
type XenMemoryMap struct {
	// How many entries there are, or there is room for; then how many were written.
	NrEntries uint32

	// The entries; null when only their number is wanted. A pointer to E820Entry.
	Buffer uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemoryMapSize(width) bytes.
func (s *XenMemoryMap) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMemoryMap", width)
}

func (s *XenMemoryMap) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenMemoryMap", len(b), 8)
	}
	s.NrEntries = binary.LittleEndian.Uint32(b[0:])
	s.Buffer = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *XenMemoryMap) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenMemoryMap", len(b), 16)
	}
	s.NrEntries = binary.LittleEndian.Uint32(b[0:])
	s.Buffer = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemoryMapSize(width) bytes.
func (s *XenMemoryMap) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMemoryMap", width)
}

func (s *XenMemoryMap) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenMemoryMap", len(b), 8)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrEntries)
	if s.Buffer > math.MaxUint32 {
		return wire.TooLarge("XenMemoryMap.buffer", s.Buffer)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Buffer))
	return nil
}

func (s *XenMemoryMap) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("XenMemoryMap", len(b), 16)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrEntries)
	binary.LittleEndian.PutUint64(b[8:], s.Buffer)
	wire.Clear(b[4:8])
	return nil
}
