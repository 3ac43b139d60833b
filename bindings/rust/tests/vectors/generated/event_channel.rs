// Generated from abi/event-channel.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::event_channel::*;

structure! { EvtchnAllocUnbound, Order::Little, {
    "dom" => dom,
    "remote_dom" => remote_dom,
    "port" => port,
} }

structure! { EvtchnBindInterdomain, Order::Little, {
    "remote_dom" => remote_dom,
    "remote_port" => remote_port,
    "local_port" => local_port,
} }

structure! { EvtchnBindVirq, Order::Little, {
    "virq" => virq,
    "vcpu" => vcpu,
    "port" => port,
} }

structure! { EvtchnBindPirq, Order::Little, {
    "pirq" => pirq,
    "flags" => flags {
        "BIND_PIRQ__WILL_SHARE": WILL_SHARE_MASK, WILL_SHARE_SHIFT;
    },
    "port" => port,
} }

structure! { EvtchnBindIpi, Order::Little, {
    "vcpu" => vcpu,
    "port" => port,
} }

structure! { EvtchnClose, Order::Little, {
    "port" => port,
} }

structure! { EvtchnSend, Order::Little, {
    "port" => port,
} }

structure! { EvtchnStatusUnbound, Order::Little, {
    "dom" => dom,
} }

structure! { EvtchnStatusInterdomain, Order::Little, {
    "dom" => dom,
    "port" => port,
} }

structure! { EvtchnStatusPirq, Order::Little, {
    "pirq" => pirq,
} }

structure! { EvtchnStatusVirq, Order::Little, {
    "virq" => virq,
} }

union! { EvtchnStatusU {
    "EvtchnStatusUnbound" => evtchn_status_unbound,
    "EvtchnStatusInterdomain" => evtchn_status_interdomain,
    "EvtchnStatusPirq" => evtchn_status_pirq,
    "EvtchnStatusVirq" => evtchn_status_virq,
} }

structure! { EvtchnStatus, Order::Little, {
    "dom" => dom,
    "port" => port,
    "status" => status,
    "vcpu" => vcpu,
    "u" => u,
} }

structure! { EvtchnBindVcpu, Order::Little, {
    "port" => port,
    "vcpu" => vcpu,
} }

structure! { EvtchnUnmask, Order::Little, {
    "port" => port,
} }

union! { EvtchnOpU {
    "EvtchnBindInterdomain" => evtchn_bind_interdomain,
    "EvtchnBindVirq" => evtchn_bind_virq,
    "EvtchnBindPirq" => evtchn_bind_pirq,
    "EvtchnClose" => evtchn_close,
    "EvtchnSend" => evtchn_send,
    "EvtchnStatus" => evtchn_status,
    "EvtchnAllocUnbound" => evtchn_alloc_unbound,
    "EvtchnBindIpi" => evtchn_bind_ipi,
    "EvtchnBindVcpu" => evtchn_bind_vcpu,
    "EvtchnUnmask" => evtchn_unmask,
} }

structure! { EvtchnOp, Order::Little, {
    "cmd" => cmd,
    "u" => u,
} }

structure! { EvtchnReset, Order::Little, {
    "dom" => dom,
} }

structure! { EvtchnInitControl, Order::Little, {
    "control_gfn" => control_gfn,
    "offset" => offset,
    "vcpu" => vcpu,
    "link_bits" => link_bits,
    "_pad" => _pad,
} }

structure! { EvtchnExpandArray, Order::Little, {
    "array_gfn" => array_gfn,
} }

structure! { EvtchnSetPriority, Order::Little, {
    "port" => port,
    "priority" => priority,
} }

structure! { EvtchnFifoControlBlock, Order::Little, {
    "ready" => ready,
    "_rsvd" => _rsvd,
    "head" => head,
} }

structure! { EvtchnFifoEventWord, Order::Little, {
    "word" => word {
        "link": LINK_MASK, LINK_SHIFT;
        "unused": UNUSED_MASK, UNUSED_SHIFT;
        "EVTCHN_FIFO_BUSY": BUSY_MASK, BUSY_SHIFT;
        "EVTCHN_FIFO_LINKED": LINKED_MASK, LINKED_SHIFT;
        "EVTCHN_FIFO_MASKED": MASKED_MASK, MASKED_SHIFT;
        "EVTCHN_FIFO_PENDING": PENDING_MASK, PENDING_SHIFT;
    },
} }
