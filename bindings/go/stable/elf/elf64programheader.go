// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf64ProgramHeaderSize is the size of Elf64ProgramHeader in bytes.
const Elf64ProgramHeaderSize = 56

// Elf64ProgramHeader: A segment of a 64-bit ELF file. In C elf64_program_header: System V ABI, gABI 4.1, chapters 4 and
// 5. Written by the toolstack.
type Elf64ProgramHeader struct {
	// What it is.
	Type ElfSegmentType

	// Bit 0 for execution, bit 1 for writing, bit 2 for reading.
	Flags uint32

	// Where it stands in the file.
	Offset uint64

	// Its linear address.
	VirtualAddress uint64

	// Its physical address.
	PhysicalAddress uint64

	// How many bytes the file has of it.
	FileSize uint64

	// How many bytes it has in memory.
	MemorySize uint64

	// What offset and address are alike modulo.
	Alignment uint64
}

// Decode reads the structure from the start of b, which has to hold Elf64ProgramHeaderSize bytes.
func (s *Elf64ProgramHeader) Decode(b []byte) error {
	if len(b) < Elf64ProgramHeaderSize {
		return wire.TooShort("Elf64ProgramHeader", len(b), Elf64ProgramHeaderSize)
	}
	s.Type = ElfSegmentType(binary.LittleEndian.Uint32(b[0:]))
	s.Flags = binary.LittleEndian.Uint32(b[4:])
	s.Offset = binary.LittleEndian.Uint64(b[8:])
	s.VirtualAddress = binary.LittleEndian.Uint64(b[16:])
	s.PhysicalAddress = binary.LittleEndian.Uint64(b[24:])
	s.FileSize = binary.LittleEndian.Uint64(b[32:])
	s.MemorySize = binary.LittleEndian.Uint64(b[40:])
	s.Alignment = binary.LittleEndian.Uint64(b[48:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf64ProgramHeaderSize bytes.
func (s *Elf64ProgramHeader) Encode(b []byte) error {
	if len(b) < Elf64ProgramHeaderSize {
		return wire.TooShort("Elf64ProgramHeader", len(b), Elf64ProgramHeaderSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Type))
	binary.LittleEndian.PutUint32(b[4:], s.Flags)
	binary.LittleEndian.PutUint64(b[8:], s.Offset)
	binary.LittleEndian.PutUint64(b[16:], s.VirtualAddress)
	binary.LittleEndian.PutUint64(b[24:], s.PhysicalAddress)
	binary.LittleEndian.PutUint64(b[32:], s.FileSize)
	binary.LittleEndian.PutUint64(b[40:], s.MemorySize)
	binary.LittleEndian.PutUint64(b[48:], s.Alignment)
	return nil
}
