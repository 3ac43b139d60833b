// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpDestroyIoreqServerSize is the size of XenDmOpDestroyIoreqServer in bytes.
const XenDmOpDestroyIoreqServerSize = 4

// XenDmOpDestroyIoreqServer: Ends an ioreq server. Xen's xen_dm_op_destroy_ioreq_server: public/hvm/dm_op.h, 4.21. In
// Xen 4.9 and later. Written by the device model.
type XenDmOpDestroyIoreqServer struct {
	// The number of the server.
	Id uint16

	// Reserved: zero when written.
	Pad uint16
}

// Decode reads the structure from the start of b, which has to hold XenDmOpDestroyIoreqServerSize bytes.
func (s *XenDmOpDestroyIoreqServer) Decode(b []byte) error {
	if len(b) < XenDmOpDestroyIoreqServerSize {
		return wire.TooShort("XenDmOpDestroyIoreqServer", len(b), XenDmOpDestroyIoreqServerSize)
	}
	s.Id = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpDestroyIoreqServerSize bytes.
func (s *XenDmOpDestroyIoreqServer) Encode(b []byte) error {
	if len(b) < XenDmOpDestroyIoreqServerSize {
		return wire.TooShort("XenDmOpDestroyIoreqServer", len(b), XenDmOpDestroyIoreqServerSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Id)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	return nil
}
