// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwCpuBefore34Size is the size of HvmHwCpuBefore34 in bytes.
const HvmHwCpuBefore34Size = 1016

// HvmHwCpuBefore34: The registers of a vCPU as Xen up to 3.4 saved them: without msr_tsc_aux, so that what follows
// stands eight bytes earlier. Xen's hvm_hw_cpu_compat: public/arch-x86/hvm/save.h, 4.21. In Xen 3.4 and earlier.
type HvmHwCpuBefore34 struct {
	// The x87 and SSE registers in the layout of FXSAVE.
	FpuRegs [512]byte

	// The general register RAX.
	Rax uint64

	// The general register RBX.
	Rbx uint64

	// The general register RCX.
	Rcx uint64

	// The general register RDX.
	Rdx uint64

	// The general register RBP.
	Rbp uint64

	// The general register RSI.
	Rsi uint64

	// The general register RDI.
	Rdi uint64

	// The stack pointer RSP.
	Rsp uint64

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

	// The selector of the code segment CS.
	CsSel uint32

	// The selector of the data segment DS.
	DsSel uint32

	// The selector of the data segment ES.
	EsSel uint32

	// The selector of the data segment FS.
	FsSel uint32

	// The selector of the data segment GS.
	GsSel uint32

	// The selector of the stack segment SS.
	SsSel uint32

	// The selector of the task register.
	TrSel uint32

	// The selector of the local descriptor table.
	LdtrSel uint32

	// The limit of the code segment CS, in bytes.
	CsLimit uint32

	// The limit of the data segment DS, in bytes.
	DsLimit uint32

	// The limit of the data segment ES, in bytes.
	EsLimit uint32

	// The limit of the data segment FS, in bytes.
	FsLimit uint32

	// The limit of the data segment GS, in bytes.
	GsLimit uint32

	// The limit of the stack segment SS, in bytes.
	SsLimit uint32

	// The limit of the task register, in bytes.
	TrLimit uint32

	// The limit of the local descriptor table, in bytes.
	LdtrLimit uint32

	// The limit of the interrupt descriptor table, in bytes.
	IdtrLimit uint32

	// The limit of the global descriptor table, in bytes.
	GdtrLimit uint32

	// The address of the code segment CS.
	CsBase uint64

	// The address of the data segment DS.
	DsBase uint64

	// The address of the data segment ES.
	EsBase uint64

	// The address of the data segment FS.
	FsBase uint64

	// The address of the data segment GS.
	GsBase uint64

	// The address of the stack segment SS.
	SsBase uint64

	// The address of the task register.
	TrBase uint64

	// The address of the local descriptor table.
	LdtrBase uint64

	// The address of the interrupt descriptor table.
	IdtrBase uint64

	// The address of the global descriptor table.
	GdtrBase uint64

	// The attributes of the code segment CS, packed into twelve bits.
	CsArbytes uint32

	// The attributes of the data segment DS, packed into twelve bits.
	DsArbytes uint32

	// The attributes of the data segment ES, packed into twelve bits.
	EsArbytes uint32

	// The attributes of the data segment FS, packed into twelve bits.
	FsArbytes uint32

	// The attributes of the data segment GS, packed into twelve bits.
	GsArbytes uint32

	// The attributes of the stack segment SS, packed into twelve bits.
	SsArbytes uint32

	// The attributes of the task register, packed into twelve bits.
	TrArbytes uint32

	// The attributes of the local descriptor table, packed into twelve bits.
	LdtrArbytes uint32

	// The MSR with the code segment that SYSENTER loads; before Xen 4.0 its upper half was padding.
	SysenterCs uint64

	// The MSR with the stack pointer that SYSENTER loads.
	SysenterEsp uint64

	// The MSR with the address that SYSENTER jumps to.
	SysenterEip uint64

	// The MSR that SWAPGS exchanges with the base of GS.
	ShadowGs uint64

	// Obsolete: ignored.
	MsrFlags uint64

	// The MSR with the address that SYSCALL jumps to from 64-bit code.
	MsrLstar uint64

	// The MSR with the segments of SYSCALL and SYSRET.
	MsrStar uint64

	// The MSR with the address that SYSCALL jumps to from 32-bit code.
	MsrCstar uint64

	// The MSR with the flags that SYSCALL clears.
	MsrSyscallMask uint64

	// The MSR EFER: long mode, SYSCALL and no-execute.
	MsrEfer uint64

	// The guest's time-stamp counter.
	Tsc uint64

	// The event that waits to be delivered to the guest.
	PendingEvent uint32

	// The error code that the waiting event pushes.
	ErrorCode uint32
}

// Decode reads the structure from the start of b, which has to hold HvmHwCpuBefore34Size bytes.
func (s *HvmHwCpuBefore34) Decode(b []byte) error {
	if len(b) < HvmHwCpuBefore34Size {
		return wire.TooShort("HvmHwCpuBefore34", len(b), HvmHwCpuBefore34Size)
	}
	copy(s.FpuRegs[:], b[0:])
	s.Rax = binary.LittleEndian.Uint64(b[512:])
	s.Rbx = binary.LittleEndian.Uint64(b[520:])
	s.Rcx = binary.LittleEndian.Uint64(b[528:])
	s.Rdx = binary.LittleEndian.Uint64(b[536:])
	s.Rbp = binary.LittleEndian.Uint64(b[544:])
	s.Rsi = binary.LittleEndian.Uint64(b[552:])
	s.Rdi = binary.LittleEndian.Uint64(b[560:])
	s.Rsp = binary.LittleEndian.Uint64(b[568:])
	s.R8 = binary.LittleEndian.Uint64(b[576:])
	s.R9 = binary.LittleEndian.Uint64(b[584:])
	s.R10 = binary.LittleEndian.Uint64(b[592:])
	s.R11 = binary.LittleEndian.Uint64(b[600:])
	s.R12 = binary.LittleEndian.Uint64(b[608:])
	s.R13 = binary.LittleEndian.Uint64(b[616:])
	s.R14 = binary.LittleEndian.Uint64(b[624:])
	s.R15 = binary.LittleEndian.Uint64(b[632:])
	s.Rip = binary.LittleEndian.Uint64(b[640:])
	s.Rflags = binary.LittleEndian.Uint64(b[648:])
	s.Cr0 = binary.LittleEndian.Uint64(b[656:])
	s.Cr2 = binary.LittleEndian.Uint64(b[664:])
	s.Cr3 = binary.LittleEndian.Uint64(b[672:])
	s.Cr4 = binary.LittleEndian.Uint64(b[680:])
	s.Dr0 = binary.LittleEndian.Uint64(b[688:])
	s.Dr1 = binary.LittleEndian.Uint64(b[696:])
	s.Dr2 = binary.LittleEndian.Uint64(b[704:])
	s.Dr3 = binary.LittleEndian.Uint64(b[712:])
	s.Dr6 = binary.LittleEndian.Uint64(b[720:])
	s.Dr7 = binary.LittleEndian.Uint64(b[728:])
	s.CsSel = binary.LittleEndian.Uint32(b[736:])
	s.DsSel = binary.LittleEndian.Uint32(b[740:])
	s.EsSel = binary.LittleEndian.Uint32(b[744:])
	s.FsSel = binary.LittleEndian.Uint32(b[748:])
	s.GsSel = binary.LittleEndian.Uint32(b[752:])
	s.SsSel = binary.LittleEndian.Uint32(b[756:])
	s.TrSel = binary.LittleEndian.Uint32(b[760:])
	s.LdtrSel = binary.LittleEndian.Uint32(b[764:])
	s.CsLimit = binary.LittleEndian.Uint32(b[768:])
	s.DsLimit = binary.LittleEndian.Uint32(b[772:])
	s.EsLimit = binary.LittleEndian.Uint32(b[776:])
	s.FsLimit = binary.LittleEndian.Uint32(b[780:])
	s.GsLimit = binary.LittleEndian.Uint32(b[784:])
	s.SsLimit = binary.LittleEndian.Uint32(b[788:])
	s.TrLimit = binary.LittleEndian.Uint32(b[792:])
	s.LdtrLimit = binary.LittleEndian.Uint32(b[796:])
	s.IdtrLimit = binary.LittleEndian.Uint32(b[800:])
	s.GdtrLimit = binary.LittleEndian.Uint32(b[804:])
	s.CsBase = binary.LittleEndian.Uint64(b[808:])
	s.DsBase = binary.LittleEndian.Uint64(b[816:])
	s.EsBase = binary.LittleEndian.Uint64(b[824:])
	s.FsBase = binary.LittleEndian.Uint64(b[832:])
	s.GsBase = binary.LittleEndian.Uint64(b[840:])
	s.SsBase = binary.LittleEndian.Uint64(b[848:])
	s.TrBase = binary.LittleEndian.Uint64(b[856:])
	s.LdtrBase = binary.LittleEndian.Uint64(b[864:])
	s.IdtrBase = binary.LittleEndian.Uint64(b[872:])
	s.GdtrBase = binary.LittleEndian.Uint64(b[880:])
	s.CsArbytes = binary.LittleEndian.Uint32(b[888:])
	s.DsArbytes = binary.LittleEndian.Uint32(b[892:])
	s.EsArbytes = binary.LittleEndian.Uint32(b[896:])
	s.FsArbytes = binary.LittleEndian.Uint32(b[900:])
	s.GsArbytes = binary.LittleEndian.Uint32(b[904:])
	s.SsArbytes = binary.LittleEndian.Uint32(b[908:])
	s.TrArbytes = binary.LittleEndian.Uint32(b[912:])
	s.LdtrArbytes = binary.LittleEndian.Uint32(b[916:])
	s.SysenterCs = binary.LittleEndian.Uint64(b[920:])
	s.SysenterEsp = binary.LittleEndian.Uint64(b[928:])
	s.SysenterEip = binary.LittleEndian.Uint64(b[936:])
	s.ShadowGs = binary.LittleEndian.Uint64(b[944:])
	s.MsrFlags = binary.LittleEndian.Uint64(b[952:])
	s.MsrLstar = binary.LittleEndian.Uint64(b[960:])
	s.MsrStar = binary.LittleEndian.Uint64(b[968:])
	s.MsrCstar = binary.LittleEndian.Uint64(b[976:])
	s.MsrSyscallMask = binary.LittleEndian.Uint64(b[984:])
	s.MsrEfer = binary.LittleEndian.Uint64(b[992:])
	s.Tsc = binary.LittleEndian.Uint64(b[1000:])
	s.PendingEvent = binary.LittleEndian.Uint32(b[1008:])
	s.ErrorCode = binary.LittleEndian.Uint32(b[1012:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwCpuBefore34Size bytes.
func (s *HvmHwCpuBefore34) Encode(b []byte) error {
	if len(b) < HvmHwCpuBefore34Size {
		return wire.TooShort("HvmHwCpuBefore34", len(b), HvmHwCpuBefore34Size)
	}
	copy(b[0:512], s.FpuRegs[:])
	binary.LittleEndian.PutUint64(b[512:], s.Rax)
	binary.LittleEndian.PutUint64(b[520:], s.Rbx)
	binary.LittleEndian.PutUint64(b[528:], s.Rcx)
	binary.LittleEndian.PutUint64(b[536:], s.Rdx)
	binary.LittleEndian.PutUint64(b[544:], s.Rbp)
	binary.LittleEndian.PutUint64(b[552:], s.Rsi)
	binary.LittleEndian.PutUint64(b[560:], s.Rdi)
	binary.LittleEndian.PutUint64(b[568:], s.Rsp)
	binary.LittleEndian.PutUint64(b[576:], s.R8)
	binary.LittleEndian.PutUint64(b[584:], s.R9)
	binary.LittleEndian.PutUint64(b[592:], s.R10)
	binary.LittleEndian.PutUint64(b[600:], s.R11)
	binary.LittleEndian.PutUint64(b[608:], s.R12)
	binary.LittleEndian.PutUint64(b[616:], s.R13)
	binary.LittleEndian.PutUint64(b[624:], s.R14)
	binary.LittleEndian.PutUint64(b[632:], s.R15)
	binary.LittleEndian.PutUint64(b[640:], s.Rip)
	binary.LittleEndian.PutUint64(b[648:], s.Rflags)
	binary.LittleEndian.PutUint64(b[656:], s.Cr0)
	binary.LittleEndian.PutUint64(b[664:], s.Cr2)
	binary.LittleEndian.PutUint64(b[672:], s.Cr3)
	binary.LittleEndian.PutUint64(b[680:], s.Cr4)
	binary.LittleEndian.PutUint64(b[688:], s.Dr0)
	binary.LittleEndian.PutUint64(b[696:], s.Dr1)
	binary.LittleEndian.PutUint64(b[704:], s.Dr2)
	binary.LittleEndian.PutUint64(b[712:], s.Dr3)
	binary.LittleEndian.PutUint64(b[720:], s.Dr6)
	binary.LittleEndian.PutUint64(b[728:], s.Dr7)
	binary.LittleEndian.PutUint32(b[736:], s.CsSel)
	binary.LittleEndian.PutUint32(b[740:], s.DsSel)
	binary.LittleEndian.PutUint32(b[744:], s.EsSel)
	binary.LittleEndian.PutUint32(b[748:], s.FsSel)
	binary.LittleEndian.PutUint32(b[752:], s.GsSel)
	binary.LittleEndian.PutUint32(b[756:], s.SsSel)
	binary.LittleEndian.PutUint32(b[760:], s.TrSel)
	binary.LittleEndian.PutUint32(b[764:], s.LdtrSel)
	binary.LittleEndian.PutUint32(b[768:], s.CsLimit)
	binary.LittleEndian.PutUint32(b[772:], s.DsLimit)
	binary.LittleEndian.PutUint32(b[776:], s.EsLimit)
	binary.LittleEndian.PutUint32(b[780:], s.FsLimit)
	binary.LittleEndian.PutUint32(b[784:], s.GsLimit)
	binary.LittleEndian.PutUint32(b[788:], s.SsLimit)
	binary.LittleEndian.PutUint32(b[792:], s.TrLimit)
	binary.LittleEndian.PutUint32(b[796:], s.LdtrLimit)
	binary.LittleEndian.PutUint32(b[800:], s.IdtrLimit)
	binary.LittleEndian.PutUint32(b[804:], s.GdtrLimit)
	binary.LittleEndian.PutUint64(b[808:], s.CsBase)
	binary.LittleEndian.PutUint64(b[816:], s.DsBase)
	binary.LittleEndian.PutUint64(b[824:], s.EsBase)
	binary.LittleEndian.PutUint64(b[832:], s.FsBase)
	binary.LittleEndian.PutUint64(b[840:], s.GsBase)
	binary.LittleEndian.PutUint64(b[848:], s.SsBase)
	binary.LittleEndian.PutUint64(b[856:], s.TrBase)
	binary.LittleEndian.PutUint64(b[864:], s.LdtrBase)
	binary.LittleEndian.PutUint64(b[872:], s.IdtrBase)
	binary.LittleEndian.PutUint64(b[880:], s.GdtrBase)
	binary.LittleEndian.PutUint32(b[888:], s.CsArbytes)
	binary.LittleEndian.PutUint32(b[892:], s.DsArbytes)
	binary.LittleEndian.PutUint32(b[896:], s.EsArbytes)
	binary.LittleEndian.PutUint32(b[900:], s.FsArbytes)
	binary.LittleEndian.PutUint32(b[904:], s.GsArbytes)
	binary.LittleEndian.PutUint32(b[908:], s.SsArbytes)
	binary.LittleEndian.PutUint32(b[912:], s.TrArbytes)
	binary.LittleEndian.PutUint32(b[916:], s.LdtrArbytes)
	binary.LittleEndian.PutUint64(b[920:], s.SysenterCs)
	binary.LittleEndian.PutUint64(b[928:], s.SysenterEsp)
	binary.LittleEndian.PutUint64(b[936:], s.SysenterEip)
	binary.LittleEndian.PutUint64(b[944:], s.ShadowGs)
	binary.LittleEndian.PutUint64(b[952:], s.MsrFlags)
	binary.LittleEndian.PutUint64(b[960:], s.MsrLstar)
	binary.LittleEndian.PutUint64(b[968:], s.MsrStar)
	binary.LittleEndian.PutUint64(b[976:], s.MsrCstar)
	binary.LittleEndian.PutUint64(b[984:], s.MsrSyscallMask)
	binary.LittleEndian.PutUint64(b[992:], s.MsrEfer)
	binary.LittleEndian.PutUint64(b[1000:], s.Tsc)
	binary.LittleEndian.PutUint32(b[1008:], s.PendingEvent)
	binary.LittleEndian.PutUint32(b[1012:], s.ErrorCode)
	return nil
}

// HvmHwCpuBefore34PendingEventVectorMask is bits 0 to 7 of pending_event. Its vector.
const HvmHwCpuBefore34PendingEventVectorMask uint32 = 0xff

// HvmHwCpuBefore34PendingEventVectorShift is the lowest bit of pending_vector in pending_event.
const HvmHwCpuBefore34PendingEventVectorShift = 0

// PendingEventVector returns pending_vector of pending_event. Its vector.
func (s *HvmHwCpuBefore34) PendingEventVector() uint32 {
	return (s.PendingEvent & HvmHwCpuBefore34PendingEventVectorMask) >> HvmHwCpuBefore34PendingEventVectorShift
}

// SetPendingEventVector sets pending_vector of pending_event. A value that does not fit is an error.
func (s *HvmHwCpuBefore34) SetPendingEventVector(value uint32) error {
	if uint64(value) > uint64(HvmHwCpuBefore34PendingEventVectorMask>>HvmHwCpuBefore34PendingEventVectorShift) {
		return wire.TooLarge("HvmHwCpuBefore34.pending_event:pending_vector", uint64(value))
	}
	s.PendingEvent = s.PendingEvent&^HvmHwCpuBefore34PendingEventVectorMask | value<<HvmHwCpuBefore34PendingEventVectorShift
	return nil
}

// HvmHwCpuBefore34PendingEventTypeMask is bits 8 to 10 of pending_event. Its kind, in the encoding of VMX and SVM.
const HvmHwCpuBefore34PendingEventTypeMask uint32 = 0x700

// HvmHwCpuBefore34PendingEventTypeShift is the lowest bit of pending_type in pending_event.
const HvmHwCpuBefore34PendingEventTypeShift = 8

// PendingEventType returns pending_type of pending_event. Its kind, in the encoding of VMX and SVM.
func (s *HvmHwCpuBefore34) PendingEventType() uint32 {
	return (s.PendingEvent & HvmHwCpuBefore34PendingEventTypeMask) >> HvmHwCpuBefore34PendingEventTypeShift
}

// SetPendingEventType sets pending_type of pending_event. A value that does not fit is an error.
func (s *HvmHwCpuBefore34) SetPendingEventType(value uint32) error {
	if uint64(value) > uint64(HvmHwCpuBefore34PendingEventTypeMask>>HvmHwCpuBefore34PendingEventTypeShift) {
		return wire.TooLarge("HvmHwCpuBefore34.pending_event:pending_type", uint64(value))
	}
	s.PendingEvent = s.PendingEvent&^HvmHwCpuBefore34PendingEventTypeMask | value<<HvmHwCpuBefore34PendingEventTypeShift
	return nil
}

// HvmHwCpuBefore34PendingEventErrorValidMask is bit 11 of pending_event. Set when error_code belongs to it.
const HvmHwCpuBefore34PendingEventErrorValidMask uint32 = 0x800

// PendingEventErrorValid returns pending_error_valid of pending_event. Set when error_code belongs to it.
func (s *HvmHwCpuBefore34) PendingEventErrorValid() bool {
	return s.PendingEvent&HvmHwCpuBefore34PendingEventErrorValidMask != 0
}

// SetPendingEventErrorValid sets or clears pending_error_valid of pending_event.
func (s *HvmHwCpuBefore34) SetPendingEventErrorValid(set bool) {
	if set {
		s.PendingEvent |= HvmHwCpuBefore34PendingEventErrorValidMask
	} else {
		s.PendingEvent &^= HvmHwCpuBefore34PendingEventErrorValidMask
	}
}

// HvmHwCpuBefore34PendingEventReservedMask is bits 12 to 30 of pending_event. Reserved: zero when written.
const HvmHwCpuBefore34PendingEventReservedMask uint32 = 0x7ffff000

// HvmHwCpuBefore34PendingEventReservedShift is the lowest bit of pending_reserved in pending_event.
const HvmHwCpuBefore34PendingEventReservedShift = 12

// PendingEventReserved returns pending_reserved of pending_event. Reserved: zero when written.
func (s *HvmHwCpuBefore34) PendingEventReserved() uint32 {
	return (s.PendingEvent & HvmHwCpuBefore34PendingEventReservedMask) >> HvmHwCpuBefore34PendingEventReservedShift
}

// SetPendingEventReserved sets pending_reserved of pending_event. A value that does not fit is an error.
func (s *HvmHwCpuBefore34) SetPendingEventReserved(value uint32) error {
	if uint64(value) > uint64(HvmHwCpuBefore34PendingEventReservedMask>>HvmHwCpuBefore34PendingEventReservedShift) {
		return wire.TooLarge("HvmHwCpuBefore34.pending_event:pending_reserved", uint64(value))
	}
	s.PendingEvent = s.PendingEvent&^HvmHwCpuBefore34PendingEventReservedMask | value<<HvmHwCpuBefore34PendingEventReservedShift
	return nil
}

// HvmHwCpuBefore34PendingEventValidMask is bit 31 of pending_event. Set when there is such an event.
const HvmHwCpuBefore34PendingEventValidMask uint32 = 0x80000000

// PendingEventValid returns pending_valid of pending_event. Set when there is such an event.
func (s *HvmHwCpuBefore34) PendingEventValid() bool {
	return s.PendingEvent&HvmHwCpuBefore34PendingEventValidMask != 0
}

// SetPendingEventValid sets or clears pending_valid of pending_event.
func (s *HvmHwCpuBefore34) SetPendingEventValid(set bool) {
	if set {
		s.PendingEvent |= HvmHwCpuBefore34PendingEventValidMask
	} else {
		s.PendingEvent &^= HvmHwCpuBefore34PendingEventValidMask
	}
}
