/* What PVH guests that have all addresses below 4 GiB share: the debug port, their calls, their handlers. Dedicated to the public domain (CC0 1.0). */
#include "pvh.h"
#include "print.h"

enum { DEBUG_PORT = 0xe9, XEN_CPUID_HYPERCALL_PAGE = 0x40000002 };
enum { EXCEPTIONS = 32, BYTES_OF_AN_EXCEPTION = 16, VECTORS = 256 };
enum { OFFSET_OF_TRAP = 5, BYTES_OF_TRAP = 3 }; /* In a hypercall's entry: behind the instruction that loads its number. */

extern u8 hypercall_page[], exceptions[];

static u64 idt[2 * VECTORS] __attribute__((aligned(16)));
static struct {
    u16 limit;
    u64 base;
} __attribute__((packed)) idtr;

void put_char(char c)
{
    asm volatile("outb %0, %1" : : "a"((u8)c), "Nd"((u16)DEBUG_PORT));
}

void line_is_put(void)
{
}

void begin_calls(void)
{
    u32 eax = XEN_CPUID_HYPERCALL_PAGE, ebx, ecx = 0, edx;

    asm volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
    asm volatile("wrmsr" : : "c"(ebx), "a"((u32)(u64)hypercall_page), "d"(0) : "memory");
    for (u32 i = 0; i < BYTES_OF_TRAP; i++)
        trap64[i] = trap32[i] = hypercall_page[OFFSET_OF_TRAP + i];
}

/* An interrupt gate in code segment 8. */
void set_gate(u32 vector, const void *handler)
{
    u64 address = (u64)handler;

    idt[2 * vector] = (address & 0xffff) | 8 << 16 | 0x8eUL << 40 | ((address >> 16) & 0xffff) << 48;
    idt[2 * vector + 1] = address >> 32;
}

void catch_exceptions(void)
{
    for (u32 i = 0; i < EXCEPTIONS; i++)
        set_gate(i, exceptions + i * BYTES_OF_AN_EXCEPTION);
    idtr.limit = sizeof(idt) - 1;
    idtr.base = (u64)idt;
    asm volatile("lidt %0" : : "m"(idtr));
}
