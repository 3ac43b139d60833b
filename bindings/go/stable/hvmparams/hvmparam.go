// Code generated from abi/hvm-params.yaml. DO NOT EDIT.

package hvmparams

import (
	"fmt"
)

// HvmParam: The parameters of an HVM guest. Xen's HVM_PARAM_*: public/hvm/params.h, 4.21. Other values are possible.
type HvmParam uint32

// HvmParamCallbackIrq is CALLBACK_IRQ. How the guest learns of events: a vector, a PCI line or a GSI, with the kind in
// the top byte.
const HvmParamCallbackIrq HvmParam = 0

// HvmParamStorePfn is STORE_PFN. The page of the ring to xenstore.
const HvmParamStorePfn HvmParam = 1

// HvmParamStoreEvtchn is STORE_EVTCHN. The event channel to xenstore.
const HvmParamStoreEvtchn HvmParam = 2

// HvmParamPaeEnabled is PAE_ENABLED. Deprecated: whether the guest may use PAE.
const HvmParamPaeEnabled HvmParam = 4

// HvmParamIoreqPfn is IOREQ_PFN. The page in which the first device model gets requests.
const HvmParamIoreqPfn HvmParam = 5

// HvmParamBufioreqPfn is BUFIOREQ_PFN. The page in which the first device model gets requests that need no answer.
const HvmParamBufioreqPfn HvmParam = 6

// HvmParamNvramFd is NVRAM_FD. Obsolete: for guests on Itanium. In Xen 4.2 and earlier.
const HvmParamNvramFd HvmParam = 7

// HvmParamVhptSize is VHPT_SIZE. Obsolete: for guests on Itanium. In Xen 4.2 and earlier.
const HvmParamVhptSize HvmParam = 8

// HvmParamViridian is VIRIDIAN. Which parts of the Hyper-V interface the guest sees, a bit each. In Xen 3.4 and later.
const HvmParamViridian HvmParam = 9

// HvmParamTimerMode is TIMER_MODE. What happens to timer interrupts that a vCPU missed, 0 to 3.
const HvmParamTimerMode HvmParam = 10

// HvmParamHpetEnabled is HPET_ENABLED. Whether there is a high-precision event timer.
const HvmParamHpetEnabled HvmParam = 11

// HvmParamIdentPt is IDENT_PT. The address of a page table that maps the first four gigabytes to themselves.
const HvmParamIdentPt HvmParam = 12

// HvmParamDmDomain is DM_DOMAIN. Deprecated: the domain of the device model.
const HvmParamDmDomain HvmParam = 13

// HvmParamAcpiSState is ACPI_S_STATE. The sleep state: 0 or 3.
const HvmParamAcpiSState HvmParam = 14

// HvmParamVm86Tss is VM86_TSS. The address of a task state segment for real mode on old Intel processors.
const HvmParamVm86Tss HvmParam = 15

// HvmParamVptAlign is VPT_ALIGN. Whether periodic timers are aligned with each other.
const HvmParamVptAlign HvmParam = 16

// HvmParamConsolePfn is CONSOLE_PFN. The page of the ring to the console. In Xen 4.1 and later.
const HvmParamConsolePfn HvmParam = 17

// HvmParamConsoleEvtchn is CONSOLE_EVTCHN. The event channel to the console. In Xen 4.1 and later.
const HvmParamConsoleEvtchn HvmParam = 18

// HvmParamAcpiIoportsLocation is ACPI_IOPORTS_LOCATION. Where the ACPI registers are: 0 for the old ports and 1 for
// those of newer device models. In Xen 4.1 and later.
const HvmParamAcpiIoportsLocation HvmParam = 19

// HvmParamMemoryEventCr0 is MEMORY_EVENT_CR0. Deprecated: whether writes to CR0 are reported. In Xen 4.1 and later.
const HvmParamMemoryEventCr0 HvmParam = 20

// HvmParamMemoryEventCr3 is MEMORY_EVENT_CR3. Deprecated: whether writes to CR3 are reported. In Xen 4.1 and later.
const HvmParamMemoryEventCr3 HvmParam = 21

// HvmParamMemoryEventCr4 is MEMORY_EVENT_CR4. Deprecated: whether writes to CR4 are reported. In Xen 4.1 and later.
const HvmParamMemoryEventCr4 HvmParam = 22

// HvmParamMemoryEventInt3 is MEMORY_EVENT_INT3. Deprecated: whether breakpoints are reported. In Xen 4.1 and later.
const HvmParamMemoryEventInt3 HvmParam = 23

// HvmParamNestedHvm is NESTEDHVM. Deprecated: whether the guest may itself run guests. In Xen 4.2 and later.
const HvmParamNestedHvm HvmParam = 24

// HvmParamMemoryEventSingleStep is MEMORY_EVENT_SINGLE_STEP. Deprecated: whether single steps are reported. In Xen
// 4.1.1 and later.
const HvmParamMemoryEventSingleStep HvmParam = 25

// HvmParamBufioreqEvtchn is BUFIOREQ_EVTCHN. Deprecated: the event channel for requests that need no answer. In Xen 4.2
// and later.
const HvmParamBufioreqEvtchn HvmParam = 26

// HvmParamPagingRingPfn is PAGING_RING_PFN. The page of the ring for paging events. In Xen 4.2 and later.
const HvmParamPagingRingPfn HvmParam = 27

// HvmParamMonitorRingPfn is MONITOR_RING_PFN. The page of the ring for monitor events. In Xen 4.2 and later.
const HvmParamMonitorRingPfn HvmParam = 28

// HvmParamSharingRingPfn is SHARING_RING_PFN. The page of the ring for memory sharing events. In Xen 4.2 and later.
const HvmParamSharingRingPfn HvmParam = 29

// HvmParamMemoryEventMsr is MEMORY_EVENT_MSR. Deprecated: whether writes to model-specific registers are reported. In
// Xen 4.3 and later.
const HvmParamMemoryEventMsr HvmParam = 30

// HvmParamTripleFaultReason is TRIPLE_FAULT_REASON. The shutdown reason that a triple fault is given. In Xen 4.3 and
// later.
const HvmParamTripleFaultReason HvmParam = 31

// HvmParamIoreqServerPfn is IOREQ_SERVER_PFN. The first of the pages for further device models. In Xen 4.5 and later.
const HvmParamIoreqServerPfn HvmParam = 32

// HvmParamNrIoreqServerPages is NR_IOREQ_SERVER_PAGES. The number of pages for further device models. In Xen 4.5 and
// later.
const HvmParamNrIoreqServerPages HvmParam = 33

// HvmParamVmGenerationIdAddr is VM_GENERATION_ID_ADDR. The address of the generation identifier in guest memory. In Xen
// 4.5 and later.
const HvmParamVmGenerationIdAddr HvmParam = 34

// HvmParamAltp2m is ALTP2M. Who may use alternate views of guest memory: 0 none, 1 both, 2 tools only, 3 the guest only
// in part. In Xen 4.6 and later.
const HvmParamAltp2m HvmParam = 35

// HvmParamX87FipWidth is X87_FIP_WIDTH. The width in bytes of the x87 instruction pointer that is saved: 0, 4 or 8. In
// Xen 4.5.4, 4.6.3, 4.7 and later.
const HvmParamX87FipWidth HvmParam = 36

// HvmParamVm86TssSized is VM86_TSS_SIZED. The address and, in the upper half, the size of a task state segment for real
// mode on old Intel processors. In Xen 4.9 and later.
const HvmParamVm86TssSized HvmParam = 37

// HvmParamMcaCap is MCA_CAP. Machine-check capabilities: bit 0 for delivery to one processor only. In Xen 4.10 and
// later.
const HvmParamMcaCap HvmParam = 38

// String returns Xen's name of the value, or its number when it has none.
func (v HvmParam) String() string {
	switch v {
	case HvmParamCallbackIrq:
		return "CALLBACK_IRQ"
	case HvmParamStorePfn:
		return "STORE_PFN"
	case HvmParamStoreEvtchn:
		return "STORE_EVTCHN"
	case HvmParamPaeEnabled:
		return "PAE_ENABLED"
	case HvmParamIoreqPfn:
		return "IOREQ_PFN"
	case HvmParamBufioreqPfn:
		return "BUFIOREQ_PFN"
	case HvmParamNvramFd:
		return "NVRAM_FD"
	case HvmParamVhptSize:
		return "VHPT_SIZE"
	case HvmParamViridian:
		return "VIRIDIAN"
	case HvmParamTimerMode:
		return "TIMER_MODE"
	case HvmParamHpetEnabled:
		return "HPET_ENABLED"
	case HvmParamIdentPt:
		return "IDENT_PT"
	case HvmParamDmDomain:
		return "DM_DOMAIN"
	case HvmParamAcpiSState:
		return "ACPI_S_STATE"
	case HvmParamVm86Tss:
		return "VM86_TSS"
	case HvmParamVptAlign:
		return "VPT_ALIGN"
	case HvmParamConsolePfn:
		return "CONSOLE_PFN"
	case HvmParamConsoleEvtchn:
		return "CONSOLE_EVTCHN"
	case HvmParamAcpiIoportsLocation:
		return "ACPI_IOPORTS_LOCATION"
	case HvmParamMemoryEventCr0:
		return "MEMORY_EVENT_CR0"
	case HvmParamMemoryEventCr3:
		return "MEMORY_EVENT_CR3"
	case HvmParamMemoryEventCr4:
		return "MEMORY_EVENT_CR4"
	case HvmParamMemoryEventInt3:
		return "MEMORY_EVENT_INT3"
	case HvmParamNestedHvm:
		return "NESTEDHVM"
	case HvmParamMemoryEventSingleStep:
		return "MEMORY_EVENT_SINGLE_STEP"
	case HvmParamBufioreqEvtchn:
		return "BUFIOREQ_EVTCHN"
	case HvmParamPagingRingPfn:
		return "PAGING_RING_PFN"
	case HvmParamMonitorRingPfn:
		return "MONITOR_RING_PFN"
	case HvmParamSharingRingPfn:
		return "SHARING_RING_PFN"
	case HvmParamMemoryEventMsr:
		return "MEMORY_EVENT_MSR"
	case HvmParamTripleFaultReason:
		return "TRIPLE_FAULT_REASON"
	case HvmParamIoreqServerPfn:
		return "IOREQ_SERVER_PFN"
	case HvmParamNrIoreqServerPages:
		return "NR_IOREQ_SERVER_PAGES"
	case HvmParamVmGenerationIdAddr:
		return "VM_GENERATION_ID_ADDR"
	case HvmParamAltp2m:
		return "ALTP2M"
	case HvmParamX87FipWidth:
		return "X87_FIP_WIDTH"
	case HvmParamVm86TssSized:
		return "VM86_TSS_SIZED"
	case HvmParamMcaCap:
		return "MCA_CAP"
	}
	return fmt.Sprintf("HvmParam(%d)", uint32(v))
}
