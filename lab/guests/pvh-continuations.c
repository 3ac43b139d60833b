/*
 * A PVH guest whose long hypercalls are interrupted (lab/continuations/README.md), by the timer of the local APIC: its interrupt leaves the call alone
 * only when Xen has preempted it. It prints on Xen's debug port. Dedicated to the public domain (CC0 1.0).
 */
#include "continuations.h"
#include "frame.h"
#include "pvh.h"
#include "pvh-vcpu.h"

enum { TIMER_VECTOR = 0x40, SECOND_APIC = 2 /* Twice the number of the vCPU. */, VCPUOP_INITIALISE = 0, VCPUOP_UP = 1 };

/* Registers of the local APIC, in 32-bit words from its page's start. */
enum { APIC_TPR = 0x80 / 4, APIC_EOI = 0xb0 / 4, APIC_SPIV = 0xf0 / 4, APIC_ICR = 0x300 / 4, APIC_ICR_TO = 0x310 / 4, APIC_LVTT = 0x320 / 4, APIC_TMICT = 0x380 / 4, APIC_TDCR = 0x3e0 / 4 };

enum { XENMAPSPACE_GRANT_TABLE = 1 };

/* Of 10 nanoseconds. */
#define FIRST_DELAY 20000
#define LEAST_DELAY 1000
#define MOST_DELAY 400000

/* Frames of the guest's memory, which is 64 MB (lab/continuations/results.py). */
enum { GIVEN = 0x800, GIVEN_ORDER = 9, GIVEN_EXTENTS = 28 };

extern u8 second_stack_top[];
extern u64 pml4;
void timer_stub(void);
void second_entry(void);

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
    if (outlook != ENOUGH && interrupts_itself())
        apic[APIC_TMICT] = delay;
}

long interrupted_call(const struct call *made, u32 attempt)
{
    long result;

    delay = FIRST_DELAY >> attempt;
    if (delay < LEAST_DELAY)
        delay = LEAST_DELAY;
    is_watched = 1;
    if (interrupts_itself())
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

static void interrupt_second(void)
{
    apic[APIC_ICR_TO] = SECOND_APIC << 24;
    apic[APIC_ICR] = TIMER_VECTOR;
}

void begin_to_leave(void)
{
}

void suspend_domain(void)
{
    u32 reason = SHUTDOWN_SUSPEND;

    if (!interrupts_itself())
        interrupt_second();
    ask(SCHED_OP, SCHEDOP_SHUTDOWN, (u64)&reason, 0, 0);
}

void arrive(void)
{
}

void make_own_calls(void)
{
}

static void begin_interrupts(void)
{
    catch_exceptions();
    apic[APIC_SPIV] = 0x1ff;
    apic[APIC_TPR] = 0;
    apic[APIC_TDCR] = 0xb;          /* Divide by one: 10 nanoseconds. */
    apic[APIC_LVTT] = TIMER_VECTOR; /* Once. */
}

static void (*volatile second_does)(void);

/* Where the second vCPU arrives. */
void second_main(void)
{
    begin_interrupts();
    second_does();
}

void start_second(void (*what)(void))
{
    struct vcpu_hvm_context context = {
        .mode = 1, .rsp = (u64)second_stack_top, .rip = (u64)second_entry, .rflags = 2, .cr0 = 0x80010033, .cr3 = (u64)&pml4, .cr4 = 0x6a0, .efer = 0xd01,
    };

    second_does = what;
    if (ask(VCPU_OP, VCPUOP_INITIALISE, 1, (u64)&context, 0) || ask(VCPU_OP, VCPUOP_UP, 1, 0, 0))
        fail("there is no second vCPU");
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
    set_gate(TIMER_VECTOR, timer_stub);
    begin_interrupts();
    give_back();
    carry_out((const char *)info->cmdline);
}
