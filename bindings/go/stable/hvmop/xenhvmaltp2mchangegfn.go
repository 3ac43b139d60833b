// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmAltp2mChangeGfnSize is the size of XenHvmAltp2mChangeGfn in bytes.
const XenHvmAltp2mChangeGfnSize = 24

// XenHvmAltp2mChangeGfn: Puts another page in a page's place, in a view. Xen's xen_hvm_altp2m_change_gfn:
// public/hvm/hvm_op.h, 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mChangeGfn struct {
	// The number of the view.
	View uint16

	// Reserved: zero when written.
	Pad1 uint16

	// Reserved: zero when written.
	Pad2 uint32

	// The page number.
	OldGfn uint64

	// The number of the page that appears there, or all ones for what is there in the view of the guest itself.
	NewGfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mChangeGfnSize bytes.
func (s *XenHvmAltp2mChangeGfn) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mChangeGfnSize {
		return wire.TooShort("XenHvmAltp2mChangeGfn", len(b), XenHvmAltp2mChangeGfnSize)
	}
	s.View = binary.LittleEndian.Uint16(b[0:])
	s.Pad1 = binary.LittleEndian.Uint16(b[2:])
	s.Pad2 = binary.LittleEndian.Uint32(b[4:])
	s.OldGfn = binary.LittleEndian.Uint64(b[8:])
	s.NewGfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mChangeGfnSize bytes.
func (s *XenHvmAltp2mChangeGfn) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mChangeGfnSize {
		return wire.TooShort("XenHvmAltp2mChangeGfn", len(b), XenHvmAltp2mChangeGfnSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.View)
	binary.LittleEndian.PutUint16(b[2:], s.Pad1)
	binary.LittleEndian.PutUint32(b[4:], s.Pad2)
	binary.LittleEndian.PutUint64(b[8:], s.OldGfn)
	binary.LittleEndian.PutUint64(b[16:], s.NewGfn)
	return nil
}
