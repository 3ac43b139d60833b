// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlGetdomaininfolistSize is the size of XenSysctlGetdomaininfolist in bytes.
const XenSysctlGetdomaininfolistSize = 24

// XenSysctlGetdomaininfolist: The question for all domains from a number on. Xen's xen_sysctl_getdomaininfolist:
// public/sysctl.h, 4.17.
type XenSysctlGetdomaininfolist struct {
	// The lowest number that is asked for.
	FirstDomain uint16

	// How many domains there is room for.
	MaxDomains uint32

	// Where they go. A pointer to XenDomctlGetdomaininfo.
	Buffer uint64

	// How many were written.
	NumDomains uint32
}

// Decode reads the structure from the start of b, which has to hold XenSysctlGetdomaininfolistSize bytes.
func (s *XenSysctlGetdomaininfolist) Decode(b []byte) error {
	if len(b) < XenSysctlGetdomaininfolistSize {
		return wire.TooShort("XenSysctlGetdomaininfolist", len(b), XenSysctlGetdomaininfolistSize)
	}
	s.FirstDomain = binary.LittleEndian.Uint16(b[0:])
	s.MaxDomains = binary.LittleEndian.Uint32(b[4:])
	s.Buffer = binary.LittleEndian.Uint64(b[8:])
	s.NumDomains = binary.LittleEndian.Uint32(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlGetdomaininfolistSize bytes.
func (s *XenSysctlGetdomaininfolist) Encode(b []byte) error {
	if len(b) < XenSysctlGetdomaininfolistSize {
		return wire.TooShort("XenSysctlGetdomaininfolist", len(b), XenSysctlGetdomaininfolistSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.FirstDomain)
	binary.LittleEndian.PutUint32(b[4:], s.MaxDomains)
	binary.LittleEndian.PutUint64(b[8:], s.Buffer)
	binary.LittleEndian.PutUint32(b[16:], s.NumDomains)
	wire.Clear(b[2:4])
	wire.Clear(b[20:24])
	return nil
}
