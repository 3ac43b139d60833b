// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// TrapInfo32Size is the size of TrapInfo32 in bytes.
const TrapInfo32Size = 8

// TrapInfo32: An entry of a 32-bit guest's virtual interrupt descriptor table. Xen's trap_info: public/arch-x86/xen.h,
// 4.17. Written by the guest.
type TrapInfo32 struct {
	// The vector of the exception.
	Vector uint8

	// Who may raise it, and how it is entered.
	Flags uint8

	// The code segment of the handler.
	Cs uint16

	// The address of the handler; 0 when there is none.
	Address uint32
}

// Decode reads the structure from the start of b, which has to hold TrapInfo32Size bytes.
func (s *TrapInfo32) Decode(b []byte) error {
	if len(b) < TrapInfo32Size {
		return wire.TooShort("TrapInfo32", len(b), TrapInfo32Size)
	}
	s.Vector = b[0]
	s.Flags = b[1]
	s.Cs = binary.LittleEndian.Uint16(b[2:])
	s.Address = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for TrapInfo32Size bytes.
func (s *TrapInfo32) Encode(b []byte) error {
	if len(b) < TrapInfo32Size {
		return wire.TooShort("TrapInfo32", len(b), TrapInfo32Size)
	}
	b[0] = s.Vector
	b[1] = s.Flags
	binary.LittleEndian.PutUint16(b[2:], s.Cs)
	binary.LittleEndian.PutUint32(b[4:], s.Address)
	return nil
}

// TrapInfo32DplMask is bits 0 to 1 of flags. The least privileged level that may raise it by an instruction.
const TrapInfo32DplMask uint8 = 0x3

// TrapInfo32DplShift is the lowest bit of dpl in flags.
const TrapInfo32DplShift = 0

// Dpl returns dpl of flags. The least privileged level that may raise it by an instruction.
func (s *TrapInfo32) Dpl() uint8 {
	return (s.Flags & TrapInfo32DplMask) >> TrapInfo32DplShift
}

// SetDpl sets dpl of flags. A value that does not fit is an error.
func (s *TrapInfo32) SetDpl(value uint8) error {
	if uint64(value) > uint64(TrapInfo32DplMask>>TrapInfo32DplShift) {
		return wire.TooLarge("TrapInfo32.flags:dpl", uint64(value))
	}
	s.Flags = s.Flags&^TrapInfo32DplMask | value<<TrapInfo32DplShift
	return nil
}

// TrapInfo32ClearsEventsMask is bit 2 of flags. Set when events are masked on entry.
const TrapInfo32ClearsEventsMask uint8 = 0x4

// ClearsEvents returns clear_events of flags. Set when events are masked on entry.
func (s *TrapInfo32) ClearsEvents() bool {
	return s.Flags&TrapInfo32ClearsEventsMask != 0
}

// SetClearsEvents sets or clears clear_events of flags.
func (s *TrapInfo32) SetClearsEvents(set bool) {
	if set {
		s.Flags |= TrapInfo32ClearsEventsMask
	} else {
		s.Flags &^= TrapInfo32ClearsEventsMask
	}
}

// TrapInfo32UnusedMask is bits 3 to 7 of flags. Not used.
const TrapInfo32UnusedMask uint8 = 0xf8

// TrapInfo32UnusedShift is the lowest bit of unused in flags.
const TrapInfo32UnusedShift = 3

// Unused returns unused of flags. Not used.
func (s *TrapInfo32) Unused() uint8 {
	return (s.Flags & TrapInfo32UnusedMask) >> TrapInfo32UnusedShift
}

// SetUnused sets unused of flags. A value that does not fit is an error.
func (s *TrapInfo32) SetUnused(value uint8) error {
	if uint64(value) > uint64(TrapInfo32UnusedMask>>TrapInfo32UnusedShift) {
		return wire.TooLarge("TrapInfo32.flags:unused", uint64(value))
	}
	s.Flags = s.Flags&^TrapInfo32UnusedMask | value<<TrapInfo32UnusedShift
	return nil
}
