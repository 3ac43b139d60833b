// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// XenMemAccessOpSize is the size of XenMemAccessOp in bytes, for callers of a width; 0 for those that have none.
func XenMemAccessOpSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 24
	case wire.Width8:
		return 32
	}
	return 0
}

// XenMemAccessOp: An operation on the access that a guest has to its own pages. Xen's xen_mem_access_op:
// public/memory.h, 4.22. In Xen 4.8 and later. Written by the device model.
type XenMemAccessOp struct {
	// What is done.
	Op MemoryAccessOp

	// The access that is set, or by Xen the one that was read.
	Access MemoryAccess

	// The guest.
	Domid uint16

	// The number of pages, or of entries of the lists.
	Nr uint32

	// The first page; all ones for the access of new pages.
	Pfn uint64

	// The pages of a list. A pointer to u64.
	PfnList uint64

	// The access of each of them. A pointer to u8.
	AccessList uint64
}

// Decode reads the structure from the start of b, which has to hold XenMemAccessOpSize(width) bytes.
func (s *XenMemAccessOp) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("XenMemAccessOp", width)
}

func (s *XenMemAccessOp) decode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenMemAccessOp", len(b), 24)
	}
	s.Op = MemoryAccessOp(b[0])
	s.Access = MemoryAccess(b[1])
	s.Domid = binary.LittleEndian.Uint16(b[2:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.Pfn = binary.LittleEndian.Uint64(b[8:])
	s.PfnList = uint64(binary.LittleEndian.Uint32(b[16:]))
	s.AccessList = uint64(binary.LittleEndian.Uint32(b[20:]))
	return nil
}

func (s *XenMemAccessOp) decode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAccessOp", len(b), 32)
	}
	s.Op = MemoryAccessOp(b[0])
	s.Access = MemoryAccess(b[1])
	s.Domid = binary.LittleEndian.Uint16(b[2:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.Pfn = binary.LittleEndian.Uint64(b[8:])
	s.PfnList = binary.LittleEndian.Uint64(b[16:])
	s.AccessList = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemAccessOpSize(width) bytes.
func (s *XenMemAccessOp) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("XenMemAccessOp", width)
}

func (s *XenMemAccessOp) encode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("XenMemAccessOp", len(b), 24)
	}
	b[0] = uint8(s.Op)
	b[1] = uint8(s.Access)
	binary.LittleEndian.PutUint16(b[2:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.Pfn)
	if s.PfnList > math.MaxUint32 {
		return wire.TooLarge("XenMemAccessOp.pfn_list", s.PfnList)
	}
	binary.LittleEndian.PutUint32(b[16:], uint32(s.PfnList))
	if s.AccessList > math.MaxUint32 {
		return wire.TooLarge("XenMemAccessOp.access_list", s.AccessList)
	}
	binary.LittleEndian.PutUint32(b[20:], uint32(s.AccessList))
	return nil
}

func (s *XenMemAccessOp) encode8(b []byte) error {
	if len(b) < 32 {
		return wire.TooShort("XenMemAccessOp", len(b), 32)
	}
	b[0] = uint8(s.Op)
	b[1] = uint8(s.Access)
	binary.LittleEndian.PutUint16(b[2:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.Pfn)
	binary.LittleEndian.PutUint64(b[16:], s.PfnList)
	binary.LittleEndian.PutUint64(b[24:], s.AccessList)
	return nil
}
