// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfMachine: Which processor an ELF file is for. Xen's EM_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values
// are possible.
type ElfMachine uint16

// ElfMachineI386 is EM_386. A 32-bit x86.
const ElfMachineI386 ElfMachine = 3

// ElfMachineX8664 is EM_X86_64. A 64-bit x86.
const ElfMachineX8664 ElfMachine = 62

// String returns Xen's name of the value, or its number when it has none.
func (v ElfMachine) String() string {
	switch v {
	case ElfMachineI386:
		return "EM_386"
	case ElfMachineX8664:
		return "EM_X86_64"
	}
	return fmt.Sprintf("ElfMachine(%d)", uint16(v))
}
