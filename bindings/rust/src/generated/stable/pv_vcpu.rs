// Generated from abi/pv-vcpu.yaml. Do not edit.

//! The hypercalls about the state of a PV guest's vCPU.

use core::mem;

/// Why Xen enters a kernel.
///
/// Xen's `CALLBACKTYPE_*`: public/callback.h, 4.17.
pub mod callback_type {
    /// There are events. A 32-bit guest's has a code segment, as each of its entry points has.
    pub const EVENT: u16 = 0;

    /// Xen cannot restore the guest's segments.
    pub const FAILSAFE: u16 = 1;

    /// A process of 64 bits made a system call, in a 64-bit guest; others get ENOSYS.
    pub const SYSCALL: u16 = 2;

    /// Is the number that sysenter had until Xen 3.1; ENOSYS today.
    pub const SYSENTER_DEPRECATED: u16 = 3;

    /// There is a non-maskable interrupt. It is the only one that can be taken back.
    pub const NMI: u16 = 4;

    /// A process made a system call by SYSENTER.
    ///
    /// In 3.2 and later.
    pub const SYSENTER: u16 = 5;

    /// A process of 32 bits made a system call by SYSCALL.
    ///
    /// In 3.2 and later.
    pub const SYSCALL32: u16 = 7;
}

/// Sets entries of the vCPU's virtual interrupt descriptor table.
///
/// Xen's `set_trap_table`: public/xen.h, 4.17. The interface is stable.
pub mod set_trap_table_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 0;
}

/// Makes pages of the guest's the vCPU's global descriptor table. While they are, they are mapped
/// for reading at most.
///
/// Xen's `set_gdt`: public/xen.h, 4.17. The interface is stable.
pub mod set_gdt_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 2;
}

/// Sets the stack on which the kernel is entered from user code.
///
/// Xen's `stack_switch`: public/xen.h, 4.17. The interface is stable.
pub mod stack_switch_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 3;
}

/// Sets the entry points of the kernel, as callback_op does today. Its result is always 0.
///
/// Xen's `set_callbacks`: public/xen.h, 4.17. The interface is stable.
pub mod set_callbacks_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 4;
}

/// Makes the next use of the floating-point registers an exception, or not.
///
/// Xen's `fpu_taskswitch`: public/xen.h, 4.17. The interface is stable.
pub mod fpu_taskswitch_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 5;
}

/// Sets a debug register of the vCPU.
///
/// Xen's `set_debugreg`: public/xen.h, 4.17. The interface is stable.
pub mod set_debugreg_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 8;
}

/// Tells a debug register of the vCPU. Its result is the whole register, which may look like an
/// error.
///
/// Xen's `get_debugreg`: public/xen.h, 4.17. The interface is stable.
pub mod get_debugreg_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 9;
}

/// Changes a segment descriptor, in a descriptor table that is in use or in other memory.
///
/// Xen's `update_descriptor`: public/xen.h, 4.17. The interface is stable.
pub mod update_descriptor_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 10;
}

/// Returns from an interrupt or an exception. What it returns to is an IretContext on the stack, of
/// a 32-bit guest an IretFrame32; where there is none, the domain crashes. The result is the
/// register in which a result stands, as the caller's stack has it.
///
/// Xen's `iret`: public/arch-x86/xen-x86_64.h, 4.17. The interface is stable.
pub mod iret_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 23;
}

/// Sets the base of FS or GS; callers of 4 bytes get ENOSYS.
///
/// Xen's `set_segment_base`: public/arch-x86/xen-x86_64.h, 4.17. The interface is stable.
pub mod set_segment_base_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 25;

    /// The codes of its operations.
    pub mod codes {
        /// Sets the base of FS.
        ///
        /// For guest-kernel.
        pub const FS: u32 = 0;

        /// Sets the base that GS has in user code.
        ///
        /// For guest-kernel.
        pub const GS_USER: u32 = 1;

        /// Sets the base that GS has in the kernel.
        ///
        /// For guest-kernel.
        pub const GS_KERNEL: u32 = 2;

        /// Loads GS for user code from a descriptor; its result is always 0.
        ///
        /// For guest-kernel.
        pub const GS_USER_SELECTOR: u32 = 3;
    }
}

/// Sets the handler of non-maskable interrupts of the calling vCPU.
///
/// Xen's `nmi_op`: public/nmi.h, 4.17. The interface is stable.
pub mod nmi_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 28;

    /// The codes of its operations.
    pub mod codes {
        /// Sets the handler.
        ///
        /// Takes [`NmiCallback`](crate::stable::pv_vcpu::NmiCallback). For guest-kernel.
        pub const REGISTER_CALLBACK: u32 = 0;

        /// Takes the handler back.
        ///
        /// For guest-kernel.
        pub const UNREGISTER_CALLBACK: u32 = 1;
    }
}

/// Sets the entry points of the kernel, one at a time.
///
/// Xen's `callback_op`: public/callback.h, 4.17. In 3.0.3 and later. The interface is stable.
pub mod callback_op_hypercall {
    /// The number of the hypercall.
    pub const NUMBER: u32 = 30;

    /// The codes of its operations.
    pub mod codes {
        /// Sets an entry point.
        ///
        /// Takes [`CallbackRegister`](crate::stable::pv_vcpu::CallbackRegister). For guest-kernel.
        pub const REGISTER: u32 = 0;

        /// Takes one back, where that can be.
        ///
        /// Takes [`CallbackUnregister`](crate::stable::pv_vcpu::CallbackUnregister). For guest-kernel.
        pub const UNREGISTER: u32 = 1;
    }
}

/// A segment descriptor. A gate has a selector in bits 16 to 31 and something else in the other
/// bits that are a base or a limit here.
///
/// Xen's `seg_desc_t`: xen/arch/x86/include/asm/desc.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentDescriptor {
    /// The descriptor.
    pub raw: u64,
}

plain!(SegmentDescriptor);

impl SegmentDescriptor {
    /// `limit_low` in `raw`: The lower bits of the limit.
    pub const LIMIT_LOW_MASK: u64 = 0xffff;
    /// The lowest bit of `limit_low`.
    pub const LIMIT_LOW_SHIFT: u32 = 0;

    /// `base_low` in `raw`: The lower bits of the base.
    pub const BASE_LOW_MASK: u64 = 0xffffff0000;
    /// The lowest bit of `base_low`.
    pub const BASE_LOW_SHIFT: u32 = 16;

    /// `type` in `raw`: The type, by S.
    pub const TYPE_MASK: u64 = 0xf0000000000;
    /// The lowest bit of `type`.
    pub const TYPE_SHIFT: u32 = 40;

    /// `s` in `raw`: Set for code and data, clear for what belongs to the system.
    pub const IS_CODE_OR_DATA_MASK: u64 = 0x100000000000;
    /// The lowest bit of `s`.
    pub const IS_CODE_OR_DATA_SHIFT: u32 = 44;

    /// `dpl` in `raw`: The privilege level.
    pub const DPL_MASK: u64 = 0x600000000000;
    /// The lowest bit of `dpl`.
    pub const DPL_SHIFT: u32 = 45;

    /// `p` in `raw`: Set when there is a segment.
    pub const IS_PRESENT_MASK: u64 = 0x800000000000;
    /// The lowest bit of `p`.
    pub const IS_PRESENT_SHIFT: u32 = 47;

    /// `limit_high` in `raw`: The upper bits of the limit.
    pub const LIMIT_HIGH_MASK: u64 = 0xf000000000000;
    /// The lowest bit of `limit_high`.
    pub const LIMIT_HIGH_SHIFT: u32 = 48;

    /// `avl` in `raw`: Free for software.
    pub const IS_AVAILABLE_MASK: u64 = 0x10000000000000;
    /// The lowest bit of `avl`.
    pub const IS_AVAILABLE_SHIFT: u32 = 52;

    /// `l` in `raw`: Set for 64-bit code.
    pub const IS_LONG_MASK: u64 = 0x20000000000000;
    /// The lowest bit of `l`.
    pub const IS_LONG_SHIFT: u32 = 53;

    /// `db` in `raw`: Set when operands have 32 bits.
    pub const IS_WIDE_MASK: u64 = 0x40000000000000;
    /// The lowest bit of `db`.
    pub const IS_WIDE_SHIFT: u32 = 54;

    /// `g` in `raw`: Set when the limit counts pages.
    pub const IS_GRANULAR_MASK: u64 = 0x80000000000000;
    /// The lowest bit of `g`.
    pub const IS_GRANULAR_SHIFT: u32 = 55;

    /// `base_high` in `raw`: The upper bits of the base.
    pub const BASE_HIGH_MASK: u64 = 0xff00000000000000;
    /// The lowest bit of `base_high`.
    pub const BASE_HIGH_SHIFT: u32 = 56;
}

const _: () = {
    assert!(mem::size_of::<SegmentDescriptor>() == 8);
    assert!(mem::align_of::<SegmentDescriptor>() == 8);
    assert!(mem::offset_of!(SegmentDescriptor, raw) == 0);
};

/// A frame of a descriptor table, where a list of them has it.
///
/// Xen's `xen_ulong_t`: public/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GdtFrame {
    /// The frame.
    pub frame: usize,
}

plain!(GdtFrame);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<GdtFrame>() == 8);
    assert!(mem::align_of::<GdtFrame>() == 8);
    assert!(mem::offset_of!(GdtFrame, frame) == 0);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<GdtFrame>() == 4);
    assert!(mem::align_of::<GdtFrame>() == 4);
    assert!(mem::offset_of!(GdtFrame, frame) == 0);
};

/// An entry point of a kernel.
///
/// Xen's `callback_register`: public/callback.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackRegister {
    /// What it is entered for. A value of [`callback_type`].
    pub r#type: u16,
    /// How it is entered. Xen does not look at the other bits.
    pub flags: u16,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    #[doc(hidden)]
    pub pad0: u32,
    /// Padding.
    #[cfg(any())]
    #[doc(hidden)]
    pub pad1: u64,
    /// The code segment; the lower 16 bits count.
    #[cfg(target_pointer_width = "32")]
    pub cs: u32,
    /// The address of the first instruction.
    pub address: usize,
}

plain!(CallbackRegister);

impl CallbackRegister {
    /// `mask_events` in `flags`: Set when events are masked on entry. For events and NMIs they always
    /// are.
    pub const MASKS_EVENTS_MASK: u16 = 0x1;
    /// The lowest bit of `mask_events`.
    pub const MASKS_EVENTS_SHIFT: u32 = 0;
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<CallbackRegister>() == 16);
    assert!(mem::align_of::<CallbackRegister>() == 8);
    assert!(mem::offset_of!(CallbackRegister, r#type) == 0);
    assert!(mem::offset_of!(CallbackRegister, flags) == 2);
    assert!(mem::offset_of!(CallbackRegister, pad0) == 4);
    assert!(mem::offset_of!(CallbackRegister, address) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<CallbackRegister>() == 12);
    assert!(mem::align_of::<CallbackRegister>() == 4);
    assert!(mem::offset_of!(CallbackRegister, r#type) == 0);
    assert!(mem::offset_of!(CallbackRegister, flags) == 2);
    assert!(mem::offset_of!(CallbackRegister, cs) == 4);
    assert!(mem::offset_of!(CallbackRegister, address) == 8);
};

/// An entry point that is taken back.
///
/// Xen's `callback_unregister`: public/callback.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallbackUnregister {
    /// What it is entered for. A value of [`callback_type`].
    pub r#type: u16,
    /// Not used.
    pub _unused: u16,
}

plain!(CallbackUnregister);

const _: () = {
    assert!(mem::size_of::<CallbackUnregister>() == 4);
    assert!(mem::align_of::<CallbackUnregister>() == 2);
    assert!(mem::offset_of!(CallbackUnregister, r#type) == 0);
    assert!(mem::offset_of!(CallbackUnregister, _unused) == 2);
};

/// Where a kernel is entered for non-maskable interrupts.
///
/// Xen's `xennmi_callback`: public/nmi.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NmiCallback {
    /// The address of the first instruction.
    pub handler_address: usize,
    /// Not used.
    pub pad: usize,
}

plain!(NmiCallback);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<NmiCallback>() == 16);
    assert!(mem::align_of::<NmiCallback>() == 8);
    assert!(mem::offset_of!(NmiCallback, handler_address) == 0);
    assert!(mem::offset_of!(NmiCallback, pad) == 8);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<NmiCallback>() == 8);
    assert!(mem::align_of::<NmiCallback>() == 4);
    assert!(mem::offset_of!(NmiCallback, handler_address) == 0);
    assert!(mem::offset_of!(NmiCallback, pad) == 4);
};

/// What a 64-bit kernel has on its stack when it returns from an interrupt or an exception.
///
/// Xen's `iret_context`: public/arch-x86/xen-x86_64.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IretContext {
    /// The general register RAX.
    pub rax: u64,
    /// The general register R11.
    pub r11: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// How it returns. Xen does not look at the other bits.
    pub flags: u64,
    /// The address of the next instruction.
    pub rip: u64,
    /// The code segment; level 3 is user code, each other the kernel.
    pub cs: u64,
    /// The flags register; IF stands for events that are not masked.
    pub rflags: u64,
    /// The stack pointer.
    pub rsp: u64,
    /// The stack segment.
    pub ss: u64,
}

plain!(IretContext);

impl IretContext {
    /// `VGCF_in_syscall` in `flags`: Set when it returns by SYSRET: RCX and R11 stay as they are.
    pub const IN_SYSCALL_MASK: u64 = 0x100;
    /// The lowest bit of `VGCF_in_syscall`.
    pub const IN_SYSCALL_SHIFT: u32 = 8;
}

const _: () = {
    assert!(mem::size_of::<IretContext>() == 72);
    assert!(mem::align_of::<IretContext>() == 8);
    assert!(mem::offset_of!(IretContext, rax) == 0);
    assert!(mem::offset_of!(IretContext, r11) == 8);
    assert!(mem::offset_of!(IretContext, rcx) == 16);
    assert!(mem::offset_of!(IretContext, flags) == 24);
    assert!(mem::offset_of!(IretContext, rip) == 32);
    assert!(mem::offset_of!(IretContext, cs) == 40);
    assert!(mem::offset_of!(IretContext, rflags) == 48);
    assert!(mem::offset_of!(IretContext, rsp) == 56);
    assert!(mem::offset_of!(IretContext, ss) == 64);
};

/// What a 32-bit kernel has on its stack when it returns from an interrupt or an exception. A
/// return to level 1 has no more than the first four words.
///
/// In C `iret_frame_32`: xen/arch/x86/pv/iret.c (compat_iret), 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IretFrame32 {
    /// The general register EAX.
    pub eax: u32,
    /// The address of the next instruction.
    pub eip: u32,
    /// The code segment; the lower 16 bits count.
    pub cs: u32,
    /// The flags register; IF stands for events that are not masked.
    pub eflags: u32,
    /// The stack pointer.
    pub esp: u32,
    /// The stack segment; the lower 16 bits count.
    pub ss: u32,
    /// The segment register ES, of virtual 8086 mode.
    pub es: u32,
    /// The segment register DS, of virtual 8086 mode.
    pub ds: u32,
    /// The segment register FS, of virtual 8086 mode.
    pub fs: u32,
    /// The segment register GS, of virtual 8086 mode.
    pub gs: u32,
}

plain!(IretFrame32);

const _: () = {
    assert!(mem::size_of::<IretFrame32>() == 40);
    assert!(mem::align_of::<IretFrame32>() == 4);
    assert!(mem::offset_of!(IretFrame32, eax) == 0);
    assert!(mem::offset_of!(IretFrame32, eip) == 4);
    assert!(mem::offset_of!(IretFrame32, cs) == 8);
    assert!(mem::offset_of!(IretFrame32, eflags) == 12);
    assert!(mem::offset_of!(IretFrame32, esp) == 16);
    assert!(mem::offset_of!(IretFrame32, ss) == 20);
    assert!(mem::offset_of!(IretFrame32, es) == 24);
    assert!(mem::offset_of!(IretFrame32, ds) == 28);
    assert!(mem::offset_of!(IretFrame32, fs) == 32);
    assert!(mem::offset_of!(IretFrame32, gs) == 36);
};
