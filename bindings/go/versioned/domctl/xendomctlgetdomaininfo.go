// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlGetdomaininfoSize is the size of XenDomctlGetdomaininfo in bytes.
const XenDomctlGetdomaininfoSize = 112

// XenDomctlGetdomaininfoInvalidMaxVcpuId is XEN_INVALID_MAX_VCPU_ID. In place of the highest number of a vCPU when
// there is none.
const XenDomctlGetdomaininfoInvalidMaxVcpuId uint32 = 0xffffffff

// XenDomctlGetdomaininfo: What there is to know of a domain. Xen's xen_domctl_getdomaininfo: public/domctl.h, 4.17.
// Written by the hypervisor.
type XenDomctlGetdomaininfo struct {
	// Its number.
	Domain uint16

	// Padding.
	Pad1 uint16

	// The state that it is in.
	Flags uint32

	// The pages that it has.
	TotPages uint64

	// The most pages that it may have.
	MaxPages uint64

	// The pages that are promised to it.
	OutstandingPages uint64

	// The pages that it shares with equal domains.
	ShrPages uint64

	// The pages that are on disk.
	PagedPages uint64

	// The number of the page that it shares with Xen.
	SharedInfoFrame uint64

	// The time that its vCPUs ran, in nanoseconds.
	CpuTime uint64

	// The number of vCPUs that are up.
	NrOnlineVcpus uint32

	// The highest number of a vCPU.
	MaxVcpuId uint32

	// Its security label.
	Ssidref uint32

	// Its UUID.
	Handle [16]byte

	// The pool of CPUs that it runs on.
	Cpupool uint32

	// The width of its physical addresses in bits.
	GpaddrBits uint8

	// Padding.
	Pad2 [7]byte

	// What is particular to x86.
	ArchConfig XenArchDomainconfig
}

// Decode reads the structure from the start of b, which has to hold XenDomctlGetdomaininfoSize bytes.
func (s *XenDomctlGetdomaininfo) Decode(b []byte) error {
	if len(b) < XenDomctlGetdomaininfoSize {
		return wire.TooShort("XenDomctlGetdomaininfo", len(b), XenDomctlGetdomaininfoSize)
	}
	s.Domain = binary.LittleEndian.Uint16(b[0:])
	s.Pad1 = binary.LittleEndian.Uint16(b[2:])
	s.Flags = binary.LittleEndian.Uint32(b[4:])
	s.TotPages = binary.LittleEndian.Uint64(b[8:])
	s.MaxPages = binary.LittleEndian.Uint64(b[16:])
	s.OutstandingPages = binary.LittleEndian.Uint64(b[24:])
	s.ShrPages = binary.LittleEndian.Uint64(b[32:])
	s.PagedPages = binary.LittleEndian.Uint64(b[40:])
	s.SharedInfoFrame = binary.LittleEndian.Uint64(b[48:])
	s.CpuTime = binary.LittleEndian.Uint64(b[56:])
	s.NrOnlineVcpus = binary.LittleEndian.Uint32(b[64:])
	s.MaxVcpuId = binary.LittleEndian.Uint32(b[68:])
	s.Ssidref = binary.LittleEndian.Uint32(b[72:])
	copy(s.Handle[:], b[76:])
	s.Cpupool = binary.LittleEndian.Uint32(b[92:])
	s.GpaddrBits = b[96]
	copy(s.Pad2[:], b[97:])
	if err := s.ArchConfig.Decode(b[104:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlGetdomaininfoSize bytes.
func (s *XenDomctlGetdomaininfo) Encode(b []byte) error {
	if len(b) < XenDomctlGetdomaininfoSize {
		return wire.TooShort("XenDomctlGetdomaininfo", len(b), XenDomctlGetdomaininfoSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domain)
	binary.LittleEndian.PutUint16(b[2:], s.Pad1)
	binary.LittleEndian.PutUint32(b[4:], s.Flags)
	binary.LittleEndian.PutUint64(b[8:], s.TotPages)
	binary.LittleEndian.PutUint64(b[16:], s.MaxPages)
	binary.LittleEndian.PutUint64(b[24:], s.OutstandingPages)
	binary.LittleEndian.PutUint64(b[32:], s.ShrPages)
	binary.LittleEndian.PutUint64(b[40:], s.PagedPages)
	binary.LittleEndian.PutUint64(b[48:], s.SharedInfoFrame)
	binary.LittleEndian.PutUint64(b[56:], s.CpuTime)
	binary.LittleEndian.PutUint32(b[64:], s.NrOnlineVcpus)
	binary.LittleEndian.PutUint32(b[68:], s.MaxVcpuId)
	binary.LittleEndian.PutUint32(b[72:], s.Ssidref)
	copy(b[76:92], s.Handle[:])
	binary.LittleEndian.PutUint32(b[92:], s.Cpupool)
	b[96] = s.GpaddrBits
	copy(b[97:104], s.Pad2[:])
	if err := s.ArchConfig.Encode(b[104:]); err != nil {
		return err
	}
	return nil
}

// XenDomctlGetdomaininfoDyingMask is bit 0 of flags. Set when it is destroyed, and others hold what is left.
const XenDomctlGetdomaininfoDyingMask uint32 = 0x1

// Dying returns dying of flags. Set when it is destroyed, and others hold what is left.
func (s *XenDomctlGetdomaininfo) Dying() bool {
	return s.Flags&XenDomctlGetdomaininfoDyingMask != 0
}

// SetDying sets or clears dying of flags.
func (s *XenDomctlGetdomaininfo) SetDying(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoDyingMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoDyingMask
	}
}

// XenDomctlGetdomaininfoHvmGuestMask is bit 1 of flags. Set when it is HVM or PVH.
const XenDomctlGetdomaininfoHvmGuestMask uint32 = 0x2

// HvmGuest returns hvm_guest of flags. Set when it is HVM or PVH.
func (s *XenDomctlGetdomaininfo) HvmGuest() bool {
	return s.Flags&XenDomctlGetdomaininfoHvmGuestMask != 0
}

// SetHvmGuest sets or clears hvm_guest of flags.
func (s *XenDomctlGetdomaininfo) SetHvmGuest(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoHvmGuestMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoHvmGuestMask
	}
}

// XenDomctlGetdomaininfoShutdownMask is bit 2 of flags. Set when it has shut down.
const XenDomctlGetdomaininfoShutdownMask uint32 = 0x4

// Shutdown returns shutdown of flags. Set when it has shut down.
func (s *XenDomctlGetdomaininfo) Shutdown() bool {
	return s.Flags&XenDomctlGetdomaininfoShutdownMask != 0
}

// SetShutdown sets or clears shutdown of flags.
func (s *XenDomctlGetdomaininfo) SetShutdown(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoShutdownMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoShutdownMask
	}
}

// XenDomctlGetdomaininfoPausedMask is bit 3 of flags. Set when the toolstack has paused it.
const XenDomctlGetdomaininfoPausedMask uint32 = 0x8

// Paused returns paused of flags. Set when the toolstack has paused it.
func (s *XenDomctlGetdomaininfo) Paused() bool {
	return s.Flags&XenDomctlGetdomaininfoPausedMask != 0
}

// SetPaused sets or clears paused of flags.
func (s *XenDomctlGetdomaininfo) SetPaused(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoPausedMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoPausedMask
	}
}

// XenDomctlGetdomaininfoBlockedMask is bit 4 of flags. Set when all its vCPUs wait.
const XenDomctlGetdomaininfoBlockedMask uint32 = 0x10

// Blocked returns blocked of flags. Set when all its vCPUs wait.
func (s *XenDomctlGetdomaininfo) Blocked() bool {
	return s.Flags&XenDomctlGetdomaininfoBlockedMask != 0
}

// SetBlocked sets or clears blocked of flags.
func (s *XenDomctlGetdomaininfo) SetBlocked(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoBlockedMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoBlockedMask
	}
}

// XenDomctlGetdomaininfoRunningMask is bit 5 of flags. Set when one of its vCPUs runs.
const XenDomctlGetdomaininfoRunningMask uint32 = 0x20

// Running returns running of flags. Set when one of its vCPUs runs.
func (s *XenDomctlGetdomaininfo) Running() bool {
	return s.Flags&XenDomctlGetdomaininfoRunningMask != 0
}

// SetRunning sets or clears running of flags.
func (s *XenDomctlGetdomaininfo) SetRunning(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoRunningMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoRunningMask
	}
}

// XenDomctlGetdomaininfoDebuggedMask is bit 6 of flags. Set when a debugger has it.
const XenDomctlGetdomaininfoDebuggedMask uint32 = 0x40

// Debugged returns debugged of flags. Set when a debugger has it.
func (s *XenDomctlGetdomaininfo) Debugged() bool {
	return s.Flags&XenDomctlGetdomaininfoDebuggedMask != 0
}

// SetDebugged sets or clears debugged of flags.
func (s *XenDomctlGetdomaininfo) SetDebugged(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoDebuggedMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoDebuggedMask
	}
}

// XenDomctlGetdomaininfoXsDomainMask is bit 7 of flags. Set when it runs xenstore.
const XenDomctlGetdomaininfoXsDomainMask uint32 = 0x80

// XsDomain returns xs_domain of flags. Set when it runs xenstore.
func (s *XenDomctlGetdomaininfo) XsDomain() bool {
	return s.Flags&XenDomctlGetdomaininfoXsDomainMask != 0
}

// SetXsDomain sets or clears xs_domain of flags.
func (s *XenDomctlGetdomaininfo) SetXsDomain(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoXsDomainMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoXsDomainMask
	}
}

// XenDomctlGetdomaininfoHapMask is bit 8 of flags. Set when its page tables are in hardware.
const XenDomctlGetdomaininfoHapMask uint32 = 0x100

// Hap returns hap of flags. Set when its page tables are in hardware.
func (s *XenDomctlGetdomaininfo) Hap() bool {
	return s.Flags&XenDomctlGetdomaininfoHapMask != 0
}

// SetHap sets or clears hap of flags.
func (s *XenDomctlGetdomaininfo) SetHap(set bool) {
	if set {
		s.Flags |= XenDomctlGetdomaininfoHapMask
	} else {
		s.Flags &^= XenDomctlGetdomaininfoHapMask
	}
}

// XenDomctlGetdomaininfoShutdownCodeMask is bits 16 to 23 of flags. Why it has shut down; 255 while it has not, and the
// bits above it are then set as well.
const XenDomctlGetdomaininfoShutdownCodeMask uint32 = 0xff0000

// XenDomctlGetdomaininfoShutdownCodeShift is the lowest bit of shutdown_code in flags.
const XenDomctlGetdomaininfoShutdownCodeShift = 16

// ShutdownCode returns shutdown_code of flags. Why it has shut down; 255 while it has not, and the bits above it are
// then set as well.
func (s *XenDomctlGetdomaininfo) ShutdownCode() uint32 {
	return (s.Flags & XenDomctlGetdomaininfoShutdownCodeMask) >> XenDomctlGetdomaininfoShutdownCodeShift
}

// SetShutdownCode sets shutdown_code of flags. A value that does not fit is an error.
func (s *XenDomctlGetdomaininfo) SetShutdownCode(value uint32) error {
	if uint64(value) > uint64(XenDomctlGetdomaininfoShutdownCodeMask>>XenDomctlGetdomaininfoShutdownCodeShift) {
		return wire.TooLarge("XenDomctlGetdomaininfo.flags:shutdown_code", uint64(value))
	}
	s.Flags = s.Flags&^XenDomctlGetdomaininfoShutdownCodeMask | value<<XenDomctlGetdomaininfoShutdownCodeShift
	return nil
}
