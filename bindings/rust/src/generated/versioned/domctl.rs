// Generated from abi/domctl.yaml. Do not edit.

//! Operations of the toolstack on a domain.
//!
//! This interface changes with each version of Xen: a caller is built for one, and must check that
//! it runs on that.

use core::mem;

/// The version of the interface in Xen 4.3 and 4.4.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.3 to 4.4.
pub const INTERFACE_VERSION_SINCE43: u32 = 0x9;

/// The version of the interface in Xen 4.5.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.5.
pub const INTERFACE_VERSION_SINCE45: u32 = 0xa;

/// The version of the interface in Xen 4.6 and 4.7.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.6 to 4.7.
pub const INTERFACE_VERSION_SINCE46: u32 = 0xb;

/// The version of the interface in Xen 4.8.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.8.
pub const INTERFACE_VERSION_SINCE48: u32 = 0xc;

/// The version of the interface in Xen 4.9.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.9.
pub const INTERFACE_VERSION_SINCE49: u32 = 0xd;

/// The version of the interface in Xen 4.10.0 alone.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.10 to 4.10.0.
pub const INTERFACE_VERSION_OF4100: u32 = 0xe;

/// The version of the interface in Xen 4.10 from 4.10.1 on: the only change within a series.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.10.1 to 4.10.
pub const INTERFACE_VERSION_SINCE4101: u32 = 0xf;

/// The version of the interface in Xen 4.11.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.11.
pub const INTERFACE_VERSION_SINCE411: u32 = 0x10;

/// The version of the interface in Xen 4.12.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.12.
pub const INTERFACE_VERSION_SINCE412: u32 = 0x11;

/// The version of the interface in Xen 4.13 and 4.14.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.13 to 4.14.
pub const INTERFACE_VERSION_SINCE413: u32 = 0x12;

/// The version of the interface in Xen 4.15.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.15.
pub const INTERFACE_VERSION_SINCE415: u32 = 0x13;

/// The version of the interface in Xen 4.16.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.16.
pub const INTERFACE_VERSION_SINCE416: u32 = 0x14;

/// The version of the interface in Xen 4.17.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.17.
pub const INTERFACE_VERSION_SINCE417: u32 = 0x15;

/// The version of the interface in Xen 4.18.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.18.
pub const INTERFACE_VERSION_SINCE418: u32 = 0x16;

/// The version of the interface in Xen 4.19 to 4.21.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.19 to 4.21.
pub const INTERFACE_VERSION_SINCE419: u32 = 0x17;

/// The version of the interface since Xen 4.22.
///
/// Xen's `XEN_DOMCTL_INTERFACE_VERSION`. In 4.22 and later.
pub const INTERFACE_VERSION_SINCE422: u32 = 0x18;

/// The version that a call of a stable operation has instead.
///
/// In 4.21 and later.
pub const STABLE_INTERFACE_VERSION: u32 = 0;

/// The most pages that one getpageframeinfo3 may ask for; more is refused with E2BIG.
pub const MAX_PAGE_FRAMES: u32 = 1024;

/// What kind of domain is created.
///
/// Xen's `XEN_DOMCTL_CDF_*`: public/domctl.h, 4.21. Values combine.
pub mod create_domain_flags {
    /// It is HVM or PVH; otherwise it is PV.
    pub const HVM: u32 = 0x1;

    /// Its page tables are in hardware.
    pub const HAP: u32 = 0x2;

    /// Its memory is measured when the host sleeps.
    pub const S3_INTEGRITY: u32 = 0x4;

    /// Its shadow page tables are always in step.
    pub const OOS_OFF: u32 = 0x8;

    /// It runs xenstore.
    pub const XS_DOMAIN: u32 = 0x10;

    /// It may be given devices.
    pub const IOMMU: u32 = 0x20;

    /// It may run a hypervisor.
    pub const NESTED_VIRT: u32 = 0x40;

    /// It sees performance counters.
    pub const VPMU: u32 = 0x80;

    /// Its accesses to memory that is not there are faults; not on x86.
    ///
    /// In 4.21 and later.
    pub const TRAP_UNMAPPED_ACCESSES: u32 = 0x100;
}

/// How a domain's devices reach its memory.
///
/// Xen's `XEN_DOMCTL_IOMMU_*`: public/domctl.h, 4.17. Values combine.
pub mod create_domain_iommu_options {
    /// The IOMMU shares no page tables with the processor.
    pub const NO_SHAREPT: u32 = 0x1;
}

/// Who may switch between views of a domain's memory.
///
/// Xen's `XEN_DOMCTL_ALTP2M_*`: public/domctl.h, 4.19.
pub mod altp2m_mode {
    /// Nobody; Xen has no name for it.
    ///
    /// In 4.19 and later.
    pub const OFF: u16 = 0;

    /// The domain and others.
    ///
    /// In 4.19 and later.
    pub const MIXED: u16 = 1;

    /// Others only.
    ///
    /// In 4.19 and later.
    pub const EXTERNAL: u16 = 2;

    /// Others, and the domain only what concerns itself.
    ///
    /// In 4.19 and later.
    pub const LIMITED: u16 = 3;
}

/// The devices that Xen emulates for a domain.
///
/// Xen's `XEN_X86_EMU_*`: public/arch-x86/xen.h, 4.17. Values combine.
pub mod x86_emulation {
    /// The local APICs.
    pub const LAPIC: u32 = 0x1;

    /// The high-precision timers.
    pub const HPET: u32 = 0x2;

    /// The power management timer.
    pub const PM: u32 = 0x4;

    /// The real-time clock.
    pub const RTC: u32 = 0x8;

    /// The I/O APIC.
    pub const IO_APIC: u32 = 0x10;

    /// The two old interrupt controllers.
    pub const PIC: u32 = 0x20;

    /// The part of the display that is in Xen.
    pub const VGA: u32 = 0x40;

    /// An IOMMU.
    pub const IOMMU: u32 = 0x80;

    /// The old timer.
    pub const PIT: u32 = 0x100;

    /// Interrupts as event channels.
    pub const USE_PIRQ: u32 = 0x200;

    /// The configuration space of PCI devices.
    pub const VPCI: u32 = 0x400;
}

/// What else is particular to a domain.
///
/// Xen's `XEN_X86_*`: public/arch-x86/xen.h, 4.17. Values combine.
pub mod x86_misc_flags {
    /// Accesses to model-specific registers that Xen does not know are no faults.
    pub const MSR_RELAXED: u32 = 0x1;
}

/// The sub-operations of shadow_op.
///
/// Xen's `XEN_DOMCTL_SHADOW_OP_*`: public/domctl.h, 4.17.
pub mod shadow_operation {
    /// Stop the log of changed pages, and shadow page tables.
    pub const OFF: u32 = 0;

    /// Begin shadow page tables, without anything else.
    pub const ENABLE_TEST: u32 = 1;

    /// Begin the log of changed pages.
    pub const ENABLE_LOG_DIRTY: u32 = 2;

    /// Read the log, and begin it anew.
    pub const CLEAN: u32 = 11;

    /// Read the log.
    pub const PEEK: u32 = 12;

    /// Ask for the size of the pool of page tables in MiB.
    pub const GET_ALLOCATION: u32 = 30;

    /// Set it in MiB.
    pub const SET_ALLOCATION: u32 = 31;

    /// Begin what mode says.
    pub const ENABLE: u32 = 32;
}

/// What an ENABLE of shadow_op begins.
///
/// Xen's `XEN_DOMCTL_SHADOW_ENABLE_*`: public/domctl.h, 4.17. Values combine.
pub mod shadow_enable {
    /// Count the references of page tables.
    pub const REF_COUNT: u32 = 0x2;

    /// Log the pages that change.
    pub const LOG_DIRTY: u32 = 0x4;

    /// Translate the guest's numbers of pages.
    pub const TRANSLATE: u32 = 0x8;

    /// Leave the guest its whole address space.
    pub const EXTERNAL: u32 = 0x10;
}

/// How a CLEAN or a PEEK of shadow_op is done.
///
/// Xen's `XEN_DOMCTL_SHADOW_LOGDIRTY_*`: public/domctl.h, 4.17. Values combine.
pub mod shadow_log_dirty {
    /// It is the last: also report the pages that Xen itself may write to.
    ///
    /// In 4.7 and later.
    pub const FINAL: u32 = 0x1;
}

/// What there is to say of a domain's life.
///
/// Xen's `XEN_DOMCTL_GETDOMSTATE_STATE_*`: public/domctl.h, 4.21. Values combine.
pub mod domain_state_flags {
    /// It is there.
    ///
    /// In 4.21 and later.
    pub const EXISTS: u16 = 0x1;

    /// It has shut down.
    ///
    /// In 4.21 and later.
    pub const SHUT_DOWN: u16 = 0x2;

    /// It is being destroyed.
    ///
    /// In 4.21 and later.
    pub const DYING: u16 = 0x4;

    /// It is destroyed; what is left is what others still hold.
    ///
    /// In 4.21 and later.
    pub const DEAD: u16 = 0x8;
}

/// What a domain is trusted with.
///
/// Xen's `XEN_DOMCTL_GETDOMSTATE_CAP_*`: public/domctl.h, 4.21. Values combine.
pub mod domain_capabilities {
    /// It controls the others.
    ///
    /// In 4.21 and later.
    pub const CONTROL: u16 = 0x1;

    /// It has the devices that nobody else was given.
    ///
    /// In 4.21 and later.
    pub const HARDWARE: u16 = 0x2;

    /// It runs xenstore.
    ///
    /// In 4.21 and later.
    pub const XEN_STORE: u16 = 0x4;
}

/// Operations of the toolstack on a domain.
///
/// Xen's `domctl`: public/domctl.h, 4.17. The interface is versioned.
pub mod domctl_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 36;

    /// The codes of its operations. One that is a part of another has the other's code here, and its
    /// own in [`sub_codes`].
    pub mod codes {
        /// Create a domain. The number that the call names is taken when it is free, and one is chosen when
        /// it names none.
        ///
        /// Takes [`XenDomctlCreatedomain`](crate::versioned::domctl::XenDomctlCreatedomain) or
        /// [`XenDomctlCreatedomainBefore421`](crate::versioned::domctl::XenDomctlCreatedomainBefore421) or
        /// [`XenDomctlCreatedomainBefore419`](crate::versioned::domctl::XenDomctlCreatedomainBefore419).
        /// For control-plane.
        pub const CREATEDOMAIN: u32 = 1;

        /// Destroy a domain.
        ///
        /// For control-plane.
        pub const DESTROYDOMAIN: u32 = 2;

        /// Pause a domain once more.
        ///
        /// For control-plane.
        pub const PAUSEDOMAIN: u32 = 3;

        /// Undo one pause of a domain.
        ///
        /// For control-plane.
        pub const UNPAUSEDOMAIN: u32 = 4;

        /// Ask what there is to know of a domain. Until Xen 4.17 a number that no domain has asks for the
        /// next higher one.
        ///
        /// Takes [`XenDomctlGetdomaininfo`](crate::versioned::domctl::XenDomctlGetdomaininfo). For
        /// control-plane.
        pub const GETDOMAININFO: u32 = 5;

        /// Stop the log of changed pages.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_OFF: u32 = 10;

        /// Begin shadow page tables, without anything else.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_ENABLE_TEST: u32 = 10;

        /// Begin the log of changed pages.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_ENABLE_LOGDIRTY: u32 = 10;

        /// Read the log of changed pages, and begin it anew.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_CLEAN: u32 = 10;

        /// Read the log of changed pages.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_PEEK: u32 = 10;

        /// Ask for the size of the pool of page tables in MiB.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_GET_ALLOCATION: u32 = 10;

        /// Set the size of the pool of page tables in MiB.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_SET_ALLOCATION: u32 = 10;

        /// Begin shadow page tables or the log of changed pages, as mode says.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_ENABLE: u32 = 10;

        /// Set the most memory that a domain may have.
        ///
        /// Takes [`XenDomctlMaxMem`](crate::versioned::domctl::XenDomctlMaxMem). For control-plane.
        pub const MAX_MEM: u32 = 11;

        /// Set the registers of a vCPU, or reset it.
        ///
        /// Takes [`XenDomctlVcpucontext`](crate::versioned::domctl::XenDomctlVcpucontext). For
        /// control-plane.
        pub const SETVCPUCONTEXT: u32 = 12;

        /// Ask for the registers of a vCPU.
        ///
        /// Takes [`XenDomctlVcpucontext`](crate::versioned::domctl::XenDomctlVcpucontext). For
        /// control-plane.
        pub const GETVCPUCONTEXT: u32 = 13;

        /// Ask what there is to know of a vCPU.
        ///
        /// Takes [`XenDomctlGetvcpuinfo`](crate::versioned::domctl::XenDomctlGetvcpuinfo). For
        /// control-plane.
        pub const GETVCPUINFO: u32 = 14;

        /// Create the vCPUs of a domain.
        ///
        /// Takes [`XenDomctlMaxVcpus`](crate::versioned::domctl::XenDomctlMaxVcpus). For control-plane.
        pub const MAX_VCPUS: u32 = 15;

        /// Fill a page of a domain with the code of hypercalls.
        ///
        /// Takes [`XenDomctlHypercallInit`](crate::versioned::domctl::XenDomctlHypercallInit). For
        /// control-plane.
        pub const HYPERCALL_INIT: u32 = 22;

        /// Ask for the state of an HVM guest; it is never interrupted once it has begun.
        ///
        /// Takes [`XenDomctlHvmcontext`](crate::versioned::domctl::XenDomctlHvmcontext). For control-plane.
        pub const GETHVMCONTEXT: u32 = 33;

        /// Set the state of an HVM guest; it is never interrupted once it has begun.
        ///
        /// Takes [`XenDomctlHvmcontext`](crate::versioned::domctl::XenDomctlHvmcontext). For control-plane.
        pub const SETHVMCONTEXT: u32 = 34;

        /// Set the width of a PV guest.
        ///
        /// Takes [`XenDomctlAddressSize`](crate::versioned::domctl::XenDomctlAddressSize). For
        /// control-plane.
        pub const SET_ADDRESS_SIZE: u32 = 35;

        /// Ask for the width of a PV guest.
        ///
        /// Takes [`XenDomctlAddressSize`](crate::versioned::domctl::XenDomctlAddressSize). For
        /// control-plane.
        pub const GET_ADDRESS_SIZE: u32 = 36;

        /// Set further state of a vCPU.
        ///
        /// Takes [`PvExtendedContext`](crate::stable::pv_context::PvExtendedContext). For control-plane.
        pub const SET_EXT_VCPUCONTEXT: u32 = 42;

        /// Ask for further state of a vCPU.
        ///
        /// Takes [`PvExtendedContext`](crate::stable::pv_context::PvExtendedContext). For control-plane.
        pub const GET_EXT_VCPUCONTEXT: u32 = 43;

        /// Ask for a single record of the state of an HVM guest.
        ///
        /// Takes [`XenDomctlHvmcontextPartial`](crate::versioned::domctl::XenDomctlHvmcontextPartial). For
        /// control-plane.
        pub const GETHVMCONTEXT_PARTIAL: u32 = 55;

        /// Ask how a guest's time-stamp counter runs.
        ///
        /// Takes [`XenDomctlTscInfo`](crate::versioned::domctl::XenDomctlTscInfo). For control-plane. In
        /// 4.0 and later.
        pub const GETTSCINFO: u32 = 59;

        /// Set how a guest's time-stamp counter runs.
        ///
        /// Takes [`XenDomctlTscInfo`](crate::versioned::domctl::XenDomctlTscInfo). For control-plane. In
        /// 4.0 and later.
        pub const SETTSCINFO: u32 = 60;

        /// Ask what some pages are.
        ///
        /// Takes [`XenDomctlGetpageframeinfo3`](crate::versioned::domctl::XenDomctlGetpageframeinfo3). For
        /// control-plane. In 4.0 and later.
        pub const GETPAGEFRAMEINFO3: u32 = 61;

        /// Set the extended state of a vCPU.
        ///
        /// Takes [`XenDomctlVcpuextstate`](crate::versioned::domctl::XenDomctlVcpuextstate). For
        /// control-plane. In 4.1 and later.
        pub const SETVCPUEXTSTATE: u32 = 62;

        /// Ask for the extended state of a vCPU.
        ///
        /// Takes [`XenDomctlVcpuextstate`](crate::versioned::domctl::XenDomctlVcpuextstate). For
        /// control-plane. In 4.1 and later.
        pub const GETVCPUEXTSTATE: u32 = 63;

        /// Ask for model-specific registers of a vCPU.
        ///
        /// Takes [`XenDomctlVcpuMsrs`](crate::versioned::domctl::XenDomctlVcpuMsrs). For control-plane. In
        /// 4.5 and later.
        pub const GET_VCPU_MSRS: u32 = 72;

        /// Set model-specific registers of a vCPU.
        ///
        /// Takes [`XenDomctlVcpuMsrs`](crate::versioned::domctl::XenDomctlVcpuMsrs). For control-plane. In
        /// 4.5 and later.
        pub const SET_VCPU_MSRS: u32 = 73;

        /// Ask for the processor that a guest sees.
        ///
        /// Takes [`XenDomctlCpuPolicy`](crate::versioned::domctl::XenDomctlCpuPolicy). For control-plane.
        /// In 4.12 and later.
        pub const GET_CPU_POLICY: u32 = 82;

        /// Set the processor that a guest sees.
        ///
        /// Takes [`XenDomctlCpuPolicy`](crate::versioned::domctl::XenDomctlCpuPolicy). For control-plane.
        /// In 4.13 and later.
        pub const SET_CPU_POLICY: u32 = 83;

        /// Ask for the size of the pool of page tables in bytes.
        ///
        /// Takes [`XenDomctlPagingMempool`](crate::versioned::domctl::XenDomctlPagingMempool). For
        /// control-plane. In 4.17 and later.
        pub const GET_PAGING_MEMPOOL_SIZE: u32 = 85;

        /// Set the size of the pool of page tables in bytes.
        ///
        /// Takes [`XenDomctlPagingMempool`](crate::versioned::domctl::XenDomctlPagingMempool). For
        /// control-plane. In 4.17 and later.
        pub const SET_PAGING_MEMPOOL_SIZE: u32 = 86;

        /// Ask what xenstore needs to know of a domain, or of any that has changed, which is then no longer
        /// said to have. For the latter, EACCES unless VIRQ_DOM_EXC goes to the caller's domain, and ENOENT
        /// when none has changed, or the interrupt is not bound; binding it begins with all domains as
        /// changed. The interface version is 0.
        ///
        /// Takes [`XenDomctlGetDomainState`](crate::versioned::domctl::XenDomctlGetDomainState). For
        /// control-plane. In 4.21 and later.
        pub const GET_DOMAIN_STATE: u32 = 90;
    }

    /// The codes of operations in the operation that they are a part of.
    pub mod sub_codes {
        /// Stop the log of changed pages.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_OFF: u32 = 0;

        /// Begin shadow page tables, without anything else.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_ENABLE_TEST: u32 = 1;

        /// Begin the log of changed pages.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_ENABLE_LOGDIRTY: u32 = 2;

        /// Read the log of changed pages, and begin it anew.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_CLEAN: u32 = 11;

        /// Read the log of changed pages.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_PEEK: u32 = 12;

        /// Ask for the size of the pool of page tables in MiB.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_GET_ALLOCATION: u32 = 30;

        /// Set the size of the pool of page tables in MiB.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_SET_ALLOCATION: u32 = 31;

        /// Begin shadow page tables or the log of changed pages, as mode says.
        ///
        /// Takes [`XenDomctlShadowOp`](crate::versioned::domctl::XenDomctlShadowOp). For control-plane.
        pub const SHADOW_OP_ENABLE: u32 = 32;
    }
}

/// What of a domain is particular to x86.
///
/// Xen's `xen_arch_domainconfig`: public/arch-x86/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenArchDomainconfig {
    /// The devices that Xen emulates. A value of [`x86_emulation`].
    pub emulation_flags: u32,
    /// What else is particular. A value of [`x86_misc_flags`].
    pub misc_flags: u32,
}

plain!(XenArchDomainconfig);

const _: () = {
    assert!(mem::size_of::<XenArchDomainconfig>() == 8);
    assert!(mem::align_of::<XenArchDomainconfig>() == 4);
    assert!(mem::offset_of!(XenArchDomainconfig, emulation_flags) == 0);
    assert!(mem::offset_of!(XenArchDomainconfig, misc_flags) == 4);
};

/// The views of a domain's memory.
///
/// Xen's `xen_domctl_createdomain.altp2m`: public/domctl.h, 4.21. In 4.21 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlCreatedomainAltp2m {
    /// Who may switch between them.
    pub opts: u16,
    /// The most views that there may be; 0 exactly when nobody may switch.
    pub nr: u16,
}

plain!(XenDomctlCreatedomainAltp2m);

impl XenDomctlCreatedomainAltp2m {
    /// `mode` in `opts`: Who may. A value of [`altp2m_mode`], shifted.
    pub const MODE_MASK: u16 = 0x3;
    /// The lowest bit of `mode`.
    pub const MODE_SHIFT: u32 = 0;

    /// `reserved` in `opts`: Reserved: zero when written.
    pub const RESERVED_OPTIONS_MASK: u16 = 0xfffc;
    /// The lowest bit of `reserved`.
    pub const RESERVED_OPTIONS_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<XenDomctlCreatedomainAltp2m>() == 4);
    assert!(mem::align_of::<XenDomctlCreatedomainAltp2m>() == 2);
    assert!(mem::offset_of!(XenDomctlCreatedomainAltp2m, opts) == 0);
    assert!(mem::offset_of!(XenDomctlCreatedomainAltp2m, nr) == 2);
};

/// A domain to create.
///
/// Xen's `xen_domctl_createdomain`: public/domctl.h, 4.21. In 4.21 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlCreatedomain {
    /// Its security label.
    pub ssidref: u32,
    /// Its UUID.
    pub handle: [u8; 16],
    /// What kind of domain it is. A value of [`create_domain_flags`].
    pub flags: u32,
    /// How its devices reach its memory. A value of [`create_domain_iommu_options`].
    pub iommu_opts: u32,
    /// The number of its vCPUs.
    pub max_vcpus: u32,
    /// The highest number of an event channel.
    pub max_evtchn_port: u32,
    /// The most pages of its grant table; negative for Xen's default.
    pub max_grant_frames: i32,
    /// The most pages that note what it has mapped of others; negative for Xen's default.
    pub max_maptrack_frames: i32,
    /// What its grant table is like.
    pub grant_opts: u32,
    /// The views of its memory.
    pub altp2m: XenDomctlCreatedomainAltp2m,
    /// The room for a trace of each vCPU in bytes; 0 for none.
    pub vmtrace_size: u32,
    /// The pool of CPUs that it runs on.
    pub cpupool_id: u32,
    /// What is particular to x86.
    pub arch: XenArchDomainconfig,
}

plain!(XenDomctlCreatedomain);

impl XenDomctlCreatedomain {
    /// `grant_version` in `grant_opts`: The newest version of the grant table that it may use.
    pub const GRANT_VERSION_MASK: u32 = 0xf;
    /// The lowest bit of `grant_version`.
    pub const GRANT_VERSION_SHIFT: u32 = 0;

    /// `reserved` in `grant_opts`: Reserved: zero when written.
    pub const RESERVED_GRANT_OPTIONS_MASK: u32 = 0xfffffff0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_GRANT_OPTIONS_SHIFT: u32 = 4;
}

const _: () = {
    assert!(mem::size_of::<XenDomctlCreatedomain>() == 68);
    assert!(mem::align_of::<XenDomctlCreatedomain>() == 4);
    assert!(mem::offset_of!(XenDomctlCreatedomain, ssidref) == 0);
    assert!(mem::offset_of!(XenDomctlCreatedomain, handle) == 4);
    assert!(mem::offset_of!(XenDomctlCreatedomain, flags) == 20);
    assert!(mem::offset_of!(XenDomctlCreatedomain, iommu_opts) == 24);
    assert!(mem::offset_of!(XenDomctlCreatedomain, max_vcpus) == 28);
    assert!(mem::offset_of!(XenDomctlCreatedomain, max_evtchn_port) == 32);
    assert!(mem::offset_of!(XenDomctlCreatedomain, max_grant_frames) == 36);
    assert!(mem::offset_of!(XenDomctlCreatedomain, max_maptrack_frames) == 40);
    assert!(mem::offset_of!(XenDomctlCreatedomain, grant_opts) == 44);
    assert!(mem::offset_of!(XenDomctlCreatedomain, altp2m) == 48);
    assert!(mem::offset_of!(XenDomctlCreatedomain, vmtrace_size) == 52);
    assert!(mem::offset_of!(XenDomctlCreatedomain, cpupool_id) == 56);
    assert!(mem::offset_of!(XenDomctlCreatedomain, arch) == 60);
};

/// A domain to create, whose memory has a fixed number of views. The interface has the same version
/// as in Xen 4.21, which refuses views of it.
///
/// Xen's `xen_domctl_createdomain`: public/domctl.h, 4.19. In 4.19 to 4.20.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlCreatedomainBefore421 {
    /// Its security label.
    pub ssidref: u32,
    /// Its UUID.
    pub handle: [u8; 16],
    /// What kind of domain it is. A value of [`create_domain_flags`].
    pub flags: u32,
    /// How its devices reach its memory. A value of [`create_domain_iommu_options`].
    pub iommu_opts: u32,
    /// The number of its vCPUs.
    pub max_vcpus: u32,
    /// The highest number of an event channel.
    pub max_evtchn_port: u32,
    /// The most pages of its grant table; negative for Xen's default.
    pub max_grant_frames: i32,
    /// The most pages that note what it has mapped of others; negative for Xen's default.
    pub max_maptrack_frames: i32,
    /// What its grant table is like.
    pub grant_opts: u32,
    /// Who may switch between the views of its memory.
    pub altp2m_opts: u32,
    /// The room for a trace of each vCPU in bytes; 0 for none.
    pub vmtrace_size: u32,
    /// The pool of CPUs that it runs on.
    pub cpupool_id: u32,
    /// What is particular to x86.
    pub arch: XenArchDomainconfig,
}

plain!(XenDomctlCreatedomainBefore421);

impl XenDomctlCreatedomainBefore421 {
    /// `grant_version` in `grant_opts`: The newest version of the grant table that it may use.
    pub const GRANT_VERSION_MASK: u32 = 0xf;
    /// The lowest bit of `grant_version`.
    pub const GRANT_VERSION_SHIFT: u32 = 0;

    /// `reserved` in `grant_opts`: Reserved: zero when written.
    pub const RESERVED_GRANT_OPTIONS_MASK: u32 = 0xfffffff0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_GRANT_OPTIONS_SHIFT: u32 = 4;

    /// `mode` in `altp2m_opts`: Who may. A value of [`altp2m_mode`], shifted.
    pub const MODE_MASK: u32 = 0x3;
    /// The lowest bit of `mode`.
    pub const MODE_SHIFT: u32 = 0;

    /// `reserved` in `altp2m_opts`: Reserved: zero when written.
    pub const RESERVED_OPTIONS_MASK: u32 = 0xfffffffc;
    /// The lowest bit of `reserved`.
    pub const RESERVED_OPTIONS_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<XenDomctlCreatedomainBefore421>() == 68);
    assert!(mem::align_of::<XenDomctlCreatedomainBefore421>() == 4);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, ssidref) == 0);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, handle) == 4);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, flags) == 20);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, iommu_opts) == 24);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, max_vcpus) == 28);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, max_evtchn_port) == 32);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, max_grant_frames) == 36);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, max_maptrack_frames) == 40);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, grant_opts) == 44);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, altp2m_opts) == 48);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, vmtrace_size) == 52);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, cpupool_id) == 56);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore421, arch) == 60);
};

/// A domain to create, whose memory has no settings for views.
///
/// Xen's `xen_domctl_createdomain`: public/domctl.h, 4.17. In 4.18 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlCreatedomainBefore419 {
    /// Its security label.
    pub ssidref: u32,
    /// Its UUID.
    pub handle: [u8; 16],
    /// What kind of domain it is. A value of [`create_domain_flags`].
    pub flags: u32,
    /// How its devices reach its memory. A value of [`create_domain_iommu_options`].
    pub iommu_opts: u32,
    /// The number of its vCPUs.
    pub max_vcpus: u32,
    /// The highest number of an event channel.
    pub max_evtchn_port: u32,
    /// The most pages of its grant table; negative for Xen's default.
    pub max_grant_frames: i32,
    /// The most pages that note what it has mapped of others; negative for Xen's default.
    pub max_maptrack_frames: i32,
    /// What its grant table is like.
    pub grant_opts: u32,
    /// The room for a trace of each vCPU in bytes; 0 for none.
    pub vmtrace_size: u32,
    /// The pool of CPUs that it runs on.
    pub cpupool_id: u32,
    /// What is particular to x86.
    pub arch: XenArchDomainconfig,
}

plain!(XenDomctlCreatedomainBefore419);

impl XenDomctlCreatedomainBefore419 {
    /// `grant_version` in `grant_opts`: The newest version of the grant table that it may use.
    pub const GRANT_VERSION_MASK: u32 = 0xf;
    /// The lowest bit of `grant_version`.
    pub const GRANT_VERSION_SHIFT: u32 = 0;

    /// `reserved` in `grant_opts`: Reserved: zero when written.
    pub const RESERVED_GRANT_OPTIONS_MASK: u32 = 0xfffffff0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_GRANT_OPTIONS_SHIFT: u32 = 4;
}

const _: () = {
    assert!(mem::size_of::<XenDomctlCreatedomainBefore419>() == 64);
    assert!(mem::align_of::<XenDomctlCreatedomainBefore419>() == 4);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, ssidref) == 0);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, handle) == 4);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, flags) == 20);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, iommu_opts) == 24);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, max_vcpus) == 28);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, max_evtchn_port) == 32);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, max_grant_frames) == 36);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, max_maptrack_frames) == 40);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, grant_opts) == 44);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, vmtrace_size) == 48);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, cpupool_id) == 52);
    assert!(mem::offset_of!(XenDomctlCreatedomainBefore419, arch) == 56);
};

/// What there is to know of a domain.
///
/// Xen's `xen_domctl_getdomaininfo`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlGetdomaininfo {
    /// Its number.
    pub domain: u16,
    /// Padding.
    pub pad1: u16,
    /// The state that it is in.
    pub flags: u32,
    /// The pages that it has.
    pub tot_pages: u64,
    /// The most pages that it may have.
    pub max_pages: u64,
    /// The pages that are promised to it.
    pub outstanding_pages: u64,
    /// The pages that it shares with equal domains.
    pub shr_pages: u64,
    /// The pages that are on disk.
    pub paged_pages: u64,
    /// The number of the page that it shares with Xen.
    pub shared_info_frame: u64,
    /// The time that its vCPUs ran, in nanoseconds.
    pub cpu_time: u64,
    /// The number of vCPUs that are up.
    pub nr_online_vcpus: u32,
    /// The highest number of a vCPU.
    pub max_vcpu_id: u32,
    /// Its security label.
    pub ssidref: u32,
    /// Its UUID.
    pub handle: [u8; 16],
    /// The pool of CPUs that it runs on.
    pub cpupool: u32,
    /// The width of its physical addresses in bits.
    pub gpaddr_bits: u8,
    /// Padding.
    pub pad2: [u8; 7],
    /// What is particular to x86.
    pub arch_config: XenArchDomainconfig,
}

plain!(XenDomctlGetdomaininfo);

impl XenDomctlGetdomaininfo {
    /// In place of the highest number of a vCPU when there is none.
    ///
    /// Xen's `XEN_INVALID_MAX_VCPU_ID`.
    pub const INVALID_MAX_VCPU_ID: u32 = 0xffffffff;

    /// `dying` in `flags`: Set when it is destroyed, and others hold what is left.
    pub const DYING_MASK: u32 = 0x1;
    /// The lowest bit of `dying`.
    pub const DYING_SHIFT: u32 = 0;

    /// `hvm_guest` in `flags`: Set when it is HVM or PVH.
    pub const HVM_GUEST_MASK: u32 = 0x2;
    /// The lowest bit of `hvm_guest`.
    pub const HVM_GUEST_SHIFT: u32 = 1;

    /// `shutdown` in `flags`: Set when it has shut down.
    pub const SHUTDOWN_MASK: u32 = 0x4;
    /// The lowest bit of `shutdown`.
    pub const SHUTDOWN_SHIFT: u32 = 2;

    /// `paused` in `flags`: Set when the toolstack has paused it.
    pub const PAUSED_MASK: u32 = 0x8;
    /// The lowest bit of `paused`.
    pub const PAUSED_SHIFT: u32 = 3;

    /// `blocked` in `flags`: Set when all its vCPUs wait.
    pub const BLOCKED_MASK: u32 = 0x10;
    /// The lowest bit of `blocked`.
    pub const BLOCKED_SHIFT: u32 = 4;

    /// `running` in `flags`: Set when one of its vCPUs runs.
    pub const RUNNING_MASK: u32 = 0x20;
    /// The lowest bit of `running`.
    pub const RUNNING_SHIFT: u32 = 5;

    /// `debugged` in `flags`: Set when a debugger has it.
    pub const DEBUGGED_MASK: u32 = 0x40;
    /// The lowest bit of `debugged`.
    pub const DEBUGGED_SHIFT: u32 = 6;

    /// `xs_domain` in `flags`: Set when it runs xenstore.
    pub const XS_DOMAIN_MASK: u32 = 0x80;
    /// The lowest bit of `xs_domain`.
    pub const XS_DOMAIN_SHIFT: u32 = 7;

    /// `hap` in `flags`: Set when its page tables are in hardware.
    pub const HAP_MASK: u32 = 0x100;
    /// The lowest bit of `hap`.
    pub const HAP_SHIFT: u32 = 8;

    /// `shutdown_code` in `flags`: Why it has shut down; 255 while it has not, and the bits above it
    /// are then set as well.
    pub const SHUTDOWN_CODE_MASK: u32 = 0xff0000;
    /// The lowest bit of `shutdown_code`.
    pub const SHUTDOWN_CODE_SHIFT: u32 = 16;
}

const _: () = {
    assert!(mem::size_of::<XenDomctlGetdomaininfo>() == 112);
    assert!(mem::align_of::<XenDomctlGetdomaininfo>() == 8);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, domain) == 0);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, pad1) == 2);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, flags) == 4);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, tot_pages) == 8);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, max_pages) == 16);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, outstanding_pages) == 24);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, shr_pages) == 32);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, paged_pages) == 40);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, shared_info_frame) == 48);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, cpu_time) == 56);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, nr_online_vcpus) == 64);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, max_vcpu_id) == 68);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, ssidref) == 72);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, handle) == 76);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, cpupool) == 92);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, gpaddr_bits) == 96);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, pad2) == 97);
    assert!(mem::offset_of!(XenDomctlGetdomaininfo, arch_config) == 104);
};

/// The question what some pages are.
///
/// Xen's `xen_domctl_getpageframeinfo3`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlGetpageframeinfo3 {
    /// How many pages, at most 1024; after an interruption, how many are left.
    pub num: u64,
    /// Their numbers, in words of the caller's width; each becomes its type, as PageType in bits 28 to 31.
    /// After an interruption, the first that is left. Points to `word`.
    pub array: u64,
}

plain!(XenDomctlGetpageframeinfo3);

const _: () = {
    assert!(mem::size_of::<XenDomctlGetpageframeinfo3>() == 16);
    assert!(mem::align_of::<XenDomctlGetpageframeinfo3>() == 8);
    assert!(mem::offset_of!(XenDomctlGetpageframeinfo3, num) == 0);
    assert!(mem::offset_of!(XenDomctlGetpageframeinfo3, array) == 8);
};

/// What the log of changed pages has counted since it was last begun anew.
///
/// Xen's `xen_domctl_shadow_op_stats`: public/domctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlShadowOpStats {
    /// The number of faults, at most 2^32 - 1.
    pub fault_count: u32,
    /// The number of pages that changed, at most 2^32 - 1.
    pub dirty_count: u32,
}

plain!(XenDomctlShadowOpStats);

const _: () = {
    assert!(mem::size_of::<XenDomctlShadowOpStats>() == 8);
    assert!(mem::align_of::<XenDomctlShadowOpStats>() == 4);
    assert!(mem::offset_of!(XenDomctlShadowOpStats, fault_count) == 0);
    assert!(mem::offset_of!(XenDomctlShadowOpStats, dirty_count) == 4);
};

/// A sub-operation of shadow_op.
///
/// Xen's `xen_domctl_shadow_op`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlShadowOp {
    /// Which sub-operation. A value of [`shadow_operation`].
    pub op: u32,
    /// For ENABLE, ShadowEnable; for CLEAN and PEEK, ShadowLogDirty.
    pub mode: u32,
    /// The size of the pool in MiB, for GET_ALLOCATION and SET_ALLOCATION; 0 for OFF, CLEAN and PEEK.
    pub mb: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad: u32,
    /// Where CLEAN and PEEK write the log, a bit a page; 0 for the counts alone. Points to `u8`.
    pub dirty_bitmap: u64,
    /// The length of the log in pages; afterwards, how many were written.
    pub pages: u64,
    /// The counts, of CLEAN and PEEK.
    pub stats: XenDomctlShadowOpStats,
}

plain!(XenDomctlShadowOp);

const _: () = {
    assert!(mem::size_of::<XenDomctlShadowOp>() == 40);
    assert!(mem::align_of::<XenDomctlShadowOp>() == 8);
    assert!(mem::offset_of!(XenDomctlShadowOp, op) == 0);
    assert!(mem::offset_of!(XenDomctlShadowOp, mode) == 4);
    assert!(mem::offset_of!(XenDomctlShadowOp, mb) == 8);
    assert!(mem::offset_of!(XenDomctlShadowOp, pad) == 12);
    assert!(mem::offset_of!(XenDomctlShadowOp, dirty_bitmap) == 16);
    assert!(mem::offset_of!(XenDomctlShadowOp, pages) == 24);
    assert!(mem::offset_of!(XenDomctlShadowOp, stats) == 32);
};

/// The most memory of a domain.
///
/// Xen's `xen_domctl_max_mem`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlMaxMem {
    /// The memory in KiB.
    pub max_memkb: u64,
}

plain!(XenDomctlMaxMem);

const _: () = {
    assert!(mem::size_of::<XenDomctlMaxMem>() == 8);
    assert!(mem::align_of::<XenDomctlMaxMem>() == 8);
    assert!(mem::offset_of!(XenDomctlMaxMem, max_memkb) == 0);
};

/// The registers of a vCPU.
///
/// Xen's `xen_domctl_vcpucontext`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlVcpucontext {
    /// The number of the vCPU.
    pub vcpu: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad: u32,
    /// Where they are; VcpuGuestContext32 for a PV guest of 32 bits. 0 resets the vCPU when they are
    /// set. Points to `VcpuGuestContext64`.
    pub ctxt: u64,
}

plain!(XenDomctlVcpucontext);

const _: () = {
    assert!(mem::size_of::<XenDomctlVcpucontext>() == 16);
    assert!(mem::align_of::<XenDomctlVcpucontext>() == 8);
    assert!(mem::offset_of!(XenDomctlVcpucontext, vcpu) == 0);
    assert!(mem::offset_of!(XenDomctlVcpucontext, pad) == 4);
    assert!(mem::offset_of!(XenDomctlVcpucontext, ctxt) == 8);
};

/// What there is to know of a vCPU.
///
/// Xen's `xen_domctl_getvcpuinfo`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlGetvcpuinfo {
    /// The number of the vCPU.
    pub vcpu: u32,
    /// 1 when it is up.
    pub online: u8,
    /// 1 when it waits for an event.
    pub blocked: u8,
    /// 1 when it runs.
    pub running: u8,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad0: u8,
    /// The time that it ran, in nanoseconds.
    pub cpu_time: u64,
    /// The CPU that it is on, or was last.
    pub cpu: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad1: u32,
}

plain!(XenDomctlGetvcpuinfo);

const _: () = {
    assert!(mem::size_of::<XenDomctlGetvcpuinfo>() == 24);
    assert!(mem::align_of::<XenDomctlGetvcpuinfo>() == 8);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, vcpu) == 0);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, online) == 4);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, blocked) == 5);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, running) == 6);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, pad0) == 7);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, cpu_time) == 8);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, cpu) == 16);
    assert!(mem::offset_of!(XenDomctlGetvcpuinfo, pad1) == 20);
};

/// The number of a domain's vCPUs.
///
/// Xen's `xen_domctl_max_vcpus`: public/domctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlMaxVcpus {
    /// The number that the domain was created with.
    pub max: u32,
}

plain!(XenDomctlMaxVcpus);

const _: () = {
    assert!(mem::size_of::<XenDomctlMaxVcpus>() == 4);
    assert!(mem::align_of::<XenDomctlMaxVcpus>() == 4);
    assert!(mem::offset_of!(XenDomctlMaxVcpus, max) == 0);
};

/// A page for the code of hypercalls.
///
/// Xen's `xen_domctl_hypercall_init`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlHypercallInit {
    /// The number of the page.
    pub gmfn: u64,
}

plain!(XenDomctlHypercallInit);

const _: () = {
    assert!(mem::size_of::<XenDomctlHypercallInit>() == 8);
    assert!(mem::align_of::<XenDomctlHypercallInit>() == 8);
    assert!(mem::offset_of!(XenDomctlHypercallInit, gmfn) == 0);
};

/// The state of an HVM guest.
///
/// Xen's `xen_domctl_hvmcontext`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlHvmcontext {
    /// The length of the buffer in bytes; afterwards, that of what was written.
    pub size: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad: u32,
    /// Where it is; 0 to ask for the length. Points to `u8`.
    pub buffer: u64,
}

plain!(XenDomctlHvmcontext);

const _: () = {
    assert!(mem::size_of::<XenDomctlHvmcontext>() == 16);
    assert!(mem::align_of::<XenDomctlHvmcontext>() == 8);
    assert!(mem::offset_of!(XenDomctlHvmcontext, size) == 0);
    assert!(mem::offset_of!(XenDomctlHvmcontext, pad) == 4);
    assert!(mem::offset_of!(XenDomctlHvmcontext, buffer) == 8);
};

/// The question for a single record of the state of an HVM guest.
///
/// Xen's `xen_domctl_hvmcontext_partial`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlHvmcontextPartial {
    /// The record's code.
    pub r#type: u32,
    /// Which one: the vCPU, or 0.
    pub instance: u32,
    /// The length of the buffer in bytes; afterwards, that of the record without its descriptor.
    pub bufsz: u64,
    /// Where it goes; 0 to ask for the length. Points to `u8`.
    pub buffer: u64,
}

plain!(XenDomctlHvmcontextPartial);

const _: () = {
    assert!(mem::size_of::<XenDomctlHvmcontextPartial>() == 24);
    assert!(mem::align_of::<XenDomctlHvmcontextPartial>() == 8);
    assert!(mem::offset_of!(XenDomctlHvmcontextPartial, r#type) == 0);
    assert!(mem::offset_of!(XenDomctlHvmcontextPartial, instance) == 4);
    assert!(mem::offset_of!(XenDomctlHvmcontextPartial, bufsz) == 8);
    assert!(mem::offset_of!(XenDomctlHvmcontextPartial, buffer) == 16);
};

/// The width of a PV guest.
///
/// Xen's `xen_domctl_address_size`: public/domctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlAddressSize {
    /// Its width in bits: 32 or 64.
    pub size: u32,
}

plain!(XenDomctlAddressSize);

const _: () = {
    assert!(mem::size_of::<XenDomctlAddressSize>() == 4);
    assert!(mem::align_of::<XenDomctlAddressSize>() == 4);
    assert!(mem::offset_of!(XenDomctlAddressSize, size) == 0);
};

/// The processor that a guest sees.
///
/// Xen's `xen_domctl_cpu_policy`: public/domctl.h, 4.18. In 4.12 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlCpuPolicy {
    /// How many leaves there are, or there is room for; afterwards, how many were written.
    pub nr_leaves: u32,
    /// How many registers there are, or there is room for; afterwards, how many were written.
    pub nr_msrs: u32,
    /// The CPUID leaves; it was called cpuid_policy until Xen 4.17. Points to `CpuidLeaf`.
    pub leaves: u64,
    /// The model-specific registers; it was called msr_policy until Xen 4.17. Points to `MsrEntry`.
    pub msrs: u64,
    /// The leaf that Xen objects to; all ones when it is none.
    pub err_leaf: u32,
    /// Its subleaf; all ones when it has none.
    pub err_subleaf: u32,
    /// The register that Xen objects to; all ones when it is none.
    pub err_msr: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad: u32,
}

plain!(XenDomctlCpuPolicy);

const _: () = {
    assert!(mem::size_of::<XenDomctlCpuPolicy>() == 40);
    assert!(mem::align_of::<XenDomctlCpuPolicy>() == 8);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, nr_leaves) == 0);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, nr_msrs) == 4);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, leaves) == 8);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, msrs) == 16);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, err_leaf) == 24);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, err_subleaf) == 28);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, err_msr) == 32);
    assert!(mem::offset_of!(XenDomctlCpuPolicy, pad) == 36);
};

/// How a guest's time-stamp counter runs.
///
/// Xen's `xen_domctl_tsc_info`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlTscInfo {
    /// How it is provided. A value of [`tsc_mode`](crate::stable::libxc_stream::tsc_mode).
    pub tsc_mode: u32,
    /// Its frequency in kHz.
    pub gtsc_khz: u32,
    /// Counts the lives of the domain.
    pub incarnation: u32,
    /// Padding.
    pub pad: u32,
    /// The guest's time since its start, in nanoseconds.
    pub elapsed_nsec: u64,
}

plain!(XenDomctlTscInfo);

const _: () = {
    assert!(mem::size_of::<XenDomctlTscInfo>() == 24);
    assert!(mem::align_of::<XenDomctlTscInfo>() == 8);
    assert!(mem::offset_of!(XenDomctlTscInfo, tsc_mode) == 0);
    assert!(mem::offset_of!(XenDomctlTscInfo, gtsc_khz) == 4);
    assert!(mem::offset_of!(XenDomctlTscInfo, incarnation) == 8);
    assert!(mem::offset_of!(XenDomctlTscInfo, pad) == 12);
    assert!(mem::offset_of!(XenDomctlTscInfo, elapsed_nsec) == 16);
};

/// The extended state of a vCPU.
///
/// Xen's `xen_domctl_vcpuextstate`: public/domctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlVcpuextstate {
    /// The number of the vCPU.
    pub vcpu: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad: u32,
    /// The components that the host has.
    pub xfeature_mask: u64,
    /// The length of the state in bytes, with PvXsaveHeader; 0, and a mask of 0, to ask for it.
    pub size: u64,
    /// Where the state is: PvXsaveHeader, then the XSAVE area. Points to `u64`.
    pub buffer: u64,
}

plain!(XenDomctlVcpuextstate);

const _: () = {
    assert!(mem::size_of::<XenDomctlVcpuextstate>() == 32);
    assert!(mem::align_of::<XenDomctlVcpuextstate>() == 8);
    assert!(mem::offset_of!(XenDomctlVcpuextstate, vcpu) == 0);
    assert!(mem::offset_of!(XenDomctlVcpuextstate, pad) == 4);
    assert!(mem::offset_of!(XenDomctlVcpuextstate, xfeature_mask) == 8);
    assert!(mem::offset_of!(XenDomctlVcpuextstate, size) == 16);
    assert!(mem::offset_of!(XenDomctlVcpuextstate, buffer) == 24);
};

/// The pool of a domain's page tables.
///
/// Xen's `xen_domctl_paging_mempool`: public/domctl.h, 4.17. In 4.17 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlPagingMempool {
    /// Its size in bytes, a multiple of 4096.
    pub size: u64,
}

plain!(XenDomctlPagingMempool);

const _: () = {
    assert!(mem::size_of::<XenDomctlPagingMempool>() == 8);
    assert!(mem::align_of::<XenDomctlPagingMempool>() == 8);
    assert!(mem::offset_of!(XenDomctlPagingMempool, size) == 0);
};

/// Model-specific registers of a vCPU.
///
/// Xen's `xen_domctl_vcpu_msrs`: public/domctl.h, 4.17. In 4.5 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlVcpuMsrs {
    /// The number of the vCPU.
    pub vcpu: u32,
    /// How many there are, or there is room for; afterwards, how many were written or are needed, or
    /// which one Xen objects to.
    pub msr_count: u32,
    /// Where they are; 0 to ask how many there may be. Points to `PvVcpuMsr`.
    pub msrs: u64,
}

plain!(XenDomctlVcpuMsrs);

const _: () = {
    assert!(mem::size_of::<XenDomctlVcpuMsrs>() == 16);
    assert!(mem::align_of::<XenDomctlVcpuMsrs>() == 8);
    assert!(mem::offset_of!(XenDomctlVcpuMsrs, vcpu) == 0);
    assert!(mem::offset_of!(XenDomctlVcpuMsrs, msr_count) == 4);
    assert!(mem::offset_of!(XenDomctlVcpuMsrs, msrs) == 8);
};

/// What xenstore needs to know of a domain. All zero, but for the number in the call, for one that
/// is gone.
///
/// Xen's `xen_domctl_get_domain_state`: public/domctl.h, 4.21. In 4.21 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlGetDomainState {
    /// What there is to say of its life. A value of [`domain_state_flags`].
    pub state: u16,
    /// What it is trusted with. A value of [`domain_capabilities`].
    pub caps: u16,
    /// Reserved: zero when written.
    pub pad0: u32,
    /// Its identity, which differs from that of every domain before or after it on this host.
    pub unique_id: u64,
}

plain!(XenDomctlGetDomainState);

const _: () = {
    assert!(mem::size_of::<XenDomctlGetDomainState>() == 16);
    assert!(mem::align_of::<XenDomctlGetDomainState>() == 8);
    assert!(mem::offset_of!(XenDomctlGetDomainState, state) == 0);
    assert!(mem::offset_of!(XenDomctlGetDomainState, caps) == 2);
    assert!(mem::offset_of!(XenDomctlGetDomainState, pad0) == 4);
    assert!(mem::offset_of!(XenDomctlGetDomainState, unique_id) == 8);
};

/// The room that every operation has.
///
/// Xen's `xen_domctl.u.pad`: public/domctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomctlUnion {
    /// What an operation needs that is not described.
    pub pad: [u8; 128],
}

plain!(XenDomctlUnion);

const _: () = {
    assert!(mem::size_of::<XenDomctlUnion>() == 128);
    assert!(mem::align_of::<XenDomctlUnion>() == 1);
    assert!(mem::offset_of!(XenDomctlUnion, pad) == 0);
};

/// The union `u` of [`XenDomctl`].
///
/// What the operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenDomctlU {
    /// The whole of it, of an operation that is not described. For `cmd` 0.
    pub xen_domctl_union: XenDomctlUnion,
    /// The domain to create; of older versions XenDomctlCreatedomainBefore421 or
    /// XenDomctlCreatedomainBefore419. For `cmd` 1.
    pub xen_domctl_createdomain: XenDomctlCreatedomain,
    /// What getdomaininfo answers. For `cmd` 5.
    pub xen_domctl_getdomaininfo: XenDomctlGetdomaininfo,
    /// The sub-operation of shadow_op. For `cmd` 10.
    pub xen_domctl_shadow_op: XenDomctlShadowOp,
    /// What max_mem needs. For `cmd` 11.
    pub xen_domctl_max_mem: XenDomctlMaxMem,
    /// What setvcpucontext needs, and getvcpucontext (13). For `cmd` 12.
    pub xen_domctl_vcpucontext: XenDomctlVcpucontext,
    /// What getvcpuinfo needs and answers. For `cmd` 14.
    pub xen_domctl_getvcpuinfo: XenDomctlGetvcpuinfo,
    /// What max_vcpus needs. For `cmd` 15.
    pub xen_domctl_max_vcpus: XenDomctlMaxVcpus,
    /// What hypercall_init needs. For `cmd` 22.
    pub xen_domctl_hypercall_init: XenDomctlHypercallInit,
    /// What gethvmcontext needs, and sethvmcontext (34). For `cmd` 33.
    pub xen_domctl_hvmcontext: XenDomctlHvmcontext,
    /// What set_address_size needs, and what get_address_size (36) answers. For `cmd` 35.
    pub xen_domctl_address_size: XenDomctlAddressSize,
    /// What set_ext_vcpucontext needs, and what get_ext_vcpucontext (43) answers. For `cmd` 42.
    pub pv_extended_context: crate::stable::pv_context::PvExtendedContext,
    /// What gethvmcontext_partial needs. For `cmd` 55.
    pub xen_domctl_hvmcontext_partial: XenDomctlHvmcontextPartial,
    /// What gettscinfo answers, and what settscinfo (60) needs. For `cmd` 59.
    pub xen_domctl_tsc_info: XenDomctlTscInfo,
    /// What getpageframeinfo3 needs. For `cmd` 61.
    pub xen_domctl_getpageframeinfo3: XenDomctlGetpageframeinfo3,
    /// What setvcpuextstate needs, and getvcpuextstate (63). For `cmd` 62.
    pub xen_domctl_vcpuextstate: XenDomctlVcpuextstate,
    /// What get_vcpu_msrs needs, and set_vcpu_msrs (73). For `cmd` 72.
    pub xen_domctl_vcpu_msrs: XenDomctlVcpuMsrs,
    /// What get_cpu_policy needs, and set_cpu_policy (83). For `cmd` 82.
    pub xen_domctl_cpu_policy: XenDomctlCpuPolicy,
    /// What get_paging_mempool_size answers, and what set_paging_mempool_size (86) needs. For `cmd` 85.
    pub xen_domctl_paging_mempool: XenDomctlPagingMempool,
    /// What get_domain_state answers. For `cmd` 90.
    pub xen_domctl_get_domain_state: XenDomctlGetDomainState,
}

opaque!(XenDomctlU);

/// The argument of the hypercall.
///
/// Xen's `xen_domctl`: public/domctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenDomctl {
    /// Which operation.
    pub cmd: u32,
    /// The version of the interface that the toolstack was built for; 0 for a stable operation.
    pub interface_version: u32,
    /// The number of the domain; for get_domain_state 0x7ff4 asks for any that has changed, whose
    /// number is then here.
    pub domain: u16,
    /// Padding.
    pub _pad: [u16; 3],
    /// What the operation needs.
    pub u: XenDomctlU,
}

structure!(XenDomctl);

const _: () = {
    assert!(mem::size_of::<XenDomctl>() == 144);
    assert!(mem::align_of::<XenDomctl>() == 8);
    assert!(mem::offset_of!(XenDomctl, cmd) == 0);
    assert!(mem::offset_of!(XenDomctl, interface_version) == 4);
    assert!(mem::offset_of!(XenDomctl, domain) == 8);
    assert!(mem::offset_of!(XenDomctl, _pad) == 10);
    assert!(mem::offset_of!(XenDomctl, u) == 16);
};
