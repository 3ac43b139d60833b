// Generated from abi/xl-save.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::xl_save::*;

structure! { XlSaveHeader, Order::Stream, {
    "magic" => magic,
    "byteorder" => byteorder,
    "mandatory_flags" => mandatory_flags,
    "optional_flags" => optional_flags,
    "optional_data_len" => optional_data_len,
} }

structure! { XlOptionalData, Order::Stream, {
    "config_len" => config_len,
} }
