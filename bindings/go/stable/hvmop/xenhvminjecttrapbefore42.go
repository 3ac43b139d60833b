// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmInjectTrapBefore42Size is the size of XenHvmInjectTrapBefore42 in bytes.
const XenHvmInjectTrapBefore42Size = 24

// XenHvmInjectTrapBefore42: Injects an exception into a vCPU, as it was before Xen 4.2. Xen's xen_hvm_inject_trap:
// public/hvm/hvm_op.h, 4.1. In Xen 4.1. Written by the device model.
type XenHvmInjectTrapBefore42 struct {
	// The guest.
	Domid uint16

	// The number of the vCPU.
	Vcpuid uint32

	// The vector.
	Trap uint32

	// The error code, or all ones for none.
	ErrorCode uint32

	// The address of a page fault.
	Cr2 uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmInjectTrapBefore42Size bytes.
func (s *XenHvmInjectTrapBefore42) Decode(b []byte) error {
	if len(b) < XenHvmInjectTrapBefore42Size {
		return wire.TooShort("XenHvmInjectTrapBefore42", len(b), XenHvmInjectTrapBefore42Size)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Vcpuid = binary.LittleEndian.Uint32(b[4:])
	s.Trap = binary.LittleEndian.Uint32(b[8:])
	s.ErrorCode = binary.LittleEndian.Uint32(b[12:])
	s.Cr2 = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmInjectTrapBefore42Size bytes.
func (s *XenHvmInjectTrapBefore42) Encode(b []byte) error {
	if len(b) < XenHvmInjectTrapBefore42Size {
		return wire.TooShort("XenHvmInjectTrapBefore42", len(b), XenHvmInjectTrapBefore42Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Vcpuid)
	binary.LittleEndian.PutUint32(b[8:], s.Trap)
	binary.LittleEndian.PutUint32(b[12:], s.ErrorCode)
	binary.LittleEndian.PutUint64(b[16:], s.Cr2)
	wire.Clear(b[2:4])
	return nil
}
