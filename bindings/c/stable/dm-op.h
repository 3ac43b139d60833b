/* Generated from abi/dm-op.yaml. Do not edit. */

/* The hypercall of device models. */
#ifndef HF_DM_OP_H
#define HF_DM_OP_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The most buffers that a call may have; more are refused with E2BIG. */
#define HF_DM_OP_MAX_BUFFERS 2u

/* The most pages that track_dirty_vram takes: one gigabyte of them. */
#define HF_DM_OP_MAX_DIRTY_VRAM_PAGES 262144u

/* The most ioreq servers that a domain may have, by their numbers 0 to 7; private to Xen. In 4.11 and later. */
#define HF_DM_OP_MAX_IOREQ_SERVERS 8u

/* The most ranges of one type that an ioreq server may have, where those that touch are one; private to Xen. */
#define HF_DM_OP_MAX_IO_RANGES 256u

/* The most ranges of pages that a guest may have whose caching is fixed; private to Xen. */
#define HF_DM_OP_MAX_PINNED_RANGES 64u

/* After how many pages modified_memory, set_mem_type and map_mem_type_to_ioreq_server look whether they are to be preempted; private to Xen. */
#define HF_DM_OP_PAGES_BETWEEN_PREEMPTIONS 256u

/* Whether an ioreq server takes requests that need no answer. */

/* It does not: all of its requests need an answer. */
#define HF_IOREQ_SERVER_BUFFERED_REQUESTS_OFF 0u

/* It does. */
#define HF_IOREQ_SERVER_BUFFERED_REQUESTS_LEGACY 1u

/* It does, and reads both pointers of the ring at once and changes its own atomically. In 4.6 and later. */
#define HF_IOREQ_SERVER_BUFFERED_REQUESTS_ATOMIC 2u

/* What a range of an ioreq server is a range of. */

/* I/O ports. */
#define HF_XEN_DM_OP_IO_RANGE_PORT 0u

/* Guest-physical addresses. */
#define HF_XEN_DM_OP_IO_RANGE_MEMORY 1u

/* PCI functions. */
#define HF_XEN_DM_OP_IO_RANGE_PCI 2u

/* What kind of event is injected; the numbers are those of the processor's. */

/* An external interrupt. */
#define HF_XEN_DM_OP_EVENT_EXTERNAL_INTERRUPT 0u

/* A non-maskable interrupt. */
#define HF_XEN_DM_OP_EVENT_NMI 2u

/* An exception of the processor. */
#define HF_XEN_DM_OP_EVENT_HARDWARE_EXCEPTION 3u

/* The instruction INT with a number. */
#define HF_XEN_DM_OP_EVENT_SOFTWARE_INTERRUPT 4u

/* The instruction ICEBP. */
#define HF_XEN_DM_OP_EVENT_PRIVILEGED_SOFTWARE_EXCEPTION 5u

/* The instruction INT3 or INTO. */
#define HF_XEN_DM_OP_EVENT_SOFTWARE_EXCEPTION 6u

/* How memory is cached; the numbers are those of the processor's. */

/* Not at all. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_UNCACHEABLE 0u

/* Writes are combined. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_WRITE_COMBINING 1u

/* Writes go through. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_WRITE_THROUGH 4u

/* Writes are not cached. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_WRITE_PROTECTED 5u

/* Reads and writes are. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_WRITE_BACK 6u

/* Not at all, unless the guest asks for combined writes. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_UNCACHEABLE_MINUS 7u

/* Takes back what was pinned for exactly this range. In 4.11 and later. */
#define HF_XEN_DM_OP_MEM_CACHE_ATTR_DELETE 4294967295u

/* What a device model asks about the guest that it serves. */

/* The number of the hypercall. */
#define HF_DM_OP_HYPERCALL 41u

/* Makes an ioreq server. ENOSPC when the guest has eight. */
#define HF_DM_OP_CREATE_IOREQ_SERVER 1u

/* Tells where an ioreq server gets its requests. ENOENT without such a server, and EPERM for one of another domain, as all that is about one; EPERM also for pages in guest memory when its frames were asked for, and ENOMEM when there are no more such pages. */
#define HF_DM_OP_GET_IOREQ_SERVER_INFO 2u

/* Gives a range to an ioreq server. EEXIST when the server has some of it, and ENOMEM when it has 256 ranges. */
#define HF_DM_OP_MAP_IO_RANGE_TO_IOREQ_SERVER 3u

/* Takes a range from an ioreq server. ENOENT when it does not have all of it, and ENOMEM when it has 256 ranges and a hole would make another one. */
#define HF_DM_OP_UNMAP_IO_RANGE_FROM_IOREQ_SERVER 4u

/* Turns an ioreq server on or off. */
#define HF_DM_OP_SET_IOREQ_SERVER_STATE 5u

/* Ends an ioreq server, on or off, and takes its ranges from it. A vCPU that waits for it does not run again. */
#define HF_DM_OP_DESTROY_IOREQ_SERVER 6u

/* Tells which pages of the video memory were written since the last call, and goes on watching them. ESRCH when the guest is being destroyed. */
#define HF_DM_OP_TRACK_DIRTY_VRAM 7u

/* Sets the level of an interrupt pin of a PCI device. */
#define HF_DM_OP_SET_PCI_INTX_LEVEL 8u

/* Sets the level of an ISA interrupt line. */
#define HF_DM_OP_SET_ISA_IRQ_LEVEL 9u

/* Connects a PCI interrupt link to an ISA interrupt line. */
#define HF_DM_OP_SET_PCI_LINK_ROUTE 10u

/* Marks pages as written while the guest is migrated, and does nothing otherwise, whatever the extents are. */
#define HF_DM_OP_MODIFIED_MEMORY 11u

/* Changes how accesses to some pages are treated, up to the first that it cannot: EINVAL, and EAGAIN for one that is paged out or shared. */
#define HF_DM_OP_SET_MEM_TYPE 12u

/* Injects an event into a vCPU, which takes it when it runs next. EBUSY when one waits there already. */
#define HF_DM_OP_INJECT_EVENT 13u

/* Injects a message-signalled interrupt. ESRCH when lowest priority finds nobody; with vector 0, ERANGE for pirq 0, and EBUSY when another pirq was bound in this way. */
#define HF_DM_OP_INJECT_MSI 14u

/* Gives accesses to memory of a type to an ioreq server, or takes them from it and turns what is left of the type back to plain memory. EBUSY when the type has a server, or pages of an earlier one; EOPNOTSUPP without nested paging. */
#define HF_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER 15u

/* Shuts the guest down. The first reason stays. In 4.10 and later. */
#define HF_DM_OP_REMOTE_SHUTDOWN 16u

/* Moves pages of the guest to other page numbers, up to the first that it cannot move. In 4.11 and later. */
#define HF_DM_OP_RELOCATE_MEMORY 17u

/* Fixes how some pages are cached, whatever the guest says. EBUSY for a range that overlaps another without being the same, ENOSPC for a 65th, ENOENT for one to delete that is not there. In 4.11 and later. */
#define HF_DM_OP_PIN_MEMORY_CACHEATTR 18u

/* Sets the level of an interrupt line; Xen on x86 refuses it with EOPNOTSUPP. In 4.15 and later. */
#define HF_DM_OP_SET_IRQ_LEVEL 19u

/* Tells how many vCPUs the guest may have. In 4.15 and later. */
#define HF_DM_OP_NR_VCPUS 20u

/* Set when the pages need not appear in guest memory. The fields for them are then left alone. */
#define HF_XEN_DM_OP_GET_IOREQ_SERVER_INFO_NO_GFNS_MASK 0x1u

/* Reserved: zero when written. */
#define HF_XEN_DM_OP_GET_IOREQ_SERVER_INFO_RESERVED_FLAGS_MASK 0xfffeu

/* The lowest bit of reserved. */
#define HF_XEN_DM_OP_GET_IOREQ_SERVER_INFO_RESERVED_FLAGS_SHIFT 1u

/* Set for reads, which Xen refuses. */
#define HF_XEN_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER_READS_MASK 0x1u

/* Set for writes. */
#define HF_XEN_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER_WRITES_MASK 0x2u

/* Reserved: zero when written. */
#define HF_XEN_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER_RESERVED_FLAGS_MASK 0xfffffffcu

/* The lowest bit of reserved. */
#define HF_XEN_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER_RESERVED_FLAGS_SHIFT 2u

/* Makes an ioreq server. Xen's xen_dm_op_create_ioreq_server: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_CREATE_IOREQ_SERVER_DEFINED
#define HF_XEN_DM_OP_CREATE_IOREQ_SERVER_DEFINED
struct hf_xen_dm_op_create_ioreq_server {
	/* Whether it takes requests that need no answer. */
	uint8_t handle_bufioreq;
	/* Reserved: zero when written. */
	uint8_t pad[3];
	/* Its number: the lowest that is free. */
	uint16_t id;
};
_Static_assert(sizeof(struct hf_xen_dm_op_create_ioreq_server) == 6, "the size of xen_dm_op_create_ioreq_server");
_Static_assert(offsetof(struct hf_xen_dm_op_create_ioreq_server, handle_bufioreq) == 0, "the offset of handle_bufioreq");
_Static_assert(offsetof(struct hf_xen_dm_op_create_ioreq_server, pad) == 1, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_create_ioreq_server, id) == 4, "the offset of id");
#endif

/* Tells where an ioreq server gets its requests. Xen's xen_dm_op_get_ioreq_server_info: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_GET_IOREQ_SERVER_INFO_DEFINED
#define HF_XEN_DM_OP_GET_IOREQ_SERVER_INFO_DEFINED
struct hf_xen_dm_op_get_ioreq_server_info {
	/* The number of the server. */
	uint16_t id;
	/* How to answer. In 4.11 and later. */
	uint16_t flags;
	/* The event channel for requests that need no answer, a port of the guest's; left alone for a server without them. */
	uint32_t bufioreq_port;
	/* The page with requests that need an answer; ioreq_pfn in Xen 4.9. */
	hf_u64 ioreq_gfn;
	/* The page with requests that need none, left alone for a server without them; bufioreq_pfn in Xen 4.9. */
	hf_u64 bufioreq_gfn;
};
_Static_assert(sizeof(struct hf_xen_dm_op_get_ioreq_server_info) == 24, "the size of xen_dm_op_get_ioreq_server_info");
_Static_assert(offsetof(struct hf_xen_dm_op_get_ioreq_server_info, id) == 0, "the offset of id");
_Static_assert(offsetof(struct hf_xen_dm_op_get_ioreq_server_info, flags) == 2, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_dm_op_get_ioreq_server_info, bufioreq_port) == 4, "the offset of bufioreq_port");
_Static_assert(offsetof(struct hf_xen_dm_op_get_ioreq_server_info, ioreq_gfn) == 8, "the offset of ioreq_gfn");
_Static_assert(offsetof(struct hf_xen_dm_op_get_ioreq_server_info, bufioreq_gfn) == 16, "the offset of bufioreq_gfn");
#endif

/* A range of what an ioreq server handles. Xen's xen_dm_op_ioreq_server_range: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_IOREQ_SERVER_RANGE_DEFINED
#define HF_XEN_DM_OP_IOREQ_SERVER_RANGE_DEFINED
struct hf_xen_dm_op_ioreq_server_range {
	/* The number of the server. */
	uint16_t id;
	/* Reserved: zero when written. */
	uint16_t pad;
	/* What it is a range of. */
	uint32_t type;
	/* The first: for PCI functions the segment in bits 16 to 31, the bus in 8 to 15, the device in 3 to 7 and the function in 0 to 2. */
	hf_u64 start;
	/* The last, in the same form. */
	hf_u64 end;
};
_Static_assert(sizeof(struct hf_xen_dm_op_ioreq_server_range) == 24, "the size of xen_dm_op_ioreq_server_range");
_Static_assert(offsetof(struct hf_xen_dm_op_ioreq_server_range, id) == 0, "the offset of id");
_Static_assert(offsetof(struct hf_xen_dm_op_ioreq_server_range, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_ioreq_server_range, type) == 4, "the offset of type");
_Static_assert(offsetof(struct hf_xen_dm_op_ioreq_server_range, start) == 8, "the offset of start");
_Static_assert(offsetof(struct hf_xen_dm_op_ioreq_server_range, end) == 16, "the offset of end");
#endif

/* Turns an ioreq server on or off. Xen's xen_dm_op_set_ioreq_server_state: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_SET_IOREQ_SERVER_STATE_DEFINED
#define HF_XEN_DM_OP_SET_IOREQ_SERVER_STATE_DEFINED
struct hf_xen_dm_op_set_ioreq_server_state {
	/* The number of the server. */
	uint16_t id;
	/* Zero for off; everything else is on. */
	uint8_t enabled;
	/* Reserved: zero when written. */
	uint8_t pad;
};
_Static_assert(sizeof(struct hf_xen_dm_op_set_ioreq_server_state) == 4, "the size of xen_dm_op_set_ioreq_server_state");
_Static_assert(offsetof(struct hf_xen_dm_op_set_ioreq_server_state, id) == 0, "the offset of id");
_Static_assert(offsetof(struct hf_xen_dm_op_set_ioreq_server_state, enabled) == 2, "the offset of enabled");
_Static_assert(offsetof(struct hf_xen_dm_op_set_ioreq_server_state, pad) == 3, "the offset of pad");
#endif

/* Ends an ioreq server. Xen's xen_dm_op_destroy_ioreq_server: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_DESTROY_IOREQ_SERVER_DEFINED
#define HF_XEN_DM_OP_DESTROY_IOREQ_SERVER_DEFINED
struct hf_xen_dm_op_destroy_ioreq_server {
	/* The number of the server. */
	uint16_t id;
	/* Reserved: zero when written. */
	uint16_t pad;
};
_Static_assert(sizeof(struct hf_xen_dm_op_destroy_ioreq_server) == 4, "the size of xen_dm_op_destroy_ioreq_server");
_Static_assert(offsetof(struct hf_xen_dm_op_destroy_ioreq_server, id) == 0, "the offset of id");
_Static_assert(offsetof(struct hf_xen_dm_op_destroy_ioreq_server, pad) == 2, "the offset of pad");
#endif

/* Asks which pages of the video memory were written. Xen's xen_dm_op_track_dirty_vram: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_TRACK_DIRTY_VRAM_DEFINED
#define HF_XEN_DM_OP_TRACK_DIRTY_VRAM_DEFINED
struct hf_xen_dm_op_track_dirty_vram {
	/* The number of pages; 0 ends the tracking. Another range than in the last call begins anew, with all pages written. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The first page. */
	hf_u64 first_pfn;
};
_Static_assert(sizeof(struct hf_xen_dm_op_track_dirty_vram) == 16, "the size of xen_dm_op_track_dirty_vram");
_Static_assert(offsetof(struct hf_xen_dm_op_track_dirty_vram, nr) == 0, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_dm_op_track_dirty_vram, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_track_dirty_vram, first_pfn) == 8, "the offset of first_pfn");
#endif

/* Sets the level of an interrupt pin of a PCI device. Xen's xen_dm_op_set_pci_intx_level: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_SET_PCI_INTX_LEVEL_DEFINED
#define HF_XEN_DM_OP_SET_PCI_INTX_LEVEL_DEFINED
struct hf_xen_dm_op_set_pci_intx_level {
	/* The PCI segment: 0. */
	uint16_t domain;
	/* The bus: 0. */
	uint8_t bus;
	/* The device, 0 to 31. */
	uint8_t device;
	/* The pin, 0 to 3 for INTA to INTD. */
	uint8_t intx;
	/* 1 to assert it and 0 to deassert it. */
	uint8_t level;
};
_Static_assert(sizeof(struct hf_xen_dm_op_set_pci_intx_level) == 6, "the size of xen_dm_op_set_pci_intx_level");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_intx_level, domain) == 0, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_intx_level, bus) == 2, "the offset of bus");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_intx_level, device) == 3, "the offset of device");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_intx_level, intx) == 4, "the offset of intx");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_intx_level, level) == 5, "the offset of level");
#endif

/* Sets the level of an ISA interrupt line. Xen's xen_dm_op_set_isa_irq_level: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_SET_ISA_IRQ_LEVEL_DEFINED
#define HF_XEN_DM_OP_SET_ISA_IRQ_LEVEL_DEFINED
struct hf_xen_dm_op_set_isa_irq_level {
	/* The line, 0 to 15. */
	uint8_t isa_irq;
	/* 1 to assert it and 0 to deassert it. */
	uint8_t level;
};
_Static_assert(sizeof(struct hf_xen_dm_op_set_isa_irq_level) == 2, "the size of xen_dm_op_set_isa_irq_level");
_Static_assert(offsetof(struct hf_xen_dm_op_set_isa_irq_level, isa_irq) == 0, "the offset of isa_irq");
_Static_assert(offsetof(struct hf_xen_dm_op_set_isa_irq_level, level) == 1, "the offset of level");
#endif

/* Connects a PCI interrupt link to an ISA interrupt line. Xen's xen_dm_op_set_pci_link_route: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_SET_PCI_LINK_ROUTE_DEFINED
#define HF_XEN_DM_OP_SET_PCI_LINK_ROUTE_DEFINED
struct hf_xen_dm_op_set_pci_link_route {
	/* The link, 0 to 3. */
	uint8_t link;
	/* The line, 1 to 15, or 0 for none. */
	uint8_t isa_irq;
};
_Static_assert(sizeof(struct hf_xen_dm_op_set_pci_link_route) == 2, "the size of xen_dm_op_set_pci_link_route");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_link_route, link) == 0, "the offset of link");
_Static_assert(offsetof(struct hf_xen_dm_op_set_pci_link_route, isa_irq) == 1, "the offset of isa_irq");
#endif

/* Says which memory of the guest the device model has written. Xen's xen_dm_op_modified_memory: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_MODIFIED_MEMORY_DEFINED
#define HF_XEN_DM_OP_MODIFIED_MEMORY_DEFINED
struct hf_xen_dm_op_modified_memory {
	/* The number of extents. Xen goes through them from the last to the first, and leaves here how many are left whenever it is preempted, but not at the end. */
	uint32_t nr_extents;
	/* How many pages of the last extent that is left are done: zero at first, and always fewer than it has. */
	uint32_t opaque;
};
_Static_assert(sizeof(struct hf_xen_dm_op_modified_memory) == 8, "the size of xen_dm_op_modified_memory");
_Static_assert(offsetof(struct hf_xen_dm_op_modified_memory, nr_extents) == 0, "the offset of nr_extents");
_Static_assert(offsetof(struct hf_xen_dm_op_modified_memory, opaque) == 4, "the offset of opaque");
#endif

/* Pages that the device model has written. Xen's xen_dm_op_modified_memory_extent: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_MODIFIED_MEMORY_EXTENT_DEFINED
#define HF_XEN_DM_OP_MODIFIED_MEMORY_EXTENT_DEFINED
struct hf_xen_dm_op_modified_memory_extent {
	/* The number of pages: at least one. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The first page. The last one is below the guest's highest page number. */
	hf_u64 first_pfn;
};
_Static_assert(sizeof(struct hf_xen_dm_op_modified_memory_extent) == 16, "the size of xen_dm_op_modified_memory_extent");
_Static_assert(offsetof(struct hf_xen_dm_op_modified_memory_extent, nr) == 0, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_dm_op_modified_memory_extent, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_modified_memory_extent, first_pfn) == 8, "the offset of first_pfn");
#endif

/* Changes how accesses to some pages are treated. Xen's xen_dm_op_set_mem_type: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_SET_MEM_TYPE_DEFINED
#define HF_XEN_DM_OP_SET_MEM_TYPE_DEFINED
struct hf_xen_dm_op_set_mem_type {
	/* The number of pages: at least one. */
	uint32_t nr;
	/* How they are to be treated. */
	uint16_t mem_type;
	/* Reserved: zero when written. */
	uint16_t pad;
	/* The first page. */
	hf_u64 first_pfn;
};
_Static_assert(sizeof(struct hf_xen_dm_op_set_mem_type) == 16, "the size of xen_dm_op_set_mem_type");
_Static_assert(offsetof(struct hf_xen_dm_op_set_mem_type, nr) == 0, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_dm_op_set_mem_type, mem_type) == 4, "the offset of mem_type");
_Static_assert(offsetof(struct hf_xen_dm_op_set_mem_type, pad) == 6, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_set_mem_type, first_pfn) == 8, "the offset of first_pfn");
#endif

/* Injects an event into a vCPU. Xen's xen_dm_op_inject_event: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_INJECT_EVENT_DEFINED
#define HF_XEN_DM_OP_INJECT_EVENT_DEFINED
struct hf_xen_dm_op_inject_event {
	/* The number of the vCPU. */
	uint32_t vcpuid;
	/* The vector. */
	uint8_t vector;
	/* What kind of event it is; Xen does not look at it. */
	uint8_t type;
	/* The length in bytes of the instruction that raised it. */
	uint8_t insn_len;
	/* Reserved: zero when written. */
	uint8_t pad0;
	/* The error code, or all ones for none. */
	uint32_t error_code;
	/* Reserved: zero when written. */
	uint32_t pad1;
	/* The address of a page fault; since Xen 4.14 also the pending bits of DR6 of a debug exception. */
	hf_u64 cr2;
};
_Static_assert(sizeof(struct hf_xen_dm_op_inject_event) == 24, "the size of xen_dm_op_inject_event");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, vcpuid) == 0, "the offset of vcpuid");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, vector) == 4, "the offset of vector");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, type) == 5, "the offset of type");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, insn_len) == 6, "the offset of insn_len");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, pad0) == 7, "the offset of pad0");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, error_code) == 8, "the offset of error_code");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, pad1) == 12, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_event, cr2) == 16, "the offset of cr2");
#endif

/* Injects a message-signalled interrupt. Xen's xen_dm_op_inject_msi: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_INJECT_MSI_DEFINED
#define HF_XEN_DM_OP_INJECT_MSI_DEFINED
struct hf_xen_dm_op_inject_msi {
	/* The message: the vector in bits 0 to 7, the delivery mode in 8 to 10, of which only fixed (0) and lowest priority (1) are taken, and the trigger mode in bit 15. */
	uint32_t data;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The address that it is written to, 0xfee00000 and up: the destination in bits 12 to 19 and its mode in bit 2; nothing else is looked at. With vector 0, the number of a pirq, its lower 8 bits in bits 12 to 19 and the others in 40 to 63. */
	hf_u64 addr;
};
_Static_assert(sizeof(struct hf_xen_dm_op_inject_msi) == 16, "the size of xen_dm_op_inject_msi");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_msi, data) == 0, "the offset of data");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_msi, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_inject_msi, addr) == 8, "the offset of addr");
#endif

/* Gives accesses to memory of a type to an ioreq server. Xen's xen_dm_op_map_mem_type_to_ioreq_server: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER_DEFINED
#define HF_XEN_DM_OP_MAP_MEM_TYPE_TO_IOREQ_SERVER_DEFINED
struct hf_xen_dm_op_map_mem_type_to_ioreq_server {
	/* The number of the server. */
	uint16_t id;
	/* The type; only ioreq_server may be given. */
	uint16_t type;
	/* Which accesses; none takes the type from the server again. Xen knows only writes. */
	uint32_t flags;
	/* The first page that is not turned back yet: zero at first. With anything else the server, the type and Reads are not looked at. */
	hf_u64 opaque;
};
_Static_assert(sizeof(struct hf_xen_dm_op_map_mem_type_to_ioreq_server) == 16, "the size of xen_dm_op_map_mem_type_to_ioreq_server");
_Static_assert(offsetof(struct hf_xen_dm_op_map_mem_type_to_ioreq_server, id) == 0, "the offset of id");
_Static_assert(offsetof(struct hf_xen_dm_op_map_mem_type_to_ioreq_server, type) == 2, "the offset of type");
_Static_assert(offsetof(struct hf_xen_dm_op_map_mem_type_to_ioreq_server, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_dm_op_map_mem_type_to_ioreq_server, opaque) == 8, "the offset of opaque");
#endif

/* Shuts the guest down. Xen's xen_dm_op_remote_shutdown: public/hvm/dm_op.h, 4.21. In 4.10 and later. */
#ifndef HF_XEN_DM_OP_REMOTE_SHUTDOWN_DEFINED
#define HF_XEN_DM_OP_REMOTE_SHUTDOWN_DEFINED
struct hf_xen_dm_op_remote_shutdown {
	/* Why, as sched_op has it; the lowest 8 bits count. */
	uint32_t reason;
};
_Static_assert(sizeof(struct hf_xen_dm_op_remote_shutdown) == 4, "the size of xen_dm_op_remote_shutdown");
_Static_assert(offsetof(struct hf_xen_dm_op_remote_shutdown, reason) == 0, "the offset of reason");
#endif

/* Moves pages of the guest to other page numbers. Whenever it is preempted, what is left stands here. Xen's xen_dm_op_relocate_memory: public/hvm/dm_op.h, 4.21. In 4.11 and later. */
#ifndef HF_XEN_DM_OP_RELOCATE_MEMORY_DEFINED
#define HF_XEN_DM_OP_RELOCATE_MEMORY_DEFINED
struct hf_xen_dm_op_relocate_memory {
	/* The number of pages. */
	uint32_t size;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The first page number where they are. */
	hf_u64 src_gfn;
	/* The first page number where they go. */
	hf_u64 dst_gfn;
};
_Static_assert(sizeof(struct hf_xen_dm_op_relocate_memory) == 24, "the size of xen_dm_op_relocate_memory");
_Static_assert(offsetof(struct hf_xen_dm_op_relocate_memory, size) == 0, "the offset of size");
_Static_assert(offsetof(struct hf_xen_dm_op_relocate_memory, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op_relocate_memory, src_gfn) == 8, "the offset of src_gfn");
_Static_assert(offsetof(struct hf_xen_dm_op_relocate_memory, dst_gfn) == 16, "the offset of dst_gfn");
#endif

/* Fixes how some pages are cached, whatever the guest says. Xen's xen_dm_op_pin_memory_cacheattr: public/hvm/dm_op.h, 4.21. In 4.11 and later. */
#ifndef HF_XEN_DM_OP_PIN_MEMORY_CACHEATTR_DEFINED
#define HF_XEN_DM_OP_PIN_MEMORY_CACHEATTR_DEFINED
struct hf_xen_dm_op_pin_memory_cacheattr {
	/* The first page. */
	hf_u64 start;
	/* The last page. */
	hf_u64 end;
	/* How they are cached. */
	uint32_t type;
	/* Reserved: zero when written. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_xen_dm_op_pin_memory_cacheattr) == 24, "the size of xen_dm_op_pin_memory_cacheattr");
_Static_assert(offsetof(struct hf_xen_dm_op_pin_memory_cacheattr, start) == 0, "the offset of start");
_Static_assert(offsetof(struct hf_xen_dm_op_pin_memory_cacheattr, end) == 8, "the offset of end");
_Static_assert(offsetof(struct hf_xen_dm_op_pin_memory_cacheattr, type) == 16, "the offset of type");
_Static_assert(offsetof(struct hf_xen_dm_op_pin_memory_cacheattr, pad) == 20, "the offset of pad");
#endif

/* Sets the level of an interrupt line; Xen on x86 refuses it. Xen's xen_dm_op_set_irq_level: public/hvm/dm_op.h, 4.21. In 4.15 and later. */
#ifndef HF_XEN_DM_OP_SET_IRQ_LEVEL_DEFINED
#define HF_XEN_DM_OP_SET_IRQ_LEVEL_DEFINED
struct hf_xen_dm_op_set_irq_level {
	/* The line. */
	uint32_t irq;
	/* 1 to assert it and 0 to deassert it. */
	uint8_t level;
	/* Reserved: zero when written. */
	uint8_t pad[3];
};
_Static_assert(sizeof(struct hf_xen_dm_op_set_irq_level) == 8, "the size of xen_dm_op_set_irq_level");
_Static_assert(offsetof(struct hf_xen_dm_op_set_irq_level, irq) == 0, "the offset of irq");
_Static_assert(offsetof(struct hf_xen_dm_op_set_irq_level, level) == 4, "the offset of level");
_Static_assert(offsetof(struct hf_xen_dm_op_set_irq_level, pad) == 5, "the offset of pad");
#endif

/* Tells how many vCPUs the guest may have. Xen's xen_dm_op_nr_vcpus: public/hvm/dm_op.h, 4.21. In 4.15 and later. */
#ifndef HF_XEN_DM_OP_NR_VCPUS_DEFINED
#define HF_XEN_DM_OP_NR_VCPUS_DEFINED
struct hf_xen_dm_op_nr_vcpus {
	/* The number of vCPUs; it never changes. */
	uint32_t vcpus;
};
_Static_assert(sizeof(struct hf_xen_dm_op_nr_vcpus) == 4, "the size of xen_dm_op_nr_vcpus");
_Static_assert(offsetof(struct hf_xen_dm_op_nr_vcpus, vcpus) == 0, "the offset of vcpus");
#endif

/* What buffer 0 holds: an operation. It may end after the operation's own structure, and Xen before 4.9.2 and 4.10.1 asks for all of it. Xen's xen_dm_op: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_DEFINED
#define HF_XEN_DM_OP_DEFINED
struct hf_xen_dm_op {
	/* The code of the operation. */
	uint32_t op;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The operation's own structure. */
	union {
		struct hf_xen_dm_op_create_ioreq_server xen_dm_op_create_ioreq_server; /* The server to make. */
		struct hf_xen_dm_op_get_ioreq_server_info xen_dm_op_get_ioreq_server_info; /* The server that is asked about. */
		struct hf_xen_dm_op_ioreq_server_range xen_dm_op_ioreq_server_range; /* The range that the server takes or gives up. */
		struct hf_xen_dm_op_set_ioreq_server_state xen_dm_op_set_ioreq_server_state; /* The server to turn on or off. */
		struct hf_xen_dm_op_destroy_ioreq_server xen_dm_op_destroy_ioreq_server; /* The server to end. */
		struct hf_xen_dm_op_track_dirty_vram xen_dm_op_track_dirty_vram; /* The video memory. */
		struct hf_xen_dm_op_set_pci_intx_level xen_dm_op_set_pci_intx_level; /* The pin and its level. */
		struct hf_xen_dm_op_set_isa_irq_level xen_dm_op_set_isa_irq_level; /* The line and its level. */
		struct hf_xen_dm_op_set_pci_link_route xen_dm_op_set_pci_link_route; /* The link and its line. */
		struct hf_xen_dm_op_modified_memory xen_dm_op_modified_memory; /* How much was written. */
		struct hf_xen_dm_op_set_mem_type xen_dm_op_set_mem_type; /* The pages and their type. */
		struct hf_xen_dm_op_inject_event xen_dm_op_inject_event; /* The event. */
		struct hf_xen_dm_op_inject_msi xen_dm_op_inject_msi; /* The message. */
		struct hf_xen_dm_op_map_mem_type_to_ioreq_server xen_dm_op_map_mem_type_to_ioreq_server; /* The type and its server. */
		struct hf_xen_dm_op_remote_shutdown xen_dm_op_remote_shutdown; /* The reason of the shutdown. */
		struct hf_xen_dm_op_relocate_memory xen_dm_op_relocate_memory; /* The pages to move. */
		struct hf_xen_dm_op_pin_memory_cacheattr xen_dm_op_pin_memory_cacheattr; /* The pages and how they are cached. */
		struct hf_xen_dm_op_set_irq_level xen_dm_op_set_irq_level; /* The line and its level; not on x86. */
		struct hf_xen_dm_op_nr_vcpus xen_dm_op_nr_vcpus; /* The number of vCPUs. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_dm_op) == 32, "the size of xen_dm_op");
_Static_assert(offsetof(struct hf_xen_dm_op, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_xen_dm_op, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_dm_op, u) == 8, "the offset of u");
#endif

/* Memory of the caller that goes with a call. Xen's xen_dm_op_buf: public/hvm/dm_op.h, 4.21. In 4.9 and later. */
#ifndef HF_XEN_DM_OP_BUF_DEFINED
#define HF_XEN_DM_OP_BUF_DEFINED
struct hf_xen_dm_op_buf {
	/* Where it is. */
	void *h;
	/* How long it is in bytes. */
	uintptr_t size;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_dm_op_buf) == 16, "the size of xen_dm_op_buf");
_Static_assert(offsetof(struct hf_xen_dm_op_buf, h) == 0, "the offset of h");
_Static_assert(offsetof(struct hf_xen_dm_op_buf, size) == 8, "the offset of size");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_dm_op_buf) == 8, "the size of xen_dm_op_buf");
_Static_assert(offsetof(struct hf_xen_dm_op_buf, h) == 0, "the offset of h");
_Static_assert(offsetof(struct hf_xen_dm_op_buf, size) == 4, "the offset of size");
#endif
#endif

#endif /* HF_DM_OP_H */
