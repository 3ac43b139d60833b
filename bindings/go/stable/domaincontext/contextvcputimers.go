// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuTimersSize is the size of ContextVcpuTimers in bytes.
const ContextVcpuTimersSize = 80

// ContextVcpuTimers: The timers of a vCPU. A timer that is not set has all ones. In C dctx_vcpu_timers:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuTimers struct {
	// The period of the periodic timer in nanoseconds.
	PeriodicPeriod uint64

	// The system time at which it fires next, in nanoseconds.
	PeriodicNext uint64

	// The system time at which the single-shot timer fires, in nanoseconds.
	SingleShot uint64

	// The system time at which polling ends, in nanoseconds.
	Poll uint64

	// The time until the timer of the local interrupt controller fires, in nanoseconds.
	Lapic uint64

	// The time until each synthetic timer fires, in nanoseconds.
	Synthetic [4]uint64

	// Ticks of that timer that were due and have not been delivered.
	LapicOwed uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuTimersSize bytes.
func (s *ContextVcpuTimers) Decode(b []byte) error {
	if len(b) < ContextVcpuTimersSize {
		return wire.TooShort("ContextVcpuTimers", len(b), ContextVcpuTimersSize)
	}
	s.PeriodicPeriod = binary.LittleEndian.Uint64(b[0:])
	s.PeriodicNext = binary.LittleEndian.Uint64(b[8:])
	s.SingleShot = binary.LittleEndian.Uint64(b[16:])
	s.Poll = binary.LittleEndian.Uint64(b[24:])
	s.Lapic = binary.LittleEndian.Uint64(b[32:])
	for i := range s.Synthetic {
		s.Synthetic[i] = binary.LittleEndian.Uint64(b[40+8*i:])
	}
	s.LapicOwed = binary.LittleEndian.Uint32(b[72:])
	s.Reserved = binary.LittleEndian.Uint32(b[76:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuTimersSize bytes.
func (s *ContextVcpuTimers) Encode(b []byte) error {
	if len(b) < ContextVcpuTimersSize {
		return wire.TooShort("ContextVcpuTimers", len(b), ContextVcpuTimersSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.PeriodicPeriod)
	binary.LittleEndian.PutUint64(b[8:], s.PeriodicNext)
	binary.LittleEndian.PutUint64(b[16:], s.SingleShot)
	binary.LittleEndian.PutUint64(b[24:], s.Poll)
	binary.LittleEndian.PutUint64(b[32:], s.Lapic)
	for i := range s.Synthetic {
		binary.LittleEndian.PutUint64(b[40+8*i:], s.Synthetic[i])
	}
	binary.LittleEndian.PutUint32(b[72:], s.LapicOwed)
	binary.LittleEndian.PutUint32(b[76:], s.Reserved)
	return nil
}
