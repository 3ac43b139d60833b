// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnCloseSize is the size of EvtchnClose in bytes.
const EvtchnCloseSize = 4

// EvtchnClose: A channel that is closed. Xen's evtchn_close: public/event_channel.h, 4.22. Written by the guest.
type EvtchnClose struct {
	// The channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnCloseSize bytes.
func (s *EvtchnClose) Decode(b []byte) error {
	if len(b) < EvtchnCloseSize {
		return wire.TooShort("EvtchnClose", len(b), EvtchnCloseSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnCloseSize bytes.
func (s *EvtchnClose) Encode(b []byte) error {
	if len(b) < EvtchnCloseSize {
		return wire.TooShort("EvtchnClose", len(b), EvtchnCloseSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	return nil
}
