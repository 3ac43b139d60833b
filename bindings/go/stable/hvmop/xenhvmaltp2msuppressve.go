// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mSuppressVeSize is the size of XenHvmAltp2mSuppressVe in bytes.
const XenHvmAltp2mSuppressVeSize = 16

// XenHvmAltp2mSuppressVe: Whether violations at a page are not taken as exceptions. Xen's xen_hvm_altp2m_suppress_ve:
// public/hvm/hvm_op.h, 4.21. In Xen 4.12 and later. Written by the guest.
type XenHvmAltp2mSuppressVe struct {
	// The number of the view.
	View uint16

	// Zero when they are taken; Xen writes 0 or 1 when it is asked.
	SuppressVe uint8

	// Reserved: zero when written.
	Pad1 uint8

	// Reserved: zero when written.
	Pad2 uint32

	// The page.
	Gfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mSuppressVeSize bytes.
func (s *XenHvmAltp2mSuppressVe) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mSuppressVeSize {
		return wire.TooShort("XenHvmAltp2mSuppressVe", len(b), XenHvmAltp2mSuppressVeSize)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.SuppressVe = b[2]
	s.Pad1 = b[3]
	s.Pad2 = binary.LittleEndian.Uint32(b[4:])
	s.Gfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mSuppressVeSize bytes.
func (s *XenHvmAltp2mSuppressVe) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mSuppressVeSize {
		return wire.TooShort("XenHvmAltp2mSuppressVe", len(b), XenHvmAltp2mSuppressVeSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	b[2] = s.SuppressVe
	b[3] = s.Pad1
	binary.LittleEndian.PutUint32(b[4:], s.Pad2)
	binary.LittleEndian.PutUint64(b[8:], s.Gfn)
	return nil
}
