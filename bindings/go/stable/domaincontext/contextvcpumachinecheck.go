// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuMachineCheckSize is the size of ContextVcpuMachineCheck in bytes.
const ContextVcpuMachineCheckSize = 32

// ContextVcpuMachineCheck: The configuration of a vCPU's machine checks. In C dctx_vcpu_machine_check:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuMachineCheck struct {
	// The MSR MCG_CAP: banks and capabilities.
	Capabilities uint64

	// The second control register of bank 0.
	Control20 uint64

	// The second control register of bank 1.
	Control21 uint64

	// The MSR MCG_EXT_CTL: delivery to one processor only.
	ExtendedControl uint64
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuMachineCheckSize bytes.
func (s *ContextVcpuMachineCheck) Decode(b []byte) error {
	if len(b) < ContextVcpuMachineCheckSize {
		return wire.TooShort("ContextVcpuMachineCheck", len(b), ContextVcpuMachineCheckSize)
	}
	s.Capabilities = binary.LittleEndian.Uint64(b[0:])
	s.Control20 = binary.LittleEndian.Uint64(b[8:])
	s.Control21 = binary.LittleEndian.Uint64(b[16:])
	s.ExtendedControl = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuMachineCheckSize bytes.
func (s *ContextVcpuMachineCheck) Encode(b []byte) error {
	if len(b) < ContextVcpuMachineCheckSize {
		return wire.TooShort("ContextVcpuMachineCheck", len(b), ContextVcpuMachineCheckSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Capabilities)
	binary.LittleEndian.PutUint64(b[8:], s.Control20)
	binary.LittleEndian.PutUint64(b[16:], s.Control21)
	binary.LittleEndian.PutUint64(b[24:], s.ExtendedControl)
	return nil
}
