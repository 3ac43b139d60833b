// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfSectionType: What a section is. Xen's SHT_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are possible.
type ElfSectionType uint32

// ElfSectionTypeNone is SHT_NULL. No section.
const ElfSectionTypeNone ElfSectionType = 0

// ElfSectionTypeProgram is SHT_PROGBITS. Bytes whose meaning is the program's.
const ElfSectionTypeProgram ElfSectionType = 1

// ElfSectionTypeSymbols is SHT_SYMTAB. Symbols.
const ElfSectionTypeSymbols ElfSectionType = 2

// ElfSectionTypeStrings is SHT_STRTAB. Texts, each with a NUL at its end.
const ElfSectionTypeStrings ElfSectionType = 3

// ElfSectionTypeRelocations is SHT_RELA. Relocations that say what is added.
const ElfSectionTypeRelocations ElfSectionType = 4

// ElfSectionTypeNotes is SHT_NOTE. Notes.
const ElfSectionTypeNotes ElfSectionType = 7

// ElfSectionTypeZeros is SHT_NOBITS. Room in memory, and none in the file.
const ElfSectionTypeZeros ElfSectionType = 8

// ElfSectionTypeRelocationsInPlace is SHT_REL. Relocations that find what is added where they apply.
const ElfSectionTypeRelocationsInPlace ElfSectionType = 9

// String returns Xen's name of the value, or its number when it has none.
func (v ElfSectionType) String() string {
	switch v {
	case ElfSectionTypeNone:
		return "SHT_NULL"
	case ElfSectionTypeProgram:
		return "SHT_PROGBITS"
	case ElfSectionTypeSymbols:
		return "SHT_SYMTAB"
	case ElfSectionTypeStrings:
		return "SHT_STRTAB"
	case ElfSectionTypeRelocations:
		return "SHT_RELA"
	case ElfSectionTypeNotes:
		return "SHT_NOTE"
	case ElfSectionTypeZeros:
		return "SHT_NOBITS"
	case ElfSectionTypeRelocationsInPlace:
		return "SHT_REL"
	}
	return fmt.Sprintf("ElfSectionType(%d)", uint32(v))
}
