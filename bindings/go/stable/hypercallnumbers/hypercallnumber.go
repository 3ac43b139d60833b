// Code generated from abi/hypercall-numbers.yaml. DO NOT EDIT.

package hypercallnumbers

import (
	"fmt"
)

// HypercallNumber: What a hypercall asks for. Xen's __HYPERVISOR_*: public/xen.h, 4.22. Other values are possible.
type HypercallNumber uint32

// HypercallNumberSetTrapTable is set_trap_table. Sets the handlers of exceptions; PV.
const HypercallNumberSetTrapTable HypercallNumber = 0

// HypercallNumberMmuUpdate is mmu_update. Changes entries of page tables, or of the table of frames; PV.
const HypercallNumberMmuUpdate HypercallNumber = 1

// HypercallNumberSetGdt is set_gdt. Sets the global descriptor table; PV.
const HypercallNumberSetGdt HypercallNumber = 2

// HypercallNumberStackSwitch is stack_switch. Sets the stack that the kernel is entered on; PV.
const HypercallNumberStackSwitch HypercallNumber = 3

// HypercallNumberSetCallbacks is set_callbacks. Sets the entry points of the kernel for events, as callback_op does
// today; PV.
const HypercallNumberSetCallbacks HypercallNumber = 4

// HypercallNumberFpuTaskswitch is fpu_taskswitch. Makes the next use of the FPU trap, or not; PV.
const HypercallNumberFpuTaskswitch HypercallNumber = 5

// HypercallNumberSchedOpCompat is sched_op_compat. Is sched_op with a number in place of a structure, of Xen 3.0.0; PV.
const HypercallNumberSchedOpCompat HypercallNumber = 6

// HypercallNumberPlatformOp is platform_op. Is for what only the hardware domain asks about the host; dom0_op before
// Xen 3.0.3, of which domctl and sysctl took the rest.
const HypercallNumberPlatformOp HypercallNumber = 7

// HypercallNumberSetDebugreg is set_debugreg. Sets a debug register; PV.
const HypercallNumberSetDebugreg HypercallNumber = 8

// HypercallNumberGetDebugreg is get_debugreg. Gets a debug register; PV.
const HypercallNumberGetDebugreg HypercallNumber = 9

// HypercallNumberUpdateDescriptor is update_descriptor. Changes a segment descriptor; PV.
const HypercallNumberUpdateDescriptor HypercallNumber = 10

// HypercallNumberMemoryOp is memory_op. Is about a domain's memory.
const HypercallNumberMemoryOp HypercallNumber = 12

// HypercallNumberMulticall is multicall. Carries out a list of hypercalls.
const HypercallNumberMulticall HypercallNumber = 13

// HypercallNumberUpdateVaMapping is update_va_mapping. Changes the page-table entry of an address; PV.
const HypercallNumberUpdateVaMapping HypercallNumber = 14

// HypercallNumberSetTimerOp is set_timer_op. Sets the vCPU's timer; a caller of 4 bytes passes the time in two halves.
const HypercallNumberSetTimerOp HypercallNumber = 15

// HypercallNumberEventChannelOpCompat is event_channel_op_compat. Is event_channel_op with the code in the structure,
// of Xen 3.0.2 and before; PV.
const HypercallNumberEventChannelOpCompat HypercallNumber = 16

// HypercallNumberXenVersion is xen_version. Says which Xen this is.
const HypercallNumberXenVersion HypercallNumber = 17

// HypercallNumberConsoleIo is console_io. Reads from Xen's console and writes to it.
const HypercallNumberConsoleIo HypercallNumber = 18

// HypercallNumberPhysdevOpCompat is physdev_op_compat. Is physdev_op with the code in the structure, of Xen 3.0.2 and
// before; PV.
const HypercallNumberPhysdevOpCompat HypercallNumber = 19

// HypercallNumberGrantTableOp is grant_table_op. Is about grants of memory to other domains.
const HypercallNumberGrantTableOp HypercallNumber = 20

// HypercallNumberVmAssist is vm_assist. Turns on and off what Xen does for a kernel that could not do without.
const HypercallNumberVmAssist HypercallNumber = 21

// HypercallNumberUpdateVaMappingOtherdomain is update_va_mapping_otherdomain. Changes the page-table entry of an
// address to a page of another domain; PV.
const HypercallNumberUpdateVaMappingOtherdomain HypercallNumber = 22

// HypercallNumberIret is iret. Returns from an interrupt or an exception; PV.
const HypercallNumberIret HypercallNumber = 23

// HypercallNumberVcpuOp is vcpu_op. Is about a vCPU of the caller's.
const HypercallNumberVcpuOp HypercallNumber = 24

// HypercallNumberSetSegmentBase is set_segment_base. Sets the base of FS or GS; PV of 8 bytes, others get ENOSYS.
const HypercallNumberSetSegmentBase HypercallNumber = 25

// HypercallNumberMmuextOp is mmuext_op. Pins page tables, flushes, and more of the kind; PV, and others for some of it.
const HypercallNumberMmuextOp HypercallNumber = 26

// HypercallNumberAcmOp is acm_op. Was about access control, before xsm_op took the number. In Xen 3.1 and earlier.
const HypercallNumberAcmOp HypercallNumber = 27

// HypercallNumberXsmOp is xsm_op. Is about the security policy, of which it is called flask_op too. In Xen 3.2 and
// later.
const HypercallNumberXsmOp HypercallNumber = 27

// HypercallNumberNmiOp is nmi_op. Sets the handler of NMIs; PV.
const HypercallNumberNmiOp HypercallNumber = 28

// HypercallNumberSchedOp is sched_op. Waits, yields and ends.
const HypercallNumberSchedOp HypercallNumber = 29

// HypercallNumberCallbackOp is callback_op. Sets the entry points of the kernel; PV. In Xen 3.0.3 and later.
const HypercallNumberCallbackOp HypercallNumber = 30

// HypercallNumberXenoprofOp is xenoprof_op. Was about profiling; PV. In Xen 3.0.3 to 4.21.
const HypercallNumberXenoprofOp HypercallNumber = 31

// HypercallNumberEventChannelOp is event_channel_op. Is about event channels. In Xen 3.0.3 and later.
const HypercallNumberEventChannelOp HypercallNumber = 32

// HypercallNumberPhysdevOp is physdev_op. Is about interrupts and devices of the host, and pirqs of HVM guests. In Xen
// 3.0.3 and later.
const HypercallNumberPhysdevOp HypercallNumber = 33

// HypercallNumberHvmOp is hvm_op. Is about HVM guests. In Xen 3.0.3 and later.
const HypercallNumberHvmOp HypercallNumber = 34

// HypercallNumberSysctl is sysctl. Is for what the toolstack asks about the host. In Xen 3.0.3 and later.
const HypercallNumberSysctl HypercallNumber = 35

// HypercallNumberDomctl is domctl. Is for what the toolstack asks about a domain. In Xen 3.0.3 and later.
const HypercallNumberDomctl HypercallNumber = 36

// HypercallNumberKexecOp is kexec_op. Is about the kernel that takes over after a crash; PV. In Xen 3.0.3 and later.
const HypercallNumberKexecOp HypercallNumber = 37

// HypercallNumberTmemOp is tmem_op. Was about memory that domains may lose; Xen 4.13 removed it, and the header keeps
// its number. In Xen 3.4 to 4.12.
const HypercallNumberTmemOp HypercallNumber = 38

// HypercallNumberXcReservedOp is xc_reserved_op. Was kept for use outside of Xen. In Xen 4.2 to 4.11.
const HypercallNumberXcReservedOp HypercallNumber = 39

// HypercallNumberArgoOp is argo_op. Sends and receives messages between domains. In Xen 4.12 and later.
const HypercallNumberArgoOp HypercallNumber = 39

// HypercallNumberXenpmuOp is xenpmu_op. Is about the counters of the processor's performance. In Xen 4.6 and later.
const HypercallNumberXenpmuOp HypercallNumber = 40

// HypercallNumberDmOp is dm_op. Is for what a device model asks. In Xen 4.9 and later.
const HypercallNumberDmOp HypercallNumber = 41

// HypercallNumberHypfsOp is hypfs_op. Reads and writes the parameters of Xen as a tree. In Xen 4.14 and later.
const HypercallNumberHypfsOp HypercallNumber = 42

// HypercallNumberMca is arch_0. Is mca on x86 since Xen 3.3: about machine checks; PV.
const HypercallNumberMca HypercallNumber = 48

// HypercallNumberPagingDomctlContinuation is arch_1. Is private to Xen on x86 since Xen 4.5, and in updates of 4.2 to
// 4.4: a domctl about the log of dirty pages that was preempted goes on with it.
const HypercallNumberPagingDomctlContinuation HypercallNumber = 49

// HypercallNumberArch2 is arch_2. Is taken by no hypercall on x86.
const HypercallNumberArch2 HypercallNumber = 50

// HypercallNumberArch3 is arch_3. Is taken by no hypercall on x86.
const HypercallNumberArch3 HypercallNumber = 51

// HypercallNumberArch4 is arch_4. Is taken by no hypercall on x86.
const HypercallNumberArch4 HypercallNumber = 52

// HypercallNumberArch5 is arch_5. Is taken by no hypercall on x86.
const HypercallNumberArch5 HypercallNumber = 53

// HypercallNumberArch6 is arch_6. Is taken by no hypercall on x86.
const HypercallNumberArch6 HypercallNumber = 54

// HypercallNumberArch7 is arch_7. Is taken by no hypercall on x86.
const HypercallNumberArch7 HypercallNumber = 55

// String returns Xen's name of the value, or its number when it has none.
func (v HypercallNumber) String() string {
	switch v {
	case HypercallNumberSetTrapTable:
		return "set_trap_table"
	case HypercallNumberMmuUpdate:
		return "mmu_update"
	case HypercallNumberSetGdt:
		return "set_gdt"
	case HypercallNumberStackSwitch:
		return "stack_switch"
	case HypercallNumberSetCallbacks:
		return "set_callbacks"
	case HypercallNumberFpuTaskswitch:
		return "fpu_taskswitch"
	case HypercallNumberSchedOpCompat:
		return "sched_op_compat"
	case HypercallNumberPlatformOp:
		return "platform_op"
	case HypercallNumberSetDebugreg:
		return "set_debugreg"
	case HypercallNumberGetDebugreg:
		return "get_debugreg"
	case HypercallNumberUpdateDescriptor:
		return "update_descriptor"
	case HypercallNumberMemoryOp:
		return "memory_op"
	case HypercallNumberMulticall:
		return "multicall"
	case HypercallNumberUpdateVaMapping:
		return "update_va_mapping"
	case HypercallNumberSetTimerOp:
		return "set_timer_op"
	case HypercallNumberEventChannelOpCompat:
		return "event_channel_op_compat"
	case HypercallNumberXenVersion:
		return "xen_version"
	case HypercallNumberConsoleIo:
		return "console_io"
	case HypercallNumberPhysdevOpCompat:
		return "physdev_op_compat"
	case HypercallNumberGrantTableOp:
		return "grant_table_op"
	case HypercallNumberVmAssist:
		return "vm_assist"
	case HypercallNumberUpdateVaMappingOtherdomain:
		return "update_va_mapping_otherdomain"
	case HypercallNumberIret:
		return "iret"
	case HypercallNumberVcpuOp:
		return "vcpu_op"
	case HypercallNumberSetSegmentBase:
		return "set_segment_base"
	case HypercallNumberMmuextOp:
		return "mmuext_op"
	case HypercallNumberAcmOp:
		return "acm_op"
	case HypercallNumberNmiOp:
		return "nmi_op"
	case HypercallNumberSchedOp:
		return "sched_op"
	case HypercallNumberCallbackOp:
		return "callback_op"
	case HypercallNumberXenoprofOp:
		return "xenoprof_op"
	case HypercallNumberEventChannelOp:
		return "event_channel_op"
	case HypercallNumberPhysdevOp:
		return "physdev_op"
	case HypercallNumberHvmOp:
		return "hvm_op"
	case HypercallNumberSysctl:
		return "sysctl"
	case HypercallNumberDomctl:
		return "domctl"
	case HypercallNumberKexecOp:
		return "kexec_op"
	case HypercallNumberTmemOp:
		return "tmem_op"
	case HypercallNumberXcReservedOp:
		return "xc_reserved_op"
	case HypercallNumberXenpmuOp:
		return "xenpmu_op"
	case HypercallNumberDmOp:
		return "dm_op"
	case HypercallNumberHypfsOp:
		return "hypfs_op"
	case HypercallNumberMca:
		return "arch_0"
	case HypercallNumberPagingDomctlContinuation:
		return "arch_1"
	case HypercallNumberArch2:
		return "arch_2"
	case HypercallNumberArch3:
		return "arch_3"
	case HypercallNumberArch4:
		return "arch_4"
	case HypercallNumberArch5:
		return "arch_5"
	case HypercallNumberArch6:
		return "arch_6"
	case HypercallNumberArch7:
		return "arch_7"
	}
	return fmt.Sprintf("HypercallNumber(%d)", uint32(v))
}
