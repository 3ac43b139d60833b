// Generated from abi/hypercall-numbers.yaml. Do not edit.

//! The numbers of the hypercalls.

/// The number of entries of Xen's table: a number beyond it is answered with ENOSYS. Private to
/// Xen.
///
/// Xen's `NR_hypercalls`.
pub const TABLE_SIZE: u32 = 64;

/// What a hypercall asks for.
///
/// Xen's `__HYPERVISOR_*`: public/xen.h, 4.22.
pub mod hypercall_number {
    /// Sets the handlers of exceptions; PV.
    pub const SET_TRAP_TABLE: u32 = 0;

    /// Changes entries of page tables, or of the table of frames; PV.
    pub const MMU_UPDATE: u32 = 1;

    /// Sets the global descriptor table; PV.
    pub const SET_GDT: u32 = 2;

    /// Sets the stack that the kernel is entered on; PV.
    pub const STACK_SWITCH: u32 = 3;

    /// Sets the entry points of the kernel for events, as callback_op does today; PV.
    pub const SET_CALLBACKS: u32 = 4;

    /// Makes the next use of the FPU trap, or not; PV.
    pub const FPU_TASKSWITCH: u32 = 5;

    /// Is sched_op with a number in place of a structure, of Xen 3.0.0; PV.
    pub const SCHED_OP_COMPAT: u32 = 6;

    /// Is for what only the hardware domain asks about the host; dom0_op before Xen 3.0.3, of which
    /// domctl and sysctl took the rest.
    pub const PLATFORM_OP: u32 = 7;

    /// Sets a debug register; PV.
    pub const SET_DEBUGREG: u32 = 8;

    /// Gets a debug register; PV.
    pub const GET_DEBUGREG: u32 = 9;

    /// Changes a segment descriptor; PV.
    pub const UPDATE_DESCRIPTOR: u32 = 10;

    /// Is about a domain's memory.
    pub const MEMORY_OP: u32 = 12;

    /// Carries out a list of hypercalls.
    pub const MULTICALL: u32 = 13;

    /// Changes the page-table entry of an address; PV.
    pub const UPDATE_VA_MAPPING: u32 = 14;

    /// Sets the vCPU's timer; a caller of 4 bytes passes the time in two halves.
    pub const SET_TIMER_OP: u32 = 15;

    /// Is event_channel_op with the code in the structure, of Xen 3.0.2 and before; PV.
    pub const EVENT_CHANNEL_OP_COMPAT: u32 = 16;

    /// Says which Xen this is.
    pub const XEN_VERSION: u32 = 17;

    /// Reads from Xen's console and writes to it.
    pub const CONSOLE_IO: u32 = 18;

    /// Is physdev_op with the code in the structure, of Xen 3.0.2 and before; PV.
    pub const PHYSDEV_OP_COMPAT: u32 = 19;

    /// Is about grants of memory to other domains.
    pub const GRANT_TABLE_OP: u32 = 20;

    /// Turns on and off what Xen does for a kernel that could not do without.
    pub const VM_ASSIST: u32 = 21;

    /// Changes the page-table entry of an address to a page of another domain; PV.
    pub const UPDATE_VA_MAPPING_OTHERDOMAIN: u32 = 22;

    /// Returns from an interrupt or an exception; PV.
    pub const IRET: u32 = 23;

    /// Is about a vCPU of the caller's.
    pub const VCPU_OP: u32 = 24;

    /// Sets the base of FS or GS; PV of 8 bytes, others get ENOSYS.
    pub const SET_SEGMENT_BASE: u32 = 25;

    /// Pins page tables, flushes, and more of the kind; PV, and others for some of it.
    pub const MMUEXT_OP: u32 = 26;

    /// Was about access control, before xsm_op took the number.
    ///
    /// In 3.1 and earlier.
    pub const ACM_OP: u32 = 27;

    /// Is about the security policy, of which it is called flask_op too.
    ///
    /// In 3.2 and later.
    pub const XSM_OP: u32 = 27;

    /// Sets the handler of NMIs; PV.
    pub const NMI_OP: u32 = 28;

    /// Waits, yields and ends.
    pub const SCHED_OP: u32 = 29;

    /// Sets the entry points of the kernel; PV.
    ///
    /// In 3.0.3 and later.
    pub const CALLBACK_OP: u32 = 30;

    /// Was about profiling; PV.
    ///
    /// In 3.0.3 to 4.21.
    pub const XENOPROF_OP: u32 = 31;

    /// Is about event channels.
    ///
    /// In 3.0.3 and later.
    pub const EVENT_CHANNEL_OP: u32 = 32;

    /// Is about interrupts and devices of the host, and pirqs of HVM guests.
    ///
    /// In 3.0.3 and later.
    pub const PHYSDEV_OP: u32 = 33;

    /// Is about HVM guests.
    ///
    /// In 3.0.3 and later.
    pub const HVM_OP: u32 = 34;

    /// Is for what the toolstack asks about the host.
    ///
    /// In 3.0.3 and later.
    pub const SYSCTL: u32 = 35;

    /// Is for what the toolstack asks about a domain.
    ///
    /// In 3.0.3 and later.
    pub const DOMCTL: u32 = 36;

    /// Is about the kernel that takes over after a crash; PV.
    ///
    /// In 3.0.3 and later.
    pub const KEXEC_OP: u32 = 37;

    /// Was about memory that domains may lose; Xen 4.13 removed it, and the header keeps its number.
    ///
    /// In 3.4 to 4.12.
    pub const TMEM_OP: u32 = 38;

    /// Was kept for use outside of Xen.
    ///
    /// In 4.2 to 4.11.
    pub const XC_RESERVED_OP: u32 = 39;

    /// Sends and receives messages between domains.
    ///
    /// In 4.12 and later.
    pub const ARGO_OP: u32 = 39;

    /// Is about the counters of the processor's performance.
    ///
    /// In 4.6 and later.
    pub const XENPMU_OP: u32 = 40;

    /// Is for what a device model asks.
    ///
    /// In 4.9 and later.
    pub const DM_OP: u32 = 41;

    /// Reads and writes the parameters of Xen as a tree.
    ///
    /// In 4.14 and later.
    pub const HYPFS_OP: u32 = 42;

    /// Is mca on x86 since Xen 3.3: about machine checks; PV.
    pub const MCA: u32 = 48;

    /// Is private to Xen on x86 since Xen 4.5, and in updates of 4.2 to 4.4: a domctl about the log of
    /// dirty pages that was preempted goes on with it.
    pub const PAGING_DOMCTL_CONTINUATION: u32 = 49;

    /// Is taken by no hypercall on x86.
    pub const ARCH2: u32 = 50;

    /// Is taken by no hypercall on x86.
    pub const ARCH3: u32 = 51;

    /// Is taken by no hypercall on x86.
    pub const ARCH4: u32 = 52;

    /// Is taken by no hypercall on x86.
    pub const ARCH5: u32 = 53;

    /// Is taken by no hypercall on x86.
    pub const ARCH6: u32 = 54;

    /// Is taken by no hypercall on x86.
    pub const ARCH7: u32 = 55;
}
