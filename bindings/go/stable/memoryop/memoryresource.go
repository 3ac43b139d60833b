// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// MemoryResource: What may be mapped that belongs to a guest and is not its memory. Xen's XENMEM_resource_*:
// public/memory.h, 4.22. Other values are possible.
type MemoryResource uint16

// MemoryResourceIoreqServer is ioreq_server. The pages of an I/O request server; frame 0 is the one for requests that
// need no answer. In Xen 4.11 and later.
const MemoryResourceIoreqServer MemoryResource = 0

// MemoryResourceGrantTable is grant_table. The grant table (id 0) or the status of its grants (id 1). In Xen 4.12 and
// later.
const MemoryResourceGrantTable MemoryResource = 1

// MemoryResourceVmtraceBuf is vmtrace_buf. A vCPU's buffer of processor traces. In Xen 4.15 and later.
const MemoryResourceVmtraceBuf MemoryResource = 2

// String returns Xen's name of the value, or its number when it has none.
func (v MemoryResource) String() string {
	switch v {
	case MemoryResourceIoreqServer:
		return "ioreq_server"
	case MemoryResourceGrantTable:
		return "grant_table"
	case MemoryResourceVmtraceBuf:
		return "vmtrace_buf"
	}
	return fmt.Sprintf("MemoryResource(%d)", uint16(v))
}
