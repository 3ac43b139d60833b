// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/domaincontext"
	"holdfast/abi/wire"
)

func newContextHeader() vectors.Subject {
	s := new(domaincontext.ContextHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextHeader(v, "", s) },
	}
}

func visitContextHeader(v *vectors.Visitor, at string, s *domaincontext.ContextHeader) {
	s.Marker = v.Integer(at+"marker", s.Marker)
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.Major = uint16(v.Integer(at+"major", uint64(s.Major)))
	s.Minor = uint16(v.Integer(at+"minor", uint64(s.Minor)))
	s.Options = uint16(v.Integer(at+"options", uint64(s.Options)))
	s.Reserved = uint16(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Reserved2 = uint32(v.Integer(at+"reserved2", uint64(s.Reserved2)))
}

func newContextRecord() vectors.Subject {
	s := new(domaincontext.ContextRecord)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextRecordSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextRecord(v, "", s) },
	}
}

func visitContextRecord(v *vectors.Visitor, at string, s *domaincontext.ContextRecord) {
	s.Type = domaincontext.ContextRecordType(v.Integer(at+"type", uint64(s.Type)))
	s.Instance = uint32(v.Integer(at+"instance", uint64(s.Instance)))
	s.Length = v.Integer(at+"length", s.Length)
}

func newContextProducer() vectors.Subject {
	s := new(domaincontext.ContextProducer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextProducerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextProducer(v, "", s) },
	}
}

func visitContextProducer(v *vectors.Visitor, at string, s *domaincontext.ContextProducer) {
	s.Hypervisor = domaincontext.ContextHypervisor(v.Integer(at+"hypervisor", uint64(s.Hypervisor)))
	s.Processor = uint32(v.Integer(at+"processor", uint64(s.Processor)))
	s.Major = uint32(v.Integer(at+"major", uint64(s.Major)))
	s.Minor = uint32(v.Integer(at+"minor", uint64(s.Minor)))
}

func newContextIntegrity() vectors.Subject {
	s := new(domaincontext.ContextIntegrity)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIntegritySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIntegrity(v, "", s) },
	}
}

func visitContextIntegrity(v *vectors.Visitor, at string, s *domaincontext.ContextIntegrity) {
	s.Crc32c = uint32(v.Integer(at+"crc32c", uint64(s.Crc32c)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextProvenanceGranule() vectors.Subject {
	s := new(domaincontext.ContextProvenanceGranule)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextProvenanceGranuleSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextProvenanceGranule(v, "", s) },
	}
}

func visitContextProvenanceGranule(v *vectors.Visitor, at string, s *domaincontext.ContextProvenanceGranule) {
	s.Offset = uint32(v.Integer(at+"offset", uint64(s.Offset)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	v.Bytes(at+"bytes", s.Bytes[:8])
}

func newContextProvenance() vectors.Subject {
	s := new(domaincontext.ContextProvenance)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextProvenanceSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextProvenance(v, "", s) },
	}
}

func visitContextProvenance(v *vectors.Visitor, at string, s *domaincontext.ContextProvenance) {
	s.Kind = domaincontext.ContextPieceKind(v.Integer(at+"kind", uint64(s.Kind)))
	s.Instance = uint16(v.Integer(at+"instance", uint64(s.Instance)))
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
	s.Length = uint32(v.Integer(at+"length", uint64(s.Length)))
	s.Place = uint32(v.Integer(at+"place", uint64(s.Place)))
	s.Granules = uint32(v.Integer(at+"granules", uint64(s.Granules)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextDomain() vectors.Subject {
	s := new(domaincontext.ContextDomain)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextDomainSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextDomain(v, "", s) },
	}
}

func visitContextDomain(v *vectors.Visitor, at string, s *domaincontext.ContextDomain) {
	s.Kind = domaincontext.ContextGuestKind(v.Integer(at+"kind", uint64(s.Kind)))
	s.Width = uint32(v.Integer(at+"width", uint64(s.Width)))
	s.Vcpus = uint32(v.Integer(at+"vcpus", uint64(s.Vcpus)))
	s.Devices = uint32(v.Integer(at+"devices", uint64(s.Devices)))
	s.SetLapic(v.Flag(at+"devices:lapic", s.Lapic()))
	s.SetHpet(v.Flag(at+"devices:hpet", s.Hpet()))
	s.SetPm(v.Flag(at+"devices:pm", s.Pm()))
	s.SetRtc(v.Flag(at+"devices:rtc", s.Rtc()))
	s.SetIoapic(v.Flag(at+"devices:ioapic", s.Ioapic()))
	s.SetPic(v.Flag(at+"devices:pic", s.Pic()))
	v.Check(s.SetReservedLow(uint32(v.Bits(at+"devices:reserved", uint64(s.ReservedLow())))))
	s.SetPit(v.Flag(at+"devices:pit", s.Pit()))
	v.Check(s.SetReservedHigh(uint32(v.Bits(at+"devices:reserved2", uint64(s.ReservedHigh())))))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetPartial(v.Flag(at+"flags:partial", s.Partial()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextCpuidPolicy() vectors.Subject {
	s := new(domaincontext.ContextCpuidPolicy)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextCpuidPolicySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextCpuidPolicy(v, "", s) },
	}
}

func visitContextCpuidPolicy(v *vectors.Visitor, at string, s *domaincontext.ContextCpuidPolicy) {
	s.Leaves = uint32(v.Integer(at+"leaves", uint64(s.Leaves)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextMsrPolicy() vectors.Subject {
	s := new(domaincontext.ContextMsrPolicy)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextMsrPolicySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextMsrPolicy(v, "", s) },
	}
}

func visitContextMsrPolicy(v *vectors.Visitor, at string, s *domaincontext.ContextMsrPolicy) {
	s.Registers = uint32(v.Integer(at+"registers", uint64(s.Registers)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextTsc() vectors.Subject {
	s := new(domaincontext.ContextTsc)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextTscSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextTsc(v, "", s) },
	}
}

func visitContextTsc(v *vectors.Visitor, at string, s *domaincontext.ContextTsc) {
	s.Mode = uint32(v.Integer(at+"mode", uint64(s.Mode)))
	s.Khz = uint32(v.Integer(at+"khz", uint64(s.Khz)))
	s.Nsec = v.Integer(at+"nsec", s.Nsec)
	s.Incarnation = uint32(v.Integer(at+"incarnation", uint64(s.Incarnation)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextClock() vectors.Subject {
	s := new(domaincontext.ContextClock)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextClockSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextClock(v, "", s) },
	}
}

func visitContextClock(v *vectors.Visitor, at string, s *domaincontext.ContextClock) {
	s.Offset = int64(v.Integer(at+"offset", uint64(s.Offset)))
}

func newContextHvmParam() vectors.Subject {
	s := new(domaincontext.ContextHvmParam)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextHvmParamSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextHvmParam(v, "", s) },
	}
}

func visitContextHvmParam(v *vectors.Visitor, at string, s *domaincontext.ContextHvmParam) {
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Value = v.Integer(at+"value", s.Value)
}

func newContextHvmParams() vectors.Subject {
	s := new(domaincontext.ContextHvmParams)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextHvmParamsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextHvmParams(v, "", s) },
	}
}

func visitContextHvmParams(v *vectors.Visitor, at string, s *domaincontext.ContextHvmParams) {
	s.Params = uint32(v.Integer(at+"params", uint64(s.Params)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextSharedInfo() vectors.Subject {
	s := new(domaincontext.ContextSharedInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextSharedInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextSharedInfo(v, "", s) },
	}
}

func visitContextSharedInfo(v *vectors.Visitor, at string, s *domaincontext.ContextSharedInfo) {
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newContextDomainTime() vectors.Subject {
	s := new(domaincontext.ContextDomainTime)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextDomainTimeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextDomainTime(v, "", s) },
	}
}

func visitContextDomainTime(v *vectors.Visitor, at string, s *domaincontext.ContextDomainTime) {
	s.SystemTime = v.Integer(at+"system_time", s.SystemTime)
}

func newContextAssists() vectors.Subject {
	s := new(domaincontext.ContextAssists)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextAssistsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextAssists(v, "", s) },
	}
}

func visitContextAssists(v *vectors.Visitor, at string, s *domaincontext.ContextAssists) {
	s.Assists = v.Integer(at+"assists", s.Assists)
}

func newContextMemoryRange() vectors.Subject {
	s := new(domaincontext.ContextMemoryRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextMemoryRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextMemoryRange(v, "", s) },
	}
}

func visitContextMemoryRange(v *vectors.Visitor, at string, s *domaincontext.ContextMemoryRange) {
	s.Start = v.Integer(at+"start", s.Start)
	s.Length = v.Integer(at+"length", s.Length)
	s.Kind = uint32(v.Integer(at+"kind", uint64(s.Kind)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextMemoryMap() vectors.Subject {
	s := new(domaincontext.ContextMemoryMap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextMemoryMapSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextMemoryMap(v, "", s) },
	}
}

func visitContextMemoryMap(v *vectors.Visitor, at string, s *domaincontext.ContextMemoryMap) {
	s.Ranges = uint32(v.Integer(at+"ranges", uint64(s.Ranges)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextEventChannel() vectors.Subject {
	s := new(domaincontext.ContextEventChannel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextEventChannelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextEventChannel(v, "", s) },
	}
}

func visitContextEventChannel(v *vectors.Visitor, at string, s *domaincontext.ContextEventChannel) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
	s.Kind = domaincontext.ContextEventKind(v.Integer(at+"kind", uint64(s.Kind)))
	s.Priority = uint16(v.Integer(at+"priority", uint64(s.Priority)))
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
	s.RemoteDomain = uint16(v.Integer(at+"remote_domain", uint64(s.RemoteDomain)))
	s.Reserved = uint16(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Source = uint32(v.Integer(at+"source", uint64(s.Source)))
	s.Reserved2 = uint32(v.Integer(at+"reserved2", uint64(s.Reserved2)))
}

func newContextEventChannels() vectors.Subject {
	s := new(domaincontext.ContextEventChannels)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextEventChannelsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextEventChannels(v, "", s) },
	}
}

func visitContextEventChannels(v *vectors.Visitor, at string, s *domaincontext.ContextEventChannels) {
	s.Channels = uint32(v.Integer(at+"channels", uint64(s.Channels)))
	s.Limit = uint32(v.Integer(at+"limit", uint64(s.Limit)))
}

func newContextFrame() vectors.Subject {
	s := new(domaincontext.ContextFrame)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextFrameSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextFrame(v, "", s) },
	}
}

func visitContextFrame(v *vectors.Visitor, at string, s *domaincontext.ContextFrame) {
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newContextEventFifo() vectors.Subject {
	s := new(domaincontext.ContextEventFifo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextEventFifoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextEventFifo(v, "", s) },
	}
}

func visitContextEventFifo(v *vectors.Visitor, at string, s *domaincontext.ContextEventFifo) {
	s.Pages = uint32(v.Integer(at+"pages", uint64(s.Pages)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextGrantTable() vectors.Subject {
	s := new(domaincontext.ContextGrantTable)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextGrantTableSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextGrantTable(v, "", s) },
	}
}

func visitContextGrantTable(v *vectors.Visitor, at string, s *domaincontext.ContextGrantTable) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Frames = uint32(v.Integer(at+"frames", uint64(s.Frames)))
	s.MaxFrames = uint32(v.Integer(at+"max_frames", uint64(s.MaxFrames)))
	s.MaxMaptrackFrames = uint32(v.Integer(at+"max_maptrack_frames", uint64(s.MaxMaptrackFrames)))
}

func newContextGrantFrame() vectors.Subject {
	s := new(domaincontext.ContextGrantFrame)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextGrantFrameSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextGrantFrame(v, "", s) },
	}
}

func visitContextGrantFrame(v *vectors.Visitor, at string, s *domaincontext.ContextGrantFrame) {
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
}

func newContextIoreqRange() vectors.Subject {
	s := new(domaincontext.ContextIoreqRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIoreqRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIoreqRange(v, "", s) },
	}
}

func visitContextIoreqRange(v *vectors.Visitor, at string, s *domaincontext.ContextIoreqRange) {
	s.Kind = uint32(v.Integer(at+"kind", uint64(s.Kind)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Start = v.Integer(at+"start", s.Start)
	s.End = v.Integer(at+"end", s.End)
}

func newContextIoreqServer() vectors.Subject {
	s := new(domaincontext.ContextIoreqServer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIoreqServerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIoreqServer(v, "", s) },
	}
}

func visitContextIoreqServer(v *vectors.Visitor, at string, s *domaincontext.ContextIoreqServer) {
	s.Domain = uint16(v.Integer(at+"domain", uint64(s.Domain)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetEnabled(v.Flag(at+"flags:enabled", s.Enabled()))
	v.Check(s.SetBuffered(uint16(v.Bits(at+"flags:buffered", uint64(s.Buffered())))))
	v.Check(s.SetReservedFlags(uint16(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.BufferedPort = uint32(v.Integer(at+"buffered_port", uint64(s.BufferedPort)))
	s.Gfn = v.Integer(at+"gfn", s.Gfn)
	s.BufferedGfn = v.Integer(at+"buffered_gfn", s.BufferedGfn)
	s.Ranges = uint32(v.Integer(at+"ranges", uint64(s.Ranges)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextIoreqPort() vectors.Subject {
	s := new(domaincontext.ContextIoreqPort)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIoreqPortSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIoreqPort(v, "", s) },
	}
}

func visitContextIoreqPort(v *vectors.Visitor, at string, s *domaincontext.ContextIoreqPort) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
	s.Vcpu = uint32(v.Integer(at+"vcpu", uint64(s.Vcpu)))
}

func newContextIoreqPorts() vectors.Subject {
	s := new(domaincontext.ContextIoreqPorts)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIoreqPortsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIoreqPorts(v, "", s) },
	}
}

func visitContextIoreqPorts(v *vectors.Visitor, at string, s *domaincontext.ContextIoreqPorts) {
	s.Ports = uint32(v.Integer(at+"ports", uint64(s.Ports)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuState() vectors.Subject {
	s := new(domaincontext.ContextVcpuState)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuStateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuState(v, "", s) },
	}
}

func visitContextVcpuState(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuState) {
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetUp(v.Flag(at+"flags:up", s.Up()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextSegment() vectors.Subject {
	s := new(domaincontext.ContextSegment)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextSegmentSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextSegment(v, "", s) },
	}
}

func visitContextSegment(v *vectors.Visitor, at string, s *domaincontext.ContextSegment) {
	s.Base = v.Integer(at+"base", s.Base)
	s.Limit = uint32(v.Integer(at+"limit", uint64(s.Limit)))
	s.Selector = uint16(v.Integer(at+"selector", uint64(s.Selector)))
	s.Attributes = uint16(v.Integer(at+"attributes", uint64(s.Attributes)))
	v.Check(s.SetType(uint16(v.Bits(at+"attributes:type", uint64(s.Type())))))
	s.SetCodeOrData(v.Flag(at+"attributes:code_or_data", s.CodeOrData()))
	v.Check(s.SetDpl(uint16(v.Bits(at+"attributes:dpl", uint64(s.Dpl())))))
	s.SetPresent(v.Flag(at+"attributes:present", s.Present()))
	s.SetAvailable(v.Flag(at+"attributes:available", s.Available()))
	s.SetLong(v.Flag(at+"attributes:long", s.Long()))
	s.SetWide(v.Flag(at+"attributes:wide", s.Wide()))
	s.SetPages(v.Flag(at+"attributes:pages", s.Pages()))
	v.Check(s.SetReservedAttributes(uint16(v.Bits(at+"attributes:reserved", uint64(s.ReservedAttributes())))))
}

func newContextTable() vectors.Subject {
	s := new(domaincontext.ContextTable)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextTableSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextTable(v, "", s) },
	}
}

func visitContextTable(v *vectors.Visitor, at string, s *domaincontext.ContextTable) {
	s.Base = v.Integer(at+"base", s.Base)
	s.Limit = uint32(v.Integer(at+"limit", uint64(s.Limit)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuRegisters() vectors.Subject {
	s := new(domaincontext.ContextVcpuRegisters)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuRegistersSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuRegisters(v, "", s) },
	}
}

func visitContextVcpuRegisters(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuRegisters) {
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
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
	visitContextSegment(v, at+"es"+".", &s.Es)
	visitContextSegment(v, at+"cs"+".", &s.Cs)
	visitContextSegment(v, at+"ss"+".", &s.Ss)
	visitContextSegment(v, at+"ds"+".", &s.Ds)
	visitContextSegment(v, at+"fs"+".", &s.Fs)
	visitContextSegment(v, at+"gs"+".", &s.Gs)
	visitContextSegment(v, at+"ldtr"+".", &s.Ldtr)
	visitContextSegment(v, at+"tr"+".", &s.Tr)
	visitContextTable(v, at+"gdtr"+".", &s.Gdtr)
	visitContextTable(v, at+"idtr"+".", &s.Idtr)
	s.SysenterCs = v.Integer(at+"sysenter_cs", s.SysenterCs)
	s.SysenterEsp = v.Integer(at+"sysenter_esp", s.SysenterEsp)
	s.SysenterEip = v.Integer(at+"sysenter_eip", s.SysenterEip)
	s.KernelGsBase = v.Integer(at+"kernel_gs_base", s.KernelGsBase)
	s.Star = v.Integer(at+"star", s.Star)
	s.Lstar = v.Integer(at+"lstar", s.Lstar)
	s.Cstar = v.Integer(at+"cstar", s.Cstar)
	s.Sfmask = v.Integer(at+"sfmask", s.Sfmask)
	s.Efer = v.Integer(at+"efer", s.Efer)
	s.TscAux = v.Integer(at+"tsc_aux", s.TscAux)
}

func newContextVcpuPv() vectors.Subject {
	s := new(domaincontext.ContextVcpuPv)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuPvSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuPv(v, "", s) },
	}
}

func visitContextVcpuPv(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuPv) {
	s.Rax = v.Integer(at+"rax", s.Rax)
	s.Rcx = v.Integer(at+"rcx", s.Rcx)
	s.Rdx = v.Integer(at+"rdx", s.Rdx)
	s.Rbx = v.Integer(at+"rbx", s.Rbx)
	s.Rsp = v.Integer(at+"rsp", s.Rsp)
	s.Rbp = v.Integer(at+"rbp", s.Rbp)
	s.Rsi = v.Integer(at+"rsi", s.Rsi)
	s.Rdi = v.Integer(at+"rdi", s.Rdi)
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
	s.FsBase = v.Integer(at+"fs_base", s.FsBase)
	s.GsBaseKernel = v.Integer(at+"gs_base_kernel", s.GsBaseKernel)
	s.GsBaseUser = v.Integer(at+"gs_base_user", s.GsBaseUser)
	s.Es = uint16(v.Integer(at+"es", uint64(s.Es)))
	s.Cs = uint16(v.Integer(at+"cs", uint64(s.Cs)))
	s.Ss = uint16(v.Integer(at+"ss", uint64(s.Ss)))
	s.Ds = uint16(v.Integer(at+"ds", uint64(s.Ds)))
	s.Fs = uint16(v.Integer(at+"fs", uint64(s.Fs)))
	s.Gs = uint16(v.Integer(at+"gs", uint64(s.Gs)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetInKernel(v.Flag(at+"flags:in_kernel", s.InKernel()))
	s.SetFailsafeDisablesEvents(v.Flag(at+"flags:failsafe_disables_events", s.FailsafeDisablesEvents()))
	s.SetSyscallDisablesEvents(v.Flag(at+"flags:syscall_disables_events", s.SyscallDisablesEvents()))
	s.SetInSyscall(v.Flag(at+"flags:in_syscall", s.InSyscall()))
	s.SetSyscall32DisablesEvents(v.Flag(at+"flags:syscall32_disables_events", s.Syscall32DisablesEvents()))
	s.SetSysenterDisablesEvents(v.Flag(at+"flags:sysenter_disables_events", s.SysenterDisablesEvents()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Cr0 = v.Integer(at+"cr0", s.Cr0)
	s.Cr2 = v.Integer(at+"cr2", s.Cr2)
	s.Cr4 = v.Integer(at+"cr4", s.Cr4)
	s.KernelPageTable = v.Integer(at+"kernel_page_table", s.KernelPageTable)
	s.UserPageTable = v.Integer(at+"user_page_table", s.UserPageTable)
	s.Dr0 = v.Integer(at+"dr0", s.Dr0)
	s.Dr1 = v.Integer(at+"dr1", s.Dr1)
	s.Dr2 = v.Integer(at+"dr2", s.Dr2)
	s.Dr3 = v.Integer(at+"dr3", s.Dr3)
	s.Dr6 = v.Integer(at+"dr6", s.Dr6)
	s.Dr7 = v.Integer(at+"dr7", s.Dr7)
	s.KernelSs = v.Integer(at+"kernel_ss", s.KernelSs)
	s.KernelSp = v.Integer(at+"kernel_sp", s.KernelSp)
	s.LdtBase = v.Integer(at+"ldt_base", s.LdtBase)
	s.LdtEntries = v.Integer(at+"ldt_entries", s.LdtEntries)
	for i := range s.GdtFrames[:16] {
		s.GdtFrames[i] = v.Integer(v.Element(at+"gdt_frames", i, 16), s.GdtFrames[i])
	}
	s.GdtEntries = v.Integer(at+"gdt_entries", s.GdtEntries)
	s.EventCallback = v.Integer(at+"event_callback", s.EventCallback)
	s.FailsafeCallback = v.Integer(at+"failsafe_callback", s.FailsafeCallback)
	s.SyscallCallback = v.Integer(at+"syscall_callback", s.SyscallCallback)
	s.Syscall32Callback = v.Integer(at+"syscall32_callback", s.Syscall32Callback)
	s.SysenterCallback = v.Integer(at+"sysenter_callback", s.SysenterCallback)
	s.EventCallbackCs = uint16(v.Integer(at+"event_callback_cs", uint64(s.EventCallbackCs)))
	s.FailsafeCallbackCs = uint16(v.Integer(at+"failsafe_callback_cs", uint64(s.FailsafeCallbackCs)))
	s.Syscall32CallbackCs = uint16(v.Integer(at+"syscall32_callback_cs", uint64(s.Syscall32CallbackCs)))
	s.SysenterCallbackCs = uint16(v.Integer(at+"sysenter_callback_cs", uint64(s.SysenterCallbackCs)))
	s.IoPrivilege = uint8(v.Integer(at+"io_privilege", uint64(s.IoPrivilege)))
	s.UpcallMask = uint8(v.Integer(at+"upcall_mask", uint64(s.UpcallMask)))
	v.Bytes(at+"reserved", s.Reserved[:6])
}

func newContextTrap() vectors.Subject {
	s := new(domaincontext.ContextTrap)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextTrapSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextTrap(v, "", s) },
	}
}

func visitContextTrap(v *vectors.Visitor, at string, s *domaincontext.ContextTrap) {
	s.Address = v.Integer(at+"address", s.Address)
	s.Cs = uint16(v.Integer(at+"cs", uint64(s.Cs)))
	s.Flags = uint16(v.Integer(at+"flags", uint64(s.Flags)))
	v.Check(s.SetDpl(uint16(v.Bits(at+"flags:dpl", uint64(s.Dpl())))))
	s.SetClearsEvents(v.Flag(at+"flags:clear_events", s.ClearsEvents()))
	v.Check(s.SetReservedFlags(uint16(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuTraps() vectors.Subject {
	s := new(domaincontext.ContextVcpuTraps)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuTrapsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuTraps(v, "", s) },
	}
}

func visitContextVcpuTraps(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuTraps) {
	for i := range s.Trap[:256] {
		visitContextTrap(v, v.Element(at+"trap", i, 256)+".", &s.Trap[i])
	}
}

func newContextVcpuXstate() vectors.Subject {
	s := new(domaincontext.ContextVcpuXstate)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuXstateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuXstate(v, "", s) },
	}
}

func visitContextVcpuXstate(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuXstate) {
	s.Xcr0 = v.Integer(at+"xcr0", s.Xcr0)
	s.Accumulated = v.Integer(at+"accumulated", s.Accumulated)
	s.InUse = v.Integer(at+"in_use", s.InUse)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetInitialised(v.Flag(at+"flags:initialised", s.Initialised()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	v.Bytes(at+"legacy", s.Legacy[:512])
}

func newContextMsr() vectors.Subject {
	s := new(domaincontext.ContextMsr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextMsrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextMsr(v, "", s) },
	}
}

func visitContextMsr(v *vectors.Visitor, at string, s *domaincontext.ContextMsr) {
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Value = v.Integer(at+"value", s.Value)
}

func newContextVcpuMsrs() vectors.Subject {
	s := new(domaincontext.ContextVcpuMsrs)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuMsrsSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuMsrs(v, "", s) },
	}
}

func visitContextVcpuMsrs(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuMsrs) {
	s.Registers = uint32(v.Integer(at+"registers", uint64(s.Registers)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuTsc() vectors.Subject {
	s := new(domaincontext.ContextVcpuTsc)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuTscSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuTsc(v, "", s) },
	}
}

func visitContextVcpuTsc(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuTsc) {
	s.Counter = v.Integer(at+"counter", s.Counter)
	s.Adjust = v.Integer(at+"adjust", s.Adjust)
}

func newContextVcpuPending() vectors.Subject {
	s := new(domaincontext.ContextVcpuPending)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuPendingSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuPending(v, "", s) },
	}
}

func visitContextVcpuPending(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuPending) {
	s.Event = uint32(v.Integer(at+"event", uint64(s.Event)))
	v.Check(s.SetVector(uint32(v.Bits(at+"event:vector", uint64(s.Vector())))))
	v.Check(s.SetKind(uint32(v.Bits(at+"event:kind", uint64(s.Kind())))))
	s.SetHasErrorCode(v.Flag(at+"event:has_error_code", s.HasErrorCode()))
	v.Check(s.SetReservedEvent(uint32(v.Bits(at+"event:reserved", uint64(s.ReservedEvent())))))
	s.SetValid(v.Flag(at+"event:valid", s.Valid()))
	s.ErrorCode = uint32(v.Integer(at+"error_code", uint64(s.ErrorCode)))
}

func newContextVcpuLapic() vectors.Subject {
	s := new(domaincontext.ContextVcpuLapic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuLapicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuLapic(v, "", s) },
	}
}

func visitContextVcpuLapic(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuLapic) {
	s.Base = v.Integer(at+"base", s.Base)
	s.Deadline = v.Integer(at+"deadline", s.Deadline)
	s.PendingErrors = uint32(v.Integer(at+"pending_errors", uint64(s.PendingErrors)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	for i := range s.Register[:64] {
		s.Register[i] = uint32(v.Integer(v.Element(at+"register", i, 64), uint64(s.Register[i])))
	}
}

func newContextMtrrRange() vectors.Subject {
	s := new(domaincontext.ContextMtrrRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextMtrrRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextMtrrRange(v, "", s) },
	}
}

func visitContextMtrrRange(v *vectors.Visitor, at string, s *domaincontext.ContextMtrrRange) {
	s.Base = v.Integer(at+"base", s.Base)
	s.Mask = v.Integer(at+"mask", s.Mask)
}

func newContextVcpuMtrr() vectors.Subject {
	s := new(domaincontext.ContextVcpuMtrr)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuMtrrSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuMtrr(v, "", s) },
	}
}

func visitContextVcpuMtrr(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuMtrr) {
	s.Pat = v.Integer(at+"pat", s.Pat)
	s.Capabilities = v.Integer(at+"capabilities", s.Capabilities)
	s.DefaultType = v.Integer(at+"default_type", s.DefaultType)
	for i := range s.Fixed[:11] {
		s.Fixed[i] = v.Integer(v.Element(at+"fixed", i, 11), s.Fixed[i])
	}
	s.Ranges = uint32(v.Integer(at+"ranges", uint64(s.Ranges)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuMachineCheck() vectors.Subject {
	s := new(domaincontext.ContextVcpuMachineCheck)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuMachineCheckSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuMachineCheck(v, "", s) },
	}
}

func visitContextVcpuMachineCheck(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuMachineCheck) {
	s.Capabilities = v.Integer(at+"capabilities", s.Capabilities)
	s.Control20 = v.Integer(at+"control2_0", s.Control20)
	s.Control21 = v.Integer(at+"control2_1", s.Control21)
	s.ExtendedControl = v.Integer(at+"extended_control", s.ExtendedControl)
}

func newContextVcpuViridian() vectors.Subject {
	s := new(domaincontext.ContextVcpuViridian)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuViridianSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuViridian(v, "", s) },
	}
}

func visitContextVcpuViridian(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuViridian) {
	s.AssistPage = v.Integer(at+"assist_page", s.AssistPage)
	s.MessagePage = v.Integer(at+"message_page", s.MessagePage)
	for i := range s.Sint[:16] {
		s.Sint[i] = v.Integer(v.Element(at+"sint", i, 16), s.Sint[i])
	}
	for i := range s.TimerConfig[:4] {
		s.TimerConfig[i] = v.Integer(v.Element(at+"timer_config", i, 4), s.TimerConfig[i])
	}
	for i := range s.TimerCount[:4] {
		s.TimerCount[i] = v.Integer(v.Element(at+"timer_count", i, 4), s.TimerCount[i])
	}
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetAssistPending(v.Flag(at+"flags:assist_pending", s.AssistPending()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuActivity() vectors.Subject {
	s := new(domaincontext.ContextVcpuActivity)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuActivitySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuActivity(v, "", s) },
	}
}

func visitContextVcpuActivity(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuActivity) {
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetHalted(v.Flag(at+"flags:halted", s.Halted()))
	s.SetPolling(v.Flag(at+"flags:polling", s.Polling()))
	s.SetNmi(v.Flag(at+"flags:nmi", s.Nmi()))
	s.SetMachineCheck(v.Flag(at+"flags:machine_check", s.MachineCheck()))
	s.SetInit(v.Flag(at+"flags:init", s.Init()))
	s.SetBlockedBySti(v.Flag(at+"flags:blocked_by_sti", s.BlockedBySti()))
	s.SetBlockedByMovSs(v.Flag(at+"flags:blocked_by_mov_ss", s.BlockedByMovSs()))
	s.SetBlockedByNmi(v.Flag(at+"flags:blocked_by_nmi", s.BlockedByNmi()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.UpcallVector = uint32(v.Integer(at+"upcall_vector", uint64(s.UpcallVector)))
	s.PollPort = uint32(v.Integer(at+"poll_port", uint64(s.PollPort)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.PendingDebug = v.Integer(at+"pending_debug", s.PendingDebug)
}

func newContextVcpuAreas() vectors.Subject {
	s := new(domaincontext.ContextVcpuAreas)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuAreasSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuAreas(v, "", s) },
	}
}

func visitContextVcpuAreas(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuAreas) {
	s.Info = v.Integer(at+"info", s.Info)
	s.Runstate = v.Integer(at+"runstate", s.Runstate)
	s.Time = v.Integer(at+"time", s.Time)
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetRunstatePhysical(v.Flag(at+"flags:runstate_physical", s.RunstatePhysical()))
	s.SetTimePhysical(v.Flag(at+"flags:time_physical", s.TimePhysical()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuRunstate() vectors.Subject {
	s := new(domaincontext.ContextVcpuRunstate)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuRunstateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuRunstate(v, "", s) },
	}
}

func visitContextVcpuRunstate(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuRunstate) {
	s.State = uint32(v.Integer(at+"state", uint64(s.State)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	s.Entered = v.Integer(at+"entered", s.Entered)
	for i := range s.Time[:4] {
		s.Time[i] = v.Integer(v.Element(at+"time", i, 4), s.Time[i])
	}
}

func newContextVcpuTimers() vectors.Subject {
	s := new(domaincontext.ContextVcpuTimers)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuTimersSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuTimers(v, "", s) },
	}
}

func visitContextVcpuTimers(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuTimers) {
	s.PeriodicPeriod = v.Integer(at+"periodic_period", s.PeriodicPeriod)
	s.PeriodicNext = v.Integer(at+"periodic_next", s.PeriodicNext)
	s.SingleShot = v.Integer(at+"single_shot", s.SingleShot)
	s.Poll = v.Integer(at+"poll", s.Poll)
	s.Lapic = v.Integer(at+"lapic", s.Lapic)
	for i := range s.Synthetic[:4] {
		s.Synthetic[i] = v.Integer(v.Element(at+"synthetic", i, 4), s.Synthetic[i])
	}
	s.LapicOwed = uint32(v.Integer(at+"lapic_owed", uint64(s.LapicOwed)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuEventFifo() vectors.Subject {
	s := new(domaincontext.ContextVcpuEventFifo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuEventFifoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuEventFifo(v, "", s) },
	}
}

func visitContextVcpuEventFifo(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuEventFifo) {
	s.ControlGfn = v.Integer(at+"control_gfn", s.ControlGfn)
	s.ControlOffset = uint32(v.Integer(at+"control_offset", uint64(s.ControlOffset)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
	for i := range s.Tails[:16] {
		s.Tails[i] = uint32(v.Integer(v.Element(at+"tails", i, 16), uint64(s.Tails[i])))
	}
}

func newContextMachineCheckBank() vectors.Subject {
	s := new(domaincontext.ContextMachineCheckBank)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextMachineCheckBankSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextMachineCheckBank(v, "", s) },
	}
}

func visitContextMachineCheckBank(v *vectors.Visitor, at string, s *domaincontext.ContextMachineCheckBank) {
	s.Control = v.Integer(at+"control", s.Control)
	s.Status = v.Integer(at+"status", s.Status)
	s.Address = v.Integer(at+"address", s.Address)
	s.Misc = v.Integer(at+"misc", s.Misc)
}

func newContextVcpuMachineCheckBanks() vectors.Subject {
	s := new(domaincontext.ContextVcpuMachineCheckBanks)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuMachineCheckBanksSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuMachineCheckBanks(v, "", s) },
	}
}

func visitContextVcpuMachineCheckBanks(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuMachineCheckBanks) {
	s.GlobalStatus = v.Integer(at+"global_status", s.GlobalStatus)
	s.Banks = uint32(v.Integer(at+"banks", uint64(s.Banks)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuSynic() vectors.Subject {
	s := new(domaincontext.ContextVcpuSynic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuSynicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuSynic(v, "", s) },
	}
}

func visitContextVcpuSynic(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuSynic) {
	s.Control = v.Integer(at+"control", s.Control)
	s.EventPage = v.Integer(at+"event_page", s.EventPage)
	s.Messages = uint32(v.Integer(at+"messages", uint64(s.Messages)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextVcpuHypercall() vectors.Subject {
	s := new(domaincontext.ContextVcpuHypercall)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextVcpuHypercallSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextVcpuHypercall(v, "", s) },
	}
}

func visitContextVcpuHypercall(v *vectors.Visitor, at string, s *domaincontext.ContextVcpuHypercall) {
	s.Address = v.Integer(at+"address", s.Address)
	s.Instruction = domaincontext.ContextCallInstruction(v.Integer(at+"instruction", uint64(s.Instruction)))
	s.Width = uint16(v.Integer(at+"width", uint64(s.Width)))
	s.Number = uint32(v.Integer(at+"number", uint64(s.Number)))
	s.Operation = uint32(v.Integer(at+"operation", uint64(s.Operation)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetHasProgress(v.Flag(at+"flags:has_progress", s.HasProgress()))
	v.Check(s.SetReservedFlags(uint32(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Progress = v.Integer(at+"progress", s.Progress)
	for i := range s.Argument[:6] {
		s.Argument[i] = v.Integer(v.Element(at+"argument", i, 6), s.Argument[i])
	}
}

func newContextXstate() vectors.Subject {
	s := new(domaincontext.ContextXstate)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextXstateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextXstate(v, "", s) },
	}
}

func visitContextXstate(v *vectors.Visitor, at string, s *domaincontext.ContextXstate) {
}

func newContextPic() vectors.Subject {
	s := new(domaincontext.ContextPic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextPicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextPic(v, "", s) },
	}
}

func visitContextPic(v *vectors.Visitor, at string, s *domaincontext.ContextPic) {
	s.Requests = uint8(v.Integer(at+"requests", uint64(s.Requests)))
	s.Mask = uint8(v.Integer(at+"mask", uint64(s.Mask)))
	s.InService = uint8(v.Integer(at+"in_service", uint64(s.InService)))
	s.VectorBase = uint8(v.Integer(at+"vector_base", uint64(s.VectorBase)))
	s.Initialisation = uint8(v.Integer(at+"initialisation", uint64(s.Initialisation)))
	v.Check(s.SetStep(uint8(v.Bits(at+"initialisation:step", uint64(s.Step())))))
	v.Check(s.SetFirstLine(uint8(v.Bits(at+"initialisation:first_line", uint64(s.FirstLine())))))
	s.Modes = uint8(v.Integer(at+"modes", uint64(s.Modes)))
	s.SetReadsInService(v.Flag(at+"modes:reads_in_service", s.ReadsInService()))
	s.SetPoll(v.Flag(at+"modes:poll", s.Poll()))
	s.SetAutoEnd(v.Flag(at+"modes:auto_end", s.AutoEnd()))
	s.SetRotates(v.Flag(at+"modes:rotates", s.Rotates()))
	s.SetSpecialFullyNested(v.Flag(at+"modes:special_fully_nested", s.SpecialFullyNested()))
	s.SetSpecialMask(v.Flag(at+"modes:special_mask", s.SpecialMask()))
	v.Check(s.SetReservedModes(uint8(v.Bits(at+"modes:reserved", uint64(s.ReservedModes())))))
	s.Levels = uint8(v.Integer(at+"levels", uint64(s.Levels)))
	s.Output = uint8(v.Integer(at+"output", uint64(s.Output)))
}

func newContextIoapicLine() vectors.Subject {
	s := new(domaincontext.ContextIoapicLine)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIoapicLineSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIoapicLine(v, "", s) },
	}
}

func visitContextIoapicLine(v *vectors.Visitor, at string, s *domaincontext.ContextIoapicLine) {
	s.Entry = v.Integer(at+"entry", s.Entry)
	v.Check(s.SetVector(uint64(v.Bits(at+"entry:vector", uint64(s.Vector())))))
	v.Check(s.SetDeliveryMode(uint64(v.Bits(at+"entry:delivery_mode", uint64(s.DeliveryMode())))))
	s.SetLogical(v.Flag(at+"entry:logical", s.Logical()))
	s.SetUnderWay(v.Flag(at+"entry:under_way", s.UnderWay()))
	s.SetActiveLow(v.Flag(at+"entry:active_low", s.ActiveLow()))
	s.SetRemoteIrr(v.Flag(at+"entry:remote_irr", s.RemoteIrr()))
	s.SetLevel(v.Flag(at+"entry:level", s.Level()))
	s.SetMasked(v.Flag(at+"entry:masked", s.Masked()))
	v.Check(s.SetHeld(uint64(v.Bits(at+"entry:held", uint64(s.Held())))))
	v.Check(s.SetDestination(uint64(v.Bits(at+"entry:destination", uint64(s.Destination())))))
}

func newContextIoapic() vectors.Subject {
	s := new(domaincontext.ContextIoapic)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextIoapicSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextIoapic(v, "", s) },
	}
}

func visitContextIoapic(v *vectors.Visitor, at string, s *domaincontext.ContextIoapic) {
	s.Base = v.Integer(at+"base", s.Base)
	s.Selected = uint32(v.Integer(at+"selected", uint64(s.Selected)))
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.Lines = uint32(v.Integer(at+"lines", uint64(s.Lines)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextInterruptLines() vectors.Subject {
	s := new(domaincontext.ContextInterruptLines)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextInterruptLinesSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextInterruptLines(v, "", s) },
	}
}

func visitContextInterruptLines(v *vectors.Visitor, at string, s *domaincontext.ContextInterruptLines) {
	for i := range s.Pci[:2] {
		s.Pci[i] = v.Integer(v.Element(at+"pci", i, 2), s.Pci[i])
	}
	s.Isa = uint16(v.Integer(at+"isa", uint64(s.Isa)))
	s.Reserved = uint16(v.Integer(at+"reserved", uint64(s.Reserved)))
	v.Bytes(at+"route", s.Route[:4])
}

func newContextPitChannel() vectors.Subject {
	s := new(domaincontext.ContextPitChannel)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextPitChannelSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextPitChannel(v, "", s) },
	}
}

func visitContextPitChannel(v *vectors.Visitor, at string, s *domaincontext.ContextPitChannel) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.LatchedCount = uint16(v.Integer(at+"latched_count", uint64(s.LatchedCount)))
	s.CountLatched = uint8(v.Integer(at+"count_latched", uint64(s.CountLatched)))
	s.StatusLatched = uint8(v.Integer(at+"status_latched", uint64(s.StatusLatched)))
	s.Status = uint8(v.Integer(at+"status", uint64(s.Status)))
	s.ReadState = uint8(v.Integer(at+"read_state", uint64(s.ReadState)))
	s.WriteState = uint8(v.Integer(at+"write_state", uint64(s.WriteState)))
	s.WriteLatch = uint8(v.Integer(at+"write_latch", uint64(s.WriteLatch)))
	s.Access = uint8(v.Integer(at+"access", uint64(s.Access)))
	s.Mode = uint8(v.Integer(at+"mode", uint64(s.Mode)))
	s.Bcd = uint8(v.Integer(at+"bcd", uint64(s.Bcd)))
	s.Gate = uint8(v.Integer(at+"gate", uint64(s.Gate)))
}

func newContextPit() vectors.Subject {
	s := new(domaincontext.ContextPit)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextPitSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextPit(v, "", s) },
	}
}

func visitContextPit(v *vectors.Visitor, at string, s *domaincontext.ContextPit) {
	for i := range s.Channel[:3] {
		visitContextPitChannel(v, v.Element(at+"channel", i, 3)+".", &s.Channel[i])
	}
	s.Speaker = uint32(v.Integer(at+"speaker", uint64(s.Speaker)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextRtc() vectors.Subject {
	s := new(domaincontext.ContextRtc)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextRtcSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextRtc(v, "", s) },
	}
}

func visitContextRtc(v *vectors.Visitor, at string, s *domaincontext.ContextRtc) {
	v.Bytes(at+"register", s.Register[:14])
	s.Selected = uint8(v.Integer(at+"selected", uint64(s.Selected)))
	s.Reserved = uint8(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextHpetTimer() vectors.Subject {
	s := new(domaincontext.ContextHpetTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextHpetTimerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextHpetTimer(v, "", s) },
	}
}

func visitContextHpetTimer(v *vectors.Visitor, at string, s *domaincontext.ContextHpetTimer) {
	s.Config = v.Integer(at+"config", s.Config)
	s.Comparator = v.Integer(at+"comparator", s.Comparator)
	s.Route = v.Integer(at+"route", s.Route)
	s.Period = v.Integer(at+"period", s.Period)
}

func newContextHpet() vectors.Subject {
	s := new(domaincontext.ContextHpet)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextHpetSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextHpet(v, "", s) },
	}
}

func visitContextHpet(v *vectors.Visitor, at string, s *domaincontext.ContextHpet) {
	s.Capabilities = v.Integer(at+"capabilities", s.Capabilities)
	s.Config = v.Integer(at+"config", s.Config)
	s.Status = v.Integer(at+"status", s.Status)
	s.Counter = v.Integer(at+"counter", s.Counter)
	for i := range s.Timer[:3] {
		visitContextHpetTimer(v, v.Element(at+"timer", i, 3)+".", &s.Timer[i])
	}
}

func newContextPmTimer() vectors.Subject {
	s := new(domaincontext.ContextPmTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextPmTimerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextPmTimer(v, "", s) },
	}
}

func visitContextPmTimer(v *vectors.Visitor, at string, s *domaincontext.ContextPmTimer) {
	s.Counter = uint32(v.Integer(at+"counter", uint64(s.Counter)))
	s.Status = uint16(v.Integer(at+"status", uint64(s.Status)))
	s.Enabled = uint16(v.Integer(at+"enabled", uint64(s.Enabled)))
}

func newContextViridian() vectors.Subject {
	s := new(domaincontext.ContextViridian)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextViridianSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextViridian(v, "", s) },
	}
}

func visitContextViridian(v *vectors.Visitor, at string, s *domaincontext.ContextViridian) {
	s.HypercallPage = v.Integer(at+"hypercall_page", s.HypercallPage)
	s.GuestOs = v.Integer(at+"guest_os", s.GuestOs)
	s.ReferenceTime = v.Integer(at+"reference_time", s.ReferenceTime)
	s.ReferenceTsc = v.Integer(at+"reference_tsc", s.ReferenceTsc)
}

func newContextPciAddress() vectors.Subject {
	s := new(domaincontext.ContextPciAddress)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextPciAddressSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextPciAddress(v, "", s) },
	}
}

func visitContextPciAddress(v *vectors.Visitor, at string, s *domaincontext.ContextPciAddress) {
	s.Address = uint32(v.Integer(at+"address", uint64(s.Address)))
	s.Reserved = uint32(v.Integer(at+"reserved", uint64(s.Reserved)))
}

func newContextTimerPhases() vectors.Subject {
	s := new(domaincontext.ContextTimerPhases)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextTimerPhasesSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextTimerPhases(v, "", s) },
	}
}

func visitContextTimerPhases(v *vectors.Visitor, at string, s *domaincontext.ContextTimerPhases) {
	for i := range s.Pit[:3] {
		s.Pit[i] = v.Integer(v.Element(at+"pit", i, 3), s.Pit[i])
	}
	s.Rtc = v.Integer(at+"rtc", s.Rtc)
	s.PitOwed = uint32(v.Integer(at+"pit_owed", uint64(s.PitOwed)))
	s.RtcOwed = uint32(v.Integer(at+"rtc_owed", uint64(s.RtcOwed)))
}

func newContextViridianCrash() vectors.Subject {
	s := new(domaincontext.ContextViridianCrash)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return domaincontext.ContextViridianCrashSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitContextViridianCrash(v, "", s) },
	}
}

func visitContextViridianCrash(v *vectors.Visitor, at string, s *domaincontext.ContextViridianCrash) {
	s.Parameter0 = v.Integer(at+"parameter0", s.Parameter0)
	s.Parameter1 = v.Integer(at+"parameter1", s.Parameter1)
	s.Parameter2 = v.Integer(at+"parameter2", s.Parameter2)
	s.Parameter3 = v.Integer(at+"parameter3", s.Parameter3)
	s.Parameter4 = v.Integer(at+"parameter4", s.Parameter4)
}
