// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ElfPlace32Size is the size of ElfPlace32 in bytes.
const ElfPlace32Size = 4

// ElfPlace32: What a relative relocation of 32 bits makes, and the last four bytes of a jump. In C elf_place32: System
// V ABI, gABI 4.1, chapters 4 and 5. Written by the toolstack.
type ElfPlace32 struct {
	// A distance in bytes.
	Distance int32
}

// Decode reads the structure from the start of b, which has to hold ElfPlace32Size bytes.
func (s *ElfPlace32) Decode(b []byte) error {
	if len(b) < ElfPlace32Size {
		return wire.TooShort("ElfPlace32", len(b), ElfPlace32Size)
	}
	s.Distance = int32(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ElfPlace32Size bytes.
func (s *ElfPlace32) Encode(b []byte) error {
	if len(b) < ElfPlace32Size {
		return wire.TooShort("ElfPlace32", len(b), ElfPlace32Size)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Distance))
	return nil
}
