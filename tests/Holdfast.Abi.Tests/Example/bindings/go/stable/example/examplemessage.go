// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleMessageSize is the size of ExampleMessage in bytes.
const ExampleMessageSize = 72

// ExampleMessage: A message in the byte order of its sender. Xen's example_message: invented.h, 1. In the byte order of
// its stream. Written by the toolstack.
type ExampleMessage struct {
	// An amount, in cents.
	Balance int64

	// Counts up.
	Id uint32

	// A power of two.
	Shift int16

	// What was measured.
	Samples [29]uint16
}

// Decode reads the structure from the start of b, which has to hold ExampleMessageSize bytes.
func (s *ExampleMessage) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < ExampleMessageSize {
		return wire.TooShort("ExampleMessage", len(b), ExampleMessageSize)
	}
	s.Balance = int64(order.Uint64(b[0:]))
	s.Id = order.Uint32(b[8:])
	s.Shift = int16(order.Uint16(b[12:]))
	for i := range s.Samples {
		s.Samples[i] = order.Uint16(b[14+2*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleMessageSize bytes.
func (s *ExampleMessage) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < ExampleMessageSize {
		return wire.TooShort("ExampleMessage", len(b), ExampleMessageSize)
	}
	order.PutUint64(b[0:], uint64(s.Balance))
	order.PutUint32(b[8:], s.Id)
	order.PutUint16(b[12:], uint16(s.Shift))
	for i := range s.Samples {
		order.PutUint16(b[14+2*i:], s.Samples[i])
	}
	return nil
}
