// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlPhysinfoSize is the size of XenSysctlPhysinfo in bytes.
const XenSysctlPhysinfoSize = 112

// XenSysctlPhysinfo: The host's processors and memory. Xen's xen_sysctl_physinfo: public/sysctl.h, 4.17. Written by the
// hypervisor.
type XenSysctlPhysinfo struct {
	// The number of threads of each core.
	ThreadsPerCore uint32

	// The number of cores of each socket.
	CoresPerSocket uint32

	// The number of CPUs that are online.
	NrCpus uint32

	// The highest number that a CPU may have.
	MaxCpuId uint32

	// The number of NUMA nodes that are online.
	NrNodes uint32

	// The highest number that a NUMA node may have.
	MaxNodeId uint32

	// The frequency of the processor in kHz.
	CpuKhz uint32

	// What the host can do.
	Capabilities PhysicalCapabilities

	// What it can do besides, on other architectures; 0 on x86.
	ArchCapabilities uint32

	// Padding.
	Pad uint32

	// The memory in pages of 4 KiB.
	TotalPages uint64

	// What is free of it, in pages.
	FreePages uint64

	// What is free and not yet cleared, in pages.
	ScrubPages uint64

	// What is promised to domains and not yet theirs, in pages.
	OutstandingPages uint64

	// The highest number of a page.
	MaxMfn uint64

	// The first words of the processor's features.
	HwCap [8]uint32
}

// Decode reads the structure from the start of b, which has to hold XenSysctlPhysinfoSize bytes.
func (s *XenSysctlPhysinfo) Decode(b []byte) error {
	if len(b) < XenSysctlPhysinfoSize {
		return wire.TooShort("XenSysctlPhysinfo", len(b), XenSysctlPhysinfoSize)
	}
	s.ThreadsPerCore = binary.LittleEndian.Uint32(b[0:])
	s.CoresPerSocket = binary.LittleEndian.Uint32(b[4:])
	s.NrCpus = binary.LittleEndian.Uint32(b[8:])
	s.MaxCpuId = binary.LittleEndian.Uint32(b[12:])
	s.NrNodes = binary.LittleEndian.Uint32(b[16:])
	s.MaxNodeId = binary.LittleEndian.Uint32(b[20:])
	s.CpuKhz = binary.LittleEndian.Uint32(b[24:])
	s.Capabilities = PhysicalCapabilities(binary.LittleEndian.Uint32(b[28:]))
	s.ArchCapabilities = binary.LittleEndian.Uint32(b[32:])
	s.Pad = binary.LittleEndian.Uint32(b[36:])
	s.TotalPages = binary.LittleEndian.Uint64(b[40:])
	s.FreePages = binary.LittleEndian.Uint64(b[48:])
	s.ScrubPages = binary.LittleEndian.Uint64(b[56:])
	s.OutstandingPages = binary.LittleEndian.Uint64(b[64:])
	s.MaxMfn = binary.LittleEndian.Uint64(b[72:])
	for i := range s.HwCap {
		s.HwCap[i] = binary.LittleEndian.Uint32(b[80+4*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlPhysinfoSize bytes.
func (s *XenSysctlPhysinfo) Encode(b []byte) error {
	if len(b) < XenSysctlPhysinfoSize {
		return wire.TooShort("XenSysctlPhysinfo", len(b), XenSysctlPhysinfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.ThreadsPerCore)
	binary.LittleEndian.PutUint32(b[4:], s.CoresPerSocket)
	binary.LittleEndian.PutUint32(b[8:], s.NrCpus)
	binary.LittleEndian.PutUint32(b[12:], s.MaxCpuId)
	binary.LittleEndian.PutUint32(b[16:], s.NrNodes)
	binary.LittleEndian.PutUint32(b[20:], s.MaxNodeId)
	binary.LittleEndian.PutUint32(b[24:], s.CpuKhz)
	binary.LittleEndian.PutUint32(b[28:], uint32(s.Capabilities))
	binary.LittleEndian.PutUint32(b[32:], s.ArchCapabilities)
	binary.LittleEndian.PutUint32(b[36:], s.Pad)
	binary.LittleEndian.PutUint64(b[40:], s.TotalPages)
	binary.LittleEndian.PutUint64(b[48:], s.FreePages)
	binary.LittleEndian.PutUint64(b[56:], s.ScrubPages)
	binary.LittleEndian.PutUint64(b[64:], s.OutstandingPages)
	binary.LittleEndian.PutUint64(b[72:], s.MaxMfn)
	for i := range s.HwCap {
		binary.LittleEndian.PutUint32(b[80+4*i:], s.HwCap[i])
	}
	return nil
}
