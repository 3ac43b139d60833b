// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"fmt"
)

// ContextGuestKind: Kinds of guest. From docs/specs/domain-context.md, 1.0. Other values are possible.
type ContextGuestKind uint32

// ContextGuestKindPv is PV. A paravirtualised guest.
const ContextGuestKindPv ContextGuestKind = 1

// ContextGuestKindHvm is HVM. A guest with hardware virtualisation and the devices of a PC.
const ContextGuestKindHvm ContextGuestKind = 2

// ContextGuestKindPvh is PVH. A guest with hardware virtualisation and no devices of a PC but local interrupt
// controllers.
const ContextGuestKindPvh ContextGuestKind = 3

// String returns Xen's name of the value, or its number when it has none.
func (v ContextGuestKind) String() string {
	switch v {
	case ContextGuestKindPv:
		return "PV"
	case ContextGuestKindHvm:
		return "HVM"
	case ContextGuestKindPvh:
		return "PVH"
	}
	return fmt.Sprintf("ContextGuestKind(%d)", uint32(v))
}
