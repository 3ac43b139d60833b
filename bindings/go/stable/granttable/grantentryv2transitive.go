// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GrantEntryV2TransitiveSize is the size of GrantEntryV2Transitive in bytes.
const GrantEntryV2TransitiveSize = 12

// GrantEntryV2Transitive: A grant of what a third domain granted. Xen's grant_entry_v2.transitive:
// public/grant_table.h, 4.22. In Xen 4.0 and later. Written by the guest.
type GrantEntryV2Transitive struct {
	// What every entry has.
	Header GrantEntryHeader

	// The third domain.
	TransDomid uint16

	// Padding.
	Pad0 uint16

	// Its grant.
	Reference uint32
}

// Decode reads the structure from the start of b, which has to hold GrantEntryV2TransitiveSize bytes.
func (s *GrantEntryV2Transitive) Decode(b []byte) error {
	if len(b) < GrantEntryV2TransitiveSize {
		return wire.TooShort("GrantEntryV2Transitive", len(b), GrantEntryV2TransitiveSize)
	}
	if err := s.Header.Decode(b[0:]); err != nil {
		return err
	}
	s.TransDomid = binary.LittleEndian.Uint16(b[4:])
	s.Pad0 = binary.LittleEndian.Uint16(b[6:])
	s.Reference = binary.LittleEndian.Uint32(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantEntryV2TransitiveSize bytes.
func (s *GrantEntryV2Transitive) Encode(b []byte) error {
	if len(b) < GrantEntryV2TransitiveSize {
		return wire.TooShort("GrantEntryV2Transitive", len(b), GrantEntryV2TransitiveSize)
	}
	if err := s.Header.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint16(b[4:], s.TransDomid)
	binary.LittleEndian.PutUint16(b[6:], s.Pad0)
	binary.LittleEndian.PutUint32(b[8:], s.Reference)
	return nil
}
