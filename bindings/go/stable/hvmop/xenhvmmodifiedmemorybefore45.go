// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmModifiedMemoryBefore45Size is the size of XenHvmModifiedMemoryBefore45 in bytes.
const XenHvmModifiedMemoryBefore45Size = 24

// XenHvmModifiedMemoryBefore45: Says which memory of the guest the device model has written, as it was before Xen 4.5.
// Xen's xen_hvm_modified_memory: public/hvm/hvm_op.h, 4.4. In Xen 4.4 and earlier. Written by the device model.
type XenHvmModifiedMemoryBefore45 struct {
	// The guest.
	Domid uint16

	// The first page; when the call is preempted, the first that is not done.
	FirstPfn uint64

	// The number of pages; when the call is preempted, how many are left.
	Nr uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmModifiedMemoryBefore45Size bytes.
func (s *XenHvmModifiedMemoryBefore45) Decode(b []byte) error {
	if len(b) < XenHvmModifiedMemoryBefore45Size {
		return wire.TooShort("XenHvmModifiedMemoryBefore45", len(b), XenHvmModifiedMemoryBefore45Size)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	s.Nr = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmModifiedMemoryBefore45Size bytes.
func (s *XenHvmModifiedMemoryBefore45) Encode(b []byte) error {
	if len(b) < XenHvmModifiedMemoryBefore45Size {
		return wire.TooShort("XenHvmModifiedMemoryBefore45", len(b), XenHvmModifiedMemoryBefore45Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	binary.LittleEndian.PutUint64(b[16:], s.Nr)
	wire.Clear(b[2:8])
	return nil
}
