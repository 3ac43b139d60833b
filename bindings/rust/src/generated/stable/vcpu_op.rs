// Generated from abi/vcpu-op.yaml. Do not edit.

//! The hypercall about vCPUs.

use core::mem;

/// What a vCPU does.
///
/// Xen's `RUNSTATE_*`: public/vcpu.h, 4.22.
pub mod run_state {
    /// It runs.
    pub const RUNNING: u32 = 0;

    /// It could run and waits for a processor.
    pub const RUNNABLE: u32 = 1;

    /// It waits for an event.
    pub const BLOCKED: u32 = 2;

    /// It may not run: it is off or paused.
    pub const OFFLINE: u32 = 3;
}

/// Starts and stops a guest's vCPUs, sets their timers, and tells of them.
///
/// Xen's `vcpu_op`: public/vcpu.h, 4.22. The interface is stable.
pub mod vcpu_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 24;

    /// The codes of its operations.
    pub mod codes {
        /// Gives a vCPU its first state.
        ///
        /// Takes [`VcpuGuestContext64`](crate::stable::pv_context::VcpuGuestContext64). For guest-kernel.
        pub const INITIALISE: u32 = 0;

        /// Lets a vCPU run.
        ///
        /// For guest-kernel.
        pub const UP: u32 = 1;

        /// Stops a vCPU, sooner or later; the last one turns the domain off.
        ///
        /// For guest-kernel.
        pub const DOWN: u32 = 2;

        /// Returns 1 when a vCPU may run.
        ///
        /// For guest-kernel.
        pub const IS_UP: u32 = 3;

        /// Tells what a vCPU does, and how long it did what.
        ///
        /// Takes [`VcpuRunstateInfo`](crate::stable::vcpu_op::VcpuRunstateInfo). For guest-kernel.
        pub const GET_RUNSTATE_INFO: u32 = 4;

        /// Says where Xen is to keep that.
        ///
        /// Takes
        /// [`VcpuRegisterRunstateMemoryArea`](crate::stable::vcpu_op::VcpuRegisterRunstateMemoryArea). For
        /// guest-kernel.
        pub const REGISTER_RUNSTATE_MEMORY_AREA: u32 = 5;

        /// Starts the periodic timer.
        ///
        /// Takes [`VcpuSetPeriodicTimer`](crate::stable::vcpu_op::VcpuSetPeriodicTimer). For guest-kernel.
        pub const SET_PERIODIC_TIMER: u32 = 6;

        /// Stops the periodic timer.
        ///
        /// For guest-kernel.
        pub const STOP_PERIODIC_TIMER: u32 = 7;

        /// Sets the timer that goes off once, of the caller only.
        ///
        /// Takes [`VcpuSetSingleshotTimer`](crate::stable::vcpu_op::VcpuSetSingleshotTimer). For
        /// guest-kernel.
        pub const SET_SINGLESHOT_TIMER: u32 = 8;

        /// Stops that timer, of the caller only.
        ///
        /// For guest-kernel.
        pub const STOP_SINGLESHOT_TIMER: u32 = 9;

        /// Says where a vCPU's part of the shared information is to be, once.
        ///
        /// Takes [`VcpuRegisterVcpuInfo`](crate::stable::vcpu_op::VcpuRegisterVcpuInfo). For guest-kernel.
        pub const REGISTER_VCPU_INFO: u32 = 10;

        /// Sends a vCPU a non-maskable interrupt; the pointer must be null.
        ///
        /// For guest-kernel.
        pub const SEND_NMI: u32 = 11;

        /// Tells the processor under a vCPU of the hardware domain that stays on it.
        ///
        /// Takes [`VcpuGetPhysid`](crate::stable::vcpu_op::VcpuGetPhysid). For guest-kernel.
        pub const GET_PHYSID: u32 = 12;

        /// Says where Xen is to keep a second copy of a vCPU's time.
        ///
        /// Takes [`VcpuRegisterTimeMemoryArea`](crate::stable::vcpu_op::VcpuRegisterTimeMemoryArea). For
        /// guest-kernel. In 4.0 and later.
        pub const REGISTER_VCPU_TIME_MEMORY_AREA: u32 = 13;

        /// Says by physical address where Xen is to keep what a vCPU does.
        ///
        /// Takes
        /// [`VcpuRegisterRunstateMemoryArea`](crate::stable::vcpu_op::VcpuRegisterRunstateMemoryArea). For
        /// guest-kernel. In 4.18 and later.
        pub const REGISTER_RUNSTATE_PHYS_AREA: u32 = 14;

        /// Says by physical address where Xen is to keep a second copy of a vCPU's time.
        ///
        /// Takes [`VcpuRegisterTimeMemoryArea`](crate::stable::vcpu_op::VcpuRegisterTimeMemoryArea). For
        /// guest-kernel. In 4.18 and later.
        pub const REGISTER_VCPU_TIME_PHYS_AREA: u32 = 15;
    }
}

/// What a vCPU does, and how long it did what.
///
/// Xen's `vcpu_runstate_info`: public/vcpu.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuRunstateInfo {
    /// What it does. A value of [`run_state`].
    pub state: i32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Since when, in nanoseconds of the system time.
    pub state_entry_time: u64,
    /// How long it did each, in nanoseconds, by RunState.
    pub time: [u64; 4],
}

plain!(VcpuRunstateInfo);

impl VcpuRunstateInfo {
    /// `time` in `state_entry_time`: The time.
    pub const ENTRY_TIME_MASK: u64 = 0x7fffffffffffffff;
    /// The lowest bit of `time`.
    pub const ENTRY_TIME_SHIFT: u32 = 0;

    /// `XEN_RUNSTATE_UPDATE` in `state_entry_time`: Set while Xen changes the structure, for a guest
    /// that asked for it.
    pub const UPDATING_MASK: u64 = 0x8000000000000000;
    /// The lowest bit of `XEN_RUNSTATE_UPDATE`.
    pub const UPDATING_SHIFT: u32 = 63;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuRunstateInfo>() == 48);
    assert!(mem::align_of::<VcpuRunstateInfo>() == 8);
    assert!(mem::offset_of!(VcpuRunstateInfo, state) == 0);
    assert!(mem::offset_of!(VcpuRunstateInfo, pad0) == 4);
    assert!(mem::offset_of!(VcpuRunstateInfo, state_entry_time) == 8);
    assert!(mem::offset_of!(VcpuRunstateInfo, time) == 16);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuRunstateInfo>() == 44);
    assert!(mem::align_of::<VcpuRunstateInfo>() == 4);
    assert!(mem::offset_of!(VcpuRunstateInfo, state) == 0);
    assert!(mem::offset_of!(VcpuRunstateInfo, state_entry_time) == 4);
    assert!(mem::offset_of!(VcpuRunstateInfo, time) == 12);
};

/// Where Xen is to keep a vCPU's state, by linear address.
///
/// Xen's `vcpu_register_runstate_memory_area.addr.h`: public/vcpu.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuRunstateArea {
    /// The linear address; v is the same, as a plain pointer.
    pub h: *mut VcpuRunstateInfo,
}

plain!(VcpuRunstateArea);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuRunstateArea>() == 8);
    assert!(mem::align_of::<VcpuRunstateArea>() == 8);
    assert!(mem::offset_of!(VcpuRunstateArea, h) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuRunstateArea>() == 4);
    assert!(mem::align_of::<VcpuRunstateArea>() == 4);
    assert!(mem::offset_of!(VcpuRunstateArea, h) == 0);
};

/// Where Xen is to keep a vCPU's time, by linear address.
///
/// Xen's `vcpu_register_time_memory_area.addr.h`: public/vcpu.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuTimeArea {
    /// The linear address; v is the same, as a plain pointer.
    pub h: *mut crate::stable::pv_context::VcpuTimeInfo,
}

plain!(VcpuTimeArea);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuTimeArea>() == 8);
    assert!(mem::align_of::<VcpuTimeArea>() == 8);
    assert!(mem::offset_of!(VcpuTimeArea, h) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuTimeArea>() == 4);
    assert!(mem::align_of::<VcpuTimeArea>() == 4);
    assert!(mem::offset_of!(VcpuTimeArea, h) == 0);
};

/// Where Xen is to keep something of a vCPU, by physical address.
///
/// Xen's `vcpu_register_runstate_memory_area.addr.p`: public/vcpu.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuPhysicalArea {
    /// The guest-physical address; all ones for nowhere any more.
    pub p: u64,
}

plain!(VcpuPhysicalArea);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuPhysicalArea>() == 8);
    assert!(mem::align_of::<VcpuPhysicalArea>() == 8);
    assert!(mem::offset_of!(VcpuPhysicalArea, p) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuPhysicalArea>() == 8);
    assert!(mem::align_of::<VcpuPhysicalArea>() == 4);
    assert!(mem::offset_of!(VcpuPhysicalArea, p) == 0);
};

/// The union `addr` of [`VcpuRegisterRunstateMemoryArea`].
///
/// Where.
#[repr(C)]
#[derive(Clone, Copy)]
pub union VcpuRegisterRunstateMemoryAreaAddr {
    /// The linear address.
    pub h: VcpuRunstateArea,
    /// The physical address.
    pub p: VcpuPhysicalArea,
}

opaque!(VcpuRegisterRunstateMemoryAreaAddr);

/// Where Xen is to keep a vCPU's state. Of a 32-bit caller that gives a linear address Xen reads
/// the first 4 bytes only.
///
/// Xen's `vcpu_register_runstate_memory_area`: public/vcpu.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VcpuRegisterRunstateMemoryArea {
    /// Where.
    pub addr: VcpuRegisterRunstateMemoryAreaAddr,
}

structure!(VcpuRegisterRunstateMemoryArea);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuRegisterRunstateMemoryArea>() == 8);
    assert!(mem::align_of::<VcpuRegisterRunstateMemoryArea>() == 8);
    assert!(mem::offset_of!(VcpuRegisterRunstateMemoryArea, addr) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuRegisterRunstateMemoryArea>() == 8);
    assert!(mem::align_of::<VcpuRegisterRunstateMemoryArea>() == 4);
    assert!(mem::offset_of!(VcpuRegisterRunstateMemoryArea, addr) == 0);
};

/// The union `addr` of [`VcpuRegisterTimeMemoryArea`].
///
/// Where.
#[repr(C)]
#[derive(Clone, Copy)]
pub union VcpuRegisterTimeMemoryAreaAddr {
    /// The linear address.
    pub h: VcpuTimeArea,
    /// The physical address.
    pub p: VcpuPhysicalArea,
}

opaque!(VcpuRegisterTimeMemoryAreaAddr);

/// Where Xen is to keep a second copy of a vCPU's time. Of a 32-bit caller that gives a linear
/// address Xen reads the first 4 bytes only.
///
/// Xen's `vcpu_register_time_memory_area`: public/vcpu.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VcpuRegisterTimeMemoryArea {
    /// Where.
    pub addr: VcpuRegisterTimeMemoryAreaAddr,
}

structure!(VcpuRegisterTimeMemoryArea);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuRegisterTimeMemoryArea>() == 8);
    assert!(mem::align_of::<VcpuRegisterTimeMemoryArea>() == 8);
    assert!(mem::offset_of!(VcpuRegisterTimeMemoryArea, addr) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuRegisterTimeMemoryArea>() == 8);
    assert!(mem::align_of::<VcpuRegisterTimeMemoryArea>() == 4);
    assert!(mem::offset_of!(VcpuRegisterTimeMemoryArea, addr) == 0);
};

/// How often a vCPU's periodic timer goes off.
///
/// Xen's `vcpu_set_periodic_timer`: public/vcpu.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuSetPeriodicTimer {
    /// Every how many nanoseconds; at least a million.
    pub period_ns: u64,
}

plain!(VcpuSetPeriodicTimer);

const _: () = {
    assert!(mem::size_of::<VcpuSetPeriodicTimer>() == 8);
    assert!(mem::align_of::<VcpuSetPeriodicTimer>() == 8);
    assert!(mem::offset_of!(VcpuSetPeriodicTimer, period_ns) == 0);
};

/// When a vCPU's timer goes off once.
///
/// Xen's `vcpu_set_singleshot_timer`: public/vcpu.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuSetSingleshotTimer {
    /// The system time in nanoseconds.
    pub timeout_abs_ns: u64,
    /// How it is set.
    pub flags: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
}

plain!(VcpuSetSingleshotTimer);

impl VcpuSetSingleshotTimer {
    /// `VCPU_SSHOTTMR_future` in `flags`: Set when a time in the past is to be ETIME; Xen may overlook
    /// it.
    pub const FUTURE_MASK: u32 = 0x1;
    /// The lowest bit of `VCPU_SSHOTTMR_future`.
    pub const FUTURE_SHIFT: u32 = 0;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuSetSingleshotTimer>() == 16);
    assert!(mem::align_of::<VcpuSetSingleshotTimer>() == 8);
    assert!(mem::offset_of!(VcpuSetSingleshotTimer, timeout_abs_ns) == 0);
    assert!(mem::offset_of!(VcpuSetSingleshotTimer, flags) == 8);
    assert!(mem::offset_of!(VcpuSetSingleshotTimer, pad0) == 12);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuSetSingleshotTimer>() == 12);
    assert!(mem::align_of::<VcpuSetSingleshotTimer>() == 4);
    assert!(mem::offset_of!(VcpuSetSingleshotTimer, timeout_abs_ns) == 0);
    assert!(mem::offset_of!(VcpuSetSingleshotTimer, flags) == 8);
};

/// Where a vCPU's part of the shared information is to be.
///
/// Xen's `vcpu_register_vcpu_info`: public/vcpu.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuRegisterVcpuInfo {
    /// The page.
    pub mfn: u64,
    /// Where it begins in the page, whose end it must not cross.
    pub offset: u32,
    /// Not used.
    pub rsvd: u32,
}

plain!(VcpuRegisterVcpuInfo);

const _: () = {
    assert!(mem::size_of::<VcpuRegisterVcpuInfo>() == 16);
    assert!(mem::align_of::<VcpuRegisterVcpuInfo>() == 8);
    assert!(mem::offset_of!(VcpuRegisterVcpuInfo, mfn) == 0);
    assert!(mem::offset_of!(VcpuRegisterVcpuInfo, offset) == 8);
    assert!(mem::offset_of!(VcpuRegisterVcpuInfo, rsvd) == 12);
};

/// The processor under a vCPU that stays on it.
///
/// Xen's `vcpu_get_physid`: public/vcpu.h, 4.22.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuGetPhysid {
    /// What it is known by.
    pub phys_id: u64,
}

plain!(VcpuGetPhysid);

impl VcpuGetPhysid {
    /// `apic_id` in `phys_id`: Its local APIC's number.
    pub const APIC_ID_MASK: u64 = 0xffffffff;
    /// The lowest bit of `apic_id`.
    pub const APIC_ID_SHIFT: u32 = 0;

    /// `acpi_id` in `phys_id`: Its number in ACPI.
    pub const ACPI_ID_MASK: u64 = 0xffffffff00000000;
    /// The lowest bit of `acpi_id`.
    pub const ACPI_ID_SHIFT: u32 = 32;
}

const _: () = {
    assert!(mem::size_of::<VcpuGetPhysid>() == 8);
    assert!(mem::align_of::<VcpuGetPhysid>() == 8);
    assert!(mem::offset_of!(VcpuGetPhysid, phys_id) == 0);
};

/// The state of an HVM guest's vCPU that begins in 32-bit code.
///
/// Xen's `vcpu_hvm_x86_32`: public/hvm/hvm_vcpu.h, 4.22. In 4.7 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuHvmX8632 {
    /// EAX.
    pub eax: u32,
    /// ECX.
    pub ecx: u32,
    /// EDX.
    pub edx: u32,
    /// EBX.
    pub ebx: u32,
    /// The stack pointer.
    pub esp: u32,
    /// EBP.
    pub ebp: u32,
    /// ESI.
    pub esi: u32,
    /// EDI.
    pub edi: u32,
    /// The instruction pointer.
    pub eip: u32,
    /// The flags.
    pub eflags: u32,
    /// CR0.
    pub cr0: u32,
    /// The physical address of the page tables.
    pub cr3: u32,
    /// CR4.
    pub cr4: u32,
    /// Reserved: zero when written.
    pub pad1: u32,
    /// The extended features; for no-execute, or compatibility mode.
    pub efer: u64,
    /// The base of CS.
    pub cs_base: u32,
    /// The base of DS.
    pub ds_base: u32,
    /// The base of SS.
    pub ss_base: u32,
    /// The base of ES.
    pub es_base: u32,
    /// The base of the task state segment.
    pub tr_base: u32,
    /// The limit of CS.
    pub cs_limit: u32,
    /// The limit of DS.
    pub ds_limit: u32,
    /// The limit of SS.
    pub ss_limit: u32,
    /// The limit of ES.
    pub es_limit: u32,
    /// The limit of the task state segment.
    pub tr_limit: u32,
    /// The access rights of CS: bits 40 to 47 of its descriptor, then bits 52 to 55.
    pub cs_ar: u16,
    /// The access rights of DS.
    pub ds_ar: u16,
    /// The access rights of SS.
    pub ss_ar: u16,
    /// The access rights of ES.
    pub es_ar: u16,
    /// The access rights of the task state segment.
    pub tr_ar: u16,
    /// Reserved: zero when written.
    pub pad2: [u16; 3],
}

plain!(VcpuHvmX8632);

const _: () = {
    assert!(mem::size_of::<VcpuHvmX8632>() == 120);
    assert!(mem::align_of::<VcpuHvmX8632>() == 8);
    assert!(mem::offset_of!(VcpuHvmX8632, eax) == 0);
    assert!(mem::offset_of!(VcpuHvmX8632, ecx) == 4);
    assert!(mem::offset_of!(VcpuHvmX8632, edx) == 8);
    assert!(mem::offset_of!(VcpuHvmX8632, ebx) == 12);
    assert!(mem::offset_of!(VcpuHvmX8632, esp) == 16);
    assert!(mem::offset_of!(VcpuHvmX8632, ebp) == 20);
    assert!(mem::offset_of!(VcpuHvmX8632, esi) == 24);
    assert!(mem::offset_of!(VcpuHvmX8632, edi) == 28);
    assert!(mem::offset_of!(VcpuHvmX8632, eip) == 32);
    assert!(mem::offset_of!(VcpuHvmX8632, eflags) == 36);
    assert!(mem::offset_of!(VcpuHvmX8632, cr0) == 40);
    assert!(mem::offset_of!(VcpuHvmX8632, cr3) == 44);
    assert!(mem::offset_of!(VcpuHvmX8632, cr4) == 48);
    assert!(mem::offset_of!(VcpuHvmX8632, pad1) == 52);
    assert!(mem::offset_of!(VcpuHvmX8632, efer) == 56);
    assert!(mem::offset_of!(VcpuHvmX8632, cs_base) == 64);
    assert!(mem::offset_of!(VcpuHvmX8632, ds_base) == 68);
    assert!(mem::offset_of!(VcpuHvmX8632, ss_base) == 72);
    assert!(mem::offset_of!(VcpuHvmX8632, es_base) == 76);
    assert!(mem::offset_of!(VcpuHvmX8632, tr_base) == 80);
    assert!(mem::offset_of!(VcpuHvmX8632, cs_limit) == 84);
    assert!(mem::offset_of!(VcpuHvmX8632, ds_limit) == 88);
    assert!(mem::offset_of!(VcpuHvmX8632, ss_limit) == 92);
    assert!(mem::offset_of!(VcpuHvmX8632, es_limit) == 96);
    assert!(mem::offset_of!(VcpuHvmX8632, tr_limit) == 100);
    assert!(mem::offset_of!(VcpuHvmX8632, cs_ar) == 104);
    assert!(mem::offset_of!(VcpuHvmX8632, ds_ar) == 106);
    assert!(mem::offset_of!(VcpuHvmX8632, ss_ar) == 108);
    assert!(mem::offset_of!(VcpuHvmX8632, es_ar) == 110);
    assert!(mem::offset_of!(VcpuHvmX8632, tr_ar) == 112);
    assert!(mem::offset_of!(VcpuHvmX8632, pad2) == 114);
};

/// The state of an HVM guest's vCPU that begins in 64-bit code.
///
/// Xen's `vcpu_hvm_x86_64`: public/hvm/hvm_vcpu.h, 4.22. In 4.7 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuHvmX8664 {
    /// RAX.
    pub rax: u64,
    /// RCX.
    pub rcx: u64,
    /// RDX.
    pub rdx: u64,
    /// RBX.
    pub rbx: u64,
    /// The stack pointer.
    pub rsp: u64,
    /// RBP.
    pub rbp: u64,
    /// RSI.
    pub rsi: u64,
    /// RDI.
    pub rdi: u64,
    /// The instruction pointer.
    pub rip: u64,
    /// The flags.
    pub rflags: u64,
    /// CR0.
    pub cr0: u64,
    /// The physical address of the page tables.
    pub cr3: u64,
    /// CR4.
    pub cr4: u64,
    /// The extended features.
    pub efer: u64,
}

plain!(VcpuHvmX8664);

const _: () = {
    assert!(mem::size_of::<VcpuHvmX8664>() == 112);
    assert!(mem::align_of::<VcpuHvmX8664>() == 8);
    assert!(mem::offset_of!(VcpuHvmX8664, rax) == 0);
    assert!(mem::offset_of!(VcpuHvmX8664, rcx) == 8);
    assert!(mem::offset_of!(VcpuHvmX8664, rdx) == 16);
    assert!(mem::offset_of!(VcpuHvmX8664, rbx) == 24);
    assert!(mem::offset_of!(VcpuHvmX8664, rsp) == 32);
    assert!(mem::offset_of!(VcpuHvmX8664, rbp) == 40);
    assert!(mem::offset_of!(VcpuHvmX8664, rsi) == 48);
    assert!(mem::offset_of!(VcpuHvmX8664, rdi) == 56);
    assert!(mem::offset_of!(VcpuHvmX8664, rip) == 64);
    assert!(mem::offset_of!(VcpuHvmX8664, rflags) == 72);
    assert!(mem::offset_of!(VcpuHvmX8664, cr0) == 80);
    assert!(mem::offset_of!(VcpuHvmX8664, cr3) == 88);
    assert!(mem::offset_of!(VcpuHvmX8664, cr4) == 96);
    assert!(mem::offset_of!(VcpuHvmX8664, efer) == 104);
};

/// The union `cpu_regs` of [`VcpuHvmContext`].
///
/// The registers.
#[repr(C)]
#[derive(Clone, Copy)]
pub union VcpuHvmContextCpuRegs {
    /// For 32-bit code. For `mode` 0.
    pub vcpu_hvm_x8632: VcpuHvmX8632,
    /// For 64-bit code. For `mode` 1.
    pub vcpu_hvm_x8664: VcpuHvmX8664,
}

opaque!(VcpuHvmContextCpuRegs);

/// The state that an HVM guest's vCPU begins with.
///
/// Xen's `vcpu_hvm_context`: public/hvm/hvm_vcpu.h, 4.22. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VcpuHvmContext {
    /// In which code it begins.
    pub mode: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The registers.
    pub cpu_regs: VcpuHvmContextCpuRegs,
}

structure!(VcpuHvmContext);

impl VcpuHvmContext {
    /// It begins in 32-bit code.
    ///
    /// Xen's `VCPU_HVM_MODE_32B`. In 4.7 and later.
    pub const MODE32: u32 = 0;

    /// It begins in 64-bit code.
    ///
    /// Xen's `VCPU_HVM_MODE_64B`. In 4.7 and later.
    pub const MODE64: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<VcpuHvmContext>() == 128);
    assert!(mem::align_of::<VcpuHvmContext>() == 8);
    assert!(mem::offset_of!(VcpuHvmContext, mode) == 0);
    assert!(mem::offset_of!(VcpuHvmContext, pad) == 4);
    assert!(mem::offset_of!(VcpuHvmContext, cpu_regs) == 8);
};
