// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuRunstateSize is the size of ContextVcpuRunstate in bytes.
const ContextVcpuRunstateSize = 48

// ContextVcpuRunstate: How long a vCPU has been in each state. In C dctx_vcpu_runstate: docs/specs/domain-context.md,
// 1.0. Written by the hypervisor.
type ContextVcpuRunstate struct {
	// The state: 0 running, 1 runnable, 2 blocked, 3 offline.
	State uint32

	// Reserved: zero when written.
	Reserved uint32

	// The system time at which it came into the state, in nanoseconds.
	Entered uint64

	// The time that it has been in each, in nanoseconds.
	Time [4]uint64
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuRunstateSize bytes.
func (s *ContextVcpuRunstate) Decode(b []byte) error {
	if len(b) < ContextVcpuRunstateSize {
		return wire.TooShort("ContextVcpuRunstate", len(b), ContextVcpuRunstateSize)
	}
	s.State = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	s.Entered = binary.LittleEndian.Uint64(b[8:])
	for i := range s.Time {
		s.Time[i] = binary.LittleEndian.Uint64(b[16+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuRunstateSize bytes.
func (s *ContextVcpuRunstate) Encode(b []byte) error {
	if len(b) < ContextVcpuRunstateSize {
		return wire.TooShort("ContextVcpuRunstate", len(b), ContextVcpuRunstateSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.State)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	binary.LittleEndian.PutUint64(b[8:], s.Entered)
	for i := range s.Time {
		binary.LittleEndian.PutUint64(b[16+8*i:], s.Time[i])
	}
	return nil
}
