// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"fmt"
)

// ElfNoteType: What a note of a core dump holds. Xen's NT_*: System V ABI, gABI 4.1, chapters 4 and 5. Other values are
// possible.
type ElfNoteType uint32

// ElfNoteTypePrstatus is NT_PRSTATUS. The general registers of a thread; each begins a new thread.
const ElfNoteTypePrstatus ElfNoteType = 1

// ElfNoteTypeFloatingPoint is NT_PRFPREG. The x87 registers of a thread; on 64-bit x86 the SSE registers too.
const ElfNoteTypeFloatingPoint ElfNoteType = 2

// ElfNoteTypeExtendedState is NT_X86_XSTATE. The extended state of a thread, as XSAVE writes it.
const ElfNoteTypeExtendedState ElfNoteType = 514

// ElfNoteTypeExtendedFloatingPoint is NT_PRXFPREG. The x87 and SSE registers of a thread on 32-bit x86, as FXSAVE
// writes them.
const ElfNoteTypeExtendedFloatingPoint ElfNoteType = 1189489535

// String returns Xen's name of the value, or its number when it has none.
func (v ElfNoteType) String() string {
	switch v {
	case ElfNoteTypePrstatus:
		return "NT_PRSTATUS"
	case ElfNoteTypeFloatingPoint:
		return "NT_PRFPREG"
	case ElfNoteTypeExtendedState:
		return "NT_X86_XSTATE"
	case ElfNoteTypeExtendedFloatingPoint:
		return "NT_PRXFPREG"
	}
	return fmt.Sprintf("ElfNoteType(%d)", uint32(v))
}
