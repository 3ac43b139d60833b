// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmIoRangeSize is the size of XenHvmIoRange in bytes.
const XenHvmIoRangeSize = 24

// XenHvmIoRange: A range of what an ioreq server handles. Xen's xen_hvm_io_range: public/hvm/hvm_op.h, 4.8. In Xen 4.5
// to 4.8. Written by the device model.
type XenHvmIoRange struct {
	// The guest.
	Domid uint16

	// The number of the server.
	Id uint16

	// What it is a range of.
	Type HvmOpIoRange

	// The first: for PCI functions the segment in bits 16 to 31, the bus in 8 to 15, the device in 3 to 7 and the function
	// in 0 to 2.
	Start uint64

	// The last, in the same form.
	End uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmIoRangeSize bytes.
func (s *XenHvmIoRange) Decode(b []byte) error {
	if len(b) < XenHvmIoRangeSize {
		return wire.TooShort("XenHvmIoRange", len(b), XenHvmIoRangeSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Id = binary.LittleEndian.Uint16(b[2:])
	s.Type = HvmOpIoRange(binary.LittleEndian.Uint32(b[4:]))
	s.Start = binary.LittleEndian.Uint64(b[8:])
	s.End = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmIoRangeSize bytes.
func (s *XenHvmIoRange) Encode(b []byte) error {
	if len(b) < XenHvmIoRangeSize {
		return wire.TooShort("XenHvmIoRange", len(b), XenHvmIoRangeSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Id)
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Type))
	binary.LittleEndian.PutUint64(b[8:], s.Start)
	binary.LittleEndian.PutUint64(b[16:], s.End)
	return nil
}
