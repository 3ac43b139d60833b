// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/libxlstream"
	"holdfast/abi/wire"
)

func newLibxlHeader() vectors.Subject {
	s := new(libxlstream.LibxlHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxlstream.LibxlHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLibxlHeader(v, "", s) },
	}
}

func visitLibxlHeader(v *vectors.Visitor, at string, s *libxlstream.LibxlHeader) {
	s.Ident = v.Integer(at+"ident", s.Ident)
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Options = uint32(v.Integer(at+"options", uint64(s.Options)))
	s.SetBigEndian(v.Flag(at+"options:big_endian", s.BigEndian()))
	s.SetLegacy(v.Flag(at+"options:legacy", s.Legacy()))
	v.Check(s.SetReservedOptions(uint32(v.Bits(at+"options:reserved", uint64(s.ReservedOptions())))))
}

func newLibxlRecordHeader() vectors.Subject {
	s := new(libxlstream.LibxlRecordHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxlstream.LibxlRecordHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitLibxlRecordHeader(v, "", s) },
	}
}

func visitLibxlRecordHeader(v *vectors.Visitor, at string, s *libxlstream.LibxlRecordHeader) {
	s.Type = libxlstream.LibxlRecordType(v.Integer(at+"type", uint64(s.Type)))
	s.BodyLength = uint32(v.Integer(at+"body_length", uint64(s.BodyLength)))
}

func newLibxlEmulatorHeader() vectors.Subject {
	s := new(libxlstream.LibxlEmulatorHeader)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxlstream.LibxlEmulatorHeaderSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitLibxlEmulatorHeader(v, "", s) },
	}
}

func visitLibxlEmulatorHeader(v *vectors.Visitor, at string, s *libxlstream.LibxlEmulatorHeader) {
	s.EmulatorId = libxlstream.LibxlEmulator(v.Integer(at+"emulator_id", uint64(s.EmulatorId)))
	s.Index = uint32(v.Integer(at+"index", uint64(s.Index)))
}

func newLibxlCheckpointStateRecord() vectors.Subject {
	s := new(libxlstream.LibxlCheckpointStateRecord)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return libxlstream.LibxlCheckpointStateRecordSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitLibxlCheckpointStateRecord(v, "", s) },
	}
}

func visitLibxlCheckpointStateRecord(v *vectors.Visitor, at string, s *libxlstream.LibxlCheckpointStateRecord) {
	s.ControlId = libxlstream.LibxlCheckpointState(v.Integer(at+"control_id", uint64(s.ControlId)))
	s.Padding = uint32(v.Integer(at+"padding", uint64(s.Padding)))
}
