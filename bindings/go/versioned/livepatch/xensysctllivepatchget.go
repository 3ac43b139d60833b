// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"holdfast/abi/wire"
)

// XenSysctlLivepatchGetSize is the size of XenSysctlLivepatchGet in bytes.
const XenSysctlLivepatchGetSize = 24

// XenSysctlLivepatchGet: The question for one payload's state. Xen's xen_sysctl_livepatch_get: public/sysctl.h, 4.17.
// In Xen 4.7 and later.
type XenSysctlLivepatchGet struct {
	// Which payload.
	Name XenLivepatchName

	// The answer.
	Status XenLivepatchStatus
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchGetSize bytes.
func (s *XenSysctlLivepatchGet) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchGetSize {
		return wire.TooShort("XenSysctlLivepatchGet", len(b), XenSysctlLivepatchGetSize)
	}
	if err := s.Name.Decode(b[0:]); err != nil {
		return err
	}
	if err := s.Status.Decode(b[16:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchGetSize bytes.
func (s *XenSysctlLivepatchGet) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchGetSize {
		return wire.TooShort("XenSysctlLivepatchGet", len(b), XenSysctlLivepatchGetSize)
	}
	if err := s.Name.Encode(b[0:]); err != nil {
		return err
	}
	if err := s.Status.Encode(b[16:]); err != nil {
		return err
	}
	return nil
}
