// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemoryAccess: The access that a guest has to a page of its own. Xen's XENMEM_access_*: public/memory.h, 4.22. Other
// values are possible.
type MemoryAccess uint8

// MemoryAccessNone is n. None. In Xen 4.5 and later.
const MemoryAccessNone MemoryAccess = 0

// MemoryAccessRead is r. It may read. In Xen 4.5 and later.
const MemoryAccessRead MemoryAccess = 1

// MemoryAccessWrite is w. It may write. In Xen 4.5 and later.
const MemoryAccessWrite MemoryAccess = 2

// MemoryAccessReadWrite is rw. It may read and write. In Xen 4.5 and later.
const MemoryAccessReadWrite MemoryAccess = 3

// MemoryAccessExecute is x. It may execute. In Xen 4.5 and later.
const MemoryAccessExecute MemoryAccess = 4

// MemoryAccessReadExecute is rx. It may read and execute. In Xen 4.5 and later.
const MemoryAccessReadExecute MemoryAccess = 5

// MemoryAccessWriteExecute is wx. It may write and execute. In Xen 4.5 and later.
const MemoryAccessWriteExecute MemoryAccess = 6

// MemoryAccessAll is rwx. It may do everything. In Xen 4.5 and later.
const MemoryAccessAll MemoryAccess = 7

// MemoryAccessReadExecuteToReadWrite is rx2rw. It may read and execute, and after its first write read and write. In
// Xen 4.5 and later.
const MemoryAccessReadExecuteToReadWrite MemoryAccess = 8

// MemoryAccessNoneToAll is n2rwx. None until the first access, which is reported without a stop; then everything. In
// Xen 4.5 and later.
const MemoryAccessNoneToAll MemoryAccess = 9

// MemoryAccessDefaultBefore420 is default. What new pages have, until Xen 4.19. In Xen 4.5 to 4.19.
const MemoryAccessDefaultBefore420 MemoryAccess = 10

// MemoryAccessReadPagingWrite is r_pw. It may read, and the processor's page-table walks may write. In Xen 4.20 and
// later.
const MemoryAccessReadPagingWrite MemoryAccess = 10

// MemoryAccessDefault is default. What new pages have. In Xen 4.20 and later.
const MemoryAccessDefault MemoryAccess = 11

// String returns Xen's name of the value, or its number when it has none.
func (v MemoryAccess) String() string {
	switch v {
	case MemoryAccessNone:
		return "n"
	case MemoryAccessRead:
		return "r"
	case MemoryAccessWrite:
		return "w"
	case MemoryAccessReadWrite:
		return "rw"
	case MemoryAccessExecute:
		return "x"
	case MemoryAccessReadExecute:
		return "rx"
	case MemoryAccessWriteExecute:
		return "wx"
	case MemoryAccessAll:
		return "rwx"
	case MemoryAccessReadExecuteToReadWrite:
		return "rx2rw"
	case MemoryAccessNoneToAll:
		return "n2rwx"
	case MemoryAccessDefaultBefore420:
		return "default"
	case MemoryAccessDefault:
		return "default"
	}
	return fmt.Sprintf("MemoryAccess(%d)", uint8(v))
}
