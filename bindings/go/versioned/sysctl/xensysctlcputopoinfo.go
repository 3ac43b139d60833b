// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlCputopoinfoSize is the size of XenSysctlCputopoinfo in bytes.
const XenSysctlCputopoinfoSize = 16

// XenSysctlCputopoinfo: The question where all CPUs are. Xen's xen_sysctl_cputopoinfo: public/sysctl.h, 4.17. Written
// by the toolstack.
type XenSysctlCputopoinfo struct {
	// How many there is room for; afterwards, how many were written, or how many there are when the room was too small or
	// none.
	NumCpus uint32

	// Where they go, by number; 0 to ask how many there are. A pointer to XenSysctlCputopo.
	Cputopo uint64
}

// Decode reads the structure from the start of b, which has to hold XenSysctlCputopoinfoSize bytes.
func (s *XenSysctlCputopoinfo) Decode(b []byte) error {
	if len(b) < XenSysctlCputopoinfoSize {
		return wire.TooShort("XenSysctlCputopoinfo", len(b), XenSysctlCputopoinfoSize)
	}
	s.NumCpus = binary.LittleEndian.Uint32(b[0:])
	s.Cputopo = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlCputopoinfoSize bytes.
func (s *XenSysctlCputopoinfo) Encode(b []byte) error {
	if len(b) < XenSysctlCputopoinfoSize {
		return wire.TooShort("XenSysctlCputopoinfo", len(b), XenSysctlCputopoinfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NumCpus)
	binary.LittleEndian.PutUint64(b[8:], s.Cputopo)
	wire.Clear(b[4:8])
	return nil
}
