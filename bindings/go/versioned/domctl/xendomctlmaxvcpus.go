// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlMaxVcpusSize is the size of XenDomctlMaxVcpus in bytes.
const XenDomctlMaxVcpusSize = 4

// XenDomctlMaxVcpus: The number of a domain's vCPUs. Xen's xen_domctl_max_vcpus: public/domctl.h, 4.17. Written by the
// toolstack.
type XenDomctlMaxVcpus struct {
	// The number that the domain was created with.
	Max uint32
}

// Decode reads the structure from the start of b, which has to hold XenDomctlMaxVcpusSize bytes.
func (s *XenDomctlMaxVcpus) Decode(b []byte) error {
	if len(b) < XenDomctlMaxVcpusSize {
		return wire.TooShort("XenDomctlMaxVcpus", len(b), XenDomctlMaxVcpusSize)
	}
	s.Max = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlMaxVcpusSize bytes.
func (s *XenDomctlMaxVcpus) Encode(b []byte) error {
	if len(b) < XenDomctlMaxVcpusSize {
		return wire.TooShort("XenDomctlMaxVcpus", len(b), XenDomctlMaxVcpusSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Max)
	return nil
}
