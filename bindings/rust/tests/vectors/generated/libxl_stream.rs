// Generated from abi/libxl-stream.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::libxl_stream::*;

structure! { LibxlHeader, Order::Big, {
    "ident" => ident,
    "version" => version,
    "options" => options {
        "big_endian": BIG_ENDIAN_MASK, BIG_ENDIAN_SHIFT;
        "legacy": LEGACY_MASK, LEGACY_SHIFT;
        "reserved": RESERVED_OPTIONS_MASK, RESERVED_OPTIONS_SHIFT;
    },
} }

structure! { LibxlRecordHeader, Order::Stream, {
    "type" => r#type,
    "body_length" => body_length,
} }

structure! { LibxlEmulatorHeader, Order::Stream, {
    "emulator_id" => emulator_id,
    "index" => index,
} }

structure! { LibxlCheckpointStateRecord, Order::Stream, {
    "control_id" => control_id,
    "padding" => padding,
} }
