// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf32SectionHeaderSize is the size of Elf32SectionHeader in bytes.
const Elf32SectionHeaderSize = 40

// Elf32SectionHeader: A section of a 32-bit ELF file. In C elf32_section_header: System V ABI, gABI 4.1, chapters 4 and
// 5. Written by the toolstack.
type Elf32SectionHeader struct {
	// Where its name stands in the section of names.
	Name uint32

	// What it is; 0 for one that is none.
	Type uint32

	// How it is used.
	Flags uint32

	// Its address in memory.
	Address uint32

	// Where it stands in the file.
	Offset uint32

	// How many bytes it has.
	Length uint32

	// Another section, by type.
	Link uint32

	// By type; of the first section, the number of program headers where their count has no place in the header.
	Info uint32

	// What its address is a multiple of.
	Alignment uint32

	// The size of its entries, if it has entries of one size.
	EntrySize uint32
}

// Decode reads the structure from the start of b, which has to hold Elf32SectionHeaderSize bytes.
func (s *Elf32SectionHeader) Decode(b []byte) error {
	if len(b) < Elf32SectionHeaderSize {
		return wire.TooShort("Elf32SectionHeader", len(b), Elf32SectionHeaderSize)
	}
	s.Name = binary.LittleEndian.Uint32(b[0:])
	s.Type = binary.LittleEndian.Uint32(b[4:])
	s.Flags = binary.LittleEndian.Uint32(b[8:])
	s.Address = binary.LittleEndian.Uint32(b[12:])
	s.Offset = binary.LittleEndian.Uint32(b[16:])
	s.Length = binary.LittleEndian.Uint32(b[20:])
	s.Link = binary.LittleEndian.Uint32(b[24:])
	s.Info = binary.LittleEndian.Uint32(b[28:])
	s.Alignment = binary.LittleEndian.Uint32(b[32:])
	s.EntrySize = binary.LittleEndian.Uint32(b[36:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf32SectionHeaderSize bytes.
func (s *Elf32SectionHeader) Encode(b []byte) error {
	if len(b) < Elf32SectionHeaderSize {
		return wire.TooShort("Elf32SectionHeader", len(b), Elf32SectionHeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Name)
	binary.LittleEndian.PutUint32(b[4:], s.Type)
	binary.LittleEndian.PutUint32(b[8:], s.Flags)
	binary.LittleEndian.PutUint32(b[12:], s.Address)
	binary.LittleEndian.PutUint32(b[16:], s.Offset)
	binary.LittleEndian.PutUint32(b[20:], s.Length)
	binary.LittleEndian.PutUint32(b[24:], s.Link)
	binary.LittleEndian.PutUint32(b[28:], s.Info)
	binary.LittleEndian.PutUint32(b[32:], s.Alignment)
	binary.LittleEndian.PutUint32(b[36:], s.EntrySize)
	return nil
}
