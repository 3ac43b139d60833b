// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpMapMemTypeToIoreqServerSize is the size of XenDmOpMapMemTypeToIoreqServer in bytes.
const XenDmOpMapMemTypeToIoreqServerSize = 16

// XenDmOpMapMemTypeToIoreqServer: Gives accesses to memory of a type to an ioreq server. Xen's
// xen_dm_op_map_mem_type_to_ioreq_server: public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpMapMemTypeToIoreqServer struct {
	// The number of the server.
	Id uint16

	// The type; only ioreq_server may be given. A value of HvmMemType.
	Type uint16

	// Which accesses; none takes the type from the server again. Xen knows only writes.
	Flags uint32

	// The first page that is not turned back yet: zero at first. With anything else the server, the type and Reads are not
	// looked at.
	Opaque uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpMapMemTypeToIoreqServerSize bytes.
func (s *XenDmOpMapMemTypeToIoreqServer) Decode(b []byte) error {
	if len(b) < XenDmOpMapMemTypeToIoreqServerSize {
		return wire.TooShort("XenDmOpMapMemTypeToIoreqServer", len(b), XenDmOpMapMemTypeToIoreqServerSize)
	}
	s.Id = binary.LittleEndian.Uint16(b[0:])
	s.Type = binary.LittleEndian.Uint16(b[2:])
	s.Flags = binary.LittleEndian.Uint32(b[4:])
	s.Opaque = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpMapMemTypeToIoreqServerSize bytes.
func (s *XenDmOpMapMemTypeToIoreqServer) Encode(b []byte) error {
	if len(b) < XenDmOpMapMemTypeToIoreqServerSize {
		return wire.TooShort("XenDmOpMapMemTypeToIoreqServer", len(b), XenDmOpMapMemTypeToIoreqServerSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Id)
	binary.LittleEndian.PutUint16(b[2:], s.Type)
	binary.LittleEndian.PutUint32(b[4:], s.Flags)
	binary.LittleEndian.PutUint64(b[8:], s.Opaque)
	return nil
}

// XenDmOpMapMemTypeToIoreqServerReadsMask is bit 0 of flags. Set for reads, which Xen refuses.
const XenDmOpMapMemTypeToIoreqServerReadsMask uint32 = 0x1

// Reads returns XEN_DMOP_IOREQ_MEM_ACCESS_READ of flags. Set for reads, which Xen refuses.
func (s *XenDmOpMapMemTypeToIoreqServer) Reads() bool {
	return s.Flags&XenDmOpMapMemTypeToIoreqServerReadsMask != 0
}

// SetReads sets or clears XEN_DMOP_IOREQ_MEM_ACCESS_READ of flags.
func (s *XenDmOpMapMemTypeToIoreqServer) SetReads(set bool) {
	if set {
		s.Flags |= XenDmOpMapMemTypeToIoreqServerReadsMask
	} else {
		s.Flags &^= XenDmOpMapMemTypeToIoreqServerReadsMask
	}
}

// XenDmOpMapMemTypeToIoreqServerWritesMask is bit 1 of flags. Set for writes.
const XenDmOpMapMemTypeToIoreqServerWritesMask uint32 = 0x2

// Writes returns XEN_DMOP_IOREQ_MEM_ACCESS_WRITE of flags. Set for writes.
func (s *XenDmOpMapMemTypeToIoreqServer) Writes() bool {
	return s.Flags&XenDmOpMapMemTypeToIoreqServerWritesMask != 0
}

// SetWrites sets or clears XEN_DMOP_IOREQ_MEM_ACCESS_WRITE of flags.
func (s *XenDmOpMapMemTypeToIoreqServer) SetWrites(set bool) {
	if set {
		s.Flags |= XenDmOpMapMemTypeToIoreqServerWritesMask
	} else {
		s.Flags &^= XenDmOpMapMemTypeToIoreqServerWritesMask
	}
}

// XenDmOpMapMemTypeToIoreqServerReservedFlagsMask is bits 2 to 31 of flags. Reserved: zero when written.
const XenDmOpMapMemTypeToIoreqServerReservedFlagsMask uint32 = 0xfffffffc

// XenDmOpMapMemTypeToIoreqServerReservedFlagsShift is the lowest bit of reserved in flags.
const XenDmOpMapMemTypeToIoreqServerReservedFlagsShift = 2

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *XenDmOpMapMemTypeToIoreqServer) ReservedFlags() uint32 {
	return (s.Flags & XenDmOpMapMemTypeToIoreqServerReservedFlagsMask) >> XenDmOpMapMemTypeToIoreqServerReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *XenDmOpMapMemTypeToIoreqServer) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(XenDmOpMapMemTypeToIoreqServerReservedFlagsMask>>XenDmOpMapMemTypeToIoreqServerReservedFlagsShift) {
		return wire.TooLarge("XenDmOpMapMemTypeToIoreqServer.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^XenDmOpMapMemTypeToIoreqServerReservedFlagsMask | value<<XenDmOpMapMemTypeToIoreqServerReservedFlagsShift
	return nil
}
