// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlCreatedomainBefore421Size is the size of XenDomctlCreatedomainBefore421 in bytes.
const XenDomctlCreatedomainBefore421Size = 68

// XenDomctlCreatedomainBefore421: A domain to create, whose memory has a fixed number of views. The interface has the
// same version as in Xen 4.21, which refuses views of it. Xen's xen_domctl_createdomain: public/domctl.h, 4.19. In Xen
// 4.19 to 4.20. Written by the toolstack.
type XenDomctlCreatedomainBefore421 struct {
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

	// Who may switch between the views of its memory.
	Altp2mOpts uint32

	// The room for a trace of each vCPU in bytes; 0 for none.
	VmtraceSize uint32

	// The pool of CPUs that it runs on.
	CpupoolId uint32

	// What is particular to x86.
	Arch XenArchDomainconfig
}

// Decode reads the structure from the start of b, which has to hold XenDomctlCreatedomainBefore421Size bytes.
func (s *XenDomctlCreatedomainBefore421) Decode(b []byte) error {
	if len(b) < XenDomctlCreatedomainBefore421Size {
		return wire.TooShort("XenDomctlCreatedomainBefore421", len(b), XenDomctlCreatedomainBefore421Size)
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
	s.Altp2mOpts = binary.LittleEndian.Uint32(b[48:])
	s.VmtraceSize = binary.LittleEndian.Uint32(b[52:])
	s.CpupoolId = binary.LittleEndian.Uint32(b[56:])
	if err := s.Arch.Decode(b[60:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlCreatedomainBefore421Size bytes.
func (s *XenDomctlCreatedomainBefore421) Encode(b []byte) error {
	if len(b) < XenDomctlCreatedomainBefore421Size {
		return wire.TooShort("XenDomctlCreatedomainBefore421", len(b), XenDomctlCreatedomainBefore421Size)
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
	binary.LittleEndian.PutUint32(b[48:], s.Altp2mOpts)
	binary.LittleEndian.PutUint32(b[52:], s.VmtraceSize)
	binary.LittleEndian.PutUint32(b[56:], s.CpupoolId)
	if err := s.Arch.Encode(b[60:]); err != nil {
		return err
	}
	return nil
}

// XenDomctlCreatedomainBefore421GrantVersionMask is bits 0 to 3 of grant_opts. The newest version of the grant table
// that it may use.
const XenDomctlCreatedomainBefore421GrantVersionMask uint32 = 0xf

// XenDomctlCreatedomainBefore421GrantVersionShift is the lowest bit of grant_version in grant_opts.
const XenDomctlCreatedomainBefore421GrantVersionShift = 0

// GrantVersion returns grant_version of grant_opts. The newest version of the grant table that it may use.
func (s *XenDomctlCreatedomainBefore421) GrantVersion() uint32 {
	return (s.GrantOpts & XenDomctlCreatedomainBefore421GrantVersionMask) >> XenDomctlCreatedomainBefore421GrantVersionShift
}

// SetGrantVersion sets grant_version of grant_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainBefore421) SetGrantVersion(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainBefore421GrantVersionMask>>XenDomctlCreatedomainBefore421GrantVersionShift) {
		return wire.TooLarge("XenDomctlCreatedomainBefore421.grant_opts:grant_version", uint64(value))
	}
	s.GrantOpts = s.GrantOpts&^XenDomctlCreatedomainBefore421GrantVersionMask | value<<XenDomctlCreatedomainBefore421GrantVersionShift
	return nil
}

// XenDomctlCreatedomainBefore421ReservedGrantOptionsMask is bits 4 to 31 of grant_opts. Reserved: zero when written.
const XenDomctlCreatedomainBefore421ReservedGrantOptionsMask uint32 = 0xfffffff0

// XenDomctlCreatedomainBefore421ReservedGrantOptionsShift is the lowest bit of reserved in grant_opts.
const XenDomctlCreatedomainBefore421ReservedGrantOptionsShift = 4

// ReservedGrantOptions returns reserved of grant_opts. Reserved: zero when written.
func (s *XenDomctlCreatedomainBefore421) ReservedGrantOptions() uint32 {
	return (s.GrantOpts & XenDomctlCreatedomainBefore421ReservedGrantOptionsMask) >> XenDomctlCreatedomainBefore421ReservedGrantOptionsShift
}

// SetReservedGrantOptions sets reserved of grant_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainBefore421) SetReservedGrantOptions(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainBefore421ReservedGrantOptionsMask>>XenDomctlCreatedomainBefore421ReservedGrantOptionsShift) {
		return wire.TooLarge("XenDomctlCreatedomainBefore421.grant_opts:reserved", uint64(value))
	}
	s.GrantOpts = s.GrantOpts&^XenDomctlCreatedomainBefore421ReservedGrantOptionsMask | value<<XenDomctlCreatedomainBefore421ReservedGrantOptionsShift
	return nil
}

// XenDomctlCreatedomainBefore421ModeMask is bits 0 to 1 of altp2m_opts. Who may.
const XenDomctlCreatedomainBefore421ModeMask uint32 = 0x3

// XenDomctlCreatedomainBefore421ModeShift is the lowest bit of mode in altp2m_opts.
const XenDomctlCreatedomainBefore421ModeShift = 0

// Mode returns mode of altp2m_opts. Who may.
func (s *XenDomctlCreatedomainBefore421) Mode() Altp2mMode {
	return Altp2mMode((s.Altp2mOpts & XenDomctlCreatedomainBefore421ModeMask) >> XenDomctlCreatedomainBefore421ModeShift)
}

// SetMode sets mode of altp2m_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainBefore421) SetMode(value Altp2mMode) error {
	if uint64(value) > uint64(XenDomctlCreatedomainBefore421ModeMask>>XenDomctlCreatedomainBefore421ModeShift) {
		return wire.TooLarge("XenDomctlCreatedomainBefore421.altp2m_opts:mode", uint64(value))
	}
	s.Altp2mOpts = s.Altp2mOpts&^XenDomctlCreatedomainBefore421ModeMask | uint32(value)<<XenDomctlCreatedomainBefore421ModeShift
	return nil
}

// XenDomctlCreatedomainBefore421ReservedOptionsMask is bits 2 to 31 of altp2m_opts. Reserved: zero when written.
const XenDomctlCreatedomainBefore421ReservedOptionsMask uint32 = 0xfffffffc

// XenDomctlCreatedomainBefore421ReservedOptionsShift is the lowest bit of reserved in altp2m_opts.
const XenDomctlCreatedomainBefore421ReservedOptionsShift = 2

// ReservedOptions returns reserved of altp2m_opts. Reserved: zero when written.
func (s *XenDomctlCreatedomainBefore421) ReservedOptions() uint32 {
	return (s.Altp2mOpts & XenDomctlCreatedomainBefore421ReservedOptionsMask) >> XenDomctlCreatedomainBefore421ReservedOptionsShift
}

// SetReservedOptions sets reserved of altp2m_opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainBefore421) SetReservedOptions(value uint32) error {
	if uint64(value) > uint64(XenDomctlCreatedomainBefore421ReservedOptionsMask>>XenDomctlCreatedomainBefore421ReservedOptionsShift) {
		return wire.TooLarge("XenDomctlCreatedomainBefore421.altp2m_opts:reserved", uint64(value))
	}
	s.Altp2mOpts = s.Altp2mOpts&^XenDomctlCreatedomainBefore421ReservedOptionsMask | value<<XenDomctlCreatedomainBefore421ReservedOptionsShift
	return nil
}
