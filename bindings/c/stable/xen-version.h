/* Generated from abi/xen-version.yaml. Do not edit. */

/* Which Xen this is. */
#ifndef HF_XEN_VERSION_H
#define HF_XEN_VERSION_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

/* The most bytes that an operation with a length answers; more is refused with E2BIG. In 4.20 and later. */
#define HF_VERSION_OP_MAX_VARIABLE_LENGTH 65536u

/* What stands in place of a text that the caller may not know. In 4.7 and later. */
#define HF_VERSION_OP_DENIED_TEXT "<denied>"

/* The numbers of the bits in the first word of features: what a guest may rely on. */

/* The guest may write to its page tables. */
#define HF_XEN_FEATURES_WRITABLE_PAGE_TABLES 0u

/* The guest may write to its segment descriptors. */
#define HF_XEN_FEATURES_WRITABLE_DESCRIPTOR_TABLES 1u

/* Xen translates the guest's numbers of pages. */
#define HF_XEN_FEATURES_AUTO_TRANSLATED_PHYSMAP 2u

/* The guest's kernel runs in ring 0. */
#define HF_XEN_FEATURES_SUPERVISOR_MODE_KERNEL 3u

/* Page directories of a 32-bit guest may be anywhere. */
#define HF_XEN_FEATURES_PAE_PAGE_DIRECTORY_ABOVE4_GB 4u

/* Xen has the update of a page table that keeps the accessed and dirty bits. */
#define HF_XEN_FEATURES_MMU_PT_UPDATE_PRESERVE_AD 5u

/* Xen clears and copies pages for the guest. */
#define HF_XEN_FEATURES_HIGHMEM_ASSIST 6u

/* A grant is mapped with bits of the guest's choice. */
#define HF_XEN_FEATURES_GNTTAB_MAP_AVAIL_BITS 7u

/* Events may come as an interrupt of the guest's choice. In 4.0.1 and later. */
#define HF_XEN_FEATURES_HVM_CALLBACK_VECTOR 8u

/* The clock of PV guests is safe to use in HVM. In 4.0.1 and later. */
#define HF_XEN_FEATURES_HVM_SAFE_PVCLOCK 9u

/* An HVM guest may have interrupts as events. In 4.1 and later. */
#define HF_XEN_FEATURES_HVM_PIRQS 10u

/* The guest is the hardware domain. In 4.2 and later. */
#define HF_XEN_FEATURES_DOM0 11u

/* A memory operation may name a virtual NUMA node. In 4.6 and later. */
#define HF_XEN_FEATURES_MEMORY_OP_VNODE_SUPPORTED 13u

/* Arm's calling convention for firmware is there. In 4.10 and later. */
#define HF_XEN_FEATURES_ARM_SMCCC_SUPPORTED 14u

/* Only in a kernel's notes: it takes the ACPI tables from anywhere. In 4.11 and later. */
#define HF_XEN_FEATURES_LINUX_RSDP_UNRESTRICTED 15u

/* The guest's numbers of pages are not the machine's. In 4.16 and later. */
#define HF_XEN_FEATURES_NOT_DIRECT_MAPPED 16u

/* The guest's numbers of pages are the machine's. In 4.16 and later. */
#define HF_XEN_FEATURES_DIRECT_MAPPED 17u

/* The guest may give the address of its run states as a physical one. In 4.18 and later. */
#define HF_XEN_FEATURES_RUNSTATE_PHYS_AREA 18u

/* The guest may give the address of its times as a physical one. In 4.18 and later. */
#define HF_XEN_FEATURES_VCPU_TIME_PHYS_AREA 19u

/* A device model sees every write to the control words of MSI-X. In 4.19 and later. */
#define HF_XEN_FEATURES_DM_MSIX_ALL_WRITES 20u

/* Tells a caller which Xen it runs on. An operation that answers with a structure needs it to be in the caller's memory, and one that is not known is refused with ENOSYS. */

/* The number of the hypercall. */
#define HF_XEN_VERSION_HYPERCALL 17u

/* Answers with the version: the major number in bits 16 and up, the minor one below. Denied to nobody. */
#define HF_XEN_VERSION_VERSION 0u

/* Asks for what follows the two numbers of the version. */
#define HF_XEN_VERSION_EXTRAVERSION 1u

/* Asks how Xen was compiled. */
#define HF_XEN_VERSION_COMPILE_INFO 2u

/* Asks which kinds of guests Xen can run. */
#define HF_XEN_VERSION_CAPABILITIES 3u

/* Asks which commit Xen was built from. */
#define HF_XEN_VERSION_CHANGESET 4u

/* Asks where Xen begins in the address space. Denied to nobody. */
#define HF_XEN_VERSION_PLATFORM_PARAMETERS 5u

/* Asks what the guest may rely on. Denied to nobody. */
#define HF_XEN_VERSION_GET_FEATURES 6u

/* Answers with the size of a page in bytes, or 0 when the caller may not know; refused with EINVAL unless the argument is null. */
#define HF_XEN_VERSION_PAGESIZE 7u

/* Asks for the UUID of the caller's domain. */
#define HF_XEN_VERSION_GUEST_HANDLE 8u

/* Asks for the command line that Xen was booted with; for everyone until Xen 4.6. */
#define HF_XEN_VERSION_COMMANDLINE 9u

/* Asks for the build id, and answers with its length in bytes; with that alone when the argument is null. Refused with ENODATA when Xen was built without one, with ENOBUFS when there is too little room, with EINVAL when there is none (until 4.19), and with EPERM to who may not know. In 4.7 and later. */
#define HF_XEN_VERSION_BUILD_ID 10u

/* Asks for the whole of what follows the two numbers of the version, as build_id does. In 4.20 and later. */
#define HF_XEN_VERSION_EXTRAVERSION2 11u

/* Asks for the whole list of the kinds of guests that Xen can run, as build_id does. In 4.20 and later. */
#define HF_XEN_VERSION_CAPABILITIES2 12u

/* Asks for the whole text about the commit, as build_id does. In 4.20 and later. */
#define HF_XEN_VERSION_CHANGESET2 13u

/* Asks for the whole command line, as build_id does. In 4.20 and later. */
#define HF_XEN_VERSION_COMMANDLINE2 14u

/* What follows the two numbers of the version, cut to the room that there is. Xen's xen_extraversion_t: public/version.h, 4.22. */
#ifndef HF_XEN_EXTRAVERSION_DEFINED
#define HF_XEN_EXTRAVERSION_DEFINED
struct hf_xen_extraversion {
	/* A text such as ".7", ".4-pre", "-rc2" or "-unstable", ended by a zero byte. */
	uint8_t text[16];
};
_Static_assert(sizeof(struct hf_xen_extraversion) == 16, "the size of xen_extraversion_t");
_Static_assert(offsetof(struct hf_xen_extraversion, text) == 0, "the offset of text");
#endif

/* How Xen was compiled. Each text is cut to the room that there is, and ended by a zero byte. Xen's xen_compile_info: public/version.h, 4.22. */
#ifndef HF_XEN_COMPILE_INFO_DEFINED
#define HF_XEN_COMPILE_INFO_DEFINED
struct hf_xen_compile_info {
	/* The compiler. */
	uint8_t compiler[64];
	/* Who compiled it. */
	uint8_t compile_by[16];
	/* Where. */
	uint8_t compile_domain[32];
	/* When. */
	uint8_t compile_date[32];
};
_Static_assert(sizeof(struct hf_xen_compile_info) == 144, "the size of xen_compile_info");
_Static_assert(offsetof(struct hf_xen_compile_info, compiler) == 0, "the offset of compiler");
_Static_assert(offsetof(struct hf_xen_compile_info, compile_by) == 64, "the offset of compile_by");
_Static_assert(offsetof(struct hf_xen_compile_info, compile_domain) == 80, "the offset of compile_domain");
_Static_assert(offsetof(struct hf_xen_compile_info, compile_date) == 112, "the offset of compile_date");
#endif

/* Which kinds of guests Xen can run. Xen's xen_capabilities_info_t: public/version.h, 4.22. */
#ifndef HF_XEN_CAPABILITIES_INFO_DEFINED
#define HF_XEN_CAPABILITIES_INFO_DEFINED
struct hf_xen_capabilities_info {
	/* Names with blanks between them, as in "xen-3.0-x86_64 hvm-3.0-x86_32", ended by a zero byte; empty when the caller may not know. */
	uint8_t text[1024];
};
_Static_assert(sizeof(struct hf_xen_capabilities_info) == 1024, "the size of xen_capabilities_info_t");
_Static_assert(offsetof(struct hf_xen_capabilities_info, text) == 0, "the offset of text");
#endif

/* Which commit Xen was built from. Xen's xen_changeset_info_t: public/version.h, 4.22. */
#ifndef HF_XEN_CHANGESET_INFO_DEFINED
#define HF_XEN_CHANGESET_INFO_DEFINED
struct hf_xen_changeset_info {
	/* What the build was told, ended by a zero byte; often empty or "unavailable" in packages. */
	uint8_t text[64];
};
_Static_assert(sizeof(struct hf_xen_changeset_info) == 64, "the size of xen_changeset_info_t");
_Static_assert(offsetof(struct hf_xen_changeset_info, text) == 0, "the offset of text");
#endif

/* Where Xen begins in the address space of a PV guest. Xen's xen_platform_parameters: public/version.h, 4.22. */
#ifndef HF_XEN_PLATFORM_PARAMETERS_DEFINED
#define HF_XEN_PLATFORM_PARAMETERS_DEFINED
struct hf_xen_platform_parameters {
	/* The lowest address that is Xen's. Of no use to 64-bit guests; since 4.18 it is 0 for all that are not PV. */
	uintptr_t virt_start;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_platform_parameters) == 8, "the size of xen_platform_parameters");
_Static_assert(offsetof(struct hf_xen_platform_parameters, virt_start) == 0, "the offset of virt_start");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_platform_parameters) == 4, "the size of xen_platform_parameters");
_Static_assert(offsetof(struct hf_xen_platform_parameters, virt_start) == 0, "the offset of virt_start");
#endif
#endif

/* The question for one word of features. Xen's xen_feature_info: public/version.h, 4.22. */
#ifndef HF_XEN_FEATURE_INFO_DEFINED
#define HF_XEN_FEATURE_INFO_DEFINED
struct hf_xen_feature_info {
	/* Which word; there is only 0, and others are refused with EINVAL. */
	uint32_t submap_idx;
	/* The word: bits with the numbers of XenFeatures. */
	uint32_t submap;
};
_Static_assert(sizeof(struct hf_xen_feature_info) == 8, "the size of xen_feature_info");
_Static_assert(offsetof(struct hf_xen_feature_info, submap_idx) == 0, "the offset of submap_idx");
_Static_assert(offsetof(struct hf_xen_feature_info, submap) == 4, "the offset of submap");
#endif

/* The UUID of the caller's domain. Xen's xen_domain_handle_t: public/version.h, 4.22. */
#ifndef HF_XEN_DOMAIN_HANDLE_DEFINED
#define HF_XEN_DOMAIN_HANDLE_DEFINED
struct hf_xen_domain_handle {
	/* What the toolstack gave it; zero when the caller may not know. */
	uint8_t bytes[16];
};
_Static_assert(sizeof(struct hf_xen_domain_handle) == 16, "the size of xen_domain_handle_t");
_Static_assert(offsetof(struct hf_xen_domain_handle, bytes) == 0, "the offset of bytes");
#endif

/* The command line that Xen was booted with. Xen's xen_commandline_t: public/version.h, 4.22. */
#ifndef HF_XEN_COMMANDLINE_DEFINED
#define HF_XEN_COMMANDLINE_DEFINED
struct hf_xen_commandline {
	/* The command line, cut to the room that there is and ended by a zero byte. Of a denial only "<denied>" and its zero byte are written. */
	uint8_t text[1024];
};
_Static_assert(sizeof(struct hf_xen_commandline) == 1024, "the size of xen_commandline_t");
_Static_assert(offsetof(struct hf_xen_commandline, text) == 0, "the offset of text");
#endif

/* Room for an answer of any length. It was called xen_build_id until Xen 4.19. Xen's xen_varbuf: public/version.h, 4.20. In 4.7 and later. */
#ifndef HF_XEN_VARBUF_DEFINED
#define HF_XEN_VARBUF_DEFINED
struct hf_xen_varbuf {
	/* How many bytes there is room for. */
	uint32_t len;
	/* Behind it: buf, u8[len]. The answer; a text has no zero byte at its end. */
};
_Static_assert(sizeof(struct hf_xen_varbuf) == 4, "the size of xen_varbuf");
_Static_assert(offsetof(struct hf_xen_varbuf, len) == 0, "the offset of len");
#endif

#endif /* HF_XEN_VERSION_H */
