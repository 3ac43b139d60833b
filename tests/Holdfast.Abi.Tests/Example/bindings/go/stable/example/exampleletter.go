// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// ExampleLetterSize is the size of ExampleLetter in bytes, for callers of a width; 0 for those that have none.
func ExampleLetterSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// ExampleLetter: Who sent a message, in the byte order of the sender. Xen's example_letter: invented.h, 1. In the byte
// order of its stream. Written by the toolstack.
type ExampleLetter struct {
	// Who sent it.
	Sender uint64

	// Where the answer goes. A pointer to ExampleMessage.
	Answer uint64
}

// Decode reads the structure from the start of b, which has to hold ExampleLetterSize(width) bytes.
func (s *ExampleLetter) Decode(b []byte, width wire.Width, order binary.ByteOrder) error {
	switch width {
	case wire.Width4:
		return s.decode4(b, order)
	case wire.Width8:
		return s.decode8(b, order)
	}
	return wire.NoSuchWidth("ExampleLetter", width)
}

func (s *ExampleLetter) decode4(b []byte, order binary.ByteOrder) error {
	if len(b) < 8 {
		return wire.TooShort("ExampleLetter", len(b), 8)
	}
	s.Sender = uint64(order.Uint32(b[0:]))
	s.Answer = uint64(order.Uint32(b[4:]))
	return nil
}

func (s *ExampleLetter) decode8(b []byte, order binary.ByteOrder) error {
	if len(b) < 16 {
		return wire.TooShort("ExampleLetter", len(b), 16)
	}
	s.Sender = order.Uint64(b[0:])
	s.Answer = order.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleLetterSize(width) bytes.
func (s *ExampleLetter) Encode(b []byte, width wire.Width, order binary.ByteOrder) error {
	switch width {
	case wire.Width4:
		return s.encode4(b, order)
	case wire.Width8:
		return s.encode8(b, order)
	}
	return wire.NoSuchWidth("ExampleLetter", width)
}

func (s *ExampleLetter) encode4(b []byte, order binary.ByteOrder) error {
	if len(b) < 8 {
		return wire.TooShort("ExampleLetter", len(b), 8)
	}
	if s.Sender > math.MaxUint32 {
		return wire.TooLarge("ExampleLetter.sender", s.Sender)
	}
	order.PutUint32(b[0:], uint32(s.Sender))
	if s.Answer > math.MaxUint32 {
		return wire.TooLarge("ExampleLetter.answer", s.Answer)
	}
	order.PutUint32(b[4:], uint32(s.Answer))
	return nil
}

func (s *ExampleLetter) encode8(b []byte, order binary.ByteOrder) error {
	if len(b) < 16 {
		return wire.TooShort("ExampleLetter", len(b), 16)
	}
	order.PutUint64(b[0:], s.Sender)
	order.PutUint64(b[8:], s.Answer)
	return nil
}
