// Generated from abi/pv-vcpu.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::pv_vcpu::*;

structure! { SegmentDescriptor, Order::Little, {
    "raw" => raw {
        "limit_low": LIMIT_LOW_MASK, LIMIT_LOW_SHIFT;
        "base_low": BASE_LOW_MASK, BASE_LOW_SHIFT;
        "type": TYPE_MASK, TYPE_SHIFT;
        "s": IS_CODE_OR_DATA_MASK, IS_CODE_OR_DATA_SHIFT;
        "dpl": DPL_MASK, DPL_SHIFT;
        "p": IS_PRESENT_MASK, IS_PRESENT_SHIFT;
        "limit_high": LIMIT_HIGH_MASK, LIMIT_HIGH_SHIFT;
        "avl": IS_AVAILABLE_MASK, IS_AVAILABLE_SHIFT;
        "l": IS_LONG_MASK, IS_LONG_SHIFT;
        "db": IS_WIDE_MASK, IS_WIDE_SHIFT;
        "g": IS_GRANULAR_MASK, IS_GRANULAR_SHIFT;
        "base_high": BASE_HIGH_MASK, BASE_HIGH_SHIFT;
    },
} }

structure! { GdtFrame, Order::Little, {
    "frame" => frame,
} }

structure! { CallbackRegister, Order::Little, {
    "type" => r#type,
    "flags" => flags {
        "mask_events": MASKS_EVENTS_MASK, MASKS_EVENTS_SHIFT;
    },
    #[cfg(target_pointer_width = "32")]
    "cs" => cs,
    "address" => address,
} }

structure! { CallbackUnregister, Order::Little, {
    "type" => r#type,
    "_unused" => _unused,
} }

structure! { NmiCallback, Order::Little, {
    "handler_address" => handler_address,
    "pad" => pad,
} }

structure! { IretContext, Order::Little, {
    "rax" => rax,
    "r11" => r11,
    "rcx" => rcx,
    "flags" => flags {
        "VGCF_in_syscall": IN_SYSCALL_MASK, IN_SYSCALL_SHIFT;
    },
    "rip" => rip,
    "cs" => cs,
    "rflags" => rflags,
    "rsp" => rsp,
    "ss" => ss,
} }

structure! { IretFrame32, Order::Little, {
    "eax" => eax,
    "eip" => eip,
    "cs" => cs,
    "eflags" => eflags,
    "esp" => esp,
    "ss" => ss,
    "es" => es,
    "ds" => ds,
    "fs" => fs,
    "gs" => gs,
} }
