// Generated from abi/errno.yaml. Do not edit.

//! The errors of hypercalls.

/// Why a hypercall failed. It answers with the number's negative.
///
/// Xen's `XEN_E*`: public/errno.h, 4.22.
pub mod xen_errno {
    /// The caller has no right to it.
    pub const EPERM: u32 = 1;

    /// What is named is not there.
    pub const ENOENT: u32 = 2;

    /// There is no such domain.
    pub const ESRCH: u32 = 3;

    /// The call was interrupted.
    pub const EINTR: u32 = 4;

    /// A device failed.
    pub const EIO: u32 = 5;

    /// There is no such address.
    pub const ENXIO: u32 = 6;

    /// There is more than Xen takes at once.
    pub const E2BIG: u32 = 7;

    /// It is no executable.
    pub const ENOEXEC: u32 = 8;

    /// What is referred to is not open.
    pub const EBADF: u32 = 9;

    /// There is no child.
    pub const ECHILD: u32 = 10;

    /// It is to be tried again. Xen's EWOULDBLOCK is the same number.
    pub const EAGAIN: u32 = 11;

    /// There is not enough memory.
    pub const ENOMEM: u32 = 12;

    /// It is not permitted: for a versioned interface, the caller was built for another version.
    pub const EACCES: u32 = 13;

    /// Xen cannot reach an address of the caller's.
    pub const EFAULT: u32 = 14;

    /// It is in use.
    pub const EBUSY: u32 = 16;

    /// It is there already.
    pub const EEXIST: u32 = 17;

    /// It reaches across devices.
    pub const EXDEV: u32 = 18;

    /// There is no such device.
    pub const ENODEV: u32 = 19;

    /// It is no directory.
    ///
    /// In 4.15 and later.
    pub const ENOTDIR: u32 = 20;

    /// It is a directory.
    ///
    /// In 4.7 and later.
    pub const EISDIR: u32 = 21;

    /// An argument makes no sense.
    pub const EINVAL: u32 = 22;

    /// Xen has no room for another one.
    pub const ENFILE: u32 = 23;

    /// The caller has too many.
    pub const EMFILE: u32 = 24;

    /// There is no room left.
    pub const ENOSPC: u32 = 28;

    /// It can be read only.
    ///
    /// In 4.7 and later.
    pub const EROFS: u32 = 30;

    /// There are too many links.
    pub const EMLINK: u32 = 31;

    /// A number is outside of what the function takes.
    pub const EDOM: u32 = 33;

    /// A number is outside of the range.
    pub const ERANGE: u32 = 34;

    /// The callers would wait for each other. Xen's EDEADLOCK is the same number.
    pub const EDEADLK: u32 = 35;

    /// A name is too long.
    pub const ENAMETOOLONG: u32 = 36;

    /// There is no lock left.
    pub const ENOLCK: u32 = 37;

    /// Xen has no such call, or no such operation.
    pub const ENOSYS: u32 = 38;

    /// It is not empty.
    ///
    /// In 4.7 and later.
    pub const ENOTEMPTY: u32 = 39;

    /// There is nothing of the kind.
    pub const ENODATA: u32 = 61;

    /// A time has passed.
    pub const ETIME: u32 = 62;

    /// A message cannot be understood.
    pub const EBADMSG: u32 = 74;

    /// A number does not fit.
    pub const EOVERFLOW: u32 = 75;

    /// A text is wrongly encoded.
    pub const EILSEQ: u32 = 84;

    /// The call has to begin again; Xen sees to that itself.
    pub const ERESTART: u32 = 85;

    /// It is no socket.
    pub const ENOTSOCK: u32 = 88;

    /// A message is too long.
    ///
    /// In 4.12 and later.
    pub const EMSGSIZE: u32 = 90;

    /// Xen does not do this, as it was built or on this host.
    pub const EOPNOTSUPP: u32 = 95;

    /// The address is in use.
    pub const EADDRINUSE: u32 = 98;

    /// The address is not to be had.
    pub const EADDRNOTAVAIL: u32 = 99;

    /// The caller's buffer is too small.
    pub const ENOBUFS: u32 = 105;

    /// It is connected already.
    pub const EISCONN: u32 = 106;

    /// It is not connected.
    pub const ENOTCONN: u32 = 107;

    /// It took too long.
    pub const ETIMEDOUT: u32 = 110;

    /// The other side refuses to be connected.
    ///
    /// In 4.12 and later.
    pub const ECONNREFUSED: u32 = 111;
}
