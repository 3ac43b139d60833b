// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindPirqSize is the size of EvtchnBindPirq in bytes.
const EvtchnBindPirqSize = 12

// EvtchnBindPirq: A channel that is bound to an interrupt of the host. Xen's evtchn_bind_pirq: public/event_channel.h,
// 4.22.
type EvtchnBindPirq struct {
	// The interrupt, as the domain numbers it.
	Pirq uint32

	// How it is bound.
	Flags uint32

	// The channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindPirqSize bytes.
func (s *EvtchnBindPirq) Decode(b []byte) error {
	if len(b) < EvtchnBindPirqSize {
		return wire.TooShort("EvtchnBindPirq", len(b), EvtchnBindPirqSize)
	}
	s.Pirq = binary.LittleEndian.Uint32(b[0:])
	s.Flags = binary.LittleEndian.Uint32(b[4:])
	s.Port = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindPirqSize bytes.
func (s *EvtchnBindPirq) Encode(b []byte) error {
	if len(b) < EvtchnBindPirqSize {
		return wire.TooShort("EvtchnBindPirq", len(b), EvtchnBindPirqSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Pirq)
	binary.LittleEndian.PutUint32(b[4:], s.Flags)
	binary.LittleEndian.PutUint32(b[8:], s.Port)
	return nil
}

// EvtchnBindPirqWillShareMask is bit 0 of flags. Set when other domains may be bound to it, too.
const EvtchnBindPirqWillShareMask uint32 = 0x1

// WillShare returns BIND_PIRQ__WILL_SHARE of flags. Set when other domains may be bound to it, too.
func (s *EvtchnBindPirq) WillShare() bool {
	return s.Flags&EvtchnBindPirqWillShareMask != 0
}

// SetWillShare sets or clears BIND_PIRQ__WILL_SHARE of flags.
func (s *EvtchnBindPirq) SetWillShare(set bool) {
	if set {
		s.Flags |= EvtchnBindPirqWillShareMask
	} else {
		s.Flags &^= EvtchnBindPirqWillShareMask
	}
}
