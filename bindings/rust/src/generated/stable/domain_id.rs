// Generated from abi/domain-id.yaml. Do not edit.

//! The numbers of domains that no domain has.

/// The lowest number that no ordinary domain has.
///
/// Xen's `DOMID_FIRST_RESERVED`.
pub const FIRST_RESERVED: u16 = 0x7ff0;

/// The bits of a domain's number.
///
/// Xen's `DOMID_MASK`. In 4.13.5, 4.14 and later.
pub const MASK: u16 = 0x7fff;

/// What stands in the place of a domain's number.
///
/// Xen's `DOMID_*`: public/xen.h, 4.22.
pub mod special_domain {
    /// The caller.
    pub const SELF: u16 = 0x7ff0;

    /// The owner of memory that belongs to devices.
    pub const IO: u16 = 0x7ff1;

    /// The owner of what Xen shares of its own memory.
    pub const XEN: u16 = 0x7ff2;

    /// The owner of pages that domains share until one writes.
    ///
    /// In 4.0 and later.
    pub const SHARING: u16 = 0x7ff3;

    /// No domain: nobody knows the owner.
    ///
    /// In 3.4 to 4.0.1.
    pub const INVALID_BEFORE402: u16 = 0x7fff;

    /// No domain: nobody knows the owner.
    ///
    /// In 4.0.2, 4.1 and later.
    pub const INVALID: u16 = 0x7ff4;

    /// Whichever domain; a free number where one is made.
    ///
    /// In 4.22 and later.
    pub const ANY: u16 = 0x7ff5;

    /// The vCPUs that run when no other does.
    ///
    /// In 4.0.2, 4.1 and later.
    pub const IDLE: u16 = 0x7fff;
}
