//! The boundary between Xen, its guests, its toolstacks and device models, as one description has
//! it: structures with the layout that C has, constants, and the codes of hypercalls.
//!
//! [`stable`] holds the interfaces that stay as they are from one version of Xen to the next, and
//! the formats of save images; [`versioned`] those that change with each version.
//!
//! A structure keeps the names of Xen's fields. Every byte of it is a field: where a compiler of C
//! adds padding, a hidden field says so, and [`Default`] makes it zero. Sizes, alignments and
//! offsets are asserted when the crate is compiled. Values of enumerations are constants, since a
//! field may always hold one that nobody knows yet.
//!
//! ```
//! use holdfast_abi::stable::dm_op::{dm_op_hypercall::codes, XenDmOp};
//!
//! let call = XenDmOp { op: codes::TRACK_DIRTY_VRAM, ..Default::default() };
//! ```
//!
//! The caller is the program that is compiled: a word is a [`usize`] and a handle a pointer, as in
//! C, so that structures that depend on the caller's width have that of the target. Structures of
//! 32-bit callers are those of x86.

#![no_std]
#![warn(missing_docs)]

#[cfg(not(target_endian = "little"))]
compile_error!("Xen runs on little-endian machines only.");

#[cfg(not(any(target_arch = "x86", target_pointer_width = "64")))]
compile_error!("Callers are of 64 bits, or of 32-bit x86.");

#[macro_use]
mod structure;
mod u64a4;

#[path = "generated/stable/mod.rs"]
pub mod stable;
#[path = "generated/versioned/mod.rs"]
pub mod versioned;

pub use u64a4::U64a4;

/// The caller's width in bytes: that of a word and of a pointer.
pub const WIDTH: usize = core::mem::size_of::<usize>();
