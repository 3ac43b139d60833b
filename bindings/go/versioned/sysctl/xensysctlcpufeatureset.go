// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlCpuFeaturesetSize is the size of XenSysctlCpuFeatureset in bytes.
const XenSysctlCpuFeaturesetSize = 16

// XenSysctlCpuFeatureset: The question for a set of processor features. Xen's xen_sysctl_cpu_featureset:
// public/sysctl.h, 4.17. In Xen 4.7 and later. Written by the toolstack.
type XenSysctlCpuFeatureset struct {
	// Which set.
	Index CpuFeatureset

	// How many words there is room for; afterwards, how many were written, or how many there are when there was no room.
	NrFeatures uint32

	// Where they go; 0 to ask how many there are. A pointer to u32.
	Features uint64
}

// Decode reads the structure from the start of b, which has to hold XenSysctlCpuFeaturesetSize bytes.
func (s *XenSysctlCpuFeatureset) Decode(b []byte) error {
	if len(b) < XenSysctlCpuFeaturesetSize {
		return wire.TooShort("XenSysctlCpuFeatureset", len(b), XenSysctlCpuFeaturesetSize)
	}
	s.Index = CpuFeatureset(binary.LittleEndian.Uint32(b[0:]))
	s.NrFeatures = binary.LittleEndian.Uint32(b[4:])
	s.Features = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlCpuFeaturesetSize bytes.
func (s *XenSysctlCpuFeatureset) Encode(b []byte) error {
	if len(b) < XenSysctlCpuFeaturesetSize {
		return wire.TooShort("XenSysctlCpuFeatureset", len(b), XenSysctlCpuFeaturesetSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Index))
	binary.LittleEndian.PutUint32(b[4:], s.NrFeatures)
	binary.LittleEndian.PutUint64(b[8:], s.Features)
	return nil
}
