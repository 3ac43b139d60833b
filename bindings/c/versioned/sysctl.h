/* Generated from abi/sysctl.yaml. Do not edit. */

/* Operations of the toolstack on the host. This interface changes with each version of Xen: a caller is built for one, and must check that it runs on that. */
#ifndef HF_SYSCTL_VERSIONED_H
#define HF_SYSCTL_VERSIONED_H

#ifndef HF_VERSIONED_INTERFACES
#error "sysctl.h changes with each version of Xen: define HF_VERSIONED_INTERFACES to say that the program looks which it runs on"
#endif

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The version of the interface in Xen 4.3 and 4.4. In 4.3 to 4.4. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE43 0xau

/* The version of the interface in Xen 4.5. In 4.5. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE45 0xbu

/* The version of the interface in Xen 4.6. In 4.6. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE46 0xcu

/* The version of the interface in Xen 4.7, the first with live patching. In 4.7. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE47 0xdu

/* The version of the interface in Xen 4.8. In 4.8. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE48 0xeu

/* The version of the interface in Xen 4.9. In 4.9. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE49 0xfu

/* The version of the interface in Xen 4.10. In 4.10. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE410 0x10u

/* The version of the interface in Xen 4.11. In 4.11. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE411 0x11u

/* The version of the interface in Xen 4.12 and 4.13. In 4.12 to 4.13. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE412 0x12u

/* The version of the interface in Xen 4.14 and 4.15, the first with metadata in the list of live patches. In 4.14 to 4.15. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE414 0x13u

/* The version of the interface in Xen 4.16. In 4.16. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE416 0x14u

/* The version of the interface in Xen 4.17 to 4.20. In 4.17 to 4.20. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE417 0x15u

/* The version of the interface since Xen 4.21, where the list of live patches is told how much room there is. In 4.21 and later. */
#define HF_SYSCTL_INTERFACE_VERSION_SINCE421 0x16u

/* What a host can do. */

/* HVM guests. */
#define HF_PHYSICAL_CAPABILITIES_HVM 0x1u

/* PV guests. */
#define HF_PHYSICAL_CAPABILITIES_PV 0x2u

/* Devices given to guests, behind an IOMMU. */
#define HF_PHYSICAL_CAPABILITIES_DIRECT_IO 0x4u

/* Page tables for guests in hardware. */
#define HF_PHYSICAL_CAPABILITIES_HAP 0x8u

/* Page tables for guests in software. */
#define HF_PHYSICAL_CAPABILITIES_SHADOW 0x10u

/* Page tables that the IOMMU shares with the processor. */
#define HF_PHYSICAL_CAPABILITIES_IOMMU_HAP_PT_SHARE 0x20u

/* Traces of what a guest's processor does. In 4.15 and later. */
#define HF_PHYSICAL_CAPABILITIES_VMTRACE 0x40u

/* Performance counters for guests. In 4.16 and later. */
#define HF_PHYSICAL_CAPABILITIES_VPMU 0x80u

/* Grant tables of version 1. In 4.16 and later. */
#define HF_PHYSICAL_CAPABILITIES_GNTTAB_V1 0x100u

/* Grant tables of version 2. In 4.16 and later. */
#define HF_PHYSICAL_CAPABILITIES_GNTTAB_V2 0x200u

/* The sets of processor features that may be asked for. */

/* What the processor says. In 4.7 and later. */
#define HF_CPU_FEATURESET_RAW 0u

/* What Xen uses. In 4.7 and later. */
#define HF_CPU_FEATURESET_HOST 1u

/* What a PV guest gets. In 4.7 and later. */
#define HF_CPU_FEATURESET_PV 2u

/* What an HVM guest gets. In 4.7 and later. */
#define HF_CPU_FEATURESET_HVM 3u

/* The most that a PV guest may have. In 4.18 and later. */
#define HF_CPU_FEATURESET_PV_MAX 4u

/* The most that an HVM guest may have. In 4.18 and later. */
#define HF_CPU_FEATURESET_HVM_MAX 5u

/* The processor policies that may be asked for. */

/* What the processor says. In 4.12 and later. */
#define HF_CPU_POLICY_INDEX_RAW 0u

/* What Xen uses. In 4.12 and later. */
#define HF_CPU_POLICY_INDEX_HOST 1u

/* The most that a PV guest may have, security support or not. In 4.12 and later. */
#define HF_CPU_POLICY_INDEX_PV_MAX 2u

/* The most that an HVM guest may have, security support or not. In 4.12 and later. */
#define HF_CPU_POLICY_INDEX_HVM_MAX 3u

/* What a PV guest gets. In 4.12 and later. */
#define HF_CPU_POLICY_INDEX_PV_DEFAULT 4u

/* What an HVM guest gets. In 4.12 and later. */
#define HF_CPU_POLICY_INDEX_HVM_DEFAULT 5u

/* Operations of the toolstack on the host. */

/* The number of the hypercall. */
#define HF_SYSCTL_HYPERCALL 35u

/* Read what Xen has printed. */
#define HF_SYSCTL_READCONSOLE 1u

/* Ask for the host's processors and memory. */
#define HF_SYSCTL_PHYSINFO 3u

/* Ask for all domains. */
#define HF_SYSCTL_GETDOMAININFOLIST 6u

/* Ask where all CPUs are. In 4.6 and later. */
#define HF_SYSCTL_CPUTOPOINFO 16u

/* Ask for a set of processor features. In 4.7 and later. */
#define HF_SYSCTL_GET_CPU_FEATURESET 26u

/* Give Xen a live patch, which it checks and links. In 4.7 and later. */
#define HF_SYSCTL_LIVEPATCH_UPLOAD 27u

/* Its code in the operation that it is a part of. */
#define HF_SYSCTL_LIVEPATCH_UPLOAD_SUB 0u

/* Ask for the state of one live patch. In 4.7 and later. */
#define HF_SYSCTL_LIVEPATCH_GET 27u

/* Its code in the operation that it is a part of. */
#define HF_SYSCTL_LIVEPATCH_GET_SUB 1u

/* Ask for all live patches. A list that is interrupted returns what it has, without a continuation. In 4.7 and later. */
#define HF_SYSCTL_LIVEPATCH_LIST 27u

/* Its code in the operation that it is a part of. */
#define HF_SYSCTL_LIVEPATCH_LIST_SUB 2u

/* Apply, revert, replace or unload a live patch. In 4.7 and later. */
#define HF_SYSCTL_LIVEPATCH_ACTION 27u

/* Its code in the operation that it is a part of. */
#define HF_SYSCTL_LIVEPATCH_ACTION_SUB 3u

/* Ask for a processor policy. In 4.12 and later. */
#define HF_SYSCTL_GET_CPU_POLICY 29u

/* In place of each number of a CPU that is not there. */
#define HF_XEN_SYSCTL_CPUTOPO_INVALID_ID 0xffffffffu

/* A part of what Xen has printed. Xen's xen_sysctl_readconsole: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_READCONSOLE_DEFINED
#define HF_XEN_SYSCTL_READCONSOLE_DEFINED
struct hf_xen_sysctl_readconsole {
	/* Not 0 to make Xen forget what was printed. */
	uint8_t clear;
	/* Not 0 to begin at index. */
	uint8_t incremental;
	/* Padding. */
	uint8_t pad0;
	/* Padding. */
	uint8_t pad1;
	/* Where to begin, a count of all bytes ever printed; afterwards, where to go on. */
	uint32_t index;
	/* Where the text goes. */
	hf_u64 buffer;
	/* The room for it in bytes; afterwards, how many were written. */
	uint32_t count;
};
_Static_assert(sizeof(struct hf_xen_sysctl_readconsole) == 24, "the size of xen_sysctl_readconsole");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, clear) == 0, "the offset of clear");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, incremental) == 1, "the offset of incremental");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, pad0) == 2, "the offset of pad0");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, pad1) == 3, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, index) == 4, "the offset of index");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, buffer) == 8, "the offset of buffer");
_Static_assert(offsetof(struct hf_xen_sysctl_readconsole, count) == 16, "the offset of count");
#endif

/* The host's processors and memory. Xen's xen_sysctl_physinfo: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_PHYSINFO_DEFINED
#define HF_XEN_SYSCTL_PHYSINFO_DEFINED
struct hf_xen_sysctl_physinfo {
	/* The number of threads of each core. */
	uint32_t threads_per_core;
	/* The number of cores of each socket. */
	uint32_t cores_per_socket;
	/* The number of CPUs that are online. */
	uint32_t nr_cpus;
	/* The highest number that a CPU may have. */
	uint32_t max_cpu_id;
	/* The number of NUMA nodes that are online. */
	uint32_t nr_nodes;
	/* The highest number that a NUMA node may have. */
	uint32_t max_node_id;
	/* The frequency of the processor in kHz. */
	uint32_t cpu_khz;
	/* What the host can do. */
	uint32_t capabilities;
	/* What it can do besides, on other architectures; 0 on x86. */
	uint32_t arch_capabilities;
	/* Padding. */
	uint32_t pad;
	/* The memory in pages of 4 KiB. */
	hf_u64 total_pages;
	/* What is free of it, in pages. */
	hf_u64 free_pages;
	/* What is free and not yet cleared, in pages. */
	hf_u64 scrub_pages;
	/* What is promised to domains and not yet theirs, in pages. */
	hf_u64 outstanding_pages;
	/* The highest number of a page. */
	hf_u64 max_mfn;
	/* The first words of the processor's features. */
	uint32_t hw_cap[8];
};
_Static_assert(sizeof(struct hf_xen_sysctl_physinfo) == 112, "the size of xen_sysctl_physinfo");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, threads_per_core) == 0, "the offset of threads_per_core");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, cores_per_socket) == 4, "the offset of cores_per_socket");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, nr_cpus) == 8, "the offset of nr_cpus");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, max_cpu_id) == 12, "the offset of max_cpu_id");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, nr_nodes) == 16, "the offset of nr_nodes");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, max_node_id) == 20, "the offset of max_node_id");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, cpu_khz) == 24, "the offset of cpu_khz");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, capabilities) == 28, "the offset of capabilities");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, arch_capabilities) == 32, "the offset of arch_capabilities");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, pad) == 36, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, total_pages) == 40, "the offset of total_pages");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, free_pages) == 48, "the offset of free_pages");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, scrub_pages) == 56, "the offset of scrub_pages");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, outstanding_pages) == 64, "the offset of outstanding_pages");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, max_mfn) == 72, "the offset of max_mfn");
_Static_assert(offsetof(struct hf_xen_sysctl_physinfo, hw_cap) == 80, "the offset of hw_cap");
#endif

/* The question for all domains from a number on. Xen's xen_sysctl_getdomaininfolist: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_GETDOMAININFOLIST_DEFINED
#define HF_XEN_SYSCTL_GETDOMAININFOLIST_DEFINED
struct hf_xen_sysctl_getdomaininfolist {
	/* The lowest number that is asked for. */
	uint16_t first_domain;
	/* How many domains there is room for. */
	uint32_t max_domains;
	/* Where they go. */
	hf_u64 buffer;
	/* How many were written. */
	uint32_t num_domains;
};
_Static_assert(sizeof(struct hf_xen_sysctl_getdomaininfolist) == 24, "the size of xen_sysctl_getdomaininfolist");
_Static_assert(offsetof(struct hf_xen_sysctl_getdomaininfolist, first_domain) == 0, "the offset of first_domain");
_Static_assert(offsetof(struct hf_xen_sysctl_getdomaininfolist, max_domains) == 4, "the offset of max_domains");
_Static_assert(offsetof(struct hf_xen_sysctl_getdomaininfolist, buffer) == 8, "the offset of buffer");
_Static_assert(offsetof(struct hf_xen_sysctl_getdomaininfolist, num_domains) == 16, "the offset of num_domains");
#endif

/* Where a CPU is. Xen's xen_sysctl_cputopo: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_CPUTOPO_DEFINED
#define HF_XEN_SYSCTL_CPUTOPO_DEFINED
struct hf_xen_sysctl_cputopo {
	/* The number of its core. */
	uint32_t core;
	/* The number of its socket. */
	uint32_t socket;
	/* The number of its NUMA node. */
	uint32_t node;
};
_Static_assert(sizeof(struct hf_xen_sysctl_cputopo) == 12, "the size of xen_sysctl_cputopo");
_Static_assert(offsetof(struct hf_xen_sysctl_cputopo, core) == 0, "the offset of core");
_Static_assert(offsetof(struct hf_xen_sysctl_cputopo, socket) == 4, "the offset of socket");
_Static_assert(offsetof(struct hf_xen_sysctl_cputopo, node) == 8, "the offset of node");
#endif

/* The question where all CPUs are. Xen's xen_sysctl_cputopoinfo: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_CPUTOPOINFO_DEFINED
#define HF_XEN_SYSCTL_CPUTOPOINFO_DEFINED
struct hf_xen_sysctl_cputopoinfo {
	/* How many there is room for; afterwards, how many were written, or how many there are when the room was too small or none. */
	uint32_t num_cpus;
	/* Where they go, by number; 0 to ask how many there are. */
	hf_u64 cputopo;
};
_Static_assert(sizeof(struct hf_xen_sysctl_cputopoinfo) == 16, "the size of xen_sysctl_cputopoinfo");
_Static_assert(offsetof(struct hf_xen_sysctl_cputopoinfo, num_cpus) == 0, "the offset of num_cpus");
_Static_assert(offsetof(struct hf_xen_sysctl_cputopoinfo, cputopo) == 8, "the offset of cputopo");
#endif

/* The question for a set of processor features. Xen's xen_sysctl_cpu_featureset: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_SYSCTL_CPU_FEATURESET_DEFINED
#define HF_XEN_SYSCTL_CPU_FEATURESET_DEFINED
struct hf_xen_sysctl_cpu_featureset {
	/* Which set. */
	uint32_t index;
	/* How many words there is room for; afterwards, how many were written, or how many there are when there was no room. */
	uint32_t nr_features;
	/* Where they go; 0 to ask how many there are. */
	hf_u64 features;
};
_Static_assert(sizeof(struct hf_xen_sysctl_cpu_featureset) == 16, "the size of xen_sysctl_cpu_featureset");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_featureset, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_featureset, nr_features) == 4, "the offset of nr_features");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_featureset, features) == 8, "the offset of features");
#endif

/* The question for a processor policy. Xen's xen_sysctl_cpu_policy: public/sysctl.h, 4.18. In 4.12 and later. */
#ifndef HF_XEN_SYSCTL_CPU_POLICY_DEFINED
#define HF_XEN_SYSCTL_CPU_POLICY_DEFINED
struct hf_xen_sysctl_cpu_policy {
	/* Which policy. */
	uint32_t index;
	/* How many leaves there is room for; afterwards, how many were written, or the most there may be when there was no room. */
	uint32_t nr_leaves;
	/* How many registers there is room for; afterwards, how many were written, or the most there may be when there was no room. */
	uint32_t nr_msrs;
	/* Reserved: zero when written. */
	uint32_t _rsvd;
	/* Where the CPUID leaves go; it was called cpuid_policy until Xen 4.17. */
	hf_u64 leaves;
	/* Where the model-specific registers go; it was called msr_policy until Xen 4.17. */
	hf_u64 msrs;
};
_Static_assert(sizeof(struct hf_xen_sysctl_cpu_policy) == 32, "the size of xen_sysctl_cpu_policy");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_policy, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_policy, nr_leaves) == 4, "the offset of nr_leaves");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_policy, nr_msrs) == 8, "the offset of nr_msrs");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_policy, _rsvd) == 12, "the offset of _rsvd");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_policy, leaves) == 16, "the offset of leaves");
_Static_assert(offsetof(struct hf_xen_sysctl_cpu_policy, msrs) == 24, "the offset of msrs");
#endif

/* The room that every operation has. Xen's xen_sysctl.u.pad: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_UNION_DEFINED
#define HF_XEN_SYSCTL_UNION_DEFINED
struct hf_xen_sysctl_union {
	/* What an operation needs that is not described. */
	uint8_t pad[128];
};
_Static_assert(sizeof(struct hf_xen_sysctl_union) == 128, "the size of xen_sysctl.u.pad");
_Static_assert(offsetof(struct hf_xen_sysctl_union, pad) == 0, "the offset of pad");
#endif

/* A payload's name. Before the rename it was xen_xsplice_name. Xen's xen_livepatch_name: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_LIVEPATCH_NAME_DEFINED
#define HF_XEN_LIVEPATCH_NAME_DEFINED
struct hf_xen_livepatch_name {
	/* Where the text is. */
	hf_u64 name;
	/* Its length in bytes, with the NUL at its end: 1 to 128. */
	uint16_t size;
	/* Reserved: zero when written. */
	uint16_t pad[3];
};
_Static_assert(sizeof(struct hf_xen_livepatch_name) == 16, "the size of xen_livepatch_name");
_Static_assert(offsetof(struct hf_xen_livepatch_name, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_livepatch_name, size) == 8, "the offset of size");
_Static_assert(offsetof(struct hf_xen_livepatch_name, pad) == 10, "the offset of pad");
#endif

/* A payload for Xen. Xen's xen_sysctl_livepatch_upload: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_UPLOAD_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_UPLOAD_DEFINED
struct hf_xen_sysctl_livepatch_upload {
	/* What it is to be called; no two have one name. */
	struct hf_xen_livepatch_name name;
	/* The length of the ELF file in bytes: 1 to 2 MiB. */
	hf_u64 size;
	/* Where the ELF file is. */
	hf_u64 payload;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_upload) == 32, "the size of xen_sysctl_livepatch_upload");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_upload, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_upload, size) == 16, "the offset of size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_upload, payload) == 24, "the offset of payload");
#endif

/* What became of a payload. Before the rename it was xen_xsplice_status. Xen's xen_livepatch_status: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_LIVEPATCH_STATUS_DEFINED
#define HF_XEN_LIVEPATCH_STATUS_DEFINED
struct hf_xen_livepatch_status {
	/* The state that it is in. */
	uint32_t state;
	/* How the last action ended: 0, a negative error number, or -EAGAIN (-11) while it is not over. */
	int32_t rc;
};
_Static_assert(sizeof(struct hf_xen_livepatch_status) == 8, "the size of xen_livepatch_status");
_Static_assert(offsetof(struct hf_xen_livepatch_status, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_xen_livepatch_status, rc) == 4, "the offset of rc");
#endif

/* The question for one payload's state. Xen's xen_sysctl_livepatch_get: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_GET_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_GET_DEFINED
struct hf_xen_sysctl_livepatch_get {
	/* Which payload. */
	struct hf_xen_livepatch_name name;
	/* The answer. */
	struct hf_xen_livepatch_status status;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_get) == 24, "the size of xen_sysctl_livepatch_get");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_get, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_get, status) == 16, "the offset of status");
#endif

/* The question for all payloads. Xen returns how many it wrote, which may be fewer than there is room for, and the caller goes on behind them. Xen's xen_sysctl_livepatch_list: public/sysctl.h, 4.21. In 4.21 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_LIST_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_LIST_DEFINED
struct hf_xen_sysctl_livepatch_list {
	/* Changes whenever payloads come or go. A caller that sees it change begins again. */
	uint32_t version;
	/* The first payload that is asked for, counted from 0. */
	uint32_t idx;
	/* How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards, how many payloads are left behind those written. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The bytes that there is room for names; too few give ENOBUFS. Afterwards, those that Xen wrote, or that there are when nr is 0. */
	uint32_t name_total_size;
	/* The bytes that there is room for metadata; too few give ENOBUFS. Afterwards, those that Xen wrote, or that there are when nr is 0. */
	uint32_t metadata_total_size;
	/* Room for nr states. */
	hf_u64 status;
	/* Room for the names, one right behind the other, each with a NUL. */
	hf_u64 name;
	/* Room for nr lengths of names in bytes, NUL included. */
	hf_u64 len;
	/* Room for the metadata, one right behind the other. */
	hf_u64 metadata;
	/* Room for nr lengths of metadata in bytes. */
	hf_u64 metadata_len;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_list) == 64, "the size of xen_sysctl_livepatch_list");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, idx) == 4, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, nr) == 8, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, name_total_size) == 16, "the offset of name_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, metadata_total_size) == 20, "the offset of metadata_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, status) == 24, "the offset of status");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, name) == 32, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, len) == 40, "the offset of len");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, metadata) == 48, "the offset of metadata");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, metadata_len) == 56, "the offset of metadata_len");
#endif

/* The question for all payloads when Xen was not told how much room there was for names and metadata. Xen's xen_sysctl_livepatch_list: public/sysctl.h, 4.20. In 4.14 to 4.20. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_LIST_BEFORE421_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_LIST_BEFORE421_DEFINED
struct hf_xen_sysctl_livepatch_list_before421 {
	/* Changes whenever payloads come or go. A caller that sees it change begins again. */
	uint32_t version;
	/* The first payload that is asked for, counted from 0. */
	uint32_t idx;
	/* How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards, how many payloads are left behind those written. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The bytes of names that Xen wrote, or that there are when nr is 0. */
	uint32_t name_total_size;
	/* The bytes of metadata that Xen wrote, or that there are when nr is 0. */
	uint32_t metadata_total_size;
	/* Room for nr states. */
	hf_u64 status;
	/* Room for the names, one right behind the other, each with a NUL. */
	hf_u64 name;
	/* Room for nr lengths of names in bytes, NUL included. */
	hf_u64 len;
	/* Room for the metadata, one right behind the other. */
	hf_u64 metadata;
	/* Room for nr lengths of metadata in bytes. */
	hf_u64 metadata_len;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_list_before421) == 64, "the size of xen_sysctl_livepatch_list");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, idx) == 4, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, nr) == 8, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, name_total_size) == 16, "the offset of name_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, metadata_total_size) == 20, "the offset of metadata_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, status) == 24, "the offset of status");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, name) == 32, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, len) == 40, "the offset of len");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, metadata) == 48, "the offset of metadata");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, metadata_len) == 56, "the offset of metadata_len");
#endif

/* What to do with a payload. Xen starts it and returns; the state's rc says later how it ended. Xen's xen_sysctl_livepatch_action: public/sysctl.h, 4.17. In 4.14 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_ACTION_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_ACTION_DEFINED
struct hf_xen_sysctl_livepatch_action {
	/* Which payload. */
	struct hf_xen_livepatch_name name;
	/* What to do. */
	uint32_t cmd;
	/* How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said milliseconds until 4.8, but Xen never took them for that. */
	uint32_t timeout;
	/* How to do it. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_action) == 32, "the size of xen_sysctl_livepatch_action");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, cmd) == 16, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, timeout) == 20, "the offset of timeout");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, flags) == 24, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, pad) == 28, "the offset of pad");
#endif

/* A sub-operation of live patching, the argument of XEN_SYSCTL_livepatch_op. Xen's xen_sysctl_livepatch_op: public/sysctl.h, 4.17. In 4.14 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_OP_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_OP_DEFINED
struct hf_xen_sysctl_livepatch_op {
	/* Which sub-operation. */
	uint32_t cmd;
	/* How to do it; called pad before. In 4.19 and later. */
	uint32_t flags;
	/* What the sub-operation needs. */
	union {
		struct hf_xen_sysctl_livepatch_upload xen_sysctl_livepatch_upload; /* The payload to upload. */
		struct hf_xen_sysctl_livepatch_get xen_sysctl_livepatch_get; /* The payload that is asked for. */
		struct hf_xen_sysctl_livepatch_list xen_sysctl_livepatch_list; /* Where the answer has room. In 4.21 and later. */
		struct hf_xen_sysctl_livepatch_list_before421 xen_sysctl_livepatch_list_before421; /* Where the answer has room. In 4.20 and earlier. */
		struct hf_xen_sysctl_livepatch_action xen_sysctl_livepatch_action; /* The payload, and what to do with it. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_op) == 72, "the size of xen_sysctl_livepatch_op");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op, u) == 8, "the offset of u");
#endif

/* The argument of the hypercall. Xen's xen_sysctl: public/sysctl.h, 4.17. */
#ifndef HF_XEN_SYSCTL_DEFINED
#define HF_XEN_SYSCTL_DEFINED
struct hf_xen_sysctl {
	/* Which operation. */
	uint32_t cmd;
	/* The version of the interface that the toolstack was built for. */
	uint32_t interface_version;
	/* What the operation needs. */
	union {
		struct hf_xen_sysctl_union xen_sysctl_union; /* The whole of it, of an operation that is not described. */
		struct hf_xen_sysctl_readconsole xen_sysctl_readconsole; /* What readconsole needs. */
		struct hf_xen_sysctl_physinfo xen_sysctl_physinfo; /* What physinfo answers. */
		struct hf_xen_sysctl_getdomaininfolist xen_sysctl_getdomaininfolist; /* What getdomaininfolist needs. */
		struct hf_xen_sysctl_cputopoinfo xen_sysctl_cputopoinfo; /* What cputopoinfo needs. */
		struct hf_xen_sysctl_cpu_featureset xen_sysctl_cpu_featureset; /* What get_cpu_featureset needs. */
		struct hf_xen_sysctl_livepatch_op xen_sysctl_livepatch_op; /* The sub-operation of live patching. */
		struct hf_xen_sysctl_cpu_policy xen_sysctl_cpu_policy; /* What get_cpu_policy needs. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_sysctl) == 136, "the size of xen_sysctl");
_Static_assert(offsetof(struct hf_xen_sysctl, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl, interface_version) == 4, "the offset of interface_version");
_Static_assert(offsetof(struct hf_xen_sysctl, u) == 8, "the offset of u");
#endif

#endif /* HF_SYSCTL_VERSIONED_H */
