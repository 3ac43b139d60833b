/*
 * A 64-bit PV guest with one vCPU. It prints on the PV console, sleeps by SCHEDOP_poll, and suspends itself on the fourth round.
 * Dedicated to the public domain (CC0 1.0).
 */
#include "guest.h"
#include "pv.h"
#include "pv-suspend.h"

#define MILLISECONDS_A_ROUND 200
#define ROUND_OF_SUSPEND 4
#define ROUNDS_BETWEEN_LINES 2
#define PTE_FLAGS 0x63 /* Present, writable, accessed, dirty. */
#define UVMF_INVLPG 2

enum { VCPU_TIME_INFO = 32 }; /* In struct shared_info, 64 bits wide (public/xen.h). */

/* struct vcpu_time_info (public/xen.h). */
struct time_info {
    u32 version, pad0;
    u64 tsc_timestamp, system_time;
    u32 tsc_to_system_mul;
    signed char tsc_shift;
};

static struct start_info *start_info;
static volatile struct console *console;
static u64 *p2m;
static u8 shared_info[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

static void put_char(char c)
{
    console->out[console->out_prod % sizeof(console->out)] = c;
    asm volatile("" ::: "memory");
    console->out_prod++;
}

static void flush(void)
{
    u32 port = start_info->console_evtchn;

    hypercall(EVENT_CHANNEL_OP, EVTCHNOP_SEND, (u64)&port, 0);
}

/* Memory is mapped where the pfns say: a virtual address is a pfn and an offset. */
static u64 mfn_of(const void *address)
{
    return p2m[(u64)address / PAGE_SIZE];
}

static u64 pfn_of(u64 mfn)
{
    for (u64 pfn = 0; pfn < start_info->nr_pages; pfn++)
        if (p2m[pfn] == mfn)
            return pfn;
    return ~0UL;
}

static long map_shared_info(u64 machine_address)
{
    return hypercall(UPDATE_VA_MAPPING, (u64)shared_info, machine_address | PTE_FLAGS, UVMF_INVLPG);
}

static u64 nanoseconds(void)
{
    volatile struct time_info *time = (void *)(shared_info + VCPU_TIME_INFO);
    u32 version;
    u64 result;

    do {
        u64 delta;

        version = time->version;
        asm volatile("" ::: "memory");
        delta = rdtsc() - time->tsc_timestamp;
        delta = time->tsc_shift < 0 ? delta >> -time->tsc_shift : delta << time->tsc_shift;
        result = time->system_time + (u64)(((unsigned __int128)delta * time->tsc_to_system_mul) >> 32);
        asm volatile("" ::: "memory");
    } while ((version & 1) || version != time->version);
    return result;
}

static void sleep_one_round(void)
{
    struct {
        u64 ports;
        u32 nr_ports;
        u64 timeout;
    } poll = { 0, 0, nanoseconds() + MILLISECONDS_A_ROUND * 1000000UL };

    hypercall(SCHED_OP, SCHEDOP_POLL, (u64)&poll, 0);
}

static void put_state(const char *what, u64 round)
{
    u32 bad = check_pattern();

    if (xmm_get() != XMM_VALUE)
        bad |= BAD_XMM;
    put(what);
    put(" n=");
    put_number(round);
    put(" bad=");
    put_number(bad);
    put("\n");
    flush();
}

static void suspend(u64 round)
{
    u32 reason = SHUTDOWN_SUSPEND;
    long result, mapped;

    put_state("SUSPENDING", round);
    leave_to_toolstack(start_info, shared_info);
    /* Xen's page must not be mapped in an image: our own page takes its place until the guest is back. */
    hypercall(UPDATE_VA_MAPPING, (u64)shared_info, mfn_of(shared_info) * PAGE_SIZE | PTE_FLAGS, UVMF_INVLPG);
    result = hypercall(SCHED_OP, SCHEDOP_SHUTDOWN, (u64)&reason, mfn_of(start_info));
    mapped = map_shared_info(start_info->shared_info);
    put("rc=");
    put_number(result);
    put(" map rc=");
    put_number(-mapped);
    put("\n");
    put_state("RESUMED", round);
}

void guest_main(struct start_info *info)
{
    start_info = info;
    p2m = (u64 *)info->mfn_list;
    console = (void *)(pfn_of(info->console_mfn) * PAGE_SIZE);
    put("BOOT pages=");
    put_number(info->nr_pages);
    put("\nmap shared rc=");
    put_number(-map_shared_info(info->shared_info));
    put("\n");
    flush();
    set_pattern();
    xmm_set(XMM_VALUE);

    for (u64 round = 1;; round++) {
        sleep_one_round();
        if (round == ROUND_OF_SUSPEND)
            suspend(round);
        else if (round % ROUNDS_BETWEEN_LINES == 0)
            put_state("ALIVE", round);
    }
}
