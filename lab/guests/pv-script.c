/*
 * A 64-bit PV guest that carries out a script (lab/hypercalls/README.md), which is its ramdisk, and prints the answers on the PV console.
 * Memory is mapped where the pfns say. Dedicated to the public domain (CC0 1.0).
 */
#include "pv-flat.h"
#include "script.h"

const char guest_kind[] = "pv";

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
    const u64 *p2m = (const u64 *)start_info->mfn_list;

    if (same_text(kind, "table")) {
        u64 level = evaluate_below(rest, LEVELS + 1);

        if (!level)
            fail("there is no such level");
        *value = p2m[(u64)table_of((u64)buffers, level) / PAGE_SIZE];
        return 1;
    }
    if (same_text(kind, "mfn"))
        *value = p2m[(u64)place(rest, 1) / PAGE_SIZE];
    else if (same_text(kind, "pte")) {
        u64 address = (u64)place(rest, 1);
        const u64 *table = table_of(address, 1);

        *value = p2m[(u64)table / PAGE_SIZE] * PAGE_SIZE + address / PAGE_SIZE % ENTRIES_PER_PAGE * sizeof(u64);
    } else
        return 0;
    return 1;
}

int own_call(const struct statement *statement, u64 *result)
{
    (void)statement, (void)result;
    return 0;
}

int own_statement(const struct statement *statement)
{
    (void)statement;
    return 0;
}

void guest_main(struct start_info *info)
{
    begin_console(info);
    catch_exceptions();
    set_variable("shared_info", info->shared_info);
    if (!info->mod_len)
        fail("there is no script");
    run_script((const char *)info->mod_start, info->mod_len);
}
