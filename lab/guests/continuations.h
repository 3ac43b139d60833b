/*
 * Guests whose long hypercalls are interrupted (lab/continuations/README.md): what the two kernels, the scenarios and what carries them out need of one
 * another. Dedicated to the public domain (CC0 1.0).
 */
#ifndef CONTINUATIONS_H
#define CONTINUATIONS_H

#include "print.h"
#include "xen.h"

/* Hypercalls and operations beside those of xen.h, by Xen's public headers. */
enum {
    MMU_UPDATE = 1,         /* __HYPERVISOR_mmu_update */
    SET_CALLBACKS = 4,      /* __HYPERVISOR_set_callbacks */
    MEMORY_OP = 12,         /* __HYPERVISOR_memory_op */
    MULTICALL = 13,         /* __HYPERVISOR_multicall */
    UPDATE_VA_MAPPING = 14, /* __HYPERVISOR_update_va_mapping */
    XEN_VERSION = 17,       /* __HYPERVISOR_xen_version */
    GRANT_TABLE_OP = 20,    /* __HYPERVISOR_grant_table_op */
    VCPU_OP = 24,           /* __HYPERVISOR_vcpu_op */
    SET_SEGMENT_BASE = 25,  /* __HYPERVISOR_set_segment_base */
    MMUEXT_OP = 26,         /* __HYPERVISOR_mmuext_op */
};
enum {
    XENMEM_INCREASE_RESERVATION = 0,
    XENMEM_DECREASE_RESERVATION = 1,
    XENMEM_CURRENT_RESERVATION = 3,
    XENMEM_POPULATE_PHYSMAP = 6,
    XENMEM_ADD_TO_PHYSMAP = 7,
    XENMEM_EXCHANGE = 11,
    XENMEM_ADD_TO_PHYSMAP_BATCH = 23,
};
enum { SHUTDOWN_SUSPEND = 2 };
enum { EVTCHNOP_RESET = 10 };

/* Who makes a call, as bits of a set. */
enum caller { PVH = 1, PVH32 = 2, PV = 4 };

struct call {
    u64 number, arguments[ARGUMENTS];
};

/* What a handler changes in mid-call. */
enum forgery {
    NOT_FORGED,
    BEYOND,  /* Says that more is done than there is. */
    EXACTLY, /* That all is done. */
    MORE,    /* That one more is done than is. */
    LESS,    /* That one less is done than is. */
    ALL,     /* The greatest number that there is room for. */
    WIDE,    /* A number of more than 16 bits. */
    FRESH,   /* What tells a call that goes on, on one that has not begun. */
    TABLE,   /* That only a page table is left (mmu_update, mmuext_op). */
};

/* Part of a structure or of an array of structures in the caller's memory; offsets and sizes are those of a 64-bit caller and of a 32-bit one. */
struct member {
    const char *name;
    u8 offset[2], size[2];
};

struct scenario {
    const char *name;
    u32 callers;
    u32 units_of_pvh, units_of_pv;
    /* Makes everything ready, and lays out `call` and what it points to. It may be called again after a call that was made. */
    void (*prepare)(void);
    /* How many units are done, by evidence that is not in the registers. */
    u64 (*done)(void);
    /* Makes the call say what is forged of the progress; `progress` is the number that stands for it. */
    void (*forge)(struct call *now, enum forgery what, u64 progress);
    /* Whether everything is done, when it is more than that all units are. */
    int (*whole)(void);
    /* What the guest has to do before the call is carried to another host, and there before it goes on, with so many units done. */
    void (*leave)(void);
    void (*carried)(u64 done);
};

/* The scenario that is carried out: who calls, its units, and the call as it is begun. */
extern enum caller caller;
extern u32 units;
extern struct call call;
/* Whether the call has ended: evidence may take its time then. */
extern int is_over;
/* Whether the domain is to be suspended in mid-call: what the call needs has to be there on another host, too. */
int is_carried(void);
/* Whether the vCPU that makes the call is to be interrupted of its own. */
int interrupts_itself(void);
static inline u32 word(void)
{
    return caller == PVH32 ? 4 : 8;
}

/* Lays out a structure of the caller's width from a place on: each number behind the one before, on a boundary of its size. */
void begin_structure(void *where);
void lay(u64 value, u32 size);
void lay_word(u64 value);

/* Says which structures are looked at in mid-call. */
void watch_nothing(void);
void watch(const char *name, void *at, u32 elements, const struct member *members, u32 count, u32 size);

/* The members of an entry of a multicall, all but its result. */
extern const struct member entry_members[];
extern const u32 entry_member_count;

/* A hypercall that is made without being interrupted, by 64-bit code. */
long ask(u64 number, u64 first, u64 second, u64 third, u64 fourth);
u64 current_reservation(void);
/* The own number, which grants need. */
u16 own_domain(void);

/* All scenarios, an array that ends with one that has no name: those of both kernels, and those of the kernel. */
extern const struct scenario scenarios[], own_scenarios[];
/* Other calls, of memory, of lists, of page tables, as they come between when a task is suspended in mid-call. */
void make_other_calls(void);
/* Those that only guests of the kind can make. */
void make_own_calls(void);
/* Carries out the scenarios whose names and callers stand in a text. */
void carry_out(const char *names) __attribute__((noreturn));

/* Called by a kernel when a call is interrupted in its middle: whether it is to be interrupted again. */
enum outlook { ENOUGH, NOTHING_NEW, GO_ON };
enum outlook in_mid_call(struct call *now);

/* What a kernel has for it. */
extern const u32 own_callers;
/* Makes the call, as `caller`, and has it interrupted again and again. `attempt` counts from 0 how often it has been tried. */
long interrupted_call(const struct call *made, u32 attempt);
long quiet_call(u64 number, const u64 *arguments);
void closing(void);
/* Until dom0 is done with what it does for a new guest: it leaves a console alone whose port was closed meanwhile, for good. */
void wait_for_console(void);
u64 frame_of(const void *address); /* What Xen calls the page: the guest's frame in PVH, the machine's in PV. */
/* Maps the frames of the table of grants, at so many pages. */
#define GRANT_FRAMES 3
void map_grant_table(u8 *pages);
/* What takes its time before the domain is suspended; it may be done early. */
void begin_to_leave(void);
/* Suspends the domain, and has the second vCPU interrupted at once on the host where it goes on, when that makes the call. */
void suspend_domain(void);
/* What is done first there. */
void arrive(void);
/* Has the second vCPU make the calls. */
void start_second(void (*what)(void));
void fail(const char *why) __attribute__((noreturn));

#endif
