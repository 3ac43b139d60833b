// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// LivepatchState: The states of a payload. Before the rename they were XSPLICE_STATE_*. Xen's LIVEPATCH_STATE_*:
// public/sysctl.h, 4.17. Other values are possible.
type LivepatchState uint32

// LivepatchStateChecked is CHECKED. It is uploaded and not in effect. In Xen 4.7 and later.
const LivepatchStateChecked LivepatchState = 1

// LivepatchStateApplied is APPLIED. It is in effect. In Xen 4.7 and later.
const LivepatchStateApplied LivepatchState = 2

// String returns Xen's name of the value, or its number when it has none.
func (v LivepatchState) String() string {
	switch v {
	case LivepatchStateChecked:
		return "CHECKED"
	case LivepatchStateApplied:
		return "APPLIED"
	}
	return fmt.Sprintf("LivepatchState(%d)", uint32(v))
}
