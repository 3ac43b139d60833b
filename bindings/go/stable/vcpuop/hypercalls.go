// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

// VcpuOpHypercall is the number of the hypercall vcpu_op. Starts and stops a guest's vCPUs, sets their timers, and
// tells of them. From public/vcpu.h, 4.22.
const VcpuOpHypercall uint32 = 24

// VcpuOpCodeInitialise is the code of VCPUOP_initialise. Gives a vCPU its first state. It takes VcpuGuestContext64.
const VcpuOpCodeInitialise uint32 = 0

// VcpuOpCodeUp is the code of VCPUOP_up. Lets a vCPU run.
const VcpuOpCodeUp uint32 = 1

// VcpuOpCodeDown is the code of VCPUOP_down. Stops a vCPU, sooner or later; the last one turns the domain off.
const VcpuOpCodeDown uint32 = 2

// VcpuOpCodeIsUp is the code of VCPUOP_is_up. Returns 1 when a vCPU may run.
const VcpuOpCodeIsUp uint32 = 3

// VcpuOpCodeGetRunstateInfo is the code of VCPUOP_get_runstate_info. Tells what a vCPU does, and how long it did what.
// It takes VcpuRunstateInfo.
const VcpuOpCodeGetRunstateInfo uint32 = 4

// VcpuOpCodeRegisterRunstateMemoryArea is the code of VCPUOP_register_runstate_memory_area. Says where Xen is to keep
// that. It takes VcpuRegisterRunstateMemoryArea.
const VcpuOpCodeRegisterRunstateMemoryArea uint32 = 5

// VcpuOpCodeSetPeriodicTimer is the code of VCPUOP_set_periodic_timer. Starts the periodic timer. It takes
// VcpuSetPeriodicTimer.
const VcpuOpCodeSetPeriodicTimer uint32 = 6

// VcpuOpCodeStopPeriodicTimer is the code of VCPUOP_stop_periodic_timer. Stops the periodic timer.
const VcpuOpCodeStopPeriodicTimer uint32 = 7

// VcpuOpCodeSetSingleshotTimer is the code of VCPUOP_set_singleshot_timer. Sets the timer that goes off once, of the
// caller only. It takes VcpuSetSingleshotTimer.
const VcpuOpCodeSetSingleshotTimer uint32 = 8

// VcpuOpCodeStopSingleshotTimer is the code of VCPUOP_stop_singleshot_timer. Stops that timer, of the caller only.
const VcpuOpCodeStopSingleshotTimer uint32 = 9

// VcpuOpCodeRegisterVcpuInfo is the code of VCPUOP_register_vcpu_info. Says where a vCPU's part of the shared
// information is to be, once. It takes VcpuRegisterVcpuInfo.
const VcpuOpCodeRegisterVcpuInfo uint32 = 10

// VcpuOpCodeSendNmi is the code of VCPUOP_send_nmi. Sends a vCPU a non-maskable interrupt; the pointer must be null.
const VcpuOpCodeSendNmi uint32 = 11

// VcpuOpCodeGetPhysid is the code of VCPUOP_get_physid. Tells the processor under a vCPU of the hardware domain that
// stays on it. It takes VcpuGetPhysid.
const VcpuOpCodeGetPhysid uint32 = 12

// VcpuOpCodeRegisterVcpuTimeMemoryArea is the code of VCPUOP_register_vcpu_time_memory_area. Says where Xen is to keep
// a second copy of a vCPU's time. It takes VcpuRegisterTimeMemoryArea. In Xen 4.0 and later.
const VcpuOpCodeRegisterVcpuTimeMemoryArea uint32 = 13

// VcpuOpCodeRegisterRunstatePhysArea is the code of VCPUOP_register_runstate_phys_area. Says by physical address where
// Xen is to keep what a vCPU does. It takes VcpuRegisterRunstateMemoryArea. In Xen 4.18 and later.
const VcpuOpCodeRegisterRunstatePhysArea uint32 = 14

// VcpuOpCodeRegisterVcpuTimePhysArea is the code of VCPUOP_register_vcpu_time_phys_area. Says by physical address where
// Xen is to keep a second copy of a vCPU's time. It takes VcpuRegisterTimeMemoryArea. In Xen 4.18 and later.
const VcpuOpCodeRegisterVcpuTimePhysArea uint32 = 15
