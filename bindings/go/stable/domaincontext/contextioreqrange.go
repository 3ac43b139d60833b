// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIoreqRangeSize is the size of ContextIoreqRange in bytes.
const ContextIoreqRangeSize = 24

// ContextIoreqRange: A range of addresses that an ioreq server has. In C dctx_ioreq_range:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextIoreqRange struct {
	// The space: 0 ports, 1 memory, 2 PCI.
	Kind uint32

	// Reserved: zero when written.
	Reserved uint32

	// The first address.
	Start uint64

	// The last address.
	End uint64
}

// Decode reads the structure from the start of b, which has to hold ContextIoreqRangeSize bytes.
func (s *ContextIoreqRange) Decode(b []byte) error {
	if len(b) < ContextIoreqRangeSize {
		return wire.TooShort("ContextIoreqRange", len(b), ContextIoreqRangeSize)
	}
	s.Kind = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	s.Start = binary.LittleEndian.Uint64(b[8:])
	s.End = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIoreqRangeSize bytes.
func (s *ContextIoreqRange) Encode(b []byte) error {
	if len(b) < ContextIoreqRangeSize {
		return wire.TooShort("ContextIoreqRange", len(b), ContextIoreqRangeSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Kind)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	binary.LittleEndian.PutUint64(b[8:], s.Start)
	binary.LittleEndian.PutUint64(b[16:], s.End)
	return nil
}
