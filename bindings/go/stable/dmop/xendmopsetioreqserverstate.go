// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpSetIoreqServerStateSize is the size of XenDmOpSetIoreqServerState in bytes.
const XenDmOpSetIoreqServerStateSize = 4

// XenDmOpSetIoreqServerState: Turns an ioreq server on or off. Xen's xen_dm_op_set_ioreq_server_state:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpSetIoreqServerState struct {
	// The number of the server.
	Id uint16

	// Zero for off; everything else is on.
	Enabled uint8

	// Reserved: zero when written.
	Pad uint8
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSetIoreqServerStateSize bytes.
func (s *XenDmOpSetIoreqServerState) Decode(b []byte) error {
	if len(b) < XenDmOpSetIoreqServerStateSize {
		return wire.TooShort("XenDmOpSetIoreqServerState", len(b), XenDmOpSetIoreqServerStateSize)
	}
	s.Id = binary.LittleEndian.Uint16(b[0:])
	s.Enabled = b[2]
	s.Pad = b[3]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSetIoreqServerStateSize bytes.
func (s *XenDmOpSetIoreqServerState) Encode(b []byte) error {
	if len(b) < XenDmOpSetIoreqServerStateSize {
		return wire.TooShort("XenDmOpSetIoreqServerState", len(b), XenDmOpSetIoreqServerStateSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Id)
	b[2] = s.Enabled
	b[3] = s.Pad
	return nil
}
