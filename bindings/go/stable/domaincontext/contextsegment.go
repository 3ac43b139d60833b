// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextSegmentSize is the size of ContextSegment in bytes.
const ContextSegmentSize = 16

// ContextSegment: A segment register of an HVM guest, with what the processor keeps beside the selector. In C
// dctx_segment: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextSegment struct {
	// Its address.
	Base uint64

	// Its limit in bytes.
	Limit uint32

	// Its selector.
	Selector uint16

	// Its attributes.
	Attributes uint16
}

// Decode reads the structure from the start of b, which has to hold ContextSegmentSize bytes.
func (s *ContextSegment) Decode(b []byte) error {
	if len(b) < ContextSegmentSize {
		return wire.TooShort("ContextSegment", len(b), ContextSegmentSize)
	}
	s.Base = binary.LittleEndian.Uint64(b[0:])
	s.Limit = binary.LittleEndian.Uint32(b[8:])
	s.Selector = binary.LittleEndian.Uint16(b[12:])
	s.Attributes = binary.LittleEndian.Uint16(b[14:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextSegmentSize bytes.
func (s *ContextSegment) Encode(b []byte) error {
	if len(b) < ContextSegmentSize {
		return wire.TooShort("ContextSegment", len(b), ContextSegmentSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Base)
	binary.LittleEndian.PutUint32(b[8:], s.Limit)
	binary.LittleEndian.PutUint16(b[12:], s.Selector)
	binary.LittleEndian.PutUint16(b[14:], s.Attributes)
	return nil
}

// ContextSegmentTypeMask is bits 0 to 3 of attributes. Its type.
const ContextSegmentTypeMask uint16 = 0xf

// ContextSegmentTypeShift is the lowest bit of type in attributes.
const ContextSegmentTypeShift = 0

// Type returns type of attributes. Its type.
func (s *ContextSegment) Type() uint16 {
	return (s.Attributes & ContextSegmentTypeMask) >> ContextSegmentTypeShift
}

// SetType sets type of attributes. A value that does not fit is an error.
func (s *ContextSegment) SetType(value uint16) error {
	if uint64(value) > uint64(ContextSegmentTypeMask>>ContextSegmentTypeShift) {
		return wire.TooLarge("ContextSegment.attributes:type", uint64(value))
	}
	s.Attributes = s.Attributes&^ContextSegmentTypeMask | value<<ContextSegmentTypeShift
	return nil
}

// ContextSegmentCodeOrDataMask is bit 4 of attributes. Clear for a system segment.
const ContextSegmentCodeOrDataMask uint16 = 0x10

// CodeOrData returns code_or_data of attributes. Clear for a system segment.
func (s *ContextSegment) CodeOrData() bool {
	return s.Attributes&ContextSegmentCodeOrDataMask != 0
}

// SetCodeOrData sets or clears code_or_data of attributes.
func (s *ContextSegment) SetCodeOrData(set bool) {
	if set {
		s.Attributes |= ContextSegmentCodeOrDataMask
	} else {
		s.Attributes &^= ContextSegmentCodeOrDataMask
	}
}

// ContextSegmentDplMask is bits 5 to 6 of attributes. The privilege level.
const ContextSegmentDplMask uint16 = 0x60

// ContextSegmentDplShift is the lowest bit of dpl in attributes.
const ContextSegmentDplShift = 5

// Dpl returns dpl of attributes. The privilege level.
func (s *ContextSegment) Dpl() uint16 {
	return (s.Attributes & ContextSegmentDplMask) >> ContextSegmentDplShift
}

// SetDpl sets dpl of attributes. A value that does not fit is an error.
func (s *ContextSegment) SetDpl(value uint16) error {
	if uint64(value) > uint64(ContextSegmentDplMask>>ContextSegmentDplShift) {
		return wire.TooLarge("ContextSegment.attributes:dpl", uint64(value))
	}
	s.Attributes = s.Attributes&^ContextSegmentDplMask | value<<ContextSegmentDplShift
	return nil
}

// ContextSegmentPresentMask is bit 7 of attributes. Set when it is present.
const ContextSegmentPresentMask uint16 = 0x80

// Present returns present of attributes. Set when it is present.
func (s *ContextSegment) Present() bool {
	return s.Attributes&ContextSegmentPresentMask != 0
}

// SetPresent sets or clears present of attributes.
func (s *ContextSegment) SetPresent(set bool) {
	if set {
		s.Attributes |= ContextSegmentPresentMask
	} else {
		s.Attributes &^= ContextSegmentPresentMask
	}
}

// ContextSegmentAvailableMask is bit 8 of attributes. For software to use.
const ContextSegmentAvailableMask uint16 = 0x100

// Available returns available of attributes. For software to use.
func (s *ContextSegment) Available() bool {
	return s.Attributes&ContextSegmentAvailableMask != 0
}

// SetAvailable sets or clears available of attributes.
func (s *ContextSegment) SetAvailable(set bool) {
	if set {
		s.Attributes |= ContextSegmentAvailableMask
	} else {
		s.Attributes &^= ContextSegmentAvailableMask
	}
}

// ContextSegmentLongMask is bit 9 of attributes. Set for 64-bit code.
const ContextSegmentLongMask uint16 = 0x200

// Long returns long of attributes. Set for 64-bit code.
func (s *ContextSegment) Long() bool {
	return s.Attributes&ContextSegmentLongMask != 0
}

// SetLong sets or clears long of attributes.
func (s *ContextSegment) SetLong(set bool) {
	if set {
		s.Attributes |= ContextSegmentLongMask
	} else {
		s.Attributes &^= ContextSegmentLongMask
	}
}

// ContextSegmentWideMask is bit 10 of attributes. Set for 32-bit operands.
const ContextSegmentWideMask uint16 = 0x400

// Wide returns wide of attributes. Set for 32-bit operands.
func (s *ContextSegment) Wide() bool {
	return s.Attributes&ContextSegmentWideMask != 0
}

// SetWide sets or clears wide of attributes.
func (s *ContextSegment) SetWide(set bool) {
	if set {
		s.Attributes |= ContextSegmentWideMask
	} else {
		s.Attributes &^= ContextSegmentWideMask
	}
}

// ContextSegmentPagesMask is bit 11 of attributes. Set when the limit counts pages.
const ContextSegmentPagesMask uint16 = 0x800

// Pages returns pages of attributes. Set when the limit counts pages.
func (s *ContextSegment) Pages() bool {
	return s.Attributes&ContextSegmentPagesMask != 0
}

// SetPages sets or clears pages of attributes.
func (s *ContextSegment) SetPages(set bool) {
	if set {
		s.Attributes |= ContextSegmentPagesMask
	} else {
		s.Attributes &^= ContextSegmentPagesMask
	}
}

// ContextSegmentReservedAttributesMask is bits 12 to 15 of attributes. Reserved: zero when written.
const ContextSegmentReservedAttributesMask uint16 = 0xf000

// ContextSegmentReservedAttributesShift is the lowest bit of reserved in attributes.
const ContextSegmentReservedAttributesShift = 12

// ReservedAttributes returns reserved of attributes. Reserved: zero when written.
func (s *ContextSegment) ReservedAttributes() uint16 {
	return (s.Attributes & ContextSegmentReservedAttributesMask) >> ContextSegmentReservedAttributesShift
}

// SetReservedAttributes sets reserved of attributes. A value that does not fit is an error.
func (s *ContextSegment) SetReservedAttributes(value uint16) error {
	if uint64(value) > uint64(ContextSegmentReservedAttributesMask>>ContextSegmentReservedAttributesShift) {
		return wire.TooLarge("ContextSegment.attributes:reserved", uint64(value))
	}
	s.Attributes = s.Attributes&^ContextSegmentReservedAttributesMask | value<<ContextSegmentReservedAttributesShift
	return nil
}
