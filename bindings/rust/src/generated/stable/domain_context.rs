// Generated from abi/domain-context.yaml. Do not edit.

//! The domain context: the state of a domain that its hypervisor holds, as typed records.

use core::mem;

/// Kinds of guest.
///
/// From docs/specs/domain-context.md, 1.0.
pub mod context_guest_kind {
    /// A paravirtualised guest.
    pub const PV: u32 = 1;

    /// A guest with hardware virtualisation and the devices of a PC.
    pub const HVM: u32 = 2;

    /// A guest with hardware virtualisation and no devices of a PC but local interrupt controllers.
    pub const PVH: u32 = 3;
}

/// Hypervisors.
///
/// From docs/specs/domain-context.md, 1.0.
pub mod context_hypervisor {
    /// It is not known which.
    pub const UNKNOWN: u32 = 0;

    /// Xen.
    pub const XEN: u32 = 1;

    /// Holdfast's embedded hypervisor.
    pub const HOLDFAST: u32 = 2;
}

/// What a piece is that an image was made from.
///
/// From docs/specs/domain-context.md, 1.0.
pub mod context_piece_kind {
    /// An entry of an HVM context: its descriptor has type and instance.
    pub const HVM_ENTRY: u16 = 1;

    /// A record of a libxc stream; an HVM context among them stands before its entries.
    pub const LIBXC_RECORD: u16 = 2;
}

/// What an event channel is bound to.
///
/// From docs/specs/domain-context.md, 1.0.
pub mod context_event_kind {
    /// Nothing; nobody may bind it.
    pub const RESERVED: u16 = 1;

    /// Nothing yet; the remote domain may bind it.
    pub const UNBOUND: u16 = 2;

    /// A channel of the remote domain.
    pub const INTERDOMAIN: u16 = 3;

    /// A physical interrupt.
    pub const PIRQ: u16 = 4;

    /// A virtual interrupt.
    pub const VIRQ: u16 = 5;

    /// Other vCPUs of the domain.
    pub const IPI: u16 = 6;
}

/// Instructions that make a hypercall.
///
/// From docs/specs/domain-context.md, 1.0.
pub mod context_call_instruction {
    /// VMCALL.
    pub const VMCALL: u16 = 1;

    /// VMMCALL.
    pub const VMMCALL: u16 = 2;

    /// SYSCALL, of a 64-bit PV guest.
    pub const SYSCALL: u16 = 3;

    /// INT 0x82, of a 32-bit PV guest.
    pub const INT82: u16 = 4;
}

/// The types of the domain context's records. A reader that does not know a type with bit 31 skips
/// the record.
///
/// From docs/specs/domain-context.md, 1.0.
pub mod context_record_type {
    /// The image ends here.
    pub const END: u32 = 0x0;

    /// Who wrote the image, and on what machine.
    pub const PRODUCER: u32 = 0x1;

    /// A checksum of everything before it.
    pub const INTEGRITY: u32 = 0x2;

    /// What a record that the image was made from said beyond the typed records.
    pub const PROVENANCE: u32 = 0x80000003;

    /// What kind of domain it is.
    pub const DOMAIN: u32 = 0x100;

    /// What the CPUID instruction answers the guest.
    pub const CPUID_POLICY: u32 = 0x101;

    /// The model-specific registers that describe the processor to the guest.
    pub const MSR_POLICY: u32 = 0x102;

    /// How the guest's time-stamp counters run.
    pub const TSC: u32 = 0x103;

    /// How far the guest's wall clock is from the host's.
    pub const CLOCK: u32 = 0x104;

    /// The parameters of an HVM guest.
    pub const HVM_PARAMS: u32 = 0x105;

    /// The page that guest and hypervisor share.
    pub const SHARED_INFO: u32 = 0x106;

    /// The time since the domain's start.
    pub const DOMAIN_TIME: u32 = 0x107;

    /// What the guest has asked the hypervisor to do for it.
    pub const ASSISTS: u32 = 0x108;

    /// The map of memory that the hypervisor tells the guest.
    pub const MEMORY_MAP: u32 = 0x109;

    /// The event channels.
    pub const EVENT_CHANNELS: u32 = 0x110;

    /// The pages of events, in a guest that uses the FIFO kind.
    pub const EVENT_FIFO: u32 = 0x111;

    /// The kind of grant table, and its limits.
    pub const GRANT_TABLE: u32 = 0x120;

    /// A page of grants.
    pub const GRANT_FRAME: u32 = 0x121;

    /// A page of status words, in a guest that uses grants of version 2.
    pub const GRANT_STATUS: u32 = 0x122;

    /// A device model's ioreq server and its ranges.
    pub const IOREQ_SERVER: u32 = 0x130;

    /// The event channels of an ioreq server.
    pub const IOREQ_PORTS: u32 = 0x131;

    /// Whether the vCPU is up.
    pub const VCPU_STATE: u32 = 0x200;

    /// The registers of an HVM guest's vCPU; always there when it is up.
    pub const VCPU_REGISTERS: u32 = 0x201;

    /// The registers of a PV guest's vCPU, and what it has told the hypervisor; always there when it is
    /// up.
    pub const VCPU_PV: u32 = 0x202;

    /// The virtual interrupt descriptor table of a PV guest's vCPU; always there when it is up.
    pub const VCPU_TRAPS: u32 = 0x203;

    /// The x87 and SSE registers, and which extended state there is; always there when the vCPU is up.
    pub const VCPU_XSTATE: u32 = 0x204;

    /// Further model-specific registers, those that are not zero.
    pub const VCPU_MSRS: u32 = 0x205;

    /// The time-stamp counter; always there when the vCPU is up.
    pub const VCPU_TSC: u32 = 0x206;

    /// The event that waits to be delivered; always there when the vCPU is up.
    pub const VCPU_PENDING: u32 = 0x207;

    /// The local interrupt controller, where DOMAIN says that there is one.
    pub const VCPU_LAPIC: u32 = 0x208;

    /// The memory-type registers.
    pub const VCPU_MTRR: u32 = 0x209;

    /// The configuration of machine checks.
    pub const VCPU_MACHINE_CHECK: u32 = 0x20a;

    /// The Hyper-V interface, where the guest has it.
    pub const VCPU_VIRIDIAN: u32 = 0x20b;

    /// What the vCPU waits for, and what else it is about to be told.
    pub const VCPU_ACTIVITY: u32 = 0x20c;

    /// Where the hypervisor tells the vCPU about itself.
    pub const VCPU_AREAS: u32 = 0x20d;

    /// How long the vCPU has been in each state.
    pub const VCPU_RUNSTATE: u32 = 0x20e;

    /// The timers of the vCPU.
    pub const VCPU_TIMERS: u32 = 0x20f;

    /// The queues of events, in a guest that uses the FIFO kind.
    pub const VCPU_EVENT_FIFO: u32 = 0x210;

    /// The errors that machine check banks report.
    pub const VCPU_MACHINE_CHECK_BANKS: u32 = 0x211;

    /// What VCPU_VIRIDIAN lacks of the synthetic interrupt controller, where the guest has it.
    pub const VCPU_SYNIC: u32 = 0x212;

    /// The hypercall that the vCPU will make again.
    pub const VCPU_HYPERCALL: u32 = 0x80000213;

    /// Extended state: the upper halves of the YMM registers, when not in their initial state.
    pub const XSTATE_AVX: u32 = 0x242;

    /// Extended state: the bound registers, when not in their initial state.
    pub const XSTATE_BNDREGS: u32 = 0x243;

    /// Extended state: the control and status of bounds, when not in their initial state.
    pub const XSTATE_BNDCSR: u32 = 0x244;

    /// Extended state: the mask registers of AVX-512, when not in their initial state.
    pub const XSTATE_OPMASK: u32 = 0x245;

    /// Extended state: the upper halves of ZMM0 to ZMM15, when not in their initial state.
    pub const XSTATE_ZMM_HIGH: u32 = 0x246;

    /// Extended state: ZMM16 to ZMM31, when not in their initial state.
    pub const XSTATE_HIGH_ZMM: u32 = 0x247;

    /// Extended state: the protection keys of user pages, when not in their initial state.
    pub const XSTATE_PKRU: u32 = 0x249;

    /// Extended state: the configuration of the tiles, when not in their initial state.
    pub const XSTATE_TILECFG: u32 = 0x251;

    /// Extended state: the tiles, when not in their initial state.
    pub const XSTATE_TILEDATA: u32 = 0x252;

    /// Extended state: lightweight profiling, when not in their initial state.
    pub const XSTATE_LWP: u32 = 0x27e;

    /// An 8259A interrupt controller: 0 is the master, 1 the other.
    pub const PIC: u32 = 0x300;

    /// The I/O interrupt controller.
    pub const IOAPIC: u32 = 0x301;

    /// The interrupt lines of PCI and ISA, and the router between them.
    pub const INTERRUPT_LINES: u32 = 0x302;

    /// The interval timer.
    pub const PIT: u32 = 0x303;

    /// The real-time clock.
    pub const RTC: u32 = 0x304;

    /// The high-precision event timer.
    pub const HPET: u32 = 0x305;

    /// The ACPI power-management timer.
    pub const PM_TIMER: u32 = 0x306;

    /// The Hyper-V interface, where the guest has it.
    pub const VIRIDIAN: u32 = 0x307;

    /// The latch that selects a PCI register.
    pub const PCI_ADDRESS: u32 = 0x308;

    /// How far the emulated timers are in their periods.
    pub const TIMER_PHASES: u32 = 0x309;

    /// What the guest has left about its crash, where it has that part of the Hyper-V interface.
    pub const VIRIDIAN_CRASH: u32 = 0x30a;
}

/// The start of an image, in the shape of libxc's image header.
///
/// In C `dctx_header`: docs/specs/domain-context.md, 1.0. Big-endian: the fields hold the bytes as
/// they are, and `from_be` makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextHeader {
    /// All ones, as in every image of this shape.
    pub marker: u64,
    /// Says that this is a domain context.
    pub id: u32,
    /// The major number of the version.
    pub major: u16,
    /// The minor number of the version.
    pub minor: u16,
    /// Reserved: zero when written.
    pub options: u16,
    /// Reserved: zero when written.
    pub reserved: u16,
    /// Reserved: zero when written.
    pub reserved2: u32,
}

plain!(ContextHeader);

impl ContextHeader {
    /// The only value of marker.
    ///
    /// Xen's `DCTX_MARKER`.
    pub const EXPECTED_MARKER: u64 = 0xffffffffffffffff;

    /// The only value of id: "XDCX" in ASCII.
    ///
    /// Xen's `DCTX_ID`.
    pub const EXPECTED_ID: u32 = 0x58444358;

    /// The major number of this version.
    ///
    /// Xen's `DCTX_MAJOR`.
    pub const CURRENT_MAJOR: u16 = 1;

    /// The minor number of this version.
    ///
    /// Xen's `DCTX_MINOR`.
    pub const CURRENT_MINOR: u16 = 0;
}

const _: () = {
    assert!(mem::size_of::<ContextHeader>() == 24);
    assert!(mem::align_of::<ContextHeader>() == 8);
    assert!(mem::offset_of!(ContextHeader, marker) == 0);
    assert!(mem::offset_of!(ContextHeader, id) == 8);
    assert!(mem::offset_of!(ContextHeader, major) == 12);
    assert!(mem::offset_of!(ContextHeader, minor) == 14);
    assert!(mem::offset_of!(ContextHeader, options) == 16);
    assert!(mem::offset_of!(ContextHeader, reserved) == 18);
    assert!(mem::offset_of!(ContextHeader, reserved2) == 20);
};

/// Stands before every record.
///
/// In C `dctx_record`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextRecord {
    /// The record's type. A value of [`context_record_type`].
    pub r#type: u32,
    /// Which of several records of the type: the number of the vCPU, device or frame.
    pub instance: u32,
    /// The length of the body in bytes, without the padding that follows it.
    pub length: u64,
}

plain!(ContextRecord);

impl ContextRecord {
    /// A record begins at a multiple of so many bytes.
    ///
    /// Xen's `DCTX_ALIGN`.
    pub const ALIGNMENT: u32 = 8;

    /// The bit of type that lets a reader skip a record it does not know.
    ///
    /// Xen's `DCTX_OPTIONAL`.
    pub const OPTIONAL_BIT: u32 = 0x80000000;

    /// The longest image, in bytes.
    ///
    /// Xen's `DCTX_MAX_IMAGE`.
    pub const MAX_IMAGE_LENGTH: u64 = 0x1000000;

    /// The most records of an image.
    ///
    /// Xen's `DCTX_MAX_RECORDS`.
    pub const MAX_RECORDS: u32 = 65536;

    /// The longest body of a record of a vCPU.
    ///
    /// Xen's `DCTX_MAX_VCPU_BODY`.
    pub const MAX_VCPU_BODY_LENGTH: u64 = 0x10000;

    /// The longest body of any other record.
    ///
    /// Xen's `DCTX_MAX_BODY`.
    pub const MAX_BODY_LENGTH: u64 = 0x400000;
}

const _: () = {
    assert!(mem::size_of::<ContextRecord>() == 16);
    assert!(mem::align_of::<ContextRecord>() == 8);
    assert!(mem::offset_of!(ContextRecord, r#type) == 0);
    assert!(mem::offset_of!(ContextRecord, instance) == 4);
    assert!(mem::offset_of!(ContextRecord, length) == 8);
};

/// Who wrote the image, and on what machine.
///
/// In C `dctx_producer`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `writer`, `u8[...]`. The program that wrote the image and its version, as a person
/// would want to read it, in UTF-8.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextProducer {
    /// The hypervisor that held the domain. A value of [`context_hypervisor`].
    pub hypervisor: u32,
    /// Leaf 1 EAX of the machine: its family, model and stepping; 0 when it is not known.
    pub processor: u32,
    /// The major number of the hypervisor's version; 0 with a minor number of 0 when it is not known.
    pub major: u32,
    /// The minor number of the hypervisor's version.
    pub minor: u32,
}

plain!(ContextProducer);

const _: () = {
    assert!(mem::size_of::<ContextProducer>() == 16);
    assert!(mem::align_of::<ContextProducer>() == 4);
    assert!(mem::offset_of!(ContextProducer, hypervisor) == 0);
    assert!(mem::offset_of!(ContextProducer, processor) == 4);
    assert!(mem::offset_of!(ContextProducer, major) == 8);
    assert!(mem::offset_of!(ContextProducer, minor) == 12);
};

/// A checksum of the image.
///
/// In C `dctx_integrity`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIntegrity {
    /// CRC-32C (Castagnoli) of all bytes from the image's first to the last before this record's
    /// descriptor.
    pub crc32c: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextIntegrity);

const _: () = {
    assert!(mem::size_of::<ContextIntegrity>() == 8);
    assert!(mem::align_of::<ContextIntegrity>() == 4);
    assert!(mem::offset_of!(ContextIntegrity, crc32c) == 0);
    assert!(mem::offset_of!(ContextIntegrity, reserved) == 4);
};

/// Eight bytes of a piece that the typed records do not give.
///
/// In C `dctx_provenance_granule`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextProvenanceGranule {
    /// Where they stand in the piece's body: a multiple of eight.
    pub offset: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// The bytes; zero where the body has ended.
    pub bytes: [u8; 8],
}

plain!(ContextProvenanceGranule);

const _: () = {
    assert!(mem::size_of::<ContextProvenanceGranule>() == 16);
    assert!(mem::align_of::<ContextProvenanceGranule>() == 4);
    assert!(mem::offset_of!(ContextProvenanceGranule, offset) == 0);
    assert!(mem::offset_of!(ContextProvenanceGranule, reserved) == 4);
    assert!(mem::offset_of!(ContextProvenanceGranule, bytes) == 8);
};

/// A piece that the image was made from. The instance is its place in the order of the pieces, from 0.
///
/// In C `dctx_provenance`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `granule`, `ContextProvenanceGranule[granules]`. The granules, in rising order of
/// their offsets.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextProvenance {
    /// What the piece was. A value of [`context_piece_kind`].
    pub kind: u16,
    /// Its instance, when it was an entry; the vCPU that it was about, when it was a record of one.
    pub instance: u16,
    /// Its type.
    pub r#type: u32,
    /// The length of its body in bytes, without padding.
    pub length: u32,
    /// How many records of its stream that are not among the pieces stood before it; 0 for an entry.
    pub place: u32,
    /// The number of granules.
    pub granules: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextProvenance);

const _: () = {
    assert!(mem::size_of::<ContextProvenance>() == 24);
    assert!(mem::align_of::<ContextProvenance>() == 4);
    assert!(mem::offset_of!(ContextProvenance, kind) == 0);
    assert!(mem::offset_of!(ContextProvenance, instance) == 2);
    assert!(mem::offset_of!(ContextProvenance, r#type) == 4);
    assert!(mem::offset_of!(ContextProvenance, length) == 8);
    assert!(mem::offset_of!(ContextProvenance, place) == 12);
    assert!(mem::offset_of!(ContextProvenance, granules) == 16);
    assert!(mem::offset_of!(ContextProvenance, reserved) == 20);
};

/// What kind of domain it is.
///
/// In C `dctx_domain`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextDomain {
    /// The kind of guest. A value of [`context_guest_kind`].
    pub kind: u32,
    /// The width of the guest's words in bytes, as the hypervisor takes it: 4 or 8. Of an HVM guest,
    /// that of the structures that it shares with the hypervisor.
    pub width: u32,
    /// The number of vCPUs that the domain was created with, up or down.
    pub vcpus: u32,
    /// The devices with records that the hypervisor emulates, with the numbers of XEN_X86_EMU.
    pub devices: u32,
    /// What the image lacks.
    pub flags: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextDomain);

impl ContextDomain {
    /// `lapic` in `devices`: A local interrupt controller for each vCPU.
    pub const LAPIC_MASK: u32 = 0x1;
    /// The lowest bit of `lapic`.
    pub const LAPIC_SHIFT: u32 = 0;

    /// `hpet` in `devices`: The high-precision event timer.
    pub const HPET_MASK: u32 = 0x2;
    /// The lowest bit of `hpet`.
    pub const HPET_SHIFT: u32 = 1;

    /// `pm` in `devices`: The ACPI power-management timer.
    pub const PM_MASK: u32 = 0x4;
    /// The lowest bit of `pm`.
    pub const PM_SHIFT: u32 = 2;

    /// `rtc` in `devices`: The real-time clock.
    pub const RTC_MASK: u32 = 0x8;
    /// The lowest bit of `rtc`.
    pub const RTC_SHIFT: u32 = 3;

    /// `ioapic` in `devices`: The I/O interrupt controller.
    pub const IOAPIC_MASK: u32 = 0x10;
    /// The lowest bit of `ioapic`.
    pub const IOAPIC_SHIFT: u32 = 4;

    /// `pic` in `devices`: The two 8259A interrupt controllers.
    pub const PIC_MASK: u32 = 0x20;
    /// The lowest bit of `pic`.
    pub const PIC_SHIFT: u32 = 5;

    /// `reserved` in `devices`: Reserved: zero when written.
    pub const RESERVED_LOW_MASK: u32 = 0xc0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_LOW_SHIFT: u32 = 6;

    /// `pit` in `devices`: The interval timer.
    pub const PIT_MASK: u32 = 0x100;
    /// The lowest bit of `pit`.
    pub const PIT_SHIFT: u32 = 8;

    /// `reserved2` in `devices`: Reserved: zero when written.
    pub const RESERVED_HIGH_MASK: u32 = 0xfffffe00;
    /// The lowest bit of `reserved2`.
    pub const RESERVED_HIGH_SHIFT: u32 = 9;

    /// `partial` in `flags`: Set when records may be missing that an image has to have otherwise: the
    /// guest gets the state after reset, and should be told that it was suspended.
    pub const PARTIAL_MASK: u32 = 0x1;
    /// The lowest bit of `partial`.
    pub const PARTIAL_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<ContextDomain>() == 24);
    assert!(mem::align_of::<ContextDomain>() == 4);
    assert!(mem::offset_of!(ContextDomain, kind) == 0);
    assert!(mem::offset_of!(ContextDomain, width) == 4);
    assert!(mem::offset_of!(ContextDomain, vcpus) == 8);
    assert!(mem::offset_of!(ContextDomain, devices) == 12);
    assert!(mem::offset_of!(ContextDomain, flags) == 16);
    assert!(mem::offset_of!(ContextDomain, reserved) == 20);
};

/// What the CPUID instruction answers the guest.
///
/// In C `dctx_cpuid_policy`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `leaf`, `CpuidLeaf[leaves]`. The leaves, in rising order of leaf and subleaf.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextCpuidPolicy {
    /// The number of leaves.
    pub leaves: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextCpuidPolicy);

const _: () = {
    assert!(mem::size_of::<ContextCpuidPolicy>() == 8);
    assert!(mem::align_of::<ContextCpuidPolicy>() == 4);
    assert!(mem::offset_of!(ContextCpuidPolicy, leaves) == 0);
    assert!(mem::offset_of!(ContextCpuidPolicy, reserved) == 4);
};

/// The model-specific registers that describe the processor to the guest.
///
/// In C `dctx_msr_policy`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `register`, `MsrEntry[registers]`. The registers, in rising order of their numbers.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextMsrPolicy {
    /// The number of registers.
    pub registers: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextMsrPolicy);

const _: () = {
    assert!(mem::size_of::<ContextMsrPolicy>() == 8);
    assert!(mem::align_of::<ContextMsrPolicy>() == 8);
    assert!(mem::offset_of!(ContextMsrPolicy, registers) == 0);
    assert!(mem::offset_of!(ContextMsrPolicy, reserved) == 4);
};

/// How the guest's time-stamp counters run.
///
/// In C `dctx_tsc`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextTsc {
    /// How it is provided. A value of [`tsc_mode`](crate::stable::libxc_stream::tsc_mode).
    pub mode: u32,
    /// Its frequency in kHz, as the guest was told.
    pub khz: u32,
    /// The guest's time since its start, in nanoseconds.
    pub nsec: u64,
    /// Counts the lives of the domain: 1 once built, one more with each restore.
    pub incarnation: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextTsc);

const _: () = {
    assert!(mem::size_of::<ContextTsc>() == 24);
    assert!(mem::align_of::<ContextTsc>() == 8);
    assert!(mem::offset_of!(ContextTsc, mode) == 0);
    assert!(mem::offset_of!(ContextTsc, khz) == 4);
    assert!(mem::offset_of!(ContextTsc, nsec) == 8);
    assert!(mem::offset_of!(ContextTsc, incarnation) == 16);
    assert!(mem::offset_of!(ContextTsc, reserved) == 20);
};

/// How far the guest's wall clock is from the host's.
///
/// In C `dctx_clock`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextClock {
    /// By how many seconds the guest's clock is ahead of the host's in UTC.
    pub offset: i64,
}

plain!(ContextClock);

const _: () = {
    assert!(mem::size_of::<ContextClock>() == 8);
    assert!(mem::align_of::<ContextClock>() == 8);
    assert!(mem::offset_of!(ContextClock, offset) == 0);
};

/// A parameter of an HVM guest.
///
/// In C `dctx_hvm_param`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextHvmParam {
    /// Which parameter. A value of [`hvm_param`](crate::stable::hvm_params::hvm_param).
    pub index: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// Its value.
    pub value: u64,
}

plain!(ContextHvmParam);

const _: () = {
    assert!(mem::size_of::<ContextHvmParam>() == 16);
    assert!(mem::align_of::<ContextHvmParam>() == 8);
    assert!(mem::offset_of!(ContextHvmParam, index) == 0);
    assert!(mem::offset_of!(ContextHvmParam, reserved) == 4);
    assert!(mem::offset_of!(ContextHvmParam, value) == 8);
};

/// The parameters of an HVM guest that are not zero.
///
/// In C `dctx_hvm_params`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `param`, `ContextHvmParam[params]`. The parameters, in rising order of index.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextHvmParams {
    /// The number of parameters.
    pub params: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextHvmParams);

const _: () = {
    assert!(mem::size_of::<ContextHvmParams>() == 8);
    assert!(mem::align_of::<ContextHvmParams>() == 8);
    assert!(mem::offset_of!(ContextHvmParams, params) == 0);
    assert!(mem::offset_of!(ContextHvmParams, reserved) == 4);
};

/// The page that guest and hypervisor share.
///
/// In C `dctx_shared_info`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `page`, `u8[...]`. Its contents, 4096 bytes: SharedInfo at the domain's width.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextSharedInfo {
    /// Where it is in the guest's memory; all ones when it is not there.
    pub gfn: u64,
}

plain!(ContextSharedInfo);

const _: () = {
    assert!(mem::size_of::<ContextSharedInfo>() == 8);
    assert!(mem::align_of::<ContextSharedInfo>() == 8);
    assert!(mem::offset_of!(ContextSharedInfo, gfn) == 0);
};

/// The time since the domain's start.
///
/// In C `dctx_domain_time`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextDomainTime {
    /// The system time in nanoseconds, as the guest reads it from vcpu_time_info.
    pub system_time: u64,
}

plain!(ContextDomainTime);

const _: () = {
    assert!(mem::size_of::<ContextDomainTime>() == 8);
    assert!(mem::align_of::<ContextDomainTime>() == 8);
    assert!(mem::offset_of!(ContextDomainTime, system_time) == 0);
};

/// What the guest has asked the hypervisor to do for it.
///
/// In C `dctx_assists`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextAssists {
    /// The assists, a bit each, with the numbers of VMASST_TYPE.
    pub assists: u64,
}

plain!(ContextAssists);

const _: () = {
    assert!(mem::size_of::<ContextAssists>() == 8);
    assert!(mem::align_of::<ContextAssists>() == 8);
    assert!(mem::offset_of!(ContextAssists, assists) == 0);
};

/// A range of the memory map.
///
/// In C `dctx_memory_range`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextMemoryRange {
    /// The address of its first byte.
    pub start: u64,
    /// Its length in bytes.
    pub length: u64,
    /// What it is, with the numbers of E820: 1 memory, 2 reserved, 3 and 4 ACPI, 5 unusable.
    pub kind: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextMemoryRange);

const _: () = {
    assert!(mem::size_of::<ContextMemoryRange>() == 24);
    assert!(mem::align_of::<ContextMemoryRange>() == 8);
    assert!(mem::offset_of!(ContextMemoryRange, start) == 0);
    assert!(mem::offset_of!(ContextMemoryRange, length) == 8);
    assert!(mem::offset_of!(ContextMemoryRange, kind) == 16);
    assert!(mem::offset_of!(ContextMemoryRange, reserved) == 20);
};

/// The map of memory that the hypervisor tells the guest.
///
/// In C `dctx_memory_map`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `range`, `ContextMemoryRange[ranges]`. The ranges, in the guest's order.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextMemoryMap {
    /// The number of ranges.
    pub ranges: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextMemoryMap);

const _: () = {
    assert!(mem::size_of::<ContextMemoryMap>() == 8);
    assert!(mem::align_of::<ContextMemoryMap>() == 8);
    assert!(mem::offset_of!(ContextMemoryMap, ranges) == 0);
    assert!(mem::offset_of!(ContextMemoryMap, reserved) == 4);
};

/// An event channel that is not free.
///
/// In C `dctx_event_channel`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextEventChannel {
    /// Its number.
    pub port: u32,
    /// What it is bound to. A value of [`context_event_kind`].
    pub kind: u16,
    /// Its priority, 0 the highest to 15; 7 unless the guest said otherwise.
    pub priority: u16,
    /// The vCPU that is told.
    pub vcpu: u32,
    /// The remote domain, of an unbound or interdomain channel.
    pub remote_domain: u16,
    /// Reserved: zero when written.
    pub reserved: u16,
    /// The remote domain's channel, the physical or the virtual interrupt; 0 otherwise.
    pub source: u32,
    /// Reserved: zero when written.
    pub reserved2: u32,
}

plain!(ContextEventChannel);

const _: () = {
    assert!(mem::size_of::<ContextEventChannel>() == 24);
    assert!(mem::align_of::<ContextEventChannel>() == 4);
    assert!(mem::offset_of!(ContextEventChannel, port) == 0);
    assert!(mem::offset_of!(ContextEventChannel, kind) == 4);
    assert!(mem::offset_of!(ContextEventChannel, priority) == 6);
    assert!(mem::offset_of!(ContextEventChannel, vcpu) == 8);
    assert!(mem::offset_of!(ContextEventChannel, remote_domain) == 12);
    assert!(mem::offset_of!(ContextEventChannel, reserved) == 14);
    assert!(mem::offset_of!(ContextEventChannel, source) == 16);
    assert!(mem::offset_of!(ContextEventChannel, reserved2) == 20);
};

/// The event channels. Which of them are pending or masked is in the shared info page, or in the
/// pages of the FIFO kind.
///
/// In C `dctx_event_channels`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `channel`, `ContextEventChannel[channels]`. The channels, in rising order of port.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextEventChannels {
    /// The number of channels that are not free.
    pub channels: u32,
    /// The largest number that a channel may have.
    pub limit: u32,
}

plain!(ContextEventChannels);

const _: () = {
    assert!(mem::size_of::<ContextEventChannels>() == 8);
    assert!(mem::align_of::<ContextEventChannels>() == 4);
    assert!(mem::offset_of!(ContextEventChannels, channels) == 0);
    assert!(mem::offset_of!(ContextEventChannels, limit) == 4);
};

/// A frame of the guest.
///
/// In C `dctx_frame`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextFrame {
    /// The number of the guest's frame.
    pub gfn: u64,
}

plain!(ContextFrame);

const _: () = {
    assert!(mem::size_of::<ContextFrame>() == 8);
    assert!(mem::align_of::<ContextFrame>() == 8);
    assert!(mem::offset_of!(ContextFrame, gfn) == 0);
};

/// The pages of events of a guest that uses the FIFO kind.
///
/// In C `dctx_event_fifo`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `page`, `ContextFrame[pages]`. The pages, in the order in which the guest added them.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextEventFifo {
    /// The number of pages.
    pub pages: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextEventFifo);

const _: () = {
    assert!(mem::size_of::<ContextEventFifo>() == 8);
    assert!(mem::align_of::<ContextEventFifo>() == 8);
    assert!(mem::offset_of!(ContextEventFifo, pages) == 0);
    assert!(mem::offset_of!(ContextEventFifo, reserved) == 4);
};

/// The kind of grant table, and its limits.
///
/// In C `dctx_grant_table`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextGrantTable {
    /// The version of the entries: 1 or 2.
    pub version: u32,
    /// The number of pages of grants.
    pub frames: u32,
    /// The most pages of grants.
    pub max_frames: u32,
    /// The most pages of maptrack entries.
    pub max_maptrack_frames: u32,
}

plain!(ContextGrantTable);

const _: () = {
    assert!(mem::size_of::<ContextGrantTable>() == 16);
    assert!(mem::align_of::<ContextGrantTable>() == 4);
    assert!(mem::offset_of!(ContextGrantTable, version) == 0);
    assert!(mem::offset_of!(ContextGrantTable, frames) == 4);
    assert!(mem::offset_of!(ContextGrantTable, max_frames) == 8);
    assert!(mem::offset_of!(ContextGrantTable, max_maptrack_frames) == 12);
};

/// A page of grants or of their status.
///
/// In C `dctx_grant_frame`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `page`, `u8[...]`. Its contents, 4096 bytes: entries of the table's version.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextGrantFrame {
    /// Where it is in the guest's memory; all ones when it is not there.
    pub gfn: u64,
}

plain!(ContextGrantFrame);

const _: () = {
    assert!(mem::size_of::<ContextGrantFrame>() == 8);
    assert!(mem::align_of::<ContextGrantFrame>() == 8);
    assert!(mem::offset_of!(ContextGrantFrame, gfn) == 0);
};

/// A range of addresses that an ioreq server has.
///
/// In C `dctx_ioreq_range`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIoreqRange {
    /// The space: 0 ports, 1 memory, 2 PCI.
    pub kind: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// The first address.
    pub start: u64,
    /// The last address.
    pub end: u64,
}

plain!(ContextIoreqRange);

const _: () = {
    assert!(mem::size_of::<ContextIoreqRange>() == 24);
    assert!(mem::align_of::<ContextIoreqRange>() == 8);
    assert!(mem::offset_of!(ContextIoreqRange, kind) == 0);
    assert!(mem::offset_of!(ContextIoreqRange, reserved) == 4);
    assert!(mem::offset_of!(ContextIoreqRange, start) == 8);
    assert!(mem::offset_of!(ContextIoreqRange, end) == 16);
};

/// A device model's ioreq server.
///
/// In C `dctx_ioreq_server`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `range`, `ContextIoreqRange[ranges]`. The ranges, by space and start.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIoreqServer {
    /// The domain of the device model.
    pub domain: u16,
    /// What the server does.
    pub flags: u16,
    /// The event channel for requests that need no answer; 0 when there is none.
    pub buffered_port: u32,
    /// The page of requests; all ones when it is not in the guest's memory.
    pub gfn: u64,
    /// The page of requests that need no answer; all ones when it is not in the guest's memory.
    pub buffered_gfn: u64,
    /// The number of ranges.
    pub ranges: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextIoreqServer);

impl ContextIoreqServer {
    /// `enabled` in `flags`: Set when it gets requests.
    pub const ENABLED_MASK: u16 = 0x1;
    /// The lowest bit of `enabled`.
    pub const ENABLED_SHIFT: u32 = 0;

    /// `buffered` in `flags`: How requests that need no answer are handled, with the numbers of
    /// HVM_IOREQSRV_BUFIOREQ.
    pub const BUFFERED_MASK: u16 = 0x6;
    /// The lowest bit of `buffered`.
    pub const BUFFERED_SHIFT: u32 = 1;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u16 = 0xfff8;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 3;
}

const _: () = {
    assert!(mem::size_of::<ContextIoreqServer>() == 32);
    assert!(mem::align_of::<ContextIoreqServer>() == 8);
    assert!(mem::offset_of!(ContextIoreqServer, domain) == 0);
    assert!(mem::offset_of!(ContextIoreqServer, flags) == 2);
    assert!(mem::offset_of!(ContextIoreqServer, buffered_port) == 4);
    assert!(mem::offset_of!(ContextIoreqServer, gfn) == 8);
    assert!(mem::offset_of!(ContextIoreqServer, buffered_gfn) == 16);
    assert!(mem::offset_of!(ContextIoreqServer, ranges) == 24);
    assert!(mem::offset_of!(ContextIoreqServer, reserved) == 28);
};

/// An event channel of an ioreq server.
///
/// In C `dctx_ioreq_port`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIoreqPort {
    /// The event channel by which the vCPU tells of its requests.
    pub port: u32,
    /// The vCPU.
    pub vcpu: u32,
}

plain!(ContextIoreqPort);

const _: () = {
    assert!(mem::size_of::<ContextIoreqPort>() == 8);
    assert!(mem::align_of::<ContextIoreqPort>() == 4);
    assert!(mem::offset_of!(ContextIoreqPort, port) == 0);
    assert!(mem::offset_of!(ContextIoreqPort, vcpu) == 4);
};

/// The event channels of an ioreq server.
///
/// In C `dctx_ioreq_ports`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `port`, `ContextIoreqPort[ports]`. The event channels, in rising order of vCPU.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIoreqPorts {
    /// The number of event channels.
    pub ports: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextIoreqPorts);

const _: () = {
    assert!(mem::size_of::<ContextIoreqPorts>() == 8);
    assert!(mem::align_of::<ContextIoreqPorts>() == 4);
    assert!(mem::offset_of!(ContextIoreqPorts, ports) == 0);
    assert!(mem::offset_of!(ContextIoreqPorts, reserved) == 4);
};

/// Whether a vCPU is up.
///
/// In C `dctx_vcpu_state`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuState {
    /// What the vCPU is about.
    pub flags: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuState);

impl ContextVcpuState {
    /// `up` in `flags`: Set when the guest has brought it up.
    pub const UP_MASK: u32 = 0x1;
    /// The lowest bit of `up`.
    pub const UP_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuState>() == 8);
    assert!(mem::align_of::<ContextVcpuState>() == 4);
    assert!(mem::offset_of!(ContextVcpuState, flags) == 0);
    assert!(mem::offset_of!(ContextVcpuState, reserved) == 4);
};

/// A segment register of an HVM guest, with what the processor keeps beside the selector.
///
/// In C `dctx_segment`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextSegment {
    /// Its address.
    pub base: u64,
    /// Its limit in bytes.
    pub limit: u32,
    /// Its selector.
    pub selector: u16,
    /// Its attributes.
    pub attributes: u16,
}

plain!(ContextSegment);

impl ContextSegment {
    /// `type` in `attributes`: Its type.
    pub const TYPE_MASK: u16 = 0xf;
    /// The lowest bit of `type`.
    pub const TYPE_SHIFT: u32 = 0;

    /// `code_or_data` in `attributes`: Clear for a system segment.
    pub const CODE_OR_DATA_MASK: u16 = 0x10;
    /// The lowest bit of `code_or_data`.
    pub const CODE_OR_DATA_SHIFT: u32 = 4;

    /// `dpl` in `attributes`: The privilege level.
    pub const DPL_MASK: u16 = 0x60;
    /// The lowest bit of `dpl`.
    pub const DPL_SHIFT: u32 = 5;

    /// `present` in `attributes`: Set when it is present.
    pub const PRESENT_MASK: u16 = 0x80;
    /// The lowest bit of `present`.
    pub const PRESENT_SHIFT: u32 = 7;

    /// `available` in `attributes`: For software to use.
    pub const AVAILABLE_MASK: u16 = 0x100;
    /// The lowest bit of `available`.
    pub const AVAILABLE_SHIFT: u32 = 8;

    /// `long` in `attributes`: Set for 64-bit code.
    pub const LONG_MASK: u16 = 0x200;
    /// The lowest bit of `long`.
    pub const LONG_SHIFT: u32 = 9;

    /// `wide` in `attributes`: Set for 32-bit operands.
    pub const WIDE_MASK: u16 = 0x400;
    /// The lowest bit of `wide`.
    pub const WIDE_SHIFT: u32 = 10;

    /// `pages` in `attributes`: Set when the limit counts pages.
    pub const PAGES_MASK: u16 = 0x800;
    /// The lowest bit of `pages`.
    pub const PAGES_SHIFT: u32 = 11;

    /// `reserved` in `attributes`: Reserved: zero when written.
    pub const RESERVED_ATTRIBUTES_MASK: u16 = 0xf000;
    /// The lowest bit of `reserved`.
    pub const RESERVED_ATTRIBUTES_SHIFT: u32 = 12;
}

const _: () = {
    assert!(mem::size_of::<ContextSegment>() == 16);
    assert!(mem::align_of::<ContextSegment>() == 8);
    assert!(mem::offset_of!(ContextSegment, base) == 0);
    assert!(mem::offset_of!(ContextSegment, limit) == 8);
    assert!(mem::offset_of!(ContextSegment, selector) == 12);
    assert!(mem::offset_of!(ContextSegment, attributes) == 14);
};

/// The register of a descriptor table.
///
/// In C `dctx_table`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextTable {
    /// Its address.
    pub base: u64,
    /// Its limit in bytes, 16 bits of which count.
    pub limit: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextTable);

const _: () = {
    assert!(mem::size_of::<ContextTable>() == 16);
    assert!(mem::align_of::<ContextTable>() == 8);
    assert!(mem::offset_of!(ContextTable, base) == 0);
    assert!(mem::offset_of!(ContextTable, limit) == 8);
    assert!(mem::offset_of!(ContextTable, reserved) == 12);
};

/// The registers of an HVM guest's vCPU.
///
/// In C `dctx_vcpu_registers`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuRegisters {
    /// The general register RAX.
    pub rax: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// The general register RDX.
    pub rdx: u64,
    /// The general register RBX.
    pub rbx: u64,
    /// The stack pointer RSP.
    pub rsp: u64,
    /// The general register RBP.
    pub rbp: u64,
    /// The general register RSI.
    pub rsi: u64,
    /// The general register RDI.
    pub rdi: u64,
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
    /// The data segment ES.
    pub es: ContextSegment,
    /// The code segment CS.
    pub cs: ContextSegment,
    /// The stack segment SS.
    pub ss: ContextSegment,
    /// The data segment DS.
    pub ds: ContextSegment,
    /// The data segment FS.
    pub fs: ContextSegment,
    /// The data segment GS.
    pub gs: ContextSegment,
    /// The local descriptor table.
    pub ldtr: ContextSegment,
    /// The task register.
    pub tr: ContextSegment,
    /// The global descriptor table.
    pub gdtr: ContextTable,
    /// The interrupt descriptor table.
    pub idtr: ContextTable,
    /// The MSR with the code segment that SYSENTER loads.
    pub sysenter_cs: u64,
    /// The MSR with the stack pointer that SYSENTER loads.
    pub sysenter_esp: u64,
    /// The MSR with the address that SYSENTER jumps to.
    pub sysenter_eip: u64,
    /// The MSR that SWAPGS exchanges with the base of GS.
    pub kernel_gs_base: u64,
    /// The MSR with the segments of SYSCALL and SYSRET.
    pub star: u64,
    /// The MSR with the address that SYSCALL jumps to from 64-bit code.
    pub lstar: u64,
    /// The MSR with the address that SYSCALL jumps to from 32-bit code.
    pub cstar: u64,
    /// The MSR with the flags that SYSCALL clears.
    pub sfmask: u64,
    /// The MSR EFER: long mode, SYSCALL and no-execute.
    pub efer: u64,
    /// The MSR whose value RDTSCP returns beside the time.
    pub tsc_aux: u64,
}

plain!(ContextVcpuRegisters);

const _: () = {
    assert!(mem::size_of::<ContextVcpuRegisters>() == 464);
    assert!(mem::align_of::<ContextVcpuRegisters>() == 8);
    assert!(mem::offset_of!(ContextVcpuRegisters, rax) == 0);
    assert!(mem::offset_of!(ContextVcpuRegisters, rcx) == 8);
    assert!(mem::offset_of!(ContextVcpuRegisters, rdx) == 16);
    assert!(mem::offset_of!(ContextVcpuRegisters, rbx) == 24);
    assert!(mem::offset_of!(ContextVcpuRegisters, rsp) == 32);
    assert!(mem::offset_of!(ContextVcpuRegisters, rbp) == 40);
    assert!(mem::offset_of!(ContextVcpuRegisters, rsi) == 48);
    assert!(mem::offset_of!(ContextVcpuRegisters, rdi) == 56);
    assert!(mem::offset_of!(ContextVcpuRegisters, r8) == 64);
    assert!(mem::offset_of!(ContextVcpuRegisters, r9) == 72);
    assert!(mem::offset_of!(ContextVcpuRegisters, r10) == 80);
    assert!(mem::offset_of!(ContextVcpuRegisters, r11) == 88);
    assert!(mem::offset_of!(ContextVcpuRegisters, r12) == 96);
    assert!(mem::offset_of!(ContextVcpuRegisters, r13) == 104);
    assert!(mem::offset_of!(ContextVcpuRegisters, r14) == 112);
    assert!(mem::offset_of!(ContextVcpuRegisters, r15) == 120);
    assert!(mem::offset_of!(ContextVcpuRegisters, rip) == 128);
    assert!(mem::offset_of!(ContextVcpuRegisters, rflags) == 136);
    assert!(mem::offset_of!(ContextVcpuRegisters, cr0) == 144);
    assert!(mem::offset_of!(ContextVcpuRegisters, cr2) == 152);
    assert!(mem::offset_of!(ContextVcpuRegisters, cr3) == 160);
    assert!(mem::offset_of!(ContextVcpuRegisters, cr4) == 168);
    assert!(mem::offset_of!(ContextVcpuRegisters, dr0) == 176);
    assert!(mem::offset_of!(ContextVcpuRegisters, dr1) == 184);
    assert!(mem::offset_of!(ContextVcpuRegisters, dr2) == 192);
    assert!(mem::offset_of!(ContextVcpuRegisters, dr3) == 200);
    assert!(mem::offset_of!(ContextVcpuRegisters, dr6) == 208);
    assert!(mem::offset_of!(ContextVcpuRegisters, dr7) == 216);
    assert!(mem::offset_of!(ContextVcpuRegisters, es) == 224);
    assert!(mem::offset_of!(ContextVcpuRegisters, cs) == 240);
    assert!(mem::offset_of!(ContextVcpuRegisters, ss) == 256);
    assert!(mem::offset_of!(ContextVcpuRegisters, ds) == 272);
    assert!(mem::offset_of!(ContextVcpuRegisters, fs) == 288);
    assert!(mem::offset_of!(ContextVcpuRegisters, gs) == 304);
    assert!(mem::offset_of!(ContextVcpuRegisters, ldtr) == 320);
    assert!(mem::offset_of!(ContextVcpuRegisters, tr) == 336);
    assert!(mem::offset_of!(ContextVcpuRegisters, gdtr) == 352);
    assert!(mem::offset_of!(ContextVcpuRegisters, idtr) == 368);
    assert!(mem::offset_of!(ContextVcpuRegisters, sysenter_cs) == 384);
    assert!(mem::offset_of!(ContextVcpuRegisters, sysenter_esp) == 392);
    assert!(mem::offset_of!(ContextVcpuRegisters, sysenter_eip) == 400);
    assert!(mem::offset_of!(ContextVcpuRegisters, kernel_gs_base) == 408);
    assert!(mem::offset_of!(ContextVcpuRegisters, star) == 416);
    assert!(mem::offset_of!(ContextVcpuRegisters, lstar) == 424);
    assert!(mem::offset_of!(ContextVcpuRegisters, cstar) == 432);
    assert!(mem::offset_of!(ContextVcpuRegisters, sfmask) == 440);
    assert!(mem::offset_of!(ContextVcpuRegisters, efer) == 448);
    assert!(mem::offset_of!(ContextVcpuRegisters, tsc_aux) == 456);
};

/// The registers of a PV guest's vCPU, and what it has told the hypervisor. Of a 32-bit guest,
/// upper halves are zero, and so is what it does not have.
///
/// In C `dctx_vcpu_pv`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuPv {
    /// The general register RAX.
    pub rax: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// The general register RDX; in vCPU 0 of a guest that has suspended itself, the number of the
    /// start info page.
    pub rdx: u64,
    /// The general register RBX.
    pub rbx: u64,
    /// The stack pointer.
    pub rsp: u64,
    /// The general register RBP.
    pub rbp: u64,
    /// The general register RSI.
    pub rsi: u64,
    /// The general register RDI.
    pub rdi: u64,
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
    /// The base of FS.
    pub fs_base: u64,
    /// The base of GS while the kernel runs.
    pub gs_base_kernel: u64,
    /// The base of GS while user code runs.
    pub gs_base_user: u64,
    /// The selector of ES.
    pub es: u16,
    /// The selector of CS.
    pub cs: u16,
    /// The selector of SS.
    pub ss: u16,
    /// The selector of DS.
    pub ds: u16,
    /// The selector of FS.
    pub fs: u16,
    /// The selector of GS.
    pub gs: u16,
    /// How the vCPU was left, and how callbacks are entered.
    pub flags: u32,
    /// Control register 0, as the guest sees it.
    pub cr0: u64,
    /// Control register 2: the address of the last page fault.
    pub cr2: u64,
    /// Control register 4, as the guest sees it.
    pub cr4: u64,
    /// The frame at the root of the kernel's page tables.
    pub kernel_page_table: u64,
    /// The frame at the root of the page tables of user code; all ones when there is none, as in every
    /// 32-bit guest.
    pub user_page_table: u64,
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
    /// The stack segment on entry to the kernel.
    pub kernel_ss: u64,
    /// The stack pointer on entry to the kernel.
    pub kernel_sp: u64,
    /// The linear address of the local descriptor table.
    pub ldt_base: u64,
    /// The number of its entries.
    pub ldt_entries: u64,
    /// The frames of the global descriptor table.
    pub gdt_frames: [u64; 16],
    /// The number of its entries.
    pub gdt_entries: u64,
    /// The address of the event callback.
    pub event_callback: u64,
    /// The address of the failsafe callback.
    pub failsafe_callback: u64,
    /// The address of the callback for SYSCALL.
    pub syscall_callback: u64,
    /// The address of the callback for SYSCALL from 32-bit code.
    pub syscall32_callback: u64,
    /// The address of the callback for SYSENTER.
    pub sysenter_callback: u64,
    /// The code segment of the event callback, of a 32-bit guest.
    pub event_callback_cs: u16,
    /// The code segment of the failsafe callback, of a 32-bit guest.
    pub failsafe_callback_cs: u16,
    /// The code segment of the callback for SYSCALL from 32-bit code.
    pub syscall32_callback_cs: u16,
    /// The code segment of the callback for SYSENTER.
    pub sysenter_callback_cs: u16,
    /// The privilege level from which the guest may use ports, 0 to 3; 0 in a partial image.
    pub io_privilege: u8,
    /// Whether events were masked, which stands for the interrupt flag.
    pub upcall_mask: u8,
    /// Reserved: zero when written.
    pub reserved: [u8; 6],
}

plain!(ContextVcpuPv);

impl ContextVcpuPv {
    /// `in_kernel` in `flags`: Set when the vCPU runs the guest's kernel.
    pub const IN_KERNEL_MASK: u32 = 0x1;
    /// The lowest bit of `in_kernel`.
    pub const IN_KERNEL_SHIFT: u32 = 0;

    /// `failsafe_disables_events` in `flags`: Set when the failsafe callback is entered with events
    /// masked.
    pub const FAILSAFE_DISABLES_EVENTS_MASK: u32 = 0x2;
    /// The lowest bit of `failsafe_disables_events`.
    pub const FAILSAFE_DISABLES_EVENTS_SHIFT: u32 = 1;

    /// `syscall_disables_events` in `flags`: Set when the SYSCALL callback is entered with events
    /// masked.
    pub const SYSCALL_DISABLES_EVENTS_MASK: u32 = 0x4;
    /// The lowest bit of `syscall_disables_events`.
    pub const SYSCALL_DISABLES_EVENTS_SHIFT: u32 = 2;

    /// `in_syscall` in `flags`: Set when the vCPU entered the hypervisor by SYSCALL.
    pub const IN_SYSCALL_MASK: u32 = 0x8;
    /// The lowest bit of `in_syscall`.
    pub const IN_SYSCALL_SHIFT: u32 = 3;

    /// `syscall32_disables_events` in `flags`: Set when the callback for SYSCALL from 32-bit code is
    /// entered with events masked.
    pub const SYSCALL32_DISABLES_EVENTS_MASK: u32 = 0x10;
    /// The lowest bit of `syscall32_disables_events`.
    pub const SYSCALL32_DISABLES_EVENTS_SHIFT: u32 = 4;

    /// `sysenter_disables_events` in `flags`: Set when the callback for SYSENTER is entered with events
    /// masked.
    pub const SYSENTER_DISABLES_EVENTS_MASK: u32 = 0x20;
    /// The lowest bit of `sysenter_disables_events`.
    pub const SYSENTER_DISABLES_EVENTS_SHIFT: u32 = 5;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xffffffc0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 6;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuPv>() == 496);
    assert!(mem::align_of::<ContextVcpuPv>() == 8);
    assert!(mem::offset_of!(ContextVcpuPv, rax) == 0);
    assert!(mem::offset_of!(ContextVcpuPv, rcx) == 8);
    assert!(mem::offset_of!(ContextVcpuPv, rdx) == 16);
    assert!(mem::offset_of!(ContextVcpuPv, rbx) == 24);
    assert!(mem::offset_of!(ContextVcpuPv, rsp) == 32);
    assert!(mem::offset_of!(ContextVcpuPv, rbp) == 40);
    assert!(mem::offset_of!(ContextVcpuPv, rsi) == 48);
    assert!(mem::offset_of!(ContextVcpuPv, rdi) == 56);
    assert!(mem::offset_of!(ContextVcpuPv, r8) == 64);
    assert!(mem::offset_of!(ContextVcpuPv, r9) == 72);
    assert!(mem::offset_of!(ContextVcpuPv, r10) == 80);
    assert!(mem::offset_of!(ContextVcpuPv, r11) == 88);
    assert!(mem::offset_of!(ContextVcpuPv, r12) == 96);
    assert!(mem::offset_of!(ContextVcpuPv, r13) == 104);
    assert!(mem::offset_of!(ContextVcpuPv, r14) == 112);
    assert!(mem::offset_of!(ContextVcpuPv, r15) == 120);
    assert!(mem::offset_of!(ContextVcpuPv, rip) == 128);
    assert!(mem::offset_of!(ContextVcpuPv, rflags) == 136);
    assert!(mem::offset_of!(ContextVcpuPv, fs_base) == 144);
    assert!(mem::offset_of!(ContextVcpuPv, gs_base_kernel) == 152);
    assert!(mem::offset_of!(ContextVcpuPv, gs_base_user) == 160);
    assert!(mem::offset_of!(ContextVcpuPv, es) == 168);
    assert!(mem::offset_of!(ContextVcpuPv, cs) == 170);
    assert!(mem::offset_of!(ContextVcpuPv, ss) == 172);
    assert!(mem::offset_of!(ContextVcpuPv, ds) == 174);
    assert!(mem::offset_of!(ContextVcpuPv, fs) == 176);
    assert!(mem::offset_of!(ContextVcpuPv, gs) == 178);
    assert!(mem::offset_of!(ContextVcpuPv, flags) == 180);
    assert!(mem::offset_of!(ContextVcpuPv, cr0) == 184);
    assert!(mem::offset_of!(ContextVcpuPv, cr2) == 192);
    assert!(mem::offset_of!(ContextVcpuPv, cr4) == 200);
    assert!(mem::offset_of!(ContextVcpuPv, kernel_page_table) == 208);
    assert!(mem::offset_of!(ContextVcpuPv, user_page_table) == 216);
    assert!(mem::offset_of!(ContextVcpuPv, dr0) == 224);
    assert!(mem::offset_of!(ContextVcpuPv, dr1) == 232);
    assert!(mem::offset_of!(ContextVcpuPv, dr2) == 240);
    assert!(mem::offset_of!(ContextVcpuPv, dr3) == 248);
    assert!(mem::offset_of!(ContextVcpuPv, dr6) == 256);
    assert!(mem::offset_of!(ContextVcpuPv, dr7) == 264);
    assert!(mem::offset_of!(ContextVcpuPv, kernel_ss) == 272);
    assert!(mem::offset_of!(ContextVcpuPv, kernel_sp) == 280);
    assert!(mem::offset_of!(ContextVcpuPv, ldt_base) == 288);
    assert!(mem::offset_of!(ContextVcpuPv, ldt_entries) == 296);
    assert!(mem::offset_of!(ContextVcpuPv, gdt_frames) == 304);
    assert!(mem::offset_of!(ContextVcpuPv, gdt_entries) == 432);
    assert!(mem::offset_of!(ContextVcpuPv, event_callback) == 440);
    assert!(mem::offset_of!(ContextVcpuPv, failsafe_callback) == 448);
    assert!(mem::offset_of!(ContextVcpuPv, syscall_callback) == 456);
    assert!(mem::offset_of!(ContextVcpuPv, syscall32_callback) == 464);
    assert!(mem::offset_of!(ContextVcpuPv, sysenter_callback) == 472);
    assert!(mem::offset_of!(ContextVcpuPv, event_callback_cs) == 480);
    assert!(mem::offset_of!(ContextVcpuPv, failsafe_callback_cs) == 482);
    assert!(mem::offset_of!(ContextVcpuPv, syscall32_callback_cs) == 484);
    assert!(mem::offset_of!(ContextVcpuPv, sysenter_callback_cs) == 486);
    assert!(mem::offset_of!(ContextVcpuPv, io_privilege) == 488);
    assert!(mem::offset_of!(ContextVcpuPv, upcall_mask) == 489);
    assert!(mem::offset_of!(ContextVcpuPv, reserved) == 490);
};

/// How an exception or an interrupt of a PV guest is entered.
///
/// In C `dctx_trap`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextTrap {
    /// The address of the handler; 0 when there is none.
    pub address: u64,
    /// The code segment of the handler.
    pub cs: u16,
    /// Who may raise it, and how it is entered.
    pub flags: u16,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextTrap);

impl ContextTrap {
    /// `dpl` in `flags`: The least privileged level that may raise it by an instruction.
    pub const DPL_MASK: u16 = 0x3;
    /// The lowest bit of `dpl`.
    pub const DPL_SHIFT: u32 = 0;

    /// `clear_events` in `flags`: Set when events are masked on entry.
    pub const CLEARS_EVENTS_MASK: u16 = 0x4;
    /// The lowest bit of `clear_events`.
    pub const CLEARS_EVENTS_SHIFT: u32 = 2;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u16 = 0xfff8;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 3;
}

const _: () = {
    assert!(mem::size_of::<ContextTrap>() == 16);
    assert!(mem::align_of::<ContextTrap>() == 8);
    assert!(mem::offset_of!(ContextTrap, address) == 0);
    assert!(mem::offset_of!(ContextTrap, cs) == 8);
    assert!(mem::offset_of!(ContextTrap, flags) == 10);
    assert!(mem::offset_of!(ContextTrap, reserved) == 12);
};

/// The virtual interrupt descriptor table of a PV guest's vCPU.
///
/// In C `dctx_vcpu_traps`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuTraps {
    /// The entries, by vector.
    pub trap: [ContextTrap; 256],
}

plain!(ContextVcpuTraps);

const _: () = {
    assert!(mem::size_of::<ContextVcpuTraps>() == 4096);
    assert!(mem::align_of::<ContextVcpuTraps>() == 8);
    assert!(mem::offset_of!(ContextVcpuTraps, trap) == 0);
};

/// The x87 and SSE registers, and which extended state there is.
///
/// In C `dctx_vcpu_xstate`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuXstate {
    /// The components that are enabled.
    pub xcr0: u64,
    /// The components that were ever enabled.
    pub accumulated: u64,
    /// The components that are not in their initial state.
    pub in_use: u64,
    /// What is in use.
    pub flags: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// The x87 and SSE registers in the layout of FXSAVE.
    pub legacy: [u8; 512],
}

plain!(ContextVcpuXstate);

impl ContextVcpuXstate {
    /// `initialised` in `flags`: Set when the vCPU has used its x87 or SSE registers.
    pub const INITIALISED_MASK: u32 = 0x1;
    /// The lowest bit of `initialised`.
    pub const INITIALISED_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuXstate>() == 544);
    assert!(mem::align_of::<ContextVcpuXstate>() == 8);
    assert!(mem::offset_of!(ContextVcpuXstate, xcr0) == 0);
    assert!(mem::offset_of!(ContextVcpuXstate, accumulated) == 8);
    assert!(mem::offset_of!(ContextVcpuXstate, in_use) == 16);
    assert!(mem::offset_of!(ContextVcpuXstate, flags) == 24);
    assert!(mem::offset_of!(ContextVcpuXstate, reserved) == 28);
    assert!(mem::offset_of!(ContextVcpuXstate, legacy) == 32);
};

/// A model-specific register.
///
/// In C `dctx_msr`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextMsr {
    /// Its number.
    pub index: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// Its value.
    pub value: u64,
}

plain!(ContextMsr);

const _: () = {
    assert!(mem::size_of::<ContextMsr>() == 16);
    assert!(mem::align_of::<ContextMsr>() == 8);
    assert!(mem::offset_of!(ContextMsr, index) == 0);
    assert!(mem::offset_of!(ContextMsr, reserved) == 4);
    assert!(mem::offset_of!(ContextMsr, value) == 8);
};

/// Further model-specific registers of a vCPU.
///
/// In C `dctx_vcpu_msrs`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `register`, `ContextMsr[registers]`. The registers, in rising order of their numbers.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuMsrs {
    /// The number of registers, at least one.
    pub registers: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuMsrs);

const _: () = {
    assert!(mem::size_of::<ContextVcpuMsrs>() == 8);
    assert!(mem::align_of::<ContextVcpuMsrs>() == 8);
    assert!(mem::offset_of!(ContextVcpuMsrs, registers) == 0);
    assert!(mem::offset_of!(ContextVcpuMsrs, reserved) == 4);
};

/// The time-stamp counter of a vCPU.
///
/// In C `dctx_vcpu_tsc`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuTsc {
    /// The guest's time-stamp counter.
    pub counter: u64,
    /// The MSR TSC_ADJUST: what the guest has added to the counter.
    pub adjust: u64,
}

plain!(ContextVcpuTsc);

const _: () = {
    assert!(mem::size_of::<ContextVcpuTsc>() == 16);
    assert!(mem::align_of::<ContextVcpuTsc>() == 8);
    assert!(mem::offset_of!(ContextVcpuTsc, counter) == 0);
    assert!(mem::offset_of!(ContextVcpuTsc, adjust) == 8);
};

/// The event that waits to be delivered to a vCPU.
///
/// In C `dctx_vcpu_pending`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuPending {
    /// The event; zero when there is none.
    pub event: u32,
    /// The error code that it pushes.
    pub error_code: u32,
}

plain!(ContextVcpuPending);

impl ContextVcpuPending {
    /// `vector` in `event`: Its vector.
    pub const VECTOR_MASK: u32 = 0xff;
    /// The lowest bit of `vector`.
    pub const VECTOR_SHIFT: u32 = 0;

    /// `kind` in `event`: Its kind, in the encoding of VMX and SVM.
    pub const KIND_MASK: u32 = 0x700;
    /// The lowest bit of `kind`.
    pub const KIND_SHIFT: u32 = 8;

    /// `has_error_code` in `event`: Set when error_code belongs to it.
    pub const HAS_ERROR_CODE_MASK: u32 = 0x800;
    /// The lowest bit of `has_error_code`.
    pub const HAS_ERROR_CODE_SHIFT: u32 = 11;

    /// `reserved` in `event`: Reserved: zero when written.
    pub const RESERVED_EVENT_MASK: u32 = 0x7ffff000;
    /// The lowest bit of `reserved`.
    pub const RESERVED_EVENT_SHIFT: u32 = 12;

    /// `valid` in `event`: Set when there is one.
    pub const VALID_MASK: u32 = 0x80000000;
    /// The lowest bit of `valid`.
    pub const VALID_SHIFT: u32 = 31;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuPending>() == 8);
    assert!(mem::align_of::<ContextVcpuPending>() == 4);
    assert!(mem::offset_of!(ContextVcpuPending, event) == 0);
    assert!(mem::offset_of!(ContextVcpuPending, error_code) == 4);
};

/// The local interrupt controller of a vCPU.
///
/// In C `dctx_vcpu_lapic`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuLapic {
    /// The MSR APIC_BASE: its address, its mode and whether it is on.
    pub base: u64,
    /// The MSR TSC_DEADLINE: the time-stamp at which its timer fires; 0 when it is not armed.
    pub deadline: u64,
    /// Errors that were noted and that the guest has not latched yet, in the bits of the error status
    /// register.
    pub pending_errors: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// Its registers: number n is the one at offset 16 n of its page.
    pub register: [u32; 64],
}

plain!(ContextVcpuLapic);

const _: () = {
    assert!(mem::size_of::<ContextVcpuLapic>() == 280);
    assert!(mem::align_of::<ContextVcpuLapic>() == 8);
    assert!(mem::offset_of!(ContextVcpuLapic, base) == 0);
    assert!(mem::offset_of!(ContextVcpuLapic, deadline) == 8);
    assert!(mem::offset_of!(ContextVcpuLapic, pending_errors) == 16);
    assert!(mem::offset_of!(ContextVcpuLapic, reserved) == 20);
    assert!(mem::offset_of!(ContextVcpuLapic, register) == 24);
};

/// A variable range of memory types.
///
/// In C `dctx_mtrr_range`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextMtrrRange {
    /// The MSR PHYSBASE.
    pub base: u64,
    /// The MSR PHYSMASK.
    pub mask: u64,
}

plain!(ContextMtrrRange);

const _: () = {
    assert!(mem::size_of::<ContextMtrrRange>() == 16);
    assert!(mem::align_of::<ContextMtrrRange>() == 8);
    assert!(mem::offset_of!(ContextMtrrRange, base) == 0);
    assert!(mem::offset_of!(ContextMtrrRange, mask) == 8);
};

/// The memory-type registers of a vCPU.
///
/// In C `dctx_vcpu_mtrr`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `range`, `ContextMtrrRange[ranges]`. The variable ranges.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuMtrr {
    /// The eight memory types of the page attribute table, a byte each.
    pub pat: u64,
    /// The MSR MTRRcap: how many ranges there are and of what kind.
    pub capabilities: u64,
    /// The MSR MTRRdefType: the type outside the ranges, and which ranges are on.
    pub default_type: u64,
    /// The types of the first megabyte, a byte each range, in rising order of address.
    pub fixed: [u64; 11],
    /// The number of variable ranges, as MTRRcap says.
    pub ranges: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuMtrr);

const _: () = {
    assert!(mem::size_of::<ContextVcpuMtrr>() == 120);
    assert!(mem::align_of::<ContextVcpuMtrr>() == 8);
    assert!(mem::offset_of!(ContextVcpuMtrr, pat) == 0);
    assert!(mem::offset_of!(ContextVcpuMtrr, capabilities) == 8);
    assert!(mem::offset_of!(ContextVcpuMtrr, default_type) == 16);
    assert!(mem::offset_of!(ContextVcpuMtrr, fixed) == 24);
    assert!(mem::offset_of!(ContextVcpuMtrr, ranges) == 112);
    assert!(mem::offset_of!(ContextVcpuMtrr, reserved) == 116);
};

/// The configuration of a vCPU's machine checks.
///
/// In C `dctx_vcpu_machine_check`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuMachineCheck {
    /// The MSR MCG_CAP: banks and capabilities.
    pub capabilities: u64,
    /// The second control register of bank 0.
    pub control2_0: u64,
    /// The second control register of bank 1.
    pub control2_1: u64,
    /// The MSR MCG_EXT_CTL: delivery to one processor only.
    pub extended_control: u64,
}

plain!(ContextVcpuMachineCheck);

const _: () = {
    assert!(mem::size_of::<ContextVcpuMachineCheck>() == 32);
    assert!(mem::align_of::<ContextVcpuMachineCheck>() == 8);
    assert!(mem::offset_of!(ContextVcpuMachineCheck, capabilities) == 0);
    assert!(mem::offset_of!(ContextVcpuMachineCheck, control2_0) == 8);
    assert!(mem::offset_of!(ContextVcpuMachineCheck, control2_1) == 16);
    assert!(mem::offset_of!(ContextVcpuMachineCheck, extended_control) == 24);
};

/// The state that a vCPU has of the Hyper-V interface.
///
/// In C `dctx_vcpu_viridian`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuViridian {
    /// The MSR with the address of the assist page.
    pub assist_page: u64,
    /// The MSR SIMP with the address of the message page.
    pub message_page: u64,
    /// The MSRs of the synthetic interrupts.
    pub sint: [u64; 16],
    /// The configurations of the synthetic timers.
    pub timer_config: [u64; 4],
    /// The counts or periods of the synthetic timers.
    pub timer_count: [u64; 4],
    /// What is left to the pages.
    pub flags: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuViridian);

impl ContextVcpuViridian {
    /// `assist_pending` in `flags`: Set when the end of an interrupt is left to the assist page.
    pub const ASSIST_PENDING_MASK: u32 = 0x1;
    /// The lowest bit of `assist_pending`.
    pub const ASSIST_PENDING_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuViridian>() == 216);
    assert!(mem::align_of::<ContextVcpuViridian>() == 8);
    assert!(mem::offset_of!(ContextVcpuViridian, assist_page) == 0);
    assert!(mem::offset_of!(ContextVcpuViridian, message_page) == 8);
    assert!(mem::offset_of!(ContextVcpuViridian, sint) == 16);
    assert!(mem::offset_of!(ContextVcpuViridian, timer_config) == 144);
    assert!(mem::offset_of!(ContextVcpuViridian, timer_count) == 176);
    assert!(mem::offset_of!(ContextVcpuViridian, flags) == 208);
    assert!(mem::offset_of!(ContextVcpuViridian, reserved) == 212);
};

/// What a vCPU waits for, and what else it is about to be told.
///
/// In C `dctx_vcpu_activity`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuActivity {
    /// What it waits for.
    pub flags: u32,
    /// The vector by which the vCPU is told of events; 0 when it is told as the domain is.
    pub upcall_vector: u32,
    /// The only channel that it polls; 0 for any of several.
    pub poll_port: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// Debug exceptions that wait, in the bits of debug register 6.
    pub pending_debug: u64,
}

plain!(ContextVcpuActivity);

impl ContextVcpuActivity {
    /// `halted` in `flags`: Set when it sleeps until an interrupt or an event.
    pub const HALTED_MASK: u32 = 0x1;
    /// The lowest bit of `halted`.
    pub const HALTED_SHIFT: u32 = 0;

    /// `polling` in `flags`: Set when it sleeps until one of the channels that it polls has an event.
    pub const POLLING_MASK: u32 = 0x2;
    /// The lowest bit of `polling`.
    pub const POLLING_SHIFT: u32 = 1;

    /// `nmi` in `flags`: Set when a non-maskable interrupt is pending.
    pub const NMI_MASK: u32 = 0x4;
    /// The lowest bit of `nmi`.
    pub const NMI_SHIFT: u32 = 2;

    /// `machine_check` in `flags`: Set when a machine check is pending.
    pub const MACHINE_CHECK_MASK: u32 = 0x8;
    /// The lowest bit of `machine_check`.
    pub const MACHINE_CHECK_SHIFT: u32 = 3;

    /// `init` in `flags`: Set when it waits for SIPI after INIT.
    pub const INIT_MASK: u32 = 0x10;
    /// The lowest bit of `init`.
    pub const INIT_SHIFT: u32 = 4;

    /// `blocked_by_sti` in `flags`: Set between STI and the end of the instruction after it.
    pub const BLOCKED_BY_STI_MASK: u32 = 0x20;
    /// The lowest bit of `blocked_by_sti`.
    pub const BLOCKED_BY_STI_SHIFT: u32 = 5;

    /// `blocked_by_mov_ss` in `flags`: Set between a load of SS and the end of the instruction after
    /// it.
    pub const BLOCKED_BY_MOV_SS_MASK: u32 = 0x40;
    /// The lowest bit of `blocked_by_mov_ss`.
    pub const BLOCKED_BY_MOV_SS_SHIFT: u32 = 6;

    /// `blocked_by_nmi` in `flags`: Set when non-maskable interrupts are held back.
    pub const BLOCKED_BY_NMI_MASK: u32 = 0x80;
    /// The lowest bit of `blocked_by_nmi`.
    pub const BLOCKED_BY_NMI_SHIFT: u32 = 7;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xffffff00;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 8;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuActivity>() == 24);
    assert!(mem::align_of::<ContextVcpuActivity>() == 8);
    assert!(mem::offset_of!(ContextVcpuActivity, flags) == 0);
    assert!(mem::offset_of!(ContextVcpuActivity, upcall_vector) == 4);
    assert!(mem::offset_of!(ContextVcpuActivity, poll_port) == 8);
    assert!(mem::offset_of!(ContextVcpuActivity, reserved) == 12);
    assert!(mem::offset_of!(ContextVcpuActivity, pending_debug) == 16);
};

/// Where the hypervisor tells a vCPU about itself. An area that there is not has all ones.
///
/// In C `dctx_vcpu_areas`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuAreas {
    /// The guest-physical address of vcpu_info; all ones for its place in the shared info page.
    pub info: u64,
    /// The address of vcpu_runstate_info.
    pub runstate: u64,
    /// The address of the secondary vcpu_time_info.
    pub time: u64,
    /// What kind the addresses are.
    pub flags: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuAreas);

impl ContextVcpuAreas {
    /// `runstate_physical` in `flags`: Set when runstate is guest-physical rather than the kernel's
    /// own.
    pub const RUNSTATE_PHYSICAL_MASK: u32 = 0x1;
    /// The lowest bit of `runstate_physical`.
    pub const RUNSTATE_PHYSICAL_SHIFT: u32 = 0;

    /// `time_physical` in `flags`: Set when time is guest-physical rather than the kernel's own.
    pub const TIME_PHYSICAL_MASK: u32 = 0x2;
    /// The lowest bit of `time_physical`.
    pub const TIME_PHYSICAL_SHIFT: u32 = 1;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffc;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuAreas>() == 32);
    assert!(mem::align_of::<ContextVcpuAreas>() == 8);
    assert!(mem::offset_of!(ContextVcpuAreas, info) == 0);
    assert!(mem::offset_of!(ContextVcpuAreas, runstate) == 8);
    assert!(mem::offset_of!(ContextVcpuAreas, time) == 16);
    assert!(mem::offset_of!(ContextVcpuAreas, flags) == 24);
    assert!(mem::offset_of!(ContextVcpuAreas, reserved) == 28);
};

/// How long a vCPU has been in each state.
///
/// In C `dctx_vcpu_runstate`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuRunstate {
    /// The state: 0 running, 1 runnable, 2 blocked, 3 offline.
    pub state: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// The system time at which it came into the state, in nanoseconds.
    pub entered: u64,
    /// The time that it has been in each, in nanoseconds.
    pub time: [u64; 4],
}

plain!(ContextVcpuRunstate);

const _: () = {
    assert!(mem::size_of::<ContextVcpuRunstate>() == 48);
    assert!(mem::align_of::<ContextVcpuRunstate>() == 8);
    assert!(mem::offset_of!(ContextVcpuRunstate, state) == 0);
    assert!(mem::offset_of!(ContextVcpuRunstate, reserved) == 4);
    assert!(mem::offset_of!(ContextVcpuRunstate, entered) == 8);
    assert!(mem::offset_of!(ContextVcpuRunstate, time) == 16);
};

/// The timers of a vCPU. A timer that is not set has all ones.
///
/// In C `dctx_vcpu_timers`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuTimers {
    /// The period of the periodic timer in nanoseconds.
    pub periodic_period: u64,
    /// The system time at which it fires next, in nanoseconds.
    pub periodic_next: u64,
    /// The system time at which the single-shot timer fires, in nanoseconds.
    pub single_shot: u64,
    /// The system time at which polling ends, in nanoseconds.
    pub poll: u64,
    /// The time until the timer of the local interrupt controller fires, in nanoseconds.
    pub lapic: u64,
    /// The time until each synthetic timer fires, in nanoseconds.
    pub synthetic: [u64; 4],
    /// Ticks of that timer that were due and have not been delivered.
    pub lapic_owed: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuTimers);

const _: () = {
    assert!(mem::size_of::<ContextVcpuTimers>() == 80);
    assert!(mem::align_of::<ContextVcpuTimers>() == 8);
    assert!(mem::offset_of!(ContextVcpuTimers, periodic_period) == 0);
    assert!(mem::offset_of!(ContextVcpuTimers, periodic_next) == 8);
    assert!(mem::offset_of!(ContextVcpuTimers, single_shot) == 16);
    assert!(mem::offset_of!(ContextVcpuTimers, poll) == 24);
    assert!(mem::offset_of!(ContextVcpuTimers, lapic) == 32);
    assert!(mem::offset_of!(ContextVcpuTimers, synthetic) == 40);
    assert!(mem::offset_of!(ContextVcpuTimers, lapic_owed) == 72);
    assert!(mem::offset_of!(ContextVcpuTimers, reserved) == 76);
};

/// The queues of events of a vCPU, of the FIFO kind.
///
/// In C `dctx_vcpu_event_fifo`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuEventFifo {
    /// The frame with its control block; all ones when it has none.
    pub control_gfn: u64,
    /// Where in the frame the control block begins.
    pub control_offset: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
    /// The last event of each queue, by priority; 0 when it is empty.
    pub tails: [u32; 16],
}

plain!(ContextVcpuEventFifo);

const _: () = {
    assert!(mem::size_of::<ContextVcpuEventFifo>() == 80);
    assert!(mem::align_of::<ContextVcpuEventFifo>() == 8);
    assert!(mem::offset_of!(ContextVcpuEventFifo, control_gfn) == 0);
    assert!(mem::offset_of!(ContextVcpuEventFifo, control_offset) == 8);
    assert!(mem::offset_of!(ContextVcpuEventFifo, reserved) == 12);
    assert!(mem::offset_of!(ContextVcpuEventFifo, tails) == 16);
};

/// What a machine check bank reports.
///
/// In C `dctx_machine_check_bank`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextMachineCheckBank {
    /// The MSR MCi_CTL.
    pub control: u64,
    /// The MSR MCi_STATUS.
    pub status: u64,
    /// The MSR MCi_ADDR.
    pub address: u64,
    /// The MSR MCi_MISC.
    pub misc: u64,
}

plain!(ContextMachineCheckBank);

const _: () = {
    assert!(mem::size_of::<ContextMachineCheckBank>() == 32);
    assert!(mem::align_of::<ContextMachineCheckBank>() == 8);
    assert!(mem::offset_of!(ContextMachineCheckBank, control) == 0);
    assert!(mem::offset_of!(ContextMachineCheckBank, status) == 8);
    assert!(mem::offset_of!(ContextMachineCheckBank, address) == 16);
    assert!(mem::offset_of!(ContextMachineCheckBank, misc) == 24);
};

/// The errors that machine check banks report.
///
/// In C `dctx_vcpu_machine_check_banks`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `bank`, `ContextMachineCheckBank[banks]`. The banks.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuMachineCheckBanks {
    /// The MSR MCG_STATUS.
    pub global_status: u64,
    /// The number of banks, as MCG_CAP says.
    pub banks: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuMachineCheckBanks);

const _: () = {
    assert!(mem::size_of::<ContextVcpuMachineCheckBanks>() == 16);
    assert!(mem::align_of::<ContextVcpuMachineCheckBanks>() == 8);
    assert!(mem::offset_of!(ContextVcpuMachineCheckBanks, global_status) == 0);
    assert!(mem::offset_of!(ContextVcpuMachineCheckBanks, banks) == 8);
    assert!(mem::offset_of!(ContextVcpuMachineCheckBanks, reserved) == 12);
};

/// What VCPU_VIRIDIAN lacks of the synthetic interrupt controller.
///
/// In C `dctx_vcpu_synic`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuSynic {
    /// The MSR SCONTROL.
    pub control: u64,
    /// The MSR SIEFP with the address of the event page.
    pub event_page: u64,
    /// The synthetic interrupts with a message that waits for its slot, a bit each.
    pub messages: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextVcpuSynic);

const _: () = {
    assert!(mem::size_of::<ContextVcpuSynic>() == 24);
    assert!(mem::align_of::<ContextVcpuSynic>() == 8);
    assert!(mem::offset_of!(ContextVcpuSynic, control) == 0);
    assert!(mem::offset_of!(ContextVcpuSynic, event_page) == 8);
    assert!(mem::offset_of!(ContextVcpuSynic, messages) == 16);
    assert!(mem::offset_of!(ContextVcpuSynic, reserved) == 20);
};

/// The hypercall that a vCPU will make again. It is evidence: what counts is in registers and
/// memory.
///
/// In C `dctx_vcpu_hypercall`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextVcpuHypercall {
    /// Where the instruction is.
    pub address: u64,
    /// The instruction. A value of [`context_call_instruction`].
    pub instruction: u16,
    /// The width of the caller's words in bytes: 4 or 8.
    pub width: u16,
    /// The hypercall.
    pub number: u32,
    /// The code of its operation, without bits that hold progress; all ones when it has none or it is
    /// not known.
    pub operation: u32,
    /// What is known.
    pub flags: u32,
    /// How far it came, in the unit of the operation; 0 unless has_progress is set.
    pub progress: u64,
    /// Its arguments, as the registers hold them.
    pub argument: [u64; 6],
}

plain!(ContextVcpuHypercall);

impl ContextVcpuHypercall {
    /// `has_progress` in `flags`: Set when progress tells how far the call came. A call without
    /// progress may never have been made.
    pub const HAS_PROGRESS_MASK: u32 = 0x1;
    /// The lowest bit of `has_progress`.
    pub const HAS_PROGRESS_SHIFT: u32 = 0;

    /// `reserved` in `flags`: Reserved: zero when written.
    pub const RESERVED_FLAGS_MASK: u32 = 0xfffffffe;
    /// The lowest bit of `reserved`.
    pub const RESERVED_FLAGS_SHIFT: u32 = 1;
}

const _: () = {
    assert!(mem::size_of::<ContextVcpuHypercall>() == 80);
    assert!(mem::align_of::<ContextVcpuHypercall>() == 8);
    assert!(mem::offset_of!(ContextVcpuHypercall, address) == 0);
    assert!(mem::offset_of!(ContextVcpuHypercall, instruction) == 8);
    assert!(mem::offset_of!(ContextVcpuHypercall, width) == 10);
    assert!(mem::offset_of!(ContextVcpuHypercall, number) == 12);
    assert!(mem::offset_of!(ContextVcpuHypercall, operation) == 16);
    assert!(mem::offset_of!(ContextVcpuHypercall, flags) == 20);
    assert!(mem::offset_of!(ContextVcpuHypercall, progress) == 24);
    assert!(mem::offset_of!(ContextVcpuHypercall, argument) == 32);
};

/// A component of the extended state.
///
/// In C `dctx_xstate`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `state`, `u8[...]`. The component, as XSAVE stores it.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextXstate {}

plain!(ContextXstate);

const _: () = {
    assert!(mem::size_of::<ContextXstate>() == 0);
    assert!(mem::align_of::<ContextXstate>() == 1);
};

/// One of the two 8259A interrupt controllers.
///
/// In C `dctx_pic`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextPic {
    /// The requested interrupts, a bit each line.
    pub requests: u8,
    /// The masked interrupts, a bit each line.
    pub mask: u8,
    /// The interrupts in service, a bit each line.
    pub in_service: u8,
    /// The vector of the first line.
    pub vector_base: u8,
    /// The progress of initialisation and the line with the highest priority.
    pub initialisation: u8,
    /// The modes that the guest has set.
    pub modes: u8,
    /// The level-triggered lines, a bit each.
    pub levels: u8,
    /// The state of the output towards the processor: 0 or 1.
    pub output: u8,
}

plain!(ContextPic);

impl ContextPic {
    /// `step` in `initialisation`: How far initialisation is, zero when none is going on: the next
    /// command word, and which are expected.
    pub const STEP_MASK: u8 = 0xf;
    /// The lowest bit of `step`.
    pub const STEP_SHIFT: u32 = 0;

    /// `first_line` in `initialisation`: The line with the highest priority.
    pub const FIRST_LINE_MASK: u8 = 0xf0;
    /// The lowest bit of `first_line`.
    pub const FIRST_LINE_SHIFT: u32 = 4;

    /// `reads_in_service` in `modes`: Set when a read yields the interrupts in service rather than the
    /// requested ones.
    pub const READS_IN_SERVICE_MASK: u8 = 0x1;
    /// The lowest bit of `reads_in_service`.
    pub const READS_IN_SERVICE_SHIFT: u32 = 0;

    /// `poll` in `modes`: Set when the next read polls.
    pub const POLL_MASK: u8 = 0x2;
    /// The lowest bit of `poll`.
    pub const POLL_SHIFT: u32 = 1;

    /// `auto_end` in `modes`: Set when an acknowledged interrupt is not kept in service.
    pub const AUTO_END_MASK: u8 = 0x4;
    /// The lowest bit of `auto_end`.
    pub const AUTO_END_SHIFT: u32 = 2;

    /// `rotates` in `modes`: Set when automatic ends of interrupts rotate the priorities.
    pub const ROTATES_MASK: u8 = 0x8;
    /// The lowest bit of `rotates`.
    pub const ROTATES_SHIFT: u32 = 3;

    /// `special_fully_nested` in `modes`: Set when the other controller does not count as in service.
    pub const SPECIAL_FULLY_NESTED_MASK: u8 = 0x10;
    /// The lowest bit of `special_fully_nested`.
    pub const SPECIAL_FULLY_NESTED_SHIFT: u32 = 4;

    /// `special_mask` in `modes`: Set when masked lines do not hold back lower ones.
    pub const SPECIAL_MASK_MASK: u8 = 0x20;
    /// The lowest bit of `special_mask`.
    pub const SPECIAL_MASK_SHIFT: u32 = 5;

    /// `reserved` in `modes`: Reserved: zero when written.
    pub const RESERVED_MODES_MASK: u8 = 0xc0;
    /// The lowest bit of `reserved`.
    pub const RESERVED_MODES_SHIFT: u32 = 6;
}

const _: () = {
    assert!(mem::size_of::<ContextPic>() == 8);
    assert!(mem::align_of::<ContextPic>() == 1);
    assert!(mem::offset_of!(ContextPic, requests) == 0);
    assert!(mem::offset_of!(ContextPic, mask) == 1);
    assert!(mem::offset_of!(ContextPic, in_service) == 2);
    assert!(mem::offset_of!(ContextPic, vector_base) == 3);
    assert!(mem::offset_of!(ContextPic, initialisation) == 4);
    assert!(mem::offset_of!(ContextPic, modes) == 5);
    assert!(mem::offset_of!(ContextPic, levels) == 6);
    assert!(mem::offset_of!(ContextPic, output) == 7);
};

/// Where the I/O interrupt controller sends one of its lines.
///
/// In C `dctx_ioapic_line`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIoapicLine {
    /// The whole entry, as the guest reads it.
    pub entry: u64,
}

plain!(ContextIoapicLine);

impl ContextIoapicLine {
    /// `vector` in `entry`: The vector to deliver.
    pub const VECTOR_MASK: u64 = 0xff;
    /// The lowest bit of `vector`.
    pub const VECTOR_SHIFT: u32 = 0;

    /// `delivery_mode` in `entry`: How it is delivered: fixed, lowest priority, SMI, NMI, INIT or
    /// external.
    pub const DELIVERY_MODE_MASK: u64 = 0x700;
    /// The lowest bit of `delivery_mode`.
    pub const DELIVERY_MODE_SHIFT: u32 = 8;

    /// `logical` in `entry`: Set when the destination is logical rather than physical.
    pub const LOGICAL_MASK: u64 = 0x800;
    /// The lowest bit of `logical`.
    pub const LOGICAL_SHIFT: u32 = 11;

    /// `under_way` in `entry`: Set while a delivery is under way.
    pub const UNDER_WAY_MASK: u64 = 0x1000;
    /// The lowest bit of `under_way`.
    pub const UNDER_WAY_SHIFT: u32 = 12;

    /// `active_low` in `entry`: Set when the line is active low.
    pub const ACTIVE_LOW_MASK: u64 = 0x2000;
    /// The lowest bit of `active_low`.
    pub const ACTIVE_LOW_SHIFT: u32 = 13;

    /// `remote_irr` in `entry`: Set while a level-triggered interrupt waits for its end.
    pub const REMOTE_IRR_MASK: u64 = 0x4000;
    /// The lowest bit of `remote_irr`.
    pub const REMOTE_IRR_SHIFT: u32 = 14;

    /// `level` in `entry`: Set when the line is level-triggered.
    pub const LEVEL_MASK: u64 = 0x8000;
    /// The lowest bit of `level`.
    pub const LEVEL_SHIFT: u32 = 15;

    /// `masked` in `entry`: Set when the line is masked.
    pub const MASKED_MASK: u64 = 0x10000;
    /// The lowest bit of `masked`.
    pub const MASKED_SHIFT: u32 = 16;

    /// `held` in `entry`: Reserved in the register; a guest may have set them.
    pub const HELD_MASK: u64 = 0xfffffffffe0000;
    /// The lowest bit of `held`.
    pub const HELD_SHIFT: u32 = 17;

    /// `destination` in `entry`: The local controller or the set of them that gets it.
    pub const DESTINATION_MASK: u64 = 0xff00000000000000;
    /// The lowest bit of `destination`.
    pub const DESTINATION_SHIFT: u32 = 56;
}

const _: () = {
    assert!(mem::size_of::<ContextIoapicLine>() == 8);
    assert!(mem::align_of::<ContextIoapicLine>() == 8);
    assert!(mem::offset_of!(ContextIoapicLine, entry) == 0);
};

/// The I/O interrupt controller.
///
/// In C `dctx_ioapic`: docs/specs/domain-context.md, 1.0.
///
/// Behind it: `line`, `ContextIoapicLine[lines]`. Where each line goes.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextIoapic {
    /// The address of its registers in guest memory.
    pub base: u64,
    /// The register that the guest has selected.
    pub selected: u32,
    /// Its number on the interrupt bus.
    pub id: u32,
    /// The number of its lines.
    pub lines: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextIoapic);

const _: () = {
    assert!(mem::size_of::<ContextIoapic>() == 24);
    assert!(mem::align_of::<ContextIoapic>() == 8);
    assert!(mem::offset_of!(ContextIoapic, base) == 0);
    assert!(mem::offset_of!(ContextIoapic, selected) == 8);
    assert!(mem::offset_of!(ContextIoapic, id) == 12);
    assert!(mem::offset_of!(ContextIoapic, lines) == 16);
    assert!(mem::offset_of!(ContextIoapic, reserved) == 20);
};

/// The interrupt lines of PCI and ISA, and the router between them.
///
/// In C `dctx_interrupt_lines`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextInterruptLines {
    /// The asserted PCI lines: bit 4 d + i is line i of device d.
    pub pci: [u64; 2],
    /// The asserted ISA lines, a bit each.
    pub isa: u16,
    /// Reserved: zero when written.
    pub reserved: u16,
    /// The ISA interrupt of each of the four PCI links, 1 to 15; 0 for none.
    pub route: [u8; 4],
}

plain!(ContextInterruptLines);

const _: () = {
    assert!(mem::size_of::<ContextInterruptLines>() == 24);
    assert!(mem::align_of::<ContextInterruptLines>() == 8);
    assert!(mem::offset_of!(ContextInterruptLines, pci) == 0);
    assert!(mem::offset_of!(ContextInterruptLines, isa) == 16);
    assert!(mem::offset_of!(ContextInterruptLines, reserved) == 18);
    assert!(mem::offset_of!(ContextInterruptLines, route) == 20);
};

/// One of the three counters of the interval timer.
///
/// In C `dctx_pit_channel`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextPitChannel {
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
    pub access: u8,
    /// How it counts, 0 to 5; 0xff when the guest has set none.
    pub mode: u8,
    /// Whether it counts in decimal digits.
    pub bcd: u8,
    /// Whether it may count.
    pub gate: u8,
}

plain!(ContextPitChannel);

const _: () = {
    assert!(mem::size_of::<ContextPitChannel>() == 16);
    assert!(mem::align_of::<ContextPitChannel>() == 4);
    assert!(mem::offset_of!(ContextPitChannel, count) == 0);
    assert!(mem::offset_of!(ContextPitChannel, latched_count) == 4);
    assert!(mem::offset_of!(ContextPitChannel, count_latched) == 6);
    assert!(mem::offset_of!(ContextPitChannel, status_latched) == 7);
    assert!(mem::offset_of!(ContextPitChannel, status) == 8);
    assert!(mem::offset_of!(ContextPitChannel, read_state) == 9);
    assert!(mem::offset_of!(ContextPitChannel, write_state) == 10);
    assert!(mem::offset_of!(ContextPitChannel, write_latch) == 11);
    assert!(mem::offset_of!(ContextPitChannel, access) == 12);
    assert!(mem::offset_of!(ContextPitChannel, mode) == 13);
    assert!(mem::offset_of!(ContextPitChannel, bcd) == 14);
    assert!(mem::offset_of!(ContextPitChannel, gate) == 15);
};

/// The interval timer.
///
/// In C `dctx_pit`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextPit {
    /// Its counters.
    pub channel: [ContextPitChannel; 3],
    /// Whether the speaker is connected to the third counter.
    pub speaker: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextPit);

const _: () = {
    assert!(mem::size_of::<ContextPit>() == 56);
    assert!(mem::align_of::<ContextPit>() == 4);
    assert!(mem::offset_of!(ContextPit, channel) == 0);
    assert!(mem::offset_of!(ContextPit, speaker) == 48);
    assert!(mem::offset_of!(ContextPit, reserved) == 52);
};

/// The real-time clock.
///
/// In C `dctx_rtc`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextRtc {
    /// Its registers 0 to 13.
    pub register: [u8; 14],
    /// The register that the guest has selected.
    pub selected: u8,
    /// Reserved: zero when written.
    pub reserved: u8,
}

plain!(ContextRtc);

const _: () = {
    assert!(mem::size_of::<ContextRtc>() == 16);
    assert!(mem::align_of::<ContextRtc>() == 1);
    assert!(mem::offset_of!(ContextRtc, register) == 0);
    assert!(mem::offset_of!(ContextRtc, selected) == 14);
    assert!(mem::offset_of!(ContextRtc, reserved) == 15);
};

/// A comparator of the high-precision event timer.
///
/// In C `dctx_hpet_timer`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextHpetTimer {
    /// Its configuration and capabilities.
    pub config: u64,
    /// The count at which it fires, in 64 bits also when it is used with 32.
    pub comparator: u64,
    /// Its message route.
    pub route: u64,
    /// What was last written to the comparator, of one that repeats.
    pub period: u64,
}

plain!(ContextHpetTimer);

const _: () = {
    assert!(mem::size_of::<ContextHpetTimer>() == 32);
    assert!(mem::align_of::<ContextHpetTimer>() == 8);
    assert!(mem::offset_of!(ContextHpetTimer, config) == 0);
    assert!(mem::offset_of!(ContextHpetTimer, comparator) == 8);
    assert!(mem::offset_of!(ContextHpetTimer, route) == 16);
    assert!(mem::offset_of!(ContextHpetTimer, period) == 24);
};

/// The high-precision event timer.
///
/// In C `dctx_hpet`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextHpet {
    /// Its capabilities and its period in femtoseconds.
    pub capabilities: u64,
    /// Whether it runs and whether it replaces the older timers.
    pub config: u64,
    /// The level-triggered comparators that have fired, a bit each.
    pub status: u64,
    /// The main counter.
    pub counter: u64,
    /// Its comparators.
    pub timer: [ContextHpetTimer; 3],
}

plain!(ContextHpet);

const _: () = {
    assert!(mem::size_of::<ContextHpet>() == 128);
    assert!(mem::align_of::<ContextHpet>() == 8);
    assert!(mem::offset_of!(ContextHpet, capabilities) == 0);
    assert!(mem::offset_of!(ContextHpet, config) == 8);
    assert!(mem::offset_of!(ContextHpet, status) == 16);
    assert!(mem::offset_of!(ContextHpet, counter) == 24);
    assert!(mem::offset_of!(ContextHpet, timer) == 32);
};

/// The ACPI power-management timer and its event registers.
///
/// In C `dctx_pm_timer`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextPmTimer {
    /// The counter, at 3.579545 MHz.
    pub counter: u32,
    /// The events that have happened, a bit each.
    pub status: u16,
    /// The events that interrupt, a bit each.
    pub enabled: u16,
}

plain!(ContextPmTimer);

const _: () = {
    assert!(mem::size_of::<ContextPmTimer>() == 8);
    assert!(mem::align_of::<ContextPmTimer>() == 4);
    assert!(mem::offset_of!(ContextPmTimer, counter) == 0);
    assert!(mem::offset_of!(ContextPmTimer, status) == 4);
    assert!(mem::offset_of!(ContextPmTimer, enabled) == 6);
};

/// The domain's state of the Hyper-V interface.
///
/// In C `dctx_viridian`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextViridian {
    /// The MSR with the address of the hypercall page.
    pub hypercall_page: u64,
    /// What the guest's system calls itself.
    pub guest_os: u64,
    /// The reference time in units of 100 nanoseconds.
    pub reference_time: u64,
    /// The MSR with the address of the reference time page.
    pub reference_tsc: u64,
}

plain!(ContextViridian);

const _: () = {
    assert!(mem::size_of::<ContextViridian>() == 32);
    assert!(mem::align_of::<ContextViridian>() == 8);
    assert!(mem::offset_of!(ContextViridian, hypercall_page) == 0);
    assert!(mem::offset_of!(ContextViridian, guest_os) == 8);
    assert!(mem::offset_of!(ContextViridian, reference_time) == 16);
    assert!(mem::offset_of!(ContextViridian, reference_tsc) == 24);
};

/// The latch that selects a PCI register.
///
/// In C `dctx_pci_address`: docs/specs/domain-context.md, 1.0.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextPciAddress {
    /// What was last written to port 0xcf8.
    pub address: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(ContextPciAddress);

const _: () = {
    assert!(mem::size_of::<ContextPciAddress>() == 8);
    assert!(mem::align_of::<ContextPciAddress>() == 4);
    assert!(mem::offset_of!(ContextPciAddress, address) == 0);
    assert!(mem::offset_of!(ContextPciAddress, reserved) == 4);
};

/// How far the emulated timers are in their periods.
///
/// In C `dctx_timer_phases`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextTimerPhases {
    /// For each counter of the interval timer, the time since its count was loaded, in nanoseconds.
    pub pit: [u64; 3],
    /// The time until the real-time clock's next periodic interrupt, in nanoseconds; all ones when
    /// there is none.
    pub rtc: u64,
    /// Ticks of the interval timer that were due and have not been delivered.
    pub pit_owed: u32,
    /// Periodic interrupts of the real-time clock that were due and have not been delivered.
    pub rtc_owed: u32,
}

plain!(ContextTimerPhases);

const _: () = {
    assert!(mem::size_of::<ContextTimerPhases>() == 40);
    assert!(mem::align_of::<ContextTimerPhases>() == 8);
    assert!(mem::offset_of!(ContextTimerPhases, pit) == 0);
    assert!(mem::offset_of!(ContextTimerPhases, rtc) == 24);
    assert!(mem::offset_of!(ContextTimerPhases, pit_owed) == 32);
    assert!(mem::offset_of!(ContextTimerPhases, rtc_owed) == 36);
};

/// What the guest has left about its crash.
///
/// In C `dctx_viridian_crash`: docs/specs/domain-context.md, 1.0.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContextViridianCrash {
    /// The MSR CRASH_P0.
    pub parameter0: u64,
    /// The MSR CRASH_P1.
    pub parameter1: u64,
    /// The MSR CRASH_P2.
    pub parameter2: u64,
    /// The MSR CRASH_P3.
    pub parameter3: u64,
    /// The MSR CRASH_P4.
    pub parameter4: u64,
}

plain!(ContextViridianCrash);

const _: () = {
    assert!(mem::size_of::<ContextViridianCrash>() == 40);
    assert!(mem::align_of::<ContextViridianCrash>() == 8);
    assert!(mem::offset_of!(ContextViridianCrash, parameter0) == 0);
    assert!(mem::offset_of!(ContextViridianCrash, parameter1) == 8);
    assert!(mem::offset_of!(ContextViridianCrash, parameter2) == 16);
    assert!(mem::offset_of!(ContextViridianCrash, parameter3) == 24);
    assert!(mem::offset_of!(ContextViridianCrash, parameter4) == 32);
};
