// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabCopyPtrSize is the size of GnttabCopyPtr in bytes, for callers of a width; 0 for those that have none.
func GnttabCopyPtrSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 8
	case wire.Width8:
		return 16
	}
	return 0
}

// GnttabCopyPtr: One end of a copy; without a name before Xen 4.6. Xen's gnttab_copy_ptr: public/grant_table.h, 4.22.
// Written by the guest.
type GnttabCopyPtr struct {
	// The page.
	U GnttabCopyPtrU

	// Its domain.
	Domid uint16

	// The first byte in the page.
	PageOffset uint16
}

// GnttabCopyPtrU holds the bytes of one of several structures; no field says which. The methods of GnttabCopyPtr know
// them.
type GnttabCopyPtrU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [8]byte

	// The width of the caller whose bytes they are. They are not encoded for another one.
	Width wire.Width
}

// Decode reads the structure from the start of b, which has to hold GnttabCopyPtrSize(width) bytes.
func (s *GnttabCopyPtr) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabCopyPtr", width)
}

func (s *GnttabCopyPtr) decode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GnttabCopyPtr", len(b), 8)
	}
	s.U = GnttabCopyPtrU{Width: wire.Width4}
	copy(s.U.Bytes[:], b[0:4])
	s.Domid = binary.LittleEndian.Uint16(b[4:])
	s.PageOffset = binary.LittleEndian.Uint16(b[6:])
	return nil
}

func (s *GnttabCopyPtr) decode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabCopyPtr", len(b), 16)
	}
	s.U = GnttabCopyPtrU{Width: wire.Width8}
	copy(s.U.Bytes[:], b[0:8])
	s.Domid = binary.LittleEndian.Uint16(b[8:])
	s.PageOffset = binary.LittleEndian.Uint16(b[10:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCopyPtrSize(width) bytes.
func (s *GnttabCopyPtr) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabCopyPtr", width)
}

func (s *GnttabCopyPtr) encode4(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GnttabCopyPtr", len(b), 8)
	}
	if err := wire.CheckUnion("GnttabCopyPtr.u", s.U.Bytes[:], 4, s.U.Width, wire.Width4); err != nil {
		return err
	}
	copy(b[0:4], s.U.Bytes[:])
	binary.LittleEndian.PutUint16(b[4:], s.Domid)
	binary.LittleEndian.PutUint16(b[6:], s.PageOffset)
	return nil
}

func (s *GnttabCopyPtr) encode8(b []byte) error {
	if len(b) < 16 {
		return wire.TooShort("GnttabCopyPtr", len(b), 16)
	}
	if err := wire.CheckUnion("GnttabCopyPtr.u", s.U.Bytes[:], 8, s.U.Width, wire.Width8); err != nil {
		return err
	}
	copy(b[0:8], s.U.Bytes[:])
	binary.LittleEndian.PutUint16(b[8:], s.Domid)
	binary.LittleEndian.PutUint16(b[10:], s.PageOffset)
	wire.Clear(b[12:16])
	return nil
}

// AsRef returns what u holds, taken for GnttabCopyGrant: no field says whether it is one. A granted page.
func (s *GnttabCopyPtr) AsRef() (value GnttabCopyGrant, err error) {
	if s.U == (GnttabCopyPtrU{}) {
		return value, nil
	}
	err = value.Decode(s.U.Bytes[:], s.U.Width)
	return value, err
}

// SetRef sets what u holds.
func (s *GnttabCopyPtr) SetRef(value *GnttabCopyGrant, width wire.Width) error {
	u := GnttabCopyPtrU{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGmfn returns what u holds, taken for GnttabCopyFrame: no field says whether it is one. A page that is not granted.
func (s *GnttabCopyPtr) AsGmfn() (value GnttabCopyFrame, err error) {
	if s.U == (GnttabCopyPtrU{}) {
		return value, nil
	}
	err = value.Decode(s.U.Bytes[:], s.U.Width)
	return value, err
}

// SetGmfn sets what u holds.
func (s *GnttabCopyPtr) SetGmfn(value *GnttabCopyFrame, width wire.Width) error {
	u := GnttabCopyPtrU{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.U = u
	return nil
}
