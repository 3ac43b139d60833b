// Generated from abi/sysctl.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::versioned::sysctl::*;

structure! { XenSysctlReadconsole, Order::Little, {
    "clear" => clear,
    "incremental" => incremental,
    "pad0" => pad0,
    "pad1" => pad1,
    "index" => index,
    "buffer" => buffer,
    "count" => count,
} }

structure! { XenSysctlPhysinfo, Order::Little, {
    "threads_per_core" => threads_per_core,
    "cores_per_socket" => cores_per_socket,
    "nr_cpus" => nr_cpus,
    "max_cpu_id" => max_cpu_id,
    "nr_nodes" => nr_nodes,
    "max_node_id" => max_node_id,
    "cpu_khz" => cpu_khz,
    "capabilities" => capabilities,
    "arch_capabilities" => arch_capabilities,
    "pad" => pad,
    "total_pages" => total_pages,
    "free_pages" => free_pages,
    "scrub_pages" => scrub_pages,
    "outstanding_pages" => outstanding_pages,
    "max_mfn" => max_mfn,
    "hw_cap" => hw_cap,
} }

structure! { XenSysctlGetdomaininfolist, Order::Little, {
    "first_domain" => first_domain,
    "max_domains" => max_domains,
    "buffer" => buffer,
    "num_domains" => num_domains,
} }

structure! { XenSysctlCputopo, Order::Little, {
    "core" => core,
    "socket" => socket,
    "node" => node,
} }

structure! { XenSysctlCputopoinfo, Order::Little, {
    "num_cpus" => num_cpus,
    "cputopo" => cputopo,
} }

structure! { XenSysctlCpuFeatureset, Order::Little, {
    "index" => index,
    "nr_features" => nr_features,
    "features" => features,
} }

structure! { XenSysctlCpuPolicy, Order::Little, {
    "index" => index,
    "nr_leaves" => nr_leaves,
    "nr_msrs" => nr_msrs,
    "_rsvd" => _rsvd,
    "leaves" => leaves,
    "msrs" => msrs,
} }

structure! { XenSysctlUnion, Order::Little, {
    "pad" => pad,
} }

union! { XenSysctlU {
    "XenSysctlUnion" => xen_sysctl_union,
    "XenSysctlReadconsole" => xen_sysctl_readconsole,
    "XenSysctlPhysinfo" => xen_sysctl_physinfo,
    "XenSysctlGetdomaininfolist" => xen_sysctl_getdomaininfolist,
    "XenSysctlCputopoinfo" => xen_sysctl_cputopoinfo,
    "XenSysctlCpuFeatureset" => xen_sysctl_cpu_featureset,
    "XenSysctlLivepatchOp" => xen_sysctl_livepatch_op,
    "XenSysctlCpuPolicy" => xen_sysctl_cpu_policy,
} }

structure! { XenSysctl, Order::Little, {
    "cmd" => cmd,
    "interface_version" => interface_version,
    "u" => u,
} }
