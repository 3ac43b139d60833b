// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindVirqSize is the size of EvtchnBindVirq in bytes.
const EvtchnBindVirqSize = 12

// EvtchnBindVirq: A channel that is bound to a virtual interrupt. Xen's evtchn_bind_virq: public/event_channel.h, 4.22.
type EvtchnBindVirq struct {
	// The virtual interrupt.
	Virq VirtualIrq

	// The vCPU that is told; 0 for what is not of a vCPU.
	Vcpu uint32

	// The channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindVirqSize bytes.
func (s *EvtchnBindVirq) Decode(b []byte) error {
	if len(b) < EvtchnBindVirqSize {
		return wire.TooShort("EvtchnBindVirq", len(b), EvtchnBindVirqSize)
	}
	s.Virq = VirtualIrq(binary.LittleEndian.Uint32(b[0:]))
	s.Vcpu = binary.LittleEndian.Uint32(b[4:])
	s.Port = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindVirqSize bytes.
func (s *EvtchnBindVirq) Encode(b []byte) error {
	if len(b) < EvtchnBindVirqSize {
		return wire.TooShort("EvtchnBindVirq", len(b), EvtchnBindVirqSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Virq))
	binary.LittleEndian.PutUint32(b[4:], s.Vcpu)
	binary.LittleEndian.PutUint32(b[8:], s.Port)
	return nil
}
