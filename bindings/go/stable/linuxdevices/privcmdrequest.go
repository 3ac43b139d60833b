// Code generated from abi/linux-devices.yaml. DO NOT EDIT.

package linuxdevices

import (
	"fmt"
)

// PrivcmdRequest: The numbers of the requests of /dev/xen/privcmd. Xen's IOCTL_PRIVCMD_*: Linux,
// include/uapi/xen/privcmd.h and evtchn.h, 6.1. Other values are possible.
type PrivcmdRequest uint32

// PrivcmdRequestHypercall is HYPERCALL. Makes a hypercall, whichever it is. A file that is restricted refuses it.
const PrivcmdRequestHypercall PrivcmdRequest = 0

// PrivcmdRequestMmap is MMAP. Maps ranges of a domain's memory; for PV kernels alone.
const PrivcmdRequestMmap PrivcmdRequest = 2

// PrivcmdRequestMmapbatch is MMAPBATCH. Maps pages of a domain's memory, and marks those that it could not map in the
// list itself.
const PrivcmdRequestMmapbatch PrivcmdRequest = 3

// PrivcmdRequestMmapbatchV2 is MMAPBATCH_V2. Maps pages of a domain's memory, with an error for each.
const PrivcmdRequestMmapbatchV2 PrivcmdRequest = 4

// PrivcmdRequestDmOp is DM_OP. Makes the hypercall of device models, whose memory it checks.
const PrivcmdRequestDmOp PrivcmdRequest = 5

// PrivcmdRequestRestrict is RESTRICT. Restricts the file to one domain, for good.
const PrivcmdRequestRestrict PrivcmdRequest = 6

// PrivcmdRequestMmapResource is MMAP_RESOURCE. Maps a resource that Xen has for a domain, or tells how large it is.
const PrivcmdRequestMmapResource PrivcmdRequest = 7

// String returns Xen's name of the value, or its number when it has none.
func (v PrivcmdRequest) String() string {
	switch v {
	case PrivcmdRequestHypercall:
		return "HYPERCALL"
	case PrivcmdRequestMmap:
		return "MMAP"
	case PrivcmdRequestMmapbatch:
		return "MMAPBATCH"
	case PrivcmdRequestMmapbatchV2:
		return "MMAPBATCH_V2"
	case PrivcmdRequestDmOp:
		return "DM_OP"
	case PrivcmdRequestRestrict:
		return "RESTRICT"
	case PrivcmdRequestMmapResource:
		return "MMAP_RESOURCE"
	}
	return fmt.Sprintf("PrivcmdRequest(%d)", uint32(v))
}
