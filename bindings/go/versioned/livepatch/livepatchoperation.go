// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// LivepatchOperation: The sub-operations of the live patching operation. Before the rename they were
// XEN_SYSCTL_XSPLICE_*. Xen's XEN_SYSCTL_LIVEPATCH_*: public/sysctl.h, 4.17. Other values are possible.
type LivepatchOperation uint32

// LivepatchOperationUpload is UPLOAD. Give Xen a payload, which it checks and links. In Xen 4.7 and later.
const LivepatchOperationUpload LivepatchOperation = 0

// LivepatchOperationGet is GET. Ask for the state of one payload. In Xen 4.7 and later.
const LivepatchOperationGet LivepatchOperation = 1

// LivepatchOperationList is LIST. Ask for the names and states of all. In Xen 4.7 and later.
const LivepatchOperationList LivepatchOperation = 2

// LivepatchOperationAction is ACTION. Apply, revert, replace or unload a payload. In Xen 4.7 and later.
const LivepatchOperationAction LivepatchOperation = 3

// String returns Xen's name of the value, or its number when it has none.
func (v LivepatchOperation) String() string {
	switch v {
	case LivepatchOperationUpload:
		return "UPLOAD"
	case LivepatchOperationGet:
		return "GET"
	case LivepatchOperationList:
		return "LIST"
	case LivepatchOperationAction:
		return "ACTION"
	}
	return fmt.Sprintf("LivepatchOperation(%d)", uint32(v))
}
