// Code generated from abi/multicall.yaml. DO NOT EDIT.

package multicall

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// MulticallEntrySize is the size of MulticallEntry in bytes, for callers of a width; 0 for those that have none.
func MulticallEntrySize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 32
	case wire.Width8:
		return 64
	}
	return 0
}

// MulticallEntry: A hypercall of a list. Xen's multicall_entry: public/xen.h, 4.22.
type MulticallEntry struct {
	// Its number.
	Number uint64

	// Its result; the number of the hypercall to go on with when it was preempted.
	Result uint64

	// Its arguments; no hypercall has a sixth any more.
	Arguments [6]uint64
}

// Decode reads the structure from the start of b, which has to hold MulticallEntrySize(width) bytes.
func (s *MulticallEntry) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("MulticallEntry", width)
}

func (s *MulticallEntry) decode4(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("MulticallEntry", len(b), 32)
	}
	s.Number = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.Result = uint64(binary.LittleEndian.Uint32(b[4:]))
	for i := range s.Arguments {
		s.Arguments[i] = uint64(binary.LittleEndian.Uint32(b[8+4*i:]))
	}
	return nil
}

func (s *MulticallEntry) decode8(b []byte) error {
	if len(b) < 64 {
		return wire.TooShort("MulticallEntry", len(b), 64)
	}
	s.Number = binary.LittleEndian.Uint64(b[0:])
	s.Result = binary.LittleEndian.Uint64(b[8:])
	for i := range s.Arguments {
		s.Arguments[i] = binary.LittleEndian.Uint64(b[16+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MulticallEntrySize(width) bytes.
func (s *MulticallEntry) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("MulticallEntry", width)
}

func (s *MulticallEntry) encode4(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("MulticallEntry", len(b), 32)
	}
	if s.Number > math.MaxUint32 {
		return wire.TooLarge("MulticallEntry.op", s.Number)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Number))
	if s.Result > math.MaxUint32 {
		return wire.TooLarge("MulticallEntry.result", s.Result)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Result))
	for i := range s.Arguments {
		if s.Arguments[i] > math.MaxUint32 {
			return wire.TooLarge("MulticallEntry.args", s.Arguments[i])
		}
		binary.LittleEndian.PutUint32(b[8+4*i:], uint32(s.Arguments[i]))
	}
	return nil
}

func (s *MulticallEntry) encode8(b []byte) error {
	if len(b) < 64 {
		return wire.TooShort("MulticallEntry", len(b), 64)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Number)
	binary.LittleEndian.PutUint64(b[8:], s.Result)
	for i := range s.Arguments {
		binary.LittleEndian.PutUint64(b[16+8*i:], s.Arguments[i])
	}
	return nil
}
