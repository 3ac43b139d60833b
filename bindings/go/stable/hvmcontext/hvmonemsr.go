// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmOneMsrSize is the size of HvmOneMsr in bytes.
const HvmOneMsrSize = 16

// HvmOneMsr: A model-specific register. Xen's hvm_one_msr: public/arch-x86/hvm/save.h, 4.21. In Xen 4.5 and later.
type HvmOneMsr struct {
	// Its number.
	Index uint32

	// Reserved: zero when written.
	Rsvd uint32

	// Its value.
	Val uint64
}

// Decode reads the structure from the start of b, which has to hold HvmOneMsrSize bytes.
func (s *HvmOneMsr) Decode(b []byte) error {
	if len(b) < HvmOneMsrSize {
		return wire.TooShort("HvmOneMsr", len(b), HvmOneMsrSize)
	}
	s.Index = binary.LittleEndian.Uint32(b[0:])
	s.Rsvd = binary.LittleEndian.Uint32(b[4:])
	s.Val = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmOneMsrSize bytes.
func (s *HvmOneMsr) Encode(b []byte) error {
	if len(b) < HvmOneMsrSize {
		return wire.TooShort("HvmOneMsr", len(b), HvmOneMsrSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Index)
	binary.LittleEndian.PutUint32(b[4:], s.Rsvd)
	binary.LittleEndian.PutUint64(b[8:], s.Val)
	return nil
}
