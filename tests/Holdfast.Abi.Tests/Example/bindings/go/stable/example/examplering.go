// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// ExampleRingSize is the size of ExampleRing in bytes, for callers of a width; 0 for those that have none.
func ExampleRingSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 40
	case wire.Width8:
		return 136
	}
	return 0
}

// ExampleRing: A ring in a shared page. Xen's example_ring: invented.h, 1. It lies in memory that is shared: a copy is
// what was there at some time.
type ExampleRing struct {
	// How much was written.
	Producer uint32

	// How much was read.
	Consumer uint32

	// The ring.
	Words [16]uint64
}

// Decode reads the structure from the start of b, which has to hold ExampleRingSize(width) bytes.
func (s *ExampleRing) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleRing", width)
}

func (s *ExampleRing) decode4(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("ExampleRing", len(b), 40)
	}
	s.Producer = binary.LittleEndian.Uint32(b[0:])
	s.Consumer = binary.LittleEndian.Uint32(b[4:])
	s.Words = [16]uint64{}
	for i := 0; i < 8; i++ {
		s.Words[i] = uint64(binary.LittleEndian.Uint32(b[8+4*i:]))
	}
	return nil
}

func (s *ExampleRing) decode8(b []byte) error {
	if len(b) < 136 {
		return wire.TooShort("ExampleRing", len(b), 136)
	}
	s.Producer = binary.LittleEndian.Uint32(b[0:])
	s.Consumer = binary.LittleEndian.Uint32(b[4:])
	for i := range s.Words {
		s.Words[i] = binary.LittleEndian.Uint64(b[8+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleRingSize(width) bytes.
func (s *ExampleRing) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleRing", width)
}

func (s *ExampleRing) encode4(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("ExampleRing", len(b), 40)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Producer)
	binary.LittleEndian.PutUint32(b[4:], s.Consumer)
	for _, value := range s.Words[8:] {
		if value != 0 {
			return wire.NoPlace("ExampleRing.words", wire.Width4)
		}
	}
	for i := 0; i < 8; i++ {
		if s.Words[i] > math.MaxUint32 {
			return wire.TooLarge("ExampleRing.words", s.Words[i])
		}
		binary.LittleEndian.PutUint32(b[8+4*i:], uint32(s.Words[i]))
	}
	return nil
}

func (s *ExampleRing) encode8(b []byte) error {
	if len(b) < 136 {
		return wire.TooShort("ExampleRing", len(b), 136)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Producer)
	binary.LittleEndian.PutUint32(b[4:], s.Consumer)
	for i := range s.Words {
		binary.LittleEndian.PutUint64(b[8+8*i:], s.Words[i])
	}
	return nil
}

// ExampleRingProducerOffset is where producer stands, for callers of a width; -1 for those that have none.
func ExampleRingProducerOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 0
	case wire.Width8:
		return 0
	}
	return -1
}

// ExampleRingConsumerOffset is where consumer stands, for callers of a width; -1 for those that have none.
func ExampleRingConsumerOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 4
	}
	return -1
}

// ExampleRingWordsOffset is where words stands, for callers of a width; -1 for those that have none.
func ExampleRingWordsOffset(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 8
	}
	return -1
}
