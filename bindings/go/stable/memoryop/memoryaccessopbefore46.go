// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemoryAccessOpBefore46: What is done about the access that a guest has to its own pages, in numbers of its own. Xen's
// XENMEM_access_op_*: public/memory.h, 4.22. Other values are possible.
type MemoryAccessOpBefore46 uint8

// MemoryAccessOpBefore46Resume is resume. Lets vCPUs go on whose events are answered. In Xen 4.2 to 4.5.
const MemoryAccessOpBefore46Resume MemoryAccessOpBefore46 = 0

// MemoryAccessOpBefore46SetAccess is set_access. Sets the access of a range of pages, or that of new pages. In Xen 4.5.
const MemoryAccessOpBefore46SetAccess MemoryAccessOpBefore46 = 1

// MemoryAccessOpBefore46GetAccess is get_access. Reads the access of a page, or that of new pages. In Xen 4.5.
const MemoryAccessOpBefore46GetAccess MemoryAccessOpBefore46 = 2

// String returns Xen's name of the value, or its number when it has none.
func (v MemoryAccessOpBefore46) String() string {
	switch v {
	case MemoryAccessOpBefore46Resume:
		return "resume"
	case MemoryAccessOpBefore46SetAccess:
		return "set_access"
	case MemoryAccessOpBefore46GetAccess:
		return "get_access"
	}
	return fmt.Sprintf("MemoryAccessOpBefore46(%d)", uint8(v))
}
