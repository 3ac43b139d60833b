// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmHwLapicSize is the size of HvmHwLapic in bytes.
const HvmHwLapicSize = 32

// HvmHwLapic: What a vCPU's local interrupt controller keeps outside its register page. Xen's hvm_hw_lapic:
// public/arch-x86/hvm/save.h, 4.21. Written by the hypervisor.
type HvmHwLapic struct {
	// The MSR with its address, its mode and whether it is on.
	ApicBaseMsr uint64

	// In which ways it is disabled.
	Disabled uint32

	// The divisor of its timer: 1 to 128.
	TimerDivisor uint32

	// The time-stamp at which the timer of the deadline mode fires. In Xen 4.1 and later.
	TdtMsr uint64

	// Errors that were noted and that the guest has not latched yet. In Xen 4.18.5, 4.19.2, 4.20.1, 4.21 and later.
	PendingEsr uint32

	// Padding at the end, which Xen does not name. In Xen 4.18.5, 4.19.2, 4.20.1, 4.21 and later.
	Pad uint32
}

// Decode reads the structure from the start of b, which has to hold HvmHwLapicSize bytes.
func (s *HvmHwLapic) Decode(b []byte) error {
	if len(b) < HvmHwLapicSize {
		return wire.TooShort("HvmHwLapic", len(b), HvmHwLapicSize)
	}
	s.ApicBaseMsr = binary.LittleEndian.Uint64(b[0:])
	s.Disabled = binary.LittleEndian.Uint32(b[8:])
	s.TimerDivisor = binary.LittleEndian.Uint32(b[12:])
	s.TdtMsr = binary.LittleEndian.Uint64(b[16:])
	s.PendingEsr = binary.LittleEndian.Uint32(b[24:])
	s.Pad = binary.LittleEndian.Uint32(b[28:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwLapicSize bytes.
func (s *HvmHwLapic) Encode(b []byte) error {
	if len(b) < HvmHwLapicSize {
		return wire.TooShort("HvmHwLapic", len(b), HvmHwLapicSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.ApicBaseMsr)
	binary.LittleEndian.PutUint32(b[8:], s.Disabled)
	binary.LittleEndian.PutUint32(b[12:], s.TimerDivisor)
	binary.LittleEndian.PutUint64(b[16:], s.TdtMsr)
	binary.LittleEndian.PutUint32(b[24:], s.PendingEsr)
	binary.LittleEndian.PutUint32(b[28:], s.Pad)
	return nil
}

// HvmHwLapicHwDisabledMask is bit 0 of disabled. Set when it is off in apic_base_msr.
const HvmHwLapicHwDisabledMask uint32 = 0x1

// HwDisabled returns hw_disabled of disabled. Set when it is off in apic_base_msr.
func (s *HvmHwLapic) HwDisabled() bool {
	return s.Disabled&HvmHwLapicHwDisabledMask != 0
}

// SetHwDisabled sets or clears hw_disabled of disabled.
func (s *HvmHwLapic) SetHwDisabled(set bool) {
	if set {
		s.Disabled |= HvmHwLapicHwDisabledMask
	} else {
		s.Disabled &^= HvmHwLapicHwDisabledMask
	}
}

// HvmHwLapicSwDisabledMask is bit 1 of disabled. Set when the guest has switched it off in its spurious-interrupt
// register.
const HvmHwLapicSwDisabledMask uint32 = 0x2

// SwDisabled returns sw_disabled of disabled. Set when the guest has switched it off in its spurious-interrupt
// register.
func (s *HvmHwLapic) SwDisabled() bool {
	return s.Disabled&HvmHwLapicSwDisabledMask != 0
}

// SetSwDisabled sets or clears sw_disabled of disabled.
func (s *HvmHwLapic) SetSwDisabled(set bool) {
	if set {
		s.Disabled |= HvmHwLapicSwDisabledMask
	} else {
		s.Disabled &^= HvmHwLapicSwDisabledMask
	}
}

// HvmHwLapicUnusedMask is bits 2 to 31 of disabled. Not used.
const HvmHwLapicUnusedMask uint32 = 0xfffffffc

// HvmHwLapicUnusedShift is the lowest bit of unused in disabled.
const HvmHwLapicUnusedShift = 2

// Unused returns unused of disabled. Not used.
func (s *HvmHwLapic) Unused() uint32 {
	return (s.Disabled & HvmHwLapicUnusedMask) >> HvmHwLapicUnusedShift
}

// SetUnused sets unused of disabled. A value that does not fit is an error.
func (s *HvmHwLapic) SetUnused(value uint32) error {
	if uint64(value) > uint64(HvmHwLapicUnusedMask>>HvmHwLapicUnusedShift) {
		return wire.TooLarge("HvmHwLapic.disabled:unused", uint64(value))
	}
	s.Disabled = s.Disabled&^HvmHwLapicUnusedMask | value<<HvmHwLapicUnusedShift
	return nil
}
