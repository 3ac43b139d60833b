/* Generated from abi/domain-context.yaml. Do not edit. */

/* The domain context: the state of a domain that its hypervisor holds, as typed records. */
#ifndef HF_DOMAIN_CONTEXT_H
#define HF_DOMAIN_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

typedef int64_t hf_s64 __attribute__((aligned(8)));

/* Kinds of guest. */

/* A paravirtualised guest. */
#define HF_CONTEXT_GUEST_KIND_PV 1u

/* A guest with hardware virtualisation and the devices of a PC. */
#define HF_CONTEXT_GUEST_KIND_HVM 2u

/* A guest with hardware virtualisation and no devices of a PC but local interrupt controllers. */
#define HF_CONTEXT_GUEST_KIND_PVH 3u

/* Hypervisors. */

/* It is not known which. */
#define HF_CONTEXT_HYPERVISOR_UNKNOWN 0u

/* Xen. */
#define HF_CONTEXT_HYPERVISOR_XEN 1u

/* Holdfast's embedded hypervisor. */
#define HF_CONTEXT_HYPERVISOR_HOLDFAST 2u

/* What a piece is that an image was made from. */

/* An entry of an HVM context: its descriptor has type and instance. */
#define HF_CONTEXT_PIECE_KIND_HVM_ENTRY 1u

/* A record of a libxc stream; an HVM context among them stands before its entries. */
#define HF_CONTEXT_PIECE_KIND_LIBXC_RECORD 2u

/* What an event channel is bound to. */

/* Nothing; nobody may bind it. */
#define HF_CONTEXT_EVENT_KIND_RESERVED 1u

/* Nothing yet; the remote domain may bind it. */
#define HF_CONTEXT_EVENT_KIND_UNBOUND 2u

/* A channel of the remote domain. */
#define HF_CONTEXT_EVENT_KIND_INTERDOMAIN 3u

/* A physical interrupt. */
#define HF_CONTEXT_EVENT_KIND_PIRQ 4u

/* A virtual interrupt. */
#define HF_CONTEXT_EVENT_KIND_VIRQ 5u

/* Other vCPUs of the domain. */
#define HF_CONTEXT_EVENT_KIND_IPI 6u

/* Instructions that make a hypercall. */

/* VMCALL. */
#define HF_CONTEXT_CALL_INSTRUCTION_VMCALL 1u

/* VMMCALL. */
#define HF_CONTEXT_CALL_INSTRUCTION_VMMCALL 2u

/* SYSCALL, of a 64-bit PV guest. */
#define HF_CONTEXT_CALL_INSTRUCTION_SYSCALL 3u

/* INT 0x82, of a 32-bit PV guest. */
#define HF_CONTEXT_CALL_INSTRUCTION_INT82 4u

/* The types of the domain context's records. A reader that does not know a type with bit 31 skips the record. */

/* The image ends here. */
#define HF_CONTEXT_RECORD_TYPE_END 0x0u

/* Who wrote the image, and on what machine. */
#define HF_CONTEXT_RECORD_TYPE_PRODUCER 0x1u

/* A checksum of everything before it. */
#define HF_CONTEXT_RECORD_TYPE_INTEGRITY 0x2u

/* What a record that the image was made from said beyond the typed records. */
#define HF_CONTEXT_RECORD_TYPE_PROVENANCE 0x80000003u

/* What kind of domain it is. */
#define HF_CONTEXT_RECORD_TYPE_DOMAIN 0x100u

/* What the CPUID instruction answers the guest. */
#define HF_CONTEXT_RECORD_TYPE_CPUID_POLICY 0x101u

/* The model-specific registers that describe the processor to the guest. */
#define HF_CONTEXT_RECORD_TYPE_MSR_POLICY 0x102u

/* How the guest's time-stamp counters run. */
#define HF_CONTEXT_RECORD_TYPE_TSC 0x103u

/* How far the guest's wall clock is from the host's. */
#define HF_CONTEXT_RECORD_TYPE_CLOCK 0x104u

/* The parameters of an HVM guest. */
#define HF_CONTEXT_RECORD_TYPE_HVM_PARAMS 0x105u

/* The page that guest and hypervisor share. */
#define HF_CONTEXT_RECORD_TYPE_SHARED_INFO 0x106u

/* The time since the domain's start. */
#define HF_CONTEXT_RECORD_TYPE_DOMAIN_TIME 0x107u

/* What the guest has asked the hypervisor to do for it. */
#define HF_CONTEXT_RECORD_TYPE_ASSISTS 0x108u

/* The map of memory that the hypervisor tells the guest. */
#define HF_CONTEXT_RECORD_TYPE_MEMORY_MAP 0x109u

/* The event channels. */
#define HF_CONTEXT_RECORD_TYPE_EVENT_CHANNELS 0x110u

/* The pages of events, in a guest that uses the FIFO kind. */
#define HF_CONTEXT_RECORD_TYPE_EVENT_FIFO 0x111u

/* The kind of grant table, and its limits. */
#define HF_CONTEXT_RECORD_TYPE_GRANT_TABLE 0x120u

/* A page of grants. */
#define HF_CONTEXT_RECORD_TYPE_GRANT_FRAME 0x121u

/* A page of status words, in a guest that uses grants of version 2. */
#define HF_CONTEXT_RECORD_TYPE_GRANT_STATUS 0x122u

/* A device model's ioreq server and its ranges. */
#define HF_CONTEXT_RECORD_TYPE_IOREQ_SERVER 0x130u

/* The event channels of an ioreq server. */
#define HF_CONTEXT_RECORD_TYPE_IOREQ_PORTS 0x131u

/* Whether the vCPU is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_STATE 0x200u

/* The registers of an HVM guest's vCPU; always there when it is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_REGISTERS 0x201u

/* The registers of a PV guest's vCPU, and what it has told the hypervisor; always there when it is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_PV 0x202u

/* The virtual interrupt descriptor table of a PV guest's vCPU; always there when it is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_TRAPS 0x203u

/* The x87 and SSE registers, and which extended state there is; always there when the vCPU is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_XSTATE 0x204u

/* Further model-specific registers, those that are not zero. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_MSRS 0x205u

/* The time-stamp counter; always there when the vCPU is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_TSC 0x206u

/* The event that waits to be delivered; always there when the vCPU is up. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_PENDING 0x207u

/* The local interrupt controller, where DOMAIN says that there is one. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_LAPIC 0x208u

/* The memory-type registers. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_MTRR 0x209u

/* The configuration of machine checks. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_MACHINE_CHECK 0x20au

/* The Hyper-V interface, where the guest has it. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_VIRIDIAN 0x20bu

/* What the vCPU waits for, and what else it is about to be told. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_ACTIVITY 0x20cu

/* Where the hypervisor tells the vCPU about itself. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_AREAS 0x20du

/* How long the vCPU has been in each state. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_RUNSTATE 0x20eu

/* The timers of the vCPU. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_TIMERS 0x20fu

/* The queues of events, in a guest that uses the FIFO kind. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_EVENT_FIFO 0x210u

/* The errors that machine check banks report. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_MACHINE_CHECK_BANKS 0x211u

/* What VCPU_VIRIDIAN lacks of the synthetic interrupt controller, where the guest has it. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_SYNIC 0x212u

/* The hypercall that the vCPU will make again. */
#define HF_CONTEXT_RECORD_TYPE_VCPU_HYPERCALL 0x80000213u

/* Extended state: the upper halves of the YMM registers, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_AVX 0x242u

/* Extended state: the bound registers, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_BNDREGS 0x243u

/* Extended state: the control and status of bounds, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_BNDCSR 0x244u

/* Extended state: the mask registers of AVX-512, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_OPMASK 0x245u

/* Extended state: the upper halves of ZMM0 to ZMM15, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_ZMM_HIGH 0x246u

/* Extended state: ZMM16 to ZMM31, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_HIGH_ZMM 0x247u

/* Extended state: the protection keys of user pages, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_PKRU 0x249u

/* Extended state: the configuration of the tiles, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_TILECFG 0x251u

/* Extended state: the tiles, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_TILEDATA 0x252u

/* Extended state: lightweight profiling, when not in their initial state. */
#define HF_CONTEXT_RECORD_TYPE_XSTATE_LWP 0x27eu

/* An 8259A interrupt controller: 0 is the master, 1 the other. */
#define HF_CONTEXT_RECORD_TYPE_PIC 0x300u

/* The I/O interrupt controller. */
#define HF_CONTEXT_RECORD_TYPE_IOAPIC 0x301u

/* The interrupt lines of PCI and ISA, and the router between them. */
#define HF_CONTEXT_RECORD_TYPE_INTERRUPT_LINES 0x302u

/* The interval timer. */
#define HF_CONTEXT_RECORD_TYPE_PIT 0x303u

/* The real-time clock. */
#define HF_CONTEXT_RECORD_TYPE_RTC 0x304u

/* The high-precision event timer. */
#define HF_CONTEXT_RECORD_TYPE_HPET 0x305u

/* The ACPI power-management timer. */
#define HF_CONTEXT_RECORD_TYPE_PM_TIMER 0x306u

/* The Hyper-V interface, where the guest has it. */
#define HF_CONTEXT_RECORD_TYPE_VIRIDIAN 0x307u

/* The latch that selects a PCI register. */
#define HF_CONTEXT_RECORD_TYPE_PCI_ADDRESS 0x308u

/* How far the emulated timers are in their periods. */
#define HF_CONTEXT_RECORD_TYPE_TIMER_PHASES 0x309u

/* What the guest has left about its crash, where it has that part of the Hyper-V interface. */
#define HF_CONTEXT_RECORD_TYPE_VIRIDIAN_CRASH 0x30au

/* The only value of marker. */
#define HF_CONTEXT_HEADER_EXPECTED_MARKER 0xffffffffffffffffull

/* The only value of id: "XDCX" in ASCII. */
#define HF_CONTEXT_HEADER_EXPECTED_ID 0x58444358u

/* The major number of this version. */
#define HF_CONTEXT_HEADER_CURRENT_MAJOR 1u

/* The minor number of this version. */
#define HF_CONTEXT_HEADER_CURRENT_MINOR 0u

/* A record begins at a multiple of so many bytes. */
#define HF_CONTEXT_RECORD_ALIGNMENT 8u

/* The bit of type that lets a reader skip a record it does not know. */
#define HF_CONTEXT_RECORD_OPTIONAL_BIT 0x80000000u

/* The longest image, in bytes. */
#define HF_CONTEXT_RECORD_MAX_IMAGE_LENGTH 0x1000000ull

/* The most records of an image. */
#define HF_CONTEXT_RECORD_MAX_RECORDS 65536u

/* The longest body of a record of a vCPU. */
#define HF_CONTEXT_RECORD_MAX_VCPU_BODY_LENGTH 0x10000ull

/* The longest body of any other record. */
#define HF_CONTEXT_RECORD_MAX_BODY_LENGTH 0x400000ull

/* A local interrupt controller for each vCPU. */
#define HF_CONTEXT_DOMAIN_LAPIC_MASK 0x1u

/* The high-precision event timer. */
#define HF_CONTEXT_DOMAIN_HPET_MASK 0x2u

/* The ACPI power-management timer. */
#define HF_CONTEXT_DOMAIN_PM_MASK 0x4u

/* The real-time clock. */
#define HF_CONTEXT_DOMAIN_RTC_MASK 0x8u

/* The I/O interrupt controller. */
#define HF_CONTEXT_DOMAIN_IOAPIC_MASK 0x10u

/* The two 8259A interrupt controllers. */
#define HF_CONTEXT_DOMAIN_PIC_MASK 0x20u

/* Reserved: zero when written. */
#define HF_CONTEXT_DOMAIN_RESERVED_LOW_MASK 0xc0u

/* The lowest bit of reserved. */
#define HF_CONTEXT_DOMAIN_RESERVED_LOW_SHIFT 6u

/* The interval timer. */
#define HF_CONTEXT_DOMAIN_PIT_MASK 0x100u

/* Reserved: zero when written. */
#define HF_CONTEXT_DOMAIN_RESERVED_HIGH_MASK 0xfffffe00u

/* The lowest bit of reserved2. */
#define HF_CONTEXT_DOMAIN_RESERVED_HIGH_SHIFT 9u

/* Set when records may be missing that an image has to have otherwise: the guest gets the state after reset, and should be told that it was suspended. */
#define HF_CONTEXT_DOMAIN_PARTIAL_MASK 0x1u

/* Reserved: zero when written. */
#define HF_CONTEXT_DOMAIN_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_CONTEXT_DOMAIN_RESERVED_FLAGS_SHIFT 1u

/* Set when it gets requests. */
#define HF_CONTEXT_IOREQ_SERVER_ENABLED_MASK 0x1u

/* How requests that need no answer are handled, with the numbers of HVM_IOREQSRV_BUFIOREQ. */
#define HF_CONTEXT_IOREQ_SERVER_BUFFERED_MASK 0x6u

/* The lowest bit of buffered. */
#define HF_CONTEXT_IOREQ_SERVER_BUFFERED_SHIFT 1u

/* Reserved: zero when written. */
#define HF_CONTEXT_IOREQ_SERVER_RESERVED_FLAGS_MASK 0xfff8u

/* The lowest bit of reserved. */
#define HF_CONTEXT_IOREQ_SERVER_RESERVED_FLAGS_SHIFT 3u

/* Set when the guest has brought it up. */
#define HF_CONTEXT_VCPU_STATE_UP_MASK 0x1u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_STATE_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_STATE_RESERVED_FLAGS_SHIFT 1u

/* Its type. */
#define HF_CONTEXT_SEGMENT_TYPE_MASK 0xfu

/* The lowest bit of type. */
#define HF_CONTEXT_SEGMENT_TYPE_SHIFT 0u

/* Clear for a system segment. */
#define HF_CONTEXT_SEGMENT_CODE_OR_DATA_MASK 0x10u

/* The privilege level. */
#define HF_CONTEXT_SEGMENT_DPL_MASK 0x60u

/* The lowest bit of dpl. */
#define HF_CONTEXT_SEGMENT_DPL_SHIFT 5u

/* Set when it is present. */
#define HF_CONTEXT_SEGMENT_PRESENT_MASK 0x80u

/* For software to use. */
#define HF_CONTEXT_SEGMENT_AVAILABLE_MASK 0x100u

/* Set for 64-bit code. */
#define HF_CONTEXT_SEGMENT_LONG_MASK 0x200u

/* Set for 32-bit operands. */
#define HF_CONTEXT_SEGMENT_WIDE_MASK 0x400u

/* Set when the limit counts pages. */
#define HF_CONTEXT_SEGMENT_PAGES_MASK 0x800u

/* Reserved: zero when written. */
#define HF_CONTEXT_SEGMENT_RESERVED_ATTRIBUTES_MASK 0xf000u

/* The lowest bit of reserved. */
#define HF_CONTEXT_SEGMENT_RESERVED_ATTRIBUTES_SHIFT 12u

/* Set when the vCPU runs the guest's kernel. */
#define HF_CONTEXT_VCPU_PV_IN_KERNEL_MASK 0x1u

/* Set when the failsafe callback is entered with events masked. */
#define HF_CONTEXT_VCPU_PV_FAILSAFE_DISABLES_EVENTS_MASK 0x2u

/* Set when the SYSCALL callback is entered with events masked. */
#define HF_CONTEXT_VCPU_PV_SYSCALL_DISABLES_EVENTS_MASK 0x4u

/* Set when the vCPU entered the hypervisor by SYSCALL. */
#define HF_CONTEXT_VCPU_PV_IN_SYSCALL_MASK 0x8u

/* Set when the callback for SYSCALL from 32-bit code is entered with events masked. */
#define HF_CONTEXT_VCPU_PV_SYSCALL32_DISABLES_EVENTS_MASK 0x10u

/* Set when the callback for SYSENTER is entered with events masked. */
#define HF_CONTEXT_VCPU_PV_SYSENTER_DISABLES_EVENTS_MASK 0x20u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_PV_RESERVED_FLAGS_MASK 0xffffffc0u

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_PV_RESERVED_FLAGS_SHIFT 6u

/* The least privileged level that may raise it by an instruction. */
#define HF_CONTEXT_TRAP_DPL_MASK 0x3u

/* The lowest bit of dpl. */
#define HF_CONTEXT_TRAP_DPL_SHIFT 0u

/* Set when events are masked on entry. */
#define HF_CONTEXT_TRAP_CLEARS_EVENTS_MASK 0x4u

/* Reserved: zero when written. */
#define HF_CONTEXT_TRAP_RESERVED_FLAGS_MASK 0xfff8u

/* The lowest bit of reserved. */
#define HF_CONTEXT_TRAP_RESERVED_FLAGS_SHIFT 3u

/* Set when the vCPU has used its x87 or SSE registers. */
#define HF_CONTEXT_VCPU_XSTATE_INITIALISED_MASK 0x1u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_XSTATE_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_XSTATE_RESERVED_FLAGS_SHIFT 1u

/* Its vector. */
#define HF_CONTEXT_VCPU_PENDING_VECTOR_MASK 0xffu

/* The lowest bit of vector. */
#define HF_CONTEXT_VCPU_PENDING_VECTOR_SHIFT 0u

/* Its kind, in the encoding of VMX and SVM. */
#define HF_CONTEXT_VCPU_PENDING_KIND_MASK 0x700u

/* The lowest bit of kind. */
#define HF_CONTEXT_VCPU_PENDING_KIND_SHIFT 8u

/* Set when error_code belongs to it. */
#define HF_CONTEXT_VCPU_PENDING_HAS_ERROR_CODE_MASK 0x800u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_PENDING_RESERVED_EVENT_MASK 0x7ffff000u

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_PENDING_RESERVED_EVENT_SHIFT 12u

/* Set when there is one. */
#define HF_CONTEXT_VCPU_PENDING_VALID_MASK 0x80000000u

/* Set when the end of an interrupt is left to the assist page. */
#define HF_CONTEXT_VCPU_VIRIDIAN_ASSIST_PENDING_MASK 0x1u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_VIRIDIAN_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_VIRIDIAN_RESERVED_FLAGS_SHIFT 1u

/* Set when it sleeps until an interrupt or an event. */
#define HF_CONTEXT_VCPU_ACTIVITY_HALTED_MASK 0x1u

/* Set when it sleeps until one of the channels that it polls has an event. */
#define HF_CONTEXT_VCPU_ACTIVITY_POLLING_MASK 0x2u

/* Set when a non-maskable interrupt is pending. */
#define HF_CONTEXT_VCPU_ACTIVITY_NMI_MASK 0x4u

/* Set when a machine check is pending. */
#define HF_CONTEXT_VCPU_ACTIVITY_MACHINE_CHECK_MASK 0x8u

/* Set when it waits for SIPI after INIT. */
#define HF_CONTEXT_VCPU_ACTIVITY_INIT_MASK 0x10u

/* Set between STI and the end of the instruction after it. */
#define HF_CONTEXT_VCPU_ACTIVITY_BLOCKED_BY_STI_MASK 0x20u

/* Set between a load of SS and the end of the instruction after it. */
#define HF_CONTEXT_VCPU_ACTIVITY_BLOCKED_BY_MOV_SS_MASK 0x40u

/* Set when non-maskable interrupts are held back. */
#define HF_CONTEXT_VCPU_ACTIVITY_BLOCKED_BY_NMI_MASK 0x80u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_ACTIVITY_RESERVED_FLAGS_MASK 0xffffff00u

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_ACTIVITY_RESERVED_FLAGS_SHIFT 8u

/* Set when runstate is guest-physical rather than the kernel's own. */
#define HF_CONTEXT_VCPU_AREAS_RUNSTATE_PHYSICAL_MASK 0x1u

/* Set when time is guest-physical rather than the kernel's own. */
#define HF_CONTEXT_VCPU_AREAS_TIME_PHYSICAL_MASK 0x2u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_AREAS_RESERVED_FLAGS_MASK 0xfffffffcu

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_AREAS_RESERVED_FLAGS_SHIFT 2u

/* Set when progress tells how far the call came. A call without progress may never have been made. */
#define HF_CONTEXT_VCPU_HYPERCALL_HAS_PROGRESS_MASK 0x1u

/* Reserved: zero when written. */
#define HF_CONTEXT_VCPU_HYPERCALL_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_CONTEXT_VCPU_HYPERCALL_RESERVED_FLAGS_SHIFT 1u

/* How far initialisation is, zero when none is going on: the next command word, and which are expected. */
#define HF_CONTEXT_PIC_STEP_MASK 0xfu

/* The lowest bit of step. */
#define HF_CONTEXT_PIC_STEP_SHIFT 0u

/* The line with the highest priority. */
#define HF_CONTEXT_PIC_FIRST_LINE_MASK 0xf0u

/* The lowest bit of first_line. */
#define HF_CONTEXT_PIC_FIRST_LINE_SHIFT 4u

/* Set when a read yields the interrupts in service rather than the requested ones. */
#define HF_CONTEXT_PIC_READS_IN_SERVICE_MASK 0x1u

/* Set when the next read polls. */
#define HF_CONTEXT_PIC_POLL_MASK 0x2u

/* Set when an acknowledged interrupt is not kept in service. */
#define HF_CONTEXT_PIC_AUTO_END_MASK 0x4u

/* Set when automatic ends of interrupts rotate the priorities. */
#define HF_CONTEXT_PIC_ROTATES_MASK 0x8u

/* Set when the other controller does not count as in service. */
#define HF_CONTEXT_PIC_SPECIAL_FULLY_NESTED_MASK 0x10u

/* Set when masked lines do not hold back lower ones. */
#define HF_CONTEXT_PIC_SPECIAL_MASK_MASK 0x20u

/* Reserved: zero when written. */
#define HF_CONTEXT_PIC_RESERVED_MODES_MASK 0xc0u

/* The lowest bit of reserved. */
#define HF_CONTEXT_PIC_RESERVED_MODES_SHIFT 6u

/* The vector to deliver. */
#define HF_CONTEXT_IOAPIC_LINE_VECTOR_MASK 0xffull

/* The lowest bit of vector. */
#define HF_CONTEXT_IOAPIC_LINE_VECTOR_SHIFT 0u

/* How it is delivered: fixed, lowest priority, SMI, NMI, INIT or external. */
#define HF_CONTEXT_IOAPIC_LINE_DELIVERY_MODE_MASK 0x700ull

/* The lowest bit of delivery_mode. */
#define HF_CONTEXT_IOAPIC_LINE_DELIVERY_MODE_SHIFT 8u

/* Set when the destination is logical rather than physical. */
#define HF_CONTEXT_IOAPIC_LINE_LOGICAL_MASK 0x800ull

/* Set while a delivery is under way. */
#define HF_CONTEXT_IOAPIC_LINE_UNDER_WAY_MASK 0x1000ull

/* Set when the line is active low. */
#define HF_CONTEXT_IOAPIC_LINE_ACTIVE_LOW_MASK 0x2000ull

/* Set while a level-triggered interrupt waits for its end. */
#define HF_CONTEXT_IOAPIC_LINE_REMOTE_IRR_MASK 0x4000ull

/* Set when the line is level-triggered. */
#define HF_CONTEXT_IOAPIC_LINE_LEVEL_MASK 0x8000ull

/* Set when the line is masked. */
#define HF_CONTEXT_IOAPIC_LINE_MASKED_MASK 0x10000ull

/* Reserved in the register; a guest may have set them. */
#define HF_CONTEXT_IOAPIC_LINE_HELD_MASK 0xfffffffffe0000ull

/* The lowest bit of held. */
#define HF_CONTEXT_IOAPIC_LINE_HELD_SHIFT 17u

/* The local controller or the set of them that gets it. */
#define HF_CONTEXT_IOAPIC_LINE_DESTINATION_MASK 0xff00000000000000ull

/* The lowest bit of destination. */
#define HF_CONTEXT_IOAPIC_LINE_DESTINATION_SHIFT 56u

/* The start of an image, in the shape of libxc's image header. In C dctx_header: docs/specs/domain-context.md, 1.0. Big-endian. */
#ifndef HF_CONTEXT_HEADER_DEFINED
#define HF_CONTEXT_HEADER_DEFINED
struct hf_context_header {
	/* All ones, as in every image of this shape. */
	hf_u64 marker;
	/* Says that this is a domain context. */
	uint32_t id;
	/* The major number of the version. */
	uint16_t major;
	/* The minor number of the version. */
	uint16_t minor;
	/* Reserved: zero when written. */
	uint16_t options;
	/* Reserved: zero when written. */
	uint16_t reserved;
	/* Reserved: zero when written. */
	uint32_t reserved2;
};
_Static_assert(sizeof(struct hf_context_header) == 24, "the size of dctx_header");
_Static_assert(offsetof(struct hf_context_header, marker) == 0, "the offset of marker");
_Static_assert(offsetof(struct hf_context_header, id) == 8, "the offset of id");
_Static_assert(offsetof(struct hf_context_header, major) == 12, "the offset of major");
_Static_assert(offsetof(struct hf_context_header, minor) == 14, "the offset of minor");
_Static_assert(offsetof(struct hf_context_header, options) == 16, "the offset of options");
_Static_assert(offsetof(struct hf_context_header, reserved) == 18, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_header, reserved2) == 20, "the offset of reserved2");
#endif

/* Stands before every record. In C dctx_record: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_RECORD_DEFINED
#define HF_CONTEXT_RECORD_DEFINED
struct hf_context_record {
	/* The record's type. */
	uint32_t type;
	/* Which of several records of the type: the number of the vCPU, device or frame. */
	uint32_t instance;
	/* The length of the body in bytes, without the padding that follows it. */
	hf_u64 length;
};
_Static_assert(sizeof(struct hf_context_record) == 16, "the size of dctx_record");
_Static_assert(offsetof(struct hf_context_record, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_context_record, instance) == 4, "the offset of instance");
_Static_assert(offsetof(struct hf_context_record, length) == 8, "the offset of length");
#endif

/* Who wrote the image, and on what machine. In C dctx_producer: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PRODUCER_DEFINED
#define HF_CONTEXT_PRODUCER_DEFINED
struct hf_context_producer {
	/* The hypervisor that held the domain. */
	uint32_t hypervisor;
	/* Leaf 1 EAX of the machine: its family, model and stepping; 0 when it is not known. */
	uint32_t processor;
	/* The major number of the hypervisor's version; 0 with a minor number of 0 when it is not known. */
	uint32_t major;
	/* The minor number of the hypervisor's version. */
	uint32_t minor;
	/* Behind it: writer, u8[...]. The program that wrote the image and its version, as a person would want to read it, in UTF-8. */
};
_Static_assert(sizeof(struct hf_context_producer) == 16, "the size of dctx_producer");
_Static_assert(offsetof(struct hf_context_producer, hypervisor) == 0, "the offset of hypervisor");
_Static_assert(offsetof(struct hf_context_producer, processor) == 4, "the offset of processor");
_Static_assert(offsetof(struct hf_context_producer, major) == 8, "the offset of major");
_Static_assert(offsetof(struct hf_context_producer, minor) == 12, "the offset of minor");
#endif

/* A checksum of the image. In C dctx_integrity: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_INTEGRITY_DEFINED
#define HF_CONTEXT_INTEGRITY_DEFINED
struct hf_context_integrity {
	/* CRC-32C (Castagnoli) of all bytes from the image's first to the last before this record's descriptor. */
	uint32_t crc32c;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_integrity) == 8, "the size of dctx_integrity");
_Static_assert(offsetof(struct hf_context_integrity, crc32c) == 0, "the offset of crc32c");
_Static_assert(offsetof(struct hf_context_integrity, reserved) == 4, "the offset of reserved");
#endif

/* Eight bytes of a piece that the typed records do not give. In C dctx_provenance_granule: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PROVENANCE_GRANULE_DEFINED
#define HF_CONTEXT_PROVENANCE_GRANULE_DEFINED
struct hf_context_provenance_granule {
	/* Where they stand in the piece's body: a multiple of eight. */
	uint32_t offset;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* The bytes; zero where the body has ended. */
	uint8_t bytes[8];
};
_Static_assert(sizeof(struct hf_context_provenance_granule) == 16, "the size of dctx_provenance_granule");
_Static_assert(offsetof(struct hf_context_provenance_granule, offset) == 0, "the offset of offset");
_Static_assert(offsetof(struct hf_context_provenance_granule, reserved) == 4, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_provenance_granule, bytes) == 8, "the offset of bytes");
#endif

/* A piece that the image was made from. The instance is its place in the order of the pieces, from 0. In C dctx_provenance: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PROVENANCE_DEFINED
#define HF_CONTEXT_PROVENANCE_DEFINED
struct hf_context_provenance {
	/* What the piece was. */
	uint16_t kind;
	/* Its instance, when it was an entry; the vCPU that it was about, when it was a record of one. */
	uint16_t instance;
	/* Its type. */
	uint32_t type;
	/* The length of its body in bytes, without padding. */
	uint32_t length;
	/* How many records of its stream that are not among the pieces stood before it; 0 for an entry. */
	uint32_t place;
	/* The number of granules. */
	uint32_t granules;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: granule, ContextProvenanceGranule[granules]. The granules, in rising order of their offsets. */
};
_Static_assert(sizeof(struct hf_context_provenance) == 24, "the size of dctx_provenance");
_Static_assert(offsetof(struct hf_context_provenance, kind) == 0, "the offset of kind");
_Static_assert(offsetof(struct hf_context_provenance, instance) == 2, "the offset of instance");
_Static_assert(offsetof(struct hf_context_provenance, type) == 4, "the offset of type");
_Static_assert(offsetof(struct hf_context_provenance, length) == 8, "the offset of length");
_Static_assert(offsetof(struct hf_context_provenance, place) == 12, "the offset of place");
_Static_assert(offsetof(struct hf_context_provenance, granules) == 16, "the offset of granules");
_Static_assert(offsetof(struct hf_context_provenance, reserved) == 20, "the offset of reserved");
#endif

/* What kind of domain it is. In C dctx_domain: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_DOMAIN_DEFINED
#define HF_CONTEXT_DOMAIN_DEFINED
struct hf_context_domain {
	/* The kind of guest. */
	uint32_t kind;
	/* The width of the guest's words in bytes, as the hypervisor takes it: 4 or 8. Of an HVM guest, that of the structures that it shares with the hypervisor. */
	uint32_t width;
	/* The number of vCPUs that the domain was created with, up or down. */
	uint32_t vcpus;
	/* The devices with records that the hypervisor emulates, with the numbers of XEN_X86_EMU. */
	uint32_t devices;
	/* What the image lacks. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_domain) == 24, "the size of dctx_domain");
_Static_assert(offsetof(struct hf_context_domain, kind) == 0, "the offset of kind");
_Static_assert(offsetof(struct hf_context_domain, width) == 4, "the offset of width");
_Static_assert(offsetof(struct hf_context_domain, vcpus) == 8, "the offset of vcpus");
_Static_assert(offsetof(struct hf_context_domain, devices) == 12, "the offset of devices");
_Static_assert(offsetof(struct hf_context_domain, flags) == 16, "the offset of flags");
_Static_assert(offsetof(struct hf_context_domain, reserved) == 20, "the offset of reserved");
#endif

/* What the CPUID instruction answers the guest. In C dctx_cpuid_policy: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_CPUID_POLICY_DEFINED
#define HF_CONTEXT_CPUID_POLICY_DEFINED
struct hf_context_cpuid_policy {
	/* The number of leaves. */
	uint32_t leaves;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: leaf, CpuidLeaf[leaves]. The leaves, in rising order of leaf and subleaf. */
};
_Static_assert(sizeof(struct hf_context_cpuid_policy) == 8, "the size of dctx_cpuid_policy");
_Static_assert(offsetof(struct hf_context_cpuid_policy, leaves) == 0, "the offset of leaves");
_Static_assert(offsetof(struct hf_context_cpuid_policy, reserved) == 4, "the offset of reserved");
#endif

/* The model-specific registers that describe the processor to the guest. In C dctx_msr_policy: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_MSR_POLICY_DEFINED
#define HF_CONTEXT_MSR_POLICY_DEFINED
struct hf_context_msr_policy {
	/* The number of registers. */
	uint32_t registers;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: register, MsrEntry[registers]. The registers, in rising order of their numbers. */
};
_Static_assert(sizeof(struct hf_context_msr_policy) == 8, "the size of dctx_msr_policy");
_Static_assert(offsetof(struct hf_context_msr_policy, registers) == 0, "the offset of registers");
_Static_assert(offsetof(struct hf_context_msr_policy, reserved) == 4, "the offset of reserved");
#endif

/* How the guest's time-stamp counters run. In C dctx_tsc: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_TSC_DEFINED
#define HF_CONTEXT_TSC_DEFINED
struct hf_context_tsc {
	/* How it is provided. */
	uint32_t mode;
	/* Its frequency in kHz, as the guest was told. */
	uint32_t khz;
	/* The guest's time since its start, in nanoseconds. */
	hf_u64 nsec;
	/* Counts the lives of the domain: 1 once built, one more with each restore. */
	uint32_t incarnation;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_tsc) == 24, "the size of dctx_tsc");
_Static_assert(offsetof(struct hf_context_tsc, mode) == 0, "the offset of mode");
_Static_assert(offsetof(struct hf_context_tsc, khz) == 4, "the offset of khz");
_Static_assert(offsetof(struct hf_context_tsc, nsec) == 8, "the offset of nsec");
_Static_assert(offsetof(struct hf_context_tsc, incarnation) == 16, "the offset of incarnation");
_Static_assert(offsetof(struct hf_context_tsc, reserved) == 20, "the offset of reserved");
#endif

/* How far the guest's wall clock is from the host's. In C dctx_clock: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_CLOCK_DEFINED
#define HF_CONTEXT_CLOCK_DEFINED
struct hf_context_clock {
	/* By how many seconds the guest's clock is ahead of the host's in UTC. */
	hf_s64 offset;
};
_Static_assert(sizeof(struct hf_context_clock) == 8, "the size of dctx_clock");
_Static_assert(offsetof(struct hf_context_clock, offset) == 0, "the offset of offset");
#endif

/* A parameter of an HVM guest. In C dctx_hvm_param: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_HVM_PARAM_DEFINED
#define HF_CONTEXT_HVM_PARAM_DEFINED
struct hf_context_hvm_param {
	/* Which parameter. */
	uint32_t index;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Its value. */
	hf_u64 value;
};
_Static_assert(sizeof(struct hf_context_hvm_param) == 16, "the size of dctx_hvm_param");
_Static_assert(offsetof(struct hf_context_hvm_param, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_context_hvm_param, reserved) == 4, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_hvm_param, value) == 8, "the offset of value");
#endif

/* The parameters of an HVM guest that are not zero. In C dctx_hvm_params: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_HVM_PARAMS_DEFINED
#define HF_CONTEXT_HVM_PARAMS_DEFINED
struct hf_context_hvm_params {
	/* The number of parameters. */
	uint32_t params;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: param, ContextHvmParam[params]. The parameters, in rising order of index. */
};
_Static_assert(sizeof(struct hf_context_hvm_params) == 8, "the size of dctx_hvm_params");
_Static_assert(offsetof(struct hf_context_hvm_params, params) == 0, "the offset of params");
_Static_assert(offsetof(struct hf_context_hvm_params, reserved) == 4, "the offset of reserved");
#endif

/* The page that guest and hypervisor share. In C dctx_shared_info: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_SHARED_INFO_DEFINED
#define HF_CONTEXT_SHARED_INFO_DEFINED
struct hf_context_shared_info {
	/* Where it is in the guest's memory; all ones when it is not there. */
	hf_u64 gfn;
	/* Behind it: page, u8[...]. Its contents, 4096 bytes: SharedInfo at the domain's width. */
};
_Static_assert(sizeof(struct hf_context_shared_info) == 8, "the size of dctx_shared_info");
_Static_assert(offsetof(struct hf_context_shared_info, gfn) == 0, "the offset of gfn");
#endif

/* The time since the domain's start. In C dctx_domain_time: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_DOMAIN_TIME_DEFINED
#define HF_CONTEXT_DOMAIN_TIME_DEFINED
struct hf_context_domain_time {
	/* The system time in nanoseconds, as the guest reads it from vcpu_time_info. */
	hf_u64 system_time;
};
_Static_assert(sizeof(struct hf_context_domain_time) == 8, "the size of dctx_domain_time");
_Static_assert(offsetof(struct hf_context_domain_time, system_time) == 0, "the offset of system_time");
#endif

/* What the guest has asked the hypervisor to do for it. In C dctx_assists: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_ASSISTS_DEFINED
#define HF_CONTEXT_ASSISTS_DEFINED
struct hf_context_assists {
	/* The assists, a bit each, with the numbers of VMASST_TYPE. */
	hf_u64 assists;
};
_Static_assert(sizeof(struct hf_context_assists) == 8, "the size of dctx_assists");
_Static_assert(offsetof(struct hf_context_assists, assists) == 0, "the offset of assists");
#endif

/* A range of the memory map. In C dctx_memory_range: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_MEMORY_RANGE_DEFINED
#define HF_CONTEXT_MEMORY_RANGE_DEFINED
struct hf_context_memory_range {
	/* The address of its first byte. */
	hf_u64 start;
	/* Its length in bytes. */
	hf_u64 length;
	/* What it is, with the numbers of E820: 1 memory, 2 reserved, 3 and 4 ACPI, 5 unusable. */
	uint32_t kind;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_memory_range) == 24, "the size of dctx_memory_range");
_Static_assert(offsetof(struct hf_context_memory_range, start) == 0, "the offset of start");
_Static_assert(offsetof(struct hf_context_memory_range, length) == 8, "the offset of length");
_Static_assert(offsetof(struct hf_context_memory_range, kind) == 16, "the offset of kind");
_Static_assert(offsetof(struct hf_context_memory_range, reserved) == 20, "the offset of reserved");
#endif

/* The map of memory that the hypervisor tells the guest. In C dctx_memory_map: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_MEMORY_MAP_DEFINED
#define HF_CONTEXT_MEMORY_MAP_DEFINED
struct hf_context_memory_map {
	/* The number of ranges. */
	uint32_t ranges;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: range, ContextMemoryRange[ranges]. The ranges, in the guest's order. */
};
_Static_assert(sizeof(struct hf_context_memory_map) == 8, "the size of dctx_memory_map");
_Static_assert(offsetof(struct hf_context_memory_map, ranges) == 0, "the offset of ranges");
_Static_assert(offsetof(struct hf_context_memory_map, reserved) == 4, "the offset of reserved");
#endif

/* An event channel that is not free. In C dctx_event_channel: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_EVENT_CHANNEL_DEFINED
#define HF_CONTEXT_EVENT_CHANNEL_DEFINED
struct hf_context_event_channel {
	/* Its number. */
	uint32_t port;
	/* What it is bound to. */
	uint16_t kind;
	/* Its priority, 0 the highest to 15; 7 unless the guest said otherwise. */
	uint16_t priority;
	/* The vCPU that is told. */
	uint32_t vcpu;
	/* The remote domain, of an unbound or interdomain channel. */
	uint16_t remote_domain;
	/* Reserved: zero when written. */
	uint16_t reserved;
	/* The remote domain's channel, the physical or the virtual interrupt; 0 otherwise. */
	uint32_t source;
	/* Reserved: zero when written. */
	uint32_t reserved2;
};
_Static_assert(sizeof(struct hf_context_event_channel) == 24, "the size of dctx_event_channel");
_Static_assert(offsetof(struct hf_context_event_channel, port) == 0, "the offset of port");
_Static_assert(offsetof(struct hf_context_event_channel, kind) == 4, "the offset of kind");
_Static_assert(offsetof(struct hf_context_event_channel, priority) == 6, "the offset of priority");
_Static_assert(offsetof(struct hf_context_event_channel, vcpu) == 8, "the offset of vcpu");
_Static_assert(offsetof(struct hf_context_event_channel, remote_domain) == 12, "the offset of remote_domain");
_Static_assert(offsetof(struct hf_context_event_channel, reserved) == 14, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_event_channel, source) == 16, "the offset of source");
_Static_assert(offsetof(struct hf_context_event_channel, reserved2) == 20, "the offset of reserved2");
#endif

/* The event channels. Which of them are pending or masked is in the shared info page, or in the pages of the FIFO kind. In C dctx_event_channels: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_EVENT_CHANNELS_DEFINED
#define HF_CONTEXT_EVENT_CHANNELS_DEFINED
struct hf_context_event_channels {
	/* The number of channels that are not free. */
	uint32_t channels;
	/* The largest number that a channel may have. */
	uint32_t limit;
	/* Behind it: channel, ContextEventChannel[channels]. The channels, in rising order of port. */
};
_Static_assert(sizeof(struct hf_context_event_channels) == 8, "the size of dctx_event_channels");
_Static_assert(offsetof(struct hf_context_event_channels, channels) == 0, "the offset of channels");
_Static_assert(offsetof(struct hf_context_event_channels, limit) == 4, "the offset of limit");
#endif

/* A frame of the guest. In C dctx_frame: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_FRAME_DEFINED
#define HF_CONTEXT_FRAME_DEFINED
struct hf_context_frame {
	/* The number of the guest's frame. */
	hf_u64 gfn;
};
_Static_assert(sizeof(struct hf_context_frame) == 8, "the size of dctx_frame");
_Static_assert(offsetof(struct hf_context_frame, gfn) == 0, "the offset of gfn");
#endif

/* The pages of events of a guest that uses the FIFO kind. In C dctx_event_fifo: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_EVENT_FIFO_DEFINED
#define HF_CONTEXT_EVENT_FIFO_DEFINED
struct hf_context_event_fifo {
	/* The number of pages. */
	uint32_t pages;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: page, ContextFrame[pages]. The pages, in the order in which the guest added them. */
};
_Static_assert(sizeof(struct hf_context_event_fifo) == 8, "the size of dctx_event_fifo");
_Static_assert(offsetof(struct hf_context_event_fifo, pages) == 0, "the offset of pages");
_Static_assert(offsetof(struct hf_context_event_fifo, reserved) == 4, "the offset of reserved");
#endif

/* The kind of grant table, and its limits. In C dctx_grant_table: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_GRANT_TABLE_DEFINED
#define HF_CONTEXT_GRANT_TABLE_DEFINED
struct hf_context_grant_table {
	/* The version of the entries: 1 or 2. */
	uint32_t version;
	/* The number of pages of grants. */
	uint32_t frames;
	/* The most pages of grants. */
	uint32_t max_frames;
	/* The most pages of maptrack entries. */
	uint32_t max_maptrack_frames;
};
_Static_assert(sizeof(struct hf_context_grant_table) == 16, "the size of dctx_grant_table");
_Static_assert(offsetof(struct hf_context_grant_table, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_context_grant_table, frames) == 4, "the offset of frames");
_Static_assert(offsetof(struct hf_context_grant_table, max_frames) == 8, "the offset of max_frames");
_Static_assert(offsetof(struct hf_context_grant_table, max_maptrack_frames) == 12, "the offset of max_maptrack_frames");
#endif

/* A page of grants or of their status. In C dctx_grant_frame: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_GRANT_FRAME_DEFINED
#define HF_CONTEXT_GRANT_FRAME_DEFINED
struct hf_context_grant_frame {
	/* Where it is in the guest's memory; all ones when it is not there. */
	hf_u64 gfn;
	/* Behind it: page, u8[...]. Its contents, 4096 bytes: entries of the table's version. */
};
_Static_assert(sizeof(struct hf_context_grant_frame) == 8, "the size of dctx_grant_frame");
_Static_assert(offsetof(struct hf_context_grant_frame, gfn) == 0, "the offset of gfn");
#endif

/* A range of addresses that an ioreq server has. In C dctx_ioreq_range: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_IOREQ_RANGE_DEFINED
#define HF_CONTEXT_IOREQ_RANGE_DEFINED
struct hf_context_ioreq_range {
	/* The space: 0 ports, 1 memory, 2 PCI. */
	uint32_t kind;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* The first address. */
	hf_u64 start;
	/* The last address. */
	hf_u64 end;
};
_Static_assert(sizeof(struct hf_context_ioreq_range) == 24, "the size of dctx_ioreq_range");
_Static_assert(offsetof(struct hf_context_ioreq_range, kind) == 0, "the offset of kind");
_Static_assert(offsetof(struct hf_context_ioreq_range, reserved) == 4, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_ioreq_range, start) == 8, "the offset of start");
_Static_assert(offsetof(struct hf_context_ioreq_range, end) == 16, "the offset of end");
#endif

/* A device model's ioreq server. In C dctx_ioreq_server: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_IOREQ_SERVER_DEFINED
#define HF_CONTEXT_IOREQ_SERVER_DEFINED
struct hf_context_ioreq_server {
	/* The domain of the device model. */
	uint16_t domain;
	/* What the server does. */
	uint16_t flags;
	/* The event channel for requests that need no answer; 0 when there is none. */
	uint32_t buffered_port;
	/* The page of requests; all ones when it is not in the guest's memory. */
	hf_u64 gfn;
	/* The page of requests that need no answer; all ones when it is not in the guest's memory. */
	hf_u64 buffered_gfn;
	/* The number of ranges. */
	uint32_t ranges;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: range, ContextIoreqRange[ranges]. The ranges, by space and start. */
};
_Static_assert(sizeof(struct hf_context_ioreq_server) == 32, "the size of dctx_ioreq_server");
_Static_assert(offsetof(struct hf_context_ioreq_server, domain) == 0, "the offset of domain");
_Static_assert(offsetof(struct hf_context_ioreq_server, flags) == 2, "the offset of flags");
_Static_assert(offsetof(struct hf_context_ioreq_server, buffered_port) == 4, "the offset of buffered_port");
_Static_assert(offsetof(struct hf_context_ioreq_server, gfn) == 8, "the offset of gfn");
_Static_assert(offsetof(struct hf_context_ioreq_server, buffered_gfn) == 16, "the offset of buffered_gfn");
_Static_assert(offsetof(struct hf_context_ioreq_server, ranges) == 24, "the offset of ranges");
_Static_assert(offsetof(struct hf_context_ioreq_server, reserved) == 28, "the offset of reserved");
#endif

/* An event channel of an ioreq server. In C dctx_ioreq_port: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_IOREQ_PORT_DEFINED
#define HF_CONTEXT_IOREQ_PORT_DEFINED
struct hf_context_ioreq_port {
	/* The event channel by which the vCPU tells of its requests. */
	uint32_t port;
	/* The vCPU. */
	uint32_t vcpu;
};
_Static_assert(sizeof(struct hf_context_ioreq_port) == 8, "the size of dctx_ioreq_port");
_Static_assert(offsetof(struct hf_context_ioreq_port, port) == 0, "the offset of port");
_Static_assert(offsetof(struct hf_context_ioreq_port, vcpu) == 4, "the offset of vcpu");
#endif

/* The event channels of an ioreq server. In C dctx_ioreq_ports: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_IOREQ_PORTS_DEFINED
#define HF_CONTEXT_IOREQ_PORTS_DEFINED
struct hf_context_ioreq_ports {
	/* The number of event channels. */
	uint32_t ports;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: port, ContextIoreqPort[ports]. The event channels, in rising order of vCPU. */
};
_Static_assert(sizeof(struct hf_context_ioreq_ports) == 8, "the size of dctx_ioreq_ports");
_Static_assert(offsetof(struct hf_context_ioreq_ports, ports) == 0, "the offset of ports");
_Static_assert(offsetof(struct hf_context_ioreq_ports, reserved) == 4, "the offset of reserved");
#endif

/* Whether a vCPU is up. In C dctx_vcpu_state: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_STATE_DEFINED
#define HF_CONTEXT_VCPU_STATE_DEFINED
struct hf_context_vcpu_state {
	/* What the vCPU is about. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_vcpu_state) == 8, "the size of dctx_vcpu_state");
_Static_assert(offsetof(struct hf_context_vcpu_state, flags) == 0, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_state, reserved) == 4, "the offset of reserved");
#endif

/* A segment register of an HVM guest, with what the processor keeps beside the selector. In C dctx_segment: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_SEGMENT_DEFINED
#define HF_CONTEXT_SEGMENT_DEFINED
struct hf_context_segment {
	/* Its address. */
	hf_u64 base;
	/* Its limit in bytes. */
	uint32_t limit;
	/* Its selector. */
	uint16_t selector;
	/* Its attributes. */
	uint16_t attributes;
};
_Static_assert(sizeof(struct hf_context_segment) == 16, "the size of dctx_segment");
_Static_assert(offsetof(struct hf_context_segment, base) == 0, "the offset of base");
_Static_assert(offsetof(struct hf_context_segment, limit) == 8, "the offset of limit");
_Static_assert(offsetof(struct hf_context_segment, selector) == 12, "the offset of selector");
_Static_assert(offsetof(struct hf_context_segment, attributes) == 14, "the offset of attributes");
#endif

/* The register of a descriptor table. In C dctx_table: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_TABLE_DEFINED
#define HF_CONTEXT_TABLE_DEFINED
struct hf_context_table {
	/* Its address. */
	hf_u64 base;
	/* Its limit in bytes, 16 bits of which count. */
	uint32_t limit;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_table) == 16, "the size of dctx_table");
_Static_assert(offsetof(struct hf_context_table, base) == 0, "the offset of base");
_Static_assert(offsetof(struct hf_context_table, limit) == 8, "the offset of limit");
_Static_assert(offsetof(struct hf_context_table, reserved) == 12, "the offset of reserved");
#endif

/* The registers of an HVM guest's vCPU. In C dctx_vcpu_registers: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_REGISTERS_DEFINED
#define HF_CONTEXT_VCPU_REGISTERS_DEFINED
struct hf_context_vcpu_registers {
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX. */
	hf_u64 rdx;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The stack pointer RSP. */
	hf_u64 rsp;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R15. */
	hf_u64 r15;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The flags register. */
	hf_u64 rflags;
	/* Control register 0: protection, paging and caching. */
	hf_u64 cr0;
	/* Control register 2: the address of the last page fault. */
	hf_u64 cr2;
	/* Control register 3: the root of the page tables. */
	hf_u64 cr3;
	/* Control register 4: enabled extensions. */
	hf_u64 cr4;
	/* Debug register 0: the address of breakpoint 0. */
	hf_u64 dr0;
	/* Debug register 1: the address of breakpoint 1. */
	hf_u64 dr1;
	/* Debug register 2: the address of breakpoint 2. */
	hf_u64 dr2;
	/* Debug register 3: the address of breakpoint 3. */
	hf_u64 dr3;
	/* Debug register 6: which breakpoints were hit. */
	hf_u64 dr6;
	/* Debug register 7: which breakpoints are enabled, and for what. */
	hf_u64 dr7;
	/* The data segment ES. */
	struct hf_context_segment es;
	/* The code segment CS. */
	struct hf_context_segment cs;
	/* The stack segment SS. */
	struct hf_context_segment ss;
	/* The data segment DS. */
	struct hf_context_segment ds;
	/* The data segment FS. */
	struct hf_context_segment fs;
	/* The data segment GS. */
	struct hf_context_segment gs;
	/* The local descriptor table. */
	struct hf_context_segment ldtr;
	/* The task register. */
	struct hf_context_segment tr;
	/* The global descriptor table. */
	struct hf_context_table gdtr;
	/* The interrupt descriptor table. */
	struct hf_context_table idtr;
	/* The MSR with the code segment that SYSENTER loads. */
	hf_u64 sysenter_cs;
	/* The MSR with the stack pointer that SYSENTER loads. */
	hf_u64 sysenter_esp;
	/* The MSR with the address that SYSENTER jumps to. */
	hf_u64 sysenter_eip;
	/* The MSR that SWAPGS exchanges with the base of GS. */
	hf_u64 kernel_gs_base;
	/* The MSR with the segments of SYSCALL and SYSRET. */
	hf_u64 star;
	/* The MSR with the address that SYSCALL jumps to from 64-bit code. */
	hf_u64 lstar;
	/* The MSR with the address that SYSCALL jumps to from 32-bit code. */
	hf_u64 cstar;
	/* The MSR with the flags that SYSCALL clears. */
	hf_u64 sfmask;
	/* The MSR EFER: long mode, SYSCALL and no-execute. */
	hf_u64 efer;
	/* The MSR whose value RDTSCP returns beside the time. */
	hf_u64 tsc_aux;
};
_Static_assert(sizeof(struct hf_context_vcpu_registers) == 464, "the size of dctx_vcpu_registers");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rax) == 0, "the offset of rax");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rcx) == 8, "the offset of rcx");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rdx) == 16, "the offset of rdx");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rbx) == 24, "the offset of rbx");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rsp) == 32, "the offset of rsp");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rbp) == 40, "the offset of rbp");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rsi) == 48, "the offset of rsi");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rdi) == 56, "the offset of rdi");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r8) == 64, "the offset of r8");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r9) == 72, "the offset of r9");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r10) == 80, "the offset of r10");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r11) == 88, "the offset of r11");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r12) == 96, "the offset of r12");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r13) == 104, "the offset of r13");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r14) == 112, "the offset of r14");
_Static_assert(offsetof(struct hf_context_vcpu_registers, r15) == 120, "the offset of r15");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rip) == 128, "the offset of rip");
_Static_assert(offsetof(struct hf_context_vcpu_registers, rflags) == 136, "the offset of rflags");
_Static_assert(offsetof(struct hf_context_vcpu_registers, cr0) == 144, "the offset of cr0");
_Static_assert(offsetof(struct hf_context_vcpu_registers, cr2) == 152, "the offset of cr2");
_Static_assert(offsetof(struct hf_context_vcpu_registers, cr3) == 160, "the offset of cr3");
_Static_assert(offsetof(struct hf_context_vcpu_registers, cr4) == 168, "the offset of cr4");
_Static_assert(offsetof(struct hf_context_vcpu_registers, dr0) == 176, "the offset of dr0");
_Static_assert(offsetof(struct hf_context_vcpu_registers, dr1) == 184, "the offset of dr1");
_Static_assert(offsetof(struct hf_context_vcpu_registers, dr2) == 192, "the offset of dr2");
_Static_assert(offsetof(struct hf_context_vcpu_registers, dr3) == 200, "the offset of dr3");
_Static_assert(offsetof(struct hf_context_vcpu_registers, dr6) == 208, "the offset of dr6");
_Static_assert(offsetof(struct hf_context_vcpu_registers, dr7) == 216, "the offset of dr7");
_Static_assert(offsetof(struct hf_context_vcpu_registers, es) == 224, "the offset of es");
_Static_assert(offsetof(struct hf_context_vcpu_registers, cs) == 240, "the offset of cs");
_Static_assert(offsetof(struct hf_context_vcpu_registers, ss) == 256, "the offset of ss");
_Static_assert(offsetof(struct hf_context_vcpu_registers, ds) == 272, "the offset of ds");
_Static_assert(offsetof(struct hf_context_vcpu_registers, fs) == 288, "the offset of fs");
_Static_assert(offsetof(struct hf_context_vcpu_registers, gs) == 304, "the offset of gs");
_Static_assert(offsetof(struct hf_context_vcpu_registers, ldtr) == 320, "the offset of ldtr");
_Static_assert(offsetof(struct hf_context_vcpu_registers, tr) == 336, "the offset of tr");
_Static_assert(offsetof(struct hf_context_vcpu_registers, gdtr) == 352, "the offset of gdtr");
_Static_assert(offsetof(struct hf_context_vcpu_registers, idtr) == 368, "the offset of idtr");
_Static_assert(offsetof(struct hf_context_vcpu_registers, sysenter_cs) == 384, "the offset of sysenter_cs");
_Static_assert(offsetof(struct hf_context_vcpu_registers, sysenter_esp) == 392, "the offset of sysenter_esp");
_Static_assert(offsetof(struct hf_context_vcpu_registers, sysenter_eip) == 400, "the offset of sysenter_eip");
_Static_assert(offsetof(struct hf_context_vcpu_registers, kernel_gs_base) == 408, "the offset of kernel_gs_base");
_Static_assert(offsetof(struct hf_context_vcpu_registers, star) == 416, "the offset of star");
_Static_assert(offsetof(struct hf_context_vcpu_registers, lstar) == 424, "the offset of lstar");
_Static_assert(offsetof(struct hf_context_vcpu_registers, cstar) == 432, "the offset of cstar");
_Static_assert(offsetof(struct hf_context_vcpu_registers, sfmask) == 440, "the offset of sfmask");
_Static_assert(offsetof(struct hf_context_vcpu_registers, efer) == 448, "the offset of efer");
_Static_assert(offsetof(struct hf_context_vcpu_registers, tsc_aux) == 456, "the offset of tsc_aux");
#endif

/* The registers of a PV guest's vCPU, and what it has told the hypervisor. Of a 32-bit guest, upper halves are zero, and so is what it does not have. In C dctx_vcpu_pv: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_PV_DEFINED
#define HF_CONTEXT_VCPU_PV_DEFINED
struct hf_context_vcpu_pv {
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX; in vCPU 0 of a guest that has suspended itself, the number of the start info page. */
	hf_u64 rdx;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The stack pointer. */
	hf_u64 rsp;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R15. */
	hf_u64 r15;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The flags register. */
	hf_u64 rflags;
	/* The base of FS. */
	hf_u64 fs_base;
	/* The base of GS while the kernel runs. */
	hf_u64 gs_base_kernel;
	/* The base of GS while user code runs. */
	hf_u64 gs_base_user;
	/* The selector of ES. */
	uint16_t es;
	/* The selector of CS. */
	uint16_t cs;
	/* The selector of SS. */
	uint16_t ss;
	/* The selector of DS. */
	uint16_t ds;
	/* The selector of FS. */
	uint16_t fs;
	/* The selector of GS. */
	uint16_t gs;
	/* How the vCPU was left, and how callbacks are entered. */
	uint32_t flags;
	/* Control register 0, as the guest sees it. */
	hf_u64 cr0;
	/* Control register 2: the address of the last page fault. */
	hf_u64 cr2;
	/* Control register 4, as the guest sees it. */
	hf_u64 cr4;
	/* The frame at the root of the kernel's page tables. */
	hf_u64 kernel_page_table;
	/* The frame at the root of the page tables of user code; all ones when there is none, as in every 32-bit guest. */
	hf_u64 user_page_table;
	/* Debug register 0: the address of breakpoint 0. */
	hf_u64 dr0;
	/* Debug register 1: the address of breakpoint 1. */
	hf_u64 dr1;
	/* Debug register 2: the address of breakpoint 2. */
	hf_u64 dr2;
	/* Debug register 3: the address of breakpoint 3. */
	hf_u64 dr3;
	/* Debug register 6: which breakpoints were hit. */
	hf_u64 dr6;
	/* Debug register 7: which breakpoints are enabled, and for what. */
	hf_u64 dr7;
	/* The stack segment on entry to the kernel. */
	hf_u64 kernel_ss;
	/* The stack pointer on entry to the kernel. */
	hf_u64 kernel_sp;
	/* The linear address of the local descriptor table. */
	hf_u64 ldt_base;
	/* The number of its entries. */
	hf_u64 ldt_entries;
	/* The frames of the global descriptor table. */
	hf_u64 gdt_frames[16];
	/* The number of its entries. */
	hf_u64 gdt_entries;
	/* The address of the event callback. */
	hf_u64 event_callback;
	/* The address of the failsafe callback. */
	hf_u64 failsafe_callback;
	/* The address of the callback for SYSCALL. */
	hf_u64 syscall_callback;
	/* The address of the callback for SYSCALL from 32-bit code. */
	hf_u64 syscall32_callback;
	/* The address of the callback for SYSENTER. */
	hf_u64 sysenter_callback;
	/* The code segment of the event callback, of a 32-bit guest. */
	uint16_t event_callback_cs;
	/* The code segment of the failsafe callback, of a 32-bit guest. */
	uint16_t failsafe_callback_cs;
	/* The code segment of the callback for SYSCALL from 32-bit code. */
	uint16_t syscall32_callback_cs;
	/* The code segment of the callback for SYSENTER. */
	uint16_t sysenter_callback_cs;
	/* The privilege level from which the guest may use ports, 0 to 3; 0 in a partial image. */
	uint8_t io_privilege;
	/* Whether events were masked, which stands for the interrupt flag. */
	uint8_t upcall_mask;
	/* Reserved: zero when written. */
	uint8_t reserved[6];
};
_Static_assert(sizeof(struct hf_context_vcpu_pv) == 496, "the size of dctx_vcpu_pv");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rax) == 0, "the offset of rax");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rcx) == 8, "the offset of rcx");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rdx) == 16, "the offset of rdx");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rbx) == 24, "the offset of rbx");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rsp) == 32, "the offset of rsp");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rbp) == 40, "the offset of rbp");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rsi) == 48, "the offset of rsi");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rdi) == 56, "the offset of rdi");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r8) == 64, "the offset of r8");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r9) == 72, "the offset of r9");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r10) == 80, "the offset of r10");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r11) == 88, "the offset of r11");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r12) == 96, "the offset of r12");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r13) == 104, "the offset of r13");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r14) == 112, "the offset of r14");
_Static_assert(offsetof(struct hf_context_vcpu_pv, r15) == 120, "the offset of r15");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rip) == 128, "the offset of rip");
_Static_assert(offsetof(struct hf_context_vcpu_pv, rflags) == 136, "the offset of rflags");
_Static_assert(offsetof(struct hf_context_vcpu_pv, fs_base) == 144, "the offset of fs_base");
_Static_assert(offsetof(struct hf_context_vcpu_pv, gs_base_kernel) == 152, "the offset of gs_base_kernel");
_Static_assert(offsetof(struct hf_context_vcpu_pv, gs_base_user) == 160, "the offset of gs_base_user");
_Static_assert(offsetof(struct hf_context_vcpu_pv, es) == 168, "the offset of es");
_Static_assert(offsetof(struct hf_context_vcpu_pv, cs) == 170, "the offset of cs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, ss) == 172, "the offset of ss");
_Static_assert(offsetof(struct hf_context_vcpu_pv, ds) == 174, "the offset of ds");
_Static_assert(offsetof(struct hf_context_vcpu_pv, fs) == 176, "the offset of fs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, gs) == 178, "the offset of gs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, flags) == 180, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_pv, cr0) == 184, "the offset of cr0");
_Static_assert(offsetof(struct hf_context_vcpu_pv, cr2) == 192, "the offset of cr2");
_Static_assert(offsetof(struct hf_context_vcpu_pv, cr4) == 200, "the offset of cr4");
_Static_assert(offsetof(struct hf_context_vcpu_pv, kernel_page_table) == 208, "the offset of kernel_page_table");
_Static_assert(offsetof(struct hf_context_vcpu_pv, user_page_table) == 216, "the offset of user_page_table");
_Static_assert(offsetof(struct hf_context_vcpu_pv, dr0) == 224, "the offset of dr0");
_Static_assert(offsetof(struct hf_context_vcpu_pv, dr1) == 232, "the offset of dr1");
_Static_assert(offsetof(struct hf_context_vcpu_pv, dr2) == 240, "the offset of dr2");
_Static_assert(offsetof(struct hf_context_vcpu_pv, dr3) == 248, "the offset of dr3");
_Static_assert(offsetof(struct hf_context_vcpu_pv, dr6) == 256, "the offset of dr6");
_Static_assert(offsetof(struct hf_context_vcpu_pv, dr7) == 264, "the offset of dr7");
_Static_assert(offsetof(struct hf_context_vcpu_pv, kernel_ss) == 272, "the offset of kernel_ss");
_Static_assert(offsetof(struct hf_context_vcpu_pv, kernel_sp) == 280, "the offset of kernel_sp");
_Static_assert(offsetof(struct hf_context_vcpu_pv, ldt_base) == 288, "the offset of ldt_base");
_Static_assert(offsetof(struct hf_context_vcpu_pv, ldt_entries) == 296, "the offset of ldt_entries");
_Static_assert(offsetof(struct hf_context_vcpu_pv, gdt_frames) == 304, "the offset of gdt_frames");
_Static_assert(offsetof(struct hf_context_vcpu_pv, gdt_entries) == 432, "the offset of gdt_entries");
_Static_assert(offsetof(struct hf_context_vcpu_pv, event_callback) == 440, "the offset of event_callback");
_Static_assert(offsetof(struct hf_context_vcpu_pv, failsafe_callback) == 448, "the offset of failsafe_callback");
_Static_assert(offsetof(struct hf_context_vcpu_pv, syscall_callback) == 456, "the offset of syscall_callback");
_Static_assert(offsetof(struct hf_context_vcpu_pv, syscall32_callback) == 464, "the offset of syscall32_callback");
_Static_assert(offsetof(struct hf_context_vcpu_pv, sysenter_callback) == 472, "the offset of sysenter_callback");
_Static_assert(offsetof(struct hf_context_vcpu_pv, event_callback_cs) == 480, "the offset of event_callback_cs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, failsafe_callback_cs) == 482, "the offset of failsafe_callback_cs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, syscall32_callback_cs) == 484, "the offset of syscall32_callback_cs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, sysenter_callback_cs) == 486, "the offset of sysenter_callback_cs");
_Static_assert(offsetof(struct hf_context_vcpu_pv, io_privilege) == 488, "the offset of io_privilege");
_Static_assert(offsetof(struct hf_context_vcpu_pv, upcall_mask) == 489, "the offset of upcall_mask");
_Static_assert(offsetof(struct hf_context_vcpu_pv, reserved) == 490, "the offset of reserved");
#endif

/* How an exception or an interrupt of a PV guest is entered. In C dctx_trap: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_TRAP_DEFINED
#define HF_CONTEXT_TRAP_DEFINED
struct hf_context_trap {
	/* The address of the handler; 0 when there is none. */
	hf_u64 address;
	/* The code segment of the handler. */
	uint16_t cs;
	/* Who may raise it, and how it is entered. */
	uint16_t flags;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_trap) == 16, "the size of dctx_trap");
_Static_assert(offsetof(struct hf_context_trap, address) == 0, "the offset of address");
_Static_assert(offsetof(struct hf_context_trap, cs) == 8, "the offset of cs");
_Static_assert(offsetof(struct hf_context_trap, flags) == 10, "the offset of flags");
_Static_assert(offsetof(struct hf_context_trap, reserved) == 12, "the offset of reserved");
#endif

/* The virtual interrupt descriptor table of a PV guest's vCPU. In C dctx_vcpu_traps: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_TRAPS_DEFINED
#define HF_CONTEXT_VCPU_TRAPS_DEFINED
struct hf_context_vcpu_traps {
	/* The entries, by vector. */
	struct hf_context_trap trap[256];
};
_Static_assert(sizeof(struct hf_context_vcpu_traps) == 4096, "the size of dctx_vcpu_traps");
_Static_assert(offsetof(struct hf_context_vcpu_traps, trap) == 0, "the offset of trap");
#endif

/* The x87 and SSE registers, and which extended state there is. In C dctx_vcpu_xstate: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_XSTATE_DEFINED
#define HF_CONTEXT_VCPU_XSTATE_DEFINED
struct hf_context_vcpu_xstate {
	/* The components that are enabled. */
	hf_u64 xcr0;
	/* The components that were ever enabled. */
	hf_u64 accumulated;
	/* The components that are not in their initial state. */
	hf_u64 in_use;
	/* What is in use. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* The x87 and SSE registers in the layout of FXSAVE. */
	uint8_t legacy[512];
};
_Static_assert(sizeof(struct hf_context_vcpu_xstate) == 544, "the size of dctx_vcpu_xstate");
_Static_assert(offsetof(struct hf_context_vcpu_xstate, xcr0) == 0, "the offset of xcr0");
_Static_assert(offsetof(struct hf_context_vcpu_xstate, accumulated) == 8, "the offset of accumulated");
_Static_assert(offsetof(struct hf_context_vcpu_xstate, in_use) == 16, "the offset of in_use");
_Static_assert(offsetof(struct hf_context_vcpu_xstate, flags) == 24, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_xstate, reserved) == 28, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_vcpu_xstate, legacy) == 32, "the offset of legacy");
#endif

/* A model-specific register. In C dctx_msr: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_MSR_DEFINED
#define HF_CONTEXT_MSR_DEFINED
struct hf_context_msr {
	/* Its number. */
	uint32_t index;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Its value. */
	hf_u64 value;
};
_Static_assert(sizeof(struct hf_context_msr) == 16, "the size of dctx_msr");
_Static_assert(offsetof(struct hf_context_msr, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_context_msr, reserved) == 4, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_msr, value) == 8, "the offset of value");
#endif

/* Further model-specific registers of a vCPU. In C dctx_vcpu_msrs: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_MSRS_DEFINED
#define HF_CONTEXT_VCPU_MSRS_DEFINED
struct hf_context_vcpu_msrs {
	/* The number of registers, at least one. */
	uint32_t registers;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: register, ContextMsr[registers]. The registers, in rising order of their numbers. */
};
_Static_assert(sizeof(struct hf_context_vcpu_msrs) == 8, "the size of dctx_vcpu_msrs");
_Static_assert(offsetof(struct hf_context_vcpu_msrs, registers) == 0, "the offset of registers");
_Static_assert(offsetof(struct hf_context_vcpu_msrs, reserved) == 4, "the offset of reserved");
#endif

/* The time-stamp counter of a vCPU. In C dctx_vcpu_tsc: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_TSC_DEFINED
#define HF_CONTEXT_VCPU_TSC_DEFINED
struct hf_context_vcpu_tsc {
	/* The guest's time-stamp counter. */
	hf_u64 counter;
	/* The MSR TSC_ADJUST: what the guest has added to the counter. */
	hf_u64 adjust;
};
_Static_assert(sizeof(struct hf_context_vcpu_tsc) == 16, "the size of dctx_vcpu_tsc");
_Static_assert(offsetof(struct hf_context_vcpu_tsc, counter) == 0, "the offset of counter");
_Static_assert(offsetof(struct hf_context_vcpu_tsc, adjust) == 8, "the offset of adjust");
#endif

/* The event that waits to be delivered to a vCPU. In C dctx_vcpu_pending: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_PENDING_DEFINED
#define HF_CONTEXT_VCPU_PENDING_DEFINED
struct hf_context_vcpu_pending {
	/* The event; zero when there is none. */
	uint32_t event;
	/* The error code that it pushes. */
	uint32_t error_code;
};
_Static_assert(sizeof(struct hf_context_vcpu_pending) == 8, "the size of dctx_vcpu_pending");
_Static_assert(offsetof(struct hf_context_vcpu_pending, event) == 0, "the offset of event");
_Static_assert(offsetof(struct hf_context_vcpu_pending, error_code) == 4, "the offset of error_code");
#endif

/* The local interrupt controller of a vCPU. In C dctx_vcpu_lapic: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_LAPIC_DEFINED
#define HF_CONTEXT_VCPU_LAPIC_DEFINED
struct hf_context_vcpu_lapic {
	/* The MSR APIC_BASE: its address, its mode and whether it is on. */
	hf_u64 base;
	/* The MSR TSC_DEADLINE: the time-stamp at which its timer fires; 0 when it is not armed. */
	hf_u64 deadline;
	/* Errors that were noted and that the guest has not latched yet, in the bits of the error status register. */
	uint32_t pending_errors;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Its registers: number n is the one at offset 16 n of its page. */
	uint32_t register_[64];
};
_Static_assert(sizeof(struct hf_context_vcpu_lapic) == 280, "the size of dctx_vcpu_lapic");
_Static_assert(offsetof(struct hf_context_vcpu_lapic, base) == 0, "the offset of base");
_Static_assert(offsetof(struct hf_context_vcpu_lapic, deadline) == 8, "the offset of deadline");
_Static_assert(offsetof(struct hf_context_vcpu_lapic, pending_errors) == 16, "the offset of pending_errors");
_Static_assert(offsetof(struct hf_context_vcpu_lapic, reserved) == 20, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_vcpu_lapic, register_) == 24, "the offset of register");
#endif

/* A variable range of memory types. In C dctx_mtrr_range: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_MTRR_RANGE_DEFINED
#define HF_CONTEXT_MTRR_RANGE_DEFINED
struct hf_context_mtrr_range {
	/* The MSR PHYSBASE. */
	hf_u64 base;
	/* The MSR PHYSMASK. */
	hf_u64 mask;
};
_Static_assert(sizeof(struct hf_context_mtrr_range) == 16, "the size of dctx_mtrr_range");
_Static_assert(offsetof(struct hf_context_mtrr_range, base) == 0, "the offset of base");
_Static_assert(offsetof(struct hf_context_mtrr_range, mask) == 8, "the offset of mask");
#endif

/* The memory-type registers of a vCPU. In C dctx_vcpu_mtrr: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_MTRR_DEFINED
#define HF_CONTEXT_VCPU_MTRR_DEFINED
struct hf_context_vcpu_mtrr {
	/* The eight memory types of the page attribute table, a byte each. */
	hf_u64 pat;
	/* The MSR MTRRcap: how many ranges there are and of what kind. */
	hf_u64 capabilities;
	/* The MSR MTRRdefType: the type outside the ranges, and which ranges are on. */
	hf_u64 default_type;
	/* The types of the first megabyte, a byte each range, in rising order of address. */
	hf_u64 fixed[11];
	/* The number of variable ranges, as MTRRcap says. */
	uint32_t ranges;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: range, ContextMtrrRange[ranges]. The variable ranges. */
};
_Static_assert(sizeof(struct hf_context_vcpu_mtrr) == 120, "the size of dctx_vcpu_mtrr");
_Static_assert(offsetof(struct hf_context_vcpu_mtrr, pat) == 0, "the offset of pat");
_Static_assert(offsetof(struct hf_context_vcpu_mtrr, capabilities) == 8, "the offset of capabilities");
_Static_assert(offsetof(struct hf_context_vcpu_mtrr, default_type) == 16, "the offset of default_type");
_Static_assert(offsetof(struct hf_context_vcpu_mtrr, fixed) == 24, "the offset of fixed");
_Static_assert(offsetof(struct hf_context_vcpu_mtrr, ranges) == 112, "the offset of ranges");
_Static_assert(offsetof(struct hf_context_vcpu_mtrr, reserved) == 116, "the offset of reserved");
#endif

/* The configuration of a vCPU's machine checks. In C dctx_vcpu_machine_check: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_MACHINE_CHECK_DEFINED
#define HF_CONTEXT_VCPU_MACHINE_CHECK_DEFINED
struct hf_context_vcpu_machine_check {
	/* The MSR MCG_CAP: banks and capabilities. */
	hf_u64 capabilities;
	/* The second control register of bank 0. */
	hf_u64 control2_0;
	/* The second control register of bank 1. */
	hf_u64 control2_1;
	/* The MSR MCG_EXT_CTL: delivery to one processor only. */
	hf_u64 extended_control;
};
_Static_assert(sizeof(struct hf_context_vcpu_machine_check) == 32, "the size of dctx_vcpu_machine_check");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check, capabilities) == 0, "the offset of capabilities");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check, control2_0) == 8, "the offset of control2_0");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check, control2_1) == 16, "the offset of control2_1");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check, extended_control) == 24, "the offset of extended_control");
#endif

/* The state that a vCPU has of the Hyper-V interface. In C dctx_vcpu_viridian: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_VIRIDIAN_DEFINED
#define HF_CONTEXT_VCPU_VIRIDIAN_DEFINED
struct hf_context_vcpu_viridian {
	/* The MSR with the address of the assist page. */
	hf_u64 assist_page;
	/* The MSR SIMP with the address of the message page. */
	hf_u64 message_page;
	/* The MSRs of the synthetic interrupts. */
	hf_u64 sint[16];
	/* The configurations of the synthetic timers. */
	hf_u64 timer_config[4];
	/* The counts or periods of the synthetic timers. */
	hf_u64 timer_count[4];
	/* What is left to the pages. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_vcpu_viridian) == 216, "the size of dctx_vcpu_viridian");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, assist_page) == 0, "the offset of assist_page");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, message_page) == 8, "the offset of message_page");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, sint) == 16, "the offset of sint");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, timer_config) == 144, "the offset of timer_config");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, timer_count) == 176, "the offset of timer_count");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, flags) == 208, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_viridian, reserved) == 212, "the offset of reserved");
#endif

/* What a vCPU waits for, and what else it is about to be told. In C dctx_vcpu_activity: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_ACTIVITY_DEFINED
#define HF_CONTEXT_VCPU_ACTIVITY_DEFINED
struct hf_context_vcpu_activity {
	/* What it waits for. */
	uint32_t flags;
	/* The vector by which the vCPU is told of events; 0 when it is told as the domain is. */
	uint32_t upcall_vector;
	/* The only channel that it polls; 0 for any of several. */
	uint32_t poll_port;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Debug exceptions that wait, in the bits of debug register 6. */
	hf_u64 pending_debug;
};
_Static_assert(sizeof(struct hf_context_vcpu_activity) == 24, "the size of dctx_vcpu_activity");
_Static_assert(offsetof(struct hf_context_vcpu_activity, flags) == 0, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_activity, upcall_vector) == 4, "the offset of upcall_vector");
_Static_assert(offsetof(struct hf_context_vcpu_activity, poll_port) == 8, "the offset of poll_port");
_Static_assert(offsetof(struct hf_context_vcpu_activity, reserved) == 12, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_vcpu_activity, pending_debug) == 16, "the offset of pending_debug");
#endif

/* Where the hypervisor tells a vCPU about itself. An area that there is not has all ones. In C dctx_vcpu_areas: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_AREAS_DEFINED
#define HF_CONTEXT_VCPU_AREAS_DEFINED
struct hf_context_vcpu_areas {
	/* The guest-physical address of vcpu_info; all ones for its place in the shared info page. */
	hf_u64 info;
	/* The address of vcpu_runstate_info. */
	hf_u64 runstate;
	/* The address of the secondary vcpu_time_info. */
	hf_u64 time;
	/* What kind the addresses are. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_vcpu_areas) == 32, "the size of dctx_vcpu_areas");
_Static_assert(offsetof(struct hf_context_vcpu_areas, info) == 0, "the offset of info");
_Static_assert(offsetof(struct hf_context_vcpu_areas, runstate) == 8, "the offset of runstate");
_Static_assert(offsetof(struct hf_context_vcpu_areas, time) == 16, "the offset of time");
_Static_assert(offsetof(struct hf_context_vcpu_areas, flags) == 24, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_areas, reserved) == 28, "the offset of reserved");
#endif

/* How long a vCPU has been in each state. In C dctx_vcpu_runstate: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_RUNSTATE_DEFINED
#define HF_CONTEXT_VCPU_RUNSTATE_DEFINED
struct hf_context_vcpu_runstate {
	/* The state: 0 running, 1 runnable, 2 blocked, 3 offline. */
	uint32_t state;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* The system time at which it came into the state, in nanoseconds. */
	hf_u64 entered;
	/* The time that it has been in each, in nanoseconds. */
	hf_u64 time[4];
};
_Static_assert(sizeof(struct hf_context_vcpu_runstate) == 48, "the size of dctx_vcpu_runstate");
_Static_assert(offsetof(struct hf_context_vcpu_runstate, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_context_vcpu_runstate, reserved) == 4, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_vcpu_runstate, entered) == 8, "the offset of entered");
_Static_assert(offsetof(struct hf_context_vcpu_runstate, time) == 16, "the offset of time");
#endif

/* The timers of a vCPU. A timer that is not set has all ones. In C dctx_vcpu_timers: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_TIMERS_DEFINED
#define HF_CONTEXT_VCPU_TIMERS_DEFINED
struct hf_context_vcpu_timers {
	/* The period of the periodic timer in nanoseconds. */
	hf_u64 periodic_period;
	/* The system time at which it fires next, in nanoseconds. */
	hf_u64 periodic_next;
	/* The system time at which the single-shot timer fires, in nanoseconds. */
	hf_u64 single_shot;
	/* The system time at which polling ends, in nanoseconds. */
	hf_u64 poll;
	/* The time until the timer of the local interrupt controller fires, in nanoseconds. */
	hf_u64 lapic;
	/* The time until each synthetic timer fires, in nanoseconds. */
	hf_u64 synthetic[4];
	/* Ticks of that timer that were due and have not been delivered. */
	uint32_t lapic_owed;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_vcpu_timers) == 80, "the size of dctx_vcpu_timers");
_Static_assert(offsetof(struct hf_context_vcpu_timers, periodic_period) == 0, "the offset of periodic_period");
_Static_assert(offsetof(struct hf_context_vcpu_timers, periodic_next) == 8, "the offset of periodic_next");
_Static_assert(offsetof(struct hf_context_vcpu_timers, single_shot) == 16, "the offset of single_shot");
_Static_assert(offsetof(struct hf_context_vcpu_timers, poll) == 24, "the offset of poll");
_Static_assert(offsetof(struct hf_context_vcpu_timers, lapic) == 32, "the offset of lapic");
_Static_assert(offsetof(struct hf_context_vcpu_timers, synthetic) == 40, "the offset of synthetic");
_Static_assert(offsetof(struct hf_context_vcpu_timers, lapic_owed) == 72, "the offset of lapic_owed");
_Static_assert(offsetof(struct hf_context_vcpu_timers, reserved) == 76, "the offset of reserved");
#endif

/* The queues of events of a vCPU, of the FIFO kind. In C dctx_vcpu_event_fifo: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_EVENT_FIFO_DEFINED
#define HF_CONTEXT_VCPU_EVENT_FIFO_DEFINED
struct hf_context_vcpu_event_fifo {
	/* The frame with its control block; all ones when it has none. */
	hf_u64 control_gfn;
	/* Where in the frame the control block begins. */
	uint32_t control_offset;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* The last event of each queue, by priority; 0 when it is empty. */
	uint32_t tails[16];
};
_Static_assert(sizeof(struct hf_context_vcpu_event_fifo) == 80, "the size of dctx_vcpu_event_fifo");
_Static_assert(offsetof(struct hf_context_vcpu_event_fifo, control_gfn) == 0, "the offset of control_gfn");
_Static_assert(offsetof(struct hf_context_vcpu_event_fifo, control_offset) == 8, "the offset of control_offset");
_Static_assert(offsetof(struct hf_context_vcpu_event_fifo, reserved) == 12, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_vcpu_event_fifo, tails) == 16, "the offset of tails");
#endif

/* What a machine check bank reports. In C dctx_machine_check_bank: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_MACHINE_CHECK_BANK_DEFINED
#define HF_CONTEXT_MACHINE_CHECK_BANK_DEFINED
struct hf_context_machine_check_bank {
	/* The MSR MCi_CTL. */
	hf_u64 control;
	/* The MSR MCi_STATUS. */
	hf_u64 status;
	/* The MSR MCi_ADDR. */
	hf_u64 address;
	/* The MSR MCi_MISC. */
	hf_u64 misc;
};
_Static_assert(sizeof(struct hf_context_machine_check_bank) == 32, "the size of dctx_machine_check_bank");
_Static_assert(offsetof(struct hf_context_machine_check_bank, control) == 0, "the offset of control");
_Static_assert(offsetof(struct hf_context_machine_check_bank, status) == 8, "the offset of status");
_Static_assert(offsetof(struct hf_context_machine_check_bank, address) == 16, "the offset of address");
_Static_assert(offsetof(struct hf_context_machine_check_bank, misc) == 24, "the offset of misc");
#endif

/* The errors that machine check banks report. In C dctx_vcpu_machine_check_banks: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_MACHINE_CHECK_BANKS_DEFINED
#define HF_CONTEXT_VCPU_MACHINE_CHECK_BANKS_DEFINED
struct hf_context_vcpu_machine_check_banks {
	/* The MSR MCG_STATUS. */
	hf_u64 global_status;
	/* The number of banks, as MCG_CAP says. */
	uint32_t banks;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: bank, ContextMachineCheckBank[banks]. The banks. */
};
_Static_assert(sizeof(struct hf_context_vcpu_machine_check_banks) == 16, "the size of dctx_vcpu_machine_check_banks");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check_banks, global_status) == 0, "the offset of global_status");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check_banks, banks) == 8, "the offset of banks");
_Static_assert(offsetof(struct hf_context_vcpu_machine_check_banks, reserved) == 12, "the offset of reserved");
#endif

/* What VCPU_VIRIDIAN lacks of the synthetic interrupt controller. In C dctx_vcpu_synic: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_SYNIC_DEFINED
#define HF_CONTEXT_VCPU_SYNIC_DEFINED
struct hf_context_vcpu_synic {
	/* The MSR SCONTROL. */
	hf_u64 control;
	/* The MSR SIEFP with the address of the event page. */
	hf_u64 event_page;
	/* The synthetic interrupts with a message that waits for its slot, a bit each. */
	uint32_t messages;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_vcpu_synic) == 24, "the size of dctx_vcpu_synic");
_Static_assert(offsetof(struct hf_context_vcpu_synic, control) == 0, "the offset of control");
_Static_assert(offsetof(struct hf_context_vcpu_synic, event_page) == 8, "the offset of event_page");
_Static_assert(offsetof(struct hf_context_vcpu_synic, messages) == 16, "the offset of messages");
_Static_assert(offsetof(struct hf_context_vcpu_synic, reserved) == 20, "the offset of reserved");
#endif

/* The hypercall that a vCPU will make again. It is evidence: what counts is in registers and memory. In C dctx_vcpu_hypercall: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VCPU_HYPERCALL_DEFINED
#define HF_CONTEXT_VCPU_HYPERCALL_DEFINED
struct hf_context_vcpu_hypercall {
	/* Where the instruction is. */
	hf_u64 address;
	/* The instruction. */
	uint16_t instruction;
	/* The width of the caller's words in bytes: 4 or 8. */
	uint16_t width;
	/* The hypercall. */
	uint32_t number;
	/* The code of its operation, without bits that hold progress; all ones when it has none or it is not known. */
	uint32_t operation;
	/* What is known. */
	uint32_t flags;
	/* How far it came, in the unit of the operation; 0 unless has_progress is set. */
	hf_u64 progress;
	/* Its arguments, as the registers hold them. */
	hf_u64 argument[6];
};
_Static_assert(sizeof(struct hf_context_vcpu_hypercall) == 80, "the size of dctx_vcpu_hypercall");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, address) == 0, "the offset of address");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, instruction) == 8, "the offset of instruction");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, width) == 10, "the offset of width");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, number) == 12, "the offset of number");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, operation) == 16, "the offset of operation");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, flags) == 20, "the offset of flags");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, progress) == 24, "the offset of progress");
_Static_assert(offsetof(struct hf_context_vcpu_hypercall, argument) == 32, "the offset of argument");
#endif

/* A component of the extended state. In C dctx_xstate: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_XSTATE_DEFINED
#define HF_CONTEXT_XSTATE_DEFINED
	/* Behind it: state, u8[...]. The component, as XSAVE stores it. */
#endif

/* One of the two 8259A interrupt controllers. In C dctx_pic: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PIC_DEFINED
#define HF_CONTEXT_PIC_DEFINED
struct hf_context_pic {
	/* The requested interrupts, a bit each line. */
	uint8_t requests;
	/* The masked interrupts, a bit each line. */
	uint8_t mask;
	/* The interrupts in service, a bit each line. */
	uint8_t in_service;
	/* The vector of the first line. */
	uint8_t vector_base;
	/* The progress of initialisation and the line with the highest priority. */
	uint8_t initialisation;
	/* The modes that the guest has set. */
	uint8_t modes;
	/* The level-triggered lines, a bit each. */
	uint8_t levels;
	/* The state of the output towards the processor: 0 or 1. */
	uint8_t output;
};
_Static_assert(sizeof(struct hf_context_pic) == 8, "the size of dctx_pic");
_Static_assert(offsetof(struct hf_context_pic, requests) == 0, "the offset of requests");
_Static_assert(offsetof(struct hf_context_pic, mask) == 1, "the offset of mask");
_Static_assert(offsetof(struct hf_context_pic, in_service) == 2, "the offset of in_service");
_Static_assert(offsetof(struct hf_context_pic, vector_base) == 3, "the offset of vector_base");
_Static_assert(offsetof(struct hf_context_pic, initialisation) == 4, "the offset of initialisation");
_Static_assert(offsetof(struct hf_context_pic, modes) == 5, "the offset of modes");
_Static_assert(offsetof(struct hf_context_pic, levels) == 6, "the offset of levels");
_Static_assert(offsetof(struct hf_context_pic, output) == 7, "the offset of output");
#endif

/* Where the I/O interrupt controller sends one of its lines. In C dctx_ioapic_line: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_IOAPIC_LINE_DEFINED
#define HF_CONTEXT_IOAPIC_LINE_DEFINED
struct hf_context_ioapic_line {
	/* The whole entry, as the guest reads it. */
	hf_u64 entry;
};
_Static_assert(sizeof(struct hf_context_ioapic_line) == 8, "the size of dctx_ioapic_line");
_Static_assert(offsetof(struct hf_context_ioapic_line, entry) == 0, "the offset of entry");
#endif

/* The I/O interrupt controller. In C dctx_ioapic: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_IOAPIC_DEFINED
#define HF_CONTEXT_IOAPIC_DEFINED
struct hf_context_ioapic {
	/* The address of its registers in guest memory. */
	hf_u64 base;
	/* The register that the guest has selected. */
	uint32_t selected;
	/* Its number on the interrupt bus. */
	uint32_t id;
	/* The number of its lines. */
	uint32_t lines;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Behind it: line, ContextIoapicLine[lines]. Where each line goes. */
};
_Static_assert(sizeof(struct hf_context_ioapic) == 24, "the size of dctx_ioapic");
_Static_assert(offsetof(struct hf_context_ioapic, base) == 0, "the offset of base");
_Static_assert(offsetof(struct hf_context_ioapic, selected) == 8, "the offset of selected");
_Static_assert(offsetof(struct hf_context_ioapic, id) == 12, "the offset of id");
_Static_assert(offsetof(struct hf_context_ioapic, lines) == 16, "the offset of lines");
_Static_assert(offsetof(struct hf_context_ioapic, reserved) == 20, "the offset of reserved");
#endif

/* The interrupt lines of PCI and ISA, and the router between them. In C dctx_interrupt_lines: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_INTERRUPT_LINES_DEFINED
#define HF_CONTEXT_INTERRUPT_LINES_DEFINED
struct hf_context_interrupt_lines {
	/* The asserted PCI lines: bit 4 d + i is line i of device d. */
	hf_u64 pci[2];
	/* The asserted ISA lines, a bit each. */
	uint16_t isa;
	/* Reserved: zero when written. */
	uint16_t reserved;
	/* The ISA interrupt of each of the four PCI links, 1 to 15; 0 for none. */
	uint8_t route[4];
};
_Static_assert(sizeof(struct hf_context_interrupt_lines) == 24, "the size of dctx_interrupt_lines");
_Static_assert(offsetof(struct hf_context_interrupt_lines, pci) == 0, "the offset of pci");
_Static_assert(offsetof(struct hf_context_interrupt_lines, isa) == 16, "the offset of isa");
_Static_assert(offsetof(struct hf_context_interrupt_lines, reserved) == 18, "the offset of reserved");
_Static_assert(offsetof(struct hf_context_interrupt_lines, route) == 20, "the offset of route");
#endif

/* One of the three counters of the interval timer. In C dctx_pit_channel: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PIT_CHANNEL_DEFINED
#define HF_CONTEXT_PIT_CHANNEL_DEFINED
struct hf_context_pit_channel {
	/* The value that it counts down from, 1 to 65536. */
	uint32_t count;
	/* The count that was latched. */
	uint16_t latched_count;
	/* Whether a count is latched, and how it is read. */
	uint8_t count_latched;
	/* Whether the status is latched. */
	uint8_t status_latched;
	/* The status that was latched. */
	uint8_t status;
	/* Which byte the next read yields. */
	uint8_t read_state;
	/* Which byte the next write sets. */
	uint8_t write_state;
	/* The low byte that was written first. */
	uint8_t write_latch;
	/* How counts are read and written: low byte, high byte or both. */
	uint8_t access;
	/* How it counts, 0 to 5; 0xff when the guest has set none. */
	uint8_t mode;
	/* Whether it counts in decimal digits. */
	uint8_t bcd;
	/* Whether it may count. */
	uint8_t gate;
};
_Static_assert(sizeof(struct hf_context_pit_channel) == 16, "the size of dctx_pit_channel");
_Static_assert(offsetof(struct hf_context_pit_channel, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_context_pit_channel, latched_count) == 4, "the offset of latched_count");
_Static_assert(offsetof(struct hf_context_pit_channel, count_latched) == 6, "the offset of count_latched");
_Static_assert(offsetof(struct hf_context_pit_channel, status_latched) == 7, "the offset of status_latched");
_Static_assert(offsetof(struct hf_context_pit_channel, status) == 8, "the offset of status");
_Static_assert(offsetof(struct hf_context_pit_channel, read_state) == 9, "the offset of read_state");
_Static_assert(offsetof(struct hf_context_pit_channel, write_state) == 10, "the offset of write_state");
_Static_assert(offsetof(struct hf_context_pit_channel, write_latch) == 11, "the offset of write_latch");
_Static_assert(offsetof(struct hf_context_pit_channel, access) == 12, "the offset of access");
_Static_assert(offsetof(struct hf_context_pit_channel, mode) == 13, "the offset of mode");
_Static_assert(offsetof(struct hf_context_pit_channel, bcd) == 14, "the offset of bcd");
_Static_assert(offsetof(struct hf_context_pit_channel, gate) == 15, "the offset of gate");
#endif

/* The interval timer. In C dctx_pit: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PIT_DEFINED
#define HF_CONTEXT_PIT_DEFINED
struct hf_context_pit {
	/* Its counters. */
	struct hf_context_pit_channel channel[3];
	/* Whether the speaker is connected to the third counter. */
	uint32_t speaker;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_pit) == 56, "the size of dctx_pit");
_Static_assert(offsetof(struct hf_context_pit, channel) == 0, "the offset of channel");
_Static_assert(offsetof(struct hf_context_pit, speaker) == 48, "the offset of speaker");
_Static_assert(offsetof(struct hf_context_pit, reserved) == 52, "the offset of reserved");
#endif

/* The real-time clock. In C dctx_rtc: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_RTC_DEFINED
#define HF_CONTEXT_RTC_DEFINED
struct hf_context_rtc {
	/* Its registers 0 to 13. */
	uint8_t register_[14];
	/* The register that the guest has selected. */
	uint8_t selected;
	/* Reserved: zero when written. */
	uint8_t reserved;
};
_Static_assert(sizeof(struct hf_context_rtc) == 16, "the size of dctx_rtc");
_Static_assert(offsetof(struct hf_context_rtc, register_) == 0, "the offset of register");
_Static_assert(offsetof(struct hf_context_rtc, selected) == 14, "the offset of selected");
_Static_assert(offsetof(struct hf_context_rtc, reserved) == 15, "the offset of reserved");
#endif

/* A comparator of the high-precision event timer. In C dctx_hpet_timer: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_HPET_TIMER_DEFINED
#define HF_CONTEXT_HPET_TIMER_DEFINED
struct hf_context_hpet_timer {
	/* Its configuration and capabilities. */
	hf_u64 config;
	/* The count at which it fires, in 64 bits also when it is used with 32. */
	hf_u64 comparator;
	/* Its message route. */
	hf_u64 route;
	/* What was last written to the comparator, of one that repeats. */
	hf_u64 period;
};
_Static_assert(sizeof(struct hf_context_hpet_timer) == 32, "the size of dctx_hpet_timer");
_Static_assert(offsetof(struct hf_context_hpet_timer, config) == 0, "the offset of config");
_Static_assert(offsetof(struct hf_context_hpet_timer, comparator) == 8, "the offset of comparator");
_Static_assert(offsetof(struct hf_context_hpet_timer, route) == 16, "the offset of route");
_Static_assert(offsetof(struct hf_context_hpet_timer, period) == 24, "the offset of period");
#endif

/* The high-precision event timer. In C dctx_hpet: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_HPET_DEFINED
#define HF_CONTEXT_HPET_DEFINED
struct hf_context_hpet {
	/* Its capabilities and its period in femtoseconds. */
	hf_u64 capabilities;
	/* Whether it runs and whether it replaces the older timers. */
	hf_u64 config;
	/* The level-triggered comparators that have fired, a bit each. */
	hf_u64 status;
	/* The main counter. */
	hf_u64 counter;
	/* Its comparators. */
	struct hf_context_hpet_timer timer[3];
};
_Static_assert(sizeof(struct hf_context_hpet) == 128, "the size of dctx_hpet");
_Static_assert(offsetof(struct hf_context_hpet, capabilities) == 0, "the offset of capabilities");
_Static_assert(offsetof(struct hf_context_hpet, config) == 8, "the offset of config");
_Static_assert(offsetof(struct hf_context_hpet, status) == 16, "the offset of status");
_Static_assert(offsetof(struct hf_context_hpet, counter) == 24, "the offset of counter");
_Static_assert(offsetof(struct hf_context_hpet, timer) == 32, "the offset of timer");
#endif

/* The ACPI power-management timer and its event registers. In C dctx_pm_timer: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PM_TIMER_DEFINED
#define HF_CONTEXT_PM_TIMER_DEFINED
struct hf_context_pm_timer {
	/* The counter, at 3.579545 MHz. */
	uint32_t counter;
	/* The events that have happened, a bit each. */
	uint16_t status;
	/* The events that interrupt, a bit each. */
	uint16_t enabled;
};
_Static_assert(sizeof(struct hf_context_pm_timer) == 8, "the size of dctx_pm_timer");
_Static_assert(offsetof(struct hf_context_pm_timer, counter) == 0, "the offset of counter");
_Static_assert(offsetof(struct hf_context_pm_timer, status) == 4, "the offset of status");
_Static_assert(offsetof(struct hf_context_pm_timer, enabled) == 6, "the offset of enabled");
#endif

/* The domain's state of the Hyper-V interface. In C dctx_viridian: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VIRIDIAN_DEFINED
#define HF_CONTEXT_VIRIDIAN_DEFINED
struct hf_context_viridian {
	/* The MSR with the address of the hypercall page. */
	hf_u64 hypercall_page;
	/* What the guest's system calls itself. */
	hf_u64 guest_os;
	/* The reference time in units of 100 nanoseconds. */
	hf_u64 reference_time;
	/* The MSR with the address of the reference time page. */
	hf_u64 reference_tsc;
};
_Static_assert(sizeof(struct hf_context_viridian) == 32, "the size of dctx_viridian");
_Static_assert(offsetof(struct hf_context_viridian, hypercall_page) == 0, "the offset of hypercall_page");
_Static_assert(offsetof(struct hf_context_viridian, guest_os) == 8, "the offset of guest_os");
_Static_assert(offsetof(struct hf_context_viridian, reference_time) == 16, "the offset of reference_time");
_Static_assert(offsetof(struct hf_context_viridian, reference_tsc) == 24, "the offset of reference_tsc");
#endif

/* The latch that selects a PCI register. In C dctx_pci_address: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_PCI_ADDRESS_DEFINED
#define HF_CONTEXT_PCI_ADDRESS_DEFINED
struct hf_context_pci_address {
	/* What was last written to port 0xcf8. */
	uint32_t address;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_context_pci_address) == 8, "the size of dctx_pci_address");
_Static_assert(offsetof(struct hf_context_pci_address, address) == 0, "the offset of address");
_Static_assert(offsetof(struct hf_context_pci_address, reserved) == 4, "the offset of reserved");
#endif

/* How far the emulated timers are in their periods. In C dctx_timer_phases: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_TIMER_PHASES_DEFINED
#define HF_CONTEXT_TIMER_PHASES_DEFINED
struct hf_context_timer_phases {
	/* For each counter of the interval timer, the time since its count was loaded, in nanoseconds. */
	hf_u64 pit[3];
	/* The time until the real-time clock's next periodic interrupt, in nanoseconds; all ones when there is none. */
	hf_u64 rtc;
	/* Ticks of the interval timer that were due and have not been delivered. */
	uint32_t pit_owed;
	/* Periodic interrupts of the real-time clock that were due and have not been delivered. */
	uint32_t rtc_owed;
};
_Static_assert(sizeof(struct hf_context_timer_phases) == 40, "the size of dctx_timer_phases");
_Static_assert(offsetof(struct hf_context_timer_phases, pit) == 0, "the offset of pit");
_Static_assert(offsetof(struct hf_context_timer_phases, rtc) == 24, "the offset of rtc");
_Static_assert(offsetof(struct hf_context_timer_phases, pit_owed) == 32, "the offset of pit_owed");
_Static_assert(offsetof(struct hf_context_timer_phases, rtc_owed) == 36, "the offset of rtc_owed");
#endif

/* What the guest has left about its crash. In C dctx_viridian_crash: docs/specs/domain-context.md, 1.0. */
#ifndef HF_CONTEXT_VIRIDIAN_CRASH_DEFINED
#define HF_CONTEXT_VIRIDIAN_CRASH_DEFINED
struct hf_context_viridian_crash {
	/* The MSR CRASH_P0. */
	hf_u64 parameter0;
	/* The MSR CRASH_P1. */
	hf_u64 parameter1;
	/* The MSR CRASH_P2. */
	hf_u64 parameter2;
	/* The MSR CRASH_P3. */
	hf_u64 parameter3;
	/* The MSR CRASH_P4. */
	hf_u64 parameter4;
};
_Static_assert(sizeof(struct hf_context_viridian_crash) == 40, "the size of dctx_viridian_crash");
_Static_assert(offsetof(struct hf_context_viridian_crash, parameter0) == 0, "the offset of parameter0");
_Static_assert(offsetof(struct hf_context_viridian_crash, parameter1) == 8, "the offset of parameter1");
_Static_assert(offsetof(struct hf_context_viridian_crash, parameter2) == 16, "the offset of parameter2");
_Static_assert(offsetof(struct hf_context_viridian_crash, parameter3) == 24, "the offset of parameter3");
_Static_assert(offsetof(struct hf_context_viridian_crash, parameter4) == 32, "the offset of parameter4");
#endif

#endif /* HF_DOMAIN_CONTEXT_H */
