// Generated from abi/linux-devices.yaml. Do not edit.

//! What a process gives Linux's devices of Xen, by ioctl.

use core::mem;

/// The type of the requests of /dev/xen/privcmd: the letter P.
pub const PRIVCMD_TYPE: u32 = 0x50;

/// The type of the requests of /dev/xen/evtchn: the letter E.
pub const EVTCHN_TYPE: u32 = 0x45;

/// The most buffers that a dm_op may have here (dm_op_max_nr_bufs); more are refused with E2BIG.
pub const MAX_DM_OP_BUFFERS: u32 = 16;

/// The most bytes that a buffer may have (dm_op_buf_max_size); a longer one is refused with E2BIG.
pub const MAX_DM_OP_BUFFER_SIZE: u32 = 4096;

/// The numbers of the requests of /dev/xen/privcmd.
///
/// Xen's `IOCTL_PRIVCMD_*`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
pub mod privcmd_request {
    /// Makes a hypercall, whichever it is. A file that is restricted refuses it.
    pub const HYPERCALL: u32 = 0;

    /// Maps ranges of a domain's memory; for PV kernels alone.
    pub const MMAP: u32 = 2;

    /// Maps pages of a domain's memory, and marks those that it could not map in the list itself.
    pub const MMAPBATCH: u32 = 3;

    /// Maps pages of a domain's memory, with an error for each.
    pub const MMAPBATCH_V2: u32 = 4;

    /// Makes the hypercall of device models, whose memory it checks.
    pub const DM_OP: u32 = 5;

    /// Restricts the file to one domain, for good.
    pub const RESTRICT: u32 = 6;

    /// Maps a resource that Xen has for a domain, or tells how large it is.
    pub const MMAP_RESOURCE: u32 = 7;
}

/// The numbers of the requests of /dev/xen/evtchn.
///
/// Xen's `IOCTL_EVTCHN_*`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
pub mod evtchn_request {
    /// Binds a new port to a virtual interrupt, and answers with the port.
    pub const BIND_VIRQ: u32 = 0;

    /// Binds a new port to one of another domain, and answers with the port.
    pub const BIND_INTERDOMAIN: u32 = 1;

    /// Makes a port that another domain may bind to, and answers with it.
    pub const BIND_UNBOUND_PORT: u32 = 2;

    /// Closes a port.
    pub const UNBIND: u32 = 3;

    /// Sends an event.
    pub const NOTIFY: u32 = 4;

    /// Empties the list of ports that wait to be read.
    pub const RESET: u32 = 5;

    /// Restricts the file to ports of one domain, for good.
    pub const RESTRICT_DOMID: u32 = 6;
}

/// A call of a device model.
///
/// In C `privcmd_dm_op`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivcmdDmOp {
    /// The guest.
    pub dom: u16,
    /// The number of buffers.
    pub num: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
    /// The buffers; the first holds the operation.
    pub ubufs: *mut PrivcmdDmOpBuf,
}

plain!(PrivcmdDmOp);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<PrivcmdDmOp>() == 16);
    assert!(mem::align_of::<PrivcmdDmOp>() == 8);
    assert!(mem::offset_of!(PrivcmdDmOp, dom) == 0);
    assert!(mem::offset_of!(PrivcmdDmOp, num) == 2);
    assert!(mem::offset_of!(PrivcmdDmOp, pad0) == 4);
    assert!(mem::offset_of!(PrivcmdDmOp, ubufs) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<PrivcmdDmOp>() == 8);
    assert!(mem::align_of::<PrivcmdDmOp>() == 4);
    assert!(mem::offset_of!(PrivcmdDmOp, dom) == 0);
    assert!(mem::offset_of!(PrivcmdDmOp, num) == 2);
    assert!(mem::offset_of!(PrivcmdDmOp, ubufs) == 4);
};

/// Memory of the process that goes with a call.
///
/// In C `privcmd_dm_op_buf`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivcmdDmOpBuf {
    /// Where it is.
    pub uptr: *mut core::ffi::c_void,
    /// How long it is in bytes.
    pub size: usize,
}

plain!(PrivcmdDmOpBuf);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<PrivcmdDmOpBuf>() == 16);
    assert!(mem::align_of::<PrivcmdDmOpBuf>() == 8);
    assert!(mem::offset_of!(PrivcmdDmOpBuf, uptr) == 0);
    assert!(mem::offset_of!(PrivcmdDmOpBuf, size) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<PrivcmdDmOpBuf>() == 8);
    assert!(mem::align_of::<PrivcmdDmOpBuf>() == 4);
    assert!(mem::offset_of!(PrivcmdDmOpBuf, uptr) == 0);
    assert!(mem::offset_of!(PrivcmdDmOpBuf, size) == 4);
};

/// The domain that a file is restricted to.
///
/// In C `privcmd_restrict`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivcmdRestrict {
    /// The domain.
    pub domid: u16,
}

plain!(PrivcmdRestrict);

const _: () = {
    assert!(mem::size_of::<PrivcmdRestrict>() == 2);
    assert!(mem::align_of::<PrivcmdRestrict>() == 2);
    assert!(mem::offset_of!(PrivcmdRestrict, domid) == 0);
};

/// Pages of a domain that are mapped.
///
/// In C `privcmd_mmapbatch_v2`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivcmdMmapBatchV2 {
    /// The number of pages.
    pub num: u32,
    /// The domain.
    pub dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Where they are mapped: in a mapping of the device.
    pub addr: u64,
    /// Their numbers, a word of the process each.
    pub arr: *mut core::ffi::c_void,
    /// Receives an error number for each, negative, as a signed integer of 32 bits; 0 for one that is
    /// mapped.
    pub err: *mut core::ffi::c_void,
}

plain!(PrivcmdMmapBatchV2);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<PrivcmdMmapBatchV2>() == 32);
    assert!(mem::align_of::<PrivcmdMmapBatchV2>() == 8);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, num) == 0);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, dom) == 4);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, pad0) == 6);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, addr) == 8);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, arr) == 16);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, err) == 24);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<PrivcmdMmapBatchV2>() == 24);
    assert!(mem::align_of::<PrivcmdMmapBatchV2>() == 8);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, num) == 0);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, dom) == 4);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, pad0) == 6);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, addr) == 8);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, arr) == 16);
    assert!(mem::offset_of!(PrivcmdMmapBatchV2, err) == 20);
};

/// A resource that is mapped.
///
/// In C `privcmd_mmap_resource`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrivcmdMmapResource {
    /// The domain.
    pub dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Which kind of resource, as XENMEM_acquire_resource has it.
    pub r#type: u32,
    /// Which one of the kind.
    pub id: u32,
    /// The first of its frames.
    pub idx: u32,
    /// The number of frames; 0 with no address asks for it, and receives it.
    pub num: u64,
    /// Where they are mapped: in a mapping of the device.
    pub addr: u64,
}

plain!(PrivcmdMmapResource);

const _: () = {
    assert!(mem::size_of::<PrivcmdMmapResource>() == 32);
    assert!(mem::align_of::<PrivcmdMmapResource>() == 8);
    assert!(mem::offset_of!(PrivcmdMmapResource, dom) == 0);
    assert!(mem::offset_of!(PrivcmdMmapResource, pad0) == 2);
    assert!(mem::offset_of!(PrivcmdMmapResource, r#type) == 4);
    assert!(mem::offset_of!(PrivcmdMmapResource, id) == 8);
    assert!(mem::offset_of!(PrivcmdMmapResource, idx) == 12);
    assert!(mem::offset_of!(PrivcmdMmapResource, num) == 16);
    assert!(mem::offset_of!(PrivcmdMmapResource, addr) == 24);
};

/// A virtual interrupt that a port is bound to.
///
/// In C `ioctl_evtchn_bind_virq`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindVirqRequest {
    /// The virtual interrupt.
    pub virq: u32,
}

plain!(EvtchnBindVirqRequest);

const _: () = {
    assert!(mem::size_of::<EvtchnBindVirqRequest>() == 4);
    assert!(mem::align_of::<EvtchnBindVirqRequest>() == 4);
    assert!(mem::offset_of!(EvtchnBindVirqRequest, virq) == 0);
};

/// A port of another domain that a port is bound to.
///
/// In C `ioctl_evtchn_bind_interdomain`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindInterdomainRequest {
    /// The other domain.
    pub remote_domain: u32,
    /// Its port.
    pub remote_port: u32,
}

plain!(EvtchnBindInterdomainRequest);

const _: () = {
    assert!(mem::size_of::<EvtchnBindInterdomainRequest>() == 8);
    assert!(mem::align_of::<EvtchnBindInterdomainRequest>() == 4);
    assert!(mem::offset_of!(EvtchnBindInterdomainRequest, remote_domain) == 0);
    assert!(mem::offset_of!(EvtchnBindInterdomainRequest, remote_port) == 4);
};

/// The domain that a port waits for.
///
/// In C `ioctl_evtchn_bind_unbound_port`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindUnboundRequest {
    /// The other domain.
    pub remote_domain: u32,
}

plain!(EvtchnBindUnboundRequest);

const _: () = {
    assert!(mem::size_of::<EvtchnBindUnboundRequest>() == 4);
    assert!(mem::align_of::<EvtchnBindUnboundRequest>() == 4);
    assert!(mem::offset_of!(EvtchnBindUnboundRequest, remote_domain) == 0);
};

/// A port that is closed, or that an event is sent to (ioctl_evtchn_notify).
///
/// In C `ioctl_evtchn_unbind`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnPortRequest {
    /// The port.
    pub port: u32,
}

plain!(EvtchnPortRequest);

const _: () = {
    assert!(mem::size_of::<EvtchnPortRequest>() == 4);
    assert!(mem::align_of::<EvtchnPortRequest>() == 4);
    assert!(mem::offset_of!(EvtchnPortRequest, port) == 0);
};

/// The domain that a file is restricted to.
///
/// In C `ioctl_evtchn_restrict_domid`: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnRestrictRequest {
    /// The domain.
    pub domid: u16,
}

plain!(EvtchnRestrictRequest);

const _: () = {
    assert!(mem::size_of::<EvtchnRestrictRequest>() == 2);
    assert!(mem::align_of::<EvtchnRestrictRequest>() == 2);
    assert!(mem::offset_of!(EvtchnRestrictRequest, domid) == 0);
};
