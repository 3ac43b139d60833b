// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmInjectMsiSize is the size of XenHvmInjectMsi in bytes.
const XenHvmInjectMsiSize = 16

// XenHvmInjectMsi: Injects a message-signalled interrupt. Xen's xen_hvm_inject_msi: public/hvm/hvm_op.h, 4.8. In Xen
// 4.2 to 4.8. Written by the device model.
type XenHvmInjectMsi struct {
	// The guest.
	Domid uint16

	// The message.
	Data uint32

	// The address that it is written to, 0xfee00000 and up.
	Addr uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmInjectMsiSize bytes.
func (s *XenHvmInjectMsi) Decode(b []byte) error {
	if len(b) < XenHvmInjectMsiSize {
		return wire.TooShort("XenHvmInjectMsi", len(b), XenHvmInjectMsiSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Data = binary.LittleEndian.Uint32(b[4:])
	s.Addr = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmInjectMsiSize bytes.
func (s *XenHvmInjectMsi) Encode(b []byte) error {
	if len(b) < XenHvmInjectMsiSize {
		return wire.TooShort("XenHvmInjectMsi", len(b), XenHvmInjectMsiSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Data)
	binary.LittleEndian.PutUint64(b[8:], s.Addr)
	wire.Clear(b[2:4])
	return nil
}
