// Generated from abi/xen-version.yaml. Do not edit.

//! Which Xen this is.

use core::mem;

/// The most bytes that an operation with a length answers; more is refused with E2BIG.
///
/// In 4.20 and later.
pub const MAX_VARIABLE_LENGTH: u32 = 65536;

/// What stands in place of a text that the caller may not know.
///
/// In 4.7 and later.
pub const DENIED_TEXT: &str = "<denied>";

/// The numbers of the bits in the first word of features: what a guest may rely on.
///
/// Xen's `XENFEAT_*`: public/features.h, 4.22.
pub mod xen_features {
    /// The guest may write to its page tables.
    pub const WRITABLE_PAGE_TABLES: u32 = 0;

    /// The guest may write to its segment descriptors.
    pub const WRITABLE_DESCRIPTOR_TABLES: u32 = 1;

    /// Xen translates the guest's numbers of pages.
    pub const AUTO_TRANSLATED_PHYSMAP: u32 = 2;

    /// The guest's kernel runs in ring 0.
    pub const SUPERVISOR_MODE_KERNEL: u32 = 3;

    /// Page directories of a 32-bit guest may be anywhere.
    pub const PAE_PAGE_DIRECTORY_ABOVE4_GB: u32 = 4;

    /// Xen has the update of a page table that keeps the accessed and dirty bits.
    pub const MMU_PT_UPDATE_PRESERVE_AD: u32 = 5;

    /// Xen clears and copies pages for the guest.
    pub const HIGHMEM_ASSIST: u32 = 6;

    /// A grant is mapped with bits of the guest's choice.
    pub const GNTTAB_MAP_AVAIL_BITS: u32 = 7;

    /// Events may come as an interrupt of the guest's choice.
    ///
    /// In 4.0.1 and later.
    pub const HVM_CALLBACK_VECTOR: u32 = 8;

    /// The clock of PV guests is safe to use in HVM.
    ///
    /// In 4.0.1 and later.
    pub const HVM_SAFE_PVCLOCK: u32 = 9;

    /// An HVM guest may have interrupts as events.
    ///
    /// In 4.1 and later.
    pub const HVM_PIRQS: u32 = 10;

    /// The guest is the hardware domain.
    ///
    /// In 4.2 and later.
    pub const DOM0: u32 = 11;

    /// A memory operation may name a virtual NUMA node.
    ///
    /// In 4.6 and later.
    pub const MEMORY_OP_VNODE_SUPPORTED: u32 = 13;

    /// Arm's calling convention for firmware is there.
    ///
    /// In 4.10 and later.
    pub const ARM_SMCCC_SUPPORTED: u32 = 14;

    /// Only in a kernel's notes: it takes the ACPI tables from anywhere.
    ///
    /// In 4.11 and later.
    pub const LINUX_RSDP_UNRESTRICTED: u32 = 15;

    /// The guest's numbers of pages are not the machine's.
    ///
    /// In 4.16 and later.
    pub const NOT_DIRECT_MAPPED: u32 = 16;

    /// The guest's numbers of pages are the machine's.
    ///
    /// In 4.16 and later.
    pub const DIRECT_MAPPED: u32 = 17;

    /// The guest may give the address of its run states as a physical one.
    ///
    /// In 4.18 and later.
    pub const RUNSTATE_PHYS_AREA: u32 = 18;

    /// The guest may give the address of its times as a physical one.
    ///
    /// In 4.18 and later.
    pub const VCPU_TIME_PHYS_AREA: u32 = 19;

    /// A device model sees every write to the control words of MSI-X.
    ///
    /// In 4.19 and later.
    pub const DM_MSIX_ALL_WRITES: u32 = 20;
}

/// Tells a caller which Xen it runs on. An operation that answers with a structure needs it to be
/// in the caller's memory, and one that is not known is refused with ENOSYS.
///
/// Xen's `xen_version`: public/version.h, 4.22. The interface is stable.
pub mod xen_version_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 17;

    /// The codes of its operations.
    pub mod codes {
        /// Answers with the version: the major number in bits 16 and up, the minor one below. Denied to
        /// nobody.
        ///
        /// For guest-kernel.
        pub const VERSION: u32 = 0;

        /// Asks for what follows the two numbers of the version.
        ///
        /// Takes [`XenExtraversion`](crate::stable::xen_version::XenExtraversion). For guest-kernel.
        pub const EXTRAVERSION: u32 = 1;

        /// Asks how Xen was compiled.
        ///
        /// Takes [`XenCompileInfo`](crate::stable::xen_version::XenCompileInfo). For guest-kernel.
        pub const COMPILE_INFO: u32 = 2;

        /// Asks which kinds of guests Xen can run.
        ///
        /// Takes [`XenCapabilitiesInfo`](crate::stable::xen_version::XenCapabilitiesInfo). For
        /// guest-kernel.
        pub const CAPABILITIES: u32 = 3;

        /// Asks which commit Xen was built from.
        ///
        /// Takes [`XenChangesetInfo`](crate::stable::xen_version::XenChangesetInfo). For guest-kernel.
        pub const CHANGESET: u32 = 4;

        /// Asks where Xen begins in the address space. Denied to nobody.
        ///
        /// Takes [`XenPlatformParameters`](crate::stable::xen_version::XenPlatformParameters). For
        /// guest-kernel.
        pub const PLATFORM_PARAMETERS: u32 = 5;

        /// Asks what the guest may rely on. Denied to nobody.
        ///
        /// Takes [`XenFeatureInfo`](crate::stable::xen_version::XenFeatureInfo). For guest-kernel.
        pub const GET_FEATURES: u32 = 6;

        /// Answers with the size of a page in bytes, or 0 when the caller may not know; refused with EINVAL
        /// unless the argument is null.
        ///
        /// For guest-kernel.
        pub const PAGESIZE: u32 = 7;

        /// Asks for the UUID of the caller's domain.
        ///
        /// Takes [`XenDomainHandle`](crate::stable::xen_version::XenDomainHandle). For guest-kernel.
        pub const GUEST_HANDLE: u32 = 8;

        /// Asks for the command line that Xen was booted with; for everyone until Xen 4.6.
        ///
        /// Takes [`XenCommandline`](crate::stable::xen_version::XenCommandline). For control-plane.
        pub const COMMANDLINE: u32 = 9;

        /// Asks for the build id, and answers with its length in bytes; with that alone when the argument
        /// is null. Refused with ENODATA when Xen was built without one, with ENOBUFS when there is too
        /// little room, with EINVAL when there is none (until 4.19), and with EPERM to who may not know.
        ///
        /// Takes [`XenVarbuf`](crate::stable::xen_version::XenVarbuf). For control-plane. In 4.7 and later.
        pub const BUILD_ID: u32 = 10;

        /// Asks for the whole of what follows the two numbers of the version, as build_id does.
        ///
        /// Takes [`XenVarbuf`](crate::stable::xen_version::XenVarbuf). For guest-kernel. In 4.20 and later.
        pub const EXTRAVERSION2: u32 = 11;

        /// Asks for the whole list of the kinds of guests that Xen can run, as build_id does.
        ///
        /// Takes [`XenVarbuf`](crate::stable::xen_version::XenVarbuf). For guest-kernel. In 4.20 and later.
        pub const CAPABILITIES2: u32 = 12;

        /// Asks for the whole text about the commit, as build_id does.
        ///
        /// Takes [`XenVarbuf`](crate::stable::xen_version::XenVarbuf). For guest-kernel. In 4.20 and later.
        pub const CHANGESET2: u32 = 13;

        /// Asks for the whole command line, as build_id does.
        ///
        /// Takes [`XenVarbuf`](crate::stable::xen_version::XenVarbuf). For control-plane. In 4.20 and
        /// later.
        pub const COMMANDLINE2: u32 = 14;
    }
}

/// What follows the two numbers of the version, cut to the room that there is.
///
/// Xen's `xen_extraversion_t`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenExtraversion {
    /// A text such as ".7", ".4-pre", "-rc2" or "-unstable", ended by a zero byte.
    pub text: [u8; 16],
}

plain!(XenExtraversion);

const _: () = {
    assert!(mem::size_of::<XenExtraversion>() == 16);
    assert!(mem::align_of::<XenExtraversion>() == 1);
    assert!(mem::offset_of!(XenExtraversion, text) == 0);
};

/// How Xen was compiled. Each text is cut to the room that there is, and ended by a zero byte.
///
/// Xen's `xen_compile_info`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenCompileInfo {
    /// The compiler.
    pub compiler: [u8; 64],
    /// Who compiled it.
    pub compile_by: [u8; 16],
    /// Where.
    pub compile_domain: [u8; 32],
    /// When.
    pub compile_date: [u8; 32],
}

plain!(XenCompileInfo);

const _: () = {
    assert!(mem::size_of::<XenCompileInfo>() == 144);
    assert!(mem::align_of::<XenCompileInfo>() == 1);
    assert!(mem::offset_of!(XenCompileInfo, compiler) == 0);
    assert!(mem::offset_of!(XenCompileInfo, compile_by) == 64);
    assert!(mem::offset_of!(XenCompileInfo, compile_domain) == 80);
    assert!(mem::offset_of!(XenCompileInfo, compile_date) == 112);
};

/// Which kinds of guests Xen can run.
///
/// Xen's `xen_capabilities_info_t`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenCapabilitiesInfo {
    /// Names with blanks between them, as in "xen-3.0-x86_64 hvm-3.0-x86_32", ended by a zero byte;
    /// empty when the caller may not know.
    pub text: [u8; 1024],
}

plain!(XenCapabilitiesInfo);

const _: () = {
    assert!(mem::size_of::<XenCapabilitiesInfo>() == 1024);
    assert!(mem::align_of::<XenCapabilitiesInfo>() == 1);
    assert!(mem::offset_of!(XenCapabilitiesInfo, text) == 0);
};

/// Which commit Xen was built from.
///
/// Xen's `xen_changeset_info_t`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenChangesetInfo {
    /// What the build was told, ended by a zero byte; often empty or "unavailable" in packages.
    pub text: [u8; 64],
}

plain!(XenChangesetInfo);

const _: () = {
    assert!(mem::size_of::<XenChangesetInfo>() == 64);
    assert!(mem::align_of::<XenChangesetInfo>() == 1);
    assert!(mem::offset_of!(XenChangesetInfo, text) == 0);
};

/// Where Xen begins in the address space of a PV guest.
///
/// Xen's `xen_platform_parameters`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenPlatformParameters {
    /// The lowest address that is Xen's. Of no use to 64-bit guests; since 4.18 it is 0 for all that
    /// are not PV.
    pub virt_start: usize,
}

plain!(XenPlatformParameters);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenPlatformParameters>() == 8);
    assert!(mem::align_of::<XenPlatformParameters>() == 8);
    assert!(mem::offset_of!(XenPlatformParameters, virt_start) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenPlatformParameters>() == 4);
    assert!(mem::align_of::<XenPlatformParameters>() == 4);
    assert!(mem::offset_of!(XenPlatformParameters, virt_start) == 0);
};

/// The question for one word of features.
///
/// Xen's `xen_feature_info`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenFeatureInfo {
    /// Which word; there is only 0, and others are refused with EINVAL.
    pub submap_idx: u32,
    /// The word: bits with the numbers of XenFeatures.
    pub submap: u32,
}

plain!(XenFeatureInfo);

const _: () = {
    assert!(mem::size_of::<XenFeatureInfo>() == 8);
    assert!(mem::align_of::<XenFeatureInfo>() == 4);
    assert!(mem::offset_of!(XenFeatureInfo, submap_idx) == 0);
    assert!(mem::offset_of!(XenFeatureInfo, submap) == 4);
};

/// The UUID of the caller's domain.
///
/// Xen's `xen_domain_handle_t`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDomainHandle {
    /// What the toolstack gave it; zero when the caller may not know.
    pub bytes: [u8; 16],
}

plain!(XenDomainHandle);

const _: () = {
    assert!(mem::size_of::<XenDomainHandle>() == 16);
    assert!(mem::align_of::<XenDomainHandle>() == 1);
    assert!(mem::offset_of!(XenDomainHandle, bytes) == 0);
};

/// The command line that Xen was booted with.
///
/// Xen's `xen_commandline_t`: public/version.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenCommandline {
    /// The command line, cut to the room that there is and ended by a zero byte. Of a denial only
    /// "\<denied\>" and its zero byte are written.
    pub text: [u8; 1024],
}

plain!(XenCommandline);

const _: () = {
    assert!(mem::size_of::<XenCommandline>() == 1024);
    assert!(mem::align_of::<XenCommandline>() == 1);
    assert!(mem::offset_of!(XenCommandline, text) == 0);
};

/// Room for an answer of any length. It was called xen_build_id until Xen 4.19.
///
/// Xen's `xen_varbuf`: public/version.h, 4.20. In 4.7 and later.
///
/// Behind it: `buf`, `u8[len]`. The answer; a text has no zero byte at its end.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenVarbuf {
    /// How many bytes there is room for.
    pub len: u32,
}

plain!(XenVarbuf);

const _: () = {
    assert!(mem::size_of::<XenVarbuf>() == 4);
    assert!(mem::align_of::<XenVarbuf>() == 4);
    assert!(mem::offset_of!(XenVarbuf, len) == 0);
};
