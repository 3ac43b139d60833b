// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIoapicLineSize is the size of ContextIoapicLine in bytes.
const ContextIoapicLineSize = 8

// ContextIoapicLine: Where the I/O interrupt controller sends one of its lines. In C dctx_ioapic_line:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextIoapicLine struct {
	// The whole entry, as the guest reads it.
	Entry uint64
}

// Decode reads the structure from the start of b, which has to hold ContextIoapicLineSize bytes.
func (s *ContextIoapicLine) Decode(b []byte) error {
	if len(b) < ContextIoapicLineSize {
		return wire.TooShort("ContextIoapicLine", len(b), ContextIoapicLineSize)
	}
	s.Entry = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIoapicLineSize bytes.
func (s *ContextIoapicLine) Encode(b []byte) error {
	if len(b) < ContextIoapicLineSize {
		return wire.TooShort("ContextIoapicLine", len(b), ContextIoapicLineSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Entry)
	return nil
}

// ContextIoapicLineVectorMask is bits 0 to 7 of entry. The vector to deliver.
const ContextIoapicLineVectorMask uint64 = 0xff

// ContextIoapicLineVectorShift is the lowest bit of vector in entry.
const ContextIoapicLineVectorShift = 0

// Vector returns vector of entry. The vector to deliver.
func (s *ContextIoapicLine) Vector() uint64 {
	return (s.Entry & ContextIoapicLineVectorMask) >> ContextIoapicLineVectorShift
}

// SetVector sets vector of entry. A value that does not fit is an error.
func (s *ContextIoapicLine) SetVector(value uint64) error {
	if uint64(value) > uint64(ContextIoapicLineVectorMask>>ContextIoapicLineVectorShift) {
		return wire.TooLarge("ContextIoapicLine.entry:vector", uint64(value))
	}
	s.Entry = s.Entry&^ContextIoapicLineVectorMask | value<<ContextIoapicLineVectorShift
	return nil
}

// ContextIoapicLineDeliveryModeMask is bits 8 to 10 of entry. How it is delivered: fixed, lowest priority, SMI, NMI,
// INIT or external.
const ContextIoapicLineDeliveryModeMask uint64 = 0x700

// ContextIoapicLineDeliveryModeShift is the lowest bit of delivery_mode in entry.
const ContextIoapicLineDeliveryModeShift = 8

// DeliveryMode returns delivery_mode of entry. How it is delivered: fixed, lowest priority, SMI, NMI, INIT or external.
func (s *ContextIoapicLine) DeliveryMode() uint64 {
	return (s.Entry & ContextIoapicLineDeliveryModeMask) >> ContextIoapicLineDeliveryModeShift
}

// SetDeliveryMode sets delivery_mode of entry. A value that does not fit is an error.
func (s *ContextIoapicLine) SetDeliveryMode(value uint64) error {
	if uint64(value) > uint64(ContextIoapicLineDeliveryModeMask>>ContextIoapicLineDeliveryModeShift) {
		return wire.TooLarge("ContextIoapicLine.entry:delivery_mode", uint64(value))
	}
	s.Entry = s.Entry&^ContextIoapicLineDeliveryModeMask | value<<ContextIoapicLineDeliveryModeShift
	return nil
}

// ContextIoapicLineLogicalMask is bit 11 of entry. Set when the destination is logical rather than physical.
const ContextIoapicLineLogicalMask uint64 = 0x800

// Logical returns logical of entry. Set when the destination is logical rather than physical.
func (s *ContextIoapicLine) Logical() bool {
	return s.Entry&ContextIoapicLineLogicalMask != 0
}

// SetLogical sets or clears logical of entry.
func (s *ContextIoapicLine) SetLogical(set bool) {
	if set {
		s.Entry |= ContextIoapicLineLogicalMask
	} else {
		s.Entry &^= ContextIoapicLineLogicalMask
	}
}

// ContextIoapicLineUnderWayMask is bit 12 of entry. Set while a delivery is under way.
const ContextIoapicLineUnderWayMask uint64 = 0x1000

// UnderWay returns under_way of entry. Set while a delivery is under way.
func (s *ContextIoapicLine) UnderWay() bool {
	return s.Entry&ContextIoapicLineUnderWayMask != 0
}

// SetUnderWay sets or clears under_way of entry.
func (s *ContextIoapicLine) SetUnderWay(set bool) {
	if set {
		s.Entry |= ContextIoapicLineUnderWayMask
	} else {
		s.Entry &^= ContextIoapicLineUnderWayMask
	}
}

// ContextIoapicLineActiveLowMask is bit 13 of entry. Set when the line is active low.
const ContextIoapicLineActiveLowMask uint64 = 0x2000

// ActiveLow returns active_low of entry. Set when the line is active low.
func (s *ContextIoapicLine) ActiveLow() bool {
	return s.Entry&ContextIoapicLineActiveLowMask != 0
}

// SetActiveLow sets or clears active_low of entry.
func (s *ContextIoapicLine) SetActiveLow(set bool) {
	if set {
		s.Entry |= ContextIoapicLineActiveLowMask
	} else {
		s.Entry &^= ContextIoapicLineActiveLowMask
	}
}

// ContextIoapicLineRemoteIrrMask is bit 14 of entry. Set while a level-triggered interrupt waits for its end.
const ContextIoapicLineRemoteIrrMask uint64 = 0x4000

// RemoteIrr returns remote_irr of entry. Set while a level-triggered interrupt waits for its end.
func (s *ContextIoapicLine) RemoteIrr() bool {
	return s.Entry&ContextIoapicLineRemoteIrrMask != 0
}

// SetRemoteIrr sets or clears remote_irr of entry.
func (s *ContextIoapicLine) SetRemoteIrr(set bool) {
	if set {
		s.Entry |= ContextIoapicLineRemoteIrrMask
	} else {
		s.Entry &^= ContextIoapicLineRemoteIrrMask
	}
}

// ContextIoapicLineLevelMask is bit 15 of entry. Set when the line is level-triggered.
const ContextIoapicLineLevelMask uint64 = 0x8000

// Level returns level of entry. Set when the line is level-triggered.
func (s *ContextIoapicLine) Level() bool {
	return s.Entry&ContextIoapicLineLevelMask != 0
}

// SetLevel sets or clears level of entry.
func (s *ContextIoapicLine) SetLevel(set bool) {
	if set {
		s.Entry |= ContextIoapicLineLevelMask
	} else {
		s.Entry &^= ContextIoapicLineLevelMask
	}
}

// ContextIoapicLineMaskedMask is bit 16 of entry. Set when the line is masked.
const ContextIoapicLineMaskedMask uint64 = 0x10000

// Masked returns masked of entry. Set when the line is masked.
func (s *ContextIoapicLine) Masked() bool {
	return s.Entry&ContextIoapicLineMaskedMask != 0
}

// SetMasked sets or clears masked of entry.
func (s *ContextIoapicLine) SetMasked(set bool) {
	if set {
		s.Entry |= ContextIoapicLineMaskedMask
	} else {
		s.Entry &^= ContextIoapicLineMaskedMask
	}
}

// ContextIoapicLineHeldMask is bits 17 to 55 of entry. Reserved in the register; a guest may have set them.
const ContextIoapicLineHeldMask uint64 = 0xfffffffffe0000

// ContextIoapicLineHeldShift is the lowest bit of held in entry.
const ContextIoapicLineHeldShift = 17

// Held returns held of entry. Reserved in the register; a guest may have set them.
func (s *ContextIoapicLine) Held() uint64 {
	return (s.Entry & ContextIoapicLineHeldMask) >> ContextIoapicLineHeldShift
}

// SetHeld sets held of entry. A value that does not fit is an error.
func (s *ContextIoapicLine) SetHeld(value uint64) error {
	if uint64(value) > uint64(ContextIoapicLineHeldMask>>ContextIoapicLineHeldShift) {
		return wire.TooLarge("ContextIoapicLine.entry:held", uint64(value))
	}
	s.Entry = s.Entry&^ContextIoapicLineHeldMask | value<<ContextIoapicLineHeldShift
	return nil
}

// ContextIoapicLineDestinationMask is bits 56 to 63 of entry. The local controller or the set of them that gets it.
const ContextIoapicLineDestinationMask uint64 = 0xff00000000000000

// ContextIoapicLineDestinationShift is the lowest bit of destination in entry.
const ContextIoapicLineDestinationShift = 56

// Destination returns destination of entry. The local controller or the set of them that gets it.
func (s *ContextIoapicLine) Destination() uint64 {
	return (s.Entry & ContextIoapicLineDestinationMask) >> ContextIoapicLineDestinationShift
}

// SetDestination sets destination of entry. A value that does not fit is an error.
func (s *ContextIoapicLine) SetDestination(value uint64) error {
	if uint64(value) > uint64(ContextIoapicLineDestinationMask>>ContextIoapicLineDestinationShift) {
		return wire.TooLarge("ContextIoapicLine.entry:destination", uint64(value))
	}
	s.Entry = s.Entry&^ContextIoapicLineDestinationMask | value<<ContextIoapicLineDestinationShift
	return nil
}
