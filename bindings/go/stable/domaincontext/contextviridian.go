// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextViridianSize is the size of ContextViridian in bytes.
const ContextViridianSize = 32

// ContextViridian: The domain's state of the Hyper-V interface. In C dctx_viridian: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextViridian struct {
	// The MSR with the address of the hypercall page.
	HypercallPage uint64

	// What the guest's system calls itself.
	GuestOs uint64

	// The reference time in units of 100 nanoseconds.
	ReferenceTime uint64

	// The MSR with the address of the reference time page.
	ReferenceTsc uint64
}

// Decode reads the structure from the start of b, which has to hold ContextViridianSize bytes.
func (s *ContextViridian) Decode(b []byte) error {
	if len(b) < ContextViridianSize {
		return wire.TooShort("ContextViridian", len(b), ContextViridianSize)
	}
	s.HypercallPage = binary.LittleEndian.Uint64(b[0:])
	s.GuestOs = binary.LittleEndian.Uint64(b[8:])
	s.ReferenceTime = binary.LittleEndian.Uint64(b[16:])
	s.ReferenceTsc = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextViridianSize bytes.
func (s *ContextViridian) Encode(b []byte) error {
	if len(b) < ContextViridianSize {
		return wire.TooShort("ContextViridian", len(b), ContextViridianSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.HypercallPage)
	binary.LittleEndian.PutUint64(b[8:], s.GuestOs)
	binary.LittleEndian.PutUint64(b[16:], s.ReferenceTime)
	binary.LittleEndian.PutUint64(b[24:], s.ReferenceTsc)
	return nil
}
