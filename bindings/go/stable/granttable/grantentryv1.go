// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GrantEntryV1Size is the size of GrantEntryV1 in bytes.
const GrantEntryV1Size = 8

// GrantEntryV1: An entry of a grant table of version 1; grant_entry before Xen 4.0. Xen's grant_entry_v1:
// public/grant_table.h, 4.22. It lies in memory that is shared: a copy is what was there at some time. Written by the
// guest.
type GrantEntryV1 struct {
	// What is granted, and by Xen what is in use.
	Flags uint16

	// The other domain.
	Domid uint16

	// The page, or of a transfer the one to be filled and then the frame that came.
	Frame uint32
}

// Decode reads the structure from the start of b, which has to hold GrantEntryV1Size bytes.
func (s *GrantEntryV1) Decode(b []byte) error {
	if len(b) < GrantEntryV1Size {
		return wire.TooShort("GrantEntryV1", len(b), GrantEntryV1Size)
	}
	s.Flags = binary.LittleEndian.Uint16(b[0:])
	s.Domid = binary.LittleEndian.Uint16(b[2:])
	s.Frame = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantEntryV1Size bytes.
func (s *GrantEntryV1) Encode(b []byte) error {
	if len(b) < GrantEntryV1Size {
		return wire.TooShort("GrantEntryV1", len(b), GrantEntryV1Size)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Flags)
	binary.LittleEndian.PutUint16(b[2:], s.Domid)
	binary.LittleEndian.PutUint32(b[4:], s.Frame)
	return nil
}

// GrantEntryV1KindMask is bits 0 to 1 of flags. What the grant allows.
const GrantEntryV1KindMask uint16 = 0x3

// GrantEntryV1KindShift is the lowest bit of GTF_type_mask in flags.
const GrantEntryV1KindShift = 0

// Kind returns GTF_type_mask of flags. What the grant allows.
func (s *GrantEntryV1) Kind() GrantType {
	return GrantType((s.Flags & GrantEntryV1KindMask) >> GrantEntryV1KindShift)
}

// SetKind sets GTF_type_mask of flags. A value that does not fit is an error.
func (s *GrantEntryV1) SetKind(value GrantType) error {
	if uint64(value) > uint64(GrantEntryV1KindMask>>GrantEntryV1KindShift) {
		return wire.TooLarge("GrantEntryV1.flags:GTF_type_mask", uint64(value))
	}
	s.Flags = s.Flags&^GrantEntryV1KindMask | uint16(value)<<GrantEntryV1KindShift
	return nil
}

// GrantEntryV1ReadOnlyMask is bit 2 of flags. Set when the page may only be read; by Xen, of a transfer, when it is
// under way.
const GrantEntryV1ReadOnlyMask uint16 = 0x4

// ReadOnly returns GTF_readonly of flags. Set when the page may only be read; by Xen, of a transfer, when it is under
// way.
func (s *GrantEntryV1) ReadOnly() bool {
	return s.Flags&GrantEntryV1ReadOnlyMask != 0
}

// SetReadOnly sets or clears GTF_readonly of flags.
func (s *GrantEntryV1) SetReadOnly(set bool) {
	if set {
		s.Flags |= GrantEntryV1ReadOnlyMask
	} else {
		s.Flags &^= GrantEntryV1ReadOnlyMask
	}
}

// GrantEntryV1ReadingMask is bit 3 of flags. Set by Xen while the page is in use for reading; of a transfer, when it is
// done.
const GrantEntryV1ReadingMask uint16 = 0x8

// Reading returns GTF_reading of flags. Set by Xen while the page is in use for reading; of a transfer, when it is
// done.
func (s *GrantEntryV1) Reading() bool {
	return s.Flags&GrantEntryV1ReadingMask != 0
}

// SetReading sets or clears GTF_reading of flags.
func (s *GrantEntryV1) SetReading(set bool) {
	if set {
		s.Flags |= GrantEntryV1ReadingMask
	} else {
		s.Flags &^= GrantEntryV1ReadingMask
	}
}

// GrantEntryV1WritingMask is bit 4 of flags. Set by Xen while the page is in use for writing.
const GrantEntryV1WritingMask uint16 = 0x10

// Writing returns GTF_writing of flags. Set by Xen while the page is in use for writing.
func (s *GrantEntryV1) Writing() bool {
	return s.Flags&GrantEntryV1WritingMask != 0
}

// SetWriting sets or clears GTF_writing of flags.
func (s *GrantEntryV1) SetWriting(set bool) {
	if set {
		s.Flags |= GrantEntryV1WritingMask
	} else {
		s.Flags &^= GrantEntryV1WritingMask
	}
}

// GrantEntryV1WriteThroughMask is bit 5 of flags. The bit of that name in the page tables of mappings.
const GrantEntryV1WriteThroughMask uint16 = 0x20

// WriteThrough returns GTF_PWT of flags. The bit of that name in the page tables of mappings.
func (s *GrantEntryV1) WriteThrough() bool {
	return s.Flags&GrantEntryV1WriteThroughMask != 0
}

// SetWriteThrough sets or clears GTF_PWT of flags.
func (s *GrantEntryV1) SetWriteThrough(set bool) {
	if set {
		s.Flags |= GrantEntryV1WriteThroughMask
	} else {
		s.Flags &^= GrantEntryV1WriteThroughMask
	}
}

// GrantEntryV1CacheDisableMask is bit 6 of flags. The bit of that name in the page tables of mappings.
const GrantEntryV1CacheDisableMask uint16 = 0x40

// CacheDisable returns GTF_PCD of flags. The bit of that name in the page tables of mappings.
func (s *GrantEntryV1) CacheDisable() bool {
	return s.Flags&GrantEntryV1CacheDisableMask != 0
}

// SetCacheDisable sets or clears GTF_PCD of flags.
func (s *GrantEntryV1) SetCacheDisable(set bool) {
	if set {
		s.Flags |= GrantEntryV1CacheDisableMask
	} else {
		s.Flags &^= GrantEntryV1CacheDisableMask
	}
}

// GrantEntryV1PageAttributeMask is bit 7 of flags. The bit of that name in the page tables of mappings.
const GrantEntryV1PageAttributeMask uint16 = 0x80

// PageAttribute returns GTF_PAT of flags. The bit of that name in the page tables of mappings.
func (s *GrantEntryV1) PageAttribute() bool {
	return s.Flags&GrantEntryV1PageAttributeMask != 0
}

// SetPageAttribute sets or clears GTF_PAT of flags.
func (s *GrantEntryV1) SetPageAttribute(set bool) {
	if set {
		s.Flags |= GrantEntryV1PageAttributeMask
	} else {
		s.Flags &^= GrantEntryV1PageAttributeMask
	}
}

// GrantEntryV1SubPageMask is bit 8 of flags. Set when only a part of the page is granted, for copying; in version 2
// only.
const GrantEntryV1SubPageMask uint16 = 0x100

// SubPage returns GTF_sub_page of flags. Set when only a part of the page is granted, for copying; in version 2 only.
func (s *GrantEntryV1) SubPage() bool {
	return s.Flags&GrantEntryV1SubPageMask != 0
}

// SetSubPage sets or clears GTF_sub_page of flags.
func (s *GrantEntryV1) SetSubPage(set bool) {
	if set {
		s.Flags |= GrantEntryV1SubPageMask
	} else {
		s.Flags &^= GrantEntryV1SubPageMask
	}
}

// GrantEntryV1FlagsOffset is where flags stands.
const GrantEntryV1FlagsOffset = 0

// GrantEntryV1DomidOffset is where domid stands.
const GrantEntryV1DomidOffset = 2

// GrantEntryV1FrameOffset is where frame stands.
const GrantEntryV1FrameOffset = 4
