// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlCputopoSize is the size of XenSysctlCputopo in bytes.
const XenSysctlCputopoSize = 12

// XenSysctlCputopoInvalidId is XEN_INVALID_CORE_ID. In place of each number of a CPU that is not there.
const XenSysctlCputopoInvalidId uint32 = 0xffffffff

// XenSysctlCputopo: Where a CPU is. Xen's xen_sysctl_cputopo: public/sysctl.h, 4.17. Written by the hypervisor.
type XenSysctlCputopo struct {
	// The number of its core.
	Core uint32

	// The number of its socket.
	Socket uint32

	// The number of its NUMA node.
	Node uint32
}

// Decode reads the structure from the start of b, which has to hold XenSysctlCputopoSize bytes.
func (s *XenSysctlCputopo) Decode(b []byte) error {
	if len(b) < XenSysctlCputopoSize {
		return wire.TooShort("XenSysctlCputopo", len(b), XenSysctlCputopoSize)
	}
	s.Core = binary.LittleEndian.Uint32(b[0:])
	s.Socket = binary.LittleEndian.Uint32(b[4:])
	s.Node = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlCputopoSize bytes.
func (s *XenSysctlCputopo) Encode(b []byte) error {
	if len(b) < XenSysctlCputopoSize {
		return wire.TooShort("XenSysctlCputopo", len(b), XenSysctlCputopoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Core)
	binary.LittleEndian.PutUint32(b[4:], s.Socket)
	binary.LittleEndian.PutUint32(b[8:], s.Node)
	return nil
}
