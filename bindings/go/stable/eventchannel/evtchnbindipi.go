// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindIpiSize is the size of EvtchnBindIpi in bytes.
const EvtchnBindIpiSize = 8

// EvtchnBindIpi: A channel for messages to a vCPU from others of the same domain. Xen's evtchn_bind_ipi:
// public/event_channel.h, 4.22.
type EvtchnBindIpi struct {
	// The vCPU.
	Vcpu uint32

	// The channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindIpiSize bytes.
func (s *EvtchnBindIpi) Decode(b []byte) error {
	if len(b) < EvtchnBindIpiSize {
		return wire.TooShort("EvtchnBindIpi", len(b), EvtchnBindIpiSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.Port = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindIpiSize bytes.
func (s *EvtchnBindIpi) Encode(b []byte) error {
	if len(b) < EvtchnBindIpiSize {
		return wire.TooShort("EvtchnBindIpi", len(b), EvtchnBindIpiSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	binary.LittleEndian.PutUint32(b[4:], s.Port)
	return nil
}
