// Generated from abi/pv-context.yaml. Do not edit.

//! The state of PV guests.

use core::mem;

/// The registers of a 64-bit guest, in the order in which Xen pushes them.
///
/// Xen's `cpu_user_regs`: public/arch-x86/xen-x86_64.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CpuUserRegs64 {
    /// The general register R15.
    pub r15: u64,
    /// The general register R14.
    pub r14: u64,
    /// The general register R13.
    pub r13: u64,
    /// The general register R12.
    pub r12: u64,
    /// The general register RBP.
    pub rbp: u64,
    /// The general register RBX.
    pub rbx: u64,
    /// The general register R11.
    pub r11: u64,
    /// The general register R10.
    pub r10: u64,
    /// The general register R9.
    pub r9: u64,
    /// The general register R8.
    pub r8: u64,
    /// The general register RAX.
    pub rax: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// The general register RDX.
    pub rdx: u64,
    /// The general register RSI.
    pub rsi: u64,
    /// The general register RDI.
    pub rdi: u64,
    /// The error code of the last exception; private to Xen.
    pub error_code: u32,
    /// The vector of the last exception; private to Xen.
    pub entry_vector: u32,
    /// The address of the next instruction.
    pub rip: u64,
    /// The code segment.
    pub cs: u16,
    /// Padding.
    pub _pad0: u16,
    /// The mask for events at the time, which stands for the interrupt flag.
    pub saved_upcall_mask: u8,
    /// Padding.
    pub _pad1: [u8; 3],
    /// The flags register.
    pub rflags: u64,
    /// The stack pointer.
    pub rsp: u64,
    /// The segment register SS.
    pub ss: u16,
    /// Padding.
    pub _pad2: [u16; 3],
    /// The segment register ES.
    pub es: u16,
    /// Padding.
    pub _pad3: [u16; 3],
    /// The segment register DS.
    pub ds: u16,
    /// Padding.
    pub _pad4: [u16; 3],
    /// The segment register FS.
    pub fs: u16,
    /// Padding.
    pub _pad5: [u16; 3],
    /// The segment register GS.
    pub gs: u16,
    /// Padding.
    pub _pad6: [u16; 3],
}

plain!(CpuUserRegs64);

const _: () = {
    assert!(mem::size_of::<CpuUserRegs64>() == 200);
    assert!(mem::align_of::<CpuUserRegs64>() == 8);
    assert!(mem::offset_of!(CpuUserRegs64, r15) == 0);
    assert!(mem::offset_of!(CpuUserRegs64, r14) == 8);
    assert!(mem::offset_of!(CpuUserRegs64, r13) == 16);
    assert!(mem::offset_of!(CpuUserRegs64, r12) == 24);
    assert!(mem::offset_of!(CpuUserRegs64, rbp) == 32);
    assert!(mem::offset_of!(CpuUserRegs64, rbx) == 40);
    assert!(mem::offset_of!(CpuUserRegs64, r11) == 48);
    assert!(mem::offset_of!(CpuUserRegs64, r10) == 56);
    assert!(mem::offset_of!(CpuUserRegs64, r9) == 64);
    assert!(mem::offset_of!(CpuUserRegs64, r8) == 72);
    assert!(mem::offset_of!(CpuUserRegs64, rax) == 80);
    assert!(mem::offset_of!(CpuUserRegs64, rcx) == 88);
    assert!(mem::offset_of!(CpuUserRegs64, rdx) == 96);
    assert!(mem::offset_of!(CpuUserRegs64, rsi) == 104);
    assert!(mem::offset_of!(CpuUserRegs64, rdi) == 112);
    assert!(mem::offset_of!(CpuUserRegs64, error_code) == 120);
    assert!(mem::offset_of!(CpuUserRegs64, entry_vector) == 124);
    assert!(mem::offset_of!(CpuUserRegs64, rip) == 128);
    assert!(mem::offset_of!(CpuUserRegs64, cs) == 136);
    assert!(mem::offset_of!(CpuUserRegs64, _pad0) == 138);
    assert!(mem::offset_of!(CpuUserRegs64, saved_upcall_mask) == 140);
    assert!(mem::offset_of!(CpuUserRegs64, _pad1) == 141);
    assert!(mem::offset_of!(CpuUserRegs64, rflags) == 144);
    assert!(mem::offset_of!(CpuUserRegs64, rsp) == 152);
    assert!(mem::offset_of!(CpuUserRegs64, ss) == 160);
    assert!(mem::offset_of!(CpuUserRegs64, _pad2) == 162);
    assert!(mem::offset_of!(CpuUserRegs64, es) == 168);
    assert!(mem::offset_of!(CpuUserRegs64, _pad3) == 170);
    assert!(mem::offset_of!(CpuUserRegs64, ds) == 176);
    assert!(mem::offset_of!(CpuUserRegs64, _pad4) == 178);
    assert!(mem::offset_of!(CpuUserRegs64, fs) == 184);
    assert!(mem::offset_of!(CpuUserRegs64, _pad5) == 186);
    assert!(mem::offset_of!(CpuUserRegs64, gs) == 192);
    assert!(mem::offset_of!(CpuUserRegs64, _pad6) == 194);
};

/// The registers of a 32-bit guest, in the order in which Xen pushes them.
///
/// Xen's `cpu_user_regs`: public/arch-x86/xen-x86_32.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CpuUserRegs32 {
    /// The general register EBX.
    pub ebx: u32,
    /// The general register ECX.
    pub ecx: u32,
    /// The general register EDX.
    pub edx: u32,
    /// The general register ESI.
    pub esi: u32,
    /// The general register EDI.
    pub edi: u32,
    /// The general register EBP.
    pub ebp: u32,
    /// The general register EAX.
    pub eax: u32,
    /// The error code of the last exception; private to Xen.
    pub error_code: u16,
    /// The vector of the last exception; private to Xen.
    pub entry_vector: u16,
    /// The address of the next instruction.
    pub eip: u32,
    /// The code segment.
    pub cs: u16,
    /// The mask for events at the time, which stands for the interrupt flag.
    pub saved_upcall_mask: u8,
    /// Padding.
    pub _pad0: u8,
    /// The flags register.
    pub eflags: u32,
    /// The stack pointer.
    pub esp: u32,
    /// The segment register SS.
    pub ss: u16,
    /// Padding.
    pub _pad1: u16,
    /// The segment register ES.
    pub es: u16,
    /// Padding.
    pub _pad2: u16,
    /// The segment register DS.
    pub ds: u16,
    /// Padding.
    pub _pad3: u16,
    /// The segment register FS.
    pub fs: u16,
    /// Padding.
    pub _pad4: u16,
    /// The segment register GS.
    pub gs: u16,
    /// Padding.
    pub _pad5: u16,
}

plain!(CpuUserRegs32);

const _: () = {
    assert!(mem::size_of::<CpuUserRegs32>() == 68);
    assert!(mem::align_of::<CpuUserRegs32>() == 4);
    assert!(mem::offset_of!(CpuUserRegs32, ebx) == 0);
    assert!(mem::offset_of!(CpuUserRegs32, ecx) == 4);
    assert!(mem::offset_of!(CpuUserRegs32, edx) == 8);
    assert!(mem::offset_of!(CpuUserRegs32, esi) == 12);
    assert!(mem::offset_of!(CpuUserRegs32, edi) == 16);
    assert!(mem::offset_of!(CpuUserRegs32, ebp) == 20);
    assert!(mem::offset_of!(CpuUserRegs32, eax) == 24);
    assert!(mem::offset_of!(CpuUserRegs32, error_code) == 28);
    assert!(mem::offset_of!(CpuUserRegs32, entry_vector) == 30);
    assert!(mem::offset_of!(CpuUserRegs32, eip) == 32);
    assert!(mem::offset_of!(CpuUserRegs32, cs) == 36);
    assert!(mem::offset_of!(CpuUserRegs32, saved_upcall_mask) == 38);
    assert!(mem::offset_of!(CpuUserRegs32, _pad0) == 39);
    assert!(mem::offset_of!(CpuUserRegs32, eflags) == 40);
    assert!(mem::offset_of!(CpuUserRegs32, esp) == 44);
    assert!(mem::offset_of!(CpuUserRegs32, ss) == 48);
    assert!(mem::offset_of!(CpuUserRegs32, _pad1) == 50);
    assert!(mem::offset_of!(CpuUserRegs32, es) == 52);
    assert!(mem::offset_of!(CpuUserRegs32, _pad2) == 54);
    assert!(mem::offset_of!(CpuUserRegs32, ds) == 56);
    assert!(mem::offset_of!(CpuUserRegs32, _pad3) == 58);
    assert!(mem::offset_of!(CpuUserRegs32, fs) == 60);
    assert!(mem::offset_of!(CpuUserRegs32, _pad4) == 62);
    assert!(mem::offset_of!(CpuUserRegs32, gs) == 64);
    assert!(mem::offset_of!(CpuUserRegs32, _pad5) == 66);
};

/// An entry of a 64-bit guest's virtual interrupt descriptor table.
///
/// Xen's `trap_info`: public/arch-x86/xen.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrapInfo64 {
    /// The vector of the exception.
    pub vector: u8,
    /// Who may raise it, and how it is entered.
    pub flags: u8,
    /// The code segment of the handler.
    pub cs: u16,
    /// Padding.
    pub pad: u32,
    /// The address of the handler; 0 when there is none.
    pub address: u64,
}

plain!(TrapInfo64);

impl TrapInfo64 {
    /// `dpl` in `flags`: The least privileged level that may raise it by an instruction.
    pub const DPL_MASK: u8 = 0x3;
    /// The lowest bit of `dpl`.
    pub const DPL_SHIFT: u32 = 0;

    /// `clear_events` in `flags`: Set when events are masked on entry.
    pub const CLEARS_EVENTS_MASK: u8 = 0x4;
    /// The lowest bit of `clear_events`.
    pub const CLEARS_EVENTS_SHIFT: u32 = 2;

    /// `unused` in `flags`: Not used.
    pub const UNUSED_MASK: u8 = 0xf8;
    /// The lowest bit of `unused`.
    pub const UNUSED_SHIFT: u32 = 3;
}

const _: () = {
    assert!(mem::size_of::<TrapInfo64>() == 16);
    assert!(mem::align_of::<TrapInfo64>() == 8);
    assert!(mem::offset_of!(TrapInfo64, vector) == 0);
    assert!(mem::offset_of!(TrapInfo64, flags) == 1);
    assert!(mem::offset_of!(TrapInfo64, cs) == 2);
    assert!(mem::offset_of!(TrapInfo64, pad) == 4);
    assert!(mem::offset_of!(TrapInfo64, address) == 8);
};

/// An entry of a 32-bit guest's virtual interrupt descriptor table.
///
/// Xen's `trap_info`: public/arch-x86/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrapInfo32 {
    /// The vector of the exception.
    pub vector: u8,
    /// Who may raise it, and how it is entered.
    pub flags: u8,
    /// The code segment of the handler.
    pub cs: u16,
    /// The address of the handler; 0 when there is none.
    pub address: u32,
}

plain!(TrapInfo32);

impl TrapInfo32 {
    /// `dpl` in `flags`: The least privileged level that may raise it by an instruction.
    pub const DPL_MASK: u8 = 0x3;
    /// The lowest bit of `dpl`.
    pub const DPL_SHIFT: u32 = 0;

    /// `clear_events` in `flags`: Set when events are masked on entry.
    pub const CLEARS_EVENTS_MASK: u8 = 0x4;
    /// The lowest bit of `clear_events`.
    pub const CLEARS_EVENTS_SHIFT: u32 = 2;

    /// `unused` in `flags`: Not used.
    pub const UNUSED_MASK: u8 = 0xf8;
    /// The lowest bit of `unused`.
    pub const UNUSED_SHIFT: u32 = 3;
}

const _: () = {
    assert!(mem::size_of::<TrapInfo32>() == 8);
    assert!(mem::align_of::<TrapInfo32>() == 4);
    assert!(mem::offset_of!(TrapInfo32, vector) == 0);
    assert!(mem::offset_of!(TrapInfo32, flags) == 1);
    assert!(mem::offset_of!(TrapInfo32, cs) == 2);
    assert!(mem::offset_of!(TrapInfo32, address) == 4);
};

/// The state of a 64-bit PV guest's vCPU.
///
/// Xen's `vcpu_guest_context`: public/arch-x86/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuGuestContext64 {
    /// The x87 and SSE registers in the layout of FXSAVE.
    pub fpu_ctxt: [u8; 512],
    /// Flags about the rest.
    pub flags: u64,
    /// The general and segment registers.
    pub user_regs: CpuUserRegs64,
    /// The virtual interrupt descriptor table, by vector.
    pub trap_ctxt: [TrapInfo64; 256],
    /// The linear address of the local descriptor table.
    pub ldt_base: u64,
    /// The number of its entries.
    pub ldt_ents: u64,
    /// The frames of the global descriptor table; page numbers in a saved image.
    pub gdt_frames: [u64; 16],
    /// The number of its entries.
    pub gdt_ents: u64,
    /// The stack segment on entry to the kernel.
    pub kernel_ss: u64,
    /// The stack pointer on entry to the kernel.
    pub kernel_sp: u64,
    /// The control registers; number 3 is the kernel's and number 1 the user's page table.
    pub ctrlreg: [u64; 8],
    /// The debug registers.
    pub debugreg: [u64; 8],
    /// The address of the event callback.
    pub event_callback_eip: u64,
    /// The address of the failsafe callback.
    pub failsafe_callback_eip: u64,
    /// The address of the SYSCALL callback.
    pub syscall_callback_eip: u64,
    /// The assists that the guest has asked for, a bit each.
    pub vm_assist: u64,
    /// The base of FS.
    pub fs_base: u64,
    /// The base of GS while the kernel runs.
    pub gs_base_kernel: u64,
    /// The base of GS while user code runs.
    pub gs_base_user: u64,
}

plain!(VcpuGuestContext64);

impl VcpuGuestContext64 {
    /// `VGCF_i387_valid` in `flags`: Set when fpu_ctxt is in use.
    pub const I387_VALID_MASK: u64 = 0x1;
    /// The lowest bit of `VGCF_i387_valid`.
    pub const I387_VALID_SHIFT: u32 = 0;

    /// `VGCF_in_kernel` in `flags`: Set when the vCPU runs the guest's kernel.
    pub const IN_KERNEL_MASK: u64 = 0x4;
    /// The lowest bit of `VGCF_in_kernel`.
    pub const IN_KERNEL_SHIFT: u32 = 2;

    /// `VGCF_failsafe_disables_events` in `flags`: Set when the failsafe callback is entered with
    /// events masked.
    pub const FAILSAFE_DISABLES_EVENTS_MASK: u64 = 0x8;
    /// The lowest bit of `VGCF_failsafe_disables_events`.
    pub const FAILSAFE_DISABLES_EVENTS_SHIFT: u32 = 3;

    /// `VGCF_syscall_disables_events` in `flags`: Set when the SYSCALL callback is entered with events
    /// masked.
    pub const SYSCALL_DISABLES_EVENTS_MASK: u64 = 0x10;
    /// The lowest bit of `VGCF_syscall_disables_events`.
    pub const SYSCALL_DISABLES_EVENTS_SHIFT: u32 = 4;

    /// `VGCF_online` in `flags`: Set when the vCPU is up.
    pub const ONLINE_MASK: u64 = 0x20;
    /// The lowest bit of `VGCF_online`.
    pub const ONLINE_SHIFT: u32 = 5;

    /// `VGCF_in_syscall` in `flags`: Set when the vCPU entered Xen by SYSCALL.
    pub const IN_SYSCALL_MASK: u64 = 0x100;
    /// The lowest bit of `VGCF_in_syscall`.
    pub const IN_SYSCALL_SHIFT: u32 = 8;
}

const _: () = {
    assert!(mem::size_of::<VcpuGuestContext64>() == 5168);
    assert!(mem::align_of::<VcpuGuestContext64>() == 8);
    assert!(mem::offset_of!(VcpuGuestContext64, fpu_ctxt) == 0);
    assert!(mem::offset_of!(VcpuGuestContext64, flags) == 512);
    assert!(mem::offset_of!(VcpuGuestContext64, user_regs) == 520);
    assert!(mem::offset_of!(VcpuGuestContext64, trap_ctxt) == 720);
    assert!(mem::offset_of!(VcpuGuestContext64, ldt_base) == 4816);
    assert!(mem::offset_of!(VcpuGuestContext64, ldt_ents) == 4824);
    assert!(mem::offset_of!(VcpuGuestContext64, gdt_frames) == 4832);
    assert!(mem::offset_of!(VcpuGuestContext64, gdt_ents) == 4960);
    assert!(mem::offset_of!(VcpuGuestContext64, kernel_ss) == 4968);
    assert!(mem::offset_of!(VcpuGuestContext64, kernel_sp) == 4976);
    assert!(mem::offset_of!(VcpuGuestContext64, ctrlreg) == 4984);
    assert!(mem::offset_of!(VcpuGuestContext64, debugreg) == 5048);
    assert!(mem::offset_of!(VcpuGuestContext64, event_callback_eip) == 5112);
    assert!(mem::offset_of!(VcpuGuestContext64, failsafe_callback_eip) == 5120);
    assert!(mem::offset_of!(VcpuGuestContext64, syscall_callback_eip) == 5128);
    assert!(mem::offset_of!(VcpuGuestContext64, vm_assist) == 5136);
    assert!(mem::offset_of!(VcpuGuestContext64, fs_base) == 5144);
    assert!(mem::offset_of!(VcpuGuestContext64, gs_base_kernel) == 5152);
    assert!(mem::offset_of!(VcpuGuestContext64, gs_base_user) == 5160);
};

/// The state of a 32-bit PV guest's vCPU.
///
/// Xen's `vcpu_guest_context`: public/arch-x86/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuGuestContext32 {
    /// The x87 and SSE registers in the layout of FXSAVE.
    pub fpu_ctxt: [u8; 512],
    /// Flags about the rest.
    pub flags: u32,
    /// The general and segment registers.
    pub user_regs: CpuUserRegs32,
    /// The virtual interrupt descriptor table, by vector.
    pub trap_ctxt: [TrapInfo32; 256],
    /// The linear address of the local descriptor table.
    pub ldt_base: u32,
    /// The number of its entries.
    pub ldt_ents: u32,
    /// The frames of the global descriptor table; page numbers in a saved image.
    pub gdt_frames: [u32; 16],
    /// The number of its entries.
    pub gdt_ents: u32,
    /// The stack segment on entry to the kernel.
    pub kernel_ss: u32,
    /// The stack pointer on entry to the kernel.
    pub kernel_sp: u32,
    /// The control registers; number 3 is the page table, with its frame rotated.
    pub ctrlreg: [u32; 8],
    /// The debug registers.
    pub debugreg: [u32; 8],
    /// The code segment of the event callback.
    pub event_callback_cs: u32,
    /// The address of the event callback.
    pub event_callback_eip: u32,
    /// The code segment of the failsafe callback.
    pub failsafe_callback_cs: u32,
    /// The address of the failsafe callback.
    pub failsafe_callback_eip: u32,
    /// The assists that the guest has asked for, a bit each.
    pub vm_assist: u32,
}

plain!(VcpuGuestContext32);

impl VcpuGuestContext32 {
    /// `VGCF_i387_valid` in `flags`: Set when fpu_ctxt is in use.
    pub const I387_VALID_MASK: u32 = 0x1;
    /// The lowest bit of `VGCF_i387_valid`.
    pub const I387_VALID_SHIFT: u32 = 0;

    /// `VGCF_in_kernel` in `flags`: Set when the vCPU runs the guest's kernel.
    pub const IN_KERNEL_MASK: u32 = 0x4;
    /// The lowest bit of `VGCF_in_kernel`.
    pub const IN_KERNEL_SHIFT: u32 = 2;

    /// `VGCF_failsafe_disables_events` in `flags`: Set when the failsafe callback is entered with
    /// events masked.
    pub const FAILSAFE_DISABLES_EVENTS_MASK: u32 = 0x8;
    /// The lowest bit of `VGCF_failsafe_disables_events`.
    pub const FAILSAFE_DISABLES_EVENTS_SHIFT: u32 = 3;

    /// `VGCF_syscall_disables_events` in `flags`: Set when the SYSCALL callback is entered with events
    /// masked.
    pub const SYSCALL_DISABLES_EVENTS_MASK: u32 = 0x10;
    /// The lowest bit of `VGCF_syscall_disables_events`.
    pub const SYSCALL_DISABLES_EVENTS_SHIFT: u32 = 4;

    /// `VGCF_online` in `flags`: Set when the vCPU is up.
    pub const ONLINE_MASK: u32 = 0x20;
    /// The lowest bit of `VGCF_online`.
    pub const ONLINE_SHIFT: u32 = 5;

    /// `VGCF_in_syscall` in `flags`: Set when the vCPU entered Xen by SYSCALL.
    pub const IN_SYSCALL_MASK: u32 = 0x100;
    /// The lowest bit of `VGCF_in_syscall`.
    pub const IN_SYSCALL_SHIFT: u32 = 8;
}

const _: () = {
    assert!(mem::size_of::<VcpuGuestContext32>() == 2800);
    assert!(mem::align_of::<VcpuGuestContext32>() == 4);
    assert!(mem::offset_of!(VcpuGuestContext32, fpu_ctxt) == 0);
    assert!(mem::offset_of!(VcpuGuestContext32, flags) == 512);
    assert!(mem::offset_of!(VcpuGuestContext32, user_regs) == 516);
    assert!(mem::offset_of!(VcpuGuestContext32, trap_ctxt) == 584);
    assert!(mem::offset_of!(VcpuGuestContext32, ldt_base) == 2632);
    assert!(mem::offset_of!(VcpuGuestContext32, ldt_ents) == 2636);
    assert!(mem::offset_of!(VcpuGuestContext32, gdt_frames) == 2640);
    assert!(mem::offset_of!(VcpuGuestContext32, gdt_ents) == 2704);
    assert!(mem::offset_of!(VcpuGuestContext32, kernel_ss) == 2708);
    assert!(mem::offset_of!(VcpuGuestContext32, kernel_sp) == 2712);
    assert!(mem::offset_of!(VcpuGuestContext32, ctrlreg) == 2716);
    assert!(mem::offset_of!(VcpuGuestContext32, debugreg) == 2748);
    assert!(mem::offset_of!(VcpuGuestContext32, event_callback_cs) == 2780);
    assert!(mem::offset_of!(VcpuGuestContext32, event_callback_eip) == 2784);
    assert!(mem::offset_of!(VcpuGuestContext32, failsafe_callback_cs) == 2788);
    assert!(mem::offset_of!(VcpuGuestContext32, failsafe_callback_eip) == 2792);
    assert!(mem::offset_of!(VcpuGuestContext32, vm_assist) == 2796);
};

/// Further state of a PV guest's vCPU: callbacks of the compatibility entry points, and machine
/// checks.
///
/// Xen's `xen_domctl_ext_vcpucontext`: public/domctl.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvExtendedContext {
    /// The number of the vCPU, as the record's header has it.
    pub vcpu: u32,
    /// The number of bytes in use, from the start of this structure.
    pub size: u32,
    /// The address of the callback for SYSCALL from 32-bit code.
    pub syscall32_callback_eip: u64,
    /// The address of the callback for SYSENTER.
    pub sysenter_callback_eip: u64,
    /// The code segment of the callback for SYSCALL from 32-bit code.
    pub syscall32_callback_cs: u16,
    /// The code segment of the callback for SYSENTER.
    pub sysenter_callback_cs: u16,
    /// Whether that for SYSCALL from 32-bit code is entered with events masked.
    pub syscall32_disables_events: u8,
    /// Whether that for SYSENTER is entered with events masked.
    pub sysenter_disables_events: u8,
    /// Padding.
    pub pad: u16,
    /// The machine-check registers; only the first of them before Xen 4.3, and three before 4.10. In
    /// 4.2 and later.
    pub vmce: crate::stable::hvm_context::HvmVmceVcpu,
}

plain!(PvExtendedContext);

impl PvExtendedContext {
    /// The longest record that there may be; newer versions may use more of it.
    pub const MAX_SIZE: u32 = 128;
}

const _: () = {
    assert!(mem::size_of::<PvExtendedContext>() == 64);
    assert!(mem::align_of::<PvExtendedContext>() == 8);
    assert!(mem::offset_of!(PvExtendedContext, vcpu) == 0);
    assert!(mem::offset_of!(PvExtendedContext, size) == 4);
    assert!(mem::offset_of!(PvExtendedContext, syscall32_callback_eip) == 8);
    assert!(mem::offset_of!(PvExtendedContext, sysenter_callback_eip) == 16);
    assert!(mem::offset_of!(PvExtendedContext, syscall32_callback_cs) == 24);
    assert!(mem::offset_of!(PvExtendedContext, sysenter_callback_cs) == 26);
    assert!(mem::offset_of!(PvExtendedContext, syscall32_disables_events) == 28);
    assert!(mem::offset_of!(PvExtendedContext, sysenter_disables_events) == 29);
    assert!(mem::offset_of!(PvExtendedContext, pad) == 30);
    assert!(mem::offset_of!(PvExtendedContext, vmce) == 32);
};

/// The start of a PV guest's extended state; the XSAVE area follows, as long as the accumulated
/// mask needs in the uncompacted layout.
///
/// Xen's `XEN_DOMCTL_getvcpuextstate buffer`: xen/arch/x86/domctl.c, 4.17. In 4.1 and later.
///
/// Behind it: `xsave_area`, `u8[...]`. The XSAVE area.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvXsaveHeader {
    /// The components that are enabled.
    pub xcr0: u64,
    /// The components that were ever enabled.
    pub xcr0_accum: u64,
}

plain!(PvXsaveHeader);

const _: () = {
    assert!(mem::size_of::<PvXsaveHeader>() == 16);
    assert!(mem::align_of::<PvXsaveHeader>() == 8);
    assert!(mem::offset_of!(PvXsaveHeader, xcr0) == 0);
    assert!(mem::offset_of!(PvXsaveHeader, xcr0_accum) == 8);
};

/// A model-specific register of a PV guest's vCPU.
///
/// Xen's `xen_domctl_vcpu_msr`: public/domctl.h, 4.17. In 4.5 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvVcpuMsr {
    /// Its number.
    pub index: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// Its value.
    pub value: u64,
}

plain!(PvVcpuMsr);

const _: () = {
    assert!(mem::size_of::<PvVcpuMsr>() == 16);
    assert!(mem::align_of::<PvVcpuMsr>() == 8);
    assert!(mem::offset_of!(PvVcpuMsr, index) == 0);
    assert!(mem::offset_of!(PvVcpuMsr, reserved) == 4);
    assert!(mem::offset_of!(PvVcpuMsr, value) == 8);
};

/// From what the guest computes its time.
///
/// Xen's `vcpu_time_info`: public/xen.h, 4.17.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuTimeInfo {
    /// Odd while the rest is being changed, and different after every change.
    pub version: u32,
    /// Padding.
    pub pad0: u32,
    /// The time-stamp counter at the last change.
    pub tsc_timestamp: u64,
    /// The time since the guest's start at the last change, in nanoseconds.
    pub system_time: u64,
    /// Nanoseconds for each tick after the shift, as a fraction of 2^32.
    pub tsc_to_system_mul: u32,
    /// By how many bits ticks are shifted left first, or right when negative.
    pub tsc_shift: i8,
    /// Properties of the time. In 4.7 and later.
    pub flags: u8,
    /// Padding.
    pub pad1: [u8; 2],
}

plain!(VcpuTimeInfo);

impl VcpuTimeInfo {
    /// `XEN_PVCLOCK_TSC_STABLE_BIT` in `flags`: Set when the counters of all vCPUs agree.
    pub const TSC_STABLE_MASK: u8 = 0x1;
    /// The lowest bit of `XEN_PVCLOCK_TSC_STABLE_BIT`.
    pub const TSC_STABLE_SHIFT: u32 = 0;

    /// `XEN_PVCLOCK_GUEST_STOPPED` in `flags`: Set when the guest was stopped by the host.
    pub const GUEST_STOPPED_MASK: u8 = 0x2;
    /// The lowest bit of `XEN_PVCLOCK_GUEST_STOPPED`.
    pub const GUEST_STOPPED_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<VcpuTimeInfo>() == 32);
    assert!(mem::align_of::<VcpuTimeInfo>() == 8);
    assert!(mem::offset_of!(VcpuTimeInfo, version) == 0);
    assert!(mem::offset_of!(VcpuTimeInfo, pad0) == 4);
    assert!(mem::offset_of!(VcpuTimeInfo, tsc_timestamp) == 8);
    assert!(mem::offset_of!(VcpuTimeInfo, system_time) == 16);
    assert!(mem::offset_of!(VcpuTimeInfo, tsc_to_system_mul) == 24);
    assert!(mem::offset_of!(VcpuTimeInfo, tsc_shift) == 28);
    assert!(mem::offset_of!(VcpuTimeInfo, flags) == 29);
    assert!(mem::offset_of!(VcpuTimeInfo, pad1) == 30);
};

/// What a guest's vCPU shares with Xen.
///
/// Xen's `vcpu_info`: public/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuInfo {
    /// Whether an event waits.
    pub evtchn_upcall_pending: u8,
    /// Whether the guest does not want to be told.
    pub evtchn_upcall_mask: u8,
    /// Padding.
    pub pad0: [u8; 2],
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    pub pad1: u32,
    /// Which words of the pending events have one set, a bit each.
    pub evtchn_pending_sel: usize,
    /// The address of the last page fault.
    pub arch_cr2: usize,
    /// Padding.
    pub arch_pad: usize,
    /// Padding.
    #[cfg(target_pointer_width = "32")]
    pub arch_pad32: [u32; 4],
    /// From what the vCPU computes its time.
    pub time: VcpuTimeInfo,
}

plain!(VcpuInfo);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<VcpuInfo>() == 64);
    assert!(mem::align_of::<VcpuInfo>() == 8);
    assert!(mem::offset_of!(VcpuInfo, evtchn_upcall_pending) == 0);
    assert!(mem::offset_of!(VcpuInfo, evtchn_upcall_mask) == 1);
    assert!(mem::offset_of!(VcpuInfo, pad0) == 2);
    assert!(mem::offset_of!(VcpuInfo, pad1) == 4);
    assert!(mem::offset_of!(VcpuInfo, evtchn_pending_sel) == 8);
    assert!(mem::offset_of!(VcpuInfo, arch_cr2) == 16);
    assert!(mem::offset_of!(VcpuInfo, arch_pad) == 24);
    assert!(mem::offset_of!(VcpuInfo, time) == 32);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<VcpuInfo>() == 64);
    assert!(mem::align_of::<VcpuInfo>() == 8);
    assert!(mem::offset_of!(VcpuInfo, evtchn_upcall_pending) == 0);
    assert!(mem::offset_of!(VcpuInfo, evtchn_upcall_mask) == 1);
    assert!(mem::offset_of!(VcpuInfo, pad0) == 2);
    assert!(mem::offset_of!(VcpuInfo, evtchn_pending_sel) == 4);
    assert!(mem::offset_of!(VcpuInfo, arch_cr2) == 8);
    assert!(mem::offset_of!(VcpuInfo, arch_pad) == 12);
    assert!(mem::offset_of!(VcpuInfo, arch_pad32) == 16);
    assert!(mem::offset_of!(VcpuInfo, time) == 32);
};

/// Where a PV guest keeps its table from its own page numbers to frames. Before Xen 4.6 there are
/// 256 bytes of padding from p2m_cr3 on.
///
/// Xen's `arch_shared_info`: public/arch-x86/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArchSharedInfo {
    /// The number of entries of the table.
    pub max_pfn: usize,
    /// The frame at the root of the tree over the table; all ones when only p2m_vaddr is in use.
    pub pfn_to_mfn_frame_list_list: usize,
    /// Why there was a non-maskable interrupt.
    pub nmi_reason: usize,
    /// The root of the page tables in which p2m_vaddr is valid; 0 when it is not in use. In 4.6 and
    /// later.
    pub p2m_cr3: usize,
    /// The address of the table. In 4.6 and later.
    pub p2m_vaddr: usize,
    /// Odd while the mapping of the table is being changed, and different after every change. In 4.6
    /// and later.
    pub p2m_generation: usize,
    /// The upper half of the wall clock's seconds. In 4.6 and later.
    #[cfg(target_pointer_width = "32")]
    pub wc_sec_hi: u32,
}

plain!(ArchSharedInfo);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<ArchSharedInfo>() == 48);
    assert!(mem::align_of::<ArchSharedInfo>() == 8);
    assert!(mem::offset_of!(ArchSharedInfo, max_pfn) == 0);
    assert!(mem::offset_of!(ArchSharedInfo, pfn_to_mfn_frame_list_list) == 8);
    assert!(mem::offset_of!(ArchSharedInfo, nmi_reason) == 16);
    assert!(mem::offset_of!(ArchSharedInfo, p2m_cr3) == 24);
    assert!(mem::offset_of!(ArchSharedInfo, p2m_vaddr) == 32);
    assert!(mem::offset_of!(ArchSharedInfo, p2m_generation) == 40);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<ArchSharedInfo>() == 28);
    assert!(mem::align_of::<ArchSharedInfo>() == 4);
    assert!(mem::offset_of!(ArchSharedInfo, max_pfn) == 0);
    assert!(mem::offset_of!(ArchSharedInfo, pfn_to_mfn_frame_list_list) == 4);
    assert!(mem::offset_of!(ArchSharedInfo, nmi_reason) == 8);
    assert!(mem::offset_of!(ArchSharedInfo, p2m_cr3) == 12);
    assert!(mem::offset_of!(ArchSharedInfo, p2m_vaddr) == 16);
    assert!(mem::offset_of!(ArchSharedInfo, p2m_generation) == 20);
    assert!(mem::offset_of!(ArchSharedInfo, wc_sec_hi) == 24);
};

/// The page that a guest shares with Xen.
///
/// Xen's `shared_info`: public/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedInfo {
    /// What the first 32 vCPUs share.
    pub vcpu_info: [VcpuInfo; 32],
    /// The event channels with an event, a bit each.
    pub evtchn_pending: [usize; 8 * crate::WIDTH],
    /// The event channels that the guest does not want to be told of, a bit each.
    pub evtchn_mask: [usize; 8 * crate::WIDTH],
    /// Odd while the wall clock is being changed, and different after every change.
    pub wc_version: u32,
    /// The wall clock at the guest's start: seconds, lower half.
    pub wc_sec: u32,
    /// The wall clock at the guest's start: nanoseconds.
    pub wc_nsec: u32,
    /// The wall clock at the guest's start: seconds, upper half. In 4.6 and later.
    #[cfg(target_pointer_width = "64")]
    pub wc_sec_hi: u32,
    /// What is particular to x86.
    pub arch: ArchSharedInfo,
}

plain!(SharedInfo);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<SharedInfo>() == 3136);
    assert!(mem::align_of::<SharedInfo>() == 8);
    assert!(mem::offset_of!(SharedInfo, vcpu_info) == 0);
    assert!(mem::offset_of!(SharedInfo, evtchn_pending) == 2048);
    assert!(mem::offset_of!(SharedInfo, evtchn_mask) == 2560);
    assert!(mem::offset_of!(SharedInfo, wc_version) == 3072);
    assert!(mem::offset_of!(SharedInfo, wc_sec) == 3076);
    assert!(mem::offset_of!(SharedInfo, wc_nsec) == 3080);
    assert!(mem::offset_of!(SharedInfo, wc_sec_hi) == 3084);
    assert!(mem::offset_of!(SharedInfo, arch) == 3088);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<SharedInfo>() == 2344);
    assert!(mem::align_of::<SharedInfo>() == 8);
    assert!(mem::offset_of!(SharedInfo, vcpu_info) == 0);
    assert!(mem::offset_of!(SharedInfo, evtchn_pending) == 2048);
    assert!(mem::offset_of!(SharedInfo, evtchn_mask) == 2176);
    assert!(mem::offset_of!(SharedInfo, wc_version) == 2304);
    assert!(mem::offset_of!(SharedInfo, wc_sec) == 2308);
    assert!(mem::offset_of!(SharedInfo, wc_nsec) == 2312);
    assert!(mem::offset_of!(SharedInfo, arch) == 2316);
};

/// Where the first domain is told of the console that it finds, in the place of console_mfn and
/// console_evtchn of StartInfo.
///
/// Xen's `start_info.console.dom0`: public/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartInfoDom0Console {
    /// How far behind the start of the start info a Dom0VgaConsoleInfo stands, in bytes.
    pub info_off: u32,
    /// Its length in bytes.
    pub info_size: u32,
}

plain!(StartInfoDom0Console);

const _: () = {
    assert!(mem::size_of::<StartInfoDom0Console>() == 8);
    assert!(mem::align_of::<StartInfoDom0Console>() == 4);
    assert!(mem::offset_of!(StartInfoDom0Console, info_off) == 0);
    assert!(mem::offset_of!(StartInfoDom0Console, info_size) == 4);
};

/// What a PV guest is told when it starts, and again when it resumes; the RDX of the first vCPU in
/// a saved image names its page.
///
/// Xen's `start_info`: public/xen.h, 4.17.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StartInfo {
    /// The version of the interface and the platform.
    pub magic: [u8; 32],
    /// The number of pages of the guest.
    pub nr_pages: usize,
    /// The machine address of the shared info page.
    pub shared_info: usize,
    /// What kind of domain it is.
    pub flags: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    pub pad0: u32,
    /// The frame of the ring to xenstore; a page number in a saved image.
    pub store_mfn: usize,
    /// The event channel to xenstore.
    pub store_evtchn: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    pub pad1: u32,
    /// The frame of the ring to the console; a page number in a saved image. The first domain has a
    /// StartInfoDom0Console here.
    pub console_mfn: usize,
    /// The event channel to the console.
    pub console_evtchn: u32,
    /// Padding.
    #[cfg(target_pointer_width = "64")]
    pub pad2: u32,
    /// The address of the first page table.
    pub pt_base: usize,
    /// The number of page tables that the guest starts with.
    pub nr_pt_frames: usize,
    /// The address of the table of frames that the guest starts with.
    pub mfn_list: usize,
    /// The address or the page number of a loaded module.
    pub mod_start: usize,
    /// The length of the module in bytes.
    pub mod_len: usize,
    /// The kernel's command line.
    pub cmd_line: [u8; 1024],
    /// The first page of the table of frames. In 3.4 and later.
    pub first_p2m_pfn: usize,
    /// The number of pages of the table of frames. In 3.4 and later.
    pub nr_p2m_frames: usize,
}

plain!(StartInfo);

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(mem::size_of::<StartInfo>() == 1168);
    assert!(mem::align_of::<StartInfo>() == 8);
    assert!(mem::offset_of!(StartInfo, magic) == 0);
    assert!(mem::offset_of!(StartInfo, nr_pages) == 32);
    assert!(mem::offset_of!(StartInfo, shared_info) == 40);
    assert!(mem::offset_of!(StartInfo, flags) == 48);
    assert!(mem::offset_of!(StartInfo, pad0) == 52);
    assert!(mem::offset_of!(StartInfo, store_mfn) == 56);
    assert!(mem::offset_of!(StartInfo, store_evtchn) == 64);
    assert!(mem::offset_of!(StartInfo, pad1) == 68);
    assert!(mem::offset_of!(StartInfo, console_mfn) == 72);
    assert!(mem::offset_of!(StartInfo, console_evtchn) == 80);
    assert!(mem::offset_of!(StartInfo, pad2) == 84);
    assert!(mem::offset_of!(StartInfo, pt_base) == 88);
    assert!(mem::offset_of!(StartInfo, nr_pt_frames) == 96);
    assert!(mem::offset_of!(StartInfo, mfn_list) == 104);
    assert!(mem::offset_of!(StartInfo, mod_start) == 112);
    assert!(mem::offset_of!(StartInfo, mod_len) == 120);
    assert!(mem::offset_of!(StartInfo, cmd_line) == 128);
    assert!(mem::offset_of!(StartInfo, first_p2m_pfn) == 1152);
    assert!(mem::offset_of!(StartInfo, nr_p2m_frames) == 1160);
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(mem::size_of::<StartInfo>() == 1112);
    assert!(mem::align_of::<StartInfo>() == 4);
    assert!(mem::offset_of!(StartInfo, magic) == 0);
    assert!(mem::offset_of!(StartInfo, nr_pages) == 32);
    assert!(mem::offset_of!(StartInfo, shared_info) == 36);
    assert!(mem::offset_of!(StartInfo, flags) == 40);
    assert!(mem::offset_of!(StartInfo, store_mfn) == 44);
    assert!(mem::offset_of!(StartInfo, store_evtchn) == 48);
    assert!(mem::offset_of!(StartInfo, console_mfn) == 52);
    assert!(mem::offset_of!(StartInfo, console_evtchn) == 56);
    assert!(mem::offset_of!(StartInfo, pt_base) == 60);
    assert!(mem::offset_of!(StartInfo, nr_pt_frames) == 64);
    assert!(mem::offset_of!(StartInfo, mfn_list) == 68);
    assert!(mem::offset_of!(StartInfo, mod_start) == 72);
    assert!(mem::offset_of!(StartInfo, mod_len) == 76);
    assert!(mem::offset_of!(StartInfo, cmd_line) == 80);
    assert!(mem::offset_of!(StartInfo, first_p2m_pfn) == 1104);
    assert!(mem::offset_of!(StartInfo, nr_p2m_frames) == 1108);
};
