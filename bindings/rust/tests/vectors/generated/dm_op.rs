// Generated from abi/dm-op.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::dm_op::*;

structure! { XenDmOpCreateIoreqServer, Order::Little, {
    "handle_bufioreq" => handle_bufioreq,
    "pad" => pad,
    "id" => id,
} }

structure! { XenDmOpGetIoreqServerInfo, Order::Little, {
    "id" => id,
    "flags" => flags {
        "XEN_DMOP_no_gfns": NO_GFNS_MASK, NO_GFNS_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "bufioreq_port" => bufioreq_port,
    "ioreq_gfn" => ioreq_gfn,
    "bufioreq_gfn" => bufioreq_gfn,
} }

structure! { XenDmOpIoreqServerRange, Order::Little, {
    "id" => id,
    "pad" => pad,
    "type" => r#type,
    "start" => start,
    "end" => end,
} }

structure! { XenDmOpSetIoreqServerState, Order::Little, {
    "id" => id,
    "enabled" => enabled,
    "pad" => pad,
} }

structure! { XenDmOpDestroyIoreqServer, Order::Little, {
    "id" => id,
    "pad" => pad,
} }

structure! { XenDmOpTrackDirtyVram, Order::Little, {
    "nr" => nr,
    "pad" => pad,
    "first_pfn" => first_pfn,
} }

structure! { XenDmOpSetPciIntxLevel, Order::Little, {
    "domain" => domain,
    "bus" => bus,
    "device" => device,
    "intx" => intx,
    "level" => level,
} }

structure! { XenDmOpSetIsaIrqLevel, Order::Little, {
    "isa_irq" => isa_irq,
    "level" => level,
} }

structure! { XenDmOpSetPciLinkRoute, Order::Little, {
    "link" => link,
    "isa_irq" => isa_irq,
} }

structure! { XenDmOpModifiedMemory, Order::Little, {
    "nr_extents" => nr_extents,
    "opaque" => opaque,
} }

structure! { XenDmOpModifiedMemoryExtent, Order::Little, {
    "nr" => nr,
    "pad" => pad,
    "first_pfn" => first_pfn,
} }

structure! { XenDmOpSetMemType, Order::Little, {
    "nr" => nr,
    "mem_type" => mem_type,
    "pad" => pad,
    "first_pfn" => first_pfn,
} }

structure! { XenDmOpInjectEvent, Order::Little, {
    "vcpuid" => vcpuid,
    "vector" => vector,
    "type" => r#type,
    "insn_len" => insn_len,
    "pad0" => pad0,
    "error_code" => error_code,
    "pad1" => pad1,
    "cr2" => cr2,
} }

structure! { XenDmOpInjectMsi, Order::Little, {
    "data" => data,
    "pad" => pad,
    "addr" => addr,
} }

structure! { XenDmOpMapMemTypeToIoreqServer, Order::Little, {
    "id" => id,
    "type" => r#type,
    "flags" => flags {
        "XEN_DMOP_IOREQ_MEM_ACCESS_READ": READS_MASK, READS_SHIFT;
        "XEN_DMOP_IOREQ_MEM_ACCESS_WRITE": WRITES_MASK, WRITES_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "opaque" => opaque,
} }

structure! { XenDmOpRemoteShutdown, Order::Little, {
    "reason" => reason,
} }

structure! { XenDmOpRelocateMemory, Order::Little, {
    "size" => size,
    "pad" => pad,
    "src_gfn" => src_gfn,
    "dst_gfn" => dst_gfn,
} }

structure! { XenDmOpPinMemoryCacheattr, Order::Little, {
    "start" => start,
    "end" => end,
    "type" => r#type,
    "pad" => pad,
} }

structure! { XenDmOpSetIrqLevel, Order::Little, {
    "irq" => irq,
    "level" => level,
    "pad" => pad,
} }

structure! { XenDmOpNrVcpus, Order::Little, {
    "vcpus" => vcpus,
} }

union! { XenDmOpU {
    "XenDmOpCreateIoreqServer" => xen_dm_op_create_ioreq_server,
    "XenDmOpGetIoreqServerInfo" => xen_dm_op_get_ioreq_server_info,
    "XenDmOpIoreqServerRange" => xen_dm_op_ioreq_server_range,
    "XenDmOpSetIoreqServerState" => xen_dm_op_set_ioreq_server_state,
    "XenDmOpDestroyIoreqServer" => xen_dm_op_destroy_ioreq_server,
    "XenDmOpTrackDirtyVram" => xen_dm_op_track_dirty_vram,
    "XenDmOpSetPciIntxLevel" => xen_dm_op_set_pci_intx_level,
    "XenDmOpSetIsaIrqLevel" => xen_dm_op_set_isa_irq_level,
    "XenDmOpSetPciLinkRoute" => xen_dm_op_set_pci_link_route,
    "XenDmOpModifiedMemory" => xen_dm_op_modified_memory,
    "XenDmOpSetMemType" => xen_dm_op_set_mem_type,
    "XenDmOpInjectEvent" => xen_dm_op_inject_event,
    "XenDmOpInjectMsi" => xen_dm_op_inject_msi,
    "XenDmOpMapMemTypeToIoreqServer" => xen_dm_op_map_mem_type_to_ioreq_server,
    "XenDmOpRemoteShutdown" => xen_dm_op_remote_shutdown,
    "XenDmOpRelocateMemory" => xen_dm_op_relocate_memory,
    "XenDmOpPinMemoryCacheattr" => xen_dm_op_pin_memory_cacheattr,
    "XenDmOpSetIrqLevel" => xen_dm_op_set_irq_level,
    "XenDmOpNrVcpus" => xen_dm_op_nr_vcpus,
} }

structure! { XenDmOp, Order::Little, {
    "op" => op,
    "pad" => pad,
    "u" => u,
} }

structure! { XenDmOpBuf, Order::Little, {
    "h" => h,
    "size" => size,
} }
