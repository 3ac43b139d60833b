// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnInitControlSize is the size of EvtchnInitControl in bytes.
const EvtchnInitControlSize = 24

// EvtchnInitControl: Where a vCPU's control block of the FIFO interface is. Xen's evtchn_init_control:
// public/event_channel.h, 4.22. In Xen 4.4 and later.
type EvtchnInitControl struct {
	// The page.
	ControlGfn uint64

	// Where it begins in the page; a multiple of 8, and it must not cross the end.
	OffsetInPage uint32

	// The vCPU.
	Vcpu uint32

	// The number of bits of a port in an event word.
	LinkBits uint8

	// Padding.
	Pad [7]byte
}

// Decode reads the structure from the start of b, which has to hold EvtchnInitControlSize bytes.
func (s *EvtchnInitControl) Decode(b []byte) error {
	if len(b) < EvtchnInitControlSize {
		return wire.TooShort("EvtchnInitControl", len(b), EvtchnInitControlSize)
	}
	s.ControlGfn = binary.LittleEndian.Uint64(b[0:])
	s.OffsetInPage = binary.LittleEndian.Uint32(b[8:])
	s.Vcpu = binary.LittleEndian.Uint32(b[12:])
	s.LinkBits = b[16]
	copy(s.Pad[:], b[17:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnInitControlSize bytes.
func (s *EvtchnInitControl) Encode(b []byte) error {
	if len(b) < EvtchnInitControlSize {
		return wire.TooShort("EvtchnInitControl", len(b), EvtchnInitControlSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.ControlGfn)
	binary.LittleEndian.PutUint32(b[8:], s.OffsetInPage)
	binary.LittleEndian.PutUint32(b[12:], s.Vcpu)
	b[16] = s.LinkBits
	copy(b[17:24], s.Pad[:])
	return nil
}
