/* Generated from abi/hypercall-numbers.yaml. Do not edit. */

/* The numbers of the hypercalls. */
#ifndef HF_HYPERCALL_NUMBERS_H
#define HF_HYPERCALL_NUMBERS_H

#include <stddef.h>
#include <stdint.h>

/* The number of entries of Xen's table: a number beyond it is answered with ENOSYS. Private to Xen. */
#define HF_HYPERCALLS_TABLE_SIZE 64u

/* What a hypercall asks for. */

/* Sets the handlers of exceptions; PV. */
#define HF_HYPERCALL_NUMBER_SET_TRAP_TABLE 0u

/* Changes entries of page tables, or of the table of frames; PV. */
#define HF_HYPERCALL_NUMBER_MMU_UPDATE 1u

/* Sets the global descriptor table; PV. */
#define HF_HYPERCALL_NUMBER_SET_GDT 2u

/* Sets the stack that the kernel is entered on; PV. */
#define HF_HYPERCALL_NUMBER_STACK_SWITCH 3u

/* Sets the entry points of the kernel for events, as callback_op does today; PV. */
#define HF_HYPERCALL_NUMBER_SET_CALLBACKS 4u

/* Makes the next use of the FPU trap, or not; PV. */
#define HF_HYPERCALL_NUMBER_FPU_TASKSWITCH 5u

/* Is sched_op with a number in place of a structure, of Xen 3.0.0; PV. */
#define HF_HYPERCALL_NUMBER_SCHED_OP_COMPAT 6u

/* Is for what only the hardware domain asks about the host; dom0_op before Xen 3.0.3, of which domctl and sysctl took the rest. */
#define HF_HYPERCALL_NUMBER_PLATFORM_OP 7u

/* Sets a debug register; PV. */
#define HF_HYPERCALL_NUMBER_SET_DEBUGREG 8u

/* Gets a debug register; PV. */
#define HF_HYPERCALL_NUMBER_GET_DEBUGREG 9u

/* Changes a segment descriptor; PV. */
#define HF_HYPERCALL_NUMBER_UPDATE_DESCRIPTOR 10u

/* Is about a domain's memory. */
#define HF_HYPERCALL_NUMBER_MEMORY_OP 12u

/* Carries out a list of hypercalls. */
#define HF_HYPERCALL_NUMBER_MULTICALL 13u

/* Changes the page-table entry of an address; PV. */
#define HF_HYPERCALL_NUMBER_UPDATE_VA_MAPPING 14u

/* Sets the vCPU's timer; a caller of 4 bytes passes the time in two halves. */
#define HF_HYPERCALL_NUMBER_SET_TIMER_OP 15u

/* Is event_channel_op with the code in the structure, of Xen 3.0.2 and before; PV. */
#define HF_HYPERCALL_NUMBER_EVENT_CHANNEL_OP_COMPAT 16u

/* Says which Xen this is. */
#define HF_HYPERCALL_NUMBER_XEN_VERSION 17u

/* Reads from Xen's console and writes to it. */
#define HF_HYPERCALL_NUMBER_CONSOLE_IO 18u

/* Is physdev_op with the code in the structure, of Xen 3.0.2 and before; PV. */
#define HF_HYPERCALL_NUMBER_PHYSDEV_OP_COMPAT 19u

/* Is about grants of memory to other domains. */
#define HF_HYPERCALL_NUMBER_GRANT_TABLE_OP 20u

/* Turns on and off what Xen does for a kernel that could not do without. */
#define HF_HYPERCALL_NUMBER_VM_ASSIST 21u

/* Changes the page-table entry of an address to a page of another domain; PV. */
#define HF_HYPERCALL_NUMBER_UPDATE_VA_MAPPING_OTHERDOMAIN 22u

/* Returns from an interrupt or an exception; PV. */
#define HF_HYPERCALL_NUMBER_IRET 23u

/* Is about a vCPU of the caller's. */
#define HF_HYPERCALL_NUMBER_VCPU_OP 24u

/* Sets the base of FS or GS; PV of 8 bytes, others get ENOSYS. */
#define HF_HYPERCALL_NUMBER_SET_SEGMENT_BASE 25u

/* Pins page tables, flushes, and more of the kind; PV, and others for some of it. */
#define HF_HYPERCALL_NUMBER_MMUEXT_OP 26u

/* Was about access control, before xsm_op took the number. In 3.1 and earlier. */
#define HF_HYPERCALL_NUMBER_ACM_OP 27u

/* Is about the security policy, of which it is called flask_op too. In 3.2 and later. */
#define HF_HYPERCALL_NUMBER_XSM_OP 27u

/* Sets the handler of NMIs; PV. */
#define HF_HYPERCALL_NUMBER_NMI_OP 28u

/* Waits, yields and ends. */
#define HF_HYPERCALL_NUMBER_SCHED_OP 29u

/* Sets the entry points of the kernel; PV. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_CALLBACK_OP 30u

/* Was about profiling; PV. In 3.0.3 to 4.21. */
#define HF_HYPERCALL_NUMBER_XENOPROF_OP 31u

/* Is about event channels. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_EVENT_CHANNEL_OP 32u

/* Is about interrupts and devices of the host, and pirqs of HVM guests. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_PHYSDEV_OP 33u

/* Is about HVM guests. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_HVM_OP 34u

/* Is for what the toolstack asks about the host. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_SYSCTL 35u

/* Is for what the toolstack asks about a domain. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_DOMCTL 36u

/* Is about the kernel that takes over after a crash; PV. In 3.0.3 and later. */
#define HF_HYPERCALL_NUMBER_KEXEC_OP 37u

/* Was about memory that domains may lose; Xen 4.13 removed it, and the header keeps its number. In 3.4 to 4.12. */
#define HF_HYPERCALL_NUMBER_TMEM_OP 38u

/* Was kept for use outside of Xen. In 4.2 to 4.11. */
#define HF_HYPERCALL_NUMBER_XC_RESERVED_OP 39u

/* Sends and receives messages between domains. In 4.12 and later. */
#define HF_HYPERCALL_NUMBER_ARGO_OP 39u

/* Is about the counters of the processor's performance. In 4.6 and later. */
#define HF_HYPERCALL_NUMBER_XENPMU_OP 40u

/* Is for what a device model asks. In 4.9 and later. */
#define HF_HYPERCALL_NUMBER_DM_OP 41u

/* Reads and writes the parameters of Xen as a tree. In 4.14 and later. */
#define HF_HYPERCALL_NUMBER_HYPFS_OP 42u

/* Is mca on x86 since Xen 3.3: about machine checks; PV. */
#define HF_HYPERCALL_NUMBER_MCA 48u

/* Is private to Xen on x86 since Xen 4.5, and in updates of 4.2 to 4.4: a domctl about the log of dirty pages that was preempted goes on with it. */
#define HF_HYPERCALL_NUMBER_PAGING_DOMCTL_CONTINUATION 49u

/* Is taken by no hypercall on x86. */
#define HF_HYPERCALL_NUMBER_ARCH2 50u

/* Is taken by no hypercall on x86. */
#define HF_HYPERCALL_NUMBER_ARCH3 51u

/* Is taken by no hypercall on x86. */
#define HF_HYPERCALL_NUMBER_ARCH4 52u

/* Is taken by no hypercall on x86. */
#define HF_HYPERCALL_NUMBER_ARCH5 53u

/* Is taken by no hypercall on x86. */
#define HF_HYPERCALL_NUMBER_ARCH6 54u

/* Is taken by no hypercall on x86. */
#define HF_HYPERCALL_NUMBER_ARCH7 55u

#endif /* HF_HYPERCALL_NUMBERS_H */
