// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// X86MiscFlags: What else is particular to a domain. Xen's XEN_X86_*: public/arch-x86/xen.h, 4.17. Other values are
// possible.
type X86MiscFlags uint32

// X86MiscFlagsMsrRelaxed is MSR_RELAXED. Accesses to model-specific registers that Xen does not know are no faults.
const X86MiscFlagsMsrRelaxed X86MiscFlags = 0x1

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v X86MiscFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(X86MiscFlagsMsrRelaxed), Name: "MSR_RELAXED"},
	})
}
