// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextTimerPhasesSize is the size of ContextTimerPhases in bytes.
const ContextTimerPhasesSize = 40

// ContextTimerPhases: How far the emulated timers are in their periods. In C dctx_timer_phases:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextTimerPhases struct {
	// For each counter of the interval timer, the time since its count was loaded, in nanoseconds.
	Pit [3]uint64

	// The time until the real-time clock's next periodic interrupt, in nanoseconds; all ones when there is none.
	Rtc uint64

	// Ticks of the interval timer that were due and have not been delivered.
	PitOwed uint32

	// Periodic interrupts of the real-time clock that were due and have not been delivered.
	RtcOwed uint32
}

// Decode reads the structure from the start of b, which has to hold ContextTimerPhasesSize bytes.
func (s *ContextTimerPhases) Decode(b []byte) error {
	if len(b) < ContextTimerPhasesSize {
		return wire.TooShort("ContextTimerPhases", len(b), ContextTimerPhasesSize)
	}
	for i := range s.Pit {
		s.Pit[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	s.Rtc = binary.LittleEndian.Uint64(b[24:])
	s.PitOwed = binary.LittleEndian.Uint32(b[32:])
	s.RtcOwed = binary.LittleEndian.Uint32(b[36:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextTimerPhasesSize bytes.
func (s *ContextTimerPhases) Encode(b []byte) error {
	if len(b) < ContextTimerPhasesSize {
		return wire.TooShort("ContextTimerPhases", len(b), ContextTimerPhasesSize)
	}
	for i := range s.Pit {
		binary.LittleEndian.PutUint64(b[8*i:], s.Pit[i])
	}
	binary.LittleEndian.PutUint64(b[24:], s.Rtc)
	binary.LittleEndian.PutUint32(b[32:], s.PitOwed)
	binary.LittleEndian.PutUint32(b[36:], s.RtcOwed)
	return nil
}
