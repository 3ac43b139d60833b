// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpIoreqServerRangeSize is the size of XenDmOpIoreqServerRange in bytes.
const XenDmOpIoreqServerRangeSize = 24

// XenDmOpIoreqServerRange: A range of what an ioreq server handles. Xen's xen_dm_op_ioreq_server_range:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpIoreqServerRange struct {
	// The number of the server.
	Id uint16

	// Reserved: zero when written.
	Pad uint16

	// What it is a range of.
	Type XenDmOpIoRange

	// The first: for PCI functions the segment in bits 16 to 31, the bus in 8 to 15, the device in 3 to 7 and the function
	// in 0 to 2.
	Start uint64

	// The last, in the same form.
	End uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpIoreqServerRangeSize bytes.
func (s *XenDmOpIoreqServerRange) Decode(b []byte) error {
	if len(b) < XenDmOpIoreqServerRangeSize {
		return wire.TooShort("XenDmOpIoreqServerRange", len(b), XenDmOpIoreqServerRangeSize)
	}
	s.Id = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.Type = XenDmOpIoRange(binary.LittleEndian.Uint32(b[4:]))
	s.Start = binary.LittleEndian.Uint64(b[8:])
	s.End = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpIoreqServerRangeSize bytes.
func (s *XenDmOpIoreqServerRange) Encode(b []byte) error {
	if len(b) < XenDmOpIoreqServerRangeSize {
		return wire.TooShort("XenDmOpIoreqServerRange", len(b), XenDmOpIoreqServerRangeSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Id)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Type))
	binary.LittleEndian.PutUint64(b[8:], s.Start)
	binary.LittleEndian.PutUint64(b[16:], s.End)
	return nil
}
