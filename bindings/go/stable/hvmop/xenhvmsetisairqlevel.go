// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetIsaIrqLevelSize is the size of XenHvmSetIsaIrqLevel in bytes.
const XenHvmSetIsaIrqLevelSize = 4

// XenHvmSetIsaIrqLevel: Sets the level of an ISA interrupt line. Xen's xen_hvm_set_isa_irq_level: public/hvm/hvm_op.h,
// 4.21. In Xen 4.8 and earlier. Written by the device model.
type XenHvmSetIsaIrqLevel struct {
	// The guest.
	Domid uint16

	// The line, 0 to 15.
	IsaIrq uint8

	// 1 to assert it and 0 to deassert it.
	Level uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetIsaIrqLevelSize bytes.
func (s *XenHvmSetIsaIrqLevel) Decode(b []byte) error {
	if len(b) < XenHvmSetIsaIrqLevelSize {
		return wire.TooShort("XenHvmSetIsaIrqLevel", len(b), XenHvmSetIsaIrqLevelSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.IsaIrq = b[2]
	s.Level = b[3]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetIsaIrqLevelSize bytes.
func (s *XenHvmSetIsaIrqLevel) Encode(b []byte) error {
	if len(b) < XenHvmSetIsaIrqLevelSize {
		return wire.TooShort("XenHvmSetIsaIrqLevel", len(b), XenHvmSetIsaIrqLevelSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	b[2] = s.IsaIrq
	b[3] = s.Level
	return nil
}
