// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpInjectEventSize is the size of XenDmOpInjectEvent in bytes.
const XenDmOpInjectEventSize = 24

// XenDmOpInjectEvent: Injects an event into a vCPU. Xen's xen_dm_op_inject_event: public/hvm/dm_op.h, 4.21. In Xen 4.9
// and later. Written by the device model.
type XenDmOpInjectEvent struct {
	// The number of the vCPU.
	Vcpuid uint32

	// The vector.
	Vector uint8

	// What kind of event it is; Xen does not look at it.
	Type XenDmOpEvent

	// The length in bytes of the instruction that raised it.
	InsnLen uint8

	// Reserved: zero when written.
	Pad0 uint8

	// The error code, or all ones for none.
	ErrorCode uint32

	// Reserved: zero when written.
	Pad1 uint32

	// The address of a page fault; since Xen 4.14 also the pending bits of DR6 of a debug exception.
	Cr2 uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpInjectEventSize bytes.
func (s *XenDmOpInjectEvent) Decode(b []byte) error {
	if len(b) < XenDmOpInjectEventSize {
		return wire.TooShort("XenDmOpInjectEvent", len(b), XenDmOpInjectEventSize)
	}
	s.Vcpuid = binary.LittleEndian.Uint32(b[0:])
	s.Vector = b[4]
	s.Type = XenDmOpEvent(b[5])
	s.InsnLen = b[6]
	s.Pad0 = b[7]
	s.ErrorCode = binary.LittleEndian.Uint32(b[8:])
	s.Pad1 = binary.LittleEndian.Uint32(b[12:])
	s.Cr2 = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpInjectEventSize bytes.
func (s *XenDmOpInjectEvent) Encode(b []byte) error {
	if len(b) < XenDmOpInjectEventSize {
		return wire.TooShort("XenDmOpInjectEvent", len(b), XenDmOpInjectEventSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpuid)
	b[4] = s.Vector
	b[5] = uint8(s.Type)
	b[6] = s.InsnLen
	b[7] = s.Pad0
	binary.LittleEndian.PutUint32(b[8:], s.ErrorCode)
	binary.LittleEndian.PutUint32(b[12:], s.Pad1)
	binary.LittleEndian.PutUint64(b[16:], s.Cr2)
	return nil
}
