// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PrivcmdRestrictSize is the size of PrivcmdRestrict in bytes.
const PrivcmdRestrictSize = 2

// PrivcmdRestrict: The domain that a file is restricted to. In C privcmd_restrict: Linux, include/uapi/xen/privcmd.h
// and evtchn.h, 6.1. Written by the toolstack.
type PrivcmdRestrict struct {
	// The domain.
	Domid uint16
}

// Decode reads the structure from the start of b, which has to hold PrivcmdRestrictSize bytes.
func (s *PrivcmdRestrict) Decode(b []byte) error {
	if len(b) < PrivcmdRestrictSize {
		return wire.TooShort("PrivcmdRestrict", len(b), PrivcmdRestrictSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PrivcmdRestrictSize bytes.
func (s *PrivcmdRestrict) Encode(b []byte) error {
	if len(b) < PrivcmdRestrictSize {
		return wire.TooShort("PrivcmdRestrict", len(b), PrivcmdRestrictSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	return nil
}
