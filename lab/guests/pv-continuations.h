/* What the PV guest whose calls are interrupted and its own scenarios need of one another. Dedicated to the public domain (CC0 1.0). */
#ifndef PV_CONTINUATIONS_H
#define PV_CONTINUATIONS_H

#include "continuations.h"

#define PTE_FLAGS 0x63UL /* Present, writable, accessed, dirty. */
#define PTE_READ_ONLY 0x61UL
#define UVMF_INVLPG 2

/* Maps a page at an address of the guest's own. */
void map_page(const void *at, u64 frame, u64 flags);
/* What the second vCPU begins with (struct vcpu_guest_context): where its code is, and the frame of its top page table. */
const void *context_of(const void *code, u64 top_table);
/* Makes a call that is preempted, and does not go on with it. */
void leave_call(const struct call *made);

#endif
