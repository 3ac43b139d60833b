// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// BufferedIopageSize is the size of BufferedIopage in bytes.
const BufferedIopageSize = 4096

// BufferedIopage: The page with the ring of requests that need no answer. Modulo 511 the pointers are indices; for a
// server that is atomic Xen lowers both by multiples of 511. Xen's buffered_iopage: public/hvm/ioreq.h, 4.21. It lies
// in memory that is shared: a copy is what was there at some time.
type BufferedIopage struct {
	// How many entries were taken out.
	ReadPointer uint32

	// How many entries were put in.
	WritePointer uint32

	// The ring.
	BufIoreq [511]BufIoreq
}

// Decode reads the structure from the start of b, which has to hold BufferedIopageSize bytes.
func (s *BufferedIopage) Decode(b []byte) error {
	if len(b) < BufferedIopageSize {
		return wire.TooShort("BufferedIopage", len(b), BufferedIopageSize)
	}
	s.ReadPointer = binary.LittleEndian.Uint32(b[0:])
	s.WritePointer = binary.LittleEndian.Uint32(b[4:])
	for i := range s.BufIoreq {
		if err := s.BufIoreq[i].Decode(b[8+8*i:]); err != nil {
			return err
		}
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for BufferedIopageSize bytes.
func (s *BufferedIopage) Encode(b []byte) error {
	if len(b) < BufferedIopageSize {
		return wire.TooShort("BufferedIopage", len(b), BufferedIopageSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.ReadPointer)
	binary.LittleEndian.PutUint32(b[4:], s.WritePointer)
	for i := range s.BufIoreq {
		if err := s.BufIoreq[i].Encode(b[8+8*i:]); err != nil {
			return err
		}
	}
	return nil
}

// BufferedIopageReadPointerOffset is where read_pointer stands.
const BufferedIopageReadPointerOffset = 0

// BufferedIopageWritePointerOffset is where write_pointer stands.
const BufferedIopageWritePointerOffset = 4

// BufferedIopageBufIoreqOffset is where buf_ioreq stands.
const BufferedIopageBufIoreqOffset = 8
