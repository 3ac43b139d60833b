// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpRelocateMemorySize is the size of XenDmOpRelocateMemory in bytes.
const XenDmOpRelocateMemorySize = 24

// XenDmOpRelocateMemory: Moves pages of the guest to other page numbers. Whenever it is preempted, what is left stands
// here. Xen's xen_dm_op_relocate_memory: public/hvm/dm_op.h, 4.21. In Xen 4.11 and later. Written by the device model.
type XenDmOpRelocateMemory struct {
	// The number of pages.
	Pages uint32

	// Reserved: zero when written.
	Pad uint32

	// The first page number where they are.
	SrcGfn uint64

	// The first page number where they go.
	DstGfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpRelocateMemorySize bytes.
func (s *XenDmOpRelocateMemory) Decode(b []byte) error {
	if len(b) < XenDmOpRelocateMemorySize {
		return wire.TooShort("XenDmOpRelocateMemory", len(b), XenDmOpRelocateMemorySize)
	}
	s.Pages = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.SrcGfn = binary.LittleEndian.Uint64(b[8:])
	s.DstGfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpRelocateMemorySize bytes.
func (s *XenDmOpRelocateMemory) Encode(b []byte) error {
	if len(b) < XenDmOpRelocateMemorySize {
		return wire.TooShort("XenDmOpRelocateMemory", len(b), XenDmOpRelocateMemorySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Pages)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.SrcGfn)
	binary.LittleEndian.PutUint64(b[16:], s.DstGfn)
	return nil
}
