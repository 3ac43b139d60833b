// Generated from abi/hvm-context.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::hvm_context::*;

structure! { HvmSaveDescriptor, Order::Little, {
    "typecode" => typecode,
    "instance" => instance,
    "length" => length,
} }

structure! { HvmSaveHeader, Order::Little, {
    "magic" => magic,
    "version" => version,
    "changeset" => changeset,
    "cpuid" => cpuid,
    "gtsc_khz" => gtsc_khz,
} }

structure! { HvmHwCpu, Order::Little, {
    "fpu_regs" => fpu_regs,
    "rax" => rax,
    "rbx" => rbx,
    "rcx" => rcx,
    "rdx" => rdx,
    "rbp" => rbp,
    "rsi" => rsi,
    "rdi" => rdi,
    "rsp" => rsp,
    "r8" => r8,
    "r9" => r9,
    "r10" => r10,
    "r11" => r11,
    "r12" => r12,
    "r13" => r13,
    "r14" => r14,
    "r15" => r15,
    "rip" => rip,
    "rflags" => rflags,
    "cr0" => cr0,
    "cr2" => cr2,
    "cr3" => cr3,
    "cr4" => cr4,
    "dr0" => dr0,
    "dr1" => dr1,
    "dr2" => dr2,
    "dr3" => dr3,
    "dr6" => dr6,
    "dr7" => dr7,
    "cs_sel" => cs_sel,
    "ds_sel" => ds_sel,
    "es_sel" => es_sel,
    "fs_sel" => fs_sel,
    "gs_sel" => gs_sel,
    "ss_sel" => ss_sel,
    "tr_sel" => tr_sel,
    "ldtr_sel" => ldtr_sel,
    "cs_limit" => cs_limit,
    "ds_limit" => ds_limit,
    "es_limit" => es_limit,
    "fs_limit" => fs_limit,
    "gs_limit" => gs_limit,
    "ss_limit" => ss_limit,
    "tr_limit" => tr_limit,
    "ldtr_limit" => ldtr_limit,
    "idtr_limit" => idtr_limit,
    "gdtr_limit" => gdtr_limit,
    "cs_base" => cs_base,
    "ds_base" => ds_base,
    "es_base" => es_base,
    "fs_base" => fs_base,
    "gs_base" => gs_base,
    "ss_base" => ss_base,
    "tr_base" => tr_base,
    "ldtr_base" => ldtr_base,
    "idtr_base" => idtr_base,
    "gdtr_base" => gdtr_base,
    "cs_arbytes" => cs_arbytes,
    "ds_arbytes" => ds_arbytes,
    "es_arbytes" => es_arbytes,
    "fs_arbytes" => fs_arbytes,
    "gs_arbytes" => gs_arbytes,
    "ss_arbytes" => ss_arbytes,
    "tr_arbytes" => tr_arbytes,
    "ldtr_arbytes" => ldtr_arbytes,
    "sysenter_cs" => sysenter_cs,
    "sysenter_esp" => sysenter_esp,
    "sysenter_eip" => sysenter_eip,
    "shadow_gs" => shadow_gs,
    "msr_flags" => msr_flags,
    "msr_lstar" => msr_lstar,
    "msr_star" => msr_star,
    "msr_cstar" => msr_cstar,
    "msr_syscall_mask" => msr_syscall_mask,
    "msr_efer" => msr_efer,
    "msr_tsc_aux" => msr_tsc_aux,
    "tsc" => tsc,
    "pending_event" => pending_event {
        "pending_vector": PENDING_EVENT_VECTOR_MASK, PENDING_EVENT_VECTOR_SHIFT;
        "pending_type": PENDING_EVENT_TYPE_MASK, PENDING_EVENT_TYPE_SHIFT;
        "pending_error_valid": PENDING_EVENT_ERROR_VALID_MASK, PENDING_EVENT_ERROR_VALID_SHIFT;
        "pending_reserved": PENDING_EVENT_RESERVED_MASK, PENDING_EVENT_RESERVED_SHIFT;
        "pending_valid": PENDING_EVENT_VALID_MASK, PENDING_EVENT_VALID_SHIFT;
    },
    "error_code" => error_code,
    "flags" => flags {
        "fpu_initialised": FPU_INITIALISED_MASK, FPU_INITIALISED_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "pad0" => pad0,
} }

structure! { HvmHwCpuBefore34, Order::Little, {
    "fpu_regs" => fpu_regs,
    "rax" => rax,
    "rbx" => rbx,
    "rcx" => rcx,
    "rdx" => rdx,
    "rbp" => rbp,
    "rsi" => rsi,
    "rdi" => rdi,
    "rsp" => rsp,
    "r8" => r8,
    "r9" => r9,
    "r10" => r10,
    "r11" => r11,
    "r12" => r12,
    "r13" => r13,
    "r14" => r14,
    "r15" => r15,
    "rip" => rip,
    "rflags" => rflags,
    "cr0" => cr0,
    "cr2" => cr2,
    "cr3" => cr3,
    "cr4" => cr4,
    "dr0" => dr0,
    "dr1" => dr1,
    "dr2" => dr2,
    "dr3" => dr3,
    "dr6" => dr6,
    "dr7" => dr7,
    "cs_sel" => cs_sel,
    "ds_sel" => ds_sel,
    "es_sel" => es_sel,
    "fs_sel" => fs_sel,
    "gs_sel" => gs_sel,
    "ss_sel" => ss_sel,
    "tr_sel" => tr_sel,
    "ldtr_sel" => ldtr_sel,
    "cs_limit" => cs_limit,
    "ds_limit" => ds_limit,
    "es_limit" => es_limit,
    "fs_limit" => fs_limit,
    "gs_limit" => gs_limit,
    "ss_limit" => ss_limit,
    "tr_limit" => tr_limit,
    "ldtr_limit" => ldtr_limit,
    "idtr_limit" => idtr_limit,
    "gdtr_limit" => gdtr_limit,
    "cs_base" => cs_base,
    "ds_base" => ds_base,
    "es_base" => es_base,
    "fs_base" => fs_base,
    "gs_base" => gs_base,
    "ss_base" => ss_base,
    "tr_base" => tr_base,
    "ldtr_base" => ldtr_base,
    "idtr_base" => idtr_base,
    "gdtr_base" => gdtr_base,
    "cs_arbytes" => cs_arbytes,
    "ds_arbytes" => ds_arbytes,
    "es_arbytes" => es_arbytes,
    "fs_arbytes" => fs_arbytes,
    "gs_arbytes" => gs_arbytes,
    "ss_arbytes" => ss_arbytes,
    "tr_arbytes" => tr_arbytes,
    "ldtr_arbytes" => ldtr_arbytes,
    "sysenter_cs" => sysenter_cs,
    "sysenter_esp" => sysenter_esp,
    "sysenter_eip" => sysenter_eip,
    "shadow_gs" => shadow_gs,
    "msr_flags" => msr_flags,
    "msr_lstar" => msr_lstar,
    "msr_star" => msr_star,
    "msr_cstar" => msr_cstar,
    "msr_syscall_mask" => msr_syscall_mask,
    "msr_efer" => msr_efer,
    "tsc" => tsc,
    "pending_event" => pending_event {
        "pending_vector": PENDING_EVENT_VECTOR_MASK, PENDING_EVENT_VECTOR_SHIFT;
        "pending_type": PENDING_EVENT_TYPE_MASK, PENDING_EVENT_TYPE_SHIFT;
        "pending_error_valid": PENDING_EVENT_ERROR_VALID_MASK, PENDING_EVENT_ERROR_VALID_SHIFT;
        "pending_reserved": PENDING_EVENT_RESERVED_MASK, PENDING_EVENT_RESERVED_SHIFT;
        "pending_valid": PENDING_EVENT_VALID_MASK, PENDING_EVENT_VALID_SHIFT;
    },
    "error_code" => error_code,
} }

structure! { HvmHwPic, Order::Little, {
    "irr" => irr,
    "imr" => imr,
    "isr" => isr,
    "irq_base" => irq_base,
    "init" => init {
        "init_state": INIT_STATE_MASK, INIT_STATE_SHIFT;
        "priority_add": PRIORITY_ADD_MASK, PRIORITY_ADD_SHIFT;
    },
    "modes" => modes {
        "readsel_isr": READSEL_ISR_MASK, READSEL_ISR_SHIFT;
        "poll": POLL_MASK, POLL_SHIFT;
        "auto_eoi": AUTO_EOI_MASK, AUTO_EOI_SHIFT;
        "rotate_on_auto_eoi": ROTATE_ON_AUTO_EOI_MASK, ROTATE_ON_AUTO_EOI_SHIFT;
        "special_fully_nested_mode": SPECIAL_FULLY_NESTED_MODE_MASK, SPECIAL_FULLY_NESTED_MODE_SHIFT;
        "special_mask_mode": SPECIAL_MASK_MODE_MASK, SPECIAL_MASK_MODE_SHIFT;
        "is_master": IS_MASTER_MASK, IS_MASTER_SHIFT;
        "unused": UNUSED_MASK, UNUSED_SHIFT;
    },
    "elcr" => elcr,
    "int_output" => int_output,
} }

structure! { HvmVioapicRedirEntry, Order::Little, {
    "bits" => bits {
        "vector": VECTOR_MASK, VECTOR_SHIFT;
        "delivery_mode": DELIVERY_MODE_MASK, DELIVERY_MODE_SHIFT;
        "dest_mode": DEST_MODE_MASK, DEST_MODE_SHIFT;
        "delivery_status": DELIVERY_STATUS_MASK, DELIVERY_STATUS_SHIFT;
        "polarity": POLARITY_MASK, POLARITY_SHIFT;
        "remote_irr": REMOTE_IRR_MASK, REMOTE_IRR_SHIFT;
        "trig_mode": TRIG_MODE_MASK, TRIG_MODE_SHIFT;
        "mask": MASK_MASK, MASK_SHIFT;
        "reserve": RESERVE_MASK, RESERVE_SHIFT;
        "reserved": RESERVED_MASK, RESERVED_SHIFT;
        "dest_id": DEST_ID_MASK, DEST_ID_SHIFT;
    },
} }

structure! { HvmHwIoapic, Order::Little, {
    "base_address" => base_address,
    "ioregsel" => ioregsel,
    "id" => id,
    "redirtbl" => redirtbl,
} }

structure! { HvmHwLapic, Order::Little, {
    "apic_base_msr" => apic_base_msr,
    "disabled" => disabled {
        "hw_disabled": HW_DISABLED_MASK, HW_DISABLED_SHIFT;
        "sw_disabled": SW_DISABLED_MASK, SW_DISABLED_SHIFT;
        "unused": UNUSED_MASK, UNUSED_SHIFT;
    },
    "timer_divisor" => timer_divisor,
    "tdt_msr" => tdt_msr,
    "pending_esr" => pending_esr,
    "pad" => pad,
} }

structure! { HvmHwLapicRegs, Order::Little, {
    "data" => data,
} }

structure! { HvmHwPciIrqs, Order::Little, {
    "pad" => pad,
} }

structure! { HvmHwIsaIrqs, Order::Little, {
    "pad" => pad,
} }

structure! { HvmHwPciLink, Order::Little, {
    "route" => route,
    "pad0" => pad0,
} }

structure! { HvmHwPitChannel, Order::Little, {
    "count" => count,
    "latched_count" => latched_count,
    "count_latched" => count_latched,
    "status_latched" => status_latched,
    "status" => status,
    "read_state" => read_state,
    "write_state" => write_state,
    "write_latch" => write_latch,
    "rw_mode" => rw_mode,
    "mode" => mode,
    "bcd" => bcd,
    "gate" => gate,
} }

structure! { HvmHwPit, Order::Little, {
    "channels" => channels,
    "speaker_data_on" => speaker_data_on,
    "pad0" => pad0,
} }

structure! { HvmHwRtc, Order::Little, {
    "cmos_data" => cmos_data,
    "cmos_index" => cmos_index,
    "pad0" => pad0,
    "rtc_offset" => rtc_offset,
} }

structure! { HvmHwHpetTimer, Order::Little, {
    "config" => config,
    "cmp" => cmp,
    "fsb" => fsb,
    "res4" => res4,
} }

structure! { HvmHwHpet, Order::Little, {
    "capability" => capability,
    "res0" => res0,
    "config" => config,
    "res1" => res1,
    "isr" => isr,
    "res2" => res2,
    "mc64" => mc64,
    "res3" => res3,
    "timers" => timers,
    "res5" => res5,
    "period" => period,
} }

structure! { HvmHwPmTimer, Order::Little, {
    "tmr_val" => tmr_val,
    "pm1a_sts" => pm1a_sts,
    "pm1a_en" => pm1a_en,
} }

structure! { HvmHwMtrr, Order::Little, {
    "msr_pat_cr" => msr_pat_cr,
    "msr_mtrr_var" => msr_mtrr_var,
    "msr_mtrr_fixed" => msr_mtrr_fixed,
    "msr_mtrr_cap" => msr_mtrr_cap,
    "msr_mtrr_def_type" => msr_mtrr_def_type,
} }

structure! { HvmViridianDomain, Order::Little, {
    "hypercall_gpa" => hypercall_gpa,
    "guest_os_id" => guest_os_id,
    "time_ref_count" => time_ref_count,
    "reference_tsc" => reference_tsc,
} }

structure! { HvmHwCpuXsave, Order::Little, {
    "xfeature_mask" => xfeature_mask,
    "xcr0" => xcr0,
    "xcr0_accum" => xcr0_accum,
    "fpu_sse" => fpu_sse,
    "xstate_bv" => xstate_bv,
    "xcomp_bv" => xcomp_bv,
    "reserved" => reserved,
} }

structure! { HvmViridianVcpu, Order::Little, {
    "vp_assist_msr" => vp_assist_msr,
    "apic_assist_pending" => apic_assist_pending,
    "_pad" => _pad,
    "simp_msr" => simp_msr,
    "sint_msr" => sint_msr,
    "stimer_config_msr" => stimer_config_msr,
    "stimer_count_msr" => stimer_count_msr,
} }

structure! { HvmVmceVcpu, Order::Little, {
    "caps" => caps,
    "mci_ctl2_bank0" => mci_ctl2_bank0,
    "mci_ctl2_bank1" => mci_ctl2_bank1,
    "mcg_ext_ctl" => mcg_ext_ctl,
} }

structure! { HvmTscAdjust, Order::Little, {
    "tsc_adjust" => tsc_adjust,
} }

structure! { HvmOneMsr, Order::Little, {
    "index" => index,
    "_rsvd" => _rsvd,
    "val" => val,
} }

structure! { HvmMsr, Order::Little, {
    "count" => count,
    "pad" => pad,
} }
