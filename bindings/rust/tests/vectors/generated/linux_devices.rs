// Generated from abi/linux-devices.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::linux_devices::*;

structure! { PrivcmdDmOp, Order::Little, {
    "dom" => dom,
    "num" => num,
    "ubufs" => ubufs,
} }

structure! { PrivcmdDmOpBuf, Order::Little, {
    "uptr" => uptr,
    "size" => size,
} }

structure! { PrivcmdRestrict, Order::Little, {
    "domid" => domid,
} }

structure! { PrivcmdMmapBatchV2, Order::Little, {
    "num" => num,
    "dom" => dom,
    "addr" => addr,
    "arr" => arr,
    "err" => err,
} }

structure! { PrivcmdMmapResource, Order::Little, {
    "dom" => dom,
    "type" => r#type,
    "id" => id,
    "idx" => idx,
    "num" => num,
    "addr" => addr,
} }

structure! { EvtchnBindVirqRequest, Order::Little, {
    "virq" => virq,
} }

structure! { EvtchnBindInterdomainRequest, Order::Little, {
    "remote_domain" => remote_domain,
    "remote_port" => remote_port,
} }

structure! { EvtchnBindUnboundRequest, Order::Little, {
    "remote_domain" => remote_domain,
} }

structure! { EvtchnPortRequest, Order::Little, {
    "port" => port,
} }

structure! { EvtchnRestrictRequest, Order::Little, {
    "domid" => domid,
} }
