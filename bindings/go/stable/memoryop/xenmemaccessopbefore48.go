// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenMemAccessOpBefore48Size is the size of XenMemAccessOpBefore48 in bytes.
const XenMemAccessOpBefore48Size = 16

// XenMemAccessOpBefore48: An operation on the access that a guest has to its own pages, before there were lists; its
// first field is numbered otherwise in Xen 4.5. Xen's xen_mem_access_op: public/memory.h, 4.22. In Xen 4.5 to 4.7.
// Written by the device model.
type XenMemAccessOpBefore48 struct {
	// What is done, as MemoryAccessOp or in Xen 4.5 as MemoryAccessOpBefore46.
	Op uint8

	// The access that is set, or by Xen the one that was read.
	Access MemoryAccess

	// The guest.
	Domid uint16

	// The number of pages.
	Nr uint32

	// The first page; all ones for the access of new pages.
	Pfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemAccessOpBefore48Size bytes.
func (s *XenMemAccessOpBefore48) Decode(b []byte) error {
	if len(b) < XenMemAccessOpBefore48Size {
		return wire.TooShort("XenMemAccessOpBefore48", len(b), XenMemAccessOpBefore48Size)
	}
	s.Op = b[0]
	s.Access = MemoryAccess(b[1])
	s.Domid = binary.LittleEndian.Uint16(b[2:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.Pfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemAccessOpBefore48Size bytes.
func (s *XenMemAccessOpBefore48) Encode(b []byte) error {
	if len(b) < XenMemAccessOpBefore48Size {
		return wire.TooShort("XenMemAccessOpBefore48", len(b), XenMemAccessOpBefore48Size)
	}
	b[0] = s.Op
	b[1] = uint8(s.Access)
	binary.LittleEndian.PutUint16(b[2:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.Pfn)
	return nil
}
