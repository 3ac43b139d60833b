// Generated from abi/domain-context.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::domain_context::*;

structure! { ContextHeader, Order::Big, {
    "marker" => marker,
    "id" => id,
    "major" => major,
    "minor" => minor,
    "options" => options,
    "reserved" => reserved,
    "reserved2" => reserved2,
} }

structure! { ContextRecord, Order::Little, {
    "type" => r#type,
    "instance" => instance,
    "length" => length,
} }

structure! { ContextProducer, Order::Little, {
    "hypervisor" => hypervisor,
    "processor" => processor,
    "major" => major,
    "minor" => minor,
} }

structure! { ContextIntegrity, Order::Little, {
    "crc32c" => crc32c,
    "reserved" => reserved,
} }

structure! { ContextProvenanceGranule, Order::Little, {
    "offset" => offset,
    "reserved" => reserved,
    "bytes" => bytes,
} }

structure! { ContextProvenance, Order::Little, {
    "kind" => kind,
    "instance" => instance,
    "type" => r#type,
    "length" => length,
    "place" => place,
    "granules" => granules,
    "reserved" => reserved,
} }

structure! { ContextDomain, Order::Little, {
    "kind" => kind,
    "width" => width,
    "vcpus" => vcpus,
    "devices" => devices {
        "lapic": LAPIC_MASK, LAPIC_SHIFT;
        "hpet": HPET_MASK, HPET_SHIFT;
        "pm": PM_MASK, PM_SHIFT;
        "rtc": RTC_MASK, RTC_SHIFT;
        "ioapic": IOAPIC_MASK, IOAPIC_SHIFT;
        "pic": PIC_MASK, PIC_SHIFT;
        "reserved": RESERVED_LOW_MASK, RESERVED_LOW_SHIFT;
        "pit": PIT_MASK, PIT_SHIFT;
        "reserved2": RESERVED_HIGH_MASK, RESERVED_HIGH_SHIFT;
    },
    "flags" => flags {
        "partial": PARTIAL_MASK, PARTIAL_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "reserved" => reserved,
} }

structure! { ContextCpuidPolicy, Order::Little, {
    "leaves" => leaves,
    "reserved" => reserved,
} }

structure! { ContextMsrPolicy, Order::Little, {
    "registers" => registers,
    "reserved" => reserved,
} }

structure! { ContextTsc, Order::Little, {
    "mode" => mode,
    "khz" => khz,
    "nsec" => nsec,
    "incarnation" => incarnation,
    "reserved" => reserved,
} }

structure! { ContextClock, Order::Little, {
    "offset" => offset,
} }

structure! { ContextHvmParam, Order::Little, {
    "index" => index,
    "reserved" => reserved,
    "value" => value,
} }

structure! { ContextHvmParams, Order::Little, {
    "params" => params,
    "reserved" => reserved,
} }

structure! { ContextSharedInfo, Order::Little, {
    "gfn" => gfn,
} }

structure! { ContextDomainTime, Order::Little, {
    "system_time" => system_time,
} }

structure! { ContextAssists, Order::Little, {
    "assists" => assists,
} }

structure! { ContextMemoryRange, Order::Little, {
    "start" => start,
    "length" => length,
    "kind" => kind,
    "reserved" => reserved,
} }

structure! { ContextMemoryMap, Order::Little, {
    "ranges" => ranges,
    "reserved" => reserved,
} }

structure! { ContextEventChannel, Order::Little, {
    "port" => port,
    "kind" => kind,
    "priority" => priority,
    "vcpu" => vcpu,
    "remote_domain" => remote_domain,
    "reserved" => reserved,
    "source" => source,
    "reserved2" => reserved2,
} }

structure! { ContextEventChannels, Order::Little, {
    "channels" => channels,
    "limit" => limit,
} }

structure! { ContextFrame, Order::Little, {
    "gfn" => gfn,
} }

structure! { ContextEventFifo, Order::Little, {
    "pages" => pages,
    "reserved" => reserved,
} }

structure! { ContextGrantTable, Order::Little, {
    "version" => version,
    "frames" => frames,
    "max_frames" => max_frames,
    "max_maptrack_frames" => max_maptrack_frames,
} }

structure! { ContextGrantFrame, Order::Little, {
    "gfn" => gfn,
} }

structure! { ContextIoreqRange, Order::Little, {
    "kind" => kind,
    "reserved" => reserved,
    "start" => start,
    "end" => end,
} }

structure! { ContextIoreqServer, Order::Little, {
    "domain" => domain,
    "flags" => flags {
        "enabled": ENABLED_MASK, ENABLED_SHIFT;
        "buffered": BUFFERED_MASK, BUFFERED_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "buffered_port" => buffered_port,
    "gfn" => gfn,
    "buffered_gfn" => buffered_gfn,
    "ranges" => ranges,
    "reserved" => reserved,
} }

structure! { ContextIoreqPort, Order::Little, {
    "port" => port,
    "vcpu" => vcpu,
} }

structure! { ContextIoreqPorts, Order::Little, {
    "ports" => ports,
    "reserved" => reserved,
} }

structure! { ContextVcpuState, Order::Little, {
    "flags" => flags {
        "up": UP_MASK, UP_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "reserved" => reserved,
} }

structure! { ContextSegment, Order::Little, {
    "base" => base,
    "limit" => limit,
    "selector" => selector,
    "attributes" => attributes {
        "type": TYPE_MASK, TYPE_SHIFT;
        "code_or_data": CODE_OR_DATA_MASK, CODE_OR_DATA_SHIFT;
        "dpl": DPL_MASK, DPL_SHIFT;
        "present": PRESENT_MASK, PRESENT_SHIFT;
        "available": AVAILABLE_MASK, AVAILABLE_SHIFT;
        "long": LONG_MASK, LONG_SHIFT;
        "wide": WIDE_MASK, WIDE_SHIFT;
        "pages": PAGES_MASK, PAGES_SHIFT;
        "reserved": RESERVED_ATTRIBUTES_MASK, RESERVED_ATTRIBUTES_SHIFT;
    },
} }

structure! { ContextTable, Order::Little, {
    "base" => base,
    "limit" => limit,
    "reserved" => reserved,
} }

structure! { ContextVcpuRegisters, Order::Little, {
    "rax" => rax,
    "rcx" => rcx,
    "rdx" => rdx,
    "rbx" => rbx,
    "rsp" => rsp,
    "rbp" => rbp,
    "rsi" => rsi,
    "rdi" => rdi,
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
    "es" => es,
    "cs" => cs,
    "ss" => ss,
    "ds" => ds,
    "fs" => fs,
    "gs" => gs,
    "ldtr" => ldtr,
    "tr" => tr,
    "gdtr" => gdtr,
    "idtr" => idtr,
    "sysenter_cs" => sysenter_cs,
    "sysenter_esp" => sysenter_esp,
    "sysenter_eip" => sysenter_eip,
    "kernel_gs_base" => kernel_gs_base,
    "star" => star,
    "lstar" => lstar,
    "cstar" => cstar,
    "sfmask" => sfmask,
    "efer" => efer,
    "tsc_aux" => tsc_aux,
} }

structure! { ContextVcpuPv, Order::Little, {
    "rax" => rax,
    "rcx" => rcx,
    "rdx" => rdx,
    "rbx" => rbx,
    "rsp" => rsp,
    "rbp" => rbp,
    "rsi" => rsi,
    "rdi" => rdi,
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
    "fs_base" => fs_base,
    "gs_base_kernel" => gs_base_kernel,
    "gs_base_user" => gs_base_user,
    "es" => es,
    "cs" => cs,
    "ss" => ss,
    "ds" => ds,
    "fs" => fs,
    "gs" => gs,
    "flags" => flags {
        "in_kernel": IN_KERNEL_MASK, IN_KERNEL_SHIFT;
        "failsafe_disables_events": FAILSAFE_DISABLES_EVENTS_MASK, FAILSAFE_DISABLES_EVENTS_SHIFT;
        "syscall_disables_events": SYSCALL_DISABLES_EVENTS_MASK, SYSCALL_DISABLES_EVENTS_SHIFT;
        "in_syscall": IN_SYSCALL_MASK, IN_SYSCALL_SHIFT;
        "syscall32_disables_events": SYSCALL32_DISABLES_EVENTS_MASK, SYSCALL32_DISABLES_EVENTS_SHIFT;
        "sysenter_disables_events": SYSENTER_DISABLES_EVENTS_MASK, SYSENTER_DISABLES_EVENTS_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "cr0" => cr0,
    "cr2" => cr2,
    "cr4" => cr4,
    "kernel_page_table" => kernel_page_table,
    "user_page_table" => user_page_table,
    "dr0" => dr0,
    "dr1" => dr1,
    "dr2" => dr2,
    "dr3" => dr3,
    "dr6" => dr6,
    "dr7" => dr7,
    "kernel_ss" => kernel_ss,
    "kernel_sp" => kernel_sp,
    "ldt_base" => ldt_base,
    "ldt_entries" => ldt_entries,
    "gdt_frames" => gdt_frames,
    "gdt_entries" => gdt_entries,
    "event_callback" => event_callback,
    "failsafe_callback" => failsafe_callback,
    "syscall_callback" => syscall_callback,
    "syscall32_callback" => syscall32_callback,
    "sysenter_callback" => sysenter_callback,
    "event_callback_cs" => event_callback_cs,
    "failsafe_callback_cs" => failsafe_callback_cs,
    "syscall32_callback_cs" => syscall32_callback_cs,
    "sysenter_callback_cs" => sysenter_callback_cs,
    "io_privilege" => io_privilege,
    "upcall_mask" => upcall_mask,
    "reserved" => reserved,
} }

structure! { ContextTrap, Order::Little, {
    "address" => address,
    "cs" => cs,
    "flags" => flags {
        "dpl": DPL_MASK, DPL_SHIFT;
        "clear_events": CLEARS_EVENTS_MASK, CLEARS_EVENTS_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "reserved" => reserved,
} }

structure! { ContextVcpuTraps, Order::Little, {
    "trap" => trap,
} }

structure! { ContextVcpuXstate, Order::Little, {
    "xcr0" => xcr0,
    "accumulated" => accumulated,
    "in_use" => in_use,
    "flags" => flags {
        "initialised": INITIALISED_MASK, INITIALISED_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "reserved" => reserved,
    "legacy" => legacy,
} }

structure! { ContextMsr, Order::Little, {
    "index" => index,
    "reserved" => reserved,
    "value" => value,
} }

structure! { ContextVcpuMsrs, Order::Little, {
    "registers" => registers,
    "reserved" => reserved,
} }

structure! { ContextVcpuTsc, Order::Little, {
    "counter" => counter,
    "adjust" => adjust,
} }

structure! { ContextVcpuPending, Order::Little, {
    "event" => event {
        "vector": VECTOR_MASK, VECTOR_SHIFT;
        "kind": KIND_MASK, KIND_SHIFT;
        "has_error_code": HAS_ERROR_CODE_MASK, HAS_ERROR_CODE_SHIFT;
        "reserved": RESERVED_EVENT_MASK, RESERVED_EVENT_SHIFT;
        "valid": VALID_MASK, VALID_SHIFT;
    },
    "error_code" => error_code,
} }

structure! { ContextVcpuLapic, Order::Little, {
    "base" => base,
    "deadline" => deadline,
    "pending_errors" => pending_errors,
    "reserved" => reserved,
    "register" => register,
} }

structure! { ContextMtrrRange, Order::Little, {
    "base" => base,
    "mask" => mask,
} }

structure! { ContextVcpuMtrr, Order::Little, {
    "pat" => pat,
    "capabilities" => capabilities,
    "default_type" => default_type,
    "fixed" => fixed,
    "ranges" => ranges,
    "reserved" => reserved,
} }

structure! { ContextVcpuMachineCheck, Order::Little, {
    "capabilities" => capabilities,
    "control2_0" => control2_0,
    "control2_1" => control2_1,
    "extended_control" => extended_control,
} }

structure! { ContextVcpuViridian, Order::Little, {
    "assist_page" => assist_page,
    "message_page" => message_page,
    "sint" => sint,
    "timer_config" => timer_config,
    "timer_count" => timer_count,
    "flags" => flags {
        "assist_pending": ASSIST_PENDING_MASK, ASSIST_PENDING_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "reserved" => reserved,
} }

structure! { ContextVcpuActivity, Order::Little, {
    "flags" => flags {
        "halted": HALTED_MASK, HALTED_SHIFT;
        "polling": POLLING_MASK, POLLING_SHIFT;
        "nmi": NMI_MASK, NMI_SHIFT;
        "machine_check": MACHINE_CHECK_MASK, MACHINE_CHECK_SHIFT;
        "init": INIT_MASK, INIT_SHIFT;
        "blocked_by_sti": BLOCKED_BY_STI_MASK, BLOCKED_BY_STI_SHIFT;
        "blocked_by_mov_ss": BLOCKED_BY_MOV_SS_MASK, BLOCKED_BY_MOV_SS_SHIFT;
        "blocked_by_nmi": BLOCKED_BY_NMI_MASK, BLOCKED_BY_NMI_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "upcall_vector" => upcall_vector,
    "poll_port" => poll_port,
    "reserved" => reserved,
    "pending_debug" => pending_debug,
} }

structure! { ContextVcpuAreas, Order::Little, {
    "info" => info,
    "runstate" => runstate,
    "time" => time,
    "flags" => flags {
        "runstate_physical": RUNSTATE_PHYSICAL_MASK, RUNSTATE_PHYSICAL_SHIFT;
        "time_physical": TIME_PHYSICAL_MASK, TIME_PHYSICAL_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "reserved" => reserved,
} }

structure! { ContextVcpuRunstate, Order::Little, {
    "state" => state,
    "reserved" => reserved,
    "entered" => entered,
    "time" => time,
} }

structure! { ContextVcpuTimers, Order::Little, {
    "periodic_period" => periodic_period,
    "periodic_next" => periodic_next,
    "single_shot" => single_shot,
    "poll" => poll,
    "lapic" => lapic,
    "synthetic" => synthetic,
    "lapic_owed" => lapic_owed,
    "reserved" => reserved,
} }

structure! { ContextVcpuEventFifo, Order::Little, {
    "control_gfn" => control_gfn,
    "control_offset" => control_offset,
    "reserved" => reserved,
    "tails" => tails,
} }

structure! { ContextMachineCheckBank, Order::Little, {
    "control" => control,
    "status" => status,
    "address" => address,
    "misc" => misc,
} }

structure! { ContextVcpuMachineCheckBanks, Order::Little, {
    "global_status" => global_status,
    "banks" => banks,
    "reserved" => reserved,
} }

structure! { ContextVcpuSynic, Order::Little, {
    "control" => control,
    "event_page" => event_page,
    "messages" => messages,
    "reserved" => reserved,
} }

structure! { ContextVcpuHypercall, Order::Little, {
    "address" => address,
    "instruction" => instruction,
    "width" => width,
    "number" => number,
    "operation" => operation,
    "flags" => flags {
        "has_progress": HAS_PROGRESS_MASK, HAS_PROGRESS_SHIFT;
        "reserved": RESERVED_FLAGS_MASK, RESERVED_FLAGS_SHIFT;
    },
    "progress" => progress,
    "argument" => argument,
} }

structure! { ContextXstate, Order::Little, {
} }

structure! { ContextPic, Order::Little, {
    "requests" => requests,
    "mask" => mask,
    "in_service" => in_service,
    "vector_base" => vector_base,
    "initialisation" => initialisation {
        "step": STEP_MASK, STEP_SHIFT;
        "first_line": FIRST_LINE_MASK, FIRST_LINE_SHIFT;
    },
    "modes" => modes {
        "reads_in_service": READS_IN_SERVICE_MASK, READS_IN_SERVICE_SHIFT;
        "poll": POLL_MASK, POLL_SHIFT;
        "auto_end": AUTO_END_MASK, AUTO_END_SHIFT;
        "rotates": ROTATES_MASK, ROTATES_SHIFT;
        "special_fully_nested": SPECIAL_FULLY_NESTED_MASK, SPECIAL_FULLY_NESTED_SHIFT;
        "special_mask": SPECIAL_MASK_MASK, SPECIAL_MASK_SHIFT;
        "reserved": RESERVED_MODES_MASK, RESERVED_MODES_SHIFT;
    },
    "levels" => levels,
    "output" => output,
} }

structure! { ContextIoapicLine, Order::Little, {
    "entry" => entry {
        "vector": VECTOR_MASK, VECTOR_SHIFT;
        "delivery_mode": DELIVERY_MODE_MASK, DELIVERY_MODE_SHIFT;
        "logical": LOGICAL_MASK, LOGICAL_SHIFT;
        "under_way": UNDER_WAY_MASK, UNDER_WAY_SHIFT;
        "active_low": ACTIVE_LOW_MASK, ACTIVE_LOW_SHIFT;
        "remote_irr": REMOTE_IRR_MASK, REMOTE_IRR_SHIFT;
        "level": LEVEL_MASK, LEVEL_SHIFT;
        "masked": MASKED_MASK, MASKED_SHIFT;
        "held": HELD_MASK, HELD_SHIFT;
        "destination": DESTINATION_MASK, DESTINATION_SHIFT;
    },
} }

structure! { ContextIoapic, Order::Little, {
    "base" => base,
    "selected" => selected,
    "id" => id,
    "lines" => lines,
    "reserved" => reserved,
} }

structure! { ContextInterruptLines, Order::Little, {
    "pci" => pci,
    "isa" => isa,
    "reserved" => reserved,
    "route" => route,
} }

structure! { ContextPitChannel, Order::Little, {
    "count" => count,
    "latched_count" => latched_count,
    "count_latched" => count_latched,
    "status_latched" => status_latched,
    "status" => status,
    "read_state" => read_state,
    "write_state" => write_state,
    "write_latch" => write_latch,
    "access" => access,
    "mode" => mode,
    "bcd" => bcd,
    "gate" => gate,
} }

structure! { ContextPit, Order::Little, {
    "channel" => channel,
    "speaker" => speaker,
    "reserved" => reserved,
} }

structure! { ContextRtc, Order::Little, {
    "register" => register,
    "selected" => selected,
    "reserved" => reserved,
} }

structure! { ContextHpetTimer, Order::Little, {
    "config" => config,
    "comparator" => comparator,
    "route" => route,
    "period" => period,
} }

structure! { ContextHpet, Order::Little, {
    "capabilities" => capabilities,
    "config" => config,
    "status" => status,
    "counter" => counter,
    "timer" => timer,
} }

structure! { ContextPmTimer, Order::Little, {
    "counter" => counter,
    "status" => status,
    "enabled" => enabled,
} }

structure! { ContextViridian, Order::Little, {
    "hypercall_page" => hypercall_page,
    "guest_os" => guest_os,
    "reference_time" => reference_time,
    "reference_tsc" => reference_tsc,
} }

structure! { ContextPciAddress, Order::Little, {
    "address" => address,
    "reserved" => reserved,
} }

structure! { ContextTimerPhases, Order::Little, {
    "pit" => pit,
    "rtc" => rtc,
    "pit_owed" => pit_owed,
    "rtc_owed" => rtc_owed,
} }

structure! { ContextViridianCrash, Order::Little, {
    "parameter0" => parameter0,
    "parameter1" => parameter1,
    "parameter2" => parameter2,
    "parameter3" => parameter3,
    "parameter4" => parameter4,
} }
