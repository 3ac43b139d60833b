// Generated from abi/domctl.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::versioned::domctl::*;

structure! { XenArchDomainconfig, Order::Little, {
    "emulation_flags" => emulation_flags,
    "misc_flags" => misc_flags,
} }

structure! { XenDomctlCreatedomainAltp2m, Order::Little, {
    "opts" => opts {
        "mode": MODE_MASK, MODE_SHIFT;
        "reserved": RESERVED_OPTIONS_MASK, RESERVED_OPTIONS_SHIFT;
    },
    "nr" => nr,
} }

structure! { XenDomctlCreatedomain, Order::Little, {
    "ssidref" => ssidref,
    "handle" => handle,
    "flags" => flags,
    "iommu_opts" => iommu_opts,
    "max_vcpus" => max_vcpus,
    "max_evtchn_port" => max_evtchn_port,
    "max_grant_frames" => max_grant_frames,
    "max_maptrack_frames" => max_maptrack_frames,
    "grant_opts" => grant_opts {
        "grant_version": GRANT_VERSION_MASK, GRANT_VERSION_SHIFT;
        "reserved": RESERVED_GRANT_OPTIONS_MASK, RESERVED_GRANT_OPTIONS_SHIFT;
    },
    "altp2m" => altp2m,
    "vmtrace_size" => vmtrace_size,
    "cpupool_id" => cpupool_id,
    "arch" => arch,
} }

structure! { XenDomctlCreatedomainBefore421, Order::Little, {
    "ssidref" => ssidref,
    "handle" => handle,
    "flags" => flags,
    "iommu_opts" => iommu_opts,
    "max_vcpus" => max_vcpus,
    "max_evtchn_port" => max_evtchn_port,
    "max_grant_frames" => max_grant_frames,
    "max_maptrack_frames" => max_maptrack_frames,
    "grant_opts" => grant_opts {
        "grant_version": GRANT_VERSION_MASK, GRANT_VERSION_SHIFT;
        "reserved": RESERVED_GRANT_OPTIONS_MASK, RESERVED_GRANT_OPTIONS_SHIFT;
    },
    "altp2m_opts" => altp2m_opts {
        "mode": MODE_MASK, MODE_SHIFT;
        "reserved": RESERVED_OPTIONS_MASK, RESERVED_OPTIONS_SHIFT;
    },
    "vmtrace_size" => vmtrace_size,
    "cpupool_id" => cpupool_id,
    "arch" => arch,
} }

structure! { XenDomctlCreatedomainBefore419, Order::Little, {
    "ssidref" => ssidref,
    "handle" => handle,
    "flags" => flags,
    "iommu_opts" => iommu_opts,
    "max_vcpus" => max_vcpus,
    "max_evtchn_port" => max_evtchn_port,
    "max_grant_frames" => max_grant_frames,
    "max_maptrack_frames" => max_maptrack_frames,
    "grant_opts" => grant_opts {
        "grant_version": GRANT_VERSION_MASK, GRANT_VERSION_SHIFT;
        "reserved": RESERVED_GRANT_OPTIONS_MASK, RESERVED_GRANT_OPTIONS_SHIFT;
    },
    "vmtrace_size" => vmtrace_size,
    "cpupool_id" => cpupool_id,
    "arch" => arch,
} }

structure! { XenDomctlGetdomaininfo, Order::Little, {
    "domain" => domain,
    "pad1" => pad1,
    "flags" => flags {
        "dying": DYING_MASK, DYING_SHIFT;
        "hvm_guest": HVM_GUEST_MASK, HVM_GUEST_SHIFT;
        "shutdown": SHUTDOWN_MASK, SHUTDOWN_SHIFT;
        "paused": PAUSED_MASK, PAUSED_SHIFT;
        "blocked": BLOCKED_MASK, BLOCKED_SHIFT;
        "running": RUNNING_MASK, RUNNING_SHIFT;
        "debugged": DEBUGGED_MASK, DEBUGGED_SHIFT;
        "xs_domain": XS_DOMAIN_MASK, XS_DOMAIN_SHIFT;
        "hap": HAP_MASK, HAP_SHIFT;
        "shutdown_code": SHUTDOWN_CODE_MASK, SHUTDOWN_CODE_SHIFT;
    },
    "tot_pages" => tot_pages,
    "max_pages" => max_pages,
    "outstanding_pages" => outstanding_pages,
    "shr_pages" => shr_pages,
    "paged_pages" => paged_pages,
    "shared_info_frame" => shared_info_frame,
    "cpu_time" => cpu_time,
    "nr_online_vcpus" => nr_online_vcpus,
    "max_vcpu_id" => max_vcpu_id,
    "ssidref" => ssidref,
    "handle" => handle,
    "cpupool" => cpupool,
    "gpaddr_bits" => gpaddr_bits,
    "pad2" => pad2,
    "arch_config" => arch_config,
} }

structure! { XenDomctlGetpageframeinfo3, Order::Little, {
    "num" => num,
    "array" => array,
} }

structure! { XenDomctlShadowOpStats, Order::Little, {
    "fault_count" => fault_count,
    "dirty_count" => dirty_count,
} }

structure! { XenDomctlShadowOp, Order::Little, {
    "op" => op,
    "mode" => mode,
    "mb" => mb,
    "dirty_bitmap" => dirty_bitmap,
    "pages" => pages,
    "stats" => stats,
} }

structure! { XenDomctlMaxMem, Order::Little, {
    "max_memkb" => max_memkb,
} }

structure! { XenDomctlVcpucontext, Order::Little, {
    "vcpu" => vcpu,
    "ctxt" => ctxt,
} }

structure! { XenDomctlGetvcpuinfo, Order::Little, {
    "vcpu" => vcpu,
    "online" => online,
    "blocked" => blocked,
    "running" => running,
    "cpu_time" => cpu_time,
    "cpu" => cpu,
} }

structure! { XenDomctlMaxVcpus, Order::Little, {
    "max" => max,
} }

structure! { XenDomctlHypercallInit, Order::Little, {
    "gmfn" => gmfn,
} }

structure! { XenDomctlHvmcontext, Order::Little, {
    "size" => size,
    "buffer" => buffer,
} }

structure! { XenDomctlHvmcontextPartial, Order::Little, {
    "type" => r#type,
    "instance" => instance,
    "bufsz" => bufsz,
    "buffer" => buffer,
} }

structure! { XenDomctlAddressSize, Order::Little, {
    "size" => size,
} }

structure! { XenDomctlCpuPolicy, Order::Little, {
    "nr_leaves" => nr_leaves,
    "nr_msrs" => nr_msrs,
    "leaves" => leaves,
    "msrs" => msrs,
    "err_leaf" => err_leaf,
    "err_subleaf" => err_subleaf,
    "err_msr" => err_msr,
} }

structure! { XenDomctlTscInfo, Order::Little, {
    "tsc_mode" => tsc_mode,
    "gtsc_khz" => gtsc_khz,
    "incarnation" => incarnation,
    "pad" => pad,
    "elapsed_nsec" => elapsed_nsec,
} }

structure! { XenDomctlVcpuextstate, Order::Little, {
    "vcpu" => vcpu,
    "xfeature_mask" => xfeature_mask,
    "size" => size,
    "buffer" => buffer,
} }

structure! { XenDomctlPagingMempool, Order::Little, {
    "size" => size,
} }

structure! { XenDomctlVcpuMsrs, Order::Little, {
    "vcpu" => vcpu,
    "msr_count" => msr_count,
    "msrs" => msrs,
} }

structure! { XenDomctlGetDomainState, Order::Little, {
    "state" => state,
    "caps" => caps,
    "pad0" => pad0,
    "unique_id" => unique_id,
} }

structure! { XenDomctlUnion, Order::Little, {
    "pad" => pad,
} }

union! { XenDomctlU {
    "XenDomctlUnion" => xen_domctl_union,
    "XenDomctlCreatedomain" => xen_domctl_createdomain,
    "XenDomctlGetdomaininfo" => xen_domctl_getdomaininfo,
    "XenDomctlShadowOp" => xen_domctl_shadow_op,
    "XenDomctlMaxMem" => xen_domctl_max_mem,
    "XenDomctlVcpucontext" => xen_domctl_vcpucontext,
    "XenDomctlGetvcpuinfo" => xen_domctl_getvcpuinfo,
    "XenDomctlMaxVcpus" => xen_domctl_max_vcpus,
    "XenDomctlHypercallInit" => xen_domctl_hypercall_init,
    "XenDomctlHvmcontext" => xen_domctl_hvmcontext,
    "XenDomctlAddressSize" => xen_domctl_address_size,
    "PvExtendedContext" => pv_extended_context,
    "XenDomctlHvmcontextPartial" => xen_domctl_hvmcontext_partial,
    "XenDomctlTscInfo" => xen_domctl_tsc_info,
    "XenDomctlGetpageframeinfo3" => xen_domctl_getpageframeinfo3,
    "XenDomctlVcpuextstate" => xen_domctl_vcpuextstate,
    "XenDomctlVcpuMsrs" => xen_domctl_vcpu_msrs,
    "XenDomctlCpuPolicy" => xen_domctl_cpu_policy,
    "XenDomctlPagingMempool" => xen_domctl_paging_mempool,
    "XenDomctlGetDomainState" => xen_domctl_get_domain_state,
} }

structure! { XenDomctl, Order::Little, {
    "cmd" => cmd,
    "interface_version" => interface_version,
    "domain" => domain,
    "_pad" => _pad,
    "u" => u,
} }
