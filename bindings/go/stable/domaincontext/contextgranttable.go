// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextGrantTableSize is the size of ContextGrantTable in bytes.
const ContextGrantTableSize = 16

// ContextGrantTable: The kind of grant table, and its limits. In C dctx_grant_table: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextGrantTable struct {
	// The version of the entries: 1 or 2.
	Version uint32

	// The number of pages of grants.
	Frames uint32

	// The most pages of grants.
	MaxFrames uint32

	// The most pages of maptrack entries.
	MaxMaptrackFrames uint32
}

// Decode reads the structure from the start of b, which has to hold ContextGrantTableSize bytes.
func (s *ContextGrantTable) Decode(b []byte) error {
	if len(b) < ContextGrantTableSize {
		return wire.TooShort("ContextGrantTable", len(b), ContextGrantTableSize)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.Frames = binary.LittleEndian.Uint32(b[4:])
	s.MaxFrames = binary.LittleEndian.Uint32(b[8:])
	s.MaxMaptrackFrames = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextGrantTableSize bytes.
func (s *ContextGrantTable) Encode(b []byte) error {
	if len(b) < ContextGrantTableSize {
		return wire.TooShort("ContextGrantTable", len(b), ContextGrantTableSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.Frames)
	binary.LittleEndian.PutUint32(b[8:], s.MaxFrames)
	binary.LittleEndian.PutUint32(b[12:], s.MaxMaptrackFrames)
	return nil
}
