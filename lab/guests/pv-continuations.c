/*
 * A 64-bit PV guest whose long hypercalls are interrupted (lab/continuations/README.md). An event is pending, and let in, whenever a call is made: Xen finds
 * it each time that it looks, and preempts the call. It prints on the PV console. Dedicated to the public domain (CC0 1.0).
 */
#include "continuations.h"
#include "frame.h"
#include "pv-continuations.h"
#include "pv-flat.h"

enum { KERNEL_STACK = 0xe02b /* FLAT_KERNEL_SS64 */, GNTTABOP_SETUP_TABLE = 2 };

#define CYCLES_OF_DOM0 2000000000UL

extern u8 unmasked_trap[], upcall[], going_back[], gone_back[];
long unmasked_call(u64 number, const u64 *arguments);

/* struct vcpu_info (public/xen.h), the first of which begins the page; pv-continuations.S has the mask at its place. */
struct vcpu_info {
    u8 pending, mask;
};

u8 shared_info[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static volatile struct vcpu_info *const info = (void *)shared_info;
static volatile int is_watched;

const u32 own_callers = PV;

long quiet_call(u64 number, const u64 *arguments)
{
    return call64(number, arguments);
}

static u64 cycles(void)
{
    u32 low, high;

    asm volatile("rdtsc" : "=a"(low), "=d"(high));
    return low | (u64)high << 32;
}

u64 frame_of(const void *address)
{
    return ((const u64 *)start_info->mfn_list)[(u64)address / PAGE_SIZE];
}

void map_page(const void *at, u64 frame, u64 flags)
{
    if (ask(UPDATE_VA_MAPPING, (u64)at, frame * PAGE_SIZE | flags, UVMF_INVLPG, 0))
        fail("a page cannot be mapped");
}

void map_grant_table(u8 *pages)
{
    u64 frames[GRANT_FRAMES];
    struct {
        u16 domain;
        u32 frames;
        u16 status;
        u64 *list;
    } setup = { DOMID_SELF, GRANT_FRAMES, 0, frames };

    if (ask(GRANT_TABLE_OP, GNTTABOP_SETUP_TABLE, (u64)&setup, 1, 0) || setup.status)
        fail("no table of grants");
    for (u32 i = 0; i < GRANT_FRAMES; i++)
        map_page(pages + i * PAGE_SIZE, frames[i], PTE_FLAGS);
}

void wait_for_console(void)
{
    u64 begun = cycles();

    while (cycles() - begun < CYCLES_OF_DOM0)
        ask(SCHED_OP, SCHEDOP_YIELD, 0, 0, 0);
}

static int is_within(u64 address, const u8 *first, const u8 *last)
{
    return address >= (u64)first && address <= (u64)last;
}

/* Called by upcall. */
void upcall_interrupt(struct frame *frame)
{
    u64 *const registers[ARGUMENTS] = { &frame->rdi, &frame->rsi, &frame->rdx, &frame->r10, &frame->r8 };
    struct call now = { .number = frame->rax };

    /* Behind the call, nothing is to come any more. On the way back into it, an interrupt of the host's made Xen look early. */
    if (frame->rip == (u64)unmasked_trap) {
        for (u32 i = 0; i < ARGUMENTS; i++)
            now.arguments[i] = *registers[i];
        is_watched = in_mid_call(&now) != ENOUGH;
        frame->rax = now.number;
        for (u32 i = 0; i < ARGUMENTS; i++)
            *registers[i] = now.arguments[i];
    } else if (!is_within(frame->rip, going_back, gone_back))
        is_watched = 0;
    info->pending = is_watched;
    frame->cs = KERNEL_CODE;
    frame->ss = KERNEL_STACK;
}

long interrupted_call(const struct call *made, u32 attempt)
{
    (void)attempt;
    is_watched = 1;
    info->pending = 1;
    return unmasked_call(made->number, made->arguments);
}

void suspend_domain(void)
{
}

void guest_main(struct start_info *from_xen)
{
    begin_console(from_xen);
    catch_exceptions();
    map_page(shared_info, from_xen->shared_info / PAGE_SIZE, PTE_FLAGS);
    info->mask = 1;
    if (ask(SET_CALLBACKS, (u64)upcall, (u64)upcall, 0, 0))
        fail("no upcall");
    carry_out(from_xen->cmd_line);
}
