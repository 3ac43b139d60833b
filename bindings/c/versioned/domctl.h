/* Generated from abi/domctl.yaml. Do not edit. */

/* Operations of the toolstack on a domain. This interface changes with each version of Xen: a caller is built for one, and must check that it runs on that. */
#ifndef HF_DOMCTL_VERSIONED_H
#define HF_DOMCTL_VERSIONED_H

#ifndef HF_VERSIONED_INTERFACES
#error "domctl.h changes with each version of Xen: define HF_VERSIONED_INTERFACES to say that the program looks which it runs on"
#endif

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The version of the interface in Xen 4.3 and 4.4. In 4.3 to 4.4. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE43 0x9u

/* The version of the interface in Xen 4.5. In 4.5. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE45 0xau

/* The version of the interface in Xen 4.6 and 4.7. In 4.6 to 4.7. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE46 0xbu

/* The version of the interface in Xen 4.8. In 4.8. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE48 0xcu

/* The version of the interface in Xen 4.9. In 4.9. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE49 0xdu

/* The version of the interface in Xen 4.10.0 alone. In 4.10 to 4.10.0. */
#define HF_DOMCTL_INTERFACE_VERSION_OF4100 0xeu

/* The version of the interface in Xen 4.10 from 4.10.1 on: the only change within a series. In 4.10.1 to 4.10. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE4101 0xfu

/* The version of the interface in Xen 4.11. In 4.11. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE411 0x10u

/* The version of the interface in Xen 4.12. In 4.12. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE412 0x11u

/* The version of the interface in Xen 4.13 and 4.14. In 4.13 to 4.14. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE413 0x12u

/* The version of the interface in Xen 4.15. In 4.15. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE415 0x13u

/* The version of the interface in Xen 4.16. In 4.16. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE416 0x14u

/* The version of the interface in Xen 4.17. In 4.17. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE417 0x15u

/* The version of the interface in Xen 4.18. In 4.18. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE418 0x16u

/* The version of the interface in Xen 4.19 to 4.21. In 4.19 to 4.21. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE419 0x17u

/* The version of the interface since Xen 4.22. In 4.22 and later. */
#define HF_DOMCTL_INTERFACE_VERSION_SINCE422 0x18u

/* The version that a call of a stable operation has instead. In 4.21 and later. */
#define HF_DOMCTL_STABLE_INTERFACE_VERSION 0u

/* The most pages that one getpageframeinfo3 may ask for; more is refused with E2BIG. */
#define HF_DOMCTL_MAX_PAGE_FRAMES 1024u

/* What kind of domain is created. */

/* It is HVM or PVH; otherwise it is PV. */
#define HF_CREATE_DOMAIN_FLAGS_HVM 0x1u

/* Its page tables are in hardware. */
#define HF_CREATE_DOMAIN_FLAGS_HAP 0x2u

/* Its memory is measured when the host sleeps. */
#define HF_CREATE_DOMAIN_FLAGS_S3_INTEGRITY 0x4u

/* Its shadow page tables are always in step. */
#define HF_CREATE_DOMAIN_FLAGS_OOS_OFF 0x8u

/* It runs xenstore. */
#define HF_CREATE_DOMAIN_FLAGS_XS_DOMAIN 0x10u

/* It may be given devices. */
#define HF_CREATE_DOMAIN_FLAGS_IOMMU 0x20u

/* It may run a hypervisor. */
#define HF_CREATE_DOMAIN_FLAGS_NESTED_VIRT 0x40u

/* It sees performance counters. */
#define HF_CREATE_DOMAIN_FLAGS_VPMU 0x80u

/* Its accesses to memory that is not there are faults; not on x86. In 4.21 and later. */
#define HF_CREATE_DOMAIN_FLAGS_TRAP_UNMAPPED_ACCESSES 0x100u

/* How a domain's devices reach its memory. */

/* The IOMMU shares no page tables with the processor. */
#define HF_CREATE_DOMAIN_IOMMU_OPTIONS_NO_SHAREPT 0x1u

/* Who may switch between views of a domain's memory. */

/* Nobody; Xen has no name for it. In 4.19 and later. */
#define HF_ALTP2M_MODE_OFF 0u

/* The domain and others. In 4.19 and later. */
#define HF_ALTP2M_MODE_MIXED 1u

/* Others only. In 4.19 and later. */
#define HF_ALTP2M_MODE_EXTERNAL 2u

/* Others, and the domain only what concerns itself. In 4.19 and later. */
#define HF_ALTP2M_MODE_LIMITED 3u

/* The devices that Xen emulates for a domain. */

/* The local APICs. */
#define HF_X86_EMULATION_LAPIC 0x1u

/* The high-precision timers. */
#define HF_X86_EMULATION_HPET 0x2u

/* The power management timer. */
#define HF_X86_EMULATION_PM 0x4u

/* The real-time clock. */
#define HF_X86_EMULATION_RTC 0x8u

/* The I/O APIC. */
#define HF_X86_EMULATION_IO_APIC 0x10u

/* The two old interrupt controllers. */
#define HF_X86_EMULATION_PIC 0x20u

/* The part of the display that is in Xen. */
#define HF_X86_EMULATION_VGA 0x40u

/* An IOMMU. */
#define HF_X86_EMULATION_IOMMU 0x80u

/* The old timer. */
#define HF_X86_EMULATION_PIT 0x100u

/* Interrupts as event channels. */
#define HF_X86_EMULATION_USE_PIRQ 0x200u

/* The configuration space of PCI devices. */
#define HF_X86_EMULATION_VPCI 0x400u

/* What else is particular to a domain. */

/* Accesses to model-specific registers that Xen does not know are no faults. */
#define HF_X86_MISC_FLAGS_MSR_RELAXED 0x1u

/* The sub-operations of shadow_op. */

/* Stop the log of changed pages, and shadow page tables. */
#define HF_SHADOW_OPERATION_OFF 0u

/* Begin shadow page tables, without anything else. */
#define HF_SHADOW_OPERATION_ENABLE_TEST 1u

/* Begin the log of changed pages. */
#define HF_SHADOW_OPERATION_ENABLE_LOG_DIRTY 2u

/* Read the log, and begin it anew. */
#define HF_SHADOW_OPERATION_CLEAN 11u

/* Read the log. */
#define HF_SHADOW_OPERATION_PEEK 12u

/* Ask for the size of the pool of page tables in MiB. */
#define HF_SHADOW_OPERATION_GET_ALLOCATION 30u

/* Set it in MiB. */
#define HF_SHADOW_OPERATION_SET_ALLOCATION 31u

/* Begin what mode says. */
#define HF_SHADOW_OPERATION_ENABLE 32u

/* What an ENABLE of shadow_op begins. */

/* Count the references of page tables. */
#define HF_SHADOW_ENABLE_REF_COUNT 0x2u

/* Log the pages that change. */
#define HF_SHADOW_ENABLE_LOG_DIRTY 0x4u

/* Translate the guest's numbers of pages. */
#define HF_SHADOW_ENABLE_TRANSLATE 0x8u

/* Leave the guest its whole address space. */
#define HF_SHADOW_ENABLE_EXTERNAL 0x10u

/* How a CLEAN or a PEEK of shadow_op is done. */

/* It is the last: also report the pages that Xen itself may write to. In 4.7 and later. */
#define HF_SHADOW_LOG_DIRTY_FINAL 0x1u

/* What there is to say of a domain's life. */

/* It is there. In 4.21 and later. */
#define HF_DOMAIN_STATE_FLAGS_EXISTS 0x1u

/* It has shut down. In 4.21 and later. */
#define HF_DOMAIN_STATE_FLAGS_SHUT_DOWN 0x2u

/* It is being destroyed. In 4.21 and later. */
#define HF_DOMAIN_STATE_FLAGS_DYING 0x4u

/* It is destroyed; what is left is what others still hold. In 4.21 and later. */
#define HF_DOMAIN_STATE_FLAGS_DEAD 0x8u

/* What a domain is trusted with. */

/* It controls the others. In 4.21 and later. */
#define HF_DOMAIN_CAPABILITIES_CONTROL 0x1u

/* It has the devices that nobody else was given. In 4.21 and later. */
#define HF_DOMAIN_CAPABILITIES_HARDWARE 0x2u

/* It runs xenstore. In 4.21 and later. */
#define HF_DOMAIN_CAPABILITIES_XEN_STORE 0x4u

/* Operations of the toolstack on a domain. */

/* The number of the hypercall. */
#define HF_DOMCTL_HYPERCALL 36u

/* Create a domain. The number that the call names is taken when it is free, and one is chosen when it names none. */
#define HF_DOMCTL_CREATEDOMAIN 1u

/* Destroy a domain. */
#define HF_DOMCTL_DESTROYDOMAIN 2u

/* Pause a domain once more. */
#define HF_DOMCTL_PAUSEDOMAIN 3u

/* Undo one pause of a domain. */
#define HF_DOMCTL_UNPAUSEDOMAIN 4u

/* Ask what there is to know of a domain. Until Xen 4.17 a number that no domain has asks for the next higher one. */
#define HF_DOMCTL_GETDOMAININFO 5u

/* Stop the log of changed pages. */
#define HF_DOMCTL_SHADOW_OP_OFF 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_OFF_SUB 0u

/* Begin shadow page tables, without anything else. */
#define HF_DOMCTL_SHADOW_OP_ENABLE_TEST 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_ENABLE_TEST_SUB 1u

/* Begin the log of changed pages. */
#define HF_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_ENABLE_LOGDIRTY_SUB 2u

/* Read the log of changed pages, and begin it anew. */
#define HF_DOMCTL_SHADOW_OP_CLEAN 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_CLEAN_SUB 11u

/* Read the log of changed pages. */
#define HF_DOMCTL_SHADOW_OP_PEEK 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_PEEK_SUB 12u

/* Ask for the size of the pool of page tables in MiB. */
#define HF_DOMCTL_SHADOW_OP_GET_ALLOCATION 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_GET_ALLOCATION_SUB 30u

/* Set the size of the pool of page tables in MiB. */
#define HF_DOMCTL_SHADOW_OP_SET_ALLOCATION 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_SET_ALLOCATION_SUB 31u

/* Begin shadow page tables or the log of changed pages, as mode says. */
#define HF_DOMCTL_SHADOW_OP_ENABLE 10u

/* Its code in the operation that it is a part of. */
#define HF_DOMCTL_SHADOW_OP_ENABLE_SUB 32u

/* Set the most memory that a domain may have. */
#define HF_DOMCTL_MAX_MEM 11u

/* Set the registers of a vCPU, or reset it. */
#define HF_DOMCTL_SETVCPUCONTEXT 12u

/* Ask for the registers of a vCPU. */
#define HF_DOMCTL_GETVCPUCONTEXT 13u

/* Ask what there is to know of a vCPU. */
#define HF_DOMCTL_GETVCPUINFO 14u

/* Create the vCPUs of a domain. */
#define HF_DOMCTL_MAX_VCPUS 15u

/* Fill a page of a domain with the code of hypercalls. */
#define HF_DOMCTL_HYPERCALL_INIT 22u

/* Ask for the state of an HVM guest; it is never interrupted once it has begun. */
#define HF_DOMCTL_GETHVMCONTEXT 33u

/* Set the state of an HVM guest; it is never interrupted once it has begun. */
#define HF_DOMCTL_SETHVMCONTEXT 34u

/* Set the width of a PV guest. */
#define HF_DOMCTL_SET_ADDRESS_SIZE 35u

/* Ask for the width of a PV guest. */
#define HF_DOMCTL_GET_ADDRESS_SIZE 36u

/* Set further state of a vCPU. */
#define HF_DOMCTL_SET_EXT_VCPUCONTEXT 42u

/* Ask for further state of a vCPU. */
#define HF_DOMCTL_GET_EXT_VCPUCONTEXT 43u

/* Ask for a single record of the state of an HVM guest. */
#define HF_DOMCTL_GETHVMCONTEXT_PARTIAL 55u

/* Ask how a guest's time-stamp counter runs. In 4.0 and later. */
#define HF_DOMCTL_GETTSCINFO 59u

/* Set how a guest's time-stamp counter runs. In 4.0 and later. */
#define HF_DOMCTL_SETTSCINFO 60u

/* Ask what some pages are. In 4.0 and later. */
#define HF_DOMCTL_GETPAGEFRAMEINFO3 61u

/* Set the extended state of a vCPU. In 4.1 and later. */
#define HF_DOMCTL_SETVCPUEXTSTATE 62u

/* Ask for the extended state of a vCPU. In 4.1 and later. */
#define HF_DOMCTL_GETVCPUEXTSTATE 63u

/* Ask for model-specific registers of a vCPU. In 4.5 and later. */
#define HF_DOMCTL_GET_VCPU_MSRS 72u

/* Set model-specific registers of a vCPU. In 4.5 and later. */
#define HF_DOMCTL_SET_VCPU_MSRS 73u

/* Ask for the processor that a guest sees. In 4.12 and later. */
#define HF_DOMCTL_GET_CPU_POLICY 82u

/* Set the processor that a guest sees. In 4.13 and later. */
#define HF_DOMCTL_SET_CPU_POLICY 83u

/* Ask for the size of the pool of page tables in bytes. In 4.17 and later. */
#define HF_DOMCTL_GET_PAGING_MEMPOOL_SIZE 85u

/* Set the size of the pool of page tables in bytes. In 4.17 and later. */
#define HF_DOMCTL_SET_PAGING_MEMPOOL_SIZE 86u

/* Ask what xenstore needs to know of a domain, or of any that has changed, which is then no longer said to have. For the latter, EACCES unless VIRQ_DOM_EXC goes to the caller's domain, and ENOENT when none has changed, or the interrupt is not bound; binding it begins with all domains as changed. The interface version is 0. In 4.21 and later. */
#define HF_DOMCTL_GET_DOMAIN_STATE 90u

/* Who may. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_ALTP2M_MODE_MASK 0x3u

/* The lowest bit of mode. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_ALTP2M_MODE_SHIFT 0u

/* Reserved: zero when written. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_ALTP2M_RESERVED_OPTIONS_MASK 0xfffcu

/* The lowest bit of reserved. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_ALTP2M_RESERVED_OPTIONS_SHIFT 2u

/* The newest version of the grant table that it may use. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_GRANT_VERSION_MASK 0xfu

/* The lowest bit of grant_version. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_GRANT_VERSION_SHIFT 0u

/* Reserved: zero when written. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_RESERVED_GRANT_OPTIONS_MASK 0xfffffff0u

/* The lowest bit of reserved. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_RESERVED_GRANT_OPTIONS_SHIFT 4u

/* The newest version of the grant table that it may use. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_GRANT_VERSION_MASK 0xfu

/* The lowest bit of grant_version. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_GRANT_VERSION_SHIFT 0u

/* Reserved: zero when written. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_RESERVED_GRANT_OPTIONS_MASK 0xfffffff0u

/* The lowest bit of reserved. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_RESERVED_GRANT_OPTIONS_SHIFT 4u

/* Who may. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_MODE_MASK 0x3u

/* The lowest bit of mode. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_MODE_SHIFT 0u

/* Reserved: zero when written. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_RESERVED_OPTIONS_MASK 0xfffffffcu

/* The lowest bit of reserved. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_RESERVED_OPTIONS_SHIFT 2u

/* The newest version of the grant table that it may use. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE419_GRANT_VERSION_MASK 0xfu

/* The lowest bit of grant_version. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE419_GRANT_VERSION_SHIFT 0u

/* Reserved: zero when written. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE419_RESERVED_GRANT_OPTIONS_MASK 0xfffffff0u

/* The lowest bit of reserved. */
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE419_RESERVED_GRANT_OPTIONS_SHIFT 4u

/* In place of the highest number of a vCPU when there is none. */
#define HF_XEN_DOMCTL_GETDOMAININFO_INVALID_MAX_VCPU_ID 0xffffffffu

/* Set when it is destroyed, and others hold what is left. */
#define HF_XEN_DOMCTL_GETDOMAININFO_DYING_MASK 0x1u

/* Set when it is HVM or PVH. */
#define HF_XEN_DOMCTL_GETDOMAININFO_HVM_GUEST_MASK 0x2u

/* Set when it has shut down. */
#define HF_XEN_DOMCTL_GETDOMAININFO_SHUTDOWN_MASK 0x4u

/* Set when the toolstack has paused it. */
#define HF_XEN_DOMCTL_GETDOMAININFO_PAUSED_MASK 0x8u

/* Set when all its vCPUs wait. */
#define HF_XEN_DOMCTL_GETDOMAININFO_BLOCKED_MASK 0x10u

/* Set when one of its vCPUs runs. */
#define HF_XEN_DOMCTL_GETDOMAININFO_RUNNING_MASK 0x20u

/* Set when a debugger has it. */
#define HF_XEN_DOMCTL_GETDOMAININFO_DEBUGGED_MASK 0x40u

/* Set when it runs xenstore. */
#define HF_XEN_DOMCTL_GETDOMAININFO_XS_DOMAIN_MASK 0x80u

/* Set when its page tables are in hardware. */
#define HF_XEN_DOMCTL_GETDOMAININFO_HAP_MASK 0x100u

/* Why it has shut down; 255 while it has not, and the bits above it are then set as well. */
#define HF_XEN_DOMCTL_GETDOMAININFO_SHUTDOWN_CODE_MASK 0xff0000u

/* The lowest bit of shutdown_code. */
#define HF_XEN_DOMCTL_GETDOMAININFO_SHUTDOWN_CODE_SHIFT 16u

/* What of a domain is particular to x86. Xen's xen_arch_domainconfig: public/arch-x86/xen.h, 4.17. */
#ifndef HF_XEN_ARCH_DOMAINCONFIG_DEFINED
#define HF_XEN_ARCH_DOMAINCONFIG_DEFINED
struct hf_xen_arch_domainconfig {
	/* The devices that Xen emulates. */
	uint32_t emulation_flags;
	/* What else is particular. */
	uint32_t misc_flags;
};
_Static_assert(sizeof(struct hf_xen_arch_domainconfig) == 8, "the size of xen_arch_domainconfig");
_Static_assert(offsetof(struct hf_xen_arch_domainconfig, emulation_flags) == 0, "the offset of emulation_flags");
_Static_assert(offsetof(struct hf_xen_arch_domainconfig, misc_flags) == 4, "the offset of misc_flags");
#endif

/* The views of a domain's memory. Xen's xen_domctl_createdomain.altp2m: public/domctl.h, 4.21. In 4.21 and later. */
#ifndef HF_XEN_DOMCTL_CREATEDOMAIN_ALTP2M_DEFINED
#define HF_XEN_DOMCTL_CREATEDOMAIN_ALTP2M_DEFINED
struct hf_xen_domctl_createdomain_altp2m {
	/* Who may switch between them. */
	uint16_t opts;
	/* The most views that there may be; 0 exactly when nobody may switch. */
	uint16_t nr;
};
_Static_assert(sizeof(struct hf_xen_domctl_createdomain_altp2m) == 4, "the size of xen_domctl_createdomain.altp2m");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_altp2m, opts) == 0, "the offset of opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_altp2m, nr) == 2, "the offset of nr");
#endif

/* A domain to create. Xen's xen_domctl_createdomain: public/domctl.h, 4.21. In 4.21 and later. */
#ifndef HF_XEN_DOMCTL_CREATEDOMAIN_DEFINED
#define HF_XEN_DOMCTL_CREATEDOMAIN_DEFINED
struct hf_xen_domctl_createdomain {
	/* Its security label. */
	uint32_t ssidref;
	/* Its UUID. */
	uint8_t handle[16];
	/* What kind of domain it is. */
	uint32_t flags;
	/* How its devices reach its memory. */
	uint32_t iommu_opts;
	/* The number of its vCPUs. */
	uint32_t max_vcpus;
	/* The highest number of an event channel. */
	uint32_t max_evtchn_port;
	/* The most pages of its grant table; negative for Xen's default. */
	int32_t max_grant_frames;
	/* The most pages that note what it has mapped of others; negative for Xen's default. */
	int32_t max_maptrack_frames;
	/* What its grant table is like. */
	uint32_t grant_opts;
	/* The views of its memory. */
	struct hf_xen_domctl_createdomain_altp2m altp2m;
	/* The room for a trace of each vCPU in bytes; 0 for none. */
	uint32_t vmtrace_size;
	/* The pool of CPUs that it runs on. */
	uint32_t cpupool_id;
	/* What is particular to x86. */
	struct hf_xen_arch_domainconfig arch;
};
_Static_assert(sizeof(struct hf_xen_domctl_createdomain) == 68, "the size of xen_domctl_createdomain");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, ssidref) == 0, "the offset of ssidref");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, handle) == 4, "the offset of handle");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, flags) == 20, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, iommu_opts) == 24, "the offset of iommu_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, max_vcpus) == 28, "the offset of max_vcpus");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, max_evtchn_port) == 32, "the offset of max_evtchn_port");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, max_grant_frames) == 36, "the offset of max_grant_frames");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, max_maptrack_frames) == 40, "the offset of max_maptrack_frames");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, grant_opts) == 44, "the offset of grant_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, altp2m) == 48, "the offset of altp2m");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, vmtrace_size) == 52, "the offset of vmtrace_size");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, cpupool_id) == 56, "the offset of cpupool_id");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain, arch) == 60, "the offset of arch");
#endif

/* A domain to create, whose memory has a fixed number of views. The interface has the same version as in Xen 4.21, which refuses views of it. Xen's xen_domctl_createdomain: public/domctl.h, 4.19. In 4.19 to 4.20. */
#ifndef HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_DEFINED
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE421_DEFINED
struct hf_xen_domctl_createdomain_before421 {
	/* Its security label. */
	uint32_t ssidref;
	/* Its UUID. */
	uint8_t handle[16];
	/* What kind of domain it is. */
	uint32_t flags;
	/* How its devices reach its memory. */
	uint32_t iommu_opts;
	/* The number of its vCPUs. */
	uint32_t max_vcpus;
	/* The highest number of an event channel. */
	uint32_t max_evtchn_port;
	/* The most pages of its grant table; negative for Xen's default. */
	int32_t max_grant_frames;
	/* The most pages that note what it has mapped of others; negative for Xen's default. */
	int32_t max_maptrack_frames;
	/* What its grant table is like. */
	uint32_t grant_opts;
	/* Who may switch between the views of its memory. */
	uint32_t altp2m_opts;
	/* The room for a trace of each vCPU in bytes; 0 for none. */
	uint32_t vmtrace_size;
	/* The pool of CPUs that it runs on. */
	uint32_t cpupool_id;
	/* What is particular to x86. */
	struct hf_xen_arch_domainconfig arch;
};
_Static_assert(sizeof(struct hf_xen_domctl_createdomain_before421) == 68, "the size of xen_domctl_createdomain");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, ssidref) == 0, "the offset of ssidref");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, handle) == 4, "the offset of handle");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, flags) == 20, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, iommu_opts) == 24, "the offset of iommu_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, max_vcpus) == 28, "the offset of max_vcpus");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, max_evtchn_port) == 32, "the offset of max_evtchn_port");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, max_grant_frames) == 36, "the offset of max_grant_frames");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, max_maptrack_frames) == 40, "the offset of max_maptrack_frames");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, grant_opts) == 44, "the offset of grant_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, altp2m_opts) == 48, "the offset of altp2m_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, vmtrace_size) == 52, "the offset of vmtrace_size");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, cpupool_id) == 56, "the offset of cpupool_id");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before421, arch) == 60, "the offset of arch");
#endif

/* A domain to create, whose memory has no settings for views. Xen's xen_domctl_createdomain: public/domctl.h, 4.17. In 4.18 and earlier. */
#ifndef HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE419_DEFINED
#define HF_XEN_DOMCTL_CREATEDOMAIN_BEFORE419_DEFINED
struct hf_xen_domctl_createdomain_before419 {
	/* Its security label. */
	uint32_t ssidref;
	/* Its UUID. */
	uint8_t handle[16];
	/* What kind of domain it is. */
	uint32_t flags;
	/* How its devices reach its memory. */
	uint32_t iommu_opts;
	/* The number of its vCPUs. */
	uint32_t max_vcpus;
	/* The highest number of an event channel. */
	uint32_t max_evtchn_port;
	/* The most pages of its grant table; negative for Xen's default. */
	int32_t max_grant_frames;
	/* The most pages that note what it has mapped of others; negative for Xen's default. */
	int32_t max_maptrack_frames;
	/* What its grant table is like. */
	uint32_t grant_opts;
	/* The room for a trace of each vCPU in bytes; 0 for none. */
	uint32_t vmtrace_size;
	/* The pool of CPUs that it runs on. */
	uint32_t cpupool_id;
	/* What is particular to x86. */
	struct hf_xen_arch_domainconfig arch;
};
_Static_assert(sizeof(struct hf_xen_domctl_createdomain_before419) == 64, "the size of xen_domctl_createdomain");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, ssidref) == 0, "the offset of ssidref");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, handle) == 4, "the offset of handle");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, flags) == 20, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, iommu_opts) == 24, "the offset of iommu_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, max_vcpus) == 28, "the offset of max_vcpus");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, max_evtchn_port) == 32, "the offset of max_evtchn_port");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, max_grant_frames) == 36, "the offset of max_grant_frames");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, max_maptrack_frames) == 40, "the offset of max_maptrack_frames");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, grant_opts) == 44, "the offset of grant_opts");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, vmtrace_size) == 48, "the offset of vmtrace_size");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, cpupool_id) == 52, "the offset of cpupool_id");
_Static_assert(offsetof(struct hf_xen_domctl_createdomain_before419, arch) == 56, "the offset of arch");
#endif

/* What there is to know of a domain. Xen's xen_domctl_getdomaininfo: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_GETDOMAININFO_DEFINED
#define HF_XEN_DOMCTL_GETDOMAININFO_DEFINED
struct hf_xen_domctl_getdomaininfo {
	/* Its number. */
	uint16_t domain;
	/* Padding. */
	uint16_t pad1;
	/* The state that it is in. */
	uint32_t flags;
	/* The pages that it has. */
	hf_u64 tot_pages;
	/* The most pages that it may have. */
	hf_u64 max_pages;
	/* The pages that are promised to it. */
	hf_u64 outstanding_pages;
	/* The pages that it shares with equal domains. */
	hf_u64 shr_pages;
	/* The pages that are on disk. */
	hf_u64 paged_pages;
	/* The number of the page that it shares with Xen. */
	hf_u64 shared_info_frame;
	/* The time that its vCPUs ran, in nanoseconds. */
	hf_u64 cpu_time;
	/* The number of vCPUs that are up. */
	uint32_t nr_online_vcpus;
	/* The highest number of a vCPU. */
	uint32_t max_vcpu_id;
	/* Its security label. */
	uint32_t ssidref;
	/* Its UUID. */
	uint8_t handle[16];
	/* The pool of CPUs that it runs on. */
	uint32_t cpupool;
	/* The width of its physical addresses in bits. */
	uint8_t gpaddr_bits;
	/* Padding. */
	uint8_t pad2[7];
	/* What is particular to x86. */
	struct hf_xen_arch_domainconfig arch_config;
};
_Static_assert(sizeof(struct hf_xen_domctl_getdomaininfo) == 112, "the size of xen_domctl_getdomaininfo");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, domain) == 0, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, pad1) == 2, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, tot_pages) == 8, "the offset of tot_pages");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, max_pages) == 16, "the offset of max_pages");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, outstanding_pages) == 24, "the offset of outstanding_pages");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, shr_pages) == 32, "the offset of shr_pages");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, paged_pages) == 40, "the offset of paged_pages");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, shared_info_frame) == 48, "the offset of shared_info_frame");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, cpu_time) == 56, "the offset of cpu_time");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, nr_online_vcpus) == 64, "the offset of nr_online_vcpus");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, max_vcpu_id) == 68, "the offset of max_vcpu_id");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, ssidref) == 72, "the offset of ssidref");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, handle) == 76, "the offset of handle");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, cpupool) == 92, "the offset of cpupool");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, gpaddr_bits) == 96, "the offset of gpaddr_bits");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, pad2) == 97, "the offset of pad2");
_Static_assert(offsetof(struct hf_xen_domctl_getdomaininfo, arch_config) == 104, "the offset of arch_config");
#endif

/* The question what some pages are. Xen's xen_domctl_getpageframeinfo3: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_GETPAGEFRAMEINFO3_DEFINED
#define HF_XEN_DOMCTL_GETPAGEFRAMEINFO3_DEFINED
struct hf_xen_domctl_getpageframeinfo3 {
	/* How many pages, at most 1024; after an interruption, how many are left. */
	hf_u64 num;
	/* Their numbers, in words of the caller's width; each becomes its type, as PageType in bits 28 to 31. After an interruption, the first that is left. */
	hf_u64 array;
};
_Static_assert(sizeof(struct hf_xen_domctl_getpageframeinfo3) == 16, "the size of xen_domctl_getpageframeinfo3");
_Static_assert(offsetof(struct hf_xen_domctl_getpageframeinfo3, num) == 0, "the offset of num");
_Static_assert(offsetof(struct hf_xen_domctl_getpageframeinfo3, array) == 8, "the offset of array");
#endif

/* What the log of changed pages has counted since it was last begun anew. Xen's xen_domctl_shadow_op_stats: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_SHADOW_OP_STATS_DEFINED
#define HF_XEN_DOMCTL_SHADOW_OP_STATS_DEFINED
struct hf_xen_domctl_shadow_op_stats {
	/* The number of faults, at most 2^32 - 1. */
	uint32_t fault_count;
	/* The number of pages that changed, at most 2^32 - 1. */
	uint32_t dirty_count;
};
_Static_assert(sizeof(struct hf_xen_domctl_shadow_op_stats) == 8, "the size of xen_domctl_shadow_op_stats");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op_stats, fault_count) == 0, "the offset of fault_count");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op_stats, dirty_count) == 4, "the offset of dirty_count");
#endif

/* A sub-operation of shadow_op. Xen's xen_domctl_shadow_op: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_SHADOW_OP_DEFINED
#define HF_XEN_DOMCTL_SHADOW_OP_DEFINED
struct hf_xen_domctl_shadow_op {
	/* Which sub-operation. */
	uint32_t op;
	/* For ENABLE, ShadowEnable; for CLEAN and PEEK, ShadowLogDirty. */
	uint32_t mode;
	/* The size of the pool in MiB, for GET_ALLOCATION and SET_ALLOCATION; 0 for OFF, CLEAN and PEEK. */
	uint32_t mb;
	/* Where CLEAN and PEEK write the log, a bit a page; 0 for the counts alone. */
	hf_u64 dirty_bitmap;
	/* The length of the log in pages; afterwards, how many were written. */
	hf_u64 pages;
	/* The counts, of CLEAN and PEEK. */
	struct hf_xen_domctl_shadow_op_stats stats;
};
_Static_assert(sizeof(struct hf_xen_domctl_shadow_op) == 40, "the size of xen_domctl_shadow_op");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op, mode) == 4, "the offset of mode");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op, mb) == 8, "the offset of mb");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op, dirty_bitmap) == 16, "the offset of dirty_bitmap");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op, pages) == 24, "the offset of pages");
_Static_assert(offsetof(struct hf_xen_domctl_shadow_op, stats) == 32, "the offset of stats");
#endif

/* The most memory of a domain. Xen's xen_domctl_max_mem: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_MAX_MEM_DEFINED
#define HF_XEN_DOMCTL_MAX_MEM_DEFINED
struct hf_xen_domctl_max_mem {
	/* The memory in KiB. */
	hf_u64 max_memkb;
};
_Static_assert(sizeof(struct hf_xen_domctl_max_mem) == 8, "the size of xen_domctl_max_mem");
_Static_assert(offsetof(struct hf_xen_domctl_max_mem, max_memkb) == 0, "the offset of max_memkb");
#endif

/* The registers of a vCPU. Xen's xen_domctl_vcpucontext: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_VCPUCONTEXT_DEFINED
#define HF_XEN_DOMCTL_VCPUCONTEXT_DEFINED
struct hf_xen_domctl_vcpucontext {
	/* The number of the vCPU. */
	uint32_t vcpu;
	/* Where they are; VcpuGuestContext32 for a PV guest of 32 bits. 0 resets the vCPU when they are set. */
	hf_u64 ctxt;
};
_Static_assert(sizeof(struct hf_xen_domctl_vcpucontext) == 16, "the size of xen_domctl_vcpucontext");
_Static_assert(offsetof(struct hf_xen_domctl_vcpucontext, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_xen_domctl_vcpucontext, ctxt) == 8, "the offset of ctxt");
#endif

/* What there is to know of a vCPU. Xen's xen_domctl_getvcpuinfo: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_GETVCPUINFO_DEFINED
#define HF_XEN_DOMCTL_GETVCPUINFO_DEFINED
struct hf_xen_domctl_getvcpuinfo {
	/* The number of the vCPU. */
	uint32_t vcpu;
	/* 1 when it is up. */
	uint8_t online;
	/* 1 when it waits for an event. */
	uint8_t blocked;
	/* 1 when it runs. */
	uint8_t running;
	/* The time that it ran, in nanoseconds. */
	hf_u64 cpu_time;
	/* The CPU that it is on, or was last. */
	uint32_t cpu;
};
_Static_assert(sizeof(struct hf_xen_domctl_getvcpuinfo) == 24, "the size of xen_domctl_getvcpuinfo");
_Static_assert(offsetof(struct hf_xen_domctl_getvcpuinfo, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_xen_domctl_getvcpuinfo, online) == 4, "the offset of online");
_Static_assert(offsetof(struct hf_xen_domctl_getvcpuinfo, blocked) == 5, "the offset of blocked");
_Static_assert(offsetof(struct hf_xen_domctl_getvcpuinfo, running) == 6, "the offset of running");
_Static_assert(offsetof(struct hf_xen_domctl_getvcpuinfo, cpu_time) == 8, "the offset of cpu_time");
_Static_assert(offsetof(struct hf_xen_domctl_getvcpuinfo, cpu) == 16, "the offset of cpu");
#endif

/* The number of a domain's vCPUs. Xen's xen_domctl_max_vcpus: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_MAX_VCPUS_DEFINED
#define HF_XEN_DOMCTL_MAX_VCPUS_DEFINED
struct hf_xen_domctl_max_vcpus {
	/* The number that the domain was created with. */
	uint32_t max;
};
_Static_assert(sizeof(struct hf_xen_domctl_max_vcpus) == 4, "the size of xen_domctl_max_vcpus");
_Static_assert(offsetof(struct hf_xen_domctl_max_vcpus, max) == 0, "the offset of max");
#endif

/* A page for the code of hypercalls. Xen's xen_domctl_hypercall_init: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_HYPERCALL_INIT_DEFINED
#define HF_XEN_DOMCTL_HYPERCALL_INIT_DEFINED
struct hf_xen_domctl_hypercall_init {
	/* The number of the page. */
	hf_u64 gmfn;
};
_Static_assert(sizeof(struct hf_xen_domctl_hypercall_init) == 8, "the size of xen_domctl_hypercall_init");
_Static_assert(offsetof(struct hf_xen_domctl_hypercall_init, gmfn) == 0, "the offset of gmfn");
#endif

/* The state of an HVM guest. Xen's xen_domctl_hvmcontext: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_HVMCONTEXT_DEFINED
#define HF_XEN_DOMCTL_HVMCONTEXT_DEFINED
struct hf_xen_domctl_hvmcontext {
	/* The length of the buffer in bytes; afterwards, that of what was written. */
	uint32_t size;
	/* Where it is; 0 to ask for the length. */
	hf_u64 buffer;
};
_Static_assert(sizeof(struct hf_xen_domctl_hvmcontext) == 16, "the size of xen_domctl_hvmcontext");
_Static_assert(offsetof(struct hf_xen_domctl_hvmcontext, size) == 0, "the offset of size");
_Static_assert(offsetof(struct hf_xen_domctl_hvmcontext, buffer) == 8, "the offset of buffer");
#endif

/* The question for a single record of the state of an HVM guest. Xen's xen_domctl_hvmcontext_partial: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_HVMCONTEXT_PARTIAL_DEFINED
#define HF_XEN_DOMCTL_HVMCONTEXT_PARTIAL_DEFINED
struct hf_xen_domctl_hvmcontext_partial {
	/* The record's code. */
	uint32_t type;
	/* Which one: the vCPU, or 0. */
	uint32_t instance;
	/* The length of the buffer in bytes; afterwards, that of the record without its descriptor. */
	hf_u64 bufsz;
	/* Where it goes; 0 to ask for the length. */
	hf_u64 buffer;
};
_Static_assert(sizeof(struct hf_xen_domctl_hvmcontext_partial) == 24, "the size of xen_domctl_hvmcontext_partial");
_Static_assert(offsetof(struct hf_xen_domctl_hvmcontext_partial, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_xen_domctl_hvmcontext_partial, instance) == 4, "the offset of instance");
_Static_assert(offsetof(struct hf_xen_domctl_hvmcontext_partial, bufsz) == 8, "the offset of bufsz");
_Static_assert(offsetof(struct hf_xen_domctl_hvmcontext_partial, buffer) == 16, "the offset of buffer");
#endif

/* The width of a PV guest. Xen's xen_domctl_address_size: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_ADDRESS_SIZE_DEFINED
#define HF_XEN_DOMCTL_ADDRESS_SIZE_DEFINED
struct hf_xen_domctl_address_size {
	/* Its width in bits: 32 or 64. */
	uint32_t size;
};
_Static_assert(sizeof(struct hf_xen_domctl_address_size) == 4, "the size of xen_domctl_address_size");
_Static_assert(offsetof(struct hf_xen_domctl_address_size, size) == 0, "the offset of size");
#endif

/* The processor that a guest sees. Xen's xen_domctl_cpu_policy: public/domctl.h, 4.18. In 4.12 and later. */
#ifndef HF_XEN_DOMCTL_CPU_POLICY_DEFINED
#define HF_XEN_DOMCTL_CPU_POLICY_DEFINED
struct hf_xen_domctl_cpu_policy {
	/* How many leaves there are, or there is room for; afterwards, how many were written. */
	uint32_t nr_leaves;
	/* How many registers there are, or there is room for; afterwards, how many were written. */
	uint32_t nr_msrs;
	/* The CPUID leaves; it was called cpuid_policy until Xen 4.17. */
	hf_u64 leaves;
	/* The model-specific registers; it was called msr_policy until Xen 4.17. */
	hf_u64 msrs;
	/* The leaf that Xen objects to; all ones when it is none. */
	uint32_t err_leaf;
	/* Its subleaf; all ones when it has none. */
	uint32_t err_subleaf;
	/* The register that Xen objects to; all ones when it is none. */
	uint32_t err_msr;
};
_Static_assert(sizeof(struct hf_xen_domctl_cpu_policy) == 40, "the size of xen_domctl_cpu_policy");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, nr_leaves) == 0, "the offset of nr_leaves");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, nr_msrs) == 4, "the offset of nr_msrs");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, leaves) == 8, "the offset of leaves");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, msrs) == 16, "the offset of msrs");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, err_leaf) == 24, "the offset of err_leaf");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, err_subleaf) == 28, "the offset of err_subleaf");
_Static_assert(offsetof(struct hf_xen_domctl_cpu_policy, err_msr) == 32, "the offset of err_msr");
#endif

/* How a guest's time-stamp counter runs. Xen's xen_domctl_tsc_info: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_TSC_INFO_DEFINED
#define HF_XEN_DOMCTL_TSC_INFO_DEFINED
struct hf_xen_domctl_tsc_info {
	/* How it is provided. */
	uint32_t tsc_mode;
	/* Its frequency in kHz. */
	uint32_t gtsc_khz;
	/* Counts the lives of the domain. */
	uint32_t incarnation;
	/* Padding. */
	uint32_t pad;
	/* The guest's time since its start, in nanoseconds. */
	hf_u64 elapsed_nsec;
};
_Static_assert(sizeof(struct hf_xen_domctl_tsc_info) == 24, "the size of xen_domctl_tsc_info");
_Static_assert(offsetof(struct hf_xen_domctl_tsc_info, tsc_mode) == 0, "the offset of tsc_mode");
_Static_assert(offsetof(struct hf_xen_domctl_tsc_info, gtsc_khz) == 4, "the offset of gtsc_khz");
_Static_assert(offsetof(struct hf_xen_domctl_tsc_info, incarnation) == 8, "the offset of incarnation");
_Static_assert(offsetof(struct hf_xen_domctl_tsc_info, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_domctl_tsc_info, elapsed_nsec) == 16, "the offset of elapsed_nsec");
#endif

/* The extended state of a vCPU. Xen's xen_domctl_vcpuextstate: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_VCPUEXTSTATE_DEFINED
#define HF_XEN_DOMCTL_VCPUEXTSTATE_DEFINED
struct hf_xen_domctl_vcpuextstate {
	/* The number of the vCPU. */
	uint32_t vcpu;
	/* The components that the host has. */
	hf_u64 xfeature_mask;
	/* The length of the state in bytes, with PvXsaveHeader; 0, and a mask of 0, to ask for it. */
	hf_u64 size;
	/* Where the state is: PvXsaveHeader, then the XSAVE area. */
	hf_u64 buffer;
};
_Static_assert(sizeof(struct hf_xen_domctl_vcpuextstate) == 32, "the size of xen_domctl_vcpuextstate");
_Static_assert(offsetof(struct hf_xen_domctl_vcpuextstate, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_xen_domctl_vcpuextstate, xfeature_mask) == 8, "the offset of xfeature_mask");
_Static_assert(offsetof(struct hf_xen_domctl_vcpuextstate, size) == 16, "the offset of size");
_Static_assert(offsetof(struct hf_xen_domctl_vcpuextstate, buffer) == 24, "the offset of buffer");
#endif

/* The pool of a domain's page tables. Xen's xen_domctl_paging_mempool: public/domctl.h, 4.17. In 4.17 and later. */
#ifndef HF_XEN_DOMCTL_PAGING_MEMPOOL_DEFINED
#define HF_XEN_DOMCTL_PAGING_MEMPOOL_DEFINED
struct hf_xen_domctl_paging_mempool {
	/* Its size in bytes, a multiple of 4096. */
	hf_u64 size;
};
_Static_assert(sizeof(struct hf_xen_domctl_paging_mempool) == 8, "the size of xen_domctl_paging_mempool");
_Static_assert(offsetof(struct hf_xen_domctl_paging_mempool, size) == 0, "the offset of size");
#endif

/* Model-specific registers of a vCPU. Xen's xen_domctl_vcpu_msrs: public/domctl.h, 4.17. In 4.5 and later. */
#ifndef HF_XEN_DOMCTL_VCPU_MSRS_DEFINED
#define HF_XEN_DOMCTL_VCPU_MSRS_DEFINED
struct hf_xen_domctl_vcpu_msrs {
	/* The number of the vCPU. */
	uint32_t vcpu;
	/* How many there are, or there is room for; afterwards, how many were written or are needed, or which one Xen objects to. */
	uint32_t msr_count;
	/* Where they are; 0 to ask how many there may be. */
	hf_u64 msrs;
};
_Static_assert(sizeof(struct hf_xen_domctl_vcpu_msrs) == 16, "the size of xen_domctl_vcpu_msrs");
_Static_assert(offsetof(struct hf_xen_domctl_vcpu_msrs, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_xen_domctl_vcpu_msrs, msr_count) == 4, "the offset of msr_count");
_Static_assert(offsetof(struct hf_xen_domctl_vcpu_msrs, msrs) == 8, "the offset of msrs");
#endif

/* What xenstore needs to know of a domain. All zero, but for the number in the call, for one that is gone. Xen's xen_domctl_get_domain_state: public/domctl.h, 4.21. In 4.21 and later. */
#ifndef HF_XEN_DOMCTL_GET_DOMAIN_STATE_DEFINED
#define HF_XEN_DOMCTL_GET_DOMAIN_STATE_DEFINED
struct hf_xen_domctl_get_domain_state {
	/* What there is to say of its life. */
	uint16_t state;
	/* What it is trusted with. */
	uint16_t caps;
	/* Reserved: zero when written. */
	uint32_t pad0;
	/* Its identity, which differs from that of every domain before or after it on this host. */
	hf_u64 unique_id;
};
_Static_assert(sizeof(struct hf_xen_domctl_get_domain_state) == 16, "the size of xen_domctl_get_domain_state");
_Static_assert(offsetof(struct hf_xen_domctl_get_domain_state, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_xen_domctl_get_domain_state, caps) == 2, "the offset of caps");
_Static_assert(offsetof(struct hf_xen_domctl_get_domain_state, pad0) == 4, "the offset of pad0");
_Static_assert(offsetof(struct hf_xen_domctl_get_domain_state, unique_id) == 8, "the offset of unique_id");
#endif

/* The room that every operation has. Xen's xen_domctl.u.pad: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_UNION_DEFINED
#define HF_XEN_DOMCTL_UNION_DEFINED
struct hf_xen_domctl_union {
	/* What an operation needs that is not described. */
	uint8_t pad[128];
};
_Static_assert(sizeof(struct hf_xen_domctl_union) == 128, "the size of xen_domctl.u.pad");
_Static_assert(offsetof(struct hf_xen_domctl_union, pad) == 0, "the offset of pad");
#endif

/* A vCPU's machine-check registers. Xen's hvm_vmce_vcpu: public/arch-x86/hvm/save.h, 4.21. In 4.2 and later. */
#ifndef HF_HVM_VMCE_VCPU_DEFINED
#define HF_HVM_VMCE_VCPU_DEFINED
struct hf_hvm_vmce_vcpu {
	/* The MSR MCG_CAP: banks and capabilities. */
	hf_u64 caps;
	/* The second control register of bank 0. In 4.3 and later. */
	hf_u64 mci_ctl2_bank0;
	/* The second control register of bank 1. In 4.3 and later. */
	hf_u64 mci_ctl2_bank1;
	/* The MSR MCG_EXT_CTL: delivery to one processor only. In 4.10 and later. */
	hf_u64 mcg_ext_ctl;
};
_Static_assert(sizeof(struct hf_hvm_vmce_vcpu) == 32, "the size of hvm_vmce_vcpu");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, caps) == 0, "the offset of caps");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, mci_ctl2_bank0) == 8, "the offset of mci_ctl2_bank0");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, mci_ctl2_bank1) == 16, "the offset of mci_ctl2_bank1");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, mcg_ext_ctl) == 24, "the offset of mcg_ext_ctl");
#endif

/* Further state of a PV guest's vCPU: callbacks of the compatibility entry points, and machine checks. Xen's xen_domctl_ext_vcpucontext: public/domctl.h, 4.17. */
#ifndef HF_PV_EXTENDED_CONTEXT_DEFINED
#define HF_PV_EXTENDED_CONTEXT_DEFINED
struct hf_pv_extended_context {
	/* The number of the vCPU, as the record's header has it. */
	uint32_t vcpu;
	/* The number of bytes in use, from the start of this structure. */
	uint32_t size;
	/* The address of the callback for SYSCALL from 32-bit code. */
	hf_u64 syscall32_callback_eip;
	/* The address of the callback for SYSENTER. */
	hf_u64 sysenter_callback_eip;
	/* The code segment of the callback for SYSCALL from 32-bit code. */
	uint16_t syscall32_callback_cs;
	/* The code segment of the callback for SYSENTER. */
	uint16_t sysenter_callback_cs;
	/* Whether that for SYSCALL from 32-bit code is entered with events masked. */
	uint8_t syscall32_disables_events;
	/* Whether that for SYSENTER is entered with events masked. */
	uint8_t sysenter_disables_events;
	/* Padding. */
	uint16_t pad;
	/* The machine-check registers; only the first of them before Xen 4.3, and three before 4.10. In 4.2 and later. */
	struct hf_hvm_vmce_vcpu vmce;
};
_Static_assert(sizeof(struct hf_pv_extended_context) == 64, "the size of xen_domctl_ext_vcpucontext");
_Static_assert(offsetof(struct hf_pv_extended_context, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_pv_extended_context, size) == 4, "the offset of size");
_Static_assert(offsetof(struct hf_pv_extended_context, syscall32_callback_eip) == 8, "the offset of syscall32_callback_eip");
_Static_assert(offsetof(struct hf_pv_extended_context, sysenter_callback_eip) == 16, "the offset of sysenter_callback_eip");
_Static_assert(offsetof(struct hf_pv_extended_context, syscall32_callback_cs) == 24, "the offset of syscall32_callback_cs");
_Static_assert(offsetof(struct hf_pv_extended_context, sysenter_callback_cs) == 26, "the offset of sysenter_callback_cs");
_Static_assert(offsetof(struct hf_pv_extended_context, syscall32_disables_events) == 28, "the offset of syscall32_disables_events");
_Static_assert(offsetof(struct hf_pv_extended_context, sysenter_disables_events) == 29, "the offset of sysenter_disables_events");
_Static_assert(offsetof(struct hf_pv_extended_context, pad) == 30, "the offset of pad");
_Static_assert(offsetof(struct hf_pv_extended_context, vmce) == 32, "the offset of vmce");
#endif

/* The argument of the hypercall. Xen's xen_domctl: public/domctl.h, 4.17. */
#ifndef HF_XEN_DOMCTL_DEFINED
#define HF_XEN_DOMCTL_DEFINED
struct hf_xen_domctl {
	/* Which operation. */
	uint32_t cmd;
	/* The version of the interface that the toolstack was built for; 0 for a stable operation. */
	uint32_t interface_version;
	/* The number of the domain; for get_domain_state 0x7ff4 asks for any that has changed, whose number is then here. */
	uint16_t domain;
	/* Padding. */
	uint16_t _pad[3];
	/* What the operation needs. */
	union {
		struct hf_xen_domctl_union xen_domctl_union; /* The whole of it, of an operation that is not described. */
		struct hf_xen_domctl_createdomain xen_domctl_createdomain; /* The domain to create; of older versions XenDomctlCreatedomainBefore421 or XenDomctlCreatedomainBefore419. */
		struct hf_xen_domctl_getdomaininfo xen_domctl_getdomaininfo; /* What getdomaininfo answers. */
		struct hf_xen_domctl_shadow_op xen_domctl_shadow_op; /* The sub-operation of shadow_op. */
		struct hf_xen_domctl_max_mem xen_domctl_max_mem; /* What max_mem needs. */
		struct hf_xen_domctl_vcpucontext xen_domctl_vcpucontext; /* What setvcpucontext needs, and getvcpucontext (13). */
		struct hf_xen_domctl_getvcpuinfo xen_domctl_getvcpuinfo; /* What getvcpuinfo needs and answers. */
		struct hf_xen_domctl_max_vcpus xen_domctl_max_vcpus; /* What max_vcpus needs. */
		struct hf_xen_domctl_hypercall_init xen_domctl_hypercall_init; /* What hypercall_init needs. */
		struct hf_xen_domctl_hvmcontext xen_domctl_hvmcontext; /* What gethvmcontext needs, and sethvmcontext (34). */
		struct hf_xen_domctl_address_size xen_domctl_address_size; /* What set_address_size needs, and what get_address_size (36) answers. */
		struct hf_pv_extended_context pv_extended_context; /* What set_ext_vcpucontext needs, and what get_ext_vcpucontext (43) answers. */
		struct hf_xen_domctl_hvmcontext_partial xen_domctl_hvmcontext_partial; /* What gethvmcontext_partial needs. */
		struct hf_xen_domctl_tsc_info xen_domctl_tsc_info; /* What gettscinfo answers, and what settscinfo (60) needs. */
		struct hf_xen_domctl_getpageframeinfo3 xen_domctl_getpageframeinfo3; /* What getpageframeinfo3 needs. */
		struct hf_xen_domctl_vcpuextstate xen_domctl_vcpuextstate; /* What setvcpuextstate needs, and getvcpuextstate (63). */
		struct hf_xen_domctl_vcpu_msrs xen_domctl_vcpu_msrs; /* What get_vcpu_msrs needs, and set_vcpu_msrs (73). */
		struct hf_xen_domctl_cpu_policy xen_domctl_cpu_policy; /* What get_cpu_policy needs, and set_cpu_policy (83). */
		struct hf_xen_domctl_paging_mempool xen_domctl_paging_mempool; /* What get_paging_mempool_size answers, and what set_paging_mempool_size (86) needs. */
		struct hf_xen_domctl_get_domain_state xen_domctl_get_domain_state; /* What get_domain_state answers. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_domctl) == 144, "the size of xen_domctl");
_Static_assert(offsetof(struct hf_xen_domctl, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_domctl, interface_version) == 4, "the offset of interface_version");
_Static_assert(offsetof(struct hf_xen_domctl, domain) == 8, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_domctl, _pad) == 10, "the offset of _pad");
_Static_assert(offsetof(struct hf_xen_domctl, u) == 16, "the offset of u");
#endif

#endif /* HF_DOMCTL_VERSIONED_H */
