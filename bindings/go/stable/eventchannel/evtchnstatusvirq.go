// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnStatusVirqSize is the size of EvtchnStatusVirq in bytes.
const EvtchnStatusVirqSize = 4

// EvtchnStatusVirq: The virtual interrupt of a channel. Xen's evtchn_status.u.virq: public/event_channel.h, 4.22.
// Written by the hypervisor.
type EvtchnStatusVirq struct {
	// The virtual interrupt.
	Virq VirtualIrq
}

// Decode reads the structure from the start of b, which has to hold EvtchnStatusVirqSize bytes.
func (s *EvtchnStatusVirq) Decode(b []byte) error {
	if len(b) < EvtchnStatusVirqSize {
		return wire.TooShort("EvtchnStatusVirq", len(b), EvtchnStatusVirqSize)
	}
	s.Virq = VirtualIrq(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnStatusVirqSize bytes.
func (s *EvtchnStatusVirq) Encode(b []byte) error {
	if len(b) < EvtchnStatusVirqSize {
		return wire.TooShort("EvtchnStatusVirq", len(b), EvtchnStatusVirqSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Virq))
	return nil
}
