/*
 * A PVH guest whose long hypercalls are interrupted (lab/continuations/README.md), by the timer of the local APIC: its interrupt leaves the call alone
 * only when Xen has preempted it. It prints on Xen's debug port. Dedicated to the public domain (CC0 1.0).
 */
#include "continuations.h"
#include "frame.h"
#include "pvh.h"

enum { TIMER_VECTOR = 0x40 };

/* Registers of the local APIC, in 32-bit words from its page's start. */
enum { APIC_TPR = 0x80 / 4, APIC_EOI = 0xb0 / 4, APIC_SPIV = 0xf0 / 4, APIC_LVTT = 0x320 / 4, APIC_TMICT = 0x380 / 4, APIC_TDCR = 0x3e0 / 4 };

enum { XENMAPSPACE_GRANT_TABLE = 1 };

/* Of 10 nanoseconds. */
#define FIRST_DELAY 20000
#define LEAST_DELAY 1000
#define MOST_DELAY 400000

/* Frames of the guest's memory, which is 64 MB (lab/continuations/results.py). */
enum { GIVEN = 0x1000, GIVEN_ORDER = 9, GIVEN_EXTENTS = 24 };

void timer_stub(void);

static volatile u32 *const apic = (void *)0xfee00000;
static volatile int is_watched;
static u32 delay;

const u32 own_callers = PVH | PVH32;
const struct scenario own_scenarios[] = { { 0 } };

long quiet_call(u64 number, const u64 *arguments)
{
    return call64(number, arguments);
}

void closing(void)
{
}

void wait_for_console(void)
{
}

u64 frame_of(const void *address)
{
    return (u64)address / PAGE_SIZE;
}

static u64 *register_of(struct frame *frame, u32 argument)
{
    u64 *const of_64[ARGUMENTS] = { &frame->rdi, &frame->rsi, &frame->rdx, &frame->r10, &frame->r8 };
    u64 *const of_32[ARGUMENTS] = { &frame->rbx, &frame->rcx, &frame->rdx, &frame->rsi, &frame->rdi };

    return (caller == PVH32 ? of_32 : of_64)[argument];
}

/* Called by timer_stub. */
void timer_interrupt(struct frame *frame)
{
    struct call now = { .number = frame->rax };
    enum outlook outlook = NOTHING_NEW;

    apic[APIC_EOI] = 0;
    if (!is_watched)
        return;
    if (frame->rip == (u64)(caller == PVH32 ? trap32 : trap64)) {
        for (u32 i = 0; i < ARGUMENTS; i++)
            now.arguments[i] = *register_of(frame, i);
        outlook = in_mid_call(&now);
        frame->rax = now.number;
        for (u32 i = 0; i < ARGUMENTS; i++)
            *register_of(frame, i) = now.arguments[i];
    }
    /* The interrupt came before Xen was there again: it has to come later. */
    if (outlook == NOTHING_NEW && delay < MOST_DELAY)
        delay += delay / 4;
    if (outlook != ENOUGH)
        apic[APIC_TMICT] = delay;
}

long interrupted_call(const struct call *made, u32 attempt)
{
    long result;

    delay = FIRST_DELAY >> attempt;
    if (delay < LEAST_DELAY)
        delay = LEAST_DELAY;
    is_watched = 1;
    apic[APIC_TMICT] = delay;
    asm volatile("sti");
    result = caller == PVH32 ? (int)call32(made->number, made->arguments) : call64(made->number, made->arguments);
    asm volatile("cli");
    is_watched = 0;
    apic[APIC_TMICT] = 0;
    return result;
}

void map_grant_table(u8 *pages)
{
    for (u64 i = 0; i < GRANT_FRAMES; i++) {
        struct {
            u16 domain, size;
            u32 space;
            u64 index, frame;
        } map = { DOMID_SELF, 0, XENMAPSPACE_GRANT_TABLE, i, frame_of(pages + i * PAGE_SIZE) };

        if (ask(MEMORY_OP, XENMEM_ADD_TO_PHYSMAP, (u64)&map, 0, 0))
            fail("no table of grants");
    }
}

void suspend_domain(void)
{
    u32 reason = SHUTDOWN_SUSPEND;

    ask(SCHED_OP, SCHEDOP_SHUTDOWN, (u64)&reason, 0, 0);
}

void second_main(void)
{
    for (;;)
        asm volatile("hlt");
}

/* A domain may have little more memory than it begins with: what is above GIVEN goes back, so that it may be asked for. */
static void give_back(void)
{
    u64 extents[GIVEN_EXTENTS];
    struct {
        u64 extents, count;
        u32 order, flags;
        u16 domain;
    } reservation = { (u64)extents, GIVEN_EXTENTS, GIVEN_ORDER, 0, DOMID_SELF };

    for (u32 i = 0; i < GIVEN_EXTENTS; i++)
        extents[i] = GIVEN + (i << GIVEN_ORDER);
    if (ask(MEMORY_OP, XENMEM_DECREASE_RESERVATION, (u64)&reservation, 0, 0) != GIVEN_EXTENTS)
        fail("memory cannot be given back");
}

void guest_main(const struct start_info *info)
{
    begin_calls();
    catch_exceptions();
    set_gate(TIMER_VECTOR, timer_stub);
    apic[APIC_SPIV] = 0x1ff;
    apic[APIC_TPR] = 0;
    apic[APIC_TDCR] = 0xb;         /* Divide by one: 10 nanoseconds. */
    apic[APIC_LVTT] = TIMER_VECTOR; /* Once. */
    give_back();
    carry_out((const char *)info->cmdline);
}
