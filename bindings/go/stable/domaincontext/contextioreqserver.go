// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIoreqServerSize is the size of ContextIoreqServer in bytes, without range.
const ContextIoreqServerSize = 32

// ContextIoreqServer: A device model's ioreq server. In C dctx_ioreq_server: docs/specs/domain-context.md, 1.0. Written
// by the hypervisor.
type ContextIoreqServer struct {
	// The domain of the device model.
	Domain uint16

	// What the server does.
	Flags uint16

	// The event channel for requests that need no answer; 0 when there is none.
	BufferedPort uint32

	// The page of requests; all ones when it is not in the guest's memory.
	Gfn uint64

	// The page of requests that need no answer; all ones when it is not in the guest's memory.
	BufferedGfn uint64

	// The number of ranges.
	Ranges uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: range, ContextIoreqRange[ranges]. The ranges, by space and start.
}

// Decode reads the structure from the start of b, which has to hold ContextIoreqServerSize bytes.
func (s *ContextIoreqServer) Decode(b []byte) error {
	if len(b) < ContextIoreqServerSize {
		return wire.TooShort("ContextIoreqServer", len(b), ContextIoreqServerSize)
	}
	s.Domain = binary.LittleEndian.Uint16(b[0:])
	s.Flags = binary.LittleEndian.Uint16(b[2:])
	s.BufferedPort = binary.LittleEndian.Uint32(b[4:])
	s.Gfn = binary.LittleEndian.Uint64(b[8:])
	s.BufferedGfn = binary.LittleEndian.Uint64(b[16:])
	s.Ranges = binary.LittleEndian.Uint32(b[24:])
	s.Reserved = binary.LittleEndian.Uint32(b[28:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIoreqServerSize bytes.
func (s *ContextIoreqServer) Encode(b []byte) error {
	if len(b) < ContextIoreqServerSize {
		return wire.TooShort("ContextIoreqServer", len(b), ContextIoreqServerSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domain)
	binary.LittleEndian.PutUint16(b[2:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.BufferedPort)
	binary.LittleEndian.PutUint64(b[8:], s.Gfn)
	binary.LittleEndian.PutUint64(b[16:], s.BufferedGfn)
	binary.LittleEndian.PutUint32(b[24:], s.Ranges)
	binary.LittleEndian.PutUint32(b[28:], s.Reserved)
	return nil
}

// ContextIoreqServerEnabledMask is bit 0 of flags. Set when it gets requests.
const ContextIoreqServerEnabledMask uint16 = 0x1

// Enabled returns enabled of flags. Set when it gets requests.
func (s *ContextIoreqServer) Enabled() bool {
	return s.Flags&ContextIoreqServerEnabledMask != 0
}

// SetEnabled sets or clears enabled of flags.
func (s *ContextIoreqServer) SetEnabled(set bool) {
	if set {
		s.Flags |= ContextIoreqServerEnabledMask
	} else {
		s.Flags &^= ContextIoreqServerEnabledMask
	}
}

// ContextIoreqServerBufferedMask is bits 1 to 2 of flags. How requests that need no answer are handled, with the
// numbers of HVM_IOREQSRV_BUFIOREQ.
const ContextIoreqServerBufferedMask uint16 = 0x6

// ContextIoreqServerBufferedShift is the lowest bit of buffered in flags.
const ContextIoreqServerBufferedShift = 1

// Buffered returns buffered of flags. How requests that need no answer are handled, with the numbers of
// HVM_IOREQSRV_BUFIOREQ.
func (s *ContextIoreqServer) Buffered() uint16 {
	return (s.Flags & ContextIoreqServerBufferedMask) >> ContextIoreqServerBufferedShift
}

// SetBuffered sets buffered of flags. A value that does not fit is an error.
func (s *ContextIoreqServer) SetBuffered(value uint16) error {
	if uint64(value) > uint64(ContextIoreqServerBufferedMask>>ContextIoreqServerBufferedShift) {
		return wire.TooLarge("ContextIoreqServer.flags:buffered", uint64(value))
	}
	s.Flags = s.Flags&^ContextIoreqServerBufferedMask | value<<ContextIoreqServerBufferedShift
	return nil
}

// ContextIoreqServerReservedFlagsMask is bits 3 to 15 of flags. Reserved: zero when written.
const ContextIoreqServerReservedFlagsMask uint16 = 0xfff8

// ContextIoreqServerReservedFlagsShift is the lowest bit of reserved in flags.
const ContextIoreqServerReservedFlagsShift = 3

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextIoreqServer) ReservedFlags() uint16 {
	return (s.Flags & ContextIoreqServerReservedFlagsMask) >> ContextIoreqServerReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextIoreqServer) SetReservedFlags(value uint16) error {
	if uint64(value) > uint64(ContextIoreqServerReservedFlagsMask>>ContextIoreqServerReservedFlagsShift) {
		return wire.TooLarge("ContextIoreqServer.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextIoreqServerReservedFlagsMask | value<<ContextIoreqServerReservedFlagsShift
	return nil
}

// ContextIoreqServerRangeOffset is where range begins, ContextIoreqRange[ranges].
const ContextIoreqServerRangeOffset = 32
