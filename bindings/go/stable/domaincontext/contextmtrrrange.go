// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextMtrrRangeSize is the size of ContextMtrrRange in bytes.
const ContextMtrrRangeSize = 16

// ContextMtrrRange: A variable range of memory types. In C dctx_mtrr_range: docs/specs/domain-context.md, 1.0. Written
// by the hypervisor.
type ContextMtrrRange struct {
	// The MSR PHYSBASE.
	Base uint64

	// The MSR PHYSMASK.
	Mask uint64
}

// Decode reads the structure from the start of b, which has to hold ContextMtrrRangeSize bytes.
func (s *ContextMtrrRange) Decode(b []byte) error {
	if len(b) < ContextMtrrRangeSize {
		return wire.TooShort("ContextMtrrRange", len(b), ContextMtrrRangeSize)
	}
	s.Base = binary.LittleEndian.Uint64(b[0:])
	s.Mask = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextMtrrRangeSize bytes.
func (s *ContextMtrrRange) Encode(b []byte) error {
	if len(b) < ContextMtrrRangeSize {
		return wire.TooShort("ContextMtrrRange", len(b), ContextMtrrRangeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Base)
	binary.LittleEndian.PutUint64(b[8:], s.Mask)
	return nil
}
