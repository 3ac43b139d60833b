// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnResetSize is the size of EvtchnReset in bytes.
const EvtchnResetSize = 2

// EvtchnReset: A domain all whose channels are closed. Xen's evtchn_reset: public/event_channel.h, 4.22. Written by the
// guest.
type EvtchnReset struct {
	// The domain.
	Dom uint16
}

// Decode reads the structure from the start of b, which has to hold EvtchnResetSize bytes.
func (s *EvtchnReset) Decode(b []byte) error {
	if len(b) < EvtchnResetSize {
		return wire.TooShort("EvtchnReset", len(b), EvtchnResetSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnResetSize bytes.
func (s *EvtchnReset) Encode(b []byte) error {
	if len(b) < EvtchnResetSize {
		return wire.TooShort("EvtchnReset", len(b), EvtchnResetSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	return nil
}
