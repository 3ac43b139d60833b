// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlMaxMemSize is the size of XenDomctlMaxMem in bytes.
const XenDomctlMaxMemSize = 8

// XenDomctlMaxMem: The most memory of a domain. Xen's xen_domctl_max_mem: public/domctl.h, 4.17. Written by the
// toolstack.
type XenDomctlMaxMem struct {
	// The memory in KiB.
	MaxMemkb uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlMaxMemSize bytes.
func (s *XenDomctlMaxMem) Decode(b []byte) error {
	if len(b) < XenDomctlMaxMemSize {
		return wire.TooShort("XenDomctlMaxMem", len(b), XenDomctlMaxMemSize)
	}
	s.MaxMemkb = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlMaxMemSize bytes.
func (s *XenDomctlMaxMem) Encode(b []byte) error {
	if len(b) < XenDomctlMaxMemSize {
		return wire.TooShort("XenDomctlMaxMem", len(b), XenDomctlMaxMemSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.MaxMemkb)
	return nil
}
