// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnExpandArraySize is the size of EvtchnExpandArray in bytes.
const EvtchnExpandArraySize = 8

// EvtchnExpandArray: A page of event words. Xen's evtchn_expand_array: public/event_channel.h, 4.22. In Xen 4.4 and
// later. Written by the guest.
type EvtchnExpandArray struct {
	// The page, for the next 1024 channels.
	ArrayGfn uint64
}

// Decode reads the structure from the start of b, which has to hold EvtchnExpandArraySize bytes.
func (s *EvtchnExpandArray) Decode(b []byte) error {
	if len(b) < EvtchnExpandArraySize {
		return wire.TooShort("EvtchnExpandArray", len(b), EvtchnExpandArraySize)
	}
	s.ArrayGfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnExpandArraySize bytes.
func (s *EvtchnExpandArray) Encode(b []byte) error {
	if len(b) < EvtchnExpandArraySize {
		return wire.TooShort("EvtchnExpandArray", len(b), EvtchnExpandArraySize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.ArrayGfn)
	return nil
}
