// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmGetMemAccessSize is the size of XenHvmGetMemAccess in bytes.
const XenHvmGetMemAccessSize = 16

// XenHvmGetMemAccess: Asks what may be done to a page before a listener is told. Xen's xen_hvm_get_mem_access:
// public/hvm/hvm_op.h, 4.4. In Xen 4.1 to 4.4.
type XenHvmGetMemAccess struct {
	// The guest.
	Domid uint16

	// What may be done.
	HvmmemAccess HvmMemAccess

	// The page, or all ones for the pages that will be added.
	Pfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmGetMemAccessSize bytes.
func (s *XenHvmGetMemAccess) Decode(b []byte) error {
	if len(b) < XenHvmGetMemAccessSize {
		return wire.TooShort("XenHvmGetMemAccess", len(b), XenHvmGetMemAccessSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.HvmmemAccess = HvmMemAccess(binary.LittleEndian.Uint16(b[2:]))
	s.Pfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmGetMemAccessSize bytes.
func (s *XenHvmGetMemAccess) Encode(b []byte) error {
	if len(b) < XenHvmGetMemAccessSize {
		return wire.TooShort("XenHvmGetMemAccess", len(b), XenHvmGetMemAccessSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.HvmmemAccess))
	binary.LittleEndian.PutUint64(b[8:], s.Pfn)
	wire.Clear(b[4:8])
	return nil
}
