// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// X86Emulation: The devices that Xen emulates for a domain. Xen's XEN_X86_EMU_*: public/arch-x86/xen.h, 4.17. Other
// values are possible.
type X86Emulation uint32

// X86EmulationLapic is LAPIC. The local APICs.
const X86EmulationLapic X86Emulation = 0x1

// X86EmulationHpet is HPET. The high-precision timers.
const X86EmulationHpet X86Emulation = 0x2

// X86EmulationPm is PM. The power management timer.
const X86EmulationPm X86Emulation = 0x4

// X86EmulationRtc is RTC. The real-time clock.
const X86EmulationRtc X86Emulation = 0x8

// X86EmulationIoApic is IOAPIC. The I/O APIC.
const X86EmulationIoApic X86Emulation = 0x10

// X86EmulationPic is PIC. The two old interrupt controllers.
const X86EmulationPic X86Emulation = 0x20

// X86EmulationVga is VGA. The part of the display that is in Xen.
const X86EmulationVga X86Emulation = 0x40

// X86EmulationIommu is IOMMU. An IOMMU.
const X86EmulationIommu X86Emulation = 0x80

// X86EmulationPit is PIT. The old timer.
const X86EmulationPit X86Emulation = 0x100

// X86EmulationUsePirq is USE_PIRQ. Interrupts as event channels.
const X86EmulationUsePirq X86Emulation = 0x200

// X86EmulationVpci is VPCI. The configuration space of PCI devices.
const X86EmulationVpci X86Emulation = 0x400

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v X86Emulation) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(X86EmulationLapic), Name: "LAPIC"},
		{Bits: uint64(X86EmulationHpet), Name: "HPET"},
		{Bits: uint64(X86EmulationPm), Name: "PM"},
		{Bits: uint64(X86EmulationRtc), Name: "RTC"},
		{Bits: uint64(X86EmulationIoApic), Name: "IOAPIC"},
		{Bits: uint64(X86EmulationPic), Name: "PIC"},
		{Bits: uint64(X86EmulationVga), Name: "VGA"},
		{Bits: uint64(X86EmulationIommu), Name: "IOMMU"},
		{Bits: uint64(X86EmulationPit), Name: "PIT"},
		{Bits: uint64(X86EmulationUsePirq), Name: "USE_PIRQ"},
		{Bits: uint64(X86EmulationVpci), Name: "VPCI"},
	})
}
