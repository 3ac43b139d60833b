// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"fmt"
)

// IoreqDirection: Which way the data of a request goes. Xen's IOREQ_*: public/hvm/ioreq.h, 4.21. Other values are
// possible.
type IoreqDirection uint8

// IoreqDirectionWrite is WRITE. From the guest to the device.
const IoreqDirectionWrite IoreqDirection = 0

// IoreqDirectionRead is READ. From the device to the guest.
const IoreqDirectionRead IoreqDirection = 1

// String returns Xen's name of the value, or its number when it has none.
func (v IoreqDirection) String() string {
	switch v {
	case IoreqDirectionWrite:
		return "WRITE"
	case IoreqDirectionRead:
		return "READ"
	}
	return fmt.Sprintf("IoreqDirection(%d)", uint8(v))
}
