// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleEitherSize is the size of ExampleEither in bytes, for callers of a width; 0 for those that have none.
func ExampleEitherSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 80
	case wire.Width8:
		return 80
	}
	return 0
}

// ExampleEither: Memory of one kind or the other. Xen's example_either: invented.h, 1. Written by the toolstack.
type ExampleEither struct {
	// How much there is.
	Count uint32

	// Reserved: zero when written.
	Pad uint32

	// Where it is.
	Place ExampleEitherPlace
}

// ExampleEitherPlace holds the bytes of one of several structures; no field says which. The methods of ExampleEither
// know them.
type ExampleEitherPlace struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [72]byte

	// The width of the caller whose bytes they are. They are not encoded for another one.
	Width wire.Width
}

// Decode reads the structure from the start of b, which has to hold ExampleEitherSize(width) bytes.
func (s *ExampleEither) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleEither", width)
}

func (s *ExampleEither) decode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleEither", len(b), 80)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.Place = ExampleEitherPlace{Width: wire.Width4}
	copy(s.Place.Bytes[:], b[8:80])
	return nil
}

func (s *ExampleEither) decode8(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleEither", len(b), 80)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.Place = ExampleEitherPlace{Width: wire.Width8}
	copy(s.Place.Bytes[:], b[8:80])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleEitherSize(width) bytes.
func (s *ExampleEither) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleEither", width)
}

func (s *ExampleEither) encode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleEither", len(b), 80)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	if err := wire.CheckUnion("ExampleEither.place", s.Place.Bytes[:], 72, s.Place.Width, wire.Width4); err != nil {
		return err
	}
	copy(b[8:80], s.Place.Bytes[:])
	return nil
}

func (s *ExampleEither) encode8(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleEither", len(b), 80)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	if err := wire.CheckUnion("ExampleEither.place", s.Place.Bytes[:], 72, s.Place.Width, wire.Width8); err != nil {
		return err
	}
	copy(b[8:80], s.Place.Bytes[:])
	return nil
}

// AsHere returns what place holds, taken for ExampleBuffer: no field says whether it is one. Memory of the caller's.
func (s *ExampleEither) AsHere() (value ExampleBuffer, err error) {
	if s.Place == (ExampleEitherPlace{}) {
		return value, nil
	}
	err = value.Decode(s.Place.Bytes[:], s.Place.Width)
	return value, err
}

// SetHere sets what place holds.
func (s *ExampleEither) SetHere(value *ExampleBuffer, width wire.Width) error {
	u := ExampleEitherPlace{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.Place = u
	return nil
}

// AsThere returns what place holds, taken for ExampleRange: no field says whether it is one. Memory of the guest's.
func (s *ExampleEither) AsThere() (value ExampleRange, err error) {
	err = value.Decode(s.Place.Bytes[:])
	return value, err
}

// SetThere sets what place holds.
func (s *ExampleEither) SetThere(value *ExampleRange, width wire.Width) error {
	u := ExampleEitherPlace{Width: width}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.Place = u
	return nil
}

// AsNowhere returns what place holds, taken for ExampleMessage: no field says whether it is one. No memory, but a
// message.
func (s *ExampleEither) AsNowhere() (value ExampleMessage, err error) {
	err = value.Decode(s.Place.Bytes[:], binary.LittleEndian)
	return value, err
}

// SetNowhere sets what place holds.
func (s *ExampleEither) SetNowhere(value *ExampleMessage, width wire.Width) error {
	u := ExampleEitherPlace{Width: width}
	if err := value.Encode(u.Bytes[:], binary.LittleEndian); err != nil {
		return err
	}
	s.Place = u
	return nil
}
