// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindInterdomainRequestSize is the size of EvtchnBindInterdomainRequest in bytes.
const EvtchnBindInterdomainRequestSize = 8

// EvtchnBindInterdomainRequest: A port of another domain that a port is bound to. In C ioctl_evtchn_bind_interdomain:
// Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. Written by the toolstack.
type EvtchnBindInterdomainRequest struct {
	// The other domain.
	RemoteDomain uint32

	// Its port.
	RemotePort uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindInterdomainRequestSize bytes.
func (s *EvtchnBindInterdomainRequest) Decode(b []byte) error {
	if len(b) < EvtchnBindInterdomainRequestSize {
		return wire.TooShort("EvtchnBindInterdomainRequest", len(b), EvtchnBindInterdomainRequestSize)
	}
	s.RemoteDomain = binary.LittleEndian.Uint32(b[0:])
	s.RemotePort = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindInterdomainRequestSize bytes.
func (s *EvtchnBindInterdomainRequest) Encode(b []byte) error {
	if len(b) < EvtchnBindInterdomainRequestSize {
		return wire.TooShort("EvtchnBindInterdomainRequest", len(b), EvtchnBindInterdomainRequestSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.RemoteDomain)
	binary.LittleEndian.PutUint32(b[4:], s.RemotePort)
	return nil
}
