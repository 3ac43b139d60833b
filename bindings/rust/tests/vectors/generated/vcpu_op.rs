// Generated from abi/vcpu-op.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::vcpu_op::*;

structure! { VcpuRunstateInfo, Order::Little, {
    "state" => state,
    "state_entry_time" => state_entry_time {
        "time": ENTRY_TIME_MASK, ENTRY_TIME_SHIFT;
        "XEN_RUNSTATE_UPDATE": UPDATING_MASK, UPDATING_SHIFT;
    },
    "time" => time,
} }

structure! { VcpuRunstateArea, Order::Little, {
    "h" => h,
} }

structure! { VcpuTimeArea, Order::Little, {
    "h" => h,
} }

structure! { VcpuPhysicalArea, Order::Little, {
    "p" => p,
} }

union! { VcpuRegisterRunstateMemoryAreaAddr {
    "h" => h,
    "p" => p,
} }

structure! { VcpuRegisterRunstateMemoryArea, Order::Little, {
    "addr" => addr,
} }

union! { VcpuRegisterTimeMemoryAreaAddr {
    "h" => h,
    "p" => p,
} }

structure! { VcpuRegisterTimeMemoryArea, Order::Little, {
    "addr" => addr,
} }

structure! { VcpuSetPeriodicTimer, Order::Little, {
    "period_ns" => period_ns,
} }

structure! { VcpuSetSingleshotTimer, Order::Little, {
    "timeout_abs_ns" => timeout_abs_ns,
    "flags" => flags {
        "VCPU_SSHOTTMR_future": FUTURE_MASK, FUTURE_SHIFT;
    },
} }

structure! { VcpuRegisterVcpuInfo, Order::Little, {
    "mfn" => mfn,
    "offset" => offset,
    "rsvd" => rsvd,
} }

structure! { VcpuGetPhysid, Order::Little, {
    "phys_id" => phys_id {
        "apic_id": APIC_ID_MASK, APIC_ID_SHIFT;
        "acpi_id": ACPI_ID_MASK, ACPI_ID_SHIFT;
    },
} }

structure! { VcpuHvmX8632, Order::Little, {
    "eax" => eax,
    "ecx" => ecx,
    "edx" => edx,
    "ebx" => ebx,
    "esp" => esp,
    "ebp" => ebp,
    "esi" => esi,
    "edi" => edi,
    "eip" => eip,
    "eflags" => eflags,
    "cr0" => cr0,
    "cr3" => cr3,
    "cr4" => cr4,
    "pad1" => pad1,
    "efer" => efer,
    "cs_base" => cs_base,
    "ds_base" => ds_base,
    "ss_base" => ss_base,
    "es_base" => es_base,
    "tr_base" => tr_base,
    "cs_limit" => cs_limit,
    "ds_limit" => ds_limit,
    "ss_limit" => ss_limit,
    "es_limit" => es_limit,
    "tr_limit" => tr_limit,
    "cs_ar" => cs_ar,
    "ds_ar" => ds_ar,
    "ss_ar" => ss_ar,
    "es_ar" => es_ar,
    "tr_ar" => tr_ar,
    "pad2" => pad2,
} }

structure! { VcpuHvmX8664, Order::Little, {
    "rax" => rax,
    "rcx" => rcx,
    "rdx" => rdx,
    "rbx" => rbx,
    "rsp" => rsp,
    "rbp" => rbp,
    "rsi" => rsi,
    "rdi" => rdi,
    "rip" => rip,
    "rflags" => rflags,
    "cr0" => cr0,
    "cr3" => cr3,
    "cr4" => cr4,
    "efer" => efer,
} }

union! { VcpuHvmContextCpuRegs {
    "VcpuHvmX8632" => vcpu_hvm_x8632,
    "VcpuHvmX8664" => vcpu_hvm_x8664,
} }

structure! { VcpuHvmContext, Order::Little, {
    "mode" => mode,
    "pad" => pad,
    "cpu_regs" => cpu_regs,
} }
