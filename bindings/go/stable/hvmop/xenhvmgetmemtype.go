// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmGetMemTypeSize is the size of XenHvmGetMemType in bytes.
const XenHvmGetMemTypeSize = 16

// XenHvmGetMemType: Asks how accesses to a page are treated. Xen's xen_hvm_get_mem_type: public/hvm/hvm_op.h, 4.21. In
// Xen 4.1.1, 4.2 and later.
type XenHvmGetMemType struct {
	// The guest; 0x7ff0 is the caller.
	Domid uint16

	// How they are treated.
	MemType HvmMemType

	// Padding.
	Pad [2]uint16

	// The page.
	Pfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmGetMemTypeSize bytes.
func (s *XenHvmGetMemType) Decode(b []byte) error {
	if len(b) < XenHvmGetMemTypeSize {
		return wire.TooShort("XenHvmGetMemType", len(b), XenHvmGetMemTypeSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.MemType = HvmMemType(binary.LittleEndian.Uint16(b[2:]))
	for i := range s.Pad {
		s.Pad[i] = binary.LittleEndian.Uint16(b[4+2*i:])
	}
	s.Pfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmGetMemTypeSize bytes.
func (s *XenHvmGetMemType) Encode(b []byte) error {
	if len(b) < XenHvmGetMemTypeSize {
		return wire.TooShort("XenHvmGetMemType", len(b), XenHvmGetMemTypeSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.MemType))
	for i := range s.Pad {
		binary.LittleEndian.PutUint16(b[4+2*i:], s.Pad[i])
	}
	binary.LittleEndian.PutUint64(b[8:], s.Pfn)
	return nil
}
