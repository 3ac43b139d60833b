// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextGrantFrameSize is the size of ContextGrantFrame in bytes, without page.
const ContextGrantFrameSize = 8

// ContextGrantFrame: A page of grants or of their status. In C dctx_grant_frame: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextGrantFrame struct {
	// Where it is in the guest's memory; all ones when it is not there.
	Gfn uint64

	// Behind it: page, u8[...]. Its contents, 4096 bytes: entries of the table's version.
}

// Decode reads the structure from the start of b, which has to hold ContextGrantFrameSize bytes.
func (s *ContextGrantFrame) Decode(b []byte) error {
	if len(b) < ContextGrantFrameSize {
		return wire.TooShort("ContextGrantFrame", len(b), ContextGrantFrameSize)
	}
	s.Gfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextGrantFrameSize bytes.
func (s *ContextGrantFrame) Encode(b []byte) error {
	if len(b) < ContextGrantFrameSize {
		return wire.TooShort("ContextGrantFrame", len(b), ContextGrantFrameSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gfn)
	return nil
}

// ContextGrantFramePageOffset is where page begins, u8[...].
const ContextGrantFramePageOffset = 8
