// Generated from abi/hvm-op.yaml. Do not edit.

//! The hypercall about HVM guests.

use core::mem;

/// The bits of op that hold the code of modified_memory and set_mem_type; those above hold their
/// progress. Private to Xen.
///
/// Xen's `HVMOP_op_mask`. In 4.5 to 4.8.
pub const OPERATION_MASK: u32 = 0xff;

/// How accesses to a page of guest memory are treated.
///
/// Xen's `HVMMEM_*`: public/hvm/hvm_op.h, 4.21.
pub mod hvm_mem_type {
    /// Memory.
    pub const RAM_RW: u16 = 0;

    /// Memory, to which writes are lost.
    pub const RAM_RO: u16 = 1;

    /// Reads and writes go to the device model.
    pub const MMIO: u16 = 2;

    /// Memory; writes go to the device model instead.
    ///
    /// In 4.6.
    pub const MMIO_WRITES: u16 = 3;

    /// Refused.
    ///
    /// In 4.7 and later.
    pub const UNUSED: u16 = 3;

    /// Memory; writes go to the ioreq server that has claimed the type.
    ///
    /// In 4.8 and later.
    pub const IOREQ_SERVER: u16 = 4;
}

/// What may be done to a page before a listener is told.
///
/// Xen's `HVMMEM_access_*`: public/hvm/hvm_op.h, 4.4.
pub mod hvm_mem_access {
    /// Nothing.
    ///
    /// In 4.1 to 4.4.
    pub const NONE: u16 = 0;

    /// Reading.
    ///
    /// In 4.1 to 4.4.
    pub const READ: u16 = 1;

    /// Writing.
    ///
    /// In 4.1 to 4.4.
    pub const WRITE: u16 = 2;

    /// Reading and writing.
    ///
    /// In 4.1 to 4.4.
    pub const READ_WRITE: u16 = 3;

    /// Executing.
    ///
    /// In 4.1 to 4.4.
    pub const EXECUTE: u16 = 4;

    /// Reading and executing.
    ///
    /// In 4.1 to 4.4.
    pub const READ_EXECUTE: u16 = 5;

    /// Writing and executing.
    ///
    /// In 4.1 to 4.4.
    pub const WRITE_EXECUTE: u16 = 6;

    /// Everything.
    ///
    /// In 4.1 to 4.4.
    pub const ALL: u16 = 7;

    /// Reading and executing, until the first write; then reading and writing.
    ///
    /// In 4.1 to 4.4.
    pub const READ_EXECUTE_TO_READ_WRITE: u16 = 8;

    /// Nothing, until the first access, of which a listener is told while the vCPU goes on; then
    /// everything.
    ///
    /// In 4.2 to 4.4.
    pub const NONE_TO_ALL: u16 = 9;

    /// What the domain has for new pages.
    ///
    /// In 4.1.
    pub const DEFAULT_BEFORE42: u16 = 9;

    /// What the domain has for new pages.
    ///
    /// In 4.2 to 4.4.
    pub const DEFAULT: u16 = 10;
}

/// What kind of event is injected; the numbers are those of the processor's.
///
/// Xen's `HVMOP_TRAP_*`: public/hvm/hvm_op.h, 4.8.
pub mod hvm_op_trap {
    /// An external interrupt.
    ///
    /// In 4.2 to 4.8.
    pub const EXTERNAL_INTERRUPT: u32 = 0;

    /// A non-maskable interrupt.
    ///
    /// In 4.2 to 4.8.
    pub const NMI: u32 = 2;

    /// An exception of the processor.
    ///
    /// In 4.2 to 4.8.
    pub const HARDWARE_EXCEPTION: u32 = 3;

    /// The instruction INT with a number.
    ///
    /// In 4.2 to 4.8.
    pub const SOFTWARE_INTERRUPT: u32 = 4;

    /// The instruction ICEBP.
    ///
    /// In 4.2 to 4.8.
    pub const PRIVILEGED_SOFTWARE_EXCEPTION: u32 = 5;

    /// The instruction INT3 or INTO.
    ///
    /// In 4.2 to 4.8.
    pub const SOFTWARE_EXCEPTION: u32 = 6;
}

/// What a range of an ioreq server is a range of.
///
/// Xen's `HVMOP_IO_RANGE_*`: public/hvm/hvm_op.h, 4.8.
pub mod hvm_op_io_range {
    /// I/O ports.
    ///
    /// In 4.5 to 4.8.
    pub const PORT: u32 = 0;

    /// Guest-physical addresses.
    ///
    /// In 4.5 to 4.8.
    pub const MEMORY: u32 = 1;

    /// PCI functions.
    ///
    /// In 4.5 to 4.8.
    pub const PCI: u32 = 2;
}

/// What concerns HVM guests: their parameters, and until Xen 4.8 their device models. From 4.5 to
/// 4.8 only two operations leave progress above their code; any other has ENOSYS when something is
/// there.
///
/// Xen's `hvm_op`: public/hvm/hvm_op.h, 4.21. The interface is stable.
pub mod hvm_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 34;

    /// The codes of its operations. One that is a part of another has the other's code here, and its
    /// own in [`sub_codes`].
    pub mod codes {
        /// Sets a parameter of a guest.
        ///
        /// Takes [`XenHvmParam`](crate::stable::hvm_op::XenHvmParam). For guest-kernel, device-model,
        /// control-plane.
        pub const SET_PARAM: u32 = 0;

        /// Tells a parameter of a guest.
        ///
        /// Takes [`XenHvmParam`](crate::stable::hvm_op::XenHvmParam). For guest-kernel, device-model,
        /// control-plane.
        pub const GET_PARAM: u32 = 1;

        /// Sets the level of an interrupt pin of a PCI device.
        ///
        /// Takes [`XenHvmSetPciIntxLevel`](crate::stable::hvm_op::XenHvmSetPciIntxLevel). For device-model,
        /// control-plane. In 4.8 and earlier.
        pub const SET_PCI_INTX_LEVEL: u32 = 2;

        /// Sets the level of an ISA interrupt line.
        ///
        /// Takes [`XenHvmSetIsaIrqLevel`](crate::stable::hvm_op::XenHvmSetIsaIrqLevel). For device-model,
        /// control-plane. In 4.8 and earlier.
        pub const SET_ISA_IRQ_LEVEL: u32 = 3;

        /// Connects a PCI interrupt link to an ISA interrupt line.
        ///
        /// Takes [`XenHvmSetPciLinkRoute`](crate::stable::hvm_op::XenHvmSetPciLinkRoute). For device-model,
        /// control-plane. In 4.8 and earlier.
        pub const SET_PCI_LINK_ROUTE: u32 = 4;

        /// Flushes the TLBs of all vCPUs of the caller; it takes no structure.
        ///
        /// For guest-kernel.
        pub const FLUSH_TLBS: u32 = 5;

        /// Tells which pages of the video memory were written since the last call, and goes on watching
        /// them.
        ///
        /// Takes [`XenHvmTrackDirtyVram`](crate::stable::hvm_op::XenHvmTrackDirtyVram) or
        /// [`XenHvmTrackDirtyVramBefore45`](crate::stable::hvm_op::XenHvmTrackDirtyVramBefore45). For
        /// device-model, control-plane. In 4.8 and earlier.
        pub const TRACK_DIRTY_VRAM: u32 = 6;

        /// Marks pages as written while the guest is migrated, and does nothing otherwise.
        ///
        /// Takes [`XenHvmModifiedMemory`](crate::stable::hvm_op::XenHvmModifiedMemory) or
        /// [`XenHvmModifiedMemoryBefore45`](crate::stable::hvm_op::XenHvmModifiedMemoryBefore45). For
        /// device-model, control-plane. In 4.8 and earlier.
        pub const MODIFIED_MEMORY: u32 = 7;

        /// Changes how accesses to some pages are treated.
        ///
        /// Takes [`XenHvmSetMemType`](crate::stable::hvm_op::XenHvmSetMemType) or
        /// [`XenHvmSetMemTypeBefore41`](crate::stable::hvm_op::XenHvmSetMemTypeBefore41). For device-model,
        /// control-plane. In 4.8 and earlier.
        pub const SET_MEM_TYPE: u32 = 8;

        /// Says that a page table will soon not be one.
        ///
        /// Takes [`XenHvmPagetableDying`](crate::stable::hvm_op::XenHvmPagetableDying). For guest-kernel.
        /// In 4.0.1, 4.1 and later.
        pub const PAGETABLE_DYING: u32 = 9;

        /// Tells the time since Xen started.
        ///
        /// Takes [`XenHvmGetTime`](crate::stable::hvm_op::XenHvmGetTime). For guest-kernel, device-model,
        /// control-plane. In 4.0.2, 4.1 and later.
        pub const GET_TIME: u32 = 10;

        /// Writes an entry into the trace buffers.
        ///
        /// Takes [`XenHvmXentrace`](crate::stable::hvm_op::XenHvmXentrace). For guest-kernel, device-model,
        /// control-plane. In 4.1 and later.
        pub const XENTRACE: u32 = 11;

        /// Restricts what may be done to some pages before a listener is told; memory_op does it since Xen 4.5.
        ///
        /// Takes [`XenHvmSetMemAccess`](crate::stable::hvm_op::XenHvmSetMemAccess). For device-model,
        /// control-plane. In 4.1 to 4.4.
        pub const SET_MEM_ACCESS: u32 = 12;

        /// Tells what may be done to a page before a listener is told; memory_op does it since Xen 4.5.
        ///
        /// Takes [`XenHvmGetMemAccess`](crate::stable::hvm_op::XenHvmGetMemAccess). For device-model,
        /// control-plane. In 4.1 to 4.4.
        pub const GET_MEM_ACCESS: u32 = 13;

        /// Injects an event into a vCPU, which takes it when it runs next.
        ///
        /// Takes [`XenHvmInjectTrap`](crate::stable::hvm_op::XenHvmInjectTrap) or
        /// [`XenHvmInjectTrapBefore42`](crate::stable::hvm_op::XenHvmInjectTrapBefore42). For device-model,
        /// control-plane. In 4.1 to 4.8.
        pub const INJECT_TRAP: u32 = 14;

        /// Tells how accesses to a page are treated.
        ///
        /// Takes [`XenHvmGetMemType`](crate::stable::hvm_op::XenHvmGetMemType). For guest-kernel,
        /// device-model, control-plane. In 4.1.1, 4.2 and later.
        pub const GET_MEM_TYPE: u32 = 15;

        /// Injects a message-signalled interrupt.
        ///
        /// Takes [`XenHvmInjectMsi`](crate::stable::hvm_op::XenHvmInjectMsi). For device-model,
        /// control-plane. In 4.2 to 4.8.
        pub const INJECT_MSI: u32 = 16;

        /// Makes an ioreq server.
        ///
        /// Takes [`XenHvmCreateIoreqServer`](crate::stable::hvm_op::XenHvmCreateIoreqServer). For
        /// device-model, control-plane. In 4.5 to 4.8.
        pub const CREATE_IOREQ_SERVER: u32 = 17;

        /// Tells where an ioreq server gets its requests.
        ///
        /// Takes [`XenHvmGetIoreqServerInfo`](crate::stable::hvm_op::XenHvmGetIoreqServerInfo). For
        /// device-model, control-plane. In 4.5 to 4.8.
        pub const GET_IOREQ_SERVER_INFO: u32 = 18;

        /// Gives a range to an ioreq server.
        ///
        /// Takes [`XenHvmIoRange`](crate::stable::hvm_op::XenHvmIoRange). For device-model, control-plane.
        /// In 4.5 to 4.8.
        pub const MAP_IO_RANGE_TO_IOREQ_SERVER: u32 = 19;

        /// Takes a range from an ioreq server.
        ///
        /// Takes [`XenHvmIoRange`](crate::stable::hvm_op::XenHvmIoRange). For device-model, control-plane.
        /// In 4.5 to 4.8.
        pub const UNMAP_IO_RANGE_FROM_IOREQ_SERVER: u32 = 20;

        /// Ends an ioreq server, and takes its ranges from it.
        ///
        /// Takes [`XenHvmDestroyIoreqServer`](crate::stable::hvm_op::XenHvmDestroyIoreqServer). For
        /// device-model, control-plane. In 4.5 to 4.8.
        pub const DESTROY_IOREQ_SERVER: u32 = 21;

        /// Turns an ioreq server on or off.
        ///
        /// Takes [`XenHvmSetIoreqServerState`](crate::stable::hvm_op::XenHvmSetIoreqServerState). For
        /// device-model, control-plane. In 4.5 to 4.8.
        pub const SET_IOREQ_SERVER_STATE: u32 = 22;

        /// Sets the interrupt by which a vCPU learns of events.
        ///
        /// Takes [`XenHvmEvtchnUpcallVector`](crate::stable::hvm_op::XenHvmEvtchnUpcallVector). For
        /// guest-kernel. In 4.6 and later.
        pub const SET_EVTCHN_UPCALL_VECTOR: u32 = 23;

        /// Tells whoever monitors the caller that it asks for something; it takes no structure.
        ///
        /// For guest-kernel. In 4.6 and later.
        pub const GUEST_REQUEST_VM_EVENT: u32 = 24;

        /// Does something to alternate views of a guest's memory: what cmd says.
        ///
        /// Takes [`XenHvmAltp2mOp`](crate::stable::hvm_op::XenHvmAltp2mOp). For guest-kernel, device-model,
        /// control-plane. In 4.6 and later.
        pub const ALTP2M: u32 = 25;

        /// Tells whether a guest has alternate views.
        ///
        /// Takes [`XenHvmAltp2mDomainState`](crate::stable::hvm_op::XenHvmAltp2mDomainState). For
        /// guest-kernel, device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_GET_DOMAIN_STATE: u32 = 25;

        /// Gives a guest alternate views, or ends them.
        ///
        /// Takes [`XenHvmAltp2mDomainState`](crate::stable::hvm_op::XenHvmAltp2mDomainState). For
        /// guest-kernel, device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_SET_DOMAIN_STATE: u32 = 25;

        /// Lets a vCPU take violations as exceptions; before Xen 4.12 only one of the caller's own.
        ///
        /// Takes [`XenHvmAltp2mVcpuEnableNotify`](crate::stable::hvm_op::XenHvmAltp2mVcpuEnableNotify). For
        /// guest-kernel, device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_VCPU_ENABLE_NOTIFY: u32 = 25;

        /// Makes a view.
        ///
        /// Takes [`XenHvmAltp2mView`](crate::stable::hvm_op::XenHvmAltp2mView). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_CREATE_P2M: u32 = 25;

        /// Ends a view.
        ///
        /// Takes [`XenHvmAltp2mView`](crate::stable::hvm_op::XenHvmAltp2mView). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_DESTROY_P2M: u32 = 25;

        /// Switches all vCPUs to a view.
        ///
        /// Takes [`XenHvmAltp2mView`](crate::stable::hvm_op::XenHvmAltp2mView). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_SWITCH_P2M: u32 = 25;

        /// Restricts what may be done to a page in a view.
        ///
        /// Takes [`XenHvmAltp2mMemAccess`](crate::stable::hvm_op::XenHvmAltp2mMemAccess). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_SET_MEM_ACCESS: u32 = 25;

        /// Puts another page in a page's place, in a view.
        ///
        /// Takes [`XenHvmAltp2mChangeGfn`](crate::stable::hvm_op::XenHvmAltp2mChangeGfn). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_CHANGE_GFN: u32 = 25;

        /// Restricts what may be done to several pages in a view.
        ///
        /// Takes [`XenHvmAltp2mSetMemAccessMulti`](crate::stable::hvm_op::XenHvmAltp2mSetMemAccessMulti).
        /// For guest-kernel, device-model, control-plane. In 4.11 and later.
        pub const ALTP2M_SET_MEM_ACCESS_MULTI: u32 = 25;

        /// Says whether violations at a page are not taken as exceptions.
        ///
        /// Takes [`XenHvmAltp2mSuppressVe`](crate::stable::hvm_op::XenHvmAltp2mSuppressVe). For
        /// guest-kernel, device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_SET_SUPPRESS_VE: u32 = 25;

        /// Tells whether violations at a page are not taken as exceptions.
        ///
        /// Takes [`XenHvmAltp2mSuppressVe`](crate::stable::hvm_op::XenHvmAltp2mSuppressVe). For
        /// guest-kernel, device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_GET_SUPPRESS_VE: u32 = 25;

        /// Tells what may be done to a page in a view.
        ///
        /// Takes [`XenHvmAltp2mMemAccess`](crate::stable::hvm_op::XenHvmAltp2mMemAccess). For guest-kernel,
        /// device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_GET_MEM_ACCESS: u32 = 25;

        /// Ends that a vCPU takes violations as exceptions.
        ///
        /// Takes [`XenHvmAltp2mVcpuDisableNotify`](crate::stable::hvm_op::XenHvmAltp2mVcpuDisableNotify).
        /// For guest-kernel, device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_VCPU_DISABLE_NOTIFY: u32 = 25;

        /// Tells which view a vCPU is in.
        ///
        /// Takes [`XenHvmAltp2mGetVcpuP2mIdx`](crate::stable::hvm_op::XenHvmAltp2mGetVcpuP2mIdx). For
        /// guest-kernel, device-model, control-plane. In 4.13 and later.
        pub const ALTP2M_GET_P2M_IDX: u32 = 25;

        /// Says whether violations at some pages are not taken as exceptions.
        ///
        /// Takes [`XenHvmAltp2mSuppressVeMulti`](crate::stable::hvm_op::XenHvmAltp2mSuppressVeMulti). For
        /// guest-kernel, device-model, control-plane. In 4.14 and later.
        pub const ALTP2M_SET_SUPPRESS_VE_MULTI: u32 = 25;

        /// Says whether the guest itself can switch to a view.
        ///
        /// Takes [`XenHvmAltp2mSetVisibility`](crate::stable::hvm_op::XenHvmAltp2mSetVisibility). For
        /// guest-kernel, device-model, control-plane. In 4.14 and later.
        pub const ALTP2M_SET_VISIBILITY: u32 = 25;
    }

    /// The codes of operations in the operation that they are a part of.
    pub mod sub_codes {
        /// Tells whether a guest has alternate views.
        ///
        /// Takes [`XenHvmAltp2mDomainState`](crate::stable::hvm_op::XenHvmAltp2mDomainState). For
        /// guest-kernel, device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_GET_DOMAIN_STATE: u32 = 1;

        /// Gives a guest alternate views, or ends them.
        ///
        /// Takes [`XenHvmAltp2mDomainState`](crate::stable::hvm_op::XenHvmAltp2mDomainState). For
        /// guest-kernel, device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_SET_DOMAIN_STATE: u32 = 2;

        /// Lets a vCPU take violations as exceptions; before Xen 4.12 only one of the caller's own.
        ///
        /// Takes [`XenHvmAltp2mVcpuEnableNotify`](crate::stable::hvm_op::XenHvmAltp2mVcpuEnableNotify). For
        /// guest-kernel, device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_VCPU_ENABLE_NOTIFY: u32 = 3;

        /// Makes a view.
        ///
        /// Takes [`XenHvmAltp2mView`](crate::stable::hvm_op::XenHvmAltp2mView). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_CREATE_P2M: u32 = 4;

        /// Ends a view.
        ///
        /// Takes [`XenHvmAltp2mView`](crate::stable::hvm_op::XenHvmAltp2mView). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_DESTROY_P2M: u32 = 5;

        /// Switches all vCPUs to a view.
        ///
        /// Takes [`XenHvmAltp2mView`](crate::stable::hvm_op::XenHvmAltp2mView). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_SWITCH_P2M: u32 = 6;

        /// Restricts what may be done to a page in a view.
        ///
        /// Takes [`XenHvmAltp2mMemAccess`](crate::stable::hvm_op::XenHvmAltp2mMemAccess). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_SET_MEM_ACCESS: u32 = 7;

        /// Puts another page in a page's place, in a view.
        ///
        /// Takes [`XenHvmAltp2mChangeGfn`](crate::stable::hvm_op::XenHvmAltp2mChangeGfn). For guest-kernel,
        /// device-model, control-plane. In 4.6 and later.
        pub const ALTP2M_CHANGE_GFN: u32 = 8;

        /// Restricts what may be done to several pages in a view.
        ///
        /// Takes [`XenHvmAltp2mSetMemAccessMulti`](crate::stable::hvm_op::XenHvmAltp2mSetMemAccessMulti).
        /// For guest-kernel, device-model, control-plane. In 4.11 and later.
        pub const ALTP2M_SET_MEM_ACCESS_MULTI: u32 = 9;

        /// Says whether violations at a page are not taken as exceptions.
        ///
        /// Takes [`XenHvmAltp2mSuppressVe`](crate::stable::hvm_op::XenHvmAltp2mSuppressVe). For
        /// guest-kernel, device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_SET_SUPPRESS_VE: u32 = 10;

        /// Tells whether violations at a page are not taken as exceptions.
        ///
        /// Takes [`XenHvmAltp2mSuppressVe`](crate::stable::hvm_op::XenHvmAltp2mSuppressVe). For
        /// guest-kernel, device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_GET_SUPPRESS_VE: u32 = 11;

        /// Tells what may be done to a page in a view.
        ///
        /// Takes [`XenHvmAltp2mMemAccess`](crate::stable::hvm_op::XenHvmAltp2mMemAccess). For guest-kernel,
        /// device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_GET_MEM_ACCESS: u32 = 12;

        /// Ends that a vCPU takes violations as exceptions.
        ///
        /// Takes [`XenHvmAltp2mVcpuDisableNotify`](crate::stable::hvm_op::XenHvmAltp2mVcpuDisableNotify).
        /// For guest-kernel, device-model, control-plane. In 4.12 and later.
        pub const ALTP2M_VCPU_DISABLE_NOTIFY: u32 = 13;

        /// Tells which view a vCPU is in.
        ///
        /// Takes [`XenHvmAltp2mGetVcpuP2mIdx`](crate::stable::hvm_op::XenHvmAltp2mGetVcpuP2mIdx). For
        /// guest-kernel, device-model, control-plane. In 4.13 and later.
        pub const ALTP2M_GET_P2M_IDX: u32 = 14;

        /// Says whether violations at some pages are not taken as exceptions.
        ///
        /// Takes [`XenHvmAltp2mSuppressVeMulti`](crate::stable::hvm_op::XenHvmAltp2mSuppressVeMulti). For
        /// guest-kernel, device-model, control-plane. In 4.14 and later.
        pub const ALTP2M_SET_SUPPRESS_VE_MULTI: u32 = 15;

        /// Says whether the guest itself can switch to a view.
        ///
        /// Takes [`XenHvmAltp2mSetVisibility`](crate::stable::hvm_op::XenHvmAltp2mSetVisibility). For
        /// guest-kernel, device-model, control-plane. In 4.14 and later.
        pub const ALTP2M_SET_VISIBILITY: u32 = 16;
    }
}

/// A parameter of an HVM guest.
///
/// Xen's `xen_hvm_param`: public/hvm/hvm_op.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmParam {
    /// The guest; 0x7ff0 is the caller.
    pub domid: u16,
    /// Padding.
    pub pad: u16,
    /// Which parameter. A value of [`hvm_param`](crate::stable::hvm_params::hvm_param).
    pub index: u32,
    /// Its value; Xen writes it when it is asked for.
    pub value: u64,
}

plain!(XenHvmParam);

const _: () = {
    assert!(mem::size_of::<XenHvmParam>() == 16);
    assert!(mem::align_of::<XenHvmParam>() == 8);
    assert!(mem::offset_of!(XenHvmParam, domid) == 0);
    assert!(mem::offset_of!(XenHvmParam, pad) == 2);
    assert!(mem::offset_of!(XenHvmParam, index) == 4);
    assert!(mem::offset_of!(XenHvmParam, value) == 8);
};

/// Sets the level of an interrupt pin of a PCI device.
///
/// Xen's `xen_hvm_set_pci_intx_level`: public/hvm/hvm_op.h, 4.21. In 4.8 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetPciIntxLevel {
    /// The guest.
    pub domid: u16,
    /// The PCI segment: 0.
    pub domain: u8,
    /// The bus: 0.
    pub bus: u8,
    /// The device, 0 to 31.
    pub device: u8,
    /// The pin, 0 to 3 for INTA to INTD.
    pub intx: u8,
    /// 1 to assert it and 0 to deassert it.
    pub level: u8,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u8,
}

plain!(XenHvmSetPciIntxLevel);

const _: () = {
    assert!(mem::size_of::<XenHvmSetPciIntxLevel>() == 8);
    assert!(mem::align_of::<XenHvmSetPciIntxLevel>() == 2);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, domain) == 2);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, bus) == 3);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, device) == 4);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, intx) == 5);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, level) == 6);
    assert!(mem::offset_of!(XenHvmSetPciIntxLevel, _pad) == 7);
};

/// Sets the level of an ISA interrupt line.
///
/// Xen's `xen_hvm_set_isa_irq_level`: public/hvm/hvm_op.h, 4.21. In 4.8 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetIsaIrqLevel {
    /// The guest.
    pub domid: u16,
    /// The line, 0 to 15.
    pub isa_irq: u8,
    /// 1 to assert it and 0 to deassert it.
    pub level: u8,
}

plain!(XenHvmSetIsaIrqLevel);

const _: () = {
    assert!(mem::size_of::<XenHvmSetIsaIrqLevel>() == 4);
    assert!(mem::align_of::<XenHvmSetIsaIrqLevel>() == 2);
    assert!(mem::offset_of!(XenHvmSetIsaIrqLevel, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetIsaIrqLevel, isa_irq) == 2);
    assert!(mem::offset_of!(XenHvmSetIsaIrqLevel, level) == 3);
};

/// Connects a PCI interrupt link to an ISA interrupt line.
///
/// Xen's `xen_hvm_set_pci_link_route`: public/hvm/hvm_op.h, 4.21. In 4.8 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetPciLinkRoute {
    /// The guest.
    pub domid: u16,
    /// The link, 0 to 3.
    pub link: u8,
    /// The line, 1 to 15, or 0 for none.
    pub isa_irq: u8,
}

plain!(XenHvmSetPciLinkRoute);

const _: () = {
    assert!(mem::size_of::<XenHvmSetPciLinkRoute>() == 4);
    assert!(mem::align_of::<XenHvmSetPciLinkRoute>() == 2);
    assert!(mem::offset_of!(XenHvmSetPciLinkRoute, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetPciLinkRoute, link) == 2);
    assert!(mem::offset_of!(XenHvmSetPciLinkRoute, isa_irq) == 3);
};

/// Asks which pages of the video memory were written.
///
/// Xen's `xen_hvm_track_dirty_vram`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmTrackDirtyVram {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
    /// The number of pages; 0 ends the tracking.
    pub nr: u32,
    /// The first page.
    pub first_pfn: u64,
    /// Where a bit for each page goes, set when it was written since the last call. Points to `u8`.
    pub dirty_bitmap: u64,
}

plain!(XenHvmTrackDirtyVram);

const _: () = {
    assert!(mem::size_of::<XenHvmTrackDirtyVram>() == 24);
    assert!(mem::align_of::<XenHvmTrackDirtyVram>() == 8);
    assert!(mem::offset_of!(XenHvmTrackDirtyVram, domid) == 0);
    assert!(mem::offset_of!(XenHvmTrackDirtyVram, _pad) == 2);
    assert!(mem::offset_of!(XenHvmTrackDirtyVram, nr) == 4);
    assert!(mem::offset_of!(XenHvmTrackDirtyVram, first_pfn) == 8);
    assert!(mem::offset_of!(XenHvmTrackDirtyVram, dirty_bitmap) == 16);
};

/// Asks which pages of the video memory were written, as it was before Xen 4.5.
///
/// Xen's `xen_hvm_track_dirty_vram`: public/hvm/hvm_op.h, 4.4. In 4.4 and earlier.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmTrackDirtyVramBefore45 {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: [u16; 3],
    /// The first page.
    pub first_pfn: u64,
    /// The number of pages; 0 ends the tracking.
    pub nr: u64,
    /// Where a bit for each page goes, set when it was written since the last call. Points to `u8`.
    pub dirty_bitmap: u64,
}

plain!(XenHvmTrackDirtyVramBefore45);

const _: () = {
    assert!(mem::size_of::<XenHvmTrackDirtyVramBefore45>() == 32);
    assert!(mem::align_of::<XenHvmTrackDirtyVramBefore45>() == 8);
    assert!(mem::offset_of!(XenHvmTrackDirtyVramBefore45, domid) == 0);
    assert!(mem::offset_of!(XenHvmTrackDirtyVramBefore45, _pad) == 2);
    assert!(mem::offset_of!(XenHvmTrackDirtyVramBefore45, first_pfn) == 8);
    assert!(mem::offset_of!(XenHvmTrackDirtyVramBefore45, nr) == 16);
    assert!(mem::offset_of!(XenHvmTrackDirtyVramBefore45, dirty_bitmap) == 24);
};

/// Says which memory of the guest the device model has written.
///
/// Xen's `xen_hvm_modified_memory`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmModifiedMemory {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
    /// The number of pages.
    pub nr: u32,
    /// The first page.
    pub first_pfn: u64,
}

plain!(XenHvmModifiedMemory);

const _: () = {
    assert!(mem::size_of::<XenHvmModifiedMemory>() == 16);
    assert!(mem::align_of::<XenHvmModifiedMemory>() == 8);
    assert!(mem::offset_of!(XenHvmModifiedMemory, domid) == 0);
    assert!(mem::offset_of!(XenHvmModifiedMemory, _pad) == 2);
    assert!(mem::offset_of!(XenHvmModifiedMemory, nr) == 4);
    assert!(mem::offset_of!(XenHvmModifiedMemory, first_pfn) == 8);
};

/// Says which memory of the guest the device model has written, as it was before Xen 4.5.
///
/// Xen's `xen_hvm_modified_memory`: public/hvm/hvm_op.h, 4.4. In 4.4 and earlier.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmModifiedMemoryBefore45 {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: [u16; 3],
    /// The first page; when the call is preempted, the first that is not done.
    pub first_pfn: u64,
    /// The number of pages; when the call is preempted, how many are left.
    pub nr: u64,
}

plain!(XenHvmModifiedMemoryBefore45);

const _: () = {
    assert!(mem::size_of::<XenHvmModifiedMemoryBefore45>() == 24);
    assert!(mem::align_of::<XenHvmModifiedMemoryBefore45>() == 8);
    assert!(mem::offset_of!(XenHvmModifiedMemoryBefore45, domid) == 0);
    assert!(mem::offset_of!(XenHvmModifiedMemoryBefore45, _pad) == 2);
    assert!(mem::offset_of!(XenHvmModifiedMemoryBefore45, first_pfn) == 8);
    assert!(mem::offset_of!(XenHvmModifiedMemoryBefore45, nr) == 16);
};

/// Changes how accesses to some pages are treated.
///
/// Xen's `xen_hvm_set_mem_type`: public/hvm/hvm_op.h, 4.8. In 4.1 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetMemType {
    /// The guest.
    pub domid: u16,
    /// How they are to be treated. A value of [`hvm_mem_type`].
    pub hvmmem_type: u16,
    /// The number of pages.
    pub nr: u32,
    /// The first page.
    pub first_pfn: u64,
}

plain!(XenHvmSetMemType);

const _: () = {
    assert!(mem::size_of::<XenHvmSetMemType>() == 16);
    assert!(mem::align_of::<XenHvmSetMemType>() == 8);
    assert!(mem::offset_of!(XenHvmSetMemType, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetMemType, hvmmem_type) == 2);
    assert!(mem::offset_of!(XenHvmSetMemType, nr) == 4);
    assert!(mem::offset_of!(XenHvmSetMemType, first_pfn) == 8);
};

/// Changes how accesses to some pages are treated, as it was before Xen 4.1.
///
/// Xen's `xen_hvm_set_mem_type`: public/hvm/hvm_op.h, 4.0. In 4.0 and earlier.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetMemTypeBefore41 {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
    /// How they are to be treated. A value of [`hvm_mem_type`].
    pub hvmmem_type: u32,
    /// The first page.
    pub first_pfn: u64,
    /// The number of pages.
    pub nr: u64,
}

plain!(XenHvmSetMemTypeBefore41);

const _: () = {
    assert!(mem::size_of::<XenHvmSetMemTypeBefore41>() == 24);
    assert!(mem::align_of::<XenHvmSetMemTypeBefore41>() == 8);
    assert!(mem::offset_of!(XenHvmSetMemTypeBefore41, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetMemTypeBefore41, _pad) == 2);
    assert!(mem::offset_of!(XenHvmSetMemTypeBefore41, hvmmem_type) == 4);
    assert!(mem::offset_of!(XenHvmSetMemTypeBefore41, first_pfn) == 8);
    assert!(mem::offset_of!(XenHvmSetMemTypeBefore41, nr) == 16);
};

/// Says that a page table will soon not be one.
///
/// Xen's `xen_hvm_pagetable_dying`: public/hvm/hvm_op.h, 4.21. In 4.0.1, 4.1 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmPagetableDying {
    /// The guest; 0x7ff0 is the caller.
    pub domid: u16,
    /// Padding.
    pub pad: [u16; 3],
    /// The guest-physical address of the page table of the highest level.
    pub gpa: u64,
}

plain!(XenHvmPagetableDying);

const _: () = {
    assert!(mem::size_of::<XenHvmPagetableDying>() == 16);
    assert!(mem::align_of::<XenHvmPagetableDying>() == 8);
    assert!(mem::offset_of!(XenHvmPagetableDying, domid) == 0);
    assert!(mem::offset_of!(XenHvmPagetableDying, pad) == 2);
    assert!(mem::offset_of!(XenHvmPagetableDying, gpa) == 8);
};

/// The time since Xen started.
///
/// Xen's `xen_hvm_get_time`: public/hvm/hvm_op.h, 4.21. In 4.0.2, 4.1 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmGetTime {
    /// The time in nanoseconds.
    pub now: u64,
}

plain!(XenHvmGetTime);

const _: () = {
    assert!(mem::size_of::<XenHvmGetTime>() == 8);
    assert!(mem::align_of::<XenHvmGetTime>() == 8);
    assert!(mem::offset_of!(XenHvmGetTime, now) == 0);
};

/// An entry for the trace buffers.
///
/// Xen's `xen_hvm_xentrace`: public/hvm/hvm_op.h, 4.21. In 4.1 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmXentrace {
    /// What happened, in the lower 12 bits.
    pub event: u16,
    /// How much of extra is in use, in bytes: at most 28, and since Xen 4.18 a multiple of 4.
    pub extra_bytes: u16,
    /// What goes with it.
    pub extra: [u8; 28],
}

plain!(XenHvmXentrace);

impl XenHvmXentrace {
    /// The most words that may go with an entry.
    ///
    /// Xen's `TRACE_EXTRA_MAX`.
    pub const MAX_EXTRA_WORDS: u32 = 7;
}

const _: () = {
    assert!(mem::size_of::<XenHvmXentrace>() == 32);
    assert!(mem::align_of::<XenHvmXentrace>() == 2);
    assert!(mem::offset_of!(XenHvmXentrace, event) == 0);
    assert!(mem::offset_of!(XenHvmXentrace, extra_bytes) == 2);
    assert!(mem::offset_of!(XenHvmXentrace, extra) == 4);
};

/// Restricts what may be done to some pages before a listener is told.
///
/// Xen's `xen_hvm_set_mem_access`: public/hvm/hvm_op.h, 4.4. In 4.1 to 4.4.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetMemAccess {
    /// The guest.
    pub domid: u16,
    /// What may be done. A value of [`hvm_mem_access`].
    pub hvmmem_access: u16,
    /// The number of pages; when the call is preempted, how many are left.
    pub nr: u32,
    /// The first page, or all ones for the pages that will be added; when the call is preempted, the
    /// first that is not done.
    pub first_pfn: u64,
}

plain!(XenHvmSetMemAccess);

const _: () = {
    assert!(mem::size_of::<XenHvmSetMemAccess>() == 16);
    assert!(mem::align_of::<XenHvmSetMemAccess>() == 8);
    assert!(mem::offset_of!(XenHvmSetMemAccess, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetMemAccess, hvmmem_access) == 2);
    assert!(mem::offset_of!(XenHvmSetMemAccess, nr) == 4);
    assert!(mem::offset_of!(XenHvmSetMemAccess, first_pfn) == 8);
};

/// Asks what may be done to a page before a listener is told.
///
/// Xen's `xen_hvm_get_mem_access`: public/hvm/hvm_op.h, 4.4. In 4.1 to 4.4.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmGetMemAccess {
    /// The guest.
    pub domid: u16,
    /// What may be done. A value of [`hvm_mem_access`].
    pub hvmmem_access: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u32,
    /// The page, or all ones for the pages that will be added.
    pub pfn: u64,
}

plain!(XenHvmGetMemAccess);

const _: () = {
    assert!(mem::size_of::<XenHvmGetMemAccess>() == 16);
    assert!(mem::align_of::<XenHvmGetMemAccess>() == 8);
    assert!(mem::offset_of!(XenHvmGetMemAccess, domid) == 0);
    assert!(mem::offset_of!(XenHvmGetMemAccess, hvmmem_access) == 2);
    assert!(mem::offset_of!(XenHvmGetMemAccess, _pad) == 4);
    assert!(mem::offset_of!(XenHvmGetMemAccess, pfn) == 8);
};

/// Injects an event into a vCPU.
///
/// Xen's `xen_hvm_inject_trap`: public/hvm/hvm_op.h, 4.8. In 4.2 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmInjectTrap {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
    /// The number of the vCPU.
    pub vcpuid: u32,
    /// The vector.
    pub vector: u32,
    /// What kind of event it is. A value of [`hvm_op_trap`].
    pub r#type: u32,
    /// The error code, or all ones for none.
    pub error_code: u32,
    /// The length in bytes of the instruction that raised it.
    pub insn_len: u32,
    /// The address of a page fault.
    pub cr2: u64,
}

plain!(XenHvmInjectTrap);

const _: () = {
    assert!(mem::size_of::<XenHvmInjectTrap>() == 32);
    assert!(mem::align_of::<XenHvmInjectTrap>() == 8);
    assert!(mem::offset_of!(XenHvmInjectTrap, domid) == 0);
    assert!(mem::offset_of!(XenHvmInjectTrap, _pad) == 2);
    assert!(mem::offset_of!(XenHvmInjectTrap, vcpuid) == 4);
    assert!(mem::offset_of!(XenHvmInjectTrap, vector) == 8);
    assert!(mem::offset_of!(XenHvmInjectTrap, r#type) == 12);
    assert!(mem::offset_of!(XenHvmInjectTrap, error_code) == 16);
    assert!(mem::offset_of!(XenHvmInjectTrap, insn_len) == 20);
    assert!(mem::offset_of!(XenHvmInjectTrap, cr2) == 24);
};

/// Injects an exception into a vCPU, as it was before Xen 4.2.
///
/// Xen's `xen_hvm_inject_trap`: public/hvm/hvm_op.h, 4.1. In 4.1.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmInjectTrapBefore42 {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
    /// The number of the vCPU.
    pub vcpuid: u32,
    /// The vector.
    pub trap: u32,
    /// The error code, or all ones for none.
    pub error_code: u32,
    /// The address of a page fault.
    pub cr2: u64,
}

plain!(XenHvmInjectTrapBefore42);

const _: () = {
    assert!(mem::size_of::<XenHvmInjectTrapBefore42>() == 24);
    assert!(mem::align_of::<XenHvmInjectTrapBefore42>() == 8);
    assert!(mem::offset_of!(XenHvmInjectTrapBefore42, domid) == 0);
    assert!(mem::offset_of!(XenHvmInjectTrapBefore42, _pad) == 2);
    assert!(mem::offset_of!(XenHvmInjectTrapBefore42, vcpuid) == 4);
    assert!(mem::offset_of!(XenHvmInjectTrapBefore42, trap) == 8);
    assert!(mem::offset_of!(XenHvmInjectTrapBefore42, error_code) == 12);
    assert!(mem::offset_of!(XenHvmInjectTrapBefore42, cr2) == 16);
};

/// Asks how accesses to a page are treated.
///
/// Xen's `xen_hvm_get_mem_type`: public/hvm/hvm_op.h, 4.21. In 4.1.1, 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmGetMemType {
    /// The guest; 0x7ff0 is the caller.
    pub domid: u16,
    /// How they are treated. A value of [`hvm_mem_type`].
    pub mem_type: u16,
    /// Padding.
    pub pad: [u16; 2],
    /// The page.
    pub pfn: u64,
}

plain!(XenHvmGetMemType);

const _: () = {
    assert!(mem::size_of::<XenHvmGetMemType>() == 16);
    assert!(mem::align_of::<XenHvmGetMemType>() == 8);
    assert!(mem::offset_of!(XenHvmGetMemType, domid) == 0);
    assert!(mem::offset_of!(XenHvmGetMemType, mem_type) == 2);
    assert!(mem::offset_of!(XenHvmGetMemType, pad) == 4);
    assert!(mem::offset_of!(XenHvmGetMemType, pfn) == 8);
};

/// Injects a message-signalled interrupt.
///
/// Xen's `xen_hvm_inject_msi`: public/hvm/hvm_op.h, 4.8. In 4.2 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmInjectMsi {
    /// The guest.
    pub domid: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
    /// The message.
    pub data: u32,
    /// The address that it is written to, 0xfee00000 and up.
    pub addr: u64,
}

plain!(XenHvmInjectMsi);

const _: () = {
    assert!(mem::size_of::<XenHvmInjectMsi>() == 16);
    assert!(mem::align_of::<XenHvmInjectMsi>() == 8);
    assert!(mem::offset_of!(XenHvmInjectMsi, domid) == 0);
    assert!(mem::offset_of!(XenHvmInjectMsi, _pad) == 2);
    assert!(mem::offset_of!(XenHvmInjectMsi, data) == 4);
    assert!(mem::offset_of!(XenHvmInjectMsi, addr) == 8);
};

/// Makes an ioreq server.
///
/// Xen's `xen_hvm_create_ioreq_server`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmCreateIoreqServer {
    /// The guest.
    pub domid: u16,
    /// Whether it takes requests that need no answer. A value of
    /// [`ioreq_server_buffered_requests`](crate::stable::dm_op::ioreq_server_buffered_requests).
    pub handle_bufioreq: u8,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u8,
    /// Its number.
    pub id: u16,
}

plain!(XenHvmCreateIoreqServer);

const _: () = {
    assert!(mem::size_of::<XenHvmCreateIoreqServer>() == 6);
    assert!(mem::align_of::<XenHvmCreateIoreqServer>() == 2);
    assert!(mem::offset_of!(XenHvmCreateIoreqServer, domid) == 0);
    assert!(mem::offset_of!(XenHvmCreateIoreqServer, handle_bufioreq) == 2);
    assert!(mem::offset_of!(XenHvmCreateIoreqServer, _pad) == 3);
    assert!(mem::offset_of!(XenHvmCreateIoreqServer, id) == 4);
};

/// Tells where an ioreq server gets its requests.
///
/// Xen's `xen_hvm_get_ioreq_server_info`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmGetIoreqServerInfo {
    /// The guest.
    pub domid: u16,
    /// The number of the server.
    pub id: u16,
    /// The event channel for requests that need no answer.
    pub bufioreq_port: u32,
    /// The page with requests that need an answer.
    pub ioreq_pfn: u64,
    /// The page with requests that need none.
    pub bufioreq_pfn: u64,
}

plain!(XenHvmGetIoreqServerInfo);

const _: () = {
    assert!(mem::size_of::<XenHvmGetIoreqServerInfo>() == 24);
    assert!(mem::align_of::<XenHvmGetIoreqServerInfo>() == 8);
    assert!(mem::offset_of!(XenHvmGetIoreqServerInfo, domid) == 0);
    assert!(mem::offset_of!(XenHvmGetIoreqServerInfo, id) == 2);
    assert!(mem::offset_of!(XenHvmGetIoreqServerInfo, bufioreq_port) == 4);
    assert!(mem::offset_of!(XenHvmGetIoreqServerInfo, ioreq_pfn) == 8);
    assert!(mem::offset_of!(XenHvmGetIoreqServerInfo, bufioreq_pfn) == 16);
};

/// A range of what an ioreq server handles.
///
/// Xen's `xen_hvm_io_range`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmIoRange {
    /// The guest.
    pub domid: u16,
    /// The number of the server.
    pub id: u16,
    /// What it is a range of. A value of [`hvm_op_io_range`].
    pub r#type: u32,
    /// The first: for PCI functions the segment in bits 16 to 31, the bus in 8 to 15, the device in 3
    /// to 7 and the function in 0 to 2.
    pub start: u64,
    /// The last, in the same form.
    pub end: u64,
}

plain!(XenHvmIoRange);

const _: () = {
    assert!(mem::size_of::<XenHvmIoRange>() == 24);
    assert!(mem::align_of::<XenHvmIoRange>() == 8);
    assert!(mem::offset_of!(XenHvmIoRange, domid) == 0);
    assert!(mem::offset_of!(XenHvmIoRange, id) == 2);
    assert!(mem::offset_of!(XenHvmIoRange, r#type) == 4);
    assert!(mem::offset_of!(XenHvmIoRange, start) == 8);
    assert!(mem::offset_of!(XenHvmIoRange, end) == 16);
};

/// Ends an ioreq server.
///
/// Xen's `xen_hvm_destroy_ioreq_server`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmDestroyIoreqServer {
    /// The guest.
    pub domid: u16,
    /// The number of the server.
    pub id: u16,
}

plain!(XenHvmDestroyIoreqServer);

const _: () = {
    assert!(mem::size_of::<XenHvmDestroyIoreqServer>() == 4);
    assert!(mem::align_of::<XenHvmDestroyIoreqServer>() == 2);
    assert!(mem::offset_of!(XenHvmDestroyIoreqServer, domid) == 0);
    assert!(mem::offset_of!(XenHvmDestroyIoreqServer, id) == 2);
};

/// Turns an ioreq server on or off.
///
/// Xen's `xen_hvm_set_ioreq_server_state`: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmSetIoreqServerState {
    /// The guest.
    pub domid: u16,
    /// The number of the server.
    pub id: u16,
    /// Zero for off; everything else is on.
    pub enabled: u8,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u8,
}

plain!(XenHvmSetIoreqServerState);

const _: () = {
    assert!(mem::size_of::<XenHvmSetIoreqServerState>() == 6);
    assert!(mem::align_of::<XenHvmSetIoreqServerState>() == 2);
    assert!(mem::offset_of!(XenHvmSetIoreqServerState, domid) == 0);
    assert!(mem::offset_of!(XenHvmSetIoreqServerState, id) == 2);
    assert!(mem::offset_of!(XenHvmSetIoreqServerState, enabled) == 4);
    assert!(mem::offset_of!(XenHvmSetIoreqServerState, _pad) == 5);
};

/// The interrupt by which a vCPU learns of events.
///
/// Xen's `xen_hvm_evtchn_upcall_vector`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmEvtchnUpcallVector {
    /// The number of the vCPU, as Xen counts.
    pub vcpu: u32,
    /// The vector, 0x10 to 0xff.
    pub vector: u8,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: [u8; 3],
}

plain!(XenHvmEvtchnUpcallVector);

const _: () = {
    assert!(mem::size_of::<XenHvmEvtchnUpcallVector>() == 8);
    assert!(mem::align_of::<XenHvmEvtchnUpcallVector>() == 4);
    assert!(mem::offset_of!(XenHvmEvtchnUpcallVector, vcpu) == 0);
    assert!(mem::offset_of!(XenHvmEvtchnUpcallVector, vector) == 4);
    assert!(mem::offset_of!(XenHvmEvtchnUpcallVector, _pad) == 5);
};

/// Whether a guest has alternate views of its memory.
///
/// Xen's `xen_hvm_altp2m_domain_state`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mDomainState {
    /// Zero for no; everything else is yes. Xen writes 0 or 1 when it is asked.
    pub state: u8,
}

plain!(XenHvmAltp2mDomainState);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mDomainState>() == 1);
    assert!(mem::align_of::<XenHvmAltp2mDomainState>() == 1);
    assert!(mem::offset_of!(XenHvmAltp2mDomainState, state) == 0);
};

/// Lets a vCPU take violations as exceptions.
///
/// Xen's `xen_hvm_altp2m_vcpu_enable_notify`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mVcpuEnableNotify {
    /// The number of the vCPU.
    pub vcpu_id: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The page in which the processor describes a violation.
    pub gfn: u64,
}

plain!(XenHvmAltp2mVcpuEnableNotify);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mVcpuEnableNotify>() == 16);
    assert!(mem::align_of::<XenHvmAltp2mVcpuEnableNotify>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mVcpuEnableNotify, vcpu_id) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mVcpuEnableNotify, pad) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mVcpuEnableNotify, gfn) == 8);
};

/// Ends that a vCPU takes violations as exceptions.
///
/// Xen's `xen_hvm_altp2m_vcpu_disable_notify`: public/hvm/hvm_op.h, 4.21. In 4.12 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mVcpuDisableNotify {
    /// The number of the vCPU.
    pub vcpu_id: u32,
}

plain!(XenHvmAltp2mVcpuDisableNotify);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mVcpuDisableNotify>() == 4);
    assert!(mem::align_of::<XenHvmAltp2mVcpuDisableNotify>() == 4);
    assert!(mem::offset_of!(XenHvmAltp2mVcpuDisableNotify, vcpu_id) == 0);
};

/// A view to make, to end or to switch to.
///
/// Xen's `xen_hvm_altp2m_view`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mView {
    /// Its number; Xen writes it when it makes one.
    pub view: u16,
    /// What may be done to its pages, as memory_op has it; looked at since Xen 4.14, and only when a
    /// view is made.
    pub hvmmem_default_access: u16,
}

plain!(XenHvmAltp2mView);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mView>() == 4);
    assert!(mem::align_of::<XenHvmAltp2mView>() == 2);
    assert!(mem::offset_of!(XenHvmAltp2mView, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mView, hvmmem_default_access) == 2);
};

/// What may be done to a page in a view; named set_mem_access before Xen 4.12.
///
/// Xen's `xen_hvm_altp2m_mem_access`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mMemAccess {
    /// The number of the view.
    pub view: u16,
    /// What may be done, as memory_op has it; Xen writes it when it is asked. Named hvmmem_access
    /// before Xen 4.12.
    pub access: u16,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The page.
    pub gfn: u64,
}

plain!(XenHvmAltp2mMemAccess);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mMemAccess>() == 16);
    assert!(mem::align_of::<XenHvmAltp2mMemAccess>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mMemAccess, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mMemAccess, access) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mMemAccess, pad) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mMemAccess, gfn) == 8);
};

/// What may be done to several pages in a view.
///
/// Xen's `xen_hvm_altp2m_set_mem_access_multi`: public/hvm/hvm_op.h, 4.21. In 4.11 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mSetMemAccessMulti {
    /// The number of the view.
    pub view: u16,
    /// Reserved: zero when written.
    pub pad: u16,
    /// The number of pages.
    pub nr: u32,
    /// How many are done: zero at first.
    pub opaque: u64,
    /// Where the pages' numbers are.
    pub pfn_list: *mut u64,
    /// Where it is written what may be done to each.
    pub access_list: *mut u8,
}

plain!(XenHvmAltp2mSetMemAccessMulti);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mSetMemAccessMulti>() == 32);
    assert!(mem::align_of::<XenHvmAltp2mSetMemAccessMulti>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, pad) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, nr) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, opaque) == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, pfn_list) == 16);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, access_list) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mSetMemAccessMulti>() == 24);
    assert!(mem::align_of::<XenHvmAltp2mSetMemAccessMulti>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, pad) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, nr) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, opaque) == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, pfn_list) == 16);
    assert!(mem::offset_of!(XenHvmAltp2mSetMemAccessMulti, access_list) == 20);
};

/// Puts another page in a page's place, in a view.
///
/// Xen's `xen_hvm_altp2m_change_gfn`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mChangeGfn {
    /// The number of the view.
    pub view: u16,
    /// Reserved: zero when written.
    pub pad1: u16,
    /// Reserved: zero when written.
    pub pad2: u32,
    /// The page number.
    pub old_gfn: u64,
    /// The number of the page that appears there, or all ones for what is there in the view of the
    /// guest itself.
    pub new_gfn: u64,
}

plain!(XenHvmAltp2mChangeGfn);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mChangeGfn>() == 24);
    assert!(mem::align_of::<XenHvmAltp2mChangeGfn>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mChangeGfn, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mChangeGfn, pad1) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mChangeGfn, pad2) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mChangeGfn, old_gfn) == 8);
    assert!(mem::offset_of!(XenHvmAltp2mChangeGfn, new_gfn) == 16);
};

/// Whether violations at a page are not taken as exceptions.
///
/// Xen's `xen_hvm_altp2m_suppress_ve`: public/hvm/hvm_op.h, 4.21. In 4.12 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mSuppressVe {
    /// The number of the view.
    pub view: u16,
    /// Zero when they are taken; Xen writes 0 or 1 when it is asked.
    pub suppress_ve: u8,
    /// Reserved: zero when written.
    pub pad1: u8,
    /// Reserved: zero when written.
    pub pad2: u32,
    /// The page.
    pub gfn: u64,
}

plain!(XenHvmAltp2mSuppressVe);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mSuppressVe>() == 16);
    assert!(mem::align_of::<XenHvmAltp2mSuppressVe>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVe, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVe, suppress_ve) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVe, pad1) == 3);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVe, pad2) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVe, gfn) == 8);
};

/// Whether violations at some pages are not taken as exceptions.
///
/// Xen's `xen_hvm_altp2m_suppress_ve_multi`: public/hvm/hvm_op.h, 4.21. In 4.14 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mSuppressVeMulti {
    /// The number of the view.
    pub view: u16,
    /// Zero when they are taken.
    pub suppress_ve: u8,
    /// Reserved: zero when written.
    pub pad1: u8,
    /// What went wrong first: zero before the call, and afterwards zero or a negative error number.
    pub first_error: i32,
    /// The first page; Xen moves it on.
    pub first_gfn: u64,
    /// The last page; Xen lowers it to what the guest can address.
    pub last_gfn: u64,
    /// The page at which something went wrong first.
    pub first_error_gfn: u64,
}

plain!(XenHvmAltp2mSuppressVeMulti);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mSuppressVeMulti>() == 32);
    assert!(mem::align_of::<XenHvmAltp2mSuppressVeMulti>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, view) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, suppress_ve) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, pad1) == 3);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, first_error) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, first_gfn) == 8);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, last_gfn) == 16);
    assert!(mem::offset_of!(XenHvmAltp2mSuppressVeMulti, first_error_gfn) == 24);
};

/// Asks which view a vCPU is in.
///
/// Xen's `xen_hvm_altp2m_get_vcpu_p2m_idx`: public/hvm/hvm_op.h, 4.21. In 4.13 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mGetVcpuP2mIdx {
    /// The number of the vCPU.
    pub vcpu_id: u32,
    /// The number of the view.
    pub altp2m_idx: u16,
    /// Padding that compilers of C add.
    #[doc(hidden)]
    pub _pad: u16,
}

plain!(XenHvmAltp2mGetVcpuP2mIdx);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mGetVcpuP2mIdx>() == 8);
    assert!(mem::align_of::<XenHvmAltp2mGetVcpuP2mIdx>() == 4);
    assert!(mem::offset_of!(XenHvmAltp2mGetVcpuP2mIdx, vcpu_id) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mGetVcpuP2mIdx, altp2m_idx) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mGetVcpuP2mIdx, _pad) == 6);
};

/// Whether the guest itself can switch to a view.
///
/// Xen's `xen_hvm_altp2m_set_visibility`: public/hvm/hvm_op.h, 4.21. In 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mSetVisibility {
    /// The number of the view.
    pub altp2m_idx: u16,
    /// Zero for no; everything else is yes.
    pub visible: u8,
    /// Reserved: zero when written.
    pub pad: u8,
}

plain!(XenHvmAltp2mSetVisibility);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mSetVisibility>() == 4);
    assert!(mem::align_of::<XenHvmAltp2mSetVisibility>() == 2);
    assert!(mem::offset_of!(XenHvmAltp2mSetVisibility, altp2m_idx) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mSetVisibility, visible) == 2);
    assert!(mem::offset_of!(XenHvmAltp2mSetVisibility, pad) == 3);
};

/// What makes the union of altp2m as long as it is; no operation looks at all of it.
///
/// Xen's `xen_hvm_altp2m_op.u.pad`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenHvmAltp2mRoom {
    /// Room.
    pub pad: [u8; 64],
}

plain!(XenHvmAltp2mRoom);

const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mRoom>() == 64);
    assert!(mem::align_of::<XenHvmAltp2mRoom>() == 1);
    assert!(mem::offset_of!(XenHvmAltp2mRoom, pad) == 0);
};

/// The union `u` of [`XenHvmAltp2mOp`].
///
/// The operation's own structure.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenHvmAltp2mOpU {
    /// No operation has this code. For `cmd` 0.
    pub xen_hvm_altp2m_room: XenHvmAltp2mRoom,
    /// The state that is told or to be set. For `cmd` 1 or 2.
    pub xen_hvm_altp2m_domain_state: XenHvmAltp2mDomainState,
    /// The vCPU and its page. For `cmd` 3.
    pub xen_hvm_altp2m_vcpu_enable_notify: XenHvmAltp2mVcpuEnableNotify,
    /// The view to make, to end or to switch to. For `cmd` 4 or 5 or 6.
    pub xen_hvm_altp2m_view: XenHvmAltp2mView,
    /// What may be done to a page, to be set or told. For `cmd` 7 or 12.
    pub xen_hvm_altp2m_mem_access: XenHvmAltp2mMemAccess,
    /// The page and what replaces it. For `cmd` 8.
    pub xen_hvm_altp2m_change_gfn: XenHvmAltp2mChangeGfn,
    /// What may be done to several pages. For `cmd` 9.
    pub xen_hvm_altp2m_set_mem_access_multi: XenHvmAltp2mSetMemAccessMulti,
    /// The page to set or to ask about. For `cmd` 10 or 11.
    pub xen_hvm_altp2m_suppress_ve: XenHvmAltp2mSuppressVe,
    /// The vCPU. For `cmd` 13.
    pub xen_hvm_altp2m_vcpu_disable_notify: XenHvmAltp2mVcpuDisableNotify,
    /// The vCPU and its view. For `cmd` 14.
    pub xen_hvm_altp2m_get_vcpu_p2m_idx: XenHvmAltp2mGetVcpuP2mIdx,
    /// The pages to set. For `cmd` 15.
    pub xen_hvm_altp2m_suppress_ve_multi: XenHvmAltp2mSuppressVeMulti,
    /// The view and whether it is visible. For `cmd` 16.
    pub xen_hvm_altp2m_set_visibility: XenHvmAltp2mSetVisibility,
}

opaque!(XenHvmAltp2mOpU);

/// An operation on alternate views of a guest's memory.
///
/// Xen's `xen_hvm_altp2m_op`: public/hvm/hvm_op.h, 4.21. In 4.6 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenHvmAltp2mOp {
    /// The version of the interface; another one is refused with EINVAL.
    pub version: u32,
    /// The code of the operation.
    pub cmd: u32,
    /// The guest; 0x7ff0 is the caller.
    pub domain: u16,
    /// Reserved: zero when written.
    pub pad1: u16,
    /// Reserved: zero when written.
    pub pad2: u32,
    /// The operation's own structure.
    pub u: XenHvmAltp2mOpU,
}

structure!(XenHvmAltp2mOp);

impl XenHvmAltp2mOp {
    /// The only value of version.
    ///
    /// Xen's `HVMOP_ALTP2M_INTERFACE_VERSION`.
    pub const INTERFACE_VERSION: u32 = 1;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mOp>() == 80);
    assert!(mem::align_of::<XenHvmAltp2mOp>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mOp, version) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mOp, cmd) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mOp, domain) == 8);
    assert!(mem::offset_of!(XenHvmAltp2mOp, pad1) == 10);
    assert!(mem::offset_of!(XenHvmAltp2mOp, pad2) == 12);
    assert!(mem::offset_of!(XenHvmAltp2mOp, u) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<XenHvmAltp2mOp>() == 80);
    assert!(mem::align_of::<XenHvmAltp2mOp>() == 8);
    assert!(mem::offset_of!(XenHvmAltp2mOp, version) == 0);
    assert!(mem::offset_of!(XenHvmAltp2mOp, cmd) == 4);
    assert!(mem::offset_of!(XenHvmAltp2mOp, domain) == 8);
    assert!(mem::offset_of!(XenHvmAltp2mOp, pad1) == 10);
    assert!(mem::offset_of!(XenHvmAltp2mOp, pad2) == 12);
    assert!(mem::offset_of!(XenHvmAltp2mOp, u) == 16);
};
