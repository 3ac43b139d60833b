// Generated from abi/start-info.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::start_info::*;

structure! { HvmStartInfo, Order::Little, {
    "magic" => magic,
    "version" => version,
    "flags" => flags,
    "nr_modules" => nr_modules,
    "modlist_paddr" => modlist_paddr,
    "cmdline_paddr" => cmdline_paddr,
    "rsdp_paddr" => rsdp_paddr,
    "memmap_paddr" => memmap_paddr,
    "memmap_entries" => memmap_entries,
    "reserved" => reserved,
} }

structure! { HvmStartInfoBefore411, Order::Little, {
    "magic" => magic,
    "version" => version,
    "flags" => flags,
    "nr_modules" => nr_modules,
    "modlist_paddr" => modlist_paddr,
    "cmdline_paddr" => cmdline_paddr,
    "rsdp_paddr" => rsdp_paddr,
} }

structure! { HvmModlistEntry, Order::Little, {
    "paddr" => paddr,
    "size" => size,
    "cmdline_paddr" => cmdline_paddr,
    "reserved" => reserved,
} }

structure! { HvmMemmapTableEntry, Order::Little, {
    "addr" => addr,
    "size" => size,
    "type" => r#type,
    "reserved" => reserved,
} }

structure! { XenMultibootModList, Order::Little, {
    "mod_start" => mod_start,
    "mod_end" => mod_end,
    "cmdline" => cmdline,
    "pad" => pad,
} }

structure! { Dom0VgaTextMode3, Order::Little, {
    "font_height" => font_height,
    "cursor_x" => cursor_x,
    "cursor_y" => cursor_y,
    "rows" => rows,
    "columns" => columns,
} }

structure! { Dom0VgaFrameBuffer, Order::Little, {
    "width" => width,
    "height" => height,
    "bytes_per_line" => bytes_per_line,
    "bits_per_pixel" => bits_per_pixel,
    "lfb_base" => lfb_base,
    "lfb_size" => lfb_size,
    "red_pos" => red_pos,
    "red_size" => red_size,
    "green_pos" => green_pos,
    "green_size" => green_size,
    "blue_pos" => blue_pos,
    "blue_size" => blue_size,
    "rsvd_pos" => rsvd_pos,
    "rsvd_size" => rsvd_size,
    "gbl_caps" => gbl_caps,
    "mode_attrs" => mode_attrs,
    "pad" => pad,
    "ext_lfb_base" => ext_lfb_base,
} }

structure! { Dom0VgaFrameBufferBefore413, Order::Little, {
    "width" => width,
    "height" => height,
    "bytes_per_line" => bytes_per_line,
    "bits_per_pixel" => bits_per_pixel,
    "lfb_base" => lfb_base,
    "lfb_size" => lfb_size,
    "red_pos" => red_pos,
    "red_size" => red_size,
    "green_pos" => green_pos,
    "green_size" => green_size,
    "blue_pos" => blue_pos,
    "blue_size" => blue_size,
    "rsvd_pos" => rsvd_pos,
    "rsvd_size" => rsvd_size,
    "gbl_caps" => gbl_caps,
    "mode_attrs" => mode_attrs,
} }

structure! { Dom0VgaEfiFrameBuffer, Order::Little, {
    "width" => width,
    "height" => height,
    "bytes_per_line" => bytes_per_line,
    "bits_per_pixel" => bits_per_pixel,
    "lfb_base" => lfb_base,
    "lfb_size" => lfb_size,
    "red_pos" => red_pos,
    "red_size" => red_size,
    "green_pos" => green_pos,
    "green_size" => green_size,
    "blue_pos" => blue_pos,
    "blue_size" => blue_size,
    "rsvd_pos" => rsvd_pos,
    "rsvd_size" => rsvd_size,
    "gbl_caps" => gbl_caps,
    "mode_attrs" => mode_attrs,
    "pad" => pad,
    "ext_lfb_base" => ext_lfb_base,
} }

structure! { Dom0VgaEfiFrameBufferBefore413, Order::Little, {
    "width" => width,
    "height" => height,
    "bytes_per_line" => bytes_per_line,
    "bits_per_pixel" => bits_per_pixel,
    "lfb_base" => lfb_base,
    "lfb_size" => lfb_size,
    "red_pos" => red_pos,
    "red_size" => red_size,
    "green_pos" => green_pos,
    "green_size" => green_size,
    "blue_pos" => blue_pos,
    "blue_size" => blue_size,
    "rsvd_pos" => rsvd_pos,
    "rsvd_size" => rsvd_size,
    "gbl_caps" => gbl_caps,
    "mode_attrs" => mode_attrs,
} }

union! { Dom0VgaConsoleInfoU {
    "Dom0VgaTextMode3" => dom0_vga_text_mode3,
    "Dom0VgaFrameBuffer" => dom0_vga_frame_buffer,
    "Dom0VgaEfiFrameBuffer" => dom0_vga_efi_frame_buffer,
} }

structure! { Dom0VgaConsoleInfo, Order::Little, {
    "video_type" => video_type,
    "u" => u,
} }

union! { Dom0VgaConsoleInfoBefore413U {
    "Dom0VgaTextMode3" => dom0_vga_text_mode3,
    "Dom0VgaFrameBufferBefore413" => dom0_vga_frame_buffer_before413,
    "Dom0VgaEfiFrameBufferBefore413" => dom0_vga_efi_frame_buffer_before413,
} }

structure! { Dom0VgaConsoleInfoBefore413, Order::Little, {
    "video_type" => video_type,
    "u" => u,
} }
