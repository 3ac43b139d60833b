// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// SegmentDescriptorSize is the size of SegmentDescriptor in bytes.
const SegmentDescriptorSize = 8

// SegmentDescriptor: A segment descriptor. A gate has a selector in bits 16 to 31 and something else in the other bits
// that are a base or a limit here. Xen's seg_desc_t: xen/arch/x86/include/asm/desc.h, 4.17. Written by the guest.
type SegmentDescriptor struct {
	// The descriptor.
	Raw uint64
}

// Decode reads the structure from the start of b, which has to hold SegmentDescriptorSize bytes.
func (s *SegmentDescriptor) Decode(b []byte) error {
	if len(b) < SegmentDescriptorSize {
		return wire.TooShort("SegmentDescriptor", len(b), SegmentDescriptorSize)
	}
	s.Raw = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SegmentDescriptorSize bytes.
func (s *SegmentDescriptor) Encode(b []byte) error {
	if len(b) < SegmentDescriptorSize {
		return wire.TooShort("SegmentDescriptor", len(b), SegmentDescriptorSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Raw)
	return nil
}

// SegmentDescriptorLimitLowMask is bits 0 to 15 of raw. The lower bits of the limit.
const SegmentDescriptorLimitLowMask uint64 = 0xffff

// SegmentDescriptorLimitLowShift is the lowest bit of limit_low in raw.
const SegmentDescriptorLimitLowShift = 0

// LimitLow returns limit_low of raw. The lower bits of the limit.
func (s *SegmentDescriptor) LimitLow() uint64 {
	return (s.Raw & SegmentDescriptorLimitLowMask) >> SegmentDescriptorLimitLowShift
}

// SetLimitLow sets limit_low of raw. A value that does not fit is an error.
func (s *SegmentDescriptor) SetLimitLow(value uint64) error {
	if uint64(value) > uint64(SegmentDescriptorLimitLowMask>>SegmentDescriptorLimitLowShift) {
		return wire.TooLarge("SegmentDescriptor.raw:limit_low", uint64(value))
	}
	s.Raw = s.Raw&^SegmentDescriptorLimitLowMask | value<<SegmentDescriptorLimitLowShift
	return nil
}

// SegmentDescriptorBaseLowMask is bits 16 to 39 of raw. The lower bits of the base.
const SegmentDescriptorBaseLowMask uint64 = 0xffffff0000

// SegmentDescriptorBaseLowShift is the lowest bit of base_low in raw.
const SegmentDescriptorBaseLowShift = 16

// BaseLow returns base_low of raw. The lower bits of the base.
func (s *SegmentDescriptor) BaseLow() uint64 {
	return (s.Raw & SegmentDescriptorBaseLowMask) >> SegmentDescriptorBaseLowShift
}

// SetBaseLow sets base_low of raw. A value that does not fit is an error.
func (s *SegmentDescriptor) SetBaseLow(value uint64) error {
	if uint64(value) > uint64(SegmentDescriptorBaseLowMask>>SegmentDescriptorBaseLowShift) {
		return wire.TooLarge("SegmentDescriptor.raw:base_low", uint64(value))
	}
	s.Raw = s.Raw&^SegmentDescriptorBaseLowMask | value<<SegmentDescriptorBaseLowShift
	return nil
}

// SegmentDescriptorTypeMask is bits 40 to 43 of raw. The type, by S.
const SegmentDescriptorTypeMask uint64 = 0xf0000000000

// SegmentDescriptorTypeShift is the lowest bit of type in raw.
const SegmentDescriptorTypeShift = 40

// Type returns type of raw. The type, by S.
func (s *SegmentDescriptor) Type() uint64 {
	return (s.Raw & SegmentDescriptorTypeMask) >> SegmentDescriptorTypeShift
}

// SetType sets type of raw. A value that does not fit is an error.
func (s *SegmentDescriptor) SetType(value uint64) error {
	if uint64(value) > uint64(SegmentDescriptorTypeMask>>SegmentDescriptorTypeShift) {
		return wire.TooLarge("SegmentDescriptor.raw:type", uint64(value))
	}
	s.Raw = s.Raw&^SegmentDescriptorTypeMask | value<<SegmentDescriptorTypeShift
	return nil
}

// SegmentDescriptorIsCodeOrDataMask is bit 44 of raw. Set for code and data, clear for what belongs to the system.
const SegmentDescriptorIsCodeOrDataMask uint64 = 0x100000000000

// IsCodeOrData returns s of raw. Set for code and data, clear for what belongs to the system.
func (s *SegmentDescriptor) IsCodeOrData() bool {
	return s.Raw&SegmentDescriptorIsCodeOrDataMask != 0
}

// SetIsCodeOrData sets or clears s of raw.
func (s *SegmentDescriptor) SetIsCodeOrData(set bool) {
	if set {
		s.Raw |= SegmentDescriptorIsCodeOrDataMask
	} else {
		s.Raw &^= SegmentDescriptorIsCodeOrDataMask
	}
}

// SegmentDescriptorDplMask is bits 45 to 46 of raw. The privilege level.
const SegmentDescriptorDplMask uint64 = 0x600000000000

// SegmentDescriptorDplShift is the lowest bit of dpl in raw.
const SegmentDescriptorDplShift = 45

// Dpl returns dpl of raw. The privilege level.
func (s *SegmentDescriptor) Dpl() uint64 {
	return (s.Raw & SegmentDescriptorDplMask) >> SegmentDescriptorDplShift
}

// SetDpl sets dpl of raw. A value that does not fit is an error.
func (s *SegmentDescriptor) SetDpl(value uint64) error {
	if uint64(value) > uint64(SegmentDescriptorDplMask>>SegmentDescriptorDplShift) {
		return wire.TooLarge("SegmentDescriptor.raw:dpl", uint64(value))
	}
	s.Raw = s.Raw&^SegmentDescriptorDplMask | value<<SegmentDescriptorDplShift
	return nil
}

// SegmentDescriptorIsPresentMask is bit 47 of raw. Set when there is a segment.
const SegmentDescriptorIsPresentMask uint64 = 0x800000000000

// IsPresent returns p of raw. Set when there is a segment.
func (s *SegmentDescriptor) IsPresent() bool {
	return s.Raw&SegmentDescriptorIsPresentMask != 0
}

// SetIsPresent sets or clears p of raw.
func (s *SegmentDescriptor) SetIsPresent(set bool) {
	if set {
		s.Raw |= SegmentDescriptorIsPresentMask
	} else {
		s.Raw &^= SegmentDescriptorIsPresentMask
	}
}

// SegmentDescriptorLimitHighMask is bits 48 to 51 of raw. The upper bits of the limit.
const SegmentDescriptorLimitHighMask uint64 = 0xf000000000000

// SegmentDescriptorLimitHighShift is the lowest bit of limit_high in raw.
const SegmentDescriptorLimitHighShift = 48

// LimitHigh returns limit_high of raw. The upper bits of the limit.
func (s *SegmentDescriptor) LimitHigh() uint64 {
	return (s.Raw & SegmentDescriptorLimitHighMask) >> SegmentDescriptorLimitHighShift
}

// SetLimitHigh sets limit_high of raw. A value that does not fit is an error.
func (s *SegmentDescriptor) SetLimitHigh(value uint64) error {
	if uint64(value) > uint64(SegmentDescriptorLimitHighMask>>SegmentDescriptorLimitHighShift) {
		return wire.TooLarge("SegmentDescriptor.raw:limit_high", uint64(value))
	}
	s.Raw = s.Raw&^SegmentDescriptorLimitHighMask | value<<SegmentDescriptorLimitHighShift
	return nil
}

// SegmentDescriptorIsAvailableMask is bit 52 of raw. Free for software.
const SegmentDescriptorIsAvailableMask uint64 = 0x10000000000000

// IsAvailable returns avl of raw. Free for software.
func (s *SegmentDescriptor) IsAvailable() bool {
	return s.Raw&SegmentDescriptorIsAvailableMask != 0
}

// SetIsAvailable sets or clears avl of raw.
func (s *SegmentDescriptor) SetIsAvailable(set bool) {
	if set {
		s.Raw |= SegmentDescriptorIsAvailableMask
	} else {
		s.Raw &^= SegmentDescriptorIsAvailableMask
	}
}

// SegmentDescriptorIsLongMask is bit 53 of raw. Set for 64-bit code.
const SegmentDescriptorIsLongMask uint64 = 0x20000000000000

// IsLong returns l of raw. Set for 64-bit code.
func (s *SegmentDescriptor) IsLong() bool {
	return s.Raw&SegmentDescriptorIsLongMask != 0
}

// SetIsLong sets or clears l of raw.
func (s *SegmentDescriptor) SetIsLong(set bool) {
	if set {
		s.Raw |= SegmentDescriptorIsLongMask
	} else {
		s.Raw &^= SegmentDescriptorIsLongMask
	}
}

// SegmentDescriptorIsWideMask is bit 54 of raw. Set when operands have 32 bits.
const SegmentDescriptorIsWideMask uint64 = 0x40000000000000

// IsWide returns db of raw. Set when operands have 32 bits.
func (s *SegmentDescriptor) IsWide() bool {
	return s.Raw&SegmentDescriptorIsWideMask != 0
}

// SetIsWide sets or clears db of raw.
func (s *SegmentDescriptor) SetIsWide(set bool) {
	if set {
		s.Raw |= SegmentDescriptorIsWideMask
	} else {
		s.Raw &^= SegmentDescriptorIsWideMask
	}
}

// SegmentDescriptorIsGranularMask is bit 55 of raw. Set when the limit counts pages.
const SegmentDescriptorIsGranularMask uint64 = 0x80000000000000

// IsGranular returns g of raw. Set when the limit counts pages.
func (s *SegmentDescriptor) IsGranular() bool {
	return s.Raw&SegmentDescriptorIsGranularMask != 0
}

// SetIsGranular sets or clears g of raw.
func (s *SegmentDescriptor) SetIsGranular(set bool) {
	if set {
		s.Raw |= SegmentDescriptorIsGranularMask
	} else {
		s.Raw &^= SegmentDescriptorIsGranularMask
	}
}

// SegmentDescriptorBaseHighMask is bits 56 to 63 of raw. The upper bits of the base.
const SegmentDescriptorBaseHighMask uint64 = 0xff00000000000000

// SegmentDescriptorBaseHighShift is the lowest bit of base_high in raw.
const SegmentDescriptorBaseHighShift = 56

// BaseHigh returns base_high of raw. The upper bits of the base.
func (s *SegmentDescriptor) BaseHigh() uint64 {
	return (s.Raw & SegmentDescriptorBaseHighMask) >> SegmentDescriptorBaseHighShift
}

// SetBaseHigh sets base_high of raw. A value that does not fit is an error.
func (s *SegmentDescriptor) SetBaseHigh(value uint64) error {
	if uint64(value) > uint64(SegmentDescriptorBaseHighMask>>SegmentDescriptorBaseHighShift) {
		return wire.TooLarge("SegmentDescriptor.raw:base_high", uint64(value))
	}
	s.Raw = s.Raw&^SegmentDescriptorBaseHighMask | value<<SegmentDescriptorBaseHighShift
	return nil
}
