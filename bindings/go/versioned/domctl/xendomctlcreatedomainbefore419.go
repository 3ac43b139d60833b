// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlCreatedomainBefore419Size is the size of XenDomctlCreatedomainBefore419 in bytes.
const XenDomctlCreatedomainBefore419Size = 64

// XenDomctlCreatedomainBefore419: A domain to create, whose memory has no settings for views. Xen's
// xen_domctl_createdomain: public/domctl.h, 4.17. In Xen 4.18 and earlier. Written by the toolstack.
type XenDomctlCreatedomainBefore419 struct {
	// Its security label.
	Ssidref uint32

	// Its UUID.
	Handle [16]byte

	// What kind of domain it is.
	Flags CreateDomainFlags

	// How its devices reach its memory.
	IommuOpts CreateDomainIommuOptions

	// The number of its vCPUs.
	MaxVcpus uint32

	// The highest number of an event channel.
	MaxEvtchnPort uint32

	// The most pages of its grant table; negative for Xen's default.
	MaxGrantFrames int32

	// The most pages that note what it has mapped of others; negative for Xen's default.
	MaxMaptrackFrames int32

	// What its grant table is like.
	GrantOpts uint32

	// The room for a trace of each vCPU in bytes; 0 for none.
	VmtraceSize uint32

	// The pool of CPUs that it runs on.
	CpupoolId uint32

	// What is particular to x86.
	Arch XenArchDomainconfig
}

// Decode reads the structure from the start of b, which has to hold XenDomctlCreatedomainBefore419Size bytes.
func (s *XenDomctlCreatedomainBefore419) Decode(b []byte) error {
	if len(b) < XenDomctlCreatedomainBefore419Size {
		return wire.TooShort("XenDomctlCreatedomainBefore419", len(b), XenDomctlCreatedomainBefore419Size)
	}
	s.Ssidref = binary.LittleEndian.Uint32(b[0:])
	copy(s.Handle[:], b[4:])
	s.Flags = CreateDomainFlags(binary.LittleEndian.Uint32(b[20:]))
	s.IommuOpts = CreateDomainIommuOptions(binary.LittleEndian.Uint32(b[24:]))
	s.MaxVcpus = binary.LittleEndian.Uint32(b[28:])
	s.MaxEvtchnPort = binary.LittleEndian.Uint32(b[32:])
	s.MaxGrantFrames = int32(binary.LittleEndian.Uint32(b[36:]))
	s.MaxMaptrackFrames = int32(binary.LittleEndian.Uint32(b[40:]))
	s.GrantOpts = binary.LittleEndian.Uint32(b[44:])
	s.VmtraceSize = binary.LittleEndian.Uint32(b[48:])
	s.CpupoolId = binary.LittleEndian.Uint32(b[52:])
	if err := s.Arch.Decode(b[56:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlCreatedomainBefore419Size bytes.
func (s *XenDomctlCreatedomainBefore419) Encode(b []byte) error {
	if len(b) < XenDomctlCreatedomainBefore419Size {
		return wire.TooShort("XenDomctlCreatedomainBefore419", len(b), XenDomctlCreatedomainBefore419Size)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Ssidref)
	copy(b[4:20], s.Handle[:])
	binary.LittleEndian.PutUint32(b[20:], uint32(s.Flags))
	binary.LittleEndian.PutUint32(b[24:], uint32(s.IommuOpts))
	binary.LittleEndian.PutUint32(b[28:], s.MaxVcpus)
	binary.LittleEndian.PutUint32(b[32:], s.MaxEvtchnPort)
	binary.LittleEndian.PutUint32(b[36:], uint32(s.MaxGrantFrames))
	binary.LittleEndian.PutUint32(b[40:], uint32(s.MaxMaptrackFrames))
	binary.LittleEndian.PutUint32(b[44:], s.GrantOpts)
	binary.LittleEndian.PutUint32(b[48:], s.VmtraceSize)
	binary.LittleEndian.PutUint32(b[52:], s.CpupoolId)
	if err := s.Arch.Encode(b[56:]); err != nil {
		return err
	}
	return nil
}

// XenDomctlCreatedomainBefore419GrantVersionMask is bits 0 to 3 of grant_opts. The newest version of the grant table
// that it may use.
const XenDomctlCreatedomainBefore419GrantVersionMask uint32 = 0xf

// XenDomctlCreatedomainBefore419GrantVersionShift is the lowest bit of grant_version in grant_opts.
const XenDomctlCreatedomainBefore419GrantVersionShift = 0

// GrantVersion returns grant_version of grant_opts. The newest version of the grant table that it may use.
func (s *XenDomctlCreatedomainBefore419) GrantVersion() uint32 {
	return (s.GrantOpts & XenDomctlCreatedomainBefore419GrantVersionMask) >> XenDomctlCreatedomainBefore419GrantVersionShift
}

// SetGrantVersion sets grant_version of grant_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainBefore419) SetGrantVersion(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainBefore419GrantVersionMask>>XenDomctlCreatedomainBefore419GrantVersionShift) {
		return wire.TooLarge("XenDomctlCreatedomainBefore419.grant_opts:grant_version", uint64(value))
	}
	s.GrantOpts = s.GrantOpts&^XenDomctlCreatedomainBefore419GrantVersionMask | value<<XenDomctlCreatedomainBefore419GrantVersionShift
	return nil
}

// XenDomctlCreatedomainBefore419ReservedGrantOptionsMask is bits 4 to 31 of grant_opts. Reserved: zero when written.
const XenDomctlCreatedomainBefore419ReservedGrantOptionsMask uint32 = 0xfffffff0

// XenDomctlCreatedomainBefore419ReservedGrantOptionsShift is the lowest bit of reserved in grant_opts.
const XenDomctlCreatedomainBefore419ReservedGrantOptionsShift = 4

// ReservedGrantOptions returns reserved of grant_opts. Reserved: zero when written.
func (s *XenDomctlCreatedomainBefore419) ReservedGrantOptions() uint32 {
	return (s.GrantOpts & XenDomctlCreatedomainBefore419ReservedGrantOptionsMask) >> XenDomctlCreatedomainBefore419ReservedGrantOptionsShift
}

// SetReservedGrantOptions sets reserved of grant_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainBefore419) SetReservedGrantOptions(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainBefore419ReservedGrantOptionsMask>>XenDomctlCreatedomainBefore419ReservedGrantOptionsShift) {
		return wire.TooLarge("XenDomctlCreatedomainBefore419.grant_opts:reserved", uint64(value))
	}
	s.GrantOpts = s.GrantOpts&^XenDomctlCreatedomainBefore419ReservedGrantOptionsMask | value<<XenDomctlCreatedomainBefore419ReservedGrantOptionsShift
	return nil
}
