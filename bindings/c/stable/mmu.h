/* Generated from abi/mmu.yaml. Do not edit. */

/* The hypercalls by which a PV guest changes its page tables. */
#ifndef HF_MMU_H
#define HF_MMU_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The bits of the flags of update_va_mapping that say what is flushed. */
#define HF_MMU_FLUSH_TYPE_MASK 3u

/* Nothing is flushed. */
#define HF_MMU_FLUSH_NOTHING 0u

/* All translations are flushed. */
#define HF_MMU_FLUSH_ALL 1u

/* That of the address is flushed. */
#define HF_MMU_FLUSH_ADDRESS 2u

/* It is flushed on all processors; without it on those of a bitmap, whose address is in the other bits, or on this one when they are 0. */
#define HF_MMU_ON_ALL_PROCESSORS 4u

/* What is done to a page-table entry, in the low bits of its address. */

/* It is replaced, after a check. */
#define HF_MMU_UPDATE_KIND_NORMAL 0u

/* The frame gets a page number in the table from frames to page numbers. */
#define HF_MMU_UPDATE_KIND_MACHINE_TO_PHYSICAL 1u

/* It is replaced at once, after a check, and stays accessed and dirty when it was. */
#define HF_MMU_UPDATE_KIND_PRESERVE_ACCESSED_DIRTY 2u

/* It is replaced, after a check, and the frame is one even if the guest is translated. In 4.11 and later. */
#define HF_MMU_UPDATE_KIND_NO_TRANSLATE 3u

/* What is done that goes with page tables. */

/* A page becomes a page table of level 1 for good. */
#define HF_MMUEXT_COMMAND_PIN_L1_TABLE 0u

/* A page becomes a page table of level 2 for good. */
#define HF_MMUEXT_COMMAND_PIN_L2_TABLE 1u

/* A page becomes a page table of level 3 for good. */
#define HF_MMUEXT_COMMAND_PIN_L3_TABLE 2u

/* A page becomes a page table of level 4 for good. */
#define HF_MMUEXT_COMMAND_PIN_L4_TABLE 3u

/* A page may be something else again. */
#define HF_MMUEXT_COMMAND_UNPIN_TABLE 4u

/* The vCPU's page table becomes another one. */
#define HF_MMUEXT_COMMAND_NEW_BASE_POINTER 5u

/* Flushes the translations of this processor. */
#define HF_MMUEXT_COMMAND_TLB_FLUSH_LOCAL 6u

/* Flushes the translation of an address on this processor. */
#define HF_MMUEXT_COMMAND_INVALIDATE_LOCAL 7u

/* Flushes the translations of the processors of some vCPUs. */
#define HF_MMUEXT_COMMAND_TLB_FLUSH_MULTI 8u

/* Flushes the translation of an address on the processors of some vCPUs. */
#define HF_MMUEXT_COMMAND_INVALIDATE_MULTI 9u

/* Flushes the translations of all processors of the domain. */
#define HF_MMUEXT_COMMAND_TLB_FLUSH_ALL 10u

/* Flushes the translation of an address on all processors of the domain. */
#define HF_MMUEXT_COMMAND_INVALIDATE_ALL 11u

/* Writes back and flushes this processor's cache. */
#define HF_MMUEXT_COMMAND_FLUSH_CACHE 12u

/* The vCPU's local descriptor table becomes another one. */
#define HF_MMUEXT_COMMAND_SET_LDT 13u

/* The page table for user code of a 64-bit guest becomes another one. */
#define HF_MMUEXT_COMMAND_NEW_USER_BASE_POINTER 15u

/* Fills a page with zeros. In 3.4 and later. */
#define HF_MMUEXT_COMMAND_CLEAR_PAGE 16u

/* Copies a page. In 3.4 and later. */
#define HF_MMUEXT_COMMAND_COPY_PAGE 17u

/* Writes back and flushes the caches of all processors. In 4.1 and later. */
#define HF_MMUEXT_COMMAND_FLUSH_CACHE_GLOBAL 18u

/* A range of pages becomes a superpage. In 4.1 and later. */
#define HF_MMUEXT_COMMAND_MARK_SUPERPAGE 19u

/* A superpage becomes pages again. In 4.1 and later. */
#define HF_MMUEXT_COMMAND_UNMARK_SUPERPAGE 20u

/* Changes entries of page tables. */

/* The number of the hypercall. */
#define HF_MMU_UPDATE_HYPERCALL 1u

/* Changes the entry of the current page tables for one address. */

/* The number of the hypercall. */
#define HF_UPDATE_VA_MAPPING_HYPERCALL 14u

/* Changes the entry of the current page tables for one address, so that it maps a page of another domain. */

/* The number of the hypercall. */
#define HF_UPDATE_VA_MAPPING_OTHERDOMAIN_HYPERCALL 22u

/* Does what goes with page tables. */

/* The number of the hypercall. */
#define HF_MMUEXT_OP_HYPERCALL 26u

/* Lets a page be a page table of level 1 for good. */
#define HF_MMUEXT_OP_PIN_L1_TABLE 0u

/* Lets a page be a page table of level 2 for good. */
#define HF_MMUEXT_OP_PIN_L2_TABLE 1u

/* Lets a page be a page table of level 3 for good. */
#define HF_MMUEXT_OP_PIN_L3_TABLE 2u

/* Lets a page be a page table of level 4 for good. */
#define HF_MMUEXT_OP_PIN_L4_TABLE 3u

/* Lets a page be something else again. */
#define HF_MMUEXT_OP_UNPIN_TABLE 4u

/* Changes the vCPU's page table. */
#define HF_MMUEXT_OP_NEW_BASE_POINTER 5u

/* Flushes the translations of this processor. */
#define HF_MMUEXT_OP_TLB_FLUSH_LOCAL 6u

/* Flushes the translation of an address on this processor. */
#define HF_MMUEXT_OP_INVALIDATE_LOCAL 7u

/* Flushes the translations of the processors of some vCPUs. */
#define HF_MMUEXT_OP_TLB_FLUSH_MULTI 8u

/* Flushes the translation of an address on the processors of some vCPUs. */
#define HF_MMUEXT_OP_INVALIDATE_MULTI 9u

/* Flushes the translations of all processors of the domain. */
#define HF_MMUEXT_OP_TLB_FLUSH_ALL 10u

/* Flushes the translation of an address on all processors of the domain. */
#define HF_MMUEXT_OP_INVALIDATE_ALL 11u

/* Writes back and flushes this processor's cache. */
#define HF_MMUEXT_OP_FLUSH_CACHE 12u

/* Changes the vCPU's local descriptor table. */
#define HF_MMUEXT_OP_SET_LDT 13u

/* Changes the page table for user code of a 64-bit guest. */
#define HF_MMUEXT_OP_NEW_USER_BASE_POINTER 15u

/* Fills a page with zeros. In 3.4 and later. */
#define HF_MMUEXT_OP_CLEAR_PAGE 16u

/* Copies a page. In 3.4 and later. */
#define HF_MMUEXT_OP_COPY_PAGE 17u

/* Writes back and flushes the caches of all processors. In 4.1 and later. */
#define HF_MMUEXT_OP_FLUSH_CACHE_GLOBAL 18u

/* Lets a range of pages be a superpage; EOPNOTSUPP since Xen 4.10. In 4.1 and later. */
#define HF_MMUEXT_OP_MARK_SUPERPAGE 19u

/* Lets a superpage be pages again; EOPNOTSUPP since Xen 4.10. In 4.1 and later. */
#define HF_MMUEXT_OP_UNMARK_SUPERPAGE 20u

/* What is done. */
#define HF_MMU_UPDATE_KIND_MASK 0x3ull

/* The lowest bit of command. */
#define HF_MMU_UPDATE_KIND_SHIFT 0u

/* The machine address of the entry, or of the frame, without its low bits. */
#define HF_MMU_UPDATE_ADDRESS_MASK 0xfffffffffffffffcull

/* The lowest bit of address. */
#define HF_MMU_UPDATE_ADDRESS_SHIFT 2u

/* A page-table entry where it stands, of any level. Xen's intpte_t: xen/arch/x86/include/asm/page.h, 4.17. */
#ifndef HF_MMU_ENTRY_DEFINED
#define HF_MMU_ENTRY_DEFINED
struct hf_mmu_entry {
	/* The entry. */
	hf_u64 entry;
};
_Static_assert(sizeof(struct hf_mmu_entry) == 8, "the size of intpte_t");
_Static_assert(offsetof(struct hf_mmu_entry, entry) == 0, "the offset of entry");
#endif

/* How much of a list was done. Xen's pdone: public/xen.h, 4.22. */
#ifndef HF_MMU_DONE_DEFINED
#define HF_MMU_DONE_DEFINED
struct hf_mmu_done {
	/* The number of elements. */
	uint32_t done;
};
_Static_assert(sizeof(struct hf_mmu_done) == 4, "the size of pdone");
_Static_assert(offsetof(struct hf_mmu_done, done) == 0, "the offset of done");
#endif

/* A page-table entry, and what becomes of it. Xen's mmu_update: public/xen.h, 4.22. */
#ifndef HF_MMU_UPDATE_DEFINED
#define HF_MMU_UPDATE_DEFINED
struct hf_mmu_update {
	/* Which one. */
	hf_u64 ptr;
	/* The new entry, or page number. */
	hf_u64 val;
};
_Static_assert(sizeof(struct hf_mmu_update) == 16, "the size of mmu_update");
_Static_assert(offsetof(struct hf_mmu_update, ptr) == 0, "the offset of ptr");
_Static_assert(offsetof(struct hf_mmu_update, val) == 8, "the offset of val");
#endif

/* A number of descriptors. Xen's mmuext_op.arg2.nr_ents: public/xen.h, 4.22. */
#ifndef HF_MMUEXT_ENTRIES_DEFINED
#define HF_MMUEXT_ENTRIES_DEFINED
struct hf_mmuext_entries {
	/* The number. */
	uint32_t nr_ents;
#if UINTPTR_MAX > 0xffffffffu
	/* Padding. */
	uint32_t pad0;
#endif
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_mmuext_entries) == 8, "the size of mmuext_op.arg2.nr_ents");
_Static_assert(offsetof(struct hf_mmuext_entries, nr_ents) == 0, "the offset of nr_ents");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_mmuext_entries) == 4, "the size of mmuext_op.arg2.nr_ents");
_Static_assert(offsetof(struct hf_mmuext_entries, nr_ents) == 0, "the offset of nr_ents");
#endif
#endif

/* Some vCPUs. Xen's mmuext_op.arg2.vcpumask: public/xen.h, 4.22. */
#ifndef HF_MMUEXT_VCPUS_DEFINED
#define HF_MMUEXT_VCPUS_DEFINED
struct hf_mmuext_vcpus {
	/* A bitmap of them, as long as the domain has vCPUs. */
	void *vcpumask;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_mmuext_vcpus) == 8, "the size of mmuext_op.arg2.vcpumask");
_Static_assert(offsetof(struct hf_mmuext_vcpus, vcpumask) == 0, "the offset of vcpumask");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_mmuext_vcpus) == 4, "the size of mmuext_op.arg2.vcpumask");
_Static_assert(offsetof(struct hf_mmuext_vcpus, vcpumask) == 0, "the offset of vcpumask");
#endif
#endif

/* The page that is copied. Xen's mmuext_op.arg2.src_mfn: public/xen.h, 4.22. In 3.4 and later. */
#ifndef HF_MMUEXT_SOURCE_DEFINED
#define HF_MMUEXT_SOURCE_DEFINED
struct hf_mmuext_source {
	/* Its frame. */
	uintptr_t src_mfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_mmuext_source) == 8, "the size of mmuext_op.arg2.src_mfn");
_Static_assert(offsetof(struct hf_mmuext_source, src_mfn) == 0, "the offset of src_mfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_mmuext_source) == 4, "the size of mmuext_op.arg2.src_mfn");
_Static_assert(offsetof(struct hf_mmuext_source, src_mfn) == 0, "the offset of src_mfn");
#endif
#endif

/* Something that goes with page tables. Xen's mmuext_op: public/xen.h, 4.22. */
#ifndef HF_MMUEXT_OP_DEFINED
#define HF_MMUEXT_OP_DEFINED
struct hf_mmuext_op {
	/* What is done. */
	uint32_t cmd;
	/* The frame of a page (mfn in C), or a linear address (linear_addr), by the command. */
	uintptr_t arg1;
	/* With what, for the few commands that need more. */
	union {
		struct hf_mmuext_entries nr_ents; /* The number of descriptors, for SET_LDT. */
		struct hf_mmuext_vcpus vcpumask; /* The vCPUs, for TLB_FLUSH_MULTI and INVLPG_MULTI. */
		struct hf_mmuext_source src_mfn; /* The page that is read, for COPY_PAGE. */
	} arg2;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_mmuext_op) == 24, "the size of mmuext_op");
_Static_assert(offsetof(struct hf_mmuext_op, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_mmuext_op, arg1) == 8, "the offset of arg1");
_Static_assert(offsetof(struct hf_mmuext_op, arg2) == 16, "the offset of arg2");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_mmuext_op) == 12, "the size of mmuext_op");
_Static_assert(offsetof(struct hf_mmuext_op, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_mmuext_op, arg1) == 4, "the offset of arg1");
_Static_assert(offsetof(struct hf_mmuext_op, arg2) == 8, "the offset of arg2");
#endif
#endif

#endif /* HF_MMU_H */
