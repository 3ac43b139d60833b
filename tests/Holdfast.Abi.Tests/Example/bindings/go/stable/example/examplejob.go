// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleJobSize is the size of ExampleJob in bytes, for callers of a width; 0 for those that have none.
func ExampleJobSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 80
	case wire.Width8:
		return 80
	}
	return 0
}

// ExampleJob: One thing to do: what it needs is as wide as the caller, and its kind says what that is. Xen's
// example_job: invented.h, 1. Written by the toolstack.
type ExampleJob struct {
	// What is to be done.
	Kind uint16

	// Reserved: zero when written.
	Pad uint16

	// Reserved: zero when written.
	Pad2 uint32

	// What it needs.
	U ExampleJobU
}

// ExampleJobU holds the bytes of one of several structures; kind says which. The methods of ExampleJob know them.
type ExampleJobU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [72]byte

	// The width of the caller whose bytes they are. They are not encoded for another one.
	Width wire.Width
}

// Decode reads the structure from the start of b, which has to hold ExampleJobSize(width) bytes.
func (s *ExampleJob) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleJob", width)
}

func (s *ExampleJob) decode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleJob", len(b), 80)
	}
	s.Kind = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.Pad2 = binary.LittleEndian.Uint32(b[4:])
	s.U = ExampleJobU{Width: wire.Width4}
	copy(s.U.Bytes[:], b[8:80])
	return nil
}

func (s *ExampleJob) decode8(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleJob", len(b), 80)
	}
	s.Kind = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.Pad2 = binary.LittleEndian.Uint32(b[4:])
	s.U = ExampleJobU{Width: wire.Width8}
	copy(s.U.Bytes[:], b[8:80])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleJobSize(width) bytes.
func (s *ExampleJob) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleJob", width)
}

func (s *ExampleJob) encode4(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleJob", len(b), 80)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Kind)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.Pad2)
	if err := wire.CheckUnion("ExampleJob.u", s.U.Bytes[:], 72, s.U.Width, wire.Width4); err != nil {
		return err
	}
	copy(b[8:80], s.U.Bytes[:])
	return nil
}

func (s *ExampleJob) encode8(b []byte) error {
	if len(b) < 80 {
		return wire.TooShort("ExampleJob", len(b), 80)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Kind)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.Pad2)
	if err := wire.CheckUnion("ExampleJob.u", s.U.Bytes[:], 72, s.U.Width, wire.Width8); err != nil {
		return err
	}
	copy(b[8:80], s.U.Bytes[:])
	return nil
}

// AsExampleBuffer returns what u holds when kind is 1. The memory to clear. It is an error when kind is something else.
func (s *ExampleJob) AsExampleBuffer() (value ExampleBuffer, err error) {
	if s.Kind != 1 {
		return value, wire.OtherTag("ExampleJob.kind", uint64(s.Kind), "ExampleBuffer")
	}
	if s.U == (ExampleJobU{}) {
		return value, nil
	}
	err = value.Decode(s.U.Bytes[:], s.U.Width)
	return value, err
}

// SetExampleBuffer sets what u holds when kind is 1. It is an error when kind is something else.
func (s *ExampleJob) SetExampleBuffer(value *ExampleBuffer, width wire.Width) error {
	if s.Kind != 1 {
		return wire.OtherTag("ExampleJob.kind", uint64(s.Kind), "ExampleBuffer")
	}
	u := ExampleJobU{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsExampleLetter returns what u holds when kind is 2 or 3. The message to answer, and to answer loudly. It is an error
// when kind is something else.
func (s *ExampleJob) AsExampleLetter() (value ExampleLetter, err error) {
	if s.Kind != 2 && s.Kind != 3 {
		return value, wire.OtherTag("ExampleJob.kind", uint64(s.Kind), "ExampleLetter")
	}
	if s.U == (ExampleJobU{}) {
		return value, nil
	}
	err = value.Decode(s.U.Bytes[:], s.U.Width, binary.LittleEndian)
	return value, err
}

// SetExampleLetter sets what u holds when kind is 2 or 3. It is an error when kind is something else.
func (s *ExampleJob) SetExampleLetter(value *ExampleLetter, width wire.Width) error {
	if s.Kind != 2 && s.Kind != 3 {
		return wire.OtherTag("ExampleJob.kind", uint64(s.Kind), "ExampleLetter")
	}
	u := ExampleJobU{Width: width}
	if err := value.Encode(u.Bytes[:], width, binary.LittleEndian); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsExampleMessage returns what u holds when kind is 4. The message to send. It is an error when kind is something
// else.
func (s *ExampleJob) AsExampleMessage() (value ExampleMessage, err error) {
	if s.Kind != 4 {
		return value, wire.OtherTag("ExampleJob.kind", uint64(s.Kind), "ExampleMessage")
	}
	err = value.Decode(s.U.Bytes[:], binary.LittleEndian)
	return value, err
}

// SetExampleMessage sets what u holds when kind is 4. It is an error when kind is something else.
func (s *ExampleJob) SetExampleMessage(value *ExampleMessage, width wire.Width) error {
	if s.Kind != 4 {
		return wire.OtherTag("ExampleJob.kind", uint64(s.Kind), "ExampleMessage")
	}
	u := ExampleJobU{Width: width}
	if err := value.Encode(u.Bytes[:], binary.LittleEndian); err != nil {
		return err
	}
	s.U = u
	return nil
}
