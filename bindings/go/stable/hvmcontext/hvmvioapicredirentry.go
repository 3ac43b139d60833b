// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmVioapicRedirEntrySize is the size of HvmVioapicRedirEntry in bytes.
const HvmVioapicRedirEntrySize = 8

// HvmVioapicRedirEntry: Where the I/O interrupt controller sends one of its lines. Xen's vioapic_redir_entry:
// public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmVioapicRedirEntry struct {
	// The whole entry.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold HvmVioapicRedirEntrySize bytes.
func (s *HvmVioapicRedirEntry) Decode(b []byte) error {
	if len(b) < HvmVioapicRedirEntrySize {
		return wire.TooShort("HvmVioapicRedirEntry", len(b), HvmVioapicRedirEntrySize)
	}
	s.Value = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmVioapicRedirEntrySize bytes.
func (s *HvmVioapicRedirEntry) Encode(b []byte) error {
	if len(b) < HvmVioapicRedirEntrySize {
		return wire.TooShort("HvmVioapicRedirEntry", len(b), HvmVioapicRedirEntrySize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Value)
	return nil
}

// HvmVioapicRedirEntryVectorMask is bits 0 to 7 of bits. The vector to deliver.
const HvmVioapicRedirEntryVectorMask uint64 = 0xff

// HvmVioapicRedirEntryVectorShift is the lowest bit of vector in bits.
const HvmVioapicRedirEntryVectorShift = 0

// Vector returns vector of bits. The vector to deliver.
func (s *HvmVioapicRedirEntry) Vector() uint64 {
	return (s.Value & HvmVioapicRedirEntryVectorMask) >> HvmVioapicRedirEntryVectorShift
}

// SetVector sets vector of bits. A value that does not fit is an error.
func (s *HvmVioapicRedirEntry) SetVector(value uint64) error {
	if uint64(value) > uint64(HvmVioapicRedirEntryVectorMask>>HvmVioapicRedirEntryVectorShift) {
		return wire.TooLarge("HvmVioapicRedirEntry.bits:vector", uint64(value))
	}
	s.Value = s.Value&^HvmVioapicRedirEntryVectorMask | value<<HvmVioapicRedirEntryVectorShift
	return nil
}

// HvmVioapicRedirEntryDeliveryModeMask is bits 8 to 10 of bits. How it is delivered: fixed, lowest priority, SMI, NMI,
// INIT or external.
const HvmVioapicRedirEntryDeliveryModeMask uint64 = 0x700

// HvmVioapicRedirEntryDeliveryModeShift is the lowest bit of delivery_mode in bits.
const HvmVioapicRedirEntryDeliveryModeShift = 8

// DeliveryMode returns delivery_mode of bits. How it is delivered: fixed, lowest priority, SMI, NMI, INIT or external.
func (s *HvmVioapicRedirEntry) DeliveryMode() uint64 {
	return (s.Value & HvmVioapicRedirEntryDeliveryModeMask) >> HvmVioapicRedirEntryDeliveryModeShift
}

// SetDeliveryMode sets delivery_mode of bits. A value that does not fit is an error.
func (s *HvmVioapicRedirEntry) SetDeliveryMode(value uint64) error {
	if uint64(value) > uint64(HvmVioapicRedirEntryDeliveryModeMask>>HvmVioapicRedirEntryDeliveryModeShift) {
		return wire.TooLarge("HvmVioapicRedirEntry.bits:delivery_mode", uint64(value))
	}
	s.Value = s.Value&^HvmVioapicRedirEntryDeliveryModeMask | value<<HvmVioapicRedirEntryDeliveryModeShift
	return nil
}

// HvmVioapicRedirEntryDestModeMask is bit 11 of bits. Set when the destination is logical rather than physical.
const HvmVioapicRedirEntryDestModeMask uint64 = 0x800

// DestMode returns dest_mode of bits. Set when the destination is logical rather than physical.
func (s *HvmVioapicRedirEntry) DestMode() bool {
	return s.Value&HvmVioapicRedirEntryDestModeMask != 0
}

// SetDestMode sets or clears dest_mode of bits.
func (s *HvmVioapicRedirEntry) SetDestMode(set bool) {
	if set {
		s.Value |= HvmVioapicRedirEntryDestModeMask
	} else {
		s.Value &^= HvmVioapicRedirEntryDestModeMask
	}
}

// HvmVioapicRedirEntryDeliveryStatusMask is bit 12 of bits. Set while a delivery is under way.
const HvmVioapicRedirEntryDeliveryStatusMask uint64 = 0x1000

// DeliveryStatus returns delivery_status of bits. Set while a delivery is under way.
func (s *HvmVioapicRedirEntry) DeliveryStatus() bool {
	return s.Value&HvmVioapicRedirEntryDeliveryStatusMask != 0
}

// SetDeliveryStatus sets or clears delivery_status of bits.
func (s *HvmVioapicRedirEntry) SetDeliveryStatus(set bool) {
	if set {
		s.Value |= HvmVioapicRedirEntryDeliveryStatusMask
	} else {
		s.Value &^= HvmVioapicRedirEntryDeliveryStatusMask
	}
}

// HvmVioapicRedirEntryPolarityMask is bit 13 of bits. Set when the line is active low.
const HvmVioapicRedirEntryPolarityMask uint64 = 0x2000

// Polarity returns polarity of bits. Set when the line is active low.
func (s *HvmVioapicRedirEntry) Polarity() bool {
	return s.Value&HvmVioapicRedirEntryPolarityMask != 0
}

// SetPolarity sets or clears polarity of bits.
func (s *HvmVioapicRedirEntry) SetPolarity(set bool) {
	if set {
		s.Value |= HvmVioapicRedirEntryPolarityMask
	} else {
		s.Value &^= HvmVioapicRedirEntryPolarityMask
	}
}

// HvmVioapicRedirEntryRemoteIrrMask is bit 14 of bits. Set while a level-triggered interrupt waits for its end.
const HvmVioapicRedirEntryRemoteIrrMask uint64 = 0x4000

// RemoteIrr returns remote_irr of bits. Set while a level-triggered interrupt waits for its end.
func (s *HvmVioapicRedirEntry) RemoteIrr() bool {
	return s.Value&HvmVioapicRedirEntryRemoteIrrMask != 0
}

// SetRemoteIrr sets or clears remote_irr of bits.
func (s *HvmVioapicRedirEntry) SetRemoteIrr(set bool) {
	if set {
		s.Value |= HvmVioapicRedirEntryRemoteIrrMask
	} else {
		s.Value &^= HvmVioapicRedirEntryRemoteIrrMask
	}
}

// HvmVioapicRedirEntryTrigModeMask is bit 15 of bits. Set when the line is level-triggered.
const HvmVioapicRedirEntryTrigModeMask uint64 = 0x8000

// TrigMode returns trig_mode of bits. Set when the line is level-triggered.
func (s *HvmVioapicRedirEntry) TrigMode() bool {
	return s.Value&HvmVioapicRedirEntryTrigModeMask != 0
}

// SetTrigMode sets or clears trig_mode of bits.
func (s *HvmVioapicRedirEntry) SetTrigMode(set bool) {
	if set {
		s.Value |= HvmVioapicRedirEntryTrigModeMask
	} else {
		s.Value &^= HvmVioapicRedirEntryTrigModeMask
	}
}

// HvmVioapicRedirEntryMaskMask is bit 16 of bits. Set when the line is masked.
const HvmVioapicRedirEntryMaskMask uint64 = 0x10000

// Mask returns mask of bits. Set when the line is masked.
func (s *HvmVioapicRedirEntry) Mask() bool {
	return s.Value&HvmVioapicRedirEntryMaskMask != 0
}

// SetMask sets or clears mask of bits.
func (s *HvmVioapicRedirEntry) SetMask(set bool) {
	if set {
		s.Value |= HvmVioapicRedirEntryMaskMask
	} else {
		s.Value &^= HvmVioapicRedirEntryMaskMask
	}
}

// HvmVioapicRedirEntryReserveMask is bits 17 to 23 of bits. Reserved in the register; a guest may have set them.
const HvmVioapicRedirEntryReserveMask uint64 = 0xfe0000

// HvmVioapicRedirEntryReserveShift is the lowest bit of reserve in bits.
const HvmVioapicRedirEntryReserveShift = 17

// Reserve returns reserve of bits. Reserved in the register; a guest may have set them.
func (s *HvmVioapicRedirEntry) Reserve() uint64 {
	return (s.Value & HvmVioapicRedirEntryReserveMask) >> HvmVioapicRedirEntryReserveShift
}

// SetReserve sets reserve of bits. A value that does not fit is an error.
func (s *HvmVioapicRedirEntry) SetReserve(value uint64) error {
	if uint64(value) > uint64(HvmVioapicRedirEntryReserveMask>>HvmVioapicRedirEntryReserveShift) {
		return wire.TooLarge("HvmVioapicRedirEntry.bits:reserve", uint64(value))
	}
	s.Value = s.Value&^HvmVioapicRedirEntryReserveMask | value<<HvmVioapicRedirEntryReserveShift
	return nil
}

// HvmVioapicRedirEntryReservedMask is bits 24 to 55 of bits. Reserved in the register; a guest may have set them.
const HvmVioapicRedirEntryReservedMask uint64 = 0xffffffff000000

// HvmVioapicRedirEntryReservedShift is the lowest bit of reserved in bits.
const HvmVioapicRedirEntryReservedShift = 24

// Reserved returns reserved of bits. Reserved in the register; a guest may have set them.
func (s *HvmVioapicRedirEntry) Reserved() uint64 {
	return (s.Value & HvmVioapicRedirEntryReservedMask) >> HvmVioapicRedirEntryReservedShift
}

// SetReserved sets reserved of bits. A value that does not fit is an error.
func (s *HvmVioapicRedirEntry) SetReserved(value uint64) error {
	if uint64(value) > uint64(HvmVioapicRedirEntryReservedMask>>HvmVioapicRedirEntryReservedShift) {
		return wire.TooLarge("HvmVioapicRedirEntry.bits:reserved", uint64(value))
	}
	s.Value = s.Value&^HvmVioapicRedirEntryReservedMask | value<<HvmVioapicRedirEntryReservedShift
	return nil
}

// HvmVioapicRedirEntryDestIdMask is bits 56 to 63 of bits. The local controller or the set of them that gets it.
const HvmVioapicRedirEntryDestIdMask uint64 = 0xff00000000000000

// HvmVioapicRedirEntryDestIdShift is the lowest bit of dest_id in bits.
const HvmVioapicRedirEntryDestIdShift = 56

// DestId returns dest_id of bits. The local controller or the set of them that gets it.
func (s *HvmVioapicRedirEntry) DestId() uint64 {
	return (s.Value & HvmVioapicRedirEntryDestIdMask) >> HvmVioapicRedirEntryDestIdShift
}

// SetDestId sets dest_id of bits. A value that does not fit is an error.
func (s *HvmVioapicRedirEntry) SetDestId(value uint64) error {
	if uint64(value) > uint64(HvmVioapicRedirEntryDestIdMask>>HvmVioapicRedirEntryDestIdShift) {
		return wire.TooLarge("HvmVioapicRedirEntry.bits:dest_id", uint64(value))
	}
	s.Value = s.Value&^HvmVioapicRedirEntryDestIdMask | value<<HvmVioapicRedirEntryDestIdShift
	return nil
}
