// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwPitSize is the size of HvmHwPit in bytes.
const HvmHwPitSize = 56

// HvmHwPit: The interval timer. Xen's hvm_hw_pit: public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmHwPit struct {
	// Its counters.
	Channels [3]HvmHwPitChannel

	// Whether the speaker is connected to the third counter.
	SpeakerDataOn uint32

	// Reserved: zero when written.
	Pad0 uint32
}

// Decode reads the structure from the start of b, which has to hold HvmHwPitSize bytes.
func (s *HvmHwPit) Decode(b []byte) error {
	if len(b) < HvmHwPitSize {
		return wire.TooShort("HvmHwPit", len(b), HvmHwPitSize)
	}
	for i := range s.Channels {
		if err := s.Channels[i].Decode(b[16*i:]); err != nil {
			return err
		}
	}
	s.SpeakerDataOn = binary.LittleEndian.Uint32(b[48:])
	s.Pad0 = binary.LittleEndian.Uint32(b[52:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwPitSize bytes.
func (s *HvmHwPit) Encode(b []byte) error {
	if len(b) < HvmHwPitSize {
		return wire.TooShort("HvmHwPit", len(b), HvmHwPitSize)
	}
	for i := range s.Channels {
		if err := s.Channels[i].Encode(b[16*i:]); err != nil {
			return err
		}
	}
	binary.LittleEndian.PutUint32(b[48:], s.SpeakerDataOn)
	binary.LittleEndian.PutUint32(b[52:], s.Pad0)
	return nil
}
