// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"fmt"
)

// ContextRecordType: The types of the domain context's records. A reader that does not know a type with bit 31 skips
// the record. From docs/specs/domain-context.md, 1.0. Other values are possible.
type ContextRecordType uint32

// ContextRecordTypeEnd is END. The image ends here.
const ContextRecordTypeEnd ContextRecordType = 0x0

// ContextRecordTypeProducer is PRODUCER. Who wrote the image, and on what machine.
const ContextRecordTypeProducer ContextRecordType = 0x1

// ContextRecordTypeIntegrity is INTEGRITY. A checksum of everything before it.
const ContextRecordTypeIntegrity ContextRecordType = 0x2

// ContextRecordTypeProvenance is PROVENANCE. What a record that the image was made from said beyond the typed records.
const ContextRecordTypeProvenance ContextRecordType = 0x80000003

// ContextRecordTypeDomain is DOMAIN. What kind of domain it is.
const ContextRecordTypeDomain ContextRecordType = 0x100

// ContextRecordTypeCpuidPolicy is CPUID_POLICY. What the CPUID instruction answers the guest.
const ContextRecordTypeCpuidPolicy ContextRecordType = 0x101

// ContextRecordTypeMsrPolicy is MSR_POLICY. The model-specific registers that describe the processor to the guest.
const ContextRecordTypeMsrPolicy ContextRecordType = 0x102

// ContextRecordTypeTsc is TSC. How the guest's time-stamp counters run.
const ContextRecordTypeTsc ContextRecordType = 0x103

// ContextRecordTypeClock is CLOCK. How far the guest's wall clock is from the host's.
const ContextRecordTypeClock ContextRecordType = 0x104

// ContextRecordTypeHvmParams is HVM_PARAMS. The parameters of an HVM guest.
const ContextRecordTypeHvmParams ContextRecordType = 0x105

// ContextRecordTypeSharedInfo is SHARED_INFO. The page that guest and hypervisor share.
const ContextRecordTypeSharedInfo ContextRecordType = 0x106

// ContextRecordTypeDomainTime is DOMAIN_TIME. The time since the domain's start.
const ContextRecordTypeDomainTime ContextRecordType = 0x107

// ContextRecordTypeAssists is ASSISTS. What the guest has asked the hypervisor to do for it.
const ContextRecordTypeAssists ContextRecordType = 0x108

// ContextRecordTypeMemoryMap is MEMORY_MAP. The map of memory that the hypervisor tells the guest.
const ContextRecordTypeMemoryMap ContextRecordType = 0x109

// ContextRecordTypeEventChannels is EVENT_CHANNELS. The event channels.
const ContextRecordTypeEventChannels ContextRecordType = 0x110

// ContextRecordTypeEventFifo is EVENT_FIFO. The pages of events, in a guest that uses the FIFO kind.
const ContextRecordTypeEventFifo ContextRecordType = 0x111

// ContextRecordTypeGrantTable is GRANT_TABLE. The kind of grant table, and its limits.
const ContextRecordTypeGrantTable ContextRecordType = 0x120

// ContextRecordTypeGrantFrame is GRANT_FRAME. A page of grants.
const ContextRecordTypeGrantFrame ContextRecordType = 0x121

// ContextRecordTypeGrantStatus is GRANT_STATUS. A page of status words, in a guest that uses grants of version 2.
const ContextRecordTypeGrantStatus ContextRecordType = 0x122

// ContextRecordTypeIoreqServer is IOREQ_SERVER. A device model's ioreq server and its ranges.
const ContextRecordTypeIoreqServer ContextRecordType = 0x130

// ContextRecordTypeIoreqPorts is IOREQ_PORTS. The event channels of an ioreq server.
const ContextRecordTypeIoreqPorts ContextRecordType = 0x131

// ContextRecordTypeVcpuState is VCPU_STATE. Whether the vCPU is up.
const ContextRecordTypeVcpuState ContextRecordType = 0x200

// ContextRecordTypeVcpuRegisters is VCPU_REGISTERS. The registers of an HVM guest's vCPU; always there when it is up.
const ContextRecordTypeVcpuRegisters ContextRecordType = 0x201

// ContextRecordTypeVcpuPv is VCPU_PV. The registers of a PV guest's vCPU, and what it has told the hypervisor; always
// there when it is up.
const ContextRecordTypeVcpuPv ContextRecordType = 0x202

// ContextRecordTypeVcpuTraps is VCPU_TRAPS. The virtual interrupt descriptor table of a PV guest's vCPU; always there
// when it is up.
const ContextRecordTypeVcpuTraps ContextRecordType = 0x203

// ContextRecordTypeVcpuXstate is VCPU_XSTATE. The x87 and SSE registers, and which extended state there is; always
// there when the vCPU is up.
const ContextRecordTypeVcpuXstate ContextRecordType = 0x204

// ContextRecordTypeVcpuMsrs is VCPU_MSRS. Further model-specific registers, those that are not zero.
const ContextRecordTypeVcpuMsrs ContextRecordType = 0x205

// ContextRecordTypeVcpuTsc is VCPU_TSC. The time-stamp counter; always there when the vCPU is up.
const ContextRecordTypeVcpuTsc ContextRecordType = 0x206

// ContextRecordTypeVcpuPending is VCPU_PENDING. The event that waits to be delivered; always there when the vCPU is up.
const ContextRecordTypeVcpuPending ContextRecordType = 0x207

// ContextRecordTypeVcpuLapic is VCPU_LAPIC. The local interrupt controller, where DOMAIN says that there is one.
const ContextRecordTypeVcpuLapic ContextRecordType = 0x208

// ContextRecordTypeVcpuMtrr is VCPU_MTRR. The memory-type registers.
const ContextRecordTypeVcpuMtrr ContextRecordType = 0x209

// ContextRecordTypeVcpuMachineCheck is VCPU_MACHINE_CHECK. The configuration of machine checks.
const ContextRecordTypeVcpuMachineCheck ContextRecordType = 0x20a

// ContextRecordTypeVcpuViridian is VCPU_VIRIDIAN. The Hyper-V interface, where the guest has it.
const ContextRecordTypeVcpuViridian ContextRecordType = 0x20b

// ContextRecordTypeVcpuActivity is VCPU_ACTIVITY. What the vCPU waits for, and what else it is about to be told.
const ContextRecordTypeVcpuActivity ContextRecordType = 0x20c

// ContextRecordTypeVcpuAreas is VCPU_AREAS. Where the hypervisor tells the vCPU about itself.
const ContextRecordTypeVcpuAreas ContextRecordType = 0x20d

// ContextRecordTypeVcpuRunstate is VCPU_RUNSTATE. How long the vCPU has been in each state.
const ContextRecordTypeVcpuRunstate ContextRecordType = 0x20e

// ContextRecordTypeVcpuTimers is VCPU_TIMERS. The timers of the vCPU.
const ContextRecordTypeVcpuTimers ContextRecordType = 0x20f

// ContextRecordTypeVcpuEventFifo is VCPU_EVENT_FIFO. The queues of events, in a guest that uses the FIFO kind.
const ContextRecordTypeVcpuEventFifo ContextRecordType = 0x210

// ContextRecordTypeVcpuMachineCheckBanks is VCPU_MACHINE_CHECK_BANKS. The errors that machine check banks report.
const ContextRecordTypeVcpuMachineCheckBanks ContextRecordType = 0x211

// ContextRecordTypeVcpuSynic is VCPU_SYNIC. What VCPU_VIRIDIAN lacks of the synthetic interrupt controller, where the
// guest has it.
const ContextRecordTypeVcpuSynic ContextRecordType = 0x212

// ContextRecordTypeVcpuHypercall is VCPU_HYPERCALL. The hypercall that the vCPU will make again.
const ContextRecordTypeVcpuHypercall ContextRecordType = 0x80000213

// ContextRecordTypeXstateAvx is XSTATE_AVX. Extended state: the upper halves of the YMM registers, when not in their
// initial state.
const ContextRecordTypeXstateAvx ContextRecordType = 0x242

// ContextRecordTypeXstateBndregs is XSTATE_BNDREGS. Extended state: the bound registers, when not in their initial
// state.
const ContextRecordTypeXstateBndregs ContextRecordType = 0x243

// ContextRecordTypeXstateBndcsr is XSTATE_BNDCSR. Extended state: the control and status of bounds, when not in their
// initial state.
const ContextRecordTypeXstateBndcsr ContextRecordType = 0x244

// ContextRecordTypeXstateOpmask is XSTATE_OPMASK. Extended state: the mask registers of AVX-512, when not in their
// initial state.
const ContextRecordTypeXstateOpmask ContextRecordType = 0x245

// ContextRecordTypeXstateZmmHigh is XSTATE_ZMM_HIGH. Extended state: the upper halves of ZMM0 to ZMM15, when not in
// their initial state.
const ContextRecordTypeXstateZmmHigh ContextRecordType = 0x246

// ContextRecordTypeXstateHighZmm is XSTATE_HIGH_ZMM. Extended state: ZMM16 to ZMM31, when not in their initial state.
const ContextRecordTypeXstateHighZmm ContextRecordType = 0x247

// ContextRecordTypeXstatePkru is XSTATE_PKRU. Extended state: the protection keys of user pages, when not in their
// initial state.
const ContextRecordTypeXstatePkru ContextRecordType = 0x249

// ContextRecordTypeXstateTilecfg is XSTATE_TILECFG. Extended state: the configuration of the tiles, when not in their
// initial state.
const ContextRecordTypeXstateTilecfg ContextRecordType = 0x251

// ContextRecordTypeXstateTiledata is XSTATE_TILEDATA. Extended state: the tiles, when not in their initial state.
const ContextRecordTypeXstateTiledata ContextRecordType = 0x252

// ContextRecordTypeXstateLwp is XSTATE_LWP. Extended state: lightweight profiling, when not in their initial state.
const ContextRecordTypeXstateLwp ContextRecordType = 0x27e

// ContextRecordTypePic is PIC. An 8259A interrupt controller: 0 is the master, 1 the other.
const ContextRecordTypePic ContextRecordType = 0x300

// ContextRecordTypeIoapic is IOAPIC. The I/O interrupt controller.
const ContextRecordTypeIoapic ContextRecordType = 0x301

// ContextRecordTypeInterruptLines is INTERRUPT_LINES. The interrupt lines of PCI and ISA, and the router between them.
const ContextRecordTypeInterruptLines ContextRecordType = 0x302

// ContextRecordTypePit is PIT. The interval timer.
const ContextRecordTypePit ContextRecordType = 0x303

// ContextRecordTypeRtc is RTC. The real-time clock.
const ContextRecordTypeRtc ContextRecordType = 0x304

// ContextRecordTypeHpet is HPET. The high-precision event timer.
const ContextRecordTypeHpet ContextRecordType = 0x305

// ContextRecordTypePmTimer is PM_TIMER. The ACPI power-management timer.
const ContextRecordTypePmTimer ContextRecordType = 0x306

// ContextRecordTypeViridian is VIRIDIAN. The Hyper-V interface, where the guest has it.
const ContextRecordTypeViridian ContextRecordType = 0x307

// ContextRecordTypePciAddress is PCI_ADDRESS. The latch that selects a PCI register.
const ContextRecordTypePciAddress ContextRecordType = 0x308

// ContextRecordTypeTimerPhases is TIMER_PHASES. How far the emulated timers are in their periods.
const ContextRecordTypeTimerPhases ContextRecordType = 0x309

// ContextRecordTypeViridianCrash is VIRIDIAN_CRASH. What the guest has left about its crash, where it has that part of
// the Hyper-V interface.
const ContextRecordTypeViridianCrash ContextRecordType = 0x30a

// String returns Xen's name of the value, or its number when it has none.
func (v ContextRecordType) String() string {
	switch v {
	case ContextRecordTypeEnd:
		return "END"
	case ContextRecordTypeProducer:
		return "PRODUCER"
	case ContextRecordTypeIntegrity:
		return "INTEGRITY"
	case ContextRecordTypeProvenance:
		return "PROVENANCE"
	case ContextRecordTypeDomain:
		return "DOMAIN"
	case ContextRecordTypeCpuidPolicy:
		return "CPUID_POLICY"
	case ContextRecordTypeMsrPolicy:
		return "MSR_POLICY"
	case ContextRecordTypeTsc:
		return "TSC"
	case ContextRecordTypeClock:
		return "CLOCK"
	case ContextRecordTypeHvmParams:
		return "HVM_PARAMS"
	case ContextRecordTypeSharedInfo:
		return "SHARED_INFO"
	case ContextRecordTypeDomainTime:
		return "DOMAIN_TIME"
	case ContextRecordTypeAssists:
		return "ASSISTS"
	case ContextRecordTypeMemoryMap:
		return "MEMORY_MAP"
	case ContextRecordTypeEventChannels:
		return "EVENT_CHANNELS"
	case ContextRecordTypeEventFifo:
		return "EVENT_FIFO"
	case ContextRecordTypeGrantTable:
		return "GRANT_TABLE"
	case ContextRecordTypeGrantFrame:
		return "GRANT_FRAME"
	case ContextRecordTypeGrantStatus:
		return "GRANT_STATUS"
	case ContextRecordTypeIoreqServer:
		return "IOREQ_SERVER"
	case ContextRecordTypeIoreqPorts:
		return "IOREQ_PORTS"
	case ContextRecordTypeVcpuState:
		return "VCPU_STATE"
	case ContextRecordTypeVcpuRegisters:
		return "VCPU_REGISTERS"
	case ContextRecordTypeVcpuPv:
		return "VCPU_PV"
	case ContextRecordTypeVcpuTraps:
		return "VCPU_TRAPS"
	case ContextRecordTypeVcpuXstate:
		return "VCPU_XSTATE"
	case ContextRecordTypeVcpuMsrs:
		return "VCPU_MSRS"
	case ContextRecordTypeVcpuTsc:
		return "VCPU_TSC"
	case ContextRecordTypeVcpuPending:
		return "VCPU_PENDING"
	case ContextRecordTypeVcpuLapic:
		return "VCPU_LAPIC"
	case ContextRecordTypeVcpuMtrr:
		return "VCPU_MTRR"
	case ContextRecordTypeVcpuMachineCheck:
		return "VCPU_MACHINE_CHECK"
	case ContextRecordTypeVcpuViridian:
		return "VCPU_VIRIDIAN"
	case ContextRecordTypeVcpuActivity:
		return "VCPU_ACTIVITY"
	case ContextRecordTypeVcpuAreas:
		return "VCPU_AREAS"
	case ContextRecordTypeVcpuRunstate:
		return "VCPU_RUNSTATE"
	case ContextRecordTypeVcpuTimers:
		return "VCPU_TIMERS"
	case ContextRecordTypeVcpuEventFifo:
		return "VCPU_EVENT_FIFO"
	case ContextRecordTypeVcpuMachineCheckBanks:
		return "VCPU_MACHINE_CHECK_BANKS"
	case ContextRecordTypeVcpuSynic:
		return "VCPU_SYNIC"
	case ContextRecordTypeVcpuHypercall:
		return "VCPU_HYPERCALL"
	case ContextRecordTypeXstateAvx:
		return "XSTATE_AVX"
	case ContextRecordTypeXstateBndregs:
		return "XSTATE_BNDREGS"
	case ContextRecordTypeXstateBndcsr:
		return "XSTATE_BNDCSR"
	case ContextRecordTypeXstateOpmask:
		return "XSTATE_OPMASK"
	case ContextRecordTypeXstateZmmHigh:
		return "XSTATE_ZMM_HIGH"
	case ContextRecordTypeXstateHighZmm:
		return "XSTATE_HIGH_ZMM"
	case ContextRecordTypeXstatePkru:
		return "XSTATE_PKRU"
	case ContextRecordTypeXstateTilecfg:
		return "XSTATE_TILECFG"
	case ContextRecordTypeXstateTiledata:
		return "XSTATE_TILEDATA"
	case ContextRecordTypeXstateLwp:
		return "XSTATE_LWP"
	case ContextRecordTypePic:
		return "PIC"
	case ContextRecordTypeIoapic:
		return "IOAPIC"
	case ContextRecordTypeInterruptLines:
		return "INTERRUPT_LINES"
	case ContextRecordTypePit:
		return "PIT"
	case ContextRecordTypeRtc:
		return "RTC"
	case ContextRecordTypeHpet:
		return "HPET"
	case ContextRecordTypePmTimer:
		return "PM_TIMER"
	case ContextRecordTypeViridian:
		return "VIRIDIAN"
	case ContextRecordTypePciAddress:
		return "PCI_ADDRESS"
	case ContextRecordTypeTimerPhases:
		return "TIMER_PHASES"
	case ContextRecordTypeViridianCrash:
		return "VIRIDIAN_CRASH"
	}
	return fmt.Sprintf("ContextRecordType(%d)", uint32(v))
}
