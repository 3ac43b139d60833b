/* Generated from abi/start-info.yaml. Do not edit. */

/* What a guest is told when it starts. */
#ifndef HF_START_INFO_H
#define HF_START_INFO_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* What kind of domain a guest is, in its start info. */

/* It may do what guests may not. */
#define HF_START_FLAGS_PRIVILEGED 0x1u

/* It is the first domain. */
#define HF_START_FLAGS_INITIAL_DOMAIN 0x2u

/* Its module is a list of modules. In 4.0 and later. */
#define HF_START_FLAGS_MULTIBOOT_MODULES 0x4u

/* Its module is named by page number rather than by address. In 4.1 and later. */
#define HF_START_FLAGS_MODULE_BY_PAGE 0x8u

/* The tools can do with a table from page numbers to frames that is linear only. In 4.6 and later. */
#define HF_START_FLAGS_TOOLS_KNOW_LINEAR_P2M 0x10u

/* The bits for options of power management. */
#define HF_START_FLAGS_POWER_MANAGEMENT_MASK 0xff00u

/* What a range of a PVH guest's memory map is. */

/* Memory. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_RAM 1u

/* Not to be used. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_RESERVED 2u

/* Tables of ACPI, memory after they were read. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_ACPI 3u

/* What the firmware keeps across sleep. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_SURVIVES_SLEEP 4u

/* Broken memory. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_UNUSABLE 5u

/* Memory that is off. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_DISABLED 6u

/* Memory that keeps its contents. In 4.11 and later. */
#define HF_HVM_MEMORY_MAP_TYPE_PERSISTENT 7u

/* The only value of magic. In 4.7 and later. */
#define HF_HVM_START_INFO_EXPECTED_MAGIC 0x336ec578u

/* The type of a console in text mode. */
#define HF_DOM0_VGA_CONSOLE_INFO_TEXT_MODE3 0x3u

/* The type of a VESA frame buffer. */
#define HF_DOM0_VGA_CONSOLE_INFO_FRAME_BUFFER 0x23u

/* The type of a frame buffer of the UEFI firmware. In 4.2 and later. */
#define HF_DOM0_VGA_CONSOLE_INFO_EFI_FRAME_BUFFER 0x70u

/* What a PVH guest is told when it starts; its physical address is in EBX then. Xen's hvm_start_info: public/arch-x86/hvm/start_info.h, 4.22. In 4.11 and later. */
#ifndef HF_HVM_START_INFO_DEFINED
#define HF_HVM_START_INFO_DEFINED
struct hf_hvm_start_info {
	/* Says that this is a start info. */
	uint32_t magic;
	/* 1; 0 ends before the memory map. */
	uint32_t version;
	/* What kind of domain it is. */
	uint32_t flags;
	/* The number of modules. */
	uint32_t nr_modules;
	/* The physical address of the list of modules. */
	hf_u64 modlist_paddr;
	/* The physical address of the command line, which ends with a zero byte. */
	hf_u64 cmdline_paddr;
	/* The physical address of the root of the ACPI tables. */
	hf_u64 rsdp_paddr;
	/* The physical address of the memory map. */
	hf_u64 memmap_paddr;
	/* The number of its entries; 0 when there is none. */
	uint32_t memmap_entries;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_hvm_start_info) == 56, "the size of hvm_start_info");
_Static_assert(offsetof(struct hf_hvm_start_info, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_hvm_start_info, version) == 4, "the offset of version");
_Static_assert(offsetof(struct hf_hvm_start_info, flags) == 8, "the offset of flags");
_Static_assert(offsetof(struct hf_hvm_start_info, nr_modules) == 12, "the offset of nr_modules");
_Static_assert(offsetof(struct hf_hvm_start_info, modlist_paddr) == 16, "the offset of modlist_paddr");
_Static_assert(offsetof(struct hf_hvm_start_info, cmdline_paddr) == 24, "the offset of cmdline_paddr");
_Static_assert(offsetof(struct hf_hvm_start_info, rsdp_paddr) == 32, "the offset of rsdp_paddr");
_Static_assert(offsetof(struct hf_hvm_start_info, memmap_paddr) == 40, "the offset of memmap_paddr");
_Static_assert(offsetof(struct hf_hvm_start_info, memmap_entries) == 48, "the offset of memmap_entries");
_Static_assert(offsetof(struct hf_hvm_start_info, reserved) == 52, "the offset of reserved");
#endif

/* What a PVH guest is told when it starts, in version 0. Xen's hvm_start_info: public/arch-x86/hvm/start_info.h, 4.22. In 4.7 to 4.10. */
#ifndef HF_HVM_START_INFO_BEFORE411_DEFINED
#define HF_HVM_START_INFO_BEFORE411_DEFINED
struct hf_hvm_start_info_before411 {
	/* Says that this is a start info. */
	uint32_t magic;
	/* 1; 0 ends before the memory map. */
	uint32_t version;
	/* What kind of domain it is. */
	uint32_t flags;
	/* The number of modules. */
	uint32_t nr_modules;
	/* The physical address of the list of modules. */
	hf_u64 modlist_paddr;
	/* The physical address of the command line, which ends with a zero byte. */
	hf_u64 cmdline_paddr;
	/* The physical address of the root of the ACPI tables. */
	hf_u64 rsdp_paddr;
};
_Static_assert(sizeof(struct hf_hvm_start_info_before411) == 40, "the size of hvm_start_info");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, version) == 4, "the offset of version");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, flags) == 8, "the offset of flags");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, nr_modules) == 12, "the offset of nr_modules");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, modlist_paddr) == 16, "the offset of modlist_paddr");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, cmdline_paddr) == 24, "the offset of cmdline_paddr");
_Static_assert(offsetof(struct hf_hvm_start_info_before411, rsdp_paddr) == 32, "the offset of rsdp_paddr");
#endif

/* A module of a PVH guest. Xen's hvm_modlist_entry: public/arch-x86/hvm/start_info.h, 4.22. In 4.7 and later. */
#ifndef HF_HVM_MODLIST_ENTRY_DEFINED
#define HF_HVM_MODLIST_ENTRY_DEFINED
struct hf_hvm_modlist_entry {
	/* Its physical address. */
	hf_u64 paddr;
	/* The number of its bytes. */
	hf_u64 size;
	/* The physical address of its command line. */
	hf_u64 cmdline_paddr;
	/* Reserved: zero when written. */
	hf_u64 reserved;
};
_Static_assert(sizeof(struct hf_hvm_modlist_entry) == 32, "the size of hvm_modlist_entry");
_Static_assert(offsetof(struct hf_hvm_modlist_entry, paddr) == 0, "the offset of paddr");
_Static_assert(offsetof(struct hf_hvm_modlist_entry, size) == 8, "the offset of size");
_Static_assert(offsetof(struct hf_hvm_modlist_entry, cmdline_paddr) == 16, "the offset of cmdline_paddr");
_Static_assert(offsetof(struct hf_hvm_modlist_entry, reserved) == 24, "the offset of reserved");
#endif

/* A range of a PVH guest's memory map. Xen's hvm_memmap_table_entry: public/arch-x86/hvm/start_info.h, 4.22. In 4.11 and later. */
#ifndef HF_HVM_MEMMAP_TABLE_ENTRY_DEFINED
#define HF_HVM_MEMMAP_TABLE_ENTRY_DEFINED
struct hf_hvm_memmap_table_entry {
	/* Its first address. */
	hf_u64 addr;
	/* The number of its bytes. */
	hf_u64 size;
	/* What it is. */
	uint32_t type;
	/* Reserved: zero when written. */
	uint32_t reserved;
};
_Static_assert(sizeof(struct hf_hvm_memmap_table_entry) == 24, "the size of hvm_memmap_table_entry");
_Static_assert(offsetof(struct hf_hvm_memmap_table_entry, addr) == 0, "the offset of addr");
_Static_assert(offsetof(struct hf_hvm_memmap_table_entry, size) == 8, "the offset of size");
_Static_assert(offsetof(struct hf_hvm_memmap_table_entry, type) == 16, "the offset of type");
_Static_assert(offsetof(struct hf_hvm_memmap_table_entry, reserved) == 20, "the offset of reserved");
#endif

/* A module of a PV guest that has a list of them; a start of 0 ends the list. Addresses count from the list's start. Xen's xen_multiboot_mod_list: public/xen.h, 4.22. In 4.0 and later. */
#ifndef HF_XEN_MULTIBOOT_MOD_LIST_DEFINED
#define HF_XEN_MULTIBOOT_MOD_LIST_DEFINED
struct hf_xen_multiboot_mod_list {
	/* Its first byte. */
	uint32_t mod_start;
	/* Its last byte. */
	uint32_t mod_end;
	/* Its command line, which ends with a zero byte. */
	uint32_t cmdline;
	/* Reserved: zero when written. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_xen_multiboot_mod_list) == 16, "the size of xen_multiboot_mod_list");
_Static_assert(offsetof(struct hf_xen_multiboot_mod_list, mod_start) == 0, "the offset of mod_start");
_Static_assert(offsetof(struct hf_xen_multiboot_mod_list, mod_end) == 4, "the offset of mod_end");
_Static_assert(offsetof(struct hf_xen_multiboot_mod_list, cmdline) == 8, "the offset of cmdline");
_Static_assert(offsetof(struct hf_xen_multiboot_mod_list, pad) == 12, "the offset of pad");
#endif

/* A console in text mode. Xen's dom0_vga_console_info.u.text_mode_3: public/xen.h, 4.22. */
#ifndef HF_DOM0_VGA_TEXT_MODE3_DEFINED
#define HF_DOM0_VGA_TEXT_MODE3_DEFINED
struct hf_dom0_vga_text_mode3 {
	/* The height of its font in pixels. */
	uint16_t font_height;
	/* The cursor's column. */
	uint16_t cursor_x;
	/* The cursor's row. */
	uint16_t cursor_y;
	/* The number of rows. */
	uint16_t rows;
	/* The number of columns. */
	uint16_t columns;
};
_Static_assert(sizeof(struct hf_dom0_vga_text_mode3) == 10, "the size of dom0_vga_console_info.u.text_mode_3");
_Static_assert(offsetof(struct hf_dom0_vga_text_mode3, font_height) == 0, "the offset of font_height");
_Static_assert(offsetof(struct hf_dom0_vga_text_mode3, cursor_x) == 2, "the offset of cursor_x");
_Static_assert(offsetof(struct hf_dom0_vga_text_mode3, cursor_y) == 4, "the offset of cursor_y");
_Static_assert(offsetof(struct hf_dom0_vga_text_mode3, rows) == 6, "the offset of rows");
_Static_assert(offsetof(struct hf_dom0_vga_text_mode3, columns) == 8, "the offset of columns");
#endif

/* A console that is a frame buffer. Xen's dom0_vga_console_info.u.vesa_lfb: public/xen.h, 4.22. In 4.13 and later. */
#ifndef HF_DOM0_VGA_FRAME_BUFFER_DEFINED
#define HF_DOM0_VGA_FRAME_BUFFER_DEFINED
struct hf_dom0_vga_frame_buffer {
	/* Its width in pixels. */
	uint16_t width;
	/* Its height in pixels. */
	uint16_t height;
	/* From one line to the next, in bytes. */
	uint16_t bytes_per_line;
	/* The bits of a pixel. */
	uint16_t bits_per_pixel;
	/* Its physical address, lower half. */
	uint32_t lfb_base;
	/* Its size, in units of 64 KiB. */
	uint32_t lfb_size;
	/* The lowest bit of red. */
	uint8_t red_pos;
	/* The number of bits of red. */
	uint8_t red_size;
	/* The lowest bit of green. */
	uint8_t green_pos;
	/* The number of bits of green. */
	uint8_t green_size;
	/* The lowest bit of blue. */
	uint8_t blue_pos;
	/* The number of bits of blue. */
	uint8_t blue_size;
	/* The lowest bit that is not for a colour. */
	uint8_t rsvd_pos;
	/* The number of such bits. */
	uint8_t rsvd_size;
	/* What the VESA BIOS can do. */
	uint32_t gbl_caps;
	/* What the VESA mode is like. */
	uint16_t mode_attrs;
	/* Padding. */
	uint16_t pad;
	/* Its physical address, upper half. */
	uint32_t ext_lfb_base;
};
_Static_assert(sizeof(struct hf_dom0_vga_frame_buffer) == 36, "the size of dom0_vga_console_info.u.vesa_lfb");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, width) == 0, "the offset of width");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, height) == 2, "the offset of height");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, bytes_per_line) == 4, "the offset of bytes_per_line");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, bits_per_pixel) == 6, "the offset of bits_per_pixel");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, lfb_base) == 8, "the offset of lfb_base");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, lfb_size) == 12, "the offset of lfb_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, red_pos) == 16, "the offset of red_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, red_size) == 17, "the offset of red_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, green_pos) == 18, "the offset of green_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, green_size) == 19, "the offset of green_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, blue_pos) == 20, "the offset of blue_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, blue_size) == 21, "the offset of blue_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, rsvd_pos) == 22, "the offset of rsvd_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, rsvd_size) == 23, "the offset of rsvd_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, gbl_caps) == 24, "the offset of gbl_caps");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, mode_attrs) == 28, "the offset of mode_attrs");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, pad) == 30, "the offset of pad");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer, ext_lfb_base) == 32, "the offset of ext_lfb_base");
#endif

/* A console that is a frame buffer below 4 GiB. Xen's dom0_vga_console_info.u.vesa_lfb: public/xen.h, 4.12. In 4.12 and earlier. */
#ifndef HF_DOM0_VGA_FRAME_BUFFER_BEFORE413_DEFINED
#define HF_DOM0_VGA_FRAME_BUFFER_BEFORE413_DEFINED
struct hf_dom0_vga_frame_buffer_before413 {
	/* Its width in pixels. */
	uint16_t width;
	/* Its height in pixels. */
	uint16_t height;
	/* From one line to the next, in bytes. */
	uint16_t bytes_per_line;
	/* The bits of a pixel. */
	uint16_t bits_per_pixel;
	/* Its physical address, lower half. */
	uint32_t lfb_base;
	/* Its size, in units of 64 KiB. */
	uint32_t lfb_size;
	/* The lowest bit of red. */
	uint8_t red_pos;
	/* The number of bits of red. */
	uint8_t red_size;
	/* The lowest bit of green. */
	uint8_t green_pos;
	/* The number of bits of green. */
	uint8_t green_size;
	/* The lowest bit of blue. */
	uint8_t blue_pos;
	/* The number of bits of blue. */
	uint8_t blue_size;
	/* The lowest bit that is not for a colour. */
	uint8_t rsvd_pos;
	/* The number of such bits. */
	uint8_t rsvd_size;
	/* What the VESA BIOS can do. */
	uint32_t gbl_caps;
	/* What the VESA mode is like. */
	uint16_t mode_attrs;
};
_Static_assert(sizeof(struct hf_dom0_vga_frame_buffer_before413) == 32, "the size of dom0_vga_console_info.u.vesa_lfb");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, width) == 0, "the offset of width");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, height) == 2, "the offset of height");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, bytes_per_line) == 4, "the offset of bytes_per_line");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, bits_per_pixel) == 6, "the offset of bits_per_pixel");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, lfb_base) == 8, "the offset of lfb_base");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, lfb_size) == 12, "the offset of lfb_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, red_pos) == 16, "the offset of red_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, red_size) == 17, "the offset of red_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, green_pos) == 18, "the offset of green_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, green_size) == 19, "the offset of green_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, blue_pos) == 20, "the offset of blue_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, blue_size) == 21, "the offset of blue_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, rsvd_pos) == 22, "the offset of rsvd_pos");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, rsvd_size) == 23, "the offset of rsvd_size");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, gbl_caps) == 24, "the offset of gbl_caps");
_Static_assert(offsetof(struct hf_dom0_vga_frame_buffer_before413, mode_attrs) == 28, "the offset of mode_attrs");
#endif

/* A console that is a frame buffer of the UEFI firmware. Xen's dom0_vga_console_info.u.vesa_lfb: public/xen.h, 4.22. In 4.13 and later. */
#ifndef HF_DOM0_VGA_EFI_FRAME_BUFFER_DEFINED
#define HF_DOM0_VGA_EFI_FRAME_BUFFER_DEFINED
struct hf_dom0_vga_efi_frame_buffer {
	/* Its width in pixels. */
	uint16_t width;
	/* Its height in pixels. */
	uint16_t height;
	/* From one line to the next, in bytes. */
	uint16_t bytes_per_line;
	/* The bits of a pixel. */
	uint16_t bits_per_pixel;
	/* Its physical address, lower half. */
	uint32_t lfb_base;
	/* Its size, in units of 64 KiB. */
	uint32_t lfb_size;
	/* The lowest bit of red. */
	uint8_t red_pos;
	/* The number of bits of red. */
	uint8_t red_size;
	/* The lowest bit of green. */
	uint8_t green_pos;
	/* The number of bits of green. */
	uint8_t green_size;
	/* The lowest bit of blue. */
	uint8_t blue_pos;
	/* The number of bits of blue. */
	uint8_t blue_size;
	/* The lowest bit that is not for a colour. */
	uint8_t rsvd_pos;
	/* The number of such bits. */
	uint8_t rsvd_size;
	/* What the VESA BIOS can do. */
	uint32_t gbl_caps;
	/* What the VESA mode is like. */
	uint16_t mode_attrs;
	/* Padding. */
	uint16_t pad;
	/* Its physical address, upper half. */
	uint32_t ext_lfb_base;
};
_Static_assert(sizeof(struct hf_dom0_vga_efi_frame_buffer) == 36, "the size of dom0_vga_console_info.u.vesa_lfb");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, width) == 0, "the offset of width");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, height) == 2, "the offset of height");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, bytes_per_line) == 4, "the offset of bytes_per_line");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, bits_per_pixel) == 6, "the offset of bits_per_pixel");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, lfb_base) == 8, "the offset of lfb_base");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, lfb_size) == 12, "the offset of lfb_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, red_pos) == 16, "the offset of red_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, red_size) == 17, "the offset of red_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, green_pos) == 18, "the offset of green_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, green_size) == 19, "the offset of green_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, blue_pos) == 20, "the offset of blue_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, blue_size) == 21, "the offset of blue_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, rsvd_pos) == 22, "the offset of rsvd_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, rsvd_size) == 23, "the offset of rsvd_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, gbl_caps) == 24, "the offset of gbl_caps");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, mode_attrs) == 28, "the offset of mode_attrs");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, pad) == 30, "the offset of pad");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer, ext_lfb_base) == 32, "the offset of ext_lfb_base");
#endif

/* A console that is a frame buffer of the UEFI firmware, below 4 GiB. Xen's dom0_vga_console_info.u.vesa_lfb: public/xen.h, 4.12. In 4.2 to 4.12. */
#ifndef HF_DOM0_VGA_EFI_FRAME_BUFFER_BEFORE413_DEFINED
#define HF_DOM0_VGA_EFI_FRAME_BUFFER_BEFORE413_DEFINED
struct hf_dom0_vga_efi_frame_buffer_before413 {
	/* Its width in pixels. */
	uint16_t width;
	/* Its height in pixels. */
	uint16_t height;
	/* From one line to the next, in bytes. */
	uint16_t bytes_per_line;
	/* The bits of a pixel. */
	uint16_t bits_per_pixel;
	/* Its physical address, lower half. */
	uint32_t lfb_base;
	/* Its size, in units of 64 KiB. */
	uint32_t lfb_size;
	/* The lowest bit of red. */
	uint8_t red_pos;
	/* The number of bits of red. */
	uint8_t red_size;
	/* The lowest bit of green. */
	uint8_t green_pos;
	/* The number of bits of green. */
	uint8_t green_size;
	/* The lowest bit of blue. */
	uint8_t blue_pos;
	/* The number of bits of blue. */
	uint8_t blue_size;
	/* The lowest bit that is not for a colour. */
	uint8_t rsvd_pos;
	/* The number of such bits. */
	uint8_t rsvd_size;
	/* What the VESA BIOS can do. */
	uint32_t gbl_caps;
	/* What the VESA mode is like. */
	uint16_t mode_attrs;
};
_Static_assert(sizeof(struct hf_dom0_vga_efi_frame_buffer_before413) == 32, "the size of dom0_vga_console_info.u.vesa_lfb");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, width) == 0, "the offset of width");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, height) == 2, "the offset of height");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, bytes_per_line) == 4, "the offset of bytes_per_line");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, bits_per_pixel) == 6, "the offset of bits_per_pixel");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, lfb_base) == 8, "the offset of lfb_base");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, lfb_size) == 12, "the offset of lfb_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, red_pos) == 16, "the offset of red_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, red_size) == 17, "the offset of red_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, green_pos) == 18, "the offset of green_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, green_size) == 19, "the offset of green_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, blue_pos) == 20, "the offset of blue_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, blue_size) == 21, "the offset of blue_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, rsvd_pos) == 22, "the offset of rsvd_pos");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, rsvd_size) == 23, "the offset of rsvd_size");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, gbl_caps) == 24, "the offset of gbl_caps");
_Static_assert(offsetof(struct hf_dom0_vga_efi_frame_buffer_before413, mode_attrs) == 28, "the offset of mode_attrs");
#endif

/* The console that the first domain finds, in its start info page; what is there ends where the page says. Xen's dom0_vga_console_info: public/xen.h, 4.22. In 4.13 and later. */
#ifndef HF_DOM0_VGA_CONSOLE_INFO_DEFINED
#define HF_DOM0_VGA_CONSOLE_INFO_DEFINED
struct hf_dom0_vga_console_info {
	/* What it is. */
	uint8_t video_type;
	/* What is known of it. */
	union {
		struct hf_dom0_vga_text_mode3 dom0_vga_text_mode3; /* A console in text mode. */
		struct hf_dom0_vga_frame_buffer dom0_vga_frame_buffer; /* A VESA frame buffer. */
		struct hf_dom0_vga_efi_frame_buffer dom0_vga_efi_frame_buffer; /* A frame buffer of the UEFI firmware. */
	} u;
};
_Static_assert(sizeof(struct hf_dom0_vga_console_info) == 40, "the size of dom0_vga_console_info");
_Static_assert(offsetof(struct hf_dom0_vga_console_info, video_type) == 0, "the offset of video_type");
_Static_assert(offsetof(struct hf_dom0_vga_console_info, u) == 4, "the offset of u");
#endif

/* The console that the first domain finds, when a frame buffer was always below 4 GiB. Xen's dom0_vga_console_info: public/xen.h, 4.12. In 4.12 and earlier. */
#ifndef HF_DOM0_VGA_CONSOLE_INFO_BEFORE413_DEFINED
#define HF_DOM0_VGA_CONSOLE_INFO_BEFORE413_DEFINED
struct hf_dom0_vga_console_info_before413 {
	/* What it is. */
	uint8_t video_type;
	/* What is known of it. */
	union {
		struct hf_dom0_vga_text_mode3 dom0_vga_text_mode3; /* A console in text mode. */
		struct hf_dom0_vga_frame_buffer_before413 dom0_vga_frame_buffer_before413; /* A VESA frame buffer. */
		struct hf_dom0_vga_efi_frame_buffer_before413 dom0_vga_efi_frame_buffer_before413; /* A frame buffer of the UEFI firmware. In 4.2 and later. */
	} u;
};
_Static_assert(sizeof(struct hf_dom0_vga_console_info_before413) == 36, "the size of dom0_vga_console_info");
_Static_assert(offsetof(struct hf_dom0_vga_console_info_before413, video_type) == 0, "the offset of video_type");
_Static_assert(offsetof(struct hf_dom0_vga_console_info_before413, u) == 4, "the offset of u");
#endif

#endif /* HF_START_INFO_H */
