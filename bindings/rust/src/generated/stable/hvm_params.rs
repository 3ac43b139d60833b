// Generated from abi/hvm-params.yaml. Do not edit.

//! The parameters of an HVM guest.

/// The parameters of an HVM guest.
///
/// Xen's `HVM_PARAM_*`: public/hvm/params.h, 4.21.
pub mod hvm_param {
    /// How the guest learns of events: a vector, a PCI line or a GSI, with the kind in the top byte.
    pub const CALLBACK_IRQ: u32 = 0;

    /// The page of the ring to xenstore.
    pub const STORE_PFN: u32 = 1;

    /// The event channel to xenstore.
    pub const STORE_EVTCHN: u32 = 2;

    /// Deprecated: whether the guest may use PAE.
    pub const PAE_ENABLED: u32 = 4;

    /// The page in which the first device model gets requests.
    pub const IOREQ_PFN: u32 = 5;

    /// The page in which the first device model gets requests that need no answer.
    pub const BUFIOREQ_PFN: u32 = 6;

    /// Obsolete: for guests on Itanium.
    ///
    /// In 4.2 and earlier.
    pub const NVRAM_FD: u32 = 7;

    /// Obsolete: for guests on Itanium.
    ///
    /// In 4.2 and earlier.
    pub const VHPT_SIZE: u32 = 8;

    /// Which parts of the Hyper-V interface the guest sees, a bit each.
    ///
    /// In 3.4 and later.
    pub const VIRIDIAN: u32 = 9;

    /// What happens to timer interrupts that a vCPU missed, 0 to 3.
    pub const TIMER_MODE: u32 = 10;

    /// Whether there is a high-precision event timer.
    pub const HPET_ENABLED: u32 = 11;

    /// The address of a page table that maps the first four gigabytes to themselves.
    pub const IDENT_PT: u32 = 12;

    /// Deprecated: the domain of the device model.
    pub const DM_DOMAIN: u32 = 13;

    /// The sleep state: 0 or 3.
    pub const ACPI_S_STATE: u32 = 14;

    /// The address of a task state segment for real mode on old Intel processors.
    pub const VM86_TSS: u32 = 15;

    /// Whether periodic timers are aligned with each other.
    pub const VPT_ALIGN: u32 = 16;

    /// The page of the ring to the console.
    ///
    /// In 4.1 and later.
    pub const CONSOLE_PFN: u32 = 17;

    /// The event channel to the console.
    ///
    /// In 4.1 and later.
    pub const CONSOLE_EVTCHN: u32 = 18;

    /// Where the ACPI registers are: 0 for the old ports and 1 for those of newer device models.
    ///
    /// In 4.1 and later.
    pub const ACPI_IOPORTS_LOCATION: u32 = 19;

    /// Deprecated: whether writes to CR0 are reported.
    ///
    /// In 4.1 and later.
    pub const MEMORY_EVENT_CR0: u32 = 20;

    /// Deprecated: whether writes to CR3 are reported.
    ///
    /// In 4.1 and later.
    pub const MEMORY_EVENT_CR3: u32 = 21;

    /// Deprecated: whether writes to CR4 are reported.
    ///
    /// In 4.1 and later.
    pub const MEMORY_EVENT_CR4: u32 = 22;

    /// Deprecated: whether breakpoints are reported.
    ///
    /// In 4.1 and later.
    pub const MEMORY_EVENT_INT3: u32 = 23;

    /// Deprecated: whether the guest may itself run guests.
    ///
    /// In 4.2 and later.
    pub const NESTED_HVM: u32 = 24;

    /// Deprecated: whether single steps are reported.
    ///
    /// In 4.1.1 and later.
    pub const MEMORY_EVENT_SINGLE_STEP: u32 = 25;

    /// Deprecated: the event channel for requests that need no answer.
    ///
    /// In 4.2 and later.
    pub const BUFIOREQ_EVTCHN: u32 = 26;

    /// The page of the ring for paging events.
    ///
    /// In 4.2 and later.
    pub const PAGING_RING_PFN: u32 = 27;

    /// The page of the ring for monitor events.
    ///
    /// In 4.2 and later.
    pub const MONITOR_RING_PFN: u32 = 28;

    /// The page of the ring for memory sharing events.
    ///
    /// In 4.2 and later.
    pub const SHARING_RING_PFN: u32 = 29;

    /// Deprecated: whether writes to model-specific registers are reported.
    ///
    /// In 4.3 and later.
    pub const MEMORY_EVENT_MSR: u32 = 30;

    /// The shutdown reason that a triple fault is given.
    ///
    /// In 4.3 and later.
    pub const TRIPLE_FAULT_REASON: u32 = 31;

    /// The first of the pages for further device models.
    ///
    /// In 4.5 and later.
    pub const IOREQ_SERVER_PFN: u32 = 32;

    /// The number of pages for further device models.
    ///
    /// In 4.5 and later.
    pub const NR_IOREQ_SERVER_PAGES: u32 = 33;

    /// The address of the generation identifier in guest memory.
    ///
    /// In 4.5 and later.
    pub const VM_GENERATION_ID_ADDR: u32 = 34;

    /// Who may use alternate views of guest memory: 0 none, 1 both, 2 tools only, 3 the guest only in
    /// part.
    ///
    /// In 4.6 and later.
    pub const ALTP2M: u32 = 35;

    /// The width in bytes of the x87 instruction pointer that is saved: 0, 4 or 8.
    ///
    /// In 4.5.4, 4.6.3, 4.7 and later.
    pub const X87_FIP_WIDTH: u32 = 36;

    /// The address and, in the upper half, the size of a task state segment for real mode on old Intel
    /// processors.
    ///
    /// In 4.9 and later.
    pub const VM86_TSS_SIZED: u32 = 37;

    /// Machine-check capabilities: bit 0 for delivery to one processor only.
    ///
    /// In 4.10 and later.
    pub const MCA_CAP: u32 = 38;
}

/// The parts of the Hyper-V interface that a guest may be given.
///
/// Xen's `HVMPV_*`: public/hvm/params.h, 4.21. Values combine.
pub mod viridian_feature {
    /// Hypercalls, processor numbers and the frequencies of the TSC and the APIC; every guest with the
    /// interface has it.
    ///
    /// In 3.4 and later.
    pub const BASE_FREQ: u32 = 0x1;

    /// Leaves the frequencies out.
    ///
    /// In 4.5 and later.
    pub const NO_FREQ: u32 = 0x2;

    /// A counter of the time since the partition was made.
    ///
    /// In 4.5 and later.
    pub const TIME_REF_COUNT: u32 = 0x4;

    /// A page by which the guest turns its TSC into time.
    ///
    /// In 4.6 and later.
    pub const REFERENCE_TSC: u32 = 0x8;

    /// A hypercall to flush the TLBs of other processors.
    ///
    /// In 4.7 and later.
    pub const HCALL_REMOTE_TLB_FLUSH: u32 = 0x10;

    /// A page that spares the guest the end of an interrupt.
    ///
    /// In 4.7 and later.
    pub const APIC_ASSIST: u32 = 0x20;

    /// Registers in which the guest leaves word of its crash.
    ///
    /// In 4.9 and later.
    pub const CRASH_CTL: u32 = 0x40;

    /// The synthetic interrupt controller.
    ///
    /// In 4.13 and later.
    pub const SYNIC: u32 = 0x80;

    /// Synthetic timers.
    ///
    /// In 4.13 and later.
    pub const STIMER: u32 = 0x100;

    /// A hypercall to interrupt other processors.
    ///
    /// In 4.13 and later.
    pub const HCALL_IPI: u32 = 0x200;

    /// Processor sets of more than 64 in hypercalls.
    ///
    /// In 4.15 and later.
    pub const EX_PROCESSOR_MASKS: u32 = 0x400;

    /// Does not tell the guest that it may have 64 processors at most.
    ///
    /// In 4.15 and later.
    pub const NO_VP_LIMIT: u32 = 0x800;

    /// Tells the guest that processors may come later.
    ///
    /// In 4.15 and later.
    pub const CPU_HOTPLUG: u32 = 0x1000;
}
