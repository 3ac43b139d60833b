// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuRegistersSize is the size of ContextVcpuRegisters in bytes.
const ContextVcpuRegistersSize = 464

// ContextVcpuRegisters: The registers of an HVM guest's vCPU. In C dctx_vcpu_registers: docs/specs/domain-context.md,
// 1.0. Written by the hypervisor.
type ContextVcpuRegisters struct {
	// The general register RAX.
	Rax uint64

	// The general register RCX.
	Rcx uint64

	// The general register RDX.
	Rdx uint64

	// The general register RBX.
	Rbx uint64

	// The stack pointer RSP.
	Rsp uint64

	// The general register RBP.
	Rbp uint64

	// The general register RSI.
	Rsi uint64

	// The general register RDI.
	Rdi uint64

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

	// Control register 0: protection, paging and caching.
	Cr0 uint64

	// Control register 2: the address of the last page fault.
	Cr2 uint64

	// Control register 3: the root of the page tables.
	Cr3 uint64

	// Control register 4: enabled extensions.
	Cr4 uint64

	// Debug register 0: the address of breakpoint 0.
	Dr0 uint64

	// Debug register 1: the address of breakpoint 1.
	Dr1 uint64

	// Debug register 2: the address of breakpoint 2.
	Dr2 uint64

	// Debug register 3: the address of breakpoint 3.
	Dr3 uint64

	// Debug register 6: which breakpoints were hit.
	Dr6 uint64

	// Debug register 7: which breakpoints are enabled, and for what.
	Dr7 uint64

	// The data segment ES.
	Es ContextSegment

	// The code segment CS.
	Cs ContextSegment

	// The stack segment SS.
	Ss ContextSegment

	// The data segment DS.
	Ds ContextSegment

	// The data segment FS.
	Fs ContextSegment

	// The data segment GS.
	Gs ContextSegment

	// The local descriptor table.
	Ldtr ContextSegment

	// The task register.
	Tr ContextSegment

	// The global descriptor table.
	Gdtr ContextTable

	// The interrupt descriptor table.
	Idtr ContextTable

	// The MSR with the code segment that SYSENTER loads.
	SysenterCs uint64

	// The MSR with the stack pointer that SYSENTER loads.
	SysenterEsp uint64

	// The MSR with the address that SYSENTER jumps to.
	SysenterEip uint64

	// The MSR that SWAPGS exchanges with the base of GS.
	KernelGsBase uint64

	// The MSR with the segments of SYSCALL and SYSRET.
	Star uint64

	// The MSR with the address that SYSCALL jumps to from 64-bit code.
	Lstar uint64

	// The MSR with the address that SYSCALL jumps to from 32-bit code.
	Cstar uint64

	// The MSR with the flags that SYSCALL clears.
	Sfmask uint64

	// The MSR EFER: long mode, SYSCALL and no-execute.
	Efer uint64

	// The MSR whose value RDTSCP returns beside the time.
	TscAux uint64
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuRegistersSize bytes.
func (s *ContextVcpuRegisters) Decode(b []byte) error {
	if len(b) < ContextVcpuRegistersSize {
		return wire.TooShort("ContextVcpuRegisters", len(b), ContextVcpuRegistersSize)
	}
	s.Rax = binary.LittleEndian.Uint64(b[0:])
	s.Rcx = binary.LittleEndian.Uint64(b[8:])
	s.Rdx = binary.LittleEndian.Uint64(b[16:])
	s.Rbx = binary.LittleEndian.Uint64(b[24:])
	s.Rsp = binary.LittleEndian.Uint64(b[32:])
	s.Rbp = binary.LittleEndian.Uint64(b[40:])
	s.Rsi = binary.LittleEndian.Uint64(b[48:])
	s.Rdi = binary.LittleEndian.Uint64(b[56:])
	s.R8 = binary.LittleEndian.Uint64(b[64:])
	s.R9 = binary.LittleEndian.Uint64(b[72:])
	s.R10 = binary.LittleEndian.Uint64(b[80:])
	s.R11 = binary.LittleEndian.Uint64(b[88:])
	s.R12 = binary.LittleEndian.Uint64(b[96:])
	s.R13 = binary.LittleEndian.Uint64(b[104:])
	s.R14 = binary.LittleEndian.Uint64(b[112:])
	s.R15 = binary.LittleEndian.Uint64(b[120:])
	s.Rip = binary.LittleEndian.Uint64(b[128:])
	s.Rflags = binary.LittleEndian.Uint64(b[136:])
	s.Cr0 = binary.LittleEndian.Uint64(b[144:])
	s.Cr2 = binary.LittleEndian.Uint64(b[152:])
	s.Cr3 = binary.LittleEndian.Uint64(b[160:])
	s.Cr4 = binary.LittleEndian.Uint64(b[168:])
	s.Dr0 = binary.LittleEndian.Uint64(b[176:])
	s.Dr1 = binary.LittleEndian.Uint64(b[184:])
	s.Dr2 = binary.LittleEndian.Uint64(b[192:])
	s.Dr3 = binary.LittleEndian.Uint64(b[200:])
	s.Dr6 = binary.LittleEndian.Uint64(b[208:])
	s.Dr7 = binary.LittleEndian.Uint64(b[216:])
	if err := s.Es.Decode(b[224:]); err != nil {
		return err
	}
	if err := s.Cs.Decode(b[240:]); err != nil {
		return err
	}
	if err := s.Ss.Decode(b[256:]); err != nil {
		return err
	}
	if err := s.Ds.Decode(b[272:]); err != nil {
		return err
	}
	if err := s.Fs.Decode(b[288:]); err != nil {
		return err
	}
	if err := s.Gs.Decode(b[304:]); err != nil {
		return err
	}
	if err := s.Ldtr.Decode(b[320:]); err != nil {
		return err
	}
	if err := s.Tr.Decode(b[336:]); err != nil {
		return err
	}
	if err := s.Gdtr.Decode(b[352:]); err != nil {
		return err
	}
	if err := s.Idtr.Decode(b[368:]); err != nil {
		return err
	}
	s.SysenterCs = binary.LittleEndian.Uint64(b[384:])
	s.SysenterEsp = binary.LittleEndian.Uint64(b[392:])
	s.SysenterEip = binary.LittleEndian.Uint64(b[400:])
	s.KernelGsBase = binary.LittleEndian.Uint64(b[408:])
	s.Star = binary.LittleEndian.Uint64(b[416:])
	s.Lstar = binary.LittleEndian.Uint64(b[424:])
	s.Cstar = binary.LittleEndian.Uint64(b[432:])
	s.Sfmask = binary.LittleEndian.Uint64(b[440:])
	s.Efer = binary.LittleEndian.Uint64(b[448:])
	s.TscAux = binary.LittleEndian.Uint64(b[456:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuRegistersSize bytes.
func (s *ContextVcpuRegisters) Encode(b []byte) error {
	if len(b) < ContextVcpuRegistersSize {
		return wire.TooShort("ContextVcpuRegisters", len(b), ContextVcpuRegistersSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Rax)
	binary.LittleEndian.PutUint64(b[8:], s.Rcx)
	binary.LittleEndian.PutUint64(b[16:], s.Rdx)
	binary.LittleEndian.PutUint64(b[24:], s.Rbx)
	binary.LittleEndian.PutUint64(b[32:], s.Rsp)
	binary.LittleEndian.PutUint64(b[40:], s.Rbp)
	binary.LittleEndian.PutUint64(b[48:], s.Rsi)
	binary.LittleEndian.PutUint64(b[56:], s.Rdi)
	binary.LittleEndian.PutUint64(b[64:], s.R8)
	binary.LittleEndian.PutUint64(b[72:], s.R9)
	binary.LittleEndian.PutUint64(b[80:], s.R10)
	binary.LittleEndian.PutUint64(b[88:], s.R11)
	binary.LittleEndian.PutUint64(b[96:], s.R12)
	binary.LittleEndian.PutUint64(b[104:], s.R13)
	binary.LittleEndian.PutUint64(b[112:], s.R14)
	binary.LittleEndian.PutUint64(b[120:], s.R15)
	binary.LittleEndian.PutUint64(b[128:], s.Rip)
	binary.LittleEndian.PutUint64(b[136:], s.Rflags)
	binary.LittleEndian.PutUint64(b[144:], s.Cr0)
	binary.LittleEndian.PutUint64(b[152:], s.Cr2)
	binary.LittleEndian.PutUint64(b[160:], s.Cr3)
	binary.LittleEndian.PutUint64(b[168:], s.Cr4)
	binary.LittleEndian.PutUint64(b[176:], s.Dr0)
	binary.LittleEndian.PutUint64(b[184:], s.Dr1)
	binary.LittleEndian.PutUint64(b[192:], s.Dr2)
	binary.LittleEndian.PutUint64(b[200:], s.Dr3)
	binary.LittleEndian.PutUint64(b[208:], s.Dr6)
	binary.LittleEndian.PutUint64(b[216:], s.Dr7)
	if err := s.Es.Encode(b[224:]); err != nil {
		return err
	}
	if err := s.Cs.Encode(b[240:]); err != nil {
		return err
	}
	if err := s.Ss.Encode(b[256:]); err != nil {
		return err
	}
	if err := s.Ds.Encode(b[272:]); err != nil {
		return err
	}
	if err := s.Fs.Encode(b[288:]); err != nil {
		return err
	}
	if err := s.Gs.Encode(b[304:]); err != nil {
		return err
	}
	if err := s.Ldtr.Encode(b[320:]); err != nil {
		return err
	}
	if err := s.Tr.Encode(b[336:]); err != nil {
		return err
	}
	if err := s.Gdtr.Encode(b[352:]); err != nil {
		return err
	}
	if err := s.Idtr.Encode(b[368:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint64(b[384:], s.SysenterCs)
	binary.LittleEndian.PutUint64(b[392:], s.SysenterEsp)
	binary.LittleEndian.PutUint64(b[400:], s.SysenterEip)
	binary.LittleEndian.PutUint64(b[408:], s.KernelGsBase)
	binary.LittleEndian.PutUint64(b[416:], s.Star)
	binary.LittleEndian.PutUint64(b[424:], s.Lstar)
	binary.LittleEndian.PutUint64(b[432:], s.Cstar)
	binary.LittleEndian.PutUint64(b[440:], s.Sfmask)
	binary.LittleEndian.PutUint64(b[448:], s.Efer)
	binary.LittleEndian.PutUint64(b[456:], s.TscAux)
	return nil
}
