// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// GnttabCopyFrameSize is the size of GnttabCopyFrame in bytes, for callers of a width; 0 for those that have none.
func GnttabCopyFrameSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// GnttabCopyFrame: A page at one end of a copy that is not granted. Xen's gnttab_copy_ptr.u.gmfn: public/grant_table.h,
// 4.22. Written by the guest.
type GnttabCopyFrame struct {
	// The page.
	Gmfn uint64
}

// Decode reads the structure from the start of b, which has to hold GnttabCopyFrameSize(width) bytes.
func (s *GnttabCopyFrame) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabCopyFrame", width)
}

func (s *GnttabCopyFrame) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("GnttabCopyFrame", len(b), 4)
	}
	s.Gmfn = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *GnttabCopyFrame) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GnttabCopyFrame", len(b), 8)
	}
	s.Gmfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCopyFrameSize(width) bytes.
func (s *GnttabCopyFrame) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabCopyFrame", width)
}

func (s *GnttabCopyFrame) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("GnttabCopyFrame", len(b), 4)
	}
	if s.Gmfn > math.MaxUint32 {
		return wire.TooLarge("GnttabCopyFrame.gmfn", s.Gmfn)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Gmfn))
	return nil
}

func (s *GnttabCopyFrame) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GnttabCopyFrame", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gmfn)
	return nil
}
