// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlGetDomainStateSize is the size of XenDomctlGetDomainState in bytes.
const XenDomctlGetDomainStateSize = 16

// XenDomctlGetDomainState: What xenstore needs to know of a domain. All zero, but for the number in the call, for one
// that is gone. Xen's xen_domctl_get_domain_state: public/domctl.h, 4.21. In Xen 4.21 and later. Written by the
// hypervisor.
type XenDomctlGetDomainState struct {
	// What there is to say of its life.
	State DomainStateFlags

	// What it is trusted with.
	Caps DomainCapabilities

	// Reserved: zero when written.
	Pad0 uint32

	// Its identity, which differs from that of every domain before or after it on this host.
	UniqueId uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlGetDomainStateSize bytes.
func (s *XenDomctlGetDomainState) Decode(b []byte) error {
	if len(b) < XenDomctlGetDomainStateSize {
		return wire.TooShort("XenDomctlGetDomainState", len(b), XenDomctlGetDomainStateSize)
	}
	s.State = DomainStateFlags(binary.LittleEndian.Uint16(b[0:]))
	s.Caps = DomainCapabilities(binary.LittleEndian.Uint16(b[2:]))
	s.Pad0 = binary.LittleEndian.Uint32(b[4:])
	s.UniqueId = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlGetDomainStateSize bytes.
func (s *XenDomctlGetDomainState) Encode(b []byte) error {
	if len(b) < XenDomctlGetDomainStateSize {
		return wire.TooShort("XenDomctlGetDomainState", len(b), XenDomctlGetDomainStateSize)
	}
	binary.LittleEndian.PutUint16(b[0:], uint16(s.State))
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Caps))
	binary.LittleEndian.PutUint32(b[4:], s.Pad0)
	binary.LittleEndian.PutUint64(b[8:], s.UniqueId)
	return nil
}
