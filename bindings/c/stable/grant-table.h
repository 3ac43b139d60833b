/* Generated from abi/grant-table.yaml. Do not edit. */

/* The hypercall about grants, and the entries of the shared tables. */
#ifndef HF_GRANT_TABLE_H
#define HF_GRANT_TABLE_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* How many entries the tools may fill in before a guest starts. In 4.2 and later. */
#define HF_GRANT_TABLE_RESERVED_ENTRIES 8u

/* The entry for the ring to the console. In 4.2 and later. */
#define HF_GRANT_TABLE_CONSOLE_ENTRY 0u

/* The entry for the ring to xenstore. In 4.2 and later. */
#define HF_GRANT_TABLE_XENSTORE_ENTRY 1u

/* What came of an operation about one grant. */

/* It is done. */
#define HF_GRANT_STATUS_OKAY 0u

/* An error without a number of its own. */
#define HF_GRANT_STATUS_GENERAL_ERROR (-1)

/* There is no such domain. */
#define HF_GRANT_STATUS_BAD_DOMAIN (-2)

/* There is no such grant, or it does not allow this. */
#define HF_GRANT_STATUS_BAD_REFERENCE (-3)

/* There is no such mapping. */
#define HF_GRANT_STATUS_BAD_HANDLE (-4)

/* The address to map at does not do. */
#define HF_GRANT_STATUS_BAD_ADDRESS (-5)

/* The device address is not that of the mapping. */
#define HF_GRANT_STATUS_BAD_DEVICE_ADDRESS (-6)

/* The IOMMU has no room. */
#define HF_GRANT_STATUS_NO_DEVICE_SPACE (-7)

/* The caller may not. */
#define HF_GRANT_STATUS_PERMISSION_DENIED (-8)

/* The page does not do. */
#define HF_GRANT_STATUS_BAD_PAGE (-9)

/* What is to be copied crosses the end of a page. */
#define HF_GRANT_STATUS_BAD_COPY (-10)

/* The frame is too high for the other domain. */
#define HF_GRANT_STATUS_ADDRESS_TOO_BIG (-11)

/* Not now; the page is away. In 4.0 and later. */
#define HF_GRANT_STATUS_AGAIN (-12)

/* There is no room, for instance for one more mapping. In 4.16 and later. */
#define HF_GRANT_STATUS_NO_SPACE (-13)

/* What a grant allows, in the low bits of its flags. */

/* Nothing. */
#define HF_GRANT_TYPE_INVALID 0u

/* The other domain may use the page. */
#define HF_GRANT_TYPE_PERMIT_ACCESS 1u

/* The other domain may give a page away to this one. */
#define HF_GRANT_TYPE_ACCEPT_TRANSFER 2u

/* The other domain may use a page that a third one granted. In 4.0 and later. */
#define HF_GRANT_TYPE_TRANSITIVE 3u

/* Uses grants and sets up grant tables. The bits of the command above the operation hold progress of a cache flush; for anything else they must be zero, or it is EINVAL or ENOSYS. A call has at most 512 elements until Xen 3.4, and 2^31-1 since 4.0. */

/* The number of the hypercall. */
#define HF_GRANT_TABLE_OP_HYPERCALL 20u

/* Maps granted pages. */
#define HF_GRANT_TABLE_OP_MAP_GRANT_REF 0u

/* Unmaps them. */
#define HF_GRANT_TABLE_OP_UNMAP_GRANT_REF 1u

/* Makes a table longer and tells its frames; the count must be 1. */
#define HF_GRANT_TABLE_OP_SETUP_TABLE 2u

/* Would print a table; it is ENOSYS. */
#define HF_GRANT_TABLE_OP_DUMP_TABLE 3u

/* Gives pages away; for PV guests only. */
#define HF_GRANT_TABLE_OP_TRANSFER 4u

/* Copies bytes between pages. */
#define HF_GRANT_TABLE_OP_COPY 5u

/* Tells how long a table is; the count must be 1. */
#define HF_GRANT_TABLE_OP_QUERY_SIZE 6u

/* Lets something else take the place of mappings. */
#define HF_GRANT_TABLE_OP_UNMAP_AND_REPLACE 7u

/* Chooses the version of the caller's table. In 4.0 and later. */
#define HF_GRANT_TABLE_OP_SET_VERSION 8u

/* Tells the frames that say what is in use; the count must be 1. In 4.0 and later. */
#define HF_GRANT_TABLE_OP_GET_STATUS_FRAMES 9u

/* Tells the version of a table. In 4.0 and later. */
#define HF_GRANT_TABLE_OP_GET_VERSION 10u

/* Lets entries of the caller's table change places. In 4.2 and later. */
#define HF_GRANT_TABLE_OP_SWAP_GRANT_REF 11u

/* Lets parts of pages of other domains leave the caches. In 4.5 and later. */
#define HF_GRANT_TABLE_OP_CACHE_FLUSH 12u

/* What the grant allows. */
#define HF_GRANT_ENTRY_V1_KIND_MASK 0x3u

/* The lowest bit of GTF_type_mask. */
#define HF_GRANT_ENTRY_V1_KIND_SHIFT 0u

/* Set when the page may only be read; by Xen, of a transfer, when it is under way. */
#define HF_GRANT_ENTRY_V1_READ_ONLY_MASK 0x4u

/* Set by Xen while the page is in use for reading; of a transfer, when it is done. */
#define HF_GRANT_ENTRY_V1_READING_MASK 0x8u

/* Set by Xen while the page is in use for writing. */
#define HF_GRANT_ENTRY_V1_WRITING_MASK 0x10u

/* The bit of that name in the page tables of mappings. */
#define HF_GRANT_ENTRY_V1_WRITE_THROUGH_MASK 0x20u

/* The bit of that name in the page tables of mappings. */
#define HF_GRANT_ENTRY_V1_CACHE_DISABLE_MASK 0x40u

/* The bit of that name in the page tables of mappings. */
#define HF_GRANT_ENTRY_V1_PAGE_ATTRIBUTE_MASK 0x80u

/* Set when only a part of the page is granted, for copying; in version 2 only. In 4.0 and later. */
#define HF_GRANT_ENTRY_V1_SUB_PAGE_MASK 0x100u

/* What the grant allows. */
#define HF_GRANT_ENTRY_HEADER_KIND_MASK 0x3u

/* The lowest bit of GTF_type_mask. */
#define HF_GRANT_ENTRY_HEADER_KIND_SHIFT 0u

/* Set when the page may only be read; by Xen, of a transfer, when it is under way. */
#define HF_GRANT_ENTRY_HEADER_READ_ONLY_MASK 0x4u

/* Set by Xen, of a transfer, when it is done. */
#define HF_GRANT_ENTRY_HEADER_TRANSFER_COMPLETED_MASK 0x8u

/* The bit of that name in the page tables of mappings. */
#define HF_GRANT_ENTRY_HEADER_WRITE_THROUGH_MASK 0x20u

/* The bit of that name in the page tables of mappings. */
#define HF_GRANT_ENTRY_HEADER_CACHE_DISABLE_MASK 0x40u

/* The bit of that name in the page tables of mappings. */
#define HF_GRANT_ENTRY_HEADER_PAGE_ATTRIBUTE_MASK 0x80u

/* Set when only a part of the page is granted, for copying. */
#define HF_GRANT_ENTRY_HEADER_SUB_PAGE_MASK 0x100u

/* Set while the page is in use for reading. */
#define HF_GRANT_STATUS_WORD_READING_MASK 0x8u

/* Set while the page is in use for writing. */
#define HF_GRANT_STATUS_WORD_WRITING_MASK 0x10u

/* Set for devices. */
#define HF_GNTTAB_MAP_GRANT_REF_DEVICE_MAP_MASK 0x1u

/* Set for processors. */
#define HF_GNTTAB_MAP_GRANT_REF_HOST_MAP_MASK 0x2u

/* Set for reading only. */
#define HF_GNTTAB_MAP_GRANT_REF_READ_ONLY_MASK 0x4u

/* Set when user code may use it, too. */
#define HF_GNTTAB_MAP_GRANT_REF_APPLICATION_MAP_MASK 0x8u

/* Set when host_addr is that of a page-table entry. */
#define HF_GNTTAB_MAP_GRANT_REF_CONTAINS_PTE_MASK 0x10u

/* Set when the page may be away. In 4.0 to 4.15. */
#define HF_GNTTAB_MAP_GRANT_REF_CAN_FAIL_MASK 0x20u

/* The bits of the page-table entry that are left to the guest. In 3.4 and later. */
#define HF_GNTTAB_MAP_GRANT_REF_GUEST_AVAILABLE_MASK 0xffff0000u

/* The lowest bit of GNTMAP_guest_avail0. */
#define HF_GNTTAB_MAP_GRANT_REF_GUEST_AVAILABLE_SHIFT 16u

/* Set when the source is a granted page. */
#define HF_GNTTAB_COPY_SOURCE_IS_GRANT_MASK 0x1u

/* Set when the destination is a granted page. */
#define HF_GNTTAB_COPY_DESTINATION_IS_GRANT_MASK 0x2u

/* Set when a page may be away. In 4.0 to 4.2. */
#define HF_GNTTAB_COPY_CAN_FAIL_MASK 0x4u

/* Set to write back what was changed. */
#define HF_GNTTAB_CACHE_FLUSH_CLEAN_MASK 0x1u

/* Set to forget what is cached. */
#define HF_GNTTAB_CACHE_FLUSH_INVALIDATE_MASK 0x2u

/* Set when the page is named by its grant. */
#define HF_GNTTAB_CACHE_FLUSH_SOURCE_IS_GRANT_MASK 0x80000000u

/* An entry of a grant table of version 1; grant_entry before Xen 4.0. Xen's grant_entry_v1: public/grant_table.h, 4.22. */
#ifndef HF_GRANT_ENTRY_V1_DEFINED
#define HF_GRANT_ENTRY_V1_DEFINED
struct hf_grant_entry_v1 {
	/* What is granted, and by Xen what is in use. */
	uint16_t flags;
	/* The other domain. */
	uint16_t domid;
	/* The page, or of a transfer the one to be filled and then the frame that came. */
	uint32_t frame;
};
_Static_assert(sizeof(struct hf_grant_entry_v1) == 8, "the size of grant_entry_v1");
_Static_assert(offsetof(struct hf_grant_entry_v1, flags) == 0, "the offset of flags");
_Static_assert(offsetof(struct hf_grant_entry_v1, domid) == 2, "the offset of domid");
_Static_assert(offsetof(struct hf_grant_entry_v1, frame) == 4, "the offset of frame");
#endif

/* The start of an entry of a grant table of version 2. Xen's grant_entry_header: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GRANT_ENTRY_HEADER_DEFINED
#define HF_GRANT_ENTRY_HEADER_DEFINED
struct hf_grant_entry_header {
	/* What is granted; Xen says elsewhere what is in use. */
	uint16_t flags;
	/* The other domain. */
	uint16_t domid;
};
_Static_assert(sizeof(struct hf_grant_entry_header) == 4, "the size of grant_entry_header");
_Static_assert(offsetof(struct hf_grant_entry_header, flags) == 0, "the offset of flags");
_Static_assert(offsetof(struct hf_grant_entry_header, domid) == 2, "the offset of domid");
#endif

/* A grant of a whole page. Xen's grant_entry_v2.full_page: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GRANT_ENTRY_V2_FULL_PAGE_DEFINED
#define HF_GRANT_ENTRY_V2_FULL_PAGE_DEFINED
struct hf_grant_entry_v2_full_page {
	/* What every entry has. */
	struct hf_grant_entry_header hdr;
	/* Padding. */
	uint32_t pad0;
	/* The page, or of a transfer the one to be filled and then the frame that came. */
	hf_u64 frame;
};
_Static_assert(sizeof(struct hf_grant_entry_v2_full_page) == 16, "the size of grant_entry_v2.full_page");
_Static_assert(offsetof(struct hf_grant_entry_v2_full_page, hdr) == 0, "the offset of hdr");
_Static_assert(offsetof(struct hf_grant_entry_v2_full_page, pad0) == 4, "the offset of pad0");
_Static_assert(offsetof(struct hf_grant_entry_v2_full_page, frame) == 8, "the offset of frame");
#endif

/* A grant of a part of a page. Xen's grant_entry_v2.sub_page: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GRANT_ENTRY_V2_SUB_PAGE_DEFINED
#define HF_GRANT_ENTRY_V2_SUB_PAGE_DEFINED
struct hf_grant_entry_v2_sub_page {
	/* What every entry has. */
	struct hf_grant_entry_header hdr;
	/* The first byte. */
	uint16_t page_off;
	/* The number of bytes. */
	uint16_t length;
	/* The page. */
	hf_u64 frame;
};
_Static_assert(sizeof(struct hf_grant_entry_v2_sub_page) == 16, "the size of grant_entry_v2.sub_page");
_Static_assert(offsetof(struct hf_grant_entry_v2_sub_page, hdr) == 0, "the offset of hdr");
_Static_assert(offsetof(struct hf_grant_entry_v2_sub_page, page_off) == 4, "the offset of page_off");
_Static_assert(offsetof(struct hf_grant_entry_v2_sub_page, length) == 6, "the offset of length");
_Static_assert(offsetof(struct hf_grant_entry_v2_sub_page, frame) == 8, "the offset of frame");
#endif

/* A grant of what a third domain granted. Xen's grant_entry_v2.transitive: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GRANT_ENTRY_V2_TRANSITIVE_DEFINED
#define HF_GRANT_ENTRY_V2_TRANSITIVE_DEFINED
struct hf_grant_entry_v2_transitive {
	/* What every entry has. */
	struct hf_grant_entry_header hdr;
	/* The third domain. */
	uint16_t trans_domid;
	/* Padding. */
	uint16_t pad0;
	/* Its grant. */
	uint32_t gref;
};
_Static_assert(sizeof(struct hf_grant_entry_v2_transitive) == 12, "the size of grant_entry_v2.transitive");
_Static_assert(offsetof(struct hf_grant_entry_v2_transitive, hdr) == 0, "the offset of hdr");
_Static_assert(offsetof(struct hf_grant_entry_v2_transitive, trans_domid) == 4, "the offset of trans_domid");
_Static_assert(offsetof(struct hf_grant_entry_v2_transitive, pad0) == 6, "the offset of pad0");
_Static_assert(offsetof(struct hf_grant_entry_v2_transitive, gref) == 8, "the offset of gref");
#endif

/* An entry of a grant table of version 2; the flags that all forms begin with tell which it is. Xen's grant_entry_v2: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GRANT_ENTRY_V2_DEFINED
#define HF_GRANT_ENTRY_V2_DEFINED
struct hf_grant_entry_v2 {
	/* The entry. */
	union {
		struct hf_grant_entry_v2_full_page full_page; /* A whole page, or a transfer. */
		struct hf_grant_entry_v2_sub_page sub_page; /* A part of a page, when GTF_sub_page is set. */
		struct hf_grant_entry_v2_transitive transitive; /* What a third domain granted, when the type is transitive. */
	} entry;
};
_Static_assert(sizeof(struct hf_grant_entry_v2) == 16, "the size of grant_entry_v2");
_Static_assert(offsetof(struct hf_grant_entry_v2, entry) == 0, "the offset of entry");
#endif

/* What is in use of a grant of version 2; the status frames are arrays of it. Xen's grant_status_t: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GRANT_STATUS_WORD_DEFINED
#define HF_GRANT_STATUS_WORD_DEFINED
struct hf_grant_status_word {
	/* What is in use. */
	uint16_t status;
};
_Static_assert(sizeof(struct hf_grant_status_word) == 2, "the size of grant_status_t");
_Static_assert(offsetof(struct hf_grant_status_word, status) == 0, "the offset of status");
#endif

/* A grant that is to be mapped. Xen's gnttab_map_grant_ref: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_MAP_GRANT_REF_DEFINED
#define HF_GNTTAB_MAP_GRANT_REF_DEFINED
struct hf_gnttab_map_grant_ref {
	/* The address to map at: linear, a guest-physical page of a translated guest, or a page-table entry's machine address. */
	hf_u64 host_addr;
	/* How it is mapped. */
	uint32_t flags;
	/* The grant. */
	uint32_t ref;
	/* The domain that granted it. */
	uint16_t dom;
	/* What came of it. */
	int16_t status;
	/* The mapping. */
	uint32_t handle;
	/* The address for devices. */
	hf_u64 dev_bus_addr;
};
_Static_assert(sizeof(struct hf_gnttab_map_grant_ref) == 32, "the size of gnttab_map_grant_ref");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, host_addr) == 0, "the offset of host_addr");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, flags) == 8, "the offset of flags");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, ref) == 12, "the offset of ref");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, dom) == 16, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, status) == 18, "the offset of status");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, handle) == 20, "the offset of handle");
_Static_assert(offsetof(struct hf_gnttab_map_grant_ref, dev_bus_addr) == 24, "the offset of dev_bus_addr");
#endif

/* A mapping that is to go. Xen's gnttab_unmap_grant_ref: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_UNMAP_GRANT_REF_DEFINED
#define HF_GNTTAB_UNMAP_GRANT_REF_DEFINED
struct hf_gnttab_unmap_grant_ref {
	/* The address for processors; 0 when that is not to go. */
	hf_u64 host_addr;
	/* The address for devices; 0 when that is not to go. */
	hf_u64 dev_bus_addr;
	/* The mapping. */
	uint32_t handle;
	/* What came of it. */
	int16_t status;
};
_Static_assert(sizeof(struct hf_gnttab_unmap_grant_ref) == 24, "the size of gnttab_unmap_grant_ref");
_Static_assert(offsetof(struct hf_gnttab_unmap_grant_ref, host_addr) == 0, "the offset of host_addr");
_Static_assert(offsetof(struct hf_gnttab_unmap_grant_ref, dev_bus_addr) == 8, "the offset of dev_bus_addr");
_Static_assert(offsetof(struct hf_gnttab_unmap_grant_ref, handle) == 16, "the offset of handle");
_Static_assert(offsetof(struct hf_gnttab_unmap_grant_ref, status) == 20, "the offset of status");
#endif

/* How long a domain's table is to be at least, and where its frames go. Xen's gnttab_setup_table: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_SETUP_TABLE_DEFINED
#define HF_GNTTAB_SETUP_TABLE_DEFINED
struct hf_gnttab_setup_table {
	/* The domain. */
	uint16_t dom;
	/* The number of pages. */
	uint32_t nr_frames;
	/* What came of it. */
	int16_t status;
	/* Where the frame numbers go. */
	void *frame_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_setup_table) == 24, "the size of gnttab_setup_table");
_Static_assert(offsetof(struct hf_gnttab_setup_table, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_setup_table, nr_frames) == 4, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_gnttab_setup_table, status) == 8, "the offset of status");
_Static_assert(offsetof(struct hf_gnttab_setup_table, frame_list) == 16, "the offset of frame_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_setup_table) == 16, "the size of gnttab_setup_table");
_Static_assert(offsetof(struct hf_gnttab_setup_table, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_setup_table, nr_frames) == 4, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_gnttab_setup_table, status) == 8, "the offset of status");
_Static_assert(offsetof(struct hf_gnttab_setup_table, frame_list) == 12, "the offset of frame_list");
#endif
#endif

/* A table that is to be printed. Xen's gnttab_dump_table: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_DUMP_TABLE_DEFINED
#define HF_GNTTAB_DUMP_TABLE_DEFINED
struct hf_gnttab_dump_table {
	/* Its domain. */
	uint16_t dom;
	/* What came of it. */
	int16_t status;
};
_Static_assert(sizeof(struct hf_gnttab_dump_table) == 4, "the size of gnttab_dump_table");
_Static_assert(offsetof(struct hf_gnttab_dump_table, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_dump_table, status) == 2, "the offset of status");
#endif

/* A page that is to be given away. Xen's gnttab_transfer: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_TRANSFER_DEFINED
#define HF_GNTTAB_TRANSFER_DEFINED
struct hf_gnttab_transfer {
	/* The frame. */
	uintptr_t mfn;
	/* The domain that gets it. */
	uint16_t domid;
	/* Its grant that accepts it. */
	uint32_t ref;
	/* What came of it. */
	int16_t status;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_transfer) == 24, "the size of gnttab_transfer");
_Static_assert(offsetof(struct hf_gnttab_transfer, mfn) == 0, "the offset of mfn");
_Static_assert(offsetof(struct hf_gnttab_transfer, domid) == 8, "the offset of domid");
_Static_assert(offsetof(struct hf_gnttab_transfer, ref) == 12, "the offset of ref");
_Static_assert(offsetof(struct hf_gnttab_transfer, status) == 16, "the offset of status");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_transfer) == 16, "the size of gnttab_transfer");
_Static_assert(offsetof(struct hf_gnttab_transfer, mfn) == 0, "the offset of mfn");
_Static_assert(offsetof(struct hf_gnttab_transfer, domid) == 4, "the offset of domid");
_Static_assert(offsetof(struct hf_gnttab_transfer, ref) == 8, "the offset of ref");
_Static_assert(offsetof(struct hf_gnttab_transfer, status) == 12, "the offset of status");
#endif
#endif

/* A granted page at one end of a copy. Xen's gnttab_copy_ptr.u.ref: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_COPY_GRANT_DEFINED
#define HF_GNTTAB_COPY_GRANT_DEFINED
struct hf_gnttab_copy_grant {
	/* The grant. */
	uint32_t ref;
#if UINTPTR_MAX > 0xffffffffu
	/* Padding. */
	uint32_t pad0;
#endif
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_copy_grant) == 8, "the size of gnttab_copy_ptr.u.ref");
_Static_assert(offsetof(struct hf_gnttab_copy_grant, ref) == 0, "the offset of ref");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_copy_grant) == 4, "the size of gnttab_copy_ptr.u.ref");
_Static_assert(offsetof(struct hf_gnttab_copy_grant, ref) == 0, "the offset of ref");
#endif
#endif

/* A page at one end of a copy that is not granted. Xen's gnttab_copy_ptr.u.gmfn: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_COPY_FRAME_DEFINED
#define HF_GNTTAB_COPY_FRAME_DEFINED
struct hf_gnttab_copy_frame {
	/* The page. */
	uintptr_t gmfn;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_copy_frame) == 8, "the size of gnttab_copy_ptr.u.gmfn");
_Static_assert(offsetof(struct hf_gnttab_copy_frame, gmfn) == 0, "the offset of gmfn");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_copy_frame) == 4, "the size of gnttab_copy_ptr.u.gmfn");
_Static_assert(offsetof(struct hf_gnttab_copy_frame, gmfn) == 0, "the offset of gmfn");
#endif
#endif

/* One end of a copy; without a name before Xen 4.6. Xen's gnttab_copy_ptr: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_COPY_PTR_DEFINED
#define HF_GNTTAB_COPY_PTR_DEFINED
struct hf_gnttab_copy_ptr {
	/* The page. */
	union {
		struct hf_gnttab_copy_grant ref; /* A granted page. */
		struct hf_gnttab_copy_frame gmfn; /* A page that is not granted. */
	} u;
	/* Its domain. */
	uint16_t domid;
	/* The first byte in the page. */
	uint16_t offset;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_copy_ptr) == 16, "the size of gnttab_copy_ptr");
_Static_assert(offsetof(struct hf_gnttab_copy_ptr, u) == 0, "the offset of u");
_Static_assert(offsetof(struct hf_gnttab_copy_ptr, domid) == 8, "the offset of domid");
_Static_assert(offsetof(struct hf_gnttab_copy_ptr, offset) == 10, "the offset of offset");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_copy_ptr) == 8, "the size of gnttab_copy_ptr");
_Static_assert(offsetof(struct hf_gnttab_copy_ptr, u) == 0, "the offset of u");
_Static_assert(offsetof(struct hf_gnttab_copy_ptr, domid) == 4, "the offset of domid");
_Static_assert(offsetof(struct hf_gnttab_copy_ptr, offset) == 6, "the offset of offset");
#endif
#endif

/* A copy of bytes from one page to another. Xen's gnttab_copy: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_COPY_DEFINED
#define HF_GNTTAB_COPY_DEFINED
struct hf_gnttab_copy {
	/* From where. */
	struct hf_gnttab_copy_ptr source;
	/* To where. */
	struct hf_gnttab_copy_ptr dest;
	/* The number of bytes; both ends stay within their pages. */
	uint16_t len;
	/* What the ends are. */
	uint16_t flags;
	/* What came of it. */
	int16_t status;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_copy) == 40, "the size of gnttab_copy");
_Static_assert(offsetof(struct hf_gnttab_copy, source) == 0, "the offset of source");
_Static_assert(offsetof(struct hf_gnttab_copy, dest) == 16, "the offset of dest");
_Static_assert(offsetof(struct hf_gnttab_copy, len) == 32, "the offset of len");
_Static_assert(offsetof(struct hf_gnttab_copy, flags) == 34, "the offset of flags");
_Static_assert(offsetof(struct hf_gnttab_copy, status) == 36, "the offset of status");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_copy) == 24, "the size of gnttab_copy");
_Static_assert(offsetof(struct hf_gnttab_copy, source) == 0, "the offset of source");
_Static_assert(offsetof(struct hf_gnttab_copy, dest) == 8, "the offset of dest");
_Static_assert(offsetof(struct hf_gnttab_copy, len) == 16, "the offset of len");
_Static_assert(offsetof(struct hf_gnttab_copy, flags) == 18, "the offset of flags");
_Static_assert(offsetof(struct hf_gnttab_copy, status) == 20, "the offset of status");
#endif
#endif

/* How long a domain's table is. Xen's gnttab_query_size: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_QUERY_SIZE_DEFINED
#define HF_GNTTAB_QUERY_SIZE_DEFINED
struct hf_gnttab_query_size {
	/* The domain. */
	uint16_t dom;
	/* The number of its pages. */
	uint32_t nr_frames;
	/* The most that there may be. */
	uint32_t max_nr_frames;
	/* What came of it. */
	int16_t status;
};
_Static_assert(sizeof(struct hf_gnttab_query_size) == 16, "the size of gnttab_query_size");
_Static_assert(offsetof(struct hf_gnttab_query_size, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_query_size, nr_frames) == 4, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_gnttab_query_size, max_nr_frames) == 8, "the offset of max_nr_frames");
_Static_assert(offsetof(struct hf_gnttab_query_size, status) == 12, "the offset of status");
#endif

/* A mapping that is to give way to what is mapped elsewhere. Xen's gnttab_unmap_and_replace: public/grant_table.h, 4.22. */
#ifndef HF_GNTTAB_UNMAP_AND_REPLACE_DEFINED
#define HF_GNTTAB_UNMAP_AND_REPLACE_DEFINED
struct hf_gnttab_unmap_and_replace {
	/* The linear address of the mapping. */
	hf_u64 host_addr;
	/* The linear address of what takes its place, where nothing is mapped then. */
	hf_u64 new_addr;
	/* The mapping. */
	uint32_t handle;
	/* What came of it. */
	int16_t status;
};
_Static_assert(sizeof(struct hf_gnttab_unmap_and_replace) == 24, "the size of gnttab_unmap_and_replace");
_Static_assert(offsetof(struct hf_gnttab_unmap_and_replace, host_addr) == 0, "the offset of host_addr");
_Static_assert(offsetof(struct hf_gnttab_unmap_and_replace, new_addr) == 8, "the offset of new_addr");
_Static_assert(offsetof(struct hf_gnttab_unmap_and_replace, handle) == 16, "the offset of handle");
_Static_assert(offsetof(struct hf_gnttab_unmap_and_replace, status) == 20, "the offset of status");
#endif

/* The version that the caller's table is to have. Xen's gnttab_set_version: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GNTTAB_SET_VERSION_DEFINED
#define HF_GNTTAB_SET_VERSION_DEFINED
struct hf_gnttab_set_version {
	/* 1 or 2; then the one that it has. */
	uint32_t version;
};
_Static_assert(sizeof(struct hf_gnttab_set_version) == 4, "the size of gnttab_set_version");
_Static_assert(offsetof(struct hf_gnttab_set_version, version) == 0, "the offset of version");
#endif

/* Where the frames go that say what is in use of a table of version 2. Xen's gnttab_get_status_frames: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GNTTAB_GET_STATUS_FRAMES_DEFINED
#define HF_GNTTAB_GET_STATUS_FRAMES_DEFINED
struct hf_gnttab_get_status_frames {
	/* How many there is room for. */
	uint32_t nr_frames;
	/* The domain. */
	uint16_t dom;
	/* What came of it. */
	int16_t status;
	/* Where the frame numbers go. */
	void *frame_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gnttab_get_status_frames) == 16, "the size of gnttab_get_status_frames");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, nr_frames) == 0, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, dom) == 4, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, status) == 6, "the offset of status");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, frame_list) == 8, "the offset of frame_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gnttab_get_status_frames) == 12, "the size of gnttab_get_status_frames");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, nr_frames) == 0, "the offset of nr_frames");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, dom) == 4, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, status) == 6, "the offset of status");
_Static_assert(offsetof(struct hf_gnttab_get_status_frames, frame_list) == 8, "the offset of frame_list");
#endif
#endif

/* The version of a domain's table. Xen's gnttab_get_version: public/grant_table.h, 4.22. In 4.0 and later. */
#ifndef HF_GNTTAB_GET_VERSION_DEFINED
#define HF_GNTTAB_GET_VERSION_DEFINED
struct hf_gnttab_get_version {
	/* The domain. */
	uint16_t dom;
	/* Padding. */
	uint16_t pad;
	/* The version. */
	uint32_t version;
};
_Static_assert(sizeof(struct hf_gnttab_get_version) == 8, "the size of gnttab_get_version");
_Static_assert(offsetof(struct hf_gnttab_get_version, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_gnttab_get_version, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_gnttab_get_version, version) == 4, "the offset of version");
#endif

/* Two entries of the caller's table that are to change places. Xen's gnttab_swap_grant_ref: public/grant_table.h, 4.22. In 4.2 and later. */
#ifndef HF_GNTTAB_SWAP_GRANT_REF_DEFINED
#define HF_GNTTAB_SWAP_GRANT_REF_DEFINED
struct hf_gnttab_swap_grant_ref {
	/* One grant. */
	uint32_t ref_a;
	/* The other. */
	uint32_t ref_b;
	/* What came of it. */
	int16_t status;
};
_Static_assert(sizeof(struct hf_gnttab_swap_grant_ref) == 12, "the size of gnttab_swap_grant_ref");
_Static_assert(offsetof(struct hf_gnttab_swap_grant_ref, ref_a) == 0, "the offset of ref_a");
_Static_assert(offsetof(struct hf_gnttab_swap_grant_ref, ref_b) == 4, "the offset of ref_b");
_Static_assert(offsetof(struct hf_gnttab_swap_grant_ref, status) == 8, "the offset of status");
#endif

/* The page to flush, by its address for devices. Xen's gnttab_cache_flush.a.dev_bus_addr: public/grant_table.h, 4.22. In 4.5 and later. */
#ifndef HF_GNTTAB_CACHE_FLUSH_ADDRESS_DEFINED
#define HF_GNTTAB_CACHE_FLUSH_ADDRESS_DEFINED
struct hf_gnttab_cache_flush_address {
	/* The address. */
	hf_u64 dev_bus_addr;
};
_Static_assert(sizeof(struct hf_gnttab_cache_flush_address) == 8, "the size of gnttab_cache_flush.a.dev_bus_addr");
_Static_assert(offsetof(struct hf_gnttab_cache_flush_address, dev_bus_addr) == 0, "the offset of dev_bus_addr");
#endif

/* The page to flush, by its grant. Xen's gnttab_cache_flush.a.ref: public/grant_table.h, 4.22. In 4.5 and later. */
#ifndef HF_GNTTAB_CACHE_FLUSH_GRANT_DEFINED
#define HF_GNTTAB_CACHE_FLUSH_GRANT_DEFINED
struct hf_gnttab_cache_flush_grant {
	/* The grant. */
	uint32_t ref;
	/* Padding. */
	uint32_t pad0;
};
_Static_assert(sizeof(struct hf_gnttab_cache_flush_grant) == 8, "the size of gnttab_cache_flush.a.ref");
_Static_assert(offsetof(struct hf_gnttab_cache_flush_grant, ref) == 0, "the offset of ref");
#endif

/* A part of a page of another domain that is to leave the caches. Xen's gnttab_cache_flush: public/grant_table.h, 4.22. In 4.5 and later. */
#ifndef HF_GNTTAB_CACHE_FLUSH_DEFINED
#define HF_GNTTAB_CACHE_FLUSH_DEFINED
struct hf_gnttab_cache_flush {
	/* The page. */
	union {
		struct hf_gnttab_cache_flush_address dev_bus_addr; /* Its address for devices. */
		struct hf_gnttab_cache_flush_grant ref; /* Its grant, which no version carries out. */
	} a;
	/* The first byte in the page. */
	uint16_t offset;
	/* The number of bytes. */
	uint16_t length;
	/* What is done. */
	uint32_t op;
};
_Static_assert(sizeof(struct hf_gnttab_cache_flush) == 16, "the size of gnttab_cache_flush");
_Static_assert(offsetof(struct hf_gnttab_cache_flush, a) == 0, "the offset of a");
_Static_assert(offsetof(struct hf_gnttab_cache_flush, offset) == 8, "the offset of offset");
_Static_assert(offsetof(struct hf_gnttab_cache_flush, length) == 10, "the offset of length");
_Static_assert(offsetof(struct hf_gnttab_cache_flush, op) == 12, "the offset of op");
#endif

#endif /* HF_GRANT_TABLE_H */
