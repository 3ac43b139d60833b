// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"fmt"
)

// LivepatchFuncState: Whether one function of a payload is patched. Xen's LIVEPATCH_FUNC_*: public/sysctl.h, 4.17.
// Other values are possible.
type LivepatchFuncState uint8

// LivepatchFuncStateNotApplied is NOT_APPLIED. It is as it was. In Xen 4.14 and later.
const LivepatchFuncStateNotApplied LivepatchFuncState = 0

// LivepatchFuncStateApplied is APPLIED. It is patched. In Xen 4.14 and later.
const LivepatchFuncStateApplied LivepatchFuncState = 1

// String returns Xen's name of the value, or its number when it has none.
func (v LivepatchFuncState) String() string {
	switch v {
	case LivepatchFuncStateNotApplied:
		return "NOT_APPLIED"
	case LivepatchFuncStateApplied:
		return "APPLIED"
	}
	return fmt.Sprintf("LivepatchFuncState(%d)", uint8(v))
}
