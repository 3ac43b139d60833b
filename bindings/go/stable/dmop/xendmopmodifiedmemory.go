// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpModifiedMemorySize is the size of XenDmOpModifiedMemory in bytes.
const XenDmOpModifiedMemorySize = 8

// XenDmOpModifiedMemory: Says which memory of the guest the device model has written. Xen's xen_dm_op_modified_memory:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpModifiedMemory struct {
	// The number of extents. Xen goes through them from the last to the first, and leaves here how many are left whenever
	// it is preempted, but not at the end.
	NrExtents uint32

	// How many pages of the last extent that is left are done: zero at first, and always fewer than it has.
	Opaque uint32
}

// Decode reads the structure from the start of b, which has to hold XenDmOpModifiedMemorySize bytes.
func (s *XenDmOpModifiedMemory) Decode(b []byte) error {
	if len(b) < XenDmOpModifiedMemorySize {
		return wire.TooShort("XenDmOpModifiedMemory", len(b), XenDmOpModifiedMemorySize)
	}
	s.NrExtents = binary.LittleEndian.Uint32(b[0:])
	s.Opaque = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpModifiedMemorySize bytes.
func (s *XenDmOpModifiedMemory) Encode(b []byte) error {
	if len(b) < XenDmOpModifiedMemorySize {
		return wire.TooShort("XenDmOpModifiedMemory", len(b), XenDmOpModifiedMemorySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrExtents)
	binary.LittleEndian.PutUint32(b[4:], s.Opaque)
	return nil
}
