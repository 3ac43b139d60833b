// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenPhysmapErrorSize is the size of XenPhysmapError in bytes.
const XenPhysmapErrorSize = 4

// XenPhysmapError: What came of a page of a batch. Xen's xen_add_to_physmap_batch.errs: public/memory.h, 4.22. In Xen
// 4.4 and later. Written by the hypervisor.
type XenPhysmapError struct {
	// 0, or a negative error.
	Error int32
}

// Decode reads the structure from the start of b, which has to hold XenPhysmapErrorSize bytes.
func (s *XenPhysmapError) Decode(b []byte) error {
	if len(b) < XenPhysmapErrorSize {
		return wire.TooShort("XenPhysmapError", len(b), XenPhysmapErrorSize)
	}
	s.Error = int32(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenPhysmapErrorSize bytes.
func (s *XenPhysmapError) Encode(b []byte) error {
	if len(b) < XenPhysmapErrorSize {
		return wire.TooShort("XenPhysmapError", len(b), XenPhysmapErrorSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Error))
	return nil
}
