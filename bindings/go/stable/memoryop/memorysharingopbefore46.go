// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemorySharingOpBefore46: What is done about the sharing of equal pages, in numbers of its own. Xen's
// XENMEM_sharing_op_*: public/memory.h, 4.22. Other values are possible.
type MemorySharingOpBefore46 uint8

// MemorySharingOpBefore46NominateGfn is nominate_gfn. A page becomes one that may be shared. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46NominateGfn MemorySharingOpBefore46 = 0

// MemorySharingOpBefore46NominateGref is nominate_gref. A granted page becomes one that may be shared. In Xen 4.2 to
// 4.5.
const MemorySharingOpBefore46NominateGref MemorySharingOpBefore46 = 1

// MemorySharingOpBefore46Share is share. Two pages become one. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46Share MemorySharingOpBefore46 = 2

// MemorySharingOpBefore46Resume is resume. Lets vCPUs go on whose events are answered. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46Resume MemorySharingOpBefore46 = 3

// MemorySharingOpBefore46DebugGfn is debug_gfn. Prints what is known of a page. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46DebugGfn MemorySharingOpBefore46 = 4

// MemorySharingOpBefore46DebugMfn is debug_mfn. Prints what is known of a frame. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46DebugMfn MemorySharingOpBefore46 = 5

// MemorySharingOpBefore46DebugGref is debug_gref. Prints what is known of a granted page. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46DebugGref MemorySharingOpBefore46 = 6

// MemorySharingOpBefore46AddPhysmap is add_physmap. Puts a shared page where a guest has none. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46AddPhysmap MemorySharingOpBefore46 = 7

// MemorySharingOpBefore46Audit is audit. Checks the books of all shared pages. In Xen 4.2 to 4.5.
const MemorySharingOpBefore46Audit MemorySharingOpBefore46 = 8

// String returns Xen's name of the value, or its number when it has none.
func (v MemorySharingOpBefore46) String() string {
	switch v {
	case MemorySharingOpBefore46NominateGfn:
		return "nominate_gfn"
	case MemorySharingOpBefore46NominateGref:
		return "nominate_gref"
	case MemorySharingOpBefore46Share:
		return "share"
	case MemorySharingOpBefore46Resume:
		return "resume"
	case MemorySharingOpBefore46DebugGfn:
		return "debug_gfn"
	case MemorySharingOpBefore46DebugMfn:
		return "debug_mfn"
	case MemorySharingOpBefore46DebugGref:
		return "debug_gref"
	case MemorySharingOpBefore46AddPhysmap:
		return "add_physmap"
	case MemorySharingOpBefore46Audit:
		return "audit"
	}
	return fmt.Sprintf("MemorySharingOpBefore46(%d)", uint8(v))
}
