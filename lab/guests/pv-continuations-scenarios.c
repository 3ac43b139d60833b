/* The scenarios of calls that PV guests alone can make. Dedicated to the public domain (CC0 1.0). */
#include "continuations.h"
#include "pv-continuations.h"
#include "pv-flat.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))
#define MOST_UNITS 1024
#define MARKS 12
#define TABLES 12
#define TABLE_FLAGS 0x67UL /* Present, writable, for users, accessed, dirty. */
#define GARBAGE 0x5e5e5e5eU
#define GOES_ON 0x80000000UL /* MMU_UPDATE_PREEMPTED */

enum { MMUEXT_PIN_L3_TABLE = 2, MMUEXT_UNPIN_TABLE = 4, MMUEXT_CLEAR_PAGE = 16 };
enum { GNTTABOP_COPY = 5, VCPUOP_INITIALISE = 0 };
enum { INVALID_OPCODE = 6 };

/* Pages whose mapping is changed, and those that they are changed to. */
static u8 targets[MOST_UNITS][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static const volatile u64 *entries_of_targets[MOST_UNITS];
static u8 marks[MARKS][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
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

/* Frames are others on another host. */
static void lay_updates(u64 done)
{
    (void)done;
    for (u32 i = 0; i < units; i++) {
        updates[i].at = machine_address(entries_of_targets[i]);
        updates[i].value = machine_address(marks[i % MARKS]) | PTE_FLAGS;
    }
}

static void prepare_update(void)
{
    for (u32 i = 0; i < units; i++) {
        if (!entries_of_targets[i])
            entries_of_targets[i] = entry_of(targets[i]);
        map_page(targets[i], frame_of(targets[i]), PTE_FLAGS);
    }
    lay_updates(0);
    lay_batch(MMU_UPDATE, updates, units);
}

/* Entries that say what they are to say. */
static u64 updated(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += (*entries_of_targets[i] & FRAME_BITS) == (updates[i].value & FRAME_BITS);
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

/* --- Frames for frames: those of pages that are mapped nowhere --- */

static const struct member exchange_members[] = {
    { "nr_exchanged", { 64, 0 }, { 8, 0 } },
    { "in.nr_extents", { 8, 0 }, { 8, 0 } },
    { "out.nr_extents", { 40, 0 }, { 8, 0 } },
};

static u8 exchange[72] __attribute__((aligned(PAGE_SIZE)));
static u64 frames_in[MOST_UNITS] __attribute__((aligned(PAGE_SIZE))), frames_out[MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));

static u64 page_of(u32 unit)
{
    return (u64)targets[unit] / PAGE_SIZE;
}

/* The list of frames has those that pages have now: the frame that a page got takes the place of its number. */
static void adopt(void)
{
    u64 *p2m = (u64 *)start_info->mfn_list;

    for (u32 i = 0; i < units; i++)
        if (frames_out[i] && frames_out[i] != page_of(i))
            p2m[page_of(i)] = frames_out[i];
}

static void carry_exchange(u64 done)
{
    for (u32 i = done; i < units; i++)
        frames_in[i] = frame_of(targets[i]);
}

static void prepare_exchange(void)
{
    adopt();
    for (u32 i = 0; i < units; i++) {
        map_page(targets[i], 0, 0);
        frames_out[i] = page_of(i);
    }
    carry_exchange(0);
    begin_structure(exchange);
    for (u32 i = 0; i < 2; i++) {
        lay_word((u64)(i ? frames_out : frames_in));
        lay_word(units);
        lay(0, 4);
        lay(0, 4);
        lay(DOMID_SELF, 8);
    }
    lay_word(0);
    watch("XenMemoryExchange", exchange, 1, exchange_members, COUNT(exchange_members), sizeof(exchange));
    call = (struct call){ MEMORY_OP, { XENMEM_EXCHANGE, (u64)exchange } };
}

static u64 exchanged(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += frames_out[i] != page_of(i);
    return count;
}

static void forge_exchange(struct call *now, enum forgery what, u64 progress)
{
    (void)now, (void)what;
    *(volatile u64 *)(exchange + 64) = progress;
}

/* --- mmuext_op --- */

/* Frames are others on another host. */
static void lay_clears(u64 done)
{
    (void)done;
    for (u32 i = 0; i < units; i++) {
        operations[i].command = MMUEXT_CLEAR_PAGE;
        operations[i].first = frame_of(marks[i]);
    }
}

static void prepare_clear(void)
{
    for (u32 i = 0; i < units; i++)
        *(volatile u64 *)marks[i] = ~(u64)i;
    lay_clears(0);
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
static u64 second[ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE))), first[TABLES][ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE)));

#define OWN_SLOT 8 /* Of the top table: nothing of this guest's or Xen's stands there. */

/* Page tables are mapped for reading only. */
static void map_tree(u64 flags)
{
    for (u32 i = 0; i < units; i++)
        map_page(first[i], frame_of(first[i]), flags);
    map_page(second, frame_of(second), flags);
    map_page(third, frame_of(third), flags);
    map_page(top, frame_of(top), flags);
}

static void lay_tree(void)
{
    for (u32 i = 0; i < units; i++)
        second[i] = machine_address(first[i]) | TABLE_FLAGS;
    third[0] = machine_address(second) | TABLE_FLAGS;
    top[0] = machine_address(third) | TABLE_FLAGS;
    map_tree(PTE_READ_ONLY);
}

static void prepare_tree(void)
{
    static int is_there;

    if (is_there)
        fail("the tree can be made once");
    is_there = 1;
    lay_tree();
}

/* Nothing is copied into a page table. A copy is no call for memory management, which would free a table that is left. */
static int is_table(const void *page)
{
    static u8 source[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
    struct {
        u64 from_frame;
        u16 from, from_offset;
        u64 to_frame;
        u16 to, to_offset;
        u32 pad;
        u16 length, flags, status;
    } copy = { frame_of(source), DOMID_SELF, 0, frame_of(page), DOMID_SELF, 0, 0, 1, 0, 0 };

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

static void lay_pin(void)
{
    operations[0].command = MMUEXT_PIN_L3_TABLE;
    operations[0].first = frame_of(third);
}

/* No toolstack changes the frames in tables that are none yet. */
static void carry_pin(u64 done)
{
    (void)done;
    map_tree(PTE_FLAGS);
    lay_tree();
    lay_pin();
}

static void prepare_pin(void)
{
    prepare_tree();
    lay_pin();
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

/* Leaves the tree dropped and not freed: the next call for memory management finds it, and frees it first. */
static void leave_table(void)
{
    prepare_drop();
    leave_call(&call);
    watch_nothing();
}

static void prepare_update_anew(void)
{
    leave_table();
    updates[0].at = machine_address(entry_of(targets[0]));
    updates[0].value = machine_address(marks[0]) | PTE_FLAGS;
    lay_batch(MMU_UPDATE, updates, 1);
}

static void prepare_clear_anew(void)
{
    leave_table();
    operations[0].command = MMUEXT_CLEAR_PAGE;
    operations[0].first = frame_of(marks[0]);
    lay_batch(MMUEXT_OP, operations, 1);
}

/* --- Others --- */

extern u8 handlers[];
void execute_undefined(void);
volatile u32 handled_by;
static struct trap undefined[TABLES + 1];

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

static void prepare_initialise(void)
{
    prepare_tree();
    call = (struct call){ VCPU_OP, { VCPUOP_INITIALISE, 1, (u64)context_of((void *)execute_undefined, frame_of(top)) } };
}

/* An update that changes nothing, and a page that is empty. */
void make_own_calls(void)
{
    static u8 page[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
    struct {
        u64 at, value;
    } update = { machine_address(entry_of(page)), machine_address(page) | PTE_FLAGS };
    struct {
        u32 command;
        u64 first, second;
    } clear = { MMUEXT_CLEAR_PAGE, frame_of(page), 0 };

    if (ask(MMU_UPDATE, (u64)&update, 1, 0, DOMID_SELF) || ask(MMUEXT_OP, (u64)&clear, 1, 0, DOMID_SELF))
        fail("a call that comes between fails");
}

const struct scenario own_scenarios[] = {
    { "memory_op/exchange", PV, 0, 12, prepare_exchange, exchanged, forge_exchange, 0, adopt, carry_exchange },
    { "mmu_update/entries", PV, 0, 12, prepare_update, updated, forge_update, 0, 0, lay_updates },
    { "mmu_update/table", PV, 0, TABLES, prepare_drop, no_tables, 0, 0, 0, 0 },
    { "mmu_update/anew", PV, 0, TABLES, prepare_update_anew, no_tables, 0, 0, 0, 0 },
    { "mmuext_op/anew", PV, 0, TABLES, prepare_clear_anew, no_tables, 0, 0, 0, 0 },
    { "mmuext_op/clear_page", PV, 0, MARKS, prepare_clear, cleared, forge_operations, 0, 0, lay_clears },
    { "mmuext_op/pin", PV, 0, TABLES, prepare_pin, tables, 0, 0, 0, carry_pin },
    { "mmuext_op/unpin", PV, 0, TABLES, prepare_unpin, no_tables, 0, 0, 0, 0 },
    { "multicall/mmu_update", PV, 0, 12, prepare_entry_update, updated, 0, 0, 0, lay_updates },
    { "set_trap_table/entries", PV, 0, TABLES, prepare_traps, trapped, 0, 0, 0, 0 },
    { "vcpu_op/initialise", PV, 0, TABLES, prepare_initialise, tables, 0, 0, 0, 0 },
    { 0 },
};
