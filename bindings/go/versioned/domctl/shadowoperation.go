// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"fmt"
)

// ShadowOperation: The sub-operations of shadow_op. Xen's XEN_DOMCTL_SHADOW_OP_*: public/domctl.h, 4.17. Other values
// are possible.
type ShadowOperation uint32

// ShadowOperationOff is OFF. Stop the log of changed pages, and shadow page tables.
const ShadowOperationOff ShadowOperation = 0

// ShadowOperationEnableTest is ENABLE_TEST. Begin shadow page tables, without anything else.
const ShadowOperationEnableTest ShadowOperation = 1

// ShadowOperationEnableLogDirty is ENABLE_LOGDIRTY. Begin the log of changed pages.
const ShadowOperationEnableLogDirty ShadowOperation = 2

// ShadowOperationClean is CLEAN. Read the log, and begin it anew.
const ShadowOperationClean ShadowOperation = 11

// ShadowOperationPeek is PEEK. Read the log.
const ShadowOperationPeek ShadowOperation = 12

// ShadowOperationGetAllocation is GET_ALLOCATION. Ask for the size of the pool of page tables in MiB.
const ShadowOperationGetAllocation ShadowOperation = 30

// ShadowOperationSetAllocation is SET_ALLOCATION. Set it in MiB.
const ShadowOperationSetAllocation ShadowOperation = 31

// ShadowOperationEnable is ENABLE. Begin what mode says.
const ShadowOperationEnable ShadowOperation = 32

// String returns Xen's name of the value, or its number when it has none.
func (v ShadowOperation) String() string {
	switch v {
	case ShadowOperationOff:
		return "OFF"
	case ShadowOperationEnableTest:
		return "ENABLE_TEST"
	case ShadowOperationEnableLogDirty:
		return "ENABLE_LOGDIRTY"
	case ShadowOperationClean:
		return "CLEAN"
	case ShadowOperationPeek:
		return "PEEK"
	case ShadowOperationGetAllocation:
		return "GET_ALLOCATION"
	case ShadowOperationSetAllocation:
		return "SET_ALLOCATION"
	case ShadowOperationEnable:
		return "ENABLE"
	}
	return fmt.Sprintf("ShadowOperation(%d)", uint32(v))
}
