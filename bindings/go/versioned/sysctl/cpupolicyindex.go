// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"fmt"
)

// CpuPolicyIndex: The processor policies that may be asked for. Xen's XEN_SYSCTL_cpu_policy_*: public/sysctl.h, 4.17.
// Other values are possible.
type CpuPolicyIndex uint32

// CpuPolicyIndexRaw is raw. What the processor says. In Xen 4.12 and later.
const CpuPolicyIndexRaw CpuPolicyIndex = 0

// CpuPolicyIndexHost is host. What Xen uses. In Xen 4.12 and later.
const CpuPolicyIndexHost CpuPolicyIndex = 1

// CpuPolicyIndexPvMax is pv_max. The most that a PV guest may have, security support or not. In Xen 4.12 and later.
const CpuPolicyIndexPvMax CpuPolicyIndex = 2

// CpuPolicyIndexHvmMax is hvm_max. The most that an HVM guest may have, security support or not. In Xen 4.12 and later.
const CpuPolicyIndexHvmMax CpuPolicyIndex = 3

// CpuPolicyIndexPvDefault is pv_default. What a PV guest gets. In Xen 4.12 and later.
const CpuPolicyIndexPvDefault CpuPolicyIndex = 4

// CpuPolicyIndexHvmDefault is hvm_default. What an HVM guest gets. In Xen 4.12 and later.
const CpuPolicyIndexHvmDefault CpuPolicyIndex = 5

// String returns Xen's name of the value, or its number when it has none.
func (v CpuPolicyIndex) String() string {
	switch v {
	case CpuPolicyIndexRaw:
		return "raw"
	case CpuPolicyIndexHost:
		return "host"
	case CpuPolicyIndexPvMax:
		return "pv_max"
	case CpuPolicyIndexHvmMax:
		return "hvm_max"
	case CpuPolicyIndexPvDefault:
		return "pv_default"
	case CpuPolicyIndexHvmDefault:
		return "hvm_default"
	}
	return fmt.Sprintf("CpuPolicyIndex(%d)", uint32(v))
}
