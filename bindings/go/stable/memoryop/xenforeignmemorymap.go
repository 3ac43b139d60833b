// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenForeignMemoryMapSize is the size of XenForeignMemoryMap in bytes, for callers of a width; 0 for those that have
// none.
func XenForeignMemoryMapSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 24
	}
	return 0
}

// XenForeignMemoryMap: The memory map that a guest is to see. Xen's xen_foreign_memory_map: public/memory.h, 4.22.
// Written by the guest.
type XenForeignMemoryMap struct {
	// The guest.
	Domid uint16

	// The map.
	Map XenMemoryMap
}

// Decode reads the structure from the start of b, which has to hold XenForeignMemoryMapSize(width) bytes.
func (s *XenForeignMemoryMap) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenForeignMemoryMap", width)
}

func (s *XenForeignMemoryMap) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("XenForeignMemoryMap", len(b), 12)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	if err := s.Map.Decode(b[4:], wire.Width4); err != nil {
		return err
	}
	return nil
}

func (s *XenForeignMemoryMap) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenForeignMemoryMap", len(b), 24)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	if err := s.Map.Decode(b[8:], wire.Width8); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenForeignMemoryMapSize(width) bytes.
func (s *XenForeignMemoryMap) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenForeignMemoryMap", width)
}

func (s *XenForeignMemoryMap) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("XenForeignMemoryMap", len(b), 12)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	if err := s.Map.Encode(b[4:], wire.Width4); err != nil {
		return err
	}
	wire.Clear(b[2:4])
	return nil
}

func (s *XenForeignMemoryMap) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenForeignMemoryMap", len(b), 24)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	if err := s.Map.Encode(b[8:], wire.Width8); err != nil {
		return err
	}
	wire.Clear(b[2:4])
	wire.Clear(b[4:8])
	return nil
}
