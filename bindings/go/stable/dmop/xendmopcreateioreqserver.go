// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpCreateIoreqServerSize is the size of XenDmOpCreateIoreqServer in bytes.
const XenDmOpCreateIoreqServerSize = 6

// XenDmOpCreateIoreqServer: Makes an ioreq server. Xen's xen_dm_op_create_ioreq_server: public/hvm/dm_op.h, 4.21. In
// Xen 4.9 and later.
type XenDmOpCreateIoreqServer struct {
	// Whether it takes requests that need no answer.
	HandleBufioreq IoreqServerBufferedRequests

	// Reserved: zero when written.
	Pad [3]byte

	// Its number: the lowest that is free.
	Id uint16
}

// Decode reads the structure from the start of b, which has to hold XenDmOpCreateIoreqServerSize bytes.
func (s *XenDmOpCreateIoreqServer) Decode(b []byte) error {
	if len(b) < XenDmOpCreateIoreqServerSize {
		return wire.TooShort("XenDmOpCreateIoreqServer", len(b), XenDmOpCreateIoreqServerSize)
	}
	s.HandleBufioreq = IoreqServerBufferedRequests(b[0])
	copy(s.Pad[:], b[1:])
	s.Id = binary.LittleEndian.Uint16(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpCreateIoreqServerSize bytes.
func (s *XenDmOpCreateIoreqServer) Encode(b []byte) error {
	if len(b) < XenDmOpCreateIoreqServerSize {
		return wire.TooShort("XenDmOpCreateIoreqServer", len(b), XenDmOpCreateIoreqServerSize)
	}
	b[0] = uint8(s.HandleBufioreq)
	copy(b[1:4], s.Pad[:])
	binary.LittleEndian.PutUint16(b[4:], s.Id)
	return nil
}
