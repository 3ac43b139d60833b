// Generated from abi/sched-op.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::sched_op::*;

structure! { SchedShutdown, Order::Little, {
    "reason" => reason,
} }

structure! { SchedPoll, Order::Little, {
    "ports" => ports,
    "nr_ports" => nr_ports,
    "timeout" => timeout,
} }

structure! { SchedRemoteShutdown, Order::Little, {
    "domain_id" => domain_id,
    "reason" => reason,
} }

structure! { SchedWatchdog, Order::Little, {
    "id" => id,
    "timeout" => timeout,
} }

structure! { SchedPinOverride, Order::Little, {
    "pcpu" => pcpu,
} }
