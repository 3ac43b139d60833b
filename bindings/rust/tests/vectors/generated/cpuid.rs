// Generated from abi/cpuid.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::cpuid::*;

structure! { CpuidLeaf, Order::Little, {
    "leaf" => leaf,
    "subleaf" => subleaf,
    "a" => a,
    "b" => b,
    "c" => c,
    "d" => d,
} }

structure! { MsrEntry, Order::Little, {
    "idx" => idx,
    "flags" => flags,
    "val" => val,
} }
