// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpInjectMsiSize is the size of XenDmOpInjectMsi in bytes.
const XenDmOpInjectMsiSize = 16

// XenDmOpInjectMsi: Injects a message-signalled interrupt. Xen's xen_dm_op_inject_msi: public/hvm/dm_op.h, 4.21. In Xen
// 4.9 and later. Written by the device model.
type XenDmOpInjectMsi struct {
	// The message: the vector in bits 0 to 7, the delivery mode in 8 to 10, of which only fixed (0) and lowest priority (1)
	// are taken, and the trigger mode in bit 15.
	Data uint32

	// Reserved: zero when written.
	Pad uint32

	// The address that it is written to, 0xfee00000 and up: the destination in bits 12 to 19 and its mode in bit 2; nothing
	// else is looked at. With vector 0, the number of a pirq, its lower 8 bits in bits 12 to 19 and the others in 40 to 63.
	Addr uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpInjectMsiSize bytes.
func (s *XenDmOpInjectMsi) Decode(b []byte) error {
	if len(b) < XenDmOpInjectMsiSize {
		return wire.TooShort("XenDmOpInjectMsi", len(b), XenDmOpInjectMsiSize)
	}
	s.Data = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.Addr = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpInjectMsiSize bytes.
func (s *XenDmOpInjectMsi) Encode(b []byte) error {
	if len(b) < XenDmOpInjectMsiSize {
		return wire.TooShort("XenDmOpInjectMsi", len(b), XenDmOpInjectMsiSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Data)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.Addr)
	return nil
}
