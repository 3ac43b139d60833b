// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmSetIoreqServerStateSize is the size of XenHvmSetIoreqServerState in bytes.
const XenHvmSetIoreqServerStateSize = 6

// XenHvmSetIoreqServerState: Turns an ioreq server on or off. Xen's xen_hvm_set_ioreq_server_state:
// public/hvm/hvm_op.h, 4.8. In Xen 4.5 to 4.8. Written by the device model.
type XenHvmSetIoreqServerState struct {
	// The guest.
	Domid uint16

	// The number of the server.
	Id uint16

	// Zero for off; everything else is on.
	Enabled uint8
}

// Decode reads the structure from the start of b, which has to hold XenHvmSetIoreqServerStateSize bytes.
func (s *XenHvmSetIoreqServerState) Decode(b []byte) error {
	if len(b) < XenHvmSetIoreqServerStateSize {
		return wire.TooShort("XenHvmSetIoreqServerState", len(b), XenHvmSetIoreqServerStateSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Id = binary.LittleEndian.Uint16(b[2:])
	s.Enabled = b[4]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmSetIoreqServerStateSize bytes.
func (s *XenHvmSetIoreqServerState) Encode(b []byte) error {
	if len(b) < XenHvmSetIoreqServerStateSize {
		return wire.TooShort("XenHvmSetIoreqServerState", len(b), XenHvmSetIoreqServerStateSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Id)
	b[4] = s.Enabled
	wire.Clear(b[5:6])
	return nil
}
