// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/pvcontext"
	"holdfast/abi/wire"
)

func newCpuUserRegs64() vectors.Subject {
	s := new(pvcontext.CpuUserRegs64)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.CpuUserRegs64Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitCpuUserRegs64(v, "", s) },
	}
}

func visitCpuUserRegs64(v *vectors.Visitor, at string, s *pvcontext.CpuUserRegs64) {
	s.R15 = v.Integer(at+"r15", s.R15)
	s.R14 = v.Integer(at+"r14", s.R14)
	s.R13 = v.Integer(at+"r13", s.R13)
	s.R12 = v.Integer(at+"r12", s.R12)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.R11 = v.Integer(at+"r11", s.R11)
	s.R10 = v.Integer(at+"r10", s.R10)
	s.R9 = v.Integer(at+"r9", s.R9)
	s.R8 = v.Integer(at+"r8", s.R8)
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
	s.EntryVector = uint32(v.Integer(at+"entry_vector", uint64(s.EntryVector)))
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Cs = uint16(v.Integer(at+"cs", uint64(s.Cs)))
	s.Pad0 = uint16(v.Integer(at+"_pad0", uint64(s.Pad0)))
	s.SavedUpcallMask = uint8(v.Integer(at+"saved_upcall_mask", uint64(s.SavedUpcallMask)))
	v.Bytes(at+"_pad1", s.Pad1[:3])
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Ss = uint16(v.Integer(at+"ss", uint64(s.Ss)))
	for i := range s.Pad2[:3] {
		s.Pad2[i] = uint16(v.Integer(v.Element(at+"_pad2", i, 3), uint64(s.Pad2[i])))
	}
	s.Es = uint16(v.Integer(at+"es", uint64(s.Es)))
	for i := range s.Pad3[:3] {
		s.Pad3[i] = uint16(v.Integer(v.Element(at+"_pad3", i, 3), uint64(s.Pad3[i])))
	}
	s.Ds = uint16(v.Integer(at+"ds", uint64(s.Ds)))
	for i := range s.Pad4[:3] {
		s.Pad4[i] = uint16(v.Integer(v.Element(at+"_pad4", i, 3), uint64(s.Pad4[i])))
	}
	s.Fs = uint16(v.Integer(at+"fs", uint64(s.Fs)))
	for i := range s.Pad5[:3] {
		s.Pad5[i] = uint16(v.Integer(v.Element(at+"_pad5", i, 3), uint64(s.Pad5[i])))
	}
	s.Gs = uint16(v.Integer(at+"gs", uint64(s.Gs)))
	for i := range s.Pad6[:3] {
		s.Pad6[i] = uint16(v.Integer(v.Element(at+"_pad6", i, 3), uint64(s.Pad6[i])))
	}
}

func newCpuUserRegs32() vectors.Subject {
	s := new(pvcontext.CpuUserRegs32)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.CpuUserRegs32Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitCpuUserRegs32(v, "", s) },
	}
}

func visitCpuUserRegs32(v *vectors.Visitor, at string, s *pvcontext.CpuUserRegs32) {
	s.Ebx = uint32(v.Integer(at+"ebx", uint64(s.Ebx)))
	s.Ecx = uint32(v.Integer(at+"ecx", uint64(s.Ecx)))
	s.Edx = uint32(v.Integer(at+"edx", uint64(s.Edx)))
	s.Esi = uint32(v.Integer(at+"esi", uint64(s.Esi)))
	s.Edi = uint32(v.Integer(at+"edi", uint64(s.Edi)))
	s.Ebp = uint32(v.Integer(at+"ebp", uint64(s.Ebp)))
	s.Eax = uint32(v.Integer(at+"eax", uint64(s.Eax)))
	s.ErrorCode = uint16(v.Integer(at+"error_code", uint64(s.ErrorCode)))
	s.EntryVector = uint16(v.Integer(at+"entry_vector", uint64(s.EntryVector)))
	s.Eip = uint32(v.Integer(at+"eip", uint64(s.Eip)))
	s.Cs = uint16(v.Integer(at+"cs", uint64(s.Cs)))
	s.SavedUpcallMask = uint8(v.Integer(at+"saved_upcall_mask", uint64(s.SavedUpcallMask)))
	s.Pad0 = uint8(v.Integer(at+"_pad0", uint64(s.Pad0)))
	s.Eflags = uint32(v.Integer(at+"eflags", uint64(s.Eflags)))
	s.Esp = uint32(v.Integer(at+"esp", uint64(s.Esp)))
	s.Ss = uint16(v.Integer(at+"ss", uint64(s.Ss)))
	s.Pad1 = uint16(v.Integer(at+"_pad1", uint64(s.Pad1)))
	s.Es = uint16(v.Integer(at+"es", uint64(s.Es)))
	s.Pad2 = uint16(v.Integer(at+"_pad2", uint64(s.Pad2)))
	s.Ds = uint16(v.Integer(at+"ds", uint64(s.Ds)))
	s.Pad3 = uint16(v.Integer(at+"_pad3", uint64(s.Pad3)))
	s.Fs = uint16(v.Integer(at+"fs", uint64(s.Fs)))
	s.Pad4 = uint16(v.Integer(at+"_pad4", uint64(s.Pad4)))
	s.Gs = uint16(v.Integer(at+"gs", uint64(s.Gs)))
	s.Pad5 = uint16(v.Integer(at+"_pad5", uint64(s.Pad5)))
}

func newTrapInfo64() vectors.Subject {
	s := new(pvcontext.TrapInfo64)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.TrapInfo64Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitTrapInfo64(v, "", s) },
	}
}

func visitTrapInfo64(v *vectors.Visitor, at string, s *pvcontext.TrapInfo64) {
	s.Vector = uint8(v.Integer(at+"vector", uint64(s.Vector)))
	s.Flags = uint8(v.Integer(at+"flags", uint64(s.Flags)))
	v.Check(s.SetDpl(uint8(v.Bits(at+"flags:dpl", uint64(s.Dpl())))))
	s.SetClearsEvents(v.Flag(at+"flags:clear_events", s.ClearsEvents()))
	v.Check(s.SetUnused(uint8(v.Bits(at+"flags:unused", uint64(s.Unused())))))
	s.Cs = uint16(v.Integer(at+"cs", uint64(s.Cs)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.Address = v.Integer(at+"address", s.Address)
}

func newTrapInfo32() vectors.Subject {
	s := new(pvcontext.TrapInfo32)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.TrapInfo32Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitTrapInfo32(v, "", s) },
	}
}

func visitTrapInfo32(v *vectors.Visitor, at string, s *pvcontext.TrapInfo32) {
	s.Vector = uint8(v.Integer(at+"vector", uint64(s.Vector)))
	s.Flags = uint8(v.Integer(at+"flags", uint64(s.Flags)))
	v.Check(s.SetDpl(uint8(v.Bits(at+"flags:dpl", uint64(s.Dpl())))))
	s.SetClearsEvents(v.Flag(at+"flags:clear_events", s.ClearsEvents()))
	v.Check(s.SetUnused(uint8(v.Bits(at+"flags:unused", uint64(s.Unused())))))
	s.Cs = uint16(v.Integer(at+"cs", uint64(s.Cs)))
	s.Address = uint32(v.Integer(at+"address", uint64(s.Address)))
}

func newVcpuGuestContext64() vectors.Subject {
	s := new(pvcontext.VcpuGuestContext64)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.VcpuGuestContext64Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuGuestContext64(v, "", s) },
	}
}

func visitVcpuGuestContext64(v *vectors.Visitor, at string, s *pvcontext.VcpuGuestContext64) {
	v.Bytes(at+"fpu_ctxt", s.FpuCtxt[:512])
	s.Flags = v.Integer(at+"flags", s.Flags)
	s.SetI387Valid(v.Flag(at+"flags:VGCF_i387_valid", s.I387Valid()))
	s.SetInKernel(v.Flag(at+"flags:VGCF_in_kernel", s.InKernel()))
	s.SetFailsafeDisablesEvents(v.Flag(at+"flags:VGCF_failsafe_disables_events", s.FailsafeDisablesEvents()))
	s.SetSyscallDisablesEvents(v.Flag(at+"flags:VGCF_syscall_disables_events", s.SyscallDisablesEvents()))
	s.SetOnline(v.Flag(at+"flags:VGCF_online", s.Online()))
	s.SetInSyscall(v.Flag(at+"flags:VGCF_in_syscall", s.InSyscall()))
	visitCpuUserRegs64(v, at+"user_regs"+".", &s.UserRegs)
	for i := range s.TrapCtxt[:256] {
		visitTrapInfo64(v, v.Element(at+"trap_ctxt", i, 256)+".", &s.TrapCtxt[i])
	}
	s.LdtBase = v.Integer(at+"ldt_base", s.LdtBase)
	s.LdtEnts = v.Integer(at+"ldt_ents", s.LdtEnts)
	for i := range s.GdtFrames[:16] {
		s.GdtFrames[i] = v.Integer(v.Element(at+"gdt_frames", i, 16), s.GdtFrames[i])
	}
	s.GdtEnts = v.Integer(at+"gdt_ents", s.GdtEnts)
	s.KernelSs = v.Integer(at+"kernel_ss", s.KernelSs)
	s.KernelSp = v.Integer(at+"kernel_sp", s.KernelSp)
	for i := range s.Ctrlreg[:8] {
		s.Ctrlreg[i] = v.Integer(v.Element(at+"ctrlreg", i, 8), s.Ctrlreg[i])
	}
	for i := range s.Debugreg[:8] {
		s.Debugreg[i] = v.Integer(v.Element(at+"debugreg", i, 8), s.Debugreg[i])
	}
	s.EventCallbackEip = v.Integer(at+"event_callback_eip", s.EventCallbackEip)
	s.FailsafeCallbackEip = v.Integer(at+"failsafe_callback_eip", s.FailsafeCallbackEip)
	s.SyscallCallbackEip = v.Integer(at+"syscall_callback_eip", s.SyscallCallbackEip)
	s.VmAssist = v.Integer(at+"vm_assist", s.VmAssist)
	s.FsBase = v.Integer(at+"fs_base", s.FsBase)
	s.GsBaseKernel = v.Integer(at+"gs_base_kernel", s.GsBaseKernel)
	s.GsBaseUser = v.Integer(at+"gs_base_user", s.GsBaseUser)
}

func newVcpuGuestContext32() vectors.Subject {
	s := new(pvcontext.VcpuGuestContext32)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.VcpuGuestContext32Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuGuestContext32(v, "", s) },
	}
}

func visitVcpuGuestContext32(v *vectors.Visitor, at string, s *pvcontext.VcpuGuestContext32) {
	v.Bytes(at+"fpu_ctxt", s.FpuCtxt[:512])
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetI387Valid(v.Flag(at+"flags:VGCF_i387_valid", s.I387Valid()))
	s.SetInKernel(v.Flag(at+"flags:VGCF_in_kernel", s.InKernel()))
	s.SetFailsafeDisablesEvents(v.Flag(at+"flags:VGCF_failsafe_disables_events", s.FailsafeDisablesEvents()))
	s.SetSyscallDisablesEvents(v.Flag(at+"flags:VGCF_syscall_disables_events", s.SyscallDisablesEvents()))
	s.SetOnline(v.Flag(at+"flags:VGCF_online", s.Online()))
	s.SetInSyscall(v.Flag(at+"flags:VGCF_in_syscall", s.InSyscall()))
	visitCpuUserRegs32(v, at+"user_regs"+".", &s.UserRegs)
	for i := range s.TrapCtxt[:256] {
		visitTrapInfo32(v, v.Element(at+"trap_ctxt", i, 256)+".", &s.TrapCtxt[i])
	}
	s.LdtBase = uint32(v.Integer(at+"ldt_base", uint64(s.LdtBase)))
	s.LdtEnts = uint32(v.Integer(at+"ldt_ents", uint64(s.LdtEnts)))
	for i := range s.GdtFrames[:16] {
		s.GdtFrames[i] = uint32(v.Integer(v.Element(at+"gdt_frames", i, 16), uint64(s.GdtFrames[i])))
	}
	s.GdtEnts = uint32(v.Integer(at+"gdt_ents", uint64(s.GdtEnts)))
	s.KernelSs = uint32(v.Integer(at+"kernel_ss", uint64(s.KernelSs)))
	s.KernelSp = uint32(v.Integer(at+"kernel_sp", uint64(s.KernelSp)))
	for i := range s.Ctrlreg[:8] {
		s.Ctrlreg[i] = uint32(v.Integer(v.Element(at+"ctrlreg", i, 8), uint64(s.Ctrlreg[i])))
	}
	for i := range s.Debugreg[:8] {
		s.Debugreg[i] = uint32(v.Integer(v.Element(at+"debugreg", i, 8), uint64(s.Debugreg[i])))
	}
	s.EventCallbackCs = uint32(v.Integer(at+"event_callback_cs", uint64(s.EventCallbackCs)))
	s.EventCallbackEip = uint32(v.Integer(at+"event_callback_eip", uint64(s.EventCallbackEip)))
	s.FailsafeCallbackCs = uint32(v.Integer(at+"failsafe_callback_cs", uint64(s.FailsafeCallbackCs)))
	s.FailsafeCallbackEip = uint32(v.Integer(at+"failsafe_callback_eip", uint64(s.FailsafeCallbackEip)))
	s.VmAssist = uint32(v.Integer(at+"vm_assist", uint64(s.VmAssist)))
}

func newPvExtendedContext() vectors.Subject {
	s := new(pvcontext.PvExtendedContext)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.PvExtendedContextSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitPvExtendedContext(v, "", s) },
	}
}

func visitPvExtendedContext(v *vectors.Visitor, at string, s *pvcontext.PvExtendedContext) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.ContextSize = uint32(v.Integer(at+"size", uint64(s.ContextSize)))
	s.Syscall32CallbackEip = v.Integer(at+"syscall32_callback_eip", s.Syscall32CallbackEip)
	s.SysenterCallbackEip = v.Integer(at+"sysenter_callback_eip", s.SysenterCallbackEip)
	s.Syscall32CallbackCs = uint16(v.Integer(at+"syscall32_callback_cs", uint64(s.Syscall32CallbackCs)))
	s.SysenterCallbackCs = uint16(v.Integer(at+"sysenter_callback_cs", uint64(s.SysenterCallbackCs)))
	s.Syscall32DisablesEvents = uint8(v.Integer(at+"syscall32_disables_events", uint64(s.Syscall32DisablesEvents)))
	s.SysenterDisablesEvents = uint8(v.Integer(at+"sysenter_disables_events", uint64(s.SysenterDisablesEvents)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	visitHvmVmceVcpu(v, at+"vmce"+".", &s.Vmce)
}

func newPvXsaveHeader() vectors.Subject {
	s := new(pvcontext.PvXsaveHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.PvXsaveHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitPvXsaveHeader(v, "", s) },
	}
}

func visitPvXsaveHeader(v *vectors.Visitor, at string, s *pvcontext.PvXsaveHeader) {
	s.Xcr0 = v.Integer(at+"xcr0", s.Xcr0)
	s.Xcr0Accum = v.Integer(at+"xcr0_accum", s.Xcr0Accum)
}

func newPvVcpuMsr() vectors.Subject {
	s := new(pvcontext.PvVcpuMsr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.PvVcpuMsrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitPvVcpuMsr(v, "", s) },
	}
}

func visitPvVcpuMsr(v *vectors.Visitor, at string, s *pvcontext.PvVcpuMsr) {
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Value = v.Integer(at+"value", s.Value)
}

func newVcpuTimeInfo() vectors.Subject {
	s := new(pvcontext.VcpuTimeInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.VcpuTimeInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuTimeInfo(v, "", s) },
	}
}

func visitVcpuTimeInfo(v *vectors.Visitor, at string, s *pvcontext.VcpuTimeInfo) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Pad0 = uint32(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.TscTimestamp = v.Integer(at+"tsc_timestamp", s.TscTimestamp)
	s.SystemTime = v.Integer(at+"system_time", s.SystemTime)
	s.TscToSystemMul = uint32(v.Integer(at+"tsc_to_system_mul", uint64(s.TscToSystemMul)))
	s.TscShift = int8(v.Integer(at+"tsc_shift", uint64(uint8(s.TscShift))))
	s.Flags = uint8(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetTscStable(v.Flag(at+"flags:XEN_PVCLOCK_TSC_STABLE_BIT", s.TscStable()))
	s.SetGuestStopped(v.Flag(at+"flags:XEN_PVCLOCK_GUEST_STOPPED", s.GuestStopped()))
	v.Bytes(at+"pad1", s.Pad1[:2])
}

func newVcpuInfo() vectors.Subject {
	s := new(pvcontext.VcpuInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.VcpuInfoSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuInfo(v, "", s) },
	}
}

func visitVcpuInfo(v *vectors.Visitor, at string, s *pvcontext.VcpuInfo) {
	s.EvtchnUpcallPending = uint8(v.Integer(at+"evtchn_upcall_pending", uint64(s.EvtchnUpcallPending)))
	s.EvtchnUpcallMask = uint8(v.Integer(at+"evtchn_upcall_mask", uint64(s.EvtchnUpcallMask)))
	v.Bytes(at+"pad0", s.Pad0[:2])
	if v.Width == wire.Width8 {
		s.Pad1 = uint32(v.Integer(at+"pad1", uint64(s.Pad1)))
	}
	s.EvtchnPendingSel = v.Word(at+"evtchn_pending_sel", s.EvtchnPendingSel)
	s.ArchCr2 = v.Word(at+"arch_cr2", s.ArchCr2)
	s.ArchPad = v.Word(at+"arch_pad", s.ArchPad)
	if v.Width == wire.Width4 {
		for i := range s.ArchPad32[:4] {
			s.ArchPad32[i] = uint32(v.Integer(v.Element(at+"arch_pad32", i, 4), uint64(s.ArchPad32[i])))
		}
	}
	visitVcpuTimeInfo(v, at+"time"+".", &s.Time)
}

func newArchSharedInfo() vectors.Subject {
	s := new(pvcontext.ArchSharedInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.ArchSharedInfoSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitArchSharedInfo(v, "", s) },
	}
}

func visitArchSharedInfo(v *vectors.Visitor, at string, s *pvcontext.ArchSharedInfo) {
	s.MaxPfn = v.Word(at+"max_pfn", s.MaxPfn)
	s.PfnToMfnFrameListList = v.Word(at+"pfn_to_mfn_frame_list_list", s.PfnToMfnFrameListList)
	s.NmiReason = v.Word(at+"nmi_reason", s.NmiReason)
	s.P2mCr3 = v.Word(at+"p2m_cr3", s.P2mCr3)
	s.P2mVaddr = v.Word(at+"p2m_vaddr", s.P2mVaddr)
	s.P2mGeneration = v.Word(at+"p2m_generation", s.P2mGeneration)
	if v.Width == wire.Width4 {
		s.WcSecHi = uint32(v.Integer(at+"wc_sec_hi", uint64(s.WcSecHi)))
	}
}

func newSharedInfo() vectors.Subject {
	s := new(pvcontext.SharedInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.SharedInfoSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitSharedInfo(v, "", s) },
	}
}

func visitSharedInfo(v *vectors.Visitor, at string, s *pvcontext.SharedInfo) {
	for i := range s.VcpuInfo[:32] {
		visitVcpuInfo(v, v.Element(at+"vcpu_info", i, 32)+".", &s.VcpuInfo[i])
	}
	if v.Width == wire.Width4 {
		for i := range s.EvtchnPending[:32] {
			s.EvtchnPending[i] = v.Word(v.Element(at+"evtchn_pending", i, 32), s.EvtchnPending[i])
		}
	}
	if v.Width == wire.Width8 {
		for i := range s.EvtchnPending[:64] {
			s.EvtchnPending[i] = v.Word(v.Element(at+"evtchn_pending", i, 64), s.EvtchnPending[i])
		}
	}
	if v.Width == wire.Width4 {
		for i := range s.EvtchnMask[:32] {
			s.EvtchnMask[i] = v.Word(v.Element(at+"evtchn_mask", i, 32), s.EvtchnMask[i])
		}
	}
	if v.Width == wire.Width8 {
		for i := range s.EvtchnMask[:64] {
			s.EvtchnMask[i] = v.Word(v.Element(at+"evtchn_mask", i, 64), s.EvtchnMask[i])
		}
	}
	s.WcVersion = uint32(v.Integer(at+"wc_version", uint64(s.WcVersion)))
	s.WcSec = uint32(v.Integer(at+"wc_sec", uint64(s.WcSec)))
	s.WcNsec = uint32(v.Integer(at+"wc_nsec", uint64(s.WcNsec)))
	if v.Width == wire.Width8 {
		s.WcSecHi = uint32(v.Integer(at+"wc_sec_hi", uint64(s.WcSecHi)))
	}
	visitArchSharedInfo(v, at+"arch"+".", &s.Arch)
}

func newStartInfoDom0Console() vectors.Subject {
	s := new(pvcontext.StartInfoDom0Console)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.StartInfoDom0ConsoleSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitStartInfoDom0Console(v, "", s) },
	}
}

func visitStartInfoDom0Console(v *vectors.Visitor, at string, s *pvcontext.StartInfoDom0Console) {
	s.InfoOffset = uint32(v.Integer(at+"info_off", uint64(s.InfoOffset)))
	s.InfoSize = uint32(v.Integer(at+"info_size", uint64(s.InfoSize)))
}

func newStartInfo() vectors.Subject {
	s := new(pvcontext.StartInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvcontext.StartInfoSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitStartInfo(v, "", s) },
	}
}

func visitStartInfo(v *vectors.Visitor, at string, s *pvcontext.StartInfo) {
	v.Bytes(at+"magic", s.Magic[:32])
	s.NrPages = v.Word(at+"nr_pages", s.NrPages)
	s.SharedInfo = v.Word(at+"shared_info", s.SharedInfo)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	if v.Width == wire.Width8 {
		s.Pad0 = uint32(v.Integer(at+"pad0", uint64(s.Pad0)))
	}
	s.StoreMfn = v.Word(at+"store_mfn", s.StoreMfn)
	s.StoreEvtchn = uint32(v.Integer(at+"store_evtchn", uint64(s.StoreEvtchn)))
	if v.Width == wire.Width8 {
		s.Pad1 = uint32(v.Integer(at+"pad1", uint64(s.Pad1)))
	}
	s.ConsoleMfn = v.Word(at+"console_mfn", s.ConsoleMfn)
	s.ConsoleEvtchn = uint32(v.Integer(at+"console_evtchn", uint64(s.ConsoleEvtchn)))
	if v.Width == wire.Width8 {
		s.Pad2 = uint32(v.Integer(at+"pad2", uint64(s.Pad2)))
	}
	s.PtBase = v.Word(at+"pt_base", s.PtBase)
	s.NrPtFrames = v.Word(at+"nr_pt_frames", s.NrPtFrames)
	s.MfnList = v.Word(at+"mfn_list", s.MfnList)
	s.ModStart = v.Word(at+"mod_start", s.ModStart)
	s.ModLen = v.Word(at+"mod_len", s.ModLen)
	v.Bytes(at+"cmd_line", s.CmdLine[:1024])
	s.FirstP2mPfn = v.Word(at+"first_p2m_pfn", s.FirstP2mPfn)
	s.NrP2mFrames = v.Word(at+"nr_p2m_frames", s.NrP2mFrames)
}
