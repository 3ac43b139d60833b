// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwPitChannelSize is the size of HvmHwPitChannel in bytes.
const HvmHwPitChannelSize = 16

// HvmHwPitChannel: One of the three counters of the interval timer. Xen's hvm_hw_pit_channel:
// public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmHwPitChannel struct {
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
	RwMode uint8

	// How it counts, 0 to 5.
	Mode uint8

	// Whether it counts in decimal digits, which Xen does not implement.
	Bcd uint8

	// Whether it may count.
	Gate uint8
}

// Decode reads the structure from the start of b, which has to hold HvmHwPitChannelSize bytes.
func (s *HvmHwPitChannel) Decode(b []byte) error {
	if len(b) < HvmHwPitChannelSize {
		return wire.TooShort("HvmHwPitChannel", len(b), HvmHwPitChannelSize)
	}
	s.Count = binary.LittleEndian.Uint32(b[0:])
	s.LatchedCount = binary.LittleEndian.Uint16(b[4:])
	s.CountLatched = b[6]
	s.StatusLatched = b[7]
	s.Status = b[8]
	s.ReadState = b[9]
	s.WriteState = b[10]
	s.WriteLatch = b[11]
	s.RwMode = b[12]
	s.Mode = b[13]
	s.Bcd = b[14]
	s.Gate = b[15]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwPitChannelSize bytes.
func (s *HvmHwPitChannel) Encode(b []byte) error {
	if len(b) < HvmHwPitChannelSize {
		return wire.TooShort("HvmHwPitChannel", len(b), HvmHwPitChannelSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Count)
	binary.LittleEndian.PutUint16(b[4:], s.LatchedCount)
	b[6] = s.CountLatched
	b[7] = s.StatusLatched
	b[8] = s.Status
	b[9] = s.ReadState
	b[10] = s.WriteState
	b[11] = s.WriteLatch
	b[12] = s.RwMode
	b[13] = s.Mode
	b[14] = s.Bcd
	b[15] = s.Gate
	return nil
}
