// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetMemTypeBefore41Size is the size of XenHvmSetMemTypeBefore41 in bytes.
const XenHvmSetMemTypeBefore41Size = 24

// XenHvmSetMemTypeBefore41: Changes how accesses to some pages are treated, as it was before Xen 4.1. Xen's
// xen_hvm_set_mem_type: public/hvm/hvm_op.h, 4.0. In Xen 4.0 and earlier. Written by the device model.
type XenHvmSetMemTypeBefore41 struct {
	// The guest.
	Domid uint16

	// How they are to be treated. A value of HvmMemType.
	HvmmemType uint32

	// The first page.
	FirstPfn uint64

	// The number of pages.
	Nr uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetMemTypeBefore41Size bytes.
func (s *XenHvmSetMemTypeBefore41) Decode(b []byte) error {
	if len(b) < XenHvmSetMemTypeBefore41Size {
		return wire.TooShort("XenHvmSetMemTypeBefore41", len(b), XenHvmSetMemTypeBefore41Size)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.HvmmemType = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	s.Nr = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetMemTypeBefore41Size bytes.
func (s *XenHvmSetMemTypeBefore41) Encode(b []byte) error {
	if len(b) < XenHvmSetMemTypeBefore41Size {
		return wire.TooShort("XenHvmSetMemTypeBefore41", len(b), XenHvmSetMemTypeBefore41Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.HvmmemType)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	binary.LittleEndian.PutUint64(b[16:], s.Nr)
	wire.Clear(b[2:4])
	return nil
}
