// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwIsaIrqsSize is the size of HvmHwIsaIrqs in bytes.
const HvmHwIsaIrqsSize = 8

// HvmHwIsaIrqs: The interrupt lines of the ISA bus. Xen's hvm_hw_isa_irqs: public/arch-x86/hvm/save.h, 4.21. Written by
// the hypervisor.
type HvmHwIsaIrqs struct {
	// The asserted lines, a bit each for 0 to 15.
	Lines uint64
}

// Decode reads the structure from the start of b, which has to hold HvmHwIsaIrqsSize bytes.
func (s *HvmHwIsaIrqs) Decode(b []byte) error {
	if len(b) < HvmHwIsaIrqsSize {
		return wire.TooShort("HvmHwIsaIrqs", len(b), HvmHwIsaIrqsSize)
	}
	s.Lines = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwIsaIrqsSize bytes.
func (s *HvmHwIsaIrqs) Encode(b []byte) error {
	if len(b) < HvmHwIsaIrqsSize {
		return wire.TooShort("HvmHwIsaIrqs", len(b), HvmHwIsaIrqsSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Lines)
	return nil
}
