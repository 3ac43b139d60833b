/* What a PV guest has to do before it is suspended. Dedicated to the public domain (CC0 1.0). */
#include "pv-suspend.h"

/* Offsets in struct shared_info, 64 bits wide (public/xen.h). */
enum { ARCH_MAX_PFN = 2048 + 1024 + 16, ARCH_PFN_TO_MFN_FRAME_LIST_LIST = ARCH_MAX_PFN + 8 };

static u64 frame_list_list[ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE)));
static u64 frame_list[ENTRIES_PER_PAGE] __attribute__((aligned(PAGE_SIZE)));

/* Memory is mapped where the pfns say: a virtual address is a pfn and an offset. */
static u64 mfn_of(const struct start_info *info, const void *address)
{
    return ((const u64 *)info->mfn_list)[(u64)address / PAGE_SIZE];
}

static u64 pfn_of_frame(const struct start_info *info, u64 mfn)
{
    for (u64 pfn = 0; pfn < info->nr_pages; pfn++)
        if (((const u64 *)info->mfn_list)[pfn] == mfn)
            return pfn;
    return ~0UL;
}

/* Where the toolstack finds the p2m table: a page of mfns of the pages with the mfns of the table's own pages. */
static void publish_p2m(const struct start_info *info, u8 *shared_info)
{
    u64 pages = (info->nr_pages * sizeof(u64) + PAGE_SIZE - 1) / PAGE_SIZE;

    for (u64 i = 0; i < pages; i++)
        frame_list[i] = mfn_of(info, (u8 *)info->mfn_list + i * PAGE_SIZE);
    frame_list_list[0] = mfn_of(info, frame_list);
    *(volatile u64 *)(shared_info + ARCH_MAX_PFN) = info->nr_pages;
    *(volatile u64 *)(shared_info + ARCH_PFN_TO_MFN_FRAME_LIST_LIST) = mfn_of(info, frame_list_list);
}

void leave_to_toolstack(struct start_info *info, u8 *shared_info)
{
    publish_p2m(info, shared_info);
    info->store_mfn = pfn_of_frame(info, info->store_mfn);
    info->console_mfn = pfn_of_frame(info, info->console_mfn);
}
