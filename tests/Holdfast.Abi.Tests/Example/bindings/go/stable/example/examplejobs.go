// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleJobsSize is the size of ExampleJobs in bytes, for callers of a width; 0 for those that have none.
func ExampleJobsSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 408
	case wire.Width8:
		return 408
	}
	return 0
}

// ExampleJobs: Several things to do. Xen's example_jobs: invented.h, 1. Written by the toolstack.
type ExampleJobs struct {
	// How many there are.
	Count uint32

	// Reserved: zero when written.
	Pad uint32

	// The things.
	Jobs [5]ExampleJob
}

// Decode reads the structure from the start of b, which has to hold ExampleJobsSize(width) bytes.
func (s *ExampleJobs) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleJobs", width)
}

func (s *ExampleJobs) decode4(b []byte) error {
	if len(b) < 408 {
		return wire.TooShort("ExampleJobs", len(b), 408)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	for i := range s.Jobs {
		if err := s.Jobs[i].Decode(b[8+80*i:], wire.Width4); err != nil {
			return err
		}
	}
	return nil
}

func (s *ExampleJobs) decode8(b []byte) error {
	if len(b) < 408 {
		return wire.TooShort("ExampleJobs", len(b), 408)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	for i := range s.Jobs {
		if err := s.Jobs[i].Decode(b[8+80*i:], wire.Width8); err != nil {
			return err
		}
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleJobsSize(width) bytes.
func (s *ExampleJobs) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleJobs", width)
}

func (s *ExampleJobs) encode4(b []byte) error {
	if len(b) < 408 {
		return wire.TooShort("ExampleJobs", len(b), 408)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	for i := range s.Jobs {
		if err := s.Jobs[i].Encode(b[8+80*i:], wire.Width4); err != nil {
			return err
		}
	}
	return nil
}

func (s *ExampleJobs) encode8(b []byte) error {
	if len(b) < 408 {
		return wire.TooShort("ExampleJobs", len(b), 408)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	for i := range s.Jobs {
		if err := s.Jobs[i].Encode(b[8+80*i:], wire.Width8); err != nil {
			return err
		}
	}
	return nil
}
