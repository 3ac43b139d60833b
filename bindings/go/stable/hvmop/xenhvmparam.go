// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmParamSize is the size of XenHvmParam in bytes.
const XenHvmParamSize = 16

// XenHvmParam: A parameter of an HVM guest. Xen's xen_hvm_param: public/hvm/hvm_op.h, 4.21. Written by the guest.
type XenHvmParam struct {
	// The guest; 0x7ff0 is the caller.
	Domid uint16

	// Padding.
	Pad uint16

	// Which parameter. A value of HvmParam.
	Index uint32

	// Its value; Xen writes it when it is asked for.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmParamSize bytes.
func (s *XenHvmParam) Decode(b []byte) error {
	if len(b) < XenHvmParamSize {
		return wire.TooShort("XenHvmParam", len(b), XenHvmParamSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.Index = binary.LittleEndian.Uint32(b[4:])
	s.Value = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmParamSize bytes.
func (s *XenHvmParam) Encode(b []byte) error {
	if len(b) < XenHvmParamSize {
		return wire.TooShort("XenHvmParam", len(b), XenHvmParamSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.Index)
	binary.LittleEndian.PutUint64(b[8:], s.Value)
	return nil
}
