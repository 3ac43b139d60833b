// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnUnmaskSize is the size of EvtchnUnmask in bytes.
const EvtchnUnmaskSize = 4

// EvtchnUnmask: A channel whose events are wanted again. Xen's evtchn_unmask: public/event_channel.h, 4.22. Written by
// the guest.
type EvtchnUnmask struct {
	// The channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnUnmaskSize bytes.
func (s *EvtchnUnmask) Decode(b []byte) error {
	if len(b) < EvtchnUnmaskSize {
		return wire.TooShort("EvtchnUnmask", len(b), EvtchnUnmaskSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnUnmaskSize bytes.
func (s *EvtchnUnmask) Encode(b []byte) error {
	if len(b) < EvtchnUnmaskSize {
		return wire.TooShort("EvtchnUnmask", len(b), EvtchnUnmaskSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	return nil
}
