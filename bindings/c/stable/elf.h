/* Generated from abi/elf.yaml. Do not edit. */

/* ELF files, as far as core dumps, live patches and the hypervisor need them. */
#ifndef HF_ELF_H
#define HF_ELF_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

typedef int64_t hf_s64 __attribute__((aligned(8)));

/* What an ELF file is. */

/* An object that is to be linked or loaded. */
#define HF_ELF_FILE_TYPE_RELOCATABLE 1u

/* A program. */
#define HF_ELF_FILE_TYPE_EXECUTABLE 2u

/* A shared object. */
#define HF_ELF_FILE_TYPE_SHARED 3u

/* A core dump. */
#define HF_ELF_FILE_TYPE_CORE 4u

/* Which processor an ELF file is for. */

/* A 32-bit x86. */
#define HF_ELF_MACHINE_I386 3u

/* A 64-bit x86. */
#define HF_ELF_MACHINE_X8664 62u

/* What a segment is. */

/* Memory. */
#define HF_ELF_SEGMENT_TYPE_LOAD 1u

/* Notes. */
#define HF_ELF_SEGMENT_TYPE_NOTE 4u

/* What a note of a core dump holds. */

/* The general registers of a thread; each begins a new thread. */
#define HF_ELF_NOTE_TYPE_PRSTATUS 1u

/* The x87 registers of a thread; on 64-bit x86 the SSE registers too. */
#define HF_ELF_NOTE_TYPE_FLOATING_POINT 2u

/* The extended state of a thread, as XSAVE writes it. */
#define HF_ELF_NOTE_TYPE_EXTENDED_STATE 514u

/* The x87 and SSE registers of a thread on 32-bit x86, as FXSAVE writes them. */
#define HF_ELF_NOTE_TYPE_EXTENDED_FLOATING_POINT 1189489535u

/* What a section is. */

/* No section. */
#define HF_ELF_SECTION_TYPE_NONE 0u

/* Bytes whose meaning is the program's. */
#define HF_ELF_SECTION_TYPE_PROGRAM 1u

/* Symbols. */
#define HF_ELF_SECTION_TYPE_SYMBOLS 2u

/* Texts, each with a NUL at its end. */
#define HF_ELF_SECTION_TYPE_STRINGS 3u

/* Relocations that say what is added. */
#define HF_ELF_SECTION_TYPE_RELOCATIONS 4u

/* Notes. */
#define HF_ELF_SECTION_TYPE_NOTES 7u

/* Room in memory, and none in the file. */
#define HF_ELF_SECTION_TYPE_ZEROS 8u

/* Relocations that find what is added where they apply. */
#define HF_ELF_SECTION_TYPE_RELOCATIONS_IN_PLACE 9u

/* How a section is used. */

/* It is written to. */
#define HF_ELF_SECTION_FLAGS_WRITE 0x1ull

/* It has a place in memory. */
#define HF_ELF_SECTION_FLAGS_ALLOCATED 0x2ull

/* It holds instructions. */
#define HF_ELF_SECTION_FLAGS_EXECUTE 0x4ull

/* Its entries may be put together with those that are alike. */
#define HF_ELF_SECTION_FLAGS_MERGE 0x10ull

/* Its entries are texts, each with a NUL at its end. */
#define HF_ELF_SECTION_FLAGS_STRINGS 0x20ull

/* Its info is the number of a section. */
#define HF_ELF_SECTION_FLAGS_INFO_IS_A_SECTION 0x40ull

/* What stands instead of the number of a symbol's section. Numbers from 0xff00 on are never those of sections. */

/* It is defined elsewhere. */
#define HF_ELF_SYMBOL_SECTION_UNDEFINED 0x0u

/* The first number that is no section's. */
#define HF_ELF_SYMBOL_SECTION_FIRST_RESERVED 0xff00u

/* Its value is no place in a section. */
#define HF_ELF_SYMBOL_SECTION_ABSOLUTE 0xfff1u

/* It has no place yet. */
#define HF_ELF_SYMBOL_SECTION_COMMON 0xfff2u

/* The number stands in another table. */
#define HF_ELF_SYMBOL_SECTION_ELSEWHERE 0xffffu

/* Who sees a symbol. */

/* Its own file. */
#define HF_ELF_SYMBOL_BINDING_LOCAL 0u

/* Everybody. */
#define HF_ELF_SYMBOL_BINDING_GLOBAL 1u

/* Everybody, unless another has its name. */
#define HF_ELF_SYMBOL_BINDING_WEAK 2u

/* What a symbol stands for. */

/* It is not said. */
#define HF_ELF_SYMBOL_TYPE_NONE 0u

/* Data. */
#define HF_ELF_SYMBOL_TYPE_DATA 1u

/* A function. */
#define HF_ELF_SYMBOL_TYPE_FUNCTION 2u

/* A section. */
#define HF_ELF_SYMBOL_TYPE_SECTION 3u

/* The file that the local symbols behind it come from. */
#define HF_ELF_SYMBOL_TYPE_FILE 4u

/* How a place is computed. S is the symbol's value, A what is added, P the address of the place. */

/* Not at all. */
#define HF_ELF_X8664_RELOCATION_NONE 0u

/* S + A, 64 bits. */
#define HF_ELF_X8664_RELOCATION_ABSOLUTE64 1u

/* S + A - P, 32 bits. */
#define HF_ELF_X8664_RELOCATION_RELATIVE32 2u

/* The offset of the symbol's entry in the global offset table, 32 bits. */
#define HF_ELF_X8664_RELOCATION_GOT32 3u

/* The symbol's entry in the procedure linkage table, relative, 32 bits. */
#define HF_ELF_X8664_RELOCATION_PLT32 4u

/* The symbol's entry in the global offset table, relative, 32 bits. */
#define HF_ELF_X8664_RELOCATION_GOT_RELATIVE32 9u

/* S + A, 32 bits, the rest zeros. */
#define HF_ELF_X8664_RELOCATION_ABSOLUTE32 10u

/* S + A, 32 bits, the rest copies of the sign. */
#define HF_ELF_X8664_RELOCATION_ABSOLUTE32_SIGNED 11u

/* S + A, 16 bits. */
#define HF_ELF_X8664_RELOCATION_ABSOLUTE16 12u

/* S + A - P, 16 bits. */
#define HF_ELF_X8664_RELOCATION_RELATIVE16 13u

/* S + A, 8 bits. */
#define HF_ELF_X8664_RELOCATION_ABSOLUTE8 14u

/* S + A - P, 8 bits. */
#define HF_ELF_X8664_RELOCATION_RELATIVE8 15u

/* S + A - P, 64 bits. */
#define HF_ELF_X8664_RELOCATION_RELATIVE64 24u

/* As GOTPCREL, of an instruction that may become another. */
#define HF_ELF_X8664_RELOCATION_GOT_RELATIVE32_RELAXABLE 41u

/* As GOTPCRELX, with a REX prefix. */
#define HF_ELF_X8664_RELOCATION_GOT_RELATIVE32_RELAXABLE_REX 42u

/* The only value of magic. */
#define HF_ELF64_HEADER_EXPECTED_MAGIC 0x464c457fu

/* The value of width. */
#define HF_ELF64_HEADER_EXPECTED_WIDTH 0x2u

/* The value of data. */
#define HF_ELF64_HEADER_LITTLE_ENDIAN 0x1u

/* The only version of the format. */
#define HF_ELF64_HEADER_CURRENT_VERSION 0x1u

/* The value of program_header_count when the first section header has the count in its info. */
#define HF_ELF64_HEADER_MANY_PROGRAM_HEADERS 0xffffu

/* The only value of magic. */
#define HF_ELF32_HEADER_EXPECTED_MAGIC 0x464c457fu

/* The value of width. */
#define HF_ELF32_HEADER_EXPECTED_WIDTH 0x1u

/* The value of data. */
#define HF_ELF32_HEADER_LITTLE_ENDIAN 0x1u

/* The only version of the format. */
#define HF_ELF32_HEADER_CURRENT_VERSION 0x1u

/* The value of program_header_count when the first section header has the count in its info. */
#define HF_ELF32_HEADER_MANY_PROGRAM_HEADERS 0xffffu

/* What it stands for. */
#define HF_ELF64_SYMBOL_TYPE_MASK 0xfu

/* The lowest bit of type. */
#define HF_ELF64_SYMBOL_TYPE_SHIFT 0u

/* Who sees it. */
#define HF_ELF64_SYMBOL_BINDING_MASK 0xf0u

/* The lowest bit of binding. */
#define HF_ELF64_SYMBOL_BINDING_SHIFT 4u

/* The only version of the layout. */
#define HF_QEMU_CPU_STATE_CURRENT_VERSION 0x1u

/* The start of a 64-bit ELF file. In C elf64_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF64_HEADER_DEFINED
#define HF_ELF64_HEADER_DEFINED
struct hf_elf64_header {
	/* Says that this is an ELF file. */
	uint32_t magic;
	/* The width of addresses: 1 for 32 bits, 2 for 64. */
	uint8_t width;
	/* The byte order: 1 for little-endian. */
	uint8_t data;
	/* The version of the format: 1. */
	uint8_t ident_version;
	/* Whose conventions the file follows: 0 for those of System V. */
	uint8_t os_abi;
	/* The version of those conventions: 0. */
	uint8_t abi_version;
	/* Reserved: zero when written. */
	uint8_t ident_pad[7];
	/* What the file is. */
	uint16_t type;
	/* Which processor it is for. */
	uint16_t machine;
	/* The version of the format, once more. */
	uint32_t version;
	/* Where a program starts. */
	hf_u64 entry;
	/* The offset of the program headers in the file; 0 when there are none. */
	hf_u64 program_headers;
	/* The offset of the section headers in the file; 0 when there are none. */
	hf_u64 section_headers;
	/* Of no use on x86. */
	uint32_t flags;
	/* The size of this header in bytes. */
	uint16_t header_size;
	/* The size of a program header in bytes. */
	uint16_t program_header_size;
	/* How many program headers there are; 0xffff when the first section header says it. */
	uint16_t program_header_count;
	/* The size of a section header in bytes. */
	uint16_t section_header_size;
	/* How many section headers there are. */
	uint16_t section_header_count;
	/* The number of the section that has the names of sections. */
	uint16_t section_names;
};
_Static_assert(sizeof(struct hf_elf64_header) == 64, "the size of elf64_header");
_Static_assert(offsetof(struct hf_elf64_header, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_elf64_header, width) == 4, "the offset of width");
_Static_assert(offsetof(struct hf_elf64_header, data) == 5, "the offset of data");
_Static_assert(offsetof(struct hf_elf64_header, ident_version) == 6, "the offset of ident_version");
_Static_assert(offsetof(struct hf_elf64_header, os_abi) == 7, "the offset of os_abi");
_Static_assert(offsetof(struct hf_elf64_header, abi_version) == 8, "the offset of abi_version");
_Static_assert(offsetof(struct hf_elf64_header, ident_pad) == 9, "the offset of ident_pad");
_Static_assert(offsetof(struct hf_elf64_header, type) == 16, "the offset of type");
_Static_assert(offsetof(struct hf_elf64_header, machine) == 18, "the offset of machine");
_Static_assert(offsetof(struct hf_elf64_header, version) == 20, "the offset of version");
_Static_assert(offsetof(struct hf_elf64_header, entry) == 24, "the offset of entry");
_Static_assert(offsetof(struct hf_elf64_header, program_headers) == 32, "the offset of program_headers");
_Static_assert(offsetof(struct hf_elf64_header, section_headers) == 40, "the offset of section_headers");
_Static_assert(offsetof(struct hf_elf64_header, flags) == 48, "the offset of flags");
_Static_assert(offsetof(struct hf_elf64_header, header_size) == 52, "the offset of header_size");
_Static_assert(offsetof(struct hf_elf64_header, program_header_size) == 54, "the offset of program_header_size");
_Static_assert(offsetof(struct hf_elf64_header, program_header_count) == 56, "the offset of program_header_count");
_Static_assert(offsetof(struct hf_elf64_header, section_header_size) == 58, "the offset of section_header_size");
_Static_assert(offsetof(struct hf_elf64_header, section_header_count) == 60, "the offset of section_header_count");
_Static_assert(offsetof(struct hf_elf64_header, section_names) == 62, "the offset of section_names");
#endif

/* The start of a 32-bit ELF file. In C elf32_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF32_HEADER_DEFINED
#define HF_ELF32_HEADER_DEFINED
struct hf_elf32_header {
	/* Says that this is an ELF file. */
	uint32_t magic;
	/* The width of addresses: 1 for 32 bits, 2 for 64. */
	uint8_t width;
	/* The byte order: 1 for little-endian. */
	uint8_t data;
	/* The version of the format: 1. */
	uint8_t ident_version;
	/* Whose conventions the file follows: 0 for those of System V. */
	uint8_t os_abi;
	/* The version of those conventions: 0. */
	uint8_t abi_version;
	/* Reserved: zero when written. */
	uint8_t ident_pad[7];
	/* What the file is. */
	uint16_t type;
	/* Which processor it is for. */
	uint16_t machine;
	/* The version of the format, once more. */
	uint32_t version;
	/* Where a program starts. */
	uint32_t entry;
	/* The offset of the program headers in the file; 0 when there are none. */
	uint32_t program_headers;
	/* The offset of the section headers in the file; 0 when there are none. */
	uint32_t section_headers;
	/* Of no use on x86. */
	uint32_t flags;
	/* The size of this header in bytes. */
	uint16_t header_size;
	/* The size of a program header in bytes. */
	uint16_t program_header_size;
	/* How many program headers there are; 0xffff when the first section header says it. */
	uint16_t program_header_count;
	/* The size of a section header in bytes. */
	uint16_t section_header_size;
	/* How many section headers there are. */
	uint16_t section_header_count;
	/* The number of the section that has the names of sections. */
	uint16_t section_names;
};
_Static_assert(sizeof(struct hf_elf32_header) == 52, "the size of elf32_header");
_Static_assert(offsetof(struct hf_elf32_header, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_elf32_header, width) == 4, "the offset of width");
_Static_assert(offsetof(struct hf_elf32_header, data) == 5, "the offset of data");
_Static_assert(offsetof(struct hf_elf32_header, ident_version) == 6, "the offset of ident_version");
_Static_assert(offsetof(struct hf_elf32_header, os_abi) == 7, "the offset of os_abi");
_Static_assert(offsetof(struct hf_elf32_header, abi_version) == 8, "the offset of abi_version");
_Static_assert(offsetof(struct hf_elf32_header, ident_pad) == 9, "the offset of ident_pad");
_Static_assert(offsetof(struct hf_elf32_header, type) == 16, "the offset of type");
_Static_assert(offsetof(struct hf_elf32_header, machine) == 18, "the offset of machine");
_Static_assert(offsetof(struct hf_elf32_header, version) == 20, "the offset of version");
_Static_assert(offsetof(struct hf_elf32_header, entry) == 24, "the offset of entry");
_Static_assert(offsetof(struct hf_elf32_header, program_headers) == 28, "the offset of program_headers");
_Static_assert(offsetof(struct hf_elf32_header, section_headers) == 32, "the offset of section_headers");
_Static_assert(offsetof(struct hf_elf32_header, flags) == 36, "the offset of flags");
_Static_assert(offsetof(struct hf_elf32_header, header_size) == 40, "the offset of header_size");
_Static_assert(offsetof(struct hf_elf32_header, program_header_size) == 42, "the offset of program_header_size");
_Static_assert(offsetof(struct hf_elf32_header, program_header_count) == 44, "the offset of program_header_count");
_Static_assert(offsetof(struct hf_elf32_header, section_header_size) == 46, "the offset of section_header_size");
_Static_assert(offsetof(struct hf_elf32_header, section_header_count) == 48, "the offset of section_header_count");
_Static_assert(offsetof(struct hf_elf32_header, section_names) == 50, "the offset of section_names");
#endif

/* A segment of a 64-bit ELF file. In C elf64_program_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF64_PROGRAM_HEADER_DEFINED
#define HF_ELF64_PROGRAM_HEADER_DEFINED
struct hf_elf64_program_header {
	/* What it is. */
	uint32_t type;
	/* Bit 0 for execution, bit 1 for writing, bit 2 for reading. */
	uint32_t flags;
	/* Where it stands in the file. */
	hf_u64 offset;
	/* Its linear address. */
	hf_u64 virtual_address;
	/* Its physical address. */
	hf_u64 physical_address;
	/* How many bytes the file has of it. */
	hf_u64 file_size;
	/* How many bytes it has in memory. */
	hf_u64 memory_size;
	/* What offset and address are alike modulo. */
	hf_u64 alignment;
};
_Static_assert(sizeof(struct hf_elf64_program_header) == 56, "the size of elf64_program_header");
_Static_assert(offsetof(struct hf_elf64_program_header, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_elf64_program_header, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_elf64_program_header, offset) == 8, "the offset of offset");
_Static_assert(offsetof(struct hf_elf64_program_header, virtual_address) == 16, "the offset of virtual_address");
_Static_assert(offsetof(struct hf_elf64_program_header, physical_address) == 24, "the offset of physical_address");
_Static_assert(offsetof(struct hf_elf64_program_header, file_size) == 32, "the offset of file_size");
_Static_assert(offsetof(struct hf_elf64_program_header, memory_size) == 40, "the offset of memory_size");
_Static_assert(offsetof(struct hf_elf64_program_header, alignment) == 48, "the offset of alignment");
#endif

/* A segment of a 32-bit ELF file. In C elf32_program_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF32_PROGRAM_HEADER_DEFINED
#define HF_ELF32_PROGRAM_HEADER_DEFINED
struct hf_elf32_program_header {
	/* What it is. */
	uint32_t type;
	/* Where it stands in the file. */
	uint32_t offset;
	/* Its linear address. */
	uint32_t virtual_address;
	/* Its physical address. */
	uint32_t physical_address;
	/* How many bytes the file has of it. */
	uint32_t file_size;
	/* How many bytes it has in memory. */
	uint32_t memory_size;
	/* Bit 0 for execution, bit 1 for writing, bit 2 for reading. */
	uint32_t flags;
	/* What offset and address are alike modulo. */
	uint32_t alignment;
};
_Static_assert(sizeof(struct hf_elf32_program_header) == 32, "the size of elf32_program_header");
_Static_assert(offsetof(struct hf_elf32_program_header, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_elf32_program_header, offset) == 4, "the offset of offset");
_Static_assert(offsetof(struct hf_elf32_program_header, virtual_address) == 8, "the offset of virtual_address");
_Static_assert(offsetof(struct hf_elf32_program_header, physical_address) == 12, "the offset of physical_address");
_Static_assert(offsetof(struct hf_elf32_program_header, file_size) == 16, "the offset of file_size");
_Static_assert(offsetof(struct hf_elf32_program_header, memory_size) == 20, "the offset of memory_size");
_Static_assert(offsetof(struct hf_elf32_program_header, flags) == 24, "the offset of flags");
_Static_assert(offsetof(struct hf_elf32_program_header, alignment) == 28, "the offset of alignment");
#endif

/* A section of a 64-bit ELF file. In C elf64_section_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF64_SECTION_HEADER_DEFINED
#define HF_ELF64_SECTION_HEADER_DEFINED
struct hf_elf64_section_header {
	/* Where its name stands in the section of names. */
	uint32_t name;
	/* What it is; 0 for one that is none. */
	uint32_t type;
	/* How it is used. */
	hf_u64 flags;
	/* Its address in memory. */
	hf_u64 address;
	/* Where it stands in the file. */
	hf_u64 offset;
	/* How many bytes it has. */
	hf_u64 size;
	/* Another section, by type. */
	uint32_t link;
	/* By type; of the first section, the number of program headers where their count has no place in the header. */
	uint32_t info;
	/* What its address is a multiple of. */
	hf_u64 alignment;
	/* The size of its entries, if it has entries of one size. */
	hf_u64 entry_size;
};
_Static_assert(sizeof(struct hf_elf64_section_header) == 64, "the size of elf64_section_header");
_Static_assert(offsetof(struct hf_elf64_section_header, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_elf64_section_header, type) == 4, "the offset of type");
_Static_assert(offsetof(struct hf_elf64_section_header, flags) == 8, "the offset of flags");
_Static_assert(offsetof(struct hf_elf64_section_header, address) == 16, "the offset of address");
_Static_assert(offsetof(struct hf_elf64_section_header, offset) == 24, "the offset of offset");
_Static_assert(offsetof(struct hf_elf64_section_header, size) == 32, "the offset of size");
_Static_assert(offsetof(struct hf_elf64_section_header, link) == 40, "the offset of link");
_Static_assert(offsetof(struct hf_elf64_section_header, info) == 44, "the offset of info");
_Static_assert(offsetof(struct hf_elf64_section_header, alignment) == 48, "the offset of alignment");
_Static_assert(offsetof(struct hf_elf64_section_header, entry_size) == 56, "the offset of entry_size");
#endif

/* A section of a 32-bit ELF file. In C elf32_section_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF32_SECTION_HEADER_DEFINED
#define HF_ELF32_SECTION_HEADER_DEFINED
struct hf_elf32_section_header {
	/* Where its name stands in the section of names. */
	uint32_t name;
	/* What it is; 0 for one that is none. */
	uint32_t type;
	/* How it is used. */
	uint32_t flags;
	/* Its address in memory. */
	uint32_t address;
	/* Where it stands in the file. */
	uint32_t offset;
	/* How many bytes it has. */
	uint32_t size;
	/* Another section, by type. */
	uint32_t link;
	/* By type; of the first section, the number of program headers where their count has no place in the header. */
	uint32_t info;
	/* What its address is a multiple of. */
	uint32_t alignment;
	/* The size of its entries, if it has entries of one size. */
	uint32_t entry_size;
};
_Static_assert(sizeof(struct hf_elf32_section_header) == 40, "the size of elf32_section_header");
_Static_assert(offsetof(struct hf_elf32_section_header, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_elf32_section_header, type) == 4, "the offset of type");
_Static_assert(offsetof(struct hf_elf32_section_header, flags) == 8, "the offset of flags");
_Static_assert(offsetof(struct hf_elf32_section_header, address) == 12, "the offset of address");
_Static_assert(offsetof(struct hf_elf32_section_header, offset) == 16, "the offset of offset");
_Static_assert(offsetof(struct hf_elf32_section_header, size) == 20, "the offset of size");
_Static_assert(offsetof(struct hf_elf32_section_header, link) == 24, "the offset of link");
_Static_assert(offsetof(struct hf_elf32_section_header, info) == 28, "the offset of info");
_Static_assert(offsetof(struct hf_elf32_section_header, alignment) == 32, "the offset of alignment");
_Static_assert(offsetof(struct hf_elf32_section_header, entry_size) == 36, "the offset of entry_size");
#endif

/* A symbol of a 64-bit ELF file. In C elf64_symbol: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF64_SYMBOL_DEFINED
#define HF_ELF64_SYMBOL_DEFINED
struct hf_elf64_symbol {
	/* Where its name stands in the section of texts that the symbol table is linked with. */
	uint32_t name;
	/* What it is, and who sees it. */
	uint8_t info;
	/* In bits 0 and 1, who sees it at run time. */
	uint8_t other;
	/* The number of the section that it is defined in, or one of ElfSymbolSection. */
	uint16_t section;
	/* Where in its section it is; in a program, its address. */
	hf_u64 value;
	/* How many bytes it has; 0 when it is not said. */
	hf_u64 size;
};
_Static_assert(sizeof(struct hf_elf64_symbol) == 24, "the size of elf64_symbol");
_Static_assert(offsetof(struct hf_elf64_symbol, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_elf64_symbol, info) == 4, "the offset of info");
_Static_assert(offsetof(struct hf_elf64_symbol, other) == 5, "the offset of other");
_Static_assert(offsetof(struct hf_elf64_symbol, section) == 6, "the offset of section");
_Static_assert(offsetof(struct hf_elf64_symbol, value) == 8, "the offset of value");
_Static_assert(offsetof(struct hf_elf64_symbol, size) == 16, "the offset of size");
#endif

/* A relocation of a 64-bit ELF file that says what is added. In C elf64_relocation: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF64_RELOCATION_DEFINED
#define HF_ELF64_RELOCATION_DEFINED
struct hf_elf64_relocation {
	/* Where in the section it applies. */
	hf_u64 offset;
	/* How the place is computed. It is the low half of one number of 64 bits, and stands first, since that is little-endian. */
	uint32_t type;
	/* The number of the symbol. */
	uint32_t symbol;
	/* What is added. */
	hf_s64 addend;
};
_Static_assert(sizeof(struct hf_elf64_relocation) == 24, "the size of elf64_relocation");
_Static_assert(offsetof(struct hf_elf64_relocation, offset) == 0, "the offset of offset");
_Static_assert(offsetof(struct hf_elf64_relocation, type) == 8, "the offset of type");
_Static_assert(offsetof(struct hf_elf64_relocation, symbol) == 12, "the offset of symbol");
_Static_assert(offsetof(struct hf_elf64_relocation, addend) == 16, "the offset of addend");
#endif

/* What a relocation of 64 bits makes. In C elf_place64: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF_PLACE64_DEFINED
#define HF_ELF_PLACE64_DEFINED
struct hf_elf_place64 {
	/* An address. */
	hf_u64 value;
};
_Static_assert(sizeof(struct hf_elf_place64) == 8, "the size of elf_place64");
_Static_assert(offsetof(struct hf_elf_place64, value) == 0, "the offset of value");
#endif

/* What a relative relocation of 32 bits makes, and the last four bytes of a jump. In C elf_place32: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF_PLACE32_DEFINED
#define HF_ELF_PLACE32_DEFINED
struct hf_elf_place32 {
	/* A distance in bytes. */
	int32_t distance;
};
_Static_assert(sizeof(struct hf_elf_place32) == 4, "the size of elf_place32");
_Static_assert(offsetof(struct hf_elf_place32, distance) == 0, "the offset of distance");
#endif

/* The start of a note: its name and its body follow, each up to a multiple of four bytes. In C elf_note_header: System V ABI, gABI 4.1, chapters 4 and 5. */
#ifndef HF_ELF_NOTE_HEADER_DEFINED
#define HF_ELF_NOTE_HEADER_DEFINED
struct hf_elf_note_header {
	/* The length of the name in bytes, with its NUL. */
	uint32_t name_size;
	/* The length of the body in bytes. */
	uint32_t body_size;
	/* What it is; the name says by whose list. */
	uint32_t type;
};
_Static_assert(sizeof(struct hf_elf_note_header) == 12, "the size of elf_note_header");
_Static_assert(offsetof(struct hf_elf_note_header, name_size) == 0, "the offset of name_size");
_Static_assert(offsetof(struct hf_elf_note_header, body_size) == 4, "the offset of body_size");
_Static_assert(offsetof(struct hf_elf_note_header, type) == 8, "the offset of type");
#endif

/* The general registers of a thread of a 64-bit x86. In C elf_prstatus64: linux/elfcore.h, 6.1. */
#ifndef HF_ELF_PRSTATUS64_DEFINED
#define HF_ELF_PRSTATUS64_DEFINED
struct hf_elf_prstatus64 {
	/* The signal that ended the thread; 0 for none. */
	int32_t signal;
	/* Its code. */
	int32_t signal_code;
	/* Its error number. */
	int32_t signal_error;
	/* The signal that is being handled. */
	uint16_t current_signal;
	/* Reserved: zero when written. */
	uint16_t _pad0;
	/* Signals that wait. */
	hf_u64 pending_signals;
	/* Signals that are blocked. */
	hf_u64 held_signals;
	/* The number of the thread: that of the vCPU, and one. */
	int32_t pid;
	/* The number of its parent. */
	int32_t parent;
	/* The number of its group. */
	int32_t group;
	/* The number of its session. */
	int32_t session;
	/* Seconds and microseconds that it and its children ran as users and in the kernel. */
	hf_u64 times[8];
	/* The general register R15. */
	hf_u64 r15;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX. */
	hf_u64 rdx;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The number of a system call that is to be made again; all ones for none. */
	hf_u64 orig_rax;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The code segment. */
	hf_u64 cs;
	/* The flags register. */
	hf_u64 rflags;
	/* The stack pointer. */
	hf_u64 rsp;
	/* The segment register SS. */
	hf_u64 ss;
	/* The base of FS. */
	hf_u64 fs_base;
	/* The base of GS. */
	hf_u64 gs_base;
	/* The segment register DS. */
	hf_u64 ds;
	/* The segment register ES. */
	hf_u64 es;
	/* The segment register FS. */
	hf_u64 fs;
	/* The segment register GS. */
	hf_u64 gs;
	/* 1 when a note with floating-point registers follows. */
	uint32_t fp_valid;
	/* Reserved: zero when written. */
	uint32_t _pad1;
};
_Static_assert(sizeof(struct hf_elf_prstatus64) == 336, "the size of elf_prstatus64");
_Static_assert(offsetof(struct hf_elf_prstatus64, signal) == 0, "the offset of signal");
_Static_assert(offsetof(struct hf_elf_prstatus64, signal_code) == 4, "the offset of signal_code");
_Static_assert(offsetof(struct hf_elf_prstatus64, signal_error) == 8, "the offset of signal_error");
_Static_assert(offsetof(struct hf_elf_prstatus64, current_signal) == 12, "the offset of current_signal");
_Static_assert(offsetof(struct hf_elf_prstatus64, _pad0) == 14, "the offset of _pad0");
_Static_assert(offsetof(struct hf_elf_prstatus64, pending_signals) == 16, "the offset of pending_signals");
_Static_assert(offsetof(struct hf_elf_prstatus64, held_signals) == 24, "the offset of held_signals");
_Static_assert(offsetof(struct hf_elf_prstatus64, pid) == 32, "the offset of pid");
_Static_assert(offsetof(struct hf_elf_prstatus64, parent) == 36, "the offset of parent");
_Static_assert(offsetof(struct hf_elf_prstatus64, group) == 40, "the offset of group");
_Static_assert(offsetof(struct hf_elf_prstatus64, session) == 44, "the offset of session");
_Static_assert(offsetof(struct hf_elf_prstatus64, times) == 48, "the offset of times");
_Static_assert(offsetof(struct hf_elf_prstatus64, r15) == 112, "the offset of r15");
_Static_assert(offsetof(struct hf_elf_prstatus64, r14) == 120, "the offset of r14");
_Static_assert(offsetof(struct hf_elf_prstatus64, r13) == 128, "the offset of r13");
_Static_assert(offsetof(struct hf_elf_prstatus64, r12) == 136, "the offset of r12");
_Static_assert(offsetof(struct hf_elf_prstatus64, rbp) == 144, "the offset of rbp");
_Static_assert(offsetof(struct hf_elf_prstatus64, rbx) == 152, "the offset of rbx");
_Static_assert(offsetof(struct hf_elf_prstatus64, r11) == 160, "the offset of r11");
_Static_assert(offsetof(struct hf_elf_prstatus64, r10) == 168, "the offset of r10");
_Static_assert(offsetof(struct hf_elf_prstatus64, r9) == 176, "the offset of r9");
_Static_assert(offsetof(struct hf_elf_prstatus64, r8) == 184, "the offset of r8");
_Static_assert(offsetof(struct hf_elf_prstatus64, rax) == 192, "the offset of rax");
_Static_assert(offsetof(struct hf_elf_prstatus64, rcx) == 200, "the offset of rcx");
_Static_assert(offsetof(struct hf_elf_prstatus64, rdx) == 208, "the offset of rdx");
_Static_assert(offsetof(struct hf_elf_prstatus64, rsi) == 216, "the offset of rsi");
_Static_assert(offsetof(struct hf_elf_prstatus64, rdi) == 224, "the offset of rdi");
_Static_assert(offsetof(struct hf_elf_prstatus64, orig_rax) == 232, "the offset of orig_rax");
_Static_assert(offsetof(struct hf_elf_prstatus64, rip) == 240, "the offset of rip");
_Static_assert(offsetof(struct hf_elf_prstatus64, cs) == 248, "the offset of cs");
_Static_assert(offsetof(struct hf_elf_prstatus64, rflags) == 256, "the offset of rflags");
_Static_assert(offsetof(struct hf_elf_prstatus64, rsp) == 264, "the offset of rsp");
_Static_assert(offsetof(struct hf_elf_prstatus64, ss) == 272, "the offset of ss");
_Static_assert(offsetof(struct hf_elf_prstatus64, fs_base) == 280, "the offset of fs_base");
_Static_assert(offsetof(struct hf_elf_prstatus64, gs_base) == 288, "the offset of gs_base");
_Static_assert(offsetof(struct hf_elf_prstatus64, ds) == 296, "the offset of ds");
_Static_assert(offsetof(struct hf_elf_prstatus64, es) == 304, "the offset of es");
_Static_assert(offsetof(struct hf_elf_prstatus64, fs) == 312, "the offset of fs");
_Static_assert(offsetof(struct hf_elf_prstatus64, gs) == 320, "the offset of gs");
_Static_assert(offsetof(struct hf_elf_prstatus64, fp_valid) == 328, "the offset of fp_valid");
_Static_assert(offsetof(struct hf_elf_prstatus64, _pad1) == 332, "the offset of _pad1");
#endif

/* The general registers of a thread of a 32-bit x86. In C elf_prstatus32: linux/elfcore.h, 6.1. */
#ifndef HF_ELF_PRSTATUS32_DEFINED
#define HF_ELF_PRSTATUS32_DEFINED
struct hf_elf_prstatus32 {
	/* The signal that ended the thread; 0 for none. */
	int32_t signal;
	/* Its code. */
	int32_t signal_code;
	/* Its error number. */
	int32_t signal_error;
	/* The signal that is being handled. */
	uint16_t current_signal;
	/* Reserved: zero when written. */
	uint16_t _pad0;
	/* Signals that wait. */
	uint32_t pending_signals;
	/* Signals that are blocked. */
	uint32_t held_signals;
	/* The number of the thread: that of the vCPU, and one. */
	int32_t pid;
	/* The number of its parent. */
	int32_t parent;
	/* The number of its group. */
	int32_t group;
	/* The number of its session. */
	int32_t session;
	/* Seconds and microseconds that it and its children ran as users and in the kernel. */
	uint32_t times[8];
	/* The general register EBX. */
	uint32_t ebx;
	/* The general register ECX. */
	uint32_t ecx;
	/* The general register EDX. */
	uint32_t edx;
	/* The general register ESI. */
	uint32_t esi;
	/* The general register EDI. */
	uint32_t edi;
	/* The general register EBP. */
	uint32_t ebp;
	/* The general register EAX. */
	uint32_t eax;
	/* The segment register DS. */
	uint32_t ds;
	/* The segment register ES. */
	uint32_t es;
	/* The segment register FS. */
	uint32_t fs;
	/* The segment register GS. */
	uint32_t gs;
	/* The number of a system call that is to be made again; all ones for none. */
	uint32_t orig_eax;
	/* The address of the next instruction. */
	uint32_t eip;
	/* The code segment. */
	uint32_t cs;
	/* The flags register. */
	uint32_t eflags;
	/* The stack pointer. */
	uint32_t esp;
	/* The segment register SS. */
	uint32_t ss;
	/* 1 when a note with floating-point registers follows. */
	uint32_t fp_valid;
};
_Static_assert(sizeof(struct hf_elf_prstatus32) == 144, "the size of elf_prstatus32");
_Static_assert(offsetof(struct hf_elf_prstatus32, signal) == 0, "the offset of signal");
_Static_assert(offsetof(struct hf_elf_prstatus32, signal_code) == 4, "the offset of signal_code");
_Static_assert(offsetof(struct hf_elf_prstatus32, signal_error) == 8, "the offset of signal_error");
_Static_assert(offsetof(struct hf_elf_prstatus32, current_signal) == 12, "the offset of current_signal");
_Static_assert(offsetof(struct hf_elf_prstatus32, _pad0) == 14, "the offset of _pad0");
_Static_assert(offsetof(struct hf_elf_prstatus32, pending_signals) == 16, "the offset of pending_signals");
_Static_assert(offsetof(struct hf_elf_prstatus32, held_signals) == 20, "the offset of held_signals");
_Static_assert(offsetof(struct hf_elf_prstatus32, pid) == 24, "the offset of pid");
_Static_assert(offsetof(struct hf_elf_prstatus32, parent) == 28, "the offset of parent");
_Static_assert(offsetof(struct hf_elf_prstatus32, group) == 32, "the offset of group");
_Static_assert(offsetof(struct hf_elf_prstatus32, session) == 36, "the offset of session");
_Static_assert(offsetof(struct hf_elf_prstatus32, times) == 40, "the offset of times");
_Static_assert(offsetof(struct hf_elf_prstatus32, ebx) == 72, "the offset of ebx");
_Static_assert(offsetof(struct hf_elf_prstatus32, ecx) == 76, "the offset of ecx");
_Static_assert(offsetof(struct hf_elf_prstatus32, edx) == 80, "the offset of edx");
_Static_assert(offsetof(struct hf_elf_prstatus32, esi) == 84, "the offset of esi");
_Static_assert(offsetof(struct hf_elf_prstatus32, edi) == 88, "the offset of edi");
_Static_assert(offsetof(struct hf_elf_prstatus32, ebp) == 92, "the offset of ebp");
_Static_assert(offsetof(struct hf_elf_prstatus32, eax) == 96, "the offset of eax");
_Static_assert(offsetof(struct hf_elf_prstatus32, ds) == 100, "the offset of ds");
_Static_assert(offsetof(struct hf_elf_prstatus32, es) == 104, "the offset of es");
_Static_assert(offsetof(struct hf_elf_prstatus32, fs) == 108, "the offset of fs");
_Static_assert(offsetof(struct hf_elf_prstatus32, gs) == 112, "the offset of gs");
_Static_assert(offsetof(struct hf_elf_prstatus32, orig_eax) == 116, "the offset of orig_eax");
_Static_assert(offsetof(struct hf_elf_prstatus32, eip) == 120, "the offset of eip");
_Static_assert(offsetof(struct hf_elf_prstatus32, cs) == 124, "the offset of cs");
_Static_assert(offsetof(struct hf_elf_prstatus32, eflags) == 128, "the offset of eflags");
_Static_assert(offsetof(struct hf_elf_prstatus32, esp) == 132, "the offset of esp");
_Static_assert(offsetof(struct hf_elf_prstatus32, ss) == 136, "the offset of ss");
_Static_assert(offsetof(struct hf_elf_prstatus32, fp_valid) == 140, "the offset of fp_valid");
#endif

/* What Linux writes into the bytes of an XSAVE area that are left to software, 464 from its start: which components the area has room for. In C core_xcr0: linux/elfcore.h, 6.1. */
#ifndef HF_CORE_XCR0_DEFINED
#define HF_CORE_XCR0_DEFINED
struct hf_core_xcr0 {
	/* The components. */
	hf_u64 xcr0;
};
_Static_assert(sizeof(struct hf_core_xcr0) == 8, "the size of core_xcr0");
_Static_assert(offsetof(struct hf_core_xcr0, xcr0) == 0, "the offset of xcr0");
#endif

/* A segment register in the note of QEMU. In C qemu_segment: target/i386/arch_dump.c of QEMU, 7.2. */
#ifndef HF_QEMU_SEGMENT_DEFINED
#define HF_QEMU_SEGMENT_DEFINED
struct hf_qemu_segment {
	/* The selector. */
	uint32_t selector;
	/* The limit in bytes. */
	uint32_t limit;
	/* The upper half of the descriptor, whose bits 8 to 23 are the attributes. */
	uint32_t attributes;
	/* Reserved: zero when written. */
	uint32_t _pad;
	/* The base. */
	hf_u64 base;
};
_Static_assert(sizeof(struct hf_qemu_segment) == 24, "the size of qemu_segment");
_Static_assert(offsetof(struct hf_qemu_segment, selector) == 0, "the offset of selector");
_Static_assert(offsetof(struct hf_qemu_segment, limit) == 4, "the offset of limit");
_Static_assert(offsetof(struct hf_qemu_segment, attributes) == 8, "the offset of attributes");
_Static_assert(offsetof(struct hf_qemu_segment, _pad) == 12, "the offset of _pad");
_Static_assert(offsetof(struct hf_qemu_segment, base) == 16, "the offset of base");
#endif

/* What the note of QEMU has of a vCPU: also what no other note has, control registers and descriptor tables. In C qemu_cpu_state: target/i386/arch_dump.c of QEMU, 7.2. */
#ifndef HF_QEMU_CPU_STATE_DEFINED
#define HF_QEMU_CPU_STATE_DEFINED
struct hf_qemu_cpu_state {
	/* The version of the layout: 1. */
	uint32_t version;
	/* The size of the structure in bytes. */
	uint32_t structure_size;
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX. */
	hf_u64 rdx;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The general register RSP. */
	hf_u64 rsp;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R15. */
	hf_u64 r15;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The flags register. */
	hf_u64 rflags;
	/* The code segment. */
	struct hf_qemu_segment cs;
	/* The segment DS. */
	struct hf_qemu_segment ds;
	/* The segment ES. */
	struct hf_qemu_segment es;
	/* The segment FS. */
	struct hf_qemu_segment fs;
	/* The segment GS. */
	struct hf_qemu_segment gs;
	/* The segment SS. */
	struct hf_qemu_segment ss;
	/* The local descriptor table. */
	struct hf_qemu_segment ldt;
	/* The task state segment. */
	struct hf_qemu_segment tr;
	/* The global descriptor table; it has a base and a limit. */
	struct hf_qemu_segment gdt;
	/* The interrupt descriptor table; it has a base and a limit. */
	struct hf_qemu_segment idt;
	/* The control register CR0. */
	hf_u64 cr0;
	/* The control register CR1. */
	hf_u64 cr1;
	/* The control register CR2. */
	hf_u64 cr2;
	/* The control register CR3. */
	hf_u64 cr3;
	/* The control register CR4. */
	hf_u64 cr4;
	/* The base of GS that SWAPGS brings. */
	hf_u64 kernel_gs_base;
};
_Static_assert(sizeof(struct hf_qemu_cpu_state) == 440, "the size of qemu_cpu_state");
_Static_assert(offsetof(struct hf_qemu_cpu_state, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_qemu_cpu_state, structure_size) == 4, "the offset of structure_size");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rax) == 8, "the offset of rax");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rbx) == 16, "the offset of rbx");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rcx) == 24, "the offset of rcx");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rdx) == 32, "the offset of rdx");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rsi) == 40, "the offset of rsi");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rdi) == 48, "the offset of rdi");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rsp) == 56, "the offset of rsp");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rbp) == 64, "the offset of rbp");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r8) == 72, "the offset of r8");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r9) == 80, "the offset of r9");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r10) == 88, "the offset of r10");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r11) == 96, "the offset of r11");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r12) == 104, "the offset of r12");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r13) == 112, "the offset of r13");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r14) == 120, "the offset of r14");
_Static_assert(offsetof(struct hf_qemu_cpu_state, r15) == 128, "the offset of r15");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rip) == 136, "the offset of rip");
_Static_assert(offsetof(struct hf_qemu_cpu_state, rflags) == 144, "the offset of rflags");
_Static_assert(offsetof(struct hf_qemu_cpu_state, cs) == 152, "the offset of cs");
_Static_assert(offsetof(struct hf_qemu_cpu_state, ds) == 176, "the offset of ds");
_Static_assert(offsetof(struct hf_qemu_cpu_state, es) == 200, "the offset of es");
_Static_assert(offsetof(struct hf_qemu_cpu_state, fs) == 224, "the offset of fs");
_Static_assert(offsetof(struct hf_qemu_cpu_state, gs) == 248, "the offset of gs");
_Static_assert(offsetof(struct hf_qemu_cpu_state, ss) == 272, "the offset of ss");
_Static_assert(offsetof(struct hf_qemu_cpu_state, ldt) == 296, "the offset of ldt");
_Static_assert(offsetof(struct hf_qemu_cpu_state, tr) == 320, "the offset of tr");
_Static_assert(offsetof(struct hf_qemu_cpu_state, gdt) == 344, "the offset of gdt");
_Static_assert(offsetof(struct hf_qemu_cpu_state, idt) == 368, "the offset of idt");
_Static_assert(offsetof(struct hf_qemu_cpu_state, cr0) == 392, "the offset of cr0");
_Static_assert(offsetof(struct hf_qemu_cpu_state, cr1) == 400, "the offset of cr1");
_Static_assert(offsetof(struct hf_qemu_cpu_state, cr2) == 408, "the offset of cr2");
_Static_assert(offsetof(struct hf_qemu_cpu_state, cr3) == 416, "the offset of cr3");
_Static_assert(offsetof(struct hf_qemu_cpu_state, cr4) == 424, "the offset of cr4");
_Static_assert(offsetof(struct hf_qemu_cpu_state, kernel_gs_base) == 432, "the offset of kernel_gs_base");
#endif

#endif /* HF_ELF_H */
