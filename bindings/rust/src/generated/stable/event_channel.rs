// Generated from abi/event-channel.yaml. Do not edit.

//! The hypercall about event channels, and what the FIFO interface shares.

use core::mem;

/// The most urgent priority.
///
/// Xen's `EVTCHN_FIFO_PRIORITY_MAX`. In 4.4 and later.
pub const FIFO_PRIORITY_MAX: u32 = 0;

/// The priority that a channel has at first.
///
/// Xen's `EVTCHN_FIFO_PRIORITY_DEFAULT`. In 4.4 and later.
pub const FIFO_PRIORITY_DEFAULT: u32 = 7;

/// The least urgent priority.
///
/// Xen's `EVTCHN_FIFO_PRIORITY_MIN`. In 4.4 and later.
pub const FIFO_PRIORITY_MIN: u32 = 15;

/// The number of bits of a port in an event word.
///
/// Xen's `EVTCHN_FIFO_LINK_BITS`. In 4.4 and later.
pub const FIFO_LINK_BITS: u32 = 17;

/// The most channels that a domain may have by the FIFO interface.
///
/// Xen's `EVTCHN_FIFO_NR_CHANNELS`. In 4.4 and later.
pub const FIFO_CHANNELS: u32 = 131072;

/// What an event channel is bound to.
///
/// Xen's `EVTCHNSTAT_*`: public/event_channel.h, 4.22.
pub mod event_channel_status {
    /// It is not in use.
    pub const CLOSED: u32 = 0;

    /// It waits for another domain.
    pub const UNBOUND: u32 = 1;

    /// A channel of another domain.
    pub const INTERDOMAIN: u32 = 2;

    /// An interrupt of the host.
    pub const PIRQ: u32 = 3;

    /// A virtual interrupt.
    pub const VIRQ: u32 = 4;

    /// Messages of the domain's vCPUs among each other.
    pub const IPI: u32 = 5;
}

/// The virtual interrupts, of a vCPU, of a domain or of the whole host.
///
/// Xen's `VIRQ_*`: public/xen.h, 4.22.
pub mod virtual_irq {
    /// For each vCPU: its timer went off or its time was updated.
    pub const TIMER: u32 = 0;

    /// For each vCPU: it is asked to print its state.
    pub const DEBUG: u32 = 1;

    /// For the host: a key was hit on the emergency console.
    pub const CONSOLE: u32 = 2;

    /// For the host: a domain was shut down, paused or destroyed.
    pub const DOMAIN_EXCEPTION: u32 = 3;

    /// For the host: there are trace records.
    pub const TRACE_BUFFER: u32 = 4;

    /// For the host: a domain stopped for its debugger.
    pub const DEBUGGER: u32 = 6;

    /// For each vCPU: there is a sample of the profiler.
    pub const XENOPROF: u32 = 7;

    /// For the host: there is output of the console.
    pub const CONSOLE_RING: u32 = 8;

    /// For the host: a processor went on or off.
    ///
    /// In 4.0 and later.
    pub const PROCESSOR_STATE: u32 = 9;

    /// For the host: there is an event about memory.
    ///
    /// In 4.0 and later.
    pub const MEMORY_EVENT: u32 = 10;

    /// Kept for XenClient.
    ///
    /// In 4.2 to 4.11.
    pub const XEN_CLIENT_RESERVED: u32 = 11;

    /// For each domain: there is a message of another one.
    ///
    /// In 4.12 and later.
    pub const ARGO: u32 = 11;

    /// For the host: its memory is almost used up.
    ///
    /// In 4.2 and later.
    pub const OUT_OF_MEMORY: u32 = 12;

    /// For each vCPU: a performance counter.
    ///
    /// In 4.6 and later.
    pub const PERFORMANCE_MONITOR: u32 = 13;

    /// For the host, on x86: there was a machine check.
    pub const MACHINE_CHECK: u32 = 16;

    /// Not in use on x86.
    pub const ARCH1: u32 = 17;

    /// Not in use on x86.
    pub const ARCH2: u32 = 18;

    /// Not in use on x86.
    pub const ARCH3: u32 = 19;

    /// Not in use on x86.
    pub const ARCH4: u32 = 20;

    /// Not in use on x86.
    pub const ARCH5: u32 = 21;

    /// Not in use on x86.
    pub const ARCH6: u32 = 22;

    /// Not in use on x86.
    pub const ARCH7: u32 = 23;
}

/// Makes, uses and closes event channels.
///
/// Xen's `event_channel_op`: public/event_channel.h, 4.22. The interface is stable.
pub mod event_channel_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 32;

    /// The codes of its operations.
    pub mod codes {
        /// Binds a new channel to one of another domain.
        ///
        /// Takes [`EvtchnBindInterdomain`](crate::stable::event_channel::EvtchnBindInterdomain). For
        /// guest-kernel.
        pub const BIND_INTERDOMAIN: u32 = 0;

        /// Binds a new channel to a virtual interrupt.
        ///
        /// Takes [`EvtchnBindVirq`](crate::stable::event_channel::EvtchnBindVirq). For guest-kernel.
        pub const BIND_VIRQ: u32 = 1;

        /// Binds a new channel to an interrupt of the host.
        ///
        /// Takes [`EvtchnBindPirq`](crate::stable::event_channel::EvtchnBindPirq). For guest-kernel.
        pub const BIND_PIRQ: u32 = 2;

        /// Closes a channel; one that it was bound to waits again.
        ///
        /// Takes [`EvtchnClose`](crate::stable::event_channel::EvtchnClose). For guest-kernel.
        pub const CLOSE: u32 = 3;

        /// Sends an event.
        ///
        /// Takes [`EvtchnSend`](crate::stable::event_channel::EvtchnSend). For guest-kernel.
        pub const SEND: u32 = 4;

        /// Tells what a channel is bound to.
        ///
        /// Takes [`EvtchnStatus`](crate::stable::event_channel::EvtchnStatus). For guest-kernel,
        /// control-plane.
        pub const STATUS: u32 = 5;

        /// Makes a channel that waits for another domain.
        ///
        /// Takes [`EvtchnAllocUnbound`](crate::stable::event_channel::EvtchnAllocUnbound). For
        /// guest-kernel, control-plane.
        pub const ALLOC_UNBOUND: u32 = 6;

        /// Makes a channel for messages to a vCPU.
        ///
        /// Takes [`EvtchnBindIpi`](crate::stable::event_channel::EvtchnBindIpi). For guest-kernel.
        pub const BIND_IPI: u32 = 7;

        /// Says which vCPU is told.
        ///
        /// Takes [`EvtchnBindVcpu`](crate::stable::event_channel::EvtchnBindVcpu). For guest-kernel.
        pub const BIND_VCPU: u32 = 8;

        /// Tells of events again, and of one that waits.
        ///
        /// Takes [`EvtchnUnmask`](crate::stable::event_channel::EvtchnUnmask). For guest-kernel.
        pub const UNMASK: u32 = 9;

        /// Closes all channels of a domain, and leaves the FIFO interface. One reset of a domain at a time:
        /// EBUSY.
        ///
        /// Takes [`EvtchnReset`](crate::stable::event_channel::EvtchnReset). For guest-kernel,
        /// control-plane.
        pub const RESET: u32 = 10;

        /// Enters the FIFO interface, or gives one more vCPU its control block.
        ///
        /// Takes [`EvtchnInitControl`](crate::stable::event_channel::EvtchnInitControl). For guest-kernel.
        /// In 4.4 and later.
        pub const INIT_CONTROL: u32 = 11;

        /// Gives Xen one more page of event words.
        ///
        /// Takes [`EvtchnExpandArray`](crate::stable::event_channel::EvtchnExpandArray). For guest-kernel.
        /// In 4.4 and later.
        pub const EXPAND_ARRAY: u32 = 12;

        /// Sets how urgent a channel is.
        ///
        /// Takes [`EvtchnSetPriority`](crate::stable::event_channel::EvtchnSetPriority). For guest-kernel.
        /// In 4.4 and later.
        pub const SET_PRIORITY: u32 = 13;

        /// The second half of a reset that was preempted; it is no interface, but nothing keeps a guest
        /// from asking for it. Since 4.23 it is a reset like any other, at which tasks of older versions
        /// may stand.
        ///
        /// Takes [`EvtchnReset`](crate::stable::event_channel::EvtchnReset). For guest-kernel,
        /// control-plane. In 4.12.4, 4.13.2, 4.14.1, 4.15 and later.
        pub const RESET_CONT: u32 = 14;
    }
}

/// Makes, uses and closes event channels of a PV guest, as in Xen 3.0.2 and earlier. Until 4.9 it
/// takes every operation of event_channel_op, with no more of its structure than is here.
///
/// Xen's `event_channel_op_compat`: public/event_channel.h, 4.22. The interface is stable.
pub mod event_channel_op_compat_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 16;

    /// The codes of its operations.
    pub mod codes {
        /// Binds a new channel to one of another domain.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const BIND_INTERDOMAIN: u32 = 0;

        /// Binds a new channel to a virtual interrupt.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const BIND_VIRQ: u32 = 1;

        /// Binds a new channel to an interrupt of the host.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const BIND_PIRQ: u32 = 2;

        /// Closes a channel; one that it was bound to waits again.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const CLOSE: u32 = 3;

        /// Sends an event.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const SEND: u32 = 4;

        /// Tells what a channel is bound to.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel, control-plane.
        pub const STATUS: u32 = 5;

        /// Makes a channel that waits for another domain.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel, control-plane.
        pub const ALLOC_UNBOUND: u32 = 6;

        /// Makes a channel for messages to a vCPU.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const BIND_IPI: u32 = 7;

        /// Says which vCPU is told.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const BIND_VCPU: u32 = 8;

        /// Tells of events again, and of one that waits.
        ///
        /// Takes [`EvtchnOp`](crate::stable::event_channel::EvtchnOp). For guest-kernel.
        pub const UNMASK: u32 = 9;
    }
}

/// A channel that waits for another domain.
///
/// Xen's `evtchn_alloc_unbound`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnAllocUnbound {
    /// The domain that gets the channel.
    pub dom: u16,
    /// The domain that it waits for.
    pub remote_dom: u16,
    /// The channel.
    pub port: u32,
}

plain!(EvtchnAllocUnbound);

const _: () = {
    assert!(mem::size_of::<EvtchnAllocUnbound>() == 8);
    assert!(mem::align_of::<EvtchnAllocUnbound>() == 4);
    assert!(mem::offset_of!(EvtchnAllocUnbound, dom) == 0);
    assert!(mem::offset_of!(EvtchnAllocUnbound, remote_dom) == 2);
    assert!(mem::offset_of!(EvtchnAllocUnbound, port) == 4);
};

/// A channel of the caller that is bound to a channel of another domain.
///
/// Xen's `evtchn_bind_interdomain`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindInterdomain {
    /// The other domain.
    pub remote_dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// Its channel, which waits for the caller.
    pub remote_port: u32,
    /// The caller's channel.
    pub local_port: u32,
}

plain!(EvtchnBindInterdomain);

const _: () = {
    assert!(mem::size_of::<EvtchnBindInterdomain>() == 12);
    assert!(mem::align_of::<EvtchnBindInterdomain>() == 4);
    assert!(mem::offset_of!(EvtchnBindInterdomain, remote_dom) == 0);
    assert!(mem::offset_of!(EvtchnBindInterdomain, pad0) == 2);
    assert!(mem::offset_of!(EvtchnBindInterdomain, remote_port) == 4);
    assert!(mem::offset_of!(EvtchnBindInterdomain, local_port) == 8);
};

/// A channel that is bound to a virtual interrupt.
///
/// Xen's `evtchn_bind_virq`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindVirq {
    /// The virtual interrupt. A value of [`virtual_irq`].
    pub virq: u32,
    /// The vCPU that is told; 0 for what is not of a vCPU.
    pub vcpu: u32,
    /// The channel.
    pub port: u32,
}

plain!(EvtchnBindVirq);

const _: () = {
    assert!(mem::size_of::<EvtchnBindVirq>() == 12);
    assert!(mem::align_of::<EvtchnBindVirq>() == 4);
    assert!(mem::offset_of!(EvtchnBindVirq, virq) == 0);
    assert!(mem::offset_of!(EvtchnBindVirq, vcpu) == 4);
    assert!(mem::offset_of!(EvtchnBindVirq, port) == 8);
};

/// A channel that is bound to an interrupt of the host.
///
/// Xen's `evtchn_bind_pirq`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindPirq {
    /// The interrupt, as the domain numbers it.
    pub pirq: u32,
    /// How it is bound.
    pub flags: u32,
    /// The channel.
    pub port: u32,
}

plain!(EvtchnBindPirq);

impl EvtchnBindPirq {
    /// `BIND_PIRQ__WILL_SHARE` in `flags`: Set when other domains may be bound to it, too.
    pub const WILL_SHARE_MASK: u32 = 0x1;
    /// The lowest bit of `BIND_PIRQ__WILL_SHARE`.
    pub const WILL_SHARE_SHIFT: u32 = 0;
}

const _: () = {
    assert!(mem::size_of::<EvtchnBindPirq>() == 12);
    assert!(mem::align_of::<EvtchnBindPirq>() == 4);
    assert!(mem::offset_of!(EvtchnBindPirq, pirq) == 0);
    assert!(mem::offset_of!(EvtchnBindPirq, flags) == 4);
    assert!(mem::offset_of!(EvtchnBindPirq, port) == 8);
};

/// A channel for messages to a vCPU from others of the same domain.
///
/// Xen's `evtchn_bind_ipi`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindIpi {
    /// The vCPU.
    pub vcpu: u32,
    /// The channel.
    pub port: u32,
}

plain!(EvtchnBindIpi);

const _: () = {
    assert!(mem::size_of::<EvtchnBindIpi>() == 8);
    assert!(mem::align_of::<EvtchnBindIpi>() == 4);
    assert!(mem::offset_of!(EvtchnBindIpi, vcpu) == 0);
    assert!(mem::offset_of!(EvtchnBindIpi, port) == 4);
};

/// A channel that is closed.
///
/// Xen's `evtchn_close`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnClose {
    /// The channel.
    pub port: u32,
}

plain!(EvtchnClose);

const _: () = {
    assert!(mem::size_of::<EvtchnClose>() == 4);
    assert!(mem::align_of::<EvtchnClose>() == 4);
    assert!(mem::offset_of!(EvtchnClose, port) == 0);
};

/// A channel on which an event is sent.
///
/// Xen's `evtchn_send`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnSend {
    /// The caller's end of the channel.
    pub port: u32,
}

plain!(EvtchnSend);

const _: () = {
    assert!(mem::size_of::<EvtchnSend>() == 4);
    assert!(mem::align_of::<EvtchnSend>() == 4);
    assert!(mem::offset_of!(EvtchnSend, port) == 0);
};

/// Whom a channel waits for.
///
/// Xen's `evtchn_status.u.unbound`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnStatusUnbound {
    /// The domain.
    pub dom: u16,
}

plain!(EvtchnStatusUnbound);

const _: () = {
    assert!(mem::size_of::<EvtchnStatusUnbound>() == 2);
    assert!(mem::align_of::<EvtchnStatusUnbound>() == 2);
    assert!(mem::offset_of!(EvtchnStatusUnbound, dom) == 0);
};

/// The other end of a channel.
///
/// Xen's `evtchn_status.u.interdomain`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnStatusInterdomain {
    /// Its domain.
    pub dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// The channel there.
    pub port: u32,
}

plain!(EvtchnStatusInterdomain);

const _: () = {
    assert!(mem::size_of::<EvtchnStatusInterdomain>() == 8);
    assert!(mem::align_of::<EvtchnStatusInterdomain>() == 4);
    assert!(mem::offset_of!(EvtchnStatusInterdomain, dom) == 0);
    assert!(mem::offset_of!(EvtchnStatusInterdomain, pad0) == 2);
    assert!(mem::offset_of!(EvtchnStatusInterdomain, port) == 4);
};

/// The host's interrupt of a channel.
///
/// Xen's `evtchn_status.u.pirq`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnStatusPirq {
    /// The interrupt, as the domain numbers it.
    pub pirq: u32,
}

plain!(EvtchnStatusPirq);

const _: () = {
    assert!(mem::size_of::<EvtchnStatusPirq>() == 4);
    assert!(mem::align_of::<EvtchnStatusPirq>() == 4);
    assert!(mem::offset_of!(EvtchnStatusPirq, pirq) == 0);
};

/// The virtual interrupt of a channel.
///
/// Xen's `evtchn_status.u.virq`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnStatusVirq {
    /// The virtual interrupt. A value of [`virtual_irq`].
    pub virq: u32,
}

plain!(EvtchnStatusVirq);

const _: () = {
    assert!(mem::size_of::<EvtchnStatusVirq>() == 4);
    assert!(mem::align_of::<EvtchnStatusVirq>() == 4);
    assert!(mem::offset_of!(EvtchnStatusVirq, virq) == 0);
};

/// The union `u` of [`EvtchnStatus`].
///
/// What is told of that.
#[repr(C)]
#[derive(Clone, Copy)]
pub union EvtchnStatusU {
    /// Whom it waits for. For `status` 1.
    pub evtchn_status_unbound: EvtchnStatusUnbound,
    /// The other end. For `status` 2.
    pub evtchn_status_interdomain: EvtchnStatusInterdomain,
    /// The host's interrupt. For `status` 3.
    pub evtchn_status_pirq: EvtchnStatusPirq,
    /// The virtual interrupt. For `status` 4.
    pub evtchn_status_virq: EvtchnStatusVirq,
}

opaque!(EvtchnStatusU);

/// What a channel is bound to.
///
/// Xen's `evtchn_status`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct EvtchnStatus {
    /// The domain that has the channel.
    pub dom: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
    /// The channel.
    pub port: u32,
    /// What it is bound to. A value of [`event_channel_status`].
    pub status: u32,
    /// The vCPU that is told.
    pub vcpu: u32,
    /// What is told of that.
    pub u: EvtchnStatusU,
}

structure!(EvtchnStatus);

const _: () = {
    assert!(mem::size_of::<EvtchnStatus>() == 24);
    assert!(mem::align_of::<EvtchnStatus>() == 4);
    assert!(mem::offset_of!(EvtchnStatus, dom) == 0);
    assert!(mem::offset_of!(EvtchnStatus, pad0) == 2);
    assert!(mem::offset_of!(EvtchnStatus, port) == 4);
    assert!(mem::offset_of!(EvtchnStatus, status) == 8);
    assert!(mem::offset_of!(EvtchnStatus, vcpu) == 12);
    assert!(mem::offset_of!(EvtchnStatus, u) == 16);
};

/// A channel, and the vCPU that is to be told.
///
/// Xen's `evtchn_bind_vcpu`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnBindVcpu {
    /// The channel.
    pub port: u32,
    /// The vCPU.
    pub vcpu: u32,
}

plain!(EvtchnBindVcpu);

const _: () = {
    assert!(mem::size_of::<EvtchnBindVcpu>() == 8);
    assert!(mem::align_of::<EvtchnBindVcpu>() == 4);
    assert!(mem::offset_of!(EvtchnBindVcpu, port) == 0);
    assert!(mem::offset_of!(EvtchnBindVcpu, vcpu) == 4);
};

/// A channel whose events are wanted again.
///
/// Xen's `evtchn_unmask`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnUnmask {
    /// The channel.
    pub port: u32,
}

plain!(EvtchnUnmask);

const _: () = {
    assert!(mem::size_of::<EvtchnUnmask>() == 4);
    assert!(mem::align_of::<EvtchnUnmask>() == 4);
    assert!(mem::offset_of!(EvtchnUnmask, port) == 0);
};

/// The union `u` of [`EvtchnOp`].
///
/// What the operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union EvtchnOpU {
    /// The channels to bind. For `cmd` 0.
    pub evtchn_bind_interdomain: EvtchnBindInterdomain,
    /// The virtual interrupt. For `cmd` 1.
    pub evtchn_bind_virq: EvtchnBindVirq,
    /// The host's interrupt. For `cmd` 2.
    pub evtchn_bind_pirq: EvtchnBindPirq,
    /// The channel to close. For `cmd` 3.
    pub evtchn_close: EvtchnClose,
    /// The channel to send to. For `cmd` 4.
    pub evtchn_send: EvtchnSend,
    /// The channel to tell of. For `cmd` 5.
    pub evtchn_status: EvtchnStatus,
    /// Who may bind to the new channel. For `cmd` 6.
    pub evtchn_alloc_unbound: EvtchnAllocUnbound,
    /// The vCPU to tell. For `cmd` 7.
    pub evtchn_bind_ipi: EvtchnBindIpi,
    /// The channel, and the vCPU to tell. For `cmd` 8.
    pub evtchn_bind_vcpu: EvtchnBindVcpu,
    /// The channel whose events are wanted again. For `cmd` 9.
    pub evtchn_unmask: EvtchnUnmask,
}

opaque!(EvtchnOpU);

/// An operation and its structure in one, for the older hypercall.
///
/// Xen's `evtchn_op`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct EvtchnOp {
    /// The operation.
    pub cmd: u32,
    /// What the operation needs.
    pub u: EvtchnOpU,
}

structure!(EvtchnOp);

const _: () = {
    assert!(mem::size_of::<EvtchnOp>() == 28);
    assert!(mem::align_of::<EvtchnOp>() == 4);
    assert!(mem::offset_of!(EvtchnOp, cmd) == 0);
    assert!(mem::offset_of!(EvtchnOp, u) == 4);
};

/// A domain all whose channels are closed.
///
/// Xen's `evtchn_reset`: public/event_channel.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnReset {
    /// The domain.
    pub dom: u16,
}

plain!(EvtchnReset);

const _: () = {
    assert!(mem::size_of::<EvtchnReset>() == 2);
    assert!(mem::align_of::<EvtchnReset>() == 2);
    assert!(mem::offset_of!(EvtchnReset, dom) == 0);
};

/// Where a vCPU's control block of the FIFO interface is.
///
/// Xen's `evtchn_init_control`: public/event_channel.h, 4.22. In 4.4 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnInitControl {
    /// The page.
    pub control_gfn: u64,
    /// Where it begins in the page; a multiple of 8, and it must not cross the end.
    pub offset: u32,
    /// The vCPU.
    pub vcpu: u32,
    /// The number of bits of a port in an event word.
    pub link_bits: u8,
    /// Padding.
    pub _pad: [u8; 7],
}

plain!(EvtchnInitControl);

const _: () = {
    assert!(mem::size_of::<EvtchnInitControl>() == 24);
    assert!(mem::align_of::<EvtchnInitControl>() == 8);
    assert!(mem::offset_of!(EvtchnInitControl, control_gfn) == 0);
    assert!(mem::offset_of!(EvtchnInitControl, offset) == 8);
    assert!(mem::offset_of!(EvtchnInitControl, vcpu) == 12);
    assert!(mem::offset_of!(EvtchnInitControl, link_bits) == 16);
    assert!(mem::offset_of!(EvtchnInitControl, _pad) == 17);
};

/// A page of event words.
///
/// Xen's `evtchn_expand_array`: public/event_channel.h, 4.22. In 4.4 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnExpandArray {
    /// The page, for the next 1024 channels.
    pub array_gfn: u64,
}

plain!(EvtchnExpandArray);

const _: () = {
    assert!(mem::size_of::<EvtchnExpandArray>() == 8);
    assert!(mem::align_of::<EvtchnExpandArray>() == 8);
    assert!(mem::offset_of!(EvtchnExpandArray, array_gfn) == 0);
};

/// How urgent a channel is.
///
/// Xen's `evtchn_set_priority`: public/event_channel.h, 4.22. In 4.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnSetPriority {
    /// The channel.
    pub port: u32,
    /// The priority, from 0, the most urgent, to 15.
    pub priority: u32,
}

plain!(EvtchnSetPriority);

const _: () = {
    assert!(mem::size_of::<EvtchnSetPriority>() == 8);
    assert!(mem::align_of::<EvtchnSetPriority>() == 4);
    assert!(mem::offset_of!(EvtchnSetPriority, port) == 0);
    assert!(mem::offset_of!(EvtchnSetPriority, priority) == 4);
};

/// What a vCPU and Xen share of the queues of the FIFO interface.
///
/// Xen's `evtchn_fifo_control_block`: public/event_channel.h, 4.22. In 4.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnFifoControlBlock {
    /// Which queues have events, a bit for each priority.
    pub ready: u32,
    /// Not used.
    pub _rsvd: u32,
    /// The first channel of each queue; 0 when it is empty.
    pub head: [u32; 16],
}

plain!(EvtchnFifoControlBlock);

const _: () = {
    assert!(mem::size_of::<EvtchnFifoControlBlock>() == 72);
    assert!(mem::align_of::<EvtchnFifoControlBlock>() == 4);
    assert!(mem::offset_of!(EvtchnFifoControlBlock, ready) == 0);
    assert!(mem::offset_of!(EvtchnFifoControlBlock, _rsvd) == 4);
    assert!(mem::offset_of!(EvtchnFifoControlBlock, head) == 8);
};

/// The state of a channel in the FIFO interface; the pages of event words are arrays of it.
///
/// Xen's `event_word_t`: public/event_channel.h, 4.22. In 4.4 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvtchnFifoEventWord {
    /// The state.
    pub word: u32,
}

plain!(EvtchnFifoEventWord);

impl EvtchnFifoEventWord {
    /// `link` in `word`: The next channel of the queue; 0 for none.
    pub const LINK_MASK: u32 = 0x1ffff;
    /// The lowest bit of `link`.
    pub const LINK_SHIFT: u32 = 0;

    /// `unused` in `word`: Not used.
    pub const UNUSED_MASK: u32 = 0xffe0000;
    /// The lowest bit of `unused`.
    pub const UNUSED_SHIFT: u32 = 17;

    /// `EVTCHN_FIFO_BUSY` in `word`: Set while Xen links it, so that the guest must not change the
    /// mask.
    pub const BUSY_MASK: u32 = 0x10000000;
    /// The lowest bit of `EVTCHN_FIFO_BUSY`.
    pub const BUSY_SHIFT: u32 = 28;

    /// `EVTCHN_FIFO_LINKED` in `word`: Set when it is in a queue.
    pub const LINKED_MASK: u32 = 0x20000000;
    /// The lowest bit of `EVTCHN_FIFO_LINKED`.
    pub const LINKED_SHIFT: u32 = 29;

    /// `EVTCHN_FIFO_MASKED` in `word`: Set by the guest that does not want to be told.
    pub const MASKED_MASK: u32 = 0x40000000;
    /// The lowest bit of `EVTCHN_FIFO_MASKED`.
    pub const MASKED_SHIFT: u32 = 30;

    /// `EVTCHN_FIFO_PENDING` in `word`: Set when there is an event.
    pub const PENDING_MASK: u32 = 0x80000000;
    /// The lowest bit of `EVTCHN_FIFO_PENDING`.
    pub const PENDING_SHIFT: u32 = 31;
}

const _: () = {
    assert!(mem::size_of::<EvtchnFifoEventWord>() == 4);
    assert!(mem::align_of::<EvtchnFifoEventWord>() == 4);
    assert!(mem::offset_of!(EvtchnFifoEventWord, word) == 0);
};
