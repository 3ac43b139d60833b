// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemorySharingOp: What is done about the sharing of equal pages. Xen's XENMEM_sharing_op_*: public/memory.h, 4.22.
// Other values are possible.
type MemorySharingOp uint8

// MemorySharingOpNominateGfn is nominate_gfn. A page becomes one that may be shared. In Xen 4.6 and later.
const MemorySharingOpNominateGfn MemorySharingOp = 0

// MemorySharingOpNominateGref is nominate_gref. A granted page becomes one that may be shared. In Xen 4.6 and later.
const MemorySharingOpNominateGref MemorySharingOp = 1

// MemorySharingOpShare is share. Two pages become one. In Xen 4.6 and later.
const MemorySharingOpShare MemorySharingOp = 2

// MemorySharingOpDebugGfn is debug_gfn. Prints what is known of a page. In Xen 4.6 and later.
const MemorySharingOpDebugGfn MemorySharingOp = 3

// MemorySharingOpDebugMfn is debug_mfn. Prints what is known of a frame. In Xen 4.6 and later.
const MemorySharingOpDebugMfn MemorySharingOp = 4

// MemorySharingOpDebugGref is debug_gref. Prints what is known of a granted page. In Xen 4.6 and later.
const MemorySharingOpDebugGref MemorySharingOp = 5

// MemorySharingOpAddPhysmap is add_physmap. Puts a shared page where a guest has none. In Xen 4.6 and later.
const MemorySharingOpAddPhysmap MemorySharingOp = 6

// MemorySharingOpAudit is audit. Checks the books of all shared pages. In Xen 4.6 and later.
const MemorySharingOpAudit MemorySharingOp = 7

// MemorySharingOpRangeShare is range_share. The pages of a range become one with those of another domain. In Xen 4.8
// and later.
const MemorySharingOpRangeShare MemorySharingOp = 8

// MemorySharingOpFork is fork. A domain becomes a copy of another one. In Xen 4.14 and later.
const MemorySharingOpFork MemorySharingOp = 9

// MemorySharingOpForkReset is fork_reset. A copy goes back to where it started. In Xen 4.14 and later.
const MemorySharingOpForkReset MemorySharingOp = 10

// String returns Xen's name of the value, or its number when it has none.
func (v MemorySharingOp) String() string {
	switch v {
	case MemorySharingOpNominateGfn:
		return "nominate_gfn"
	case MemorySharingOpNominateGref:
		return "nominate_gref"
	case MemorySharingOpShare:
		return "share"
	case MemorySharingOpDebugGfn:
		return "debug_gfn"
	case MemorySharingOpDebugMfn:
		return "debug_mfn"
	case MemorySharingOpDebugGref:
		return "debug_gref"
	case MemorySharingOpAddPhysmap:
		return "add_physmap"
	case MemorySharingOpAudit:
		return "audit"
	case MemorySharingOpRangeShare:
		return "range_share"
	case MemorySharingOpFork:
		return "fork"
	case MemorySharingOpForkReset:
		return "fork_reset"
	}
	return fmt.Sprintf("MemorySharingOp(%d)", uint8(v))
}
