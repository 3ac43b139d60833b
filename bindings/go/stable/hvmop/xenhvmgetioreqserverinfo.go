// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmGetIoreqServerInfoSize is the size of XenHvmGetIoreqServerInfo in bytes.
const XenHvmGetIoreqServerInfoSize = 24

// XenHvmGetIoreqServerInfo: Tells where an ioreq server gets its requests. Xen's xen_hvm_get_ioreq_server_info:
// public/hvm/hvm_op.h, 4.8. In Xen 4.5 to 4.8.
type XenHvmGetIoreqServerInfo struct {
	// The guest.
	Domid uint16

	// The number of the server.
	Id uint16

	// The event channel for requests that need no answer.
	BufioreqPort uint32

	// The page with requests that need an answer.
	IoreqPfn uint64

	// The page with requests that need none.
	BufioreqPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmGetIoreqServerInfoSize bytes.
func (s *XenHvmGetIoreqServerInfo) Decode(b []byte) error {
	if len(b) < XenHvmGetIoreqServerInfoSize {
		return wire.TooShort("XenHvmGetIoreqServerInfo", len(b), XenHvmGetIoreqServerInfoSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Id = binary.LittleEndian.Uint16(b[2:])
	s.BufioreqPort = binary.LittleEndian.Uint32(b[4:])
	s.IoreqPfn = binary.LittleEndian.Uint64(b[8:])
	s.BufioreqPfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmGetIoreqServerInfoSize bytes.
func (s *XenHvmGetIoreqServerInfo) Encode(b []byte) error {
	if len(b) < XenHvmGetIoreqServerInfoSize {
		return wire.TooShort("XenHvmGetIoreqServerInfo", len(b), XenHvmGetIoreqServerInfoSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint16(b[2:], s.Id)
	binary.LittleEndian.PutUint32(b[4:], s.BufioreqPort)
	binary.LittleEndian.PutUint64(b[8:], s.IoreqPfn)
	binary.LittleEndian.PutUint64(b[16:], s.BufioreqPfn)
	return nil
}
