// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetPciIntxLevelSize is the size of XenHvmSetPciIntxLevel in bytes.
const XenHvmSetPciIntxLevelSize = 8

// XenHvmSetPciIntxLevel: Sets the level of an interrupt pin of a PCI device. Xen's xen_hvm_set_pci_intx_level:
// public/hvm/hvm_op.h, 4.21. In Xen 4.8 and earlier. Written by the device model.
type XenHvmSetPciIntxLevel struct {
	// The guest.
	Domid uint16

	// The PCI segment: 0.
	Domain uint8

	// The bus: 0.
	Bus uint8

	// The device, 0 to 31.
	Device uint8

	// The pin, 0 to 3 for INTA to INTD.
	Intx uint8

	// 1 to assert it and 0 to deassert it.
	Level uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetPciIntxLevelSize bytes.
func (s *XenHvmSetPciIntxLevel) Decode(b []byte) error {
	if len(b) < XenHvmSetPciIntxLevelSize {
		return wire.TooShort("XenHvmSetPciIntxLevel", len(b), XenHvmSetPciIntxLevelSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Domain = b[2]
	s.Bus = b[3]
	s.Device = b[4]
	s.Intx = b[5]
	s.Level = b[6]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetPciIntxLevelSize bytes.
func (s *XenHvmSetPciIntxLevel) Encode(b []byte) error {
	if len(b) < XenHvmSetPciIntxLevelSize {
		return wire.TooShort("XenHvmSetPciIntxLevel", len(b), XenHvmSetPciIntxLevelSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	b[2] = s.Domain
	b[3] = s.Bus
	b[4] = s.Device
	b[5] = s.Intx
	b[6] = s.Level
	wire.Clear(b[7:8])
	return nil
}
