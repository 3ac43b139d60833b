// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfX8664Relocation: How a place is computed. S is the symbol's value, A what is added, P the address of the place.
// Xen's R_X86_64_*: x86-64 psABI, version 1.0, chapter 4.4. Other values are possible.
type ElfX8664Relocation uint32

// ElfX8664RelocationNone is R_X86_64_NONE. Not at all.
const ElfX8664RelocationNone ElfX8664Relocation = 0

// ElfX8664RelocationAbsolute64 is R_X86_64_64. S + A, 64 bits.
const ElfX8664RelocationAbsolute64 ElfX8664Relocation = 1

// ElfX8664RelocationRelative32 is R_X86_64_PC32. S + A - P, 32 bits.
const ElfX8664RelocationRelative32 ElfX8664Relocation = 2

// ElfX8664RelocationGot32 is R_X86_64_GOT32. The offset of the symbol's entry in the global offset table, 32 bits.
const ElfX8664RelocationGot32 ElfX8664Relocation = 3

// ElfX8664RelocationPlt32 is R_X86_64_PLT32. The symbol's entry in the procedure linkage table, relative, 32 bits.
const ElfX8664RelocationPlt32 ElfX8664Relocation = 4

// ElfX8664RelocationGotRelative32 is R_X86_64_GOTPCREL. The symbol's entry in the global offset table, relative, 32
// bits.
const ElfX8664RelocationGotRelative32 ElfX8664Relocation = 9

// ElfX8664RelocationAbsolute32 is R_X86_64_32. S + A, 32 bits, the rest zeros.
const ElfX8664RelocationAbsolute32 ElfX8664Relocation = 10

// ElfX8664RelocationAbsolute32Signed is R_X86_64_32S. S + A, 32 bits, the rest copies of the sign.
const ElfX8664RelocationAbsolute32Signed ElfX8664Relocation = 11

// ElfX8664RelocationAbsolute16 is R_X86_64_16. S + A, 16 bits.
const ElfX8664RelocationAbsolute16 ElfX8664Relocation = 12

// ElfX8664RelocationRelative16 is R_X86_64_PC16. S + A - P, 16 bits.
const ElfX8664RelocationRelative16 ElfX8664Relocation = 13

// ElfX8664RelocationAbsolute8 is R_X86_64_8. S + A, 8 bits.
const ElfX8664RelocationAbsolute8 ElfX8664Relocation = 14

// ElfX8664RelocationRelative8 is R_X86_64_PC8. S + A - P, 8 bits.
const ElfX8664RelocationRelative8 ElfX8664Relocation = 15

// ElfX8664RelocationRelative64 is R_X86_64_PC64. S + A - P, 64 bits.
const ElfX8664RelocationRelative64 ElfX8664Relocation = 24

// ElfX8664RelocationGotRelative32Relaxable is R_X86_64_GOTPCRELX. As GOTPCREL, of an instruction that may become
// another.
const ElfX8664RelocationGotRelative32Relaxable ElfX8664Relocation = 41

// ElfX8664RelocationGotRelative32RelaxableRex is R_X86_64_REX_GOTPCRELX. As GOTPCRELX, with a REX prefix.
const ElfX8664RelocationGotRelative32RelaxableRex ElfX8664Relocation = 42

// String returns Xen's name of the value, or its number when it has none.
func (v ElfX8664Relocation) String() string {
	switch v {
	case ElfX8664RelocationNone:
		return "R_X86_64_NONE"
	case ElfX8664RelocationAbsolute64:
		return "R_X86_64_64"
	case ElfX8664RelocationRelative32:
		return "R_X86_64_PC32"
	case ElfX8664RelocationGot32:
		return "R_X86_64_GOT32"
	case ElfX8664RelocationPlt32:
		return "R_X86_64_PLT32"
	case ElfX8664RelocationGotRelative32:
		return "R_X86_64_GOTPCREL"
	case ElfX8664RelocationAbsolute32:
		return "R_X86_64_32"
	case ElfX8664RelocationAbsolute32Signed:
		return "R_X86_64_32S"
	case ElfX8664RelocationAbsolute16:
		return "R_X86_64_16"
	case ElfX8664RelocationRelative16:
		return "R_X86_64_PC16"
	case ElfX8664RelocationAbsolute8:
		return "R_X86_64_8"
	case ElfX8664RelocationRelative8:
		return "R_X86_64_PC8"
	case ElfX8664RelocationRelative64:
		return "R_X86_64_PC64"
	case ElfX8664RelocationGotRelative32Relaxable:
		return "R_X86_64_GOTPCRELX"
	case ElfX8664RelocationGotRelative32RelaxableRex:
		return "R_X86_64_REX_GOTPCRELX"
	}
	return fmt.Sprintf("ElfX8664Relocation(%d)", uint32(v))
}
