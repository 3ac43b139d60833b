// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// GnttabSetupTableSize is the size of GnttabSetupTable in bytes, for callers of a width; 0 for those that have none.
func GnttabSetupTableSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 16
	case wire.Width8:
		return 24
	}
	return 0
}

// GnttabSetupTable: How long a domain's table is to be at least, and where its frames go. Xen's gnttab_setup_table:
// public/grant_table.h, 4.22.
type GnttabSetupTable struct {
	// The domain.
	Dom uint16

	// The number of pages.
	NrFrames uint32

	// What came of it.
	Status GrantStatus

	// Where the frame numbers go. A pointer to word.
	FrameList uint64
}

// Decode reads the structure from the start of b, which has to hold GnttabSetupTableSize(width) bytes.
func (s *GnttabSetupTable) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabSetupTable", width)
}

func (s *GnttabSetupTable) decode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabSetupTable", len(b), 16)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.NrFrames = binary.LittleEndian.Uint32(b[4:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[8:]))
	s.FrameList = uint64(binary.LittleEndian.Uint32(b[12:]))
	return nil
}

func (s *GnttabSetupTable) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("GnttabSetupTable", len(b), 24)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.NrFrames = binary.LittleEndian.Uint32(b[4:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[8:]))
	s.FrameList = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabSetupTableSize(width) bytes.
func (s *GnttabSetupTable) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabSetupTable", width)
}

func (s *GnttabSetupTable) encode4(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabSetupTable", len(b), 16)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint32(b[4:], s.NrFrames)
	binary.LittleEndian.PutUint16(b[8:], uint16(s.Status))
	if s.FrameList > math.MaxUint32 {
		return wire.TooLarge("GnttabSetupTable.frame_list", s.FrameList)
	}
	binary.LittleEndian.PutUint32(b[12:], uint32(s.FrameList))
	wire.Clear(b[2:4])
	wire.Clear(b[10:12])
	return nil
}

func (s *GnttabSetupTable) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("GnttabSetupTable", len(b), 24)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint32(b[4:], s.NrFrames)
	binary.LittleEndian.PutUint16(b[8:], uint16(s.Status))
	binary.LittleEndian.PutUint64(b[16:], s.FrameList)
	wire.Clear(b[2:4])
	wire.Clear(b[10:12])
	wire.Clear(b[12:16])
	return nil
}
