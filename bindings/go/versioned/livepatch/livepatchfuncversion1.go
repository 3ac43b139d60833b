// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LivepatchFuncVersion1Size is the size of LivepatchFuncVersion1 in bytes.
const LivepatchFuncVersion1Size = 64

// LivepatchFuncVersion1: A function to patch in a payload of version 1. Before the rename it was xsplice_patch_func,
// with the same layout. Xen's livepatch_func: public/sysctl.h, 4.13. In Xen 4.7 to 4.13. Written by the toolstack.
type LivepatchFuncVersion1 struct {
	// The address of the old function's name, which is looked up when old_addr is 0.
	Name uint64

	// The address of the function to run instead; 0 to fill the old one with NOPs, which 4.7 refuses.
	NewAddr uint64

	// The address of the old function in Xen; 0 when its name is to be looked up.
	OldAddr uint64

	// The length of the new function in bytes, or the number of bytes to fill with NOPs.
	NewSize uint32

	// The length of the old function in bytes.
	OldSize uint32

	// The version of the payload: 1.
	Version uint8

	// Where Xen keeps the bytes that it overwrote; zero in a payload.
	Opaque [31]byte
}

// Decode reads the structure from the start of b, which has to hold LivepatchFuncVersion1Size bytes.
func (s *LivepatchFuncVersion1) Decode(b []byte) error {
	if len(b) < LivepatchFuncVersion1Size {
		return wire.TooShort("LivepatchFuncVersion1", len(b), LivepatchFuncVersion1Size)
	}
	s.Name = binary.LittleEndian.Uint64(b[0:])
	s.NewAddr = binary.LittleEndian.Uint64(b[8:])
	s.OldAddr = binary.LittleEndian.Uint64(b[16:])
	s.NewSize = binary.LittleEndian.Uint32(b[24:])
	s.OldSize = binary.LittleEndian.Uint32(b[28:])
	s.Version = b[32]
	copy(s.Opaque[:], b[33:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LivepatchFuncVersion1Size bytes.
func (s *LivepatchFuncVersion1) Encode(b []byte) error {
	if len(b) < LivepatchFuncVersion1Size {
		return wire.TooShort("LivepatchFuncVersion1", len(b), LivepatchFuncVersion1Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Name)
	binary.LittleEndian.PutUint64(b[8:], s.NewAddr)
	binary.LittleEndian.PutUint64(b[16:], s.OldAddr)
	binary.LittleEndian.PutUint32(b[24:], s.NewSize)
	binary.LittleEndian.PutUint32(b[28:], s.OldSize)
	b[32] = s.Version
	copy(b[33:64], s.Opaque[:])
	return nil
}
