// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf64SectionHeaderSize is the size of Elf64SectionHeader in bytes.
const Elf64SectionHeaderSize = 64

// Elf64SectionHeader: A section of a 64-bit ELF file. In C elf64_section_header: System V ABI, gABI 4.1, chapters 4 and
// 5. Written by the toolstack.
type Elf64SectionHeader struct {
	// Where its name stands in the section of names.
	Name uint32

	// What it is; 0 for one that is none.
	Type ElfSectionType

	// How it is used.
	Flags ElfSectionFlags

	// Its address in memory.
	Address uint64

	// Where it stands in the file.
	Offset uint64

	// How many bytes it has.
	Length uint64

	// Another section, by type.
	Link uint32

	// By type; of the first section, the number of program headers where their count has no place in the header.
	Info uint32

	// What its address is a multiple of.
	Alignment uint64

	// The size of its entries, if it has entries of one size.
	EntrySize uint64
}

// Decode reads the structure from the start of b, which has to hold Elf64SectionHeaderSize bytes.
func (s *Elf64SectionHeader) Decode(b []byte) error {
	if len(b) < Elf64SectionHeaderSize {
		return wire.TooShort("Elf64SectionHeader", len(b), Elf64SectionHeaderSize)
	}
	s.Name = binary.LittleEndian.Uint32(b[0:])
	s.Type = ElfSectionType(binary.LittleEndian.Uint32(b[4:]))
	s.Flags = ElfSectionFlags(binary.LittleEndian.Uint64(b[8:]))
	s.Address = binary.LittleEndian.Uint64(b[16:])
	s.Offset = binary.LittleEndian.Uint64(b[24:])
	s.Length = binary.LittleEndian.Uint64(b[32:])
	s.Link = binary.LittleEndian.Uint32(b[40:])
	s.Info = binary.LittleEndian.Uint32(b[44:])
	s.Alignment = binary.LittleEndian.Uint64(b[48:])
	s.EntrySize = binary.LittleEndian.Uint64(b[56:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf64SectionHeaderSize bytes.
func (s *Elf64SectionHeader) Encode(b []byte) error {
	if len(b) < Elf64SectionHeaderSize {
		return wire.TooShort("Elf64SectionHeader", len(b), Elf64SectionHeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Name)
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Type))
	binary.LittleEndian.PutUint64(b[8:], uint64(s.Flags))
	binary.LittleEndian.PutUint64(b[16:], s.Address)
	binary.LittleEndian.PutUint64(b[24:], s.Offset)
	binary.LittleEndian.PutUint64(b[32:], s.Length)
	binary.LittleEndian.PutUint32(b[40:], s.Link)
	binary.LittleEndian.PutUint32(b[44:], s.Info)
	binary.LittleEndian.PutUint64(b[48:], s.Alignment)
	binary.LittleEndian.PutUint64(b[56:], s.EntrySize)
	return nil
}
