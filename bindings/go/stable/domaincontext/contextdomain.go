// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextDomainSize is the size of ContextDomain in bytes.
const ContextDomainSize = 24

// ContextDomain: What kind of domain it is. In C dctx_domain: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextDomain struct {
	// The kind of guest.
	Kind ContextGuestKind

	// The width of the guest's words in bytes, as the hypervisor takes it: 4 or 8. Of an HVM guest, that of the structures
	// that it shares with the hypervisor.
	Width uint32

	// The number of vCPUs that the domain was created with, up or down.
	Vcpus uint32

	// The devices with records that the hypervisor emulates, with the numbers of XEN_X86_EMU.
	Devices uint32

	// What the image lacks.
	Flags uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextDomainSize bytes.
func (s *ContextDomain) Decode(b []byte) error {
	if len(b) < ContextDomainSize {
		return wire.TooShort("ContextDomain", len(b), ContextDomainSize)
	}
	s.Kind = ContextGuestKind(binary.LittleEndian.Uint32(b[0:]))
	s.Width = binary.LittleEndian.Uint32(b[4:])
	s.Vcpus = binary.LittleEndian.Uint32(b[8:])
	s.Devices = binary.LittleEndian.Uint32(b[12:])
	s.Flags = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextDomainSize bytes.
func (s *ContextDomain) Encode(b []byte) error {
	if len(b) < ContextDomainSize {
		return wire.TooShort("ContextDomain", len(b), ContextDomainSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Kind))
	binary.LittleEndian.PutUint32(b[4:], s.Width)
	binary.LittleEndian.PutUint32(b[8:], s.Vcpus)
	binary.LittleEndian.PutUint32(b[12:], s.Devices)
	binary.LittleEndian.PutUint32(b[16:], s.Flags)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}

// ContextDomainLapicMask is bit 0 of devices. A local interrupt controller for each vCPU.
const ContextDomainLapicMask uint32 = 0x1

// Lapic returns lapic of devices. A local interrupt controller for each vCPU.
func (s *ContextDomain) Lapic() bool {
	return s.Devices&ContextDomainLapicMask != 0
}

// SetLapic sets or clears lapic of devices.
func (s *ContextDomain) SetLapic(set bool) {
	if set {
		s.Devices |= ContextDomainLapicMask
	} else {
		s.Devices &^= ContextDomainLapicMask
	}
}

// ContextDomainHpetMask is bit 1 of devices. The high-precision event timer.
const ContextDomainHpetMask uint32 = 0x2

// Hpet returns hpet of devices. The high-precision event timer.
func (s *ContextDomain) Hpet() bool {
	return s.Devices&ContextDomainHpetMask != 0
}

// SetHpet sets or clears hpet of devices.
func (s *ContextDomain) SetHpet(set bool) {
	if set {
		s.Devices |= ContextDomainHpetMask
	} else {
		s.Devices &^= ContextDomainHpetMask
	}
}

// ContextDomainPmMask is bit 2 of devices. The ACPI power-management timer.
const ContextDomainPmMask uint32 = 0x4

// Pm returns pm of devices. The ACPI power-management timer.
func (s *ContextDomain) Pm() bool {
	return s.Devices&ContextDomainPmMask != 0
}

// SetPm sets or clears pm of devices.
func (s *ContextDomain) SetPm(set bool) {
	if set {
		s.Devices |= ContextDomainPmMask
	} else {
		s.Devices &^= ContextDomainPmMask
	}
}

// ContextDomainRtcMask is bit 3 of devices. The real-time clock.
const ContextDomainRtcMask uint32 = 0x8

// Rtc returns rtc of devices. The real-time clock.
func (s *ContextDomain) Rtc() bool {
	return s.Devices&ContextDomainRtcMask != 0
}

// SetRtc sets or clears rtc of devices.
func (s *ContextDomain) SetRtc(set bool) {
	if set {
		s.Devices |= ContextDomainRtcMask
	} else {
		s.Devices &^= ContextDomainRtcMask
	}
}

// ContextDomainIoapicMask is bit 4 of devices. The I/O interrupt controller.
const ContextDomainIoapicMask uint32 = 0x10

// Ioapic returns ioapic of devices. The I/O interrupt controller.
func (s *ContextDomain) Ioapic() bool {
	return s.Devices&ContextDomainIoapicMask != 0
}

// SetIoapic sets or clears ioapic of devices.
func (s *ContextDomain) SetIoapic(set bool) {
	if set {
		s.Devices |= ContextDomainIoapicMask
	} else {
		s.Devices &^= ContextDomainIoapicMask
	}
}

// ContextDomainPicMask is bit 5 of devices. The two 8259A interrupt controllers.
const ContextDomainPicMask uint32 = 0x20

// Pic returns pic of devices. The two 8259A interrupt controllers.
func (s *ContextDomain) Pic() bool {
	return s.Devices&ContextDomainPicMask != 0
}

// SetPic sets or clears pic of devices.
func (s *ContextDomain) SetPic(set bool) {
	if set {
		s.Devices |= ContextDomainPicMask
	} else {
		s.Devices &^= ContextDomainPicMask
	}
}

// ContextDomainReservedLowMask is bits 6 to 7 of devices. Reserved: zero when written.
const ContextDomainReservedLowMask uint32 = 0xc0

// ContextDomainReservedLowShift is the lowest bit of reserved in devices.
const ContextDomainReservedLowShift = 6

// ReservedLow returns reserved of devices. Reserved: zero when written.
func (s *ContextDomain) ReservedLow() uint32 {
	return (s.Devices & ContextDomainReservedLowMask) >> ContextDomainReservedLowShift
}

// SetReservedLow sets reserved of devices. A value that does not fit is an error.
func (s *ContextDomain) SetReservedLow(value uint32) error {
	if uint64(value) > uint64(ContextDomainReservedLowMask>>ContextDomainReservedLowShift) {
		return wire.TooLarge("ContextDomain.devices:reserved", uint64(value))
	}
	s.Devices = s.Devices&^ContextDomainReservedLowMask | value<<ContextDomainReservedLowShift
	return nil
}

// ContextDomainPitMask is bit 8 of devices. The interval timer.
const ContextDomainPitMask uint32 = 0x100

// Pit returns pit of devices. The interval timer.
func (s *ContextDomain) Pit() bool {
	return s.Devices&ContextDomainPitMask != 0
}

// SetPit sets or clears pit of devices.
func (s *ContextDomain) SetPit(set bool) {
	if set {
		s.Devices |= ContextDomainPitMask
	} else {
		s.Devices &^= ContextDomainPitMask
	}
}

// ContextDomainReservedHighMask is bits 9 to 31 of devices. Reserved: zero when written.
const ContextDomainReservedHighMask uint32 = 0xfffffe00

// ContextDomainReservedHighShift is the lowest bit of reserved2 in devices.
const ContextDomainReservedHighShift = 9

// ReservedHigh returns reserved2 of devices. Reserved: zero when written.
func (s *ContextDomain) ReservedHigh() uint32 {
	return (s.Devices & ContextDomainReservedHighMask) >> ContextDomainReservedHighShift
}

// SetReservedHigh sets reserved2 of devices. A value that does not fit is an error.
func (s *ContextDomain) SetReservedHigh(value uint32) error {
	if uint64(value) > uint64(ContextDomainReservedHighMask>>ContextDomainReservedHighShift) {
		return wire.TooLarge("ContextDomain.devices:reserved2", uint64(value))
	}
	s.Devices = s.Devices&^ContextDomainReservedHighMask | value<<ContextDomainReservedHighShift
	return nil
}

// ContextDomainPartialMask is bit 0 of flags. Set when records may be missing that an image has to have otherwise: the
// guest gets the state after reset, and should be told that it was suspended.
const ContextDomainPartialMask uint32 = 0x1

// Partial returns partial of flags. Set when records may be missing that an image has to have otherwise: the guest gets
// the state after reset, and should be told that it was suspended.
func (s *ContextDomain) Partial() bool {
	return s.Flags&ContextDomainPartialMask != 0
}

// SetPartial sets or clears partial of flags.
func (s *ContextDomain) SetPartial(set bool) {
	if set {
		s.Flags |= ContextDomainPartialMask
	} else {
		s.Flags &^= ContextDomainPartialMask
	}
}

// ContextDomainReservedFlagsMask is bits 1 to 31 of flags. Reserved: zero when written.
const ContextDomainReservedFlagsMask uint32 = 0xfffffffe

// ContextDomainReservedFlagsShift is the lowest bit of reserved in flags.
const ContextDomainReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextDomain) ReservedFlags() uint32 {
	return (s.Flags & ContextDomainReservedFlagsMask) >> ContextDomainReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextDomain) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextDomainReservedFlagsMask>>ContextDomainReservedFlagsShift) {
		return wire.TooLarge("ContextDomain.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextDomainReservedFlagsMask | value<<ContextDomainReservedFlagsShift
	return nil
}
