// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// GnttabGetStatusFramesSize is the size of GnttabGetStatusFrames in bytes, for callers of a width; 0 for those that
// have none.
func GnttabGetStatusFramesSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 16
	}
	return 0
}

// GnttabGetStatusFrames: Where the frames go that say what is in use of a table of version 2. Xen's
// gnttab_get_status_frames: public/grant_table.h, 4.22. In Xen 4.0 and later.
type GnttabGetStatusFrames struct {
	// How many there is room for.
	NrFrames uint32

	// The domain.
	Dom uint16

	// What came of it.
	Status GrantStatus

	// Where the frame numbers go. A pointer to u64.
	FrameList uint64
}

// Decode reads the structure from the start of b, which has to hold GnttabGetStatusFramesSize(width) bytes.
func (s *GnttabGetStatusFrames) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabGetStatusFrames", width)
}

func (s *GnttabGetStatusFrames) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("GnttabGetStatusFrames", len(b), 12)
	}
	s.NrFrames = binary.LittleEndian.Uint32(b[0:])
	s.Dom = binary.LittleEndian.Uint16(b[4:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[6:]))
	s.FrameList = uint64(binary.LittleEndian.Uint32(b[8:]))
	return nil
}

func (s *GnttabGetStatusFrames) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabGetStatusFrames", len(b), 16)
	}
	s.NrFrames = binary.LittleEndian.Uint32(b[0:])
	s.Dom = binary.LittleEndian.Uint16(b[4:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[6:]))
	s.FrameList = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabGetStatusFramesSize(width) bytes.
func (s *GnttabGetStatusFrames) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabGetStatusFrames", width)
}

func (s *GnttabGetStatusFrames) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("GnttabGetStatusFrames", len(b), 12)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrFrames)
	binary.LittleEndian.PutUint16(b[4:], s.Dom)
	binary.LittleEndian.PutUint16(b[6:], uint16(s.Status))
	if s.FrameList > math.MaxUint32 {
		return wire.TooLarge("GnttabGetStatusFrames.frame_list", s.FrameList)
	}
	binary.LittleEndian.PutUint32(b[8:], uint32(s.FrameList))
	return nil
}

func (s *GnttabGetStatusFrames) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabGetStatusFrames", len(b), 16)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrFrames)
	binary.LittleEndian.PutUint16(b[4:], s.Dom)
	binary.LittleEndian.PutUint16(b[6:], uint16(s.Status))
	binary.LittleEndian.PutUint64(b[8:], s.FrameList)
	return nil
}
