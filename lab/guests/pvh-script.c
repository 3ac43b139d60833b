/*
 * A PVH guest that carries out a script (lab/hypercalls/README.md), which is its module, and prints the answers on Xen's debug port.
 * All guest-physical addresses below 4 GiB are mapped where they are. Dedicated to the public domain (CC0 1.0).
 */
#include "pvh.h"
#include "script.h"

#define RUBBISH 0xdeadbeef00000000UL

const char guest_kind[] = "pvh";

void closing(void)
{
}

long make_call(u64 number, const u64 *arguments)
{
    return call64(number, arguments);
}

u64 frame_of(u32 page)
{
    return (u64)buffers[page] / PAGE_SIZE;
}

int own_term(const char *kind, const char *rest, u64 *value)
{
    (void)kind, (void)rest, (void)value;
    return 0;
}

/* Xen clears the upper halves of the registers at each exit from 32-bit code; the processor keeps them until then. */
static u64 call_from_32(const struct statement *statement, u64 upper)
{
    u64 arguments[ARGUMENTS], number;

    if (statement->count < 2 || statement->count > 2 + ARGUMENTS)
        fail("wrong number of words");
    number = (u32)evaluate(statement->words[1]) | upper;
    for (u32 i = 0; i < ARGUMENTS; i++)
        arguments[i] = (i + 2 < statement->count ? (u32)evaluate(statement->words[i + 2]) : 0) | upper;
    return (int)call32(number, arguments);
}

static u64 port_in(u32 size, u16 port)
{
    u8 byte;
    u16 two;
    u32 four;

    switch (size) {
    case 1:
        asm volatile("inb %1, %0" : "=a"(byte) : "Nd"(port));
        return byte;
    case 2:
        asm volatile("inw %1, %0" : "=a"(two) : "Nd"(port));
        return two;
    case 4:
        asm volatile("inl %1, %0" : "=a"(four) : "Nd"(port));
        return four;
    }
    fail("bad size");
}

static void port_out(u32 size, u16 port, u64 value)
{
    switch (size) {
    case 1:
        asm volatile("outb %0, %1" : : "a"((u8)value), "Nd"(port));
        return;
    case 2:
        asm volatile("outw %0, %1" : : "a"((u16)value), "Nd"(port));
        return;
    case 4:
        asm volatile("outl %0, %1" : : "a"((u32)value), "Nd"(port));
        return;
    }
    fail("bad size");
}

static u64 read_memory(u32 size, u64 address)
{
    switch (size) {
    case 1:
        return *(volatile u8 *)address;
    case 2:
        return *(volatile u16 *)address;
    case 4:
        return *(volatile u32 *)address;
    case 8:
        return *(volatile u64 *)address;
    }
    fail("bad size");
}

static void write_memory(u32 size, u64 address, u64 value)
{
    switch (size) {
    case 1:
        *(volatile u8 *)address = value;
        return;
    case 2:
        *(volatile u16 *)address = value;
        return;
    case 4:
        *(volatile u32 *)address = value;
        return;
    case 8:
        *(volatile u64 *)address = value;
        return;
    }
    fail("bad size");
}

/* One string instruction with a repetition: what it leaves in its count is printed, and how far its pointers moved. */
#define REPEATED(instruction)                                                                                                             \
    do {                                                                                                                                  \
        if (down)                                                                                                                         \
            asm volatile("std; rep " instruction "; cld" : "+c"(left), "+D"(to), "+S"(from) : "d"(port) : "memory", "cc");                 \
        else                                                                                                                              \
            asm volatile("rep " instruction : "+c"(left), "+D"(to), "+S"(from) : "d"(port) : "memory", "cc");                              \
    } while (0)

static void repeated(const struct statement *statement)
{
    const char *what = statement->words[0];
    int down = statement->count == 6 && same_text(statement->words[5], "down"), is_address;
    u32 size;
    u64 where, left, to, from, from_before, to_before, buffer;
    u16 port;

    if (statement->count != 5 && !down)
        fail("wrong number of words");
    size = evaluate_below(statement->words[1], 9);
    where = evaluate_below(statement->words[2], 1UL << 32);
    is_address = statement->words[3][0] >= '0' && statement->words[3][0] <= '9';
    buffer = is_address ? evaluate_below(statement->words[3], 1UL << 32) : (u64)place(statement->words[3], size);
    left = evaluate_below(statement->words[4], sizeof(buffers) + 1);
    /* All of a place lies in the buffers; an address may be anywhere. */
    if (down && !is_address) {
        if (buffer + size < (u64)buffers + left * size)
            fail("place out of range");
    } else if (!is_address)
        place(statement->words[3], left * size);
    port = where;
    from = same_text(what, "rep-movs-from") ? where : buffer;
    to = same_text(what, "rep-movs-to") ? where : buffer;
    from_before = from;
    to_before = to;

    if (same_text(what, "rep-in") && where < 1UL << 16 && size == 1)
        REPEATED("insb");
    else if (same_text(what, "rep-in") && where < 1UL << 16 && size == 2)
        REPEATED("insw");
    else if (same_text(what, "rep-in") && where < 1UL << 16 && size == 4)
        REPEATED("insl");
    else if (same_text(what, "rep-out") && where < 1UL << 16 && size == 1)
        REPEATED("outsb");
    else if (same_text(what, "rep-out") && where < 1UL << 16 && size == 2)
        REPEATED("outsw");
    else if (same_text(what, "rep-out") && where < 1UL << 16 && size == 4)
        REPEATED("outsl");
    else if ((same_text(what, "rep-movs-from") || same_text(what, "rep-movs-to")) && size == 1)
        REPEATED("movsb");
    else if ((same_text(what, "rep-movs-from") || same_text(what, "rep-movs-to")) && size == 2)
        REPEATED("movsw");
    else if ((same_text(what, "rep-movs-from") || same_text(what, "rep-movs-to")) && size == 4)
        REPEATED("movsl");
    else if ((same_text(what, "rep-movs-from") || same_text(what, "rep-movs-to")) && size == 8)
        REPEATED("movsq");
    else
        fail("bad size or port");
    put_answer(left);
    if (from != from_before)
        put_answer(from - from_before);
    if (to != to_before)
        put_answer(to - to_before);
}

int own_call(const struct statement *statement, u64 *result)
{
    const char *what = statement->words[0];

    if (!same_text(what, "call32") && !same_text(what, "call32dirty"))
        return 0;
    *result = call_from_32(statement, same_text(what, "call32") ? 0 : RUBBISH);
    return 1;
}

int own_statement(const struct statement *statement)
{
    const char *what = statement->words[0];
    char *const *words = statement->words;

    if (same_text(what, "in") && statement->count == 3)
        put_hex_answer(port_in(evaluate_below(words[1], 9), evaluate_below(words[2], 1UL << 16)));
    else if (same_text(what, "out") && statement->count == 4) {
        port_out(evaluate_below(words[1], 9), evaluate_below(words[2], 1UL << 16), evaluate(words[3]));
        put_answer(0);
    } else if (same_text(what, "read") && statement->count == 3)
        put_hex_answer(read_memory(evaluate_below(words[1], 9), evaluate_below(words[2], (1UL << 32) - 7)));
    else if (same_text(what, "write") && statement->count == 4) {
        write_memory(evaluate_below(words[1], 9), evaluate_below(words[2], (1UL << 32) - 7), evaluate(words[3]));
        put_answer(0);
    } else if (same_text(what, "rep-in") || same_text(what, "rep-out") || same_text(what, "rep-movs-from") || same_text(what, "rep-movs-to"))
        repeated(statement);
    else
        return 0;
    return 1;
}

void guest_main(const struct start_info *info)
{
    const struct module *module = (void *)info->modlist;

    begin_calls();
    catch_exceptions();
    if (info->nr_modules != 1)
        fail("there is no script");
    run_script((const char *)module->address, module->size);
}
