// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuHvmX8632Size is the size of VcpuHvmX8632 in bytes.
const VcpuHvmX8632Size = 120

// VcpuHvmX8632: The state of an HVM guest's vCPU that begins in 32-bit code. Xen's vcpu_hvm_x86_32:
// public/hvm/hvm_vcpu.h, 4.22. In Xen 4.7 and later. Written by the guest.
type VcpuHvmX8632 struct {
	// EAX.
	Eax uint32

	// ECX.
	Ecx uint32

	// EDX.
	Edx uint32

	// EBX.
	Ebx uint32

	// The stack pointer.
	Esp uint32

	// EBP.
	Ebp uint32

	// ESI.
	Esi uint32

	// EDI.
	Edi uint32

	// The instruction pointer.
	Eip uint32

	// The flags.
	Eflags uint32

	// CR0.
	Cr0 uint32

	// The physical address of the page tables.
	Cr3 uint32

	// CR4.
	Cr4 uint32

	// Reserved: zero when written.
	Pad1 uint32

	// The extended features; for no-execute, or compatibility mode.
	Efer uint64

	// The base of CS.
	CsBase uint32

	// The base of DS.
	DsBase uint32

	// The base of SS.
	SsBase uint32

	// The base of ES.
	EsBase uint32

	// The base of the task state segment.
	TrBase uint32

	// The limit of CS.
	CsLimit uint32

	// The limit of DS.
	DsLimit uint32

	// The limit of SS.
	SsLimit uint32

	// The limit of ES.
	EsLimit uint32

	// The limit of the task state segment.
	TrLimit uint32

	// The access rights of CS: bits 40 to 47 of its descriptor, then bits 52 to 55.
	CsAccess uint16

	// The access rights of DS.
	DsAccess uint16

	// The access rights of SS.
	SsAccess uint16

	// The access rights of ES.
	EsAccess uint16

	// The access rights of the task state segment.
	TrAccess uint16

	// Reserved: zero when written.
	Pad2 [3]uint16
}

// Decode reads the structure from the start of b, which has to hold VcpuHvmX8632Size bytes.
func (s *VcpuHvmX8632) Decode(b []byte) error {
	if len(b) < VcpuHvmX8632Size {
		return wire.TooShort("VcpuHvmX8632", len(b), VcpuHvmX8632Size)
	}
	s.Eax = binary.LittleEndian.Uint32(b[0:])
	s.Ecx = binary.LittleEndian.Uint32(b[4:])
	s.Edx = binary.LittleEndian.Uint32(b[8:])
	s.Ebx = binary.LittleEndian.Uint32(b[12:])
	s.Esp = binary.LittleEndian.Uint32(b[16:])
	s.Ebp = binary.LittleEndian.Uint32(b[20:])
	s.Esi = binary.LittleEndian.Uint32(b[24:])
	s.Edi = binary.LittleEndian.Uint32(b[28:])
	s.Eip = binary.LittleEndian.Uint32(b[32:])
	s.Eflags = binary.LittleEndian.Uint32(b[36:])
	s.Cr0 = binary.LittleEndian.Uint32(b[40:])
	s.Cr3 = binary.LittleEndian.Uint32(b[44:])
	s.Cr4 = binary.LittleEndian.Uint32(b[48:])
	s.Pad1 = binary.LittleEndian.Uint32(b[52:])
	s.Efer = binary.LittleEndian.Uint64(b[56:])
	s.CsBase = binary.LittleEndian.Uint32(b[64:])
	s.DsBase = binary.LittleEndian.Uint32(b[68:])
	s.SsBase = binary.LittleEndian.Uint32(b[72:])
	s.EsBase = binary.LittleEndian.Uint32(b[76:])
	s.TrBase = binary.LittleEndian.Uint32(b[80:])
	s.CsLimit = binary.LittleEndian.Uint32(b[84:])
	s.DsLimit = binary.LittleEndian.Uint32(b[88:])
	s.SsLimit = binary.LittleEndian.Uint32(b[92:])
	s.EsLimit = binary.LittleEndian.Uint32(b[96:])
	s.TrLimit = binary.LittleEndian.Uint32(b[100:])
	s.CsAccess = binary.LittleEndian.Uint16(b[104:])
	s.DsAccess = binary.LittleEndian.Uint16(b[106:])
	s.SsAccess = binary.LittleEndian.Uint16(b[108:])
	s.EsAccess = binary.LittleEndian.Uint16(b[110:])
	s.TrAccess = binary.LittleEndian.Uint16(b[112:])
	for i := range s.Pad2 {
		s.Pad2[i] = binary.LittleEndian.Uint16(b[114+2*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuHvmX8632Size bytes.
func (s *VcpuHvmX8632) Encode(b []byte) error {
	if len(b) < VcpuHvmX8632Size {
		return wire.TooShort("VcpuHvmX8632", len(b), VcpuHvmX8632Size)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Eax)
	binary.LittleEndian.PutUint32(b[4:], s.Ecx)
	binary.LittleEndian.PutUint32(b[8:], s.Edx)
	binary.LittleEndian.PutUint32(b[12:], s.Ebx)
	binary.LittleEndian.PutUint32(b[16:], s.Esp)
	binary.LittleEndian.PutUint32(b[20:], s.Ebp)
	binary.LittleEndian.PutUint32(b[24:], s.Esi)
	binary.LittleEndian.PutUint32(b[28:], s.Edi)
	binary.LittleEndian.PutUint32(b[32:], s.Eip)
	binary.LittleEndian.PutUint32(b[36:], s.Eflags)
	binary.LittleEndian.PutUint32(b[40:], s.Cr0)
	binary.LittleEndian.PutUint32(b[44:], s.Cr3)
	binary.LittleEndian.PutUint32(b[48:], s.Cr4)
	binary.LittleEndian.PutUint32(b[52:], s.Pad1)
	binary.LittleEndian.PutUint64(b[56:], s.Efer)
	binary.LittleEndian.PutUint32(b[64:], s.CsBase)
	binary.LittleEndian.PutUint32(b[68:], s.DsBase)
	binary.LittleEndian.PutUint32(b[72:], s.SsBase)
	binary.LittleEndian.PutUint32(b[76:], s.EsBase)
	binary.LittleEndian.PutUint32(b[80:], s.TrBase)
	binary.LittleEndian.PutUint32(b[84:], s.CsLimit)
	binary.LittleEndian.PutUint32(b[88:], s.DsLimit)
	binary.LittleEndian.PutUint32(b[92:], s.SsLimit)
	binary.LittleEndian.PutUint32(b[96:], s.EsLimit)
	binary.LittleEndian.PutUint32(b[100:], s.TrLimit)
	binary.LittleEndian.PutUint16(b[104:], s.CsAccess)
	binary.LittleEndian.PutUint16(b[106:], s.DsAccess)
	binary.LittleEndian.PutUint16(b[108:], s.SsAccess)
	binary.LittleEndian.PutUint16(b[110:], s.EsAccess)
	binary.LittleEndian.PutUint16(b[112:], s.TrAccess)
	for i := range s.Pad2 {
		binary.LittleEndian.PutUint16(b[114+2*i:], s.Pad2[i])
	}
	return nil
}
