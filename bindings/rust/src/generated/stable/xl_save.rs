// Generated from abi/xl-save.yaml. Do not edit.

//! The header of a file that xl saved.

use core::mem;

/// What a reader must understand in order to restore the file.
///
/// Xen's `XL_MANDATORY_FLAG_*`: tools/xl/xl.h, 4.17. Values combine.
pub mod xl_mandatory_flags {
    /// The configuration is JSON rather than the text of a configuration file.
    pub const JSON: u32 = 0x1;

    /// What follows is a libxl stream of version 2 rather than a legacy stream.
    pub const STREAM_V2: u32 = 0x2;
}

/// The start of a file that xl saved.
///
/// Xen's `save_file_header`: tools/xl/xl.h, 4.17. In the byte order of its stream: the fields hold
/// the bytes as they are, and `from_be` or `from_le` makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XlSaveHeader {
    /// Says that this is a file of xl's.
    pub magic: [u8; 32],
    /// A known number, from which a reader learns the byte order of the numbers in this header.
    pub byteorder: u32,
    /// What a reader must understand; a file with an unknown flag is refused. A value of
    /// [`xl_mandatory_flags`].
    pub mandatory_flags: u32,
    /// Hints that a reader may leave aside; xl defines none.
    pub optional_flags: u32,
    /// The number of bytes between this header and the libxl stream, which need not be a multiple of
    /// anything.
    pub optional_data_len: u32,
}

plain!(XlSaveHeader);

impl XlSaveHeader {
    /// The only value of magic.
    ///
    /// Xen's `savefileheader_magic`.
    pub const MAGIC_TEXT: &str = "Xen saved domain, xl format\x0a \x00 \x0d";

    /// What byteorder is when it is read in the order in which the file was written.
    ///
    /// Xen's `SAVEFILE_BYTEORDER_VALUE`.
    pub const BYTEORDER_VALUE: u32 = 0x1020304;
}

const _: () = {
    assert!(mem::size_of::<XlSaveHeader>() == 48);
    assert!(mem::align_of::<XlSaveHeader>() == 4);
    assert!(mem::offset_of!(XlSaveHeader, magic) == 0);
    assert!(mem::offset_of!(XlSaveHeader, byteorder) == 32);
    assert!(mem::offset_of!(XlSaveHeader, mandatory_flags) == 36);
    assert!(mem::offset_of!(XlSaveHeader, optional_flags) == 40);
    assert!(mem::offset_of!(XlSaveHeader, optional_data_len) == 44);
};

/// The start of what follows the header when there is optional data.
///
/// Xen's `optional data`: tools/xl/xl.h, 4.17. In the byte order of its stream: the fields hold the
/// bytes as they are, and `from_be` or `from_le` makes the values.
///
/// Behind it: `config`, `u8[config_len]`. The guest's configuration.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XlOptionalData {
    /// The length of the configuration in bytes.
    pub config_len: u32,
}

plain!(XlOptionalData);

const _: () = {
    assert!(mem::size_of::<XlOptionalData>() == 4);
    assert!(mem::align_of::<XlOptionalData>() == 4);
    assert!(mem::offset_of!(XlOptionalData, config_len) == 0);
};
