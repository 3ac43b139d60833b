// Generated from abi/libxc-stream.yaml. Do not edit.

//! The libxc migration stream, versions 2 and 3.

use core::mem;

/// The types of the records of a libxc stream.
///
/// Xen's `REC_TYPE_*`: docs/specs/libxc-migration-stream.pandoc, revision 3.
pub mod libxc_record_type {
    /// The stream ends here.
    pub const END: u32 = 0x0;

    /// A batch of the guest's memory.
    pub const PAGE_DATA: u32 = 0x1;

    /// A PV guest's width and its number of page-table levels.
    pub const X86_PV_INFO: u32 = 0x2;

    /// Where a PV guest keeps its own table of frames.
    pub const X86_PV_P2M_FRAMES: u32 = 0x3;

    /// The registers of a PV guest's vCPU.
    pub const X86_PV_VCPU_BASIC: u32 = 0x4;

    /// Callbacks and machine-check state of a PV guest's vCPU.
    pub const X86_PV_VCPU_EXTENDED: u32 = 0x5;

    /// The extended state of a PV guest's vCPU.
    pub const X86_PV_VCPU_XSAVE: u32 = 0x6;

    /// A PV guest's shared info page.
    pub const SHARED_INFO: u32 = 0x7;

    /// How the guest's time-stamp counter runs.
    pub const X86_TSC_INFO: u32 = 0x8;

    /// What Xen itself keeps about an HVM guest: its processors and emulated devices.
    pub const HVM_CONTEXT: u32 = 0x9;

    /// An HVM guest's parameters.
    pub const HVM_PARAMS: u32 = 0xa;

    /// Data of the toolstack above; deprecated and never written by a release.
    pub const TOOLSTACK: u32 = 0xb;

    /// Model-specific registers of a PV guest's vCPU.
    pub const X86_PV_VCPU_MSRS: u32 = 0xc;

    /// Pages after this record are compared with what was sent before, and not written.
    pub const VERIFY: u32 = 0xd;

    /// Everything up to here is one consistent state.
    pub const CHECKPOINT: u32 = 0xe;

    /// The pages that a COLO secondary has changed, sent back to the primary.
    ///
    /// In 4.7 and later.
    pub const CHECKPOINT_DIRTY_PFN_LIST: u32 = 0xf;

    /// What does not change while the guest runs ends here.
    ///
    /// In 4.14 and later.
    pub const STATIC_DATA_END: u32 = 0x10;

    /// The CPUID leaves that the guest sees.
    ///
    /// In 4.14 and later.
    pub const X86_CPUID_POLICY: u32 = 0x11;

    /// The model-specific registers that describe the processor to the guest.
    ///
    /// In 4.14 and later.
    pub const X86_MSR_POLICY: u32 = 0x12;

    /// A domain context, by our own specification (docs/specs/domain-context.md). No version of Xen
    /// knows it.
    pub const DOMAIN_CONTEXT: u32 = 0x13;

    /// Nothing: our own, so that contents of pages stand at multiples of 4096 bytes. Xen passes over
    /// it.
    pub const PADDING: u32 = 0x80504144;
}

/// The kinds of guest that a libxc stream may hold.
///
/// Xen's `DHDR_TYPE_*`: docs/specs/libxc-migration-stream.pandoc, revision 3.
pub mod domain_type {
    /// A paravirtualised x86 guest.
    pub const X86_PV: u32 = 1;

    /// An x86 guest that uses hardware virtualisation: HVM with a device model, or PVH.
    pub const X86_HVM: u32 = 2;
}

/// What a page of the guest's memory is. Values 5 to 8 are reserved.
///
/// Xen's `XEN_DOMCTL_PFINFO_*`: public/domctl.h, 4.17.
pub mod page_type {
    /// An ordinary page.
    pub const NO_TAB: u8 = 0x0;

    /// A page table of the lowest level.
    pub const L1_TAB: u8 = 0x1;

    /// A page table of the second level.
    pub const L2_TAB: u8 = 0x2;

    /// A page table of the third level.
    pub const L3_TAB: u8 = 0x3;

    /// A page table of the fourth level.
    pub const L4_TAB: u8 = 0x4;

    /// A page table of the lowest level, pinned by the guest.
    pub const L1_TAB_PIN: u8 = 0x9;

    /// A page table of the second level, pinned by the guest.
    pub const L2_TAB_PIN: u8 = 0xa;

    /// A page table of the third level, pinned by the guest.
    pub const L3_TAB_PIN: u8 = 0xb;

    /// A page table of the fourth level, pinned by the guest.
    pub const L4_TAB_PIN: u8 = 0xc;

    /// A page with a memory error; its content is not in the stream.
    pub const BROKEN: u8 = 0xd;

    /// A page that is to be allocated; its content is not in the stream.
    pub const X_ALLOC: u8 = 0xe;

    /// No page is there, or not any more.
    pub const X_TAB: u8 = 0xf;
}

/// How the guest's time-stamp counter is provided.
///
/// Xen's `TSC_MODE_*`: xen/arch/x86/include/asm/time.h, 4.17.
pub mod tsc_mode {
    /// Natively while the host's frequency is the guest's and emulated otherwise.
    pub const DEFAULT: u32 = 0;

    /// Every read is emulated.
    pub const ALWAYS_EMULATE: u32 = 1;

    /// Reads go to the hardware.
    pub const NEVER_EMULATE: u32 = 2;
}

/// The start of a libxc stream.
///
/// Xen's `xc_sr_ihdr`: docs/specs/libxc-migration-stream.pandoc, revision 3. Big-endian: the fields
/// hold the bytes as they are, and `from_be` makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxcImageHeader {
    /// Tells the stream from a legacy one, which never starts with so many ones.
    pub marker: u64,
    /// Says that this is a libxc stream.
    pub id: u32,
    /// The version of the stream's specification, 2 or 3.
    pub version: u32,
    /// How to read what follows.
    pub options: u16,
    /// Reserved: zero when written.
    pub _res1: u16,
    /// Reserved: zero when written.
    pub _res2: u32,
}

plain!(LibxcImageHeader);

impl LibxcImageHeader {
    /// The only value of marker.
    ///
    /// Xen's `IHDR_MARKER`.
    pub const EXPECTED_MARKER: u64 = 0xffffffffffffffff;

    /// The only value of id: "XENF" in ASCII.
    ///
    /// Xen's `IHDR_ID`.
    pub const EXPECTED_ID: u32 = 0x58454e46;

    /// `big_endian` in `options`: Set when numbers after this header are big-endian.
    pub const BIG_ENDIAN_MASK: u16 = 0x1;
    /// The lowest bit of `big_endian`.
    pub const BIG_ENDIAN_SHIFT: u32 = 0;

    /// `reserved` in `options`: Reserved: zero when written.
    pub const RESERVED_OPTIONS_MASK: u16 = 0xfffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_OPTIONS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<LibxcImageHeader>() == 24);
    assert!(mem::align_of::<LibxcImageHeader>() == 8);
    assert!(mem::offset_of!(LibxcImageHeader, marker) == 0);
    assert!(mem::offset_of!(LibxcImageHeader, id) == 8);
    assert!(mem::offset_of!(LibxcImageHeader, version) == 12);
    assert!(mem::offset_of!(LibxcImageHeader, options) == 16);
    assert!(mem::offset_of!(LibxcImageHeader, _res1) == 18);
    assert!(mem::offset_of!(LibxcImageHeader, _res2) == 20);
};

/// What kind of guest the stream holds, and which Xen saved it.
///
/// Xen's `xc_sr_dhdr`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of
/// its stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxcDomainHeader {
    /// The kind of guest. A value of [`domain_type`].
    pub r#type: u32,
    /// The size of the guest's pages as a power of two: 12 on x86.
    pub page_shift: u16,
    /// Reserved: zero when written.
    pub _res1: u16,
    /// The major version of the Xen that saved the guest; 0 when the stream was converted from a legacy
    /// one.
    pub xen_major: u32,
    /// The minor version of the Xen that saved the guest, or that of the converter.
    pub xen_minor: u32,
}

plain!(LibxcDomainHeader);

const _: () = {
    assert!(mem::size_of::<LibxcDomainHeader>() == 16);
    assert!(mem::align_of::<LibxcDomainHeader>() == 4);
    assert!(mem::offset_of!(LibxcDomainHeader, r#type) == 0);
    assert!(mem::offset_of!(LibxcDomainHeader, page_shift) == 4);
    assert!(mem::offset_of!(LibxcDomainHeader, _res1) == 6);
    assert!(mem::offset_of!(LibxcDomainHeader, xen_major) == 8);
    assert!(mem::offset_of!(LibxcDomainHeader, xen_minor) == 12);
};

/// The start of every record of a libxc stream.
///
/// Xen's `xc_sr_rhdr`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of
/// its stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxcRecordHeader {
    /// What the record holds. A value of [`libxc_record_type`].
    pub r#type: u32,
    /// The length of the body in bytes, without the padding that follows it.
    pub body_length: u32,
}

plain!(LibxcRecordHeader);

impl LibxcRecordHeader {
    /// A record's body is padded with zeros to a multiple of so many bytes.
    ///
    /// Xen's `REC_ALIGN`.
    pub const ALIGNMENT: u32 = 8;

    /// The longest body that libxc takes.
    ///
    /// Xen's `REC_LENGTH_MAX`. In 4.10 and later.
    pub const MAX_BODY_LENGTH: u32 = 0x8000000;

    /// The longest body that libxc took.
    ///
    /// Xen's `REC_LENGTH_MAX`. In 4.9 and earlier.
    pub const MAX_BODY_LENGTH_BEFORE410: u32 = 0x800000;

    /// The bit of type that lets a reader skip a record it does not know.
    ///
    /// Xen's `REC_TYPE_OPTIONAL`.
    pub const OPTIONAL_BIT: u32 = 0x80000000;
}

const _: () = {
    assert!(mem::size_of::<LibxcRecordHeader>() == 8);
    assert!(mem::align_of::<LibxcRecordHeader>() == 4);
    assert!(mem::offset_of!(LibxcRecordHeader, r#type) == 0);
    assert!(mem::offset_of!(LibxcRecordHeader, body_length) == 4);
};

/// Which page of the guest, and of what type.
///
/// Xen's `pfn`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its
/// stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageDataEntry {
    /// The page and its type in one number.
    pub pfn_and_type: u64,
}

plain!(PageDataEntry);

impl PageDataEntry {
    /// `pfn` in `pfn_and_type`: The number of the page in the guest's own numbering.
    pub const PFN_MASK: u64 = 0xfffffffffffff;
    /// The lowest bit of `pfn`.
    pub const PFN_SHIFT: u32 = 0;

    /// `reserved` in `pfn_and_type`: Reserved: zero when written.
    pub const RESERVED_MASK: u64 = 0xff0000000000000;
    /// The lowest bit of `reserved`.
    pub const RESERVED_SHIFT: u32 = 52;

    /// `type` in `pfn_and_type`: What the page is; pages of some types have no content in the record. A
    /// value of [`page_type`], shifted.
    pub const TYPE_MASK: u64 = 0xf000000000000000;
    /// The lowest bit of `type`.
    pub const TYPE_SHIFT: u32 = 60;
}

const _: () = {
    assert!(mem::size_of::<PageDataEntry>() == 8);
    assert!(mem::align_of::<PageDataEntry>() == 8);
    assert!(mem::offset_of!(PageDataEntry, pfn_and_type) == 0);
};

/// The start of a batch of memory. The contents of those pages that have one follow the entries,
/// each a page long.
///
/// Xen's `xc_sr_rec_page_data_header`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the
/// byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
///
/// Behind it: `pfn`, `PageDataEntry[count]`. The pages.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageDataHeader {
    /// The number of entries, at least one.
    pub count: u32,
    /// Reserved: zero when written.
    pub _res1: u32,
}

plain!(PageDataHeader);

const _: () = {
    assert!(mem::size_of::<PageDataHeader>() == 8);
    assert!(mem::align_of::<PageDataHeader>() == 8);
    assert!(mem::offset_of!(PageDataHeader, count) == 0);
    assert!(mem::offset_of!(PageDataHeader, _res1) == 4);
};

/// How a PV guest is built.
///
/// Xen's `xc_sr_rec_x86_pv_info`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte
/// order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the
/// values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvInfo {
    /// The width of the guest's words in bytes: 4 or 8.
    pub guest_width: u8,
    /// The number of levels of its page tables: 3 at width 4 and 4 at width 8.
    pub pt_levels: u8,
    /// Reserved: zero when written.
    pub _res: [u8; 6],
}

plain!(PvInfo);

const _: () = {
    assert!(mem::size_of::<PvInfo>() == 8);
    assert!(mem::align_of::<PvInfo>() == 1);
    assert!(mem::offset_of!(PvInfo, guest_width) == 0);
    assert!(mem::offset_of!(PvInfo, pt_levels) == 1);
    assert!(mem::offset_of!(PvInfo, _res) == 2);
};

/// The pages in which a PV guest keeps its table from its own page numbers to frames.
///
/// Xen's `xc_sr_rec_x86_pv_p2m_frames`: docs/specs/libxc-migration-stream.pandoc, revision 3. In
/// the byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
///
/// Behind it: `p2m_pfns`, `u64[...]`. The pages that hold the table, in order.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvP2mFrames {
    /// The first page number that the listed part of the table is for.
    pub start_pfn: u32,
    /// The last page number that the listed part of the table is for.
    pub end_pfn: u32,
}

plain!(PvP2mFrames);

const _: () = {
    assert!(mem::size_of::<PvP2mFrames>() == 8);
    assert!(mem::align_of::<PvP2mFrames>() == 8);
    assert!(mem::offset_of!(PvP2mFrames, start_pfn) == 0);
    assert!(mem::offset_of!(PvP2mFrames, end_pfn) == 4);
};

/// The start of every record about a vCPU of a PV guest.
///
/// Xen's `xc_sr_rec_x86_pv_vcpu_hdr`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the
/// byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
///
/// Behind it: `context`, `u8[...]`. The state, in the layout of the hypercall that it came from.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvVcpuHeader {
    /// The number of the vCPU.
    pub vcpu_id: u32,
    /// Reserved: zero when written.
    pub _res1: u32,
}

plain!(PvVcpuHeader);

const _: () = {
    assert!(mem::size_of::<PvVcpuHeader>() == 8);
    assert!(mem::align_of::<PvVcpuHeader>() == 4);
    assert!(mem::offset_of!(PvVcpuHeader, vcpu_id) == 0);
    assert!(mem::offset_of!(PvVcpuHeader, _res1) == 4);
};

/// How the guest's time-stamp counter runs.
///
/// Xen's `xc_sr_rec_x86_tsc_info`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the
/// byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TscInfo {
    /// How it is provided. A value of [`tsc_mode`].
    pub mode: u32,
    /// Its frequency in kHz, as the guest was told.
    pub khz: u32,
    /// The guest's time since its start, in nanoseconds.
    pub nsec: u64,
    /// Counts the lives of the domain: 1 once built, one more with each restore.
    pub incarnation: u32,
    /// Reserved: zero when written.
    pub _res1: u32,
}

plain!(TscInfo);

const _: () = {
    assert!(mem::size_of::<TscInfo>() == 24);
    assert!(mem::align_of::<TscInfo>() == 8);
    assert!(mem::offset_of!(TscInfo, mode) == 0);
    assert!(mem::offset_of!(TscInfo, khz) == 4);
    assert!(mem::offset_of!(TscInfo, nsec) == 8);
    assert!(mem::offset_of!(TscInfo, incarnation) == 16);
    assert!(mem::offset_of!(TscInfo, _res1) == 20);
};

/// A parameter of an HVM guest.
///
/// Xen's `xc_sr_rec_hvm_params_entry`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the
/// byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmParamsEntry {
    /// Which parameter. A value of [`hvm_param`](crate::stable::hvm_params::hvm_param).
    pub index: u64,
    /// Its value.
    pub value: u64,
}

plain!(HvmParamsEntry);

const _: () = {
    assert!(mem::size_of::<HvmParamsEntry>() == 16);
    assert!(mem::align_of::<HvmParamsEntry>() == 8);
    assert!(mem::offset_of!(HvmParamsEntry, index) == 0);
    assert!(mem::offset_of!(HvmParamsEntry, value) == 8);
};

/// The start of an HVM guest's parameters.
///
/// Xen's `xc_sr_rec_hvm_params`: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte
/// order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the
/// values.
///
/// Behind it: `param`, `HvmParamsEntry[count]`. The parameters.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmParamsHeader {
    /// The number of parameters.
    pub count: u32,
    /// Reserved: zero when written.
    pub _res1: u32,
}

plain!(HvmParamsHeader);

const _: () = {
    assert!(mem::size_of::<HvmParamsHeader>() == 8);
    assert!(mem::align_of::<HvmParamsHeader>() == 8);
    assert!(mem::offset_of!(HvmParamsHeader, count) == 0);
    assert!(mem::offset_of!(HvmParamsHeader, _res1) == 4);
};
