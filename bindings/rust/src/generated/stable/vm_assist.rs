// Generated from abi/vm-assist.yaml. Do not edit.

//! The hypercall about assists.

/// What is done with an assist.
///
/// Xen's `VMASST_CMD_*`: public/xen.h, 4.22.
pub mod vm_assist_command {
    /// Turns it on.
    pub const ENABLE: u32 = 0;

    /// Turns it off.
    pub const DISABLE: u32 = 1;
}

/// Turns on and off what Xen does for a kernel. The type is looked at before the command.
///
/// Xen's `vm_assist`: public/xen.h, 4.22. The interface is stable.
pub mod vm_assist_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 21;

    /// The codes of its operations.
    pub mod codes {
        /// Turns an assist on.
        ///
        /// For guest-kernel.
        pub const ENABLE: u32 = 0;

        /// Turns an assist off.
        ///
        /// For guest-kernel.
        pub const DISABLE: u32 = 1;
    }
}
