// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlShadowOpStatsSize is the size of XenDomctlShadowOpStats in bytes.
const XenDomctlShadowOpStatsSize = 8

// XenDomctlShadowOpStats: What the log of changed pages has counted since it was last begun anew. Xen's
// xen_domctl_shadow_op_stats: public/domctl.h, 4.17. Written by the hypervisor.
type XenDomctlShadowOpStats struct {
	// The number of faults, at most 2^32 - 1.
	FaultCount uint32

	// The number of pages that changed, at most 2^32 - 1.
	DirtyCount uint32
}

// Decode reads the structure from the start of b, which has to hold XenDomctlShadowOpStatsSize bytes.
func (s *XenDomctlShadowOpStats) Decode(b []byte) error {
	if len(b) < XenDomctlShadowOpStatsSize {
		return wire.TooShort("XenDomctlShadowOpStats", len(b), XenDomctlShadowOpStatsSize)
	}
	s.FaultCount = binary.LittleEndian.Uint32(b[0:])
	s.DirtyCount = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlShadowOpStatsSize bytes.
func (s *XenDomctlShadowOpStats) Encode(b []byte) error {
	if len(b) < XenDomctlShadowOpStatsSize {
		return wire.TooShort("XenDomctlShadowOpStats", len(b), XenDomctlShadowOpStatsSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.FaultCount)
	binary.LittleEndian.PutUint32(b[4:], s.DirtyCount)
	return nil
}
