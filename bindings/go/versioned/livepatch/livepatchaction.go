// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// LivepatchAction: What may be done with a payload. Before the rename they were XSPLICE_ACTION_*. Xen's
// LIVEPATCH_ACTION_*: public/sysctl.h, 4.17. Other values are possible.
type LivepatchAction uint32

// LivepatchActionUnload is UNLOAD. Forget it. It must not be in effect. In Xen 4.7 and later.
const LivepatchActionUnload LivepatchAction = 1

// LivepatchActionRevert is REVERT. Take it out of effect. It must be the last one that was applied. In Xen 4.7 and
// later.
const LivepatchActionRevert LivepatchAction = 2

// LivepatchActionApply is APPLY. Put it into effect. In Xen 4.7 and later.
const LivepatchActionApply LivepatchAction = 3

// LivepatchActionReplace is REPLACE. Take all others out of effect and put this one into effect, in one step. In Xen
// 4.7 and later.
const LivepatchActionReplace LivepatchAction = 4

// String returns Xen's name of the value, or its number when it has none.
func (v LivepatchAction) String() string {
	switch v {
	case LivepatchActionUnload:
		return "UNLOAD"
	case LivepatchActionRevert:
		return "REVERT"
	case LivepatchActionApply:
		return "APPLY"
	case LivepatchActionReplace:
		return "REPLACE"
	}
	return fmt.Sprintf("LivepatchAction(%d)", uint32(v))
}
