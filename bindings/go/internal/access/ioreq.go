// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/ioreq"
	"holdfast/abi/wire"
)

func newIoreq() vectors.Subject {
	s := new(ioreq.Ioreq)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.IoreqSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitIoreq(v, "", s) },
	}
}

func visitIoreq(v *vectors.Visitor, at string, s *ioreq.Ioreq) {
	s.Addr = v.Integer(at+"addr", s.Addr)
	s.Data = v.Integer(at+"data", s.Data)
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.ElementSize = uint32(v.Integer(at+"size", uint64(s.ElementSize)))
	s.VpEport = uint32(v.Integer(at+"vp_eport", uint64(s.VpEport)))
	s.Pad0 = uint16(v.Integer(at+"_pad0", uint64(s.Pad0)))
	s.StateAndFlags = uint8(v.Integer(at+"flags", uint64(s.StateAndFlags)))
	v.Check(s.SetState(ioreq.IoreqState(v.Bits(at+"flags:state", uint64(s.State())))))
	s.SetDataIsPointer(v.Flag(at+"flags:data_is_ptr", s.DataIsPointer()))
	v.Check(s.SetDirection(ioreq.IoreqDirection(v.Bits(at+"flags:dir", uint64(s.Direction())))))
	s.SetDownwards(v.Flag(at+"flags:df", s.Downwards()))
	s.SetPad1(v.Flag(at+"flags:_pad1", s.Pad1()))
	s.Type = ioreq.IoreqType(v.Integer(at+"type", uint64(s.Type)))
}

func newIoreqBefore40() vectors.Subject {
	s := new(ioreq.IoreqBefore40)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.IoreqBefore40Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitIoreqBefore40(v, "", s) },
	}
}

func visitIoreqBefore40(v *vectors.Visitor, at string, s *ioreq.IoreqBefore40) {
	s.Addr = v.Integer(at+"addr", s.Addr)
	s.ElementSize = v.Integer(at+"size", s.ElementSize)
	s.Count = v.Integer(at+"count", s.Count)
	s.Data = v.Integer(at+"data", s.Data)
	s.StateAndFlags = uint8(v.Integer(at+"flags", uint64(s.StateAndFlags)))
	v.Check(s.SetState(ioreq.IoreqState(v.Bits(at+"flags:state", uint64(s.State())))))
	s.SetDataIsPointer(v.Flag(at+"flags:data_is_ptr", s.DataIsPointer()))
	v.Check(s.SetDirection(ioreq.IoreqDirection(v.Bits(at+"flags:dir", uint64(s.Direction())))))
	s.SetDownwards(v.Flag(at+"flags:df", s.Downwards()))
	s.SetPad(v.Flag(at+"flags:pad", s.Pad()))
	s.Type = ioreq.IoreqType(v.Integer(at+"type", uint64(s.Type)))
	v.Bytes(at+"_pad0", s.Pad0[:6])
	s.IoCount = v.Integer(at+"io_count", s.IoCount)
}

func newVcpuIodata() vectors.Subject {
	s := new(ioreq.VcpuIodata)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.VcpuIodataSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitVcpuIodata(v, "", s) },
	}
}

func visitVcpuIodata(v *vectors.Visitor, at string, s *ioreq.VcpuIodata) {
	visitIoreqBefore40(v, at+"vp_ioreq"+".", &s.VpIoreq)
	s.VpEport = uint32(v.Integer(at+"vp_eport", uint64(s.VpEport)))
	s.Pad0 = uint32(v.Integer(at+"_pad0", uint64(s.Pad0)))
}

func newSharedIopage() vectors.Subject {
	s := new(ioreq.SharedIopage)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.SharedIopageSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSharedIopage(v, "", s) },
	}
}

func visitSharedIopage(v *vectors.Visitor, at string, s *ioreq.SharedIopage) {
}

func newSharedIopageBefore40() vectors.Subject {
	s := new(ioreq.SharedIopageBefore40)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.SharedIopageBefore40Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSharedIopageBefore40(v, "", s) },
	}
}

func visitSharedIopageBefore40(v *vectors.Visitor, at string, s *ioreq.SharedIopageBefore40) {
}

func newBufIoreq() vectors.Subject {
	s := new(ioreq.BufIoreq)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.BufIoreqSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitBufIoreq(v, "", s) },
	}
}

func visitBufIoreq(v *vectors.Visitor, at string, s *ioreq.BufIoreq) {
	s.Head = uint32(v.Integer(at+"head", uint64(s.Head)))
	v.Check(s.SetType(ioreq.IoreqType(v.Bits(at+"head:type", uint64(s.Type())))))
	s.SetPad(v.Flag(at+"head:pad", s.Pad()))
	v.Check(s.SetDirection(ioreq.IoreqDirection(v.Bits(at+"head:dir", uint64(s.Direction())))))
	v.Check(s.SetSizeLog2(uint32(v.Bits(at+"head:size", uint64(s.SizeLog2())))))
	v.Check(s.SetAddress(uint32(v.Bits(at+"head:addr", uint64(s.Address())))))
	s.Data = uint32(v.Integer(at+"data", uint64(s.Data)))
}

func newBufferedIopage() vectors.Subject {
	s := new(ioreq.BufferedIopage)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.BufferedIopageSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitBufferedIopage(v, "", s) },
	}
}

func visitBufferedIopage(v *vectors.Visitor, at string, s *ioreq.BufferedIopage) {
	s.ReadPointer = uint32(v.Integer(at+"read_pointer", uint64(s.ReadPointer)))
	s.WritePointer = uint32(v.Integer(at+"write_pointer", uint64(s.WritePointer)))
	for i := range s.BufIoreq[:511] {
		visitBufIoreq(v, v.Element(at+"buf_ioreq", i, 511)+".", &s.BufIoreq[i])
	}
}

func newBufferedPointers() vectors.Subject {
	s := new(ioreq.BufferedPointers)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return ioreq.BufferedPointersSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitBufferedPointers(v, "", s) },
	}
}

func visitBufferedPointers(v *vectors.Visitor, at string, s *ioreq.BufferedPointers) {
	s.ReadPointer = uint32(v.Integer(at+"read_pointer", uint64(s.ReadPointer)))
	s.WritePointer = uint32(v.Integer(at+"write_pointer", uint64(s.WritePointer)))
}
