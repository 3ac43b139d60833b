/* Generated from abi/cpuid.yaml. Do not edit. */

/* Entries of processor policies. */
#ifndef HF_CPUID_H
#define HF_CPUID_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The value of subleaf for a leaf without subleaves. */
#define HF_CPUID_LEAF_NO_SUBLEAF 0xffffffffu

/* What the CPUID instruction answers for one leaf. Xen's xen_cpuid_leaf_t: public/arch-x86/xen.h, 4.17. */
#ifndef HF_CPUID_LEAF_DEFINED
#define HF_CPUID_LEAF_DEFINED
struct hf_cpuid_leaf {
	/* The leaf, given to the instruction in EAX. */
	uint32_t leaf;
	/* The subleaf, given in ECX. */
	uint32_t subleaf;
	/* The answer in EAX. */
	uint32_t a;
	/* The answer in EBX. */
	uint32_t b;
	/* The answer in ECX. */
	uint32_t c;
	/* The answer in EDX. */
	uint32_t d;
};
_Static_assert(sizeof(struct hf_cpuid_leaf) == 24, "the size of xen_cpuid_leaf_t");
_Static_assert(offsetof(struct hf_cpuid_leaf, leaf) == 0, "the offset of leaf");
_Static_assert(offsetof(struct hf_cpuid_leaf, subleaf) == 4, "the offset of subleaf");
_Static_assert(offsetof(struct hf_cpuid_leaf, a) == 8, "the offset of a");
_Static_assert(offsetof(struct hf_cpuid_leaf, b) == 12, "the offset of b");
_Static_assert(offsetof(struct hf_cpuid_leaf, c) == 16, "the offset of c");
_Static_assert(offsetof(struct hf_cpuid_leaf, d) == 20, "the offset of d");
#endif

/* What reading a model-specific register answers. Xen's xen_msr_entry_t: public/arch-x86/xen.h, 4.17. */
#ifndef HF_MSR_ENTRY_DEFINED
#define HF_MSR_ENTRY_DEFINED
struct hf_msr_entry {
	/* The register's number. */
	uint32_t idx;
	/* Reserved: zero when written. */
	uint32_t flags;
	/* Its value. */
	hf_u64 val;
};
_Static_assert(sizeof(struct hf_msr_entry) == 16, "the size of xen_msr_entry_t");
_Static_assert(offsetof(struct hf_msr_entry, idx) == 0, "the offset of idx");
_Static_assert(offsetof(struct hf_msr_entry, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_msr_entry, val) == 8, "the offset of val");
#endif

#endif /* HF_CPUID_H */
