// Generated from abi/hvm-context.yaml. Do not edit.

//! The HVM context.

use core::mem;

/// The type codes of the HVM context's records.
///
/// Xen's `HVM_SAVE_CODE`: public/arch-x86/hvm/save.h, 4.21.
pub mod hvm_save_type {
    /// The context ends here; Xen does not look at what follows.
    pub const END: u16 = 0;

    /// The start of the context.
    pub const HEADER: u16 = 1;

    /// The registers of a vCPU; without this record the vCPU stays down.
    pub const CPU: u16 = 2;

    /// One of the two interrupt controllers of the PC.
    pub const PIC: u16 = 3;

    /// The I/O interrupt controller.
    pub const IOAPIC: u16 = 4;

    /// What a vCPU's local interrupt controller keeps outside its register page.
    pub const LAPIC: u16 = 5;

    /// The register page of a vCPU's local interrupt controller.
    pub const LAPIC_REGS: u16 = 6;

    /// The interrupt lines of the PCI bus.
    pub const PCI_IRQ: u16 = 7;

    /// The interrupt lines of the ISA bus.
    pub const ISA_IRQ: u16 = 8;

    /// The routing of PCI interrupts to ISA ones.
    pub const PCI_LINK: u16 = 9;

    /// The interval timer.
    pub const PIT: u16 = 10;

    /// The real-time clock.
    pub const RTC: u16 = 11;

    /// The high-precision event timer.
    pub const HPET: u16 = 12;

    /// The ACPI power-management timer.
    pub const PM_TIMER: u16 = 13;

    /// A vCPU's memory-type registers.
    pub const MTRR: u16 = 14;

    /// The domain's state of the Hyper-V interface.
    pub const VIRIDIAN_DOMAIN: u16 = 15;

    /// A vCPU's extended state.
    pub const CPU_XSAVE: u16 = 16;

    /// A vCPU's state of the Hyper-V interface.
    pub const VIRIDIAN_VCPU: u16 = 17;

    /// A vCPU's machine-check registers.
    pub const VMCE_VCPU: u16 = 18;

    /// A vCPU's time-stamp adjustment.
    pub const TSC_ADJUST: u16 = 19;

    /// Further model-specific registers of a vCPU, only those that are not zero.
    pub const CPU_MSR: u16 = 20;
}

/// Stands before every record of the HVM context.
///
/// Xen's `hvm_save_descriptor`: public/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmSaveDescriptor {
    /// The record's type. A value of [`hvm_save_type`].
    pub typecode: u16,
    /// Which of several records of the type: the number of the device or of the vCPU.
    pub instance: u16,
    /// The length of the record in bytes, without this descriptor.
    pub length: u32,
}

plain!(HvmSaveDescriptor);

const _: () = {
    assert!(mem::size_of::<HvmSaveDescriptor>() == 8);
    assert!(mem::align_of::<HvmSaveDescriptor>() == 4);
    assert!(mem::offset_of!(HvmSaveDescriptor, typecode) == 0);
    assert!(mem::offset_of!(HvmSaveDescriptor, instance) == 2);
    assert!(mem::offset_of!(HvmSaveDescriptor, length) == 4);
};

/// Says that this is an HVM context, and on what machine it was saved.
///
/// Xen's `hvm_save_header`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmSaveHeader {
    /// Says that this is an HVM context.
    pub magic: u32,
    /// The version of the format.
    pub version: u32,
    /// The changeset of the Xen that saved it, or all ones.
    pub changeset: u64,
    /// Leaf 1 EAX of the saving machine: its family, model and stepping.
    pub cpuid: u32,
    /// The frequency of the guest's time-stamp counter in kHz. In 4.0 and later.
    pub gtsc_khz: u32,
}

plain!(HvmSaveHeader);

impl HvmSaveHeader {
    /// The only value of magic.
    ///
    /// Xen's `HVM_FILE_MAGIC`.
    pub const EXPECTED_MAGIC: u32 = 0x54381286;

    /// The only value of version.
    ///
    /// Xen's `HVM_FILE_VERSION`.
    pub const EXPECTED_VERSION: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<HvmSaveHeader>() == 24);
    assert!(mem::align_of::<HvmSaveHeader>() == 8);
    assert!(mem::offset_of!(HvmSaveHeader, magic) == 0);
    assert!(mem::offset_of!(HvmSaveHeader, version) == 4);
    assert!(mem::offset_of!(HvmSaveHeader, changeset) == 8);
    assert!(mem::offset_of!(HvmSaveHeader, cpuid) == 16);
    assert!(mem::offset_of!(HvmSaveHeader, gtsc_khz) == 20);
};

/// The registers of a vCPU.
///
/// Xen's `hvm_hw_cpu`: public/arch-x86/hvm/save.h, 4.21. In 4.0 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwCpu {
    /// The x87 and SSE registers in the layout of FXSAVE.
    pub fpu_regs: [u8; 512],
    /// The general register RAX.
    pub rax: u64,
    /// The general register RBX.
    pub rbx: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// The general register RDX.
    pub rdx: u64,
    /// The general register RBP.
    pub rbp: u64,
    /// The general register RSI.
    pub rsi: u64,
    /// The general register RDI.
    pub rdi: u64,
    /// The stack pointer RSP.
    pub rsp: u64,
    /// The general register R8.
    pub r8: u64,
    /// The general register R9.
    pub r9: u64,
    /// The general register R10.
    pub r10: u64,
    /// The general register R11.
    pub r11: u64,
    /// The general register R12.
    pub r12: u64,
    /// The general register R13.
    pub r13: u64,
    /// The general register R14.
    pub r14: u64,
    /// The general register R15.
    pub r15: u64,
    /// The address of the next instruction.
    pub rip: u64,
    /// The flags register.
    pub rflags: u64,
    /// Control register 0: protection, paging and caching.
    pub cr0: u64,
    /// Control register 2: the address of the last page fault.
    pub cr2: u64,
    /// Control register 3: the root of the page tables.
    pub cr3: u64,
    /// Control register 4: enabled extensions.
    pub cr4: u64,
    /// Debug register 0: the address of breakpoint 0.
    pub dr0: u64,
    /// Debug register 1: the address of breakpoint 1.
    pub dr1: u64,
    /// Debug register 2: the address of breakpoint 2.
    pub dr2: u64,
    /// Debug register 3: the address of breakpoint 3.
    pub dr3: u64,
    /// Debug register 6: which breakpoints were hit.
    pub dr6: u64,
    /// Debug register 7: which breakpoints are enabled, and for what.
    pub dr7: u64,
    /// The selector of the code segment CS.
    pub cs_sel: u32,
    /// The selector of the data segment DS.
    pub ds_sel: u32,
    /// The selector of the data segment ES.
    pub es_sel: u32,
    /// The selector of the data segment FS.
    pub fs_sel: u32,
    /// The selector of the data segment GS.
    pub gs_sel: u32,
    /// The selector of the stack segment SS.
    pub ss_sel: u32,
    /// The selector of the task register.
    pub tr_sel: u32,
    /// The selector of the local descriptor table.
    pub ldtr_sel: u32,
    /// The limit of the code segment CS, in bytes.
    pub cs_limit: u32,
    /// The limit of the data segment DS, in bytes.
    pub ds_limit: u32,
    /// The limit of the data segment ES, in bytes.
    pub es_limit: u32,
    /// The limit of the data segment FS, in bytes.
    pub fs_limit: u32,
    /// The limit of the data segment GS, in bytes.
    pub gs_limit: u32,
    /// The limit of the stack segment SS, in bytes.
    pub ss_limit: u32,
    /// The limit of the task register, in bytes.
    pub tr_limit: u32,
    /// The limit of the local descriptor table, in bytes.
    pub ldtr_limit: u32,
    /// The limit of the interrupt descriptor table, in bytes.
    pub idtr_limit: u32,
    /// The limit of the global descriptor table, in bytes.
    pub gdtr_limit: u32,
    /// The address of the code segment CS.
    pub cs_base: u64,
    /// The address of the data segment DS.
    pub ds_base: u64,
    /// The address of the data segment ES.
    pub es_base: u64,
    /// The address of the data segment FS.
    pub fs_base: u64,
    /// The address of the data segment GS.
    pub gs_base: u64,
    /// The address of the stack segment SS.
    pub ss_base: u64,
    /// The address of the task register.
    pub tr_base: u64,
    /// The address of the local descriptor table.
    pub ldtr_base: u64,
    /// The address of the interrupt descriptor table.
    pub idtr_base: u64,
    /// The address of the global descriptor table.
    pub gdtr_base: u64,
    /// The attributes of the code segment CS, packed into twelve bits.
    pub cs_arbytes: u32,
    /// The attributes of the data segment DS, packed into twelve bits.
    pub ds_arbytes: u32,
    /// The attributes of the data segment ES, packed into twelve bits.
    pub es_arbytes: u32,
    /// The attributes of the data segment FS, packed into twelve bits.
    pub fs_arbytes: u32,
    /// The attributes of the data segment GS, packed into twelve bits.
    pub gs_arbytes: u32,
    /// The attributes of the stack segment SS, packed into twelve bits.
    pub ss_arbytes: u32,
    /// The attributes of the task register, packed into twelve bits.
    pub tr_arbytes: u32,
    /// The attributes of the local descriptor table, packed into twelve bits.
    pub ldtr_arbytes: u32,
    /// The MSR with the code segment that SYSENTER loads; before Xen 4.0 its upper half was padding.
    pub sysenter_cs: u64,
    /// The MSR with the stack pointer that SYSENTER loads.
    pub sysenter_esp: u64,
    /// The MSR with the address that SYSENTER jumps to.
    pub sysenter_eip: u64,
    /// The MSR that SWAPGS exchanges with the base of GS.
    pub shadow_gs: u64,
    /// Obsolete: ignored.
    pub msr_flags: u64,
    /// The MSR with the address that SYSCALL jumps to from 64-bit code.
    pub msr_lstar: u64,
    /// The MSR with the segments of SYSCALL and SYSRET.
    pub msr_star: u64,
    /// The MSR with the address that SYSCALL jumps to from 32-bit code.
    pub msr_cstar: u64,
    /// The MSR with the flags that SYSCALL clears.
    pub msr_syscall_mask: u64,
    /// The MSR EFER: long mode, SYSCALL and no-execute.
    pub msr_efer: u64,
    /// The MSR whose value RDTSCP returns beside the time.
    pub msr_tsc_aux: u64,
    /// The guest's time-stamp counter.
    pub tsc: u64,
    /// The event that waits to be delivered to the guest.
    pub pending_event: u32,
    /// The error code that the waiting event pushes.
    pub error_code: u32,
    /// Flags about the rest; taken to be 1 in a record that is too short to have them. In 4.7 and
    /// later.
    pub flags: u32,
    /// Reserved: zero when written. In 4.7 and later.
    pub pad0: u32,
}

plain!(HvmHwCpu);

impl HvmHwCpu {
    /// The bit of flags that says that fpu_regs is in use.
    ///
    /// Xen's `XEN_X86_FPU_INITIALISED`.
    pub const FPU_INITIALISED_FLAG: u32 = 0x1;

    /// `pending_vector` in `pending_event`: Its vector.
    pub const PENDING_EVENT_VECTOR_MASK: u32 = 0xff;
    /// The lowest bit of `pending_vector`.
    pub const PENDING_EVENT_VECTOR_SHIFT: u32 = 0;

    /// `pending_type` in `pending_event`: Its kind, in the encoding of VMX and SVM.
    pub const PENDING_EVENT_TYPE_MASK: u32 = 0x700;
    /// The lowest bit of `pending_type`.
    pub const PENDING_EVENT_TYPE_SHIFT: u32 = 8;

    /// `pending_error_valid` in `pending_event`: Set when error_code belongs to it.
    pub const PENDING_EVENT_ERROR_VALID_MASK: u32 = 0x800;
    /// The lowest bit of `pending_error_valid`.
    pub const PENDING_EVENT_ERROR_VALID_SHIFT: u32 = 11;

    /// `pending_reserved` in `pending_event`: Reserved: zero when written.
    pub const PENDING_EVENT_RESERVED_MASK: u32 = 0x7ffff000;
    /// The lowest bit of `pending_reserved`.
    pub const PENDING_EVENT_RESERVED_SHIFT: u32 = 12;

    /// `pending_valid` in `pending_event`: Set when there is such an event.
    pub const PENDING_EVENT_VALID_MASK: u32 = 0x80000000;
    /// The lowest bit of `pending_valid`.
    pub const PENDING_EVENT_VALID_SHIFT: u32 = 31;

    /// `fpu_initialised` in `flags`: Set when fpu_regs is in use.
    pub const FPU_INITIALISED_MASK: u32 = 0x1;
    /// The lowest bit of `fpu_initialised`.
    pub const FPU_INITIALISED_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<HvmHwCpu>() == 1032);
    assert!(mem::align_of::<HvmHwCpu>() == 8);
    assert!(mem::offset_of!(HvmHwCpu, fpu_regs) == 0);
    assert!(mem::offset_of!(HvmHwCpu, rax) == 512);
    assert!(mem::offset_of!(HvmHwCpu, rbx) == 520);
    assert!(mem::offset_of!(HvmHwCpu, rcx) == 528);
    assert!(mem::offset_of!(HvmHwCpu, rdx) == 536);
    assert!(mem::offset_of!(HvmHwCpu, rbp) == 544);
    assert!(mem::offset_of!(HvmHwCpu, rsi) == 552);
    assert!(mem::offset_of!(HvmHwCpu, rdi) == 560);
    assert!(mem::offset_of!(HvmHwCpu, rsp) == 568);
    assert!(mem::offset_of!(HvmHwCpu, r8) == 576);
    assert!(mem::offset_of!(HvmHwCpu, r9) == 584);
    assert!(mem::offset_of!(HvmHwCpu, r10) == 592);
    assert!(mem::offset_of!(HvmHwCpu, r11) == 600);
    assert!(mem::offset_of!(HvmHwCpu, r12) == 608);
    assert!(mem::offset_of!(HvmHwCpu, r13) == 616);
    assert!(mem::offset_of!(HvmHwCpu, r14) == 624);
    assert!(mem::offset_of!(HvmHwCpu, r15) == 632);
    assert!(mem::offset_of!(HvmHwCpu, rip) == 640);
    assert!(mem::offset_of!(HvmHwCpu, rflags) == 648);
    assert!(mem::offset_of!(HvmHwCpu, cr0) == 656);
    assert!(mem::offset_of!(HvmHwCpu, cr2) == 664);
    assert!(mem::offset_of!(HvmHwCpu, cr3) == 672);
    assert!(mem::offset_of!(HvmHwCpu, cr4) == 680);
    assert!(mem::offset_of!(HvmHwCpu, dr0) == 688);
    assert!(mem::offset_of!(HvmHwCpu, dr1) == 696);
    assert!(mem::offset_of!(HvmHwCpu, dr2) == 704);
    assert!(mem::offset_of!(HvmHwCpu, dr3) == 712);
    assert!(mem::offset_of!(HvmHwCpu, dr6) == 720);
    assert!(mem::offset_of!(HvmHwCpu, dr7) == 728);
    assert!(mem::offset_of!(HvmHwCpu, cs_sel) == 736);
    assert!(mem::offset_of!(HvmHwCpu, ds_sel) == 740);
    assert!(mem::offset_of!(HvmHwCpu, es_sel) == 744);
    assert!(mem::offset_of!(HvmHwCpu, fs_sel) == 748);
    assert!(mem::offset_of!(HvmHwCpu, gs_sel) == 752);
    assert!(mem::offset_of!(HvmHwCpu, ss_sel) == 756);
    assert!(mem::offset_of!(HvmHwCpu, tr_sel) == 760);
    assert!(mem::offset_of!(HvmHwCpu, ldtr_sel) == 764);
    assert!(mem::offset_of!(HvmHwCpu, cs_limit) == 768);
    assert!(mem::offset_of!(HvmHwCpu, ds_limit) == 772);
    assert!(mem::offset_of!(HvmHwCpu, es_limit) == 776);
    assert!(mem::offset_of!(HvmHwCpu, fs_limit) == 780);
    assert!(mem::offset_of!(HvmHwCpu, gs_limit) == 784);
    assert!(mem::offset_of!(HvmHwCpu, ss_limit) == 788);
    assert!(mem::offset_of!(HvmHwCpu, tr_limit) == 792);
    assert!(mem::offset_of!(HvmHwCpu, ldtr_limit) == 796);
    assert!(mem::offset_of!(HvmHwCpu, idtr_limit) == 800);
    assert!(mem::offset_of!(HvmHwCpu, gdtr_limit) == 804);
    assert!(mem::offset_of!(HvmHwCpu, cs_base) == 808);
    assert!(mem::offset_of!(HvmHwCpu, ds_base) == 816);
    assert!(mem::offset_of!(HvmHwCpu, es_base) == 824);
    assert!(mem::offset_of!(HvmHwCpu, fs_base) == 832);
    assert!(mem::offset_of!(HvmHwCpu, gs_base) == 840);
    assert!(mem::offset_of!(HvmHwCpu, ss_base) == 848);
    assert!(mem::offset_of!(HvmHwCpu, tr_base) == 856);
    assert!(mem::offset_of!(HvmHwCpu, ldtr_base) == 864);
    assert!(mem::offset_of!(HvmHwCpu, idtr_base) == 872);
    assert!(mem::offset_of!(HvmHwCpu, gdtr_base) == 880);
    assert!(mem::offset_of!(HvmHwCpu, cs_arbytes) == 888);
    assert!(mem::offset_of!(HvmHwCpu, ds_arbytes) == 892);
    assert!(mem::offset_of!(HvmHwCpu, es_arbytes) == 896);
    assert!(mem::offset_of!(HvmHwCpu, fs_arbytes) == 900);
    assert!(mem::offset_of!(HvmHwCpu, gs_arbytes) == 904);
    assert!(mem::offset_of!(HvmHwCpu, ss_arbytes) == 908);
    assert!(mem::offset_of!(HvmHwCpu, tr_arbytes) == 912);
    assert!(mem::offset_of!(HvmHwCpu, ldtr_arbytes) == 916);
    assert!(mem::offset_of!(HvmHwCpu, sysenter_cs) == 920);
    assert!(mem::offset_of!(HvmHwCpu, sysenter_esp) == 928);
    assert!(mem::offset_of!(HvmHwCpu, sysenter_eip) == 936);
    assert!(mem::offset_of!(HvmHwCpu, shadow_gs) == 944);
    assert!(mem::offset_of!(HvmHwCpu, msr_flags) == 952);
    assert!(mem::offset_of!(HvmHwCpu, msr_lstar) == 960);
    assert!(mem::offset_of!(HvmHwCpu, msr_star) == 968);
    assert!(mem::offset_of!(HvmHwCpu, msr_cstar) == 976);
    assert!(mem::offset_of!(HvmHwCpu, msr_syscall_mask) == 984);
    assert!(mem::offset_of!(HvmHwCpu, msr_efer) == 992);
    assert!(mem::offset_of!(HvmHwCpu, msr_tsc_aux) == 1000);
    assert!(mem::offset_of!(HvmHwCpu, tsc) == 1008);
    assert!(mem::offset_of!(HvmHwCpu, pending_event) == 1016);
    assert!(mem::offset_of!(HvmHwCpu, error_code) == 1020);
    assert!(mem::offset_of!(HvmHwCpu, flags) == 1024);
    assert!(mem::offset_of!(HvmHwCpu, pad0) == 1028);
};

/// The registers of a vCPU as Xen up to 3.4 saved them: without msr_tsc_aux, so that what follows
/// stands eight bytes earlier.
///
/// Xen's `hvm_hw_cpu_compat`: public/arch-x86/hvm/save.h, 4.21. In 3.4 and earlier.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwCpuBefore34 {
    /// The x87 and SSE registers in the layout of FXSAVE.
    pub fpu_regs: [u8; 512],
    /// The general register RAX.
    pub rax: u64,
    /// The general register RBX.
    pub rbx: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// The general register RDX.
    pub rdx: u64,
    /// The general register RBP.
    pub rbp: u64,
    /// The general register RSI.
    pub rsi: u64,
    /// The general register RDI.
    pub rdi: u64,
    /// The stack pointer RSP.
    pub rsp: u64,
    /// The general register R8.
    pub r8: u64,
    /// The general register R9.
    pub r9: u64,
    /// The general register R10.
    pub r10: u64,
    /// The general register R11.
    pub r11: u64,
    /// The general register R12.
    pub r12: u64,
    /// The general register R13.
    pub r13: u64,
    /// The general register R14.
    pub r14: u64,
    /// The general register R15.
    pub r15: u64,
    /// The address of the next instruction.
    pub rip: u64,
    /// The flags register.
    pub rflags: u64,
    /// Control register 0: protection, paging and caching.
    pub cr0: u64,
    /// Control register 2: the address of the last page fault.
    pub cr2: u64,
    /// Control register 3: the root of the page tables.
    pub cr3: u64,
    /// Control register 4: enabled extensions.
    pub cr4: u64,
    /// Debug register 0: the address of breakpoint 0.
    pub dr0: u64,
    /// Debug register 1: the address of breakpoint 1.
    pub dr1: u64,
    /// Debug register 2: the address of breakpoint 2.
    pub dr2: u64,
    /// Debug register 3: the address of breakpoint 3.
    pub dr3: u64,
    /// Debug register 6: which breakpoints were hit.
    pub dr6: u64,
    /// Debug register 7: which breakpoints are enabled, and for what.
    pub dr7: u64,
    /// The selector of the code segment CS.
    pub cs_sel: u32,
    /// The selector of the data segment DS.
    pub ds_sel: u32,
    /// The selector of the data segment ES.
    pub es_sel: u32,
    /// The selector of the data segment FS.
    pub fs_sel: u32,
    /// The selector of the data segment GS.
    pub gs_sel: u32,
    /// The selector of the stack segment SS.
    pub ss_sel: u32,
    /// The selector of the task register.
    pub tr_sel: u32,
    /// The selector of the local descriptor table.
    pub ldtr_sel: u32,
    /// The limit of the code segment CS, in bytes.
    pub cs_limit: u32,
    /// The limit of the data segment DS, in bytes.
    pub ds_limit: u32,
    /// The limit of the data segment ES, in bytes.
    pub es_limit: u32,
    /// The limit of the data segment FS, in bytes.
    pub fs_limit: u32,
    /// The limit of the data segment GS, in bytes.
    pub gs_limit: u32,
    /// The limit of the stack segment SS, in bytes.
    pub ss_limit: u32,
    /// The limit of the task register, in bytes.
    pub tr_limit: u32,
    /// The limit of the local descriptor table, in bytes.
    pub ldtr_limit: u32,
    /// The limit of the interrupt descriptor table, in bytes.
    pub idtr_limit: u32,
    /// The limit of the global descriptor table, in bytes.
    pub gdtr_limit: u32,
    /// The address of the code segment CS.
    pub cs_base: u64,
    /// The address of the data segment DS.
    pub ds_base: u64,
    /// The address of the data segment ES.
    pub es_base: u64,
    /// The address of the data segment FS.
    pub fs_base: u64,
    /// The address of the data segment GS.
    pub gs_base: u64,
    /// The address of the stack segment SS.
    pub ss_base: u64,
    /// The address of the task register.
    pub tr_base: u64,
    /// The address of the local descriptor table.
    pub ldtr_base: u64,
    /// The address of the interrupt descriptor table.
    pub idtr_base: u64,
    /// The address of the global descriptor table.
    pub gdtr_base: u64,
    /// The attributes of the code segment CS, packed into twelve bits.
    pub cs_arbytes: u32,
    /// The attributes of the data segment DS, packed into twelve bits.
    pub ds_arbytes: u32,
    /// The attributes of the data segment ES, packed into twelve bits.
    pub es_arbytes: u32,
    /// The attributes of the data segment FS, packed into twelve bits.
    pub fs_arbytes: u32,
    /// The attributes of the data segment GS, packed into twelve bits.
    pub gs_arbytes: u32,
    /// The attributes of the stack segment SS, packed into twelve bits.
    pub ss_arbytes: u32,
    /// The attributes of the task register, packed into twelve bits.
    pub tr_arbytes: u32,
    /// The attributes of the local descriptor table, packed into twelve bits.
    pub ldtr_arbytes: u32,
    /// The MSR with the code segment that SYSENTER loads; before Xen 4.0 its upper half was padding.
    pub sysenter_cs: u64,
    /// The MSR with the stack pointer that SYSENTER loads.
    pub sysenter_esp: u64,
    /// The MSR with the address that SYSENTER jumps to.
    pub sysenter_eip: u64,
    /// The MSR that SWAPGS exchanges with the base of GS.
    pub shadow_gs: u64,
    /// Obsolete: ignored.
    pub msr_flags: u64,
    /// The MSR with the address that SYSCALL jumps to from 64-bit code.
    pub msr_lstar: u64,
    /// The MSR with the segments of SYSCALL and SYSRET.
    pub msr_star: u64,
    /// The MSR with the address that SYSCALL jumps to from 32-bit code.
    pub msr_cstar: u64,
    /// The MSR with the flags that SYSCALL clears.
    pub msr_syscall_mask: u64,
    /// The MSR EFER: long mode, SYSCALL and no-execute.
    pub msr_efer: u64,
    /// The guest's time-stamp counter.
    pub tsc: u64,
    /// The event that waits to be delivered to the guest.
    pub pending_event: u32,
    /// The error code that the waiting event pushes.
    pub error_code: u32,
}

plain!(HvmHwCpuBefore34);

impl HvmHwCpuBefore34 {
    /// `pending_vector` in `pending_event`: Its vector.
    pub const PENDING_EVENT_VECTOR_MASK: u32 = 0xff;
    /// The lowest bit of `pending_vector`.
    pub const PENDING_EVENT_VECTOR_SHIFT: u32 = 0;

    /// `pending_type` in `pending_event`: Its kind, in the encoding of VMX and SVM.
    pub const PENDING_EVENT_TYPE_MASK: u32 = 0x700;
    /// The lowest bit of `pending_type`.
    pub const PENDING_EVENT_TYPE_SHIFT: u32 = 8;

    /// `pending_error_valid` in `pending_event`: Set when error_code belongs to it.
    pub const PENDING_EVENT_ERROR_VALID_MASK: u32 = 0x800;
    /// The lowest bit of `pending_error_valid`.
    pub const PENDING_EVENT_ERROR_VALID_SHIFT: u32 = 11;

    /// `pending_reserved` in `pending_event`: Reserved: zero when written.
    pub const PENDING_EVENT_RESERVED_MASK: u32 = 0x7ffff000;
    /// The lowest bit of `pending_reserved`.
    pub const PENDING_EVENT_RESERVED_SHIFT: u32 = 12;

    /// `pending_valid` in `pending_event`: Set when there is such an event.
    pub const PENDING_EVENT_VALID_MASK: u32 = 0x80000000;
    /// The lowest bit of `pending_valid`.
    pub const PENDING_EVENT_VALID_SHIFT: u32 = 31;
}

const _: () = {
    assert!(mem::size_of::<HvmHwCpuBefore34>() == 1016);
    assert!(mem::align_of::<HvmHwCpuBefore34>() == 8);
    assert!(mem::offset_of!(HvmHwCpuBefore34, fpu_regs) == 0);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rax) == 512);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rbx) == 520);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rcx) == 528);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rdx) == 536);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rbp) == 544);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rsi) == 552);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rdi) == 560);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rsp) == 568);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r8) == 576);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r9) == 584);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r10) == 592);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r11) == 600);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r12) == 608);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r13) == 616);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r14) == 624);
    assert!(mem::offset_of!(HvmHwCpuBefore34, r15) == 632);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rip) == 640);
    assert!(mem::offset_of!(HvmHwCpuBefore34, rflags) == 648);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cr0) == 656);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cr2) == 664);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cr3) == 672);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cr4) == 680);
    assert!(mem::offset_of!(HvmHwCpuBefore34, dr0) == 688);
    assert!(mem::offset_of!(HvmHwCpuBefore34, dr1) == 696);
    assert!(mem::offset_of!(HvmHwCpuBefore34, dr2) == 704);
    assert!(mem::offset_of!(HvmHwCpuBefore34, dr3) == 712);
    assert!(mem::offset_of!(HvmHwCpuBefore34, dr6) == 720);
    assert!(mem::offset_of!(HvmHwCpuBefore34, dr7) == 728);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cs_sel) == 736);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ds_sel) == 740);
    assert!(mem::offset_of!(HvmHwCpuBefore34, es_sel) == 744);
    assert!(mem::offset_of!(HvmHwCpuBefore34, fs_sel) == 748);
    assert!(mem::offset_of!(HvmHwCpuBefore34, gs_sel) == 752);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ss_sel) == 756);
    assert!(mem::offset_of!(HvmHwCpuBefore34, tr_sel) == 760);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ldtr_sel) == 764);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cs_limit) == 768);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ds_limit) == 772);
    assert!(mem::offset_of!(HvmHwCpuBefore34, es_limit) == 776);
    assert!(mem::offset_of!(HvmHwCpuBefore34, fs_limit) == 780);
    assert!(mem::offset_of!(HvmHwCpuBefore34, gs_limit) == 784);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ss_limit) == 788);
    assert!(mem::offset_of!(HvmHwCpuBefore34, tr_limit) == 792);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ldtr_limit) == 796);
    assert!(mem::offset_of!(HvmHwCpuBefore34, idtr_limit) == 800);
    assert!(mem::offset_of!(HvmHwCpuBefore34, gdtr_limit) == 804);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cs_base) == 808);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ds_base) == 816);
    assert!(mem::offset_of!(HvmHwCpuBefore34, es_base) == 824);
    assert!(mem::offset_of!(HvmHwCpuBefore34, fs_base) == 832);
    assert!(mem::offset_of!(HvmHwCpuBefore34, gs_base) == 840);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ss_base) == 848);
    assert!(mem::offset_of!(HvmHwCpuBefore34, tr_base) == 856);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ldtr_base) == 864);
    assert!(mem::offset_of!(HvmHwCpuBefore34, idtr_base) == 872);
    assert!(mem::offset_of!(HvmHwCpuBefore34, gdtr_base) == 880);
    assert!(mem::offset_of!(HvmHwCpuBefore34, cs_arbytes) == 888);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ds_arbytes) == 892);
    assert!(mem::offset_of!(HvmHwCpuBefore34, es_arbytes) == 896);
    assert!(mem::offset_of!(HvmHwCpuBefore34, fs_arbytes) == 900);
    assert!(mem::offset_of!(HvmHwCpuBefore34, gs_arbytes) == 904);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ss_arbytes) == 908);
    assert!(mem::offset_of!(HvmHwCpuBefore34, tr_arbytes) == 912);
    assert!(mem::offset_of!(HvmHwCpuBefore34, ldtr_arbytes) == 916);
    assert!(mem::offset_of!(HvmHwCpuBefore34, sysenter_cs) == 920);
    assert!(mem::offset_of!(HvmHwCpuBefore34, sysenter_esp) == 928);
    assert!(mem::offset_of!(HvmHwCpuBefore34, sysenter_eip) == 936);
    assert!(mem::offset_of!(HvmHwCpuBefore34, shadow_gs) == 944);
    assert!(mem::offset_of!(HvmHwCpuBefore34, msr_flags) == 952);
    assert!(mem::offset_of!(HvmHwCpuBefore34, msr_lstar) == 960);
    assert!(mem::offset_of!(HvmHwCpuBefore34, msr_star) == 968);
    assert!(mem::offset_of!(HvmHwCpuBefore34, msr_cstar) == 976);
    assert!(mem::offset_of!(HvmHwCpuBefore34, msr_syscall_mask) == 984);
    assert!(mem::offset_of!(HvmHwCpuBefore34, msr_efer) == 992);
    assert!(mem::offset_of!(HvmHwCpuBefore34, tsc) == 1000);
    assert!(mem::offset_of!(HvmHwCpuBefore34, pending_event) == 1008);
    assert!(mem::offset_of!(HvmHwCpuBefore34, error_code) == 1012);
};

/// One of the two 8259A interrupt controllers.
///
/// Xen's `hvm_hw_vpic`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwPic {
    /// The requested interrupts, a bit each line.
    pub irr: u8,
    /// The masked interrupts, a bit each line.
    pub imr: u8,
    /// The interrupts in service, a bit each line.
    pub isr: u8,
    /// The vector of the first line.
    pub irq_base: u8,
    /// The progress of initialisation and the line with the highest priority.
    pub init: u8,
    /// The modes that the guest has set.
    pub modes: u8,
    /// The level-triggered lines, a bit each.
    pub elcr: u8,
    /// The state of the output towards the processor.
    pub int_output: u8,
}

plain!(HvmHwPic);

impl HvmHwPic {
    /// `init_state` in `init`: How far initialisation is, zero when none is going on: the next command
    /// word, and which are expected.
    pub const INIT_STATE_MASK: u8 = 0xf;
    /// The lowest bit of `init_state`.
    pub const INIT_STATE_SHIFT: u32 = 0;

    /// `priority_add` in `init`: The line with the highest priority.
    pub const PRIORITY_ADD_MASK: u8 = 0xf0;
    /// The lowest bit of `priority_add`.
    pub const PRIORITY_ADD_SHIFT: u32 = 4;

    /// `readsel_isr` in `modes`: Set when a read yields the interrupts in service rather than the
    /// requested ones.
    pub const READSEL_ISR_MASK: u8 = 0x1;
    /// The lowest bit of `readsel_isr`.
    pub const READSEL_ISR_SHIFT: u32 = 0;

    /// `poll` in `modes`: Set when the next read polls.
    pub const POLL_MASK: u8 = 0x2;
    /// The lowest bit of `poll`.
    pub const POLL_SHIFT: u32 = 1;

    /// `auto_eoi` in `modes`: Set when an acknowledged interrupt is not kept in service.
    pub const AUTO_EOI_MASK: u8 = 0x4;
    /// The lowest bit of `auto_eoi`.
    pub const AUTO_EOI_SHIFT: u32 = 2;

    /// `rotate_on_auto_eoi` in `modes`: Set when automatic ends of interrupts rotate the priorities.
    pub const ROTATE_ON_AUTO_EOI_MASK: u8 = 0x8;
    /// The lowest bit of `rotate_on_auto_eoi`.
    pub const ROTATE_ON_AUTO_EOI_SHIFT: u32 = 3;

    /// `special_fully_nested_mode` in `modes`: Set when the other controller does not count as in
    /// service.
    pub const SPECIAL_FULLY_NESTED_MODE_MASK: u8 = 0x10;
    /// The lowest bit of `special_fully_nested_mode`.
    pub const SPECIAL_FULLY_NESTED_MODE_SHIFT: u32 = 4;

    /// `special_mask_mode` in `modes`: Set when masked lines do not hold back lower ones.
    pub const SPECIAL_MASK_MODE_MASK: u8 = 0x20;
    /// The lowest bit of `special_mask_mode`.
    pub const SPECIAL_MASK_MODE_SHIFT: u32 = 5;

    /// `is_master` in `modes`: Set for the first of the two controllers; no guest can change it.
    pub const IS_MASTER_MASK: u8 = 0x40;
    /// The lowest bit of `is_master`.
    pub const IS_MASTER_SHIFT: u32 = 6;

    /// `unused` in `modes`: Not used.
    pub const UNUSED_MASK: u8 = 0x80;
    /// The lowest bit of `unused`.
    pub const UNUSED_SHIFT: u32 = 7;
}

const _: () = {
    assert!(mem::size_of::<HvmHwPic>() == 8);
    assert!(mem::align_of::<HvmHwPic>() == 1);
    assert!(mem::offset_of!(HvmHwPic, irr) == 0);
    assert!(mem::offset_of!(HvmHwPic, imr) == 1);
    assert!(mem::offset_of!(HvmHwPic, isr) == 2);
    assert!(mem::offset_of!(HvmHwPic, irq_base) == 3);
    assert!(mem::offset_of!(HvmHwPic, init) == 4);
    assert!(mem::offset_of!(HvmHwPic, modes) == 5);
    assert!(mem::offset_of!(HvmHwPic, elcr) == 6);
    assert!(mem::offset_of!(HvmHwPic, int_output) == 7);
};

/// Where the I/O interrupt controller sends one of its lines.
///
/// Xen's `vioapic_redir_entry`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmVioapicRedirEntry {
    /// The whole entry.
    pub bits: u64,
}

plain!(HvmVioapicRedirEntry);

impl HvmVioapicRedirEntry {
    /// `vector` in `bits`: The vector to deliver.
    pub const VECTOR_MASK: u64 = 0xff;
    /// The lowest bit of `vector`.
    pub const VECTOR_SHIFT: u32 = 0;

    /// `delivery_mode` in `bits`: How it is delivered: fixed, lowest priority, SMI, NMI, INIT or
    /// external.
    pub const DELIVERY_MODE_MASK: u64 = 0x700;
    /// The lowest bit of `delivery_mode`.
    pub const DELIVERY_MODE_SHIFT: u32 = 8;

    /// `dest_mode` in `bits`: Set when the destination is logical rather than physical.
    pub const DEST_MODE_MASK: u64 = 0x800;
    /// The lowest bit of `dest_mode`.
    pub const DEST_MODE_SHIFT: u32 = 11;

    /// `delivery_status` in `bits`: Set while a delivery is under way.
    pub const DELIVERY_STATUS_MASK: u64 = 0x1000;
    /// The lowest bit of `delivery_status`.
    pub const DELIVERY_STATUS_SHIFT: u32 = 12;

    /// `polarity` in `bits`: Set when the line is active low.
    pub const POLARITY_MASK: u64 = 0x2000;
    /// The lowest bit of `polarity`.
    pub const POLARITY_SHIFT: u32 = 13;

    /// `remote_irr` in `bits`: Set while a level-triggered interrupt waits for its end.
    pub const REMOTE_IRR_MASK: u64 = 0x4000;
    /// The lowest bit of `remote_irr`.
    pub const REMOTE_IRR_SHIFT: u32 = 14;

    /// `trig_mode` in `bits`: Set when the line is level-triggered.
    pub const TRIG_MODE_MASK: u64 = 0x8000;
    /// The lowest bit of `trig_mode`.
    pub const TRIG_MODE_SHIFT: u32 = 15;

    /// `mask` in `bits`: Set when the line is masked.
    pub const MASK_MASK: u64 = 0x10000;
    /// The lowest bit of `mask`.
    pub const MASK_SHIFT: u32 = 16;

    /// `reserve` in `bits`: Reserved in the register; a guest may have set them.
    pub const RESERVE_MASK: u64 = 0xfe0000;
    /// The lowest bit of `reserve`.
    pub const RESERVE_SHIFT: u32 = 17;

    /// `reserved` in `bits`: Reserved in the register; a guest may have set them.
    pub const RESERVED_MASK: u64 = 0xffffffff000000;
    /// The lowest bit of `reserved`.
    pub const RESERVED_SHIFT: u32 = 24;

    /// `dest_id` in `bits`: The local controller or the set of them that gets it.
    pub const DEST_ID_MASK: u64 = 0xff00000000000000;
    /// The lowest bit of `dest_id`.
    pub const DEST_ID_SHIFT: u32 = 56;
}

const _: () = {
    assert!(mem::size_of::<HvmVioapicRedirEntry>() == 8);
    assert!(mem::align_of::<HvmVioapicRedirEntry>() == 8);
    assert!(mem::offset_of!(HvmVioapicRedirEntry, bits) == 0);
};

/// The I/O interrupt controller, always with 48 lines.
///
/// Xen's `hvm_hw_vioapic`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwIoapic {
    /// The address of its registers in guest memory.
    pub base_address: u64,
    /// The register that the guest has selected.
    pub ioregsel: u32,
    /// Its number on the interrupt bus.
    pub id: u32,
    /// Where each line goes.
    pub redirtbl: [HvmVioapicRedirEntry; 48],
}

plain!(HvmHwIoapic);

const _: () = {
    assert!(mem::size_of::<HvmHwIoapic>() == 400);
    assert!(mem::align_of::<HvmHwIoapic>() == 8);
    assert!(mem::offset_of!(HvmHwIoapic, base_address) == 0);
    assert!(mem::offset_of!(HvmHwIoapic, ioregsel) == 8);
    assert!(mem::offset_of!(HvmHwIoapic, id) == 12);
    assert!(mem::offset_of!(HvmHwIoapic, redirtbl) == 16);
};

/// What a vCPU's local interrupt controller keeps outside its register page.
///
/// Xen's `hvm_hw_lapic`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwLapic {
    /// The MSR with its address, its mode and whether it is on.
    pub apic_base_msr: u64,
    /// In which ways it is disabled.
    pub disabled: u32,
    /// The divisor of its timer: 1 to 128.
    pub timer_divisor: u32,
    /// The time-stamp at which the timer of the deadline mode fires. In 4.1 and later.
    pub tdt_msr: u64,
    /// Errors that were noted and that the guest has not latched yet. In 4.18.5, 4.19.2, 4.20.1, 4.21
    /// and later.
    pub pending_esr: u32,
    /// Padding at the end, which Xen does not name. In 4.18.5, 4.19.2, 4.20.1, 4.21 and later.
    pub pad: u32,
}

plain!(HvmHwLapic);

impl HvmHwLapic {
    /// `hw_disabled` in `disabled`: Set when it is off in apic_base_msr.
    pub const HW_DISABLED_MASK: u32 = 0x1;
    /// The lowest bit of `hw_disabled`.
    pub const HW_DISABLED_SHIFT: u32 = 0;

    /// `sw_disabled` in `disabled`: Set when the guest has switched it off in its spurious-interrupt
    /// register.
    pub const SW_DISABLED_MASK: u32 = 0x2;
    /// The lowest bit of `sw_disabled`.
    pub const SW_DISABLED_SHIFT: u32 = 1;

    /// `unused` in `disabled`: Not used.
    pub const UNUSED_MASK: u32 = 0xfffffffc;
    /// The lowest bit of `unused`.
    pub const UNUSED_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<HvmHwLapic>() == 32);
    assert!(mem::align_of::<HvmHwLapic>() == 8);
    assert!(mem::offset_of!(HvmHwLapic, apic_base_msr) == 0);
    assert!(mem::offset_of!(HvmHwLapic, disabled) == 8);
    assert!(mem::offset_of!(HvmHwLapic, timer_divisor) == 12);
    assert!(mem::offset_of!(HvmHwLapic, tdt_msr) == 16);
    assert!(mem::offset_of!(HvmHwLapic, pending_esr) == 24);
    assert!(mem::offset_of!(HvmHwLapic, pad) == 28);
};

/// The first 1024 bytes of the register page of a vCPU's local interrupt controller.
///
/// Xen's `hvm_hw_lapic_regs`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwLapicRegs {
    /// The registers, each of 32 bits at a multiple of 16 bytes.
    pub data: [u8; 1024],
}

plain!(HvmHwLapicRegs);

const _: () = {
    assert!(mem::size_of::<HvmHwLapicRegs>() == 1024);
    assert!(mem::align_of::<HvmHwLapicRegs>() == 1);
    assert!(mem::offset_of!(HvmHwLapicRegs, data) == 0);
};

/// The interrupt lines of the PCI bus.
///
/// Xen's `hvm_hw_pci_irqs`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwPciIrqs {
    /// The asserted lines: bit 4 d + i is line i of device d.
    pub pad: [u64; 2],
}

plain!(HvmHwPciIrqs);

const _: () = {
    assert!(mem::size_of::<HvmHwPciIrqs>() == 16);
    assert!(mem::align_of::<HvmHwPciIrqs>() == 8);
    assert!(mem::offset_of!(HvmHwPciIrqs, pad) == 0);
};

/// The interrupt lines of the ISA bus.
///
/// Xen's `hvm_hw_isa_irqs`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwIsaIrqs {
    /// The asserted lines, a bit each for 0 to 15.
    pub pad: u64,
}

plain!(HvmHwIsaIrqs);

const _: () = {
    assert!(mem::size_of::<HvmHwIsaIrqs>() == 8);
    assert!(mem::align_of::<HvmHwIsaIrqs>() == 8);
    assert!(mem::offset_of!(HvmHwIsaIrqs, pad) == 0);
};

/// The router that maps the four lines of the PCI bus to ISA interrupts.
///
/// Xen's `hvm_hw_pci_link`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwPciLink {
    /// The ISA interrupt of each line, 0 to 15, where 0 is none.
    pub route: [u8; 4],
    /// Reserved: zero when written.
    pub pad0: [u8; 4],
}

plain!(HvmHwPciLink);

const _: () = {
    assert!(mem::size_of::<HvmHwPciLink>() == 8);
    assert!(mem::align_of::<HvmHwPciLink>() == 1);
    assert!(mem::offset_of!(HvmHwPciLink, route) == 0);
    assert!(mem::offset_of!(HvmHwPciLink, pad0) == 4);
};

/// One of the three counters of the interval timer.
///
/// Xen's `hvm_hw_pit_channel`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwPitChannel {
    /// The value that it counts down from, 1 to 65536.
    pub count: u32,
    /// The count that was latched.
    pub latched_count: u16,
    /// Whether a count is latched, and how it is read.
    pub count_latched: u8,
    /// Whether the status is latched.
    pub status_latched: u8,
    /// The status that was latched.
    pub status: u8,
    /// Which byte the next read yields.
    pub read_state: u8,
    /// Which byte the next write sets.
    pub write_state: u8,
    /// The low byte that was written first.
    pub write_latch: u8,
    /// How counts are read and written: low byte, high byte or both.
    pub rw_mode: u8,
    /// How it counts, 0 to 5.
    pub mode: u8,
    /// Whether it counts in decimal digits, which Xen does not implement.
    pub bcd: u8,
    /// Whether it may count.
    pub gate: u8,
}

plain!(HvmHwPitChannel);

const _: () = {
    assert!(mem::size_of::<HvmHwPitChannel>() == 16);
    assert!(mem::align_of::<HvmHwPitChannel>() == 4);
    assert!(mem::offset_of!(HvmHwPitChannel, count) == 0);
    assert!(mem::offset_of!(HvmHwPitChannel, latched_count) == 4);
    assert!(mem::offset_of!(HvmHwPitChannel, count_latched) == 6);
    assert!(mem::offset_of!(HvmHwPitChannel, status_latched) == 7);
    assert!(mem::offset_of!(HvmHwPitChannel, status) == 8);
    assert!(mem::offset_of!(HvmHwPitChannel, read_state) == 9);
    assert!(mem::offset_of!(HvmHwPitChannel, write_state) == 10);
    assert!(mem::offset_of!(HvmHwPitChannel, write_latch) == 11);
    assert!(mem::offset_of!(HvmHwPitChannel, rw_mode) == 12);
    assert!(mem::offset_of!(HvmHwPitChannel, mode) == 13);
    assert!(mem::offset_of!(HvmHwPitChannel, bcd) == 14);
    assert!(mem::offset_of!(HvmHwPitChannel, gate) == 15);
};

/// The interval timer.
///
/// Xen's `hvm_hw_pit`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwPit {
    /// Its counters.
    pub channels: [HvmHwPitChannel; 3],
    /// Whether the speaker is connected to the third counter.
    pub speaker_data_on: u32,
    /// Reserved: zero when written.
    pub pad0: u32,
}

plain!(HvmHwPit);

const _: () = {
    assert!(mem::size_of::<HvmHwPit>() == 56);
    assert!(mem::align_of::<HvmHwPit>() == 4);
    assert!(mem::offset_of!(HvmHwPit, channels) == 0);
    assert!(mem::offset_of!(HvmHwPit, speaker_data_on) == 48);
    assert!(mem::offset_of!(HvmHwPit, pad0) == 52);
};

/// The real-time clock.
///
/// Xen's `hvm_hw_rtc`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwRtc {
    /// Its registers.
    pub cmos_data: [u8; 14],
    /// The register that the guest has selected.
    pub cmos_index: u8,
    /// Reserved: zero when written.
    pub pad0: u8,
    /// How far it is from the host's clock, in seconds. In 4.14 and later.
    pub rtc_offset: i64,
}

plain!(HvmHwRtc);

const _: () = {
    assert!(mem::size_of::<HvmHwRtc>() == 24);
    assert!(mem::align_of::<HvmHwRtc>() == 8);
    assert!(mem::offset_of!(HvmHwRtc, cmos_data) == 0);
    assert!(mem::offset_of!(HvmHwRtc, cmos_index) == 14);
    assert!(mem::offset_of!(HvmHwRtc, pad0) == 15);
    assert!(mem::offset_of!(HvmHwRtc, rtc_offset) == 16);
};

/// One of the comparators of the high-precision event timer.
///
/// Xen's `hvm_hw_hpet.timers`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwHpetTimer {
    /// Its configuration and capabilities.
    pub config: u64,
    /// The count at which it fires, in 64 bits also when it is used with 32.
    pub cmp: u64,
    /// Its message route, which Xen does not implement.
    pub fsb: u64,
    /// Reserved: zero when written.
    pub res4: u64,
}

plain!(HvmHwHpetTimer);

const _: () = {
    assert!(mem::size_of::<HvmHwHpetTimer>() == 32);
    assert!(mem::align_of::<HvmHwHpetTimer>() == 8);
    assert!(mem::offset_of!(HvmHwHpetTimer, config) == 0);
    assert!(mem::offset_of!(HvmHwHpetTimer, cmp) == 8);
    assert!(mem::offset_of!(HvmHwHpetTimer, fsb) == 16);
    assert!(mem::offset_of!(HvmHwHpetTimer, res4) == 24);
};

/// The high-precision event timer.
///
/// Xen's `hvm_hw_hpet`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwHpet {
    /// Its capabilities and its period in femtoseconds.
    pub capability: u64,
    /// Reserved: zero when written.
    pub res0: u64,
    /// Whether it runs and whether it replaces the older timers.
    pub config: u64,
    /// Reserved: zero when written.
    pub res1: u64,
    /// The level-triggered comparators that have fired, a bit each.
    pub isr: u64,
    /// Reserved: zero when written.
    pub res2: [u64; 25],
    /// The main counter.
    pub mc64: u64,
    /// Reserved: zero when written.
    pub res3: u64,
    /// Its comparators.
    pub timers: [HvmHwHpetTimer; 3],
    /// Reserved: zero when written.
    pub res5: [u64; 84],
    /// What was last written to each comparator, for those that repeat.
    pub period: [u64; 3],
}

plain!(HvmHwHpet);

const _: () = {
    assert!(mem::size_of::<HvmHwHpet>() == 1048);
    assert!(mem::align_of::<HvmHwHpet>() == 8);
    assert!(mem::offset_of!(HvmHwHpet, capability) == 0);
    assert!(mem::offset_of!(HvmHwHpet, res0) == 8);
    assert!(mem::offset_of!(HvmHwHpet, config) == 16);
    assert!(mem::offset_of!(HvmHwHpet, res1) == 24);
    assert!(mem::offset_of!(HvmHwHpet, isr) == 32);
    assert!(mem::offset_of!(HvmHwHpet, res2) == 40);
    assert!(mem::offset_of!(HvmHwHpet, mc64) == 240);
    assert!(mem::offset_of!(HvmHwHpet, res3) == 248);
    assert!(mem::offset_of!(HvmHwHpet, timers) == 256);
    assert!(mem::offset_of!(HvmHwHpet, res5) == 352);
    assert!(mem::offset_of!(HvmHwHpet, period) == 1024);
};

/// The ACPI power-management timer and its event registers.
///
/// Xen's `hvm_hw_pmtimer`: public/arch-x86/hvm/save.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwPmTimer {
    /// The counter, at 3.579545 MHz.
    pub tmr_val: u32,
    /// The events that have happened, a bit each.
    pub pm1a_sts: u16,
    /// The events that interrupt, a bit each.
    pub pm1a_en: u16,
}

plain!(HvmHwPmTimer);

const _: () = {
    assert!(mem::size_of::<HvmHwPmTimer>() == 8);
    assert!(mem::align_of::<HvmHwPmTimer>() == 4);
    assert!(mem::offset_of!(HvmHwPmTimer, tmr_val) == 0);
    assert!(mem::offset_of!(HvmHwPmTimer, pm1a_sts) == 4);
    assert!(mem::offset_of!(HvmHwPmTimer, pm1a_en) == 6);
};

/// A vCPU's memory-type registers.
///
/// Xen's `hvm_hw_mtrr`: public/arch-x86/hvm/save.h, 4.21. In 3.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwMtrr {
    /// The eight memory types of the page attribute table, a byte each.
    pub msr_pat_cr: u64,
    /// The eight variable ranges: base and mask of each in turn.
    pub msr_mtrr_var: [u64; 16],
    /// The types of the first megabyte, a byte each range.
    pub msr_mtrr_fixed: [u64; 11],
    /// How many ranges there are and of what kind.
    pub msr_mtrr_cap: u64,
    /// The type outside the ranges, and which ranges are on.
    pub msr_mtrr_def_type: u64,
}

plain!(HvmHwMtrr);

const _: () = {
    assert!(mem::size_of::<HvmHwMtrr>() == 240);
    assert!(mem::align_of::<HvmHwMtrr>() == 8);
    assert!(mem::offset_of!(HvmHwMtrr, msr_pat_cr) == 0);
    assert!(mem::offset_of!(HvmHwMtrr, msr_mtrr_var) == 8);
    assert!(mem::offset_of!(HvmHwMtrr, msr_mtrr_fixed) == 136);
    assert!(mem::offset_of!(HvmHwMtrr, msr_mtrr_cap) == 224);
    assert!(mem::offset_of!(HvmHwMtrr, msr_mtrr_def_type) == 232);
};

/// The domain's state of the Hyper-V interface; called VIRIDIAN before Xen 4.2.
///
/// Xen's `hvm_viridian_domain_context`: public/arch-x86/hvm/save.h, 4.21. In 3.4 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmViridianDomain {
    /// The MSR with the address of the hypercall page.
    pub hypercall_gpa: u64,
    /// What the guest's system calls itself.
    pub guest_os_id: u64,
    /// The reference time in units of 100 nanoseconds. In 4.5 and later.
    pub time_ref_count: u64,
    /// The MSR with the address of the reference time page. In 4.6 and later.
    pub reference_tsc: u64,
}

plain!(HvmViridianDomain);

const _: () = {
    assert!(mem::size_of::<HvmViridianDomain>() == 32);
    assert!(mem::align_of::<HvmViridianDomain>() == 8);
    assert!(mem::offset_of!(HvmViridianDomain, hypercall_gpa) == 0);
    assert!(mem::offset_of!(HvmViridianDomain, guest_os_id) == 8);
    assert!(mem::offset_of!(HvmViridianDomain, time_ref_count) == 16);
    assert!(mem::offset_of!(HvmViridianDomain, reference_tsc) == 24);
};

/// A vCPU's extended state. Components beyond x87 and SSE follow, as long as the accumulated mask
/// needs in the uncompacted layout.
///
/// Xen's `hvm_hw_cpu_xsave`: public/arch-x86/hvm/save.h, 4.21. In 4.1 and later.
///
/// Behind it: `extended`, `u8[...]`. The components from AVX on, each at its place in the
/// uncompacted layout.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmHwCpuXsave {
    /// The components that the saving host knew; ignored.
    pub xfeature_mask: u64,
    /// The components that are enabled.
    pub xcr0: u64,
    /// The components that were ever enabled.
    pub xcr0_accum: u64,
    /// The x87 and SSE registers in the layout of FXSAVE.
    pub fpu_sse: [u8; 512],
    /// The components that are not in their initial state.
    pub xstate_bv: u64,
    /// The layout: bit 63 marks a compacted one, which Xen refuses here.
    pub xcomp_bv: u64,
    /// Reserved: zero when written.
    pub reserved: [u64; 6],
}

plain!(HvmHwCpuXsave);

const _: () = {
    assert!(mem::size_of::<HvmHwCpuXsave>() == 600);
    assert!(mem::align_of::<HvmHwCpuXsave>() == 8);
    assert!(mem::offset_of!(HvmHwCpuXsave, xfeature_mask) == 0);
    assert!(mem::offset_of!(HvmHwCpuXsave, xcr0) == 8);
    assert!(mem::offset_of!(HvmHwCpuXsave, xcr0_accum) == 16);
    assert!(mem::offset_of!(HvmHwCpuXsave, fpu_sse) == 24);
    assert!(mem::offset_of!(HvmHwCpuXsave, xstate_bv) == 536);
    assert!(mem::offset_of!(HvmHwCpuXsave, xcomp_bv) == 544);
    assert!(mem::offset_of!(HvmHwCpuXsave, reserved) == 552);
};

/// A vCPU's state of the Hyper-V interface.
///
/// Xen's `hvm_viridian_vcpu_context`: public/arch-x86/hvm/save.h, 4.21. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmViridianVcpu {
    /// The MSR with the address of the vCPU's assist page.
    pub vp_assist_msr: u64,
    /// Whether the end of an interrupt is left to the assist page; the interrupt's vector until Xen 4.10.
    /// In 4.7 and later.
    pub apic_assist_pending: u8,
    /// Reserved: zero when written. In 4.7 and later.
    pub _pad: [u8; 7],
    /// The MSR with the address of the message page. In 4.13 and later.
    pub simp_msr: u64,
    /// The MSRs of the synthetic interrupts. In 4.13 and later.
    pub sint_msr: [u64; 16],
    /// The configurations of the synthetic timers. In 4.13 and later.
    pub stimer_config_msr: [u64; 4],
    /// The counts or periods of the synthetic timers. In 4.13 and later.
    pub stimer_count_msr: [u64; 4],
}

plain!(HvmViridianVcpu);

const _: () = {
    assert!(mem::size_of::<HvmViridianVcpu>() == 216);
    assert!(mem::align_of::<HvmViridianVcpu>() == 8);
    assert!(mem::offset_of!(HvmViridianVcpu, vp_assist_msr) == 0);
    assert!(mem::offset_of!(HvmViridianVcpu, apic_assist_pending) == 8);
    assert!(mem::offset_of!(HvmViridianVcpu, _pad) == 9);
    assert!(mem::offset_of!(HvmViridianVcpu, simp_msr) == 16);
    assert!(mem::offset_of!(HvmViridianVcpu, sint_msr) == 24);
    assert!(mem::offset_of!(HvmViridianVcpu, stimer_config_msr) == 152);
    assert!(mem::offset_of!(HvmViridianVcpu, stimer_count_msr) == 184);
};

/// A vCPU's machine-check registers.
///
/// Xen's `hvm_vmce_vcpu`: public/arch-x86/hvm/save.h, 4.21. In 4.2 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmVmceVcpu {
    /// The MSR MCG_CAP: banks and capabilities.
    pub caps: u64,
    /// The second control register of bank 0. In 4.3 and later.
    pub mci_ctl2_bank0: u64,
    /// The second control register of bank 1. In 4.3 and later.
    pub mci_ctl2_bank1: u64,
    /// The MSR MCG_EXT_CTL: delivery to one processor only. In 4.10 and later.
    pub mcg_ext_ctl: u64,
}

plain!(HvmVmceVcpu);

const _: () = {
    assert!(mem::size_of::<HvmVmceVcpu>() == 32);
    assert!(mem::align_of::<HvmVmceVcpu>() == 8);
    assert!(mem::offset_of!(HvmVmceVcpu, caps) == 0);
    assert!(mem::offset_of!(HvmVmceVcpu, mci_ctl2_bank0) == 8);
    assert!(mem::offset_of!(HvmVmceVcpu, mci_ctl2_bank1) == 16);
    assert!(mem::offset_of!(HvmVmceVcpu, mcg_ext_ctl) == 24);
};

/// A vCPU's time-stamp adjustment.
///
/// Xen's `hvm_tsc_adjust`: public/arch-x86/hvm/save.h, 4.21. In 4.3 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmTscAdjust {
    /// The MSR TSC_ADJUST: what was added to the counter.
    pub tsc_adjust: u64,
}

plain!(HvmTscAdjust);

const _: () = {
    assert!(mem::size_of::<HvmTscAdjust>() == 8);
    assert!(mem::align_of::<HvmTscAdjust>() == 8);
    assert!(mem::offset_of!(HvmTscAdjust, tsc_adjust) == 0);
};

/// A model-specific register.
///
/// Xen's `hvm_one_msr`: public/arch-x86/hvm/save.h, 4.21. In 4.5 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmOneMsr {
    /// Its number.
    pub index: u32,
    /// Reserved: zero when written.
    pub _rsvd: u32,
    /// Its value.
    pub val: u64,
}

plain!(HvmOneMsr);

const _: () = {
    assert!(mem::size_of::<HvmOneMsr>() == 16);
    assert!(mem::align_of::<HvmOneMsr>() == 8);
    assert!(mem::offset_of!(HvmOneMsr, index) == 0);
    assert!(mem::offset_of!(HvmOneMsr, _rsvd) == 4);
    assert!(mem::offset_of!(HvmOneMsr, val) == 8);
};

/// The start of a vCPU's further model-specific registers.
///
/// Xen's `hvm_msr`: public/arch-x86/hvm/save.h, 4.21. In 4.5 and later.
///
/// Behind it: `msr`, `HvmOneMsr[count]`. The registers.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmMsr {
    /// The number of registers, at least one.
    pub count: u32,
    /// Padding, which Xen does not clear when it saves and does not look at when it loads.
    pub pad: u32,
}

plain!(HvmMsr);

const _: () = {
    assert!(mem::size_of::<HvmMsr>() == 8);
    assert!(mem::align_of::<HvmMsr>() == 8);
    assert!(mem::offset_of!(HvmMsr, count) == 0);
    assert!(mem::offset_of!(HvmMsr, pad) == 4);
};
