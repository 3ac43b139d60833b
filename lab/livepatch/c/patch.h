/* What the payloads in C have in common: the structures, which are generated, and where they stand. CC0 1.0. */
#ifndef PATCH_H
#define PATCH_H

#define HF_VERSIONED_INTERFACES
#include "live-patch.h"

/* Xen's own. */
extern int printk(const char *format, ...);

/* One function of Xen, and what takes its place. The new size is filled in when the payload is made. */
#define PATCH(old, new, size)                                                                   \
	static const char patch_name_##new[] = old;                                             \
	struct hf_livepatch_func patch_##new __attribute__((section(".livepatch.funcs"), used, aligned(8))) = { \
		.name = (uintptr_t)patch_name_##new,                                            \
		.new_addr = (uintptr_t)new,                                                     \
		.old_size = size,                                                               \
		.version = 2,                                                                   \
	}

/* A hook of a kind, as in .livepatch.hooks.load. */
#define HOOK(kind, function) \
	static void (*const hook_##function)(void) __attribute__((section(".livepatch.hooks." kind), used)) = function

#endif
