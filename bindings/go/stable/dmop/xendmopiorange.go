// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"fmt"
)

// XenDmOpIoRange: What a range of an ioreq server is a range of. Xen's XEN_DMOP_IO_RANGE_*: public/hvm/dm_op.h, 4.21.
// Other values are possible.
type XenDmOpIoRange uint32

// XenDmOpIoRangePort is PORT. I/O ports.
const XenDmOpIoRangePort XenDmOpIoRange = 0

// XenDmOpIoRangeMemory is MEMORY. Guest-physical addresses.
const XenDmOpIoRangeMemory XenDmOpIoRange = 1

// XenDmOpIoRangePci is PCI. PCI functions.
const XenDmOpIoRangePci XenDmOpIoRange = 2

// String returns Xen's name of the value, or its number when it has none.
func (v XenDmOpIoRange) String() string {
	switch v {
	case XenDmOpIoRangePort:
		return "PORT"
	case XenDmOpIoRangeMemory:
		return "MEMORY"
	case XenDmOpIoRangePci:
		return "PCI"
	}
	return fmt.Sprintf("XenDmOpIoRange(%d)", uint32(v))
}
