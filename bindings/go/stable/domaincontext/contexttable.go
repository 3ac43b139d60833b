// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextTableSize is the size of ContextTable in bytes.
const ContextTableSize = 16

// ContextTable: The register of a descriptor table. In C dctx_table: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextTable struct {
	// Its address.
	Base uint64

	// Its limit in bytes, 16 bits of which count.
	Limit uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextTableSize bytes.
func (s *ContextTable) Decode(b []byte) error {
	if len(b) < ContextTableSize {
		return wire.TooShort("ContextTable", len(b), ContextTableSize)
	}
	s.Base = binary.LittleEndian.Uint64(b[0:])
	s.Limit = binary.LittleEndian.Uint32(b[8:])
	s.Reserved = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextTableSize bytes.
func (s *ContextTable) Encode(b []byte) error {
	if len(b) < ContextTableSize {
		return wire.TooShort("ContextTable", len(b), ContextTableSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Base)
	binary.LittleEndian.PutUint32(b[8:], s.Limit)
	binary.LittleEndian.PutUint32(b[12:], s.Reserved)
	return nil
}
