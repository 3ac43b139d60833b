// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnSendSize is the size of EvtchnSend in bytes.
const EvtchnSendSize = 4

// EvtchnSend: A channel on which an event is sent. Xen's evtchn_send: public/event_channel.h, 4.22. Written by the
// guest.
type EvtchnSend struct {
	// The caller's end of the channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnSendSize bytes.
func (s *EvtchnSend) Decode(b []byte) error {
	if len(b) < EvtchnSendSize {
		return wire.TooShort("EvtchnSend", len(b), EvtchnSendSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnSendSize bytes.
func (s *EvtchnSend) Encode(b []byte) error {
	if len(b) < EvtchnSendSize {
		return wire.TooShort("EvtchnSend", len(b), EvtchnSendSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	return nil
}
