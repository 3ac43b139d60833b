// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMemoryExchangeSize is the size of XenMemoryExchange in bytes, for callers of a width; 0 for those that have none.
func XenMemoryExchangeSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 44
	case wire.Width8:
		return 72
	}
	return 0
}

// XenMemoryExchange: Memory that is to be exchanged for other memory of the same size. Xen's xen_memory_exchange:
// public/memory.h, 4.22. Written by the guest.
type XenMemoryExchange struct {
	// What the guest gives.
	Given XenMemoryReservation

	// What it takes; its list has the page numbers and then gets the frames.
	Taken XenMemoryReservation

	// How many extents of the first list are done; 0 at first, and counted up by Xen.
	NrExchanged uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemoryExchangeSize(width) bytes.
func (s *XenMemoryExchange) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMemoryExchange", width)
}

func (s *XenMemoryExchange) decode4(b []byte) error {
	if len(b) < 44 {
		return wire.TooShort("XenMemoryExchange", len(b), 44)
	}
	if err := s.Given.Decode(b[0:], wire.Width4); err != nil {
		return err
	}
	if err := s.Taken.Decode(b[20:], wire.Width4); err != nil {
		return err
	}
	s.NrExchanged = uint64(binary.LittleEndian.Uint32(b[40:]))
	return nil
}

func (s *XenMemoryExchange) decode8(b []byte) error {
	if len(b) < 72 {
		return wire.TooShort("XenMemoryExchange", len(b), 72)
	}
	if err := s.Given.Decode(b[0:], wire.Width8); err != nil {
		return err
	}
	if err := s.Taken.Decode(b[32:], wire.Width8); err != nil {
		return err
	}
	s.NrExchanged = binary.LittleEndian.Uint64(b[64:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemoryExchangeSize(width) bytes.
func (s *XenMemoryExchange) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMemoryExchange", width)
}

func (s *XenMemoryExchange) encode4(b []byte) error {
	if len(b) < 44 {
		return wire.TooShort("XenMemoryExchange", len(b), 44)
	}
	if err := s.Given.Encode(b[0:], wire.Width4); err != nil {
		return err
	}
	if err := s.Taken.Encode(b[20:], wire.Width4); err != nil {
		return err
	}
	if s.NrExchanged > math.MaxUint32 {
		return wire.TooLarge("XenMemoryExchange.nr_exchanged", s.NrExchanged)
	}
	binary.LittleEndian.PutUint32(b[40:], uint32(s.NrExchanged))
	return nil
}

func (s *XenMemoryExchange) encode8(b []byte) error {
	if len(b) < 72 {
		return wire.TooShort("XenMemoryExchange", len(b), 72)
	}
	if err := s.Given.Encode(b[0:], wire.Width8); err != nil {
		return err
	}
	if err := s.Taken.Encode(b[32:], wire.Width8); err != nil {
		return err
	}
	binary.LittleEndian.PutUint64(b[64:], s.NrExchanged)
	return nil
}
