// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// NmiCallbackSize is the size of NmiCallback in bytes, for callers of a width; 0 for those that have none.
func NmiCallbackSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// NmiCallback: Where a kernel is entered for non-maskable interrupts. Xen's xennmi_callback: public/nmi.h, 4.17.
// Written by the guest.
type NmiCallback struct {
	// The address of the first instruction.
	HandlerAddress uint64

	// Not used.
	Pad uint64
}

// Decode reads the structure from the start of b, which has to hold NmiCallbackSize(width) bytes.
func (s *NmiCallback) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("NmiCallback", width)
}

func (s *NmiCallback) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("NmiCallback", len(b), 8)
	}
	s.HandlerAddress = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.Pad = uint64(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

func (s *NmiCallback) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("NmiCallback", len(b), 16)
	}
	s.HandlerAddress = binary.LittleEndian.Uint64(b[0:])
	s.Pad = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for NmiCallbackSize(width) bytes.
func (s *NmiCallback) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("NmiCallback", width)
}

func (s *NmiCallback) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("NmiCallback", len(b), 8)
	}
	if s.HandlerAddress > math.MaxUint32 {
		return wire.TooLarge("NmiCallback.handler_address", s.HandlerAddress)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.HandlerAddress))
	if s.Pad > math.MaxUint32 {
		return wire.TooLarge("NmiCallback.pad", s.Pad)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Pad))
	return nil
}

func (s *NmiCallback) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("NmiCallback", len(b), 16)
	}
	binary.LittleEndian.PutUint64(b[0:], s.HandlerAddress)
	binary.LittleEndian.PutUint64(b[8:], s.Pad)
	return nil
}
