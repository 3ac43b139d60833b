// Generated from abi/ioreq.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::ioreq::*;

structure! { Ioreq, Order::Little, {
    "addr" => addr,
    "data" => data,
    "count" => count,
    "size" => size,
    "vp_eport" => vp_eport,
    "_pad0" => _pad0,
    "flags" => flags {
        "state": STATE_MASK, STATE_SHIFT;
        "data_is_ptr": DATA_IS_POINTER_MASK, DATA_IS_POINTER_SHIFT;
        "dir": DIRECTION_MASK, DIRECTION_SHIFT;
        "df": DOWNWARDS_MASK, DOWNWARDS_SHIFT;
        "_pad1": PAD1_MASK, PAD1_SHIFT;
    },
    "type" => r#type,
} }

structure! { IoreqBefore40, Order::Little, {
    "addr" => addr,
    "size" => size,
    "count" => count,
    "data" => data,
    "flags" => flags {
        "state": STATE_MASK, STATE_SHIFT;
        "data_is_ptr": DATA_IS_POINTER_MASK, DATA_IS_POINTER_SHIFT;
        "dir": DIRECTION_MASK, DIRECTION_SHIFT;
        "df": DOWNWARDS_MASK, DOWNWARDS_SHIFT;
        "pad": PAD_MASK, PAD_SHIFT;
    },
    "type" => r#type,
    "_pad0" => _pad0,
    "io_count" => io_count,
} }

structure! { VcpuIodata, Order::Little, {
    "vp_ioreq" => vp_ioreq,
    "vp_eport" => vp_eport,
    "_pad0" => _pad0,
} }

structure! { SharedIopage, Order::Little, {
} }

structure! { SharedIopageBefore40, Order::Little, {
} }

structure! { BufIoreq, Order::Little, {
    "head" => head {
        "type": TYPE_MASK, TYPE_SHIFT;
        "pad": PAD_MASK, PAD_SHIFT;
        "dir": DIRECTION_MASK, DIRECTION_SHIFT;
        "size": SIZE_LOG2_MASK, SIZE_LOG2_SHIFT;
        "addr": ADDRESS_MASK, ADDRESS_SHIFT;
    },
    "data" => data,
} }

structure! { BufferedIopage, Order::Little, {
    "read_pointer" => read_pointer,
    "write_pointer" => write_pointer,
    "buf_ioreq" => buf_ioreq,
} }

structure! { BufferedPointers, Order::Little, {
    "read_pointer" => read_pointer,
    "write_pointer" => write_pointer,
} }
