/* What PV guests share that make calls of any number (pv-calls.S, pv-flat.c). Their memory is mapped where the pfns say. Dedicated to the public domain (CC0 1.0). */
#ifndef PV_FLAT_H
#define PV_FLAT_H

#include "pv.h"

#define FRAME_BITS 0x000ffffffffff000UL /* Of an entry of a page table. */

extern struct start_info *start_info;
extern u8 trap64[]; /* The instruction that makes the calls. */
long call64(u64 number, const u64 *arguments);
void begin_console(struct start_info *info);
/* The last lines go out by a new port where the guest closed the first. */
void closing(void);
/* Has exceptions end in fault(), which the kernel has. */
void catch_exceptions(void);
u64 pfn_of(u64 mfn);
/* The page table of a level, 4 to 1, that maps an address. */
const u64 *table_of(u64 address, u32 level);

/* What a kernel has for them. */
void fail(const char *why) __attribute__((noreturn));

#endif
