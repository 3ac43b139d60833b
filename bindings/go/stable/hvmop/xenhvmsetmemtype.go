// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetMemTypeSize is the size of XenHvmSetMemType in bytes.
const XenHvmSetMemTypeSize = 16

// XenHvmSetMemType: Changes how accesses to some pages are treated. Xen's xen_hvm_set_mem_type: public/hvm/hvm_op.h,
// 4.8. In Xen 4.1 to 4.8. Written by the device model.
type XenHvmSetMemType struct {
	// The guest.
	Domid uint16

	// How they are to be treated.
	HvmmemType HvmMemType

	// The number of pages.
	Nr uint32

	// The first page.
	FirstPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetMemTypeSize bytes.
func (s *XenHvmSetMemType) Decode(b []byte) error {
	if len(b) < XenHvmSetMemTypeSize {
		return wire.TooShort("XenHvmSetMemType", len(b), XenHvmSetMemTypeSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.HvmmemType = HvmMemType(binary.LittleEndian.Uint16(b[2:]))
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetMemTypeSize bytes.
func (s *XenHvmSetMemType) Encode(b []byte) error {
	if len(b) < XenHvmSetMemTypeSize {
		return wire.TooShort("XenHvmSetMemType", len(b), XenHvmSetMemTypeSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.HvmmemType))
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	return nil
}
