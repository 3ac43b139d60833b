// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnRestrictRequestSize is the size of EvtchnRestrictRequest in bytes.
const EvtchnRestrictRequestSize = 2

// EvtchnRestrictRequest: The domain that a file is restricted to. In C ioctl_evtchn_restrict_domid: Linux,
// include/uapi/xen/privcmd.h and evtchn.h, 6.1. Written by the toolstack.
type EvtchnRestrictRequest struct {
	// The domain.
	Domid uint16
}

// Decode reads the structure from the start of b, which has to hold EvtchnRestrictRequestSize bytes.
func (s *EvtchnRestrictRequest) Decode(b []byte) error {
	if len(b) < EvtchnRestrictRequestSize {
		return wire.TooShort("EvtchnRestrictRequest", len(b), EvtchnRestrictRequestSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnRestrictRequestSize bytes.
func (s *EvtchnRestrictRequest) Encode(b []byte) error {
	if len(b) < EvtchnRestrictRequestSize {
		return wire.TooShort("EvtchnRestrictRequest", len(b), EvtchnRestrictRequestSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	return nil
}
