// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"fmt"
)

// ContextCallInstruction: Instructions that make a hypercall. From docs/specs/domain-context.md, 1.0. Other values are
// possible.
type ContextCallInstruction uint16

// ContextCallInstructionVmcall is VMCALL. VMCALL.
const ContextCallInstructionVmcall ContextCallInstruction = 1

// ContextCallInstructionVmmcall is VMMCALL. VMMCALL.
const ContextCallInstructionVmmcall ContextCallInstruction = 2

// ContextCallInstructionSyscall is SYSCALL. SYSCALL, of a 64-bit PV guest.
const ContextCallInstructionSyscall ContextCallInstruction = 3

// ContextCallInstructionInt82 is INT_82. INT 0x82, of a 32-bit PV guest.
const ContextCallInstructionInt82 ContextCallInstruction = 4

// String returns Xen's name of the value, or its number when it has none.
func (v ContextCallInstruction) String() string {
	switch v {
	case ContextCallInstructionVmcall:
		return "VMCALL"
	case ContextCallInstructionVmmcall:
		return "VMMCALL"
	case ContextCallInstructionSyscall:
		return "SYSCALL"
	case ContextCallInstructionInt82:
		return "INT_82"
	}
	return fmt.Sprintf("ContextCallInstruction(%d)", uint16(v))
}
