// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf32HeaderSize is the size of Elf32Header in bytes.
const Elf32HeaderSize = 52

// Elf32HeaderExpectedMagic: The only value of magic.
const Elf32HeaderExpectedMagic uint32 = 0x464c457f

// Elf32HeaderExpectedWidth: The value of width.
const Elf32HeaderExpectedWidth uint8 = 0x1

// Elf32HeaderLittleEndian: The value of data.
const Elf32HeaderLittleEndian uint8 = 0x1

// Elf32HeaderCurrentVersion: The only version of the format.
const Elf32HeaderCurrentVersion uint8 = 0x1

// Elf32HeaderManyProgramHeaders: The value of program_header_count when the first section header has the count in its
// info.
const Elf32HeaderManyProgramHeaders uint16 = 0xffff

// Elf32Header: The start of a 32-bit ELF file. In C elf32_header: System V ABI, gABI 4.1, chapters 4 and 5. Written by
// the toolstack.
type Elf32Header struct {
	// Says that this is an ELF file.
	Magic uint32

	// The width of addresses: 1 for 32 bits, 2 for 64.
	Width uint8

	// The byte order: 1 for little-endian.
	Data uint8

	// The version of the format: 1.
	IdentVersion uint8

	// Whose conventions the file follows: 0 for those of System V.
	OsAbi uint8

	// The version of those conventions: 0.
	AbiVersion uint8

	// Reserved: zero when written.
	IdentPad [7]byte

	// What the file is.
	Type ElfFileType

	// Which processor it is for.
	Machine ElfMachine

	// The version of the format, once more.
	Version uint32

	// Where a program starts.
	Entry uint32

	// The offset of the program headers in the file; 0 when there are none.
	ProgramHeaders uint32

	// The offset of the section headers in the file; 0 when there are none.
	SectionHeaders uint32

	// Of no use on x86.
	Flags uint32

	// The size of this header in bytes.
	HeaderSize uint16

	// The size of a program header in bytes.
	ProgramHeaderSize uint16

	// How many program headers there are; 0xffff when the first section header says it.
	ProgramHeaderCount uint16

	// The size of a section header in bytes.
	SectionHeaderSize uint16

	// How many section headers there are.
	SectionHeaderCount uint16

	// The number of the section that has the names of sections.
	SectionNames uint16
}

// Decode reads the structure from the start of b, which has to hold Elf32HeaderSize bytes.
func (s *Elf32Header) Decode(b []byte) error {
	if len(b) < Elf32HeaderSize {
		return wire.TooShort("Elf32Header", len(b), Elf32HeaderSize)
	}
	s.Magic = binary.LittleEndian.Uint32(b[0:])
	s.Width = b[4]
	s.Data = b[5]
	s.IdentVersion = b[6]
	s.OsAbi = b[7]
	s.AbiVersion = b[8]
	copy(s.IdentPad[:], b[9:])
	s.Type = ElfFileType(binary.LittleEndian.Uint16(b[16:]))
	s.Machine = ElfMachine(binary.LittleEndian.Uint16(b[18:]))
	s.Version = binary.LittleEndian.Uint32(b[20:])
	s.Entry = binary.LittleEndian.Uint32(b[24:])
	s.ProgramHeaders = binary.LittleEndian.Uint32(b[28:])
	s.SectionHeaders = binary.LittleEndian.Uint32(b[32:])
	s.Flags = binary.LittleEndian.Uint32(b[36:])
	s.HeaderSize = binary.LittleEndian.Uint16(b[40:])
	s.ProgramHeaderSize = binary.LittleEndian.Uint16(b[42:])
	s.ProgramHeaderCount = binary.LittleEndian.Uint16(b[44:])
	s.SectionHeaderSize = binary.LittleEndian.Uint16(b[46:])
	s.SectionHeaderCount = binary.LittleEndian.Uint16(b[48:])
	s.SectionNames = binary.LittleEndian.Uint16(b[50:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf32HeaderSize bytes.
func (s *Elf32Header) Encode(b []byte) error {
	if len(b) < Elf32HeaderSize {
		return wire.TooShort("Elf32Header", len(b), Elf32HeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Magic)
	b[4] = s.Width
	b[5] = s.Data
	b[6] = s.IdentVersion
	b[7] = s.OsAbi
	b[8] = s.AbiVersion
	copy(b[9:16], s.IdentPad[:])
	binary.LittleEndian.PutUint16(b[16:], uint16(s.Type))
	binary.LittleEndian.PutUint16(b[18:], uint16(s.Machine))
	binary.LittleEndian.PutUint32(b[20:], s.Version)
	binary.LittleEndian.PutUint32(b[24:], s.Entry)
	binary.LittleEndian.PutUint32(b[28:], s.ProgramHeaders)
	binary.LittleEndian.PutUint32(b[32:], s.SectionHeaders)
	binary.LittleEndian.PutUint32(b[36:], s.Flags)
	binary.LittleEndian.PutUint16(b[40:], s.HeaderSize)
	binary.LittleEndian.PutUint16(b[42:], s.ProgramHeaderSize)
	binary.LittleEndian.PutUint16(b[44:], s.ProgramHeaderCount)
	binary.LittleEndian.PutUint16(b[46:], s.SectionHeaderSize)
	binary.LittleEndian.PutUint16(b[48:], s.SectionHeaderCount)
	binary.LittleEndian.PutUint16(b[50:], s.SectionNames)
	return nil
}
