// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchFuncBefore419Size is the size of LivepatchFuncBefore419 in bytes.
const LivepatchFuncBefore419Size = 104

// LivepatchFuncBefore419: A function to patch in a payload of version 2, as Xen declared it while it kept its own state
// in there. A payload for it is one for LivepatchFunc. Xen's livepatch_func: public/sysctl.h, 4.17. In Xen 4.14 to
// 4.18. Written by the toolstack.
type LivepatchFuncBefore419 struct {
	// The address of the old function's name, which is looked up when old_addr is 0.
	Name uint64

	// The address of the function to run instead; 0 to fill the old one with NOPs.
	NewAddr uint64

	// The address of the old function in Xen; 0 when its name is to be looked up.
	OldAddr uint64

	// The length of the new function in bytes, or the number of bytes to fill with NOPs, at most 31.
	NewSize uint32

	// The length of the old function in bytes; not 0, and no less than the jump needs.
	OldSize uint32

	// The version of the payload: 2.
	Version uint8

	// Where Xen keeps the bytes that it overwrote; zero in a payload.
	Opaque [31]byte

	// Where Xen keeps whether the function is patched; zero in a payload.
	Applied LivepatchFuncState

	// Where Xen keeps how far behind the function's start it patches, in bytes: 4 when that is an ENDBR64. Padding before
	// that, and zero in a payload. In Xen 4.14.5, 4.15.3, 4.16.1, 4.17 and later.
	PatchOffset uint8

	// Padding.
	Pad [6]byte

	// What is to be in the old function.
	Expect LivepatchExpectation
}

// Decode reads the structure from the start of b, which has to hold LivepatchFuncBefore419Size bytes.
func (s *LivepatchFuncBefore419) Decode(b []byte) error {
	if len(b) < LivepatchFuncBefore419Size {
		return wire.TooShort("LivepatchFuncBefore419", len(b), LivepatchFuncBefore419Size)
	}
	s.Name = binary.LittleEndian.Uint64(b[0:])
	s.NewAddr = binary.LittleEndian.Uint64(b[8:])
	s.OldAddr = binary.LittleEndian.Uint64(b[16:])
	s.NewSize = binary.LittleEndian.Uint32(b[24:])
	s.OldSize = binary.LittleEndian.Uint32(b[28:])
	s.Version = b[32]
	copy(s.Opaque[:], b[33:])
	s.Applied = LivepatchFuncState(b[64])
	s.PatchOffset = b[65]
	copy(s.Pad[:], b[66:])
	if err := s.Expect.Decode(b[72:]); err != nil {
		return err
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchFuncBefore419Size bytes.
func (s *LivepatchFuncBefore419) Encode(b []byte) error {
	if len(b) < LivepatchFuncBefore419Size {
		return wire.TooShort("LivepatchFuncBefore419", len(b), LivepatchFuncBefore419Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Name)
	binary.LittleEndian.PutUint64(b[8:], s.NewAddr)
	binary.LittleEndian.PutUint64(b[16:], s.OldAddr)
	binary.LittleEndian.PutUint32(b[24:], s.NewSize)
	binary.LittleEndian.PutUint32(b[28:], s.OldSize)
	b[32] = s.Version
	copy(b[33:64], s.Opaque[:])
	b[64] = uint8(s.Applied)
	b[65] = s.PatchOffset
	copy(b[66:72], s.Pad[:])
	if err := s.Expect.Encode(b[72:]); err != nil {
		return err
	}
	return nil
}
