// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuViridianSize is the size of ContextVcpuViridian in bytes.
const ContextVcpuViridianSize = 216

// ContextVcpuViridian: The state that a vCPU has of the Hyper-V interface. In C dctx_vcpu_viridian:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuViridian struct {
	// The MSR with the address of the assist page.
	AssistPage uint64

	// The MSR SIMP with the address of the message page.
	MessagePage uint64

	// The MSRs of the synthetic interrupts.
	Sint [16]uint64

	// The configurations of the synthetic timers.
	TimerConfig [4]uint64

	// The counts or periods of the synthetic timers.
	TimerCount [4]uint64

	// What is left to the pages.
	Flags uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuViridianSize bytes.
func (s *ContextVcpuViridian) Decode(b []byte) error {
	if len(b) < ContextVcpuViridianSize {
		return wire.TooShort("ContextVcpuViridian", len(b), ContextVcpuViridianSize)
	}
	s.AssistPage = binary.LittleEndian.Uint64(b[0:])
	s.MessagePage = binary.LittleEndian.Uint64(b[8:])
	for i := range s.Sint {
		s.Sint[i] = binary.LittleEndian.Uint64(b[16+8*i:])
	}
	for i := range s.TimerConfig {
		s.TimerConfig[i] = binary.LittleEndian.Uint64(b[144+8*i:])
	}
	for i := range s.TimerCount {
		s.TimerCount[i] = binary.LittleEndian.Uint64(b[176+8*i:])
	}
	s.Flags = binary.LittleEndian.Uint32(b[208:])
	s.Reserved = binary.LittleEndian.Uint32(b[212:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuViridianSize bytes.
func (s *ContextVcpuViridian) Encode(b []byte) error {
	if len(b) < ContextVcpuViridianSize {
		return wire.TooShort("ContextVcpuViridian", len(b), ContextVcpuViridianSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.AssistPage)
	binary.LittleEndian.PutUint64(b[8:], s.MessagePage)
	for i := range s.Sint {
		binary.LittleEndian.PutUint64(b[16+8*i:], s.Sint[i])
	}
	for i := range s.TimerConfig {
		binary.LittleEndian.PutUint64(b[144+8*i:], s.TimerConfig[i])
	}
	for i := range s.TimerCount {
		binary.LittleEndian.PutUint64(b[176+8*i:], s.TimerCount[i])
	}
	binary.LittleEndian.PutUint32(b[208:], s.Flags)
	binary.LittleEndian.PutUint32(b[212:], s.Reserved)
	return nil
}

// ContextVcpuViridianAssistPendingMask is bit 0 of flags. Set when the end of an interrupt is left to the assist page.
const ContextVcpuViridianAssistPendingMask uint32 = 0x1

// AssistPending returns assist_pending of flags. Set when the end of an interrupt is left to the assist page.
func (s *ContextVcpuViridian) AssistPending() bool {
	return s.Flags&ContextVcpuViridianAssistPendingMask != 0
}

// SetAssistPending sets or clears assist_pending of flags.
func (s *ContextVcpuViridian) SetAssistPending(set bool) {
	if set {
		s.Flags |= ContextVcpuViridianAssistPendingMask
	} else {
		s.Flags &^= ContextVcpuViridianAssistPendingMask
	}
}

// ContextVcpuViridianReservedFlagsMask is bits 1 to 31 of flags. Reserved: zero when written.
const ContextVcpuViridianReservedFlagsMask uint32 = 0xfffffffe

// ContextVcpuViridianReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuViridianReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuViridian) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuViridianReservedFlagsMask) >> ContextVcpuViridianReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuViridian) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuViridianReservedFlagsMask>>ContextVcpuViridianReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuViridian.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuViridianReservedFlagsMask | value<<ContextVcpuViridianReservedFlagsShift
	return nil
}
