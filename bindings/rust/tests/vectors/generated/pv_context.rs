// Generated from abi/pv-context.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::pv_context::*;

structure! { CpuUserRegs64, Order::Little, {
    "r15" => r15,
    "r14" => r14,
    "r13" => r13,
    "r12" => r12,
    "rbp" => rbp,
    "rbx" => rbx,
    "r11" => r11,
    "r10" => r10,
    "r9" => r9,
    "r8" => r8,
    "rax" => rax,
    "rcx" => rcx,
    "rdx" => rdx,
    "rsi" => rsi,
    "rdi" => rdi,
    "error_code" => error_code,
    "entry_vector" => entry_vector,
    "rip" => rip,
    "cs" => cs,
    "_pad0" => _pad0,
    "saved_upcall_mask" => saved_upcall_mask,
    "_pad1" => _pad1,
    "rflags" => rflags,
    "rsp" => rsp,
    "ss" => ss,
    "_pad2" => _pad2,
    "es" => es,
    "_pad3" => _pad3,
    "ds" => ds,
    "_pad4" => _pad4,
    "fs" => fs,
    "_pad5" => _pad5,
    "gs" => gs,
    "_pad6" => _pad6,
} }

structure! { CpuUserRegs32, Order::Little, {
    "ebx" => ebx,
    "ecx" => ecx,
    "edx" => edx,
    "esi" => esi,
    "edi" => edi,
    "ebp" => ebp,
    "eax" => eax,
    "error_code" => error_code,
    "entry_vector" => entry_vector,
    "eip" => eip,
    "cs" => cs,
    "saved_upcall_mask" => saved_upcall_mask,
    "_pad0" => _pad0,
    "eflags" => eflags,
    "esp" => esp,
    "ss" => ss,
    "_pad1" => _pad1,
    "es" => es,
    "_pad2" => _pad2,
    "ds" => ds,
    "_pad3" => _pad3,
    "fs" => fs,
    "_pad4" => _pad4,
    "gs" => gs,
    "_pad5" => _pad5,
} }

structure! { TrapInfo64, Order::Little, {
    "vector" => vector,
    "flags" => flags {
        "dpl": DPL_MASK, DPL_SHIFT;
        "clear_events": CLEARS_EVENTS_MASK, CLEARS_EVENTS_SHIFT;
        "unused": UNUSED_MASK, UNUSED_SHIFT;
    },
    "cs" => cs,
    "pad" => pad,
    "address" => address,
} }

structure! { TrapInfo32, Order::Little, {
    "vector" => vector,
    "flags" => flags {
        "dpl": DPL_MASK, DPL_SHIFT;
        "clear_events": CLEARS_EVENTS_MASK, CLEARS_EVENTS_SHIFT;
        "unused": UNUSED_MASK, UNUSED_SHIFT;
    },
    "cs" => cs,
    "address" => address,
} }

structure! { VcpuGuestContext64, Order::Little, {
    "fpu_ctxt" => fpu_ctxt,
    "flags" => flags {
        "VGCF_i387_valid": I387_VALID_MASK, I387_VALID_SHIFT;
        "VGCF_in_kernel": IN_KERNEL_MASK, IN_KERNEL_SHIFT;
        "VGCF_failsafe_disables_events": FAILSAFE_DISABLES_EVENTS_MASK, FAILSAFE_DISABLES_EVENTS_SHIFT;
        "VGCF_syscall_disables_events": SYSCALL_DISABLES_EVENTS_MASK, SYSCALL_DISABLES_EVENTS_SHIFT;
        "VGCF_online": ONLINE_MASK, ONLINE_SHIFT;
        "VGCF_in_syscall": IN_SYSCALL_MASK, IN_SYSCALL_SHIFT;
    },
    "user_regs" => user_regs,
    "trap_ctxt" => trap_ctxt,
    "ldt_base" => ldt_base,
    "ldt_ents" => ldt_ents,
    "gdt_frames" => gdt_frames,
    "gdt_ents" => gdt_ents,
    "kernel_ss" => kernel_ss,
    "kernel_sp" => kernel_sp,
    "ctrlreg" => ctrlreg,
    "debugreg" => debugreg,
    "event_callback_eip" => event_callback_eip,
    "failsafe_callback_eip" => failsafe_callback_eip,
    "syscall_callback_eip" => syscall_callback_eip,
    "vm_assist" => vm_assist,
    "fs_base" => fs_base,
    "gs_base_kernel" => gs_base_kernel,
    "gs_base_user" => gs_base_user,
} }

structure! { VcpuGuestContext32, Order::Little, {
    "fpu_ctxt" => fpu_ctxt,
    "flags" => flags {
        "VGCF_i387_valid": I387_VALID_MASK, I387_VALID_SHIFT;
        "VGCF_in_kernel": IN_KERNEL_MASK, IN_KERNEL_SHIFT;
        "VGCF_failsafe_disables_events": FAILSAFE_DISABLES_EVENTS_MASK, FAILSAFE_DISABLES_EVENTS_SHIFT;
        "VGCF_syscall_disables_events": SYSCALL_DISABLES_EVENTS_MASK, SYSCALL_DISABLES_EVENTS_SHIFT;
        "VGCF_online": ONLINE_MASK, ONLINE_SHIFT;
        "VGCF_in_syscall": IN_SYSCALL_MASK, IN_SYSCALL_SHIFT;
    },
    "user_regs" => user_regs,
    "trap_ctxt" => trap_ctxt,
    "ldt_base" => ldt_base,
    "ldt_ents" => ldt_ents,
    "gdt_frames" => gdt_frames,
    "gdt_ents" => gdt_ents,
    "kernel_ss" => kernel_ss,
    "kernel_sp" => kernel_sp,
    "ctrlreg" => ctrlreg,
    "debugreg" => debugreg,
    "event_callback_cs" => event_callback_cs,
    "event_callback_eip" => event_callback_eip,
    "failsafe_callback_cs" => failsafe_callback_cs,
    "failsafe_callback_eip" => failsafe_callback_eip,
    "vm_assist" => vm_assist,
} }

structure! { PvExtendedContext, Order::Little, {
    "vcpu" => vcpu,
    "size" => size,
    "syscall32_callback_eip" => syscall32_callback_eip,
    "sysenter_callback_eip" => sysenter_callback_eip,
    "syscall32_callback_cs" => syscall32_callback_cs,
    "sysenter_callback_cs" => sysenter_callback_cs,
    "syscall32_disables_events" => syscall32_disables_events,
    "sysenter_disables_events" => sysenter_disables_events,
    "pad" => pad,
    "vmce" => vmce,
} }

structure! { PvXsaveHeader, Order::Little, {
    "xcr0" => xcr0,
    "xcr0_accum" => xcr0_accum,
} }

structure! { PvVcpuMsr, Order::Little, {
    "index" => index,
    "reserved" => reserved,
    "value" => value,
} }

structure! { VcpuTimeInfo, Order::Little, {
    "version" => version,
    "pad0" => pad0,
    "tsc_timestamp" => tsc_timestamp,
    "system_time" => system_time,
    "tsc_to_system_mul" => tsc_to_system_mul,
    "tsc_shift" => tsc_shift,
    "flags" => flags {
        "XEN_PVCLOCK_TSC_STABLE_BIT": TSC_STABLE_MASK, TSC_STABLE_SHIFT;
        "XEN_PVCLOCK_GUEST_STOPPED": GUEST_STOPPED_MASK, GUEST_STOPPED_SHIFT;
    },
    "pad1" => pad1,
} }

structure! { VcpuInfo, Order::Little, {
    "evtchn_upcall_pending" => evtchn_upcall_pending,
    "evtchn_upcall_mask" => evtchn_upcall_mask,
    "pad0" => pad0,
    #[cfg(target_pointer_width = "64")]
    "pad1" => pad1,
    "evtchn_pending_sel" => evtchn_pending_sel,
    "arch_cr2" => arch_cr2,
    "arch_pad" => arch_pad,
    #[cfg(target_pointer_width = "32")]
    "arch_pad32" => arch_pad32,
    "time" => time,
} }

structure! { ArchSharedInfo, Order::Little, {
    "max_pfn" => max_pfn,
    "pfn_to_mfn_frame_list_list" => pfn_to_mfn_frame_list_list,
    "nmi_reason" => nmi_reason,
    "p2m_cr3" => p2m_cr3,
    "p2m_vaddr" => p2m_vaddr,
    "p2m_generation" => p2m_generation,
    #[cfg(target_pointer_width = "32")]
    "wc_sec_hi" => wc_sec_hi,
} }

structure! { SharedInfo, Order::Little, {
    "vcpu_info" => vcpu_info,
    "evtchn_pending" => evtchn_pending,
    "evtchn_mask" => evtchn_mask,
    "wc_version" => wc_version,
    "wc_sec" => wc_sec,
    "wc_nsec" => wc_nsec,
    #[cfg(target_pointer_width = "64")]
    "wc_sec_hi" => wc_sec_hi,
    "arch" => arch,
} }

structure! { StartInfoDom0Console, Order::Little, {
    "info_off" => info_off,
    "info_size" => info_size,
} }

structure! { StartInfo, Order::Little, {
    "magic" => magic,
    "nr_pages" => nr_pages,
    "shared_info" => shared_info,
    "flags" => flags,
    #[cfg(target_pointer_width = "64")]
    "pad0" => pad0,
    "store_mfn" => store_mfn,
    "store_evtchn" => store_evtchn,
    #[cfg(target_pointer_width = "64")]
    "pad1" => pad1,
    "console_mfn" => console_mfn,
    "console_evtchn" => console_evtchn,
    #[cfg(target_pointer_width = "64")]
    "pad2" => pad2,
    "pt_base" => pt_base,
    "nr_pt_frames" => nr_pt_frames,
    "mfn_list" => mfn_list,
    "mod_start" => mod_start,
    "mod_len" => mod_len,
    "cmd_line" => cmd_line,
    "first_p2m_pfn" => first_p2m_pfn,
    "nr_p2m_frames" => nr_p2m_frames,
} }
