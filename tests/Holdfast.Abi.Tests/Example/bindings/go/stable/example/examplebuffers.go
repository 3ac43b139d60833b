// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// ExampleBuffersSize is the size of ExampleBuffers in bytes, without buffers, for callers of a width; 0 for those that
// have none.
func ExampleBuffersSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 56
	case wire.Width8:
		return 112
	}
	return 0
}

// ExampleBuffers: Several buffers, and a result that is where every caller can reach it. Xen's example_buffers:
// invented.h, 1. Big-endian. Written by the toolstack.
type ExampleBuffers struct {
	// Where the result goes. A pointer to u32.
	Result uint64

	// How many buffers there are.
	Count uint32

	// Reserved: zero when written. Only for callers of 8 bytes.
	Pad uint32

	// The first bytes of each.
	First [9]uint64

	// Room. Only for callers of 8 bytes.
	Spare [5]uint32

	// Reserved: zero when written.
	SpareEnd uint32

	// Reserved: zero when written. Only for callers of 4 bytes.
	Pad4 uint32

	// Behind it: buffers, word[count]. Where they are.
}

// Decode reads the structure from the start of b, which has to hold ExampleBuffersSize(width) bytes.
func (s *ExampleBuffers) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleBuffers", width)
}

func (s *ExampleBuffers) decode4(b []byte) error {
	if len(b) < 56 {
		return wire.TooShort("ExampleBuffers", len(b), 56)
	}
	s.Result = binary.BigEndian.Uint64(b[0:])
	s.Count = binary.BigEndian.Uint32(b[8:])
	s.Pad = 0
	for i := range s.First {
		s.First[i] = uint64(binary.BigEndian.Uint32(b[12+4*i:]))
	}
	s.Spare = [5]uint32{}
	s.SpareEnd = binary.BigEndian.Uint32(b[48:])
	s.Pad4 = binary.BigEndian.Uint32(b[52:])
	return nil
}

func (s *ExampleBuffers) decode8(b []byte) error {
	if len(b) < 112 {
		return wire.TooShort("ExampleBuffers", len(b), 112)
	}
	s.Result = binary.BigEndian.Uint64(b[0:])
	s.Count = binary.BigEndian.Uint32(b[8:])
	s.Pad = binary.BigEndian.Uint32(b[12:])
	for i := range s.First {
		s.First[i] = binary.BigEndian.Uint64(b[16+8*i:])
	}
	for i := range s.Spare {
		s.Spare[i] = binary.BigEndian.Uint32(b[88+4*i:])
	}
	s.SpareEnd = binary.BigEndian.Uint32(b[108:])
	s.Pad4 = 0
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleBuffersSize(width) bytes.
func (s *ExampleBuffers) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleBuffers", width)
}

func (s *ExampleBuffers) encode4(b []byte) error {
	if len(b) < 56 {
		return wire.TooShort("ExampleBuffers", len(b), 56)
	}
	binary.BigEndian.PutUint64(b[0:], s.Result)
	binary.BigEndian.PutUint32(b[8:], s.Count)
	if s.Pad != 0 {
		return wire.NoPlace("ExampleBuffers.pad", wire.Width4)
	}
	for i := range s.First {
		if s.First[i] > math.MaxUint32 {
			return wire.TooLarge("ExampleBuffers.first", s.First[i])
		}
		binary.BigEndian.PutUint32(b[12+4*i:], uint32(s.First[i]))
	}
	if s.Spare != ([5]uint32{}) {
		return wire.NoPlace("ExampleBuffers.spare", wire.Width4)
	}
	binary.BigEndian.PutUint32(b[48:], s.SpareEnd)
	binary.BigEndian.PutUint32(b[52:], s.Pad4)
	return nil
}

func (s *ExampleBuffers) encode8(b []byte) error {
	if len(b) < 112 {
		return wire.TooShort("ExampleBuffers", len(b), 112)
	}
	binary.BigEndian.PutUint64(b[0:], s.Result)
	binary.BigEndian.PutUint32(b[8:], s.Count)
	binary.BigEndian.PutUint32(b[12:], s.Pad)
	for i := range s.First {
		binary.BigEndian.PutUint64(b[16+8*i:], s.First[i])
	}
	for i := range s.Spare {
		binary.BigEndian.PutUint32(b[88+4*i:], s.Spare[i])
	}
	binary.BigEndian.PutUint32(b[108:], s.SpareEnd)
	if s.Pad4 != 0 {
		return wire.NoPlace("ExampleBuffers.pad4", wire.Width8)
	}
	return nil
}

// ExampleBuffersBuffersOffset is where buffers begins, word[count], for callers of a width; -1 for those that have
// none.
func ExampleBuffersBuffersOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 56
	case wire.Width8:
		return 112
	}
	return -1
}
