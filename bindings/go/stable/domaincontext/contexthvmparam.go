// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextHvmParamSize is the size of ContextHvmParam in bytes.
const ContextHvmParamSize = 16

// ContextHvmParam: A parameter of an HVM guest. In C dctx_hvm_param: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextHvmParam struct {
	// Which parameter. A value of HvmParam.
	Index uint32

	// Reserved: zero when written.
	Reserved uint32

	// Its value.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold ContextHvmParamSize bytes.
func (s *ContextHvmParam) Decode(b []byte) error {
	if len(b) < ContextHvmParamSize {
		return wire.TooShort("ContextHvmParam", len(b), ContextHvmParamSize)
	}
	s.Index = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	s.Value = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextHvmParamSize bytes.
func (s *ContextHvmParam) Encode(b []byte) error {
	if len(b) < ContextHvmParamSize {
		return wire.TooShort("ContextHvmParam", len(b), ContextHvmParamSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Index)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	binary.LittleEndian.PutUint64(b[8:], s.Value)
	return nil
}
