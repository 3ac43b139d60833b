// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenHvmTrackDirtyVramBefore45Size is the size of XenHvmTrackDirtyVramBefore45 in bytes.
const XenHvmTrackDirtyVramBefore45Size = 32

// XenHvmTrackDirtyVramBefore45: Asks which pages of the video memory were written, as it was before Xen 4.5. Xen's
// xen_hvm_track_dirty_vram: public/hvm/hvm_op.h, 4.4. In Xen 4.4 and earlier. Written by the device model.
type XenHvmTrackDirtyVramBefore45 struct {
	// The guest.
	Domid uint16

	// The first page.
	FirstPfn uint64

	// The number of pages; 0 ends the tracking.
	Nr uint64

	// Where a bit for each page goes, set when it was written since the last call. A pointer to u8.
	DirtyBitmap uint64
}

// Decode reads the structure from the start of b, which has to hold XenHvmTrackDirtyVramBefore45Size bytes.
func (s *XenHvmTrackDirtyVramBefore45) Decode(b []byte) error {
	if len(b) < XenHvmTrackDirtyVramBefore45Size {
		return wire.TooShort("XenHvmTrackDirtyVramBefore45", len(b), XenHvmTrackDirtyVramBefore45Size)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	s.FirstPfn = binary.LittleEndian.Uint64(b[8:])
	s.Nr = binary.LittleEndian.Uint64(b[16:])
	s.DirtyBitmap = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenHvmTrackDirtyVramBefore45Size bytes.
func (s *XenHvmTrackDirtyVramBefore45) Encode(b []byte) error {
	if len(b) < XenHvmTrackDirtyVramBefore45Size {
		return wire.TooShort("XenHvmTrackDirtyVramBefore45", len(b), XenHvmTrackDirtyVramBefore45Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	binary.LittleEndian.PutUint64(b[8:], s.FirstPfn)
	binary.LittleEndian.PutUint64(b[16:], s.Nr)
	binary.LittleEndian.PutUint64(b[24:], s.DirtyBitmap)
	wire.Clear(b[2:8])
	return nil
}
