// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfSymbolSection: What stands instead of the number of a symbol's section. Numbers from 0xff00 on are never those of
// sections. Xen's SHN_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are possible.
type ElfSymbolSection uint16

// ElfSymbolSectionUndefined is SHN_UNDEF. It is defined elsewhere.
const ElfSymbolSectionUndefined ElfSymbolSection = 0x0

// ElfSymbolSectionFirstReserved is SHN_LORESERVE. The first number that is no section's.
const ElfSymbolSectionFirstReserved ElfSymbolSection = 0xff00

// ElfSymbolSectionAbsolute is SHN_ABS. Its value is no place in a section.
const ElfSymbolSectionAbsolute ElfSymbolSection = 0xfff1

// ElfSymbolSectionCommon is SHN_COMMON. It has no place yet.
const ElfSymbolSectionCommon ElfSymbolSection = 0xfff2

// ElfSymbolSectionElsewhere is SHN_XINDEX. The number stands in another table.
const ElfSymbolSectionElsewhere ElfSymbolSection = 0xffff

// String returns Xen's name of the value, or its number when it has none.
func (v ElfSymbolSection) String() string {
	switch v {
	case ElfSymbolSectionUndefined:
		return "SHN_UNDEF"
	case ElfSymbolSectionFirstReserved:
		return "SHN_LORESERVE"
	case ElfSymbolSectionAbsolute:
		return "SHN_ABS"
	case ElfSymbolSectionCommon:
		return "SHN_COMMON"
	case ElfSymbolSectionElsewhere:
		return "SHN_XINDEX"
	}
	return fmt.Sprintf("ElfSymbolSection(%d)", uint16(v))
}
