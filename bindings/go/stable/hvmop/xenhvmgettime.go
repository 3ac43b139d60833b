// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmGetTimeSize is the size of XenHvmGetTime in bytes.
const XenHvmGetTimeSize = 8

// XenHvmGetTime: The time since Xen started. Xen's xen_hvm_get_time: public/hvm/hvm_op.h, 4.21. In Xen 4.0.2, 4.1 and
// later. Written by the hypervisor.
type XenHvmGetTime struct {
	// The time in nanoseconds.
	Now uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmGetTimeSize bytes.
func (s *XenHvmGetTime) Decode(b []byte) error {
	if len(b) < XenHvmGetTimeSize {
		return wire.TooShort("XenHvmGetTime", len(b), XenHvmGetTimeSize)
	}
	s.Now = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmGetTimeSize bytes.
func (s *XenHvmGetTime) Encode(b []byte) error {
	if len(b) < XenHvmGetTimeSize {
		return wire.TooShort("XenHvmGetTime", len(b), XenHvmGetTimeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Now)
	return nil
}
