// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/libxcstream"
	"holdfast/abi/wire"
)

func newLibxcImageHeader() vectors.Subject {
	s := new(libxcstream.LibxcImageHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.LibxcImageHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLibxcImageHeader(v, "", s) },
	}
}

func visitLibxcImageHeader(v *vectors.Visitor, at string, s *libxcstream.LibxcImageHeader) {
	s.Marker = v.Integer(at+"marker", s.Marker)
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Options = uint16(v.Integer(at+"options", uint64(s.Options)))
	s.SetBigEndian(v.Flag(at+"options:big_endian", s.BigEndian()))
	v.Check(s.SetReservedOptions(uint16(v.Bits(at+"options:reserved", uint64(s.ReservedOptions())))))
	s.Res1 = uint16(v.Integer(at+"_res1", uint64(s.Res1)))
	s.Res2 = uint32(v.Integer(at+"_res2", uint64(s.Res2)))
}

func newLibxcDomainHeader() vectors.Subject {
	s := new(libxcstream.LibxcDomainHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.LibxcDomainHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitLibxcDomainHeader(v, "", s) },
	}
}

func visitLibxcDomainHeader(v *vectors.Visitor, at string, s *libxcstream.LibxcDomainHeader) {
	s.Type = libxcstream.DomainType(v.Integer(at+"type", uint64(s.Type)))
	s.PageShift = uint16(v.Integer(at+"page_shift", uint64(s.PageShift)))
	s.Res1 = uint16(v.Integer(at+"_res1", uint64(s.Res1)))
	s.XenMajor = uint32(v.Integer(at+"xen_major", uint64(s.XenMajor)))
	s.XenMinor = uint32(v.Integer(at+"xen_minor", uint64(s.XenMinor)))
}

func newLibxcRecordHeader() vectors.Subject {
	s := new(libxcstream.LibxcRecordHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.LibxcRecordHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitLibxcRecordHeader(v, "", s) },
	}
}

func visitLibxcRecordHeader(v *vectors.Visitor, at string, s *libxcstream.LibxcRecordHeader) {
	s.Type = libxcstream.LibxcRecordType(v.Integer(at+"type", uint64(s.Type)))
	s.BodyLength = uint32(v.Integer(at+"body_length", uint64(s.BodyLength)))
}

func newPageDataEntry() vectors.Subject {
	s := new(libxcstream.PageDataEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.PageDataEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitPageDataEntry(v, "", s) },
	}
}

func visitPageDataEntry(v *vectors.Visitor, at string, s *libxcstream.PageDataEntry) {
	s.PfnAndType = v.Integer(at+"pfn_and_type", s.PfnAndType)
	v.Check(s.SetPfn(uint64(v.Bits(at+"pfn_and_type:pfn", uint64(s.Pfn())))))
	v.Check(s.SetReserved(uint64(v.Bits(at+"pfn_and_type:reserved", uint64(s.Reserved())))))
	v.Check(s.SetType(libxcstream.PageType(v.Bits(at+"pfn_and_type:type", uint64(s.Type())))))
}

func newPageDataHeader() vectors.Subject {
	s := new(libxcstream.PageDataHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.PageDataHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitPageDataHeader(v, "", s) },
	}
}

func visitPageDataHeader(v *vectors.Visitor, at string, s *libxcstream.PageDataHeader) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.Res1 = uint32(v.Integer(at+"_res1", uint64(s.Res1)))
}

func newPvInfo() vectors.Subject {
	s := new(libxcstream.PvInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.PvInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitPvInfo(v, "", s) },
	}
}

func visitPvInfo(v *vectors.Visitor, at string, s *libxcstream.PvInfo) {
	s.GuestWidth = uint8(v.Integer(at+"guest_width", uint64(s.GuestWidth)))
	s.PtLevels = uint8(v.Integer(at+"pt_levels", uint64(s.PtLevels)))
	v.Bytes(at+"_res", s.Res[:6])
}

func newPvP2mFrames() vectors.Subject {
	s := new(libxcstream.PvP2mFrames)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.PvP2mFramesSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitPvP2mFrames(v, "", s) },
	}
}

func visitPvP2mFrames(v *vectors.Visitor, at string, s *libxcstream.PvP2mFrames) {
	s.StartPfn = uint32(v.Integer(at+"start_pfn", uint64(s.StartPfn)))
	s.EndPfn = uint32(v.Integer(at+"end_pfn", uint64(s.EndPfn)))
}

func newPvVcpuHeader() vectors.Subject {
	s := new(libxcstream.PvVcpuHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.PvVcpuHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitPvVcpuHeader(v, "", s) },
	}
}

func visitPvVcpuHeader(v *vectors.Visitor, at string, s *libxcstream.PvVcpuHeader) {
	s.VcpuId = uint32(v.Integer(at+"vcpu_id", uint64(s.VcpuId)))
	s.Res1 = uint32(v.Integer(at+"_res1", uint64(s.Res1)))
}

func newTscInfo() vectors.Subject {
	s := new(libxcstream.TscInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.TscInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitTscInfo(v, "", s) },
	}
}

func visitTscInfo(v *vectors.Visitor, at string, s *libxcstream.TscInfo) {
	s.Mode = libxcstream.TscMode(v.Integer(at+"mode", uint64(s.Mode)))
	s.Khz = uint32(v.Integer(at+"khz", uint64(s.Khz)))
	s.Nsec = v.Integer(at+"nsec", s.Nsec)
	s.Incarnation = uint32(v.Integer(at+"incarnation", uint64(s.Incarnation)))
	s.Res1 = uint32(v.Integer(at+"_res1", uint64(s.Res1)))
}

func newHvmParamsEntry() vectors.Subject {
	s := new(libxcstream.HvmParamsEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.HvmParamsEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitHvmParamsEntry(v, "", s) },
	}
}

func visitHvmParamsEntry(v *vectors.Visitor, at string, s *libxcstream.HvmParamsEntry) {
	s.Index = v.Integer(at+"index", s.Index)
	s.Value = v.Integer(at+"value", s.Value)
}

func newHvmParamsHeader() vectors.Subject {
	s := new(libxcstream.HvmParamsHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxcstream.HvmParamsHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitHvmParamsHeader(v, "", s) },
	}
}

func visitHvmParamsHeader(v *vectors.Visitor, at string, s *libxcstream.HvmParamsHeader) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.Res1 = uint32(v.Integer(at+"_res1", uint64(s.Res1)))
}
