// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmVmceVcpuSize is the size of HvmVmceVcpu in bytes.
const HvmVmceVcpuSize = 32

// HvmVmceVcpu: A vCPU's machine-check registers. Xen's hvm_vmce_vcpu: public/arch-x86/hvm/save.h, 4.21. In Xen 4.2 and
// later. Written by the hypervisor.
type HvmVmceVcpu struct {
	// The MSR MCG_CAP: banks and capabilities.
	Caps uint64

	// The second control register of bank 0. In Xen 4.3 and later.
	MciCtl2Bank0 uint64

	// The second control register of bank 1. In Xen 4.3 and later.
	MciCtl2Bank1 uint64

	// The MSR MCG_EXT_CTL: delivery to one processor only. In Xen 4.10 and later.
	McgExtCtl uint64
}

// Decode reads the structure from the start of b, which has to hold HvmVmceVcpuSize bytes.
func (s *HvmVmceVcpu) Decode(b []byte) error {
	if len(b) < HvmVmceVcpuSize {
		return wire.TooShort("HvmVmceVcpu", len(b), HvmVmceVcpuSize)
	}
	s.Caps = binary.LittleEndian.Uint64(b[0:])
	s.MciCtl2Bank0 = binary.LittleEndian.Uint64(b[8:])
	s.MciCtl2Bank1 = binary.LittleEndian.Uint64(b[16:])
	s.McgExtCtl = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmVmceVcpuSize bytes.
func (s *HvmVmceVcpu) Encode(b []byte) error {
	if len(b) < HvmVmceVcpuSize {
		return wire.TooShort("HvmVmceVcpu", len(b), HvmVmceVcpuSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Caps)
	binary.LittleEndian.PutUint64(b[8:], s.MciCtl2Bank0)
	binary.LittleEndian.PutUint64(b[16:], s.MciCtl2Bank1)
	binary.LittleEndian.PutUint64(b[24:], s.McgExtCtl)
	return nil
}
