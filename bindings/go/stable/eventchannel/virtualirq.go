// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"fmt"
)

// VirtualIrq: The virtual interrupts, of a vCPU, of a domain or of the whole host. Xen's VIRQ_*: public/xen.h, 4.22.
// Other values are possible.
type VirtualIrq uint32

// VirtualIrqTimer is TIMER. For each vCPU: its timer went off or its time was updated.
const VirtualIrqTimer VirtualIrq = 0

// VirtualIrqDebug is DEBUG. For each vCPU: it is asked to print its state.
const VirtualIrqDebug VirtualIrq = 1

// VirtualIrqConsole is CONSOLE. For the host: a key was hit on the emergency console.
const VirtualIrqConsole VirtualIrq = 2

// VirtualIrqDomainException is DOM_EXC. For the host: a domain was shut down, paused or destroyed.
const VirtualIrqDomainException VirtualIrq = 3

// VirtualIrqTraceBuffer is TBUF. For the host: there are trace records.
const VirtualIrqTraceBuffer VirtualIrq = 4

// VirtualIrqDebugger is DEBUGGER. For the host: a domain stopped for its debugger.
const VirtualIrqDebugger VirtualIrq = 6

// VirtualIrqXenoprof is XENOPROF. For each vCPU: there is a sample of the profiler.
const VirtualIrqXenoprof VirtualIrq = 7

// VirtualIrqConsoleRing is CON_RING. For the host: there is output of the console.
const VirtualIrqConsoleRing VirtualIrq = 8

// VirtualIrqProcessorState is PCPU_STATE. For the host: a processor went on or off. In Xen 4.0 and later.
const VirtualIrqProcessorState VirtualIrq = 9

// VirtualIrqMemoryEvent is MEM_EVENT. For the host: there is an event about memory. In Xen 4.0 and later.
const VirtualIrqMemoryEvent VirtualIrq = 10

// VirtualIrqXenClientReserved is XC_RESERVED. Kept for XenClient. In Xen 4.2 to 4.11.
const VirtualIrqXenClientReserved VirtualIrq = 11

// VirtualIrqArgo is ARGO. For each domain: there is a message of another one. In Xen 4.12 and later.
const VirtualIrqArgo VirtualIrq = 11

// VirtualIrqOutOfMemory is ENOMEM. For the host: its memory is almost used up. In Xen 4.2 and later.
const VirtualIrqOutOfMemory VirtualIrq = 12

// VirtualIrqPerformanceMonitor is XENPMU. For each vCPU: a performance counter. In Xen 4.6 and later.
const VirtualIrqPerformanceMonitor VirtualIrq = 13

// VirtualIrqMachineCheck is ARCH_0. For the host, on x86: there was a machine check.
const VirtualIrqMachineCheck VirtualIrq = 16

// VirtualIrqArch1 is ARCH_1. Not in use on x86.
const VirtualIrqArch1 VirtualIrq = 17

// VirtualIrqArch2 is ARCH_2. Not in use on x86.
const VirtualIrqArch2 VirtualIrq = 18

// VirtualIrqArch3 is ARCH_3. Not in use on x86.
const VirtualIrqArch3 VirtualIrq = 19

// VirtualIrqArch4 is ARCH_4. Not in use on x86.
const VirtualIrqArch4 VirtualIrq = 20

// VirtualIrqArch5 is ARCH_5. Not in use on x86.
const VirtualIrqArch5 VirtualIrq = 21

// VirtualIrqArch6 is ARCH_6. Not in use on x86.
const VirtualIrqArch6 VirtualIrq = 22

// VirtualIrqArch7 is ARCH_7. Not in use on x86.
const VirtualIrqArch7 VirtualIrq = 23

// String returns Xen's name of the value, or its number when it has none.
func (v VirtualIrq) String() string {
	switch v {
	case VirtualIrqTimer:
		return "TIMER"
	case VirtualIrqDebug:
		return "DEBUG"
	case VirtualIrqConsole:
		return "CONSOLE"
	case VirtualIrqDomainException:
		return "DOM_EXC"
	case VirtualIrqTraceBuffer:
		return "TBUF"
	case VirtualIrqDebugger:
		return "DEBUGGER"
	case VirtualIrqXenoprof:
		return "XENOPROF"
	case VirtualIrqConsoleRing:
		return "CON_RING"
	case VirtualIrqProcessorState:
		return "PCPU_STATE"
	case VirtualIrqMemoryEvent:
		return "MEM_EVENT"
	case VirtualIrqXenClientReserved:
		return "XC_RESERVED"
	case VirtualIrqOutOfMemory:
		return "ENOMEM"
	case VirtualIrqPerformanceMonitor:
		return "XENPMU"
	case VirtualIrqMachineCheck:
		return "ARCH_0"
	case VirtualIrqArch1:
		return "ARCH_1"
	case VirtualIrqArch2:
		return "ARCH_2"
	case VirtualIrqArch3:
		return "ARCH_3"
	case VirtualIrqArch4:
		return "ARCH_4"
	case VirtualIrqArch5:
		return "ARCH_5"
	case VirtualIrqArch6:
		return "ARCH_6"
	case VirtualIrqArch7:
		return "ARCH_7"
	}
	return fmt.Sprintf("VirtualIrq(%d)", uint32(v))
}
