// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"fmt"
)

// DomainType: The kinds of guest that a libxc stream may hold. Xen's DHDR_TYPE_*:
// docs/specs/libxc-migration-stream.pandoc, revision 3. Other values are possible.
type DomainType uint32

// DomainTypeX86Pv is X86_PV. A paravirtualised x86 guest.
const DomainTypeX86Pv DomainType = 1

// DomainTypeX86Hvm is X86_HVM. An x86 guest that uses hardware virtualisation: HVM with a device model, or PVH.
const DomainTypeX86Hvm DomainType = 2

// String returns Xen's name of the value, or its number when it has none.
func (v DomainType) String() string {
	switch v {
	case DomainTypeX86Pv:
		return "X86_PV"
	case DomainTypeX86Hvm:
		return "X86_HVM"
	}
	return fmt.Sprintf("DomainType(%d)", uint32(v))
}
