// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf64RelocationSize is the size of Elf64Relocation in bytes.
const Elf64RelocationSize = 24

// Elf64Relocation: A relocation of a 64-bit ELF file that says what is added. In C elf64_relocation: System V ABI, gABI
// 4.1, chapters 4 and 5. Written by the toolstack.
type Elf64Relocation struct {
	// Where in the section it applies.
	Offset uint64

	// How the place is computed. It is the low half of one number of 64 bits, and stands first, since that is
	// little-endian.
	Type ElfX8664Relocation

	// The number of the symbol.
	Symbol uint32

	// What is added.
	Addend int64
}

// Decode reads the structure from the start of b, which has to hold Elf64RelocationSize bytes.
func (s *Elf64Relocation) Decode(b []byte) error {
	if len(b) < Elf64RelocationSize {
		return wire.TooShort("Elf64Relocation", len(b), Elf64RelocationSize)
	}
	s.Offset = binary.LittleEndian.Uint64(b[0:])
	s.Type = ElfX8664Relocation(binary.LittleEndian.Uint32(b[8:]))
	s.Symbol = binary.LittleEndian.Uint32(b[12:])
	s.Addend = int64(binary.LittleEndian.Uint64(b[16:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf64RelocationSize bytes.
func (s *Elf64Relocation) Encode(b []byte) error {
	if len(b) < Elf64RelocationSize {
		return wire.TooShort("Elf64Relocation", len(b), Elf64RelocationSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Offset)
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Type))
	binary.LittleEndian.PutUint32(b[12:], s.Symbol)
	binary.LittleEndian.PutUint64(b[16:], uint64(s.Addend))
	return nil
}
