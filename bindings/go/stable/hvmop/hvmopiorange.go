// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"fmt"
)

// HvmOpIoRange: What a range of an ioreq server is a range of. Xen's HVMOP_IO_RANGE_*: public/hvm/hvm_op.h, 4.8. Other
// values are possible.
type HvmOpIoRange uint32

// HvmOpIoRangePort is PORT. I/O ports. In Xen 4.5 to 4.8.
const HvmOpIoRangePort HvmOpIoRange = 0

// HvmOpIoRangeMemory is MEMORY. Guest-physical addresses. In Xen 4.5 to 4.8.
const HvmOpIoRangeMemory HvmOpIoRange = 1

// HvmOpIoRangePci is PCI. PCI functions. In Xen 4.5 to 4.8.
const HvmOpIoRangePci HvmOpIoRange = 2

// String returns Xen's name of the value, or its number when it has none.
func (v HvmOpIoRange) String() string {
	switch v {
	case HvmOpIoRangePort:
		return "PORT"
	case HvmOpIoRangeMemory:
		return "MEMORY"
	case HvmOpIoRangePci:
		return "PCI"
	}
	return fmt.Sprintf("HvmOpIoRange(%d)", uint32(v))
}
