// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenArchDomainconfigSize is the size of XenArchDomainconfig in bytes.
const XenArchDomainconfigSize = 8

// XenArchDomainconfig: What of a domain is particular to x86. Xen's xen_arch_domainconfig: public/arch-x86/xen.h, 4.17.
// Written by the toolstack.
type XenArchDomainconfig struct {
	// The devices that Xen emulates.
	EmulationFlags X86Emulation

	// What else is particular.
	MiscFlags X86MiscFlags
}

// Decode reads the structure from the start of b, which has to hold XenArchDomainconfigSize bytes.
func (s *XenArchDomainconfig) Decode(b []byte) error {
	if len(b) < XenArchDomainconfigSize {
		return wire.TooShort("XenArchDomainconfig", len(b), XenArchDomainconfigSize)
	}
	s.EmulationFlags = X86Emulation(binary.LittleEndian.Uint32(b[0:]))
	s.MiscFlags = X86MiscFlags(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenArchDomainconfigSize bytes.
func (s *XenArchDomainconfig) Encode(b []byte) error {
	if len(b) < XenArchDomainconfigSize {
		return wire.TooShort("XenArchDomainconfig", len(b), XenArchDomainconfigSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.EmulationFlags))
	binary.LittleEndian.PutUint32(b[4:], uint32(s.MiscFlags))
	return nil
}
