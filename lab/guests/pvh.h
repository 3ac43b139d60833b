/* What PVH guests that have all addresses below 4 GiB (pvh-flat-boot.S) share. Dedicated to the public domain (CC0 1.0). */
#ifndef PVH_H
#define PVH_H

#include "base.h"

/* struct hvm_start_info and hvm_modlist_entry (public/arch-x86/hvm/start_info.h). */
struct start_info {
    u32 magic, version, flags, nr_modules;
    u64 modlist, cmdline;
};
struct module {
    u64 address, size;
};

extern u8 trap64[], trap32[]; /* The instructions that make the calls. */
long call64(u64 number, const u64 *arguments);
u32 call32(u64 number, const u64 *arguments);

/* Gives both calls the instruction that this processor has for them. */
void begin_calls(void);
/* Has exceptions end in fault(), which the kernel has. */
void catch_exceptions(void);
void set_gate(u32 vector, const void *handler);

#endif
