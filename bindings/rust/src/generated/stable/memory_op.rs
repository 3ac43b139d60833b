// Generated from abi/memory-op.yaml. Do not edit.

//! The hypercall about a domain's memory.

use core::mem;

/// What a page comes from that is put into a guest's physical address space.
///
/// Xen's `XENMAPSPACE_*`: public/memory.h, 4.22.
pub mod physmap_space {
    /// The shared info page.
    pub const SHARED_INFO: u32 = 0;

    /// A page of the grant table, or of the status of grants when bit 31 of the index is set.
    pub const GRANT_TABLE: u32 = 1;

    /// Another page of the same guest, which moves.
    ///
    /// In 3.4 and later.
    pub const GMFN: u32 = 2;

    /// A range of pages of the same guest; not for a batch.
    ///
    /// In 4.2 and later.
    pub const GMFN_RANGE: u32 = 3;

    /// A page of another domain; for a batch only.
    ///
    /// In 4.4 and later.
    pub const GMFN_FOREIGN: u32 = 4;
}

/// What is done to a page that the host may swap out.
///
/// Xen's `XENMEM_paging_op_*`: public/memory.h, 4.22.
pub mod memory_paging_op {
    /// The page becomes a candidate.
    ///
    /// In 4.2 and later.
    pub const NOMINATE: u8 = 0;

    /// The page leaves memory.
    ///
    /// In 4.2 and later.
    pub const EVICT: u8 = 1;

    /// The page gets memory again, and its contents when there is a buffer.
    ///
    /// In 4.2 and later.
    pub const PREP: u8 = 2;
}

/// What is done about the access that a guest has to its own pages; 2 and 3 were in use in 4.6 and
/// are not any more.
///
/// Xen's `XENMEM_access_op_*`: public/memory.h, 4.22.
pub mod memory_access_op {
    /// Sets the access of a range of pages, or that of new pages.
    ///
    /// In 4.6 and later.
    pub const SET_ACCESS: u8 = 0;

    /// Reads the access of a page, or that of new pages.
    ///
    /// In 4.6 and later.
    pub const GET_ACCESS: u8 = 1;

    /// Allowed an instruction to be emulated after an event.
    ///
    /// In 4.6.
    pub const ENABLE_EMULATE: u8 = 2;

    /// Forbade it.
    ///
    /// In 4.6.
    pub const DISABLE_EMULATE: u8 = 3;

    /// Sets the access of each page of a list.
    ///
    /// In 4.8 and later.
    pub const SET_ACCESS_MULTI: u8 = 4;
}

/// What is done about the access that a guest has to its own pages, in numbers of its own.
///
/// Xen's `XENMEM_access_op_*`: public/memory.h, 4.22.
pub mod memory_access_op_before46 {
    /// Lets vCPUs go on whose events are answered.
    ///
    /// In 4.2 to 4.5.
    pub const RESUME: u8 = 0;

    /// Sets the access of a range of pages, or that of new pages.
    ///
    /// In 4.5.
    pub const SET_ACCESS: u8 = 1;

    /// Reads the access of a page, or that of new pages.
    ///
    /// In 4.5.
    pub const GET_ACCESS: u8 = 2;
}

/// The access that a guest has to a page of its own.
///
/// Xen's `XENMEM_access_*`: public/memory.h, 4.22.
pub mod memory_access {
    /// None.
    ///
    /// In 4.5 and later.
    pub const NONE: u8 = 0;

    /// It may read.
    ///
    /// In 4.5 and later.
    pub const READ: u8 = 1;

    /// It may write.
    ///
    /// In 4.5 and later.
    pub const WRITE: u8 = 2;

    /// It may read and write.
    ///
    /// In 4.5 and later.
    pub const READ_WRITE: u8 = 3;

    /// It may execute.
    ///
    /// In 4.5 and later.
    pub const EXECUTE: u8 = 4;

    /// It may read and execute.
    ///
    /// In 4.5 and later.
    pub const READ_EXECUTE: u8 = 5;

    /// It may write and execute.
    ///
    /// In 4.5 and later.
    pub const WRITE_EXECUTE: u8 = 6;

    /// It may do everything.
    ///
    /// In 4.5 and later.
    pub const ALL: u8 = 7;

    /// It may read and execute, and after its first write read and write.
    ///
    /// In 4.5 and later.
    pub const READ_EXECUTE_TO_READ_WRITE: u8 = 8;

    /// None until the first access, which is reported without a stop; then everything.
    ///
    /// In 4.5 and later.
    pub const NONE_TO_ALL: u8 = 9;

    /// What new pages have, until Xen 4.19.
    ///
    /// In 4.5 to 4.19.
    pub const DEFAULT_BEFORE420: u8 = 10;

    /// It may read, and the processor's page-table walks may write.
    ///
    /// In 4.20 and later.
    pub const READ_PAGING_WRITE: u8 = 10;

    /// What new pages have.
    ///
    /// In 4.20 and later.
    pub const DEFAULT: u8 = 11;
}

/// What is done about the sharing of equal pages.
///
/// Xen's `XENMEM_sharing_op_*`: public/memory.h, 4.22.
pub mod memory_sharing_op {
    /// A page becomes one that may be shared.
    ///
    /// In 4.6 and later.
    pub const NOMINATE_GFN: u8 = 0;

    /// A granted page becomes one that may be shared.
    ///
    /// In 4.6 and later.
    pub const NOMINATE_GREF: u8 = 1;

    /// Two pages become one.
    ///
    /// In 4.6 and later.
    pub const SHARE: u8 = 2;

    /// Prints what is known of a page.
    ///
    /// In 4.6 and later.
    pub const DEBUG_GFN: u8 = 3;

    /// Prints what is known of a frame.
    ///
    /// In 4.6 and later.
    pub const DEBUG_MFN: u8 = 4;

    /// Prints what is known of a granted page.
    ///
    /// In 4.6 and later.
    pub const DEBUG_GREF: u8 = 5;

    /// Puts a shared page where a guest has none.
    ///
    /// In 4.6 and later.
    pub const ADD_PHYSMAP: u8 = 6;

    /// Checks the books of all shared pages.
    ///
    /// In 4.6 and later.
    pub const AUDIT: u8 = 7;

    /// The pages of a range become one with those of another domain.
    ///
    /// In 4.8 and later.
    pub const RANGE_SHARE: u8 = 8;

    /// A domain becomes a copy of another one.
    ///
    /// In 4.14 and later.
    pub const FORK: u8 = 9;

    /// A copy goes back to where it started.
    ///
    /// In 4.14 and later.
    pub const FORK_RESET: u8 = 10;
}

/// What is done about the sharing of equal pages, in numbers of its own.
///
/// Xen's `XENMEM_sharing_op_*`: public/memory.h, 4.22.
pub mod memory_sharing_op_before46 {
    /// A page becomes one that may be shared.
    ///
    /// In 4.2 to 4.5.
    pub const NOMINATE_GFN: u8 = 0;

    /// A granted page becomes one that may be shared.
    ///
    /// In 4.2 to 4.5.
    pub const NOMINATE_GREF: u8 = 1;

    /// Two pages become one.
    ///
    /// In 4.2 to 4.5.
    pub const SHARE: u8 = 2;

    /// Lets vCPUs go on whose events are answered.
    ///
    /// In 4.2 to 4.5.
    pub const RESUME: u8 = 3;

    /// Prints what is known of a page.
    ///
    /// In 4.2 to 4.5.
    pub const DEBUG_GFN: u8 = 4;

    /// Prints what is known of a frame.
    ///
    /// In 4.2 to 4.5.
    pub const DEBUG_MFN: u8 = 5;

    /// Prints what is known of a granted page.
    ///
    /// In 4.2 to 4.5.
    pub const DEBUG_GREF: u8 = 6;

    /// Puts a shared page where a guest has none.
    ///
    /// In 4.2 to 4.5.
    pub const ADD_PHYSMAP: u8 = 7;

    /// Checks the books of all shared pages.
    ///
    /// In 4.2 to 4.5.
    pub const AUDIT: u8 = 8;
}

/// What may be mapped that belongs to a guest and is not its memory.
///
/// Xen's `XENMEM_resource_*`: public/memory.h, 4.22.
pub mod memory_resource {
    /// The pages of an I/O request server; frame 0 is the one for requests that need no answer.
    ///
    /// In 4.11 and later.
    pub const IOREQ_SERVER: u16 = 0;

    /// The grant table (id 0) or the status of its grants (id 1).
    ///
    /// In 4.12 and later.
    pub const GRANT_TABLE: u16 = 1;

    /// A vCPU's buffer of processor traces.
    ///
    /// In 4.15 and later.
    pub const VMTRACE_BUF: u16 = 2;
}

/// Asks about the memory of a domain and changes it. The operation is in the low bits of the
/// command, and the bits above hold progress. An operation that keeps none there ignores them until
/// Xen 4.4; since 4.5 it refuses them unless they are zero, with EINVAL, or ENOSYS where the
/// operation belongs to the architecture.
///
/// Xen's `memory_op`: public/memory.h, 4.22. The interface is stable.
pub mod memory_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 12;

    /// The codes of its operations. One that is a part of another has the other's code here, and its
    /// own in [`sub_codes`].
    pub mod codes {
        /// Gives a domain more memory; the result is the number of extents that it got.
        ///
        /// Takes [`XenMemoryReservation`](crate::stable::memory_op::XenMemoryReservation). For
        /// guest-kernel, control-plane.
        pub const INCREASE_RESERVATION: u32 = 0;

        /// Takes memory from a domain; the result is the number of extents that it gave.
        ///
        /// Takes [`XenMemoryReservation`](crate::stable::memory_op::XenMemoryReservation). For
        /// guest-kernel, control-plane.
        pub const DECREASE_RESERVATION: u32 = 1;

        /// Returns the greatest frame of memory of the host.
        ///
        /// For guest-kernel, control-plane.
        pub const MAXIMUM_RAM_PAGE: u32 = 2;

        /// Returns how many pages a domain has.
        ///
        /// Takes [`XenMemoryDomain`](crate::stable::memory_op::XenMemoryDomain). For guest-kernel,
        /// control-plane.
        pub const CURRENT_RESERVATION: u32 = 3;

        /// Returns how many pages a domain may have.
        ///
        /// Takes [`XenMemoryDomain`](crate::stable::memory_op::XenMemoryDomain). For guest-kernel,
        /// control-plane.
        pub const MAXIMUM_RESERVATION: u32 = 4;

        /// Lists the frames of the table from frames to page numbers.
        ///
        /// Takes [`XenMachphysMfnList`](crate::stable::memory_op::XenMachphysMfnList). For guest-kernel,
        /// control-plane.
        pub const MACHPHYS_MFN_LIST: u32 = 5;

        /// Gives memory to page numbers that have none; the result is the number of extents that got it.
        ///
        /// Takes [`XenMemoryReservation`](crate::stable::memory_op::XenMemoryReservation). For
        /// guest-kernel, control-plane.
        pub const POPULATE_PHYSMAP: u32 = 6;

        /// Lets a page appear in a guest's physical address space.
        ///
        /// Takes [`XenAddToPhysmap`](crate::stable::memory_op::XenAddToPhysmap). For guest-kernel,
        /// device-model, control-plane.
        pub const ADD_TO_PHYSMAP: u32 = 7;

        /// Tells the frames of page numbers.
        ///
        /// Takes [`XenTranslateGpfnList`](crate::stable::memory_op::XenTranslateGpfnList). For
        /// guest-kernel, device-model, control-plane. In 3.3 and earlier.
        pub const TRANSLATE_GPFN_LIST: u32 = 8;

        /// Tells a guest its memory map; ENOSYS for an HVM guest from Xen 4.2 to 4.5.
        ///
        /// Takes [`XenMemoryMap`](crate::stable::memory_op::XenMemoryMap). For guest-kernel.
        pub const MEMORY_MAP: u32 = 9;

        /// Tells the host's memory map; ENOSYS for an HVM guest since Xen 4.2.
        ///
        /// Takes [`XenMemoryMap`](crate::stable::memory_op::XenMemoryMap). For guest-kernel, control-plane.
        pub const MACHINE_MEMORY_MAP: u32 = 10;

        /// Exchanges memory for other memory, for instance of other size; since Xen 4.10 for PV guests
        /// only.
        ///
        /// Takes [`XenMemoryExchange`](crate::stable::memory_op::XenMemoryExchange). For guest-kernel.
        pub const EXCHANGE: u32 = 11;

        /// Tells where the table from frames to page numbers is mapped; ENOSYS for an HVM guest since Xen 4.2.
        ///
        /// Takes [`XenMachphysMapping`](crate::stable::memory_op::XenMachphysMapping). For guest-kernel.
        pub const MACHPHYS_MAPPING: u32 = 12;

        /// Sets the memory map of a guest.
        ///
        /// Takes [`XenForeignMemoryMap`](crate::stable::memory_op::XenForeignMemoryMap). For guest-kernel,
        /// control-plane.
        pub const SET_MEMORY_MAP: u32 = 13;

        /// Returns the greatest page number that a domain uses.
        ///
        /// Takes [`XenMemoryDomain`](crate::stable::memory_op::XenMemoryDomain). For guest-kernel,
        /// device-model, control-plane.
        pub const MAXIMUM_GPFN: u32 = 14;

        /// Takes a page out of a guest's physical address space.
        ///
        /// Takes [`XenRemoveFromPhysmap`](crate::stable::memory_op::XenRemoveFromPhysmap). For
        /// guest-kernel, device-model, control-plane. In 4.2 and later.
        pub const REMOVE_FROM_PHYSMAP: u32 = 15;

        /// Sets how much memory a guest is to have whose pages get memory on demand.
        ///
        /// Takes [`XenPodTarget`](crate::stable::memory_op::XenPodTarget). For control-plane. In 3.4 and
        /// later.
        pub const SET_POD_TARGET: u32 = 16;

        /// Tells how much memory such a guest has.
        ///
        /// Takes [`XenPodTarget`](crate::stable::memory_op::XenPodTarget). For control-plane. In 3.4 and
        /// later.
        pub const GET_POD_TARGET: u32 = 17;

        /// Returns how many pages sharing saves.
        ///
        /// For control-plane. In 4.0 and later.
        pub const GET_SHARING_FREED_PAGES: u32 = 18;

        /// Returns how many frames are shared.
        ///
        /// For control-plane. In 4.2 and later.
        pub const GET_SHARING_SHARED_PAGES: u32 = 19;

        /// Nominates a page, or swaps it out or in.
        ///
        /// Takes [`XenMemPagingOp`](crate::stable::memory_op::XenMemPagingOp). For control-plane. In 4.2
        /// and later.
        pub const PAGING_OP: u32 = 20;

        /// Lets vCPUs go on whose events are answered; xen_mem_event_op before Xen 4.5.
        ///
        /// Takes [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48) or
        /// [`XenMemPagingOp`](crate::stable::memory_op::XenMemPagingOp). For device-model. In 4.2 to 4.5.
        pub const ACCESS_RESUME: u32 = 21;

        /// Sets the access of a range of pages, in Xen 4.5.
        ///
        /// Takes [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For
        /// device-model. In 4.5.
        pub const ACCESS_SET_BEFORE46: u32 = 21;

        /// Reads the access of a page, in Xen 4.5; ENOSYS unless the bits of the command above the sixth
        /// are zero.
        ///
        /// Takes [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For
        /// device-model. In 4.5.
        pub const ACCESS_GET_BEFORE46: u32 = 21;

        /// Sets the access of a range of pages.
        ///
        /// Takes [`XenMemAccessOp`](crate::stable::memory_op::XenMemAccessOp) or
        /// [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For device-model.
        /// In 4.6 and later.
        pub const ACCESS_SET: u32 = 21;

        /// Reads the access of a page; ENOSYS unless the bits of the command above the sixth are zero.
        ///
        /// Takes [`XenMemAccessOp`](crate::stable::memory_op::XenMemAccessOp) or
        /// [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For device-model.
        /// In 4.6 and later.
        pub const ACCESS_GET: u32 = 21;

        /// Sets the access of each page of a list.
        ///
        /// Takes [`XenMemAccessOp`](crate::stable::memory_op::XenMemAccessOp). For device-model. In 4.8 and
        /// later.
        pub const ACCESS_SET_MULTI: u32 = 21;

        /// Nominates pages and lets them become one; every operation that is not preempted.
        ///
        /// Takes [`XenMemSharingOp`](crate::stable::memory_op::XenMemSharingOp) or
        /// [`XenMemSharingOpBefore46`](crate::stable::memory_op::XenMemSharingOpBefore46). For
        /// control-plane. In 4.2 and later.
        pub const SHARING_OP: u32 = 22;

        /// Lets a range of pages become one with those of another domain.
        ///
        /// Takes [`XenMemSharingOp`](crate::stable::memory_op::XenMemSharingOp). For control-plane. In 4.8
        /// and later.
        pub const SHARING_RANGE_SHARE: u32 = 22;

        /// Lets a domain become a copy of another one.
        ///
        /// Takes [`XenMemSharingOp`](crate::stable::memory_op::XenMemSharingOp). For control-plane. In 4.14
        /// and later.
        pub const SHARING_FORK: u32 = 22;

        /// Lets pages appear in a guest's physical address space.
        ///
        /// Takes [`XenAddToPhysmapBatch`](crate::stable::memory_op::XenAddToPhysmapBatch). For
        /// guest-kernel, device-model, control-plane. In 4.4 and later.
        pub const ADD_TO_PHYSMAP_BATCH: u32 = 23;

        /// Sets memory aside for a domain without saying which; all but the number of extents and the
        /// domain must be zero.
        ///
        /// Takes [`XenMemoryReservation`](crate::stable::memory_op::XenMemoryReservation). For
        /// control-plane. In 4.3 and later.
        pub const CLAIM_PAGES: u32 = 24;

        /// Lists the frames of the table that 32-bit guests see.
        ///
        /// Takes [`XenMachphysMfnList`](crate::stable::memory_op::XenMachphysMfnList). For guest-kernel,
        /// control-plane. In 4.5 and later.
        pub const MACHPHYS_COMPAT_MFN_LIST: u32 = 25;

        /// Tells a guest its virtual NUMA topology; ENOBUFS and the numbers when there is not enough room.
        ///
        /// Takes [`XenVnumaTopologyInfo`](crate::stable::memory_op::XenVnumaTopologyInfo). For
        /// guest-kernel, control-plane. In 4.5 and later.
        pub const GET_VNUMA_INFO: u32 = 26;

        /// Tells the ranges that devices of the host need for themselves; ENOBUFS and their number when
        /// there is not enough room.
        ///
        /// Takes [`XenReservedDeviceMemoryMap`](crate::stable::memory_op::XenReservedDeviceMemoryMap). For
        /// control-plane. In 4.6 and later.
        pub const RESERVED_DEVICE_MEMORY_MAP: u32 = 27;

        /// Maps pages of a guest's resource.
        ///
        /// Takes [`XenMemAcquireResource`](crate::stable::memory_op::XenMemAcquireResource) or
        /// [`XenMemAcquireResourceBefore414`](crate::stable::memory_op::XenMemAcquireResourceBefore414).
        /// For device-model, control-plane. In 4.11 and later.
        pub const ACQUIRE_RESOURCE: u32 = 28;
    }

    /// The codes of operations in the operation that they are a part of.
    pub mod sub_codes {
        /// Lets vCPUs go on whose events are answered; xen_mem_event_op before Xen 4.5.
        ///
        /// Takes [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48) or
        /// [`XenMemPagingOp`](crate::stable::memory_op::XenMemPagingOp). For device-model. In 4.2 to 4.5.
        pub const ACCESS_RESUME: u32 = 0;

        /// Sets the access of a range of pages, in Xen 4.5.
        ///
        /// Takes [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For
        /// device-model. In 4.5.
        pub const ACCESS_SET_BEFORE46: u32 = 1;

        /// Reads the access of a page, in Xen 4.5; ENOSYS unless the bits of the command above the sixth
        /// are zero.
        ///
        /// Takes [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For
        /// device-model. In 4.5.
        pub const ACCESS_GET_BEFORE46: u32 = 2;

        /// Sets the access of a range of pages.
        ///
        /// Takes [`XenMemAccessOp`](crate::stable::memory_op::XenMemAccessOp) or
        /// [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For device-model.
        /// In 4.6 and later.
        pub const ACCESS_SET: u32 = 0;

        /// Reads the access of a page; ENOSYS unless the bits of the command above the sixth are zero.
        ///
        /// Takes [`XenMemAccessOp`](crate::stable::memory_op::XenMemAccessOp) or
        /// [`XenMemAccessOpBefore48`](crate::stable::memory_op::XenMemAccessOpBefore48). For device-model.
        /// In 4.6 and later.
        pub const ACCESS_GET: u32 = 1;

        /// Sets the access of each page of a list.
        ///
        /// Takes [`XenMemAccessOp`](crate::stable::memory_op::XenMemAccessOp). For device-model. In 4.8 and
        /// later.
        pub const ACCESS_SET_MULTI: u32 = 4;

        /// Lets a range of pages become one with those of another domain.
        ///
        /// Takes [`XenMemSharingOp`](crate::stable::memory_op::XenMemSharingOp). For control-plane. In 4.8
        /// and later.
        pub const SHARING_RANGE_SHARE: u32 = 8;

        /// Lets a domain become a copy of another one.
        ///
        /// Takes [`XenMemSharingOp`](crate::stable::memory_op::XenMemSharingOp). For control-plane. In 4.14
        /// and later.
        pub const SHARING_FORK: u32 = 9;
    }
}

/// An element of a list of page numbers, or of frames.
///
/// Xen's `xen_pfn_t`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenPfn {
    /// The number.
    pub pfn: usize,
}

plain!(XenPfn);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenPfn>() == 8);
    assert!(mem::align_of::<XenPfn>() == 8);
    assert!(mem::offset_of!(XenPfn, pfn) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenPfn>() == 4);
    assert!(mem::align_of::<XenPfn>() == 4);
    assert!(mem::offset_of!(XenPfn, pfn) == 0);
};

/// What came of a page of a batch.
///
/// Xen's `xen_add_to_physmap_batch.errs`: public/memory.h, 4.22. In 4.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenPhysmapError {
    /// 0, or a negative error.
    pub err: i32,
}

plain!(XenPhysmapError);

const _: () = {
    assert!(mem::size_of::<XenPhysmapError>() == 4);
    assert!(mem::align_of::<XenPhysmapError>() == 4);
    assert!(mem::offset_of!(XenPhysmapError, err) == 0);
};

/// A list of extents of memory that are to be added, freed or exchanged.
///
/// Xen's `xen_memory_reservation`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemoryReservation {
    /// The list: page or frame numbers, read and then written by some operations; null for those that
    /// need none.
    pub extent_start: *mut usize,
    /// The number of extents; below 2^26 since Xen 4.3, as the progress does not fit otherwise.
    pub nr_extents: usize,
    /// The size of each extent, as a power of two of pages.
    pub extent_order: u32,
    /// Where the memory is to come from; not used when memory is freed.
    pub mem_flags: u32,
    /// The domain whose memory it is.
    pub domid: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad1: u32,
}

plain!(XenMemoryReservation);

impl XenMemoryReservation {
    /// `address_bits` in `mem_flags`: How many bits a machine address may have; 0 for any.
    pub const ADDRESS_BITS_MASK: u32 = 0xff;
    /// The lowest bit of `address_bits`.
    pub const ADDRESS_BITS_SHIFT: u32 = 0;

    /// `node` in `mem_flags`: The NUMA node plus one; 0 for any.
    pub const NODE_PLUS_ONE_MASK: u32 = 0xff00;
    /// The lowest bit of `node`.
    pub const NODE_PLUS_ONE_SHIFT: u32 = 8;

    /// `populate_on_demand` in `mem_flags`: Set when pages get memory at their first use only.
    pub const POPULATE_ON_DEMAND_MASK: u32 = 0x10000;
    /// The lowest bit of `populate_on_demand`.
    pub const POPULATE_ON_DEMAND_SHIFT: u32 = 16;

    /// `exact_node_request` in `mem_flags`: Set when no other node will do.
    pub const EXACT_NODE_MASK: u32 = 0x20000;
    /// The lowest bit of `exact_node_request`.
    pub const EXACT_NODE_SHIFT: u32 = 17;

    /// `vnode` in `mem_flags`: Set when the node is a virtual one of the guest.
    pub const VIRTUAL_NODE_MASK: u32 = 0x40000;
    /// The lowest bit of `vnode`.
    pub const VIRTUAL_NODE_SHIFT: u32 = 18;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMemoryReservation>() == 32);
    assert!(mem::align_of::<XenMemoryReservation>() == 8);
    assert!(mem::offset_of!(XenMemoryReservation, extent_start) == 0);
    assert!(mem::offset_of!(XenMemoryReservation, nr_extents) == 8);
    assert!(mem::offset_of!(XenMemoryReservation, extent_order) == 16);
    assert!(mem::offset_of!(XenMemoryReservation, mem_flags) == 20);
    assert!(mem::offset_of!(XenMemoryReservation, domid) == 24);
    assert!(mem::offset_of!(XenMemoryReservation, pad0) == 26);
    assert!(mem::offset_of!(XenMemoryReservation, pad1) == 28);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMemoryReservation>() == 20);
    assert!(mem::align_of::<XenMemoryReservation>() == 4);
    assert!(mem::offset_of!(XenMemoryReservation, extent_start) == 0);
    assert!(mem::offset_of!(XenMemoryReservation, nr_extents) == 4);
    assert!(mem::offset_of!(XenMemoryReservation, extent_order) == 8);
    assert!(mem::offset_of!(XenMemoryReservation, mem_flags) == 12);
    assert!(mem::offset_of!(XenMemoryReservation, domid) == 16);
    assert!(mem::offset_of!(XenMemoryReservation, pad0) == 18);
};

/// Memory that is to be exchanged for other memory of the same size.
///
/// Xen's `xen_memory_exchange`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemoryExchange {
    /// What the guest gives.
    pub r#in: XenMemoryReservation,
    /// What it takes; its list has the page numbers and then gets the frames.
    pub out: XenMemoryReservation,
    /// How many extents of the first list are done; 0 at first, and counted up by Xen.
    pub nr_exchanged: usize,
}

plain!(XenMemoryExchange);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMemoryExchange>() == 72);
    assert!(mem::align_of::<XenMemoryExchange>() == 8);
    assert!(mem::offset_of!(XenMemoryExchange, r#in) == 0);
    assert!(mem::offset_of!(XenMemoryExchange, out) == 32);
    assert!(mem::offset_of!(XenMemoryExchange, nr_exchanged) == 64);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMemoryExchange>() == 44);
    assert!(mem::align_of::<XenMemoryExchange>() == 4);
    assert!(mem::offset_of!(XenMemoryExchange, r#in) == 0);
    assert!(mem::offset_of!(XenMemoryExchange, out) == 20);
    assert!(mem::offset_of!(XenMemoryExchange, nr_exchanged) == 40);
};

/// The domain that is asked about; before Xen 4.16 the header has a domain number in its place.
///
/// Xen's `xen_memory_domain`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemoryDomain {
    /// The domain.
    pub domid: u16,
}

plain!(XenMemoryDomain);

const _: () = {
    assert!(mem::size_of::<XenMemoryDomain>() == 2);
    assert!(mem::align_of::<XenMemoryDomain>() == 2);
    assert!(mem::offset_of!(XenMemoryDomain, domid) == 0);
};

/// Page numbers whose frames are wanted.
///
/// Xen's `xen_translate_gpfn_list`: public/memory.h, 4.22. In 3.3 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenTranslateGpfnList {
    /// The domain whose pages they are.
    pub domid: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad1: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad2: u64,
    /// The number of pages.
    pub nr_gpfns: usize,
    /// The page numbers.
    pub gpfn_list: *mut usize,
    /// Where the frame numbers go; it may be the same list.
    pub mfn_list: *mut usize,
}

plain!(XenTranslateGpfnList);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenTranslateGpfnList>() == 32);
    assert!(mem::align_of::<XenTranslateGpfnList>() == 8);
    assert!(mem::offset_of!(XenTranslateGpfnList, domid) == 0);
    assert!(mem::offset_of!(XenTranslateGpfnList, pad0) == 2);
    assert!(mem::offset_of!(XenTranslateGpfnList, pad1) == 4);
    assert!(mem::offset_of!(XenTranslateGpfnList, nr_gpfns) == 8);
    assert!(mem::offset_of!(XenTranslateGpfnList, gpfn_list) == 16);
    assert!(mem::offset_of!(XenTranslateGpfnList, mfn_list) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenTranslateGpfnList>() == 16);
    assert!(mem::align_of::<XenTranslateGpfnList>() == 4);
    assert!(mem::offset_of!(XenTranslateGpfnList, domid) == 0);
    assert!(mem::offset_of!(XenTranslateGpfnList, pad0) == 2);
    assert!(mem::offset_of!(XenTranslateGpfnList, nr_gpfns) == 4);
    assert!(mem::offset_of!(XenTranslateGpfnList, gpfn_list) == 8);
    assert!(mem::offset_of!(XenTranslateGpfnList, mfn_list) == 12);
};

/// Which frames hold the table from frames to page numbers.
///
/// Xen's `xen_machphys_mfn_list`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMachphysMfnList {
    /// How many entries the list has room for.
    pub max_extents: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad2: u64,
    /// The list: the first frame of each two megabytes of the table; 0 for a hole.
    pub extent_start: *mut usize,
    /// How many entries were written.
    pub nr_extents: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad1: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad3: u64,
}

plain!(XenMachphysMfnList);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMachphysMfnList>() == 24);
    assert!(mem::align_of::<XenMachphysMfnList>() == 8);
    assert!(mem::offset_of!(XenMachphysMfnList, max_extents) == 0);
    assert!(mem::offset_of!(XenMachphysMfnList, pad0) == 4);
    assert!(mem::offset_of!(XenMachphysMfnList, extent_start) == 8);
    assert!(mem::offset_of!(XenMachphysMfnList, nr_extents) == 16);
    assert!(mem::offset_of!(XenMachphysMfnList, pad1) == 20);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMachphysMfnList>() == 12);
    assert!(mem::align_of::<XenMachphysMfnList>() == 4);
    assert!(mem::offset_of!(XenMachphysMfnList, max_extents) == 0);
    assert!(mem::offset_of!(XenMachphysMfnList, extent_start) == 4);
    assert!(mem::offset_of!(XenMachphysMfnList, nr_extents) == 8);
};

/// Where the table from frames to page numbers is mapped.
///
/// Xen's `xen_machphys_mapping`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMachphysMapping {
    /// The linear address of its first byte.
    pub v_start: usize,
    /// The linear address of its end.
    pub v_end: usize,
    /// The greatest frame that it has an entry for.
    pub max_mfn: usize,
}

plain!(XenMachphysMapping);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMachphysMapping>() == 24);
    assert!(mem::align_of::<XenMachphysMapping>() == 8);
    assert!(mem::offset_of!(XenMachphysMapping, v_start) == 0);
    assert!(mem::offset_of!(XenMachphysMapping, v_end) == 8);
    assert!(mem::offset_of!(XenMachphysMapping, max_mfn) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMachphysMapping>() == 12);
    assert!(mem::align_of::<XenMachphysMapping>() == 4);
    assert!(mem::offset_of!(XenMachphysMapping, v_start) == 0);
    assert!(mem::offset_of!(XenMachphysMapping, v_end) == 4);
    assert!(mem::offset_of!(XenMachphysMapping, max_mfn) == 8);
};

/// A page, or a range of them, that is to appear in a guest's physical address space.
///
/// Xen's `xen_add_to_physmap`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenAddToPhysmap {
    /// The domain that gets the page.
    pub domid: u16,
    /// The number of pages of a range; not used for anything else. In 4.2 and later.
    pub size: u16,
    /// Where the page comes from. A value of [`physmap_space`].
    pub space: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad0: u64,
    /// Which page of that.
    pub idx: usize,
    /// The page number at which it is to appear.
    pub gpfn: usize,
}

plain!(XenAddToPhysmap);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenAddToPhysmap>() == 24);
    assert!(mem::align_of::<XenAddToPhysmap>() == 8);
    assert!(mem::offset_of!(XenAddToPhysmap, domid) == 0);
    assert!(mem::offset_of!(XenAddToPhysmap, size) == 2);
    assert!(mem::offset_of!(XenAddToPhysmap, space) == 4);
    assert!(mem::offset_of!(XenAddToPhysmap, idx) == 8);
    assert!(mem::offset_of!(XenAddToPhysmap, gpfn) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenAddToPhysmap>() == 16);
    assert!(mem::align_of::<XenAddToPhysmap>() == 4);
    assert!(mem::offset_of!(XenAddToPhysmap, domid) == 0);
    assert!(mem::offset_of!(XenAddToPhysmap, size) == 2);
    assert!(mem::offset_of!(XenAddToPhysmap, space) == 4);
    assert!(mem::offset_of!(XenAddToPhysmap, idx) == 8);
    assert!(mem::offset_of!(XenAddToPhysmap, gpfn) == 12);
};

/// Pages that are to appear in a guest's physical address space, and what came of each.
///
/// Xen's `xen_add_to_physmap_batch`: public/memory.h, 4.22. In 4.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenAddToPhysmapBatch {
    /// The domain that gets the pages.
    pub domid: u16,
    /// Where the pages come from. A value of [`physmap_space`].
    pub space: u16,
    /// The number of pages.
    pub size: u16,
    /// The domain that foreign pages come from; 0 for all else since Xen 4.7, as a union with a
    /// reserved field.
    pub foreign_domid: u16,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad0: u64,
    /// Which pages of that.
    pub idxs: *mut usize,
    /// The page numbers at which they are to appear.
    pub gpfns: *mut usize,
    /// Where the result of each goes, 0 or a negative error.
    pub errs: *mut i32,
}

plain!(XenAddToPhysmapBatch);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenAddToPhysmapBatch>() == 32);
    assert!(mem::align_of::<XenAddToPhysmapBatch>() == 8);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, domid) == 0);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, space) == 2);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, size) == 4);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, foreign_domid) == 6);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, idxs) == 8);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, gpfns) == 16);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, errs) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenAddToPhysmapBatch>() == 20);
    assert!(mem::align_of::<XenAddToPhysmapBatch>() == 4);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, domid) == 0);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, space) == 2);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, size) == 4);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, foreign_domid) == 6);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, idxs) == 8);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, gpfns) == 12);
    assert!(mem::offset_of!(XenAddToPhysmapBatch, errs) == 16);
};

/// A page that is to leave a guest's physical address space.
///
/// Xen's `xen_remove_from_physmap`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenRemoveFromPhysmap {
    /// The domain.
    pub domid: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad1: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad2: u64,
    /// The page number.
    pub gpfn: usize,
}

plain!(XenRemoveFromPhysmap);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenRemoveFromPhysmap>() == 16);
    assert!(mem::align_of::<XenRemoveFromPhysmap>() == 8);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, domid) == 0);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, pad0) == 2);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, pad1) == 4);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, gpfn) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenRemoveFromPhysmap>() == 8);
    assert!(mem::align_of::<XenRemoveFromPhysmap>() == 4);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, domid) == 0);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, pad0) == 2);
    assert!(mem::offset_of!(XenRemoveFromPhysmap, gpfn) == 4);
};

/// A range of physical addresses, as the BIOS reports it by INT 15h, EAX E820h.
///
/// Xen's `e820entry`: xen/arch/x86/include/asm/e820.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct E820Entry {
    /// The first address.
    pub addr: crate::U64a4,
    /// The number of bytes.
    pub size: crate::U64a4,
    /// 1 for memory, 2 for reserved, 3 for ACPI tables, 4 for what survives sleep, 5 for broken memory.
    pub r#type: u32,
}

plain!(E820Entry);

const _: () = {
    assert!(mem::size_of::<E820Entry>() == 20);
    assert!(mem::align_of::<E820Entry>() == 4);
    assert!(mem::offset_of!(E820Entry, addr) == 0);
    assert!(mem::offset_of!(E820Entry, size) == 8);
    assert!(mem::offset_of!(E820Entry, r#type) == 16);
};

/// Where a memory map is, or goes.
///
/// Xen's `xen_memory_map`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemoryMap {
    /// How many entries there are, or there is room for; then how many were written.
    pub nr_entries: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
    /// The entries; null when only their number is wanted.
    pub buffer: *mut E820Entry,
}

plain!(XenMemoryMap);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMemoryMap>() == 16);
    assert!(mem::align_of::<XenMemoryMap>() == 8);
    assert!(mem::offset_of!(XenMemoryMap, nr_entries) == 0);
    assert!(mem::offset_of!(XenMemoryMap, pad0) == 4);
    assert!(mem::offset_of!(XenMemoryMap, buffer) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMemoryMap>() == 8);
    assert!(mem::align_of::<XenMemoryMap>() == 4);
    assert!(mem::offset_of!(XenMemoryMap, nr_entries) == 0);
    assert!(mem::offset_of!(XenMemoryMap, buffer) == 4);
};

/// The memory map that a guest is to see.
///
/// Xen's `xen_foreign_memory_map`: public/memory.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenForeignMemoryMap {
    /// The guest.
    pub domid: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad1: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad2: u64,
    /// The map.
    pub map: XenMemoryMap,
}

plain!(XenForeignMemoryMap);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenForeignMemoryMap>() == 24);
    assert!(mem::align_of::<XenForeignMemoryMap>() == 8);
    assert!(mem::offset_of!(XenForeignMemoryMap, domid) == 0);
    assert!(mem::offset_of!(XenForeignMemoryMap, pad0) == 2);
    assert!(mem::offset_of!(XenForeignMemoryMap, pad1) == 4);
    assert!(mem::offset_of!(XenForeignMemoryMap, map) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenForeignMemoryMap>() == 12);
    assert!(mem::align_of::<XenForeignMemoryMap>() == 4);
    assert!(mem::offset_of!(XenForeignMemoryMap, domid) == 0);
    assert!(mem::offset_of!(XenForeignMemoryMap, pad0) == 2);
    assert!(mem::offset_of!(XenForeignMemoryMap, map) == 4);
};

/// How much memory a guest is to have whose pages get memory on demand, and how much it has.
///
/// Xen's `xen_pod_target`: public/memory.h, 4.22. In 3.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenPodTarget {
    /// The number of pages that it is to have.
    pub target_pages: u64,
    /// The number of pages that it has.
    pub tot_pages: u64,
    /// How many of them wait for their first use.
    pub pod_cache_pages: u64,
    /// The number of page numbers that have no memory yet.
    pub pod_entries: u64,
    /// The guest.
    pub domid: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad1: u32,
}

plain!(XenPodTarget);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenPodTarget>() == 40);
    assert!(mem::align_of::<XenPodTarget>() == 8);
    assert!(mem::offset_of!(XenPodTarget, target_pages) == 0);
    assert!(mem::offset_of!(XenPodTarget, tot_pages) == 8);
    assert!(mem::offset_of!(XenPodTarget, pod_cache_pages) == 16);
    assert!(mem::offset_of!(XenPodTarget, pod_entries) == 24);
    assert!(mem::offset_of!(XenPodTarget, domid) == 32);
    assert!(mem::offset_of!(XenPodTarget, pad0) == 34);
    assert!(mem::offset_of!(XenPodTarget, pad1) == 36);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenPodTarget>() == 36);
    assert!(mem::align_of::<XenPodTarget>() == 4);
    assert!(mem::offset_of!(XenPodTarget, target_pages) == 0);
    assert!(mem::offset_of!(XenPodTarget, tot_pages) == 8);
    assert!(mem::offset_of!(XenPodTarget, pod_cache_pages) == 16);
    assert!(mem::offset_of!(XenPodTarget, pod_entries) == 24);
    assert!(mem::offset_of!(XenPodTarget, domid) == 32);
    assert!(mem::offset_of!(XenPodTarget, pad0) == 34);
};

/// An operation on a page that the host may swap out; xen_mem_event_op before Xen 4.6, when other
/// operations took it, too.
///
/// Xen's `xen_mem_paging_op`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemPagingOp {
    /// What is done. A value of [`memory_paging_op`].
    pub op: u8,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u8,
    /// The domain whose page it is.
    pub domain: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad1: u32,
    /// The contents that the page gets; 0 for none. A plain number before Xen 4.14. Points to `u8`.
    pub buffer: u64,
    /// The page number.
    pub gfn: u64,
}

plain!(XenMemPagingOp);

const _: () = {
    assert!(mem::size_of::<XenMemPagingOp>() == 24);
    assert!(mem::align_of::<XenMemPagingOp>() == 8);
    assert!(mem::offset_of!(XenMemPagingOp, op) == 0);
    assert!(mem::offset_of!(XenMemPagingOp, pad0) == 1);
    assert!(mem::offset_of!(XenMemPagingOp, domain) == 2);
    assert!(mem::offset_of!(XenMemPagingOp, pad1) == 4);
    assert!(mem::offset_of!(XenMemPagingOp, buffer) == 8);
    assert!(mem::offset_of!(XenMemPagingOp, gfn) == 16);
};

/// An operation on the access that a guest has to its own pages.
///
/// Xen's `xen_mem_access_op`: public/memory.h, 4.22. In 4.8 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemAccessOp {
    /// What is done. A value of [`memory_access_op`].
    pub op: u8,
    /// The access that is set, or by Xen the one that was read. A value of [`memory_access`].
    pub access: u8,
    /// The guest.
    pub domid: u16,
    /// The number of pages, or of entries of the lists.
    pub nr: u32,
    /// The first page; all ones for the access of new pages.
    pub pfn: u64,
    /// The pages of a list.
    pub pfn_list: *mut u64,
    /// The access of each of them.
    pub access_list: *mut u8,
}

plain!(XenMemAccessOp);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMemAccessOp>() == 32);
    assert!(mem::align_of::<XenMemAccessOp>() == 8);
    assert!(mem::offset_of!(XenMemAccessOp, op) == 0);
    assert!(mem::offset_of!(XenMemAccessOp, access) == 1);
    assert!(mem::offset_of!(XenMemAccessOp, domid) == 2);
    assert!(mem::offset_of!(XenMemAccessOp, nr) == 4);
    assert!(mem::offset_of!(XenMemAccessOp, pfn) == 8);
    assert!(mem::offset_of!(XenMemAccessOp, pfn_list) == 16);
    assert!(mem::offset_of!(XenMemAccessOp, access_list) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMemAccessOp>() == 24);
    assert!(mem::align_of::<XenMemAccessOp>() == 8);
    assert!(mem::offset_of!(XenMemAccessOp, op) == 0);
    assert!(mem::offset_of!(XenMemAccessOp, access) == 1);
    assert!(mem::offset_of!(XenMemAccessOp, domid) == 2);
    assert!(mem::offset_of!(XenMemAccessOp, nr) == 4);
    assert!(mem::offset_of!(XenMemAccessOp, pfn) == 8);
    assert!(mem::offset_of!(XenMemAccessOp, pfn_list) == 16);
    assert!(mem::offset_of!(XenMemAccessOp, access_list) == 20);
};

/// An operation on the access that a guest has to its own pages, before there were lists; its first
/// field is numbered otherwise in Xen 4.5.
///
/// Xen's `xen_mem_access_op`: public/memory.h, 4.22. In 4.5 to 4.7.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemAccessOpBefore48 {
    /// What is done, as MemoryAccessOp or in Xen 4.5 as MemoryAccessOpBefore46.
    pub op: u8,
    /// The access that is set, or by Xen the one that was read. A value of [`memory_access`].
    pub access: u8,
    /// The guest.
    pub domid: u16,
    /// The number of pages.
    pub nr: u32,
    /// The first page; all ones for the access of new pages.
    pub pfn: u64,
}

plain!(XenMemAccessOpBefore48);

const _: () = {
    assert!(mem::size_of::<XenMemAccessOpBefore48>() == 16);
    assert!(mem::align_of::<XenMemAccessOpBefore48>() == 8);
    assert!(mem::offset_of!(XenMemAccessOpBefore48, op) == 0);
    assert!(mem::offset_of!(XenMemAccessOpBefore48, access) == 1);
    assert!(mem::offset_of!(XenMemAccessOpBefore48, domid) == 2);
    assert!(mem::offset_of!(XenMemAccessOpBefore48, nr) == 4);
    assert!(mem::offset_of!(XenMemAccessOpBefore48, pfn) == 8);
};

/// A page that may be shared.
///
/// Xen's `mem_sharing_op_nominate`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpNominateGfn {
    /// The page number.
    pub gfn: u64,
    /// What names this version of the page from now on.
    pub handle: u64,
}

plain!(MemSharingOpNominateGfn);

const _: () = {
    assert!(mem::size_of::<MemSharingOpNominateGfn>() == 16);
    assert!(mem::align_of::<MemSharingOpNominateGfn>() == 8);
    assert!(mem::offset_of!(MemSharingOpNominateGfn, gfn) == 0);
    assert!(mem::offset_of!(MemSharingOpNominateGfn, handle) == 8);
};

/// A granted page that may be shared; in C one structure with the other, by a union.
///
/// Xen's `mem_sharing_op_nominate`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpNominateGref {
    /// The grant reference.
    pub grant_ref: u32,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u32,
    /// What names this version of the page from now on.
    pub handle: u64,
}

plain!(MemSharingOpNominateGref);

const _: () = {
    assert!(mem::size_of::<MemSharingOpNominateGref>() == 16);
    assert!(mem::align_of::<MemSharingOpNominateGref>() == 8);
    assert!(mem::offset_of!(MemSharingOpNominateGref, grant_ref) == 0);
    assert!(mem::offset_of!(MemSharingOpNominateGref, pad0) == 4);
    assert!(mem::offset_of!(MemSharingOpNominateGref, handle) == 8);
};

/// Two pages that become one.
///
/// Xen's `mem_sharing_op_share`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpShare {
    /// The page that stays; a grant reference when bit 62 is set.
    pub source_gfn: u64,
    /// Its handle.
    pub source_handle: u64,
    /// The page that goes; a grant reference when bit 62 is set.
    pub client_gfn: u64,
    /// Its handle.
    pub client_handle: u64,
    /// Its domain.
    pub client_domain: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: [u16; 3],
}

plain!(MemSharingOpShare);

const _: () = {
    assert!(mem::size_of::<MemSharingOpShare>() == 40);
    assert!(mem::align_of::<MemSharingOpShare>() == 8);
    assert!(mem::offset_of!(MemSharingOpShare, source_gfn) == 0);
    assert!(mem::offset_of!(MemSharingOpShare, source_handle) == 8);
    assert!(mem::offset_of!(MemSharingOpShare, client_gfn) == 16);
    assert!(mem::offset_of!(MemSharingOpShare, client_handle) == 24);
    assert!(mem::offset_of!(MemSharingOpShare, client_domain) == 32);
    assert!(mem::offset_of!(MemSharingOpShare, pad0) == 34);
};

/// A page, and where it is to appear; in C one structure with that of two pages.
///
/// Xen's `mem_sharing_op_share`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpAddPhysmap {
    /// The page that stays; a grant reference when bit 62 is set.
    pub source_gfn: u64,
    /// Its handle.
    pub source_handle: u64,
    /// The page that goes; a grant reference when bit 62 is set.
    pub client_gfn: u64,
    /// Its handle.
    pub client_handle: u64,
    /// Its domain.
    pub client_domain: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: [u16; 3],
}

plain!(MemSharingOpAddPhysmap);

const _: () = {
    assert!(mem::size_of::<MemSharingOpAddPhysmap>() == 40);
    assert!(mem::align_of::<MemSharingOpAddPhysmap>() == 8);
    assert!(mem::offset_of!(MemSharingOpAddPhysmap, source_gfn) == 0);
    assert!(mem::offset_of!(MemSharingOpAddPhysmap, source_handle) == 8);
    assert!(mem::offset_of!(MemSharingOpAddPhysmap, client_gfn) == 16);
    assert!(mem::offset_of!(MemSharingOpAddPhysmap, client_handle) == 24);
    assert!(mem::offset_of!(MemSharingOpAddPhysmap, client_domain) == 32);
    assert!(mem::offset_of!(MemSharingOpAddPhysmap, pad0) == 34);
};

/// A range of pages that becomes one with the same range of another domain.
///
/// Xen's `mem_sharing_op_range`: public/memory.h, 4.22. In 4.8 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpRange {
    /// The first page.
    pub first_gfn: u64,
    /// The last page.
    pub last_gfn: u64,
    /// 0 at first; then the next page, when Xen was interrupted.
    pub opaque: u64,
    /// The other domain.
    pub client_domain: u16,
    /// Reserved: zero when written.
    pub _pad: [u16; 3],
}

plain!(MemSharingOpRange);

const _: () = {
    assert!(mem::size_of::<MemSharingOpRange>() == 32);
    assert!(mem::align_of::<MemSharingOpRange>() == 8);
    assert!(mem::offset_of!(MemSharingOpRange, first_gfn) == 0);
    assert!(mem::offset_of!(MemSharingOpRange, last_gfn) == 8);
    assert!(mem::offset_of!(MemSharingOpRange, opaque) == 16);
    assert!(mem::offset_of!(MemSharingOpRange, client_domain) == 24);
    assert!(mem::offset_of!(MemSharingOpRange, _pad) == 26);
};

/// A page to print what is known of; in C one structure with the next two, by a union.
///
/// Xen's `mem_sharing_op_debug`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpDebugGfn {
    /// The page number.
    pub gfn: u64,
}

plain!(MemSharingOpDebugGfn);

const _: () = {
    assert!(mem::size_of::<MemSharingOpDebugGfn>() == 8);
    assert!(mem::align_of::<MemSharingOpDebugGfn>() == 8);
    assert!(mem::offset_of!(MemSharingOpDebugGfn, gfn) == 0);
};

/// A frame to print what is known of.
///
/// Xen's `mem_sharing_op_debug`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpDebugMfn {
    /// The frame.
    pub mfn: u64,
}

plain!(MemSharingOpDebugMfn);

const _: () = {
    assert!(mem::size_of::<MemSharingOpDebugMfn>() == 8);
    assert!(mem::align_of::<MemSharingOpDebugMfn>() == 8);
    assert!(mem::offset_of!(MemSharingOpDebugMfn, mfn) == 0);
};

/// A granted page to print what is known of.
///
/// Xen's `mem_sharing_op_debug`: public/memory.h, 4.22. In 4.2 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpDebugGref {
    /// The grant reference.
    pub gref: u32,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u32,
}

plain!(MemSharingOpDebugGref);

const _: () = {
    assert!(mem::size_of::<MemSharingOpDebugGref>() == 8);
    assert!(mem::align_of::<MemSharingOpDebugGref>() == 4);
    assert!(mem::offset_of!(MemSharingOpDebugGref, gref) == 0);
    assert!(mem::offset_of!(MemSharingOpDebugGref, pad0) == 4);
};

/// A domain that becomes a copy of another one.
///
/// Xen's `mem_sharing_op_fork`: public/memory.h, 4.22. In 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpFork {
    /// The domain that is copied.
    pub parent_domain: u16,
    /// How.
    pub flags: u16,
    /// Reserved: zero when written.
    pub pad: u32,
}

plain!(MemSharingOpFork);

impl MemSharingOpFork {
    /// `with_iommu_allowed` in `flags`: Set when the parent may have devices of the host.
    pub const WITH_IOMMU_ALLOWED_MASK: u16 = 0x1;
    /// The lowest bit of `with_iommu_allowed`.
    pub const WITH_IOMMU_ALLOWED_SHIFT: u32 = 0;

    /// `block_interrupts` in `flags`: Set when the copy gets no interrupts.
    pub const BLOCK_INTERRUPTS_MASK: u16 = 0x2;
    /// The lowest bit of `block_interrupts`.
    pub const BLOCK_INTERRUPTS_SHIFT: u32 = 1;

    /// `reset_state` in `flags`: Set when the vCPUs go back.
    pub const RESET_STATE_MASK: u16 = 0x4;
    /// The lowest bit of `reset_state`.
    pub const RESET_STATE_SHIFT: u32 = 2;

    /// `reset_memory` in `flags`: Set when the memory goes back.
    pub const RESET_MEMORY_MASK: u16 = 0x8;
    /// The lowest bit of `reset_memory`.
    pub const RESET_MEMORY_SHIFT: u32 = 3;
}

const _: () = {
    assert!(mem::size_of::<MemSharingOpFork>() == 8);
    assert!(mem::align_of::<MemSharingOpFork>() == 4);
    assert!(mem::offset_of!(MemSharingOpFork, parent_domain) == 0);
    assert!(mem::offset_of!(MemSharingOpFork, flags) == 2);
    assert!(mem::offset_of!(MemSharingOpFork, pad) == 4);
};

/// A copy of a domain that goes back to it; in C one structure with that of a fork.
///
/// Xen's `mem_sharing_op_fork`: public/memory.h, 4.22. In 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemSharingOpForkReset {
    /// The domain that is copied.
    pub parent_domain: u16,
    /// How.
    pub flags: u16,
    /// Reserved: zero when written.
    pub pad: u32,
}

plain!(MemSharingOpForkReset);

impl MemSharingOpForkReset {
    /// `with_iommu_allowed` in `flags`: Set when the parent may have devices of the host.
    pub const WITH_IOMMU_ALLOWED_MASK: u16 = 0x1;
    /// The lowest bit of `with_iommu_allowed`.
    pub const WITH_IOMMU_ALLOWED_SHIFT: u32 = 0;

    /// `block_interrupts` in `flags`: Set when the copy gets no interrupts.
    pub const BLOCK_INTERRUPTS_MASK: u16 = 0x2;
    /// The lowest bit of `block_interrupts`.
    pub const BLOCK_INTERRUPTS_SHIFT: u32 = 1;

    /// `reset_state` in `flags`: Set when the vCPUs go back.
    pub const RESET_STATE_MASK: u16 = 0x4;
    /// The lowest bit of `reset_state`.
    pub const RESET_STATE_SHIFT: u32 = 2;

    /// `reset_memory` in `flags`: Set when the memory goes back.
    pub const RESET_MEMORY_MASK: u16 = 0x8;
    /// The lowest bit of `reset_memory`.
    pub const RESET_MEMORY_SHIFT: u32 = 3;
}

const _: () = {
    assert!(mem::size_of::<MemSharingOpForkReset>() == 8);
    assert!(mem::align_of::<MemSharingOpForkReset>() == 4);
    assert!(mem::offset_of!(MemSharingOpForkReset, parent_domain) == 0);
    assert!(mem::offset_of!(MemSharingOpForkReset, flags) == 2);
    assert!(mem::offset_of!(MemSharingOpForkReset, pad) == 4);
};

/// The union `u` of [`XenMemSharingOp`].
///
/// What the operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenMemSharingOpU {
    /// The page. For `op` 0.
    pub mem_sharing_op_nominate_gfn: MemSharingOpNominateGfn,
    /// The granted page. For `op` 1.
    pub mem_sharing_op_nominate_gref: MemSharingOpNominateGref,
    /// The two pages. For `op` 2.
    pub mem_sharing_op_share: MemSharingOpShare,
    /// The page. For `op` 3.
    pub mem_sharing_op_debug_gfn: MemSharingOpDebugGfn,
    /// The frame. For `op` 4.
    pub mem_sharing_op_debug_mfn: MemSharingOpDebugMfn,
    /// The granted page. For `op` 5.
    pub mem_sharing_op_debug_gref: MemSharingOpDebugGref,
    /// The page, and where it goes. For `op` 6.
    pub mem_sharing_op_add_physmap: MemSharingOpAddPhysmap,
    /// The range. For `op` 8.
    pub mem_sharing_op_range: MemSharingOpRange,
    /// The parent. For `op` 9.
    pub mem_sharing_op_fork: MemSharingOpFork,
    /// What goes back. For `op` 10.
    pub mem_sharing_op_fork_reset: MemSharingOpForkReset,
}

opaque!(XenMemSharingOpU);

/// An operation about the sharing of equal pages.
///
/// Xen's `xen_mem_sharing_op`: public/memory.h, 4.22. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenMemSharingOp {
    /// What is done. A value of [`memory_sharing_op`].
    pub op: u8,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u8,
    /// The domain whose page it is.
    pub domain: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad1: u32,
    /// What the operation needs.
    pub u: XenMemSharingOpU,
}

structure!(XenMemSharingOp);

const _: () = {
    assert!(mem::size_of::<XenMemSharingOp>() == 48);
    assert!(mem::align_of::<XenMemSharingOp>() == 8);
    assert!(mem::offset_of!(XenMemSharingOp, op) == 0);
    assert!(mem::offset_of!(XenMemSharingOp, pad0) == 1);
    assert!(mem::offset_of!(XenMemSharingOp, domain) == 2);
    assert!(mem::offset_of!(XenMemSharingOp, pad1) == 4);
    assert!(mem::offset_of!(XenMemSharingOp, u) == 8);
};

/// The union `u` of [`XenMemSharingOpBefore46`].
///
/// What the operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenMemSharingOpBefore46U {
    /// The page. For `op` 0.
    pub mem_sharing_op_nominate_gfn: MemSharingOpNominateGfn,
    /// The granted page. For `op` 1.
    pub mem_sharing_op_nominate_gref: MemSharingOpNominateGref,
    /// The two pages. For `op` 2.
    pub mem_sharing_op_share: MemSharingOpShare,
    /// The page. For `op` 4.
    pub mem_sharing_op_debug_gfn: MemSharingOpDebugGfn,
    /// The frame. For `op` 5.
    pub mem_sharing_op_debug_mfn: MemSharingOpDebugMfn,
    /// The granted page. For `op` 6.
    pub mem_sharing_op_debug_gref: MemSharingOpDebugGref,
    /// The page, and where it goes. For `op` 7.
    pub mem_sharing_op_add_physmap: MemSharingOpAddPhysmap,
}

opaque!(XenMemSharingOpBefore46U);

/// An operation about the sharing of equal pages, as they were numbered at first.
///
/// Xen's `xen_mem_sharing_op`: public/memory.h, 4.22. In 4.2 to 4.5.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenMemSharingOpBefore46 {
    /// What is done. A value of [`memory_sharing_op_before46`].
    pub op: u8,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u8,
    /// The domain whose page it is.
    pub domain: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad1: u32,
    /// What the operation needs.
    pub u: XenMemSharingOpBefore46U,
}

structure!(XenMemSharingOpBefore46);

const _: () = {
    assert!(mem::size_of::<XenMemSharingOpBefore46>() == 48);
    assert!(mem::align_of::<XenMemSharingOpBefore46>() == 8);
    assert!(mem::offset_of!(XenMemSharingOpBefore46, op) == 0);
    assert!(mem::offset_of!(XenMemSharingOpBefore46, pad0) == 1);
    assert!(mem::offset_of!(XenMemSharingOpBefore46, domain) == 2);
    assert!(mem::offset_of!(XenMemSharingOpBefore46, pad1) == 4);
    assert!(mem::offset_of!(XenMemSharingOpBefore46, u) == 8);
};

/// A range of pages that a device of the host needs for itself.
///
/// Xen's `xen_reserved_device_memory`: public/memory.h, 4.22. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenReservedDeviceMemory {
    /// The first page.
    pub start_pfn: usize,
    /// The number of pages.
    pub nr_pages: usize,
}

plain!(XenReservedDeviceMemory);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenReservedDeviceMemory>() == 16);
    assert!(mem::align_of::<XenReservedDeviceMemory>() == 8);
    assert!(mem::offset_of!(XenReservedDeviceMemory, start_pfn) == 0);
    assert!(mem::offset_of!(XenReservedDeviceMemory, nr_pages) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenReservedDeviceMemory>() == 8);
    assert!(mem::align_of::<XenReservedDeviceMemory>() == 4);
    assert!(mem::offset_of!(XenReservedDeviceMemory, start_pfn) == 0);
    assert!(mem::offset_of!(XenReservedDeviceMemory, nr_pages) == 4);
};

/// Where the ranges go that devices of the host need for themselves.
///
/// Xen's `xen_reserved_device_memory_map`: public/memory.h, 4.22. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenReservedDeviceMemoryMap {
    /// Whose ranges.
    pub flags: u32,
    /// How many ranges there is room for; then how many there are.
    pub nr_entries: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
    /// Where they go.
    pub buffer: *mut XenReservedDeviceMemory,
    /// The PCI segment of the one device; in C it is in a union that has nothing else.
    pub seg: u16,
    /// Its bus.
    pub bus: u8,
    /// Its device number, in five bits, and its function, in three.
    pub devfn: u8,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad2: u64,
}

plain!(XenReservedDeviceMemoryMap);

impl XenReservedDeviceMemoryMap {
    /// `all` in `flags`: Set for those of all devices, and not for one.
    pub const ALL_DEVICES_MASK: u32 = 0x1;
    /// The lowest bit of `all`.
    pub const ALL_DEVICES_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenReservedDeviceMemoryMap>() == 24);
    assert!(mem::align_of::<XenReservedDeviceMemoryMap>() == 8);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, flags) == 0);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, nr_entries) == 4);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, buffer) == 8);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, seg) == 16);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, bus) == 18);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, devfn) == 19);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, pad0) == 20);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenReservedDeviceMemoryMap>() == 16);
    assert!(mem::align_of::<XenReservedDeviceMemoryMap>() == 4);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, flags) == 0);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, nr_entries) == 4);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, buffer) == 8);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, seg) == 12);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, bus) == 14);
    assert!(mem::offset_of!(XenReservedDeviceMemoryMap, devfn) == 15);
};

/// Pages of a guest's resource that are to be mapped.
///
/// Xen's `xen_mem_acquire_resource`: public/memory.h, 4.22. In 4.12.4, 4.13.2, 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemAcquireResource {
    /// The guest.
    pub domid: u16,
    /// What kind of resource it is. A value of [`memory_resource`].
    pub r#type: u16,
    /// Which one of that kind.
    pub id: u32,
    /// How many pages; the number that there are, by Xen, when it is 0 and there is no list.
    pub nr_frames: u32,
    /// Reserved: zero when written. In Xen 4.12.4 it is flags, as in the form before.
    pub pad: u32,
    /// The first page of the resource; with the number of pages below 2^32 since Xen 4.15.
    pub frame: u64,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad0: u64,
    /// The page numbers at which they are to appear; for a PV caller, where the frame numbers go.
    pub frame_list: *mut usize,
}

plain!(XenMemAcquireResource);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMemAcquireResource>() == 32);
    assert!(mem::align_of::<XenMemAcquireResource>() == 8);
    assert!(mem::offset_of!(XenMemAcquireResource, domid) == 0);
    assert!(mem::offset_of!(XenMemAcquireResource, r#type) == 2);
    assert!(mem::offset_of!(XenMemAcquireResource, id) == 4);
    assert!(mem::offset_of!(XenMemAcquireResource, nr_frames) == 8);
    assert!(mem::offset_of!(XenMemAcquireResource, pad) == 12);
    assert!(mem::offset_of!(XenMemAcquireResource, frame) == 16);
    assert!(mem::offset_of!(XenMemAcquireResource, frame_list) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMemAcquireResource>() == 28);
    assert!(mem::align_of::<XenMemAcquireResource>() == 4);
    assert!(mem::offset_of!(XenMemAcquireResource, domid) == 0);
    assert!(mem::offset_of!(XenMemAcquireResource, r#type) == 2);
    assert!(mem::offset_of!(XenMemAcquireResource, id) == 4);
    assert!(mem::offset_of!(XenMemAcquireResource, nr_frames) == 8);
    assert!(mem::offset_of!(XenMemAcquireResource, pad) == 12);
    assert!(mem::offset_of!(XenMemAcquireResource, frame) == 16);
    assert!(mem::offset_of!(XenMemAcquireResource, frame_list) == 24);
};

/// Pages of a guest's resource that are to be mapped, when it was an interface of the tools; 2 of
/// them at most in Xen 4.11, later 32.
///
/// Xen's `xen_mem_acquire_resource`: public/memory.h, 4.22. In 4.11 to 4.12.3, 4.13.1.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMemAcquireResourceBefore414 {
    /// The guest.
    pub domid: u16,
    /// What kind of resource it is. A value of [`memory_resource`].
    pub r#type: u16,
    /// Which one of that kind.
    pub id: u32,
    /// How many pages; the most that are allowed, by Xen, when it is 0 and there is no list.
    pub nr_frames: u32,
    /// Bit 0 says that the caller owns the pages. In 4.12 and earlier.
    pub flags: u32,
    /// The first page of the resource.
    pub frame: u64,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
    /// The page numbers at which they are to appear; for a PV caller, where the frame numbers go.
    pub frame_list: *mut usize,
    /// Padding.
    #[cfg(target_pointer_width = "32")]
    #[doc(hidden)]
    pub pad0: u32,
}

plain!(XenMemAcquireResourceBefore414);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenMemAcquireResourceBefore414>() == 32);
    assert!(mem::align_of::<XenMemAcquireResourceBefore414>() == 8);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, domid) == 0);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, r#type) == 2);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, id) == 4);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, nr_frames) == 8);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, flags) == 12);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, frame) == 16);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, frame_list) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenMemAcquireResourceBefore414>() == 32);
    assert!(mem::align_of::<XenMemAcquireResourceBefore414>() == 8);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, domid) == 0);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, r#type) == 2);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, id) == 4);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, nr_frames) == 8);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, flags) == 12);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, frame) == 16);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, frame_list) == 24);
    assert!(mem::offset_of!(XenMemAcquireResourceBefore414, pad0) == 28);
};

/// A range of a guest's memory and its virtual NUMA node.
///
/// Xen's `xen_vmemrange`: public/memory.h, 4.22. In 4.5 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenVmemrange {
    /// Its first address.
    pub start: u64,
    /// Its end.
    pub end: u64,
    /// 0 so far.
    pub flags: u32,
    /// The virtual node.
    pub nid: u32,
}

plain!(XenVmemrange);

const _: () = {
    assert!(mem::size_of::<XenVmemrange>() == 24);
    assert!(mem::align_of::<XenVmemrange>() == 8);
    assert!(mem::offset_of!(XenVmemrange, start) == 0);
    assert!(mem::offset_of!(XenVmemrange, end) == 8);
    assert!(mem::offset_of!(XenVmemrange, flags) == 16);
    assert!(mem::offset_of!(XenVmemrange, nid) == 20);
};

/// Where a guest's virtual NUMA topology goes.
///
/// Xen's `xen_vnuma_topology_info`: public/memory.h, 4.22. In 4.5 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenVnumaTopologyInfo {
    /// The guest.
    pub domid: u16,
    /// Reserved: zero when written.
    pub pad: u16,
    /// How many nodes there is room for; then how many there are.
    pub nr_vnodes: u32,
    /// How many vCPUs there is room for; then how many there are.
    pub nr_vcpus: u32,
    /// How many ranges there is room for; then how many there are.
    pub nr_vmemranges: u32,
    /// Where the distances go, of every node to every node.
    pub vdistance: *mut u32,
    /// The rest of the union.
    #[cfg(target_pointer_width = "32")]
    #[doc(hidden)]
    pub vdistance_pad: u32,
    /// Where the node of each vCPU goes.
    pub vcpu_to_vnode: *mut u32,
    /// The rest of the union.
    #[cfg(target_pointer_width = "32")]
    #[doc(hidden)]
    pub vcpu_to_vnode_pad: u32,
    /// Where the ranges go.
    pub vmemrange: *mut XenVmemrange,
    /// The rest of the union.
    #[cfg(target_pointer_width = "32")]
    #[doc(hidden)]
    pub vmemrange_pad: u32,
}

plain!(XenVnumaTopologyInfo);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenVnumaTopologyInfo>() == 40);
    assert!(mem::align_of::<XenVnumaTopologyInfo>() == 8);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, domid) == 0);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, pad) == 2);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, nr_vnodes) == 4);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, nr_vcpus) == 8);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, nr_vmemranges) == 12);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vdistance) == 16);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vcpu_to_vnode) == 24);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vmemrange) == 32);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenVnumaTopologyInfo>() == 40);
    assert!(mem::align_of::<XenVnumaTopologyInfo>() == 4);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, domid) == 0);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, pad) == 2);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, nr_vnodes) == 4);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, nr_vcpus) == 8);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, nr_vmemranges) == 12);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vdistance) == 16);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vdistance_pad) == 20);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vcpu_to_vnode) == 24);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vcpu_to_vnode_pad) == 28);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vmemrange) == 32);
    assert!(mem::offset_of!(XenVnumaTopologyInfo, vmemrange_pad) == 36);
};
