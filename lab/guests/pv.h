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

#endif
