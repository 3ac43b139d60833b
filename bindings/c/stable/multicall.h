/* Generated from abi/multicall.yaml. Do not edit. */

/* The hypercall that carries out a list of others. */
#ifndef HF_MULTICALL_H
#define HF_MULTICALL_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

/* Carries out hypercalls one after the other, whatever their results are. A debugging build of Xen overwrites the arguments of those that are done. A list in a list gives EINVAL. */

/* The number of the hypercall. */
#define HF_MULTICALL_HYPERCALL 13u

/* A hypercall of a list. Xen's multicall_entry: public/xen.h, 4.22. */
#ifndef HF_MULTICALL_ENTRY_DEFINED
#define HF_MULTICALL_ENTRY_DEFINED
struct hf_multicall_entry {
	/* Its number. */
	uintptr_t op;
	/* Its result; the number of the hypercall to go on with when it was preempted. */
	uintptr_t result;
	/* Its arguments; no hypercall has a sixth any more. */
	uintptr_t args[6];
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_multicall_entry) == 64, "the size of multicall_entry");
_Static_assert(offsetof(struct hf_multicall_entry, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_multicall_entry, result) == 8, "the offset of result");
_Static_assert(offsetof(struct hf_multicall_entry, args) == 16, "the offset of args");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_multicall_entry) == 32, "the size of multicall_entry");
_Static_assert(offsetof(struct hf_multicall_entry, op) == 0, "the offset of op");
_Static_assert(offsetof(struct hf_multicall_entry, result) == 4, "the offset of result");
_Static_assert(offsetof(struct hf_multicall_entry, args) == 8, "the offset of args");
#endif
#endif

#endif /* HF_MULTICALL_H */
