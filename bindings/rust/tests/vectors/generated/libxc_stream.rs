// Generated from abi/libxc-stream.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::libxc_stream::*;

structure! { LibxcImageHeader, Order::Big, {
    "marker" => marker,
    "id" => id,
    "version" => version,
    "options" => options {
        "big_endian": BIG_ENDIAN_MASK, BIG_ENDIAN_SHIFT;
        "reserved": RESERVED_OPTIONS_MASK, RESERVED_OPTIONS_SHIFT;
    },
    "_res1" => _res1,
    "_res2" => _res2,
} }

structure! { LibxcDomainHeader, Order::Stream, {
    "type" => r#type,
    "page_shift" => page_shift,
    "_res1" => _res1,
    "xen_major" => xen_major,
    "xen_minor" => xen_minor,
} }

structure! { LibxcRecordHeader, Order::Stream, {
    "type" => r#type,
    "body_length" => body_length,
} }

structure! { PageDataEntry, Order::Stream, {
    "pfn_and_type" => pfn_and_type {
        "pfn": PFN_MASK, PFN_SHIFT;
        "reserved": RESERVED_MASK, RESERVED_SHIFT;
        "type": TYPE_MASK, TYPE_SHIFT;
    },
} }

structure! { PageDataHeader, Order::Stream, {
    "count" => count,
    "_res1" => _res1,
} }

structure! { PvInfo, Order::Stream, {
    "guest_width" => guest_width,
    "pt_levels" => pt_levels,
    "_res" => _res,
} }

structure! { PvP2mFrames, Order::Stream, {
    "start_pfn" => start_pfn,
    "end_pfn" => end_pfn,
} }

structure! { PvVcpuHeader, Order::Stream, {
    "vcpu_id" => vcpu_id,
    "_res1" => _res1,
} }

structure! { TscInfo, Order::Stream, {
    "mode" => mode,
    "khz" => khz,
    "nsec" => nsec,
    "incarnation" => incarnation,
    "_res1" => _res1,
} }

structure! { HvmParamsEntry, Order::Stream, {
    "index" => index,
    "value" => value,
} }

structure! { HvmParamsHeader, Order::Stream, {
    "count" => count,
    "_res1" => _res1,
} }
