// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmPagetableDyingSize is the size of XenHvmPagetableDying in bytes.
const XenHvmPagetableDyingSize = 16

// XenHvmPagetableDying: Says that a page table will soon not be one. Xen's xen_hvm_pagetable_dying:
// public/hvm/hvm_op.h, 4.21. In Xen 4.0.1, 4.1 and later. Written by the guest.
type XenHvmPagetableDying struct {
	// The guest; 0x7ff0 is the caller.
	Domid uint16

	// Padding.
	Pad [3]uint16

	// The guest-physical address of the page table of the highest level.
	Gpa uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmPagetableDyingSize bytes.
func (s *XenHvmPagetableDying) Decode(b []byte) error {
	if len(b) < XenHvmPagetableDyingSize {
		return wire.TooShort("XenHvmPagetableDying", len(b), XenHvmPagetableDyingSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	for i := range s.Pad {
		s.Pad[i] = binary.LittleEndian.Uint16(b[2+2*i:])
	}
	s.Gpa = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmPagetableDyingSize bytes.
func (s *XenHvmPagetableDying) Encode(b []byte) error {
	if len(b) < XenHvmPagetableDyingSize {
		return wire.TooShort("XenHvmPagetableDying", len(b), XenHvmPagetableDyingSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	for i := range s.Pad {
		binary.LittleEndian.PutUint16(b[2+2*i:], s.Pad[i])
	}
	binary.LittleEndian.PutUint64(b[8:], s.Gpa)
	return nil
}
