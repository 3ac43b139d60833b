// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpSetIrqLevelSize is the size of XenDmOpSetIrqLevel in bytes.
const XenDmOpSetIrqLevelSize = 8

// XenDmOpSetIrqLevel: Sets the level of an interrupt line; Xen on x86 refuses it. Xen's xen_dm_op_set_irq_level:
// public/hvm/dm_op.h, 4.21. In Xen 4.15 and later. Written by the device model.
type XenDmOpSetIrqLevel struct {
	// The line.
	Irq uint32

	// 1 to assert it and 0 to deassert it.
	Level uint8

	// Reserved: zero when written.
	Pad [3]byte
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSetIrqLevelSize bytes.
func (s *XenDmOpSetIrqLevel) Decode(b []byte) error {
	if len(b) < XenDmOpSetIrqLevelSize {
		return wire.TooShort("XenDmOpSetIrqLevel", len(b), XenDmOpSetIrqLevelSize)
	}
	s.Irq = binary.LittleEndian.Uint32(b[0:])
	s.Level = b[4]
	copy(s.Pad[:], b[5:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSetIrqLevelSize bytes.
func (s *XenDmOpSetIrqLevel) Encode(b []byte) error {
	if len(b) < XenDmOpSetIrqLevelSize {
		return wire.TooShort("XenDmOpSetIrqLevel", len(b), XenDmOpSetIrqLevelSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Irq)
	b[4] = s.Level
	copy(b[5:8], s.Pad[:])
	return nil
}
