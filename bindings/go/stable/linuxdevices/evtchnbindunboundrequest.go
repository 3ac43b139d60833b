// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindUnboundRequestSize is the size of EvtchnBindUnboundRequest in bytes.
const EvtchnBindUnboundRequestSize = 4

// EvtchnBindUnboundRequest: The domain that a port waits for. In C ioctl_evtchn_bind_unbound_port: Linux,
// include/uapi/xen/privcmd.h and evtchn.h, 6.1. Written by the toolstack.
type EvtchnBindUnboundRequest struct {
	// The other domain.
	RemoteDomain uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindUnboundRequestSize bytes.
func (s *EvtchnBindUnboundRequest) Decode(b []byte) error {
	if len(b) < EvtchnBindUnboundRequestSize {
		return wire.TooShort("EvtchnBindUnboundRequest", len(b), EvtchnBindUnboundRequestSize)
	}
	s.RemoteDomain = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindUnboundRequestSize bytes.
func (s *EvtchnBindUnboundRequest) Encode(b []byte) error {
	if len(b) < EvtchnBindUnboundRequestSize {
		return wire.TooShort("EvtchnBindUnboundRequest", len(b), EvtchnBindUnboundRequestSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.RemoteDomain)
	return nil
}
