// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextProvenanceSize is the size of ContextProvenance in bytes, without granule.
const ContextProvenanceSize = 24

// ContextProvenance: A piece that the image was made from. The instance is its place in the order of the pieces, from
// 0. In C dctx_provenance: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextProvenance struct {
	// What the piece was.
	Kind ContextPieceKind

	// Its instance, when it was an entry; the vCPU that it was about, when it was a record of one.
	Instance uint16

	// Its type.
	Type uint32

	// The length of its body in bytes, without padding.
	Length uint32

	// How many records of its stream that are not among the pieces stood before it; 0 for an entry.
	Place uint32

	// The number of granules.
	Granules uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: granule, ContextProvenanceGranule[granules]. The granules, in rising order of their offsets.
}

// Decode reads the structure from the start of b, which has to hold ContextProvenanceSize bytes.
func (s *ContextProvenance) Decode(b []byte) error {
	if len(b) < ContextProvenanceSize {
		return wire.TooShort("ContextProvenance", len(b), ContextProvenanceSize)
	}
	s.Kind = ContextPieceKind(binary.LittleEndian.Uint16(b[0:]))
	s.Instance = binary.LittleEndian.Uint16(b[2:])
	s.Type = binary.LittleEndian.Uint32(b[4:])
	s.Length = binary.LittleEndian.Uint32(b[8:])
	s.Place = binary.LittleEndian.Uint32(b[12:])
	s.Granules = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextProvenanceSize bytes.
func (s *ContextProvenance) Encode(b []byte) error {
	if len(b) < ContextProvenanceSize {
		return wire.TooShort("ContextProvenance", len(b), ContextProvenanceSize)
	}
	binary.LittleEndian.PutUint16(b[0:], uint16(s.Kind))
	binary.LittleEndian.PutUint16(b[2:], s.Instance)
	binary.LittleEndian.PutUint32(b[4:], s.Type)
	binary.LittleEndian.PutUint32(b[8:], s.Length)
	binary.LittleEndian.PutUint32(b[12:], s.Place)
	binary.LittleEndian.PutUint32(b[16:], s.Granules)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}

// ContextProvenanceGranuleOffset is where granule begins, ContextProvenanceGranule[granules].
const ContextProvenanceGranuleOffset = 24
