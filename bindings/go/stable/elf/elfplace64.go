// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ElfPlace64Size is the size of ElfPlace64 in bytes.
const ElfPlace64Size = 8

// ElfPlace64: What a relocation of 64 bits makes. In C elf_place64: System V ABI, gABI 4.1, chapters 4 and 5. Written
// by the toolstack.
type ElfPlace64 struct {
	// An address.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold ElfPlace64Size bytes.
func (s *ElfPlace64) Decode(b []byte) error {
	if len(b) < ElfPlace64Size {
		return wire.TooShort("ElfPlace64", len(b), ElfPlace64Size)
	}
	s.Value = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ElfPlace64Size bytes.
func (s *ElfPlace64) Encode(b []byte) error {
	if len(b) < ElfPlace64Size {
		return wire.TooShort("ElfPlace64", len(b), ElfPlace64Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Value)
	return nil
}
