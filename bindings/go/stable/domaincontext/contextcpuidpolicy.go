// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextCpuidPolicySize is the size of ContextCpuidPolicy in bytes, without leaf.
const ContextCpuidPolicySize = 8

// ContextCpuidPolicy: What the CPUID instruction answers the guest. In C dctx_cpuid_policy:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextCpuidPolicy struct {
	// The number of leaves.
	Leaves uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: leaf, CpuidLeaf[leaves]. The leaves, in rising order of leaf and subleaf.
}

// Decode reads the structure from the start of b, which has to hold ContextCpuidPolicySize bytes.
func (s *ContextCpuidPolicy) Decode(b []byte) error {
	if len(b) < ContextCpuidPolicySize {
		return wire.TooShort("ContextCpuidPolicy", len(b), ContextCpuidPolicySize)
	}
	s.Leaves = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextCpuidPolicySize bytes.
func (s *ContextCpuidPolicy) Encode(b []byte) error {
	if len(b) < ContextCpuidPolicySize {
		return wire.TooShort("ContextCpuidPolicy", len(b), ContextCpuidPolicySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Leaves)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextCpuidPolicyLeafOffset is where leaf begins, CpuidLeaf[leaves].
const ContextCpuidPolicyLeafOffset = 8
