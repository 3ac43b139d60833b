// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmTrackDirtyVramSize is the size of XenHvmTrackDirtyVram in bytes.
const XenHvmTrackDirtyVramSize = 24

// XenHvmTrackDirtyVram: Asks which pages of the video memory were written. Xen's xen_hvm_track_dirty_vram:
// public/hvm/hvm_op.h, 4.8. In Xen 4.5 to 4.8. Written by the device model.
type XenHvmTrackDirtyVram struct {
	// The guest.
	Domid uint16

	// The number of pages; 0 ends the tracking.
	Nr uint32

	// The first page.
	FirstPfn uint64

	// Where a bit for each page goes, set when it was written since the last call. A pointer to u8.
	DirtyBitmap uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmTrackDirtyVramSize bytes.
func (s *XenHvmTrackDirtyVram) Decode(b []byte) error {
	if len(b) < XenHvmTrackDirtyVramSize {
		return wire.TooShort("XenHvmTrackDirtyVram", len(b), XenHvmTrackDirtyVramSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.Nr = binary.LittleEndian.Uint32(b[4:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	s.DirtyBitmap = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmTrackDirtyVramSize bytes.
func (s *XenHvmTrackDirtyVram) Encode(b []byte) error {
	if len(b) < XenHvmTrackDirtyVramSize {
		return wire.TooShort("XenHvmTrackDirtyVram", len(b), XenHvmTrackDirtyVramSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Nr)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	binary.LittleEndian.PutUint64(b[16:], s.DirtyBitmap)
	wire.Clear(b[2:4])
	return nil
}
