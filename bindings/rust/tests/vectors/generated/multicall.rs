// Generated from abi/multicall.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::multicall::*;

structure! { MulticallEntry, Order::Little, {
    "op" => op,
    "result" => result,
    "args" => args,
} }
