// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"holdfast/abi/wire"
)

// HvmHwLapicRegsSize is the size of HvmHwLapicRegs in bytes.
const HvmHwLapicRegsSize = 1024

// HvmHwLapicRegs: The first 1024 bytes of the register page of a vCPU's local interrupt controller. Xen's
// hvm_hw_lapic_regs: public/arch-x86/hvm/save.h, 4.21. Written by the guest.
type HvmHwLapicRegs struct {
	// The registers, each of 32 bits at a multiple of 16 bytes.
	Data [1024]byte
}

// Decode reads the structure from the start of b, which has to hold HvmHwLapicRegsSize bytes.
func (s *HvmHwLapicRegs) Decode(b []byte) error {
	if len(b) < HvmHwLapicRegsSize {
		return wire.TooShort("HvmHwLapicRegs", len(b), HvmHwLapicRegsSize)
	}
	copy(s.Data[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwLapicRegsSize bytes.
func (s *HvmHwLapicRegs) Encode(b []byte) error {
	if len(b) < HvmHwLapicRegsSize {
		return wire.TooShort("HvmHwLapicRegs", len(b), HvmHwLapicRegsSize)
	}
	copy(b[0:1024], s.Data[:])
	return nil
}
