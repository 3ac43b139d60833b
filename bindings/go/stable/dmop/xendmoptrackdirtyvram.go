// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpTrackDirtyVramSize is the size of XenDmOpTrackDirtyVram in bytes.
const XenDmOpTrackDirtyVramSize = 16

// XenDmOpTrackDirtyVram: Asks which pages of the video memory were written. Xen's xen_dm_op_track_dirty_vram:
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device model.
type XenDmOpTrackDirtyVram struct {
	// The number of pages; 0 ends the tracking. Another range than in the last call begins anew, with all pages written.
	Nr uint32

	// Reserved: zero when written.
	Pad uint32

	// The first page.
	FirstPfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenDmOpTrackDirtyVramSize bytes.
func (s *XenDmOpTrackDirtyVram) Decode(b []byte) error {
	if len(b) < XenDmOpTrackDirtyVramSize {
		return wire.TooShort("XenDmOpTrackDirtyVram", len(b), XenDmOpTrackDirtyVramSize)
	}
	s.Nr = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpTrackDirtyVramSize bytes.
func (s *XenDmOpTrackDirtyVram) Encode(b []byte) error {
	if len(b) < XenDmOpTrackDirtyVramSize {
		return wire.TooShort("XenDmOpTrackDirtyVram", len(b), XenDmOpTrackDirtyVramSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Nr)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	return nil
}
