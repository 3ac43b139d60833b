// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpSetPciIntxLevelSize is the size of XenDmOpSetPciIntxLevel in bytes.
const XenDmOpSetPciIntxLevelSize = 6

// XenDmOpSetPciIntxLevel: Sets the level of an interrupt pin of a PCI device. Xen's xen_dm_op_set_pci_intx_level:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpSetPciIntxLevel struct {
	// The PCI segment: 0.
	Domain uint16

	// The bus: 0.
	Bus uint8

	// The device, 0 to 31.
	Device uint8

	// The pin, 0 to 3 for INTA to INTD.
	Intx uint8

	// 1 to assert it and 0 to deassert it.
	Level uint8
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSetPciIntxLevelSize bytes.
func (s *XenDmOpSetPciIntxLevel) Decode(b []byte) error {
	if len(b) < XenDmOpSetPciIntxLevelSize {
		return wire.TooShort("XenDmOpSetPciIntxLevel", len(b), XenDmOpSetPciIntxLevelSize)
	}
	s.Domain = binary.LittleEndian.Uint16(b[0:])
	s.Bus = b[2]
	s.Device = b[3]
	s.Intx = b[4]
	s.Level = b[5]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSetPciIntxLevelSize bytes.
func (s *XenDmOpSetPciIntxLevel) Encode(b []byte) error {
	if len(b) < XenDmOpSetPciIntxLevelSize {
		return wire.TooShort("XenDmOpSetPciIntxLevel", len(b), XenDmOpSetPciIntxLevelSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domain)
	b[2] = s.Bus
	b[3] = s.Device
	b[4] = s.Intx
	b[5] = s.Level
	return nil
}
