// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnAllocUnboundSize is the size of EvtchnAllocUnbound in bytes.
const EvtchnAllocUnboundSize = 8

// EvtchnAllocUnbound: A channel that waits for another domain. Xen's evtchn_alloc_unbound: public/event_channel.h,
// 4.22.
type EvtchnAllocUnbound struct {
	// The domain that gets the channel.
	Dom uint16

	// The domain that it waits for.
	RemoteDom uint16

	// The channel.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnAllocUnboundSize bytes.
func (s *EvtchnAllocUnbound) Decode(b []byte) error {
	if len(b) < EvtchnAllocUnboundSize {
		return wire.TooShort("EvtchnAllocUnbound", len(b), EvtchnAllocUnboundSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.RemoteDom = binary.LittleEndian.Uint16(b[2:])
	s.Port = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnAllocUnboundSize bytes.
func (s *EvtchnAllocUnbound) Encode(b []byte) error {
	if len(b) < EvtchnAllocUnboundSize {
		return wire.TooShort("EvtchnAllocUnbound", len(b), EvtchnAllocUnboundSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint16(b[2:], s.RemoteDom)
	binary.LittleEndian.PutUint32(b[4:], s.Port)
	return nil
}
