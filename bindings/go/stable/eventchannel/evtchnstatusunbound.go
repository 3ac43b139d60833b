// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnStatusUnboundSize is the size of EvtchnStatusUnbound in bytes.
const EvtchnStatusUnboundSize = 2

// EvtchnStatusUnbound: Whom a channel waits for. Xen's evtchn_status.u.unbound: public/event_channel.h, 4.22. Written
// by the hypervisor.
type EvtchnStatusUnbound struct {
	// The domain.
	Dom uint16
}

// Decode reads the structure from the start of b, which has to hold EvtchnStatusUnboundSize bytes.
func (s *EvtchnStatusUnbound) Decode(b []byte) error {
	if len(b) < EvtchnStatusUnboundSize {
		return wire.TooShort("EvtchnStatusUnbound", len(b), EvtchnStatusUnboundSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnStatusUnboundSize bytes.
func (s *EvtchnStatusUnbound) Encode(b []byte) error {
	if len(b) < EvtchnStatusUnboundSize {
		return wire.TooShort("EvtchnStatusUnbound", len(b), EvtchnStatusUnboundSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	return nil
}
