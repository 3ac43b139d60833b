// Generated from abi/xen-version.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::xen_version::*;

structure! { XenExtraversion, Order::Little, {
    "text" => text,
} }

structure! { XenCompileInfo, Order::Little, {
    "compiler" => compiler,
    "compile_by" => compile_by,
    "compile_domain" => compile_domain,
    "compile_date" => compile_date,
} }

structure! { XenCapabilitiesInfo, Order::Little, {
    "text" => text,
} }

structure! { XenChangesetInfo, Order::Little, {
    "text" => text,
} }

structure! { XenPlatformParameters, Order::Little, {
    "virt_start" => virt_start,
} }

structure! { XenFeatureInfo, Order::Little, {
    "submap_idx" => submap_idx,
    "submap" => submap,
} }

structure! { XenDomainHandle, Order::Little, {
    "bytes" => bytes,
} }

structure! { XenCommandline, Order::Little, {
    "text" => text,
} }

structure! { XenVarbuf, Order::Little, {
    "len" => len,
} }
