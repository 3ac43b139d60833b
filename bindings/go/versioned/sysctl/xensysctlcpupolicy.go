// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlCpuPolicySize is the size of XenSysctlCpuPolicy in bytes.
const XenSysctlCpuPolicySize = 32

// XenSysctlCpuPolicy: The question for a processor policy. Xen's xen_sysctl_cpu_policy: public/sysctl.h, 4.18. In Xen
// 4.12 and later. Written by the toolstack.
type XenSysctlCpuPolicy struct {
	// Which policy.
	Index CpuPolicyIndex

	// How many leaves there is room for; afterwards, how many were written, or the most there may be when there was no
	// room.
	NrLeaves uint32

	// How many registers there is room for; afterwards, how many were written, or the most there may be when there was no
	// room.
	NrMsrs uint32

	// Reserved: zero when written.
	Rsvd uint32

	// Where the CPUID leaves go; it was called cpuid_policy until Xen 4.17. A pointer to CpuidLeaf.
	Leaves uint64

	// Where the model-specific registers go; it was called msr_policy until Xen 4.17. A pointer to MsrEntry.
	Msrs uint64
}

// Decode reads the structure from the start of b, which has to hold XenSysctlCpuPolicySize bytes.
func (s *XenSysctlCpuPolicy) Decode(b []byte) error {
	if len(b) < XenSysctlCpuPolicySize {
		return wire.TooShort("XenSysctlCpuPolicy", len(b), XenSysctlCpuPolicySize)
	}
	s.Index = CpuPolicyIndex(binary.LittleEndian.Uint32(b[0:]))
	s.NrLeaves = binary.LittleEndian.Uint32(b[4:])
	s.NrMsrs = binary.LittleEndian.Uint32(b[8:])
	s.Rsvd = binary.LittleEndian.Uint32(b[12:])
	s.Leaves = binary.LittleEndian.Uint64(b[16:])
	s.Msrs = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlCpuPolicySize bytes.
func (s *XenSysctlCpuPolicy) Encode(b []byte) error {
	if len(b) < XenSysctlCpuPolicySize {
		return wire.TooShort("XenSysctlCpuPolicy", len(b), XenSysctlCpuPolicySize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Index))
	binary.LittleEndian.PutUint32(b[4:], s.NrLeaves)
	binary.LittleEndian.PutUint32(b[8:], s.NrMsrs)
	binary.LittleEndian.PutUint32(b[12:], s.Rsvd)
	binary.LittleEndian.PutUint64(b[16:], s.Leaves)
	binary.LittleEndian.PutUint64(b[24:], s.Msrs)
	return nil
}
