// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextMsrSize is the size of ContextMsr in bytes.
const ContextMsrSize = 16

// ContextMsr: A model-specific register. In C dctx_msr: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextMsr struct {
	// Its number.
	Index uint32

	// Reserved: zero when written.
	Reserved uint32

	// Its value.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold ContextMsrSize bytes.
func (s *ContextMsr) Decode(b []byte) error {
	if len(b) < ContextMsrSize {
		return wire.TooShort("ContextMsr", len(b), ContextMsrSize)
	}
	s.Index = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	s.Value = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextMsrSize bytes.
func (s *ContextMsr) Encode(b []byte) error {
	if len(b) < ContextMsrSize {
		return wire.TooShort("ContextMsr", len(b), ContextMsrSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Index)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	binary.LittleEndian.PutUint64(b[8:], s.Value)
	return nil
}
