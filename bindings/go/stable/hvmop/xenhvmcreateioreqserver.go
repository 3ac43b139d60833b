// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmCreateIoreqServerSize is the size of XenHvmCreateIoreqServer in bytes.
const XenHvmCreateIoreqServerSize = 6

// XenHvmCreateIoreqServer: Makes an ioreq server. Xen's xen_hvm_create_ioreq_server: public/hvm/hvm_op.h, 4.8. In Xen
// 4.5 to 4.8.
type XenHvmCreateIoreqServer struct {
	// The guest.
	Domid uint16

	// Whether it takes requests that need no answer. A value of IoreqServerBufferedRequests.
	HandleBufioreq uint8

	// Its number.
	Id uint16
}

// Decode reads the structure from the start of b, which has to hold XenHvmCreateIoreqServerSize bytes.
func (s *XenHvmCreateIoreqServer) Decode(b []byte) error {
	if len(b) < XenHvmCreateIoreqServerSize {
		return wire.TooShort("XenHvmCreateIoreqServer", len(b), XenHvmCreateIoreqServerSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.HandleBufioreq = b[2]
	s.Id = binary.LittleEndian.Uint16(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmCreateIoreqServerSize bytes.
func (s *XenHvmCreateIoreqServer) Encode(b []byte) error {
	if len(b) < XenHvmCreateIoreqServerSize {
		return wire.TooShort("XenHvmCreateIoreqServer", len(b), XenHvmCreateIoreqServerSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	b[2] = s.HandleBufioreq
	binary.LittleEndian.PutUint16(b[4:], s.Id)
	wire.Clear(b[3:4])
	return nil
}
