// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// TrapInfo64Size is the size of TrapInfo64 in bytes.
const TrapInfo64Size = 16

// TrapInfo64: An entry of a 64-bit guest's virtual interrupt descriptor table. Xen's trap_info: public/arch-x86/xen.h,
// 4.17. Written by the guest.
type TrapInfo64 struct {
	// The vector of the exception.
	Vector uint8

	// Who may raise it, and how it is entered.
	Flags uint8

	// The code segment of the handler.
	Cs uint16

	// Padding.
	Pad uint32

	// The address of the handler; 0 when there is none.
	Address uint64
}

// Decode reads the structure from the start of b, which has to hold TrapInfo64Size bytes.
func (s *TrapInfo64) Decode(b []byte) error {
	if len(b) < TrapInfo64Size {
		return wire.TooShort("TrapInfo64", len(b), TrapInfo64Size)
	}
	s.Vector = b[0]
	s.Flags = b[1]
	s.Cs = binary.LittleEndian.Uint16(b[2:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.Address = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for TrapInfo64Size bytes.
func (s *TrapInfo64) Encode(b []byte) error {
	if len(b) < TrapInfo64Size {
		return wire.TooShort("TrapInfo64", len(b), TrapInfo64Size)
	}
	b[0] = s.Vector
	b[1] = s.Flags
	binary.LittleEndian.PutUint16(b[2:], s.Cs)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.Address)
	return nil
}

// TrapInfo64DplMask is bits 0 to 1 of flags. The least privileged level that may raise it by an instruction.
const TrapInfo64DplMask uint8 = 0x3

// TrapInfo64DplShift is the lowest bit of dpl in flags.
const TrapInfo64DplShift = 0

// Dpl returns dpl of flags. The least privileged level that may raise it by an instruction.
func (s *TrapInfo64) Dpl() uint8 {
	return (s.Flags & TrapInfo64DplMask) >> TrapInfo64DplShift
}

// SetDpl sets dpl of flags. A value that does not fit is an error.
func (s *TrapInfo64) SetDpl(value uint8) error {
	if uint64(value) > uint64(TrapInfo64DplMask>>TrapInfo64DplShift) {
		return wire.TooLarge("TrapInfo64.flags:dpl", uint64(value))
	}
	s.Flags = s.Flags&^TrapInfo64DplMask | value<<TrapInfo64DplShift
	return nil
}

// TrapInfo64ClearsEventsMask is bit 2 of flags. Set when events are masked on entry.
const TrapInfo64ClearsEventsMask uint8 = 0x4

// ClearsEvents returns clear_events of flags. Set when events are masked on entry.
func (s *TrapInfo64) ClearsEvents() bool {
	return s.Flags&TrapInfo64ClearsEventsMask != 0
}

// SetClearsEvents sets or clears clear_events of flags.
func (s *TrapInfo64) SetClearsEvents(set bool) {
	if set {
		s.Flags |= TrapInfo64ClearsEventsMask
	} else {
		s.Flags &^= TrapInfo64ClearsEventsMask
	}
}

// TrapInfo64UnusedMask is bits 3 to 7 of flags. Not used.
const TrapInfo64UnusedMask uint8 = 0xf8

// TrapInfo64UnusedShift is the lowest bit of unused in flags.
const TrapInfo64UnusedShift = 3

// Unused returns unused of flags. Not used.
func (s *TrapInfo64) Unused() uint8 {
	return (s.Flags & TrapInfo64UnusedMask) >> TrapInfo64UnusedShift
}

// SetUnused sets unused of flags. A value that does not fit is an error.
func (s *TrapInfo64) SetUnused(value uint8) error {
	if uint64(value) > uint64(TrapInfo64UnusedMask>>TrapInfo64UnusedShift) {
		return wire.TooLarge("TrapInfo64.flags:unused", uint64(value))
	}
	s.Flags = s.Flags&^TrapInfo64UnusedMask | value<<TrapInfo64UnusedShift
	return nil
}
