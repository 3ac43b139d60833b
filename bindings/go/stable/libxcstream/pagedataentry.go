// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PageDataEntrySize is the size of PageDataEntry in bytes.
const PageDataEntrySize = 8

// PageDataEntry: Which page of the guest, and of what type. Xen's pfn: docs/specs/libxc-migration-stream.pandoc,
// revision 3. In the byte order of its stream. Written by the toolstack.
type PageDataEntry struct {
	// The page and its type in one number.
	PfnAndType uint64
}

// Decode reads the structure from the start of b, which has to hold PageDataEntrySize bytes.
func (s *PageDataEntry) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < PageDataEntrySize {
		return wire.TooShort("PageDataEntry", len(b), PageDataEntrySize)
	}
	s.PfnAndType = order.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PageDataEntrySize bytes.
func (s *PageDataEntry) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < PageDataEntrySize {
		return wire.TooShort("PageDataEntry", len(b), PageDataEntrySize)
	}
	order.PutUint64(b[0:], s.PfnAndType)
	return nil
}

// PageDataEntryPfnMask is bits 0 to 51 of pfn_and_type. The number of the page in the guest's own numbering.
const PageDataEntryPfnMask uint64 = 0xfffffffffffff

// PageDataEntryPfnShift is the lowest bit of pfn in pfn_and_type.
const PageDataEntryPfnShift = 0

// Pfn returns pfn of pfn_and_type. The number of the page in the guest's own numbering.
func (s *PageDataEntry) Pfn() uint64 {
	return (s.PfnAndType & PageDataEntryPfnMask) >> PageDataEntryPfnShift
}

// SetPfn sets pfn of pfn_and_type. A value that does not fit is an error.
func (s *PageDataEntry) SetPfn(value uint64) error {
	if uint64(value) > uint64(PageDataEntryPfnMask>>PageDataEntryPfnShift) {
		return wire.TooLarge("PageDataEntry.pfn_and_type:pfn", uint64(value))
	}
	s.PfnAndType = s.PfnAndType&^PageDataEntryPfnMask | value<<PageDataEntryPfnShift
	return nil
}

// PageDataEntryReservedMask is bits 52 to 59 of pfn_and_type. Reserved: zero when written.
const PageDataEntryReservedMask uint64 = 0xff0000000000000

// PageDataEntryReservedShift is the lowest bit of reserved in pfn_and_type.
const PageDataEntryReservedShift = 52

// Reserved returns reserved of pfn_and_type. Reserved: zero when written.
func (s *PageDataEntry) Reserved() uint64 {
	return (s.PfnAndType & PageDataEntryReservedMask) >> PageDataEntryReservedShift
}

// SetReserved sets reserved of pfn_and_type. A value that does not fit is an error.
func (s *PageDataEntry) SetReserved(value uint64) error {
	if uint64(value) > uint64(PageDataEntryReservedMask>>PageDataEntryReservedShift) {
		return wire.TooLarge("PageDataEntry.pfn_and_type:reserved", uint64(value))
	}
	s.PfnAndType = s.PfnAndType&^PageDataEntryReservedMask | value<<PageDataEntryReservedShift
	return nil
}

// PageDataEntryTypeMask is bits 60 to 63 of pfn_and_type. What the page is; pages of some types have no content in the
// record.
const PageDataEntryTypeMask uint64 = 0xf000000000000000

// PageDataEntryTypeShift is the lowest bit of type in pfn_and_type.
const PageDataEntryTypeShift = 60

// Type returns type of pfn_and_type. What the page is; pages of some types have no content in the record.
func (s *PageDataEntry) Type() PageType {
	return PageType((s.PfnAndType & PageDataEntryTypeMask) >> PageDataEntryTypeShift)
}

// SetType sets type of pfn_and_type. A value that does not fit is an error.
func (s *PageDataEntry) SetType(value PageType) error {
	if uint64(value) > uint64(PageDataEntryTypeMask>>PageDataEntryTypeShift) {
		return wire.TooLarge("PageDataEntry.pfn_and_type:type", uint64(value))
	}
	s.PfnAndType = s.PfnAndType&^PageDataEntryTypeMask | uint64(value)<<PageDataEntryTypeShift
	return nil
}
