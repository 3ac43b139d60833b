/* What the kernels that make hypercalls of many kinds need of Xen's public headers. Dedicated to the public domain (CC0 1.0). */
#ifndef XEN_H
#define XEN_H

#include "base.h"

#define ARGUMENTS 5 /* The most that a hypercall has. */

enum {
    SET_TRAP_TABLE = 0,    /* __HYPERVISOR_set_trap_table */
    SCHED_OP = 29,         /* __HYPERVISOR_sched_op */
    EVENT_CHANNEL_OP = 32, /* __HYPERVISOR_event_channel_op */
};

enum { SCHEDOP_YIELD = 0, SCHEDOP_SHUTDOWN = 2 };
enum { SHUTDOWN_POWEROFF = 0 };
enum { EVTCHNOP_BIND_INTERDOMAIN = 0, EVTCHNOP_CLOSE = 3, EVTCHNOP_SEND = 4, EVTCHNOP_STATUS = 5, EVTCHNOP_ALLOC_UNBOUND = 6 };
enum { EVTCHNSTAT_UNBOUND = 1, EVTCHNSTAT_INTERDOMAIN = 2 };
enum { DOMID_SELF = 0x7ff0 };

/* struct evtchn_status (public/event_channel.h). */
struct evtchn_status {
    u16 dom;
    u32 port, status, vcpu;
    union {
        u16 unbound;
        struct {
            u16 dom;
            u32 port;
        } interdomain;
    } bound;
};

#endif
