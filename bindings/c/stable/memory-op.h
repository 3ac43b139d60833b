/* Generated from abi/memory-op.yaml. Do not edit. */

/* The hypercall about a domain's memory. */
#ifndef HF_MEMORY_OP_H
#define HF_MEMORY_OP_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

typedef uint64_t hf_u64a4 __attribute__((aligned(4)));

/* What a page comes from that is put into a guest's physical address space. */

/* The shared info page. */
#define HF_PHYSMAP_SPACE_SHARED_INFO 0u

/* A page of the grant table, or of the status of grants when bit 31 of the index is set. */
#define HF_PHYSMAP_SPACE_GRANT_TABLE 1u

/* Another page of the same guest, which moves. In 3.4 and later. */
#define HF_PHYSMAP_SPACE_GMFN 2u

/* A range of pages of the same guest; not for a batch. In 4.2 and later. */
#define HF_PHYSMAP_SPACE_GMFN_RANGE 3u

/* A page of another domain; for a batch only. In 4.4 and later. */
#define HF_PHYSMAP_SPACE_GMFN_FOREIGN 4u

/* What is done to a page that the host may swap out. */

/* The page becomes a candidate. In 4.2 and later. */
#define HF_MEMORY_PAGING_OP_NOMINATE 0u

/* The page leaves memory. In 4.2 and later. */
#define HF_MEMORY_PAGING_OP_EVICT 1u

/* The page gets memory again, and its contents when there is a buffer. In 4.2 and later. */
#define HF_MEMORY_PAGING_OP_PREP 2u

/* What is done about the access that a guest has to its own pages; 2 and 3 were in use in 4.6 and are not any more. */

/* Sets the access of a range of pages, or that of new pages. In 4.6 and later. */
#define HF_MEMORY_ACCESS_OP_SET_ACCESS 0u

/* Reads the access of a page, or that of new pages. In 4.6 and later. */
#define HF_MEMORY_ACCESS_OP_GET_ACCESS 1u

/* Allowed an instruction to be emulated after an event. In 4.6. */
#define HF_MEMORY_ACCESS_OP_ENABLE_EMULATE 2u

/* Forbade it. In 4.6. */
#define HF_MEMORY_ACCESS_OP_DISABLE_EMULATE 3u

/* Sets the access of each page of a list. In 4.8 and later. */
#define HF_MEMORY_ACCESS_OP_SET_ACCESS_MULTI 4u

/* What is done about the access that a guest has to its own pages, in numbers of its own. */

/* Lets vCPUs go on whose events are answered. In 4.2 to 4.5. */
#define HF_MEMORY_ACCESS_OP_BEFORE46_RESUME 0u

/* Sets the access of a range of pages, or that of new pages. In 4.5. */
#define HF_MEMORY_ACCESS_OP_BEFORE46_SET_ACCESS 1u

/* Reads the access of a page, or that of new pages. In 4.5. */
#define HF_MEMORY_ACCESS_OP_BEFORE46_GET_ACCESS 2u

/* The access that a guest has to a page of its own. */

/* None. In 4.5 and later. */
#define HF_MEMORY_ACCESS_NONE 0u

/* It may read. In 4.5 and later. */
#define HF_MEMORY_ACCESS_READ 1u

/* It may write. In 4.5 and later. */
#define HF_MEMORY_ACCESS_WRITE 2u

/* It may read and write. In 4.5 and later. */
#define HF_MEMORY_ACCESS_READ_WRITE 3u

/* It may execute. In 4.5 and later. */
#define HF_MEMORY_ACCESS_EXECUTE 4u

/* It may read and execute. In 4.5 and later. */
#define HF_MEMORY_ACCESS_READ_EXECUTE 5u

/* It may write and execute. In 4.5 and later. */
#define HF_MEMORY_ACCESS_WRITE_EXECUTE 6u

/* It may do everything. In 4.5 and later. */
#define HF_MEMORY_ACCESS_ALL 7u

/* It may read and execute, and after its first write read and write. In 4.5 and later. */
#define HF_MEMORY_ACCESS_READ_EXECUTE_TO_READ_WRITE 8u

/* None until the first access, which is reported without a stop; then everything. In 4.5 and later. */
#define HF_MEMORY_ACCESS_NONE_TO_ALL 9u

/* What new pages have, until Xen 4.19. In 4.5 to 4.19. */
#define HF_MEMORY_ACCESS_DEFAULT_BEFORE420 10u

/* It may read, and the processor's page-table walks may write. In 4.20 and later. */
#define HF_MEMORY_ACCESS_READ_PAGING_WRITE 10u

/* What new pages have. In 4.20 and later. */
#define HF_MEMORY_ACCESS_DEFAULT 11u

/* What is done about the sharing of equal pages. */

/* A page becomes one that may be shared. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_NOMINATE_GFN 0u

/* A granted page becomes one that may be shared. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_NOMINATE_GREF 1u

/* Two pages become one. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_SHARE 2u

/* Prints what is known of a page. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_DEBUG_GFN 3u

/* Prints what is known of a frame. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_DEBUG_MFN 4u

/* Prints what is known of a granted page. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_DEBUG_GREF 5u

/* Puts a shared page where a guest has none. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_ADD_PHYSMAP 6u

/* Checks the books of all shared pages. In 4.6 and later. */
#define HF_MEMORY_SHARING_OP_AUDIT 7u

/* The pages of a range become one with those of another domain. In 4.8 and later. */
#define HF_MEMORY_SHARING_OP_RANGE_SHARE 8u

/* A domain becomes a copy of another one. In 4.14 and later. */
#define HF_MEMORY_SHARING_OP_FORK 9u

/* A copy goes back to where it started. In 4.14 and later. */
#define HF_MEMORY_SHARING_OP_FORK_RESET 10u

/* What is done about the sharing of equal pages, in numbers of its own. */

/* A page becomes one that may be shared. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_NOMINATE_GFN 0u

/* A granted page becomes one that may be shared. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_NOMINATE_GREF 1u

/* Two pages become one. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_SHARE 2u

/* Lets vCPUs go on whose events are answered. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_RESUME 3u

/* Prints what is known of a page. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_DEBUG_GFN 4u

/* Prints what is known of a frame. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_DEBUG_MFN 5u

/* Prints what is known of a granted page. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_DEBUG_GREF 6u

/* Puts a shared page where a guest has none. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_ADD_PHYSMAP 7u

/* Checks the books of all shared pages. In 4.2 to 4.5. */
#define HF_MEMORY_SHARING_OP_BEFORE46_AUDIT 8u

/* What may be mapped that belongs to a guest and is not its memory. */

/* The pages of an I/O request server; frame 0 is the one for requests that need no answer. In 4.11 and later. */
#define HF_MEMORY_RESOURCE_IOREQ_SERVER 0u

/* The grant table (id 0) or the status of its grants (id 1). In 4.12 and later. */
#define HF_MEMORY_RESOURCE_GRANT_TABLE 1u

/* A vCPU's buffer of processor traces. In 4.15 and later. */
#define HF_MEMORY_RESOURCE_VMTRACE_BUF 2u

/* Asks about the memory of a domain and changes it. The operation is in the low bits of the command, and the bits above hold progress. An operation that keeps none there ignores them until Xen 4.4; since 4.5 it refuses them unless they are zero, with EINVAL, or ENOSYS where the operation belongs to the architecture. */

/* The number of the hypercall. */
#define HF_MEMORY_OP_HYPERCALL 12u

/* Gives a domain more memory; the result is the number of extents that it got. */
#define HF_MEMORY_OP_INCREASE_RESERVATION 0u

/* Takes memory from a domain; the result is the number of extents that it gave. */
#define HF_MEMORY_OP_DECREASE_RESERVATION 1u

/* Returns the greatest frame of memory of the host. */
#define HF_MEMORY_OP_MAXIMUM_RAM_PAGE 2u

/* Returns how many pages a domain has. */
#define HF_MEMORY_OP_CURRENT_RESERVATION 3u

/* Returns how many pages a domain may have. */
#define HF_MEMORY_OP_MAXIMUM_RESERVATION 4u

/* Lists the frames of the table from frames to page numbers. */
#define HF_MEMORY_OP_MACHPHYS_MFN_LIST 5u

/* Gives memory to page numbers that have none; the result is the number of extents that got it. */
#define HF_MEMORY_OP_POPULATE_PHYSMAP 6u

/* Lets a page appear in a guest's physical address space. */
#define HF_MEMORY_OP_ADD_TO_PHYSMAP 7u

/* Tells the frames of page numbers. In 3.3 and earlier. */
#define HF_MEMORY_OP_TRANSLATE_GPFN_LIST 8u

/* Tells a guest its memory map; ENOSYS for an HVM guest from Xen 4.2 to 4.5. */
#define HF_MEMORY_OP_MEMORY_MAP 9u

/* Tells the host's memory map; ENOSYS for an HVM guest since Xen 4.2. */
#define HF_MEMORY_OP_MACHINE_MEMORY_MAP 10u

/* Exchanges memory for other memory, for instance of other size; since Xen 4.10 for PV guests only. */
#define HF_MEMORY_OP_EXCHANGE 11u

/* Tells where the table from frames to page numbers is mapped; ENOSYS for an HVM guest since Xen 4.2. */
#define HF_MEMORY_OP_MACHPHYS_MAPPING 12u

/* Sets the memory map of a guest. */
#define HF_MEMORY_OP_SET_MEMORY_MAP 13u

/* Returns the greatest page number that a domain uses. */
#define HF_MEMORY_OP_MAXIMUM_GPFN 14u

/* Takes a page out of a guest's physical address space. In 4.2 and later. */
#define HF_MEMORY_OP_REMOVE_FROM_PHYSMAP 15u

/* Sets how much memory a guest is to have whose pages get memory on demand. In 3.4 and later. */
#define HF_MEMORY_OP_SET_POD_TARGET 16u

/* Tells how much memory such a guest has. In 3.4 and later. */
#define HF_MEMORY_OP_GET_POD_TARGET 17u

/* Returns how many pages sharing saves. In 4.0 and later. */
#define HF_MEMORY_OP_GET_SHARING_FREED_PAGES 18u

/* Returns how many frames are shared. In 4.2 and later. */
#define HF_MEMORY_OP_GET_SHARING_SHARED_PAGES 19u

/* Nominates a page, or swaps it out or in. In 4.2 and later. */
#define HF_MEMORY_OP_PAGING_OP 20u

/* Lets vCPUs go on whose events are answered; xen_mem_event_op before Xen 4.5. In 4.2 to 4.5. */
#define HF_MEMORY_OP_ACCESS_RESUME 21u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_ACCESS_RESUME_SUB 0u

/* Sets the access of a range of pages, in Xen 4.5. In 4.5. */
#define HF_MEMORY_OP_ACCESS_SET_BEFORE46 21u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_ACCESS_SET_BEFORE46_SUB 1u

/* Reads the access of a page, in Xen 4.5; ENOSYS unless the bits of the command above the sixth are zero. In 4.5. */
#define HF_MEMORY_OP_ACCESS_GET_BEFORE46 21u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_ACCESS_GET_BEFORE46_SUB 2u

/* Sets the access of a range of pages. In 4.6 and later. */
#define HF_MEMORY_OP_ACCESS_SET 21u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_ACCESS_SET_SUB 0u

/* Reads the access of a page; ENOSYS unless the bits of the command above the sixth are zero. In 4.6 and later. */
#define HF_MEMORY_OP_ACCESS_GET 21u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_ACCESS_GET_SUB 1u

/* Sets the access of each page of a list. In 4.8 and later. */
#define HF_MEMORY_OP_ACCESS_SET_MULTI 21u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_ACCESS_SET_MULTI_SUB 4u

/* Nominates pages and lets them become one; every operation that is not preempted. In 4.2 and later. */
#define HF_MEMORY_OP_SHARING_OP 22u

/* Lets a range of pages become one with those of another domain. In 4.8 and later. */
#define HF_MEMORY_OP_SHARING_RANGE_SHARE 22u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_SHARING_RANGE_SHARE_SUB 8u

/* Lets a domain become a copy of another one. In 4.14 and later. */
#define HF_MEMORY_OP_SHARING_FORK 22u

/* Its code in the operation that it is a part of. */
#define HF_MEMORY_OP_SHARING_FORK_SUB 9u

/* Lets pages appear in a guest's physical address space. In 4.4 and later. */
#define HF_MEMORY_OP_ADD_TO_PHYSMAP_BATCH 23u

/* Sets memory aside for a domain without saying which; all but the number of extents and the domain must be zero. In 4.3 and later. */
#define HF_MEMORY_OP_CLAIM_PAGES 24u

/* Lists the frames of the table that 32-bit guests see. In 4.5 and later. */
#define HF_MEMORY_OP_MACHPHYS_COMPAT_MFN_LIST 25u

/* Tells a guest its virtual NUMA topology; ENOBUFS and the numbers when there is not enough room. In 4.5 and later. */
#define HF_MEMORY_OP_GET_VNUMA_INFO 26u

/* Tells the ranges that devices of the host need for themselves; ENOBUFS and their number when there is not enough room. In 4.6 and later. */
#define HF_MEMORY_OP_RESERVED_DEVICE_MEMORY_MAP 27u

/* Maps pages of a guest's resource. In 4.11 and later. */
#define HF_MEMORY_OP_ACQUIRE_RESOURCE 28u

/* How many bits a machine address may have; 0 for any. */
#define HF_XEN_MEMORY_RESERVATION_ADDRESS_BITS_MASK 0xffu

/* The lowest bit of address_bits. */
#define HF_XEN_MEMORY_RESERVATION_ADDRESS_BITS_SHIFT 0u

/* The NUMA node plus one; 0 for any. */
#define HF_XEN_MEMORY_RESERVATION_NODE_PLUS_ONE_MASK 0xff00u

/* The lowest bit of node. */
#define HF_XEN_MEMORY_RESERVATION_NODE_PLUS_ONE_SHIFT 8u

/* Set when pages get memory at their first use only. In 3.4 and later. */
#define HF_XEN_MEMORY_RESERVATION_POPULATE_ON_DEMAND_MASK 0x10000u

/* Set when no other node will do. In 4.1 and later. */
#define HF_XEN_MEMORY_RESERVATION_EXACT_NODE_MASK 0x20000u

/* Set when the node is a virtual one of the guest. In 4.6 and later. */
#define HF_XEN_MEMORY_RESERVATION_VIRTUAL_NODE_MASK 0x40000u

/* Set when the parent may have devices of the host. */
#define HF_MEM_SHARING_OP_FORK_WITH_IOMMU_ALLOWED_MASK 0x1u

/* Set when the copy gets no interrupts. */
#define HF_MEM_SHARING_OP_FORK_BLOCK_INTERRUPTS_MASK 0x2u

/* Set when the vCPUs go back. In 4.17 and later. */
#define HF_MEM_SHARING_OP_FORK_RESET_STATE_MASK 0x4u

/* Set when the memory goes back. In 4.17 and later. */
#define HF_MEM_SHARING_OP_FORK_RESET_MEMORY_MASK 0x8u

/* Set when the parent may have devices of the host. */
#define HF_MEM_SHARING_OP_FORK_RESET_WITH_IOMMU_ALLOWED_MASK 0x1u

/* Set when the copy gets no interrupts. */
#define HF_MEM_SHARING_OP_FORK_RESET_BLOCK_INTERRUPTS_MASK 0x2u

/* Set when the vCPUs go back. In 4.17 and later. */
#define HF_MEM_SHARING_OP_FORK_RESET_RESET_STATE_MASK 0x4u

/* Set when the memory goes back. In 4.17 and later. */
#define HF_MEM_SHARING_OP_FORK_RESET_RESET_MEMORY_MASK 0x8u

/* Set for those of all devices, and not for one. */
#define HF_XEN_RESERVED_DEVICE_MEMORY_MAP_ALL_DEVICES_MASK 0x1u

/* Reserved: zero when written. */
#define HF_XEN_RESERVED_DEVICE_MEMORY_MAP_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_XEN_RESERVED_DEVICE_MEMORY_MAP_RESERVED_FLAGS_SHIFT 1u

/* An element of a list of page numbers, or of frames. Xen's xen_pfn_t: public/memory.h, 4.22. */
#ifndef HF_XEN_PFN_DEFINED
#define HF_XEN_PFN_DEFINED
struct hf_xen_pfn {
	/* The number. */
	uintptr_t pfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_pfn) == 8, "the size of xen_pfn_t");
_Static_assert(offsetof(struct hf_xen_pfn, pfn) == 0, "the offset of pfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_pfn) == 4, "the size of xen_pfn_t");
_Static_assert(offsetof(struct hf_xen_pfn, pfn) == 0, "the offset of pfn");
#endif
#endif

/* What came of a page of a batch. Xen's xen_add_to_physmap_batch.errs: public/memory.h, 4.22. In 4.4 and later. */
#ifndef HF_XEN_PHYSMAP_ERROR_DEFINED
#define HF_XEN_PHYSMAP_ERROR_DEFINED
struct hf_xen_physmap_error {
	/* 0, or a negative error. */
	int32_t err;
};
_Static_assert(sizeof(struct hf_xen_physmap_error) == 4, "the size of xen_add_to_physmap_batch.errs");
_Static_assert(offsetof(struct hf_xen_physmap_error, err) == 0, "the offset of err");
#endif

/* A list of extents of memory that are to be added, freed or exchanged. Xen's xen_memory_reservation: public/memory.h, 4.22. */
#ifndef HF_XEN_MEMORY_RESERVATION_DEFINED
#define HF_XEN_MEMORY_RESERVATION_DEFINED
struct hf_xen_memory_reservation {
	/* The list: page or frame numbers, read and then written by some operations; null for those that need none. */
	void *extent_start;
	/* The number of extents; below 2^26 since Xen 4.3, as the progress does not fit otherwise. */
	uintptr_t nr_extents;
	/* The size of each extent, as a power of two of pages. */
	uint32_t extent_order;
	/* Where the memory is to come from; not used when memory is freed. */
	uint32_t mem_flags;
	/* The domain whose memory it is. */
	uint16_t domid;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_memory_reservation) == 32, "the size of xen_memory_reservation");
_Static_assert(offsetof(struct hf_xen_memory_reservation, extent_start) == 0, "the offset of extent_start");
_Static_assert(offsetof(struct hf_xen_memory_reservation, nr_extents) == 8, "the offset of nr_extents");
_Static_assert(offsetof(struct hf_xen_memory_reservation, extent_order) == 16, "the offset of extent_order");
_Static_assert(offsetof(struct hf_xen_memory_reservation, mem_flags) == 20, "the offset of mem_flags");
_Static_assert(offsetof(struct hf_xen_memory_reservation, domid) == 24, "the offset of domid");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_memory_reservation) == 20, "the size of xen_memory_reservation");
_Static_assert(offsetof(struct hf_xen_memory_reservation, extent_start) == 0, "the offset of extent_start");
_Static_assert(offsetof(struct hf_xen_memory_reservation, nr_extents) == 4, "the offset of nr_extents");
_Static_assert(offsetof(struct hf_xen_memory_reservation, extent_order) == 8, "the offset of extent_order");
_Static_assert(offsetof(struct hf_xen_memory_reservation, mem_flags) == 12, "the offset of mem_flags");
_Static_assert(offsetof(struct hf_xen_memory_reservation, domid) == 16, "the offset of domid");
#endif
#endif

/* Memory that is to be exchanged for other memory of the same size. Xen's xen_memory_exchange: public/memory.h, 4.22. */
#ifndef HF_XEN_MEMORY_EXCHANGE_DEFINED
#define HF_XEN_MEMORY_EXCHANGE_DEFINED
struct hf_xen_memory_exchange {
	/* What the guest gives. */
	struct hf_xen_memory_reservation in;
	/* What it takes; its list has the page numbers and then gets the frames. */
	struct hf_xen_memory_reservation out;
	/* How many extents of the first list are done; 0 at first, and counted up by Xen. */
	uintptr_t nr_exchanged;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_memory_exchange) == 72, "the size of xen_memory_exchange");
_Static_assert(offsetof(struct hf_xen_memory_exchange, in) == 0, "the offset of in");
_Static_assert(offsetof(struct hf_xen_memory_exchange, out) == 32, "the offset of out");
_Static_assert(offsetof(struct hf_xen_memory_exchange, nr_exchanged) == 64, "the offset of nr_exchanged");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_memory_exchange) == 44, "the size of xen_memory_exchange");
_Static_assert(offsetof(struct hf_xen_memory_exchange, in) == 0, "the offset of in");
_Static_assert(offsetof(struct hf_xen_memory_exchange, out) == 20, "the offset of out");
_Static_assert(offsetof(struct hf_xen_memory_exchange, nr_exchanged) == 40, "the offset of nr_exchanged");
#endif
#endif

/* The domain that is asked about; before Xen 4.16 the header has a domain number in its place. Xen's xen_memory_domain: public/memory.h, 4.22. */
#ifndef HF_XEN_MEMORY_DOMAIN_DEFINED
#define HF_XEN_MEMORY_DOMAIN_DEFINED
struct hf_xen_memory_domain {
	/* The domain. */
	uint16_t domid;
};
_Static_assert(sizeof(struct hf_xen_memory_domain) == 2, "the size of xen_memory_domain");
_Static_assert(offsetof(struct hf_xen_memory_domain, domid) == 0, "the offset of domid");
#endif

/* Page numbers whose frames are wanted. Xen's xen_translate_gpfn_list: public/memory.h, 4.22. In 3.3 and earlier. */
#ifndef HF_XEN_TRANSLATE_GPFN_LIST_DEFINED
#define HF_XEN_TRANSLATE_GPFN_LIST_DEFINED
struct hf_xen_translate_gpfn_list {
	/* The domain whose pages they are. */
	uint16_t domid;
	/* The number of pages. */
	uintptr_t nr_gpfns;
	/* The page numbers. */
	void *gpfn_list;
	/* Where the frame numbers go; it may be the same list. */
	void *mfn_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_translate_gpfn_list) == 32, "the size of xen_translate_gpfn_list");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, nr_gpfns) == 8, "the offset of nr_gpfns");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, gpfn_list) == 16, "the offset of gpfn_list");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, mfn_list) == 24, "the offset of mfn_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_translate_gpfn_list) == 16, "the size of xen_translate_gpfn_list");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, nr_gpfns) == 4, "the offset of nr_gpfns");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, gpfn_list) == 8, "the offset of gpfn_list");
_Static_assert(offsetof(struct hf_xen_translate_gpfn_list, mfn_list) == 12, "the offset of mfn_list");
#endif
#endif

/* Which frames hold the table from frames to page numbers. Xen's xen_machphys_mfn_list: public/memory.h, 4.22. */
#ifndef HF_XEN_MACHPHYS_MFN_LIST_DEFINED
#define HF_XEN_MACHPHYS_MFN_LIST_DEFINED
struct hf_xen_machphys_mfn_list {
	/* How many entries the list has room for. */
	uint32_t max_extents;
	/* The list: the first frame of each two megabytes of the table; 0 for a hole. */
	void *extent_start;
	/* How many entries were written. */
	uint32_t nr_extents;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_machphys_mfn_list) == 24, "the size of xen_machphys_mfn_list");
_Static_assert(offsetof(struct hf_xen_machphys_mfn_list, max_extents) == 0, "the offset of max_extents");
_Static_assert(offsetof(struct hf_xen_machphys_mfn_list, extent_start) == 8, "the offset of extent_start");
_Static_assert(offsetof(struct hf_xen_machphys_mfn_list, nr_extents) == 16, "the offset of nr_extents");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_machphys_mfn_list) == 12, "the size of xen_machphys_mfn_list");
_Static_assert(offsetof(struct hf_xen_machphys_mfn_list, max_extents) == 0, "the offset of max_extents");
_Static_assert(offsetof(struct hf_xen_machphys_mfn_list, extent_start) == 4, "the offset of extent_start");
_Static_assert(offsetof(struct hf_xen_machphys_mfn_list, nr_extents) == 8, "the offset of nr_extents");
#endif
#endif

/* Where the table from frames to page numbers is mapped. Xen's xen_machphys_mapping: public/memory.h, 4.22. */
#ifndef HF_XEN_MACHPHYS_MAPPING_DEFINED
#define HF_XEN_MACHPHYS_MAPPING_DEFINED
struct hf_xen_machphys_mapping {
	/* The linear address of its first byte. */
	uintptr_t v_start;
	/* The linear address of its end. */
	uintptr_t v_end;
	/* The greatest frame that it has an entry for. */
	uintptr_t max_mfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_machphys_mapping) == 24, "the size of xen_machphys_mapping");
_Static_assert(offsetof(struct hf_xen_machphys_mapping, v_start) == 0, "the offset of v_start");
_Static_assert(offsetof(struct hf_xen_machphys_mapping, v_end) == 8, "the offset of v_end");
_Static_assert(offsetof(struct hf_xen_machphys_mapping, max_mfn) == 16, "the offset of max_mfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_machphys_mapping) == 12, "the size of xen_machphys_mapping");
_Static_assert(offsetof(struct hf_xen_machphys_mapping, v_start) == 0, "the offset of v_start");
_Static_assert(offsetof(struct hf_xen_machphys_mapping, v_end) == 4, "the offset of v_end");
_Static_assert(offsetof(struct hf_xen_machphys_mapping, max_mfn) == 8, "the offset of max_mfn");
#endif
#endif

/* A page, or a range of them, that is to appear in a guest's physical address space. Xen's xen_add_to_physmap: public/memory.h, 4.22. */
#ifndef HF_XEN_ADD_TO_PHYSMAP_DEFINED
#define HF_XEN_ADD_TO_PHYSMAP_DEFINED
struct hf_xen_add_to_physmap {
	/* The domain that gets the page. */
	uint16_t domid;
	/* The number of pages of a range; not used for anything else. In 4.2 and later. */
	uint16_t size;
	/* Where the page comes from. */
	uint32_t space;
	/* Which page of that. */
	uintptr_t idx;
	/* The page number at which it is to appear. */
	uintptr_t gpfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_add_to_physmap) == 24, "the size of xen_add_to_physmap");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, size) == 2, "the offset of size");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, space) == 4, "the offset of space");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, idx) == 8, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, gpfn) == 16, "the offset of gpfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_add_to_physmap) == 16, "the size of xen_add_to_physmap");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, size) == 2, "the offset of size");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, space) == 4, "the offset of space");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, idx) == 8, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_add_to_physmap, gpfn) == 12, "the offset of gpfn");
#endif
#endif

/* Pages that are to appear in a guest's physical address space, and what came of each. Xen's xen_add_to_physmap_batch: public/memory.h, 4.22. In 4.4 and later. */
#ifndef HF_XEN_ADD_TO_PHYSMAP_BATCH_DEFINED
#define HF_XEN_ADD_TO_PHYSMAP_BATCH_DEFINED
struct hf_xen_add_to_physmap_batch {
	/* The domain that gets the pages. */
	uint16_t domid;
	/* Where the pages come from. */
	uint16_t space;
	/* The number of pages. */
	uint16_t size;
	/* The domain that foreign pages come from; 0 for all else since Xen 4.7, as a union with a reserved field. */
	uint16_t foreign_domid;
	/* Which pages of that. */
	void *idxs;
	/* The page numbers at which they are to appear. */
	void *gpfns;
	/* Where the result of each goes, 0 or a negative error. */
	void *errs;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_add_to_physmap_batch) == 32, "the size of xen_add_to_physmap_batch");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, space) == 2, "the offset of space");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, size) == 4, "the offset of size");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, foreign_domid) == 6, "the offset of foreign_domid");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, idxs) == 8, "the offset of idxs");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, gpfns) == 16, "the offset of gpfns");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, errs) == 24, "the offset of errs");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_add_to_physmap_batch) == 20, "the size of xen_add_to_physmap_batch");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, space) == 2, "the offset of space");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, size) == 4, "the offset of size");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, foreign_domid) == 6, "the offset of foreign_domid");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, idxs) == 8, "the offset of idxs");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, gpfns) == 12, "the offset of gpfns");
_Static_assert(offsetof(struct hf_xen_add_to_physmap_batch, errs) == 16, "the offset of errs");
#endif
#endif

/* A page that is to leave a guest's physical address space. Xen's xen_remove_from_physmap: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_XEN_REMOVE_FROM_PHYSMAP_DEFINED
#define HF_XEN_REMOVE_FROM_PHYSMAP_DEFINED
struct hf_xen_remove_from_physmap {
	/* The domain. */
	uint16_t domid;
	/* The page number. */
	uintptr_t gpfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_remove_from_physmap) == 16, "the size of xen_remove_from_physmap");
_Static_assert(offsetof(struct hf_xen_remove_from_physmap, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_remove_from_physmap, gpfn) == 8, "the offset of gpfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_remove_from_physmap) == 8, "the size of xen_remove_from_physmap");
_Static_assert(offsetof(struct hf_xen_remove_from_physmap, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_remove_from_physmap, gpfn) == 4, "the offset of gpfn");
#endif
#endif

/* A range of physical addresses, as the BIOS reports it by INT 15h, EAX E820h. Xen's e820entry: xen/arch/x86/include/asm/e820.h, 4.22. */
#ifndef HF_E820_ENTRY_DEFINED
#define HF_E820_ENTRY_DEFINED
struct hf_e820_entry {
	/* The first address. */
	hf_u64a4 addr;
	/* The number of bytes. */
	hf_u64a4 size;
	/* 1 for memory, 2 for reserved, 3 for ACPI tables, 4 for what survives sleep, 5 for broken memory. */
	uint32_t type;
};
_Static_assert(sizeof(struct hf_e820_entry) == 20, "the size of e820entry");
_Static_assert(offsetof(struct hf_e820_entry, addr) == 0, "the offset of addr");
_Static_assert(offsetof(struct hf_e820_entry, size) == 8, "the offset of size");
_Static_assert(offsetof(struct hf_e820_entry, type) == 16, "the offset of type");
#endif

/* Where a memory map is, or goes. Xen's xen_memory_map: public/memory.h, 4.22. */
#ifndef HF_XEN_MEMORY_MAP_DEFINED
#define HF_XEN_MEMORY_MAP_DEFINED
struct hf_xen_memory_map {
	/* How many entries there are, or there is room for; then how many were written. */
	uint32_t nr_entries;
	/* The entries; null when only their number is wanted. */
	struct hf_e820_entry *buffer;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_memory_map) == 16, "the size of xen_memory_map");
_Static_assert(offsetof(struct hf_xen_memory_map, nr_entries) == 0, "the offset of nr_entries");
_Static_assert(offsetof(struct hf_xen_memory_map, buffer) == 8, "the offset of buffer");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_memory_map) == 8, "the size of xen_memory_map");
_Static_assert(offsetof(struct hf_xen_memory_map, nr_entries) == 0, "the offset of nr_entries");
_Static_assert(offsetof(struct hf_xen_memory_map, buffer) == 4, "the offset of buffer");
#endif
#endif

/* The memory map that a guest is to see. Xen's xen_foreign_memory_map: public/memory.h, 4.22. */
#ifndef HF_XEN_FOREIGN_MEMORY_MAP_DEFINED
#define HF_XEN_FOREIGN_MEMORY_MAP_DEFINED
struct hf_xen_foreign_memory_map {
	/* The guest. */
	uint16_t domid;
	/* The map. */
	struct hf_xen_memory_map map;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_foreign_memory_map) == 24, "the size of xen_foreign_memory_map");
_Static_assert(offsetof(struct hf_xen_foreign_memory_map, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_foreign_memory_map, map) == 8, "the offset of map");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_foreign_memory_map) == 12, "the size of xen_foreign_memory_map");
_Static_assert(offsetof(struct hf_xen_foreign_memory_map, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_foreign_memory_map, map) == 4, "the offset of map");
#endif
#endif

/* How much memory a guest is to have whose pages get memory on demand, and how much it has. Xen's xen_pod_target: public/memory.h, 4.22. In 3.4 and later. */
#ifndef HF_XEN_POD_TARGET_DEFINED
#define HF_XEN_POD_TARGET_DEFINED
struct hf_xen_pod_target {
	/* The number of pages that it is to have. */
	uint64_t target_pages;
	/* The number of pages that it has. */
	uint64_t tot_pages;
	/* How many of them wait for their first use. */
	uint64_t pod_cache_pages;
	/* The number of page numbers that have no memory yet. */
	uint64_t pod_entries;
	/* The guest. */
	uint16_t domid;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_pod_target) == 40, "the size of xen_pod_target");
_Static_assert(offsetof(struct hf_xen_pod_target, target_pages) == 0, "the offset of target_pages");
_Static_assert(offsetof(struct hf_xen_pod_target, tot_pages) == 8, "the offset of tot_pages");
_Static_assert(offsetof(struct hf_xen_pod_target, pod_cache_pages) == 16, "the offset of pod_cache_pages");
_Static_assert(offsetof(struct hf_xen_pod_target, pod_entries) == 24, "the offset of pod_entries");
_Static_assert(offsetof(struct hf_xen_pod_target, domid) == 32, "the offset of domid");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_pod_target) == 36, "the size of xen_pod_target");
_Static_assert(offsetof(struct hf_xen_pod_target, target_pages) == 0, "the offset of target_pages");
_Static_assert(offsetof(struct hf_xen_pod_target, tot_pages) == 8, "the offset of tot_pages");
_Static_assert(offsetof(struct hf_xen_pod_target, pod_cache_pages) == 16, "the offset of pod_cache_pages");
_Static_assert(offsetof(struct hf_xen_pod_target, pod_entries) == 24, "the offset of pod_entries");
_Static_assert(offsetof(struct hf_xen_pod_target, domid) == 32, "the offset of domid");
#endif
#endif

/* An operation on a page that the host may swap out; xen_mem_event_op before Xen 4.6, when other operations took it, too. Xen's xen_mem_paging_op: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_XEN_MEM_PAGING_OP_DEFINED
#define HF_XEN_MEM_PAGING_OP_DEFINED
struct hf_xen_mem_paging_op {
	/* What is done. */
	uint8_t op;
	/* The domain whose page it is. */
	uint16_t domain;
	/* The contents that the page gets; 0 for none. A plain number before Xen 4.14. */
	hf_u64 buffer;
	/* The page number. */
	hf_u64 gfn;
};
_Static_assert(sizeof(struct hf_xen_mem_paging_op) == 24, "the size of xen_mem_paging_op");
_Static_assert(offsetof(struct hf_xen_mem_paging_op, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_mem_paging_op, domain) == 2, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_mem_paging_op, buffer) == 8, "the offset of buffer");
_Static_assert(offsetof(struct hf_xen_mem_paging_op, gfn) == 16, "the offset of gfn");
#endif

/* An operation on the access that a guest has to its own pages. Xen's xen_mem_access_op: public/memory.h, 4.22. In 4.8 and later. */
#ifndef HF_XEN_MEM_ACCESS_OP_DEFINED
#define HF_XEN_MEM_ACCESS_OP_DEFINED
struct hf_xen_mem_access_op {
	/* What is done. */
	uint8_t op;
	/* The access that is set, or by Xen the one that was read. */
	uint8_t access;
	/* The guest. */
	uint16_t domid;
	/* The number of pages, or of entries of the lists. */
	uint32_t nr;
	/* The first page; all ones for the access of new pages. */
	hf_u64 pfn;
	/* The pages of a list. */
	void *pfn_list;
	/* The access of each of them. */
	void *access_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_mem_access_op) == 32, "the size of xen_mem_access_op");
_Static_assert(offsetof(struct hf_xen_mem_access_op, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_mem_access_op, access) == 1, "the offset of access");
_Static_assert(offsetof(struct hf_xen_mem_access_op, domid) == 2, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_access_op, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_mem_access_op, pfn) == 8, "the offset of pfn");
_Static_assert(offsetof(struct hf_xen_mem_access_op, pfn_list) == 16, "the offset of pfn_list");
_Static_assert(offsetof(struct hf_xen_mem_access_op, access_list) == 24, "the offset of access_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_mem_access_op) == 24, "the size of xen_mem_access_op");
_Static_assert(offsetof(struct hf_xen_mem_access_op, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_mem_access_op, access) == 1, "the offset of access");
_Static_assert(offsetof(struct hf_xen_mem_access_op, domid) == 2, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_access_op, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_mem_access_op, pfn) == 8, "the offset of pfn");
_Static_assert(offsetof(struct hf_xen_mem_access_op, pfn_list) == 16, "the offset of pfn_list");
_Static_assert(offsetof(struct hf_xen_mem_access_op, access_list) == 20, "the offset of access_list");
#endif
#endif

/* An operation on the access that a guest has to its own pages, before there were lists; its first field is numbered otherwise in Xen 4.5. Xen's xen_mem_access_op: public/memory.h, 4.22. In 4.5 to 4.7. */
#ifndef HF_XEN_MEM_ACCESS_OP_BEFORE48_DEFINED
#define HF_XEN_MEM_ACCESS_OP_BEFORE48_DEFINED
struct hf_xen_mem_access_op_before48 {
	/* What is done, as MemoryAccessOp or in Xen 4.5 as MemoryAccessOpBefore46. */
	uint8_t op;
	/* The access that is set, or by Xen the one that was read. */
	uint8_t access;
	/* The guest. */
	uint16_t domid;
	/* The number of pages. */
	uint32_t nr;
	/* The first page; all ones for the access of new pages. */
	hf_u64 pfn;
};
_Static_assert(sizeof(struct hf_xen_mem_access_op_before48) == 16, "the size of xen_mem_access_op");
_Static_assert(offsetof(struct hf_xen_mem_access_op_before48, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_mem_access_op_before48, access) == 1, "the offset of access");
_Static_assert(offsetof(struct hf_xen_mem_access_op_before48, domid) == 2, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_access_op_before48, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_mem_access_op_before48, pfn) == 8, "the offset of pfn");
#endif

/* A page that may be shared. Xen's mem_sharing_op_nominate: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_NOMINATE_GFN_DEFINED
#define HF_MEM_SHARING_OP_NOMINATE_GFN_DEFINED
struct hf_mem_sharing_op_nominate_gfn {
	/* The page number. */
	hf_u64 gfn;
	/* What names this version of the page from now on. */
	hf_u64 handle;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_nominate_gfn) == 16, "the size of mem_sharing_op_nominate");
_Static_assert(offsetof(struct hf_mem_sharing_op_nominate_gfn, gfn) == 0, "the offset of gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_nominate_gfn, handle) == 8, "the offset of handle");
#endif

/* A granted page that may be shared; in C one structure with the other, by a union. Xen's mem_sharing_op_nominate: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_NOMINATE_GREF_DEFINED
#define HF_MEM_SHARING_OP_NOMINATE_GREF_DEFINED
struct hf_mem_sharing_op_nominate_gref {
	/* The grant reference. */
	uint32_t grant_ref;
	/* What names this version of the page from now on. */
	hf_u64 handle;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_nominate_gref) == 16, "the size of mem_sharing_op_nominate");
_Static_assert(offsetof(struct hf_mem_sharing_op_nominate_gref, grant_ref) == 0, "the offset of grant_ref");
_Static_assert(offsetof(struct hf_mem_sharing_op_nominate_gref, handle) == 8, "the offset of handle");
#endif

/* Two pages that become one. Xen's mem_sharing_op_share: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_SHARE_DEFINED
#define HF_MEM_SHARING_OP_SHARE_DEFINED
struct hf_mem_sharing_op_share {
	/* The page that stays; a grant reference when bit 62 is set. */
	hf_u64 source_gfn;
	/* Its handle. */
	hf_u64 source_handle;
	/* The page that goes; a grant reference when bit 62 is set. */
	hf_u64 client_gfn;
	/* Its handle. */
	hf_u64 client_handle;
	/* Its domain. */
	uint16_t client_domain;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_share) == 40, "the size of mem_sharing_op_share");
_Static_assert(offsetof(struct hf_mem_sharing_op_share, source_gfn) == 0, "the offset of source_gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_share, source_handle) == 8, "the offset of source_handle");
_Static_assert(offsetof(struct hf_mem_sharing_op_share, client_gfn) == 16, "the offset of client_gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_share, client_handle) == 24, "the offset of client_handle");
_Static_assert(offsetof(struct hf_mem_sharing_op_share, client_domain) == 32, "the offset of client_domain");
#endif

/* A page, and where it is to appear; in C one structure with that of two pages. Xen's mem_sharing_op_share: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_ADD_PHYSMAP_DEFINED
#define HF_MEM_SHARING_OP_ADD_PHYSMAP_DEFINED
struct hf_mem_sharing_op_add_physmap {
	/* The page that stays; a grant reference when bit 62 is set. */
	hf_u64 source_gfn;
	/* Its handle. */
	hf_u64 source_handle;
	/* The page that goes; a grant reference when bit 62 is set. */
	hf_u64 client_gfn;
	/* Its handle. */
	hf_u64 client_handle;
	/* Its domain. */
	uint16_t client_domain;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_add_physmap) == 40, "the size of mem_sharing_op_share");
_Static_assert(offsetof(struct hf_mem_sharing_op_add_physmap, source_gfn) == 0, "the offset of source_gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_add_physmap, source_handle) == 8, "the offset of source_handle");
_Static_assert(offsetof(struct hf_mem_sharing_op_add_physmap, client_gfn) == 16, "the offset of client_gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_add_physmap, client_handle) == 24, "the offset of client_handle");
_Static_assert(offsetof(struct hf_mem_sharing_op_add_physmap, client_domain) == 32, "the offset of client_domain");
#endif

/* A range of pages that becomes one with the same range of another domain. Xen's mem_sharing_op_range: public/memory.h, 4.22. In 4.8 and later. */
#ifndef HF_MEM_SHARING_OP_RANGE_DEFINED
#define HF_MEM_SHARING_OP_RANGE_DEFINED
struct hf_mem_sharing_op_range {
	/* The first page. */
	hf_u64 first_gfn;
	/* The last page. */
	hf_u64 last_gfn;
	/* 0 at first; then the next page, when Xen was interrupted. */
	hf_u64 opaque;
	/* The other domain. */
	uint16_t client_domain;
	/* Reserved: zero when written. */
	uint16_t _pad[3];
};
_Static_assert(sizeof(struct hf_mem_sharing_op_range) == 32, "the size of mem_sharing_op_range");
_Static_assert(offsetof(struct hf_mem_sharing_op_range, first_gfn) == 0, "the offset of first_gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_range, last_gfn) == 8, "the offset of last_gfn");
_Static_assert(offsetof(struct hf_mem_sharing_op_range, opaque) == 16, "the offset of opaque");
_Static_assert(offsetof(struct hf_mem_sharing_op_range, client_domain) == 24, "the offset of client_domain");
_Static_assert(offsetof(struct hf_mem_sharing_op_range, _pad) == 26, "the offset of _pad");
#endif

/* A page to print what is known of; in C one structure with the next two, by a union. Xen's mem_sharing_op_debug: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_DEBUG_GFN_DEFINED
#define HF_MEM_SHARING_OP_DEBUG_GFN_DEFINED
struct hf_mem_sharing_op_debug_gfn {
	/* The page number. */
	hf_u64 gfn;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_debug_gfn) == 8, "the size of mem_sharing_op_debug");
_Static_assert(offsetof(struct hf_mem_sharing_op_debug_gfn, gfn) == 0, "the offset of gfn");
#endif

/* A frame to print what is known of. Xen's mem_sharing_op_debug: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_DEBUG_MFN_DEFINED
#define HF_MEM_SHARING_OP_DEBUG_MFN_DEFINED
struct hf_mem_sharing_op_debug_mfn {
	/* The frame. */
	hf_u64 mfn;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_debug_mfn) == 8, "the size of mem_sharing_op_debug");
_Static_assert(offsetof(struct hf_mem_sharing_op_debug_mfn, mfn) == 0, "the offset of mfn");
#endif

/* A granted page to print what is known of. Xen's mem_sharing_op_debug: public/memory.h, 4.22. In 4.2 and later. */
#ifndef HF_MEM_SHARING_OP_DEBUG_GREF_DEFINED
#define HF_MEM_SHARING_OP_DEBUG_GREF_DEFINED
struct hf_mem_sharing_op_debug_gref {
	/* The grant reference. */
	uint32_t gref;
	/* Padding. */
	uint32_t pad0;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_debug_gref) == 8, "the size of mem_sharing_op_debug");
_Static_assert(offsetof(struct hf_mem_sharing_op_debug_gref, gref) == 0, "the offset of gref");
#endif

/* A domain that becomes a copy of another one. Xen's mem_sharing_op_fork: public/memory.h, 4.22. In 4.14 and later. */
#ifndef HF_MEM_SHARING_OP_FORK_DEFINED
#define HF_MEM_SHARING_OP_FORK_DEFINED
struct hf_mem_sharing_op_fork {
	/* The domain that is copied. */
	uint16_t parent_domain;
	/* How. */
	uint16_t flags;
	/* Reserved: zero when written. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_fork) == 8, "the size of mem_sharing_op_fork");
_Static_assert(offsetof(struct hf_mem_sharing_op_fork, parent_domain) == 0, "the offset of parent_domain");
_Static_assert(offsetof(struct hf_mem_sharing_op_fork, flags) == 2, "the offset of flags");
_Static_assert(offsetof(struct hf_mem_sharing_op_fork, pad) == 4, "the offset of pad");
#endif

/* A copy of a domain that goes back to it; in C one structure with that of a fork. Xen's mem_sharing_op_fork: public/memory.h, 4.22. In 4.14 and later. */
#ifndef HF_MEM_SHARING_OP_FORK_RESET_DEFINED
#define HF_MEM_SHARING_OP_FORK_RESET_DEFINED
struct hf_mem_sharing_op_fork_reset {
	/* The domain that is copied. */
	uint16_t parent_domain;
	/* How. */
	uint16_t flags;
	/* Reserved: zero when written. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_mem_sharing_op_fork_reset) == 8, "the size of mem_sharing_op_fork");
_Static_assert(offsetof(struct hf_mem_sharing_op_fork_reset, parent_domain) == 0, "the offset of parent_domain");
_Static_assert(offsetof(struct hf_mem_sharing_op_fork_reset, flags) == 2, "the offset of flags");
_Static_assert(offsetof(struct hf_mem_sharing_op_fork_reset, pad) == 4, "the offset of pad");
#endif

/* An operation about the sharing of equal pages. Xen's xen_mem_sharing_op: public/memory.h, 4.22. In 4.6 and later. */
#ifndef HF_XEN_MEM_SHARING_OP_DEFINED
#define HF_XEN_MEM_SHARING_OP_DEFINED
struct hf_xen_mem_sharing_op {
	/* What is done. */
	uint8_t op;
	/* The domain whose page it is. */
	uint16_t domain;
	/* What the operation needs. */
	union {
		struct hf_mem_sharing_op_nominate_gfn mem_sharing_op_nominate_gfn; /* The page. */
		struct hf_mem_sharing_op_nominate_gref mem_sharing_op_nominate_gref; /* The granted page. */
		struct hf_mem_sharing_op_share mem_sharing_op_share; /* The two pages. */
		struct hf_mem_sharing_op_debug_gfn mem_sharing_op_debug_gfn; /* The page. */
		struct hf_mem_sharing_op_debug_mfn mem_sharing_op_debug_mfn; /* The frame. */
		struct hf_mem_sharing_op_debug_gref mem_sharing_op_debug_gref; /* The granted page. */
		struct hf_mem_sharing_op_add_physmap mem_sharing_op_add_physmap; /* The page, and where it goes. */
		struct hf_mem_sharing_op_range mem_sharing_op_range; /* The range. */
		struct hf_mem_sharing_op_fork mem_sharing_op_fork; /* The parent. */
		struct hf_mem_sharing_op_fork_reset mem_sharing_op_fork_reset; /* What goes back. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_mem_sharing_op) == 48, "the size of xen_mem_sharing_op");
_Static_assert(offsetof(struct hf_xen_mem_sharing_op, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_mem_sharing_op, domain) == 2, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_mem_sharing_op, u) == 8, "the offset of u");
#endif

/* An operation about the sharing of equal pages, as they were numbered at first. Xen's xen_mem_sharing_op: public/memory.h, 4.22. In 4.2 to 4.5. */
#ifndef HF_XEN_MEM_SHARING_OP_BEFORE46_DEFINED
#define HF_XEN_MEM_SHARING_OP_BEFORE46_DEFINED
struct hf_xen_mem_sharing_op_before46 {
	/* What is done. */
	uint8_t op;
	/* The domain whose page it is. */
	uint16_t domain;
	/* What the operation needs. */
	union {
		struct hf_mem_sharing_op_nominate_gfn mem_sharing_op_nominate_gfn; /* The page. */
		struct hf_mem_sharing_op_nominate_gref mem_sharing_op_nominate_gref; /* The granted page. */
		struct hf_mem_sharing_op_share mem_sharing_op_share; /* The two pages. */
		struct hf_mem_sharing_op_debug_gfn mem_sharing_op_debug_gfn; /* The page. */
		struct hf_mem_sharing_op_debug_mfn mem_sharing_op_debug_mfn; /* The frame. */
		struct hf_mem_sharing_op_debug_gref mem_sharing_op_debug_gref; /* The granted page. */
		struct hf_mem_sharing_op_add_physmap mem_sharing_op_add_physmap; /* The page, and where it goes. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_mem_sharing_op_before46) == 48, "the size of xen_mem_sharing_op");
_Static_assert(offsetof(struct hf_xen_mem_sharing_op_before46, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_mem_sharing_op_before46, domain) == 2, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_mem_sharing_op_before46, u) == 8, "the offset of u");
#endif

/* A range of pages that a device of the host needs for itself. Xen's xen_reserved_device_memory: public/memory.h, 4.22. In 4.6 and later. */
#ifndef HF_XEN_RESERVED_DEVICE_MEMORY_DEFINED
#define HF_XEN_RESERVED_DEVICE_MEMORY_DEFINED
struct hf_xen_reserved_device_memory {
	/* The first page. */
	uintptr_t start_pfn;
	/* The number of pages. */
	uintptr_t nr_pages;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_reserved_device_memory) == 16, "the size of xen_reserved_device_memory");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory, start_pfn) == 0, "the offset of start_pfn");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory, nr_pages) == 8, "the offset of nr_pages");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_reserved_device_memory) == 8, "the size of xen_reserved_device_memory");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory, start_pfn) == 0, "the offset of start_pfn");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory, nr_pages) == 4, "the offset of nr_pages");
#endif
#endif

/* Where the ranges go that devices of the host need for themselves. Xen's xen_reserved_device_memory_map: public/memory.h, 4.22. In 4.6 and later. */
#ifndef HF_XEN_RESERVED_DEVICE_MEMORY_MAP_DEFINED
#define HF_XEN_RESERVED_DEVICE_MEMORY_MAP_DEFINED
struct hf_xen_reserved_device_memory_map {
	/* Whose ranges. */
	uint32_t flags;
	/* How many ranges there is room for; then how many there are. */
	uint32_t nr_entries;
	/* Where they go. */
	struct hf_xen_reserved_device_memory *buffer;
	/* The PCI segment of the one device; in C it is in a union that has nothing else. */
	uint16_t seg;
	/* Its bus. */
	uint8_t bus;
	/* Its device number, in five bits, and its function, in three. */
	uint8_t devfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_reserved_device_memory_map) == 24, "the size of xen_reserved_device_memory_map");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, flags) == 0, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, nr_entries) == 4, "the offset of nr_entries");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, buffer) == 8, "the offset of buffer");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, seg) == 16, "the offset of seg");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, bus) == 18, "the offset of bus");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, devfn) == 19, "the offset of devfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_reserved_device_memory_map) == 16, "the size of xen_reserved_device_memory_map");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, flags) == 0, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, nr_entries) == 4, "the offset of nr_entries");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, buffer) == 8, "the offset of buffer");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, seg) == 12, "the offset of seg");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, bus) == 14, "the offset of bus");
_Static_assert(offsetof(struct hf_xen_reserved_device_memory_map, devfn) == 15, "the offset of devfn");
#endif
#endif

/* Pages of a guest's resource that are to be mapped. Xen's xen_mem_acquire_resource: public/memory.h, 4.22. In 4.12.4, 4.13.2, 4.14 and later. */
#ifndef HF_XEN_MEM_ACQUIRE_RESOURCE_DEFINED
#define HF_XEN_MEM_ACQUIRE_RESOURCE_DEFINED
struct hf_xen_mem_acquire_resource {
	/* The guest. */
	uint16_t domid;
	/* What kind of resource it is. */
	uint16_t type;
	/* Which one of that kind. */
	uint32_t id;
	/* How many pages; the number that there are, by Xen, when it is 0 and there is no list. */
	uint32_t nr_frames;
	/* Reserved: zero when written. In Xen 4.12.4 it is flags, as in the form before. */
	uint32_t pad;
	/* The first page of the resource; with the number of pages below 2^32 since Xen 4.15. */
	uint64_t frame;
	/* The page numbers at which they are to appear; for a PV caller, where the frame numbers go. */
	void *frame_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_mem_acquire_resource) == 32, "the size of xen_mem_acquire_resource");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, type) == 2, "the offset of type");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, id) == 4, "the offset of id");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, nr_frames) == 8, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, frame) == 16, "the offset of frame");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, frame_list) == 24, "the offset of frame_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_mem_acquire_resource) == 28, "the size of xen_mem_acquire_resource");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, type) == 2, "the offset of type");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, id) == 4, "the offset of id");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, nr_frames) == 8, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, frame) == 16, "the offset of frame");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource, frame_list) == 24, "the offset of frame_list");
#endif
#endif

/* Pages of a guest's resource that are to be mapped, when it was an interface of the tools; 2 of them at most in Xen 4.11, later 32. Xen's xen_mem_acquire_resource: public/memory.h, 4.22. In 4.11 to 4.12.3, 4.13.1. */
#ifndef HF_XEN_MEM_ACQUIRE_RESOURCE_BEFORE414_DEFINED
#define HF_XEN_MEM_ACQUIRE_RESOURCE_BEFORE414_DEFINED
struct hf_xen_mem_acquire_resource_before414 {
	/* The guest. */
	uint16_t domid;
	/* What kind of resource it is. */
	uint16_t type;
	/* Which one of that kind. */
	uint32_t id;
	/* How many pages; the most that are allowed, by Xen, when it is 0 and there is no list. */
	uint32_t nr_frames;
	/* Bit 0 says that the caller owns the pages. In 4.12 and earlier. */
	uint32_t flags;
	/* The first page of the resource. */
	hf_u64 frame;
	/* The page numbers at which they are to appear; for a PV caller, where the frame numbers go. */
	void *frame_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_mem_acquire_resource_before414) == 32, "the size of xen_mem_acquire_resource");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, type) == 2, "the offset of type");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, id) == 4, "the offset of id");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, nr_frames) == 8, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, flags) == 12, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, frame) == 16, "the offset of frame");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, frame_list) == 24, "the offset of frame_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_mem_acquire_resource_before414) == 32, "the size of xen_mem_acquire_resource");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, type) == 2, "the offset of type");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, id) == 4, "the offset of id");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, nr_frames) == 8, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, flags) == 12, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, frame) == 16, "the offset of frame");
_Static_assert(offsetof(struct hf_xen_mem_acquire_resource_before414, frame_list) == 24, "the offset of frame_list");
#endif
#endif

/* A range of a guest's memory and its virtual NUMA node. Xen's xen_vmemrange: public/memory.h, 4.22. In 4.5 and later. */
#ifndef HF_XEN_VMEMRANGE_DEFINED
#define HF_XEN_VMEMRANGE_DEFINED
struct hf_xen_vmemrange {
	/* Its first address. */
	hf_u64 start;
	/* Its end. */
	hf_u64 end;
	/* 0 so far. */
	uint32_t flags;
	/* The virtual node. */
	uint32_t nid;
};
_Static_assert(sizeof(struct hf_xen_vmemrange) == 24, "the size of xen_vmemrange");
_Static_assert(offsetof(struct hf_xen_vmemrange, start) == 0, "the offset of start");
_Static_assert(offsetof(struct hf_xen_vmemrange, end) == 8, "the offset of end");
_Static_assert(offsetof(struct hf_xen_vmemrange, flags) == 16, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_vmemrange, nid) == 20, "the offset of nid");
#endif

/* Where a guest's virtual NUMA topology goes. Xen's xen_vnuma_topology_info: public/memory.h, 4.22. In 4.5 and later. */
#ifndef HF_XEN_VNUMA_TOPOLOGY_INFO_DEFINED
#define HF_XEN_VNUMA_TOPOLOGY_INFO_DEFINED
struct hf_xen_vnuma_topology_info {
	/* The guest. */
	uint16_t domid;
	/* Reserved: zero when written. */
	uint16_t pad;
	/* How many nodes there is room for; then how many there are. */
	uint32_t nr_vnodes;
	/* How many vCPUs there is room for; then how many there are. */
	uint32_t nr_vcpus;
	/* How many ranges there is room for; then how many there are. */
	uint32_t nr_vmemranges;
	/* Where the distances go, of every node to every node. */
	void *vdistance;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* The rest of the union. */
	uint32_t vdistance_pad;
#endif
	/* Where the node of each vCPU goes. */
	void *vcpu_to_vnode;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* The rest of the union. */
	uint32_t vcpu_to_vnode_pad;
#endif
	/* Where the ranges go. */
	struct hf_xen_vmemrange *vmemrange;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* The rest of the union. */
	uint32_t vmemrange_pad;
#endif
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_vnuma_topology_info) == 40, "the size of xen_vnuma_topology_info");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, nr_vnodes) == 4, "the offset of nr_vnodes");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, nr_vcpus) == 8, "the offset of nr_vcpus");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, nr_vmemranges) == 12, "the offset of nr_vmemranges");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, vdistance) == 16, "the offset of vdistance");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, vcpu_to_vnode) == 24, "the offset of vcpu_to_vnode");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, vmemrange) == 32, "the offset of vmemrange");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_vnuma_topology_info) == 40, "the size of xen_vnuma_topology_info");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, nr_vnodes) == 4, "the offset of nr_vnodes");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, nr_vcpus) == 8, "the offset of nr_vcpus");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, nr_vmemranges) == 12, "the offset of nr_vmemranges");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, vdistance) == 16, "the offset of vdistance");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, vcpu_to_vnode) == 24, "the offset of vcpu_to_vnode");
_Static_assert(offsetof(struct hf_xen_vnuma_topology_info, vmemrange) == 32, "the offset of vmemrange");
#endif
#endif

#endif /* HF_MEMORY_OP_H */
