// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"holdfast/abi/wire"
)

// XenHvmAltp2mRoomSize is the size of XenHvmAltp2mRoom in bytes.
const XenHvmAltp2mRoomSize = 64

// XenHvmAltp2mRoom: What makes the union of altp2m as long as it is; no operation looks at all of it. Xen's
// xen_hvm_altp2m_op.u.pad: public/hvm/hvm_op.h, 4.21. In Xen 4.6 and later. Written by the guest.
type XenHvmAltp2mRoom struct {
	// Room.
	Bytes [64]byte
}

// Decode reads the structure from the start of b, which has to hold XenHvmAltp2mRoomSize bytes.
func (s *XenHvmAltp2mRoom) Decode(b []byte) error {
	if len(b) < XenHvmAltp2mRoomSize {
		return wire.TooShort("XenHvmAltp2mRoom", len(b), XenHvmAltp2mRoomSize)
	}
	copy(s.Bytes[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmAltp2mRoomSize bytes.
func (s *XenHvmAltp2mRoom) Encode(b []byte) error {
	if len(b) < XenHvmAltp2mRoomSize {
		return wire.TooShort("XenHvmAltp2mRoom", len(b), XenHvmAltp2mRoomSize)
	}
	copy(b[0:64], s.Bytes[:])
	return nil
}
