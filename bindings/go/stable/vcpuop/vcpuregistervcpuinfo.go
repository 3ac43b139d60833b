// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuRegisterVcpuInfoSize is the size of VcpuRegisterVcpuInfo in bytes.
const VcpuRegisterVcpuInfoSize = 16

// VcpuRegisterVcpuInfo: Where a vCPU's part of the shared information is to be. Xen's vcpu_register_vcpu_info:
// public/vcpu.h, 4.22. Written by the guest.
type VcpuRegisterVcpuInfo struct {
	// The page.
	Mfn uint64

	// Where it begins in the page, whose end it must not cross.
	OffsetInPage uint32

	// Not used.
	Rsvd uint32
}

// Decode reads the structure from the start of b, which has to hold VcpuRegisterVcpuInfoSize bytes.
func (s *VcpuRegisterVcpuInfo) Decode(b []byte) error {
	if len(b) < VcpuRegisterVcpuInfoSize {
		return wire.TooShort("VcpuRegisterVcpuInfo", len(b), VcpuRegisterVcpuInfoSize)
	}
	s.Mfn = binary.LittleEndian.Uint64(b[0:])
	s.OffsetInPage = binary.LittleEndian.Uint32(b[8:])
	s.Rsvd = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuRegisterVcpuInfoSize bytes.
func (s *VcpuRegisterVcpuInfo) Encode(b []byte) error {
	if len(b) < VcpuRegisterVcpuInfoSize {
		return wire.TooShort("VcpuRegisterVcpuInfo", len(b), VcpuRegisterVcpuInfoSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Mfn)
	binary.LittleEndian.PutUint32(b[8:], s.OffsetInPage)
	binary.LittleEndian.PutUint32(b[12:], s.Rsvd)
	return nil
}
