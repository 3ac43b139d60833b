// Generated from abi/hvm-op.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::hvm_op::*;

structure! { XenHvmParam, Order::Little, {
    "domid" => domid,
    "pad" => pad,
    "index" => index,
    "value" => value,
} }

structure! { XenHvmSetPciIntxLevel, Order::Little, {
    "domid" => domid,
    "domain" => domain,
    "bus" => bus,
    "device" => device,
    "intx" => intx,
    "level" => level,
} }

structure! { XenHvmSetIsaIrqLevel, Order::Little, {
    "domid" => domid,
    "isa_irq" => isa_irq,
    "level" => level,
} }

structure! { XenHvmSetPciLinkRoute, Order::Little, {
    "domid" => domid,
    "link" => link,
    "isa_irq" => isa_irq,
} }

structure! { XenHvmTrackDirtyVram, Order::Little, {
    "domid" => domid,
    "nr" => nr,
    "first_pfn" => first_pfn,
    "dirty_bitmap" => dirty_bitmap,
} }

structure! { XenHvmTrackDirtyVramBefore45, Order::Little, {
    "domid" => domid,
    "first_pfn" => first_pfn,
    "nr" => nr,
    "dirty_bitmap" => dirty_bitmap,
} }

structure! { XenHvmModifiedMemory, Order::Little, {
    "domid" => domid,
    "nr" => nr,
    "first_pfn" => first_pfn,
} }

structure! { XenHvmModifiedMemoryBefore45, Order::Little, {
    "domid" => domid,
    "first_pfn" => first_pfn,
    "nr" => nr,
} }

structure! { XenHvmSetMemType, Order::Little, {
    "domid" => domid,
    "hvmmem_type" => hvmmem_type,
    "nr" => nr,
    "first_pfn" => first_pfn,
} }

structure! { XenHvmSetMemTypeBefore41, Order::Little, {
    "domid" => domid,
    "hvmmem_type" => hvmmem_type,
    "first_pfn" => first_pfn,
    "nr" => nr,
} }

structure! { XenHvmPagetableDying, Order::Little, {
    "domid" => domid,
    "pad" => pad,
    "gpa" => gpa,
} }

structure! { XenHvmGetTime, Order::Little, {
    "now" => now,
} }

structure! { XenHvmXentrace, Order::Little, {
    "event" => event,
    "extra_bytes" => extra_bytes,
    "extra" => extra,
} }

structure! { XenHvmSetMemAccess, Order::Little, {
    "domid" => domid,
    "hvmmem_access" => hvmmem_access,
    "nr" => nr,
    "first_pfn" => first_pfn,
} }

structure! { XenHvmGetMemAccess, Order::Little, {
    "domid" => domid,
    "hvmmem_access" => hvmmem_access,
    "pfn" => pfn,
} }

structure! { XenHvmInjectTrap, Order::Little, {
    "domid" => domid,
    "vcpuid" => vcpuid,
    "vector" => vector,
    "type" => r#type,
    "error_code" => error_code,
    "insn_len" => insn_len,
    "cr2" => cr2,
} }

structure! { XenHvmInjectTrapBefore42, Order::Little, {
    "domid" => domid,
    "vcpuid" => vcpuid,
    "trap" => trap,
    "error_code" => error_code,
    "cr2" => cr2,
} }

structure! { XenHvmGetMemType, Order::Little, {
    "domid" => domid,
    "mem_type" => mem_type,
    "pad" => pad,
    "pfn" => pfn,
} }

structure! { XenHvmInjectMsi, Order::Little, {
    "domid" => domid,
    "data" => data,
    "addr" => addr,
} }

structure! { XenHvmCreateIoreqServer, Order::Little, {
    "domid" => domid,
    "handle_bufioreq" => handle_bufioreq,
    "id" => id,
} }

structure! { XenHvmGetIoreqServerInfo, Order::Little, {
    "domid" => domid,
    "id" => id,
    "bufioreq_port" => bufioreq_port,
    "ioreq_pfn" => ioreq_pfn,
    "bufioreq_pfn" => bufioreq_pfn,
} }

structure! { XenHvmIoRange, Order::Little, {
    "domid" => domid,
    "id" => id,
    "type" => r#type,
    "start" => start,
    "end" => end,
} }

structure! { XenHvmDestroyIoreqServer, Order::Little, {
    "domid" => domid,
    "id" => id,
} }

structure! { XenHvmSetIoreqServerState, Order::Little, {
    "domid" => domid,
    "id" => id,
    "enabled" => enabled,
} }

structure! { XenHvmEvtchnUpcallVector, Order::Little, {
    "vcpu" => vcpu,
    "vector" => vector,
} }

structure! { XenHvmAltp2mDomainState, Order::Little, {
    "state" => state,
} }

structure! { XenHvmAltp2mVcpuEnableNotify, Order::Little, {
    "vcpu_id" => vcpu_id,
    "pad" => pad,
    "gfn" => gfn,
} }

structure! { XenHvmAltp2mVcpuDisableNotify, Order::Little, {
    "vcpu_id" => vcpu_id,
} }

structure! { XenHvmAltp2mView, Order::Little, {
    "view" => view,
    "hvmmem_default_access" => hvmmem_default_access,
} }

structure! { XenHvmAltp2mMemAccess, Order::Little, {
    "view" => view,
    "access" => access,
    "pad" => pad,
    "gfn" => gfn,
} }

structure! { XenHvmAltp2mSetMemAccessMulti, Order::Little, {
    "view" => view,
    "pad" => pad,
    "nr" => nr,
    "opaque" => opaque,
    "pfn_list" => pfn_list,
    "access_list" => access_list,
} }

structure! { XenHvmAltp2mChangeGfn, Order::Little, {
    "view" => view,
    "pad1" => pad1,
    "pad2" => pad2,
    "old_gfn" => old_gfn,
    "new_gfn" => new_gfn,
} }

structure! { XenHvmAltp2mSuppressVe, Order::Little, {
    "view" => view,
    "suppress_ve" => suppress_ve,
    "pad1" => pad1,
    "pad2" => pad2,
    "gfn" => gfn,
} }

structure! { XenHvmAltp2mSuppressVeMulti, Order::Little, {
    "view" => view,
    "suppress_ve" => suppress_ve,
    "pad1" => pad1,
    "first_error" => first_error,
    "first_gfn" => first_gfn,
    "last_gfn" => last_gfn,
    "first_error_gfn" => first_error_gfn,
} }

structure! { XenHvmAltp2mGetVcpuP2mIdx, Order::Little, {
    "vcpu_id" => vcpu_id,
    "altp2m_idx" => altp2m_idx,
} }

structure! { XenHvmAltp2mSetVisibility, Order::Little, {
    "altp2m_idx" => altp2m_idx,
    "visible" => visible,
    "pad" => pad,
} }

structure! { XenHvmAltp2mRoom, Order::Little, {
    "pad" => pad,
} }

union! { XenHvmAltp2mOpU {
    "XenHvmAltp2mRoom" => xen_hvm_altp2m_room,
    "XenHvmAltp2mDomainState" => xen_hvm_altp2m_domain_state,
    "XenHvmAltp2mVcpuEnableNotify" => xen_hvm_altp2m_vcpu_enable_notify,
    "XenHvmAltp2mView" => xen_hvm_altp2m_view,
    "XenHvmAltp2mMemAccess" => xen_hvm_altp2m_mem_access,
    "XenHvmAltp2mChangeGfn" => xen_hvm_altp2m_change_gfn,
    "XenHvmAltp2mSetMemAccessMulti" => xen_hvm_altp2m_set_mem_access_multi,
    "XenHvmAltp2mSuppressVe" => xen_hvm_altp2m_suppress_ve,
    "XenHvmAltp2mVcpuDisableNotify" => xen_hvm_altp2m_vcpu_disable_notify,
    "XenHvmAltp2mGetVcpuP2mIdx" => xen_hvm_altp2m_get_vcpu_p2m_idx,
    "XenHvmAltp2mSuppressVeMulti" => xen_hvm_altp2m_suppress_ve_multi,
    "XenHvmAltp2mSetVisibility" => xen_hvm_altp2m_set_visibility,
} }

structure! { XenHvmAltp2mOp, Order::Little, {
    "version" => version,
    "cmd" => cmd,
    "domain" => domain,
    "pad1" => pad1,
    "pad2" => pad2,
    "u" => u,
} }
