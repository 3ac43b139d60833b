// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmXentraceSize is the size of XenHvmXentrace in bytes.
const XenHvmXentraceSize = 32

// XenHvmXentraceMaxExtraWords is TRACE_EXTRA_MAX. The most words that may go with an entry.
const XenHvmXentraceMaxExtraWords uint32 = 7

// XenHvmXentrace: An entry for the trace buffers. Xen's xen_hvm_xentrace: public/hvm/hvm_op.h, 4.21. In Xen 4.1 and
// later. Written by the guest.
type XenHvmXentrace struct {
	// What happened, in the lower 12 bits.
	Event uint16

	// How much of extra is in use, in bytes: at most 28, and since Xen 4.18 a multiple of 4.
	ExtraBytes uint16

	// What goes with it.
	Extra [28]byte
}

// Decode reads the structure from the start of b, which has to hold XenHvmXentraceSize bytes.
func (s *XenHvmXentrace) Decode(b []byte) error {
	if len(b) < XenHvmXentraceSize {
		return wire.TooShort("XenHvmXentrace", len(b), XenHvmXentraceSize)
	}
	s.Event = binary.LittleEndian.Uint16(b[0:])
	s.ExtraBytes = binary.LittleEndian.Uint16(b[2:])
	copy(s.Extra[:], b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmXentraceSize bytes.
func (s *XenHvmXentrace) Encode(b []byte) error {
	if len(b) < XenHvmXentraceSize {
		return wire.TooShort("XenHvmXentrace", len(b), XenHvmXentraceSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Event)
	binary.LittleEndian.PutUint16(b[2:], s.ExtraBytes)
	copy(b[4:32], s.Extra[:])
	return nil
}
