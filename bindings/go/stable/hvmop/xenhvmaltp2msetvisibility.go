// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mSetVisibilitySize is the size of XenHvmAltp2mSetVisibility in bytes.
const XenHvmAltp2mSetVisibilitySize = 4

// XenHvmAltp2mSetVisibility: Whether the guest itself can switch to a view. Xen's xen_hvm_altp2m_set_visibility:
// public/hvm/hvm_op.h, 4.21. In Xen 4.14 and later. Written by the guest.
type XenHvmAltp2mSetVisibility struct {
	// The number of the view.
	Altp2mIdx uint16

	// Zero for no; everything else is yes.
	Visible uint8

	// Reserved: zero when written.
	Pad uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mSetVisibilitySize bytes.
func (s *XenHvmAltp2mSetVisibility) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mSetVisibilitySize {
		return wire.TooShort("XenHvmAltp2mSetVisibility", len(b), XenHvmAltp2mSetVisibilitySize)
	}
	s.Altp2mIdx = binary.LittleEndian.Uint16(b[0:])
	s.Visible = b[2]
	s.Pad = b[3]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mSetVisibilitySize bytes.
func (s *XenHvmAltp2mSetVisibility) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mSetVisibilitySize {
		return wire.TooShort("XenHvmAltp2mSetVisibility", len(b), XenHvmAltp2mSetVisibilitySize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Altp2mIdx)
	b[2] = s.Visible
	b[3] = s.Pad
	return nil
}
