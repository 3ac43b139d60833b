// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmDestroyIoreqServerSize is the size of XenHvmDestroyIoreqServer in bytes.
const XenHvmDestroyIoreqServerSize = 4

// XenHvmDestroyIoreqServer: Ends an ioreq server. Xen's xen_hvm_destroy_ioreq_server: public/hvm/hvm_op.h, 4.8. In Xen
// 4.5 to 4.8. Written by the device model.
type XenHvmDestroyIoreqServer struct {
	// The guest.
	Domid uint16

	// The number of the server.
	Id uint16
}

// Decode reads the structure from the start of b, which has to hold XenHvmDestroyIoreqServerSize bytes.
func (s *XenHvmDestroyIoreqServer) Decode(b []byte) error {
	if len(b) < XenHvmDestroyIoreqServerSize {
		return wire.TooShort("XenHvmDestroyIoreqServer", len(b), XenHvmDestroyIoreqServerSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Id = binary.LittleEndian.Uint16(b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmDestroyIoreqServerSize bytes.
func (s *XenHvmDestroyIoreqServer) Encode(b []byte) error {
	if len(b) < XenHvmDestroyIoreqServerSize {
		return wire.TooShort("XenHvmDestroyIoreqServer", len(b), XenHvmDestroyIoreqServerSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Id)
	return nil
}
