// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnBindVirqRequestSize is the size of EvtchnBindVirqRequest in bytes.
const EvtchnBindVirqRequestSize = 4

// EvtchnBindVirqRequest: A virtual interrupt that a port is bound to. In C ioctl_evtchn_bind_virq: Linux,
// include/uapi/xen/privcmd.h and evtchn.h, 6.1. Written by the toolstack.
type EvtchnBindVirqRequest struct {
	// The virtual interrupt.
	Virq uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnBindVirqRequestSize bytes.
func (s *EvtchnBindVirqRequest) Decode(b []byte) error {
	if len(b) < EvtchnBindVirqRequestSize {
		return wire.TooShort("EvtchnBindVirqRequest", len(b), EvtchnBindVirqRequestSize)
	}
	s.Virq = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnBindVirqRequestSize bytes.
func (s *EvtchnBindVirqRequest) Encode(b []byte) error {
	if len(b) < EvtchnBindVirqRequestSize {
		return wire.TooShort("EvtchnBindVirqRequest", len(b), EvtchnBindVirqRequestSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Virq)
	return nil
}
