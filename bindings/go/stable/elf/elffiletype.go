// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfFileType: What an ELF file is. Xen's ET_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are possible.
type ElfFileType uint16

// ElfFileTypeRelocatable is ET_REL. An object that is to be linked or loaded.
const ElfFileTypeRelocatable ElfFileType = 1

// ElfFileTypeExecutable is ET_EXEC. A program.
const ElfFileTypeExecutable ElfFileType = 2

// ElfFileTypeShared is ET_DYN. A shared object.
const ElfFileTypeShared ElfFileType = 3

// ElfFileTypeCore is ET_CORE. A core dump.
const ElfFileTypeCore ElfFileType = 4

// String returns Xen's name of the value, or its number when it has none.
func (v ElfFileType) String() string {
	switch v {
	case ElfFileTypeRelocatable:
		return "ET_REL"
	case ElfFileTypeExecutable:
		return "ET_EXEC"
	case ElfFileTypeShared:
		return "ET_DYN"
	case ElfFileTypeCore:
		return "ET_CORE"
	}
	return fmt.Sprintf("ElfFileType(%d)", uint16(v))
}
