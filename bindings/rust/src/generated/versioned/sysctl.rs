// Generated from abi/sysctl.yaml. Do not edit.

//! Operations of the toolstack on the host.
//!
//! This interface changes with each version of Xen: a caller is built for one, and must check that
//! it runs on that.

use core::mem;

/// The version of the interface in Xen 4.3 and 4.4.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.3 to 4.4.
pub const INTERFACE_VERSION_SINCE43: u32 = 0xa;

/// The version of the interface in Xen 4.5.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.5.
pub const INTERFACE_VERSION_SINCE45: u32 = 0xb;

/// The version of the interface in Xen 4.6.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.6.
pub const INTERFACE_VERSION_SINCE46: u32 = 0xc;

/// The version of the interface in Xen 4.7, the first with live patching.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.7.
pub const INTERFACE_VERSION_SINCE47: u32 = 0xd;

/// The version of the interface in Xen 4.8.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.8.
pub const INTERFACE_VERSION_SINCE48: u32 = 0xe;

/// The version of the interface in Xen 4.9.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.9.
pub const INTERFACE_VERSION_SINCE49: u32 = 0xf;

/// The version of the interface in Xen 4.10.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.10.
pub const INTERFACE_VERSION_SINCE410: u32 = 0x10;

/// The version of the interface in Xen 4.11.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.11.
pub const INTERFACE_VERSION_SINCE411: u32 = 0x11;

/// The version of the interface in Xen 4.12 and 4.13.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.12 to 4.13.
pub const INTERFACE_VERSION_SINCE412: u32 = 0x12;

/// The version of the interface in Xen 4.14 and 4.15, the first with metadata in the list of live
/// patches.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.14 to 4.15.
pub const INTERFACE_VERSION_SINCE414: u32 = 0x13;

/// The version of the interface in Xen 4.16.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.16.
pub const INTERFACE_VERSION_SINCE416: u32 = 0x14;

/// The version of the interface in Xen 4.17 to 4.20.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.17 to 4.20.
pub const INTERFACE_VERSION_SINCE417: u32 = 0x15;

/// The version of the interface since Xen 4.21, where the list of live patches is told how much
/// room there is.
///
/// Xen's `XEN_SYSCTL_INTERFACE_VERSION`. In 4.21 and later.
pub const INTERFACE_VERSION_SINCE421: u32 = 0x16;

/// What a host can do.
///
/// Xen's `XEN_SYSCTL_PHYSCAP_*`: public/sysctl.h, 4.17. Values combine.
pub mod physical_capabilities {
    /// HVM guests.
    pub const HVM: u32 = 0x1;

    /// PV guests.
    pub const PV: u32 = 0x2;

    /// Devices given to guests, behind an IOMMU.
    pub const DIRECT_IO: u32 = 0x4;

    /// Page tables for guests in hardware.
    pub const HAP: u32 = 0x8;

    /// Page tables for guests in software.
    pub const SHADOW: u32 = 0x10;

    /// Page tables that the IOMMU shares with the processor.
    pub const IOMMU_HAP_PT_SHARE: u32 = 0x20;

    /// Traces of what a guest's processor does.
    ///
    /// In 4.15 and later.
    pub const VMTRACE: u32 = 0x40;

    /// Performance counters for guests.
    ///
    /// In 4.16 and later.
    pub const VPMU: u32 = 0x80;

    /// Grant tables of version 1.
    ///
    /// In 4.16 and later.
    pub const GNTTAB_V1: u32 = 0x100;

    /// Grant tables of version 2.
    ///
    /// In 4.16 and later.
    pub const GNTTAB_V2: u32 = 0x200;
}

/// The sets of processor features that may be asked for.
///
/// Xen's `XEN_SYSCTL_cpu_featureset_*`: public/sysctl.h, 4.18.
pub mod cpu_featureset {
    /// What the processor says.
    ///
    /// In 4.7 and later.
    pub const RAW: u32 = 0;

    /// What Xen uses.
    ///
    /// In 4.7 and later.
    pub const HOST: u32 = 1;

    /// What a PV guest gets.
    ///
    /// In 4.7 and later.
    pub const PV: u32 = 2;

    /// What an HVM guest gets.
    ///
    /// In 4.7 and later.
    pub const HVM: u32 = 3;

    /// The most that a PV guest may have.
    ///
    /// In 4.18 and later.
    pub const PV_MAX: u32 = 4;

    /// The most that an HVM guest may have.
    ///
    /// In 4.18 and later.
    pub const HVM_MAX: u32 = 5;
}

/// The processor policies that may be asked for.
///
/// Xen's `XEN_SYSCTL_cpu_policy_*`: public/sysctl.h, 4.17.
pub mod cpu_policy_index {
    /// What the processor says.
    ///
    /// In 4.12 and later.
    pub const RAW: u32 = 0;

    /// What Xen uses.
    ///
    /// In 4.12 and later.
    pub const HOST: u32 = 1;

    /// The most that a PV guest may have, security support or not.
    ///
    /// In 4.12 and later.
    pub const PV_MAX: u32 = 2;

    /// The most that an HVM guest may have, security support or not.
    ///
    /// In 4.12 and later.
    pub const HVM_MAX: u32 = 3;

    /// What a PV guest gets.
    ///
    /// In 4.12 and later.
    pub const PV_DEFAULT: u32 = 4;

    /// What an HVM guest gets.
    ///
    /// In 4.12 and later.
    pub const HVM_DEFAULT: u32 = 5;
}

/// Operations of the toolstack on the host.
///
/// Xen's `sysctl`: public/sysctl.h, 4.17. The interface is versioned.
pub mod sysctl_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 35;

    /// The codes of its operations. One that is a part of another has the other's code here, and its
    /// own in [`sub_codes`].
    pub mod codes {
        /// Read what Xen has printed.
        ///
        /// Takes [`XenSysctlReadconsole`](crate::versioned::sysctl::XenSysctlReadconsole). For
        /// control-plane.
        pub const READCONSOLE: u32 = 1;

        /// Ask for the host's processors and memory.
        ///
        /// Takes [`XenSysctlPhysinfo`](crate::versioned::sysctl::XenSysctlPhysinfo). For control-plane.
        pub const PHYSINFO: u32 = 3;

        /// Ask for all domains.
        ///
        /// Takes [`XenSysctlGetdomaininfolist`](crate::versioned::sysctl::XenSysctlGetdomaininfolist). For
        /// control-plane.
        pub const GETDOMAININFOLIST: u32 = 6;

        /// Ask where all CPUs are.
        ///
        /// Takes [`XenSysctlCputopoinfo`](crate::versioned::sysctl::XenSysctlCputopoinfo). For
        /// control-plane. In 4.6 and later.
        pub const CPUTOPOINFO: u32 = 16;

        /// Ask for a set of processor features.
        ///
        /// Takes [`XenSysctlCpuFeatureset`](crate::versioned::sysctl::XenSysctlCpuFeatureset). For
        /// control-plane. In 4.7 and later.
        pub const GET_CPU_FEATURESET: u32 = 26;

        /// Give Xen a live patch, which it checks and links.
        ///
        /// Takes [`XenSysctlLivepatchUpload`](crate::versioned::live_patch::XenSysctlLivepatchUpload). For
        /// control-plane. In 4.7 and later.
        pub const LIVEPATCH_UPLOAD: u32 = 27;

        /// Ask for the state of one live patch.
        ///
        /// Takes [`XenSysctlLivepatchGet`](crate::versioned::live_patch::XenSysctlLivepatchGet). For
        /// control-plane. In 4.7 and later.
        pub const LIVEPATCH_GET: u32 = 27;

        /// Ask for all live patches. A list that is interrupted returns what it has, without a
        /// continuation.
        ///
        /// Takes [`XenSysctlLivepatchList`](crate::versioned::live_patch::XenSysctlLivepatchList) or
        /// [`XenSysctlLivepatchListBefore421`](crate::versioned::live_patch::XenSysctlLivepatchListBefore421)
        /// or
        /// [`XenSysctlLivepatchListBefore414`](crate::versioned::live_patch::XenSysctlLivepatchListBefore414).
        /// For control-plane. In 4.7 and later.
        pub const LIVEPATCH_LIST: u32 = 27;

        /// Apply, revert, replace or unload a live patch.
        ///
        /// Takes [`XenSysctlLivepatchAction`](crate::versioned::live_patch::XenSysctlLivepatchAction) or
        /// [`XenSysctlLivepatchActionBefore414`](crate::versioned::live_patch::XenSysctlLivepatchActionBefore414).
        /// For control-plane. In 4.7 and later.
        pub const LIVEPATCH_ACTION: u32 = 27;

        /// Ask for a processor policy.
        ///
        /// Takes [`XenSysctlCpuPolicy`](crate::versioned::sysctl::XenSysctlCpuPolicy). For control-plane.
        /// In 4.12 and later.
        pub const GET_CPU_POLICY: u32 = 29;
    }

    /// The codes of operations in the operation that they are a part of.
    pub mod sub_codes {
        /// Give Xen a live patch, which it checks and links.
        ///
        /// Takes [`XenSysctlLivepatchUpload`](crate::versioned::live_patch::XenSysctlLivepatchUpload). For
        /// control-plane. In 4.7 and later.
        pub const LIVEPATCH_UPLOAD: u32 = 0;

        /// Ask for the state of one live patch.
        ///
        /// Takes [`XenSysctlLivepatchGet`](crate::versioned::live_patch::XenSysctlLivepatchGet). For
        /// control-plane. In 4.7 and later.
        pub const LIVEPATCH_GET: u32 = 1;

        /// Ask for all live patches. A list that is interrupted returns what it has, without a
        /// continuation.
        ///
        /// Takes [`XenSysctlLivepatchList`](crate::versioned::live_patch::XenSysctlLivepatchList) or
        /// [`XenSysctlLivepatchListBefore421`](crate::versioned::live_patch::XenSysctlLivepatchListBefore421)
        /// or
        /// [`XenSysctlLivepatchListBefore414`](crate::versioned::live_patch::XenSysctlLivepatchListBefore414).
        /// For control-plane. In 4.7 and later.
        pub const LIVEPATCH_LIST: u32 = 2;

        /// Apply, revert, replace or unload a live patch.
        ///
        /// Takes [`XenSysctlLivepatchAction`](crate::versioned::live_patch::XenSysctlLivepatchAction) or
        /// [`XenSysctlLivepatchActionBefore414`](crate::versioned::live_patch::XenSysctlLivepatchActionBefore414).
        /// For control-plane. In 4.7 and later.
        pub const LIVEPATCH_ACTION: u32 = 3;
    }
}

/// A part of what Xen has printed.
///
/// Xen's `xen_sysctl_readconsole`: public/sysctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlReadconsole {
    /// Not 0 to make Xen forget what was printed.
    pub clear: u8,
    /// Not 0 to begin at index.
    pub incremental: u8,
    /// Padding.
    pub pad0: u8,
    /// Padding.
    pub pad1: u8,
    /// Where to begin, a count of all bytes ever printed; afterwards, where to go on.
    pub index: u32,
    /// Where the text goes. Points to `char`.
    pub buffer: u64,
    /// The room for it in bytes; afterwards, how many were written.
    pub count: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad2: u32,
}

plain!(XenSysctlReadconsole);

const _: () = {
    assert!(mem::size_of::<XenSysctlReadconsole>() == 24);
    assert!(mem::align_of::<XenSysctlReadconsole>() == 8);
    assert!(mem::offset_of!(XenSysctlReadconsole, clear) == 0);
    assert!(mem::offset_of!(XenSysctlReadconsole, incremental) == 1);
    assert!(mem::offset_of!(XenSysctlReadconsole, pad0) == 2);
    assert!(mem::offset_of!(XenSysctlReadconsole, pad1) == 3);
    assert!(mem::offset_of!(XenSysctlReadconsole, index) == 4);
    assert!(mem::offset_of!(XenSysctlReadconsole, buffer) == 8);
    assert!(mem::offset_of!(XenSysctlReadconsole, count) == 16);
    assert!(mem::offset_of!(XenSysctlReadconsole, pad2) == 20);
};

/// The host's processors and memory.
///
/// Xen's `xen_sysctl_physinfo`: public/sysctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlPhysinfo {
    /// The number of threads of each core.
    pub threads_per_core: u32,
    /// The number of cores of each socket.
    pub cores_per_socket: u32,
    /// The number of CPUs that are online.
    pub nr_cpus: u32,
    /// The highest number that a CPU may have.
    pub max_cpu_id: u32,
    /// The number of NUMA nodes that are online.
    pub nr_nodes: u32,
    /// The highest number that a NUMA node may have.
    pub max_node_id: u32,
    /// The frequency of the processor in kHz.
    pub cpu_khz: u32,
    /// What the host can do. A value of [`physical_capabilities`].
    pub capabilities: u32,
    /// What it can do besides, on other architectures; 0 on x86.
    pub arch_capabilities: u32,
    /// Padding.
    pub pad: u32,
    /// The memory in pages of 4 KiB.
    pub total_pages: u64,
    /// What is free of it, in pages.
    pub free_pages: u64,
    /// What is free and not yet cleared, in pages.
    pub scrub_pages: u64,
    /// What is promised to domains and not yet theirs, in pages.
    pub outstanding_pages: u64,
    /// The highest number of a page.
    pub max_mfn: u64,
    /// The first words of the processor's features.
    pub hw_cap: [u32; 8],
}

plain!(XenSysctlPhysinfo);

const _: () = {
    assert!(mem::size_of::<XenSysctlPhysinfo>() == 112);
    assert!(mem::align_of::<XenSysctlPhysinfo>() == 8);
    assert!(mem::offset_of!(XenSysctlPhysinfo, threads_per_core) == 0);
    assert!(mem::offset_of!(XenSysctlPhysinfo, cores_per_socket) == 4);
    assert!(mem::offset_of!(XenSysctlPhysinfo, nr_cpus) == 8);
    assert!(mem::offset_of!(XenSysctlPhysinfo, max_cpu_id) == 12);
    assert!(mem::offset_of!(XenSysctlPhysinfo, nr_nodes) == 16);
    assert!(mem::offset_of!(XenSysctlPhysinfo, max_node_id) == 20);
    assert!(mem::offset_of!(XenSysctlPhysinfo, cpu_khz) == 24);
    assert!(mem::offset_of!(XenSysctlPhysinfo, capabilities) == 28);
    assert!(mem::offset_of!(XenSysctlPhysinfo, arch_capabilities) == 32);
    assert!(mem::offset_of!(XenSysctlPhysinfo, pad) == 36);
    assert!(mem::offset_of!(XenSysctlPhysinfo, total_pages) == 40);
    assert!(mem::offset_of!(XenSysctlPhysinfo, free_pages) == 48);
    assert!(mem::offset_of!(XenSysctlPhysinfo, scrub_pages) == 56);
    assert!(mem::offset_of!(XenSysctlPhysinfo, outstanding_pages) == 64);
    assert!(mem::offset_of!(XenSysctlPhysinfo, max_mfn) == 72);
    assert!(mem::offset_of!(XenSysctlPhysinfo, hw_cap) == 80);
};

/// The question for all domains from a number on.
///
/// Xen's `xen_sysctl_getdomaininfolist`: public/sysctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlGetdomaininfolist {
    /// The lowest number that is asked for.
    pub first_domain: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad0: u16,
    /// How many domains there is room for.
    pub max_domains: u32,
    /// Where they go. Points to `XenDomctlGetdomaininfo`.
    pub buffer: u64,
    /// How many were written.
    pub num_domains: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad1: u32,
}

plain!(XenSysctlGetdomaininfolist);

const _: () = {
    assert!(mem::size_of::<XenSysctlGetdomaininfolist>() == 24);
    assert!(mem::align_of::<XenSysctlGetdomaininfolist>() == 8);
    assert!(mem::offset_of!(XenSysctlGetdomaininfolist, first_domain) == 0);
    assert!(mem::offset_of!(XenSysctlGetdomaininfolist, pad0) == 2);
    assert!(mem::offset_of!(XenSysctlGetdomaininfolist, max_domains) == 4);
    assert!(mem::offset_of!(XenSysctlGetdomaininfolist, buffer) == 8);
    assert!(mem::offset_of!(XenSysctlGetdomaininfolist, num_domains) == 16);
    assert!(mem::offset_of!(XenSysctlGetdomaininfolist, pad1) == 20);
};

/// Where a CPU is.
///
/// Xen's `xen_sysctl_cputopo`: public/sysctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlCputopo {
    /// The number of its core.
    pub core: u32,
    /// The number of its socket.
    pub socket: u32,
    /// The number of its NUMA node.
    pub node: u32,
}

plain!(XenSysctlCputopo);

impl XenSysctlCputopo {
    /// In place of each number of a CPU that is not there.
    ///
    /// Xen's `XEN_INVALID_CORE_ID`.
    pub const INVALID_ID: u32 = 0xffffffff;
}

const _: () = {
    assert!(mem::size_of::<XenSysctlCputopo>() == 12);
    assert!(mem::align_of::<XenSysctlCputopo>() == 4);
    assert!(mem::offset_of!(XenSysctlCputopo, core) == 0);
    assert!(mem::offset_of!(XenSysctlCputopo, socket) == 4);
    assert!(mem::offset_of!(XenSysctlCputopo, node) == 8);
};

/// The question where all CPUs are.
///
/// Xen's `xen_sysctl_cputopoinfo`: public/sysctl.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlCputopoinfo {
    /// How many there is room for; afterwards, how many were written, or how many there are when the
    /// room was too small or none.
    pub num_cpus: u32,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub pad: u32,
    /// Where they go, by number; 0 to ask how many there are. Points to `XenSysctlCputopo`.
    pub cputopo: u64,
}

plain!(XenSysctlCputopoinfo);

const _: () = {
    assert!(mem::size_of::<XenSysctlCputopoinfo>() == 16);
    assert!(mem::align_of::<XenSysctlCputopoinfo>() == 8);
    assert!(mem::offset_of!(XenSysctlCputopoinfo, num_cpus) == 0);
    assert!(mem::offset_of!(XenSysctlCputopoinfo, pad) == 4);
    assert!(mem::offset_of!(XenSysctlCputopoinfo, cputopo) == 8);
};

/// The question for a set of processor features.
///
/// Xen's `xen_sysctl_cpu_featureset`: public/sysctl.h, 4.17. In 4.7 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlCpuFeatureset {
    /// Which set. A value of [`cpu_featureset`].
    pub index: u32,
    /// How many words there is room for; afterwards, how many were written, or how many there are when
    /// there was no room.
    pub nr_features: u32,
    /// Where they go; 0 to ask how many there are. Points to `u32`.
    pub features: u64,
}

plain!(XenSysctlCpuFeatureset);

const _: () = {
    assert!(mem::size_of::<XenSysctlCpuFeatureset>() == 16);
    assert!(mem::align_of::<XenSysctlCpuFeatureset>() == 8);
    assert!(mem::offset_of!(XenSysctlCpuFeatureset, index) == 0);
    assert!(mem::offset_of!(XenSysctlCpuFeatureset, nr_features) == 4);
    assert!(mem::offset_of!(XenSysctlCpuFeatureset, features) == 8);
};

/// The question for a processor policy.
///
/// Xen's `xen_sysctl_cpu_policy`: public/sysctl.h, 4.18. In 4.12 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlCpuPolicy {
    /// Which policy. A value of [`cpu_policy_index`].
    pub index: u32,
    /// How many leaves there is room for; afterwards, how many were written, or the most there may be
    /// when there was no room.
    pub nr_leaves: u32,
    /// How many registers there is room for; afterwards, how many were written, or the most there may
    /// be when there was no room.
    pub nr_msrs: u32,
    /// Reserved: zero when written.
    pub _rsvd: u32,
    /// Where the CPUID leaves go; it was called cpuid_policy until Xen 4.17. Points to `CpuidLeaf`.
    pub leaves: u64,
    /// Where the model-specific registers go; it was called msr_policy until Xen 4.17. Points to
    /// `MsrEntry`.
    pub msrs: u64,
}

plain!(XenSysctlCpuPolicy);

const _: () = {
    assert!(mem::size_of::<XenSysctlCpuPolicy>() == 32);
    assert!(mem::align_of::<XenSysctlCpuPolicy>() == 8);
    assert!(mem::offset_of!(XenSysctlCpuPolicy, index) == 0);
    assert!(mem::offset_of!(XenSysctlCpuPolicy, nr_leaves) == 4);
    assert!(mem::offset_of!(XenSysctlCpuPolicy, nr_msrs) == 8);
    assert!(mem::offset_of!(XenSysctlCpuPolicy, _rsvd) == 12);
    assert!(mem::offset_of!(XenSysctlCpuPolicy, leaves) == 16);
    assert!(mem::offset_of!(XenSysctlCpuPolicy, msrs) == 24);
};

/// The room that every operation has.
///
/// Xen's `xen_sysctl.u.pad`: public/sysctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlUnion {
    /// What an operation needs that is not described.
    pub pad: [u8; 128],
}

plain!(XenSysctlUnion);

const _: () = {
    assert!(mem::size_of::<XenSysctlUnion>() == 128);
    assert!(mem::align_of::<XenSysctlUnion>() == 1);
    assert!(mem::offset_of!(XenSysctlUnion, pad) == 0);
};

/// The union `u` of [`XenSysctl`].
///
/// What the operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenSysctlU {
    /// The whole of it, of an operation that is not described. For `cmd` 0.
    pub xen_sysctl_union: XenSysctlUnion,
    /// What readconsole needs. For `cmd` 1.
    pub xen_sysctl_readconsole: XenSysctlReadconsole,
    /// What physinfo answers. For `cmd` 3.
    pub xen_sysctl_physinfo: XenSysctlPhysinfo,
    /// What getdomaininfolist needs. For `cmd` 6.
    pub xen_sysctl_getdomaininfolist: XenSysctlGetdomaininfolist,
    /// What cputopoinfo needs. For `cmd` 16.
    pub xen_sysctl_cputopoinfo: XenSysctlCputopoinfo,
    /// What get_cpu_featureset needs. For `cmd` 26.
    pub xen_sysctl_cpu_featureset: XenSysctlCpuFeatureset,
    /// The sub-operation of live patching. For `cmd` 27.
    pub xen_sysctl_livepatch_op: crate::versioned::live_patch::XenSysctlLivepatchOp,
    /// What get_cpu_policy needs. For `cmd` 29.
    pub xen_sysctl_cpu_policy: XenSysctlCpuPolicy,
}

opaque!(XenSysctlU);

/// The argument of the hypercall.
///
/// Xen's `xen_sysctl`: public/sysctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenSysctl {
    /// Which operation.
    pub cmd: u32,
    /// The version of the interface that the toolstack was built for.
    pub interface_version: u32,
    /// What the operation needs.
    pub u: XenSysctlU,
}

structure!(XenSysctl);

const _: () = {
    assert!(mem::size_of::<XenSysctl>() == 136);
    assert!(mem::align_of::<XenSysctl>() == 8);
    assert!(mem::offset_of!(XenSysctl, cmd) == 0);
    assert!(mem::offset_of!(XenSysctl, interface_version) == 4);
    assert!(mem::offset_of!(XenSysctl, u) == 8);
};
