// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpGetIoreqServerInfoSize is the size of XenDmOpGetIoreqServerInfo in bytes.
const XenDmOpGetIoreqServerInfoSize = 24

// XenDmOpGetIoreqServerInfo: Tells where an ioreq server gets its requests. Xen's xen_dm_op_get_ioreq_server_info:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later.
type XenDmOpGetIoreqServerInfo struct {
	// The number of the server.
	Id uint16

	// How to answer. In Xen 4.11 and later.
	Flags uint16

	// The event channel for requests that need no answer, a port of the guest's; left alone for a server without them.
	BufioreqPort uint32

	// The page with requests that need an answer; ioreq_pfn in Xen 4.9.
	IoreqGfn uint64

	// The page with requests that need none, left alone for a server without them; bufioreq_pfn in Xen 4.9.
	BufioreqGfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpGetIoreqServerInfoSize bytes.
func (s *XenDmOpGetIoreqServerInfo) Decode(b []byte) error {
	if len(b) < XenDmOpGetIoreqServerInfoSize {
		return wire.TooShort("XenDmOpGetIoreqServerInfo", len(b), XenDmOpGetIoreqServerInfoSize)
	}
	s.Id = binary.LittleEndian.Uint16(b[0:])
	s.Flags = binary.LittleEndian.Uint16(b[2:])
	s.BufioreqPort = binary.LittleEndian.Uint32(b[4:])
	s.IoreqGfn = binary.LittleEndian.Uint64(b[8:])
	s.BufioreqGfn = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpGetIoreqServerInfoSize bytes.
func (s *XenDmOpGetIoreqServerInfo) Encode(b []byte) error {
	if len(b) < XenDmOpGetIoreqServerInfoSize {
		return wire.TooShort("XenDmOpGetIoreqServerInfo", len(b), XenDmOpGetIoreqServerInfoSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Id)
	binary.LittleEndian.PutUint16(b[2:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.BufioreqPort)
	binary.LittleEndian.PutUint64(b[8:], s.IoreqGfn)
	binary.LittleEndian.PutUint64(b[16:], s.BufioreqGfn)
	return nil
}

// XenDmOpGetIoreqServerInfoNoGfnsMask is bit 0 of flags. Set when the pages need not appear in guest memory. The fields
// for them are then left alone.
const XenDmOpGetIoreqServerInfoNoGfnsMask uint16 = 0x1

// NoGfns returns XEN_DMOP_no_gfns of flags. Set when the pages need not appear in guest memory. The fields for them are
// then left alone.
func (s *XenDmOpGetIoreqServerInfo) NoGfns() bool {
	return s.Flags&XenDmOpGetIoreqServerInfoNoGfnsMask != 0
}

// SetNoGfns sets or clears XEN_DMOP_no_gfns of flags.
func (s *XenDmOpGetIoreqServerInfo) SetNoGfns(set bool) {
	if set {
		s.Flags |= XenDmOpGetIoreqServerInfoNoGfnsMask
	} else {
		s.Flags &^= XenDmOpGetIoreqServerInfoNoGfnsMask
	}
}

// XenDmOpGetIoreqServerInfoReservedFlagsMask is bits 1 to 15 of flags. Reserved: zero when written.
const XenDmOpGetIoreqServerInfoReservedFlagsMask uint16 = 0xfffe

// XenDmOpGetIoreqServerInfoReservedFlagsShift is the lowest bit of reserved in flags.
const XenDmOpGetIoreqServerInfoReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *XenDmOpGetIoreqServerInfo) ReservedFlags() uint16 {
	return (s.Flags & XenDmOpGetIoreqServerInfoReservedFlagsMask) >> XenDmOpGetIoreqServerInfoReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *XenDmOpGetIoreqServerInfo) SetReservedFlags(value uint16) error {
	if uint64(value) > uint64(XenDmOpGetIoreqServerInfoReservedFlagsMask>>XenDmOpGetIoreqServerInfoReservedFlagsShift) {
		return wire.TooLarge("XenDmOpGetIoreqServerInfo.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^XenDmOpGetIoreqServerInfoReservedFlagsMask | value<<XenDmOpGetIoreqServerInfoReservedFlagsShift
	return nil
}
