// Generated from abi/grant-table.yaml. Do not edit.

//! The hypercall about grants, and the entries of the shared tables.

use core::mem;

/// How many entries the tools may fill in before a guest starts.
///
/// Xen's `GNTTAB_NR_RESERVED_ENTRIES`. In 4.2 and later.
pub const RESERVED_ENTRIES: u32 = 8;

/// The entry for the ring to the console.
///
/// Xen's `GNTTAB_RESERVED_CONSOLE`. In 4.2 and later.
pub const CONSOLE_ENTRY: u32 = 0;

/// The entry for the ring to xenstore.
///
/// Xen's `GNTTAB_RESERVED_XENSTORE`. In 4.2 and later.
pub const XENSTORE_ENTRY: u32 = 1;

/// What came of an operation about one grant.
///
/// Xen's `GNTST_*`: public/grant_table.h, 4.22.
pub mod grant_status {
    /// It is done.
    pub const OKAY: i16 = 0;

    /// An error without a number of its own.
    pub const GENERAL_ERROR: i16 = -1;

    /// There is no such domain.
    pub const BAD_DOMAIN: i16 = -2;

    /// There is no such grant, or it does not allow this.
    pub const BAD_REFERENCE: i16 = -3;

    /// There is no such mapping.
    pub const BAD_HANDLE: i16 = -4;

    /// The address to map at does not do.
    pub const BAD_ADDRESS: i16 = -5;

    /// The device address is not that of the mapping.
    pub const BAD_DEVICE_ADDRESS: i16 = -6;

    /// The IOMMU has no room.
    pub const NO_DEVICE_SPACE: i16 = -7;

    /// The caller may not.
    pub const PERMISSION_DENIED: i16 = -8;

    /// The page does not do.
    pub const BAD_PAGE: i16 = -9;

    /// What is to be copied crosses the end of a page.
    pub const BAD_COPY: i16 = -10;

    /// The frame is too high for the other domain.
    pub const ADDRESS_TOO_BIG: i16 = -11;

    /// Not now; the page is away.
    ///
    /// In 4.0 and later.
    pub const AGAIN: i16 = -12;

    /// There is no room, for instance for one more mapping.
    ///
    /// In 4.16 and later.
    pub const NO_SPACE: i16 = -13;
}

/// What a grant allows, in the low bits of its flags.
///
/// Xen's `GTF_*`: public/grant_table.h, 4.22.
pub mod grant_type {
    /// Nothing.
    pub const INVALID: u8 = 0;

    /// The other domain may use the page.
    pub const PERMIT_ACCESS: u8 = 1;

    /// The other domain may give a page away to this one.
    pub const ACCEPT_TRANSFER: u8 = 2;

    /// The other domain may use a page that a third one granted.
    ///
    /// In 4.0 and later.
    pub const TRANSITIVE: u8 = 3;
}

/// Uses grants and sets up grant tables. The bits of the command above the operation hold progress
/// of a cache flush; for anything else they must be zero, or it is EINVAL or ENOSYS. A call has at
/// most 512 elements until Xen 3.4, and 2^31-1 since 4.0.
///
/// Xen's `grant_table_op`: public/grant_table.h, 4.22. The interface is stable.
pub mod grant_table_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 20;

    /// The codes of its operations.
    pub mod codes {
        /// Maps granted pages.
        ///
        /// Takes an array of [`GnttabMapGrantRef`](crate::stable::grant_table::GnttabMapGrantRef). For
        /// guest-kernel.
        pub const MAP_GRANT_REF: u32 = 0;

        /// Unmaps them.
        ///
        /// Takes an array of [`GnttabUnmapGrantRef`](crate::stable::grant_table::GnttabUnmapGrantRef). For
        /// guest-kernel.
        pub const UNMAP_GRANT_REF: u32 = 1;

        /// Makes a table longer and tells its frames; the count must be 1.
        ///
        /// Takes [`GnttabSetupTable`](crate::stable::grant_table::GnttabSetupTable). For guest-kernel,
        /// control-plane.
        pub const SETUP_TABLE: u32 = 2;

        /// Would print a table; it is ENOSYS.
        ///
        /// Takes [`GnttabDumpTable`](crate::stable::grant_table::GnttabDumpTable). For control-plane.
        pub const DUMP_TABLE: u32 = 3;

        /// Gives pages away; for PV guests only.
        ///
        /// Takes an array of [`GnttabTransfer`](crate::stable::grant_table::GnttabTransfer). For
        /// guest-kernel.
        pub const TRANSFER: u32 = 4;

        /// Copies bytes between pages.
        ///
        /// Takes an array of [`GnttabCopy`](crate::stable::grant_table::GnttabCopy). For guest-kernel.
        pub const COPY: u32 = 5;

        /// Tells how long a table is; the count must be 1.
        ///
        /// Takes [`GnttabQuerySize`](crate::stable::grant_table::GnttabQuerySize). For guest-kernel,
        /// control-plane.
        pub const QUERY_SIZE: u32 = 6;

        /// Lets something else take the place of mappings.
        ///
        /// Takes an array of [`GnttabUnmapAndReplace`](crate::stable::grant_table::GnttabUnmapAndReplace).
        /// For guest-kernel.
        pub const UNMAP_AND_REPLACE: u32 = 7;

        /// Chooses the version of the caller's table.
        ///
        /// Takes [`GnttabSetVersion`](crate::stable::grant_table::GnttabSetVersion). For guest-kernel. In
        /// 4.0 and later.
        pub const SET_VERSION: u32 = 8;

        /// Tells the frames that say what is in use; the count must be 1.
        ///
        /// Takes [`GnttabGetStatusFrames`](crate::stable::grant_table::GnttabGetStatusFrames). For
        /// guest-kernel, control-plane. In 4.0 and later.
        pub const GET_STATUS_FRAMES: u32 = 9;

        /// Tells the version of a table.
        ///
        /// Takes [`GnttabGetVersion`](crate::stable::grant_table::GnttabGetVersion). For guest-kernel,
        /// control-plane. In 4.0 and later.
        pub const GET_VERSION: u32 = 10;

        /// Lets entries of the caller's table change places.
        ///
        /// Takes an array of [`GnttabSwapGrantRef`](crate::stable::grant_table::GnttabSwapGrantRef). For
        /// guest-kernel. In 4.2 and later.
        pub const SWAP_GRANT_REF: u32 = 11;

        /// Lets parts of pages of other domains leave the caches.
        ///
        /// Takes an array of [`GnttabCacheFlush`](crate::stable::grant_table::GnttabCacheFlush). For
        /// guest-kernel. In 4.5 and later.
        pub const CACHE_FLUSH: u32 = 12;
    }
}

/// An entry of a grant table of version 1; grant_entry before Xen 4.0.
///
/// Xen's `grant_entry_v1`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantEntryV1 {
    /// What is granted, and by Xen what is in use.
    pub flags: u16,
    /// The other domain.
    pub domid: u16,
    /// The page, or of a transfer the one to be filled and then the frame that came.
    pub frame: u32,
}

plain!(GrantEntryV1);

impl GrantEntryV1 {
    /// `GTF_type_mask` in `flags`: What the grant allows. A value of [`grant_type`], shifted.
    pub const KIND_MASK: u16 = 0x3;
    /// The lowest bit of `GTF_type_mask`.
    pub const KIND_SHIFT: u32 = 0;

    /// `GTF_readonly` in `flags`: Set when the page may only be read; by Xen, of a transfer, when it is
    /// under way.
    pub const READ_ONLY_MASK: u16 = 0x4;
    /// The lowest bit of `GTF_readonly`.
    pub const READ_ONLY_SHIFT: u32 = 2;

    /// `GTF_reading` in `flags`: Set by Xen while the page is in use for reading; of a transfer, when
    /// it is done.
    pub const READING_MASK: u16 = 0x8;
    /// The lowest bit of `GTF_reading`.
    pub const READING_SHIFT: u32 = 3;

    /// `GTF_writing` in `flags`: Set by Xen while the page is in use for writing.
    pub const WRITING_MASK: u16 = 0x10;
    /// The lowest bit of `GTF_writing`.
    pub const WRITING_SHIFT: u32 = 4;

    /// `GTF_PWT` in `flags`: The bit of that name in the page tables of mappings.
    pub const WRITE_THROUGH_MASK: u16 = 0x20;
    /// The lowest bit of `GTF_PWT`.
    pub const WRITE_THROUGH_SHIFT: u32 = 5;

    /// `GTF_PCD` in `flags`: The bit of that name in the page tables of mappings.
    pub const CACHE_DISABLE_MASK: u16 = 0x40;
    /// The lowest bit of `GTF_PCD`.
    pub const CACHE_DISABLE_SHIFT: u32 = 6;

    /// `GTF_PAT` in `flags`: The bit of that name in the page tables of mappings.
    pub const PAGE_ATTRIBUTE_MASK: u16 = 0x80;
    /// The lowest bit of `GTF_PAT`.
    pub const PAGE_ATTRIBUTE_SHIFT: u32 = 7;

    /// `GTF_sub_page` in `flags`: Set when only a part of the page is granted, for copying; in version
    /// 2 only.
    pub const SUB_PAGE_MASK: u16 = 0x100;
    /// The lowest bit of `GTF_sub_page`.
    pub const SUB_PAGE_SHIFT: u32 = 8;
}

const _: () = {
    assert!(mem::size_of::<GrantEntryV1>() == 8);
    assert!(mem::align_of::<GrantEntryV1>() == 4);
    assert!(mem::offset_of!(GrantEntryV1, flags) == 0);
    assert!(mem::offset_of!(GrantEntryV1, domid) == 2);
    assert!(mem::offset_of!(GrantEntryV1, frame) == 4);
};

/// The start of an entry of a grant table of version 2.
///
/// Xen's `grant_entry_header`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantEntryHeader {
    /// What is granted; Xen says elsewhere what is in use.
    pub flags: u16,
    /// The other domain.
    pub domid: u16,
}

plain!(GrantEntryHeader);

impl GrantEntryHeader {
    /// `GTF_type_mask` in `flags`: What the grant allows. A value of [`grant_type`], shifted.
    pub const KIND_MASK: u16 = 0x3;
    /// The lowest bit of `GTF_type_mask`.
    pub const KIND_SHIFT: u32 = 0;

    /// `GTF_readonly` in `flags`: Set when the page may only be read; by Xen, of a transfer, when it is
    /// under way.
    pub const READ_ONLY_MASK: u16 = 0x4;
    /// The lowest bit of `GTF_readonly`.
    pub const READ_ONLY_SHIFT: u32 = 2;

    /// `GTF_transfer_completed` in `flags`: Set by Xen, of a transfer, when it is done.
    pub const TRANSFER_COMPLETED_MASK: u16 = 0x8;
    /// The lowest bit of `GTF_transfer_completed`.
    pub const TRANSFER_COMPLETED_SHIFT: u32 = 3;

    /// `GTF_PWT` in `flags`: The bit of that name in the page tables of mappings.
    pub const WRITE_THROUGH_MASK: u16 = 0x20;
    /// The lowest bit of `GTF_PWT`.
    pub const WRITE_THROUGH_SHIFT: u32 = 5;

    /// `GTF_PCD` in `flags`: The bit of that name in the page tables of mappings.
    pub const CACHE_DISABLE_MASK: u16 = 0x40;
    /// The lowest bit of `GTF_PCD`.
    pub const CACHE_DISABLE_SHIFT: u32 = 6;

    /// `GTF_PAT` in `flags`: The bit of that name in the page tables of mappings.
    pub const PAGE_ATTRIBUTE_MASK: u16 = 0x80;
    /// The lowest bit of `GTF_PAT`.
    pub const PAGE_ATTRIBUTE_SHIFT: u32 = 7;

    /// `GTF_sub_page` in `flags`: Set when only a part of the page is granted, for copying.
    pub const SUB_PAGE_MASK: u16 = 0x100;
    /// The lowest bit of `GTF_sub_page`.
    pub const SUB_PAGE_SHIFT: u32 = 8;
}

const _: () = {
    assert!(mem::size_of::<GrantEntryHeader>() == 4);
    assert!(mem::align_of::<GrantEntryHeader>() == 2);
    assert!(mem::offset_of!(GrantEntryHeader, flags) == 0);
    assert!(mem::offset_of!(GrantEntryHeader, domid) == 2);
};

/// A grant of a whole page.
///
/// Xen's `grant_entry_v2.full_page`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantEntryV2FullPage {
    /// What every entry has.
    pub hdr: GrantEntryHeader,
    /// Padding.
    pub pad0: u32,
    /// The page, or of a transfer the one to be filled and then the frame that came.
    pub frame: u64,
}

plain!(GrantEntryV2FullPage);

const _: () = {
    assert!(mem::size_of::<GrantEntryV2FullPage>() == 16);
    assert!(mem::align_of::<GrantEntryV2FullPage>() == 8);
    assert!(mem::offset_of!(GrantEntryV2FullPage, hdr) == 0);
    assert!(mem::offset_of!(GrantEntryV2FullPage, pad0) == 4);
    assert!(mem::offset_of!(GrantEntryV2FullPage, frame) == 8);
};

/// A grant of a part of a page.
///
/// Xen's `grant_entry_v2.sub_page`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantEntryV2SubPage {
    /// What every entry has.
    pub hdr: GrantEntryHeader,
    /// The first byte.
    pub page_off: u16,
    /// The number of bytes.
    pub length: u16,
    /// The page.
    pub frame: u64,
}

plain!(GrantEntryV2SubPage);

const _: () = {
    assert!(mem::size_of::<GrantEntryV2SubPage>() == 16);
    assert!(mem::align_of::<GrantEntryV2SubPage>() == 8);
    assert!(mem::offset_of!(GrantEntryV2SubPage, hdr) == 0);
    assert!(mem::offset_of!(GrantEntryV2SubPage, page_off) == 4);
    assert!(mem::offset_of!(GrantEntryV2SubPage, length) == 6);
    assert!(mem::offset_of!(GrantEntryV2SubPage, frame) == 8);
};

/// A grant of what a third domain granted.
///
/// Xen's `grant_entry_v2.transitive`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantEntryV2Transitive {
    /// What every entry has.
    pub hdr: GrantEntryHeader,
    /// The third domain.
    pub trans_domid: u16,
    /// Padding.
    pub pad0: u16,
    /// Its grant.
    pub gref: u32,
}

plain!(GrantEntryV2Transitive);

const _: () = {
    assert!(mem::size_of::<GrantEntryV2Transitive>() == 12);
    assert!(mem::align_of::<GrantEntryV2Transitive>() == 4);
    assert!(mem::offset_of!(GrantEntryV2Transitive, hdr) == 0);
    assert!(mem::offset_of!(GrantEntryV2Transitive, trans_domid) == 4);
    assert!(mem::offset_of!(GrantEntryV2Transitive, pad0) == 6);
    assert!(mem::offset_of!(GrantEntryV2Transitive, gref) == 8);
};

/// The union `entry` of [`GrantEntryV2`].
///
/// The entry.
#[repr(C)]
#[derive(Clone, Copy)]
pub union GrantEntryV2Entry {
    /// A whole page, or a transfer.
    pub full_page: GrantEntryV2FullPage,
    /// A part of a page, when GTF_sub_page is set.
    pub sub_page: GrantEntryV2SubPage,
    /// What a third domain granted, when the type is transitive.
    pub transitive: GrantEntryV2Transitive,
}

opaque!(GrantEntryV2Entry);

/// An entry of a grant table of version 2; the flags that all forms begin with tell which it is.
///
/// Xen's `grant_entry_v2`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GrantEntryV2 {
    /// The entry.
    pub entry: GrantEntryV2Entry,
}

structure!(GrantEntryV2);

const _: () = {
    assert!(mem::size_of::<GrantEntryV2>() == 16);
    assert!(mem::align_of::<GrantEntryV2>() == 8);
    assert!(mem::offset_of!(GrantEntryV2, entry) == 0);
};

/// What is in use of a grant of version 2; the status frames are arrays of it.
///
/// Xen's `grant_status_t`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantStatusWord {
    /// What is in use.
    pub status: u16,
}

plain!(GrantStatusWord);

impl GrantStatusWord {
    /// `GTF_reading` in `status`: Set while the page is in use for reading.
    pub const READING_MASK: u16 = 0x8;
    /// The lowest bit of `GTF_reading`.
    pub const READING_SHIFT: u32 = 3;

    /// `GTF_writing` in `status`: Set while the page is in use for writing.
    pub const WRITING_MASK: u16 = 0x10;
    /// The lowest bit of `GTF_writing`.
    pub const WRITING_SHIFT: u32 = 4;
}

const _: () = {
    assert!(mem::size_of::<GrantStatusWord>() == 2);
    assert!(mem::align_of::<GrantStatusWord>() == 2);
    assert!(mem::offset_of!(GrantStatusWord, status) == 0);
};

/// A grant that is to be mapped.
///
/// Xen's `gnttab_map_grant_ref`: public/grant_table.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabMapGrantRef {
    /// The address to map at: linear, a guest-physical page of a translated guest, or a page-table
    /// entry's machine address.
    pub host_addr: u64,
    /// How it is mapped.
    pub flags: u32,
    /// The grant.
    pub r#ref: u32,
    /// The domain that granted it.
    pub dom: u16,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// The mapping.
    pub handle: u32,
    /// The address for devices.
    pub dev_bus_addr: u64,
}

plain!(GnttabMapGrantRef);

impl GnttabMapGrantRef {
    /// `GNTMAP_device_map` in `flags`: Set for devices.
    pub const DEVICE_MAP_MASK: u32 = 0x1;
    /// The lowest bit of `GNTMAP_device_map`.
    pub const DEVICE_MAP_SHIFT: u32 = 0;

    /// `GNTMAP_host_map` in `flags`: Set for processors.
    pub const HOST_MAP_MASK: u32 = 0x2;
    /// The lowest bit of `GNTMAP_host_map`.
    pub const HOST_MAP_SHIFT: u32 = 1;

    /// `GNTMAP_readonly` in `flags`: Set for reading only.
    pub const READ_ONLY_MASK: u32 = 0x4;
    /// The lowest bit of `GNTMAP_readonly`.
    pub const READ_ONLY_SHIFT: u32 = 2;

    /// `GNTMAP_application_map` in `flags`: Set when user code may use it, too.
    pub const APPLICATION_MAP_MASK: u32 = 0x8;
    /// The lowest bit of `GNTMAP_application_map`.
    pub const APPLICATION_MAP_SHIFT: u32 = 3;

    /// `GNTMAP_contains_pte` in `flags`: Set when host_addr is that of a page-table entry.
    pub const CONTAINS_PTE_MASK: u32 = 0x10;
    /// The lowest bit of `GNTMAP_contains_pte`.
    pub const CONTAINS_PTE_SHIFT: u32 = 4;

    /// `GNTMAP_can_fail` in `flags`: Set when the page may be away.
    pub const CAN_FAIL_MASK: u32 = 0x20;
    /// The lowest bit of `GNTMAP_can_fail`.
    pub const CAN_FAIL_SHIFT: u32 = 5;

    /// `GNTMAP_guest_avail0` in `flags`: The bits of the page-table entry that are left to the guest.
    pub const GUEST_AVAILABLE_MASK: u32 = 0xffff0000;
    /// The lowest bit of `GNTMAP_guest_avail0`.
    pub const GUEST_AVAILABLE_SHIFT: u32 = 16;
}

const _: () = {
    assert!(mem::size_of::<GnttabMapGrantRef>() == 32);
    assert!(mem::align_of::<GnttabMapGrantRef>() == 8);
    assert!(mem::offset_of!(GnttabMapGrantRef, host_addr) == 0);
    assert!(mem::offset_of!(GnttabMapGrantRef, flags) == 8);
    assert!(mem::offset_of!(GnttabMapGrantRef, r#ref) == 12);
    assert!(mem::offset_of!(GnttabMapGrantRef, dom) == 16);
    assert!(mem::offset_of!(GnttabMapGrantRef, status) == 18);
    assert!(mem::offset_of!(GnttabMapGrantRef, handle) == 20);
    assert!(mem::offset_of!(GnttabMapGrantRef, dev_bus_addr) == 24);
};

/// A mapping that is to go.
///
/// Xen's `gnttab_unmap_grant_ref`: public/grant_table.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabUnmapGrantRef {
    /// The address for processors; 0 when that is not to go.
    pub host_addr: u64,
    /// The address for devices; 0 when that is not to go.
    pub dev_bus_addr: u64,
    /// The mapping.
    pub handle: u32,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
}

plain!(GnttabUnmapGrantRef);

const _: () = {
    assert!(mem::size_of::<GnttabUnmapGrantRef>() == 24);
    assert!(mem::align_of::<GnttabUnmapGrantRef>() == 8);
    assert!(mem::offset_of!(GnttabUnmapGrantRef, host_addr) == 0);
    assert!(mem::offset_of!(GnttabUnmapGrantRef, dev_bus_addr) == 8);
    assert!(mem::offset_of!(GnttabUnmapGrantRef, handle) == 16);
    assert!(mem::offset_of!(GnttabUnmapGrantRef, status) == 20);
    assert!(mem::offset_of!(GnttabUnmapGrantRef, pad0) == 22);
};

/// How long a domain's table is to be at least, and where its frames go.
///
/// Xen's `gnttab_setup_table`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabSetupTable {
    /// The domain.
    pub dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// The number of pages.
    pub nr_frames: u32,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad1: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad2: u32,
    /// Where the frame numbers go.
    pub frame_list: *mut usize,
}

plain!(GnttabSetupTable);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabSetupTable>() == 24);
    assert!(mem::align_of::<GnttabSetupTable>() == 8);
    assert!(mem::offset_of!(GnttabSetupTable, dom) == 0);
    assert!(mem::offset_of!(GnttabSetupTable, pad0) == 2);
    assert!(mem::offset_of!(GnttabSetupTable, nr_frames) == 4);
    assert!(mem::offset_of!(GnttabSetupTable, status) == 8);
    assert!(mem::offset_of!(GnttabSetupTable, pad1) == 10);
    assert!(mem::offset_of!(GnttabSetupTable, pad2) == 12);
    assert!(mem::offset_of!(GnttabSetupTable, frame_list) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabSetupTable>() == 16);
    assert!(mem::align_of::<GnttabSetupTable>() == 4);
    assert!(mem::offset_of!(GnttabSetupTable, dom) == 0);
    assert!(mem::offset_of!(GnttabSetupTable, pad0) == 2);
    assert!(mem::offset_of!(GnttabSetupTable, nr_frames) == 4);
    assert!(mem::offset_of!(GnttabSetupTable, status) == 8);
    assert!(mem::offset_of!(GnttabSetupTable, pad1) == 10);
    assert!(mem::offset_of!(GnttabSetupTable, frame_list) == 12);
};

/// A table that is to be printed.
///
/// Xen's `gnttab_dump_table`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabDumpTable {
    /// Its domain.
    pub dom: u16,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
}

plain!(GnttabDumpTable);

const _: () = {
    assert!(mem::size_of::<GnttabDumpTable>() == 4);
    assert!(mem::align_of::<GnttabDumpTable>() == 2);
    assert!(mem::offset_of!(GnttabDumpTable, dom) == 0);
    assert!(mem::offset_of!(GnttabDumpTable, status) == 2);
};

/// A page that is to be given away.
///
/// Xen's `gnttab_transfer`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabTransfer {
    /// The frame.
    pub mfn: usize,
    /// The domain that gets it.
    pub domid: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Its grant that accepts it.
    pub r#ref: u32,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad1: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad2: u32,
}

plain!(GnttabTransfer);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabTransfer>() == 24);
    assert!(mem::align_of::<GnttabTransfer>() == 8);
    assert!(mem::offset_of!(GnttabTransfer, mfn) == 0);
    assert!(mem::offset_of!(GnttabTransfer, domid) == 8);
    assert!(mem::offset_of!(GnttabTransfer, pad0) == 10);
    assert!(mem::offset_of!(GnttabTransfer, r#ref) == 12);
    assert!(mem::offset_of!(GnttabTransfer, status) == 16);
    assert!(mem::offset_of!(GnttabTransfer, pad1) == 18);
    assert!(mem::offset_of!(GnttabTransfer, pad2) == 20);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabTransfer>() == 16);
    assert!(mem::align_of::<GnttabTransfer>() == 4);
    assert!(mem::offset_of!(GnttabTransfer, mfn) == 0);
    assert!(mem::offset_of!(GnttabTransfer, domid) == 4);
    assert!(mem::offset_of!(GnttabTransfer, pad0) == 6);
    assert!(mem::offset_of!(GnttabTransfer, r#ref) == 8);
    assert!(mem::offset_of!(GnttabTransfer, status) == 12);
    assert!(mem::offset_of!(GnttabTransfer, pad1) == 14);
};

/// A granted page at one end of a copy.
///
/// Xen's `gnttab_copy_ptr.u.ref`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabCopyGrant {
    /// The grant.
    pub r#ref: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
}

plain!(GnttabCopyGrant);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabCopyGrant>() == 8);
    assert!(mem::align_of::<GnttabCopyGrant>() == 4);
    assert!(mem::offset_of!(GnttabCopyGrant, r#ref) == 0);
    assert!(mem::offset_of!(GnttabCopyGrant, pad0) == 4);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabCopyGrant>() == 4);
    assert!(mem::align_of::<GnttabCopyGrant>() == 4);
    assert!(mem::offset_of!(GnttabCopyGrant, r#ref) == 0);
};

/// A page at one end of a copy that is not granted.
///
/// Xen's `gnttab_copy_ptr.u.gmfn`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabCopyFrame {
    /// The page.
    pub gmfn: usize,
}

plain!(GnttabCopyFrame);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabCopyFrame>() == 8);
    assert!(mem::align_of::<GnttabCopyFrame>() == 8);
    assert!(mem::offset_of!(GnttabCopyFrame, gmfn) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabCopyFrame>() == 4);
    assert!(mem::align_of::<GnttabCopyFrame>() == 4);
    assert!(mem::offset_of!(GnttabCopyFrame, gmfn) == 0);
};

/// The union `u` of [`GnttabCopyPtr`].
///
/// The page.
#[repr(C)]
#[derive(Clone, Copy)]
pub union GnttabCopyPtrU {
    /// A granted page.
    pub r#ref: GnttabCopyGrant,
    /// A page that is not granted.
    pub gmfn: GnttabCopyFrame,
}

opaque!(GnttabCopyPtrU);

/// One end of a copy; without a name before Xen 4.6.
///
/// Xen's `gnttab_copy_ptr`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GnttabCopyPtr {
    /// The page.
    pub u: GnttabCopyPtrU,
    /// Its domain.
    pub domid: u16,
    /// The first byte in the page.
    pub offset: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
}

structure!(GnttabCopyPtr);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabCopyPtr>() == 16);
    assert!(mem::align_of::<GnttabCopyPtr>() == 8);
    assert!(mem::offset_of!(GnttabCopyPtr, u) == 0);
    assert!(mem::offset_of!(GnttabCopyPtr, domid) == 8);
    assert!(mem::offset_of!(GnttabCopyPtr, offset) == 10);
    assert!(mem::offset_of!(GnttabCopyPtr, pad0) == 12);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabCopyPtr>() == 8);
    assert!(mem::align_of::<GnttabCopyPtr>() == 4);
    assert!(mem::offset_of!(GnttabCopyPtr, u) == 0);
    assert!(mem::offset_of!(GnttabCopyPtr, domid) == 4);
    assert!(mem::offset_of!(GnttabCopyPtr, offset) == 6);
};

/// A copy of bytes from one page to another.
///
/// Xen's `gnttab_copy`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GnttabCopy {
    /// From where.
    pub source: GnttabCopyPtr,
    /// To where.
    pub dest: GnttabCopyPtr,
    /// The number of bytes; both ends stay within their pages.
    pub len: u16,
    /// What the ends are.
    pub flags: u16,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
}

structure!(GnttabCopy);

impl GnttabCopy {
    /// `GNTCOPY_source_gref` in `flags`: Set when the source is a granted page.
    pub const SOURCE_IS_GRANT_MASK: u16 = 0x1;
    /// The lowest bit of `GNTCOPY_source_gref`.
    pub const SOURCE_IS_GRANT_SHIFT: u32 = 0;

    /// `GNTCOPY_dest_gref` in `flags`: Set when the destination is a granted page.
    pub const DESTINATION_IS_GRANT_MASK: u16 = 0x2;
    /// The lowest bit of `GNTCOPY_dest_gref`.
    pub const DESTINATION_IS_GRANT_SHIFT: u32 = 1;

    /// `GNTCOPY_can_fail` in `flags`: Set when a page may be away.
    pub const CAN_FAIL_MASK: u16 = 0x4;
    /// The lowest bit of `GNTCOPY_can_fail`.
    pub const CAN_FAIL_SHIFT: u32 = 2;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabCopy>() == 40);
    assert!(mem::align_of::<GnttabCopy>() == 8);
    assert!(mem::offset_of!(GnttabCopy, source) == 0);
    assert!(mem::offset_of!(GnttabCopy, dest) == 16);
    assert!(mem::offset_of!(GnttabCopy, len) == 32);
    assert!(mem::offset_of!(GnttabCopy, flags) == 34);
    assert!(mem::offset_of!(GnttabCopy, status) == 36);
    assert!(mem::offset_of!(GnttabCopy, pad0) == 38);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabCopy>() == 24);
    assert!(mem::align_of::<GnttabCopy>() == 4);
    assert!(mem::offset_of!(GnttabCopy, source) == 0);
    assert!(mem::offset_of!(GnttabCopy, dest) == 8);
    assert!(mem::offset_of!(GnttabCopy, len) == 16);
    assert!(mem::offset_of!(GnttabCopy, flags) == 18);
    assert!(mem::offset_of!(GnttabCopy, status) == 20);
    assert!(mem::offset_of!(GnttabCopy, pad0) == 22);
};

/// How long a domain's table is.
///
/// Xen's `gnttab_query_size`: public/grant_table.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabQuerySize {
    /// The domain.
    pub dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// The number of its pages.
    pub nr_frames: u32,
    /// The most that there may be.
    pub max_nr_frames: u32,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad1: u16,
}

plain!(GnttabQuerySize);

const _: () = {
    assert!(mem::size_of::<GnttabQuerySize>() == 16);
    assert!(mem::align_of::<GnttabQuerySize>() == 4);
    assert!(mem::offset_of!(GnttabQuerySize, dom) == 0);
    assert!(mem::offset_of!(GnttabQuerySize, pad0) == 2);
    assert!(mem::offset_of!(GnttabQuerySize, nr_frames) == 4);
    assert!(mem::offset_of!(GnttabQuerySize, max_nr_frames) == 8);
    assert!(mem::offset_of!(GnttabQuerySize, status) == 12);
    assert!(mem::offset_of!(GnttabQuerySize, pad1) == 14);
};

/// A mapping that is to give way to what is mapped elsewhere.
///
/// Xen's `gnttab_unmap_and_replace`: public/grant_table.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabUnmapAndReplace {
    /// The linear address of the mapping.
    pub host_addr: u64,
    /// The linear address of what takes its place, where nothing is mapped then.
    pub new_addr: u64,
    /// The mapping.
    pub handle: u32,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
}

plain!(GnttabUnmapAndReplace);

const _: () = {
    assert!(mem::size_of::<GnttabUnmapAndReplace>() == 24);
    assert!(mem::align_of::<GnttabUnmapAndReplace>() == 8);
    assert!(mem::offset_of!(GnttabUnmapAndReplace, host_addr) == 0);
    assert!(mem::offset_of!(GnttabUnmapAndReplace, new_addr) == 8);
    assert!(mem::offset_of!(GnttabUnmapAndReplace, handle) == 16);
    assert!(mem::offset_of!(GnttabUnmapAndReplace, status) == 20);
    assert!(mem::offset_of!(GnttabUnmapAndReplace, pad0) == 22);
};

/// The version that the caller's table is to have.
///
/// Xen's `gnttab_set_version`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabSetVersion {
    /// 1 or 2; then the one that it has.
    pub version: u32,
}

plain!(GnttabSetVersion);

const _: () = {
    assert!(mem::size_of::<GnttabSetVersion>() == 4);
    assert!(mem::align_of::<GnttabSetVersion>() == 4);
    assert!(mem::offset_of!(GnttabSetVersion, version) == 0);
};

/// Where the frames go that say what is in use of a table of version 2.
///
/// Xen's `gnttab_get_status_frames`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabGetStatusFrames {
    /// How many there is room for.
    pub nr_frames: u32,
    /// The domain.
    pub dom: u16,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad0: u64,
    /// Where the frame numbers go.
    pub frame_list: *mut u64,
}

plain!(GnttabGetStatusFrames);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GnttabGetStatusFrames>() == 16);
    assert!(mem::align_of::<GnttabGetStatusFrames>() == 8);
    assert!(mem::offset_of!(GnttabGetStatusFrames, nr_frames) == 0);
    assert!(mem::offset_of!(GnttabGetStatusFrames, dom) == 4);
    assert!(mem::offset_of!(GnttabGetStatusFrames, status) == 6);
    assert!(mem::offset_of!(GnttabGetStatusFrames, frame_list) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GnttabGetStatusFrames>() == 12);
    assert!(mem::align_of::<GnttabGetStatusFrames>() == 4);
    assert!(mem::offset_of!(GnttabGetStatusFrames, nr_frames) == 0);
    assert!(mem::offset_of!(GnttabGetStatusFrames, dom) == 4);
    assert!(mem::offset_of!(GnttabGetStatusFrames, status) == 6);
    assert!(mem::offset_of!(GnttabGetStatusFrames, frame_list) == 8);
};

/// The version of a domain's table.
///
/// Xen's `gnttab_get_version`: public/grant_table.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabGetVersion {
    /// The domain.
    pub dom: u16,
    /// Padding.
    pub pad: u16,
    /// The version.
    pub version: u32,
}

plain!(GnttabGetVersion);

const _: () = {
    assert!(mem::size_of::<GnttabGetVersion>() == 8);
    assert!(mem::align_of::<GnttabGetVersion>() == 4);
    assert!(mem::offset_of!(GnttabGetVersion, dom) == 0);
    assert!(mem::offset_of!(GnttabGetVersion, pad) == 2);
    assert!(mem::offset_of!(GnttabGetVersion, version) == 4);
};

/// Two entries of the caller's table that are to change places.
///
/// Xen's `gnttab_swap_grant_ref`: public/grant_table.h, 4.22. In 4.2 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabSwapGrantRef {
    /// One grant.
    pub ref_a: u32,
    /// The other.
    pub ref_b: u32,
    /// What came of it. A value of [`grant_status`].
    pub status: i16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
}

plain!(GnttabSwapGrantRef);

const _: () = {
    assert!(mem::size_of::<GnttabSwapGrantRef>() == 12);
    assert!(mem::align_of::<GnttabSwapGrantRef>() == 4);
    assert!(mem::offset_of!(GnttabSwapGrantRef, ref_a) == 0);
    assert!(mem::offset_of!(GnttabSwapGrantRef, ref_b) == 4);
    assert!(mem::offset_of!(GnttabSwapGrantRef, status) == 8);
    assert!(mem::offset_of!(GnttabSwapGrantRef, pad0) == 10);
};

/// The page to flush, by its address for devices.
///
/// Xen's `gnttab_cache_flush.a.dev_bus_addr`: public/grant_table.h, 4.22. In 4.5 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabCacheFlushAddress {
    /// The address.
    pub dev_bus_addr: u64,
}

plain!(GnttabCacheFlushAddress);

const _: () = {
    assert!(mem::size_of::<GnttabCacheFlushAddress>() == 8);
    assert!(mem::align_of::<GnttabCacheFlushAddress>() == 8);
    assert!(mem::offset_of!(GnttabCacheFlushAddress, dev_bus_addr) == 0);
};

/// The page to flush, by its grant.
///
/// Xen's `gnttab_cache_flush.a.ref`: public/grant_table.h, 4.22. In 4.5 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GnttabCacheFlushGrant {
    /// The grant.
    pub r#ref: u32,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u32,
}

plain!(GnttabCacheFlushGrant);

const _: () = {
    assert!(mem::size_of::<GnttabCacheFlushGrant>() == 8);
    assert!(mem::align_of::<GnttabCacheFlushGrant>() == 4);
    assert!(mem::offset_of!(GnttabCacheFlushGrant, r#ref) == 0);
    assert!(mem::offset_of!(GnttabCacheFlushGrant, pad0) == 4);
};

/// The union `a` of [`GnttabCacheFlush`].
///
/// The page.
#[repr(C)]
#[derive(Clone, Copy)]
pub union GnttabCacheFlushA {
    /// Its address for devices.
    pub dev_bus_addr: GnttabCacheFlushAddress,
    /// Its grant, which no version carries out.
    pub r#ref: GnttabCacheFlushGrant,
}

opaque!(GnttabCacheFlushA);

/// A part of a page of another domain that is to leave the caches.
///
/// Xen's `gnttab_cache_flush`: public/grant_table.h, 4.22. In 4.5 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GnttabCacheFlush {
    /// The page.
    pub a: GnttabCacheFlushA,
    /// The first byte in the page.
    pub offset: u16,
    /// The number of bytes.
    pub length: u16,
    /// What is done.
    pub op: u32,
}

structure!(GnttabCacheFlush);

impl GnttabCacheFlush {
    /// `GNTTAB_CACHE_CLEAN` in `op`: Set to write back what was changed.
    pub const CLEAN_MASK: u32 = 0x1;
    /// The lowest bit of `GNTTAB_CACHE_CLEAN`.
    pub const CLEAN_SHIFT: u32 = 0;

    /// `GNTTAB_CACHE_INVAL` in `op`: Set to forget what is cached.
    pub const INVALIDATE_MASK: u32 = 0x2;
    /// The lowest bit of `GNTTAB_CACHE_INVAL`.
    pub const INVALIDATE_SHIFT: u32 = 1;

    /// `GNTTAB_CACHE_SOURCE_GREF` in `op`: Set when the page is named by its grant.
    pub const SOURCE_IS_GRANT_MASK: u32 = 0x80000000;
    /// The lowest bit of `GNTTAB_CACHE_SOURCE_GREF`.
    pub const SOURCE_IS_GRANT_SHIFT: u32 = 31;
}

const _: () = {
    assert!(mem::size_of::<GnttabCacheFlush>() == 16);
    assert!(mem::align_of::<GnttabCacheFlush>() == 8);
    assert!(mem::offset_of!(GnttabCacheFlush, a) == 0);
    assert!(mem::offset_of!(GnttabCacheFlush, offset) == 8);
    assert!(mem::offset_of!(GnttabCacheFlush, length) == 10);
    assert!(mem::offset_of!(GnttabCacheFlush, op) == 12);
};
