// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"fmt"
)

// HvmMemAccess: What may be done to a page before a listener is told. Xen's HVMMEM_access_*: public/hvm/hvm_op.h, 4.4.
// Other values are possible.
type HvmMemAccess uint16

// HvmMemAccessNone is n. Nothing. In Xen 4.1 to 4.4.
const HvmMemAccessNone HvmMemAccess = 0

// HvmMemAccessRead is r. Reading. In Xen 4.1 to 4.4.
const HvmMemAccessRead HvmMemAccess = 1

// HvmMemAccessWrite is w. Writing. In Xen 4.1 to 4.4.
const HvmMemAccessWrite HvmMemAccess = 2

// HvmMemAccessReadWrite is rw. Reading and writing. In Xen 4.1 to 4.4.
const HvmMemAccessReadWrite HvmMemAccess = 3

// HvmMemAccessExecute is x. Executing. In Xen 4.1 to 4.4.
const HvmMemAccessExecute HvmMemAccess = 4

// HvmMemAccessReadExecute is rx. Reading and executing. In Xen 4.1 to 4.4.
const HvmMemAccessReadExecute HvmMemAccess = 5

// HvmMemAccessWriteExecute is wx. Writing and executing. In Xen 4.1 to 4.4.
const HvmMemAccessWriteExecute HvmMemAccess = 6

// HvmMemAccessAll is rwx. Everything. In Xen 4.1 to 4.4.
const HvmMemAccessAll HvmMemAccess = 7

// HvmMemAccessReadExecuteToReadWrite is rx2rw. Reading and executing, until the first write; then reading and writing.
// In Xen 4.1 to 4.4.
const HvmMemAccessReadExecuteToReadWrite HvmMemAccess = 8

// HvmMemAccessNoneToAll is n2rwx. Nothing, until the first access, of which a listener is told while the vCPU goes on;
// then everything. In Xen 4.2 to 4.4.
const HvmMemAccessNoneToAll HvmMemAccess = 9

// HvmMemAccessDefaultBefore42 is default. What the domain has for new pages. In Xen 4.1.
const HvmMemAccessDefaultBefore42 HvmMemAccess = 9

// HvmMemAccessDefault is default. What the domain has for new pages. In Xen 4.2 to 4.4.
const HvmMemAccessDefault HvmMemAccess = 10

// String returns Xen's name of the value, or its number when it has none.
func (v HvmMemAccess) String() string {
	switch v {
	case HvmMemAccessNone:
		return "n"
	case HvmMemAccessRead:
		return "r"
	case HvmMemAccessWrite:
		return "w"
	case HvmMemAccessReadWrite:
		return "rw"
	case HvmMemAccessExecute:
		return "x"
	case HvmMemAccessReadExecute:
		return "rx"
	case HvmMemAccessWriteExecute:
		return "wx"
	case HvmMemAccessAll:
		return "rwx"
	case HvmMemAccessReadExecuteToReadWrite:
		return "rx2rw"
	case HvmMemAccessNoneToAll:
		return "n2rwx"
	case HvmMemAccessDefault:
		return "default"
	}
	return fmt.Sprintf("HvmMemAccess(%d)", uint16(v))
}
