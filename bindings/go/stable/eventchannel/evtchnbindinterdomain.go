// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindInterdomainSize is the size of EvtchnBindInterdomain in bytes.
const EvtchnBindInterdomainSize = 12

// EvtchnBindInterdomain: A channel of the caller that is bound to a channel of another domain. Xen's
// evtchn_bind_interdomain: public/event_channel.h, 4.22.
type EvtchnBindInterdomain struct {
	// The other domain.
	RemoteDom uint16

	// Its channel, which waits for the caller.
	RemotePort uint32

	// The caller's channel.
	LocalPort uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindInterdomainSize bytes.
func (s *EvtchnBindInterdomain) Decode(b []byte) error {
	if len(b) < EvtchnBindInterdomainSize {
		return wire.TooShort("EvtchnBindInterdomain", len(b), EvtchnBindInterdomainSize)
	}
	s.RemoteDom = binary.LittleEndian.Uint16(b[0:])
	s.RemotePort = binary.LittleEndian.Uint32(b[4:])
	s.LocalPort = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindInterdomainSize bytes.
func (s *EvtchnBindInterdomain) Encode(b []byte) error {
	if len(b) < EvtchnBindInterdomainSize {
		return wire.TooShort("EvtchnBindInterdomain", len(b), EvtchnBindInterdomainSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.RemoteDom)
	binary.LittleEndian.PutUint32(b[4:], s.RemotePort)
	binary.LittleEndian.PutUint32(b[8:], s.LocalPort)
	wire.Clear(b[2:4])
	return nil
}
