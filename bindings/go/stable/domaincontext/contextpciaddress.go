// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextPciAddressSize is the size of ContextPciAddress in bytes.
const ContextPciAddressSize = 8

// ContextPciAddress: The latch that selects a PCI register. In C dctx_pci_address: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextPciAddress struct {
	// What was last written to port 0xcf8.
	Address uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextPciAddressSize bytes.
func (s *ContextPciAddress) Decode(b []byte) error {
	if len(b) < ContextPciAddressSize {
		return wire.TooShort("ContextPciAddress", len(b), ContextPciAddressSize)
	}
	s.Address = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextPciAddressSize bytes.
func (s *ContextPciAddress) Encode(b []byte) error {
	if len(b) < ContextPciAddressSize {
		return wire.TooShort("ContextPciAddress", len(b), ContextPciAddressSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Address)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}
