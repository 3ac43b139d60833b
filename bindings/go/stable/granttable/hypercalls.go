// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

// GrantTableOpHypercall is the number of the hypercall grant_table_op. Uses grants and sets up grant tables. The bits
// of the command above the operation hold progress of a cache flush; for anything else they must be zero, or it is
// EINVAL or ENOSYS. A call has at most 512 elements until Xen 3.4, and 2^31-1 since 4.0. From public/grant_table.h,
// 4.22.
const GrantTableOpHypercall uint32 = 20

// GrantTableOpCodeMapGrantRef is the code of GNTTABOP_map_grant_ref. Maps granted pages. It takes an array of
// GnttabMapGrantRef.
const GrantTableOpCodeMapGrantRef uint32 = 0

// GrantTableOpCodeUnmapGrantRef is the code of GNTTABOP_unmap_grant_ref. Unmaps them. It takes an array of
// GnttabUnmapGrantRef.
const GrantTableOpCodeUnmapGrantRef uint32 = 1

// GrantTableOpCodeSetupTable is the code of GNTTABOP_setup_table. Makes a table longer and tells its frames; the count
// must be 1. It takes GnttabSetupTable.
const GrantTableOpCodeSetupTable uint32 = 2

// GrantTableOpCodeDumpTable is the code of GNTTABOP_dump_table. Would print a table; it is ENOSYS. It takes
// GnttabDumpTable.
const GrantTableOpCodeDumpTable uint32 = 3

// GrantTableOpCodeTransfer is the code of GNTTABOP_transfer. Gives pages away; for PV guests only. It takes an array of
// GnttabTransfer.
const GrantTableOpCodeTransfer uint32 = 4

// GrantTableOpCodeCopy is the code of GNTTABOP_copy. Copies bytes between pages. It takes an array of GnttabCopy.
const GrantTableOpCodeCopy uint32 = 5

// GrantTableOpCodeQuerySize is the code of GNTTABOP_query_size. Tells how long a table is; the count must be 1. It
// takes GnttabQuerySize.
const GrantTableOpCodeQuerySize uint32 = 6

// GrantTableOpCodeUnmapAndReplace is the code of GNTTABOP_unmap_and_replace. Lets something else take the place of
// mappings. It takes an array of GnttabUnmapAndReplace.
const GrantTableOpCodeUnmapAndReplace uint32 = 7

// GrantTableOpCodeSetVersion is the code of GNTTABOP_set_version. Chooses the version of the caller's table. It takes
// GnttabSetVersion. In Xen 4.0 and later.
const GrantTableOpCodeSetVersion uint32 = 8

// GrantTableOpCodeGetStatusFrames is the code of GNTTABOP_get_status_frames. Tells the frames that say what is in use;
// the count must be 1. It takes GnttabGetStatusFrames. In Xen 4.0 and later.
const GrantTableOpCodeGetStatusFrames uint32 = 9

// GrantTableOpCodeGetVersion is the code of GNTTABOP_get_version. Tells the version of a table. It takes
// GnttabGetVersion. In Xen 4.0 and later.
const GrantTableOpCodeGetVersion uint32 = 10

// GrantTableOpCodeSwapGrantRef is the code of GNTTABOP_swap_grant_ref. Lets entries of the caller's table change
// places. It takes an array of GnttabSwapGrantRef. In Xen 4.2 and later.
const GrantTableOpCodeSwapGrantRef uint32 = 11

// GrantTableOpCodeCacheFlush is the code of GNTTABOP_cache_flush. Lets parts of pages of other domains leave the
// caches. It takes an array of GnttabCacheFlush. In Xen 4.5 and later.
const GrantTableOpCodeCacheFlush uint32 = 12
