// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"fmt"
)

// HvmSaveType: The type codes of the HVM context's records. Xen's HVM_SAVE_CODE: public/arch-x86/hvm/save.h, 4.21.
// Other values are possible.
type HvmSaveType uint16

// HvmSaveTypeEnd is END. The context ends here; Xen does not look at what follows.
const HvmSaveTypeEnd HvmSaveType = 0

// HvmSaveTypeHeader is HEADER. The start of the context.
const HvmSaveTypeHeader HvmSaveType = 1

// HvmSaveTypeCpu is CPU. The registers of a vCPU; without this record the vCPU stays down.
const HvmSaveTypeCpu HvmSaveType = 2

// HvmSaveTypePic is PIC. One of the two interrupt controllers of the PC.
const HvmSaveTypePic HvmSaveType = 3

// HvmSaveTypeIoapic is IOAPIC. The I/O interrupt controller.
const HvmSaveTypeIoapic HvmSaveType = 4

// HvmSaveTypeLapic is LAPIC. What a vCPU's local interrupt controller keeps outside its register page.
const HvmSaveTypeLapic HvmSaveType = 5

// HvmSaveTypeLapicRegs is LAPIC_REGS. The register page of a vCPU's local interrupt controller.
const HvmSaveTypeLapicRegs HvmSaveType = 6

// HvmSaveTypePciIrq is PCI_IRQ. The interrupt lines of the PCI bus.
const HvmSaveTypePciIrq HvmSaveType = 7

// HvmSaveTypeIsaIrq is ISA_IRQ. The interrupt lines of the ISA bus.
const HvmSaveTypeIsaIrq HvmSaveType = 8

// HvmSaveTypePciLink is PCI_LINK. The routing of PCI interrupts to ISA ones.
const HvmSaveTypePciLink HvmSaveType = 9

// HvmSaveTypePit is PIT. The interval timer.
const HvmSaveTypePit HvmSaveType = 10

// HvmSaveTypeRtc is RTC. The real-time clock.
const HvmSaveTypeRtc HvmSaveType = 11

// HvmSaveTypeHpet is HPET. The high-precision event timer.
const HvmSaveTypeHpet HvmSaveType = 12

// HvmSaveTypePmTimer is PMTIMER. The ACPI power-management timer.
const HvmSaveTypePmTimer HvmSaveType = 13

// HvmSaveTypeMtrr is MTRR. A vCPU's memory-type registers.
const HvmSaveTypeMtrr HvmSaveType = 14

// HvmSaveTypeViridianDomain is VIRIDIAN_DOMAIN. The domain's state of the Hyper-V interface.
const HvmSaveTypeViridianDomain HvmSaveType = 15

// HvmSaveTypeCpuXsave is CPU_XSAVE. A vCPU's extended state.
const HvmSaveTypeCpuXsave HvmSaveType = 16

// HvmSaveTypeViridianVcpu is VIRIDIAN_VCPU. A vCPU's state of the Hyper-V interface.
const HvmSaveTypeViridianVcpu HvmSaveType = 17

// HvmSaveTypeVmceVcpu is VMCE_VCPU. A vCPU's machine-check registers.
const HvmSaveTypeVmceVcpu HvmSaveType = 18

// HvmSaveTypeTscAdjust is TSC_ADJUST. A vCPU's time-stamp adjustment.
const HvmSaveTypeTscAdjust HvmSaveType = 19

// HvmSaveTypeCpuMsr is CPU_MSR. Further model-specific registers of a vCPU, only those that are not zero.
const HvmSaveTypeCpuMsr HvmSaveType = 20

// String returns Xen's name of the value, or its number when it has none.
func (v HvmSaveType) String() string {
	switch v {
	case HvmSaveTypeEnd:
		return "END"
	case HvmSaveTypeHeader:
		return "HEADER"
	case HvmSaveTypeCpu:
		return "CPU"
	case HvmSaveTypePic:
		return "PIC"
	case HvmSaveTypeIoapic:
		return "IOAPIC"
	case HvmSaveTypeLapic:
		return "LAPIC"
	case HvmSaveTypeLapicRegs:
		return "LAPIC_REGS"
	case HvmSaveTypePciIrq:
		return "PCI_IRQ"
	case HvmSaveTypeIsaIrq:
		return "ISA_IRQ"
	case HvmSaveTypePciLink:
		return "PCI_LINK"
	case HvmSaveTypePit:
		return "PIT"
	case HvmSaveTypeRtc:
		return "RTC"
	case HvmSaveTypeHpet:
		return "HPET"
	case HvmSaveTypePmTimer:
		return "PMTIMER"
	case HvmSaveTypeMtrr:
		return "MTRR"
	case HvmSaveTypeViridianDomain:
		return "VIRIDIAN_DOMAIN"
	case HvmSaveTypeCpuXsave:
		return "CPU_XSAVE"
	case HvmSaveTypeViridianVcpu:
		return "VIRIDIAN_VCPU"
	case HvmSaveTypeVmceVcpu:
		return "VMCE_VCPU"
	case HvmSaveTypeTscAdjust:
		return "TSC_ADJUST"
	case HvmSaveTypeCpuMsr:
		return "CPU_MSR"
	}
	return fmt.Sprintf("HvmSaveType(%d)", uint16(v))
}
