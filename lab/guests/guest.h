/*
 * What the two small kernels share. Each prints a line now and then, suspends itself once, and then checks for ever
 * whether what it had before is still there: a pattern in memory, MSRs, an XMM register. Dedicated to the public domain (CC0 1.0).
 */
#ifndef GUEST_H
#define GUEST_H

#include "base.h"

/* Hypercalls, their operations and arguments, by Xen's public headers. */
enum {
    UPDATE_VA_MAPPING = 14, /* __HYPERVISOR_update_va_mapping */
    VCPU_OP = 24,           /* __HYPERVISOR_vcpu_op */
    SCHED_OP = 29,          /* __HYPERVISOR_sched_op */
    EVENT_CHANNEL_OP = 32,  /* __HYPERVISOR_event_channel_op */
};

enum { VCPUOP_INITIALISE = 0, VCPUOP_UP = 1 };
enum { SCHEDOP_SHUTDOWN = 2, SCHEDOP_POLL = 3 };
enum { SHUTDOWN_SUSPEND = 2 };
enum { EVTCHNOP_SEND = 4 };

/* What check() finds wrong, as bits. */
enum { BAD_MEMORY = 1, BAD_LSTAR = 2, BAD_SHADOW_GS = 4, BAD_XMM = 16 };

#define PATTERN_WORDS (4 * PAGE_SIZE / sizeof(u64))
#define XMM_VALUE 0xfeedfacecafebeefUL

extern u8 hypercall_page[];
void xmm_set(u64 value);
u64 xmm_get(void);

static u64 pattern[PATTERN_WORDS] __attribute__((aligned(PAGE_SIZE)));

static long hypercall(u32 number, u64 first, u64 second, u64 third)
{
    long result;
    register u64 rdi asm("rdi") = first, rsi asm("rsi") = second, rdx asm("rdx") = third;

    asm volatile("call *%[entry]"
                 : "=a"(result), "+r"(rdi), "+r"(rsi), "+r"(rdx)
                 : [entry] "r"(hypercall_page + number * 32)
                 : "memory", "rcx", "r11", "r10", "r8");
    return result;
}

static inline u64 rdtsc(void)
{
    u32 low, high;

    asm volatile("rdtsc" : "=a"(low), "=d"(high));
    return low | (u64)high << 32;
}

/* Numbers that look random and are the same each time (xorshift). */
static u64 next_word(u64 *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void set_pattern(void)
{
    u64 state = 0x123456789abcdefUL;

    for (u64 i = 0; i < PATTERN_WORDS; i++)
        pattern[i] = next_word(&state);
}

static u32 check_pattern(void)
{
    u64 state = 0x123456789abcdefUL;
    u32 bad = 0;

    for (u64 i = 0; i < PATTERN_WORDS; i++)
        if (pattern[i] != next_word(&state))
            bad = BAD_MEMORY;
    return bad;
}

static void put_char(char c);

static void put(const char *text)
{
    while (*text)
        put_char(*text++);
}

static void put_number(u64 value)
{
    char digits[24];
    int first = 23;

    digits[first] = 0;
    do {
        digits[--first] = '0' + value % 10;
        value /= 10;
    } while (value);
    put(digits + first);
}

#endif
