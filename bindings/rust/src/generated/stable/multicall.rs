// Generated from abi/multicall.yaml. Do not edit.

//! The hypercall that carries out a list of others.

use core::mem;

/// Carries out hypercalls one after the other, whatever their results are. A debugging build of Xen
/// overwrites the arguments of those that are done. A list in a list gives EINVAL.
///
/// Xen's `multicall`: public/xen.h, 4.22. The interface is stable.
pub mod multicall_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 13;
}

/// A hypercall of a list.
///
/// Xen's `multicall_entry`: public/xen.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MulticallEntry {
    /// Its number.
    pub op: usize,
    /// Its result; the number of the hypercall to go on with when it was preempted.
    pub result: usize,
    /// Its arguments; no hypercall has a sixth any more.
    pub args: [usize; 6],
}

plain!(MulticallEntry);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<MulticallEntry>() == 64);
    assert!(mem::align_of::<MulticallEntry>() == 8);
    assert!(mem::offset_of!(MulticallEntry, op) == 0);
    assert!(mem::offset_of!(MulticallEntry, result) == 8);
    assert!(mem::offset_of!(MulticallEntry, args) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<MulticallEntry>() == 32);
    assert!(mem::align_of::<MulticallEntry>() == 4);
    assert!(mem::offset_of!(MulticallEntry, op) == 0);
    assert!(mem::offset_of!(MulticallEntry, result) == 4);
    assert!(mem::offset_of!(MulticallEntry, args) == 8);
};
