// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMachphysMappingSize is the size of XenMachphysMapping in bytes, for callers of a width; 0 for those that have
// none.
func XenMachphysMappingSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 24
	}
	return 0
}

// XenMachphysMapping: Where the table from frames to page numbers is mapped. Xen's xen_machphys_mapping:
// public/memory.h, 4.22. Written by the hypervisor.
type XenMachphysMapping struct {
	// The linear address of its first byte.
	VStart uint64

	// The linear address of its end.
	VEnd uint64

	// The greatest frame that it has an entry for.
	MaxMfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenMachphysMappingSize(width) bytes.
func (s *XenMachphysMapping) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMachphysMapping", width)
}

func (s *XenMachphysMapping) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("XenMachphysMapping", len(b), 12)
	}
	s.VStart = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.VEnd = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.MaxMfn = uint64(binary.LittleEndian.Uint32(b[8:]))
	return nil
}

func (s *XenMachphysMapping) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenMachphysMapping", len(b), 24)
	}
	s.VStart = binary.LittleEndian.Uint64(b[0:])
	s.VEnd = binary.LittleEndian.Uint64(b[8:])
	s.MaxMfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMachphysMappingSize(width) bytes.
func (s *XenMachphysMapping) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMachphysMapping", width)
}

func (s *XenMachphysMapping) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("XenMachphysMapping", len(b), 12)
	}
	if s.VStart > math.MaxUint32 {
		return wire.TooLarge("XenMachphysMapping.v_start", s.VStart)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.VStart))
	if s.VEnd > math.MaxUint32 {
		return wire.TooLarge("XenMachphysMapping.v_end", s.VEnd)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.VEnd))
	if s.MaxMfn > math.MaxUint32 {
		return wire.TooLarge("XenMachphysMapping.max_mfn", s.MaxMfn)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.MaxMfn))
	return nil
}

func (s *XenMachphysMapping) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenMachphysMapping", len(b), 24)
	}
	binary.LittleEndian.PutUint64(b[0:], s.VStart)
	binary.LittleEndian.PutUint64(b[8:], s.VEnd)
	binary.LittleEndian.PutUint64(b[16:], s.MaxMfn)
	return nil
}
