// Generated from abi/console-io.yaml. Do not edit.

//! The hypercall for Xen's console.

/// The most bytes that a read may ask for; more are refused with E2BIG.
///
/// In 4.13 and later.
pub const MAX_READ_BYTES: u32 = 2147483647;

/// How many bytes Xen takes at a time of what is written, and looks between two such parts whether
/// it is to be preempted; private to Xen.
pub const CHUNK_BYTES: u32 = 127;

/// What is done with the console.
///
/// Xen's `CONSOLEIO_*`: public/xen.h, 4.22.
pub mod console_command {
    /// Writes to it.
    pub const WRITE: u32 = 0;

    /// Reads from it.
    pub const READ: u32 = 1;
}

/// Reads from Xen's console and writes to it. The control domain may, since 4.12 a domain that was
/// created as a console too, and in a build with verbose debugging everyone may write; others get
/// EPERM, before the command is looked at. Before 4.3 it is domain 0 in place of the control
/// domain.
///
/// Xen's `console_io`: public/xen.h, 4.22. The interface is stable.
pub mod console_io_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 18;

    /// The codes of its operations.
    pub mod codes {
        /// Writes bytes, and answers 0. What the hardware domain writes goes out as it is; of others, since
        /// 4.4, printable characters and tabs alone, a line at a time, with the number of the domain before
        /// it and subject to the level of guests' messages. EFAULT when bytes cannot be read: those before
        /// the part that it happened in are written.
        ///
        /// For guest-kernel, control-plane.
        pub const WRITE: u32 = 0;

        /// Takes bytes that were typed on the serial line for domain 0, up to as many as there is room for,
        /// and answers how many they are; 0 when nothing waits. EFAULT when they cannot be written to the
        /// buffer: those of that part are not lost.
        ///
        /// For guest-kernel, control-plane.
        pub const READ: u32 = 1;
    }
}
