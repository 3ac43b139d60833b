// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlCreatedomainSize is the size of XenDomctlCreatedomain in bytes.
const XenDomctlCreatedomainSize = 68

// XenDomctlCreatedomain: A domain to create. Xen's xen_domctl_createdomain: public/domctl.h, 4.21. In Xen 4.21 and
// later. Written by the toolstack.
type XenDomctlCreatedomain struct {
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

	// The views of its memory.
	Altp2m XenDomctlCreatedomainAltp2m

	// The room for a trace of each vCPU in bytes; 0 for none.
	VmtraceSize uint32

	// The pool of CPUs that it runs on.
	CpupoolId uint32

	// What is particular to x86.
	Arch XenArchDomainconfig
}

// Decode reads the structure from the start of b, which has to hold XenDomctlCreatedomainSize bytes.
func (s *XenDomctlCreatedomain) Decode(b []byte) error {
	if len(b) < XenDomctlCreatedomainSize {
		return wire.TooShort("XenDomctlCreatedomain", len(b), XenDomctlCreatedomainSize)
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
	if err := s.Altp2m.Decode(b[48:]); err != nil {
		return err
	}
	s.VmtraceSize = binary.LittleEndian.Uint32(b[52:])
	s.CpupoolId = binary.LittleEndian.Uint32(b[56:])
	if err := s.Arch.Decode(b[60:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlCreatedomainSize bytes.
func (s *XenDomctlCreatedomain) Encode(b []byte) error {
	if len(b) < XenDomctlCreatedomainSize {
		return wire.TooShort("XenDomctlCreatedomain", len(b), XenDomctlCreatedomainSize)
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
	if err := s.Altp2m.Encode(b[48:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint32(b[52:], s.VmtraceSize)
	binary.LittleEndian.PutUint32(b[56:], s.CpupoolId)
	if err := s.Arch.Encode(b[60:]); err != nil {
		return err
	}
	return nil
}

// XenDomctlCreatedomainGrantVersionMask is bits 0 to 3 of grant_opts. The newest version of the grant table that it may
// use.
const XenDomctlCreatedomainGrantVersionMask uint32 = 0xf

// XenDomctlCreatedomainGrantVersionShift is the lowest bit of grant_version in grant_opts.
const XenDomctlCreatedomainGrantVersionShift = 0

// GrantVersion returns grant_version of grant_opts. The newest version of the grant table that it may use.
func (s *XenDomctlCreatedomain) GrantVersion() uint32 {
	return (s.GrantOpts & XenDomctlCreatedomainGrantVersionMask) >> XenDomctlCreatedomainGrantVersionShift
}

// SetGrantVersion sets grant_version of grant_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomain) SetGrantVersion(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainGrantVersionMask>>XenDomctlCreatedomainGrantVersionShift) {
		return wire.TooLarge("XenDomctlCreatedomain.grant_opts:grant_version", uint64(value))
	}
	s.GrantOpts = s.GrantOpts&^XenDomctlCreatedomainGrantVersionMask | value<<XenDomctlCreatedomainGrantVersionShift
	return nil
}

// XenDomctlCreatedomainReservedGrantOptionsMask is bits 4 to 31 of grant_opts. Reserved: zero when written.
const XenDomctlCreatedomainReservedGrantOptionsMask uint32 = 0xfffffff0

// XenDomctlCreatedomainReservedGrantOptionsShift is the lowest bit of reserved in grant_opts.
const XenDomctlCreatedomainReservedGrantOptionsShift = 4

// ReservedGrantOptions returns reserved of grant_opts. Reserved: zero when written.
func (s *XenDomctlCreatedomain) ReservedGrantOptions() uint32 {
	return (s.GrantOpts & XenDomctlCreatedomainReservedGrantOptionsMask) >> XenDomctlCreatedomainReservedGrantOptionsShift
}

// SetReservedGrantOptions sets reserved of grant_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomain) SetReservedGrantOptions(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainReservedGrantOptionsMask>>XenDomctlCreatedomainReservedGrantOptionsShift) {
		return wire.TooLarge("XenDomctlCreatedomain.grant_opts:reserved", uint64(value))
	}
	s.GrantOpts = s.GrantOpts&^XenDomctlCreatedomainReservedGrantOptionsMask | value<<XenDomctlCreatedomainReservedGrantOptionsShift
	return nil
}
