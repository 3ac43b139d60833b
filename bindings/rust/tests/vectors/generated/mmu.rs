// Generated from abi/mmu.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::mmu::*;

structure! { MmuEntry, Order::Little, {
    "entry" => entry,
} }

structure! { MmuDone, Order::Little, {
    "done" => done,
} }

structure! { MmuUpdate, Order::Little, {
    "ptr" => ptr {
        "command": KIND_MASK, KIND_SHIFT;
        "address": ADDRESS_MASK, ADDRESS_SHIFT;
    },
    "val" => val,
} }

structure! { MmuextEntries, Order::Little, {
    "nr_ents" => nr_ents,
} }

structure! { MmuextVcpus, Order::Little, {
    "vcpumask" => vcpumask,
} }

structure! { MmuextSource, Order::Little, {
    "src_mfn" => src_mfn,
} }

union! { MmuextOpArg2 {
    "nr_ents" => nr_ents,
    "vcpumask" => vcpumask,
    "src_mfn" => src_mfn,
} }

structure! { MmuextOp, Order::Little, {
    "cmd" => cmd,
    "arg1" => arg1,
    "arg2" => arg2,
} }
