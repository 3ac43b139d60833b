// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Elf64SymbolSize is the size of Elf64Symbol in bytes.
const Elf64SymbolSize = 24

// Elf64Symbol: A symbol of a 64-bit ELF file. In C elf64_symbol: System V ABI, gABI 4.1, chapters 4 and 5. Written by
// the toolstack.
type Elf64Symbol struct {
	// Where its name stands in the section of texts that the symbol table is linked with.
	Name uint32

	// What it is, and who sees it.
	Info uint8

	// In bits 0 and 1, who sees it at run time.
	Other uint8

	// The number of the section that it is defined in, or one of ElfSymbolSection.
	Section uint16

	// Where in its section it is; in a program, its address.
	Value uint64

	// How many bytes it has; 0 when it is not said.
	Length uint64
}

// Decode reads the structure from the start of b, which has to hold Elf64SymbolSize bytes.
func (s *Elf64Symbol) Decode(b []byte) error {
	if len(b) < Elf64SymbolSize {
		return wire.TooShort("Elf64Symbol", len(b), Elf64SymbolSize)
	}
	s.Name = binary.LittleEndian.Uint32(b[0:])
	s.Info = b[4]
	s.Other = b[5]
	s.Section = binary.LittleEndian.Uint16(b[6:])
	s.Value = binary.LittleEndian.Uint64(b[8:])
	s.Length = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for Elf64SymbolSize bytes.
func (s *Elf64Symbol) Encode(b []byte) error {
	if len(b) < Elf64SymbolSize {
		return wire.TooShort("Elf64Symbol", len(b), Elf64SymbolSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Name)
	b[4] = s.Info
	b[5] = s.Other
	binary.LittleEndian.PutUint16(b[6:], s.Section)
	binary.LittleEndian.PutUint64(b[8:], s.Value)
	binary.LittleEndian.PutUint64(b[16:], s.Length)
	return nil
}

// Elf64SymbolTypeMask is bits 0 to 3 of info. What it stands for.
const Elf64SymbolTypeMask uint8 = 0xf

// Elf64SymbolTypeShift is the lowest bit of type in info.
const Elf64SymbolTypeShift = 0

// Type returns type of info. What it stands for.
func (s *Elf64Symbol) Type() ElfSymbolType {
	return ElfSymbolType((s.Info & Elf64SymbolTypeMask) >> Elf64SymbolTypeShift)
}

// SetType sets type of info. A value that does not fit is an error.
func (s *Elf64Symbol) SetType(value ElfSymbolType) error {
	if uint64(value) > uint64(Elf64SymbolTypeMask>>Elf64SymbolTypeShift) {
		return wire.TooLarge("Elf64Symbol.info:type", uint64(value))
	}
	s.Info = s.Info&^Elf64SymbolTypeMask | uint8(value)<<Elf64SymbolTypeShift
	return nil
}

// Elf64SymbolBindingMask is bits 4 to 7 of info. Who sees it.
const Elf64SymbolBindingMask uint8 = 0xf0

// Elf64SymbolBindingShift is the lowest bit of binding in info.
const Elf64SymbolBindingShift = 4

// Binding returns binding of info. Who sees it.
func (s *Elf64Symbol) Binding() ElfSymbolBinding {
	return ElfSymbolBinding((s.Info & Elf64SymbolBindingMask) >> Elf64SymbolBindingShift)
}

// SetBinding sets binding of info. A value that does not fit is an error.
func (s *Elf64Symbol) SetBinding(value ElfSymbolBinding) error {
	if uint64(value) > uint64(Elf64SymbolBindingMask>>Elf64SymbolBindingShift) {
		return wire.TooLarge("Elf64Symbol.info:binding", uint64(value))
	}
	s.Info = s.Info&^Elf64SymbolBindingMask | uint8(value)<<Elf64SymbolBindingShift
	return nil
}
