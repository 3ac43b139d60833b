// Code generated from abi/multicall.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/multicall"
	"holdfast/abi/wire"
)

func newMulticallEntry() vectors.Subject {
	s := new(multicall.MulticallEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return multicall.MulticallEntrySize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitMulticallEntry(v, "", s) },
	}
}

func visitMulticallEntry(v *vectors.Visitor, at string, s *multicall.MulticallEntry) {
	s.Number = v.Word(at+"op", s.Number)
	s.Result = v.Word(at+"result", s.Result)
	for i := range s.Arguments[:6] {
		s.Arguments[i] = v.Word(v.Element(at+"args", i, 6), s.Arguments[i])
	}
}
