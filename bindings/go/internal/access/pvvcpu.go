// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/pvvcpu"
	"holdfast/abi/wire"
)

func newSegmentDescriptor() vectors.Subject {
	s := new(pvvcpu.SegmentDescriptor)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.SegmentDescriptorSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSegmentDescriptor(v, "", s) },
	}
}

func visitSegmentDescriptor(v *vectors.Visitor, at string, s *pvvcpu.SegmentDescriptor) {
	s.Raw = v.Integer(at+"raw", s.Raw)
	v.Check(s.SetLimitLow(uint64(v.Bits(at+"raw:limit_low", uint64(s.LimitLow())))))
	v.Check(s.SetBaseLow(uint64(v.Bits(at+"raw:base_low", uint64(s.BaseLow())))))
	v.Check(s.SetType(uint64(v.Bits(at+"raw:type", uint64(s.Type())))))
	s.SetIsCodeOrData(v.Flag(at+"raw:s", s.IsCodeOrData()))
	v.Check(s.SetDpl(uint64(v.Bits(at+"raw:dpl", uint64(s.Dpl())))))
	s.SetIsPresent(v.Flag(at+"raw:p", s.IsPresent()))
	v.Check(s.SetLimitHigh(uint64(v.Bits(at+"raw:limit_high", uint64(s.LimitHigh())))))
	s.SetIsAvailable(v.Flag(at+"raw:avl", s.IsAvailable()))
	s.SetIsLong(v.Flag(at+"raw:l", s.IsLong()))
	s.SetIsWide(v.Flag(at+"raw:db", s.IsWide()))
	s.SetIsGranular(v.Flag(at+"raw:g", s.IsGranular()))
	v.Check(s.SetBaseHigh(uint64(v.Bits(at+"raw:base_high", uint64(s.BaseHigh())))))
}

func newGdtFrame() vectors.Subject {
	s := new(pvvcpu.GdtFrame)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.GdtFrameSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitGdtFrame(v, "", s) },
	}
}

func visitGdtFrame(v *vectors.Visitor, at string, s *pvvcpu.GdtFrame) {
	s.Frame = v.Word(at+"frame", s.Frame)
}

func newCallbackRegister() vectors.Subject {
	s := new(pvvcpu.CallbackRegister)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.CallbackRegisterSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitCallbackRegister(v, "", s) },
	}
}

func visitCallbackRegister(v *vectors.Visitor, at string, s *pvvcpu.CallbackRegister) {
	s.Type = pvvcpu.CallbackType(v.Integer(at+"type", uint64(s.Type)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetMasksEvents(v.Flag(at+"flags:mask_events", s.MasksEvents()))
	if v.Width == wire.Width4 {
		s.Cs = uint32(v.Integer(at+"cs", uint64(s.Cs)))
	}
	s.Address = v.Word(at+"address", s.Address)
}

func newCallbackUnregister() vectors.Subject {
	s := new(pvvcpu.CallbackUnregister)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.CallbackUnregisterSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitCallbackUnregister(v, "", s) },
	}
}

func visitCallbackUnregister(v *vectors.Visitor, at string, s *pvvcpu.CallbackUnregister) {
	s.Type = pvvcpu.CallbackType(v.Integer(at+"type", uint64(s.Type)))
	s.Unused = uint16(v.Integer(at+"_unused", uint64(s.Unused)))
}

func newNmiCallback() vectors.Subject {
	s := new(pvvcpu.NmiCallback)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.NmiCallbackSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitNmiCallback(v, "", s) },
	}
}

func visitNmiCallback(v *vectors.Visitor, at string, s *pvvcpu.NmiCallback) {
	s.HandlerAddress = v.Word(at+"handler_address", s.HandlerAddress)
	s.Pad = v.Word(at+"pad", s.Pad)
}

func newIretContext() vectors.Subject {
	s := new(pvvcpu.IretContext)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.IretContextSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitIretContext(v, "", s) },
	}
}

func visitIretContext(v *vectors.Visitor, at string, s *pvvcpu.IretContext) {
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.R11 = v.Integer(at+"r11", s.R11)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Flags = v.Integer(at+"flags", s.Flags)
	s.SetInSyscall(v.Flag(at+"flags:VGCF_in_syscall", s.InSyscall()))
	s.Rip = v.Integer(at+"rip", s.Rip)
	s.Cs = v.Integer(at+"cs", s.Cs)
	s.Rflags = v.Integer(at+"rflags", s.Rflags)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Ss = v.Integer(at+"ss", s.Ss)
}

func newIretFrame32() vectors.Subject {
	s := new(pvvcpu.IretFrame32)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return pvvcpu.IretFrame32Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitIretFrame32(v, "", s) },
	}
}

func visitIretFrame32(v *vectors.Visitor, at string, s *pvvcpu.IretFrame32) {
	s.Eax = uint32(v.Integer(at+"eax", uint64(s.Eax)))
	s.Eip = uint32(v.Integer(at+"eip", uint64(s.Eip)))
	s.Cs = uint32(v.Integer(at+"cs", uint64(s.Cs)))
	s.Eflags = uint32(v.Integer(at+"eflags", uint64(s.Eflags)))
	s.Esp = uint32(v.Integer(at+"esp", uint64(s.Esp)))
	s.Ss = uint32(v.Integer(at+"ss", uint64(s.Ss)))
	s.Es = uint32(v.Integer(at+"es", uint64(s.Es)))
	s.Ds = uint32(v.Integer(at+"ds", uint64(s.Ds)))
	s.Fs = uint32(v.Integer(at+"fs", uint64(s.Fs)))
	s.Gs = uint32(v.Integer(at+"gs", uint64(s.Gs)))
}
