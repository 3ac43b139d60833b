// Generated from abi/sched-op.yaml. Do not edit.

//! The hypercall by which a guest waits, yields and ends.

use core::mem;

/// Why a domain stops.
///
/// Xen's `SHUTDOWN_*`: public/sched.h, 4.22.
pub mod shutdown_reason {
    /// It is done.
    pub const POWER_OFF: u32 = 0;

    /// It wants to start anew.
    pub const REBOOT: u32 = 1;

    /// It is ready to be saved.
    pub const SUSPEND: u32 = 2;

    /// It cannot go on.
    pub const CRASH: u32 = 3;

    /// Its watchdog ran out.
    ///
    /// In 4.1 and later.
    pub const WATCHDOG: u32 = 4;

    /// It wants all that Xen keeps for it to be as at first, but for its memory and vCPUs.
    ///
    /// In 4.7 and later.
    pub const SOFT_RESET: u32 = 5;
}

/// Waits, yields, and ends a domain. Nothing of it is continued: a vCPU that waits does so after
/// the call.
///
/// Xen's `sched_op`: public/sched.h, 4.22. The interface is stable.
pub mod sched_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 29;

    /// The codes of its operations.
    pub mod codes {
        /// Lets others run.
        ///
        /// For guest-kernel.
        pub const YIELD: u32 = 0;

        /// Unmasks events, and waits for one.
        ///
        /// For guest-kernel.
        pub const BLOCK: u32 = 1;

        /// Stops the caller's domain. A PV guest that suspends has the frame of its start info in the
        /// register of the third argument; the result of a suspend is 0 in a restored domain, and 1 where
        /// the guest just goes on.
        ///
        /// Takes [`SchedShutdown`](crate::stable::sched_op::SchedShutdown). For guest-kernel.
        pub const SHUTDOWN: u32 = 2;

        /// Waits for one of several event channels, or a time.
        ///
        /// Takes [`SchedPoll`](crate::stable::sched_op::SchedPoll). For guest-kernel.
        pub const POLL: u32 = 3;

        /// Stops another domain.
        ///
        /// Takes [`SchedRemoteShutdown`](crate::stable::sched_op::SchedRemoteShutdown). For device-model,
        /// control-plane.
        pub const REMOTE_SHUTDOWN: u32 = 4;

        /// Says for what reason the domain will stop, whatever it says then.
        ///
        /// Takes [`SchedShutdown`](crate::stable::sched_op::SchedShutdown). For guest-kernel. In 4.1 and
        /// later.
        pub const SHUTDOWN_CODE: u32 = 5;

        /// Starts, postpones or stops a watchdog; the result of a start is its number.
        ///
        /// Takes [`SchedWatchdog`](crate::stable::sched_op::SchedWatchdog). For guest-kernel. In 4.1 and
        /// later.
        pub const WATCHDOG: u32 = 6;

        /// Keeps the caller on one processor, for a while; for the hardware domain only.
        ///
        /// Takes [`SchedPinOverride`](crate::stable::sched_op::SchedPinOverride). For guest-kernel. In 4.7
        /// and later.
        pub const PIN_OVERRIDE: u32 = 7;
    }
}

/// Waits, yields, and ends a PV guest, as in Xen 3.0.0: with a number in place of a structure.
///
/// Xen's `sched_op_compat`: public/sched.h, 4.22. The interface is stable.
pub mod sched_op_compat_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 6;

    /// The codes of its operations.
    pub mod codes {
        /// Lets others run.
        ///
        /// For guest-kernel.
        pub const YIELD: u32 = 0;

        /// Unmasks events, and waits for one.
        ///
        /// For guest-kernel.
        pub const BLOCK: u32 = 1;

        /// Stops the caller's domain.
        ///
        /// For guest-kernel.
        pub const SHUTDOWN: u32 = 2;
    }
}

/// Sets the vCPU's timer that goes off once, the one of vcpu_op.
///
/// Xen's `set_timer_op`: public/xen.h, 4.22. The interface is stable.
pub mod set_timer_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 15;
}

/// Why the caller's domain stops.
///
/// Xen's `sched_shutdown`: public/sched.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedShutdown {
    /// The reason; Xen keeps its lowest 8 bits. A value of [`shutdown_reason`].
    pub reason: u32,
}

plain!(SchedShutdown);

const _: () = {
    assert!(mem::size_of::<SchedShutdown>() == 4);
    assert!(mem::align_of::<SchedShutdown>() == 4);
    assert!(mem::offset_of!(SchedShutdown, reason) == 0);
};

/// The event channels that a vCPU waits for.
///
/// Xen's `sched_poll`: public/sched.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedPoll {
    /// The channels.
    pub ports: *mut u32,
    /// Their number; at most 128.
    pub nr_ports: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// The system time at which it stops waiting, in nanoseconds; 0 for never.
    pub timeout: u64,
}

plain!(SchedPoll);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<SchedPoll>() == 24);
    assert!(mem::align_of::<SchedPoll>() == 8);
    assert!(mem::offset_of!(SchedPoll, ports) == 0);
    assert!(mem::offset_of!(SchedPoll, nr_ports) == 8);
    assert!(mem::offset_of!(SchedPoll, pad0) == 12);
    assert!(mem::offset_of!(SchedPoll, timeout) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<SchedPoll>() == 16);
    assert!(mem::align_of::<SchedPoll>() == 8);
    assert!(mem::offset_of!(SchedPoll, ports) == 0);
    assert!(mem::offset_of!(SchedPoll, nr_ports) == 4);
    assert!(mem::offset_of!(SchedPoll, timeout) == 8);
};

/// Why another domain is to stop.
///
/// Xen's `sched_remote_shutdown`: public/sched.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedRemoteShutdown {
    /// The domain.
    pub domain_id: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// The reason; Xen keeps its lowest 8 bits. A value of [`shutdown_reason`].
    pub reason: u32,
}

plain!(SchedRemoteShutdown);

const _: () = {
    assert!(mem::size_of::<SchedRemoteShutdown>() == 8);
    assert!(mem::align_of::<SchedRemoteShutdown>() == 4);
    assert!(mem::offset_of!(SchedRemoteShutdown, domain_id) == 0);
    assert!(mem::offset_of!(SchedRemoteShutdown, pad0) == 2);
    assert!(mem::offset_of!(SchedRemoteShutdown, reason) == 4);
};

/// A watchdog of a domain.
///
/// Xen's `sched_watchdog`: public/sched.h, 4.22. In 4.1 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedWatchdog {
    /// The watchdog; 0 for a new one.
    pub id: u32,
    /// In how many seconds it runs out; 0 to stop it.
    pub timeout: u32,
}

plain!(SchedWatchdog);

const _: () = {
    assert!(mem::size_of::<SchedWatchdog>() == 8);
    assert!(mem::align_of::<SchedWatchdog>() == 4);
    assert!(mem::offset_of!(SchedWatchdog, id) == 0);
    assert!(mem::offset_of!(SchedWatchdog, timeout) == 4);
};

/// The processor that a vCPU is to stay on.
///
/// Xen's `sched_pin_override`: public/sched.h, 4.22. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchedPinOverride {
    /// The processor; negative to let it move again.
    pub pcpu: i32,
}

plain!(SchedPinOverride);

const _: () = {
    assert!(mem::size_of::<SchedPinOverride>() == 4);
    assert!(mem::align_of::<SchedPinOverride>() == 4);
    assert!(mem::offset_of!(SchedPinOverride, pcpu) == 0);
};
