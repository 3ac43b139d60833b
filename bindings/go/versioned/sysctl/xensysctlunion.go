// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"holdfast/abi/wire"
)

// XenSysctlUnionSize is the size of XenSysctlUnion in bytes.
const XenSysctlUnionSize = 128

// XenSysctlUnion: The room that every operation has. Xen's xen_sysctl.u.pad: public/sysctl.h, 4.17. Written by the
// toolstack.
type XenSysctlUnion struct {
	// What an operation needs that is not described.
	Bytes [128]byte
}

// Decode reads the structure from the start of b, which has to hold XenSysctlUnionSize bytes.
func (s *XenSysctlUnion) Decode(b []byte) error {
	if len(b) < XenSysctlUnionSize {
		return wire.TooShort("XenSysctlUnion", len(b), XenSysctlUnionSize)
	}
	copy(s.Bytes[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlUnionSize bytes.
func (s *XenSysctlUnion) Encode(b []byte) error {
	if len(b) < XenSysctlUnionSize {
		return wire.TooShort("XenSysctlUnion", len(b), XenSysctlUnionSize)
	}
	copy(b[0:128], s.Bytes[:])
	return nil
}
