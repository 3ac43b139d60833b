// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// SchedPollSize is the size of SchedPoll in bytes, for callers of a width; 0 for those that have none.
func SchedPollSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 16
	case wire.Width8:
		return 24
	}
	return 0
}

// SchedPoll: The event channels that a vCPU waits for. Xen's sched_poll: public/sched.h, 4.22. Written by the guest.
type SchedPoll struct {
	// The channels. A pointer to u32.
	Ports uint64

	// Their number; at most 128.
	NrPorts uint32

	// The system time at which it stops waiting, in nanoseconds; 0 for never.
	Timeout uint64
}

// Decode reads the structure from the start of b, which has to hold SchedPollSize(width) bytes.
func (s *SchedPoll) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("SchedPoll", width)
}

func (s *SchedPoll) decode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("SchedPoll", len(b), 16)
	}
	s.Ports = uint64(binary.LittleEndian.Uint32(b[0:]))
	s.NrPorts = binary.LittleEndian.Uint32(b[4:])
	s.Timeout = binary.LittleEndian.Uint64(b[8:])
	return nil
}

func (s *SchedPoll) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("SchedPoll", len(b), 24)
	}
	s.Ports = binary.LittleEndian.Uint64(b[0:])
	s.NrPorts = binary.LittleEndian.Uint32(b[8:])
	s.Timeout = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SchedPollSize(width) bytes.
func (s *SchedPoll) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("SchedPoll", width)
}

func (s *SchedPoll) encode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("SchedPoll", len(b), 16)
	}
	if s.Ports > math.MaxUint32 {
		return wire.TooLarge("SchedPoll.ports", s.Ports)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Ports))
	binary.LittleEndian.PutUint32(b[4:], s.NrPorts)
	binary.LittleEndian.PutUint64(b[8:], s.Timeout)
	return nil
}

func (s *SchedPoll) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("SchedPoll", len(b), 24)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Ports)
	binary.LittleEndian.PutUint32(b[8:], s.NrPorts)
	binary.LittleEndian.PutUint64(b[16:], s.Timeout)
	wire.Clear(b[12:16])
	return nil
}
