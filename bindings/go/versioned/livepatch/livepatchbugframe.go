// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchBugFrameSize is the size of LivepatchBugFrame in bytes.
const LivepatchBugFrameSize = 8

// LivepatchBugFrame: The start of an element of .bug_frames.N, and all of it but for assertions: an instruction that
// stops on purpose. Xen's bug_frame: asm/bug.h, 4.17. In Xen 4.7 and later. Written by the toolstack.
type LivepatchBugFrame struct {
	// The instruction, and a part of the line's number.
	Location uint32

	// The name of the file or the function to call, and a part of the line's number.
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

// LivepatchBugFrameLocDispMask is bits 0 to 23 of location. The instruction, from the start of the element on, signed.
const LivepatchBugFrameLocDispMask uint32 = 0xffffff

// LivepatchBugFrameLocDispShift is the lowest bit of loc_disp in location.
const LivepatchBugFrameLocDispShift = 0

// LocDisp returns loc_disp of location. The instruction, from the start of the element on, signed.
func (s *LivepatchBugFrame) LocDisp() uint32 {
	return (s.Location & LivepatchBugFrameLocDispMask) >> LivepatchBugFrameLocDispShift
}

// SetLocDisp sets loc_disp of location. A value that does not fit is an error.
func (s *LivepatchBugFrame) SetLocDisp(value uint32) error {
	if uint64(value) > uint64(LivepatchBugFrameLocDispMask>>LivepatchBugFrameLocDispShift) {
		return wire.TooLarge("LivepatchBugFrame.location:loc_disp", uint64(value))
	}
	s.Location = s.Location&^LivepatchBugFrameLocDispMask | value<<LivepatchBugFrameLocDispShift
	return nil
}

// LivepatchBugFrameLineHiMask is bits 24 to 31 of location. The upper part of the line's number, and 1 less when
// loc_disp is negative.
const LivepatchBugFrameLineHiMask uint32 = 0xff000000

// LivepatchBugFrameLineHiShift is the lowest bit of line_hi in location.
const LivepatchBugFrameLineHiShift = 24

// LineHi returns line_hi of location. The upper part of the line's number, and 1 less when loc_disp is negative.
func (s *LivepatchBugFrame) LineHi() uint32 {
	return (s.Location & LivepatchBugFrameLineHiMask) >> LivepatchBugFrameLineHiShift
}

// SetLineHi sets line_hi of location. A value that does not fit is an error.
func (s *LivepatchBugFrame) SetLineHi(value uint32) error {
	if uint64(value) > uint64(LivepatchBugFrameLineHiMask>>LivepatchBugFrameLineHiShift) {
		return wire.TooLarge("LivepatchBugFrame.location:line_hi", uint64(value))
	}
	s.Location = s.Location&^LivepatchBugFrameLineHiMask | value<<LivepatchBugFrameLineHiShift
	return nil
}

// LivepatchBugFramePtrDispMask is bits 0 to 23 of pointer. The name or the function, from the start of the element on,
// signed.
const LivepatchBugFramePtrDispMask uint32 = 0xffffff

// LivepatchBugFramePtrDispShift is the lowest bit of ptr_disp in pointer.
const LivepatchBugFramePtrDispShift = 0

// PtrDisp returns ptr_disp of pointer. The name or the function, from the start of the element on, signed.
func (s *LivepatchBugFrame) PtrDisp() uint32 {
	return (s.Pointer & LivepatchBugFramePtrDispMask) >> LivepatchBugFramePtrDispShift
}

// SetPtrDisp sets ptr_disp of pointer. A value that does not fit is an error.
func (s *LivepatchBugFrame) SetPtrDisp(value uint32) error {
	if uint64(value) > uint64(LivepatchBugFramePtrDispMask>>LivepatchBugFramePtrDispShift) {
		return wire.TooLarge("LivepatchBugFrame.pointer:ptr_disp", uint64(value))
	}
	s.Pointer = s.Pointer&^LivepatchBugFramePtrDispMask | value<<LivepatchBugFramePtrDispShift
	return nil
}

// LivepatchBugFrameLineLoMask is bits 24 to 31 of pointer. The lower part of the line's number, and 1 less when
// ptr_disp is negative.
const LivepatchBugFrameLineLoMask uint32 = 0xff000000

// LivepatchBugFrameLineLoShift is the lowest bit of line_lo in pointer.
const LivepatchBugFrameLineLoShift = 24

// LineLo returns line_lo of pointer. The lower part of the line's number, and 1 less when ptr_disp is negative.
func (s *LivepatchBugFrame) LineLo() uint32 {
	return (s.Pointer & LivepatchBugFrameLineLoMask) >> LivepatchBugFrameLineLoShift
}

// SetLineLo sets line_lo of pointer. A value that does not fit is an error.
func (s *LivepatchBugFrame) SetLineLo(value uint32) error {
	if uint64(value) > uint64(LivepatchBugFrameLineLoMask>>LivepatchBugFrameLineLoShift) {
		return wire.TooLarge("LivepatchBugFrame.pointer:line_lo", uint64(value))
	}
	s.Pointer = s.Pointer&^LivepatchBugFrameLineLoMask | value<<LivepatchBugFrameLineLoShift
	return nil
}
