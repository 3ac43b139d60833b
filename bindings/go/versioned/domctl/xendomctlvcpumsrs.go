// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlVcpuMsrsSize is the size of XenDomctlVcpuMsrs in bytes.
const XenDomctlVcpuMsrsSize = 16

// XenDomctlVcpuMsrs: Model-specific registers of a vCPU. Xen's xen_domctl_vcpu_msrs: public/domctl.h, 4.17. In Xen 4.5
// and later. Written by the toolstack.
type XenDomctlVcpuMsrs struct {
	// The number of the vCPU.
	Vcpu uint32

	// How many there are, or there is room for; afterwards, how many were written or are needed, or which one Xen objects
	// to.
	MsrCount uint32

	// Where they are; 0 to ask how many there may be. A pointer to PvVcpuMsr.
	Msrs uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlVcpuMsrsSize bytes.
func (s *XenDomctlVcpuMsrs) Decode(b []byte) error {
	if len(b) < XenDomctlVcpuMsrsSize {
		return wire.TooShort("XenDomctlVcpuMsrs", len(b), XenDomctlVcpuMsrsSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.MsrCount = binary.LittleEndian.Uint32(b[4:])
	s.Msrs = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlVcpuMsrsSize bytes.
func (s *XenDomctlVcpuMsrs) Encode(b []byte) error {
	if len(b) < XenDomctlVcpuMsrsSize {
		return wire.TooShort("XenDomctlVcpuMsrs", len(b), XenDomctlVcpuMsrsSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	binary.LittleEndian.PutUint32(b[4:], s.MsrCount)
	binary.LittleEndian.PutUint64(b[8:], s.Msrs)
	return nil
}
