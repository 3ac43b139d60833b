// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextProvenanceGranuleSize is the size of ContextProvenanceGranule in bytes.
const ContextProvenanceGranuleSize = 16

// ContextProvenanceGranule: Eight bytes of a piece that the typed records do not give. In C dctx_provenance_granule:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextProvenanceGranule struct {
	// Where they stand in the piece's body: a multiple of eight.
	Offset uint32

	// Reserved: zero when written.
	Reserved uint32

	// The bytes; zero where the body has ended.
	Bytes [8]byte
}

// Decode reads the structure from the start of b, which has to hold ContextProvenanceGranuleSize bytes.
func (s *ContextProvenanceGranule) Decode(b []byte) error {
	if len(b) < ContextProvenanceGranuleSize {
		return wire.TooShort("ContextProvenanceGranule", len(b), ContextProvenanceGranuleSize)
	}
	s.Offset = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	copy(s.Bytes[:], b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextProvenanceGranuleSize bytes.
func (s *ContextProvenanceGranule) Encode(b []byte) error {
	if len(b) < ContextProvenanceGranuleSize {
		return wire.TooShort("ContextProvenanceGranule", len(b), ContextProvenanceGranuleSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Offset)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	copy(b[8:16], s.Bytes[:])
	return nil
}
