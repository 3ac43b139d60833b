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
	// The message.
	Data uint32

	// Reserved: zero when written.
	Pad uint32

	// The address that it is written to, 0xfee00000 and up.
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
