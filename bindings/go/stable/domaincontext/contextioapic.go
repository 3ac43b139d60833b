// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIoapicSize is the size of ContextIoapic in bytes, without line.
const ContextIoapicSize = 24

// ContextIoapic: The I/O interrupt controller. In C dctx_ioapic: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextIoapic struct {
	// The address of its registers in guest memory.
	Base uint64

	// The register that the guest has selected.
	Selected uint32

	// Its number on the interrupt bus.
	Id uint32

	// The number of its lines.
	Lines uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: line, ContextIoapicLine[lines]. Where each line goes.
}

// Decode reads the structure from the start of b, which has to hold ContextIoapicSize bytes.
func (s *ContextIoapic) Decode(b []byte) error {
	if len(b) < ContextIoapicSize {
		return wire.TooShort("ContextIoapic", len(b), ContextIoapicSize)
	}
	s.Base = binary.LittleEndian.Uint64(b[0:])
	s.Selected = binary.LittleEndian.Uint32(b[8:])
	s.Id = binary.LittleEndian.Uint32(b[12:])
	s.Lines = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIoapicSize bytes.
func (s *ContextIoapic) Encode(b []byte) error {
	if len(b) < ContextIoapicSize {
		return wire.TooShort("ContextIoapic", len(b), ContextIoapicSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Base)
	binary.LittleEndian.PutUint32(b[8:], s.Selected)
	binary.LittleEndian.PutUint32(b[12:], s.Id)
	binary.LittleEndian.PutUint32(b[16:], s.Lines)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}

// ContextIoapicLineOffset is where line begins, ContextIoapicLine[lines].
const ContextIoapicLineOffset = 24
