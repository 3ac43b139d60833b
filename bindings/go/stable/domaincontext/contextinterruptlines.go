// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextInterruptLinesSize is the size of ContextInterruptLines in bytes.
const ContextInterruptLinesSize = 24

// ContextInterruptLines: The interrupt lines of PCI and ISA, and the router between them. In C dctx_interrupt_lines:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextInterruptLines struct {
	// The asserted PCI lines: bit 4 d + i is line i of device d.
	Pci [2]uint64

	// The asserted ISA lines, a bit each.
	Isa uint16

	// Reserved: zero when written.
	Reserved uint16

	// The ISA interrupt of each of the four PCI links, 1 to 15; 0 for none.
	Route [4]byte
}

// Decode reads the structure from the start of b, which has to hold ContextInterruptLinesSize bytes.
func (s *ContextInterruptLines) Decode(b []byte) error {
	if len(b) < ContextInterruptLinesSize {
		return wire.TooShort("ContextInterruptLines", len(b), ContextInterruptLinesSize)
	}
	for i := range s.Pci {
		s.Pci[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	s.Isa = binary.LittleEndian.Uint16(b[16:])
	s.Reserved = binary.LittleEndian.Uint16(b[18:])
	copy(s.Route[:], b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextInterruptLinesSize bytes.
func (s *ContextInterruptLines) Encode(b []byte) error {
	if len(b) < ContextInterruptLinesSize {
		return wire.TooShort("ContextInterruptLines", len(b), ContextInterruptLinesSize)
	}
	for i := range s.Pci {
		binary.LittleEndian.PutUint64(b[8*i:], s.Pci[i])
	}
	binary.LittleEndian.PutUint16(b[16:], s.Isa)
	binary.LittleEndian.PutUint16(b[18:], s.Reserved)
	copy(b[20:24], s.Route[:])
	return nil
}
