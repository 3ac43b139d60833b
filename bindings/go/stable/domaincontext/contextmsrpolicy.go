// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextMsrPolicySize is the size of ContextMsrPolicy in bytes, without register.
const ContextMsrPolicySize = 8

// ContextMsrPolicy: The model-specific registers that describe the processor to the guest. In C dctx_msr_policy:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextMsrPolicy struct {
	// The number of registers.
	Registers uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: register, MsrEntry[registers]. The registers, in rising order of their numbers.
}

// Decode reads the structure from the start of b, which has to hold ContextMsrPolicySize bytes.
func (s *ContextMsrPolicy) Decode(b []byte) error {
	if len(b) < ContextMsrPolicySize {
		return wire.TooShort("ContextMsrPolicy", len(b), ContextMsrPolicySize)
	}
	s.Registers = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextMsrPolicySize bytes.
func (s *ContextMsrPolicy) Encode(b []byte) error {
	if len(b) < ContextMsrPolicySize {
		return wire.TooShort("ContextMsrPolicy", len(b), ContextMsrPolicySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Registers)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextMsrPolicyRegisterOffset is where register begins, MsrEntry[registers].
const ContextMsrPolicyRegisterOffset = 8
