// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnSetPrioritySize is the size of EvtchnSetPriority in bytes.
const EvtchnSetPrioritySize = 8

// EvtchnSetPriority: How urgent a channel is. Xen's evtchn_set_priority: public/event_channel.h, 4.22. In Xen 4.4 and
// later. Written by the guest.
type EvtchnSetPriority struct {
	// The channel.
	Port uint32

	// The priority, from 0, the most urgent, to 15.
	Priority uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnSetPrioritySize bytes.
func (s *EvtchnSetPriority) Decode(b []byte) error {
	if len(b) < EvtchnSetPrioritySize {
		return wire.TooShort("EvtchnSetPriority", len(b), EvtchnSetPrioritySize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	s.Priority = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnSetPrioritySize bytes.
func (s *EvtchnSetPriority) Encode(b []byte) error {
	if len(b) < EvtchnSetPrioritySize {
		return wire.TooShort("EvtchnSetPriority", len(b), EvtchnSetPrioritySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	binary.LittleEndian.PutUint32(b[4:], s.Priority)
	return nil
}
