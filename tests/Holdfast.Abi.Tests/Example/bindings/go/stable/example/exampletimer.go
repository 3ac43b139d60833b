// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ExampleTimerSize is the size of ExampleTimer in bytes, for callers of a width; 0 for those that have none.
func ExampleTimerSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 16
	}
	return 0
}

// ExampleTimer: A timer, as compilers of C lay it out. Xen's example_timer: invented.h, 1. Written by the toolstack.
type ExampleTimer struct {
	// What it does.
	State uint32

	// When it goes off, in nanoseconds.
	Expires uint64
}

// Decode reads the structure from the start of b, which has to hold ExampleTimerSize(width) bytes.
func (s *ExampleTimer) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("ExampleTimer", width)
}

func (s *ExampleTimer) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("ExampleTimer", len(b), 12)
	}
	s.State = binary.LittleEndian.Uint32(b[0:])
	s.Expires = binary.LittleEndian.Uint64(b[4:])
	return nil
}

func (s *ExampleTimer) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("ExampleTimer", len(b), 16)
	}
	s.State = binary.LittleEndian.Uint32(b[0:])
	s.Expires = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ExampleTimerSize(width) bytes.
func (s *ExampleTimer) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("ExampleTimer", width)
}

func (s *ExampleTimer) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("ExampleTimer", len(b), 12)
	}
	binary.LittleEndian.PutUint32(b[0:], s.State)
	binary.LittleEndian.PutUint64(b[4:], s.Expires)
	return nil
}

func (s *ExampleTimer) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("ExampleTimer", len(b), 16)
	}
	binary.LittleEndian.PutUint32(b[0:], s.State)
	binary.LittleEndian.PutUint64(b[8:], s.Expires)
	wire.Clear(b[4:8])
	return nil
}

// ExampleTimerRunningMask is bit 0 of state. Set while it runs.
const ExampleTimerRunningMask uint32 = 0x1

// Running returns running of state. Set while it runs.
func (s *ExampleTimer) Running() bool {
	return s.State&ExampleTimerRunningMask != 0
}

// SetRunning sets or clears running of state.
func (s *ExampleTimer) SetRunning(set bool) {
	if set {
		s.State |= ExampleTimerRunningMask
	} else {
		s.State &^= ExampleTimerRunningMask
	}
}

// ExampleTimerUnusedMask is bits 1 to 31 of state. Reserved: zero when written.
const ExampleTimerUnusedMask uint32 = 0xfffffffe

// ExampleTimerUnusedShift is the lowest bit of unused in state.
const ExampleTimerUnusedShift = 1

// Unused returns unused of state. Reserved: zero when written.
func (s *ExampleTimer) Unused() uint32 {
	return (s.State & ExampleTimerUnusedMask) >> ExampleTimerUnusedShift
}

// SetUnused sets unused of state. A value that does not fit is an error.
func (s *ExampleTimer) SetUnused(value uint32) error {
	if uint64(value) > uint64(ExampleTimerUnusedMask>>ExampleTimerUnusedShift) {
		return wire.TooLarge("ExampleTimer.state:unused", uint64(value))
	}
	s.State = s.State&^ExampleTimerUnusedMask | value<<ExampleTimerUnusedShift
	return nil
}
