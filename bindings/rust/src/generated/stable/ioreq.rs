// Generated from abi/ioreq.yaml. Do not edit.

//! The requests that Xen hands to a device model.

use core::mem;

/// The number of entries of the ring for requests that need no answer.
///
/// Xen's `IOREQ_BUFFER_SLOT_NUM`.
pub const BUFFER_SLOTS: u32 = 511;

/// The I/O port of the ACPI PM1a event registers at the old place; without \_V0 before Xen 4.1.
///
/// Xen's `ACPI_PM1A_EVT_BLK_ADDRESS_V0`.
pub const ACPI_PM1A_EVENT_V0: u16 = 0x1f40;

/// The I/O port of the ACPI PM1a control register at the old place; without \_V0 before Xen 4.1.
///
/// Xen's `ACPI_PM1A_CNT_BLK_ADDRESS_V0`.
pub const ACPI_PM1A_CONTROL_V0: u16 = 0x1f44;

/// The I/O port of the ACPI power-management timer at the old place; without \_V0 before Xen 4.1.
///
/// Xen's `ACPI_PM_TMR_BLK_ADDRESS_V0`.
pub const ACPI_PM_TIMER_V0: u16 = 0x1f48;

/// The I/O port of the ACPI general-purpose events at the old place; without \_V0 before Xen 4.1.
///
/// Xen's `ACPI_GPE0_BLK_ADDRESS_V0`.
pub const ACPI_GPE0_V0: u16 = 0x1f68;

/// The length of the general-purpose event registers at the old place in bytes; without \_V0 before
/// Xen 4.1.
///
/// Xen's `ACPI_GPE0_BLK_LEN_V0`.
pub const ACPI_GPE0_LENGTH_V0: u16 = 8;

/// The I/O port of the ACPI PM1a event registers at the new place.
///
/// Xen's `ACPI_PM1A_EVT_BLK_ADDRESS_V1`. In 4.1 and later.
pub const ACPI_PM1A_EVENT_V1: u16 = 0xb000;

/// The I/O port of the ACPI PM1a control register at the new place.
///
/// Xen's `ACPI_PM1A_CNT_BLK_ADDRESS_V1`. In 4.1 and later.
pub const ACPI_PM1A_CONTROL_V1: u16 = 0xb004;

/// The I/O port of the ACPI power-management timer at the new place.
///
/// Xen's `ACPI_PM_TMR_BLK_ADDRESS_V1`. In 4.1 and later.
pub const ACPI_PM_TIMER_V1: u16 = 0xb008;

/// The I/O port of the ACPI general-purpose events at the new place.
///
/// Xen's `ACPI_GPE0_BLK_ADDRESS_V1`. In 4.1 and later.
pub const ACPI_GPE0_V1: u16 = 0xafe0;

/// The length of the general-purpose event registers at the new place in bytes.
///
/// Xen's `ACPI_GPE0_BLK_LEN_V1`. In 4.1 and later.
pub const ACPI_GPE0_LENGTH_V1: u16 = 4;

/// Which way the data of a request goes.
///
/// Xen's `IOREQ_*`: public/hvm/ioreq.h, 4.21.
pub mod ioreq_direction {
    /// From the guest to the device.
    pub const WRITE: u8 = 0;

    /// From the device to the guest.
    pub const READ: u8 = 1;
}

/// How far a request is.
///
/// Xen's `STATE_*`: public/hvm/ioreq.h, 4.21.
pub mod ioreq_state {
    /// There is no request.
    pub const NONE: u8 = 0;

    /// Xen has written a request.
    pub const READY: u8 = 1;

    /// The device model works on it.
    pub const IN_PROCESS: u8 = 2;

    /// The device model has written the answer.
    pub const RESPONSE_READY: u8 = 3;
}

/// What a request is about.
///
/// Xen's `IOREQ_TYPE_*`: public/hvm/ioreq.h, 4.21.
pub mod ioreq_type {
    /// An access to I/O ports.
    pub const PORT_IO: u8 = 0;

    /// An access to the memory of a device.
    pub const MEMORY: u8 = 1;

    /// An access to the configuration space of a PCI device.
    ///
    /// In 4.5 and later.
    pub const PCI_CONFIG: u8 = 2;

    /// The guest has set its clock; the data is by how many seconds, with a sign. It is buffered, in
    /// two entries.
    pub const TIME_OFFSET: u8 = 7;

    /// The device model should drop what it has mapped of the guest's memory; it is a request to write
    /// that the vCPU waits for.
    pub const INVALIDATE: u8 = 8;
}

/// A request to a device model, and the room for its answer.
///
/// Xen's `ioreq`: public/hvm/ioreq.h, 4.21. In 4.0 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ioreq {
    /// The port or the guest-physical address; for PCI configuration the segment in bits 48 to 63, bus,
    /// device and function in 32 to 47, and the register in 0 to 31.
    pub addr: u64,
    /// The data, in the lower bytes and 0 in a request to read, or the guest-physical address of that
    /// of the first element. For INVALIDATE all ones, which stands for everything.
    pub data: u64,
    /// How many elements of a repeated string instruction this request is for; otherwise 1, and 0 for
    /// INVALIDATE.
    pub count: u32,
    /// The size of an element in bytes: 1, 2, 4 or 8.
    pub size: u32,
    /// The event channel by which the two sides wake each other, a port of the guest's. It stays what
    /// it is: another one ends the guest with its next request.
    pub vp_eport: u32,
    /// Padding.
    pub _pad0: u16,
    /// The state of the request, which both sides change in turn, and flags of Xen's.
    pub flags: u8,
    /// What it is about. A value of [`ioreq_type`].
    pub r#type: u8,
}

plain!(Ioreq);

impl Ioreq {
    /// `state` in `flags`: How far it is. A value of [`ioreq_state`], shifted.
    pub const STATE_MASK: u8 = 0xf;
    /// The lowest bit of `state`.
    pub const STATE_SHIFT: u32 = 0;

    /// `data_is_ptr` in `flags`: Set when data is where the data is.
    pub const DATA_IS_POINTER_MASK: u8 = 0x10;
    /// The lowest bit of `data_is_ptr`.
    pub const DATA_IS_POINTER_SHIFT: u32 = 4;

    /// `dir` in `flags`: Which way the data goes. A value of [`ioreq_direction`], shifted.
    pub const DIRECTION_MASK: u8 = 0x20;
    /// The lowest bit of `dir`.
    pub const DIRECTION_SHIFT: u32 = 5;

    /// `df` in `flags`: Set when a repeated access goes downwards in memory.
    pub const DOWNWARDS_MASK: u8 = 0x40;
    /// The lowest bit of `df`.
    pub const DOWNWARDS_SHIFT: u32 = 6;

    /// `_pad1` in `flags`: Padding.
    pub const PAD1_MASK: u8 = 0x80;
    /// The lowest bit of `_pad1`.
    pub const PAD1_SHIFT: u32 = 7;
}

const _: () = {
    assert!(mem::size_of::<Ioreq>() == 32);
    assert!(mem::align_of::<Ioreq>() == 8);
    assert!(mem::offset_of!(Ioreq, addr) == 0);
    assert!(mem::offset_of!(Ioreq, data) == 8);
    assert!(mem::offset_of!(Ioreq, count) == 16);
    assert!(mem::offset_of!(Ioreq, size) == 20);
    assert!(mem::offset_of!(Ioreq, vp_eport) == 24);
    assert!(mem::offset_of!(Ioreq, _pad0) == 28);
    assert!(mem::offset_of!(Ioreq, flags) == 30);
    assert!(mem::offset_of!(Ioreq, r#type) == 31);
};

/// A request to a device model, and the room for its answer, as it was before Xen 4.0.
///
/// Xen's `ioreq`: public/hvm/ioreq.h, 3.4. In 3.4 and earlier.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IoreqBefore40 {
    /// The port or the guest-physical address.
    pub addr: u64,
    /// The size of an element in bytes.
    pub size: u64,
    /// How many elements a repeated string instruction still accesses; otherwise 1.
    pub count: u64,
    /// The data, or the guest-physical address where it is.
    pub data: u64,
    /// The state of the request, which both sides change in turn, and flags of Xen's.
    pub flags: u8,
    /// What it is about. A value of [`ioreq_type`].
    pub r#type: u8,
    /// Padding.
    pub _pad0: [u8; 6],
    /// How many requests the vCPU has made.
    pub io_count: u64,
}

plain!(IoreqBefore40);

impl IoreqBefore40 {
    /// `state` in `flags`: How far it is. A value of [`ioreq_state`], shifted.
    pub const STATE_MASK: u8 = 0xf;
    /// The lowest bit of `state`.
    pub const STATE_SHIFT: u32 = 0;

    /// `data_is_ptr` in `flags`: Set when data is where the data is.
    pub const DATA_IS_POINTER_MASK: u8 = 0x10;
    /// The lowest bit of `data_is_ptr`.
    pub const DATA_IS_POINTER_SHIFT: u32 = 4;

    /// `dir` in `flags`: Which way the data goes. A value of [`ioreq_direction`], shifted.
    pub const DIRECTION_MASK: u8 = 0x20;
    /// The lowest bit of `dir`.
    pub const DIRECTION_SHIFT: u32 = 5;

    /// `df` in `flags`: Set when a repeated access goes downwards in memory.
    pub const DOWNWARDS_MASK: u8 = 0x40;
    /// The lowest bit of `df`.
    pub const DOWNWARDS_SHIFT: u32 = 6;

    /// `pad` in `flags`: Padding.
    pub const PAD_MASK: u8 = 0x80;
    /// The lowest bit of `pad`.
    pub const PAD_SHIFT: u32 = 7;
}

const _: () = {
    assert!(mem::size_of::<IoreqBefore40>() == 48);
    assert!(mem::align_of::<IoreqBefore40>() == 8);
    assert!(mem::offset_of!(IoreqBefore40, addr) == 0);
    assert!(mem::offset_of!(IoreqBefore40, size) == 8);
    assert!(mem::offset_of!(IoreqBefore40, count) == 16);
    assert!(mem::offset_of!(IoreqBefore40, data) == 24);
    assert!(mem::offset_of!(IoreqBefore40, flags) == 32);
    assert!(mem::offset_of!(IoreqBefore40, r#type) == 33);
    assert!(mem::offset_of!(IoreqBefore40, _pad0) == 34);
    assert!(mem::offset_of!(IoreqBefore40, io_count) == 40);
};

/// What a vCPU and the device model share, as it was before Xen 4.0.
///
/// Xen's `vcpu_iodata`: public/hvm/ioreq.h, 3.4. In 3.4 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VcpuIodata {
    /// The request.
    pub vp_ioreq: IoreqBefore40,
    /// The event channel by which the two sides wake each other.
    pub vp_eport: u32,
    /// Padding.
    pub _pad0: u32,
}

plain!(VcpuIodata);

const _: () = {
    assert!(mem::size_of::<VcpuIodata>() == 56);
    assert!(mem::align_of::<VcpuIodata>() == 8);
    assert!(mem::offset_of!(VcpuIodata, vp_ioreq) == 0);
    assert!(mem::offset_of!(VcpuIodata, vp_eport) == 48);
    assert!(mem::offset_of!(VcpuIodata, _pad0) == 52);
};

/// The pages in which a device model gets requests that need an answer.
///
/// Xen's `shared_iopage`: public/hvm/ioreq.h, 4.21. In 4.0 and later.
///
/// Behind it: `vcpu_ioreq`, `Ioreq[...]`. A request for each vCPU, by its number.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedIopage {}

plain!(SharedIopage);

const _: () = {
    assert!(mem::size_of::<SharedIopage>() == 0);
    assert!(mem::align_of::<SharedIopage>() == 8);
};

/// The page in which the device model gets requests that need an answer, as it was before Xen 4.0.
///
/// Xen's `shared_iopage`: public/hvm/ioreq.h, 3.4. In 3.4 and earlier.
///
/// Behind it: `vcpu_iodata`, `VcpuIodata[...]`. A request and an event channel for each vCPU, by
/// its number.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedIopageBefore40 {}

plain!(SharedIopageBefore40);

const _: () = {
    assert!(mem::size_of::<SharedIopageBefore40>() == 0);
    assert!(mem::align_of::<SharedIopageBefore40>() == 8);
};

/// A request that needs no answer.
///
/// Xen's `buf_ioreq`: public/hvm/ioreq.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufIoreq {
    /// What the request is about; in C the type is a byte of its own before the bit-fields.
    pub head: u32,
    /// The data.
    pub data: u32,
}

plain!(BufIoreq);

impl BufIoreq {
    /// `type` in `head`: What it is about. A value of [`ioreq_type`], shifted.
    pub const TYPE_MASK: u32 = 0xff;
    /// The lowest bit of `type`.
    pub const TYPE_SHIFT: u32 = 0;

    /// `pad` in `head`: Padding.
    pub const PAD_MASK: u32 = 0x100;
    /// The lowest bit of `pad`.
    pub const PAD_SHIFT: u32 = 8;

    /// `dir` in `head`: Which way the data goes. A value of [`ioreq_direction`], shifted.
    pub const DIRECTION_MASK: u32 = 0x200;
    /// The lowest bit of `dir`.
    pub const DIRECTION_SHIFT: u32 = 9;

    /// `size` in `head`: The size of the access: 0 to 3 for 1, 2, 4 and 8 bytes. Eight bytes take two
    /// entries, the second with the upper half of the data.
    pub const SIZE_LOG2_MASK: u32 = 0xc00;
    /// The lowest bit of `size`.
    pub const SIZE_LOG2_SHIFT: u32 = 10;

    /// `addr` in `head`: The port, or the guest-physical address, which is below one megabyte.
    pub const ADDRESS_MASK: u32 = 0xfffff000;
    /// The lowest bit of `addr`.
    pub const ADDRESS_SHIFT: u32 = 12;
}

const _: () = {
    assert!(mem::size_of::<BufIoreq>() == 8);
    assert!(mem::align_of::<BufIoreq>() == 4);
    assert!(mem::offset_of!(BufIoreq, head) == 0);
    assert!(mem::offset_of!(BufIoreq, data) == 4);
};

/// The page with the ring of requests that need no answer. Modulo 511 the pointers are indices; for
/// a server that is atomic Xen lowers both by multiples of 511.
///
/// Xen's `buffered_iopage`: public/hvm/ioreq.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufferedIopage {
    /// How many entries were taken out.
    pub read_pointer: u32,
    /// How many entries were put in.
    pub write_pointer: u32,
    /// The ring.
    pub buf_ioreq: [BufIoreq; 511],
}

plain!(BufferedIopage);

const _: () = {
    assert!(mem::size_of::<BufferedIopage>() == 4096);
    assert!(mem::align_of::<BufferedIopage>() == 4);
    assert!(mem::offset_of!(BufferedIopage, read_pointer) == 0);
    assert!(mem::offset_of!(BufferedIopage, write_pointer) == 4);
    assert!(mem::offset_of!(BufferedIopage, buf_ioreq) == 8);
};

/// The two pointers with which a page of requests that need no answer begins, as they are changed
/// together.
///
/// In C `buffered_iopage_pointers`: public/hvm/ioreq.h, 4.21.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BufferedPointers {
    /// How many entries were taken out.
    pub read_pointer: u32,
    /// How many entries were put in.
    pub write_pointer: u32,
}

plain!(BufferedPointers);

const _: () = {
    assert!(mem::size_of::<BufferedPointers>() == 8);
    assert!(mem::align_of::<BufferedPointers>() == 4);
    assert!(mem::offset_of!(BufferedPointers, read_pointer) == 0);
    assert!(mem::offset_of!(BufferedPointers, write_pointer) == 4);
};
