// Code generated from abi/mmu.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/mmu"
	"holdfast/abi/wire"
)

func newMmuEntry() vectors.Subject {
	s := new(mmu.MmuEntry)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuEntrySize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMmuEntry(v, "", s) },
	}
}

func visitMmuEntry(v *vectors.Visitor, at string, s *mmu.MmuEntry) {
	s.Entry = v.Integer(at+"entry", s.Entry)
}

func newMmuDone() vectors.Subject {
	s := new(mmu.MmuDone)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuDoneSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMmuDone(v, "", s) },
	}
}

func visitMmuDone(v *vectors.Visitor, at string, s *mmu.MmuDone) {
	s.Done = uint32(v.Integer(at+"done", uint64(s.Done)))
}

func newMmuUpdate() vectors.Subject {
	s := new(mmu.MmuUpdate)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuUpdateSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitMmuUpdate(v, "", s) },
	}
}

func visitMmuUpdate(v *vectors.Visitor, at string, s *mmu.MmuUpdate) {
	s.Pointer = v.Integer(at+"ptr", s.Pointer)
	v.Check(s.SetKind(mmu.MmuUpdateKind(v.Bits(at+"ptr:command", uint64(s.Kind())))))
	v.Check(s.SetAddress(uint64(v.Bits(at+"ptr:address", uint64(s.Address())))))
	s.Entry = v.Integer(at+"val", s.Entry)
}

func newMmuextEntries() vectors.Subject {
	s := new(mmu.MmuextEntries)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuextEntriesSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitMmuextEntries(v, "", s) },
	}
}

func visitMmuextEntries(v *vectors.Visitor, at string, s *mmu.MmuextEntries) {
	s.NrEnts = uint32(v.Integer(at+"nr_ents", uint64(s.NrEnts)))
}

func newMmuextVcpus() vectors.Subject {
	s := new(mmu.MmuextVcpus)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuextVcpusSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitMmuextVcpus(v, "", s) },
	}
}

func visitMmuextVcpus(v *vectors.Visitor, at string, s *mmu.MmuextVcpus) {
	s.Vcpumask = v.Word(at+"vcpumask", s.Vcpumask)
}

func newMmuextSource() vectors.Subject {
	s := new(mmu.MmuextSource)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuextSourceSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitMmuextSource(v, "", s) },
	}
}

func visitMmuextSource(v *vectors.Visitor, at string, s *mmu.MmuextSource) {
	s.SrcMfn = v.Word(at+"src_mfn", s.SrcMfn)
}

func newMmuextOp() vectors.Subject {
	s := new(mmu.MmuextOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return mmu.MmuextOpSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitMmuextOp(v, "", s) },
	}
}

func visitMmuextOp(v *vectors.Visitor, at string, s *mmu.MmuextOp) {
	s.Command = mmu.MmuextCommand(v.Integer(at+"cmd", uint64(s.Command)))
	s.Target = v.Word(at+"arg1", s.Target)
	if v.Arm(at + "arg2.nr_ents.") {
		arm, err := s.AsNrEnts()
		v.Check(err)
		visitMmuextEntries(v, at+"arg2.nr_ents.", &arm)
		v.Check(s.SetNrEnts(&arm, v.Width))
	}
	if v.Arm(at + "arg2.vcpumask.") {
		arm, err := s.AsVcpumask()
		v.Check(err)
		visitMmuextVcpus(v, at+"arg2.vcpumask.", &arm)
		v.Check(s.SetVcpumask(&arm, v.Width))
	}
	if v.Arm(at + "arg2.src_mfn.") {
		arm, err := s.AsSrcMfn()
		v.Check(err)
		visitMmuextSource(v, at+"arg2.src_mfn.", &arm)
		v.Check(s.SetSrcMfn(&arm, v.Width))
	}
}
