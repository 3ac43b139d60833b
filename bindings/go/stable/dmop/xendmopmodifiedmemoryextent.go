// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpModifiedMemoryExtentSize is the size of XenDmOpModifiedMemoryExtent in bytes.
const XenDmOpModifiedMemoryExtentSize = 16

// XenDmOpModifiedMemoryExtent: Pages that the device model has written. Xen's xen_dm_op_modified_memory_extent:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpModifiedMemoryExtent struct {
	// The number of pages: at least one.
	Nr uint32

	// Reserved: zero when written.
	Pad uint32

	// The first page. The last one is below the guest's highest page number.
	FirstPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpModifiedMemoryExtentSize bytes.
func (s *XenDmOpModifiedMemoryExtent) Decode(b []byte) error {
	if len(b) < XenDmOpModifiedMemoryExtentSize {
		return wire.TooShort("XenDmOpModifiedMemoryExtent", len(b), XenDmOpModifiedMemoryExtentSize)
	}
	s.Nr = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpModifiedMemoryExtentSize bytes.
func (s *XenDmOpModifiedMemoryExtent) Encode(b []byte) error {
	if len(b) < XenDmOpModifiedMemoryExtentSize {
		return wire.TooShort("XenDmOpModifiedMemoryExtent", len(b), XenDmOpModifiedMemoryExtentSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Nr)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	return nil
}
