// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"holdfast/abi/wire"
)

// XenCapabilitiesInfoSize is the size of XenCapabilitiesInfo in bytes.
const XenCapabilitiesInfoSize = 1024

// XenCapabilitiesInfo: Which kinds of guests Xen can run. Xen's xen_capabilities_info_t: public/version.h, 4.22.
// Written by the hypervisor.
type XenCapabilitiesInfo struct {
	// Names with blanks between them, as in "xen-3.0-x86_64 hvm-3.0-x86_32", ended by a zero byte; empty when the caller
	// may not know.
	Text [1024]byte
}

// Decode reads the structure from the start of b, which has to hold XenCapabilitiesInfoSize bytes.
func (s *XenCapabilitiesInfo) Decode(b []byte) error {
	if len(b) < XenCapabilitiesInfoSize {
		return wire.TooShort("XenCapabilitiesInfo", len(b), XenCapabilitiesInfoSize)
	}
	copy(s.Text[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenCapabilitiesInfoSize bytes.
func (s *XenCapabilitiesInfo) Encode(b []byte) error {
	if len(b) < XenCapabilitiesInfoSize {
		return wire.TooShort("XenCapabilitiesInfo", len(b), XenCapabilitiesInfoSize)
	}
	copy(b[0:1024], s.Text[:])
	return nil
}
