// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"holdfast/abi/wire"
)

// GrantEntryV2Size is the size of GrantEntryV2 in bytes.
const GrantEntryV2Size = 16

// GrantEntryV2: An entry of a grant table of version 2; the flags that all forms begin with tell which it is. Xen's
// grant_entry_v2: public/grant_table.h, 4.22. In Xen 4.0 and later. Written by the guest.
type GrantEntryV2 struct {
	// The entry.
	Entry GrantEntryV2Entry
}

// GrantEntryV2Entry holds the bytes of one of several structures; no field says which. The methods of GrantEntryV2 know
// them.
type GrantEntryV2Entry struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [16]byte
}

// Decode reads the structure from the start of b, which has to hold GrantEntryV2Size bytes.
func (s *GrantEntryV2) Decode(b []byte) error {
	if len(b) < GrantEntryV2Size {
		return wire.TooShort("GrantEntryV2", len(b), GrantEntryV2Size)
	}
	s.Entry = GrantEntryV2Entry{}
	copy(s.Entry.Bytes[:], b[0:16])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantEntryV2Size bytes.
func (s *GrantEntryV2) Encode(b []byte) error {
	if len(b) < GrantEntryV2Size {
		return wire.TooShort("GrantEntryV2", len(b), GrantEntryV2Size)
	}
	copy(b[0:16], s.Entry.Bytes[:])
	return nil
}

// AsFullPage returns what entry holds, taken for GrantEntryV2FullPage: no field says whether it is one. A whole page,
// or a transfer.
func (s *GrantEntryV2) AsFullPage() (value GrantEntryV2FullPage, err error) {
	err = value.Decode(s.Entry.Bytes[:])
	return value, err
}

// SetFullPage sets what entry holds.
func (s *GrantEntryV2) SetFullPage(value *GrantEntryV2FullPage) error {
	u := GrantEntryV2Entry{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.Entry = u
	return nil
}

// AsSubPage returns what entry holds, taken for GrantEntryV2SubPage: no field says whether it is one. A part of a page,
// when GTF_sub_page is set.
func (s *GrantEntryV2) AsSubPage() (value GrantEntryV2SubPage, err error) {
	err = value.Decode(s.Entry.Bytes[:])
	return value, err
}

// SetSubPage sets what entry holds.
func (s *GrantEntryV2) SetSubPage(value *GrantEntryV2SubPage) error {
	u := GrantEntryV2Entry{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.Entry = u
	return nil
}

// AsTransitive returns what entry holds, taken for GrantEntryV2Transitive: no field says whether it is one. What a
// third domain granted, when the type is transitive.
func (s *GrantEntryV2) AsTransitive() (value GrantEntryV2Transitive, err error) {
	err = value.Decode(s.Entry.Bytes[:])
	return value, err
}

// SetTransitive sets what entry holds.
func (s *GrantEntryV2) SetTransitive(value *GrantEntryV2Transitive) error {
	u := GrantEntryV2Entry{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.Entry = u
	return nil
}
