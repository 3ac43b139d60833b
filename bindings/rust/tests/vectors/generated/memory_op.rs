// Generated from abi/memory-op.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::memory_op::*;

structure! { XenPfn, Order::Little, {
    "pfn" => pfn,
} }

structure! { XenPhysmapError, Order::Little, {
    "err" => err,
} }

structure! { XenMemoryReservation, Order::Little, {
    "extent_start" => extent_start,
    "nr_extents" => nr_extents,
    "extent_order" => extent_order,
    "mem_flags" => mem_flags {
        "address_bits": ADDRESS_BITS_MASK, ADDRESS_BITS_SHIFT;
        "node": NODE_PLUS_ONE_MASK, NODE_PLUS_ONE_SHIFT;
        "populate_on_demand": POPULATE_ON_DEMAND_MASK, POPULATE_ON_DEMAND_SHIFT;
        "exact_node_request": EXACT_NODE_MASK, EXACT_NODE_SHIFT;
        "vnode": VIRTUAL_NODE_MASK, VIRTUAL_NODE_SHIFT;
    },
    "domid" => domid,
} }

structure! { XenMemoryExchange, Order::Little, {
    "in" => r#in,
    "out" => out,
    "nr_exchanged" => nr_exchanged,
} }

structure! { XenMemoryDomain, Order::Little, {
    "domid" => domid,
} }

structure! { XenTranslateGpfnList, Order::Little, {
    "domid" => domid,
    "nr_gpfns" => nr_gpfns,
    "gpfn_list" => gpfn_list,
    "mfn_list" => mfn_list,
} }

structure! { XenMachphysMfnList, Order::Little, {
    "max_extents" => max_extents,
    "extent_start" => extent_start,
    "nr_extents" => nr_extents,
} }

structure! { XenMachphysMapping, Order::Little, {
    "v_start" => v_start,
    "v_end" => v_end,
    "max_mfn" => max_mfn,
} }

structure! { XenAddToPhysmap, Order::Little, {
    "domid" => domid,
    "size" => size,
    "space" => space,
    "idx" => idx,
    "gpfn" => gpfn,
} }

structure! { XenAddToPhysmapBatch, Order::Little, {
    "domid" => domid,
    "space" => space,
    "size" => size,
    "foreign_domid" => foreign_domid,
    "idxs" => idxs,
    "gpfns" => gpfns,
    "errs" => errs,
} }

structure! { XenRemoveFromPhysmap, Order::Little, {
    "domid" => domid,
    "gpfn" => gpfn,
} }

structure! { E820Entry, Order::Little, {
    "addr" => addr,
    "size" => size,
    "type" => r#type,
} }

structure! { XenMemoryMap, Order::Little, {
    "nr_entries" => nr_entries,
    "buffer" => buffer,
} }

structure! { XenForeignMemoryMap, Order::Little, {
    "domid" => domid,
    "map" => map,
} }

structure! { XenPodTarget, Order::Little, {
    "target_pages" => target_pages,
    "tot_pages" => tot_pages,
    "pod_cache_pages" => pod_cache_pages,
    "pod_entries" => pod_entries,
    "domid" => domid,
} }

structure! { XenMemPagingOp, Order::Little, {
    "op" => op,
    "domain" => domain,
    "buffer" => buffer,
    "gfn" => gfn,
} }

structure! { XenMemAccessOp, Order::Little, {
    "op" => op,
    "access" => access,
    "domid" => domid,
    "nr" => nr,
    "pfn" => pfn,
    "pfn_list" => pfn_list,
    "access_list" => access_list,
} }

structure! { XenMemAccessOpBefore48, Order::Little, {
    "op" => op,
    "access" => access,
    "domid" => domid,
    "nr" => nr,
    "pfn" => pfn,
} }

structure! { MemSharingOpNominateGfn, Order::Little, {
    "gfn" => gfn,
    "handle" => handle,
} }

structure! { MemSharingOpNominateGref, Order::Little, {
    "grant_ref" => grant_ref,
    "handle" => handle,
} }

structure! { MemSharingOpShare, Order::Little, {
    "source_gfn" => source_gfn,
    "source_handle" => source_handle,
    "client_gfn" => client_gfn,
    "client_handle" => client_handle,
    "client_domain" => client_domain,
} }

structure! { MemSharingOpAddPhysmap, Order::Little, {
    "source_gfn" => source_gfn,
    "source_handle" => source_handle,
    "client_gfn" => client_gfn,
    "client_handle" => client_handle,
    "client_domain" => client_domain,
} }

structure! { MemSharingOpRange, Order::Little, {
    "first_gfn" => first_gfn,
    "last_gfn" => last_gfn,
    "opaque" => opaque,
    "client_domain" => client_domain,
    "_pad" => _pad,
} }

structure! { MemSharingOpDebugGfn, Order::Little, {
    "gfn" => gfn,
} }

structure! { MemSharingOpDebugMfn, Order::Little, {
    "mfn" => mfn,
} }

structure! { MemSharingOpDebugGref, Order::Little, {
    "gref" => gref,
} }

structure! { MemSharingOpFork, Order::Little, {
    "parent_domain" => parent_domain,
    "flags" => flags {
        "with_iommu_allowed": WITH_IOMMU_ALLOWED_MASK, WITH_IOMMU_ALLOWED_SHIFT;
        "block_interrupts": BLOCK_INTERRUPTS_MASK, BLOCK_INTERRUPTS_SHIFT;
        "reset_state": RESET_STATE_MASK, RESET_STATE_SHIFT;
        "reset_memory": RESET_MEMORY_MASK, RESET_MEMORY_SHIFT;
    },
    "pad" => pad,
} }

structure! { MemSharingOpForkReset, Order::Little, {
    "parent_domain" => parent_domain,
    "flags" => flags {
        "with_iommu_allowed": WITH_IOMMU_ALLOWED_MASK, WITH_IOMMU_ALLOWED_SHIFT;
        "block_interrupts": BLOCK_INTERRUPTS_MASK, BLOCK_INTERRUPTS_SHIFT;
        "reset_state": RESET_STATE_MASK, RESET_STATE_SHIFT;
        "reset_memory": RESET_MEMORY_MASK, RESET_MEMORY_SHIFT;
    },
    "pad" => pad,
} }

union! { XenMemSharingOpU {
    "MemSharingOpNominateGfn" => mem_sharing_op_nominate_gfn,
    "MemSharingOpNominateGref" => mem_sharing_op_nominate_gref,
    "MemSharingOpShare" => mem_sharing_op_share,
    "MemSharingOpDebugGfn" => mem_sharing_op_debug_gfn,
    "MemSharingOpDebugMfn" => mem_sharing_op_debug_mfn,
    "MemSharingOpDebugGref" => mem_sharing_op_debug_gref,
    "MemSharingOpAddPhysmap" => mem_sharing_op_add_physmap,
    "MemSharingOpRange" => mem_sharing_op_range,
    "MemSharingOpFork" => mem_sharing_op_fork,
    "MemSharingOpForkReset" => mem_sharing_op_fork_reset,
} }

structure! { XenMemSharingOp, Order::Little, {
    "op" => op,
    "domain" => domain,
    "u" => u,
} }

union! { XenMemSharingOpBefore46U {
    "MemSharingOpNominateGfn" => mem_sharing_op_nominate_gfn,
    "MemSharingOpNominateGref" => mem_sharing_op_nominate_gref,
    "MemSharingOpShare" => mem_sharing_op_share,
    "MemSharingOpDebugGfn" => mem_sharing_op_debug_gfn,
    "MemSharingOpDebugMfn" => mem_sharing_op_debug_mfn,
    "MemSharingOpDebugGref" => mem_sharing_op_debug_gref,
    "MemSharingOpAddPhysmap" => mem_sharing_op_add_physmap,
} }

structure! { XenMemSharingOpBefore46, Order::Little, {
    "op" => op,
    "domain" => domain,
    "u" => u,
} }

structure! { XenReservedDeviceMemory, Order::Little, {
    "start_pfn" => start_pfn,
    "nr_pages" => nr_pages,
} }

structure! { XenReservedDeviceMemoryMap, Order::Little, {
    "flags" => flags {
        "all": ALL_DEVICES_MASK, ALL_DEVICES_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "nr_entries" => nr_entries,
    "buffer" => buffer,
    "seg" => seg,
    "bus" => bus,
    "devfn" => devfn,
} }

structure! { XenMemAcquireResource, Order::Little, {
    "domid" => domid,
    "type" => r#type,
    "id" => id,
    "nr_frames" => nr_frames,
    "pad" => pad,
    "frame" => frame,
    "frame_list" => frame_list,
} }

structure! { XenMemAcquireResourceBefore414, Order::Little, {
    "domid" => domid,
    "type" => r#type,
    "id" => id,
    "nr_frames" => nr_frames,
    "flags" => flags,
    "frame" => frame,
    "frame_list" => frame_list,
} }

structure! { XenVmemrange, Order::Little, {
    "start" => start,
    "end" => end,
    "flags" => flags,
    "nid" => nid,
} }

structure! { XenVnumaTopologyInfo, Order::Little, {
    "domid" => domid,
    "pad" => pad,
    "nr_vnodes" => nr_vnodes,
    "nr_vcpus" => nr_vcpus,
    "nr_vmemranges" => nr_vmemranges,
    "vdistance" => vdistance,
    "vcpu_to_vnode" => vcpu_to_vnode,
    "vmemrange" => vmemrange,
} }
