// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabCopySize is the size of GnttabCopy in bytes, for callers of a width; 0 for those that have none.
func GnttabCopySize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 24
	case wire.Width8:
		return 40
	}
	return 0
}

// GnttabCopy: A copy of bytes from one page to another. Xen's gnttab_copy: public/grant_table.h, 4.22.
type GnttabCopy struct {
	// From where.
	Source GnttabCopyPtr

	// To where.
	Destination GnttabCopyPtr

	// The number of bytes; both ends stay within their pages.
	Length uint16

	// What the ends are.
	Flags uint16

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabCopySize(width) bytes.
func (s *GnttabCopy) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("GnttabCopy", width)
}

func (s *GnttabCopy) decode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("GnttabCopy", len(b), 24)
	}
	if err := s.Source.Decode(b[0:], wire.Width4); err != nil {
		return err
	}
	if err := s.Destination.Decode(b[8:], wire.Width4); err != nil {
		return err
	}
	s.Length = binary.LittleEndian.Uint16(b[16:])
	s.Flags = binary.LittleEndian.Uint16(b[18:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[20:]))
	return nil
}

func (s *GnttabCopy) decode8(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("GnttabCopy", len(b), 40)
	}
	if err := s.Source.Decode(b[0:], wire.Width8); err != nil {
		return err
	}
	if err := s.Destination.Decode(b[16:], wire.Width8); err != nil {
		return err
	}
	s.Length = binary.LittleEndian.Uint16(b[32:])
	s.Flags = binary.LittleEndian.Uint16(b[34:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[36:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCopySize(width) bytes.
func (s *GnttabCopy) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("GnttabCopy", width)
}

func (s *GnttabCopy) encode4(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("GnttabCopy", len(b), 24)
	}
	if err := s.Source.Encode(b[0:], wire.Width4); err != nil {
		return err
	}
	if err := s.Destination.Encode(b[8:], wire.Width4); err != nil {
		return err
	}
	binary.LittleEndian.PutUint16(b[16:], s.Length)
	binary.LittleEndian.PutUint16(b[18:], s.Flags)
	binary.LittleEndian.PutUint16(b[20:], uint16(s.Status))
	wire.Clear(b[22:24])
	return nil
}

func (s *GnttabCopy) encode8(b []byte) error {
	if len(b) < 40 {
		return wire.TooShort("GnttabCopy", len(b), 40)
	}
	if err := s.Source.Encode(b[0:], wire.Width8); err != nil {
		return err
	}
	if err := s.Destination.Encode(b[16:], wire.Width8); err != nil {
		return err
	}
	binary.LittleEndian.PutUint16(b[32:], s.Length)
	binary.LittleEndian.PutUint16(b[34:], s.Flags)
	binary.LittleEndian.PutUint16(b[36:], uint16(s.Status))
	wire.Clear(b[38:40])
	return nil
}

// GnttabCopySourceIsGrantMask is bit 0 of flags. Set when the source is a granted page.
const GnttabCopySourceIsGrantMask uint16 = 0x1

// SourceIsGrant returns GNTCOPY_source_gref of flags. Set when the source is a granted page.
func (s *GnttabCopy) SourceIsGrant() bool {
	return s.Flags&GnttabCopySourceIsGrantMask != 0
}

// SetSourceIsGrant sets or clears GNTCOPY_source_gref of flags.
func (s *GnttabCopy) SetSourceIsGrant(set bool) {
	if set {
		s.Flags |= GnttabCopySourceIsGrantMask
	} else {
		s.Flags &^= GnttabCopySourceIsGrantMask
	}
}

// GnttabCopyDestinationIsGrantMask is bit 1 of flags. Set when the destination is a granted page.
const GnttabCopyDestinationIsGrantMask uint16 = 0x2

// DestinationIsGrant returns GNTCOPY_dest_gref of flags. Set when the destination is a granted page.
func (s *GnttabCopy) DestinationIsGrant() bool {
	return s.Flags&GnttabCopyDestinationIsGrantMask != 0
}

// SetDestinationIsGrant sets or clears GNTCOPY_dest_gref of flags.
func (s *GnttabCopy) SetDestinationIsGrant(set bool) {
	if set {
		s.Flags |= GnttabCopyDestinationIsGrantMask
	} else {
		s.Flags &^= GnttabCopyDestinationIsGrantMask
	}
}

// GnttabCopyCanFailMask is bit 2 of flags. Set when a page may be away.
const GnttabCopyCanFailMask uint16 = 0x4

// CanFail returns GNTCOPY_can_fail of flags. Set when a page may be away.
func (s *GnttabCopy) CanFail() bool {
	return s.Flags&GnttabCopyCanFailMask != 0
}

// SetCanFail sets or clears GNTCOPY_can_fail of flags.
func (s *GnttabCopy) SetCanFail(set bool) {
	if set {
		s.Flags |= GnttabCopyCanFailMask
	} else {
		s.Flags &^= GnttabCopyCanFailMask
	}
}
