// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XsplicePatchFuncDraftSize is the size of XsplicePatchFuncDraft in bytes.
const XsplicePatchFuncDraftSize = 104

// XsplicePatchFuncDraft: A function to patch, an element of .xsplice.funcs as an early draft had it. It is as long as
// an element of version 2, and no release ever read it. Xen's xsplice_patch_func: xSplice design, before it was merged,
// 2015. Written by the toolstack.
type XsplicePatchFuncDraft struct {
	// The address of the function to run instead.
	NewAddr uint64

	// Its length in bytes.
	NewSize uint64

	// The address of the old function in Xen; 0 when its name is to be looked up.
	OldAddr uint64

	// Its length in bytes.
	OldSize uint64

	// The address of the old function's name.
	Name uint64

	// Reserved: zero when written.
	Pad [64]byte
}

// Decode reads the structure from the start of b, which has to hold XsplicePatchFuncDraftSize bytes.
func (s *XsplicePatchFuncDraft) Decode(b []byte) error {
	if len(b) < XsplicePatchFuncDraftSize {
		return wire.TooShort("XsplicePatchFuncDraft", len(b), XsplicePatchFuncDraftSize)
	}
	s.NewAddr = binary.LittleEndian.Uint64(b[0:])
	s.NewSize = binary.LittleEndian.Uint64(b[8:])
	s.OldAddr = binary.LittleEndian.Uint64(b[16:])
	s.OldSize = binary.LittleEndian.Uint64(b[24:])
	s.Name = binary.LittleEndian.Uint64(b[32:])
	copy(s.Pad[:], b[40:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XsplicePatchFuncDraftSize bytes.
func (s *XsplicePatchFuncDraft) Encode(b []byte) error {
	if len(b) < XsplicePatchFuncDraftSize {
		return wire.TooShort("XsplicePatchFuncDraft", len(b), XsplicePatchFuncDraftSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.NewAddr)
	binary.LittleEndian.PutUint64(b[8:], s.NewSize)
	binary.LittleEndian.PutUint64(b[16:], s.OldAddr)
	binary.LittleEndian.PutUint64(b[24:], s.OldSize)
	binary.LittleEndian.PutUint64(b[32:], s.Name)
	copy(b[40:104], s.Pad[:])
	return nil
}
