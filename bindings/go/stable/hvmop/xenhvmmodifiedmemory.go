// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmModifiedMemorySize is the size of XenHvmModifiedMemory in bytes.
const XenHvmModifiedMemorySize = 16

// XenHvmModifiedMemory: Says which memory of the guest the device model has written. Xen's xen_hvm_modified_memory:
// public/hvm/hvm_op.h, 4.8. In Xen 4.5 to 4.8. Written by the device model.
type XenHvmModifiedMemory struct {
	// The guest.
	Domid uint16

	// The number of pages.
	Nr uint32

	// The first page.
	FirstPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmModifiedMemorySize bytes.
func (s *XenHvmModifiedMemory) Decode(b []byte) error {
	if len(b) < XenHvmModifiedMemorySize {
		return wire.TooShort("XenHvmModifiedMemory", len(b), XenHvmModifiedMemorySize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmModifiedMemorySize bytes.
func (s *XenHvmModifiedMemory) Encode(b []byte) error {
	if len(b) < XenHvmModifiedMemorySize {
		return wire.TooShort("XenHvmModifiedMemory", len(b), XenHvmModifiedMemorySize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	wire.Clear(b[2:4])
	return nil
}
