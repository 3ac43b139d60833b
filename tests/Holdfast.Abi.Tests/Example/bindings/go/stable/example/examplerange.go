// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleRangeSize is the size of ExampleRange in bytes.
const ExampleRangeSize = 12

// ExampleRange: A range of guest memory. Xen's example_range: invented.h, 1. Written by the toolstack.
type ExampleRange struct {
	// The first byte.
	Start uint64

	// How far the range moves, in bytes.
	Delta int32
}

// Decode reads the structure from the start of b, which has to hold ExampleRangeSize bytes.
func (s *ExampleRange) Decode(b []byte) error {
	if len(b) < ExampleRangeSize {
		return wire.TooShort("ExampleRange", len(b), ExampleRangeSize)
	}
	s.Start = binary.LittleEndian.Uint64(b[0:])
	s.Delta = int32(binary.LittleEndian.Uint32(b[8:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleRangeSize bytes.
func (s *ExampleRange) Encode(b []byte) error {
	if len(b) < ExampleRangeSize {
		return wire.TooShort("ExampleRange", len(b), ExampleRangeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Start)
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Delta))
	return nil
}
