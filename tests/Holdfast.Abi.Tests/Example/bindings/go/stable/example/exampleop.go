// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"fmt"
)

// ExampleOp: What a call asks for. Xen's EXAMPLE_OP_*: invented.h, 1. Other values are possible.
type ExampleOp uint16

// ExampleOpMap is OP_MAP. Map memory.
const ExampleOpMap ExampleOp = 1

// ExampleOpSend is OP_SEND. Send a message. In Xen 4.18.5, 4.19 and later.
const ExampleOpSend ExampleOp = 2

// String returns Xen's name of the value, or its number when it has none.
func (v ExampleOp) String() string {
	switch v {
	case ExampleOpMap:
		return "OP_MAP"
	case ExampleOpSend:
		return "OP_SEND"
	}
	return fmt.Sprintf("ExampleOp(%d)", uint16(v))
}
