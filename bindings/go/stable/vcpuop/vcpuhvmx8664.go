// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuHvmX8664Size is the size of VcpuHvmX8664 in bytes.
const VcpuHvmX8664Size = 112

// VcpuHvmX8664: The state of an HVM guest's vCPU that begins in 64-bit code. Xen's vcpu_hvm_x86_64:
// public/hvm/hvm_vcpu.h, 4.22. In Xen 4.7 and later. Written by the guest.
type VcpuHvmX8664 struct {
	// RAX.
	Rax uint64

	// RCX.
	Rcx uint64

	// RDX.
	Rdx uint64

	// RBX.
	Rbx uint64

	// The stack pointer.
	Rsp uint64

	// RBP.
	Rbp uint64

	// RSI.
	Rsi uint64

	// RDI.
	Rdi uint64

	// The instruction pointer.
	Rip uint64

	// The flags.
	Rflags uint64

	// CR0.
	Cr0 uint64

	// The physical address of the page tables.
	Cr3 uint64

	// CR4.
	Cr4 uint64

	// The extended features.
	Efer uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuHvmX8664Size bytes.
func (s *VcpuHvmX8664) Decode(b []byte) error {
	if len(b) < VcpuHvmX8664Size {
		return wire.TooShort("VcpuHvmX8664", len(b), VcpuHvmX8664Size)
	}
	s.Rax = binary.LittleEndian.Uint64(b[0:])
	s.Rcx = binary.LittleEndian.Uint64(b[8:])
	s.Rdx = binary.LittleEndian.Uint64(b[16:])
	s.Rbx = binary.LittleEndian.Uint64(b[24:])
	s.Rsp = binary.LittleEndian.Uint64(b[32:])
	s.Rbp = binary.LittleEndian.Uint64(b[40:])
	s.Rsi = binary.LittleEndian.Uint64(b[48:])
	s.Rdi = binary.LittleEndian.Uint64(b[56:])
	s.Rip = binary.LittleEndian.Uint64(b[64:])
	s.Rflags = binary.LittleEndian.Uint64(b[72:])
	s.Cr0 = binary.LittleEndian.Uint64(b[80:])
	s.Cr3 = binary.LittleEndian.Uint64(b[88:])
	s.Cr4 = binary.LittleEndian.Uint64(b[96:])
	s.Efer = binary.LittleEndian.Uint64(b[104:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuHvmX8664Size bytes.
func (s *VcpuHvmX8664) Encode(b []byte) error {
	if len(b) < VcpuHvmX8664Size {
		return wire.TooShort("VcpuHvmX8664", len(b), VcpuHvmX8664Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Rax)
	binary.LittleEndian.PutUint64(b[8:], s.Rcx)
	binary.LittleEndian.PutUint64(b[16:], s.Rdx)
	binary.LittleEndian.PutUint64(b[24:], s.Rbx)
	binary.LittleEndian.PutUint64(b[32:], s.Rsp)
	binary.LittleEndian.PutUint64(b[40:], s.Rbp)
	binary.LittleEndian.PutUint64(b[48:], s.Rsi)
	binary.LittleEndian.PutUint64(b[56:], s.Rdi)
	binary.LittleEndian.PutUint64(b[64:], s.Rip)
	binary.LittleEndian.PutUint64(b[72:], s.Rflags)
	binary.LittleEndian.PutUint64(b[80:], s.Cr0)
	binary.LittleEndian.PutUint64(b[88:], s.Cr3)
	binary.LittleEndian.PutUint64(b[96:], s.Cr4)
	binary.LittleEndian.PutUint64(b[104:], s.Efer)
	return nil
}
