// Generated from abi/libxl-stream.yaml. Do not edit.

//! The libxl migration stream, version 2.

use core::mem;

/// The types of the records of a libxl stream.
///
/// Xen's `REC_TYPE_*`: docs/specs/libxl-migration-stream.pandoc, revision 2.
pub mod libxl_record_type {
    /// The stream ends here.
    pub const END: u32 = 0x0;

    /// A libxc stream follows this record; its length is known only when it has been read.
    pub const LIBXC_CONTEXT: u32 = 0x1;

    /// The device model's entries in xenstore, as keys and values that each end with a NUL.
    pub const EMULATOR_XENSTORE_DATA: u32 = 0x2;

    /// The device model's own state, in a format of its own.
    pub const EMULATOR_CONTEXT: u32 = 0x3;

    /// Everything up to here belongs to one consistent state.
    pub const CHECKPOINT_END: u32 = 0x4;

    /// A message between the two sides of a COLO pair.
    pub const CHECKPOINT_STATE: u32 = 0x5;
}

/// The device models that an emulator record may be for.
///
/// Xen's `EMULATOR_*`: docs/specs/libxl-migration-stream.pandoc, revision 2.
pub mod libxl_emulator {
    /// Not known, since the stream was converted from an older one.
    pub const UNKNOWN: u32 = 0;

    /// The qemu that came with Xen.
    ///
    /// In 4.20 and earlier.
    pub const QEMU_TRADITIONAL: u32 = 1;

    /// Any qemu since.
    pub const QEMU_UPSTREAM: u32 = 2;
}

/// The messages of a COLO pair.
///
/// Xen's `CHECKPOINT_*`: docs/specs/libxl-migration-stream.pandoc, revision 2.
pub mod libxl_checkpoint_state {
    /// From the primary: the secondary has diverged, a new checkpoint begins.
    pub const NEW: u32 = 0;

    /// From the secondary: its guest is suspended.
    pub const SVM_SUSPENDED: u32 = 1;

    /// From the secondary: its guest is ready to run.
    pub const SVM_READY: u32 = 2;

    /// From the secondary: its guest runs again.
    pub const SVM_RESUMED: u32 = 3;
}

/// The start of a libxl stream.
///
/// Xen's `libxl__sr_hdr`: docs/specs/libxl-migration-stream.pandoc, revision 2. Big-endian: the
/// fields hold the bytes as they are, and `from_be` makes the values.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxlHeader {
    /// Says that this is a libxl stream.
    pub ident: u64,
    /// The version of the stream's specification.
    pub version: u32,
    /// How to read what follows.
    pub options: u32,
}

plain!(LibxlHeader);

impl LibxlHeader {
    /// The only value of ident: "LibxlFmt" in ASCII.
    ///
    /// Xen's `RESTORE_STREAM_IDENT`.
    pub const EXPECTED_IDENT: u64 = 0x4c6962786c466d74;

    /// The only version.
    ///
    /// Xen's `RESTORE_STREAM_VERSION`.
    pub const EXPECTED_VERSION: u32 = 2;

    /// `big_endian` in `options`: Set when numbers in the records are big-endian.
    pub const BIG_ENDIAN_MASK: u32 = 0x1;
    /// The lowest bit of `big_endian`.
    pub const BIG_ENDIAN_SHIFT: u32 = 0;

    /// `legacy` in `options`: Set when the stream was converted from one of Xen 4.5 or earlier.
    pub const LEGACY_MASK: u32 = 0x2;
    /// The lowest bit of `legacy`.
    pub const LEGACY_SHIFT: u32 = 1;

    /// `reserved` in `options`: Reserved: zero when written.
    pub const RESERVED_OPTIONS_MASK: u32 = 0xfffffffc;
    /// The lowest bit of `reserved`.
    pub const RESERVED_OPTIONS_SHIFT: u32 = 2;
}

const _: () = {
    assert!(mem::size_of::<LibxlHeader>() == 16);
    assert!(mem::align_of::<LibxlHeader>() == 8);
    assert!(mem::offset_of!(LibxlHeader, ident) == 0);
    assert!(mem::offset_of!(LibxlHeader, version) == 8);
    assert!(mem::offset_of!(LibxlHeader, options) == 12);
};

/// The start of every record of a libxl stream.
///
/// Xen's `libxl__sr_rec_hdr`: docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte
/// order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le` makes the
/// values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxlRecordHeader {
    /// What the record holds. A value of [`libxl_record_type`].
    pub r#type: u32,
    /// The length of the body in bytes, without the padding that follows it.
    pub body_length: u32,
}

plain!(LibxlRecordHeader);

impl LibxlRecordHeader {
    /// A record's body is padded with zeros to a multiple of so many bytes.
    ///
    /// Xen's `REC_ALIGN`.
    pub const ALIGNMENT: u32 = 8;

    /// The bit of type that lets a reader skip a record it does not know; libxl itself knows no such
    /// records.
    pub const OPTIONAL_BIT: u32 = 0x80000000;
}

const _: () = {
    assert!(mem::size_of::<LibxlRecordHeader>() == 8);
    assert!(mem::align_of::<LibxlRecordHeader>() == 4);
    assert!(mem::offset_of!(LibxlRecordHeader, r#type) == 0);
    assert!(mem::offset_of!(LibxlRecordHeader, body_length) == 4);
};

/// The start of the body of the records that belong to a device model.
///
/// Xen's `libxl__sr_emulator_hdr`: docs/specs/libxl-migration-stream.pandoc, revision 2. In the
/// byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxlEmulatorHeader {
    /// Which device model. A value of [`libxl_emulator`].
    pub emulator_id: u32,
    /// Which of the domain's device models, from zero.
    pub index: u32,
}

plain!(LibxlEmulatorHeader);

const _: () = {
    assert!(mem::size_of::<LibxlEmulatorHeader>() == 8);
    assert!(mem::align_of::<LibxlEmulatorHeader>() == 4);
    assert!(mem::offset_of!(LibxlEmulatorHeader, emulator_id) == 0);
    assert!(mem::offset_of!(LibxlEmulatorHeader, index) == 4);
};

/// The body of a checkpoint state record.
///
/// Xen's `libxl_sr_checkpoint_state`: docs/specs/libxl-migration-stream.pandoc, revision 2. In the
/// byte order of its stream: the fields hold the bytes as they are, and `from_be` or `from_le`
/// makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibxlCheckpointStateRecord {
    /// The message. A value of [`libxl_checkpoint_state`].
    pub control_id: u32,
    /// Reserved: zero when written.
    pub padding: u32,
}

plain!(LibxlCheckpointStateRecord);

const _: () = {
    assert!(mem::size_of::<LibxlCheckpointStateRecord>() == 8);
    assert!(mem::align_of::<LibxlCheckpointStateRecord>() == 4);
    assert!(mem::offset_of!(LibxlCheckpointStateRecord, control_id) == 0);
    assert!(mem::offset_of!(LibxlCheckpointStateRecord, padding) == 4);
};
