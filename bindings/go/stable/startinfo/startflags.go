// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"holdfast/abi/wire"
)

// StartFlags: What kind of domain a guest is, in its start info. Xen's SIF_*: public/xen.h, 4.22. Other values are
// possible.
type StartFlags uint32

// StartFlagsPrivileged is PRIVILEGED. It may do what guests may not.
const StartFlagsPrivileged StartFlags = 0x1

// StartFlagsInitialDomain is INITDOMAIN. It is the first domain.
const StartFlagsInitialDomain StartFlags = 0x2

// StartFlagsMultibootModules is MULTIBOOT_MOD. Its module is a list of modules. In Xen 4.0 and later.
const StartFlagsMultibootModules StartFlags = 0x4

// StartFlagsModuleByPage is MOD_START_PFN. Its module is named by page number rather than by address. In Xen 4.1 and
// later.
const StartFlagsModuleByPage StartFlags = 0x8

// StartFlagsToolsKnowLinearP2m is VIRT_P2M_4TOOLS. The tools can do with a table from page numbers to frames that is
// linear only. In Xen 4.6 and later.
const StartFlagsToolsKnowLinearP2m StartFlags = 0x10

// StartFlagsPowerManagementMask is PM_MASK. The bits for options of power management.
const StartFlagsPowerManagementMask StartFlags = 0xff00

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v StartFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(StartFlagsPrivileged), Name: "PRIVILEGED"},
		{Bits: uint64(StartFlagsInitialDomain), Name: "INITDOMAIN"},
		{Bits: uint64(StartFlagsMultibootModules), Name: "MULTIBOOT_MOD"},
		{Bits: uint64(StartFlagsModuleByPage), Name: "MOD_START_PFN"},
		{Bits: uint64(StartFlagsToolsKnowLinearP2m), Name: "VIRT_P2M_4TOOLS"},
		{Bits: uint64(StartFlagsPowerManagementMask), Name: "PM_MASK"},
	})
}
