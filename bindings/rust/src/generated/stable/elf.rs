// Generated from abi/elf.yaml. Do not edit.

//! ELF files, as far as core dumps, live patches and the hypervisor need them.

use core::mem;

/// What an ELF file is.
///
/// Xen's `ET_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_file_type {
    /// An object that is to be linked or loaded.
    pub const RELOCATABLE: u16 = 1;

    /// A program.
    pub const EXECUTABLE: u16 = 2;

    /// A shared object.
    pub const SHARED: u16 = 3;

    /// A core dump.
    pub const CORE: u16 = 4;
}

/// Which processor an ELF file is for.
///
/// Xen's `EM_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_machine {
    /// A 32-bit x86.
    pub const I386: u16 = 3;

    /// A 64-bit x86.
    pub const X8664: u16 = 62;
}

/// What a segment is.
///
/// Xen's `PT_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_segment_type {
    /// Memory.
    pub const LOAD: u32 = 1;

    /// Notes.
    pub const NOTE: u32 = 4;
}

/// What a note of a core dump holds.
///
/// Xen's `NT_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_note_type {
    /// The general registers of a thread; each begins a new thread.
    pub const PRSTATUS: u32 = 1;

    /// The x87 registers of a thread; on 64-bit x86 the SSE registers too.
    pub const FLOATING_POINT: u32 = 2;

    /// The extended state of a thread, as XSAVE writes it.
    pub const EXTENDED_STATE: u32 = 514;

    /// The x87 and SSE registers of a thread on 32-bit x86, as FXSAVE writes them.
    pub const EXTENDED_FLOATING_POINT: u32 = 1189489535;
}

/// What a section is.
///
/// Xen's `SHT_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_section_type {
    /// No section.
    pub const NONE: u32 = 0;

    /// Bytes whose meaning is the program's.
    pub const PROGRAM: u32 = 1;

    /// Symbols.
    pub const SYMBOLS: u32 = 2;

    /// Texts, each with a NUL at its end.
    pub const STRINGS: u32 = 3;

    /// Relocations that say what is added.
    pub const RELOCATIONS: u32 = 4;

    /// Notes.
    pub const NOTES: u32 = 7;

    /// Room in memory, and none in the file.
    pub const ZEROS: u32 = 8;

    /// Relocations that find what is added where they apply.
    pub const RELOCATIONS_IN_PLACE: u32 = 9;
}

/// How a section is used.
///
/// Xen's `SHF_*`: System V ABI, gABI 4.1, chapters 4 and 5. Values combine.
pub mod elf_section_flags {
    /// It is written to.
    pub const WRITE: u64 = 0x1;

    /// It has a place in memory.
    pub const ALLOCATED: u64 = 0x2;

    /// It holds instructions.
    pub const EXECUTE: u64 = 0x4;

    /// Its entries may be put together with those that are alike.
    pub const MERGE: u64 = 0x10;

    /// Its entries are texts, each with a NUL at its end.
    pub const STRINGS: u64 = 0x20;

    /// Its info is the number of a section.
    pub const INFO_IS_A_SECTION: u64 = 0x40;
}

/// What stands instead of the number of a symbol's section. Numbers from 0xff00 on are never those
/// of sections.
///
/// Xen's `SHN_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_symbol_section {
    /// It is defined elsewhere.
    pub const UNDEFINED: u16 = 0x0;

    /// The first number that is no section's.
    pub const FIRST_RESERVED: u16 = 0xff00;

    /// Its value is no place in a section.
    pub const ABSOLUTE: u16 = 0xfff1;

    /// It has no place yet.
    pub const COMMON: u16 = 0xfff2;

    /// The number stands in another table.
    pub const ELSEWHERE: u16 = 0xffff;
}

/// Who sees a symbol.
///
/// Xen's `STB_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_symbol_binding {
    /// Its own file.
    pub const LOCAL: u8 = 0;

    /// Everybody.
    pub const GLOBAL: u8 = 1;

    /// Everybody, unless another has its name.
    pub const WEAK: u8 = 2;
}

/// What a symbol stands for.
///
/// Xen's `STT_*`: System V ABI, gABI 4.1, chapters 4 and 5.
pub mod elf_symbol_type {
    /// It is not said.
    pub const NONE: u8 = 0;

    /// Data.
    pub const DATA: u8 = 1;

    /// A function.
    pub const FUNCTION: u8 = 2;

    /// A section.
    pub const SECTION: u8 = 3;

    /// The file that the local symbols behind it come from.
    pub const FILE: u8 = 4;
}

/// How a place is computed. S is the symbol's value, A what is added, P the address of the place.
///
/// Xen's `R_X86_64_*`: x86-64 psABI, version 1.0, chapter 4.4.
pub mod elf_x8664_relocation {
    /// Not at all.
    pub const NONE: u32 = 0;

    /// S + A, 64 bits.
    pub const ABSOLUTE64: u32 = 1;

    /// S + A - P, 32 bits.
    pub const RELATIVE32: u32 = 2;

    /// The offset of the symbol's entry in the global offset table, 32 bits.
    pub const GOT32: u32 = 3;

    /// The symbol's entry in the procedure linkage table, relative, 32 bits.
    pub const PLT32: u32 = 4;

    /// The symbol's entry in the global offset table, relative, 32 bits.
    pub const GOT_RELATIVE32: u32 = 9;

    /// S + A, 32 bits, the rest zeros.
    pub const ABSOLUTE32: u32 = 10;

    /// S + A, 32 bits, the rest copies of the sign.
    pub const ABSOLUTE32_SIGNED: u32 = 11;

    /// S + A, 16 bits.
    pub const ABSOLUTE16: u32 = 12;

    /// S + A - P, 16 bits.
    pub const RELATIVE16: u32 = 13;

    /// S + A, 8 bits.
    pub const ABSOLUTE8: u32 = 14;

    /// S + A - P, 8 bits.
    pub const RELATIVE8: u32 = 15;

    /// S + A - P, 64 bits.
    pub const RELATIVE64: u32 = 24;

    /// As GOTPCREL, of an instruction that may become another.
    pub const GOT_RELATIVE32_RELAXABLE: u32 = 41;

    /// As GOTPCRELX, with a REX prefix.
    pub const GOT_RELATIVE32_RELAXABLE_REX: u32 = 42;
}

/// The start of a 64-bit ELF file.
///
/// In C `elf64_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf64Header {
    /// Says that this is an ELF file.
    pub magic: u32,
    /// The width of addresses: 1 for 32 bits, 2 for 64.
    pub width: u8,
    /// The byte order: 1 for little-endian.
    pub data: u8,
    /// The version of the format: 1.
    pub ident_version: u8,
    /// Whose conventions the file follows: 0 for those of System V.
    pub os_abi: u8,
    /// The version of those conventions: 0.
    pub abi_version: u8,
    /// Reserved: zero when written.
    pub ident_pad: [u8; 7],
    /// What the file is. A value of [`elf_file_type`].
    pub r#type: u16,
    /// Which processor it is for. A value of [`elf_machine`].
    pub machine: u16,
    /// The version of the format, once more.
    pub version: u32,
    /// Where a program starts.
    pub entry: u64,
    /// The offset of the program headers in the file; 0 when there are none.
    pub program_headers: u64,
    /// The offset of the section headers in the file; 0 when there are none.
    pub section_headers: u64,
    /// Of no use on x86.
    pub flags: u32,
    /// The size of this header in bytes.
    pub header_size: u16,
    /// The size of a program header in bytes.
    pub program_header_size: u16,
    /// How many program headers there are; 0xffff when the first section header says it.
    pub program_header_count: u16,
    /// The size of a section header in bytes.
    pub section_header_size: u16,
    /// How many section headers there are.
    pub section_header_count: u16,
    /// The number of the section that has the names of sections.
    pub section_names: u16,
}

plain!(Elf64Header);

impl Elf64Header {
    /// The only value of magic.
    pub const EXPECTED_MAGIC: u32 = 0x464c457f;

    /// The value of width.
    pub const EXPECTED_WIDTH: u8 = 0x2;

    /// The value of data.
    pub const LITTLE_ENDIAN: u8 = 0x1;

    /// The only version of the format.
    pub const CURRENT_VERSION: u8 = 0x1;

    /// The value of program_header_count when the first section header has the count in its info.
    pub const MANY_PROGRAM_HEADERS: u16 = 0xffff;
}

const _: () = {
    assert!(mem::size_of::<Elf64Header>() == 64);
    assert!(mem::align_of::<Elf64Header>() == 8);
    assert!(mem::offset_of!(Elf64Header, magic) == 0);
    assert!(mem::offset_of!(Elf64Header, width) == 4);
    assert!(mem::offset_of!(Elf64Header, data) == 5);
    assert!(mem::offset_of!(Elf64Header, ident_version) == 6);
    assert!(mem::offset_of!(Elf64Header, os_abi) == 7);
    assert!(mem::offset_of!(Elf64Header, abi_version) == 8);
    assert!(mem::offset_of!(Elf64Header, ident_pad) == 9);
    assert!(mem::offset_of!(Elf64Header, r#type) == 16);
    assert!(mem::offset_of!(Elf64Header, machine) == 18);
    assert!(mem::offset_of!(Elf64Header, version) == 20);
    assert!(mem::offset_of!(Elf64Header, entry) == 24);
    assert!(mem::offset_of!(Elf64Header, program_headers) == 32);
    assert!(mem::offset_of!(Elf64Header, section_headers) == 40);
    assert!(mem::offset_of!(Elf64Header, flags) == 48);
    assert!(mem::offset_of!(Elf64Header, header_size) == 52);
    assert!(mem::offset_of!(Elf64Header, program_header_size) == 54);
    assert!(mem::offset_of!(Elf64Header, program_header_count) == 56);
    assert!(mem::offset_of!(Elf64Header, section_header_size) == 58);
    assert!(mem::offset_of!(Elf64Header, section_header_count) == 60);
    assert!(mem::offset_of!(Elf64Header, section_names) == 62);
};

/// The start of a 32-bit ELF file.
///
/// In C `elf32_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf32Header {
    /// Says that this is an ELF file.
    pub magic: u32,
    /// The width of addresses: 1 for 32 bits, 2 for 64.
    pub width: u8,
    /// The byte order: 1 for little-endian.
    pub data: u8,
    /// The version of the format: 1.
    pub ident_version: u8,
    /// Whose conventions the file follows: 0 for those of System V.
    pub os_abi: u8,
    /// The version of those conventions: 0.
    pub abi_version: u8,
    /// Reserved: zero when written.
    pub ident_pad: [u8; 7],
    /// What the file is. A value of [`elf_file_type`].
    pub r#type: u16,
    /// Which processor it is for. A value of [`elf_machine`].
    pub machine: u16,
    /// The version of the format, once more.
    pub version: u32,
    /// Where a program starts.
    pub entry: u32,
    /// The offset of the program headers in the file; 0 when there are none.
    pub program_headers: u32,
    /// The offset of the section headers in the file; 0 when there are none.
    pub section_headers: u32,
    /// Of no use on x86.
    pub flags: u32,
    /// The size of this header in bytes.
    pub header_size: u16,
    /// The size of a program header in bytes.
    pub program_header_size: u16,
    /// How many program headers there are; 0xffff when the first section header says it.
    pub program_header_count: u16,
    /// The size of a section header in bytes.
    pub section_header_size: u16,
    /// How many section headers there are.
    pub section_header_count: u16,
    /// The number of the section that has the names of sections.
    pub section_names: u16,
}

plain!(Elf32Header);

impl Elf32Header {
    /// The only value of magic.
    pub const EXPECTED_MAGIC: u32 = 0x464c457f;

    /// The value of width.
    pub const EXPECTED_WIDTH: u8 = 0x1;

    /// The value of data.
    pub const LITTLE_ENDIAN: u8 = 0x1;

    /// The only version of the format.
    pub const CURRENT_VERSION: u8 = 0x1;

    /// The value of program_header_count when the first section header has the count in its info.
    pub const MANY_PROGRAM_HEADERS: u16 = 0xffff;
}

const _: () = {
    assert!(mem::size_of::<Elf32Header>() == 52);
    assert!(mem::align_of::<Elf32Header>() == 4);
    assert!(mem::offset_of!(Elf32Header, magic) == 0);
    assert!(mem::offset_of!(Elf32Header, width) == 4);
    assert!(mem::offset_of!(Elf32Header, data) == 5);
    assert!(mem::offset_of!(Elf32Header, ident_version) == 6);
    assert!(mem::offset_of!(Elf32Header, os_abi) == 7);
    assert!(mem::offset_of!(Elf32Header, abi_version) == 8);
    assert!(mem::offset_of!(Elf32Header, ident_pad) == 9);
    assert!(mem::offset_of!(Elf32Header, r#type) == 16);
    assert!(mem::offset_of!(Elf32Header, machine) == 18);
    assert!(mem::offset_of!(Elf32Header, version) == 20);
    assert!(mem::offset_of!(Elf32Header, entry) == 24);
    assert!(mem::offset_of!(Elf32Header, program_headers) == 28);
    assert!(mem::offset_of!(Elf32Header, section_headers) == 32);
    assert!(mem::offset_of!(Elf32Header, flags) == 36);
    assert!(mem::offset_of!(Elf32Header, header_size) == 40);
    assert!(mem::offset_of!(Elf32Header, program_header_size) == 42);
    assert!(mem::offset_of!(Elf32Header, program_header_count) == 44);
    assert!(mem::offset_of!(Elf32Header, section_header_size) == 46);
    assert!(mem::offset_of!(Elf32Header, section_header_count) == 48);
    assert!(mem::offset_of!(Elf32Header, section_names) == 50);
};

/// A segment of a 64-bit ELF file.
///
/// In C `elf64_program_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf64ProgramHeader {
    /// What it is. A value of [`elf_segment_type`].
    pub r#type: u32,
    /// Bit 0 for execution, bit 1 for writing, bit 2 for reading.
    pub flags: u32,
    /// Where it stands in the file.
    pub offset: u64,
    /// Its linear address.
    pub virtual_address: u64,
    /// Its physical address.
    pub physical_address: u64,
    /// How many bytes the file has of it.
    pub file_size: u64,
    /// How many bytes it has in memory.
    pub memory_size: u64,
    /// What offset and address are alike modulo.
    pub alignment: u64,
}

plain!(Elf64ProgramHeader);

const _: () = {
    assert!(mem::size_of::<Elf64ProgramHeader>() == 56);
    assert!(mem::align_of::<Elf64ProgramHeader>() == 8);
    assert!(mem::offset_of!(Elf64ProgramHeader, r#type) == 0);
    assert!(mem::offset_of!(Elf64ProgramHeader, flags) == 4);
    assert!(mem::offset_of!(Elf64ProgramHeader, offset) == 8);
    assert!(mem::offset_of!(Elf64ProgramHeader, virtual_address) == 16);
    assert!(mem::offset_of!(Elf64ProgramHeader, physical_address) == 24);
    assert!(mem::offset_of!(Elf64ProgramHeader, file_size) == 32);
    assert!(mem::offset_of!(Elf64ProgramHeader, memory_size) == 40);
    assert!(mem::offset_of!(Elf64ProgramHeader, alignment) == 48);
};

/// A segment of a 32-bit ELF file.
///
/// In C `elf32_program_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf32ProgramHeader {
    /// What it is. A value of [`elf_segment_type`].
    pub r#type: u32,
    /// Where it stands in the file.
    pub offset: u32,
    /// Its linear address.
    pub virtual_address: u32,
    /// Its physical address.
    pub physical_address: u32,
    /// How many bytes the file has of it.
    pub file_size: u32,
    /// How many bytes it has in memory.
    pub memory_size: u32,
    /// Bit 0 for execution, bit 1 for writing, bit 2 for reading.
    pub flags: u32,
    /// What offset and address are alike modulo.
    pub alignment: u32,
}

plain!(Elf32ProgramHeader);

const _: () = {
    assert!(mem::size_of::<Elf32ProgramHeader>() == 32);
    assert!(mem::align_of::<Elf32ProgramHeader>() == 4);
    assert!(mem::offset_of!(Elf32ProgramHeader, r#type) == 0);
    assert!(mem::offset_of!(Elf32ProgramHeader, offset) == 4);
    assert!(mem::offset_of!(Elf32ProgramHeader, virtual_address) == 8);
    assert!(mem::offset_of!(Elf32ProgramHeader, physical_address) == 12);
    assert!(mem::offset_of!(Elf32ProgramHeader, file_size) == 16);
    assert!(mem::offset_of!(Elf32ProgramHeader, memory_size) == 20);
    assert!(mem::offset_of!(Elf32ProgramHeader, flags) == 24);
    assert!(mem::offset_of!(Elf32ProgramHeader, alignment) == 28);
};

/// A section of a 64-bit ELF file.
///
/// In C `elf64_section_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf64SectionHeader {
    /// Where its name stands in the section of names.
    pub name: u32,
    /// What it is; 0 for one that is none. A value of [`elf_section_type`].
    pub r#type: u32,
    /// How it is used. A value of [`elf_section_flags`].
    pub flags: u64,
    /// Its address in memory.
    pub address: u64,
    /// Where it stands in the file.
    pub offset: u64,
    /// How many bytes it has.
    pub size: u64,
    /// Another section, by type.
    pub link: u32,
    /// By type; of the first section, the number of program headers where their count has no place in
    /// the header.
    pub info: u32,
    /// What its address is a multiple of.
    pub alignment: u64,
    /// The size of its entries, if it has entries of one size.
    pub entry_size: u64,
}

plain!(Elf64SectionHeader);

const _: () = {
    assert!(mem::size_of::<Elf64SectionHeader>() == 64);
    assert!(mem::align_of::<Elf64SectionHeader>() == 8);
    assert!(mem::offset_of!(Elf64SectionHeader, name) == 0);
    assert!(mem::offset_of!(Elf64SectionHeader, r#type) == 4);
    assert!(mem::offset_of!(Elf64SectionHeader, flags) == 8);
    assert!(mem::offset_of!(Elf64SectionHeader, address) == 16);
    assert!(mem::offset_of!(Elf64SectionHeader, offset) == 24);
    assert!(mem::offset_of!(Elf64SectionHeader, size) == 32);
    assert!(mem::offset_of!(Elf64SectionHeader, link) == 40);
    assert!(mem::offset_of!(Elf64SectionHeader, info) == 44);
    assert!(mem::offset_of!(Elf64SectionHeader, alignment) == 48);
    assert!(mem::offset_of!(Elf64SectionHeader, entry_size) == 56);
};

/// A section of a 32-bit ELF file.
///
/// In C `elf32_section_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf32SectionHeader {
    /// Where its name stands in the section of names.
    pub name: u32,
    /// What it is; 0 for one that is none.
    pub r#type: u32,
    /// How it is used.
    pub flags: u32,
    /// Its address in memory.
    pub address: u32,
    /// Where it stands in the file.
    pub offset: u32,
    /// How many bytes it has.
    pub size: u32,
    /// Another section, by type.
    pub link: u32,
    /// By type; of the first section, the number of program headers where their count has no place in
    /// the header.
    pub info: u32,
    /// What its address is a multiple of.
    pub alignment: u32,
    /// The size of its entries, if it has entries of one size.
    pub entry_size: u32,
}

plain!(Elf32SectionHeader);

const _: () = {
    assert!(mem::size_of::<Elf32SectionHeader>() == 40);
    assert!(mem::align_of::<Elf32SectionHeader>() == 4);
    assert!(mem::offset_of!(Elf32SectionHeader, name) == 0);
    assert!(mem::offset_of!(Elf32SectionHeader, r#type) == 4);
    assert!(mem::offset_of!(Elf32SectionHeader, flags) == 8);
    assert!(mem::offset_of!(Elf32SectionHeader, address) == 12);
    assert!(mem::offset_of!(Elf32SectionHeader, offset) == 16);
    assert!(mem::offset_of!(Elf32SectionHeader, size) == 20);
    assert!(mem::offset_of!(Elf32SectionHeader, link) == 24);
    assert!(mem::offset_of!(Elf32SectionHeader, info) == 28);
    assert!(mem::offset_of!(Elf32SectionHeader, alignment) == 32);
    assert!(mem::offset_of!(Elf32SectionHeader, entry_size) == 36);
};

/// A symbol of a 64-bit ELF file.
///
/// In C `elf64_symbol`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf64Symbol {
    /// Where its name stands in the section of texts that the symbol table is linked with.
    pub name: u32,
    /// What it is, and who sees it.
    pub info: u8,
    /// In bits 0 and 1, who sees it at run time.
    pub other: u8,
    /// The number of the section that it is defined in, or one of ElfSymbolSection.
    pub section: u16,
    /// Where in its section it is; in a program, its address.
    pub value: u64,
    /// How many bytes it has; 0 when it is not said.
    pub size: u64,
}

plain!(Elf64Symbol);

impl Elf64Symbol {
    /// `type` in `info`: What it stands for. A value of [`elf_symbol_type`], shifted.
    pub const TYPE_MASK: u8 = 0xf;
    /// The lowest bit of `type`.
    pub const TYPE_SHIFT: u32 = 0;

    /// `binding` in `info`: Who sees it. A value of [`elf_symbol_binding`], shifted.
    pub const BINDING_MASK: u8 = 0xf0;
    /// The lowest bit of `binding`.
    pub const BINDING_SHIFT: u32 = 4;
}

const _: () = {
    assert!(mem::size_of::<Elf64Symbol>() == 24);
    assert!(mem::align_of::<Elf64Symbol>() == 8);
    assert!(mem::offset_of!(Elf64Symbol, name) == 0);
    assert!(mem::offset_of!(Elf64Symbol, info) == 4);
    assert!(mem::offset_of!(Elf64Symbol, other) == 5);
    assert!(mem::offset_of!(Elf64Symbol, section) == 6);
    assert!(mem::offset_of!(Elf64Symbol, value) == 8);
    assert!(mem::offset_of!(Elf64Symbol, size) == 16);
};

/// A relocation of a 64-bit ELF file that says what is added.
///
/// In C `elf64_relocation`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elf64Relocation {
    /// Where in the section it applies.
    pub offset: u64,
    /// How the place is computed. It is the low half of one number of 64 bits, and stands first, since
    /// that is little-endian. A value of [`elf_x8664_relocation`].
    pub r#type: u32,
    /// The number of the symbol.
    pub symbol: u32,
    /// What is added.
    pub addend: i64,
}

plain!(Elf64Relocation);

const _: () = {
    assert!(mem::size_of::<Elf64Relocation>() == 24);
    assert!(mem::align_of::<Elf64Relocation>() == 8);
    assert!(mem::offset_of!(Elf64Relocation, offset) == 0);
    assert!(mem::offset_of!(Elf64Relocation, r#type) == 8);
    assert!(mem::offset_of!(Elf64Relocation, symbol) == 12);
    assert!(mem::offset_of!(Elf64Relocation, addend) == 16);
};

/// What a relocation of 64 bits makes.
///
/// In C `elf_place64`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElfPlace64 {
    /// An address.
    pub value: u64,
}

plain!(ElfPlace64);

const _: () = {
    assert!(mem::size_of::<ElfPlace64>() == 8);
    assert!(mem::align_of::<ElfPlace64>() == 8);
    assert!(mem::offset_of!(ElfPlace64, value) == 0);
};

/// What a relative relocation of 32 bits makes, and the last four bytes of a jump.
///
/// In C `elf_place32`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElfPlace32 {
    /// A distance in bytes.
    pub distance: i32,
}

plain!(ElfPlace32);

const _: () = {
    assert!(mem::size_of::<ElfPlace32>() == 4);
    assert!(mem::align_of::<ElfPlace32>() == 4);
    assert!(mem::offset_of!(ElfPlace32, distance) == 0);
};

/// The start of a note: its name and its body follow, each up to a multiple of four bytes.
///
/// In C `elf_note_header`: System V ABI, gABI 4.1, chapters 4 and 5.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElfNoteHeader {
    /// The length of the name in bytes, with its NUL.
    pub name_size: u32,
    /// The length of the body in bytes.
    pub body_size: u32,
    /// What it is; the name says by whose list.
    pub r#type: u32,
}

plain!(ElfNoteHeader);

const _: () = {
    assert!(mem::size_of::<ElfNoteHeader>() == 12);
    assert!(mem::align_of::<ElfNoteHeader>() == 4);
    assert!(mem::offset_of!(ElfNoteHeader, name_size) == 0);
    assert!(mem::offset_of!(ElfNoteHeader, body_size) == 4);
    assert!(mem::offset_of!(ElfNoteHeader, r#type) == 8);
};

/// The general registers of a thread of a 64-bit x86.
///
/// In C `elf_prstatus64`: linux/elfcore.h, 6.1.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElfPrstatus64 {
    /// The signal that ended the thread; 0 for none.
    pub signal: i32,
    /// Its code.
    pub signal_code: i32,
    /// Its error number.
    pub signal_error: i32,
    /// The signal that is being handled.
    pub current_signal: u16,
    /// Reserved: zero when written.
    pub _pad0: u16,
    /// Signals that wait.
    pub pending_signals: u64,
    /// Signals that are blocked.
    pub held_signals: u64,
    /// The number of the thread: that of the vCPU, and one.
    pub pid: i32,
    /// The number of its parent.
    pub parent: i32,
    /// The number of its group.
    pub group: i32,
    /// The number of its session.
    pub session: i32,
    /// Seconds and microseconds that it and its children ran as users and in the kernel.
    pub times: [u64; 8],
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
    /// The number of a system call that is to be made again; all ones for none.
    pub orig_rax: u64,
    /// The address of the next instruction.
    pub rip: u64,
    /// The code segment.
    pub cs: u64,
    /// The flags register.
    pub rflags: u64,
    /// The stack pointer.
    pub rsp: u64,
    /// The segment register SS.
    pub ss: u64,
    /// The base of FS.
    pub fs_base: u64,
    /// The base of GS.
    pub gs_base: u64,
    /// The segment register DS.
    pub ds: u64,
    /// The segment register ES.
    pub es: u64,
    /// The segment register FS.
    pub fs: u64,
    /// The segment register GS.
    pub gs: u64,
    /// 1 when a note with floating-point registers follows.
    pub fp_valid: u32,
    /// Reserved: zero when written.
    pub _pad1: u32,
}

plain!(ElfPrstatus64);

const _: () = {
    assert!(mem::size_of::<ElfPrstatus64>() == 336);
    assert!(mem::align_of::<ElfPrstatus64>() == 8);
    assert!(mem::offset_of!(ElfPrstatus64, signal) == 0);
    assert!(mem::offset_of!(ElfPrstatus64, signal_code) == 4);
    assert!(mem::offset_of!(ElfPrstatus64, signal_error) == 8);
    assert!(mem::offset_of!(ElfPrstatus64, current_signal) == 12);
    assert!(mem::offset_of!(ElfPrstatus64, _pad0) == 14);
    assert!(mem::offset_of!(ElfPrstatus64, pending_signals) == 16);
    assert!(mem::offset_of!(ElfPrstatus64, held_signals) == 24);
    assert!(mem::offset_of!(ElfPrstatus64, pid) == 32);
    assert!(mem::offset_of!(ElfPrstatus64, parent) == 36);
    assert!(mem::offset_of!(ElfPrstatus64, group) == 40);
    assert!(mem::offset_of!(ElfPrstatus64, session) == 44);
    assert!(mem::offset_of!(ElfPrstatus64, times) == 48);
    assert!(mem::offset_of!(ElfPrstatus64, r15) == 112);
    assert!(mem::offset_of!(ElfPrstatus64, r14) == 120);
    assert!(mem::offset_of!(ElfPrstatus64, r13) == 128);
    assert!(mem::offset_of!(ElfPrstatus64, r12) == 136);
    assert!(mem::offset_of!(ElfPrstatus64, rbp) == 144);
    assert!(mem::offset_of!(ElfPrstatus64, rbx) == 152);
    assert!(mem::offset_of!(ElfPrstatus64, r11) == 160);
    assert!(mem::offset_of!(ElfPrstatus64, r10) == 168);
    assert!(mem::offset_of!(ElfPrstatus64, r9) == 176);
    assert!(mem::offset_of!(ElfPrstatus64, r8) == 184);
    assert!(mem::offset_of!(ElfPrstatus64, rax) == 192);
    assert!(mem::offset_of!(ElfPrstatus64, rcx) == 200);
    assert!(mem::offset_of!(ElfPrstatus64, rdx) == 208);
    assert!(mem::offset_of!(ElfPrstatus64, rsi) == 216);
    assert!(mem::offset_of!(ElfPrstatus64, rdi) == 224);
    assert!(mem::offset_of!(ElfPrstatus64, orig_rax) == 232);
    assert!(mem::offset_of!(ElfPrstatus64, rip) == 240);
    assert!(mem::offset_of!(ElfPrstatus64, cs) == 248);
    assert!(mem::offset_of!(ElfPrstatus64, rflags) == 256);
    assert!(mem::offset_of!(ElfPrstatus64, rsp) == 264);
    assert!(mem::offset_of!(ElfPrstatus64, ss) == 272);
    assert!(mem::offset_of!(ElfPrstatus64, fs_base) == 280);
    assert!(mem::offset_of!(ElfPrstatus64, gs_base) == 288);
    assert!(mem::offset_of!(ElfPrstatus64, ds) == 296);
    assert!(mem::offset_of!(ElfPrstatus64, es) == 304);
    assert!(mem::offset_of!(ElfPrstatus64, fs) == 312);
    assert!(mem::offset_of!(ElfPrstatus64, gs) == 320);
    assert!(mem::offset_of!(ElfPrstatus64, fp_valid) == 328);
    assert!(mem::offset_of!(ElfPrstatus64, _pad1) == 332);
};

/// The general registers of a thread of a 32-bit x86.
///
/// In C `elf_prstatus32`: linux/elfcore.h, 6.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ElfPrstatus32 {
    /// The signal that ended the thread; 0 for none.
    pub signal: i32,
    /// Its code.
    pub signal_code: i32,
    /// Its error number.
    pub signal_error: i32,
    /// The signal that is being handled.
    pub current_signal: u16,
    /// Reserved: zero when written.
    pub _pad0: u16,
    /// Signals that wait.
    pub pending_signals: u32,
    /// Signals that are blocked.
    pub held_signals: u32,
    /// The number of the thread: that of the vCPU, and one.
    pub pid: i32,
    /// The number of its parent.
    pub parent: i32,
    /// The number of its group.
    pub group: i32,
    /// The number of its session.
    pub session: i32,
    /// Seconds and microseconds that it and its children ran as users and in the kernel.
    pub times: [u32; 8],
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
    /// The segment register DS.
    pub ds: u32,
    /// The segment register ES.
    pub es: u32,
    /// The segment register FS.
    pub fs: u32,
    /// The segment register GS.
    pub gs: u32,
    /// The number of a system call that is to be made again; all ones for none.
    pub orig_eax: u32,
    /// The address of the next instruction.
    pub eip: u32,
    /// The code segment.
    pub cs: u32,
    /// The flags register.
    pub eflags: u32,
    /// The stack pointer.
    pub esp: u32,
    /// The segment register SS.
    pub ss: u32,
    /// 1 when a note with floating-point registers follows.
    pub fp_valid: u32,
}

plain!(ElfPrstatus32);

const _: () = {
    assert!(mem::size_of::<ElfPrstatus32>() == 144);
    assert!(mem::align_of::<ElfPrstatus32>() == 4);
    assert!(mem::offset_of!(ElfPrstatus32, signal) == 0);
    assert!(mem::offset_of!(ElfPrstatus32, signal_code) == 4);
    assert!(mem::offset_of!(ElfPrstatus32, signal_error) == 8);
    assert!(mem::offset_of!(ElfPrstatus32, current_signal) == 12);
    assert!(mem::offset_of!(ElfPrstatus32, _pad0) == 14);
    assert!(mem::offset_of!(ElfPrstatus32, pending_signals) == 16);
    assert!(mem::offset_of!(ElfPrstatus32, held_signals) == 20);
    assert!(mem::offset_of!(ElfPrstatus32, pid) == 24);
    assert!(mem::offset_of!(ElfPrstatus32, parent) == 28);
    assert!(mem::offset_of!(ElfPrstatus32, group) == 32);
    assert!(mem::offset_of!(ElfPrstatus32, session) == 36);
    assert!(mem::offset_of!(ElfPrstatus32, times) == 40);
    assert!(mem::offset_of!(ElfPrstatus32, ebx) == 72);
    assert!(mem::offset_of!(ElfPrstatus32, ecx) == 76);
    assert!(mem::offset_of!(ElfPrstatus32, edx) == 80);
    assert!(mem::offset_of!(ElfPrstatus32, esi) == 84);
    assert!(mem::offset_of!(ElfPrstatus32, edi) == 88);
    assert!(mem::offset_of!(ElfPrstatus32, ebp) == 92);
    assert!(mem::offset_of!(ElfPrstatus32, eax) == 96);
    assert!(mem::offset_of!(ElfPrstatus32, ds) == 100);
    assert!(mem::offset_of!(ElfPrstatus32, es) == 104);
    assert!(mem::offset_of!(ElfPrstatus32, fs) == 108);
    assert!(mem::offset_of!(ElfPrstatus32, gs) == 112);
    assert!(mem::offset_of!(ElfPrstatus32, orig_eax) == 116);
    assert!(mem::offset_of!(ElfPrstatus32, eip) == 120);
    assert!(mem::offset_of!(ElfPrstatus32, cs) == 124);
    assert!(mem::offset_of!(ElfPrstatus32, eflags) == 128);
    assert!(mem::offset_of!(ElfPrstatus32, esp) == 132);
    assert!(mem::offset_of!(ElfPrstatus32, ss) == 136);
    assert!(mem::offset_of!(ElfPrstatus32, fp_valid) == 140);
};

/// What Linux writes into the bytes of an XSAVE area that are left to software, 464 from its start:
/// which components the area has room for.
///
/// In C `core_xcr0`: linux/elfcore.h, 6.1.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoreXcr0 {
    /// The components.
    pub xcr0: u64,
}

plain!(CoreXcr0);

const _: () = {
    assert!(mem::size_of::<CoreXcr0>() == 8);
    assert!(mem::align_of::<CoreXcr0>() == 8);
    assert!(mem::offset_of!(CoreXcr0, xcr0) == 0);
};

/// A segment register in the note of QEMU.
///
/// In C `qemu_segment`: target/i386/arch_dump.c of QEMU, 7.2.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QemuSegment {
    /// The selector.
    pub selector: u32,
    /// The limit in bytes.
    pub limit: u32,
    /// The upper half of the descriptor, whose bits 8 to 23 are the attributes.
    pub attributes: u32,
    /// Reserved: zero when written.
    pub _pad: u32,
    /// The base.
    pub base: u64,
}

plain!(QemuSegment);

const _: () = {
    assert!(mem::size_of::<QemuSegment>() == 24);
    assert!(mem::align_of::<QemuSegment>() == 8);
    assert!(mem::offset_of!(QemuSegment, selector) == 0);
    assert!(mem::offset_of!(QemuSegment, limit) == 4);
    assert!(mem::offset_of!(QemuSegment, attributes) == 8);
    assert!(mem::offset_of!(QemuSegment, _pad) == 12);
    assert!(mem::offset_of!(QemuSegment, base) == 16);
};

/// What the note of QEMU has of a vCPU: also what no other note has, control registers and
/// descriptor tables.
///
/// In C `qemu_cpu_state`: target/i386/arch_dump.c of QEMU, 7.2.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QemuCpuState {
    /// The version of the layout: 1.
    pub version: u32,
    /// The size of the structure in bytes.
    pub structure_size: u32,
    /// The general register RAX.
    pub rax: u64,
    /// The general register RBX.
    pub rbx: u64,
    /// The general register RCX.
    pub rcx: u64,
    /// The general register RDX.
    pub rdx: u64,
    /// The general register RSI.
    pub rsi: u64,
    /// The general register RDI.
    pub rdi: u64,
    /// The general register RSP.
    pub rsp: u64,
    /// The general register RBP.
    pub rbp: u64,
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
    /// The code segment.
    pub cs: QemuSegment,
    /// The segment DS.
    pub ds: QemuSegment,
    /// The segment ES.
    pub es: QemuSegment,
    /// The segment FS.
    pub fs: QemuSegment,
    /// The segment GS.
    pub gs: QemuSegment,
    /// The segment SS.
    pub ss: QemuSegment,
    /// The local descriptor table.
    pub ldt: QemuSegment,
    /// The task state segment.
    pub tr: QemuSegment,
    /// The global descriptor table; it has a base and a limit.
    pub gdt: QemuSegment,
    /// The interrupt descriptor table; it has a base and a limit.
    pub idt: QemuSegment,
    /// The control register CR0.
    pub cr0: u64,
    /// The control register CR1.
    pub cr1: u64,
    /// The control register CR2.
    pub cr2: u64,
    /// The control register CR3.
    pub cr3: u64,
    /// The control register CR4.
    pub cr4: u64,
    /// The base of GS that SWAPGS brings.
    pub kernel_gs_base: u64,
}

plain!(QemuCpuState);

impl QemuCpuState {
    /// The only version of the layout.
    pub const CURRENT_VERSION: u32 = 0x1;
}

const _: () = {
    assert!(mem::size_of::<QemuCpuState>() == 440);
    assert!(mem::align_of::<QemuCpuState>() == 8);
    assert!(mem::offset_of!(QemuCpuState, version) == 0);
    assert!(mem::offset_of!(QemuCpuState, structure_size) == 4);
    assert!(mem::offset_of!(QemuCpuState, rax) == 8);
    assert!(mem::offset_of!(QemuCpuState, rbx) == 16);
    assert!(mem::offset_of!(QemuCpuState, rcx) == 24);
    assert!(mem::offset_of!(QemuCpuState, rdx) == 32);
    assert!(mem::offset_of!(QemuCpuState, rsi) == 40);
    assert!(mem::offset_of!(QemuCpuState, rdi) == 48);
    assert!(mem::offset_of!(QemuCpuState, rsp) == 56);
    assert!(mem::offset_of!(QemuCpuState, rbp) == 64);
    assert!(mem::offset_of!(QemuCpuState, r8) == 72);
    assert!(mem::offset_of!(QemuCpuState, r9) == 80);
    assert!(mem::offset_of!(QemuCpuState, r10) == 88);
    assert!(mem::offset_of!(QemuCpuState, r11) == 96);
    assert!(mem::offset_of!(QemuCpuState, r12) == 104);
    assert!(mem::offset_of!(QemuCpuState, r13) == 112);
    assert!(mem::offset_of!(QemuCpuState, r14) == 120);
    assert!(mem::offset_of!(QemuCpuState, r15) == 128);
    assert!(mem::offset_of!(QemuCpuState, rip) == 136);
    assert!(mem::offset_of!(QemuCpuState, rflags) == 144);
    assert!(mem::offset_of!(QemuCpuState, cs) == 152);
    assert!(mem::offset_of!(QemuCpuState, ds) == 176);
    assert!(mem::offset_of!(QemuCpuState, es) == 200);
    assert!(mem::offset_of!(QemuCpuState, fs) == 224);
    assert!(mem::offset_of!(QemuCpuState, gs) == 248);
    assert!(mem::offset_of!(QemuCpuState, ss) == 272);
    assert!(mem::offset_of!(QemuCpuState, ldt) == 296);
    assert!(mem::offset_of!(QemuCpuState, tr) == 320);
    assert!(mem::offset_of!(QemuCpuState, gdt) == 344);
    assert!(mem::offset_of!(QemuCpuState, idt) == 368);
    assert!(mem::offset_of!(QemuCpuState, cr0) == 392);
    assert!(mem::offset_of!(QemuCpuState, cr1) == 400);
    assert!(mem::offset_of!(QemuCpuState, cr2) == 408);
    assert!(mem::offset_of!(QemuCpuState, cr3) == 416);
    assert!(mem::offset_of!(QemuCpuState, cr4) == 424);
    assert!(mem::offset_of!(QemuCpuState, kernel_gs_base) == 432);
};
