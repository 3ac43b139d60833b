/* What PV guests share that make calls of any number (pv-calls.S): the console, their exceptions, their page tables. Dedicated to the public domain (CC0 1.0). */
#include "pv-flat.h"
#include "print.h"
#include "xen.h"

enum { EXCEPTIONS = 32, BYTES_OF_AN_EXCEPTION = 16 };

#define BACKLOG (64 * 1024)
#define PATIENCE 100000 /* Yields until dom0 has bound its end, or taken a line. */

extern u8 exceptions[];

struct start_info *start_info;
static volatile struct console *console;
static struct trap traps[EXCEPTIONS + 1];
static char backlog[BACKLOG];
static u32 written, taken, console_port, console_remote;

/* Into memory at first: the guest may close the console's port. */
void put_char(char c)
{
    if (written < BACKLOG)
        backlog[written++] = c;
}

static long call(u64 number, u64 first, const void *second)
{
    u64 arguments[ARGUMENTS] = { first, (u64)second };

    return call64(number, arguments);
}

/* Moves what there is to the ring, and waits until dom0 has taken it, so that it is there when the guest dies of the next line. Whether it did. */
static int move(void)
{
    for (u32 tries = 0; tries < PATIENCE; tries++) {
        while (taken < written && console->out_prod - console->out_cons < sizeof(console->out)) {
            console->out[console->out_prod % sizeof(console->out)] = backlog[taken++];
            asm volatile("" ::: "memory");
            console->out_prod++;
        }
        if (taken == written && console->out_prod == console->out_cons)
            return 1;
        if (call(EVENT_CHANNEL_OP, EVTCHNOP_SEND, &console_port))
            return 0;
        call(SCHED_OP, SCHEDOP_YIELD, 0);
    }
    return 0;
}

static int console_is_bound(void)
{
    struct evtchn_status status = { .dom = DOMID_SELF, .port = console_port };

    return !call(EVENT_CHANNEL_OP, EVTCHNOP_STATUS, &status) && status.status == EVTCHNSTAT_INTERDOMAIN && status.bound.interdomain.dom == 0
        && status.bound.interdomain.port == console_remote;
}

void line_is_put(void)
{
    if (console_is_bound())
        move();
}

void closing(void)
{
    struct {
        u16 remote_dom;
        u32 remote_port, local_port;
    } bind = { 0, console_remote, 0 };

    if (!console_is_bound() && !call(EVENT_CHANNEL_OP, EVTCHNOP_BIND_INTERDOMAIN, &bind))
        console_port = bind.local_port;
    move();
}

u64 pfn_of(u64 mfn)
{
    const u64 *p2m = (const u64 *)start_info->mfn_list;

    for (u64 pfn = 0; pfn < start_info->nr_pages; pfn++)
        if (p2m[pfn] == mfn)
            return pfn;
    fail("a frame that is none of this guest's");
}

const u64 *table_of(u64 address, u32 level)
{
    const u64 *table = (const u64 *)start_info->pt_base;

    for (u32 at = LEVELS; at > level; at--)
        table = (const u64 *)(pfn_of((table[(address >> (3 + 9 * at)) % ENTRIES_PER_PAGE] & FRAME_BITS) / PAGE_SIZE) * PAGE_SIZE);
    return table;
}

void begin_console(struct start_info *info)
{
    struct evtchn_status status = { .dom = DOMID_SELF, .port = info->console_evtchn };

    start_info = info;
    console = (void *)(pfn_of(info->console_mfn) * PAGE_SIZE);
    console_port = info->console_evtchn;
    /* The guest may run before dom0 has bound its end. */
    for (u32 tries = 0; tries < PATIENCE; tries++) {
        call(EVENT_CHANNEL_OP, EVTCHNOP_STATUS, &status);
        if (status.status == EVTCHNSTAT_INTERDOMAIN)
            break;
        call(SCHED_OP, SCHEDOP_YIELD, 0);
    }
    console_remote = status.bound.interdomain.port;
}

void catch_exceptions(void)
{
    for (u32 i = 0; i < EXCEPTIONS; i++) {
        traps[i].vector = i;
        traps[i].cs = KERNEL_CODE;
        traps[i].address = (u64)exceptions + i * BYTES_OF_AN_EXCEPTION;
    }
    /* The vector of system calls is 0 in the last entry, and its address is null: the end. */
    if (call(SET_TRAP_TABLE, (u64)traps, 0))
        fail("no handlers of exceptions");
}
