/*
 * A PVH guest with one or two vCPUs. It prints on Xen's debug port, which `xl dmesg` shows. The timer of each vCPU's local APIC ticks; after
 * six ticks of the first one the guest suspends itself. Dedicated to the public domain (CC0 1.0).
 */
#include "guest.h"
#include "pvh-vcpu.h"

enum { DEBUG_PORT = 0xe9, TIMER_VECTOR = 0x40, XEN_CPUID_HYPERCALL_PAGE = 0x40000002 };
enum { MSR_EFER = 0xc0000080, MSR_LSTAR = 0xc0000082, MSR_SHADOW_GS = 0xc0000102 };

#define LSTAR_VALUE 0xffff800012345678UL
#define SHADOW_GS_VALUE 0x1122334455667UL
#define TICKS_BEFORE_SUSPEND 6
#define TICKS_BETWEEN_LINES 5

/* Registers of the local APIC, in 32-bit words from its page's start. */
enum { APIC_ID = 0x20 / 4, APIC_TPR = 0x80 / 4, APIC_EOI = 0xb0 / 4, APIC_SPIV = 0xf0 / 4, APIC_LVTT = 0x320 / 4, APIC_TMICT = 0x380 / 4, APIC_TDCR = 0x3e0 / 4 };

extern u8 stack1_top[];
extern u64 pml4;
void timer_stub(void);
void ap_entry(void);

static volatile u32 *const apic = (void *)0xfee00000;
static volatile u32 ticks[2];
static volatile u32 second_is_up;
static u64 idt[2 * (TIMER_VECTOR + 1)] __attribute__((aligned(16)));
static struct {
    u16 limit;
    u64 base;
} __attribute__((packed)) idtr;

static void put_char(char c)
{
    asm volatile("outb %0, %1" : : "a"((u8)c), "Nd"((u16)DEBUG_PORT));
}

static void put_hex(u64 value)
{
    put("0x");
    for (int shift = 60; shift >= 0; shift -= 4)
        if (shift == 0 || value >> shift)
            put_char("0123456789abcdef"[(value >> shift) & 15]);
}

static inline void wrmsr(u32 index, u64 value)
{
    asm volatile("wrmsr" : : "c"(index), "a"((u32)value), "d"((u32)(value >> 32)));
}

static inline u64 rdmsr(u32 index)
{
    u32 low, high;

    asm volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(index));
    return low | (u64)high << 32;
}

/* Called by timer_stub. */
void timer_interrupt(void)
{
    ticks[apic[APIC_ID] >> 24 ? 1 : 0]++;
    apic[APIC_EOI] = 0;
}

static void start_timer(void)
{
    asm volatile("lidt %0" : : "m"(idtr));
    apic[APIC_SPIV] = 0x1ff;
    apic[APIC_TPR] = 0;
    apic[APIC_TDCR] = 0xb;                    /* Divide by one. */
    apic[APIC_LVTT] = 0x20000 | TIMER_VECTOR; /* Periodic. */
    apic[APIC_TMICT] = 5000000;
    asm volatile("sti");
}

static void set_state(void)
{
    set_pattern();
    wrmsr(MSR_LSTAR, LSTAR_VALUE);
    wrmsr(MSR_SHADOW_GS, SHADOW_GS_VALUE);
    xmm_set(XMM_VALUE);
}

static u32 check_state(void)
{
    u32 bad = check_pattern();

    if (rdmsr(MSR_LSTAR) != LSTAR_VALUE)
        bad |= BAD_LSTAR;
    if (rdmsr(MSR_SHADOW_GS) != SHADOW_GS_VALUE)
        bad |= BAD_SHADOW_GS;
    if (xmm_get() != XMM_VALUE)
        bad |= BAD_XMM;
    return bad;
}

static void put_state(const char *what)
{
    u64 cr0, cr4, flags;

    asm volatile("mov %%cr0, %0; mov %%cr4, %1; pushf; pop %2" : "=r"(cr0), "=r"(cr4), "=r"(flags));
    put(what);
    put(" ticks=");
    put_number(ticks[0]);
    if (second_is_up) {
        put("/");
        put_number(ticks[1]);
    }
    put(" bad=");
    put_number(check_state());
    put(" cr0=");
    put_hex(cr0);
    put(" cr4=");
    put_hex(cr4);
    put(" efer=");
    put_hex(rdmsr(MSR_EFER));
    put(" fl=");
    put_hex(flags);
    put("\n");
}

/* Where the second vCPU arrives. */
void ap_main(void)
{
    second_is_up = 1;
    start_timer();
    for (;;)
        asm volatile("hlt");
}

static void start_second(void)
{
    struct vcpu_hvm_context context = {
        .mode = 1, .rsp = (u64)stack1_top, .rip = (u64)ap_entry, .rflags = 2, .cr0 = 0x80010033, .cr3 = (u64)&pml4, .cr4 = 0x6a0, .efer = 0xd01,
    };
    long result = hypercall(VCPU_OP, VCPUOP_INITIALISE, 1, (u64)&context);

    if (result == 0)
        result = hypercall(VCPU_OP, VCPUOP_UP, 1, 0);
    put("vcpu1 rc=");
    put_number(-result);
    put("\n");
}

static void suspend(u64 started)
{
    u32 reason = SHUTDOWN_SUSPEND;
    long result;
    u64 now;

    put_state("SUSPENDING");
    result = hypercall(SCHED_OP, SCHEDOP_SHUTDOWN, (u64)&reason, 0);
    now = rdtsc();
    put_state("RESUMED");
    put("rc=");
    put_number(result);
    put(now > started ? " tsc=ok\n" : " tsc=BACK\n");
}

void guest_main(u32 start_info)
{
    u32 eax = XEN_CPUID_HYPERCALL_PAGE, ebx, ecx = 0, edx, last = 0;
    u64 started = rdtsc(), handler = (u64)timer_stub;

    asm volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
    wrmsr(ebx, (u64)hypercall_page);
    put("BOOT start_info=");
    put_hex(start_info);
    put("\n");

    /* An interrupt gate in code segment 8. */
    idt[2 * TIMER_VECTOR] = (handler & 0xffff) | 8 << 16 | 0x8eUL << 40 | ((handler >> 16) & 0xffff) << 48;
    idt[2 * TIMER_VECTOR + 1] = handler >> 32;
    idtr.limit = sizeof(idt) - 1;
    idtr.base = (u64)idt;
    start_timer();
    set_state();
    start_second();

    for (u32 suspended = 0;;) {
        asm volatile("hlt");
        if (ticks[0] == last)
            continue;
        last = ticks[0];
        /* On a busy host several ticks arrive at once. */
        if (!suspended && last >= TICKS_BEFORE_SUSPEND) {
            suspended = 1;
            suspend(started);
        } else if (last % TICKS_BETWEEN_LINES == 0)
            put_state("ALIVE");
    }
}
