// Code generated from abi/example.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/example"
	"holdfast/abi/wire"
)

func newExampleRange() vectors.Subject {
	s := new(example.ExampleRange)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleRangeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitExampleRange(v, "", s) },
	}
}

func visitExampleRange(v *vectors.Visitor, at string, s *example.ExampleRange) {
	s.Start = v.Integer(at+"start", s.Start)
	s.Delta = int32(v.Integer(at+"delta", uint64(uint32(s.Delta))))
}

func newExampleMessage() vectors.Subject {
	s := new(example.ExampleMessage)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleMessageSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, order) },
		Visit:  func(v *vectors.Visitor) { visitExampleMessage(v, "", s) },
	}
}

func visitExampleMessage(v *vectors.Visitor, at string, s *example.ExampleMessage) {
	s.Balance = int64(v.Integer(at+"balance", uint64(s.Balance)))
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.Shift = int16(v.Integer(at+"shift", uint64(uint16(s.Shift))))
	for i := range s.Samples[:29] {
		s.Samples[i] = uint16(v.Integer(v.Element(at+"samples", i, 29), uint64(s.Samples[i])))
	}
}

func newExampleCall() vectors.Subject {
	s := new(example.ExampleCall)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleCallSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitExampleCall(v, "", s) },
	}
}

func visitExampleCall(v *vectors.Visitor, at string, s *example.ExampleCall) {
	s.Magic = uint16(v.Integer(at+"magic", uint64(s.Magic)))
	s.Op = example.ExampleOp(v.Integer(at+"op", uint64(s.Op)))
	s.Flags = example.ExampleFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.SetNoWait(v.Flag(at+"flags:nowait", s.NoWait()))
	v.Check(s.SetLevel(uint8(v.Bits(at+"flags:level", uint64(s.Level())))))
	v.Check(s.SetReservedFlags(uint8(v.Bits(at+"flags:reserved", uint64(s.ReservedFlags())))))
	s.Temperature = int8(v.Integer(at+"temperature", uint64(uint8(s.Temperature))))
	s.Pad = uint16(v.Integer(at+"_pad", uint64(s.Pad)))
	if v.Arm(at + "u.ExampleRange.") {
		arm, err := s.AsExampleRange()
		v.Check(err)
		visitExampleRange(v, at+"u.ExampleRange.", &arm)
		v.Check(s.SetExampleRange(&arm))
	}
	if v.Arm(at + "u.ExampleMessage.") {
		arm, err := s.AsExampleMessage()
		v.Check(err)
		visitExampleMessage(v, at+"u.ExampleMessage.", &arm)
		v.Check(s.SetExampleMessage(&arm))
	}
}

func newExampleBuffer() vectors.Subject {
	s := new(example.ExampleBuffer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleBufferSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleBuffer(v, "", s) },
	}
}

func visitExampleBuffer(v *vectors.Visitor, at string, s *example.ExampleBuffer) {
	s.Address = v.Word(at+"address", s.Address)
	s.Length = v.Word(at+"length", s.Length)
}

func newExampleBuffers() vectors.Subject {
	s := new(example.ExampleBuffers)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleBuffersSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleBuffers(v, "", s) },
	}
}

func visitExampleBuffers(v *vectors.Visitor, at string, s *example.ExampleBuffers) {
	s.Result = v.Integer(at+"result", s.Result)
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	if v.Width == wire.Width8 {
		s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	}
	for i := range s.First[:9] {
		s.First[i] = v.Word(v.Element(at+"first", i, 9), s.First[i])
	}
	if v.Width == wire.Width8 {
		for i := range s.Spare[:5] {
			s.Spare[i] = uint32(v.Integer(v.Element(at+"spare", i, 5), uint64(s.Spare[i])))
		}
	}
	s.SpareEnd = uint32(v.Integer(at+"spare_end", uint64(s.SpareEnd)))
	if v.Width == wire.Width4 {
		s.Pad4 = uint32(v.Integer(at+"pad4", uint64(s.Pad4)))
	}
}

func newExampleCallBefore4() vectors.Subject {
	s := new(example.ExampleCallBefore4)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleCallBefore4Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitExampleCallBefore4(v, "", s) },
	}
}

func visitExampleCallBefore4(v *vectors.Visitor, at string, s *example.ExampleCallBefore4) {
	s.Magic = uint16(v.Integer(at+"magic", uint64(s.Magic)))
	s.Op = example.ExampleOp(v.Integer(at+"op", uint64(s.Op)))
}

func newExampleRing() vectors.Subject {
	s := new(example.ExampleRing)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleRingSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleRing(v, "", s) },
	}
}

func visitExampleRing(v *vectors.Visitor, at string, s *example.ExampleRing) {
	s.Producer = uint32(v.Integer(at+"producer", uint64(s.Producer)))
	s.Consumer = uint32(v.Integer(at+"consumer", uint64(s.Consumer)))
	if v.Width == wire.Width4 {
		for i := range s.Words[:8] {
			s.Words[i] = v.Word(v.Element(at+"words", i, 8), s.Words[i])
		}
	}
	if v.Width == wire.Width8 {
		for i := range s.Words[:16] {
			s.Words[i] = v.Word(v.Element(at+"words", i, 16), s.Words[i])
		}
	}
}

func newExampleTimer() vectors.Subject {
	s := new(example.ExampleTimer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleTimerSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleTimer(v, "", s) },
	}
}

func visitExampleTimer(v *vectors.Visitor, at string, s *example.ExampleTimer) {
	s.State = uint32(v.Integer(at+"state", uint64(s.State)))
	s.SetRunning(v.Flag(at+"state:running", s.Running()))
	v.Check(s.SetUnused(uint32(v.Bits(at+"state:unused", uint64(s.Unused())))))
	s.Expires = v.Integer(at+"expires", s.Expires)
}

func newExampleEither() vectors.Subject {
	s := new(example.ExampleEither)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleEitherSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleEither(v, "", s) },
	}
}

func visitExampleEither(v *vectors.Visitor, at string, s *example.ExampleEither) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	if v.Arm(at + "place.here.") {
		arm, err := s.AsHere()
		v.Check(err)
		visitExampleBuffer(v, at+"place.here.", &arm)
		v.Check(s.SetHere(&arm, v.Width))
	}
	if v.Arm(at + "place.there.") {
		arm, err := s.AsThere()
		v.Check(err)
		visitExampleRange(v, at+"place.there.", &arm)
		v.Check(s.SetThere(&arm, v.Width))
	}
	if v.Arm(at + "place.nowhere.") {
		arm, err := s.AsNowhere()
		v.Check(err)
		visitExampleMessage(v, at+"place.nowhere.", &arm)
		v.Check(s.SetNowhere(&arm, v.Width))
	}
}

func newExamplePages() vectors.Subject {
	s := new(example.ExamplePages)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExamplePagesSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExamplePages(v, "", s) },
	}
}

func visitExamplePages(v *vectors.Visitor, at string, s *example.ExamplePages) {
	for i := range s.Rings[:2] {
		visitExampleRing(v, v.Element(at+"rings", i, 2)+".", &s.Rings[i])
	}
}

func newExampleLetter() vectors.Subject {
	s := new(example.ExampleLetter)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleLetterSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width, order) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width, order) },
		Visit:  func(v *vectors.Visitor) { visitExampleLetter(v, "", s) },
	}
}

func visitExampleLetter(v *vectors.Visitor, at string, s *example.ExampleLetter) {
	s.Sender = v.Word(at+"sender", s.Sender)
	s.Answer = v.Word(at+"answer", s.Answer)
}

func newExampleJob() vectors.Subject {
	s := new(example.ExampleJob)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleJobSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleJob(v, "", s) },
	}
}

func visitExampleJob(v *vectors.Visitor, at string, s *example.ExampleJob) {
	s.Kind = uint16(v.Integer(at+"kind", uint64(s.Kind)))
	s.Pad = uint16(v.Integer(at+"pad", uint64(s.Pad)))
	s.Pad2 = uint32(v.Integer(at+"pad2", uint64(s.Pad2)))
	if v.Arm(at + "u.ExampleBuffer.") {
		arm, err := s.AsExampleBuffer()
		v.Check(err)
		visitExampleBuffer(v, at+"u.ExampleBuffer.", &arm)
		v.Check(s.SetExampleBuffer(&arm, v.Width))
	}
	if v.Arm(at + "u.ExampleLetter.") {
		arm, err := s.AsExampleLetter()
		v.Check(err)
		visitExampleLetter(v, at+"u.ExampleLetter.", &arm)
		v.Check(s.SetExampleLetter(&arm, v.Width))
	}
	if v.Arm(at + "u.ExampleMessage.") {
		arm, err := s.AsExampleMessage()
		v.Check(err)
		visitExampleMessage(v, at+"u.ExampleMessage.", &arm)
		v.Check(s.SetExampleMessage(&arm, v.Width))
	}
}

func newExampleJobs() vectors.Subject {
	s := new(example.ExampleJobs)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return example.ExampleJobsSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitExampleJobs(v, "", s) },
	}
}

func visitExampleJobs(v *vectors.Visitor, at string, s *example.ExampleJobs) {
	s.Count = uint32(v.Integer(at+"count", uint64(s.Count)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	for i := range s.Jobs[:5] {
		visitExampleJob(v, v.Element(at+"jobs", i, 5)+".", &s.Jobs[i])
	}
}
