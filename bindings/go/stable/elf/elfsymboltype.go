// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfSymbolType: What a symbol stands for. Xen's STT_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are
// possible.
type ElfSymbolType uint8

// ElfSymbolTypeNone is STT_NOTYPE. It is not said.
const ElfSymbolTypeNone ElfSymbolType = 0

// ElfSymbolTypeData is STT_OBJECT. Data.
const ElfSymbolTypeData ElfSymbolType = 1

// ElfSymbolTypeFunction is STT_FUNC. A function.
const ElfSymbolTypeFunction ElfSymbolType = 2

// ElfSymbolTypeSection is STT_SECTION. A section.
const ElfSymbolTypeSection ElfSymbolType = 3

// ElfSymbolTypeFile is STT_FILE. The file that the local symbols behind it come from.
const ElfSymbolTypeFile ElfSymbolType = 4

// String returns Xen's name of the value, or its number when it has none.
func (v ElfSymbolType) String() string {
	switch v {
	case ElfSymbolTypeNone:
		return "STT_NOTYPE"
	case ElfSymbolTypeData:
		return "STT_OBJECT"
	case ElfSymbolTypeFunction:
		return "STT_FUNC"
	case ElfSymbolTypeSection:
		return "STT_SECTION"
	case ElfSymbolTypeFile:
		return "STT_FILE"
	}
	return fmt.Sprintf("ElfSymbolType(%d)", uint8(v))
}
