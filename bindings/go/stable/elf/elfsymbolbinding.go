// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfSymbolBinding: Who sees a symbol. Xen's STB_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are
// possible.
type ElfSymbolBinding uint8

// ElfSymbolBindingLocal is STB_LOCAL. Its own file.
const ElfSymbolBindingLocal ElfSymbolBinding = 0

// ElfSymbolBindingGlobal is STB_GLOBAL. Everybody.
const ElfSymbolBindingGlobal ElfSymbolBinding = 1

// ElfSymbolBindingWeak is STB_WEAK. Everybody, unless another has its name.
const ElfSymbolBindingWeak ElfSymbolBinding = 2

// String returns Xen's name of the value, or its number when it has none.
func (v ElfSymbolBinding) String() string {
	switch v {
	case ElfSymbolBindingLocal:
		return "STB_LOCAL"
	case ElfSymbolBindingGlobal:
		return "STB_GLOBAL"
	case ElfSymbolBindingWeak:
		return "STB_WEAK"
	}
	return fmt.Sprintf("ElfSymbolBinding(%d)", uint8(v))
}
