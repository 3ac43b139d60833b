// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"holdfast/abi/wire"
)

// ElfSectionFlags: How a section is used. Xen's SHF_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are
// possible.
type ElfSectionFlags uint64

// ElfSectionFlagsWrite is SHF_WRITE. It is written to.
const ElfSectionFlagsWrite ElfSectionFlags = 0x1

// ElfSectionFlagsAllocated is SHF_ALLOC. It has a place in memory.
const ElfSectionFlagsAllocated ElfSectionFlags = 0x2

// ElfSectionFlagsExecute is SHF_EXECINSTR. It holds instructions.
const ElfSectionFlagsExecute ElfSectionFlags = 0x4

// ElfSectionFlagsMerge is SHF_MERGE. Its entries may be put together with those that are alike.
const ElfSectionFlagsMerge ElfSectionFlags = 0x10

// ElfSectionFlagsStrings is SHF_STRINGS. Its entries are texts, each with a NUL at its end.
const ElfSectionFlagsStrings ElfSectionFlags = 0x20

// ElfSectionFlagsInfoIsASection is SHF_INFO_LINK. Its info is the number of a section.
const ElfSectionFlagsInfoIsASection ElfSectionFlags = 0x40

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v ElfSectionFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(ElfSectionFlagsWrite), Name: "SHF_WRITE"},
		{Bits: uint64(ElfSectionFlagsAllocated), Name: "SHF_ALLOC"},
		{Bits: uint64(ElfSectionFlagsExecute), Name: "SHF_EXECINSTR"},
		{Bits: uint64(ElfSectionFlagsMerge), Name: "SHF_MERGE"},
		{Bits: uint64(ElfSectionFlagsStrings), Name: "SHF_STRINGS"},
		{Bits: uint64(ElfSectionFlagsInfoIsASection), Name: "SHF_INFO_LINK"},
	})
}
