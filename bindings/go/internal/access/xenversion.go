// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/xenversion"
	"holdfast/abi/wire"
)

func newXenExtraversion() vectors.Subject {
	s := new(xenversion.XenExtraversion)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenExtraversionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenExtraversion(v, "", s) },
	}
}

func visitXenExtraversion(v *vectors.Visitor, at string, s *xenversion.XenExtraversion) {
	v.Bytes(at+"text", s.Text[:16])
}

func newXenCompileInfo() vectors.Subject {
	s := new(xenversion.XenCompileInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenCompileInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenCompileInfo(v, "", s) },
	}
}

func visitXenCompileInfo(v *vectors.Visitor, at string, s *xenversion.XenCompileInfo) {
	v.Bytes(at+"compiler", s.Compiler[:64])
	v.Bytes(at+"compile_by", s.CompileBy[:16])
	v.Bytes(at+"compile_domain", s.CompileDomain[:32])
	v.Bytes(at+"compile_date", s.CompileDate[:32])
}

func newXenCapabilitiesInfo() vectors.Subject {
	s := new(xenversion.XenCapabilitiesInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenCapabilitiesInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenCapabilitiesInfo(v, "", s) },
	}
}

func visitXenCapabilitiesInfo(v *vectors.Visitor, at string, s *xenversion.XenCapabilitiesInfo) {
	v.Bytes(at+"text", s.Text[:1024])
}

func newXenChangesetInfo() vectors.Subject {
	s := new(xenversion.XenChangesetInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenChangesetInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenChangesetInfo(v, "", s) },
	}
}

func visitXenChangesetInfo(v *vectors.Visitor, at string, s *xenversion.XenChangesetInfo) {
	v.Bytes(at+"text", s.Text[:64])
}

func newXenPlatformParameters() vectors.Subject {
	s := new(xenversion.XenPlatformParameters)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenPlatformParametersSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitXenPlatformParameters(v, "", s) },
	}
}

func visitXenPlatformParameters(v *vectors.Visitor, at string, s *xenversion.XenPlatformParameters) {
	s.VirtStart = v.Word(at+"virt_start", s.VirtStart)
}

func newXenFeatureInfo() vectors.Subject {
	s := new(xenversion.XenFeatureInfo)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenFeatureInfoSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenFeatureInfo(v, "", s) },
	}
}

func visitXenFeatureInfo(v *vectors.Visitor, at string, s *xenversion.XenFeatureInfo) {
	s.SubmapIdx = uint32(v.Integer(at+"submap_idx", uint64(s.SubmapIdx)))
	s.Submap = uint32(v.Integer(at+"submap", uint64(s.Submap)))
}

func newXenDomainHandle() vectors.Subject {
	s := new(xenversion.XenDomainHandle)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenDomainHandleSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenDomainHandle(v, "", s) },
	}
}

func visitXenDomainHandle(v *vectors.Visitor, at string, s *xenversion.XenDomainHandle) {
	v.Bytes(at+"bytes", s.Bytes[:16])
}

func newXenCommandline() vectors.Subject {
	s := new(xenversion.XenCommandline)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenCommandlineSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenCommandline(v, "", s) },
	}
}

func visitXenCommandline(v *vectors.Visitor, at string, s *xenversion.XenCommandline) {
	v.Bytes(at+"text", s.Text[:1024])
}

func newXenVarbuf() vectors.Subject {
	s := new(xenversion.XenVarbuf)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xenversion.XenVarbufSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenVarbuf(v, "", s) },
	}
}

func visitXenVarbuf(v *vectors.Visitor, at string, s *xenversion.XenVarbuf) {
	s.Len = uint32(v.Integer(at+"len", uint64(s.Len)))
}
