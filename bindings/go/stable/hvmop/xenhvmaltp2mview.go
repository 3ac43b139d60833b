// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mViewSize is the size of XenHvmAltp2mView in bytes.
const XenHvmAltp2mViewSize = 4

// XenHvmAltp2mView: A view to make, to end or to switch to. Xen's xen_hvm_altp2m_view: public/hvm/hvm_op.h, 4.21. In
// Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mView struct {
	// Its number; Xen writes it when it makes one.
	View uint16

	// What may be done to its pages, as memory_op has it; looked at since Xen 4.14, and only when a view is made.
	HvmmemDefaultAccess uint16
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mViewSize bytes.
func (s *XenHvmAltp2mView) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mViewSize {
		return wire.TooShort("XenHvmAltp2mView", len(b), XenHvmAltp2mViewSize)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.HvmmemDefaultAccess = binary.LittleEndian.Uint16(b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mViewSize bytes.
func (s *XenHvmAltp2mView) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mViewSize {
		return wire.TooShort("XenHvmAltp2mView", len(b), XenHvmAltp2mViewSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	binary.LittleEndian.PutUint16(b[2:], s.HvmmemDefaultAccess)
	return nil
}
