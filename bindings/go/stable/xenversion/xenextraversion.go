// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"holdfast/abi/wire"
)

// XenExtraversionSize is the size of XenExtraversion in bytes.
const XenExtraversionSize = 16

// XenExtraversion: What follows the two numbers of the version, cut to the room that there is. Xen's
// xen_extraversion_t: public/version.h, 4.22. Written by the hypervisor.
type XenExtraversion struct {
	// A text such as ".7", ".4-pre", "-rc2" or "-unstable", ended by a zero byte.
	Text [16]byte
}

// Decode reads the structure from the start of b, which has to hold XenExtraversionSize bytes.
func (s *XenExtraversion) Decode(b []byte) error {
	if len(b) < XenExtraversionSize {
		return wire.TooShort("XenExtraversion", len(b), XenExtraversionSize)
	}
	copy(s.Text[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenExtraversionSize bytes.
func (s *XenExtraversion) Encode(b []byte) error {
	if len(b) < XenExtraversionSize {
		return wire.TooShort("XenExtraversion", len(b), XenExtraversionSize)
	}
	copy(b[0:16], s.Text[:])
	return nil
}
