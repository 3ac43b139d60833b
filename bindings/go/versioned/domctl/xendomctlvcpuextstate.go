// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlVcpuextstateSize is the size of XenDomctlVcpuextstate in bytes.
const XenDomctlVcpuextstateSize = 32

// XenDomctlVcpuextstate: The extended state of a vCPU. Xen's xen_domctl_vcpuextstate: public/domctl.h, 4.17.
type XenDomctlVcpuextstate struct {
	// The number of the vCPU.
	Vcpu uint32

	// The components that the host has.
	XfeatureMask uint64

	// The length of the state in bytes, with PvXsaveHeader; 0, and a mask of 0, to ask for it.
	StateSize uint64

	// Where the state is: PvXsaveHeader, then the XSAVE area. A pointer to u64.
	Buffer uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlVcpuextstateSize bytes.
func (s *XenDomctlVcpuextstate) Decode(b []byte) error {
	if len(b) < XenDomctlVcpuextstateSize {
		return wire.TooShort("XenDomctlVcpuextstate", len(b), XenDomctlVcpuextstateSize)
	}
	s.Vcpu = binary.LittleEndian.Uint32(b[0:])
	s.XfeatureMask = binary.LittleEndian.Uint64(b[8:])
	s.StateSize = binary.LittleEndian.Uint64(b[16:])
	s.Buffer = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlVcpuextstateSize bytes.
func (s *XenDomctlVcpuextstate) Encode(b []byte) error {
	if len(b) < XenDomctlVcpuextstateSize {
		return wire.TooShort("XenDomctlVcpuextstate", len(b), XenDomctlVcpuextstateSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Vcpu)
	binary.LittleEndian.PutUint64(b[8:], s.XfeatureMask)
	binary.LittleEndian.PutUint64(b[16:], s.StateSize)
	binary.LittleEndian.PutUint64(b[24:], s.Buffer)
	wire.Clear(b[4:8])
	return nil
}
