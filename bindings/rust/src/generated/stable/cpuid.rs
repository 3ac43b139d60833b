// Generated from abi/cpuid.yaml. Do not edit.

//! Entries of processor policies.

use core::mem;

/// What the CPUID instruction answers for one leaf.
///
/// Xen's `xen_cpuid_leaf_t`: public/arch-x86/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CpuidLeaf {
    /// The leaf, given to the instruction in EAX.
    pub leaf: u32,
    /// The subleaf, given in ECX.
    pub subleaf: u32,
    /// The answer in EAX.
    pub a: u32,
    /// The answer in EBX.
    pub b: u32,
    /// The answer in ECX.
    pub c: u32,
    /// The answer in EDX.
    pub d: u32,
}

plain!(CpuidLeaf);

impl CpuidLeaf {
    /// The value of subleaf for a leaf without subleaves.
    ///
    /// Xen's `XEN_CPUID_NO_SUBLEAF`.
    pub const NO_SUBLEAF: u32 = 0xffffffff;
}

const _: () = {
    assert!(mem::size_of::<CpuidLeaf>() == 24);
    assert!(mem::align_of::<CpuidLeaf>() == 4);
    assert!(mem::offset_of!(CpuidLeaf, leaf) == 0);
    assert!(mem::offset_of!(CpuidLeaf, subleaf) == 4);
    assert!(mem::offset_of!(CpuidLeaf, a) == 8);
    assert!(mem::offset_of!(CpuidLeaf, b) == 12);
    assert!(mem::offset_of!(CpuidLeaf, c) == 16);
    assert!(mem::offset_of!(CpuidLeaf, d) == 20);
};

/// What reading a model-specific register answers.
///
/// Xen's `xen_msr_entry_t`: public/arch-x86/xen.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MsrEntry {
    /// The register's number.
    pub idx: u32,
    /// Reserved: zero when written.
    pub flags: u32,
    /// Its value.
    pub val: u64,
}

plain!(MsrEntry);

const _: () = {
    assert!(mem::size_of::<MsrEntry>() == 16);
    assert!(mem::align_of::<MsrEntry>() == 8);
    assert!(mem::offset_of!(MsrEntry, idx) == 0);
    assert!(mem::offset_of!(MsrEntry, flags) == 4);
    assert!(mem::offset_of!(MsrEntry, val) == 8);
};
