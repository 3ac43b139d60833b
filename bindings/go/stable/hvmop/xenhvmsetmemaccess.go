// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetMemAccessSize is the size of XenHvmSetMemAccess in bytes.
const XenHvmSetMemAccessSize = 16

// XenHvmSetMemAccess: Restricts what may be done to some pages before a listener is told. Xen's xen_hvm_set_mem_access:
// public/hvm/hvm_op.h, 4.4. In Xen 4.1 to 4.4. Written by the toolstack.
type XenHvmSetMemAccess struct {
	// The guest.
	Domid uint16

	// What may be done.
	HvmmemAccess HvmMemAccess

	// The number of pages; when the call is preempted, how many are left.
	Nr uint32

	// The first page, or all ones for the pages that will be added; when the call is preempted, the first that is not done.
	FirstPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetMemAccessSize bytes.
func (s *XenHvmSetMemAccess) Decode(b []byte) error {
	if len(b) < XenHvmSetMemAccessSize {
		return wire.TooShort("XenHvmSetMemAccess", len(b), XenHvmSetMemAccessSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.HvmmemAccess = HvmMemAccess(binary.LittleEndian.Uint16(b[2:]))
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetMemAccessSize bytes.
func (s *XenHvmSetMemAccess) Encode(b []byte) error {
	if len(b) < XenHvmSetMemAccessSize {
		return wire.TooShort("XenHvmSetMemAccess", len(b), XenHvmSetMemAccessSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.HvmmemAccess))
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	return nil
}
