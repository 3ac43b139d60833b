// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"holdfast/abi/wire"
)

// XenDomainHandleSize is the size of XenDomainHandle in bytes.
const XenDomainHandleSize = 16

// XenDomainHandle: The UUID of the caller's domain. Xen's xen_domain_handle_t: public/version.h, 4.22. Written by the
// hypervisor.
type XenDomainHandle struct {
	// What the toolstack gave it; zero when the caller may not know.
	Bytes [16]byte
}

// Decode reads the structure from the start of b, which has to hold XenDomainHandleSize bytes.
func (s *XenDomainHandle) Decode(b []byte) error {
	if len(b) < XenDomainHandleSize {
		return wire.TooShort("XenDomainHandle", len(b), XenDomainHandleSize)
	}
	copy(s.Bytes[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomainHandleSize bytes.
func (s *XenDomainHandle) Encode(b []byte) error {
	if len(b) < XenDomainHandleSize {
		return wire.TooShort("XenDomainHandle", len(b), XenDomainHandleSize)
	}
	copy(b[0:16], s.Bytes[:])
	return nil
}
