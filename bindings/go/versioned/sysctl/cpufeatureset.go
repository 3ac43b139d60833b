// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

import (
	"fmt"
)

// CpuFeatureset: The sets of processor features that may be asked for. Xen's XEN_SYSCTL_cpu_featureset_*:
// public/sysctl.h, 4.18. Other values are possible.
type CpuFeatureset uint32

// CpuFeaturesetRaw is raw. What the processor says. In Xen 4.7 and later.
const CpuFeaturesetRaw CpuFeatureset = 0

// CpuFeaturesetHost is host. What Xen uses. In Xen 4.7 and later.
const CpuFeaturesetHost CpuFeatureset = 1

// CpuFeaturesetPv is pv. What a PV guest gets. In Xen 4.7 and later.
const CpuFeaturesetPv CpuFeatureset = 2

// CpuFeaturesetHvm is hvm. What an HVM guest gets. In Xen 4.7 and later.
const CpuFeaturesetHvm CpuFeatureset = 3

// CpuFeaturesetPvMax is pv_max. The most that a PV guest may have. In Xen 4.18 and later.
const CpuFeaturesetPvMax CpuFeatureset = 4

// CpuFeaturesetHvmMax is hvm_max. The most that an HVM guest may have. In Xen 4.18 and later.
const CpuFeaturesetHvmMax CpuFeatureset = 5

// String returns Xen's name of the value, or its number when it has none.
func (v CpuFeatureset) String() string {
	switch v {
	case CpuFeaturesetRaw:
		return "raw"
	case CpuFeaturesetHost:
		return "host"
	case CpuFeaturesetPv:
		return "pv"
	case CpuFeaturesetHvm:
		return "hvm"
	case CpuFeaturesetPvMax:
		return "pv_max"
	case CpuFeaturesetHvmMax:
		return "hvm_max"
	}
	return fmt.Sprintf("CpuFeatureset(%d)", uint32(v))
}
