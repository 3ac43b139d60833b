// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// CallbackRegisterSize is the size of CallbackRegister in bytes, for callers of a width; 0 for those that have none.
func CallbackRegisterSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 16
	}
	return 0
}

// CallbackRegister: An entry point of a kernel. Xen's callback_register: public/callback.h, 4.17. Written by the guest.
type CallbackRegister struct {
	// What it is entered for.
	Type CallbackType

	// How it is entered. Xen does not look at the other bits.
	Flags uint16

	// The code segment; the lower 16 bits count. Only for callers of 4 bytes.
	Cs uint32

	// The address of the first instruction.
	Address uint64
}

// Decode reads the structure from the start of b, which has to hold CallbackRegisterSize(width) bytes.
func (s *CallbackRegister) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("CallbackRegister", width)
}

func (s *CallbackRegister) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("CallbackRegister", len(b), 12)
	}
	s.Type = CallbackType(binary.LittleEndian.Uint16(b[0:]))
	s.Flags = binary.LittleEndian.Uint16(b[2:])
	s.Cs = binary.LittleEndian.Uint32(b[4:])
	s.Address = uint64(binary.LittleEndian.Uint32(b[8:]))
	return nil
}

func (s *CallbackRegister) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("CallbackRegister", len(b), 16)
	}
	s.Type = CallbackType(binary.LittleEndian.Uint16(b[0:]))
	s.Flags = binary.LittleEndian.Uint16(b[2:])
	s.Cs = 0
	s.Address = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for CallbackRegisterSize(width) bytes.
func (s *CallbackRegister) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("CallbackRegister", width)
}

func (s *CallbackRegister) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("CallbackRegister", len(b), 12)
	}
	binary.LittleEndian.PutUint16(b[0:], uint16(s.Type))
	binary.LittleEndian.PutUint16(b[2:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.Cs)
	if s.Address > math.MaxUint32 {
		return wire.TooLarge("CallbackRegister.address", s.Address)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Address))
	return nil
}

func (s *CallbackRegister) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("CallbackRegister", len(b), 16)
	}
	binary.LittleEndian.PutUint16(b[0:], uint16(s.Type))
	binary.LittleEndian.PutUint16(b[2:], s.Flags)
	if s.Cs != 0 {
		return wire.NoPlace("CallbackRegister.cs", wire.Width8)
	}
	binary.LittleEndian.PutUint64(b[8:], s.Address)
	wire.Clear(b[4:8])
	return nil
}

// CallbackRegisterMasksEventsMask is bit 0 of flags. Set when events are masked on entry. For events and NMIs they
// always are.
const CallbackRegisterMasksEventsMask uint16 = 0x1

// MasksEvents returns mask_events of flags. Set when events are masked on entry. For events and NMIs they always are.
func (s *CallbackRegister) MasksEvents() bool {
	return s.Flags&CallbackRegisterMasksEventsMask != 0
}

// SetMasksEvents sets or clears mask_events of flags.
func (s *CallbackRegister) SetMasksEvents(set bool) {
	if set {
		s.Flags |= CallbackRegisterMasksEventsMask
	} else {
		s.Flags &^= CallbackRegisterMasksEventsMask
	}
}
