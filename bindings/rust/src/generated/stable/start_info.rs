// Generated from abi/start-info.yaml. Do not edit.

//! What a guest is told when it starts.

use core::mem;

/// What kind of domain a guest is, in its start info.
///
/// Xen's `SIF_*`: public/xen.h, 4.22. Values combine.
pub mod start_flags {
    /// It may do what guests may not.
    pub const PRIVILEGED: u32 = 0x1;

    /// It is the first domain.
    pub const INITIAL_DOMAIN: u32 = 0x2;

    /// Its module is a list of modules.
    ///
    /// In 4.0 and later.
    pub const MULTIBOOT_MODULES: u32 = 0x4;

    /// Its module is named by page number rather than by address.
    ///
    /// In 4.1 and later.
    pub const MODULE_BY_PAGE: u32 = 0x8;

    /// The tools can do with a table from page numbers to frames that is linear only.
    ///
    /// In 4.6 and later.
    pub const TOOLS_KNOW_LINEAR_P2M: u32 = 0x10;

    /// The bits for options of power management.
    pub const POWER_MANAGEMENT_MASK: u32 = 0xff00;
}

/// What a range of a PVH guest's memory map is.
///
/// Xen's `XEN_HVM_MEMMAP_TYPE_*`: public/arch-x86/hvm/start_info.h, 4.22.
pub mod hvm_memory_map_type {
    /// Memory.
    ///
    /// In 4.11 and later.
    pub const RAM: u32 = 1;

    /// Not to be used.
    ///
    /// In 4.11 and later.
    pub const RESERVED: u32 = 2;

    /// Tables of ACPI, memory after they were read.
    ///
    /// In 4.11 and later.
    pub const ACPI: u32 = 3;

    /// What the firmware keeps across sleep.
    ///
    /// In 4.11 and later.
    pub const SURVIVES_SLEEP: u32 = 4;

    /// Broken memory.
    ///
    /// In 4.11 and later.
    pub const UNUSABLE: u32 = 5;

    /// Memory that is off.
    ///
    /// In 4.11 and later.
    pub const DISABLED: u32 = 6;

    /// Memory that keeps its contents.
    ///
    /// In 4.11 and later.
    pub const PERSISTENT: u32 = 7;
}

/// What a PVH guest is told when it starts; its physical address is in EBX then.
///
/// Xen's `hvm_start_info`: public/arch-x86/hvm/start_info.h, 4.22. In 4.11 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmStartInfo {
    /// Says that this is a start info.
    pub magic: u32,
    /// 1; 0 ends before the memory map.
    pub version: u32,
    /// What kind of domain it is. A value of [`start_flags`].
    pub flags: u32,
    /// The number of modules.
    pub nr_modules: u32,
    /// The physical address of the list of modules.
    pub modlist_paddr: u64,
    /// The physical address of the command line, which ends with a zero byte.
    pub cmdline_paddr: u64,
    /// The physical address of the root of the ACPI tables.
    pub rsdp_paddr: u64,
    /// The physical address of the memory map.
    pub memmap_paddr: u64,
    /// The number of its entries; 0 when there is none.
    pub memmap_entries: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(HvmStartInfo);

impl HvmStartInfo {
    /// The only value of magic.
    ///
    /// Xen's `XEN_HVM_START_MAGIC_VALUE`. In 4.7 and later.
    pub const EXPECTED_MAGIC: u32 = 0x336ec578;
}

const _: () = {
    assert!(mem::size_of::<HvmStartInfo>() == 56);
    assert!(mem::align_of::<HvmStartInfo>() == 8);
    assert!(mem::offset_of!(HvmStartInfo, magic) == 0);
    assert!(mem::offset_of!(HvmStartInfo, version) == 4);
    assert!(mem::offset_of!(HvmStartInfo, flags) == 8);
    assert!(mem::offset_of!(HvmStartInfo, nr_modules) == 12);
    assert!(mem::offset_of!(HvmStartInfo, modlist_paddr) == 16);
    assert!(mem::offset_of!(HvmStartInfo, cmdline_paddr) == 24);
    assert!(mem::offset_of!(HvmStartInfo, rsdp_paddr) == 32);
    assert!(mem::offset_of!(HvmStartInfo, memmap_paddr) == 40);
    assert!(mem::offset_of!(HvmStartInfo, memmap_entries) == 48);
    assert!(mem::offset_of!(HvmStartInfo, reserved) == 52);
};

/// What a PVH guest is told when it starts, in version 0.
///
/// Xen's `hvm_start_info`: public/arch-x86/hvm/start_info.h, 4.22. In 4.7 to 4.10.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmStartInfoBefore411 {
    /// Says that this is a start info.
    pub magic: u32,
    /// 1; 0 ends before the memory map.
    pub version: u32,
    /// What kind of domain it is. A value of [`start_flags`].
    pub flags: u32,
    /// The number of modules.
    pub nr_modules: u32,
    /// The physical address of the list of modules.
    pub modlist_paddr: u64,
    /// The physical address of the command line, which ends with a zero byte.
    pub cmdline_paddr: u64,
    /// The physical address of the root of the ACPI tables.
    pub rsdp_paddr: u64,
}

plain!(HvmStartInfoBefore411);

const _: () = {
    assert!(mem::size_of::<HvmStartInfoBefore411>() == 40);
    assert!(mem::align_of::<HvmStartInfoBefore411>() == 8);
    assert!(mem::offset_of!(HvmStartInfoBefore411, magic) == 0);
    assert!(mem::offset_of!(HvmStartInfoBefore411, version) == 4);
    assert!(mem::offset_of!(HvmStartInfoBefore411, flags) == 8);
    assert!(mem::offset_of!(HvmStartInfoBefore411, nr_modules) == 12);
    assert!(mem::offset_of!(HvmStartInfoBefore411, modlist_paddr) == 16);
    assert!(mem::offset_of!(HvmStartInfoBefore411, cmdline_paddr) == 24);
    assert!(mem::offset_of!(HvmStartInfoBefore411, rsdp_paddr) == 32);
};

/// A module of a PVH guest.
///
/// Xen's `hvm_modlist_entry`: public/arch-x86/hvm/start_info.h, 4.22. In 4.7 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmModlistEntry {
    /// Its physical address.
    pub paddr: u64,
    /// The number of its bytes.
    pub size: u64,
    /// The physical address of its command line.
    pub cmdline_paddr: u64,
    /// Reserved: zero when written.
    pub reserved: u64,
}

plain!(HvmModlistEntry);

const _: () = {
    assert!(mem::size_of::<HvmModlistEntry>() == 32);
    assert!(mem::align_of::<HvmModlistEntry>() == 8);
    assert!(mem::offset_of!(HvmModlistEntry, paddr) == 0);
    assert!(mem::offset_of!(HvmModlistEntry, size) == 8);
    assert!(mem::offset_of!(HvmModlistEntry, cmdline_paddr) == 16);
    assert!(mem::offset_of!(HvmModlistEntry, reserved) == 24);
};

/// A range of a PVH guest's memory map.
///
/// Xen's `hvm_memmap_table_entry`: public/arch-x86/hvm/start_info.h, 4.22. In 4.11 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HvmMemmapTableEntry {
    /// Its first address.
    pub addr: u64,
    /// The number of its bytes.
    pub size: u64,
    /// What it is. A value of [`hvm_memory_map_type`].
    pub r#type: u32,
    /// Reserved: zero when written.
    pub reserved: u32,
}

plain!(HvmMemmapTableEntry);

const _: () = {
    assert!(mem::size_of::<HvmMemmapTableEntry>() == 24);
    assert!(mem::align_of::<HvmMemmapTableEntry>() == 8);
    assert!(mem::offset_of!(HvmMemmapTableEntry, addr) == 0);
    assert!(mem::offset_of!(HvmMemmapTableEntry, size) == 8);
    assert!(mem::offset_of!(HvmMemmapTableEntry, r#type) == 16);
    assert!(mem::offset_of!(HvmMemmapTableEntry, reserved) == 20);
};

/// A module of a PV guest that has a list of them; a start of 0 ends the list. Addresses count from
/// the list's start.
///
/// Xen's `xen_multiboot_mod_list`: public/xen.h, 4.22. In 4.0 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenMultibootModList {
    /// Its first byte.
    pub mod_start: u32,
    /// Its last byte.
    pub mod_end: u32,
    /// Its command line, which ends with a zero byte.
    pub cmdline: u32,
    /// Reserved: zero when written.
    pub pad: u32,
}

plain!(XenMultibootModList);

const _: () = {
    assert!(mem::size_of::<XenMultibootModList>() == 16);
    assert!(mem::align_of::<XenMultibootModList>() == 4);
    assert!(mem::offset_of!(XenMultibootModList, mod_start) == 0);
    assert!(mem::offset_of!(XenMultibootModList, mod_end) == 4);
    assert!(mem::offset_of!(XenMultibootModList, cmdline) == 8);
    assert!(mem::offset_of!(XenMultibootModList, pad) == 12);
};

/// A console in text mode.
///
/// Xen's `dom0_vga_console_info.u.text_mode_3`: public/xen.h, 4.22.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dom0VgaTextMode3 {
    /// The height of its font in pixels.
    pub font_height: u16,
    /// The cursor's column.
    pub cursor_x: u16,
    /// The cursor's row.
    pub cursor_y: u16,
    /// The number of rows.
    pub rows: u16,
    /// The number of columns.
    pub columns: u16,
}

plain!(Dom0VgaTextMode3);

const _: () = {
    assert!(mem::size_of::<Dom0VgaTextMode3>() == 10);
    assert!(mem::align_of::<Dom0VgaTextMode3>() == 2);
    assert!(mem::offset_of!(Dom0VgaTextMode3, font_height) == 0);
    assert!(mem::offset_of!(Dom0VgaTextMode3, cursor_x) == 2);
    assert!(mem::offset_of!(Dom0VgaTextMode3, cursor_y) == 4);
    assert!(mem::offset_of!(Dom0VgaTextMode3, rows) == 6);
    assert!(mem::offset_of!(Dom0VgaTextMode3, columns) == 8);
};

/// A console that is a frame buffer.
///
/// Xen's `dom0_vga_console_info.u.vesa_lfb`: public/xen.h, 4.22. In 4.13 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dom0VgaFrameBuffer {
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
    /// From one line to the next, in bytes.
    pub bytes_per_line: u16,
    /// The bits of a pixel.
    pub bits_per_pixel: u16,
    /// Its physical address, lower half.
    pub lfb_base: u32,
    /// Its size, in units of 64 KiB.
    pub lfb_size: u32,
    /// The lowest bit of red.
    pub red_pos: u8,
    /// The number of bits of red.
    pub red_size: u8,
    /// The lowest bit of green.
    pub green_pos: u8,
    /// The number of bits of green.
    pub green_size: u8,
    /// The lowest bit of blue.
    pub blue_pos: u8,
    /// The number of bits of blue.
    pub blue_size: u8,
    /// The lowest bit that is not for a colour.
    pub rsvd_pos: u8,
    /// The number of such bits.
    pub rsvd_size: u8,
    /// What the VESA BIOS can do.
    pub gbl_caps: u32,
    /// What the VESA mode is like.
    pub mode_attrs: u16,
    /// Padding.
    pub pad: u16,
    /// Its physical address, upper half.
    pub ext_lfb_base: u32,
}

plain!(Dom0VgaFrameBuffer);

const _: () = {
    assert!(mem::size_of::<Dom0VgaFrameBuffer>() == 36);
    assert!(mem::align_of::<Dom0VgaFrameBuffer>() == 4);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, width) == 0);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, height) == 2);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, bytes_per_line) == 4);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, bits_per_pixel) == 6);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, lfb_base) == 8);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, lfb_size) == 12);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, red_pos) == 16);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, red_size) == 17);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, green_pos) == 18);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, green_size) == 19);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, blue_pos) == 20);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, blue_size) == 21);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, rsvd_pos) == 22);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, rsvd_size) == 23);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, gbl_caps) == 24);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, mode_attrs) == 28);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, pad) == 30);
    assert!(mem::offset_of!(Dom0VgaFrameBuffer, ext_lfb_base) == 32);
};

/// A console that is a frame buffer below 4 GiB.
///
/// Xen's `dom0_vga_console_info.u.vesa_lfb`: public/xen.h, 4.12. In 4.12 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dom0VgaFrameBufferBefore413 {
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
    /// From one line to the next, in bytes.
    pub bytes_per_line: u16,
    /// The bits of a pixel.
    pub bits_per_pixel: u16,
    /// Its physical address, lower half.
    pub lfb_base: u32,
    /// Its size, in units of 64 KiB.
    pub lfb_size: u32,
    /// The lowest bit of red.
    pub red_pos: u8,
    /// The number of bits of red.
    pub red_size: u8,
    /// The lowest bit of green.
    pub green_pos: u8,
    /// The number of bits of green.
    pub green_size: u8,
    /// The lowest bit of blue.
    pub blue_pos: u8,
    /// The number of bits of blue.
    pub blue_size: u8,
    /// The lowest bit that is not for a colour.
    pub rsvd_pos: u8,
    /// The number of such bits.
    pub rsvd_size: u8,
    /// What the VESA BIOS can do.
    pub gbl_caps: u32,
    /// What the VESA mode is like.
    pub mode_attrs: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
}

plain!(Dom0VgaFrameBufferBefore413);

const _: () = {
    assert!(mem::size_of::<Dom0VgaFrameBufferBefore413>() == 32);
    assert!(mem::align_of::<Dom0VgaFrameBufferBefore413>() == 4);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, width) == 0);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, height) == 2);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, bytes_per_line) == 4);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, bits_per_pixel) == 6);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, lfb_base) == 8);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, lfb_size) == 12);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, red_pos) == 16);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, red_size) == 17);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, green_pos) == 18);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, green_size) == 19);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, blue_pos) == 20);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, blue_size) == 21);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, rsvd_pos) == 22);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, rsvd_size) == 23);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, gbl_caps) == 24);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, mode_attrs) == 28);
    assert!(mem::offset_of!(Dom0VgaFrameBufferBefore413, pad0) == 30);
};

/// A console that is a frame buffer of the UEFI firmware.
///
/// Xen's `dom0_vga_console_info.u.vesa_lfb`: public/xen.h, 4.22. In 4.13 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dom0VgaEfiFrameBuffer {
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
    /// From one line to the next, in bytes.
    pub bytes_per_line: u16,
    /// The bits of a pixel.
    pub bits_per_pixel: u16,
    /// Its physical address, lower half.
    pub lfb_base: u32,
    /// Its size, in units of 64 KiB.
    pub lfb_size: u32,
    /// The lowest bit of red.
    pub red_pos: u8,
    /// The number of bits of red.
    pub red_size: u8,
    /// The lowest bit of green.
    pub green_pos: u8,
    /// The number of bits of green.
    pub green_size: u8,
    /// The lowest bit of blue.
    pub blue_pos: u8,
    /// The number of bits of blue.
    pub blue_size: u8,
    /// The lowest bit that is not for a colour.
    pub rsvd_pos: u8,
    /// The number of such bits.
    pub rsvd_size: u8,
    /// What the VESA BIOS can do.
    pub gbl_caps: u32,
    /// What the VESA mode is like.
    pub mode_attrs: u16,
    /// Padding.
    pub pad: u16,
    /// Its physical address, upper half.
    pub ext_lfb_base: u32,
}

plain!(Dom0VgaEfiFrameBuffer);

const _: () = {
    assert!(mem::size_of::<Dom0VgaEfiFrameBuffer>() == 36);
    assert!(mem::align_of::<Dom0VgaEfiFrameBuffer>() == 4);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, width) == 0);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, height) == 2);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, bytes_per_line) == 4);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, bits_per_pixel) == 6);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, lfb_base) == 8);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, lfb_size) == 12);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, red_pos) == 16);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, red_size) == 17);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, green_pos) == 18);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, green_size) == 19);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, blue_pos) == 20);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, blue_size) == 21);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, rsvd_pos) == 22);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, rsvd_size) == 23);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, gbl_caps) == 24);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, mode_attrs) == 28);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, pad) == 30);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBuffer, ext_lfb_base) == 32);
};

/// A console that is a frame buffer of the UEFI firmware, below 4 GiB.
///
/// Xen's `dom0_vga_console_info.u.vesa_lfb`: public/xen.h, 4.12. In 4.2 to 4.12.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dom0VgaEfiFrameBufferBefore413 {
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
    /// From one line to the next, in bytes.
    pub bytes_per_line: u16,
    /// The bits of a pixel.
    pub bits_per_pixel: u16,
    /// Its physical address, lower half.
    pub lfb_base: u32,
    /// Its size, in units of 64 KiB.
    pub lfb_size: u32,
    /// The lowest bit of red.
    pub red_pos: u8,
    /// The number of bits of red.
    pub red_size: u8,
    /// The lowest bit of green.
    pub green_pos: u8,
    /// The number of bits of green.
    pub green_size: u8,
    /// The lowest bit of blue.
    pub blue_pos: u8,
    /// The number of bits of blue.
    pub blue_size: u8,
    /// The lowest bit that is not for a colour.
    pub rsvd_pos: u8,
    /// The number of such bits.
    pub rsvd_size: u8,
    /// What the VESA BIOS can do.
    pub gbl_caps: u32,
    /// What the VESA mode is like.
    pub mode_attrs: u16,
    /// Padding.
    #[doc(hidden)]
    pub pad0: u16,
}

plain!(Dom0VgaEfiFrameBufferBefore413);

const _: () = {
    assert!(mem::size_of::<Dom0VgaEfiFrameBufferBefore413>() == 32);
    assert!(mem::align_of::<Dom0VgaEfiFrameBufferBefore413>() == 4);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, width) == 0);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, height) == 2);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, bytes_per_line) == 4);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, bits_per_pixel) == 6);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, lfb_base) == 8);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, lfb_size) == 12);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, red_pos) == 16);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, red_size) == 17);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, green_pos) == 18);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, green_size) == 19);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, blue_pos) == 20);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, blue_size) == 21);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, rsvd_pos) == 22);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, rsvd_size) == 23);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, gbl_caps) == 24);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, mode_attrs) == 28);
    assert!(mem::offset_of!(Dom0VgaEfiFrameBufferBefore413, pad0) == 30);
};

/// The union `u` of [`Dom0VgaConsoleInfo`].
///
/// What is known of it.
#[repr(C)]
#[derive(Clone, Copy)]
pub union Dom0VgaConsoleInfoU {
    /// A console in text mode. For `video_type` 3.
    pub dom0_vga_text_mode3: Dom0VgaTextMode3,
    /// A VESA frame buffer. For `video_type` 35.
    pub dom0_vga_frame_buffer: Dom0VgaFrameBuffer,
    /// A frame buffer of the UEFI firmware. For `video_type` 112.
    pub dom0_vga_efi_frame_buffer: Dom0VgaEfiFrameBuffer,
}

opaque!(Dom0VgaConsoleInfoU);

/// The console that the first domain finds, in its start info page; what is there ends where the
/// page says.
///
/// Xen's `dom0_vga_console_info`: public/xen.h, 4.22. In 4.13 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Dom0VgaConsoleInfo {
    /// What it is.
    pub video_type: u8,
    /// Padding.
    #[doc(hidden)]
    pub pad0: [u8; 3],
    /// What is known of it.
    pub u: Dom0VgaConsoleInfoU,
}

structure!(Dom0VgaConsoleInfo);

impl Dom0VgaConsoleInfo {
    /// The type of a console in text mode.
    ///
    /// Xen's `XEN_VGATYPE_TEXT_MODE_3`.
    pub const TEXT_MODE3: u8 = 0x3;

    /// The type of a VESA frame buffer.
    ///
    /// Xen's `XEN_VGATYPE_VESA_LFB`.
    pub const FRAME_BUFFER: u8 = 0x23;

    /// The type of a frame buffer of the UEFI firmware.
    ///
    /// Xen's `XEN_VGATYPE_EFI_LFB`. In 4.2 and later.
    pub const EFI_FRAME_BUFFER: u8 = 0x70;
}

const _: () = {
    assert!(mem::size_of::<Dom0VgaConsoleInfo>() == 40);
    assert!(mem::align_of::<Dom0VgaConsoleInfo>() == 4);
    assert!(mem::offset_of!(Dom0VgaConsoleInfo, video_type) == 0);
    assert!(mem::offset_of!(Dom0VgaConsoleInfo, pad0) == 1);
    assert!(mem::offset_of!(Dom0VgaConsoleInfo, u) == 4);
};

/// The union `u` of [`Dom0VgaConsoleInfoBefore413`].
///
/// What is known of it.
#[repr(C)]
#[derive(Clone, Copy)]
pub union Dom0VgaConsoleInfoBefore413U {
    /// A console in text mode. For `video_type` 3.
    pub dom0_vga_text_mode3: Dom0VgaTextMode3,
    /// A VESA frame buffer. For `video_type` 35.
    pub dom0_vga_frame_buffer_before413: Dom0VgaFrameBufferBefore413,
    /// A frame buffer of the UEFI firmware. For `video_type` 112.
    pub dom0_vga_efi_frame_buffer_before413: Dom0VgaEfiFrameBufferBefore413,
}

opaque!(Dom0VgaConsoleInfoBefore413U);

/// The console that the first domain finds, when a frame buffer was always below 4 GiB.
///
/// Xen's `dom0_vga_console_info`: public/xen.h, 4.12. In 4.12 and earlier.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Dom0VgaConsoleInfoBefore413 {
    /// What it is.
    pub video_type: u8,
    /// Padding.
    #[doc(hidden)]
    pub pad0: [u8; 3],
    /// What is known of it.
    pub u: Dom0VgaConsoleInfoBefore413U,
}

structure!(Dom0VgaConsoleInfoBefore413);

const _: () = {
    assert!(mem::size_of::<Dom0VgaConsoleInfoBefore413>() == 36);
    assert!(mem::align_of::<Dom0VgaConsoleInfoBefore413>() == 4);
    assert!(mem::offset_of!(Dom0VgaConsoleInfoBefore413, video_type) == 0);
    assert!(mem::offset_of!(Dom0VgaConsoleInfoBefore413, pad0) == 1);
    assert!(mem::offset_of!(Dom0VgaConsoleInfoBefore413, u) == 4);
};
