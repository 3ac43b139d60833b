// Code generated from abi/cpuid.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/cpuid"
	"holdfast/abi/wire"
)

func newCpuidLeaf() vectors.Subject {
	s := new(cpuid.CpuidLeaf)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return cpuid.CpuidLeafSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitCpuidLeaf(v, "", s) },
	}
}

func visitCpuidLeaf(v *vectors.Visitor, at string, s *cpuid.CpuidLeaf) {
	s.Leaf = uint32(v.Integer(at+"leaf", uint64(s.Leaf)))
	s.Subleaf = uint32(v.Integer(at+"subleaf", uint64(s.Subleaf)))
	s.Eax = uint32(v.Integer(at+"a", uint64(s.Eax)))
	s.Ebx = uint32(v.Integer(at+"b", uint64(s.Ebx)))
	s.Ecx = uint32(v.Integer(at+"c", uint64(s.Ecx)))
	s.Edx = uint32(v.Integer(at+"d", uint64(s.Edx)))
}

func newMsrEntry() vectors.Subject {
	s := new(cpuid.MsrEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return cpuid.MsrEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMsrEntry(v, "", s) },
	}
}

func visitMsrEntry(v *vectors.Visitor, at string, s *cpuid.MsrEntry) {
	s.Index = uint32(v.Integer(at+"idx", uint64(s.Index)))
	s.Flags = uint32(v.Integer(at+"flags", uint64(s.Flags)))
	s.Value = v.Integer(at+"val", s.Value)
}
