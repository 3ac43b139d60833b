// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextFrameSize is the size of ContextFrame in bytes.
const ContextFrameSize = 8

// ContextFrame: A frame of the guest. In C dctx_frame: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextFrame struct {
	// The number of the guest's frame.
	Gfn uint64
}

// Decode reads the structure from the start of b, which has to hold ContextFrameSize bytes.
func (s *ContextFrame) Decode(b []byte) error {
	if len(b) < ContextFrameSize {
		return wire.TooShort("ContextFrame", len(b), ContextFrameSize)
	}
	s.Gfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextFrameSize bytes.
func (s *ContextFrame) Encode(b []byte) error {
	if len(b) < ContextFrameSize {
		return wire.TooShort("ContextFrame", len(b), ContextFrameSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gfn)
	return nil
}
