// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemoryAccessOp: What is done about the access that a guest has to its own pages; 2 and 3 were in use in 4.6 and are
// not any more. Xen's XENMEM_access_op_*: public/memory.h, 4.22. Other values are possible.
type MemoryAccessOp uint8

// MemoryAccessOpSetAccess is set_access. Sets the access of a range of pages, or that of new pages. In Xen 4.6 and
// later.
const MemoryAccessOpSetAccess MemoryAccessOp = 0

// MemoryAccessOpGetAccess is get_access. Reads the access of a page, or that of new pages. In Xen 4.6 and later.
const MemoryAccessOpGetAccess MemoryAccessOp = 1

// MemoryAccessOpEnableEmulate is enable_emulate. Allowed an instruction to be emulated after an event. In Xen 4.6.
const MemoryAccessOpEnableEmulate MemoryAccessOp = 2

// MemoryAccessOpDisableEmulate is disable_emulate. Forbade it. In Xen 4.6.
const MemoryAccessOpDisableEmulate MemoryAccessOp = 3

// MemoryAccessOpSetAccessMulti is set_access_multi. Sets the access of each page of a list. In Xen 4.8 and later.
const MemoryAccessOpSetAccessMulti MemoryAccessOp = 4

// String returns Xen's name of the value, or its number when it has none.
func (v MemoryAccessOp) String() string {
	switch v {
	case MemoryAccessOpSetAccess:
		return "set_access"
	case MemoryAccessOpGetAccess:
		return "get_access"
	case MemoryAccessOpEnableEmulate:
		return "enable_emulate"
	case MemoryAccessOpDisableEmulate:
		return "disable_emulate"
	case MemoryAccessOpSetAccessMulti:
		return "set_access_multi"
	}
	return fmt.Sprintf("MemoryAccessOp(%d)", uint8(v))
}
