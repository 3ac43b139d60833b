// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/eventchannel"
	"holdfast/abi/wire"
)

func newEvtchnAllocUnbound() vectors.Subject {
	s := new(eventchannel.EvtchnAllocUnbound)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnAllocUnboundSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnAllocUnbound(v, "", s) },
	}
}

func visitEvtchnAllocUnbound(v *vectors.Visitor, at string, s *eventchannel.EvtchnAllocUnbound) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.RemoteDom = uint16(v.Integer(at+"remote_dom", uint64(s.RemoteDom)))
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnBindInterdomain() vectors.Subject {
	s := new(eventchannel.EvtchnBindInterdomain)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnBindInterdomainSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindInterdomain(v, "", s) },
	}
}

func visitEvtchnBindInterdomain(v *vectors.Visitor, at string, s *eventchannel.EvtchnBindInterdomain) {
	s.RemoteDom = uint16(v.Integer(at+"remote_dom", uint64(s.RemoteDom)))
	s.RemotePort = uint32(v.Integer(at+"remote_port", uint64(s.RemotePort)))
	s.LocalPort = uint32(v.Integer(at+"local_port", uint64(s.LocalPort)))
}

func newEvtchnBindVirq() vectors.Subject {
	s := new(eventchannel.EvtchnBindVirq)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnBindVirqSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindVirq(v, "", s) },
	}
}

func visitEvtchnBindVirq(v *vectors.Visitor, at string, s *eventchannel.EvtchnBindVirq) {
	s.Virq = eventchannel.VirtualIrq(v.Integer(at+"virq", uint64(s.Virq)))
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnBindPirq() vectors.Subject {
	s := new(eventchannel.EvtchnBindPirq)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnBindPirqSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindPirq(v, "", s) },
	}
}

func visitEvtchnBindPirq(v *vectors.Visitor, at string, s *eventchannel.EvtchnBindPirq) {
	s.Pirq = uint32(v.Integer(at+"pirq", uint64(s.Pirq)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetWillShare(v.Flag(at+"flags:BIND_PIRQ__WILL_SHARE", s.WillShare()))
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnBindIpi() vectors.Subject {
	s := new(eventchannel.EvtchnBindIpi)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnBindIpiSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindIpi(v, "", s) },
	}
}

func visitEvtchnBindIpi(v *vectors.Visitor, at string, s *eventchannel.EvtchnBindIpi) {
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnClose() vectors.Subject {
	s := new(eventchannel.EvtchnClose)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnCloseSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnClose(v, "", s) },
	}
}

func visitEvtchnClose(v *vectors.Visitor, at string, s *eventchannel.EvtchnClose) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnSend() vectors.Subject {
	s := new(eventchannel.EvtchnSend)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnSendSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnSend(v, "", s) },
	}
}

func visitEvtchnSend(v *vectors.Visitor, at string, s *eventchannel.EvtchnSend) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnStatusUnbound() vectors.Subject {
	s := new(eventchannel.EvtchnStatusUnbound)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnStatusUnboundSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnStatusUnbound(v, "", s) },
	}
}

func visitEvtchnStatusUnbound(v *vectors.Visitor, at string, s *eventchannel.EvtchnStatusUnbound) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
}

func newEvtchnStatusInterdomain() vectors.Subject {
	s := new(eventchannel.EvtchnStatusInterdomain)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnStatusInterdomainSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnStatusInterdomain(v, "", s) },
	}
}

func visitEvtchnStatusInterdomain(v *vectors.Visitor, at string, s *eventchannel.EvtchnStatusInterdomain) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnStatusPirq() vectors.Subject {
	s := new(eventchannel.EvtchnStatusPirq)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnStatusPirqSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnStatusPirq(v, "", s) },
	}
}

func visitEvtchnStatusPirq(v *vectors.Visitor, at string, s *eventchannel.EvtchnStatusPirq) {
	s.Pirq = uint32(v.Integer(at+"pirq", uint64(s.Pirq)))
}

func newEvtchnStatusVirq() vectors.Subject {
	s := new(eventchannel.EvtchnStatusVirq)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnStatusVirqSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnStatusVirq(v, "", s) },
	}
}

func visitEvtchnStatusVirq(v *vectors.Visitor, at string, s *eventchannel.EvtchnStatusVirq) {
	s.Virq = eventchannel.VirtualIrq(v.Integer(at+"virq", uint64(s.Virq)))
}

func newEvtchnStatus() vectors.Subject {
	s := new(eventchannel.EvtchnStatus)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnStatusSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnStatus(v, "", s) },
	}
}

func visitEvtchnStatus(v *vectors.Visitor, at string, s *eventchannel.EvtchnStatus) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
	s.Status = eventchannel.EventChannelStatus(v.Integer(at+"status", uint64(s.Status)))
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	if v.Arm(at + "u.EvtchnStatusUnbound.") {
		arm, err := s.AsUnbound()
		v.Check(err)
		visitEvtchnStatusUnbound(v, at+"u.EvtchnStatusUnbound.", &arm)
		v.Check(s.SetUnbound(&arm))
	}
	if v.Arm(at + "u.EvtchnStatusInterdomain.") {
		arm, err := s.AsInterdomain()
		v.Check(err)
		visitEvtchnStatusInterdomain(v, at+"u.EvtchnStatusInterdomain.", &arm)
		v.Check(s.SetInterdomain(&arm))
	}
	if v.Arm(at + "u.EvtchnStatusPirq.") {
		arm, err := s.AsPirq()
		v.Check(err)
		visitEvtchnStatusPirq(v, at+"u.EvtchnStatusPirq.", &arm)
		v.Check(s.SetPirq(&arm))
	}
	if v.Arm(at + "u.EvtchnStatusVirq.") {
		arm, err := s.AsVirq()
		v.Check(err)
		visitEvtchnStatusVirq(v, at+"u.EvtchnStatusVirq.", &arm)
		v.Check(s.SetVirq(&arm))
	}
}

func newEvtchnBindVcpu() vectors.Subject {
	s := new(eventchannel.EvtchnBindVcpu)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnBindVcpuSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindVcpu(v, "", s) },
	}
}

func visitEvtchnBindVcpu(v *vectors.Visitor, at string, s *eventchannel.EvtchnBindVcpu) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
}

func newEvtchnUnmask() vectors.Subject {
	s := new(eventchannel.EvtchnUnmask)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnUnmaskSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnUnmask(v, "", s) },
	}
}

func visitEvtchnUnmask(v *vectors.Visitor, at string, s *eventchannel.EvtchnUnmask) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnOp() vectors.Subject {
	s := new(eventchannel.EvtchnOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnOpSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnOp(v, "", s) },
	}
}

func visitEvtchnOp(v *vectors.Visitor, at string, s *eventchannel.EvtchnOp) {
	s.Cmd = uint32(v.Integer(at+"cmd", uint64(s.Cmd)))
	if v.Arm(at + "u.EvtchnBindInterdomain.") {
		arm, err := s.AsEvtchnBindInterdomain()
		v.Check(err)
		visitEvtchnBindInterdomain(v, at+"u.EvtchnBindInterdomain.", &arm)
		v.Check(s.SetEvtchnBindInterdomain(&arm))
	}
	if v.Arm(at + "u.EvtchnBindVirq.") {
		arm, err := s.AsEvtchnBindVirq()
		v.Check(err)
		visitEvtchnBindVirq(v, at+"u.EvtchnBindVirq.", &arm)
		v.Check(s.SetEvtchnBindVirq(&arm))
	}
	if v.Arm(at + "u.EvtchnBindPirq.") {
		arm, err := s.AsEvtchnBindPirq()
		v.Check(err)
		visitEvtchnBindPirq(v, at+"u.EvtchnBindPirq.", &arm)
		v.Check(s.SetEvtchnBindPirq(&arm))
	}
	if v.Arm(at + "u.EvtchnClose.") {
		arm, err := s.AsEvtchnClose()
		v.Check(err)
		visitEvtchnClose(v, at+"u.EvtchnClose.", &arm)
		v.Check(s.SetEvtchnClose(&arm))
	}
	if v.Arm(at + "u.EvtchnSend.") {
		arm, err := s.AsEvtchnSend()
		v.Check(err)
		visitEvtchnSend(v, at+"u.EvtchnSend.", &arm)
		v.Check(s.SetEvtchnSend(&arm))
	}
	if v.Arm(at + "u.EvtchnStatus.") {
		arm, err := s.AsEvtchnStatus()
		v.Check(err)
		visitEvtchnStatus(v, at+"u.EvtchnStatus.", &arm)
		v.Check(s.SetEvtchnStatus(&arm))
	}
	if v.Arm(at + "u.EvtchnAllocUnbound.") {
		arm, err := s.AsEvtchnAllocUnbound()
		v.Check(err)
		visitEvtchnAllocUnbound(v, at+"u.EvtchnAllocUnbound.", &arm)
		v.Check(s.SetEvtchnAllocUnbound(&arm))
	}
	if v.Arm(at + "u.EvtchnBindIpi.") {
		arm, err := s.AsEvtchnBindIpi()
		v.Check(err)
		visitEvtchnBindIpi(v, at+"u.EvtchnBindIpi.", &arm)
		v.Check(s.SetEvtchnBindIpi(&arm))
	}
	if v.Arm(at + "u.EvtchnBindVcpu.") {
		arm, err := s.AsEvtchnBindVcpu()
		v.Check(err)
		visitEvtchnBindVcpu(v, at+"u.EvtchnBindVcpu.", &arm)
		v.Check(s.SetEvtchnBindVcpu(&arm))
	}
	if v.Arm(at + "u.EvtchnUnmask.") {
		arm, err := s.AsEvtchnUnmask()
		v.Check(err)
		visitEvtchnUnmask(v, at+"u.EvtchnUnmask.", &arm)
		v.Check(s.SetEvtchnUnmask(&arm))
	}
}

func newEvtchnReset() vectors.Subject {
	s := new(eventchannel.EvtchnReset)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnResetSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnReset(v, "", s) },
	}
}

func visitEvtchnReset(v *vectors.Visitor, at string, s *eventchannel.EvtchnReset) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
}

func newEvtchnInitControl() vectors.Subject {
	s := new(eventchannel.EvtchnInitControl)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnInitControlSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnInitControl(v, "", s) },
	}
}

func visitEvtchnInitControl(v *vectors.Visitor, at string, s *eventchannel.EvtchnInitControl) {
	s.ControlGfn = v.Integer(at+"control_gfn", s.ControlGfn)
	s.OffsetInPage = uint32(v.Integer(at+"offset", uint64(s.OffsetInPage)))
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.LinkBits = uint8(v.Integer(at+"link_bits", uint64(s.LinkBits)))
	v.Bytes(at+"_pad", s.Pad[:7])
}

func newEvtchnExpandArray() vectors.Subject {
	s := new(eventchannel.EvtchnExpandArray)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnExpandArraySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnExpandArray(v, "", s) },
	}
}

func visitEvtchnExpandArray(v *vectors.Visitor, at string, s *eventchannel.EvtchnExpandArray) {
	s.ArrayGfn = v.Integer(at+"array_gfn", s.ArrayGfn)
}

func newEvtchnSetPriority() vectors.Subject {
	s := new(eventchannel.EvtchnSetPriority)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnSetPrioritySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnSetPriority(v, "", s) },
	}
}

func visitEvtchnSetPriority(v *vectors.Visitor, at string, s *eventchannel.EvtchnSetPriority) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
	s.Priority = uint32(v.Integer(at+"priority", uint64(s.Priority)))
}

func newEvtchnFifoControlBlock() vectors.Subject {
	s := new(eventchannel.EvtchnFifoControlBlock)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnFifoControlBlockSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnFifoControlBlock(v, "", s) },
	}
}

func visitEvtchnFifoControlBlock(v *vectors.Visitor, at string, s *eventchannel.EvtchnFifoControlBlock) {
	s.Ready = uint32(v.Integer(at+"ready", uint64(s.Ready)))
	s.Rsvd = uint32(v.Integer(at+"_rsvd", uint64(s.Rsvd)))
	for i := range s.Head[:16] {
		s.Head[i] = uint32(v.Integer(v.Element(at+"head", i, 16), uint64(s.Head[i])))
	}
}

func newEvtchnFifoEventWord() vectors.Subject {
	s := new(eventchannel.EvtchnFifoEventWord)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return eventchannel.EvtchnFifoEventWordSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnFifoEventWord(v, "", s) },
	}
}

func visitEvtchnFifoEventWord(v *vectors.Visitor, at string, s *eventchannel.EvtchnFifoEventWord) {
	s.Word = uint32(v.Integer(at+"word", uint64(s.Word)))
	v.Check(s.SetLink(uint32(v.Bits(at+"word:link", uint64(s.Link())))))
	v.Check(s.SetUnused(uint32(v.Bits(at+"word:unused", uint64(s.Unused())))))
	s.SetBusy(v.Flag(at+"word:EVTCHN_FIFO_BUSY", s.Busy()))
	s.SetLinked(v.Flag(at+"word:EVTCHN_FIFO_LINKED", s.Linked()))
	s.SetMasked(v.Flag(at+"word:EVTCHN_FIFO_MASKED", s.Masked()))
	s.SetPending(v.Flag(at+"word:EVTCHN_FIFO_PENDING", s.Pending()))
}
