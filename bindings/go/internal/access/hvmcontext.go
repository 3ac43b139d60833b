// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/hvmcontext"
	"holdfast/abi/wire"
)

func newHvmSaveDescriptor() vectors.Subject {
	s := new(hvmcontext.HvmSaveDescriptor)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmSaveDescriptorSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmSaveDescriptor(v, "", s) },
	}
}

func visitHvmSaveDescriptor(v *vectors.Visitor, at string, s *hvmcontext.HvmSaveDescriptor) {
	s.Typecode = hvmcontext.HvmSaveType(v.Integer(at+"typecode", uint64(s.Typecode)))
	s.Instance = uint16(v.Integer(at+"instance", uint64(s.Instance)))
	s.Length = uint32(v.Integer(at+"length", uint64(s.Length)))
}

func newHvmSaveHeader() vectors.Subject {
	s := new(hvmcontext.HvmSaveHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmSaveHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmSaveHeader(v, "", s) },
	}
}

func visitHvmSaveHeader(v *vectors.Visitor, at string, s *hvmcontext.HvmSaveHeader) {
	s.Magic = uint32(v.Integer(at+"magic", uint64(s.Magic)))
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Changeset = v.Integer(at+"changeset", s.Changeset)
	s.Cpuid = uint32(v.Integer(at+"cpuid", uint64(s.Cpuid)))
	s.GtscKhz = uint32(v.Integer(at+"gtsc_khz", uint64(s.GtscKhz)))
}

func newHvmHwCpu() vectors.Subject {
	s := new(hvmcontext.HvmHwCpu)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwCpuSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwCpu(v, "", s) },
	}
}

func visitHvmHwCpu(v *vectors.Visitor, at string, s *hvmcontext.HvmHwCpu) {
	v.Bytes(at+"fpu_regs", s.FpuRegs[:512])
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.R8 = v.Integer(at+"r8", s.R8)
	s.R9 = v.Integer(at+"r9", s.R9)
	s.R10 = v.Integer(at+"r10", s.R10)
	s.R11 = v.Integer(at+"r11", s.R11)
	s.R12 = v.Integer(at+"r12", s.R12)
	s.R13 = v.Integer(at+"r13", s.R13)
	s.R14 = v.Integer(at+"r14", s.R14)
	s.R15 = v.Integer(at+"r15", s.R15)
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	s.Cr0 = v.Integer(at+"cr0", s.Cr0)
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
	s.Cr3 = v.Integer(at+"cr3", s.Cr3)
	s.Cr4 = v.Integer(at+"cr4", s.Cr4)
	s.Dr0 = v.Integer(at+"dr0", s.Dr0)
	s.Dr1 = v.Integer(at+"dr1", s.Dr1)
	s.Dr2 = v.Integer(at+"dr2", s.Dr2)
	s.Dr3 = v.Integer(at+"dr3", s.Dr3)
	s.Dr6 = v.Integer(at+"dr6", s.Dr6)
	s.Dr7 = v.Integer(at+"dr7", s.Dr7)
	s.CsSel = uint32(v.Integer(at+"cs_sel", uint64(s.CsSel)))
	s.DsSel = uint32(v.Integer(at+"ds_sel", uint64(s.DsSel)))
	s.EsSel = uint32(v.Integer(at+"es_sel", uint64(s.EsSel)))
	s.FsSel = uint32(v.Integer(at+"fs_sel", uint64(s.FsSel)))
	s.GsSel = uint32(v.Integer(at+"gs_sel", uint64(s.GsSel)))
	s.SsSel = uint32(v.Integer(at+"ss_sel", uint64(s.SsSel)))
	s.TrSel = uint32(v.Integer(at+"tr_sel", uint64(s.TrSel)))
	s.LdtrSel = uint32(v.Integer(at+"ldtr_sel", uint64(s.LdtrSel)))
	s.CsLimit = uint32(v.Integer(at+"cs_limit", uint64(s.CsLimit)))
	s.DsLimit = uint32(v.Integer(at+"ds_limit", uint64(s.DsLimit)))
	s.EsLimit = uint32(v.Integer(at+"es_limit", uint64(s.EsLimit)))
	s.FsLimit = uint32(v.Integer(at+"fs_limit", uint64(s.FsLimit)))
	s.GsLimit = uint32(v.Integer(at+"gs_limit", uint64(s.GsLimit)))
	s.SsLimit = uint32(v.Integer(at+"ss_limit", uint64(s.SsLimit)))
	s.TrLimit = uint32(v.Integer(at+"tr_limit", uint64(s.TrLimit)))
	s.LdtrLimit = uint32(v.Integer(at+"ldtr_limit", uint64(s.LdtrLimit)))
	s.IdtrLimit = uint32(v.Integer(at+"idtr_limit", uint64(s.IdtrLimit)))
	s.GdtrLimit = uint32(v.Integer(at+"gdtr_limit", uint64(s.GdtrLimit)))
	s.CsBase = v.Integer(at+"cs_base", s.CsBase)
	s.DsBase = v.Integer(at+"ds_base", s.DsBase)
	s.EsBase = v.Integer(at+"es_base", s.EsBase)
	s.FsBase = v.Integer(at+"fs_base", s.FsBase)
	s.GsBase = v.Integer(at+"gs_base", s.GsBase)
	s.SsBase = v.Integer(at+"ss_base", s.SsBase)
	s.TrBase = v.Integer(at+"tr_base", s.TrBase)
	s.LdtrBase = v.Integer(at+"ldtr_base", s.LdtrBase)
	s.IdtrBase = v.Integer(at+"idtr_base", s.IdtrBase)
	s.GdtrBase = v.Integer(at+"gdtr_base", s.GdtrBase)
	s.CsArbytes = uint32(v.Integer(at+"cs_arbytes", uint64(s.CsArbytes)))
	s.DsArbytes = uint32(v.Integer(at+"ds_arbytes", uint64(s.DsArbytes)))
	s.EsArbytes = uint32(v.Integer(at+"es_arbytes", uint64(s.EsArbytes)))
	s.FsArbytes = uint32(v.Integer(at+"fs_arbytes", uint64(s.FsArbytes)))
	s.GsArbytes = uint32(v.Integer(at+"gs_arbytes", uint64(s.GsArbytes)))
	s.SsArbytes = uint32(v.Integer(at+"ss_arbytes", uint64(s.SsArbytes)))
	s.TrArbytes = uint32(v.Integer(at+"tr_arbytes", uint64(s.TrArbytes)))
	s.LdtrArbytes = uint32(v.Integer(at+"ldtr_arbytes", uint64(s.LdtrArbytes)))
	s.SysenterCs = v.Integer(at+"sysenter_cs", s.SysenterCs)
	s.SysenterEsp = v.Integer(at+"sysenter_esp", s.SysenterEsp)
	s.SysenterEip = v.Integer(at+"sysenter_eip", s.SysenterEip)
	s.ShadowGs = v.Integer(at+"shadow_gs", s.ShadowGs)
	s.MsrFlags = v.Integer(at+"msr_flags", s.MsrFlags)
	s.MsrLstar = v.Integer(at+"msr_lstar", s.MsrLstar)
	s.MsrStar = v.Integer(at+"msr_star", s.MsrStar)
	s.MsrCstar = v.Integer(at+"msr_cstar", s.MsrCstar)
	s.MsrSyscallMask = v.Integer(at+"msr_syscall_mask", s.MsrSyscallMask)
	s.MsrEfer = v.Integer(at+"msr_efer", s.MsrEfer)
	s.MsrTscAux = v.Integer(at+"msr_tsc_aux", s.MsrTscAux)
	s.Tsc = v.Integer(at+"tsc", s.Tsc)
	s.PendingEvent = uint32(v.Integer(at+"pending_event", uint64(s.PendingEvent)))
	v.Check(s.SetPendingEventVector(uint32(v.Bits(at+"pending_event:pending_vector", uint64(s.PendingEventVector())))))
	v.Check(s.SetPendingEventType(uint32(v.Bits(at+"pending_event:pending_type", uint64(s.PendingEventType())))))
	s.SetPendingEventErrorValid(v.Flag(at+"pending_event:pending_error_valid", s.PendingEventErrorValid()))
	v.Check(s.SetPendingEventReserved(uint32(v.Bits(at+"pending_event:pending_reserved", uint64(s.PendingEventReserved())))))
	s.SetPendingEventValid(v.Flag(at+"pending_event:pending_valid", s.PendingEventValid()))
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetFpuInitialised(v.Flag(at+"flags:fpu_initialised", s.FpuInitialised()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Pad0 = uint32(v.Integer(at+"pad0", uint64(s.Pad0)))
}

func newHvmHwCpuBefore34() vectors.Subject {
	s := new(hvmcontext.HvmHwCpuBefore34)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwCpuBefore34Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwCpuBefore34(v, "", s) },
	}
}

func visitHvmHwCpuBefore34(v *vectors.Visitor, at string, s *hvmcontext.HvmHwCpuBefore34) {
	v.Bytes(at+"fpu_regs", s.FpuRegs[:512])
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.R8 = v.Integer(at+"r8", s.R8)
	s.R9 = v.Integer(at+"r9", s.R9)
	s.R10 = v.Integer(at+"r10", s.R10)
	s.R11 = v.Integer(at+"r11", s.R11)
	s.R12 = v.Integer(at+"r12", s.R12)
	s.R13 = v.Integer(at+"r13", s.R13)
	s.R14 = v.Integer(at+"r14", s.R14)
	s.R15 = v.Integer(at+"r15", s.R15)
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	s.Cr0 = v.Integer(at+"cr0", s.Cr0)
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
	s.Cr3 = v.Integer(at+"cr3", s.Cr3)
	s.Cr4 = v.Integer(at+"cr4", s.Cr4)
	s.Dr0 = v.Integer(at+"dr0", s.Dr0)
	s.Dr1 = v.Integer(at+"dr1", s.Dr1)
	s.Dr2 = v.Integer(at+"dr2", s.Dr2)
	s.Dr3 = v.Integer(at+"dr3", s.Dr3)
	s.Dr6 = v.Integer(at+"dr6", s.Dr6)
	s.Dr7 = v.Integer(at+"dr7", s.Dr7)
	s.CsSel = uint32(v.Integer(at+"cs_sel", uint64(s.CsSel)))
	s.DsSel = uint32(v.Integer(at+"ds_sel", uint64(s.DsSel)))
	s.EsSel = uint32(v.Integer(at+"es_sel", uint64(s.EsSel)))
	s.FsSel = uint32(v.Integer(at+"fs_sel", uint64(s.FsSel)))
	s.GsSel = uint32(v.Integer(at+"gs_sel", uint64(s.GsSel)))
	s.SsSel = uint32(v.Integer(at+"ss_sel", uint64(s.SsSel)))
	s.TrSel = uint32(v.Integer(at+"tr_sel", uint64(s.TrSel)))
	s.LdtrSel = uint32(v.Integer(at+"ldtr_sel", uint64(s.LdtrSel)))
	s.CsLimit = uint32(v.Integer(at+"cs_limit", uint64(s.CsLimit)))
	s.DsLimit = uint32(v.Integer(at+"ds_limit", uint64(s.DsLimit)))
	s.EsLimit = uint32(v.Integer(at+"es_limit", uint64(s.EsLimit)))
	s.FsLimit = uint32(v.Integer(at+"fs_limit", uint64(s.FsLimit)))
	s.GsLimit = uint32(v.Integer(at+"gs_limit", uint64(s.GsLimit)))
	s.SsLimit = uint32(v.Integer(at+"ss_limit", uint64(s.SsLimit)))
	s.TrLimit = uint32(v.Integer(at+"tr_limit", uint64(s.TrLimit)))
	s.LdtrLimit = uint32(v.Integer(at+"ldtr_limit", uint64(s.LdtrLimit)))
	s.IdtrLimit = uint32(v.Integer(at+"idtr_limit", uint64(s.IdtrLimit)))
	s.GdtrLimit = uint32(v.Integer(at+"gdtr_limit", uint64(s.GdtrLimit)))
	s.CsBase = v.Integer(at+"cs_base", s.CsBase)
	s.DsBase = v.Integer(at+"ds_base", s.DsBase)
	s.EsBase = v.Integer(at+"es_base", s.EsBase)
	s.FsBase = v.Integer(at+"fs_base", s.FsBase)
	s.GsBase = v.Integer(at+"gs_base", s.GsBase)
	s.SsBase = v.Integer(at+"ss_base", s.SsBase)
	s.TrBase = v.Integer(at+"tr_base", s.TrBase)
	s.LdtrBase = v.Integer(at+"ldtr_base", s.LdtrBase)
	s.IdtrBase = v.Integer(at+"idtr_base", s.IdtrBase)
	s.GdtrBase = v.Integer(at+"gdtr_base", s.GdtrBase)
	s.CsArbytes = uint32(v.Integer(at+"cs_arbytes", uint64(s.CsArbytes)))
	s.DsArbytes = uint32(v.Integer(at+"ds_arbytes", uint64(s.DsArbytes)))
	s.EsArbytes = uint32(v.Integer(at+"es_arbytes", uint64(s.EsArbytes)))
	s.FsArbytes = uint32(v.Integer(at+"fs_arbytes", uint64(s.FsArbytes)))
	s.GsArbytes = uint32(v.Integer(at+"gs_arbytes", uint64(s.GsArbytes)))
	s.SsArbytes = uint32(v.Integer(at+"ss_arbytes", uint64(s.SsArbytes)))
	s.TrArbytes = uint32(v.Integer(at+"tr_arbytes", uint64(s.TrArbytes)))
	s.LdtrArbytes = uint32(v.Integer(at+"ldtr_arbytes", uint64(s.LdtrArbytes)))
	s.SysenterCs = v.Integer(at+"sysenter_cs", s.SysenterCs)
	s.SysenterEsp = v.Integer(at+"sysenter_esp", s.SysenterEsp)
	s.SysenterEip = v.Integer(at+"sysenter_eip", s.SysenterEip)
	s.ShadowGs = v.Integer(at+"shadow_gs", s.ShadowGs)
	s.MsrFlags = v.Integer(at+"msr_flags", s.MsrFlags)
	s.MsrLstar = v.Integer(at+"msr_lstar", s.MsrLstar)
	s.MsrStar = v.Integer(at+"msr_star", s.MsrStar)
	s.MsrCstar = v.Integer(at+"msr_cstar", s.MsrCstar)
	s.MsrSyscallMask = v.Integer(at+"msr_syscall_mask", s.MsrSyscallMask)
	s.MsrEfer = v.Integer(at+"msr_efer", s.MsrEfer)
	s.Tsc = v.Integer(at+"tsc", s.Tsc)
	s.PendingEvent = uint32(v.Integer(at+"pending_event", uint64(s.PendingEvent)))
	v.Check(s.SetPendingEventVector(uint32(v.Bits(at+"pending_event:pending_vector", uint64(s.PendingEventVector())))))
	v.Check(s.SetPendingEventType(uint32(v.Bits(at+"pending_event:pending_type", uint64(s.PendingEventType())))))
	s.SetPendingEventErrorValid(v.Flag(at+"pending_event:pending_error_valid", s.PendingEventErrorValid()))
	v.Check(s.SetPendingEventReserved(uint32(v.Bits(at+"pending_event:pending_reserved", uint64(s.PendingEventReserved())))))
	s.SetPendingEventValid(v.Flag(at+"pending_event:pending_valid", s.PendingEventValid()))
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
}

func newHvmHwPic() vectors.Subject {
	s := new(hvmcontext.HvmHwPic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwPicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwPic(v, "", s) },
	}
}

func visitHvmHwPic(v *vectors.Visitor, at string, s *hvmcontext.HvmHwPic) {
	s.Irr = uint8(v.Integer(at+"irr", uint64(s.Irr)))
	s.Imr = uint8(v.Integer(at+"imr", uint64(s.Imr)))
	s.Isr = uint8(v.Integer(at+"isr", uint64(s.Isr)))
	s.IrqBase = uint8(v.Integer(at+"irq_base", uint64(s.IrqBase)))
	s.Init = uint8(v.Integer(at+"init", uint64(s.Init)))
	v.Check(s.SetInitState(uint8(v.Bits(at+"init:init_state", uint64(s.InitState())))))
	v.Check(s.SetPriorityAdd(uint8(v.Bits(at+"init:priority_add", uint64(s.PriorityAdd())))))
	s.Modes = uint8(v.Integer(at+"modes", uint64(s.Modes)))
	s.SetReadselIsr(v.Flag(at+"modes:readsel_isr", s.ReadselIsr()))
	s.SetPoll(v.Flag(at+"modes:poll", s.Poll()))
	s.SetAutoEoi(v.Flag(at+"modes:auto_eoi", s.AutoEoi()))
	s.SetRotateOnAutoEoi(v.Flag(at+"modes:rotate_on_auto_eoi", s.RotateOnAutoEoi()))
	s.SetSpecialFullyNestedMode(v.Flag(at+"modes:special_fully_nested_mode", s.SpecialFullyNestedMode()))
	s.SetSpecialMaskMode(v.Flag(at+"modes:special_mask_mode", s.SpecialMaskMode()))
	s.SetIsMaster(v.Flag(at+"modes:is_master", s.IsMaster()))
	s.SetUnused(v.Flag(at+"modes:unused", s.Unused()))
	s.Elcr = uint8(v.Integer(at+"elcr", uint64(s.Elcr)))
	s.IntOutput = uint8(v.Integer(at+"int_output", uint64(s.IntOutput)))
}

func newHvmVioapicRedirEntry() vectors.Subject {
	s := new(hvmcontext.HvmVioapicRedirEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmVioapicRedirEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmVioapicRedirEntry(v, "", s) },
	}
}

func visitHvmVioapicRedirEntry(v *vectors.Visitor, at string, s *hvmcontext.HvmVioapicRedirEntry) {
	s.Value = v.Integer(at+"bits", s.Value)
	v.Check(s.SetVector(uint64(v.Bits(at+"bits:vector", uint64(s.Vector())))))
	v.Check(s.SetDeliveryMode(uint64(v.Bits(at+"bits:delivery_mode", uint64(s.DeliveryMode())))))
	s.SetDestMode(v.Flag(at+"bits:dest_mode", s.DestMode()))
	s.SetDeliveryStatus(v.Flag(at+"bits:delivery_status", s.DeliveryStatus()))
	s.SetPolarity(v.Flag(at+"bits:polarity", s.Polarity()))
	s.SetRemoteIrr(v.Flag(at+"bits:remote_irr", s.RemoteIrr()))
	s.SetTrigMode(v.Flag(at+"bits:trig_mode", s.TrigMode()))
	s.SetMask(v.Flag(at+"bits:mask", s.Mask()))
	v.Check(s.SetReserve(uint64(v.Bits(at+"bits:reserve", uint64(s.Reserve())))))
	v.Check(s.SetReserved(uint64(v.Bits(at+"bits:reserved", uint64(s.Reserved())))))
	v.Check(s.SetDestId(uint64(v.Bits(at+"bits:dest_id", uint64(s.DestId())))))
}

func newHvmHwIoapic() vectors.Subject {
	s := new(hvmcontext.HvmHwIoapic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwIoapicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwIoapic(v, "", s) },
	}
}

func visitHvmHwIoapic(v *vectors.Visitor, at string, s *hvmcontext.HvmHwIoapic) {
	s.BaseAddress = v.Integer(at+"base_address", s.BaseAddress)
	s.Ioregsel = uint32(v.Integer(at+"ioregsel", uint64(s.Ioregsel)))
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	for i := range s.Redirtbl[:48] {
		visitHvmVioapicRedirEntry(v, v.Element(at+"redirtbl", i, 48)+".", &s.Redirtbl[i])
	}
}

func newHvmHwLapic() vectors.Subject {
	s := new(hvmcontext.HvmHwLapic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwLapicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwLapic(v, "", s) },
	}
}

func visitHvmHwLapic(v *vectors.Visitor, at string, s *hvmcontext.HvmHwLapic) {
	s.ApicBaseMsr = v.Integer(at+"apic_base_msr", s.ApicBaseMsr)
	s.Disabled = uint32(v.Integer(at+"disabled", uint64(s.Disabled)))
	s.SetHwDisabled(v.Flag(at+"disabled:hw_disabled", s.HwDisabled()))
	s.SetSwDisabled(v.Flag(at+"disabled:sw_disabled", s.SwDisabled()))
	v.Check(s.SetUnused(uint32(v.Bits(at+"disabled:unused", uint64(s.Unused())))))
	s.TimerDivisor = uint32(v.Integer(at+"timer_divisor", uint64(s.TimerDivisor)))
	s.TdtMsr = v.Integer(at+"tdt_msr", s.TdtMsr)
	s.PendingEsr = uint32(v.Integer(at+"pending_esr", uint64(s.PendingEsr)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}

func newHvmHwLapicRegs() vectors.Subject {
	s := new(hvmcontext.HvmHwLapicRegs)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwLapicRegsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwLapicRegs(v, "", s) },
	}
}

func visitHvmHwLapicRegs(v *vectors.Visitor, at string, s *hvmcontext.HvmHwLapicRegs) {
	v.Bytes(at+"data", s.Data[:1024])
}

func newHvmHwPciIrqs() vectors.Subject {
	s := new(hvmcontext.HvmHwPciIrqs)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwPciIrqsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwPciIrqs(v, "", s) },
	}
}

func visitHvmHwPciIrqs(v *vectors.Visitor, at string, s *hvmcontext.HvmHwPciIrqs) {
	for i := range s.Lines[:2] {
		s.Lines[i] = v.Integer(v.Element(at+"pad", i, 2), s.Lines[i])
	}
}

func newHvmHwIsaIrqs() vectors.Subject {
	s := new(hvmcontext.HvmHwIsaIrqs)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwIsaIrqsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwIsaIrqs(v, "", s) },
	}
}

func visitHvmHwIsaIrqs(v *vectors.Visitor, at string, s *hvmcontext.HvmHwIsaIrqs) {
	s.Lines = v.Integer(at+"pad", s.Lines)
}

func newHvmHwPciLink() vectors.Subject {
	s := new(hvmcontext.HvmHwPciLink)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwPciLinkSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwPciLink(v, "", s) },
	}
}

func visitHvmHwPciLink(v *vectors.Visitor, at string, s *hvmcontext.HvmHwPciLink) {
	v.Bytes(at+"route", s.Route[:4])
	v.Bytes(at+"pad0", s.Pad0[:4])
}

func newHvmHwPitChannel() vectors.Subject {
	s := new(hvmcontext.HvmHwPitChannel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwPitChannelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwPitChannel(v, "", s) },
	}
}

func visitHvmHwPitChannel(v *vectors.Visitor, at string, s *hvmcontext.HvmHwPitChannel) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.LatchedCount = uint16(v.Integer(at+"latched_count", uint64(s.LatchedCount)))
	s.CountLatched = uint8(v.Integer(at+"count_latched", uint64(s.CountLatched)))
	s.StatusLatched = uint8(v.Integer(at+"status_latched", uint64(s.StatusLatched)))
	s.Status = uint8(v.Integer(at+"status", uint64(s.Status)))
	s.ReadState = uint8(v.Integer(at+"read_state", uint64(s.ReadState)))
	s.WriteState = uint8(v.Integer(at+"write_state", uint64(s.WriteState)))
	s.WriteLatch = uint8(v.Integer(at+"write_latch", uint64(s.WriteLatch)))
	s.RwMode = uint8(v.Integer(at+"rw_mode", uint64(s.RwMode)))
	s.Mode = uint8(v.Integer(at+"mode", uint64(s.Mode)))
	s.Bcd = uint8(v.Integer(at+"bcd", uint64(s.Bcd)))
	s.Gate = uint8(v.Integer(at+"gate", uint64(s.Gate)))
}

func newHvmHwPit() vectors.Subject {
	s := new(hvmcontext.HvmHwPit)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwPitSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwPit(v, "", s) },
	}
}

func visitHvmHwPit(v *vectors.Visitor, at string, s *hvmcontext.HvmHwPit) {
	for i := range s.Channels[:3] {
		visitHvmHwPitChannel(v, v.Element(at+"channels", i, 3)+".", &s.Channels[i])
	}
	s.SpeakerDataOn = uint32(v.Integer(at+"speaker_data_on", uint64(s.SpeakerDataOn)))
	s.Pad0 = uint32(v.Integer(at+"pad0", uint64(s.Pad0)))
}

func newHvmHwRtc() vectors.Subject {
	s := new(hvmcontext.HvmHwRtc)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwRtcSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwRtc(v, "", s) },
	}
}

func visitHvmHwRtc(v *vectors.Visitor, at string, s *hvmcontext.HvmHwRtc) {
	v.Bytes(at+"cmos_data", s.CmosData[:14])
	s.CmosIndex = uint8(v.Integer(at+"cmos_index", uint64(s.CmosIndex)))
	s.Pad0 = uint8(v.Integer(at+"pad0", uint64(s.Pad0)))
	s.RtcOffset = int64(v.Integer(at+"rtc_offset", uint64(s.RtcOffset)))
}

func newHvmHwHpetTimer() vectors.Subject {
	s := new(hvmcontext.HvmHwHpetTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwHpetTimerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwHpetTimer(v, "", s) },
	}
}

func visitHvmHwHpetTimer(v *vectors.Visitor, at string, s *hvmcontext.HvmHwHpetTimer) {
	s.Config = v.Integer(at+"config", s.Config)
	s.Cmp = v.Integer(at+"cmp", s.Cmp)
	s.Fsb = v.Integer(at+"fsb", s.Fsb)
	s.Res4 = v.Integer(at+"res4", s.Res4)
}

func newHvmHwHpet() vectors.Subject {
	s := new(hvmcontext.HvmHwHpet)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwHpetSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwHpet(v, "", s) },
	}
}

func visitHvmHwHpet(v *vectors.Visitor, at string, s *hvmcontext.HvmHwHpet) {
	s.Capability = v.Integer(at+"capability", s.Capability)
	s.Res0 = v.Integer(at+"res0", s.Res0)
	s.Config = v.Integer(at+"config", s.Config)
	s.Res1 = v.Integer(at+"res1", s.Res1)
	s.Isr = v.Integer(at+"isr", s.Isr)
	for i := range s.Res2[:25] {
		s.Res2[i] = v.Integer(v.Element(at+"res2", i, 25), s.Res2[i])
	}
	s.Mc64 = v.Integer(at+"mc64", s.Mc64)
	s.Res3 = v.Integer(at+"res3", s.Res3)
	for i := range s.Timers[:3] {
		visitHvmHwHpetTimer(v, v.Element(at+"timers", i, 3)+".", &s.Timers[i])
	}
	for i := range s.Res5[:84] {
		s.Res5[i] = v.Integer(v.Element(at+"res5", i, 84), s.Res5[i])
	}
	for i := range s.Period[:3] {
		s.Period[i] = v.Integer(v.Element(at+"period", i, 3), s.Period[i])
	}
}

func newHvmHwPmTimer() vectors.Subject {
	s := new(hvmcontext.HvmHwPmTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwPmTimerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwPmTimer(v, "", s) },
	}
}

func visitHvmHwPmTimer(v *vectors.Visitor, at string, s *hvmcontext.HvmHwPmTimer) {
	s.TmrVal = uint32(v.Integer(at+"tmr_val", uint64(s.TmrVal)))
	s.Pm1aSts = uint16(v.Integer(at+"pm1a_sts", uint64(s.Pm1aSts)))
	s.Pm1aEn = uint16(v.Integer(at+"pm1a_en", uint64(s.Pm1aEn)))
}

func newHvmHwMtrr() vectors.Subject {
	s := new(hvmcontext.HvmHwMtrr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwMtrrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwMtrr(v, "", s) },
	}
}

func visitHvmHwMtrr(v *vectors.Visitor, at string, s *hvmcontext.HvmHwMtrr) {
	s.MsrPatCr = v.Integer(at+"msr_pat_cr", s.MsrPatCr)
	for i := range s.MsrMtrrVar[:16] {
		s.MsrMtrrVar[i] = v.Integer(v.Element(at+"msr_mtrr_var", i, 16), s.MsrMtrrVar[i])
	}
	for i := range s.MsrMtrrFixed[:11] {
		s.MsrMtrrFixed[i] = v.Integer(v.Element(at+"msr_mtrr_fixed", i, 11), s.MsrMtrrFixed[i])
	}
	s.MsrMtrrCap = v.Integer(at+"msr_mtrr_cap", s.MsrMtrrCap)
	s.MsrMtrrDefType = v.Integer(at+"msr_mtrr_def_type", s.MsrMtrrDefType)
}

func newHvmViridianDomain() vectors.Subject {
	s := new(hvmcontext.HvmViridianDomain)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmViridianDomainSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmViridianDomain(v, "", s) },
	}
}

func visitHvmViridianDomain(v *vectors.Visitor, at string, s *hvmcontext.HvmViridianDomain) {
	s.HypercallGpa = v.Integer(at+"hypercall_gpa", s.HypercallGpa)
	s.GuestOsId = v.Integer(at+"guest_os_id", s.GuestOsId)
	s.TimeRefCount = v.Integer(at+"time_ref_count", s.TimeRefCount)
	s.ReferenceTsc = v.Integer(at+"reference_tsc", s.ReferenceTsc)
}

func newHvmHwCpuXsave() vectors.Subject {
	s := new(hvmcontext.HvmHwCpuXsave)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmHwCpuXsaveSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmHwCpuXsave(v, "", s) },
	}
}

func visitHvmHwCpuXsave(v *vectors.Visitor, at string, s *hvmcontext.HvmHwCpuXsave) {
	s.XfeatureMask = v.Integer(at+"xfeature_mask", s.XfeatureMask)
	s.Xcr0 = v.Integer(at+"xcr0", s.Xcr0)
	s.Xcr0Accum = v.Integer(at+"xcr0_accum", s.Xcr0Accum)
	v.Bytes(at+"fpu_sse", s.FpuSse[:512])
	s.XstateBv = v.Integer(at+"xstate_bv", s.XstateBv)
	s.XcompBv = v.Integer(at+"xcomp_bv", s.XcompBv)
	for i := range s.Reserved[:6] {
		s.Reserved[i] = v.Integer(v.Element(at+"reserved", i, 6), s.Reserved[i])
	}
}

func newHvmViridianVcpu() vectors.Subject {
	s := new(hvmcontext.HvmViridianVcpu)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmViridianVcpuSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmViridianVcpu(v, "", s) },
	}
}

func visitHvmViridianVcpu(v *vectors.Visitor, at string, s *hvmcontext.HvmViridianVcpu) {
	s.VpAssistMsr = v.Integer(at+"vp_assist_msr", s.VpAssistMsr)
	s.ApicAssistPending = uint8(v.Integer(at+"apic_assist_pending", uint64(s.ApicAssistPending)))
	v.Bytes(at+"_pad", s.Pad[:7])
	s.SimpMsr = v.Integer(at+"simp_msr", s.SimpMsr)
	for i := range s.SintMsr[:16] {
		s.SintMsr[i] = v.Integer(v.Element(at+"sint_msr", i, 16), s.SintMsr[i])
	}
	for i := range s.StimerConfigMsr[:4] {
		s.StimerConfigMsr[i] = v.Integer(v.Element(at+"stimer_config_msr", i, 4), s.StimerConfigMsr[i])
	}
	for i := range s.StimerCountMsr[:4] {
		s.StimerCountMsr[i] = v.Integer(v.Element(at+"stimer_count_msr", i, 4), s.StimerCountMsr[i])
	}
}

func newHvmVmceVcpu() vectors.Subject {
	s := new(hvmcontext.HvmVmceVcpu)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmVmceVcpuSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmVmceVcpu(v, "", s) },
	}
}

func visitHvmVmceVcpu(v *vectors.Visitor, at string, s *hvmcontext.HvmVmceVcpu) {
	s.Caps = v.Integer(at+"caps", s.Caps)
	s.MciCtl2Bank0 = v.Integer(at+"mci_ctl2_bank0", s.MciCtl2Bank0)
	s.MciCtl2Bank1 = v.Integer(at+"mci_ctl2_bank1", s.MciCtl2Bank1)
	s.McgExtCtl = v.Integer(at+"mcg_ext_ctl", s.McgExtCtl)
}

func newHvmTscAdjust() vectors.Subject {
	s := new(hvmcontext.HvmTscAdjust)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmTscAdjustSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmTscAdjust(v, "", s) },
	}
}

func visitHvmTscAdjust(v *vectors.Visitor, at string, s *hvmcontext.HvmTscAdjust) {
	s.TscAdjust = v.Integer(at+"tsc_adjust", s.TscAdjust)
}

func newHvmOneMsr() vectors.Subject {
	s := new(hvmcontext.HvmOneMsr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmOneMsrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmOneMsr(v, "", s) },
	}
}

func visitHvmOneMsr(v *vectors.Visitor, at string, s *hvmcontext.HvmOneMsr) {
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
	s.Rsvd = uint32(v.Integer(at+"_rsvd", uint64(s.Rsvd)))
	s.Val = v.Integer(at+"val", s.Val)
}

func newHvmMsr() vectors.Subject {
	s := new(hvmcontext.HvmMsr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return hvmcontext.HvmMsrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitHvmMsr(v, "", s) },
	}
}

func visitHvmMsr(v *vectors.Visitor, at string, s *hvmcontext.HvmMsr) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}
