// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuPvSize is the size of ContextVcpuPv in bytes.
const ContextVcpuPvSize = 496

// ContextVcpuPv: The registers of a PV guest's vCPU, and what it has told the hypervisor. Of a 32-bit guest, upper
// halves are zero, and so is what it does not have. In C dctx_vcpu_pv: docs/specs/domain-context.md, 1.0. Written by
// the hypervisor.
type ContextVcpuPv struct {
	// The general register RAX.
	Rax uint64

	// The general register RCX.
	Rcx uint64

	// The general register RDX; in vCPU 0 of a guest that has suspended itself, the number of the start info page.
	Rdx uint64

	// The general register RBX.
	Rbx uint64

	// The stack pointer.
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

	// The base of FS.
	FsBase uint64

	// The base of GS while the kernel runs.
	GsBaseKernel uint64

	// The base of GS while user code runs.
	GsBaseUser uint64

	// The selector of ES.
	Es uint16

	// The selector of CS.
	Cs uint16

	// The selector of SS.
	Ss uint16

	// The selector of DS.
	Ds uint16

	// The selector of FS.
	Fs uint16

	// The selector of GS.
	Gs uint16

	// How the vCPU was left, and how callbacks are entered.
	Flags uint32

	// Control register 0, as the guest sees it.
	Cr0 uint64

	// Control register 2: the address of the last page fault.
	Cr2 uint64

	// Control register 4, as the guest sees it.
	Cr4 uint64

	// The frame at the root of the kernel's page tables.
	KernelPageTable uint64

	// The frame at the root of the page tables of user code; all ones when there is none, as in every 32-bit guest.
	UserPageTable uint64

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

	// The stack segment on entry to the kernel.
	KernelSs uint64

	// The stack pointer on entry to the kernel.
	KernelSp uint64

	// The linear address of the local descriptor table.
	LdtBase uint64

	// The number of its entries.
	LdtEntries uint64

	// The frames of the global descriptor table.
	GdtFrames [16]uint64

	// The number of its entries.
	GdtEntries uint64

	// The address of the event callback.
	EventCallback uint64

	// The address of the failsafe callback.
	FailsafeCallback uint64

	// The address of the callback for SYSCALL.
	SyscallCallback uint64

	// The address of the callback for SYSCALL from 32-bit code.
	Syscall32Callback uint64

	// The address of the callback for SYSENTER.
	SysenterCallback uint64

	// The code segment of the event callback, of a 32-bit guest.
	EventCallbackCs uint16

	// The code segment of the failsafe callback, of a 32-bit guest.
	FailsafeCallbackCs uint16

	// The code segment of the callback for SYSCALL from 32-bit code.
	Syscall32CallbackCs uint16

	// The code segment of the callback for SYSENTER.
	SysenterCallbackCs uint16

	// The privilege level from which the guest may use ports, 0 to 3; 0 in a partial image.
	IoPrivilege uint8

	// Whether events were masked, which stands for the interrupt flag.
	UpcallMask uint8

	// Reserved: zero when written.
	Reserved [6]byte
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuPvSize bytes.
func (s *ContextVcpuPv) Decode(b []byte) error {
	if len(b) < ContextVcpuPvSize {
		return wire.TooShort("ContextVcpuPv", len(b), ContextVcpuPvSize)
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
	s.FsBase = binary.LittleEndian.Uint64(b[144:])
	s.GsBaseKernel = binary.LittleEndian.Uint64(b[152:])
	s.GsBaseUser = binary.LittleEndian.Uint64(b[160:])
	s.Es = binary.LittleEndian.Uint16(b[168:])
	s.Cs = binary.LittleEndian.Uint16(b[170:])
	s.Ss = binary.LittleEndian.Uint16(b[172:])
	s.Ds = binary.LittleEndian.Uint16(b[174:])
	s.Fs = binary.LittleEndian.Uint16(b[176:])
	s.Gs = binary.LittleEndian.Uint16(b[178:])
	s.Flags = binary.LittleEndian.Uint32(b[180:])
	s.Cr0 = binary.LittleEndian.Uint64(b[184:])
	s.Cr2 = binary.LittleEndian.Uint64(b[192:])
	s.Cr4 = binary.LittleEndian.Uint64(b[200:])
	s.KernelPageTable = binary.LittleEndian.Uint64(b[208:])
	s.UserPageTable = binary.LittleEndian.Uint64(b[216:])
	s.Dr0 = binary.LittleEndian.Uint64(b[224:])
	s.Dr1 = binary.LittleEndian.Uint64(b[232:])
	s.Dr2 = binary.LittleEndian.Uint64(b[240:])
	s.Dr3 = binary.LittleEndian.Uint64(b[248:])
	s.Dr6 = binary.LittleEndian.Uint64(b[256:])
	s.Dr7 = binary.LittleEndian.Uint64(b[264:])
	s.KernelSs = binary.LittleEndian.Uint64(b[272:])
	s.KernelSp = binary.LittleEndian.Uint64(b[280:])
	s.LdtBase = binary.LittleEndian.Uint64(b[288:])
	s.LdtEntries = binary.LittleEndian.Uint64(b[296:])
	for i := range s.GdtFrames {
		s.GdtFrames[i] = binary.LittleEndian.Uint64(b[304+8*i:])
	}
	s.GdtEntries = binary.LittleEndian.Uint64(b[432:])
	s.EventCallback = binary.LittleEndian.Uint64(b[440:])
	s.FailsafeCallback = binary.LittleEndian.Uint64(b[448:])
	s.SyscallCallback = binary.LittleEndian.Uint64(b[456:])
	s.Syscall32Callback = binary.LittleEndian.Uint64(b[464:])
	s.SysenterCallback = binary.LittleEndian.Uint64(b[472:])
	s.EventCallbackCs = binary.LittleEndian.Uint16(b[480:])
	s.FailsafeCallbackCs = binary.LittleEndian.Uint16(b[482:])
	s.Syscall32CallbackCs = binary.LittleEndian.Uint16(b[484:])
	s.SysenterCallbackCs = binary.LittleEndian.Uint16(b[486:])
	s.IoPrivilege = b[488]
	s.UpcallMask = b[489]
	copy(s.Reserved[:], b[490:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuPvSize bytes.
func (s *ContextVcpuPv) Encode(b []byte) error {
	if len(b) < ContextVcpuPvSize {
		return wire.TooShort("ContextVcpuPv", len(b), ContextVcpuPvSize)
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
	binary.LittleEndian.PutUint64(b[144:], s.FsBase)
	binary.LittleEndian.PutUint64(b[152:], s.GsBaseKernel)
	binary.LittleEndian.PutUint64(b[160:], s.GsBaseUser)
	binary.LittleEndian.PutUint16(b[168:], s.Es)
	binary.LittleEndian.PutUint16(b[170:], s.Cs)
	binary.LittleEndian.PutUint16(b[172:], s.Ss)
	binary.LittleEndian.PutUint16(b[174:], s.Ds)
	binary.LittleEndian.PutUint16(b[176:], s.Fs)
	binary.LittleEndian.PutUint16(b[178:], s.Gs)
	binary.LittleEndian.PutUint32(b[180:], s.Flags)
	binary.LittleEndian.PutUint64(b[184:], s.Cr0)
	binary.LittleEndian.PutUint64(b[192:], s.Cr2)
	binary.LittleEndian.PutUint64(b[200:], s.Cr4)
	binary.LittleEndian.PutUint64(b[208:], s.KernelPageTable)
	binary.LittleEndian.PutUint64(b[216:], s.UserPageTable)
	binary.LittleEndian.PutUint64(b[224:], s.Dr0)
	binary.LittleEndian.PutUint64(b[232:], s.Dr1)
	binary.LittleEndian.PutUint64(b[240:], s.Dr2)
	binary.LittleEndian.PutUint64(b[248:], s.Dr3)
	binary.LittleEndian.PutUint64(b[256:], s.Dr6)
	binary.LittleEndian.PutUint64(b[264:], s.Dr7)
	binary.LittleEndian.PutUint64(b[272:], s.KernelSs)
	binary.LittleEndian.PutUint64(b[280:], s.KernelSp)
	binary.LittleEndian.PutUint64(b[288:], s.LdtBase)
	binary.LittleEndian.PutUint64(b[296:], s.LdtEntries)
	for i := range s.GdtFrames {
		binary.LittleEndian.PutUint64(b[304+8*i:], s.GdtFrames[i])
	}
	binary.LittleEndian.PutUint64(b[432:], s.GdtEntries)
	binary.LittleEndian.PutUint64(b[440:], s.EventCallback)
	binary.LittleEndian.PutUint64(b[448:], s.FailsafeCallback)
	binary.LittleEndian.PutUint64(b[456:], s.SyscallCallback)
	binary.LittleEndian.PutUint64(b[464:], s.Syscall32Callback)
	binary.LittleEndian.PutUint64(b[472:], s.SysenterCallback)
	binary.LittleEndian.PutUint16(b[480:], s.EventCallbackCs)
	binary.LittleEndian.PutUint16(b[482:], s.FailsafeCallbackCs)
	binary.LittleEndian.PutUint16(b[484:], s.Syscall32CallbackCs)
	binary.LittleEndian.PutUint16(b[486:], s.SysenterCallbackCs)
	b[488] = s.IoPrivilege
	b[489] = s.UpcallMask
	copy(b[490:496], s.Reserved[:])
	return nil
}

// ContextVcpuPvInKernelMask is bit 0 of flags. Set when the vCPU runs the guest's kernel.
const ContextVcpuPvInKernelMask uint32 = 0x1

// InKernel returns in_kernel of flags. Set when the vCPU runs the guest's kernel.
func (s *ContextVcpuPv) InKernel() bool {
	return s.Flags&ContextVcpuPvInKernelMask != 0
}

// SetInKernel sets or clears in_kernel of flags.
func (s *ContextVcpuPv) SetInKernel(set bool) {
	if set {
		s.Flags |= ContextVcpuPvInKernelMask
	} else {
		s.Flags &^= ContextVcpuPvInKernelMask
	}
}

// ContextVcpuPvFailsafeDisablesEventsMask is bit 1 of flags. Set when the failsafe callback is entered with events
// masked.
const ContextVcpuPvFailsafeDisablesEventsMask uint32 = 0x2

// FailsafeDisablesEvents returns failsafe_disables_events of flags. Set when the failsafe callback is entered with
// events masked.
func (s *ContextVcpuPv) FailsafeDisablesEvents() bool {
	return s.Flags&ContextVcpuPvFailsafeDisablesEventsMask != 0
}

// SetFailsafeDisablesEvents sets or clears failsafe_disables_events of flags.
func (s *ContextVcpuPv) SetFailsafeDisablesEvents(set bool) {
	if set {
		s.Flags |= ContextVcpuPvFailsafeDisablesEventsMask
	} else {
		s.Flags &^= ContextVcpuPvFailsafeDisablesEventsMask
	}
}

// ContextVcpuPvSyscallDisablesEventsMask is bit 2 of flags. Set when the SYSCALL callback is entered with events
// masked.
const ContextVcpuPvSyscallDisablesEventsMask uint32 = 0x4

// SyscallDisablesEvents returns syscall_disables_events of flags. Set when the SYSCALL callback is entered with events
// masked.
func (s *ContextVcpuPv) SyscallDisablesEvents() bool {
	return s.Flags&ContextVcpuPvSyscallDisablesEventsMask != 0
}

// SetSyscallDisablesEvents sets or clears syscall_disables_events of flags.
func (s *ContextVcpuPv) SetSyscallDisablesEvents(set bool) {
	if set {
		s.Flags |= ContextVcpuPvSyscallDisablesEventsMask
	} else {
		s.Flags &^= ContextVcpuPvSyscallDisablesEventsMask
	}
}

// ContextVcpuPvInSyscallMask is bit 3 of flags. Set when the vCPU entered the hypervisor by SYSCALL.
const ContextVcpuPvInSyscallMask uint32 = 0x8

// InSyscall returns in_syscall of flags. Set when the vCPU entered the hypervisor by SYSCALL.
func (s *ContextVcpuPv) InSyscall() bool {
	return s.Flags&ContextVcpuPvInSyscallMask != 0
}

// SetInSyscall sets or clears in_syscall of flags.
func (s *ContextVcpuPv) SetInSyscall(set bool) {
	if set {
		s.Flags |= ContextVcpuPvInSyscallMask
	} else {
		s.Flags &^= ContextVcpuPvInSyscallMask
	}
}

// ContextVcpuPvSyscall32DisablesEventsMask is bit 4 of flags. Set when the callback for SYSCALL from 32-bit code is
// entered with events masked.
const ContextVcpuPvSyscall32DisablesEventsMask uint32 = 0x10

// Syscall32DisablesEvents returns syscall32_disables_events of flags. Set when the callback for SYSCALL from 32-bit
// code is entered with events masked.
func (s *ContextVcpuPv) Syscall32DisablesEvents() bool {
	return s.Flags&ContextVcpuPvSyscall32DisablesEventsMask != 0
}

// SetSyscall32DisablesEvents sets or clears syscall32_disables_events of flags.
func (s *ContextVcpuPv) SetSyscall32DisablesEvents(set bool) {
	if set {
		s.Flags |= ContextVcpuPvSyscall32DisablesEventsMask
	} else {
		s.Flags &^= ContextVcpuPvSyscall32DisablesEventsMask
	}
}

// ContextVcpuPvSysenterDisablesEventsMask is bit 5 of flags. Set when the callback for SYSENTER is entered with events
// masked.
const ContextVcpuPvSysenterDisablesEventsMask uint32 = 0x20

// SysenterDisablesEvents returns sysenter_disables_events of flags. Set when the callback for SYSENTER is entered with
// events masked.
func (s *ContextVcpuPv) SysenterDisablesEvents() bool {
	return s.Flags&ContextVcpuPvSysenterDisablesEventsMask != 0
}

// SetSysenterDisablesEvents sets or clears sysenter_disables_events of flags.
func (s *ContextVcpuPv) SetSysenterDisablesEvents(set bool) {
	if set {
		s.Flags |= ContextVcpuPvSysenterDisablesEventsMask
	} else {
		s.Flags &^= ContextVcpuPvSysenterDisablesEventsMask
	}
}

// ContextVcpuPvReservedFlagsMask is bits 6 to 31 of flags. Reserved: zero when written.
const ContextVcpuPvReservedFlagsMask uint32 = 0xffffffc0

// ContextVcpuPvReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuPvReservedFlagsShift = 6

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuPv) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuPvReservedFlagsMask) >> ContextVcpuPvReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuPv) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuPvReservedFlagsMask>>ContextVcpuPvReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuPv.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuPvReservedFlagsMask | value<<ContextVcpuPvReservedFlagsShift
	return nil
}
