// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf32ProgramHeaderSize is the size of Elf32ProgramHeader in bytes.
const Elf32ProgramHeaderSize = 32

// Elf32ProgramHeader: A segment of a 32-bit ELF file. In C elf32_program_header: System V ABI, gABI 4.1, chapters 4 and
// 5. Written by the toolstack.
type Elf32ProgramHeader struct {
	// What it is.
	Type ElfSegmentType

	// Where it stands in the file.
	Offset uint32

	// Its linear address.
	VirtualAddress uint32

	// Its physical address.
	PhysicalAddress uint32

	// How many bytes the file has of it.
	FileSize uint32

	// How many bytes it has in memory.
	MemorySize uint32

	// Bit 0 for execution, bit 1 for writing, bit 2 for reading.
	Flags uint32

	// What offset and address are alike modulo.
	Alignment uint32
}

// Decode reads the structure from the start of b, which has to hold Elf32ProgramHeaderSize bytes.
func (s *Elf32ProgramHeader) Decode(b []byte) error {
	if len(b) < Elf32ProgramHeaderSize {
		return wire.TooShort("Elf32ProgramHeader", len(b), Elf32ProgramHeaderSize)
	}
	s.Type = ElfSegmentType(binary.LittleEndian.Uint32(b[0:]))
	s.Offset = binary.LittleEndian.Uint32(b[4:])
	s.VirtualAddress = binary.LittleEndian.Uint32(b[8:])
	s.PhysicalAddress = binary.LittleEndian.Uint32(b[12:])
	s.FileSize = binary.LittleEndian.Uint32(b[16:])
	s.MemorySize = binary.LittleEndian.Uint32(b[20:])
	s.Flags = binary.LittleEndian.Uint32(b[24:])
	s.Alignment = binary.LittleEndian.Uint32(b[28:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf32ProgramHeaderSize bytes.
func (s *Elf32ProgramHeader) Encode(b []byte) error {
	if len(b) < Elf32ProgramHeaderSize {
		return wire.TooShort("Elf32ProgramHeader", len(b), Elf32ProgramHeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Type))
	binary.LittleEndian.PutUint32(b[4:], s.Offset)
	binary.LittleEndian.PutUint32(b[8:], s.VirtualAddress)
	binary.LittleEndian.PutUint32(b[12:], s.PhysicalAddress)
	binary.LittleEndian.PutUint32(b[16:], s.FileSize)
	binary.LittleEndian.PutUint32(b[20:], s.MemorySize)
	binary.LittleEndian.PutUint32(b[24:], s.Flags)
	binary.LittleEndian.PutUint32(b[28:], s.Alignment)
	return nil
}
