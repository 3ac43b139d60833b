// Generated from abi/grant-table.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::grant_table::*;

structure! { GrantEntryV1, Order::Little, {
    "flags" => flags {
        "GTF_type_mask": KIND_MASK, KIND_SHIFT;
        "GTF_readonly": READ_ONLY_MASK, READ_ONLY_SHIFT;
        "GTF_reading": READING_MASK, READING_SHIFT;
        "GTF_writing": WRITING_MASK, WRITING_SHIFT;
        "GTF_PWT": WRITE_THROUGH_MASK, WRITE_THROUGH_SHIFT;
        "GTF_PCD": CACHE_DISABLE_MASK, CACHE_DISABLE_SHIFT;
        "GTF_PAT": PAGE_ATTRIBUTE_MASK, PAGE_ATTRIBUTE_SHIFT;
        "GTF_sub_page": SUB_PAGE_MASK, SUB_PAGE_SHIFT;
    },
    "domid" => domid,
    "frame" => frame,
} }

structure! { GrantEntryHeader, Order::Little, {
    "flags" => flags {
        "GTF_type_mask": KIND_MASK, KIND_SHIFT;
        "GTF_readonly": READ_ONLY_MASK, READ_ONLY_SHIFT;
        "GTF_transfer_completed": TRANSFER_COMPLETED_MASK, TRANSFER_COMPLETED_SHIFT;
        "GTF_PWT": WRITE_THROUGH_MASK, WRITE_THROUGH_SHIFT;
        "GTF_PCD": CACHE_DISABLE_MASK, CACHE_DISABLE_SHIFT;
        "GTF_PAT": PAGE_ATTRIBUTE_MASK, PAGE_ATTRIBUTE_SHIFT;
        "GTF_sub_page": SUB_PAGE_MASK, SUB_PAGE_SHIFT;
    },
    "domid" => domid,
} }

structure! { GrantEntryV2FullPage, Order::Little, {
    "hdr" => hdr,
    "pad0" => pad0,
    "frame" => frame,
} }

structure! { GrantEntryV2SubPage, Order::Little, {
    "hdr" => hdr,
    "page_off" => page_off,
    "length" => length,
    "frame" => frame,
} }

structure! { GrantEntryV2Transitive, Order::Little, {
    "hdr" => hdr,
    "trans_domid" => trans_domid,
    "pad0" => pad0,
    "gref" => gref,
} }

union! { GrantEntryV2Entry {
    "full_page" => full_page,
    "sub_page" => sub_page,
    "transitive" => transitive,
} }

structure! { GrantEntryV2, Order::Little, {
    "entry" => entry,
} }

structure! { GrantStatusWord, Order::Little, {
    "status" => status {
        "GTF_reading": READING_MASK, READING_SHIFT;
        "GTF_writing": WRITING_MASK, WRITING_SHIFT;
    },
} }

structure! { GnttabMapGrantRef, Order::Little, {
    "host_addr" => host_addr,
    "flags" => flags {
        "GNTMAP_device_map": DEVICE_MAP_MASK, DEVICE_MAP_SHIFT;
        "GNTMAP_host_map": HOST_MAP_MASK, HOST_MAP_SHIFT;
        "GNTMAP_readonly": READ_ONLY_MASK, READ_ONLY_SHIFT;
        "GNTMAP_application_map": APPLICATION_MAP_MASK, APPLICATION_MAP_SHIFT;
        "GNTMAP_contains_pte": CONTAINS_PTE_MASK, CONTAINS_PTE_SHIFT;
        "GNTMAP_can_fail": CAN_FAIL_MASK, CAN_FAIL_SHIFT;
        "GNTMAP_guest_avail0": GUEST_AVAILABLE_MASK, GUEST_AVAILABLE_SHIFT;
    },
    "ref" => r#ref,
    "dom" => dom,
    "status" => status,
    "handle" => handle,
    "dev_bus_addr" => dev_bus_addr,
} }

structure! { GnttabUnmapGrantRef, Order::Little, {
    "host_addr" => host_addr,
    "dev_bus_addr" => dev_bus_addr,
    "handle" => handle,
    "status" => status,
} }

structure! { GnttabSetupTable, Order::Little, {
    "dom" => dom,
    "nr_frames" => nr_frames,
    "status" => status,
    "frame_list" => frame_list,
} }

structure! { GnttabDumpTable, Order::Little, {
    "dom" => dom,
    "status" => status,
} }

structure! { GnttabTransfer, Order::Little, {
    "mfn" => mfn,
    "domid" => domid,
    "ref" => r#ref,
    "status" => status,
} }

structure! { GnttabCopyGrant, Order::Little, {
    "ref" => r#ref,
} }

structure! { GnttabCopyFrame, Order::Little, {
    "gmfn" => gmfn,
} }

union! { GnttabCopyPtrU {
    "ref" => r#ref,
    "gmfn" => gmfn,
} }

structure! { GnttabCopyPtr, Order::Little, {
    "u" => u,
    "domid" => domid,
    "offset" => offset,
} }

structure! { GnttabCopy, Order::Little, {
    "source" => source,
    "dest" => dest,
    "len" => len,
    "flags" => flags {
        "GNTCOPY_source_gref": SOURCE_IS_GRANT_MASK, SOURCE_IS_GRANT_SHIFT;
        "GNTCOPY_dest_gref": DESTINATION_IS_GRANT_MASK, DESTINATION_IS_GRANT_SHIFT;
        "GNTCOPY_can_fail": CAN_FAIL_MASK, CAN_FAIL_SHIFT;
    },
    "status" => status,
} }

structure! { GnttabQuerySize, Order::Little, {
    "dom" => dom,
    "nr_frames" => nr_frames,
    "max_nr_frames" => max_nr_frames,
    "status" => status,
} }

structure! { GnttabUnmapAndReplace, Order::Little, {
    "host_addr" => host_addr,
    "new_addr" => new_addr,
    "handle" => handle,
    "status" => status,
} }

structure! { GnttabSetVersion, Order::Little, {
    "version" => version,
} }

structure! { GnttabGetStatusFrames, Order::Little, {
    "nr_frames" => nr_frames,
    "dom" => dom,
    "status" => status,
    "frame_list" => frame_list,
} }

structure! { GnttabGetVersion, Order::Little, {
    "dom" => dom,
    "pad" => pad,
    "version" => version,
} }

structure! { GnttabSwapGrantRef, Order::Little, {
    "ref_a" => ref_a,
    "ref_b" => ref_b,
    "status" => status,
} }

structure! { GnttabCacheFlushAddress, Order::Little, {
    "dev_bus_addr" => dev_bus_addr,
} }

structure! { GnttabCacheFlushGrant, Order::Little, {
    "ref" => r#ref,
} }

union! { GnttabCacheFlushA {
    "dev_bus_addr" => dev_bus_addr,
    "ref" => r#ref,
} }

structure! { GnttabCacheFlush, Order::Little, {
    "a" => a,
    "offset" => offset,
    "length" => length,
    "op" => op {
        "GNTTAB_CACHE_CLEAN": CLEAN_MASK, CLEAN_SHIFT;
        "GNTTAB_CACHE_INVAL": INVALIDATE_MASK, INVALIDATE_SHIFT;
        "GNTTAB_CACHE_SOURCE_GREF": SOURCE_IS_GRANT_MASK, SOURCE_IS_GRANT_SHIFT;
    },
} }
