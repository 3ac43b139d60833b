// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GrantEntryV2SubPageSize is the size of GrantEntryV2SubPage in bytes.
const GrantEntryV2SubPageSize = 16

// GrantEntryV2SubPage: A grant of a part of a page. Xen's grant_entry_v2.sub_page: public/grant_table.h, 4.22. In Xen
// 4.0 and later. Written by the guest.
type GrantEntryV2SubPage struct {
	// What every entry has.
	Header GrantEntryHeader

	// The first byte.
	PageOffset uint16

	// The number of bytes.
	Length uint16

	// The page.
	Frame uint64
}

// Decode reads the structure from the start of b, which has to hold GrantEntryV2SubPageSize bytes.
func (s *GrantEntryV2SubPage) Decode(b []byte) error {
	if len(b) < GrantEntryV2SubPageSize {
		return wire.TooShort("GrantEntryV2SubPage", len(b), GrantEntryV2SubPageSize)
	}
	if err := s.Header.Decode(b[0:]); err != nil {
		return err
	}
	s.PageOffset = binary.LittleEndian.Uint16(b[4:])
	s.Length = binary.LittleEndian.Uint16(b[6:])
	s.Frame = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantEntryV2SubPageSize bytes.
func (s *GrantEntryV2SubPage) Encode(b []byte) error {
	if len(b) < GrantEntryV2SubPageSize {
		return wire.TooShort("GrantEntryV2SubPage", len(b), GrantEntryV2SubPageSize)
	}
	if err := s.Header.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint16(b[4:], s.PageOffset)
	binary.LittleEndian.PutUint16(b[6:], s.Length)
	binary.LittleEndian.PutUint64(b[8:], s.Frame)
	return nil
}
