// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemoryPagingOp: What is done to a page that the host may swap out. Xen's XENMEM_paging_op_*: public/memory.h, 4.22.
// Other values are possible.
type MemoryPagingOp uint8

// MemoryPagingOpNominate is nominate. The page becomes a candidate. In Xen 4.2 and later.
const MemoryPagingOpNominate MemoryPagingOp = 0

// MemoryPagingOpEvict is evict. The page leaves memory. In Xen 4.2 and later.
const MemoryPagingOpEvict MemoryPagingOp = 1

// MemoryPagingOpPrep is prep. The page gets memory again, and its contents when there is a buffer. In Xen 4.2 and
// later.
const MemoryPagingOpPrep MemoryPagingOp = 2

// String returns Xen's name of the value, or its number when it has none.
func (v MemoryPagingOp) String() string {
	switch v {
	case MemoryPagingOpNominate:
		return "nominate"
	case MemoryPagingOpEvict:
		return "evict"
	case MemoryPagingOpPrep:
		return "prep"
	}
	return fmt.Sprintf("MemoryPagingOp(%d)", uint8(v))
}
