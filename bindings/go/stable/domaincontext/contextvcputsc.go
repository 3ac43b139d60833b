// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuTscSize is the size of ContextVcpuTsc in bytes.
const ContextVcpuTscSize = 16

// ContextVcpuTsc: The time-stamp counter of a vCPU. In C dctx_vcpu_tsc: docs/specs/domain-context.md, 1.0. Written by
// the hypervisor.
type ContextVcpuTsc struct {
	// The guest's time-stamp counter.
	Counter uint64

	// The MSR TSC_ADJUST: what the guest has added to the counter.
	Adjust uint64
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuTscSize bytes.
func (s *ContextVcpuTsc) Decode(b []byte) error {
	if len(b) < ContextVcpuTscSize {
		return wire.TooShort("ContextVcpuTsc", len(b), ContextVcpuTscSize)
	}
	s.Counter = binary.LittleEndian.Uint64(b[0:])
	s.Adjust = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuTscSize bytes.
func (s *ContextVcpuTsc) Encode(b []byte) error {
	if len(b) < ContextVcpuTscSize {
		return wire.TooShort("ContextVcpuTsc", len(b), ContextVcpuTscSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Counter)
	binary.LittleEndian.PutUint64(b[8:], s.Adjust)
	return nil
}
