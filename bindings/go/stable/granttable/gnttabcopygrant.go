// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabCopyGrantSize is the size of GnttabCopyGrant in bytes, for callers of a width; 0 for those that have none.
func GnttabCopyGrantSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// GnttabCopyGrant: A granted page at one end of a copy. Xen's gnttab_copy_ptr.u.ref: public/grant_table.h, 4.22.
// Written by the guest.
type GnttabCopyGrant struct {
	// The grant.
	Reference uint32
}

// Decode reads the structure from the start of b, which has to hold GnttabCopyGrantSize(width) bytes.
func (s *GnttabCopyGrant) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabCopyGrant", width)
}

func (s *GnttabCopyGrant) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("GnttabCopyGrant", len(b), 4)
	}
	s.Reference = binary.LittleEndian.Uint32(b[0:])
	return nil
}

func (s *GnttabCopyGrant) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GnttabCopyGrant", len(b), 8)
	}
	s.Reference = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCopyGrantSize(width) bytes.
func (s *GnttabCopyGrant) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabCopyGrant", width)
}

func (s *GnttabCopyGrant) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("GnttabCopyGrant", len(b), 4)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Reference)
	return nil
}

func (s *GnttabCopyGrant) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("GnttabCopyGrant", len(b), 8)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Reference)
	wire.Clear(b[4:8])
	return nil
}
