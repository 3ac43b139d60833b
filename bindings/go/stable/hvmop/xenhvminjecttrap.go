// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmInjectTrapSize is the size of XenHvmInjectTrap in bytes.
const XenHvmInjectTrapSize = 32

// XenHvmInjectTrap: Injects an event into a vCPU. Xen's xen_hvm_inject_trap: public/hvm/hvm_op.h, 4.8. In Xen 4.2 to
// 4.8. Written by the device model.
type XenHvmInjectTrap struct {
	// The guest.
	Domid uint16

	// The number of the vCPU.
	Vcpuid uint32

	// The vector.
	Vector uint32

	// What kind of event it is.
	Type HvmOpTrap

	// The error code, or all ones for none.
	ErrorCode uint32

	// The length in bytes of the instruction that raised it.
	InsnLen uint32

	// The address of a page fault.
	Cr2 uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmInjectTrapSize bytes.
func (s *XenHvmInjectTrap) Decode(b []byte) error {
	if len(b) < XenHvmInjectTrapSize {
		return wire.TooShort("XenHvmInjectTrap", len(b), XenHvmInjectTrapSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Vcpuid = binary.LittleEndian.Uint32(b[4:])
	s.Vector = binary.LittleEndian.Uint32(b[8:])
	s.Type = HvmOpTrap(binary.LittleEndian.Uint32(b[12:]))
	s.ErrorCode = binary.LittleEndian.Uint32(b[16:])
	s.InsnLen = binary.LittleEndian.Uint32(b[20:])
	s.Cr2 = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmInjectTrapSize bytes.
func (s *XenHvmInjectTrap) Encode(b []byte) error {
	if len(b) < XenHvmInjectTrapSize {
		return wire.TooShort("XenHvmInjectTrap", len(b), XenHvmInjectTrapSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Vcpuid)
	binary.LittleEndian.PutUint32(b[8:], s.Vector)
	binary.LittleEndian.PutUint32(b[12:], uint32(s.Type))
	binary.LittleEndian.PutUint32(b[16:], s.ErrorCode)
	binary.LittleEndian.PutUint32(b[20:], s.InsnLen)
	binary.LittleEndian.PutUint64(b[24:], s.Cr2)
	wire.Clear(b[2:4])
	return nil
}
