/* Generated from abi/hvm-params.yaml. Do not edit. */

/* The parameters of an HVM guest. */
#ifndef HF_HVM_PARAMS_H
#define HF_HVM_PARAMS_H

#include <stddef.h>
#include <stdint.h>

/* The parameters of an HVM guest. */

/* How the guest learns of events: a vector, a PCI line or a GSI, with the kind in the top byte. */
#define HF_HVM_PARAM_CALLBACK_IRQ 0u

/* The page of the ring to xenstore. */
#define HF_HVM_PARAM_STORE_PFN 1u

/* The event channel to xenstore. */
#define HF_HVM_PARAM_STORE_EVTCHN 2u

/* Deprecated: whether the guest may use PAE. */
#define HF_HVM_PARAM_PAE_ENABLED 4u

/* The page in which the first device model gets requests. */
#define HF_HVM_PARAM_IOREQ_PFN 5u

/* The page in which the first device model gets requests that need no answer. */
#define HF_HVM_PARAM_BUFIOREQ_PFN 6u

/* Obsolete: for guests on Itanium. In 4.2 and earlier. */
#define HF_HVM_PARAM_NVRAM_FD 7u

/* Obsolete: for guests on Itanium. In 4.2 and earlier. */
#define HF_HVM_PARAM_VHPT_SIZE 8u

/* Which parts of the Hyper-V interface the guest sees, a bit each. In 3.4 and later. */
#define HF_HVM_PARAM_VIRIDIAN 9u

/* What happens to timer interrupts that a vCPU missed, 0 to 3. */
#define HF_HVM_PARAM_TIMER_MODE 10u

/* Whether there is a high-precision event timer. */
#define HF_HVM_PARAM_HPET_ENABLED 11u

/* The address of a page table that maps the first four gigabytes to themselves. */
#define HF_HVM_PARAM_IDENT_PT 12u

/* Deprecated: the domain of the device model. */
#define HF_HVM_PARAM_DM_DOMAIN 13u

/* The sleep state: 0 or 3. */
#define HF_HVM_PARAM_ACPI_S_STATE 14u

/* The address of a task state segment for real mode on old Intel processors. */
#define HF_HVM_PARAM_VM86_TSS 15u

/* Whether periodic timers are aligned with each other. */
#define HF_HVM_PARAM_VPT_ALIGN 16u

/* The page of the ring to the console. In 4.1 and later. */
#define HF_HVM_PARAM_CONSOLE_PFN 17u

/* The event channel to the console. In 4.1 and later. */
#define HF_HVM_PARAM_CONSOLE_EVTCHN 18u

/* Where the ACPI registers are: 0 for the old ports and 1 for those of newer device models. In 4.1 and later. */
#define HF_HVM_PARAM_ACPI_IOPORTS_LOCATION 19u

/* Deprecated: whether writes to CR0 are reported. In 4.1 and later. */
#define HF_HVM_PARAM_MEMORY_EVENT_CR0 20u

/* Deprecated: whether writes to CR3 are reported. In 4.1 and later. */
#define HF_HVM_PARAM_MEMORY_EVENT_CR3 21u

/* Deprecated: whether writes to CR4 are reported. In 4.1 and later. */
#define HF_HVM_PARAM_MEMORY_EVENT_CR4 22u

/* Deprecated: whether breakpoints are reported. In 4.1 and later. */
#define HF_HVM_PARAM_MEMORY_EVENT_INT3 23u

/* Deprecated: whether the guest may itself run guests. In 4.2 and later. */
#define HF_HVM_PARAM_NESTED_HVM 24u

/* Deprecated: whether single steps are reported. In 4.1.1 and later. */
#define HF_HVM_PARAM_MEMORY_EVENT_SINGLE_STEP 25u

/* Deprecated: the event channel for requests that need no answer. In 4.2 and later. */
#define HF_HVM_PARAM_BUFIOREQ_EVTCHN 26u

/* The page of the ring for paging events. In 4.2 and later. */
#define HF_HVM_PARAM_PAGING_RING_PFN 27u

/* The page of the ring for monitor events. In 4.2 and later. */
#define HF_HVM_PARAM_MONITOR_RING_PFN 28u

/* The page of the ring for memory sharing events. In 4.2 and later. */
#define HF_HVM_PARAM_SHARING_RING_PFN 29u

/* Deprecated: whether writes to model-specific registers are reported. In 4.3 and later. */
#define HF_HVM_PARAM_MEMORY_EVENT_MSR 30u

/* The shutdown reason that a triple fault is given. In 4.3 and later. */
#define HF_HVM_PARAM_TRIPLE_FAULT_REASON 31u

/* The first of the pages for further device models. In 4.5 and later. */
#define HF_HVM_PARAM_IOREQ_SERVER_PFN 32u

/* The number of pages for further device models. In 4.5 and later. */
#define HF_HVM_PARAM_NR_IOREQ_SERVER_PAGES 33u

/* The address of the generation identifier in guest memory. In 4.5 and later. */
#define HF_HVM_PARAM_VM_GENERATION_ID_ADDR 34u

/* Who may use alternate views of guest memory: 0 none, 1 both, 2 tools only, 3 the guest only in part. In 4.6 and later. */
#define HF_HVM_PARAM_ALTP2M 35u

/* The width in bytes of the x87 instruction pointer that is saved: 0, 4 or 8. In 4.5.4, 4.6.3, 4.7 and later. */
#define HF_HVM_PARAM_X87_FIP_WIDTH 36u

/* The address and, in the upper half, the size of a task state segment for real mode on old Intel processors. In 4.9 and later. */
#define HF_HVM_PARAM_VM86_TSS_SIZED 37u

/* Machine-check capabilities: bit 0 for delivery to one processor only. In 4.10 and later. */
#define HF_HVM_PARAM_MCA_CAP 38u

/* The parts of the Hyper-V interface that a guest may be given. */

/* Hypercalls, processor numbers and the frequencies of the TSC and the APIC; every guest with the interface has it. In 3.4 and later. */
#define HF_VIRIDIAN_FEATURE_BASE_FREQ 0x1u

/* Leaves the frequencies out. In 4.5 and later. */
#define HF_VIRIDIAN_FEATURE_NO_FREQ 0x2u

/* A counter of the time since the partition was made. In 4.5 and later. */
#define HF_VIRIDIAN_FEATURE_TIME_REF_COUNT 0x4u

/* A page by which the guest turns its TSC into time. In 4.6 and later. */
#define HF_VIRIDIAN_FEATURE_REFERENCE_TSC 0x8u

/* A hypercall to flush the TLBs of other processors. In 4.7 and later. */
#define HF_VIRIDIAN_FEATURE_HCALL_REMOTE_TLB_FLUSH 0x10u

/* A page that spares the guest the end of an interrupt. In 4.7 and later. */
#define HF_VIRIDIAN_FEATURE_APIC_ASSIST 0x20u

/* Registers in which the guest leaves word of its crash. In 4.9 and later. */
#define HF_VIRIDIAN_FEATURE_CRASH_CTL 0x40u

/* The synthetic interrupt controller. In 4.13 and later. */
#define HF_VIRIDIAN_FEATURE_SYNIC 0x80u

/* Synthetic timers. In 4.13 and later. */
#define HF_VIRIDIAN_FEATURE_STIMER 0x100u

/* A hypercall to interrupt other processors. In 4.13 and later. */
#define HF_VIRIDIAN_FEATURE_HCALL_IPI 0x200u

/* Processor sets of more than 64 in hypercalls. In 4.15 and later. */
#define HF_VIRIDIAN_FEATURE_EX_PROCESSOR_MASKS 0x400u

/* Does not tell the guest that it may have 64 processors at most. In 4.15 and later. */
#define HF_VIRIDIAN_FEATURE_NO_VP_LIMIT 0x800u

/* Tells the guest that processors may come later. In 4.15 and later. */
#define HF_VIRIDIAN_FEATURE_CPU_HOTPLUG 0x1000u

#endif /* HF_HVM_PARAMS_H */
