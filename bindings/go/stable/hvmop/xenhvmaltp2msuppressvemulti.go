// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mSuppressVeMultiSize is the size of XenHvmAltp2mSuppressVeMulti in bytes.
const XenHvmAltp2mSuppressVeMultiSize = 32

// XenHvmAltp2mSuppressVeMulti: Whether violations at some pages are not taken as exceptions. Xen's
// xen_hvm_altp2m_suppress_ve_multi: public/hvm/hvm_op.h, 4.21. In Xen 4.14 and later.
type XenHvmAltp2mSuppressVeMulti struct {
	// The number of the view.
	View uint16

	// Zero when they are taken.
	SuppressVe uint8

	// Reserved: zero when written.
	Pad1 uint8

	// What went wrong first: zero before the call, and afterwards zero or a negative error number.
	FirstError int32

	// The first page; Xen moves it on.
	FirstGfn uint64

	// The last page; Xen lowers it to what the guest can address.
	LastGfn uint64

	// The page at which something went wrong first.
	FirstErrorGfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mSuppressVeMultiSize bytes.
func (s *XenHvmAltp2mSuppressVeMulti) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mSuppressVeMultiSize {
		return wire.TooShort("XenHvmAltp2mSuppressVeMulti", len(b), XenHvmAltp2mSuppressVeMultiSize)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.SuppressVe = b[2]
	s.Pad1 = b[3]
	s.FirstError = int32(binary.LittleEndian.Uint32(b[4:]))
	s.FirstGfn = binary.LittleEndian.Uint64(b[8:])
	s.LastGfn = binary.LittleEndian.Uint64(b[16:])
	s.FirstErrorGfn = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mSuppressVeMultiSize bytes.
func (s *XenHvmAltp2mSuppressVeMulti) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mSuppressVeMultiSize {
		return wire.TooShort("XenHvmAltp2mSuppressVeMulti", len(b), XenHvmAltp2mSuppressVeMultiSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	b[2] = s.SuppressVe
	b[3] = s.Pad1
	binary.LittleEndian.PutUint32(b[4:], uint32(s.FirstError))
	binary.LittleEndian.PutUint64(b[8:], s.FirstGfn)
	binary.LittleEndian.PutUint64(b[16:], s.LastGfn)
	binary.LittleEndian.PutUint64(b[24:], s.FirstErrorGfn)
	return nil
}
