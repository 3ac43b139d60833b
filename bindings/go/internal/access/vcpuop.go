// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/vcpuop"
	"holdfast/abi/wire"
)

func newVcpuRunstateInfo() vectors.Subject {
	s := new(vcpuop.VcpuRunstateInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuRunstateInfoSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuRunstateInfo(v, "", s) },
	}
}

func visitVcpuRunstateInfo(v *vectors.Visitor, at string, s *vcpuop.VcpuRunstateInfo) {
	s.State = int32(v.Integer(at+"state", uint64(uint32(s.State))))
	s.StateEntryTime = v.Integer(at+"state_entry_time", s.StateEntryTime)
	v.Check(s.SetEntryTime(uint64(v.Bits(at+"state_entry_time:time", uint64(s.EntryTime())))))
	s.SetUpdating(v.Flag(at+"state_entry_time:XEN_RUNSTATE_UPDATE", s.Updating()))
	for i := range s.Times[:4] {
		s.Times[i] = v.Integer(v.Element(at+"time", i, 4), s.Times[i])
	}
}

func newVcpuRunstateArea() vectors.Subject {
	s := new(vcpuop.VcpuRunstateArea)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuRunstateAreaSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuRunstateArea(v, "", s) },
	}
}

func visitVcpuRunstateArea(v *vectors.Visitor, at string, s *vcpuop.VcpuRunstateArea) {
	s.Area = v.Word(at+"h", s.Area)
}

func newVcpuTimeArea() vectors.Subject {
	s := new(vcpuop.VcpuTimeArea)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuTimeAreaSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuTimeArea(v, "", s) },
	}
}

func visitVcpuTimeArea(v *vectors.Visitor, at string, s *vcpuop.VcpuTimeArea) {
	s.Area = v.Word(at+"h", s.Area)
}

func newVcpuPhysicalArea() vectors.Subject {
	s := new(vcpuop.VcpuPhysicalArea)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuPhysicalAreaSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuPhysicalArea(v, "", s) },
	}
}

func visitVcpuPhysicalArea(v *vectors.Visitor, at string, s *vcpuop.VcpuPhysicalArea) {
	s.Address = v.Integer(at+"p", s.Address)
}

func newVcpuRegisterRunstateMemoryArea() vectors.Subject {
	s := new(vcpuop.VcpuRegisterRunstateMemoryArea)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuRegisterRunstateMemoryAreaSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuRegisterRunstateMemoryArea(v, "", s) },
	}
}

func visitVcpuRegisterRunstateMemoryArea(v *vectors.Visitor, at string, s *vcpuop.VcpuRegisterRunstateMemoryArea) {
	if v.Arm(at + "addr.h.") {
		arm, err := s.AsH()
		v.Check(err)
		visitVcpuRunstateArea(v, at+"addr.h.", &arm)
		v.Check(s.SetH(&arm, v.Width))
	}
	if v.Arm(at + "addr.p.") {
		arm, err := s.AsP()
		v.Check(err)
		visitVcpuPhysicalArea(v, at+"addr.p.", &arm)
		v.Check(s.SetP(&arm, v.Width))
	}
}

func newVcpuRegisterTimeMemoryArea() vectors.Subject {
	s := new(vcpuop.VcpuRegisterTimeMemoryArea)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuRegisterTimeMemoryAreaSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuRegisterTimeMemoryArea(v, "", s) },
	}
}

func visitVcpuRegisterTimeMemoryArea(v *vectors.Visitor, at string, s *vcpuop.VcpuRegisterTimeMemoryArea) {
	if v.Arm(at + "addr.h.") {
		arm, err := s.AsH()
		v.Check(err)
		visitVcpuTimeArea(v, at+"addr.h.", &arm)
		v.Check(s.SetH(&arm, v.Width))
	}
	if v.Arm(at + "addr.p.") {
		arm, err := s.AsP()
		v.Check(err)
		visitVcpuPhysicalArea(v, at+"addr.p.", &arm)
		v.Check(s.SetP(&arm, v.Width))
	}
}

func newVcpuSetPeriodicTimer() vectors.Subject {
	s := new(vcpuop.VcpuSetPeriodicTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuSetPeriodicTimerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuSetPeriodicTimer(v, "", s) },
	}
}

func visitVcpuSetPeriodicTimer(v *vectors.Visitor, at string, s *vcpuop.VcpuSetPeriodicTimer) {
	s.PeriodNs = v.Integer(at+"period_ns", s.PeriodNs)
}

func newVcpuSetSingleshotTimer() vectors.Subject {
	s := new(vcpuop.VcpuSetSingleshotTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuSetSingleshotTimerSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitVcpuSetSingleshotTimer(v, "", s) },
	}
}

func visitVcpuSetSingleshotTimer(v *vectors.Visitor, at string, s *vcpuop.VcpuSetSingleshotTimer) {
	s.TimeoutAbsNs = v.Integer(at+"timeout_abs_ns", s.TimeoutAbsNs)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetFuture(v.Flag(at+"flags:VCPU_SSHOTTMR_future", s.Future()))
}

func newVcpuRegisterVcpuInfo() vectors.Subject {
	s := new(vcpuop.VcpuRegisterVcpuInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuRegisterVcpuInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuRegisterVcpuInfo(v, "", s) },
	}
}

func visitVcpuRegisterVcpuInfo(v *vectors.Visitor, at string, s *vcpuop.VcpuRegisterVcpuInfo) {
	s.Mfn = v.Integer(at+"mfn", s.Mfn)
	s.OffsetInPage = uint32(v.Integer(at+"offset", uint64(s.OffsetInPage)))
	s.Rsvd = uint32(v.Integer(at+"rsvd", uint64(s.Rsvd)))
}

func newVcpuGetPhysid() vectors.Subject {
	s := new(vcpuop.VcpuGetPhysid)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuGetPhysidSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuGetPhysid(v, "", s) },
	}
}

func visitVcpuGetPhysid(v *vectors.Visitor, at string, s *vcpuop.VcpuGetPhysid) {
	s.PhysId = v.Integer(at+"phys_id", s.PhysId)
	v.Check(s.SetApicId(uint64(v.Bits(at+"phys_id:apic_id", uint64(s.ApicId())))))
	v.Check(s.SetAcpiId(uint64(v.Bits(at+"phys_id:acpi_id", uint64(s.AcpiId())))))
}

func newVcpuHvmX8632() vectors.Subject {
	s := new(vcpuop.VcpuHvmX8632)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuHvmX8632Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuHvmX8632(v, "", s) },
	}
}

func visitVcpuHvmX8632(v *vectors.Visitor, at string, s *vcpuop.VcpuHvmX8632) {
	s.Eax = uint32(v.Integer(at+"eax", uint64(s.Eax)))
	s.Ecx = uint32(v.Integer(at+"ecx", uint64(s.Ecx)))
	s.Edx = uint32(v.Integer(at+"edx", uint64(s.Edx)))
	s.Ebx = uint32(v.Integer(at+"ebx", uint64(s.Ebx)))
	s.Esp = uint32(v.Integer(at+"esp", uint64(s.Esp)))
	s.Ebp = uint32(v.Integer(at+"ebp", uint64(s.Ebp)))
	s.Esi = uint32(v.Integer(at+"esi", uint64(s.Esi)))
	s.Edi = uint32(v.Integer(at+"edi", uint64(s.Edi)))
	s.Eip = uint32(v.Integer(at+"eip", uint64(s.Eip)))
	s.Eflags = uint32(v.Integer(at+"eflags", uint64(s.Eflags)))
	s.Cr0 = uint32(v.Integer(at+"cr0", uint64(s.Cr0)))
	s.Cr3 = uint32(v.Integer(at+"cr3", uint64(s.Cr3)))
	s.Cr4 = uint32(v.Integer(at+"cr4", uint64(s.Cr4)))
	s.Pad1 = uint32(v.Integer(at+"pad1", uint64(s.Pad1)))
	s.Efer = v.Integer(at+"efer", s.Efer)
	s.CsBase = uint32(v.Integer(at+"cs_base", uint64(s.CsBase)))
	s.DsBase = uint32(v.Integer(at+"ds_base", uint64(s.DsBase)))
	s.SsBase = uint32(v.Integer(at+"ss_base", uint64(s.SsBase)))
	s.EsBase = uint32(v.Integer(at+"es_base", uint64(s.EsBase)))
	s.TrBase = uint32(v.Integer(at+"tr_base", uint64(s.TrBase)))
	s.CsLimit = uint32(v.Integer(at+"cs_limit", uint64(s.CsLimit)))
	s.DsLimit = uint32(v.Integer(at+"ds_limit", uint64(s.DsLimit)))
	s.SsLimit = uint32(v.Integer(at+"ss_limit", uint64(s.SsLimit)))
	s.EsLimit = uint32(v.Integer(at+"es_limit", uint64(s.EsLimit)))
	s.TrLimit = uint32(v.Integer(at+"tr_limit", uint64(s.TrLimit)))
	s.CsAccess = uint16(v.Integer(at+"cs_ar", uint64(s.CsAccess)))
	s.DsAccess = uint16(v.Integer(at+"ds_ar", uint64(s.DsAccess)))
	s.SsAccess = uint16(v.Integer(at+"ss_ar", uint64(s.SsAccess)))
	s.EsAccess = uint16(v.Integer(at+"es_ar", uint64(s.EsAccess)))
	s.TrAccess = uint16(v.Integer(at+"tr_ar", uint64(s.TrAccess)))
	for i := range s.Pad2[:3] {
		s.Pad2[i] = uint16(v.Integer(v.Element(at+"pad2", i, 3), uint64(s.Pad2[i])))
	}
}

func newVcpuHvmX8664() vectors.Subject {
	s := new(vcpuop.VcpuHvmX8664)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuHvmX8664Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuHvmX8664(v, "", s) },
	}
}

func visitVcpuHvmX8664(v *vectors.Visitor, at string, s *vcpuop.VcpuHvmX8664) {
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	s.Cr0 = v.Integer(at+"cr0", s.Cr0)
	s.Cr3 = v.Integer(at+"cr3", s.Cr3)
	s.Cr4 = v.Integer(at+"cr4", s.Cr4)
	s.Efer = v.Integer(at+"efer", s.Efer)
}

func newVcpuHvmContext() vectors.Subject {
	s := new(vcpuop.VcpuHvmContext)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return vcpuop.VcpuHvmContextSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuHvmContext(v, "", s) },
	}
}

func visitVcpuHvmContext(v *vectors.Visitor, at string, s *vcpuop.VcpuHvmContext) {
	s.Mode = uint32(v.Integer(at+"mode", uint64(s.Mode)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	if v.Arm(at + "cpu_regs.VcpuHvmX8632.") {
		arm, err := s.AsVcpuHvmX8632()
		v.Check(err)
		visitVcpuHvmX8632(v, at+"cpu_regs.VcpuHvmX8632.", &arm)
		v.Check(s.SetVcpuHvmX8632(&arm))
	}
	if v.Arm(at + "cpu_regs.VcpuHvmX8664.") {
		arm, err := s.AsVcpuHvmX8664()
		v.Check(err)
		visitVcpuHvmX8664(v, at+"cpu_regs.VcpuHvmX8664.", &arm)
		v.Check(s.SetVcpuHvmX8664(&arm))
	}
}
