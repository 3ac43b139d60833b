// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpSetMemTypeSize is the size of XenDmOpSetMemType in bytes.
const XenDmOpSetMemTypeSize = 16

// XenDmOpSetMemType: Changes how accesses to some pages are treated. Xen's xen_dm_op_set_mem_type: public/hvm/dm_op.h,
// 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpSetMemType struct {
	// The number of pages: at least one.
	Nr uint32

	// How they are to be treated. A value of HvmMemType.
	MemType uint16

	// Reserved: zero when written.
	Pad uint16

	// The first page.
	FirstPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSetMemTypeSize bytes.
func (s *XenDmOpSetMemType) Decode(b []byte) error {
	if len(b) < XenDmOpSetMemTypeSize {
		return wire.TooShort("XenDmOpSetMemType", len(b), XenDmOpSetMemTypeSize)
	}
	s.Nr = binary.LittleEndian.Uint32(b[0:])
	s.MemType = binary.LittleEndian.Uint16(b[4:])
	s.Pad = binary.LittleEndian.Uint16(b[6:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSetMemTypeSize bytes.
func (s *XenDmOpSetMemType) Encode(b []byte) error {
	if len(b) < XenDmOpSetMemTypeSize {
		return wire.TooShort("XenDmOpSetMemType", len(b), XenDmOpSetMemTypeSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Nr)
	binary.LittleEndian.PutUint16(b[4:], s.MemType)
	binary.LittleEndian.PutUint16(b[6:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	return nil
}
