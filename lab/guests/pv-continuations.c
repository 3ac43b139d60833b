/*
 * A 64-bit PV guest whose long hypercalls are interrupted (lab/continuations/README.md). An event is pending, and let in, whenever a call is made: Xen finds
 * it each time that it looks, and preempts the call. It prints on the PV console. Dedicated to the public domain (CC0 1.0).
 */
#include "continuations.h"
#include "frame.h"
#include "pv-continuations.h"
#include "pv-flat.h"
#include "pv-suspend.h"

enum { KERNEL_STACK = 0xe02b /* FLAT_KERNEL_SS64 */, GNTTABOP_SETUP_TABLE = 2, VCPUOP_INITIALISE = 0, VCPUOP_UP = 1, SEGBASE_GS_KERNEL = 2 };

/* Offsets in struct vcpu_guest_context, 64 bits wide (public/arch-x86/xen.h). */
enum {
    CONTEXT_FLAGS = 512,
    CONTEXT_RIP = 520 + 16 * 8,
    CONTEXT_CS = CONTEXT_RIP + 8,
    CONTEXT_RSP = CONTEXT_RIP + 24,
    CONTEXT_SS = CONTEXT_RIP + 32,
    CONTEXT_KERNEL_SS = 720 + 4096 + 16 + 128 + 8,
    CONTEXT_KERNEL_SP = CONTEXT_KERNEL_SS + 8,
    CONTEXT_CR3 = CONTEXT_KERNEL_SP + 8 + 3 * 8,
    CONTEXT_UPCALL = CONTEXT_KERNEL_SP + 8 + 64 + 64,
    CONTEXT_FAILSAFE = CONTEXT_UPCALL + 8,
    CONTEXT_GS = CONTEXT_UPCALL + 5 * 8,
    CONTEXT_SIZE = 5168,
};
enum { VGCF_IN_KERNEL = 4 };

#define BYTES_OF_SYSCALL 2
#define CYCLES_OF_DOM0 2000000000UL

extern u8 unmasked_trap[], upcall[], going_back[], gone_back[], second_entry[], second_stack_top[];
long unmasked_call(u64 number, const u64 *arguments);

/* struct vcpu_info (public/xen.h), an array of which begins the page; pv-continuations.S has the mask at its place. */
struct vcpu_info {
    u8 pending, mask, others[62];
};

u8 shared_info[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static volatile struct vcpu_info *info = (void *)shared_info; /* Of the vCPU that makes the calls. */
static volatile int is_watched, is_left;

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
    if (frame->rip == (u64)unmasked_trap && is_left) {
        frame->rip += BYTES_OF_SYSCALL;
        is_watched = is_left = 0;
    } else if (frame->rip == (u64)unmasked_trap) {
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

void leave_call(const struct call *made)
{
    is_left = 1;
    info->pending = 1;
    unmasked_call(made->number, made->arguments);
    if (is_left)
        fail("a call cannot be left");
}

long interrupted_call(const struct call *made, u32 attempt)
{
    (void)attempt;
    is_watched = 1;
    info->pending = interrupts_itself();
    return unmasked_call(made->number, made->arguments);
}

void begin_to_leave(void)
{
    static int has_begun;

    if (!has_begun)
        leave_to_toolstack(start_info, shared_info);
    has_begun = 1;
}

/* Xen's page is not in the image, but one of the guest's own. The toolstack finds the page that it began with by the last argument, of the first vCPU. */
void suspend_domain(void)
{
    u32 reason = SHUTDOWN_SUSPEND;

    if (!interrupts_itself())
        info->pending = 1;
    map_page(shared_info, frame_of(shared_info), PTE_FLAGS);
    ask(SCHED_OP, SCHEDOP_SHUTDOWN, (u64)&reason, frame_of(start_info), 0);
}

void arrive(void)
{
    map_page(shared_info, start_info->shared_info / PAGE_SIZE, PTE_FLAGS);
    begin_console(start_info);
}

static u8 context[CONTEXT_SIZE] __attribute__((aligned(PAGE_SIZE)));

const void *context_of(const void *code, u64 top_table)
{
    *(u64 *)(context + CONTEXT_FLAGS) = VGCF_IN_KERNEL;
    *(u64 *)(context + CONTEXT_RIP) = (u64)code;
    *(u64 *)(context + CONTEXT_CS) = KERNEL_CODE;
    *(u64 *)(context + CONTEXT_SS) = *(u64 *)(context + CONTEXT_KERNEL_SS) = KERNEL_STACK;
    *(u64 *)(context + CONTEXT_RSP) = *(u64 *)(context + CONTEXT_KERNEL_SP) = (u64)second_stack_top;
    *(u64 *)(context + CONTEXT_CR3) = top_table * PAGE_SIZE;
    *(u64 *)(context + CONTEXT_UPCALL) = *(u64 *)(context + CONTEXT_FAILSAFE) = (u64)upcall;
    *(u64 *)(context + CONTEXT_GS) = (u64)((struct vcpu_info *)shared_info + 1);
    return context;
}

static void (*volatile second_does)(void);

/* Where the second vCPU arrives. */
void second_main(void)
{
    second_does();
}

void start_second(void (*what)(void))
{
    second_does = what;
    info = (struct vcpu_info *)shared_info + 1;
    info->mask = 1;
    if (ask(VCPU_OP, VCPUOP_INITIALISE, 1, (u64)context_of(second_entry, frame_of((void *)start_info->pt_base)), 0) || ask(VCPU_OP, VCPUOP_UP, 1, 0, 0))
        fail("there is no second vCPU");
}

void guest_main(struct start_info *from_xen)
{
    begin_console(from_xen);
    catch_exceptions();
    map_page(shared_info, from_xen->shared_info / PAGE_SIZE, PTE_FLAGS);
    info->mask = 1;
    if (ask(SET_SEGMENT_BASE, SEGBASE_GS_KERNEL, (u64)shared_info, 0, 0))
        fail("GS has no base");
    if (ask(SET_CALLBACKS, (u64)upcall, (u64)upcall, 0, 0))
        fail("no upcall");
    carry_out(from_xen->cmd_line);
}
