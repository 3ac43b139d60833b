// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnStatusPirqSize is the size of EvtchnStatusPirq in bytes.
const EvtchnStatusPirqSize = 4

// EvtchnStatusPirq: The host's interrupt of a channel. Xen's evtchn_status.u.pirq: public/event_channel.h, 4.22.
// Written by the hypervisor.
type EvtchnStatusPirq struct {
	// The interrupt, as the domain numbers it.
	Pirq uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnStatusPirqSize bytes.
func (s *EvtchnStatusPirq) Decode(b []byte) error {
	if len(b) < EvtchnStatusPirqSize {
		return wire.TooShort("EvtchnStatusPirq", len(b), EvtchnStatusPirqSize)
	}
	s.Pirq = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnStatusPirqSize bytes.
func (s *EvtchnStatusPirq) Encode(b []byte) error {
	if len(b) < EvtchnStatusPirqSize {
		return wire.TooShort("EvtchnStatusPirq", len(b), EvtchnStatusPirqSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Pirq)
	return nil
}
