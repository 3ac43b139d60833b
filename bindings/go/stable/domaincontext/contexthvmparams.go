// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextHvmParamsSize is the size of ContextHvmParams in bytes, without param.
const ContextHvmParamsSize = 8

// ContextHvmParams: The parameters of an HVM guest that are not zero. In C dctx_hvm_params:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextHvmParams struct {
	// The number of parameters.
	Params uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: param, ContextHvmParam[params]. The parameters, in rising order of index.
}

// Decode reads the structure from the start of b, which has to hold ContextHvmParamsSize bytes.
func (s *ContextHvmParams) Decode(b []byte) error {
	if len(b) < ContextHvmParamsSize {
		return wire.TooShort("ContextHvmParams", len(b), ContextHvmParamsSize)
	}
	s.Params = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextHvmParamsSize bytes.
func (s *ContextHvmParams) Encode(b []byte) error {
	if len(b) < ContextHvmParamsSize {
		return wire.TooShort("ContextHvmParams", len(b), ContextHvmParamsSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Params)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextHvmParamsParamOffset is where param begins, ContextHvmParam[params].
const ContextHvmParamsParamOffset = 8
