/* The scenarios of calls that guests of both kinds can make. Dedicated to the public domain (CC0 1.0). */
#include "continuations.h"

#define MOST_UNITS 2048
#define SENTINEL 0x5e5e5e5eU

#define FIELD(member, offset64, offset32, size64, size32) { member, { offset64, offset32 }, { size64, size32 } }
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* What calls point to, at addresses that are the same each time. */
static u8 structure[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u8 list[8 * MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));
static u8 other_list[8 * MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));
static u8 errors[4 * MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));
static u8 elements[64 * MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));

static u64 load(const u8 *at, u32 size)
{
    u64 value = 0;

    while (size-- > 0)
        value = value << 8 | at[size];
    return value;
}

/* --- Memory --- */

#define EXTENT_SHIFT 6 /* MEMOP_EXTENT_SHIFT */
#define COMMAND_MASK 0x3fUL

enum { XENMAPSPACE_GMFN = 2, XENMAPSPACE_GMFN_RANGE = 3 };

/* Places in a PVH guest's memory that are empty at first. The pfns of a PV guest are its own matter: nothing stands there. */
enum { HERE = 0x10000, THERE = 0x20000, PFNS = 0x4000 };

static const struct member reservation_members[] = {
    FIELD("extent_start", 0, 0, 8, 4), FIELD("nr_extents", 8, 4, 8, 4),
    FIELD("extent_order", 16, 8, 4, 4), FIELD("mem_flags", 20, 12, 4, 4),
    FIELD("domid", 24, 16, 2, 2),
};

static u64 reserved_before;
static int is_full[2]; /* Whether the pages from HERE and from THERE on are there. */

static u64 gained(void)
{
    return current_reservation() - reserved_before;
}

static u64 lost(void)
{
    return reserved_before - current_reservation();
}

/* What a toolstack gives a guest differs from host to host, and counts. */
static void carry_gained(u64 done)
{
    reserved_before = current_reservation() - done;
}

static void carry_lost(u64 done)
{
    reserved_before = current_reservation() + done;
}

/* A quiet call for memory: 64-bit code makes it, whoever the caller is. */
static long memory_call(u32 command, u64 *extents, u64 count)
{
    struct {
        u64 extents, count;
        u32 order, flags;
        u16 domain;
    } reservation = { (u64)extents, count, 0, 0, DOMID_SELF };

    return ask(MEMORY_OP, command, (u64)&reservation, 0, 0);
}

/* Has memory at a place of a PVH guest, or has none there. */
static void fill(u32 place, int full)
{
    static u64 frames[MOST_UNITS];
    u32 which = place == THERE;

    if (is_full[which] == full)
        return;
    is_full[which] = full;
    for (u32 i = 0; i < units; i++)
        frames[i] = place + i;
    if (memory_call(full ? XENMEM_POPULATE_PHYSMAP : XENMEM_DECREASE_RESERVATION, frames, units) != units)
        fail("memory cannot be made ready");
}

/* A PV guest's frames that are mapped nowhere. */
static void get_frames(u8 *into)
{
    if (memory_call(XENMEM_INCREASE_RESERVATION, (u64 *)into, units) != units)
        fail("memory cannot be made ready");
}

static void lay_list(u8 *where, u64 first)
{
    begin_structure(where);
    for (u32 i = 0; i < units; i++)
        lay_word(first + i);
}

static void lay_reservation(u32 command)
{
    begin_structure(structure);
    lay_word((u64)list);
    lay_word(units);
    lay(0, 4);
    lay(0, 4);
    lay(DOMID_SELF, 2);
    watch("XenMemoryReservation", structure, 1, reservation_members, COUNT(reservation_members), 0x20);
    call = (struct call){ MEMORY_OP, { command, (u64)structure } };
    reserved_before = current_reservation();
}

static void forge_extent(struct call *now, enum forgery what, u64 progress)
{
    (void)what;
    now->arguments[0] = (now->arguments[0] & COMMAND_MASK) | (progress << EXTENT_SHIFT & 0xffffffff);
}

static void prepare_increase(void)
{
    lay_list(list, 0);
    lay_reservation(XENMEM_INCREASE_RESERVATION);
}

static void prepare_decrease(void)
{
    if (caller == PV)
        get_frames(list);
    else {
        fill(HERE, 1);
        lay_list(list, HERE);
        is_full[0] = 0;
    }
    lay_reservation(XENMEM_DECREASE_RESERVATION);
}

static void prepare_populate(void)
{
    if (caller != PV) {
        fill(HERE, 0);
        is_full[0] = 1;
    }
    lay_list(list, caller == PV ? PFNS : HERE);
    lay_reservation(XENMEM_POPULATE_PHYSMAP);
}

/* Whether each page of a PVH guest that was to be given is memory. */
static int all_given(void)
{
    for (u64 i = 0; caller != PV && i < units; i++) {
        volatile u64 *page = (volatile u64 *)((HERE + i) * PAGE_SIZE);

        *page = i;
        if (*page != i)
            return 0;
    }
    return gained() == units;
}

/* Pages from HERE go THERE. Each says which it is. */
static void prepare_move(void)
{
    fill(THERE, 0);
    fill(HERE, 1);
    for (u64 i = 0; i < units; i++)
        *(volatile u64 *)((HERE + i) * PAGE_SIZE) = i;
    is_full[0] = 0;
    is_full[1] = 1;
}

/* Where nothing stands, ones are read. */
static int has_moved(u64 unit)
{
    return *(volatile u64 *)((THERE + unit) * PAGE_SIZE) == unit;
}

/* They go one after another, so that in mid-call the first that has not gone is found by halves. */
static u64 moved(void)
{
    u64 low = 0, high = units, count = 0;

    if (is_over) {
        for (u64 i = 0; i < units; i++)
            count += has_moved(i);
        return count;
    }
    while (low < high) {
        u64 middle = (low + high) / 2;

        if (has_moved(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const struct member physmap_members[] = {
    FIELD("domid", 0, 0, 2, 2), FIELD("size", 2, 2, 2, 2), FIELD("space", 4, 4, 4, 4),
    FIELD("idx", 8, 8, 8, 4),   FIELD("gpfn", 16, 12, 8, 4),
};

static void prepare_range(void)
{
    prepare_move();
    begin_structure(structure);
    lay(DOMID_SELF, 2);
    lay(units, 2);
    lay(XENMAPSPACE_GMFN_RANGE, 4);
    lay_word(HERE);
    lay_word(THERE);
    watch("XenAddToPhysmap", structure, 1, physmap_members, COUNT(physmap_members), 24);
    call = (struct call){ MEMORY_OP, { XENMEM_ADD_TO_PHYSMAP, (u64)structure } };
}

static const struct member batch_members[] = {
    FIELD("domid", 0, 0, 2, 2), FIELD("space", 2, 2, 2, 2), FIELD("size", 4, 4, 2, 2),
    FIELD("idxs", 8, 8, 8, 4),  FIELD("gpfns", 16, 12, 8, 4), FIELD("errs", 24, 16, 8, 4),
};

static void prepare_batch(void)
{
    prepare_move();
    lay_list(list, HERE);
    lay_list(other_list, THERE);
    begin_structure(errors);
    for (u32 i = 0; i < units; i++)
        lay(SENTINEL, 4);
    begin_structure(structure);
    lay(DOMID_SELF, 2);
    lay(XENMAPSPACE_GMFN, 2);
    lay(units, 2);
    lay(0, 2);
    lay_word((u64)list);
    lay_word((u64)other_list);
    lay_word((u64)errors);
    watch("XenAddToPhysmapBatch", structure, 1, batch_members, COUNT(batch_members), 32);
    call = (struct call){ MEMORY_OP, { XENMEM_ADD_TO_PHYSMAP_BATCH, (u64)structure } };
}

static u64 errors_written(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += load(errors + 4 * i, 4) != SENTINEL;
    return count;
}

/* --- Grants --- */

enum { GNTTABOP_MAP_GRANT_REF = 0, GNTTABOP_UNMAP_GRANT_REF = 1, GNTTABOP_TRANSFER = 4, GNTTABOP_COPY = 5 };
enum { GTF_PERMIT_ACCESS = 1, GTF_ACCEPT_TRANSFER = 2, GNTMAP_HOST_MAP = 2, GNTCOPY_SOURCE_GREF = 1 };
enum { FIRST_GRANT = 16, MOST_GRANTS = GRANT_FRAMES * PAGE_SIZE / 8 - FIRST_GRANT, MAPPED_AT = 0x30000 /* Frames of a PVH guest that are empty. */ };
enum { MAP_SIZE = 32, UNMAP_SIZE = 24, TRANSFER_SIZE = 24, COPIED = 8 /* Bytes that a unit copies. */ };
#define WINDOW 96 /* Pages that a PV guest maps grants over. */
#define BAD_STATUS 0x5e5e

static u8 grant_table[GRANT_FRAMES][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u8 granted[PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u8 copies[COPIED * MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));
static u8 window[WINDOW][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));
static u32 element_size, status_offset;

/* Grants this domain itself a page, or, where `first` says so, as many frames as there are grants. */
static void grant(u32 flags, u64 first)
{
    static int is_mapped;

    if (!is_mapped)
        map_grant_table(grant_table[0]);
    is_mapped = 1;
    begin_structure(grant_table[0] + FIRST_GRANT * 8);
    for (u32 i = 0; i < MOST_GRANTS; i++) {
        lay(flags, 2);
        lay(own_domain(), 2);
        lay(first ? first + i : frame_of(granted), 4);
    }
}

static u64 mapped_at(u32 unit)
{
    return caller == PV ? (u64)window[unit] : (u64)(MAPPED_AT + unit) * PAGE_SIZE;
}

static void lay_maps(void)
{
    begin_structure(elements);
    for (u32 i = 0; i < units; i++) {
        lay(mapped_at(i), 8);
        lay(GNTMAP_HOST_MAP, 4);
        lay(FIRST_GRANT + i, 4);
        lay(own_domain(), 2);
        lay(BAD_STATUS, 2);
        lay(0, 4);
        lay(0, 8);
    }
}

/* What is to be unmapped is what `elements` says was mapped. */
static void lay_unmaps(u8 *where)
{
    begin_structure(where);
    for (u32 i = 0; i < units; i++) {
        lay(mapped_at(i), 8);
        lay(0, 8);
        lay(load(elements + i * MAP_SIZE + 20, 4), 4);
        lay(BAD_STATUS, 2);
        lay(0, 2);
    }
}

static void lay_grant_call(u32 operation, u32 size, u32 offset)
{
    element_size = size;
    status_offset = offset;
    call = (struct call){ GRANT_TABLE_OP, { operation, (u64)elements, units } };
}

/* Elements that have a status. */
static u64 statuses(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += load(elements + i * element_size + status_offset, 2) != BAD_STATUS;
    return count;
}

static int all_statuses_good(void)
{
    for (u32 i = 0; i < units; i++)
        if (load(elements + i * element_size + status_offset, 2))
            return 0;
    return 1;
}

static void forge_array(struct call *now, enum forgery what, u64 progress)
{
    (void)what;
    now->arguments[1] = call.arguments[1] + progress * element_size;
    now->arguments[2] = (u32)(call.arguments[2] - progress);
    if (what == ALL) {
        now->arguments[1] = call.arguments[1];
        now->arguments[2] = 0xffffffff;
    }
}

static u8 unmaps[MOST_UNITS * UNMAP_SIZE];
static int is_granted;

static void unmap_all(void)
{
    lay_unmaps(unmaps);
    ask(GRANT_TABLE_OP, GNTTABOP_UNMAP_GRANT_REF, (u64)unmaps, units, 0);
    is_granted = 0;
}

/* A PVH guest's page that is mapped as a grant no longer stands where it stood, also when it is unmapped: each grant needs its own, each time. */
static void grant_to_map(void)
{
    if (caller == PV)
        grant(GTF_PERMIT_ACCESS, 0);
    else {
        fill(HERE, 1);
        is_full[0] = 0;
        grant(GTF_PERMIT_ACCESS, HERE);
    }
}

static void prepare_map(void)
{
    if (is_granted)
        unmap_all();
    is_granted = 1;
    grant_to_map();
    lay_maps();
    lay_grant_call(GNTTABOP_MAP_GRANT_REF, MAP_SIZE, 18);
}

static void prepare_unmap(void)
{
    grant_to_map();
    lay_maps();
    if (ask(GRANT_TABLE_OP, GNTTABOP_MAP_GRANT_REF, (u64)elements, units, 0))
        fail("nothing is mapped that could be unmapped");
    lay_unmaps(unmaps);
    for (u32 i = 0; i < units * UNMAP_SIZE; i++)
        elements[i] = unmaps[i];
    lay_grant_call(GNTTABOP_UNMAP_GRANT_REF, UNMAP_SIZE, 20);
}

/* From a grant; where the call is carried to another host, which carries no grants, from the frame. */
static void lay_copies(void)
{
    begin_structure(elements);
    for (u32 i = 0; i < units; i++) {
        u8 *to = copies + i * COPIED;

        lay_word(is_carried() ? frame_of(granted) : FIRST_GRANT);
        lay(is_carried() ? DOMID_SELF : own_domain(), 2);
        lay((u64)to % PAGE_SIZE, 2);
        lay_word(frame_of(to));
        lay(DOMID_SELF, 2);
        lay((u64)to % PAGE_SIZE, 2);
        if (word() == 8)
            lay(0, 4);
        lay(COPIED, 2);
        lay(is_carried() ? 0 : GNTCOPY_SOURCE_GREF, 2);
        lay(BAD_STATUS, 2);
        lay(0, 2);
    }
}

static void prepare_copy(void)
{
    if (!is_carried())
        grant(GTF_PERMIT_ACCESS, 0);
    for (u32 i = 0; i < PAGE_SIZE; i++)
        granted[i] = i % 251 + 1;
    for (u32 i = 0; i < sizeof(copies); i++)
        copies[i] = 0;
    lay_copies();
    lay_grant_call(GNTTABOP_COPY, word() == 8 ? 40 : 24, word() == 8 ? 36 : 20);
}

/* Units whose bytes have come. */
static u64 copied(void)
{
    u64 count = 0;

    for (u32 i = 0; i < units; i++)
        count += *(volatile u64 *)(copies + i * COPIED) == *(u64 *)(granted + i * COPIED % PAGE_SIZE);
    return count;
}

/* --- Event channels --- */

enum { FIRST_PORT = 8 };

static u32 first_port;

static u32 state_of(u32 port)
{
    struct evtchn_status status = { .dom = DOMID_SELF, .port = port };

    return ask(EVENT_CHANNEL_OP, EVTCHNOP_STATUS, (u64)&status, 0, 0) ? 0 : status.status;
}

static u32 new_port(void)
{
    struct {
        u16 dom, remote_dom;
        u32 port;
    } unbound = { DOMID_SELF, DOMID_SELF, 0 };

    if (ask(EVENT_CHANNEL_OP, EVTCHNOP_ALLOC_UNBOUND, (u64)&unbound, 0, 0))
        fail("not enough ports");
    return unbound.port;
}

/* A unit is a port, and all of them are behind one another. Those below FIRST_PORT are what toolstacks open again on another host. */
static void make_ports(void)
{
    do
        first_port = new_port();
    while (is_carried() && first_port < FIRST_PORT);
    for (u32 i = 1; i < units; i++)
        if (new_port() != first_port + i)
            fail("ports are not behind one another");
}

static void prepare_reset(void)
{
    if (caller == PV)
        wait_for_console();
    own_domain();
    make_ports();
    begin_structure(structure);
    lay(DOMID_SELF, 2);
    call = (struct call){ EVENT_CHANNEL_OP, { EVTCHNOP_RESET, (u64)structure } };
}

static u64 closed(void)
{
    u64 low = 0, high = units, count = 0;

    if (is_over) {
        for (u32 i = 0; i < units; i++)
            count += !state_of(first_port + i);
        return count;
    }
    while (low < high) {
        u64 middle = (low + high) / 2;

        if (state_of(first_port + middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

enum { EVTCHNOP_RESET_CONT = 14 };

static void forge_reset(struct call *now, enum forgery what, u64 progress)
{
    (void)progress;
    now->arguments[0] = what == FRESH ? EVTCHNOP_RESET_CONT : EVTCHNOP_RESET;
}

/* --- Multicalls --- */

const struct member entry_members[] = {
    FIELD("op", 0, 0, 8, 4),       FIELD("args[0]", 16, 8, 8, 4),  FIELD("args[1]", 24, 12, 8, 4),
    FIELD("args[2]", 32, 16, 8, 4), FIELD("args[3]", 40, 20, 8, 4), FIELD("args[4]", 48, 24, 8, 4),
    FIELD("args[5]", 56, 28, 8, 4),
};
const u32 entry_member_count = COUNT(entry_members);
/* The result is looked at of an entry that is to be preempted. */
static const struct member result_members[] = { FIELD("result", 8, 4, 8, 4) };

static u8 entries[64 * MOST_UNITS] __attribute__((aligned(PAGE_SIZE)));
static u32 entry_count;

static u32 entry_size(void)
{
    return 8 * word();
}

static u8 *entry(u32 number)
{
    return entries + number * entry_size();
}

static void add_entry(u64 number, u64 first, u64 second, u64 third)
{
    begin_structure(entry(entry_count++));
    lay_word(number);
    lay_word(SENTINEL);
    lay_word(first);
    lay_word(second);
    lay_word(third);
    for (u32 i = 0; i < 3; i++)
        lay_word(0);
}

static u64 result_of(u32 number)
{
    return load(entry(number) + word(), word());
}

static void lay_multicall(void)
{
    watch("MulticallEntry", entries, entry_count, entry_members, COUNT(entry_members), entry_size());
    call = (struct call){ MULTICALL, { (u64)entries, entry_count } };
}

static void prepare_small(void)
{
    entry_count = 0;
    for (u32 i = 0; i < units; i++)
        add_entry(XEN_VERSION, 0, 0, 0);
    lay_multicall();
}

/* Entries that have a result. */
static u64 results(void)
{
    u64 count = 0;

    for (u32 i = 0; i < entry_count; i++)
        count += result_of(i) != SENTINEL;
    return count;
}

static void forge_multicall(struct call *now, enum forgery what, u64 progress)
{
    now->arguments[0] = call.arguments[0] + progress * entry_size();
    now->arguments[1] = (u32)(call.arguments[1] - progress);
    if (what == ALL) {
        now->arguments[0] = call.arguments[0];
        now->arguments[1] = 0xffffffff;
    }
}

/* A long call between two short ones. */
static void prepare_entry(void (*prepare)(void))
{
    struct call inner;

    prepare();
    inner = call;
    entry_count = 0;
    add_entry(XEN_VERSION, 0, 0, 0);
    add_entry(inner.number, inner.arguments[0], inner.arguments[1], inner.arguments[2]);
    add_entry(XEN_VERSION, 0, 0, 0);
    lay_multicall();
    watch("MulticallEntry[1]", entry(1), 1, result_members, COUNT(result_members), entry_size());
}

static int entries_are_whole(void)
{
    return results() == entry_count;
}

static void prepare_entry_populate(void)
{
    prepare_entry(prepare_populate);
}

static void prepare_entry_copy(void)
{
    prepare_entry(prepare_copy);
}

static void prepare_entry_reset(void)
{
    prepare_entry(prepare_reset);
}

static int populated_and_answered(void)
{
    return all_given() && entries_are_whole() && result_of(1) == units;
}

static int copied_and_answered(void)
{
    return copied() == units && entries_are_whole() && !result_of(1);
}

static int closed_and_answered(void)
{
    return closed() == units && entries_are_whole() && !result_of(1);
}

static void forge_entry_extent(struct call *now, enum forgery what, u64 progress)
{
    (void)now, (void)what;
    begin_structure(entry(1) + 2 * word());
    lay(XENMEM_POPULATE_PHYSMAP | (progress << EXTENT_SHIFT & 0xffffffff), word());
}

static int batch_is_whole(void)
{
    for (u32 i = 0; i < units; i++)
        if (load(errors + 4 * i, 4))
            return 0;
    return moved() == units;
}

static int copies_are_whole(void)
{
    return copied() == units && all_statuses_good();
}

/* What transfers give is a PV guest's. */
static void prepare_transfer(void)
{
    grant(GTF_ACCEPT_TRANSFER, 0);
    get_frames(list);
    begin_structure(elements);
    for (u32 i = 0; i < units; i++) {
        lay(load(list + 8 * i, 8), 8);
        lay(own_domain(), 2);
        lay(FIRST_GRANT + i, 4);
        lay(BAD_STATUS, 2);
        lay(0, 4);
    }
    lay_grant_call(GNTTABOP_TRANSFER, TRANSFER_SIZE, 16);
}

void make_other_calls(void)
{
    enum { OTHERS = 3, ELSEWHERE = 0x28000 /* Frames of a PVH guest that are empty. */ };
    static u8 source[8], copy[8];
    u64 frames[OTHERS] = { ELSEWHERE, ELSEWHERE + 1, ELSEWHERE + 2 };
    u64 list_of_calls[2][8] = { { XEN_VERSION }, { XEN_VERSION } };
    struct {
        u64 from_frame;
        u16 from, from_offset;
        u64 to_frame;
        u16 to, to_offset;
        u32 pad;
        u16 length, flags, status;
    } copied_by_frame = {
        frame_of(source), DOMID_SELF, (u64)source % PAGE_SIZE, frame_of(copy), DOMID_SELF, (u64)copy % PAGE_SIZE, 0, sizeof(copy), 0, 0,
    };

    if (memory_call(caller == PV ? XENMEM_INCREASE_RESERVATION : XENMEM_POPULATE_PHYSMAP, frames, OTHERS) != OTHERS
        || memory_call(XENMEM_DECREASE_RESERVATION, frames, OTHERS) != OTHERS || ask(GRANT_TABLE_OP, GNTTABOP_COPY, (u64)&copied_by_frame, 1, 0)
        || copied_by_frame.status || ask(MULTICALL, (u64)list_of_calls, 2, 0, 0) || !list_of_calls[1][1])
        fail("a call that comes between fails");
    make_own_calls();
}

#define PVHS (PVH | PVH32)
#define ALL_CALLERS (PVH | PVH32 | PV)

const struct scenario scenarios[] = {
    { "memory_op/increase_reservation", ALL_CALLERS, 1500, 12, prepare_increase, gained, forge_extent, 0, 0 },
    { "memory_op/decrease_reservation", ALL_CALLERS, 1500, 12, prepare_decrease, lost, forge_extent, 0, 0, carry_lost },
    { "memory_op/populate_physmap", ALL_CALLERS, 1500, 12, prepare_populate, gained, forge_extent, all_given, 0, carry_gained },
    { "memory_op/add_to_physmap", PVHS, 1500, 0, prepare_range, moved, forge_extent, 0, 0 },
    { "memory_op/add_to_physmap_batch", PVHS, 1500, 0, prepare_batch, errors_written, forge_extent, batch_is_whole, 0 },
    { "grant_table_op/map_grant_ref", ALL_CALLERS, 1200, 12, prepare_map, statuses, forge_array, all_statuses_good, 0, 0 },
    { "grant_table_op/unmap_grant_ref", ALL_CALLERS, 1200, 96, prepare_unmap, statuses, forge_array, all_statuses_good, 0, 0 },
    { "grant_table_op/copy", ALL_CALLERS, 1500, 12, prepare_copy, copied, forge_array, copies_are_whole, 0 },
    { "grant_table_op/transfer", PV, 0, 12, prepare_transfer, statuses, forge_array, all_statuses_good, 0, 0 },
    { "event_channel_op/reset", ALL_CALLERS, 2048, 640, prepare_reset, closed, forge_reset, 0, 0 },
    { "multicall/small", ALL_CALLERS, 1500, 12, prepare_small, results, forge_multicall, 0, 0 },
    { "multicall/populate_physmap", ALL_CALLERS, 1500, 12, prepare_entry_populate, gained, forge_entry_extent, populated_and_answered, 0, carry_gained },
    { "multicall/copy", ALL_CALLERS, 1500, 12, prepare_entry_copy, copied, 0, copied_and_answered, 0 },
    { "multicall/reset", ALL_CALLERS, 2048, 640, prepare_entry_reset, closed, 0, closed_and_answered, 0 },
    { 0 },
};
