// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextMemoryMapSize is the size of ContextMemoryMap in bytes, without range.
const ContextMemoryMapSize = 8

// ContextMemoryMap: The map of memory that the hypervisor tells the guest. In C dctx_memory_map:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextMemoryMap struct {
	// The number of ranges.
	Ranges uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: range, ContextMemoryRange[ranges]. The ranges, in the guest's order.
}

// Decode reads the structure from the start of b, which has to hold ContextMemoryMapSize bytes.
func (s *ContextMemoryMap) Decode(b []byte) error {
	if len(b) < ContextMemoryMapSize {
		return wire.TooShort("ContextMemoryMap", len(b), ContextMemoryMapSize)
	}
	s.Ranges = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextMemoryMapSize bytes.
func (s *ContextMemoryMap) Encode(b []byte) error {
	if len(b) < ContextMemoryMapSize {
		return wire.TooShort("ContextMemoryMap", len(b), ContextMemoryMapSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Ranges)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextMemoryMapRangeOffset is where range begins, ContextMemoryRange[ranges].
const ContextMemoryMapRangeOffset = 8
