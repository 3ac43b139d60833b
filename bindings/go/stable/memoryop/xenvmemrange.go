// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenVmemrangeSize is the size of XenVmemrange in bytes.
const XenVmemrangeSize = 24

// XenVmemrange: A range of a guest's memory and its virtual NUMA node. Xen's xen_vmemrange: public/memory.h, 4.22. In
// Xen 4.5 and later. Written by the hypervisor.
type XenVmemrange struct {
	// Its first address.
	Start uint64

	// Its end.
	End uint64

	// 0 so far.
	Flags uint32

	// The virtual node.
	Nid uint32
}

// Decode reads the structure from the start of b, which has to hold XenVmemrangeSize bytes.
func (s *XenVmemrange) Decode(b []byte) error {
	if len(b) < XenVmemrangeSize {
		return wire.TooShort("XenVmemrange", len(b), XenVmemrangeSize)
	}
	s.Start = binary.LittleEndian.Uint64(b[0:])
	s.End = binary.LittleEndian.Uint64(b[8:])
	s.Flags = binary.LittleEndian.Uint32(b[16:])
	s.Nid = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenVmemrangeSize bytes.
func (s *XenVmemrange) Encode(b []byte) error {
	if len(b) < XenVmemrangeSize {
		return wire.TooShort("XenVmemrange", len(b), XenVmemrangeSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Start)
	binary.LittleEndian.PutUint64(b[8:], s.End)
	binary.LittleEndian.PutUint32(b[16:], s.Flags)
	binary.LittleEndian.PutUint32(b[20:], s.Nid)
	return nil
}
