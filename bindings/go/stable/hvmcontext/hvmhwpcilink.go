// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"holdfast/abi/wire"
)

// HvmHwPciLinkSize is the size of HvmHwPciLink in bytes.
const HvmHwPciLinkSize = 8

// HvmHwPciLink: The router that maps the four lines of the PCI bus to ISA interrupts. Xen's hvm_hw_pci_link:
// public/arch-x86/hvm/save.h, 4.21. Written by the guest.
type HvmHwPciLink struct {
	// The ISA interrupt of each line, 0 to 15, where 0 is none.
	Route [4]byte

	// Reserved: zero when written.
	Pad0 [4]byte
}

// Decode reads the structure from the start of b, which has to hold HvmHwPciLinkSize bytes.
func (s *HvmHwPciLink) Decode(b []byte) error {
	if len(b) < HvmHwPciLinkSize {
		return wire.TooShort("HvmHwPciLink", len(b), HvmHwPciLinkSize)
	}
	copy(s.Route[:], b[0:])
	copy(s.Pad0[:], b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwPciLinkSize bytes.
func (s *HvmHwPciLink) Encode(b []byte) error {
	if len(b) < HvmHwPciLinkSize {
		return wire.TooShort("HvmHwPciLink", len(b), HvmHwPciLinkSize)
	}
	copy(b[0:4], s.Route[:])
	copy(b[4:8], s.Pad0[:])
	return nil
}
