// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"holdfast/abi/wire"
)

// XenDmOpSetIsaIrqLevelSize is the size of XenDmOpSetIsaIrqLevel in bytes.
const XenDmOpSetIsaIrqLevelSize = 2

// XenDmOpSetIsaIrqLevel: Sets the level of an ISA interrupt line. Xen's xen_dm_op_set_isa_irq_level:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpSetIsaIrqLevel struct {
	// The line, 0 to 15.
	IsaIrq uint8

	// 1 to assert it and 0 to deassert it.
	Level uint8
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSetIsaIrqLevelSize bytes.
func (s *XenDmOpSetIsaIrqLevel) Decode(b []byte) error {
	if len(b) < XenDmOpSetIsaIrqLevelSize {
		return wire.TooShort("XenDmOpSetIsaIrqLevel", len(b), XenDmOpSetIsaIrqLevelSize)
	}
	s.IsaIrq = b[0]
	s.Level = b[1]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSetIsaIrqLevelSize bytes.
func (s *XenDmOpSetIsaIrqLevel) Encode(b []byte) error {
	if len(b) < XenDmOpSetIsaIrqLevelSize {
		return wire.TooShort("XenDmOpSetIsaIrqLevel", len(b), XenDmOpSetIsaIrqLevelSize)
	}
	b[0] = s.IsaIrq
	b[1] = s.Level
	return nil
}
