// Generated from abi/dm-op.yaml. Do not edit.

//! The hypercall of device models.

use core::mem;

/// The most buffers that a call may have; more are refused with E2BIG.
pub const MAX_BUFFERS: u32 = 2;

/// The most pages that track_dirty_vram takes: one gigabyte of them.
pub const MAX_DIRTY_VRAM_PAGES: u32 = 262144;

/// The most ioreq servers that a domain may have, by their numbers 0 to 7; private to Xen.
///
/// Xen's `MAX_NR_IOREQ_SERVERS`. In 4.11 and later.
pub const MAX_IOREQ_SERVERS: u32 = 8;

/// The most ranges of one type that an ioreq server may have, where those that touch are one;
/// private to Xen.
///
/// Xen's `MAX_NR_IO_RANGES`.
pub const MAX_IO_RANGES: u32 = 256;

/// The most ranges of pages that a guest may have whose caching is fixed; private to Xen.
pub const MAX_PINNED_RANGES: u32 = 64;

/// After how many pages modified_memory, set_mem_type and map_mem_type_to_ioreq_server look whether
/// they are to be preempted; private to Xen.
pub const PAGES_BETWEEN_PREEMPTIONS: u32 = 256;

/// Whether an ioreq server takes requests that need no answer.
///
/// Xen's `HVM_IOREQSRV_BUFIOREQ_*`: public/hvm/hvm_op.h, 4.21.
pub mod ioreq_server_buffered_requests {
    /// It does not: all of its requests need an answer.
    pub const OFF: u8 = 0;

    /// It does.
    pub const LEGACY: u8 = 1;

    /// It does, and reads both pointers of the ring at once and changes its own atomically.
    ///
    /// In 4.6 and later.
    pub const ATOMIC: u8 = 2;
}

/// What a range of an ioreq server is a range of.
///
/// Xen's `XEN_DMOP_IO_RANGE_*`: public/hvm/dm_op.h, 4.21.
pub mod xen_dm_op_io_range {
    /// I/O ports.
    pub const PORT: u32 = 0;

    /// Guest-physical addresses.
    pub const MEMORY: u32 = 1;

    /// PCI functions.
    pub const PCI: u32 = 2;
}

/// What kind of event is injected; the numbers are those of the processor's.
///
/// Xen's `XEN_DMOP_EVENT_*`: public/hvm/dm_op.h, 4.21.
pub mod xen_dm_op_event {
    /// An external interrupt.
    pub const EXTERNAL_INTERRUPT: u8 = 0;

    /// A non-maskable interrupt.
    pub const NMI: u8 = 2;

    /// An exception of the processor.
    pub const HARDWARE_EXCEPTION: u8 = 3;

    /// The instruction INT with a number.
    pub const SOFTWARE_INTERRUPT: u8 = 4;

    /// The instruction ICEBP.
    pub const PRIVILEGED_SOFTWARE_EXCEPTION: u8 = 5;

    /// The instruction INT3 or INTO.
    pub const SOFTWARE_EXCEPTION: u8 = 6;
}

/// How memory is cached; the numbers are those of the processor's.
///
/// Xen's `XEN_DMOP_MEM_CACHEATTR_*`: public/hvm/dm_op.h, 4.21.
pub mod xen_dm_op_mem_cache_attr {
    /// Not at all.
    ///
    /// In 4.11 and later.
    pub const UNCACHEABLE: u32 = 0;

    /// Writes are combined.
    ///
    /// In 4.11 and later.
    pub const WRITE_COMBINING: u32 = 1;

    /// Writes go through.
    ///
    /// In 4.11 and later.
    pub const WRITE_THROUGH: u32 = 4;

    /// Writes are not cached.
    ///
    /// In 4.11 and later.
    pub const WRITE_PROTECTED: u32 = 5;

    /// Reads and writes are.
    ///
    /// In 4.11 and later.
    pub const WRITE_BACK: u32 = 6;

    /// Not at all, unless the guest asks for combined writes.
    ///
    /// In 4.11 and later.
    pub const UNCACHEABLE_MINUS: u32 = 7;

    /// Takes back what was pinned for exactly this range.
    ///
    /// In 4.11 and later.
    pub const DELETE: u32 = 4294967295;
}

/// What a device model asks about the guest that it serves.
///
/// Xen's `dm_op`: public/hvm/dm_op.h, 4.21. In 4.9 and later. The interface is stable.
pub mod dm_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 41;

    /// The codes of its operations.
    pub mod codes {
        /// Makes an ioreq server. ENOSPC when the guest has eight.
        ///
        /// Takes [`XenDmOpCreateIoreqServer`](crate::stable::dm_op::XenDmOpCreateIoreqServer). For
        /// device-model, control-plane.
        pub const CREATE_IOREQ_SERVER: u32 = 1;

        /// Tells where an ioreq server gets its requests. ENOENT without such a server, and EPERM for one
        /// of another domain, as all that is about one; EPERM also for pages in guest memory when its
        /// frames were asked for, and ENOMEM when there are no more such pages.
        ///
        /// Takes [`XenDmOpGetIoreqServerInfo`](crate::stable::dm_op::XenDmOpGetIoreqServerInfo). For
        /// device-model, control-plane.
        pub const GET_IOREQ_SERVER_INFO: u32 = 2;

        /// Gives a range to an ioreq server. EEXIST when the server has some of it, and ENOMEM when it has
        /// 256 ranges.
        ///
        /// Takes [`XenDmOpIoreqServerRange`](crate::stable::dm_op::XenDmOpIoreqServerRange). For
        /// device-model, control-plane.
        pub const MAP_IO_RANGE_TO_IOREQ_SERVER: u32 = 3;

        /// Takes a range from an ioreq server. ENOENT when it does not have all of it, and ENOMEM when it
        /// has 256 ranges and a hole would make another one.
        ///
        /// Takes [`XenDmOpIoreqServerRange`](crate::stable::dm_op::XenDmOpIoreqServerRange). For
        /// device-model, control-plane.
        pub const UNMAP_IO_RANGE_FROM_IOREQ_SERVER: u32 = 4;

        /// Turns an ioreq server on or off.
        ///
        /// Takes [`XenDmOpSetIoreqServerState`](crate::stable::dm_op::XenDmOpSetIoreqServerState). For
        /// device-model, control-plane.
        pub const SET_IOREQ_SERVER_STATE: u32 = 5;

        /// Ends an ioreq server, on or off, and takes its ranges from it. A vCPU that waits for it does not
        /// run again.
        ///
        /// Takes [`XenDmOpDestroyIoreqServer`](crate::stable::dm_op::XenDmOpDestroyIoreqServer). For
        /// device-model, control-plane.
        pub const DESTROY_IOREQ_SERVER: u32 = 6;

        /// Tells which pages of the video memory were written since the last call, and goes on watching
        /// them. ESRCH when the guest is being destroyed.
        ///
        /// Takes [`XenDmOpTrackDirtyVram`](crate::stable::dm_op::XenDmOpTrackDirtyVram). For device-model,
        /// control-plane.
        pub const TRACK_DIRTY_VRAM: u32 = 7;

        /// Sets the level of an interrupt pin of a PCI device.
        ///
        /// Takes [`XenDmOpSetPciIntxLevel`](crate::stable::dm_op::XenDmOpSetPciIntxLevel). For
        /// device-model, control-plane.
        pub const SET_PCI_INTX_LEVEL: u32 = 8;

        /// Sets the level of an ISA interrupt line.
        ///
        /// Takes [`XenDmOpSetIsaIrqLevel`](crate::stable::dm_op::XenDmOpSetIsaIrqLevel). For device-model,
        /// control-plane.
        pub const SET_ISA_IRQ_LEVEL: u32 = 9;

        /// Connects a PCI interrupt link to an ISA interrupt line.
        ///
        /// Takes [`XenDmOpSetPciLinkRoute`](crate::stable::dm_op::XenDmOpSetPciLinkRoute). For
        /// device-model, control-plane.
        pub const SET_PCI_LINK_ROUTE: u32 = 10;

        /// Marks pages as written while the guest is migrated, and does nothing otherwise, whatever the
        /// extents are.
        ///
        /// Takes [`XenDmOpModifiedMemory`](crate::stable::dm_op::XenDmOpModifiedMemory). For device-model,
        /// control-plane.
        pub const MODIFIED_MEMORY: u32 = 11;

        /// Changes how accesses to some pages are treated, up to the first that it cannot: EINVAL, and
        /// EAGAIN for one that is paged out or shared.
        ///
        /// Takes [`XenDmOpSetMemType`](crate::stable::dm_op::XenDmOpSetMemType). For device-model,
        /// control-plane.
        pub const SET_MEM_TYPE: u32 = 12;

        /// Injects an event into a vCPU, which takes it when it runs next. EBUSY when one waits there
        /// already.
        ///
        /// Takes [`XenDmOpInjectEvent`](crate::stable::dm_op::XenDmOpInjectEvent). For device-model,
        /// control-plane.
        pub const INJECT_EVENT: u32 = 13;

        /// Injects a message-signalled interrupt. ESRCH when lowest priority finds nobody; with vector 0,
        /// ERANGE for pirq 0, and EBUSY when another pirq was bound in this way.
        ///
        /// Takes [`XenDmOpInjectMsi`](crate::stable::dm_op::XenDmOpInjectMsi). For device-model,
        /// control-plane.
        pub const INJECT_MSI: u32 = 14;

        /// Gives accesses to memory of a type to an ioreq server, or takes them from it and turns what is
        /// left of the type back to plain memory. EBUSY when the type has a server, or pages of an earlier
        /// one; EOPNOTSUPP without nested paging.
        ///
        /// Takes [`XenDmOpMapMemTypeToIoreqServer`](crate::stable::dm_op::XenDmOpMapMemTypeToIoreqServer).
        /// For device-model, control-plane.
        pub const MAP_MEM_TYPE_TO_IOREQ_SERVER: u32 = 15;

        /// Shuts the guest down. The first reason stays.
        ///
        /// Takes [`XenDmOpRemoteShutdown`](crate::stable::dm_op::XenDmOpRemoteShutdown). For device-model,
        /// control-plane. In 4.10 and later.
        pub const REMOTE_SHUTDOWN: u32 = 16;

        /// Moves pages of the guest to other page numbers, up to the first that it cannot move.
        ///
        /// Takes [`XenDmOpRelocateMemory`](crate::stable::dm_op::XenDmOpRelocateMemory). For device-model,
        /// control-plane. In 4.11 and later.
        pub const RELOCATE_MEMORY: u32 = 17;

        /// Fixes how some pages are cached, whatever the guest says. EBUSY for a range that overlaps
        /// another without being the same, ENOSPC for a 65th, ENOENT for one to delete that is not there.
        ///
        /// Takes [`XenDmOpPinMemoryCacheattr`](crate::stable::dm_op::XenDmOpPinMemoryCacheattr). For
        /// device-model, control-plane. In 4.11 and later.
        pub const PIN_MEMORY_CACHEATTR: u32 = 18;

        /// Sets the level of an interrupt line; Xen on x86 refuses it with EOPNOTSUPP.
        ///
        /// Takes [`XenDmOpSetIrqLevel`](crate::stable::dm_op::XenDmOpSetIrqLevel). For device-model,
        /// control-plane. In 4.15 and later.
        pub const SET_IRQ_LEVEL: u32 = 19;

        /// Tells how many vCPUs the guest may have.
        ///
        /// Takes [`XenDmOpNrVcpus`](crate::stable::dm_op::XenDmOpNrVcpus). For device-model, control-plane.
        /// In 4.15 and later.
        pub const NR_VCPUS: u32 = 20;
    }
}

/// Makes an ioreq server.
///
/// Xen's `xen_dm_op_create_ioreq_server`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpCreateIoreqServer {
    /// Whether it takes requests that need no answer. A value of [`ioreq_server_buffered_requests`].
    pub handle_bufioreq: u8,
    /// Reserved: zero when written.
    pub pad: [u8; 3],
    /// Its number: the lowest that is free.
    pub id: u16,
}

plain!(XenDmOpCreateIoreqServer);

const _: () = {
    assert!(mem::size_of::<XenDmOpCreateIoreqServer>() == 6);
    assert!(mem::align_of::<XenDmOpCreateIoreqServer>() == 2);
    assert!(mem::offset_of!(XenDmOpCreateIoreqServer, handle_bufioreq) == 0);
    assert!(mem::offset_of!(XenDmOpCreateIoreqServer, pad) == 1);
    assert!(mem::offset_of!(XenDmOpCreateIoreqServer, id) == 4);
};

/// Tells where an ioreq server gets its requests.
///
/// Xen's `xen_dm_op_get_ioreq_server_info`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpGetIoreqServerInfo {
    /// The number of the server.
    pub id: u16,
    /// How to answer. In 4.11 and later.
    pub flags: u16,
    /// The event channel for requests that need no answer, a port of the guest's; left alone for a
    /// server without them.
    pub bufioreq_port: u32,
    /// The page with requests that need an answer; ioreq_pfn in Xen 4.9.
    pub ioreq_gfn: u64,
    /// The page with requests that need none, left alone for a server without them; bufioreq_pfn in Xen 4.9.
    pub bufioreq_gfn: u64,
}

plain!(XenDmOpGetIoreqServerInfo);

impl XenDmOpGetIoreqServerInfo {
    /// `XEN_DMOP_no_gfns` in `flags`: Set when the pages need not appear in guest memory. The fields
    /// for them are then left alone.
    pub const NO_GFNS_MASK: u16 = 0x1;
    /// The lowest bit of `XEN_DMOP_no_gfns`.
    pub const NO_GFNS_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u16 = 0xfffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<XenDmOpGetIoreqServerInfo>() == 24);
    assert!(mem::align_of::<XenDmOpGetIoreqServerInfo>() == 8);
    assert!(mem::offset_of!(XenDmOpGetIoreqServerInfo, id) == 0);
    assert!(mem::offset_of!(XenDmOpGetIoreqServerInfo, flags) == 2);
    assert!(mem::offset_of!(XenDmOpGetIoreqServerInfo, bufioreq_port) == 4);
    assert!(mem::offset_of!(XenDmOpGetIoreqServerInfo, ioreq_gfn) == 8);
    assert!(mem::offset_of!(XenDmOpGetIoreqServerInfo, bufioreq_gfn) == 16);
};

/// A range of what an ioreq server handles.
///
/// Xen's `xen_dm_op_ioreq_server_range`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpIoreqServerRange {
    /// The number of the server.
    pub id: u16,
    /// Reserved: zero when written.
    pub pad: u16,
    /// What it is a range of. A value of [`xen_dm_op_io_range`].
    pub r#type: u32,
    /// The first: for PCI functions the segment in bits 16 to 31, the bus in 8 to 15, the device in 3
    /// to 7 and the function in 0 to 2.
    pub start: u64,
    /// The last, in the same form.
    pub end: u64,
}

plain!(XenDmOpIoreqServerRange);

const _: () = {
    assert!(mem::size_of::<XenDmOpIoreqServerRange>() == 24);
    assert!(mem::align_of::<XenDmOpIoreqServerRange>() == 8);
    assert!(mem::offset_of!(XenDmOpIoreqServerRange, id) == 0);
    assert!(mem::offset_of!(XenDmOpIoreqServerRange, pad) == 2);
    assert!(mem::offset_of!(XenDmOpIoreqServerRange, r#type) == 4);
    assert!(mem::offset_of!(XenDmOpIoreqServerRange, start) == 8);
    assert!(mem::offset_of!(XenDmOpIoreqServerRange, end) == 16);
};

/// Turns an ioreq server on or off.
///
/// Xen's `xen_dm_op_set_ioreq_server_state`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpSetIoreqServerState {
    /// The number of the server.
    pub id: u16,
    /// Zero for off; everything else is on.
    pub enabled: u8,
    /// Reserved: zero when written.
    pub pad: u8,
}

plain!(XenDmOpSetIoreqServerState);

const _: () = {
    assert!(mem::size_of::<XenDmOpSetIoreqServerState>() == 4);
    assert!(mem::align_of::<XenDmOpSetIoreqServerState>() == 2);
    assert!(mem::offset_of!(XenDmOpSetIoreqServerState, id) == 0);
    assert!(mem::offset_of!(XenDmOpSetIoreqServerState, enabled) == 2);
    assert!(mem::offset_of!(XenDmOpSetIoreqServerState, pad) == 3);
};

/// Ends an ioreq server.
///
/// Xen's `xen_dm_op_destroy_ioreq_server`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpDestroyIoreqServer {
    /// The number of the server.
    pub id: u16,
    /// Reserved: zero when written.
    pub pad: u16,
}

plain!(XenDmOpDestroyIoreqServer);

const _: () = {
    assert!(mem::size_of::<XenDmOpDestroyIoreqServer>() == 4);
    assert!(mem::align_of::<XenDmOpDestroyIoreqServer>() == 2);
    assert!(mem::offset_of!(XenDmOpDestroyIoreqServer, id) == 0);
    assert!(mem::offset_of!(XenDmOpDestroyIoreqServer, pad) == 2);
};

/// Asks which pages of the video memory were written.
///
/// Xen's `xen_dm_op_track_dirty_vram`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpTrackDirtyVram {
    /// The number of pages; 0 ends the tracking. Another range than in the last call begins anew, with
    /// all pages written.
    pub nr: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The first page.
    pub first_pfn: u64,
}

plain!(XenDmOpTrackDirtyVram);

const _: () = {
    assert!(mem::size_of::<XenDmOpTrackDirtyVram>() == 16);
    assert!(mem::align_of::<XenDmOpTrackDirtyVram>() == 8);
    assert!(mem::offset_of!(XenDmOpTrackDirtyVram, nr) == 0);
    assert!(mem::offset_of!(XenDmOpTrackDirtyVram, pad) == 4);
    assert!(mem::offset_of!(XenDmOpTrackDirtyVram, first_pfn) == 8);
};

/// Sets the level of an interrupt pin of a PCI device.
///
/// Xen's `xen_dm_op_set_pci_intx_level`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpSetPciIntxLevel {
    /// The PCI segment: 0.
    pub domain: u16,
    /// The bus: 0.
    pub bus: u8,
    /// The device, 0 to 31.
    pub device: u8,
    /// The pin, 0 to 3 for INTA to INTD.
    pub intx: u8,
    /// 1 to assert it and 0 to deassert it.
    pub level: u8,
}

plain!(XenDmOpSetPciIntxLevel);

const _: () = {
    assert!(mem::size_of::<XenDmOpSetPciIntxLevel>() == 6);
    assert!(mem::align_of::<XenDmOpSetPciIntxLevel>() == 2);
    assert!(mem::offset_of!(XenDmOpSetPciIntxLevel, domain) == 0);
    assert!(mem::offset_of!(XenDmOpSetPciIntxLevel, bus) == 2);
    assert!(mem::offset_of!(XenDmOpSetPciIntxLevel, device) == 3);
    assert!(mem::offset_of!(XenDmOpSetPciIntxLevel, intx) == 4);
    assert!(mem::offset_of!(XenDmOpSetPciIntxLevel, level) == 5);
};

/// Sets the level of an ISA interrupt line.
///
/// Xen's `xen_dm_op_set_isa_irq_level`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpSetIsaIrqLevel {
    /// The line, 0 to 15.
    pub isa_irq: u8,
    /// 1 to assert it and 0 to deassert it.
    pub level: u8,
}

plain!(XenDmOpSetIsaIrqLevel);

const _: () = {
    assert!(mem::size_of::<XenDmOpSetIsaIrqLevel>() == 2);
    assert!(mem::align_of::<XenDmOpSetIsaIrqLevel>() == 1);
    assert!(mem::offset_of!(XenDmOpSetIsaIrqLevel, isa_irq) == 0);
    assert!(mem::offset_of!(XenDmOpSetIsaIrqLevel, level) == 1);
};

/// Connects a PCI interrupt link to an ISA interrupt line.
///
/// Xen's `xen_dm_op_set_pci_link_route`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpSetPciLinkRoute {
    /// The link, 0 to 3.
    pub link: u8,
    /// The line, 1 to 15, or 0 for none.
    pub isa_irq: u8,
}

plain!(XenDmOpSetPciLinkRoute);

const _: () = {
    assert!(mem::size_of::<XenDmOpSetPciLinkRoute>() == 2);
    assert!(mem::align_of::<XenDmOpSetPciLinkRoute>() == 1);
    assert!(mem::offset_of!(XenDmOpSetPciLinkRoute, link) == 0);
    assert!(mem::offset_of!(XenDmOpSetPciLinkRoute, isa_irq) == 1);
};

/// Says which memory of the guest the device model has written.
///
/// Xen's `xen_dm_op_modified_memory`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpModifiedMemory {
    /// The number of extents. Xen goes through them from the last to the first, and leaves here how
    /// many are left whenever it is preempted, but not at the end.
    pub nr_extents: u32,
    /// How many pages of the last extent that is left are done: zero at first, and always fewer than it
    /// has.
    pub opaque: u32,
}

plain!(XenDmOpModifiedMemory);

const _: () = {
    assert!(mem::size_of::<XenDmOpModifiedMemory>() == 8);
    assert!(mem::align_of::<XenDmOpModifiedMemory>() == 4);
    assert!(mem::offset_of!(XenDmOpModifiedMemory, nr_extents) == 0);
    assert!(mem::offset_of!(XenDmOpModifiedMemory, opaque) == 4);
};

/// Pages that the device model has written.
///
/// Xen's `xen_dm_op_modified_memory_extent`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpModifiedMemoryExtent {
    /// The number of pages: at least one.
    pub nr: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The first page. The last one is below the guest's highest page number.
    pub first_pfn: u64,
}

plain!(XenDmOpModifiedMemoryExtent);

const _: () = {
    assert!(mem::size_of::<XenDmOpModifiedMemoryExtent>() == 16);
    assert!(mem::align_of::<XenDmOpModifiedMemoryExtent>() == 8);
    assert!(mem::offset_of!(XenDmOpModifiedMemoryExtent, nr) == 0);
    assert!(mem::offset_of!(XenDmOpModifiedMemoryExtent, pad) == 4);
    assert!(mem::offset_of!(XenDmOpModifiedMemoryExtent, first_pfn) == 8);
};

/// Changes how accesses to some pages are treated.
///
/// Xen's `xen_dm_op_set_mem_type`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpSetMemType {
    /// The number of pages: at least one.
    pub nr: u32,
    /// How they are to be treated. A value of [`hvm_mem_type`](crate::stable::hvm_op::hvm_mem_type).
    pub mem_type: u16,
    /// Reserved: zero when written.
    pub pad: u16,
    /// The first page.
    pub first_pfn: u64,
}

plain!(XenDmOpSetMemType);

const _: () = {
    assert!(mem::size_of::<XenDmOpSetMemType>() == 16);
    assert!(mem::align_of::<XenDmOpSetMemType>() == 8);
    assert!(mem::offset_of!(XenDmOpSetMemType, nr) == 0);
    assert!(mem::offset_of!(XenDmOpSetMemType, mem_type) == 4);
    assert!(mem::offset_of!(XenDmOpSetMemType, pad) == 6);
    assert!(mem::offset_of!(XenDmOpSetMemType, first_pfn) == 8);
};

/// Injects an event into a vCPU.
///
/// Xen's `xen_dm_op_inject_event`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpInjectEvent {
    /// The number of the vCPU.
    pub vcpuid: u32,
    /// The vector.
    pub vector: u8,
    /// What kind of event it is; Xen does not look at it. A value of [`xen_dm_op_event`].
    pub r#type: u8,
    /// The length in bytes of the instruction that raised it.
    pub insn_len: u8,
    /// Reserved: zero when written.
    pub pad0: u8,
    /// The error code, or all ones for none.
    pub error_code: u32,
    /// Reserved: zero when written.
    pub pad1: u32,
    /// The address of a page fault; since Xen 4.14 also the pending bits of DR6 of a debug exception.
    pub cr2: u64,
}

plain!(XenDmOpInjectEvent);

const _: () = {
    assert!(mem::size_of::<XenDmOpInjectEvent>() == 24);
    assert!(mem::align_of::<XenDmOpInjectEvent>() == 8);
    assert!(mem::offset_of!(XenDmOpInjectEvent, vcpuid) == 0);
    assert!(mem::offset_of!(XenDmOpInjectEvent, vector) == 4);
    assert!(mem::offset_of!(XenDmOpInjectEvent, r#type) == 5);
    assert!(mem::offset_of!(XenDmOpInjectEvent, insn_len) == 6);
    assert!(mem::offset_of!(XenDmOpInjectEvent, pad0) == 7);
    assert!(mem::offset_of!(XenDmOpInjectEvent, error_code) == 8);
    assert!(mem::offset_of!(XenDmOpInjectEvent, pad1) == 12);
    assert!(mem::offset_of!(XenDmOpInjectEvent, cr2) == 16);
};

/// Injects a message-signalled interrupt.
///
/// Xen's `xen_dm_op_inject_msi`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpInjectMsi {
    /// The message: the vector in bits 0 to 7, the delivery mode in 8 to 10, of which only fixed (0)
    /// and lowest priority (1) are taken, and the trigger mode in bit 15.
    pub data: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The address that it is written to, 0xfee00000 and up: the destination in bits 12 to 19 and its
    /// mode in bit 2; nothing else is looked at. With vector 0, the number of a pirq, its lower 8 bits
    /// in bits 12 to 19 and the others in 40 to 63.
    pub addr: u64,
}

plain!(XenDmOpInjectMsi);

const _: () = {
    assert!(mem::size_of::<XenDmOpInjectMsi>() == 16);
    assert!(mem::align_of::<XenDmOpInjectMsi>() == 8);
    assert!(mem::offset_of!(XenDmOpInjectMsi, data) == 0);
    assert!(mem::offset_of!(XenDmOpInjectMsi, pad) == 4);
    assert!(mem::offset_of!(XenDmOpInjectMsi, addr) == 8);
};

/// Gives accesses to memory of a type to an ioreq server.
///
/// Xen's `xen_dm_op_map_mem_type_to_ioreq_server`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpMapMemTypeToIoreqServer {
    /// The number of the server.
    pub id: u16,
    /// The type; only ioreq_server may be given. A value of
    /// [`hvm_mem_type`](crate::stable::hvm_op::hvm_mem_type).
    pub r#type: u16,
    /// Which accesses; none takes the type from the server again. Xen knows only writes.
    pub flags: u32,
    /// The first page that is not turned back yet: zero at first. With anything else the server, the
    /// type and Reads are not looked at.
    pub opaque: u64,
}

plain!(XenDmOpMapMemTypeToIoreqServer);

impl XenDmOpMapMemTypeToIoreqServer {
    /// `XEN_DMOP_IOREQ_MEM_ACCESS_READ` in `flags`: Set for reads, which Xen refuses.
    pub const READS_MASK: u32 = 0x1;
    /// The lowest bit of `XEN_DMOP_IOREQ_MEM_ACCESS_READ`.
    pub const READS_SHIFT: u32 = 0;

    /// `XEN_DMOP_IOREQ_MEM_ACCESS_WRITE` in `flags`: Set for writes.
    pub const WRITES_MASK: u32 = 0x2;
    /// The lowest bit of `XEN_DMOP_IOREQ_MEM_ACCESS_WRITE`.
    pub const WRITES_SHIFT: u32 = 1;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffc;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<XenDmOpMapMemTypeToIoreqServer>() == 16);
    assert!(mem::align_of::<XenDmOpMapMemTypeToIoreqServer>() == 8);
    assert!(mem::offset_of!(XenDmOpMapMemTypeToIoreqServer, id) == 0);
    assert!(mem::offset_of!(XenDmOpMapMemTypeToIoreqServer, r#type) == 2);
    assert!(mem::offset_of!(XenDmOpMapMemTypeToIoreqServer, flags) == 4);
    assert!(mem::offset_of!(XenDmOpMapMemTypeToIoreqServer, opaque) == 8);
};

/// Shuts the guest down.
///
/// Xen's `xen_dm_op_remote_shutdown`: public/hvm/dm_op.h, 4.21. In 4.10 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpRemoteShutdown {
    /// Why, as sched_op has it; the lowest 8 bits count.
    pub reason: u32,
}

plain!(XenDmOpRemoteShutdown);

const _: () = {
    assert!(mem::size_of::<XenDmOpRemoteShutdown>() == 4);
    assert!(mem::align_of::<XenDmOpRemoteShutdown>() == 4);
    assert!(mem::offset_of!(XenDmOpRemoteShutdown, reason) == 0);
};

/// Moves pages of the guest to other page numbers. Whenever it is preempted, what is left stands
/// here.
///
/// Xen's `xen_dm_op_relocate_memory`: public/hvm/dm_op.h, 4.21. In 4.11 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpRelocateMemory {
    /// The number of pages.
    pub size: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The first page number where they are.
    pub src_gfn: u64,
    /// The first page number where they go.
    pub dst_gfn: u64,
}

plain!(XenDmOpRelocateMemory);

const _: () = {
    assert!(mem::size_of::<XenDmOpRelocateMemory>() == 24);
    assert!(mem::align_of::<XenDmOpRelocateMemory>() == 8);
    assert!(mem::offset_of!(XenDmOpRelocateMemory, size) == 0);
    assert!(mem::offset_of!(XenDmOpRelocateMemory, pad) == 4);
    assert!(mem::offset_of!(XenDmOpRelocateMemory, src_gfn) == 8);
    assert!(mem::offset_of!(XenDmOpRelocateMemory, dst_gfn) == 16);
};

/// Fixes how some pages are cached, whatever the guest says.
///
/// Xen's `xen_dm_op_pin_memory_cacheattr`: public/hvm/dm_op.h, 4.21. In 4.11 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpPinMemoryCacheattr {
    /// The first page.
    pub start: u64,
    /// The last page.
    pub end: u64,
    /// How they are cached. A value of [`xen_dm_op_mem_cache_attr`].
    pub r#type: u32,
    /// Reserved: zero when written.
    pub pad: u32,
}

plain!(XenDmOpPinMemoryCacheattr);

const _: () = {
    assert!(mem::size_of::<XenDmOpPinMemoryCacheattr>() == 24);
    assert!(mem::align_of::<XenDmOpPinMemoryCacheattr>() == 8);
    assert!(mem::offset_of!(XenDmOpPinMemoryCacheattr, start) == 0);
    assert!(mem::offset_of!(XenDmOpPinMemoryCacheattr, end) == 8);
    assert!(mem::offset_of!(XenDmOpPinMemoryCacheattr, r#type) == 16);
    assert!(mem::offset_of!(XenDmOpPinMemoryCacheattr, pad) == 20);
};

/// Sets the level of an interrupt line; Xen on x86 refuses it.
///
/// Xen's `xen_dm_op_set_irq_level`: public/hvm/dm_op.h, 4.21. In 4.15 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpSetIrqLevel {
    /// The line.
    pub irq: u32,
    /// 1 to assert it and 0 to deassert it.
    pub level: u8,
    /// Reserved: zero when written.
    pub pad: [u8; 3],
}

plain!(XenDmOpSetIrqLevel);

const _: () = {
    assert!(mem::size_of::<XenDmOpSetIrqLevel>() == 8);
    assert!(mem::align_of::<XenDmOpSetIrqLevel>() == 4);
    assert!(mem::offset_of!(XenDmOpSetIrqLevel, irq) == 0);
    assert!(mem::offset_of!(XenDmOpSetIrqLevel, level) == 4);
    assert!(mem::offset_of!(XenDmOpSetIrqLevel, pad) == 5);
};

/// Tells how many vCPUs the guest may have.
///
/// Xen's `xen_dm_op_nr_vcpus`: public/hvm/dm_op.h, 4.21. In 4.15 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpNrVcpus {
    /// The number of vCPUs; it never changes.
    pub vcpus: u32,
}

plain!(XenDmOpNrVcpus);

const _: () = {
    assert!(mem::size_of::<XenDmOpNrVcpus>() == 4);
    assert!(mem::align_of::<XenDmOpNrVcpus>() == 4);
    assert!(mem::offset_of!(XenDmOpNrVcpus, vcpus) == 0);
};

/// The union `u` of [`XenDmOp`].
///
/// The operation's own structure.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenDmOpU {
    /// The server to make. For `op` 1.
    pub xen_dm_op_create_ioreq_server: XenDmOpCreateIoreqServer,
    /// The server that is asked about. For `op` 2.
    pub xen_dm_op_get_ioreq_server_info: XenDmOpGetIoreqServerInfo,
    /// The range that the server takes or gives up. For `op` 3 or 4.
    pub xen_dm_op_ioreq_server_range: XenDmOpIoreqServerRange,
    /// The server to turn on or off. For `op` 5.
    pub xen_dm_op_set_ioreq_server_state: XenDmOpSetIoreqServerState,
    /// The server to end. For `op` 6.
    pub xen_dm_op_destroy_ioreq_server: XenDmOpDestroyIoreqServer,
    /// The video memory. For `op` 7.
    pub xen_dm_op_track_dirty_vram: XenDmOpTrackDirtyVram,
    /// The pin and its level. For `op` 8.
    pub xen_dm_op_set_pci_intx_level: XenDmOpSetPciIntxLevel,
    /// The line and its level. For `op` 9.
    pub xen_dm_op_set_isa_irq_level: XenDmOpSetIsaIrqLevel,
    /// The link and its line. For `op` 10.
    pub xen_dm_op_set_pci_link_route: XenDmOpSetPciLinkRoute,
    /// How much was written. For `op` 11.
    pub xen_dm_op_modified_memory: XenDmOpModifiedMemory,
    /// The pages and their type. For `op` 12.
    pub xen_dm_op_set_mem_type: XenDmOpSetMemType,
    /// The event. For `op` 13.
    pub xen_dm_op_inject_event: XenDmOpInjectEvent,
    /// The message. For `op` 14.
    pub xen_dm_op_inject_msi: XenDmOpInjectMsi,
    /// The type and its server. For `op` 15.
    pub xen_dm_op_map_mem_type_to_ioreq_server: XenDmOpMapMemTypeToIoreqServer,
    /// The reason of the shutdown. For `op` 16.
    pub xen_dm_op_remote_shutdown: XenDmOpRemoteShutdown,
    /// The pages to move. For `op` 17.
    pub xen_dm_op_relocate_memory: XenDmOpRelocateMemory,
    /// The pages and how they are cached. For `op` 18.
    pub xen_dm_op_pin_memory_cacheattr: XenDmOpPinMemoryCacheattr,
    /// The line and its level; not on x86. For `op` 19.
    pub xen_dm_op_set_irq_level: XenDmOpSetIrqLevel,
    /// The number of vCPUs. For `op` 20.
    pub xen_dm_op_nr_vcpus: XenDmOpNrVcpus,
}

opaque!(XenDmOpU);

/// What buffer 0 holds: an operation. It may end after the operation's own structure, and Xen
/// before 4.9.2 and 4.10.1 asks for all of it.
///
/// Xen's `xen_dm_op`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenDmOp {
    /// The code of the operation.
    pub op: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The operation's own structure.
    pub u: XenDmOpU,
}

structure!(XenDmOp);

const _: () = {
    assert!(mem::size_of::<XenDmOp>() == 32);
    assert!(mem::align_of::<XenDmOp>() == 8);
    assert!(mem::offset_of!(XenDmOp, op) == 0);
    assert!(mem::offset_of!(XenDmOp, pad) == 4);
    assert!(mem::offset_of!(XenDmOp, u) == 8);
};

/// Memory of the caller that goes with a call.
///
/// Xen's `xen_dm_op_buf`: public/hvm/dm_op.h, 4.21. In 4.9 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenDmOpBuf {
    /// Where it is.
    pub h: *mut core::ffi::c_void,
    /// How long it is in bytes.
    pub size: usize,
}

plain!(XenDmOpBuf);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenDmOpBuf>() == 16);
    assert!(mem::align_of::<XenDmOpBuf>() == 8);
    assert!(mem::offset_of!(XenDmOpBuf, h) == 0);
    assert!(mem::offset_of!(XenDmOpBuf, size) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenDmOpBuf>() == 8);
    assert!(mem::align_of::<XenDmOpBuf>() == 4);
    assert!(mem::offset_of!(XenDmOpBuf, h) == 0);
    assert!(mem::offset_of!(XenDmOpBuf, size) == 4);
};
