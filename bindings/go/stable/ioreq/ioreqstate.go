// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

import (
	"fmt"
)

// IoreqState: How far a request is. Xen's STATE_*: public/hvm/ioreq.h, 4.21. Other values are possible.
type IoreqState uint8

// IoreqStateNone is IOREQ_NONE. There is no request.
const IoreqStateNone IoreqState = 0

// IoreqStateReady is IOREQ_READY. Xen has written a request.
const IoreqStateReady IoreqState = 1

// IoreqStateInProcess is IOREQ_INPROCESS. The device model works on it.
const IoreqStateInProcess IoreqState = 2

// IoreqStateResponseReady is IORESP_READY. The device model has written the answer.
const IoreqStateResponseReady IoreqState = 3

// String returns Xen's name of the value, or its number when it has none.
func (v IoreqState) String() string {
	switch v {
	case IoreqStateNone:
		return "IOREQ_NONE"
	case IoreqStateReady:
		return "IOREQ_READY"
	case IoreqStateInProcess:
		return "IOREQ_INPROCESS"
	case IoreqStateResponseReady:
		return "IORESP_READY"
	}
	return fmt.Sprintf("IoreqState(%d)", uint8(v))
}
