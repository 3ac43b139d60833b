// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuHvmContextSize is the size of VcpuHvmContext in bytes.
const VcpuHvmContextSize = 128

// VcpuHvmContextMode32 is VCPU_HVM_MODE_32B. It begins in 32-bit code. In Xen 4.7 and later.
const VcpuHvmContextMode32 uint32 = 0

// VcpuHvmContextMode64 is VCPU_HVM_MODE_64B. It begins in 64-bit code. In Xen 4.7 and later.
const VcpuHvmContextMode64 uint32 = 1

// VcpuHvmContext: The state that an HVM guest's vCPU begins with. Xen's vcpu_hvm_context: public/hvm/hvm_vcpu.h, 4.22.
// In Xen 4.7 and later. Written by the guest.
type VcpuHvmContext struct {
	// In which code it begins.
	Mode uint32

	// Reserved: zero when written.
	Pad uint32

	// The registers.
	CpuRegs VcpuHvmContextCpuRegs
}

// VcpuHvmContextCpuRegs holds the bytes of one of several structures; mode says which. The methods of VcpuHvmContext
// know them.
type VcpuHvmContextCpuRegs struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [120]byte
}

// Decode reads the structure from the start of b, which has to hold VcpuHvmContextSize bytes.
func (s *VcpuHvmContext) Decode(b []byte) error {
	if len(b) < VcpuHvmContextSize {
		return wire.TooShort("VcpuHvmContext", len(b), VcpuHvmContextSize)
	}
	s.Mode = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.CpuRegs = VcpuHvmContextCpuRegs{}
	copy(s.CpuRegs.Bytes[:], b[8:128])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuHvmContextSize bytes.
func (s *VcpuHvmContext) Encode(b []byte) error {
	if len(b) < VcpuHvmContextSize {
		return wire.TooShort("VcpuHvmContext", len(b), VcpuHvmContextSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Mode)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	copy(b[8:128], s.CpuRegs.Bytes[:])
	return nil
}

// AsVcpuHvmX8632 returns what cpu_regs holds when mode is 0. For 32-bit code. It is an error when mode is something
// else.
func (s *VcpuHvmContext) AsVcpuHvmX8632() (value VcpuHvmX8632, err error) {
	if s.Mode != 0 {
		return value, wire.OtherTag("VcpuHvmContext.mode", uint64(s.Mode), "VcpuHvmX8632")
	}
	err = value.Decode(s.CpuRegs.Bytes[:])
	return value, err
}

// SetVcpuHvmX8632 sets what cpu_regs holds when mode is 0. It is an error when mode is something else.
func (s *VcpuHvmContext) SetVcpuHvmX8632(value *VcpuHvmX8632) error {
	if s.Mode != 0 {
		return wire.OtherTag("VcpuHvmContext.mode", uint64(s.Mode), "VcpuHvmX8632")
	}
	u := VcpuHvmContextCpuRegs{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.CpuRegs = u
	return nil
}

// AsVcpuHvmX8664 returns what cpu_regs holds when mode is 1. For 64-bit code. It is an error when mode is something
// else.
func (s *VcpuHvmContext) AsVcpuHvmX8664() (value VcpuHvmX8664, err error) {
	if s.Mode != 1 {
		return value, wire.OtherTag("VcpuHvmContext.mode", uint64(s.Mode), "VcpuHvmX8664")
	}
	err = value.Decode(s.CpuRegs.Bytes[:])
	return value, err
}

// SetVcpuHvmX8664 sets what cpu_regs holds when mode is 1. It is an error when mode is something else.
func (s *VcpuHvmContext) SetVcpuHvmX8664(value *VcpuHvmX8664) error {
	if s.Mode != 1 {
		return wire.OtherTag("VcpuHvmContext.mode", uint64(s.Mode), "VcpuHvmX8664")
	}
	u := VcpuHvmContextCpuRegs{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.CpuRegs = u
	return nil
}
