// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"fmt"
)

// HvmMemoryMapType: What a range of a PVH guest's memory map is. Xen's XEN_HVM_MEMMAP_TYPE_*:
// public/arch-x86/hvm/start_info.h, 4.22. Other values are possible.
type HvmMemoryMapType uint32

// HvmMemoryMapTypeRam is RAM. Memory. In Xen 4.11 and later.
const HvmMemoryMapTypeRam HvmMemoryMapType = 1

// HvmMemoryMapTypeReserved is RESERVED. Not to be used. In Xen 4.11 and later.
const HvmMemoryMapTypeReserved HvmMemoryMapType = 2

// HvmMemoryMapTypeAcpi is ACPI. Tables of ACPI, memory after they were read. In Xen 4.11 and later.
const HvmMemoryMapTypeAcpi HvmMemoryMapType = 3

// HvmMemoryMapTypeSurvivesSleep is NVS. What the firmware keeps across sleep. In Xen 4.11 and later.
const HvmMemoryMapTypeSurvivesSleep HvmMemoryMapType = 4

// HvmMemoryMapTypeUnusable is UNUSABLE. Broken memory. In Xen 4.11 and later.
const HvmMemoryMapTypeUnusable HvmMemoryMapType = 5

// HvmMemoryMapTypeDisabled is DISABLED. Memory that is off. In Xen 4.11 and later.
const HvmMemoryMapTypeDisabled HvmMemoryMapType = 6

// HvmMemoryMapTypePersistent is PMEM. Memory that keeps its contents. In Xen 4.11 and later.
const HvmMemoryMapTypePersistent HvmMemoryMapType = 7

// String returns Xen's name of the value, or its number when it has none.
func (v HvmMemoryMapType) String() string {
	switch v {
	case HvmMemoryMapTypeRam:
		return "RAM"
	case HvmMemoryMapTypeReserved:
		return "RESERVED"
	case HvmMemoryMapTypeAcpi:
		return "ACPI"
	case HvmMemoryMapTypeSurvivesSleep:
		return "NVS"
	case HvmMemoryMapTypeUnusable:
		return "UNUSABLE"
	case HvmMemoryMapTypeDisabled:
		return "DISABLED"
	case HvmMemoryMapTypePersistent:
		return "PMEM"
	}
	return fmt.Sprintf("HvmMemoryMapType(%d)", uint32(v))
}
