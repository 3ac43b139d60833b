// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmParamsHeaderSize is the size of HvmParamsHeader in bytes, without param.
const HvmParamsHeaderSize = 8

// HvmParamsHeader: The start of an HVM guest's parameters. Xen's xc_sr_rec_hvm_params:
// docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. Written by the toolstack.
type HvmParamsHeader struct {
	// The number of parameters.
	Count uint32

	// Reserved: zero when written.
	Res1 uint32

	// Behind it: param, HvmParamsEntry[count]. The parameters.
}

// Decode reads the structure from the start of b, which has to hold HvmParamsHeaderSize bytes.
func (s *HvmParamsHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < HvmParamsHeaderSize {
		return wire.TooShort("HvmParamsHeader", len(b), HvmParamsHeaderSize)
	}
	s.Count = order.Uint32(b[0:])
	s.Res1 = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmParamsHeaderSize bytes.
func (s *HvmParamsHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < HvmParamsHeaderSize {
		return wire.TooShort("HvmParamsHeader", len(b), HvmParamsHeaderSize)
	}
	order.PutUint32(b[0:], s.Count)
	order.PutUint32(b[4:], s.Res1)
	return nil
}

// HvmParamsHeaderParamOffset is where param begins, HvmParamsEntry[count].
const HvmParamsHeaderParamOffset = 8
