// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfSegmentType: What a segment is. Xen's PT_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are possible.
type ElfSegmentType uint32

// ElfSegmentTypeLoad is PT_LOAD. Memory.
const ElfSegmentTypeLoad ElfSegmentType = 1

// ElfSegmentTypeNote is PT_NOTE. Notes.
const ElfSegmentTypeNote ElfSegmentType = 4

// String returns Xen's name of the value, or its number when it has none.
func (v ElfSegmentType) String() string {
	switch v {
	case ElfSegmentTypeLoad:
		return "PT_LOAD"
	case ElfSegmentTypeNote:
		return "PT_NOTE"
	}
	return fmt.Sprintf("ElfSegmentType(%d)", uint32(v))
}
