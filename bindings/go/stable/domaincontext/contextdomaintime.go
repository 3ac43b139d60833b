// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextDomainTimeSize is the size of ContextDomainTime in bytes.
const ContextDomainTimeSize = 8

// ContextDomainTime: The time since the domain's start. In C dctx_domain_time: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextDomainTime struct {
	// The system time in nanoseconds, as the guest reads it from vcpu_time_info.
	SystemTime uint64
}

// Decode reads the structure from the start of b, which has to hold ContextDomainTimeSize bytes.
func (s *ContextDomainTime) Decode(b []byte) error {
	if len(b) < ContextDomainTimeSize {
		return wire.TooShort("ContextDomainTime", len(b), ContextDomainTimeSize)
	}
	s.SystemTime = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextDomainTimeSize bytes.
func (s *ContextDomainTime) Encode(b []byte) error {
	if len(b) < ContextDomainTimeSize {
		return wire.TooShort("ContextDomainTime", len(b), ContextDomainTimeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.SystemTime)
	return nil
}
