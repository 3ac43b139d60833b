// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"holdfast/abi/wire"
)

// ContextVcpuTrapsSize is the size of ContextVcpuTraps in bytes.
const ContextVcpuTrapsSize = 4096

// ContextVcpuTraps: The virtual interrupt descriptor table of a PV guest's vCPU. In C dctx_vcpu_traps:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuTraps struct {
	// The entries, by vector.
	Trap [256]ContextTrap
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuTrapsSize bytes.
func (s *ContextVcpuTraps) Decode(b []byte) error {
	if len(b) < ContextVcpuTrapsSize {
		return wire.TooShort("ContextVcpuTraps", len(b), ContextVcpuTrapsSize)
	}
	for i := range s.Trap {
		if err := s.Trap[i].Decode(b[16*i:]); err != nil {
			return err
		}
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuTrapsSize bytes.
func (s *ContextVcpuTraps) Encode(b []byte) error {
	if len(b) < ContextVcpuTrapsSize {
		return wire.TooShort("ContextVcpuTraps", len(b), ContextVcpuTrapsSize)
	}
	for i := range s.Trap {
		if err := s.Trap[i].Encode(b[16*i:]); err != nil {
			return err
		}
	}
	return nil
}
