// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchAlternativeSize is the size of LivepatchAlternative in bytes.
const LivepatchAlternativeSize = 14

// LivepatchAlternative: An element of .altinstructions: instructions that Xen replaces, as it loads the payload, when
// the processor has a feature. Xen's alt_instr: asm/alternative.h, 4.17. In Xen 4.11 and later. Written by the
// toolstack.
type LivepatchAlternative struct {
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

	// How many bytes of NOPs stand behind the instructions, for longer ones.
	PadLen uint8

	// Reserved: zero when written.
	Priv uint8
}

// Decode reads the structure from the start of b, which has to hold LivepatchAlternativeSize bytes.
func (s *LivepatchAlternative) Decode(b []byte) error {
	if len(b) < LivepatchAlternativeSize {
		return wire.TooShort("LivepatchAlternative", len(b), LivepatchAlternativeSize)
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
	s.PadLen = b[12]
	s.Priv = b[13]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchAlternativeSize bytes.
func (s *LivepatchAlternative) Encode(b []byte) error {
	if len(b) < LivepatchAlternativeSize {
		return wire.TooShort("LivepatchAlternative", len(b), LivepatchAlternativeSize)
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
	b[12] = s.PadLen
	b[13] = s.Priv
	return nil
}
