// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"holdfast/abi/wire"
)

// LivepatchActionFlags: How an action is done. Xen ignores the bits that it does not know. Xen's LIVEPATCH_ACTION_*:
// public/sysctl.h, 4.17. Other values are possible.
type LivepatchActionFlags uint32

// LivepatchActionFlagsApplyNoDeps is APPLY_NODEPS. Do not compare .livepatch.depends with the payload on top; the build
// of Xen was compared at the upload. In Xen 4.14 and later.
const LivepatchActionFlagsApplyNoDeps LivepatchActionFlags = 0x1

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v LivepatchActionFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(LivepatchActionFlagsApplyNoDeps), Name: "APPLY_NODEPS"},
	})
}
