// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextMemoryRangeSize is the size of ContextMemoryRange in bytes.
const ContextMemoryRangeSize = 24

// ContextMemoryRange: A range of the memory map. In C dctx_memory_range: docs/specs/domain-context.md, 1.0. Written by
// the hypervisor.
type ContextMemoryRange struct {
	// The address of its first byte.
	Start uint64

	// Its length in bytes.
	Length uint64

	// What it is, with the numbers of E820: 1 memory, 2 reserved, 3 and 4 ACPI, 5 unusable.
	Kind uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextMemoryRangeSize bytes.
func (s *ContextMemoryRange) Decode(b []byte) error {
	if len(b) < ContextMemoryRangeSize {
		return wire.TooShort("ContextMemoryRange", len(b), ContextMemoryRangeSize)
	}
	s.Start = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	s.Kind = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextMemoryRangeSize bytes.
func (s *ContextMemoryRange) Encode(b []byte) error {
	if len(b) < ContextMemoryRangeSize {
		return wire.TooShort("ContextMemoryRange", len(b), ContextMemoryRangeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Start)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	binary.LittleEndian.PutUint32(b[16:], s.Kind)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}
