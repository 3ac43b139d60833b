/* Generated from abi/libxc-stream.yaml. Do not edit. */

/* The libxc migration stream, versions 2 and 3. */
#ifndef HF_LIBXC_STREAM_H
#define HF_LIBXC_STREAM_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The types of the records of a libxc stream. */

/* The stream ends here. */
#define HF_LIBXC_RECORD_TYPE_END 0x0u

/* A batch of the guest's memory. */
#define HF_LIBXC_RECORD_TYPE_PAGE_DATA 0x1u

/* A PV guest's width and its number of page-table levels. */
#define HF_LIBXC_RECORD_TYPE_X86_PV_INFO 0x2u

/* Where a PV guest keeps its own table of frames. */
#define HF_LIBXC_RECORD_TYPE_X86_PV_P2M_FRAMES 0x3u

/* The registers of a PV guest's vCPU. */
#define HF_LIBXC_RECORD_TYPE_X86_PV_VCPU_BASIC 0x4u

/* Callbacks and machine-check state of a PV guest's vCPU. */
#define HF_LIBXC_RECORD_TYPE_X86_PV_VCPU_EXTENDED 0x5u

/* The extended state of a PV guest's vCPU. */
#define HF_LIBXC_RECORD_TYPE_X86_PV_VCPU_XSAVE 0x6u

/* A PV guest's shared info page. */
#define HF_LIBXC_RECORD_TYPE_SHARED_INFO 0x7u

/* How the guest's time-stamp counter runs. */
#define HF_LIBXC_RECORD_TYPE_X86_TSC_INFO 0x8u

/* What Xen itself keeps about an HVM guest: its processors and emulated devices. */
#define HF_LIBXC_RECORD_TYPE_HVM_CONTEXT 0x9u

/* An HVM guest's parameters. */
#define HF_LIBXC_RECORD_TYPE_HVM_PARAMS 0xau

/* Data of the toolstack above; deprecated and never written by a release. */
#define HF_LIBXC_RECORD_TYPE_TOOLSTACK 0xbu

/* Model-specific registers of a PV guest's vCPU. */
#define HF_LIBXC_RECORD_TYPE_X86_PV_VCPU_MSRS 0xcu

/* Pages after this record are compared with what was sent before, and not written. */
#define HF_LIBXC_RECORD_TYPE_VERIFY 0xdu

/* Everything up to here is one consistent state. */
#define HF_LIBXC_RECORD_TYPE_CHECKPOINT 0xeu

/* The pages that a COLO secondary has changed, sent back to the primary. In 4.7 and later. */
#define HF_LIBXC_RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST 0xfu

/* What does not change while the guest runs ends here. In 4.14 and later. */
#define HF_LIBXC_RECORD_TYPE_STATIC_DATA_END 0x10u

/* The CPUID leaves that the guest sees. In 4.14 and later. */
#define HF_LIBXC_RECORD_TYPE_X86_CPUID_POLICY 0x11u

/* The model-specific registers that describe the processor to the guest. In 4.14 and later. */
#define HF_LIBXC_RECORD_TYPE_X86_MSR_POLICY 0x12u

/* A domain context, by our own specification (docs/specs/domain-context.md). No version of Xen knows it. */
#define HF_LIBXC_RECORD_TYPE_DOMAIN_CONTEXT 0x13u

/* Nothing: our own, so that contents of pages stand at multiples of 4096 bytes. Xen passes over it. */
#define HF_LIBXC_RECORD_TYPE_PADDING 0x80504144u

/* The kinds of guest that a libxc stream may hold. */

/* A paravirtualised x86 guest. */
#define HF_DOMAIN_TYPE_X86_PV 1u

/* An x86 guest that uses hardware virtualisation: HVM with a device model, or PVH. */
#define HF_DOMAIN_TYPE_X86_HVM 2u

/* What a page of the guest's memory is. Values 5 to 8 are reserved. */

/* An ordinary page. */
#define HF_PAGE_TYPE_NO_TAB 0x0u

/* A page table of the lowest level. */
#define HF_PAGE_TYPE_L1_TAB 0x1u

/* A page table of the second level. */
#define HF_PAGE_TYPE_L2_TAB 0x2u

/* A page table of the third level. */
#define HF_PAGE_TYPE_L3_TAB 0x3u

/* A page table of the fourth level. */
#define HF_PAGE_TYPE_L4_TAB 0x4u

/* A page table of the lowest level, pinned by the guest. */
#define HF_PAGE_TYPE_L1_TAB_PIN 0x9u

/* A page table of the second level, pinned by the guest. */
#define HF_PAGE_TYPE_L2_TAB_PIN 0xau

/* A page table of the third level, pinned by the guest. */
#define HF_PAGE_TYPE_L3_TAB_PIN 0xbu

/* A page table of the fourth level, pinned by the guest. */
#define HF_PAGE_TYPE_L4_TAB_PIN 0xcu

/* A page with a memory error; its content is not in the stream. */
#define HF_PAGE_TYPE_BROKEN 0xdu

/* A page that is to be allocated; its content is not in the stream. */
#define HF_PAGE_TYPE_X_ALLOC 0xeu

/* No page is there, or not any more. */
#define HF_PAGE_TYPE_X_TAB 0xfu

/* How the guest's time-stamp counter is provided. */

/* Natively while the host's frequency is the guest's and emulated otherwise. */
#define HF_TSC_MODE_DEFAULT 0u

/* Every read is emulated. */
#define HF_TSC_MODE_ALWAYS_EMULATE 1u

/* Reads go to the hardware. */
#define HF_TSC_MODE_NEVER_EMULATE 2u

/* The only value of marker. */
#define HF_LIBXC_IMAGE_HEADER_EXPECTED_MARKER 0xffffffffffffffffull

/* The only value of id: "XENF" in ASCII. */
#define HF_LIBXC_IMAGE_HEADER_EXPECTED_ID 0x58454e46u

/* Set when numbers after this header are big-endian. */
#define HF_LIBXC_IMAGE_HEADER_BIG_ENDIAN_MASK 0x1u

/* Reserved: zero when written. */
#define HF_LIBXC_IMAGE_HEADER_RESERVED_OPTIONS_MASK 0xfffeu

/* The lowest bit of reserved. */
#define HF_LIBXC_IMAGE_HEADER_RESERVED_OPTIONS_SHIFT 1u

/* A record's body is padded with zeros to a multiple of so many bytes. */
#define HF_LIBXC_RECORD_HEADER_ALIGNMENT 8u

/* The longest body that libxc takes. In 4.10 and later. */
#define HF_LIBXC_RECORD_HEADER_MAX_BODY_LENGTH 0x8000000u

/* The longest body that libxc took. In 4.9 and earlier. */
#define HF_LIBXC_RECORD_HEADER_MAX_BODY_LENGTH_BEFORE410 0x800000u

/* The bit of type that lets a reader skip a record it does not know. */
#define HF_LIBXC_RECORD_HEADER_OPTIONAL_BIT 0x80000000u

/* The number of the page in the guest's own numbering. */
#define HF_PAGE_DATA_ENTRY_PFN_MASK 0xfffffffffffffull

/* The lowest bit of pfn. */
#define HF_PAGE_DATA_ENTRY_PFN_SHIFT 0u

/* Reserved: zero when written. */
#define HF_PAGE_DATA_ENTRY_RESERVED_MASK 0xff0000000000000ull

/* The lowest bit of reserved. */
#define HF_PAGE_DATA_ENTRY_RESERVED_SHIFT 52u

/* What the page is; pages of some types have no content in the record. */
#define HF_PAGE_DATA_ENTRY_TYPE_MASK 0xf000000000000000ull

/* The lowest bit of type. */
#define HF_PAGE_DATA_ENTRY_TYPE_SHIFT 60u

/* The start of a libxc stream. Xen's xc_sr_ihdr: docs/specs/libxc-migration-stream.pandoc, revision 3. Big-endian. */
#ifndef HF_LIBXC_IMAGE_HEADER_DEFINED
#define HF_LIBXC_IMAGE_HEADER_DEFINED
struct hf_libxc_image_header {
	/* Tells the stream from a legacy one, which never starts with so many ones. */
	hf_u64 marker;
	/* Says that this is a libxc stream. */
	uint32_t id;
	/* The version of the stream's specification, 2 or 3. */
	uint32_t version;
	/* How to read what follows. */
	uint16_t options;
	/* Reserved: zero when written. */
	uint16_t _res1;
	/* Reserved: zero when written. */
	uint32_t _res2;
};
_Static_assert(sizeof(struct hf_libxc_image_header) == 24, "the size of xc_sr_ihdr");
_Static_assert(offsetof(struct hf_libxc_image_header, marker) == 0, "the offset of marker");
_Static_assert(offsetof(struct hf_libxc_image_header, id) == 8, "the offset of id");
_Static_assert(offsetof(struct hf_libxc_image_header, version) == 12, "the offset of version");
_Static_assert(offsetof(struct hf_libxc_image_header, options) == 16, "the offset of options");
_Static_assert(offsetof(struct hf_libxc_image_header, _res1) == 18, "the offset of _res1");
_Static_assert(offsetof(struct hf_libxc_image_header, _res2) == 20, "the offset of _res2");
#endif

/* What kind of guest the stream holds, and which Xen saved it. Xen's xc_sr_dhdr: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_LIBXC_DOMAIN_HEADER_DEFINED
#define HF_LIBXC_DOMAIN_HEADER_DEFINED
struct hf_libxc_domain_header {
	/* The kind of guest. */
	uint32_t type;
	/* The size of the guest's pages as a power of two: 12 on x86. */
	uint16_t page_shift;
	/* Reserved: zero when written. */
	uint16_t _res1;
	/* The major version of the Xen that saved the guest; 0 when the stream was converted from a legacy one. */
	uint32_t xen_major;
	/* The minor version of the Xen that saved the guest, or that of the converter. */
	uint32_t xen_minor;
};
_Static_assert(sizeof(struct hf_libxc_domain_header) == 16, "the size of xc_sr_dhdr");
_Static_assert(offsetof(struct hf_libxc_domain_header, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_libxc_domain_header, page_shift) == 4, "the offset of page_shift");
_Static_assert(offsetof(struct hf_libxc_domain_header, _res1) == 6, "the offset of _res1");
_Static_assert(offsetof(struct hf_libxc_domain_header, xen_major) == 8, "the offset of xen_major");
_Static_assert(offsetof(struct hf_libxc_domain_header, xen_minor) == 12, "the offset of xen_minor");
#endif

/* The start of every record of a libxc stream. Xen's xc_sr_rhdr: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_LIBXC_RECORD_HEADER_DEFINED
#define HF_LIBXC_RECORD_HEADER_DEFINED
struct hf_libxc_record_header {
	/* What the record holds. */
	uint32_t type;
	/* The length of the body in bytes, without the padding that follows it. */
	uint32_t body_length;
};
_Static_assert(sizeof(struct hf_libxc_record_header) == 8, "the size of xc_sr_rhdr");
_Static_assert(offsetof(struct hf_libxc_record_header, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_libxc_record_header, body_length) == 4, "the offset of body_length");
#endif

/* Which page of the guest, and of what type. Xen's pfn: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_PAGE_DATA_ENTRY_DEFINED
#define HF_PAGE_DATA_ENTRY_DEFINED
struct hf_page_data_entry {
	/* The page and its type in one number. */
	hf_u64 pfn_and_type;
};
_Static_assert(sizeof(struct hf_page_data_entry) == 8, "the size of pfn");
_Static_assert(offsetof(struct hf_page_data_entry, pfn_and_type) == 0, "the offset of pfn_and_type");
#endif

/* The start of a batch of memory. The contents of those pages that have one follow the entries, each a page long. Xen's xc_sr_rec_page_data_header: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_PAGE_DATA_HEADER_DEFINED
#define HF_PAGE_DATA_HEADER_DEFINED
struct hf_page_data_header {
	/* The number of entries, at least one. */
	uint32_t count;
	/* Reserved: zero when written. */
	uint32_t _res1;
	/* Behind it: pfn, PageDataEntry[count]. The pages. */
};
_Static_assert(sizeof(struct hf_page_data_header) == 8, "the size of xc_sr_rec_page_data_header");
_Static_assert(offsetof(struct hf_page_data_header, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_page_data_header, _res1) == 4, "the offset of _res1");
#endif

/* How a PV guest is built. Xen's xc_sr_rec_x86_pv_info: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_PV_INFO_DEFINED
#define HF_PV_INFO_DEFINED
struct hf_pv_info {
	/* The width of the guest's words in bytes: 4 or 8. */
	uint8_t guest_width;
	/* The number of levels of its page tables: 3 at width 4 and 4 at width 8. */
	uint8_t pt_levels;
	/* Reserved: zero when written. */
	uint8_t _res[6];
};
_Static_assert(sizeof(struct hf_pv_info) == 8, "the size of xc_sr_rec_x86_pv_info");
_Static_assert(offsetof(struct hf_pv_info, guest_width) == 0, "the offset of guest_width");
_Static_assert(offsetof(struct hf_pv_info, pt_levels) == 1, "the offset of pt_levels");
_Static_assert(offsetof(struct hf_pv_info, _res) == 2, "the offset of _res");
#endif

/* The pages in which a PV guest keeps its table from its own page numbers to frames. Xen's xc_sr_rec_x86_pv_p2m_frames: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_PV_P2M_FRAMES_DEFINED
#define HF_PV_P2M_FRAMES_DEFINED
struct hf_pv_p2m_frames {
	/* The first page number that the listed part of the table is for. */
	uint32_t start_pfn;
	/* The last page number that the listed part of the table is for. */
	uint32_t end_pfn;
	/* Behind it: p2m_pfns, u64[...]. The pages that hold the table, in order. */
};
_Static_assert(sizeof(struct hf_pv_p2m_frames) == 8, "the size of xc_sr_rec_x86_pv_p2m_frames");
_Static_assert(offsetof(struct hf_pv_p2m_frames, start_pfn) == 0, "the offset of start_pfn");
_Static_assert(offsetof(struct hf_pv_p2m_frames, end_pfn) == 4, "the offset of end_pfn");
#endif

/* The start of every record about a vCPU of a PV guest. Xen's xc_sr_rec_x86_pv_vcpu_hdr: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_PV_VCPU_HEADER_DEFINED
#define HF_PV_VCPU_HEADER_DEFINED
struct hf_pv_vcpu_header {
	/* The number of the vCPU. */
	uint32_t vcpu_id;
	/* Reserved: zero when written. */
	uint32_t _res1;
	/* Behind it: context, u8[...]. The state, in the layout of the hypercall that it came from. */
};
_Static_assert(sizeof(struct hf_pv_vcpu_header) == 8, "the size of xc_sr_rec_x86_pv_vcpu_hdr");
_Static_assert(offsetof(struct hf_pv_vcpu_header, vcpu_id) == 0, "the offset of vcpu_id");
_Static_assert(offsetof(struct hf_pv_vcpu_header, _res1) == 4, "the offset of _res1");
#endif

/* How the guest's time-stamp counter runs. Xen's xc_sr_rec_x86_tsc_info: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_TSC_INFO_DEFINED
#define HF_TSC_INFO_DEFINED
struct hf_tsc_info {
	/* How it is provided. */
	uint32_t mode;
	/* Its frequency in kHz, as the guest was told. */
	uint32_t khz;
	/* The guest's time since its start, in nanoseconds. */
	hf_u64 nsec;
	/* Counts the lives of the domain: 1 once built, one more with each restore. */
	uint32_t incarnation;
	/* Reserved: zero when written. */
	uint32_t _res1;
};
_Static_assert(sizeof(struct hf_tsc_info) == 24, "the size of xc_sr_rec_x86_tsc_info");
_Static_assert(offsetof(struct hf_tsc_info, mode) == 0, "the offset of mode");
_Static_assert(offsetof(struct hf_tsc_info, khz) == 4, "the offset of khz");
_Static_assert(offsetof(struct hf_tsc_info, nsec) == 8, "the offset of nsec");
_Static_assert(offsetof(struct hf_tsc_info, incarnation) == 16, "the offset of incarnation");
_Static_assert(offsetof(struct hf_tsc_info, _res1) == 20, "the offset of _res1");
#endif

/* A parameter of an HVM guest. Xen's xc_sr_rec_hvm_params_entry: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_HVM_PARAMS_ENTRY_DEFINED
#define HF_HVM_PARAMS_ENTRY_DEFINED
struct hf_hvm_params_entry {
	/* Which parameter. */
	hf_u64 index;
	/* Its value. */
	hf_u64 value;
};
_Static_assert(sizeof(struct hf_hvm_params_entry) == 16, "the size of xc_sr_rec_hvm_params_entry");
_Static_assert(offsetof(struct hf_hvm_params_entry, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_hvm_params_entry, value) == 8, "the offset of value");
#endif

/* The start of an HVM guest's parameters. Xen's xc_sr_rec_hvm_params: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. */
#ifndef HF_HVM_PARAMS_HEADER_DEFINED
#define HF_HVM_PARAMS_HEADER_DEFINED
struct hf_hvm_params_header {
	/* The number of parameters. */
	uint32_t count;
	/* Reserved: zero when written. */
	uint32_t _res1;
	/* Behind it: param, HvmParamsEntry[count]. The parameters. */
};
_Static_assert(sizeof(struct hf_hvm_params_header) == 8, "the size of xc_sr_rec_hvm_params");
_Static_assert(offsetof(struct hf_hvm_params_header, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_hvm_params_header, _res1) == 4, "the offset of _res1");
#endif

#endif /* HF_LIBXC_STREAM_H */
