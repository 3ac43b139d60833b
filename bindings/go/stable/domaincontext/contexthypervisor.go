// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"fmt"
)

// ContextHypervisor: Hypervisors. From docs/specs/domain-context.md, 1.0. Other values are possible.
type ContextHypervisor uint32

// ContextHypervisorUnknown is UNKNOWN. It is not known which.
const ContextHypervisorUnknown ContextHypervisor = 0

// ContextHypervisorXen is XEN. Xen.
const ContextHypervisorXen ContextHypervisor = 1

// ContextHypervisorHoldfast is HOLDFAST. Holdfast's embedded hypervisor.
const ContextHypervisorHoldfast ContextHypervisor = 2

// String returns Xen's name of the value, or its number when it has none.
func (v ContextHypervisor) String() string {
	switch v {
	case ContextHypervisorUnknown:
		return "UNKNOWN"
	case ContextHypervisorXen:
		return "XEN"
	case ContextHypervisorHoldfast:
		return "HOLDFAST"
	}
	return fmt.Sprintf("ContextHypervisor(%d)", uint32(v))
}
