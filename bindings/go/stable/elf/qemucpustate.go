// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// QemuCpuStateSize is the size of QemuCpuState in bytes.
const QemuCpuStateSize = 440

// QemuCpuStateCurrentVersion: The only version of the layout.
const QemuCpuStateCurrentVersion uint32 = 0x1

// QemuCpuState: What the note of QEMU has of a vCPU: also what no other note has, control registers and descriptor
// tables. In C qemu_cpu_state: target/i386/arch_dump.c of QEMU, 7.2. Written by the toolstack.
type QemuCpuState struct {
	// The version of the layout: 1.
	Version uint32

	// The size of the structure in bytes.
	StructureSize uint32

	// The general register RAX.
	Rax uint64

	// The general register RBX.
	Rbx uint64

	// The general register RCX.
	Rcx uint64

	// The general register RDX.
	Rdx uint64

	// The general register RSI.
	Rsi uint64

	// The general register RDI.
	Rdi uint64

	// The general register RSP.
	Rsp uint64

	// The general register RBP.
	Rbp uint64

	// The general register R8.
	R8 uint64

	// The general register R9.
	R9 uint64

	// The general register R10.
	R10 uint64

	// The general register R11.
	R11 uint64

	// The general register R12.
	R12 uint64

	// The general register R13.
	R13 uint64

	// The general register R14.
	R14 uint64

	// The general register R15.
	R15 uint64

	// The address of the next instruction.
	Rip uint64

	// The flags register.
	Rflags uint64

	// The code segment.
	Cs QemuSegment

	// The segment DS.
	Ds QemuSegment

	// The segment ES.
	Es QemuSegment

	// The segment FS.
	Fs QemuSegment

	// The segment GS.
	Gs QemuSegment

	// The segment SS.
	Ss QemuSegment

	// The local descriptor table.
	Ldt QemuSegment

	// The task state segment.
	Tr QemuSegment

	// The global descriptor table; it has a base and a limit.
	Gdt QemuSegment

	// The interrupt descriptor table; it has a base and a limit.
	Idt QemuSegment

	// The control register CR0.
	Cr0 uint64

	// The control register CR1.
	Cr1 uint64

	// The control register CR2.
	Cr2 uint64

	// The control register CR3.
	Cr3 uint64

	// The control register CR4.
	Cr4 uint64

	// The base of GS that SWAPGS brings.
	KernelGsBase uint64
}

// Decode reads the structure from the start of b, which has to hold QemuCpuStateSize bytes.
func (s *QemuCpuState) Decode(b []byte) error {
	if len(b) < QemuCpuStateSize {
		return wire.TooShort("QemuCpuState", len(b), QemuCpuStateSize)
	}
	s.Version = binary.LittleEndian.Uint32(b[0:])
	s.StructureSize = binary.LittleEndian.Uint32(b[4:])
	s.Rax = binary.LittleEndian.Uint64(b[8:])
	s.Rbx = binary.LittleEndian.Uint64(b[16:])
	s.Rcx = binary.LittleEndian.Uint64(b[24:])
	s.Rdx = binary.LittleEndian.Uint64(b[32:])
	s.Rsi = binary.LittleEndian.Uint64(b[40:])
	s.Rdi = binary.LittleEndian.Uint64(b[48:])
	s.Rsp = binary.LittleEndian.Uint64(b[56:])
	s.Rbp = binary.LittleEndian.Uint64(b[64:])
	s.R8 = binary.LittleEndian.Uint64(b[72:])
	s.R9 = binary.LittleEndian.Uint64(b[80:])
	s.R10 = binary.LittleEndian.Uint64(b[88:])
	s.R11 = binary.LittleEndian.Uint64(b[96:])
	s.R12 = binary.LittleEndian.Uint64(b[104:])
	s.R13 = binary.LittleEndian.Uint64(b[112:])
	s.R14 = binary.LittleEndian.Uint64(b[120:])
	s.R15 = binary.LittleEndian.Uint64(b[128:])
	s.Rip = binary.LittleEndian.Uint64(b[136:])
	s.Rflags = binary.LittleEndian.Uint64(b[144:])
	if err := s.Cs.Decode(b[152:]); err != nil {
		return err
	}
	if err := s.Ds.Decode(b[176:]); err != nil {
		return err
	}
	if err := s.Es.Decode(b[200:]); err != nil {
		return err
	}
	if err := s.Fs.Decode(b[224:]); err != nil {
		return err
	}
	if err := s.Gs.Decode(b[248:]); err != nil {
		return err
	}
	if err := s.Ss.Decode(b[272:]); err != nil {
		return err
	}
	if err := s.Ldt.Decode(b[296:]); err != nil {
		return err
	}
	if err := s.Tr.Decode(b[320:]); err != nil {
		return err
	}
	if err := s.Gdt.Decode(b[344:]); err != nil {
		return err
	}
	if err := s.Idt.Decode(b[368:]); err != nil {
		return err
	}
	s.Cr0 = binary.LittleEndian.Uint64(b[392:])
	s.Cr1 = binary.LittleEndian.Uint64(b[400:])
	s.Cr2 = binary.LittleEndian.Uint64(b[408:])
	s.Cr3 = binary.LittleEndian.Uint64(b[416:])
	s.Cr4 = binary.LittleEndian.Uint64(b[424:])
	s.KernelGsBase = binary.LittleEndian.Uint64(b[432:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for QemuCpuStateSize bytes.
func (s *QemuCpuState) Encode(b []byte) error {
	if len(b) < QemuCpuStateSize {
		return wire.TooShort("QemuCpuState", len(b), QemuCpuStateSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Version)
	binary.LittleEndian.PutUint32(b[4:], s.StructureSize)
	binary.LittleEndian.PutUint64(b[8:], s.Rax)
	binary.LittleEndian.PutUint64(b[16:], s.Rbx)
	binary.LittleEndian.PutUint64(b[24:], s.Rcx)
	binary.LittleEndian.PutUint64(b[32:], s.Rdx)
	binary.LittleEndian.PutUint64(b[40:], s.Rsi)
	binary.LittleEndian.PutUint64(b[48:], s.Rdi)
	binary.LittleEndian.PutUint64(b[56:], s.Rsp)
	binary.LittleEndian.PutUint64(b[64:], s.Rbp)
	binary.LittleEndian.PutUint64(b[72:], s.R8)
	binary.LittleEndian.PutUint64(b[80:], s.R9)
	binary.LittleEndian.PutUint64(b[88:], s.R10)
	binary.LittleEndian.PutUint64(b[96:], s.R11)
	binary.LittleEndian.PutUint64(b[104:], s.R12)
	binary.LittleEndian.PutUint64(b[112:], s.R13)
	binary.LittleEndian.PutUint64(b[120:], s.R14)
	binary.LittleEndian.PutUint64(b[128:], s.R15)
	binary.LittleEndian.PutUint64(b[136:], s.Rip)
	binary.LittleEndian.PutUint64(b[144:], s.Rflags)
	if err := s.Cs.Encode(b[152:]); err != nil {
		return err
	}
	if err := s.Ds.Encode(b[176:]); err != nil {
		return err
	}
	if err := s.Es.Encode(b[200:]); err != nil {
		return err
	}
	if err := s.Fs.Encode(b[224:]); err != nil {
		return err
	}
	if err := s.Gs.Encode(b[248:]); err != nil {
		return err
	}
	if err := s.Ss.Encode(b[272:]); err != nil {
		return err
	}
	if err := s.Ldt.Encode(b[296:]); err != nil {
		return err
	}
	if err := s.Tr.Encode(b[320:]); err != nil {
		return err
	}
	if err := s.Gdt.Encode(b[344:]); err != nil {
		return err
	}
	if err := s.Idt.Encode(b[368:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint64(b[392:], s.Cr0)
	binary.LittleEndian.PutUint64(b[400:], s.Cr1)
	binary.LittleEndian.PutUint64(b[408:], s.Cr2)
	binary.LittleEndian.PutUint64(b[416:], s.Cr3)
	binary.LittleEndian.PutUint64(b[424:], s.Cr4)
	binary.LittleEndian.PutUint64(b[432:], s.KernelGsBase)
	return nil
}
