// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnStatusInterdomainSize is the size of EvtchnStatusInterdomain in bytes.
const EvtchnStatusInterdomainSize = 8

// EvtchnStatusInterdomain: The other end of a channel. Xen's evtchn_status.u.interdomain: public/event_channel.h, 4.22.
// Written by the hypervisor.
type EvtchnStatusInterdomain struct {
	// Its domain.
	Dom uint16

	// The channel there.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnStatusInterdomainSize bytes.
func (s *EvtchnStatusInterdomain) Decode(b []byte) error {
	if len(b) < EvtchnStatusInterdomainSize {
		return wire.TooShort("EvtchnStatusInterdomain", len(b), EvtchnStatusInterdomainSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Port = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnStatusInterdomainSize bytes.
func (s *EvtchnStatusInterdomain) Encode(b []byte) error {
	if len(b) < EvtchnStatusInterdomainSize {
		return wire.TooShort("EvtchnStatusInterdomain", len(b), EvtchnStatusInterdomainSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint32(b[4:], s.Port)
	wire.Clear(b[2:4])
	return nil
}
