// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenPfnSize is the size of XenPfn in bytes, for callers of a width; 0 for those that have none.
func XenPfnSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// XenPfn: An element of a list of page numbers, or of frames. Xen's xen_pfn_t: public/memory.h, 4.22. Written by the
// guest.
type XenPfn struct {
	// The number.
	Number uint64
}

// Decode reads the structure from the start of b, which has to hold XenPfnSize(width) bytes.
func (s *XenPfn) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenPfn", width)
}

func (s *XenPfn) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("XenPfn", len(b), 4)
	}
	s.Number = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *XenPfn) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenPfn", len(b), 8)
	}
	s.Number = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenPfnSize(width) bytes.
func (s *XenPfn) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenPfn", width)
}

func (s *XenPfn) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("XenPfn", len(b), 4)
	}
	if s.Number > math.MaxUint32 {
		return wire.TooLarge("XenPfn.pfn", s.Number)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Number))
	return nil
}

func (s *XenPfn) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("XenPfn", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Number)
	return nil
}
