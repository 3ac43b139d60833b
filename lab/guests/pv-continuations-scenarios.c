/* The scenarios of calls that PV guests alone can make. Dedicated to the public domain (CC0 1.0). */
#include "continuations.h"
#include "pv-continuations.h"
#include "pv-flat.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))
#define MOST_UNITS 12
#define TABLE_FLAGS 0x67UL /* Present, writable, for users, accessed, dirty. */
#define GARBAGE 0x5e5e5e5eU
#define GOES_ON 0x80000000UL /* MMU_UPDATE_PREEMPTED */

enum { MMUEXT_PIN_L3_TABLE = 2, MMUEXT_UNPIN_TABLE = 4, MMUEXT_CLEAR_PAGE = 16 };
enum { GNTTABOP_COPY = 5, GNTCOPY_SOURCE_GREF = 1, VCPUOP_INITIALISE = 0 };
enum { INVALID_OPCODE = 6 };

/* Pages whose mapping is changed, and those that they are changed to. */
static u8 targets[MOST_UNITS][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u8 marks[MOST_UNITS][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
/* struct mmu_update and struct mmuext_op (public/xen.h). */
static struct {
    u64 at, value;
} updates[MOST_UNITS];
static struct {
    u32 command;
    u64 first, second;
} operations[MOST_UNITS];
static u32 pdone;

static const struct member whole_number[] = { { "", { 0, 0 }, { 4, 4 } } };

static u64 machine_address(const volatile void *address)
{
    return frame_of((const void *)address) * PAGE_SIZE + (u64)address % PAGE_SIZE;
}

static const volatile u64 *entry_of(const void *address)
{
    return table_of((u64)address, 1) + (u64)address / PAGE_SIZE % ENTRIES_PER_PAGE;
}

static void lay_batch(u64 number, const void *batch, u32 count)
{
    pdone = GARBAGE;
    watch("pdone", &pdone, 1, whole_number, COUNT(whole_number), sizeof(pdone));
    call = (struct call){ number, { (u64)batch, count, (u64)&pdone, DOMID_SELF } };
}

/* The pointer moves by elements of a size, and the count has the top bit. */
static void forge_batch(struct call *now, enum forgery what, u64 progress, u32 size)
{
    u32 left = call.arguments[1] - progress;

    now->arguments[0] = call.arguments[0] + progress * size;
    now->arguments[1] = left | GOES_ON;
    if (what == ALL) {
        now->arguments[0] = call.arguments[0];
        now->arguments[1] = 0xffffffff;
    } else if (what == TABLE) {
        now->arguments[0] = 0;
        now->arguments[1] = GOES_ON;
        now->arguments[3] = 0x1234;
    }
}

/* --- mmu_update --- */

static void prepare_update(void)
{
    for (u32 i = 0; i < units; i++) {
        map_page(targets[i], frame_of(targets[i]), PTE_FLAGS);
        updates[i].at = machine_address(entry_of(targets[i]));
        updates[i].value = machine_address(marks[i]) | PTE_FLAGS;
    }
    lay_batch(MMU_UPDATE, updates, units);
}

/* Entries that say what they are to say. */
static u64 updated(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += (*entry_of(targets[i]) & FRAME_BITS) == (updates[i].value & FRAME_BITS);
    return count;
}

static void forge_update(struct call *now, enum forgery what, u64 progress)
{
    forge_batch(now, what, progress, sizeof(*updates));
}

static void prepare_entry_update(void)
{
    static u64 entries[3 * 8];

    prepare_update();
    for (u32 i = 0; i < 3; i++) {
        entries[8 * i] = XEN_VERSION;
        entries[8 * i + 1] = GARBAGE;
        entries[8 * i + 2] = 0;
    }
    entries[8] = MMU_UPDATE;
    for (u32 i = 0; i < ARGUMENTS; i++)
        entries[8 + 2 + i] = call.arguments[i];
    watch("MulticallEntry[1]", entries + 8, 1, entry_members, entry_member_count, 64);
    call = (struct call){ MULTICALL, { (u64)entries, 3 } };
}

/* --- mmuext_op --- */

static void prepare_clear(void)
{
    for (u32 i = 0; i < units; i++) {
        *(volatile u64 *)marks[i] = ~(u64)i;
        operations[i].command = MMUEXT_CLEAR_PAGE;
        operations[i].first = frame_of(marks[i]);
    }
    lay_batch(MMUEXT_OP, operations, units);
}

static u64 cleared(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += !*(volatile u64 *)marks[i];
    return count;
}

static void forge_operations(struct call *now, enum forgery what, u64 progress)
{
    forge_batch(now, what, progress, sizeof(*operations));
}

/* --- A tree of page tables: a unit is one of its lowest tables, which are empty --- */

static u64 top[ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE))), third[ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE)));
static u64 second[ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE))), first[MOST_UNITS][ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE)));
static u8 grants[GRANT_FRAMES * PAGE_SIZE] __attribute__((aligned(PAGE_SIZE))), granted[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

#define OWN_SLOT 8 /* Of the top table: nothing of this guest's or Xen's stands there. */
#define FIRST_GRANT 16

static void prepare_tree(void)
{
    static int is_there;

    if (is_there)
        fail("the tree can be made once");
    is_there = 1;
    for (u32 i = 0; i < units; i++)
        second[i] = machine_address(first[i]) | TABLE_FLAGS;
    third[0] = machine_address(second) | TABLE_FLAGS;
    top[0] = machine_address(third) | TABLE_FLAGS;
    for (u32 i = 0; i < units; i++)
        map_page(first[i], frame_of(first[i]), PTE_READ_ONLY);
    map_page(second, frame_of(second), PTE_READ_ONLY);
    map_page(third, frame_of(third), PTE_READ_ONLY);
    map_page(top, frame_of(top), PTE_READ_ONLY);
    map_grant_table(grants);
    begin_structure(grants + FIRST_GRANT * 8);
    lay(1, 2); /* GTF_permit_access */
    lay(own_domain(), 2);
    lay(frame_of(granted), 4);
}

/* Nothing is copied into a page table. A copy is no call for memory management, which would free a table that is left. */
static int is_table(const void *page)
{
    struct {
        u64 reference;
        u16 from, from_offset;
        u64 frame;
        u16 to, to_offset;
        u32 pad;
        u16 length, flags, status;
    } copy = { FIRST_GRANT, own_domain(), 0, frame_of(page), DOMID_SELF, 0, 0, 1, GNTCOPY_SOURCE_GREF, 0 };

    ask(GRANT_TABLE_OP, GNTTABOP_COPY, (u64)&copy, 1, 0);
    return copy.status != 0;
}

static u64 tables(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += is_table(first[i]);
    return count;
}

static u64 no_tables(void)
{
    return units - tables();
}

static void prepare_pin(void)
{
    prepare_tree();
    operations[0].command = MMUEXT_PIN_L3_TABLE;
    operations[0].first = frame_of(third);
    lay_batch(MMUEXT_OP, operations, 1);
}

static void prepare_unpin(void)
{
    prepare_pin();
    if (ask(MMUEXT_OP, (u64)operations, 1, 0, DOMID_SELF))
        fail("no table can be pinned");
    watch_nothing();
    operations[0].command = MMUEXT_UNPIN_TABLE;
    lay_batch(MMUEXT_OP, operations, 1);
}

/* A tree that hangs in the guest's own is dropped by the one update. */
static void prepare_drop(void)
{
    prepare_tree();
    updates[0].at = machine_address(table_of(0, LEVELS) + OWN_SLOT);
    updates[0].value = machine_address(third) | TABLE_FLAGS;
    if (ask(MMU_UPDATE, (u64)updates, 1, 0, DOMID_SELF))
        fail("no table can be hung in");
    updates[0].value = 0;
    lay_batch(MMU_UPDATE, updates, 1);
}

/* --- Others --- */

extern u8 handlers[];
void execute_undefined(void);
volatile u32 handled_by;
static struct trap undefined[MOST_UNITS + 1];

/* Each entry is a handler of the same exception, so that the exception tells which came last. */
static void prepare_traps(void)
{
    for (u32 i = 0; i < units; i++)
        undefined[i] = (struct trap){ INVALID_OPCODE, 0, KERNEL_CODE, (u64)handlers + 16 * i };
    undefined[units].address = 0;
    call = (struct call){ SET_TRAP_TABLE, { (u64)undefined } };
}

static u64 trapped(void)
{
    execute_undefined();
    return handled_by + 1;
}

/* struct vcpu_guest_context, 64 bits wide (public/arch-x86/xen.h): what of it is not 0 here. */
enum {
    CONTEXT_FLAGS = 512, CONTEXT_RIP = 520 + 16 * 8, CONTEXT_CS = CONTEXT_RIP + 8, CONTEXT_RSP = CONTEXT_RIP + 24, CONTEXT_SS = CONTEXT_RIP + 32,
    CONTEXT_KERNEL_SS = 720 + 4096 + 16 + 128 + 8, CONTEXT_KERNEL_SP = CONTEXT_KERNEL_SS + 8, CONTEXT_CR3 = CONTEXT_KERNEL_SP + 8 + 3 * 8, CONTEXT_SIZE = 5168,
};
enum { VGCF_IN_KERNEL = 4 };

static u8 context[CONTEXT_SIZE] __attribute__((aligned(PAGE_SIZE)));

static void prepare_initialise(void)
{
    prepare_tree();
    *(u64 *)(context + CONTEXT_FLAGS) = VGCF_IN_KERNEL;
    *(u64 *)(context + CONTEXT_RIP) = (u64)execute_undefined;
    *(u64 *)(context + CONTEXT_CS) = KERNEL_CODE;
    *(u64 *)(context + CONTEXT_SS) = *(u64 *)(context + CONTEXT_KERNEL_SS) = 0xe02b;
    *(u64 *)(context + CONTEXT_CR3) = machine_address(top);
    call = (struct call){ VCPU_OP, { VCPUOP_INITIALISE, 1, (u64)context } };
}

const struct scenario own_scenarios[] = {
    { "mmu_update/entries", PV, 0, 12, prepare_update, updated, forge_update, 0, 0 },
    { "mmu_update/table", PV, 0, 12, prepare_drop, no_tables, 0, 0, 0 },
    { "mmuext_op/clear_page", PV, 0, 12, prepare_clear, cleared, forge_operations, 0, 0 },
    { "mmuext_op/pin", PV, 0, 12, prepare_pin, tables, 0, 0, 0 },
    { "mmuext_op/unpin", PV, 0, 12, prepare_unpin, no_tables, 0, 0, 0 },
    { "multicall/mmu_update", PV, 0, 12, prepare_entry_update, updated, 0, 0, 0 },
    { "set_trap_table/entries", PV, 0, 12, prepare_traps, trapped, 0, 0, 0 },
    { "vcpu_op/initialise", PV, 0, 12, prepare_initialise, tables, 0, 0, 0 },
    { 0 },
};
