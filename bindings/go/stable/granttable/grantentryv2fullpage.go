// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GrantEntryV2FullPageSize is the size of GrantEntryV2FullPage in bytes.
const GrantEntryV2FullPageSize = 16

// GrantEntryV2FullPage: A grant of a whole page. Xen's grant_entry_v2.full_page: public/grant_table.h, 4.22. In Xen 4.0
// and later. Written by the guest.
type GrantEntryV2FullPage struct {
	// What every entry has.
	Header GrantEntryHeader

	// Padding.
	Pad0 uint32

	// The page, or of a transfer the one to be filled and then the frame that came.
	Frame uint64
}

// Decode reads the structure from the start of b, which has to hold GrantEntryV2FullPageSize bytes.
func (s *GrantEntryV2FullPage) Decode(b []byte) error {
	if len(b) < GrantEntryV2FullPageSize {
		return wire.TooShort("GrantEntryV2FullPage", len(b), GrantEntryV2FullPageSize)
	}
	if err := s.Header.Decode(b[0:]); err != nil {
		return err
	}
	s.Pad0 = binary.LittleEndian.Uint32(b[4:])
	s.Frame = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantEntryV2FullPageSize bytes.
func (s *GrantEntryV2FullPage) Encode(b []byte) error {
	if len(b) < GrantEntryV2FullPageSize {
		return wire.TooShort("GrantEntryV2FullPage", len(b), GrantEntryV2FullPageSize)
	}
	if err := s.Header.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint32(b[4:], s.Pad0)
	binary.LittleEndian.PutUint64(b[8:], s.Frame)
	return nil
}
