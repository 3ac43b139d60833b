// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"holdfast/abi/wire"
)

// ExamplePagesSize is the size of ExamplePages in bytes, for callers of a width; 0 for those that have none.
func ExamplePagesSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 80
	case wire.Width8:
		return 272
	}
	return 0
}

// ExamplePages: Two rings in shared pages. Xen's example_pages: invented.h, 1. It lies in memory that is shared: a copy
// is what was there at some time. Written by the toolstack.
type ExamplePages struct {
	// The rings.
	Rings [2]ExampleRing
}

// Decode reads the structure from the start of b, which has to hold ExamplePagesSize(width) bytes.
func (s *ExamplePages) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExamplePages", width)
}

func (s *ExamplePages) decode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExamplePages", len(b), 80)
	}
	for i := range s.Rings {
		if err := s.Rings[i].Decode(b[40*i:], wire.Width4); err != nil {
			return err
		}
	}
	return nil
}

func (s *ExamplePages) decode8(b []byte) error {
	if len(b) < 272 {
		return wire.TooShort("ExamplePages", len(b), 272)
	}
	for i := range s.Rings {
		if err := s.Rings[i].Decode(b[136*i:], wire.Width8); err != nil {
			return err
		}
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExamplePagesSize(width) bytes.
func (s *ExamplePages) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExamplePages", width)
}

func (s *ExamplePages) encode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExamplePages", len(b), 80)
	}
	for i := range s.Rings {
		if err := s.Rings[i].Encode(b[40*i:], wire.Width4); err != nil {
			return err
		}
	}
	return nil
}

func (s *ExamplePages) encode8(b []byte) error {
	if len(b) < 272 {
		return wire.TooShort("ExamplePages", len(b), 272)
	}
	for i := range s.Rings {
		if err := s.Rings[i].Encode(b[136*i:], wire.Width8); err != nil {
			return err
		}
	}
	return nil
}

// ExamplePagesRingsOffset is where rings stands, for callers of a width; -1 for those that have none.
func ExamplePagesRingsOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 0
	case wire.Width8:
		return 0
	}
	return -1
}
