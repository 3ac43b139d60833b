// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextPitChannelSize is the size of ContextPitChannel in bytes.
const ContextPitChannelSize = 16

// ContextPitChannel: One of the three counters of the interval timer. In C dctx_pit_channel:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextPitChannel struct {
	// The value that it counts down from, 1 to 65536.
	Count uint32

	// The count that was latched.
	LatchedCount uint16

	// Whether a count is latched, and how it is read.
	CountLatched uint8

	// Whether the status is latched.
	StatusLatched uint8

	// The status that was latched.
	Status uint8

	// Which byte the next read yields.
	ReadState uint8

	// Which byte the next write sets.
	WriteState uint8

	// The low byte that was written first.
	WriteLatch uint8

	// How counts are read and written: low byte, high byte or both.
	Access uint8

	// How it counts, 0 to 5; 0xff when the guest has set none.
	Mode uint8

	// Whether it counts in decimal digits.
	Bcd uint8

	// Whether it may count.
	Gate uint8
}

// Decode reads the structure from the start of b, which has to hold ContextPitChannelSize bytes.
func (s *ContextPitChannel) Decode(b []byte) error {
	if len(b) < ContextPitChannelSize {
		return wire.TooShort("ContextPitChannel", len(b), ContextPitChannelSize)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.LatchedCount = binary.LittleEndian.Uint16(b[4:])
	s.CountLatched = b[6]
	s.StatusLatched = b[7]
	s.Status = b[8]
	s.ReadState = b[9]
	s.WriteState = b[10]
	s.WriteLatch = b[11]
	s.Access = b[12]
	s.Mode = b[13]
	s.Bcd = b[14]
	s.Gate = b[15]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextPitChannelSize bytes.
func (s *ContextPitChannel) Encode(b []byte) error {
	if len(b) < ContextPitChannelSize {
		return wire.TooShort("ContextPitChannel", len(b), ContextPitChannelSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint16(b[4:], s.LatchedCount)
	b[6] = s.CountLatched
	b[7] = s.StatusLatched
	b[8] = s.Status
	b[9] = s.ReadState
	b[10] = s.WriteState
	b[11] = s.WriteLatch
	b[12] = s.Access
	b[13] = s.Mode
	b[14] = s.Bcd
	b[15] = s.Gate
	return nil
}
