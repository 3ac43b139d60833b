// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// ExampleBufferSize is the size of ExampleBuffer in bytes, for callers of a width; 0 for those that have none.
func ExampleBufferSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// ExampleBuffer: Memory of a caller of any width. Xen's example_buffer: invented.h, 1. Written by the guest.
type ExampleBuffer struct {
	// Where it is. A pointer.
	Address uint64

	// How long it is, in bytes.
	Length uint64
}

// Decode reads the structure from the start of b, which has to hold ExampleBufferSize(width) bytes.
func (s *ExampleBuffer) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleBuffer", width)
}

func (s *ExampleBuffer) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("ExampleBuffer", len(b), 8)
	}
	s.Address = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.Length = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *ExampleBuffer) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("ExampleBuffer", len(b), 16)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleBufferSize(width) bytes.
func (s *ExampleBuffer) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleBuffer", width)
}

func (s *ExampleBuffer) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("ExampleBuffer", len(b), 8)
	}
	if s.Address > math.MaxUint32 {
		return wire.TooLarge("ExampleBuffer.address", s.Address)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Address))
	if s.Length > math.MaxUint32 {
		return wire.TooLarge("ExampleBuffer.length", s.Length)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Length))
	return nil
}

func (s *ExampleBuffer) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("ExampleBuffer", len(b), 16)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	return nil
}
