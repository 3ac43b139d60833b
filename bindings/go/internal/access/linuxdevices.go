// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/linuxdevices"
	"holdfast/abi/wire"
)

func newPrivcmdDmOp() vectors.Subject {
	s := new(linuxdevices.PrivcmdDmOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.PrivcmdDmOpSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitPrivcmdDmOp(v, "", s) },
	}
}

func visitPrivcmdDmOp(v *vectors.Visitor, at string, s *linuxdevices.PrivcmdDmOp) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Buffers = uint16(v.Integer(at+"num", uint64(s.Buffers)))
	s.List = v.Word(at+"ubufs", s.List)
}

func newPrivcmdDmOpBuf() vectors.Subject {
	s := new(linuxdevices.PrivcmdDmOpBuf)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.PrivcmdDmOpBufSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitPrivcmdDmOpBuf(v, "", s) },
	}
}

func visitPrivcmdDmOpBuf(v *vectors.Visitor, at string, s *linuxdevices.PrivcmdDmOpBuf) {
	s.Address = v.Word(at+"uptr", s.Address)
	s.Length = v.Word(at+"size", s.Length)
}

func newPrivcmdRestrict() vectors.Subject {
	s := new(linuxdevices.PrivcmdRestrict)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.PrivcmdRestrictSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitPrivcmdRestrict(v, "", s) },
	}
}

func visitPrivcmdRestrict(v *vectors.Visitor, at string, s *linuxdevices.PrivcmdRestrict) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
}

func newPrivcmdMmapBatchV2() vectors.Subject {
	s := new(linuxdevices.PrivcmdMmapBatchV2)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.PrivcmdMmapBatchV2Size(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitPrivcmdMmapBatchV2(v, "", s) },
	}
}

func visitPrivcmdMmapBatchV2(v *vectors.Visitor, at string, s *linuxdevices.PrivcmdMmapBatchV2) {
	s.Pages = uint32(v.Integer(at+"num", uint64(s.Pages)))
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Addr = v.Integer(at+"addr", s.Addr)
	s.Frames = v.Word(at+"arr", s.Frames)
	s.Errors = v.Word(at+"err", s.Errors)
}

func newPrivcmdMmapResource() vectors.Subject {
	s := new(linuxdevices.PrivcmdMmapResource)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.PrivcmdMmapResourceSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitPrivcmdMmapResource(v, "", s) },
	}
}

func visitPrivcmdMmapResource(v *vectors.Visitor, at string, s *linuxdevices.PrivcmdMmapResource) {
	s.Dom = uint16(v.Integer(at+"dom", uint64(s.Dom)))
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.First = uint32(v.Integer(at+"idx", uint64(s.First)))
	s.Frames = v.Integer(at+"num", s.Frames)
	s.Addr = v.Integer(at+"addr", s.Addr)
}

func newEvtchnBindVirqRequest() vectors.Subject {
	s := new(linuxdevices.EvtchnBindVirqRequest)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.EvtchnBindVirqRequestSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindVirqRequest(v, "", s) },
	}
}

func visitEvtchnBindVirqRequest(v *vectors.Visitor, at string, s *linuxdevices.EvtchnBindVirqRequest) {
	s.Virq = uint32(v.Integer(at+"virq", uint64(s.Virq)))
}

func newEvtchnBindInterdomainRequest() vectors.Subject {
	s := new(linuxdevices.EvtchnBindInterdomainRequest)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.EvtchnBindInterdomainRequestSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindInterdomainRequest(v, "", s) },
	}
}

func visitEvtchnBindInterdomainRequest(v *vectors.Visitor, at string, s *linuxdevices.EvtchnBindInterdomainRequest) {
	s.RemoteDomain = uint32(v.Integer(at+"remote_domain", uint64(s.RemoteDomain)))
	s.RemotePort = uint32(v.Integer(at+"remote_port", uint64(s.RemotePort)))
}

func newEvtchnBindUnboundRequest() vectors.Subject {
	s := new(linuxdevices.EvtchnBindUnboundRequest)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.EvtchnBindUnboundRequestSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnBindUnboundRequest(v, "", s) },
	}
}

func visitEvtchnBindUnboundRequest(v *vectors.Visitor, at string, s *linuxdevices.EvtchnBindUnboundRequest) {
	s.RemoteDomain = uint32(v.Integer(at+"remote_domain", uint64(s.RemoteDomain)))
}

func newEvtchnPortRequest() vectors.Subject {
	s := new(linuxdevices.EvtchnPortRequest)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.EvtchnPortRequestSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnPortRequest(v, "", s) },
	}
}

func visitEvtchnPortRequest(v *vectors.Visitor, at string, s *linuxdevices.EvtchnPortRequest) {
	s.Port = uint32(v.Integer(at+"port", uint64(s.Port)))
}

func newEvtchnRestrictRequest() vectors.Subject {
	s := new(linuxdevices.EvtchnRestrictRequest)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return linuxdevices.EvtchnRestrictRequestSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitEvtchnRestrictRequest(v, "", s) },
	}
}

func visitEvtchnRestrictRequest(v *vectors.Visitor, at string, s *linuxdevices.EvtchnRestrictRequest) {
	s.Domid = uint16(v.Integer(at+"domid", uint64(s.Domid)))
}
