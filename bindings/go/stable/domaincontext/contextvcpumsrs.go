// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuMsrsSize is the size of ContextVcpuMsrs in bytes, without register.
const ContextVcpuMsrsSize = 8

// ContextVcpuMsrs: Further model-specific registers of a vCPU. In C dctx_vcpu_msrs: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextVcpuMsrs struct {
	// The number of registers, at least one.
	Registers uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: register, ContextMsr[registers]. The registers, in rising order of their numbers.
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuMsrsSize bytes.
func (s *ContextVcpuMsrs) Decode(b []byte) error {
	if len(b) < ContextVcpuMsrsSize {
		return wire.TooShort("ContextVcpuMsrs", len(b), ContextVcpuMsrsSize)
	}
	s.Registers = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuMsrsSize bytes.
func (s *ContextVcpuMsrs) Encode(b []byte) error {
	if len(b) < ContextVcpuMsrsSize {
		return wire.TooShort("ContextVcpuMsrs", len(b), ContextVcpuMsrsSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Registers)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextVcpuMsrsRegisterOffset is where register begins, ContextMsr[registers].
const ContextVcpuMsrsRegisterOffset = 8
