// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchBugFrameSize is the size of LivepatchBugFrame in bytes.
const LivepatchBugFrameSize = 8

// LivepatchBugFrame: The start of an element of .bug_frames.N, and all of it but for assertions: an instruction that
// stops on purpose. The upper 8 bits of each half are a part of the line's number. Xen's bug_frame: asm/bug.h, 4.17. In
// Xen 4.7 and later. Written by the toolstack.
type LivepatchBugFrame struct {
	// In the low 24 bits, signed, the instruction, from the start of the element on.
	Location uint32

	// In the low 24 bits, signed, the name of the file or the function to call, from the start of the element on.
	Pointer uint32
}

// Decode reads the structure from the start of b, which has to hold LivepatchBugFrameSize bytes.
func (s *LivepatchBugFrame) Decode(b []byte) error {
	if len(b) < LivepatchBugFrameSize {
		return wire.TooShort("LivepatchBugFrame", len(b), LivepatchBugFrameSize)
	}
	s.Location = binary.LittleEndian.Uint32(b[0:])
	s.Pointer = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchBugFrameSize bytes.
func (s *LivepatchBugFrame) Encode(b []byte) error {
	if len(b) < LivepatchBugFrameSize {
		return wire.TooShort("LivepatchBugFrame", len(b), LivepatchBugFrameSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Location)
	binary.LittleEndian.PutUint32(b[4:], s.Pointer)
	return nil
}
