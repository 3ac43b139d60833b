// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmParamsEntrySize is the size of HvmParamsEntry in bytes.
const HvmParamsEntrySize = 16

// HvmParamsEntry: A parameter of an HVM guest. Xen's xc_sr_rec_hvm_params_entry:
// docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. Written by the toolstack.
type HvmParamsEntry struct {
	// Which parameter. A value of HvmParam.
	Index uint64

	// Its value.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold HvmParamsEntrySize bytes.
func (s *HvmParamsEntry) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < HvmParamsEntrySize {
		return wire.TooShort("HvmParamsEntry", len(b), HvmParamsEntrySize)
	}
	s.Index = order.Uint64(b[0:])
	s.Value = order.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmParamsEntrySize bytes.
func (s *HvmParamsEntry) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < HvmParamsEntrySize {
		return wire.TooShort("HvmParamsEntry", len(b), HvmParamsEntrySize)
	}
	order.PutUint64(b[0:], s.Index)
	order.PutUint64(b[8:], s.Value)
	return nil
}
