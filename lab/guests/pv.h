/* What Xen gives a PV guest at its start, 64 bits wide. Dedicated to the public domain (CC0 1.0). */
#ifndef PV_H
#define PV_H

#include "base.h"

/* struct start_info (public/xen.h). */
struct start_info {
    char magic[32];
    u64 nr_pages, shared_info;
    u32 flags;
    u64 store_mfn;
    u32 store_evtchn;
    u64 console_mfn;
    u32 console_evtchn;
    u64 pt_base, nr_pt_frames, mfn_list, mod_start, mod_len;
    char cmd_line[1024];
    u64 first_p2m_pfn, nr_p2m_frames;
};

/* struct xencons_interface (public/io/console.h). */
struct console {
    char in[1024], out[2048];
    u32 in_cons, in_prod, out_cons, out_prod;
};

/* struct trap_info (public/arch-x86/xen.h). */
struct trap {
    u8 vector, flags;
    u16 cs;
    u64 address;
};

enum { KERNEL_CODE = 0xe033 /* FLAT_KERNEL_CS64 */ };

#define LEVELS 4
#define ENTRIES_PER_PAGE (PAGE_SIZE / sizeof(u64))

#endif
