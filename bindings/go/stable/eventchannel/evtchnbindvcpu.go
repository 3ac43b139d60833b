// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindVcpuSize is the size of EvtchnBindVcpu in bytes.
const EvtchnBindVcpuSize = 8

// EvtchnBindVcpu: A channel, and the vCPU that is to be told. Xen's evtchn_bind_vcpu: public/event_channel.h, 4.22.
// Written by the guest.
type EvtchnBindVcpu struct {
	// The channel.
	Port uint32

	// The vCPU.
	Vcpu uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindVcpuSize bytes.
func (s *EvtchnBindVcpu) Decode(b []byte) error {
	if len(b) < EvtchnBindVcpuSize {
		return wire.TooShort("EvtchnBindVcpu", len(b), EvtchnBindVcpuSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	s.Vcpu = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindVcpuSize bytes.
func (s *EvtchnBindVcpu) Encode(b []byte) error {
	if len(b) < EvtchnBindVcpuSize {
		return wire.TooShort("EvtchnBindVcpu", len(b), EvtchnBindVcpuSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	binary.LittleEndian.PutUint32(b[4:], s.Vcpu)
	return nil
}
