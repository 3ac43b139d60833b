// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"fmt"
)

// HvmMemType: How accesses to a page of guest memory are treated. Xen's HVMMEM_*: public/hvm/hvm_op.h, 4.21. Other
// values are possible.
type HvmMemType uint16

// HvmMemTypeRamRw is ram_rw. Memory.
const HvmMemTypeRamRw HvmMemType = 0

// HvmMemTypeRamRo is ram_ro. Memory, to which writes are lost.
const HvmMemTypeRamRo HvmMemType = 1

// HvmMemTypeMmio is mmio_dm. Reads and writes go to the device model.
const HvmMemTypeMmio HvmMemType = 2

// HvmMemTypeMmioWrites is mmio_write_dm. Memory; writes go to the device model instead. In Xen 4.6.
const HvmMemTypeMmioWrites HvmMemType = 3

// HvmMemTypeUnused is unused. Refused. In Xen 4.7 and later.
const HvmMemTypeUnused HvmMemType = 3

// HvmMemTypeIoreqServer is ioreq_server. Memory; writes go to the ioreq server that has claimed the type. In Xen 4.8
// and later.
const HvmMemTypeIoreqServer HvmMemType = 4

// String returns Xen's name of the value, or its number when it has none.
func (v HvmMemType) String() string {
	switch v {
	case HvmMemTypeRamRw:
		return "ram_rw"
	case HvmMemTypeRamRo:
		return "ram_ro"
	case HvmMemTypeMmio:
		return "mmio_dm"
	case HvmMemTypeMmioWrites:
		return "mmio_write_dm"
	case HvmMemTypeIoreqServer:
		return "ioreq_server"
	}
	return fmt.Sprintf("HvmMemType(%d)", uint16(v))
}
