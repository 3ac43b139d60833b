// Code generated from abi/xl-save.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/xlsave"
	"holdfast/abi/wire"
)

func newXlSaveHeader() vectors.Subject {
	s := new(xlsave.XlSaveHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xlsave.XlSaveHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitXlSaveHeader(v, "", s) },
	}
}

func visitXlSaveHeader(v *vectors.Visitor, at string, s *xlsave.XlSaveHeader) {
	v.Bytes(at+"magic", s.Magic[:32])
	s.Byteorder = uint32(v.Integer(at+"byteorder", uint64(s.Byteorder)))
	s.MandatoryFlags = xlsave.XlMandatoryFlags(v.Integer(at+"mandatory_flags", uint64(s.MandatoryFlags)))
	s.OptionalFlags = uint32(v.Integer(at+"optional_flags", uint64(s.OptionalFlags)))
	s.OptionalDataLen = uint32(v.Integer(at+"optional_data_len", uint64(s.OptionalDataLen)))
}

func newXlOptionalData() vectors.Subject {
	s := new(xlsave.XlOptionalData)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return xlsave.XlOptionalDataSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitXlOptionalData(v, "", s) },
	}
}

func visitXlOptionalData(v *vectors.Visitor, at string, s *xlsave.XlOptionalData) {
	s.ConfigLen = uint32(v.Integer(at+"config_len", uint64(s.ConfigLen)))
}
