// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// BufferedPointersSize is the size of BufferedPointers in bytes.
const BufferedPointersSize = 8

// BufferedPointers: The two pointers with which a page of requests that need no answer begins, as they are changed
// together. In C buffered_iopage_pointers: public/hvm/ioreq.h, 4.21.
type BufferedPointers struct {
	// How many entries were taken out.
	ReadPointer uint32

	// How many entries were put in.
	WritePointer uint32
}

// Decode reads the structure from the start of b, which has to hold BufferedPointersSize bytes.
func (s *BufferedPointers) Decode(b []byte) error {
	if len(b) < BufferedPointersSize {
		return wire.TooShort("BufferedPointers", len(b), BufferedPointersSize)
	}
	s.ReadPointer = binary.LittleEndian.Uint32(b[0:])
	s.WritePointer = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for BufferedPointersSize bytes.
func (s *BufferedPointers) Encode(b []byte) error {
	if len(b) < BufferedPointersSize {
		return wire.TooShort("BufferedPointers", len(b), BufferedPointersSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.ReadPointer)
	binary.LittleEndian.PutUint32(b[4:], s.WritePointer)
	return nil
}
