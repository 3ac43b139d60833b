// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchAlternativeBefore411Size is the size of LivepatchAlternativeBefore411 in bytes.
const LivepatchAlternativeBefore411Size = 12

// LivepatchAlternativeBefore411: An element of .altinstructions when there was no padding. Xen's alt_instr:
// asm/alternative.h, 4.7. In Xen 4.7 to 4.10. Written by the toolstack.
type LivepatchAlternativeBefore411 struct {
	// The instructions in the payload's own code, from this field on: a signed number of 32 bits, low half first, since the
	// structure is packed in C.
	OrigOffset [2]uint16

	// What to put there, from this field on, in the same way.
	ReplOffset [2]uint16

	// The number of the feature; bit 15 means that it must be absent.
	Cpuid uint16

	// The length of the instructions in bytes.
	OrigLen uint8

	// The length of what to put there in bytes.
	ReplLen uint8
}

// Decode reads the structure from the start of b, which has to hold LivepatchAlternativeBefore411Size bytes.
func (s *LivepatchAlternativeBefore411) Decode(b []byte) error {
	if len(b) < LivepatchAlternativeBefore411Size {
		return wire.TooShort("LivepatchAlternativeBefore411", len(b), LivepatchAlternativeBefore411Size)
	}
	for i := range s.OrigOffset {
		s.OrigOffset[i] = binary.LittleEndian.Uint16(b[2*i:])
	}
	for i := range s.ReplOffset {
		s.ReplOffset[i] = binary.LittleEndian.Uint16(b[4+2*i:])
	}
	s.Cpuid = binary.LittleEndian.Uint16(b[8:])
	s.OrigLen = b[10]
	s.ReplLen = b[11]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchAlternativeBefore411Size bytes.
func (s *LivepatchAlternativeBefore411) Encode(b []byte) error {
	if len(b) < LivepatchAlternativeBefore411Size {
		return wire.TooShort("LivepatchAlternativeBefore411", len(b), LivepatchAlternativeBefore411Size)
	}
	for i := range s.OrigOffset {
		binary.LittleEndian.PutUint16(b[2*i:], s.OrigOffset[i])
	}
	for i := range s.ReplOffset {
		binary.LittleEndian.PutUint16(b[4+2*i:], s.ReplOffset[i])
	}
	binary.LittleEndian.PutUint16(b[8:], s.Cpuid)
	b[10] = s.OrigLen
	b[11] = s.ReplLen
	return nil
}
