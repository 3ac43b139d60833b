// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"fmt"
)

// IoreqType: What a request is about. Xen's IOREQ_TYPE_*: public/hvm/ioreq.h, 4.21. Other values are possible.
type IoreqType uint8

// IoreqTypePortIo is PIO. An access to I/O ports.
const IoreqTypePortIo IoreqType = 0

// IoreqTypeMemory is COPY. An access to the memory of a device.
const IoreqTypeMemory IoreqType = 1

// IoreqTypePciConfig is PCI_CONFIG. An access to the configuration space of a PCI device. In Xen 4.5 and later.
const IoreqTypePciConfig IoreqType = 2

// IoreqTypeTimeOffset is TIMEOFFSET. The guest has set its clock; the data is by how many seconds, with a sign. It is
// buffered, in two entries.
const IoreqTypeTimeOffset IoreqType = 7

// IoreqTypeInvalidate is INVALIDATE. The device model should drop what it has mapped of the guest's memory; it is a
// request to write that the vCPU waits for.
const IoreqTypeInvalidate IoreqType = 8

// String returns Xen's name of the value, or its number when it has none.
func (v IoreqType) String() string {
	switch v {
	case IoreqTypePortIo:
		return "PIO"
	case IoreqTypeMemory:
		return "COPY"
	case IoreqTypePciConfig:
		return "PCI_CONFIG"
	case IoreqTypeTimeOffset:
		return "TIMEOFFSET"
	case IoreqTypeInvalidate:
		return "INVALIDATE"
	}
	return fmt.Sprintf("IoreqType(%d)", uint8(v))
}
