// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlVcpucontextSize is the size of XenDomctlVcpucontext in bytes.
const XenDomctlVcpucontextSize = 16

// XenDomctlVcpucontext: The registers of a vCPU. Xen's xen_domctl_vcpucontext: public/domctl.h, 4.17. Written by the
// toolstack.
type XenDomctlVcpucontext struct {
	// The number of the vCPU.
	Vcpu uint32

	// Where they are; VcpuGuestContext32 for a PV guest of 32 bits. 0 resets the vCPU when they are set. A pointer to
	// VcpuGuestContext64.
	Ctxt uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlVcpucontextSize bytes.
func (s *XenDomctlVcpucontext) Decode(b []byte) error {
	if len(b) < XenDomctlVcpucontextSize {
		return wire.TooShort("XenDomctlVcpucontext", len(b), XenDomctlVcpucontextSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.Ctxt = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlVcpucontextSize bytes.
func (s *XenDomctlVcpucontext) Encode(b []byte) error {
	if len(b) < XenDomctlVcpucontextSize {
		return wire.TooShort("XenDomctlVcpucontext", len(b), XenDomctlVcpucontextSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	binary.LittleEndian.PutUint64(b[8:], s.Ctxt)
	wire.Clear(b[4:8])
	return nil
}
