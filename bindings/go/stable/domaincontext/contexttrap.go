// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextTrapSize is the size of ContextTrap in bytes.
const ContextTrapSize = 16

// ContextTrap: How an exception or an interrupt of a PV guest is entered. In C dctx_trap: docs/specs/domain-context.md,
// 1.0. Written by the hypervisor.
type ContextTrap struct {
	// The address of the handler; 0 when there is none.
	Address uint64

	// The code segment of the handler.
	Cs uint16

	// Who may raise it, and how it is entered.
	Flags uint16

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextTrapSize bytes.
func (s *ContextTrap) Decode(b []byte) error {
	if len(b) < ContextTrapSize {
		return wire.TooShort("ContextTrap", len(b), ContextTrapSize)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Cs = binary.LittleEndian.Uint16(b[8:])
	s.Flags = binary.LittleEndian.Uint16(b[10:])
	s.Reserved = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextTrapSize bytes.
func (s *ContextTrap) Encode(b []byte) error {
	if len(b) < ContextTrapSize {
		return wire.TooShort("ContextTrap", len(b), ContextTrapSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint16(b[8:], s.Cs)
	binary.LittleEndian.PutUint16(b[10:], s.Flags)
	binary.LittleEndian.PutUint32(b[12:], s.Reserved)
	return nil
}

// ContextTrapDplMask is bits 0 to 1 of flags. The least privileged level that may raise it by an instruction.
const ContextTrapDplMask uint16 = 0x3

// ContextTrapDplShift is the lowest bit of dpl in flags.
const ContextTrapDplShift = 0

// Dpl returns dpl of flags. The least privileged level that may raise it by an instruction.
func (s *ContextTrap) Dpl() uint16 {
	return (s.Flags & ContextTrapDplMask) >> ContextTrapDplShift
}

// SetDpl sets dpl of flags. A value that does not fit is an error.
func (s *ContextTrap) SetDpl(value uint16) error {
	if uint64(value) > uint64(ContextTrapDplMask>>ContextTrapDplShift) {
		return wire.TooLarge("ContextTrap.flags:dpl", uint64(value))
	}
	s.Flags = s.Flags&^ContextTrapDplMask | value<<ContextTrapDplShift
	return nil
}

// ContextTrapClearsEventsMask is bit 2 of flags. Set when events are masked on entry.
const ContextTrapClearsEventsMask uint16 = 0x4

// ClearsEvents returns clear_events of flags. Set when events are masked on entry.
func (s *ContextTrap) ClearsEvents() bool {
	return s.Flags&ContextTrapClearsEventsMask != 0
}

// SetClearsEvents sets or clears clear_events of flags.
func (s *ContextTrap) SetClearsEvents(set bool) {
	if set {
		s.Flags |= ContextTrapClearsEventsMask
	} else {
		s.Flags &^= ContextTrapClearsEventsMask
	}
}

// ContextTrapReservedFlagsMask is bits 3 to 15 of flags. Reserved: zero when written.
const ContextTrapReservedFlagsMask uint16 = 0xfff8

// ContextTrapReservedFlagsShift is the lowest bit of reserved in flags.
const ContextTrapReservedFlagsShift = 3

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextTrap) ReservedFlags() uint16 {
	return (s.Flags & ContextTrapReservedFlagsMask) >> ContextTrapReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextTrap) SetReservedFlags(value uint16) error {
	if uint64(value) > uint64(ContextTrapReservedFlagsMask>>ContextTrapReservedFlagsShift) {
		return wire.TooLarge("ContextTrap.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextTrapReservedFlagsMask | value<<ContextTrapReservedFlagsShift
	return nil
}
