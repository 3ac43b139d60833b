// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mMemAccessSize is the size of XenHvmAltp2mMemAccess in bytes.
const XenHvmAltp2mMemAccessSize = 16

// XenHvmAltp2mMemAccess: What may be done to a page in a view; named set_mem_access before Xen 4.12. Xen's
// xen_hvm_altp2m_mem_access: public/hvm/hvm_op.h, 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mMemAccess struct {
	// The number of the view.
	View uint16

	// What may be done, as memory_op has it; Xen writes it when it is asked. Named hvmmem_access before Xen 4.12.
	Access uint16

	// Reserved: zero when written.
	Pad uint32

	// The page.
	Gfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mMemAccessSize bytes.
func (s *XenHvmAltp2mMemAccess) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mMemAccessSize {
		return wire.TooShort("XenHvmAltp2mMemAccess", len(b), XenHvmAltp2mMemAccessSize)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.Access = binary.LittleEndian.Uint16(b[2:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.Gfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mMemAccessSize bytes.
func (s *XenHvmAltp2mMemAccess) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mMemAccessSize {
		return wire.TooShort("XenHvmAltp2mMemAccess", len(b), XenHvmAltp2mMemAccessSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	binary.LittleEndian.PutUint16(b[2:], s.Access)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.Gfn)
	return nil
}
