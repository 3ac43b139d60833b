// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/stable/schedop"
	"holdfast/abi/wire"
)

func newSchedShutdown() vectors.Subject {
	s := new(schedop.SchedShutdown)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return schedop.SchedShutdownSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSchedShutdown(v, "", s) },
	}
}

func visitSchedShutdown(v *vectors.Visitor, at string, s *schedop.SchedShutdown) {
	s.Reason = schedop.ShutdownReason(v.Integer(at+"reason", uint64(s.Reason)))
}

func newSchedPoll() vectors.Subject {
	s := new(schedop.SchedPoll)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return schedop.SchedPollSize(width) },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b, width) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b, width) },
		Visit:  func(v *vectors.Visitor) { visitSchedPoll(v, "", s) },
	}
}

func visitSchedPoll(v *vectors.Visitor, at string, s *schedop.SchedPoll) {
	s.Ports = v.Word(at+"ports", s.Ports)
	s.NrPorts = uint32(v.Integer(at+"nr_ports", uint64(s.NrPorts)))
	s.Timeout = v.Integer(at+"timeout", s.Timeout)
}

func newSchedRemoteShutdown() vectors.Subject {
	s := new(schedop.SchedRemoteShutdown)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return schedop.SchedRemoteShutdownSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSchedRemoteShutdown(v, "", s) },
	}
}

func visitSchedRemoteShutdown(v *vectors.Visitor, at string, s *schedop.SchedRemoteShutdown) {
	s.DomainId = uint16(v.Integer(at+"domain_id", uint64(s.DomainId)))
	s.Reason = schedop.ShutdownReason(v.Integer(at+"reason", uint64(s.Reason)))
}

func newSchedWatchdog() vectors.Subject {
	s := new(schedop.SchedWatchdog)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return schedop.SchedWatchdogSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSchedWatchdog(v, "", s) },
	}
}

func visitSchedWatchdog(v *vectors.Visitor, at string, s *schedop.SchedWatchdog) {
	s.Id = uint32(v.Integer(at+"id", uint64(s.Id)))
	s.Timeout = uint32(v.Integer(at+"timeout", uint64(s.Timeout)))
}

func newSchedPinOverride() vectors.Subject {
	s := new(schedop.SchedPinOverride)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return schedop.SchedPinOverrideSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitSchedPinOverride(v, "", s) },
	}
}

func visitSchedPinOverride(v *vectors.Visitor, at string, s *schedop.SchedPinOverride) {
	s.Processor = int32(v.Integer(at+"pcpu", uint64(uint32(s.Processor))))
}
