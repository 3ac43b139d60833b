// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GrantEntryHeaderSize is the size of GrantEntryHeader in bytes.
const GrantEntryHeaderSize = 4

// GrantEntryHeader: The start of an entry of a grant table of version 2. Xen's grant_entry_header:
// public/grant_table.h, 4.22. In Xen 4.0 and later. Written by the guest.
type GrantEntryHeader struct {
	// What is granted; Xen says elsewhere what is in use.
	Flags uint16

	// The other domain.
	Domid uint16
}

// Decode reads the structure from the start of b, which has to hold GrantEntryHeaderSize bytes.
func (s *GrantEntryHeader) Decode(b []byte) error {
	if len(b) < GrantEntryHeaderSize {
		return wire.TooShort("GrantEntryHeader", len(b), GrantEntryHeaderSize)
	}
	s.Flags = binary.LittleEndian.Uint16(b[0:])
	s.Domid = binary.LittleEndian.Uint16(b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GrantEntryHeaderSize bytes.
func (s *GrantEntryHeader) Encode(b []byte) error {
	if len(b) < GrantEntryHeaderSize {
		return wire.TooShort("GrantEntryHeader", len(b), GrantEntryHeaderSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Flags)
	binary.LittleEndian.PutUint16(b[2:], s.Domid)
	return nil
}

// GrantEntryHeaderKindMask is bits 0 to 1 of flags. What the grant allows.
const GrantEntryHeaderKindMask uint16 = 0x3

// GrantEntryHeaderKindShift is the lowest bit of GTF_type_mask in flags.
const GrantEntryHeaderKindShift = 0

// Kind returns GTF_type_mask of flags. What the grant allows.
func (s *GrantEntryHeader) Kind() GrantType {
	return GrantType((s.Flags & GrantEntryHeaderKindMask) >> GrantEntryHeaderKindShift)
}

// SetKind sets GTF_type_mask of flags. A value that does not fit is an error.
func (s *GrantEntryHeader) SetKind(value GrantType) error {
	if uint64(value) > uint64(GrantEntryHeaderKindMask>>GrantEntryHeaderKindShift) {
		return wire.TooLarge("GrantEntryHeader.flags:GTF_type_mask", uint64(value))
	}
	s.Flags = s.Flags&^GrantEntryHeaderKindMask | uint16(value)<<GrantEntryHeaderKindShift
	return nil
}

// GrantEntryHeaderReadOnlyMask is bit 2 of flags. Set when the page may only be read; by Xen, of a transfer, when it is
// under way.
const GrantEntryHeaderReadOnlyMask uint16 = 0x4

// ReadOnly returns GTF_readonly of flags. Set when the page may only be read; by Xen, of a transfer, when it is under
// way.
func (s *GrantEntryHeader) ReadOnly() bool {
	return s.Flags&GrantEntryHeaderReadOnlyMask != 0
}

// SetReadOnly sets or clears GTF_readonly of flags.
func (s *GrantEntryHeader) SetReadOnly(set bool) {
	if set {
		s.Flags |= GrantEntryHeaderReadOnlyMask
	} else {
		s.Flags &^= GrantEntryHeaderReadOnlyMask
	}
}

// GrantEntryHeaderTransferCompletedMask is bit 3 of flags. Set by Xen, of a transfer, when it is done.
const GrantEntryHeaderTransferCompletedMask uint16 = 0x8

// TransferCompleted returns GTF_transfer_completed of flags. Set by Xen, of a transfer, when it is done.
func (s *GrantEntryHeader) TransferCompleted() bool {
	return s.Flags&GrantEntryHeaderTransferCompletedMask != 0
}

// SetTransferCompleted sets or clears GTF_transfer_completed of flags.
func (s *GrantEntryHeader) SetTransferCompleted(set bool) {
	if set {
		s.Flags |= GrantEntryHeaderTransferCompletedMask
	} else {
		s.Flags &^= GrantEntryHeaderTransferCompletedMask
	}
}

// GrantEntryHeaderWriteThroughMask is bit 5 of flags. The bit of that name in the page tables of mappings.
const GrantEntryHeaderWriteThroughMask uint16 = 0x20

// WriteThrough returns GTF_PWT of flags. The bit of that name in the page tables of mappings.
func (s *GrantEntryHeader) WriteThrough() bool {
	return s.Flags&GrantEntryHeaderWriteThroughMask != 0
}

// SetWriteThrough sets or clears GTF_PWT of flags.
func (s *GrantEntryHeader) SetWriteThrough(set bool) {
	if set {
		s.Flags |= GrantEntryHeaderWriteThroughMask
	} else {
		s.Flags &^= GrantEntryHeaderWriteThroughMask
	}
}

// GrantEntryHeaderCacheDisableMask is bit 6 of flags. The bit of that name in the page tables of mappings.
const GrantEntryHeaderCacheDisableMask uint16 = 0x40

// CacheDisable returns GTF_PCD of flags. The bit of that name in the page tables of mappings.
func (s *GrantEntryHeader) CacheDisable() bool {
	return s.Flags&GrantEntryHeaderCacheDisableMask != 0
}

// SetCacheDisable sets or clears GTF_PCD of flags.
func (s *GrantEntryHeader) SetCacheDisable(set bool) {
	if set {
		s.Flags |= GrantEntryHeaderCacheDisableMask
	} else {
		s.Flags &^= GrantEntryHeaderCacheDisableMask
	}
}

// GrantEntryHeaderPageAttributeMask is bit 7 of flags. The bit of that name in the page tables of mappings.
const GrantEntryHeaderPageAttributeMask uint16 = 0x80

// PageAttribute returns GTF_PAT of flags. The bit of that name in the page tables of mappings.
func (s *GrantEntryHeader) PageAttribute() bool {
	return s.Flags&GrantEntryHeaderPageAttributeMask != 0
}

// SetPageAttribute sets or clears GTF_PAT of flags.
func (s *GrantEntryHeader) SetPageAttribute(set bool) {
	if set {
		s.Flags |= GrantEntryHeaderPageAttributeMask
	} else {
		s.Flags &^= GrantEntryHeaderPageAttributeMask
	}
}

// GrantEntryHeaderSubPageMask is bit 8 of flags. Set when only a part of the page is granted, for copying.
const GrantEntryHeaderSubPageMask uint16 = 0x100

// SubPage returns GTF_sub_page of flags. Set when only a part of the page is granted, for copying.
func (s *GrantEntryHeader) SubPage() bool {
	return s.Flags&GrantEntryHeaderSubPageMask != 0
}

// SetSubPage sets or clears GTF_sub_page of flags.
func (s *GrantEntryHeader) SetSubPage(set bool) {
	if set {
		s.Flags |= GrantEntryHeaderSubPageMask
	} else {
		s.Flags &^= GrantEntryHeaderSubPageMask
	}
}
