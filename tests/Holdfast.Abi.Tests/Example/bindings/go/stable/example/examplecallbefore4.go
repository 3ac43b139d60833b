// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleCallBefore4Size is the size of ExampleCallBefore4 in bytes, without tail.
const ExampleCallBefore4Size = 4

// ExampleCallBefore4: A call as it was before it had flags. Xen's example_call_compat: invented.h, 1. In Xen 3.4 and
// earlier. Written by the toolstack.
type ExampleCallBefore4 struct {
	// Always the magic.
	Magic uint16

	// What is asked for.
	Op ExampleOp

	// Behind it: tail, u8[...]. What is left.
}

// Decode reads the structure from the start of b, which has to hold ExampleCallBefore4Size bytes.
func (s *ExampleCallBefore4) Decode(b []byte) error {
	if len(b) < ExampleCallBefore4Size {
		return wire.TooShort("ExampleCallBefore4", len(b), ExampleCallBefore4Size)
	}
	s.Magic = binary.LittleEndian.Uint16(b[0:])
	s.Op = ExampleOp(binary.LittleEndian.Uint16(b[2:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleCallBefore4Size bytes.
func (s *ExampleCallBefore4) Encode(b []byte) error {
	if len(b) < ExampleCallBefore4Size {
		return wire.TooShort("ExampleCallBefore4", len(b), ExampleCallBefore4Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Magic)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Op))
	return nil
}

// ExampleCallBefore4TailOffset is where tail begins, u8[...].
const ExampleCallBefore4TailOffset = 4
