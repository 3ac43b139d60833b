// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuLapicSize is the size of ContextVcpuLapic in bytes.
const ContextVcpuLapicSize = 280

// ContextVcpuLapic: The local interrupt controller of a vCPU. In C dctx_vcpu_lapic: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextVcpuLapic struct {
	// The MSR APIC_BASE: its address, its mode and whether it is on.
	Base uint64

	// The MSR TSC_DEADLINE: the time-stamp at which its timer fires; 0 when it is not armed.
	Deadline uint64

	// Errors that were noted and that the guest has not latched yet, in the bits of the error status register.
	PendingErrors uint32

	// Reserved: zero when written.
	Reserved uint32

	// Its registers: number n is the one at offset 16 n of its page.
	Register [64]uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuLapicSize bytes.
func (s *ContextVcpuLapic) Decode(b []byte) error {
	if len(b) < ContextVcpuLapicSize {
		return wire.TooShort("ContextVcpuLapic", len(b), ContextVcpuLapicSize)
	}
	s.Base = binary.LittleEndian.Uint64(b[0:])
	s.Deadline = binary.LittleEndian.Uint64(b[8:])
	s.PendingErrors = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	for i := range s.Register {
		s.Register[i] = binary.LittleEndian.Uint32(b[24+4*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuLapicSize bytes.
func (s *ContextVcpuLapic) Encode(b []byte) error {
	if len(b) < ContextVcpuLapicSize {
		return wire.TooShort("ContextVcpuLapic", len(b), ContextVcpuLapicSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Base)
	binary.LittleEndian.PutUint64(b[8:], s.Deadline)
	binary.LittleEndian.PutUint32(b[16:], s.PendingErrors)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	for i := range s.Register {
		binary.LittleEndian.PutUint32(b[24+4*i:], s.Register[i])
	}
	return nil
}
