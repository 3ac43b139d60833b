// Generated from abi/mmu.yaml. Do not edit.

//! The hypercalls by which a PV guest changes its page tables.

use core::mem;

/// The bits of the flags of update_va_mapping that say what is flushed.
///
/// Xen's `UVMF_FLUSHTYPE_MASK`.
pub const FLUSH_TYPE_MASK: u32 = 3;

/// Nothing is flushed.
///
/// Xen's `UVMF_NONE`.
pub const FLUSH_NOTHING: u32 = 0;

/// All translations are flushed.
///
/// Xen's `UVMF_TLB_FLUSH`.
pub const FLUSH_ALL: u32 = 1;

/// That of the address is flushed.
///
/// Xen's `UVMF_INVLPG`.
pub const FLUSH_ADDRESS: u32 = 2;

/// It is flushed on all processors; without it on those of a bitmap, whose address is in the other
/// bits, or on this one when they are 0.
///
/// Xen's `UVMF_ALL`.
pub const ON_ALL_PROCESSORS: u32 = 4;

/// What is done to a page-table entry, in the low bits of its address.
///
/// Xen's `MMU_*`: public/xen.h, 4.22.
pub mod mmu_update_kind {
    /// It is replaced, after a check.
    pub const NORMAL: u32 = 0;

    /// The frame gets a page number in the table from frames to page numbers.
    pub const MACHINE_TO_PHYSICAL: u32 = 1;

    /// It is replaced at once, after a check, and stays accessed and dirty when it was.
    pub const PRESERVE_ACCESSED_DIRTY: u32 = 2;

    /// It is replaced, after a check, and the frame is one even if the guest is translated.
    ///
    /// In 4.11 and later.
    pub const NO_TRANSLATE: u32 = 3;
}

/// What is done that goes with page tables.
///
/// Xen's `MMUEXT_*`: public/xen.h, 4.22.
pub mod mmuext_command {
    /// A page becomes a page table of level 1 for good.
    pub const PIN_L1_TABLE: u32 = 0;

    /// A page becomes a page table of level 2 for good.
    pub const PIN_L2_TABLE: u32 = 1;

    /// A page becomes a page table of level 3 for good.
    pub const PIN_L3_TABLE: u32 = 2;

    /// A page becomes a page table of level 4 for good.
    pub const PIN_L4_TABLE: u32 = 3;

    /// A page may be something else again.
    pub const UNPIN_TABLE: u32 = 4;

    /// The vCPU's page table becomes another one.
    pub const NEW_BASE_POINTER: u32 = 5;

    /// Flushes the translations of this processor.
    pub const TLB_FLUSH_LOCAL: u32 = 6;

    /// Flushes the translation of an address on this processor.
    pub const INVALIDATE_LOCAL: u32 = 7;

    /// Flushes the translations of the processors of some vCPUs.
    pub const TLB_FLUSH_MULTI: u32 = 8;

    /// Flushes the translation of an address on the processors of some vCPUs.
    pub const INVALIDATE_MULTI: u32 = 9;

    /// Flushes the translations of all processors of the domain.
    pub const TLB_FLUSH_ALL: u32 = 10;

    /// Flushes the translation of an address on all processors of the domain.
    pub const INVALIDATE_ALL: u32 = 11;

    /// Writes back and flushes this processor's cache.
    pub const FLUSH_CACHE: u32 = 12;

    /// The vCPU's local descriptor table becomes another one.
    pub const SET_LDT: u32 = 13;

    /// The page table for user code of a 64-bit guest becomes another one.
    pub const NEW_USER_BASE_POINTER: u32 = 15;

    /// Fills a page with zeros.
    ///
    /// In 3.4 and later.
    pub const CLEAR_PAGE: u32 = 16;

    /// Copies a page.
    ///
    /// In 3.4 and later.
    pub const COPY_PAGE: u32 = 17;

    /// Writes back and flushes the caches of all processors.
    ///
    /// In 4.1 and later.
    pub const FLUSH_CACHE_GLOBAL: u32 = 18;

    /// A range of pages becomes a superpage.
    ///
    /// In 4.1 and later.
    pub const MARK_SUPERPAGE: u32 = 19;

    /// A superpage becomes pages again.
    ///
    /// In 4.1 and later.
    pub const UNMARK_SUPERPAGE: u32 = 20;
}

/// Changes entries of page tables.
///
/// Xen's `mmu_update`: public/xen.h, 4.22. The interface is stable.
pub mod mmu_update_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 1;
}

/// Changes the entry of the current page tables for one address.
///
/// Xen's `update_va_mapping`: public/xen.h, 4.22. The interface is stable.
pub mod update_va_mapping_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 14;
}

/// Changes the entry of the current page tables for one address, so that it maps a page of another
/// domain.
///
/// Xen's `update_va_mapping_otherdomain`: public/xen.h, 4.22. The interface is stable.
pub mod update_va_mapping_otherdomain_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 22;
}

/// Does what goes with page tables.
///
/// Xen's `mmuext_op`: public/xen.h, 4.22. The interface is stable.
pub mod mmuext_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 26;

    /// The codes of its operations.
    pub mod codes {
        /// Lets a page be a page table of level 1 for good.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel, control-plane.
        pub const PIN_L1_TABLE: u32 = 0;

        /// Lets a page be a page table of level 2 for good.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel, control-plane.
        pub const PIN_L2_TABLE: u32 = 1;

        /// Lets a page be a page table of level 3 for good.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel, control-plane.
        pub const PIN_L3_TABLE: u32 = 2;

        /// Lets a page be a page table of level 4 for good.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel, control-plane.
        pub const PIN_L4_TABLE: u32 = 3;

        /// Lets a page be something else again.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel, control-plane.
        pub const UNPIN_TABLE: u32 = 4;

        /// Changes the vCPU's page table.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const NEW_BASE_POINTER: u32 = 5;

        /// Flushes the translations of this processor.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const TLB_FLUSH_LOCAL: u32 = 6;

        /// Flushes the translation of an address on this processor.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const INVALIDATE_LOCAL: u32 = 7;

        /// Flushes the translations of the processors of some vCPUs.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const TLB_FLUSH_MULTI: u32 = 8;

        /// Flushes the translation of an address on the processors of some vCPUs.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const INVALIDATE_MULTI: u32 = 9;

        /// Flushes the translations of all processors of the domain.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const TLB_FLUSH_ALL: u32 = 10;

        /// Flushes the translation of an address on all processors of the domain.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const INVALIDATE_ALL: u32 = 11;

        /// Writes back and flushes this processor's cache.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const FLUSH_CACHE: u32 = 12;

        /// Changes the vCPU's local descriptor table.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const SET_LDT: u32 = 13;

        /// Changes the page table for user code of a 64-bit guest.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel.
        pub const NEW_USER_BASE_POINTER: u32 = 15;

        /// Fills a page with zeros.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel. In 3.4 and
        /// later.
        pub const CLEAR_PAGE: u32 = 16;

        /// Copies a page.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel. In 3.4 and
        /// later.
        pub const COPY_PAGE: u32 = 17;

        /// Writes back and flushes the caches of all processors.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel. In 4.1 and
        /// later.
        pub const FLUSH_CACHE_GLOBAL: u32 = 18;

        /// Lets a range of pages be a superpage; EOPNOTSUPP since Xen 4.10.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel. In 4.1 and
        /// later.
        pub const MARK_SUPERPAGE: u32 = 19;

        /// Lets a superpage be pages again; EOPNOTSUPP since Xen 4.10.
        ///
        /// Takes an array of [`MmuextOp`](crate::stable::mmu::MmuextOp). For guest-kernel. In 4.1 and
        /// later.
        pub const UNMARK_SUPERPAGE: u32 = 20;
    }
}

/// A page-table entry where it stands, of any level.
///
/// Xen's `intpte_t`: xen/arch/x86/include/asm/page.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MmuEntry {
    /// The entry.
    pub entry: u64,
}

plain!(MmuEntry);

const _: () = {
    assert!(mem::size_of::<MmuEntry>() == 8);
    assert!(mem::align_of::<MmuEntry>() == 8);
    assert!(mem::offset_of!(MmuEntry, entry) == 0);
};

/// How much of a list was done.
///
/// Xen's `pdone`: public/xen.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MmuDone {
    /// The number of elements.
    pub done: u32,
}

plain!(MmuDone);

const _: () = {
    assert!(mem::size_of::<MmuDone>() == 4);
    assert!(mem::align_of::<MmuDone>() == 4);
    assert!(mem::offset_of!(MmuDone, done) == 0);
};

/// A page-table entry, and what becomes of it.
///
/// Xen's `mmu_update`: public/xen.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MmuUpdate {
    /// Which one.
    pub ptr: u64,
    /// The new entry, or page number.
    pub val: u64,
}

plain!(MmuUpdate);

impl MmuUpdate {
    /// `command` in `ptr`: What is done. A value of [`mmu_update_kind`], shifted.
    pub const KIND_MASK: u64 = 0x3;
    /// The lowest bit of `command`.
    pub const KIND_SHIFT: u32 = 0;

    /// `address` in `ptr`: The machine address of the entry, or of the frame, without its low bits.
    pub const ADDRESS_MASK: u64 = 0xfffffffffffffffc;
    /// The lowest bit of `address`.
    pub const ADDRESS_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<MmuUpdate>() == 16);
    assert!(mem::align_of::<MmuUpdate>() == 8);
    assert!(mem::offset_of!(MmuUpdate, ptr) == 0);
    assert!(mem::offset_of!(MmuUpdate, val) == 8);
};

/// A number of descriptors.
///
/// Xen's `mmuext_op.arg2.nr_ents`: public/xen.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MmuextEntries {
    /// The number.
    pub nr_ents: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
}

plain!(MmuextEntries);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<MmuextEntries>() == 8);
    assert!(mem::align_of::<MmuextEntries>() == 4);
    assert!(mem::offset_of!(MmuextEntries, nr_ents) == 0);
    assert!(mem::offset_of!(MmuextEntries, pad0) == 4);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<MmuextEntries>() == 4);
    assert!(mem::align_of::<MmuextEntries>() == 4);
    assert!(mem::offset_of!(MmuextEntries, nr_ents) == 0);
};

/// Some vCPUs.
///
/// Xen's `mmuext_op.arg2.vcpumask`: public/xen.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MmuextVcpus {
    /// A bitmap of them, as long as the domain has vCPUs.
    pub vcpumask: *mut core::ffi::c_void,
}

plain!(MmuextVcpus);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<MmuextVcpus>() == 8);
    assert!(mem::align_of::<MmuextVcpus>() == 8);
    assert!(mem::offset_of!(MmuextVcpus, vcpumask) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<MmuextVcpus>() == 4);
    assert!(mem::align_of::<MmuextVcpus>() == 4);
    assert!(mem::offset_of!(MmuextVcpus, vcpumask) == 0);
};

/// The page that is copied.
///
/// Xen's `mmuext_op.arg2.src_mfn`: public/xen.h, 4.22. In 3.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MmuextSource {
    /// Its frame.
    pub src_mfn: usize,
}

plain!(MmuextSource);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<MmuextSource>() == 8);
    assert!(mem::align_of::<MmuextSource>() == 8);
    assert!(mem::offset_of!(MmuextSource, src_mfn) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<MmuextSource>() == 4);
    assert!(mem::align_of::<MmuextSource>() == 4);
    assert!(mem::offset_of!(MmuextSource, src_mfn) == 0);
};

/// The union `arg2` of [`MmuextOp`].
///
/// With what, for the few commands that need more.
#[repr(C)]
#[derive(Clone, Copy)]
pub union MmuextOpArg2 {
    /// The number of descriptors, for SET_LDT.
    pub nr_ents: MmuextEntries,
    /// The vCPUs, for TLB_FLUSH_MULTI and INVLPG_MULTI.
    pub vcpumask: MmuextVcpus,
    /// The page that is read, for COPY_PAGE.
    pub src_mfn: MmuextSource,
}

opaque!(MmuextOpArg2);

/// Something that goes with page tables.
///
/// Xen's `mmuext_op`: public/xen.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MmuextOp {
    /// What is done. A value of [`mmuext_command`].
    pub cmd: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// The frame of a page (mfn in C), or a linear address (linear_addr), by the command.
    pub arg1: usize,
    /// With what, for the few commands that need more.
    pub arg2: MmuextOpArg2,
}

structure!(MmuextOp);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<MmuextOp>() == 24);
    assert!(mem::align_of::<MmuextOp>() == 8);
    assert!(mem::offset_of!(MmuextOp, cmd) == 0);
    assert!(mem::offset_of!(MmuextOp, pad0) == 4);
    assert!(mem::offset_of!(MmuextOp, arg1) == 8);
    assert!(mem::offset_of!(MmuextOp, arg2) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<MmuextOp>() == 12);
    assert!(mem::align_of::<MmuextOp>() == 4);
    assert!(mem::offset_of!(MmuextOp, cmd) == 0);
    assert!(mem::offset_of!(MmuextOp, arg1) == 4);
    assert!(mem::offset_of!(MmuextOp, arg2) == 8);
};
