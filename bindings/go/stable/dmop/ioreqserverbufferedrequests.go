// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"fmt"
)

// IoreqServerBufferedRequests: Whether an ioreq server takes requests that need no answer. Xen's
// HVM_IOREQSRV_BUFIOREQ_*: public/hvm/hvm_op.h, 4.21. Other values are possible.
type IoreqServerBufferedRequests uint8

// IoreqServerBufferedRequestsOff is OFF. It does not: all of its requests need an answer.
const IoreqServerBufferedRequestsOff IoreqServerBufferedRequests = 0

// IoreqServerBufferedRequestsLegacy is LEGACY. It does.
const IoreqServerBufferedRequestsLegacy IoreqServerBufferedRequests = 1

// IoreqServerBufferedRequestsAtomic is ATOMIC. It does, and reads both pointers of the ring at once and changes its own
// atomically. In Xen 4.6 and later.
const IoreqServerBufferedRequestsAtomic IoreqServerBufferedRequests = 2

// String returns Xen's name of the value, or its number when it has none.
func (v IoreqServerBufferedRequests) String() string {
	switch v {
	case IoreqServerBufferedRequestsOff:
		return "OFF"
	case IoreqServerBufferedRequestsLegacy:
		return "LEGACY"
	case IoreqServerBufferedRequestsAtomic:
		return "ATOMIC"
	}
	return fmt.Sprintf("IoreqServerBufferedRequests(%d)", uint8(v))
}
