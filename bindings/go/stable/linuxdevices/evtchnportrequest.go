// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnPortRequestSize is the size of EvtchnPortRequest in bytes.
const EvtchnPortRequestSize = 4

// EvtchnPortRequest: A port that is closed, or that an event is sent to (ioctl_evtchn_notify). In C
// ioctl_evtchn_unbind: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. Written by the toolstack.
type EvtchnPortRequest struct {
	// The port.
	Port uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnPortRequestSize bytes.
func (s *EvtchnPortRequest) Decode(b []byte) error {
	if len(b) < EvtchnPortRequestSize {
		return wire.TooShort("EvtchnPortRequest", len(b), EvtchnPortRequestSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnPortRequestSize bytes.
func (s *EvtchnPortRequest) Encode(b []byte) error {
	if len(b) < EvtchnPortRequestSize {
		return wire.TooShort("EvtchnPortRequest", len(b), EvtchnPortRequestSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	return nil
}
