// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwPciIrqsSize is the size of HvmHwPciIrqs in bytes.
const HvmHwPciIrqsSize = 16

// HvmHwPciIrqs: The interrupt lines of the PCI bus. Xen's hvm_hw_pci_irqs: public/arch-x86/hvm/save.h, 4.21. Written by
// the hypervisor.
type HvmHwPciIrqs struct {
	// The asserted lines: bit 4 d + i is line i of device d.
	Lines [2]uint64
}

// Decode reads the structure from the start of b, which has to hold HvmHwPciIrqsSize bytes.
func (s *HvmHwPciIrqs) Decode(b []byte) error {
	if len(b) < HvmHwPciIrqsSize {
		return wire.TooShort("HvmHwPciIrqs", len(b), HvmHwPciIrqsSize)
	}
	for i := range s.Lines {
		s.Lines[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwPciIrqsSize bytes.
func (s *HvmHwPciIrqs) Encode(b []byte) error {
	if len(b) < HvmHwPciIrqsSize {
		return wire.TooShort("HvmHwPciIrqs", len(b), HvmHwPciIrqsSize)
	}
	for i := range s.Lines {
		binary.LittleEndian.PutUint64(b[8*i:], s.Lines[i])
	}
	return nil
}
