// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// ShadowLogDirty: How a CLEAN or a PEEK of shadow_op is done. Xen's XEN_DOMCTL_SHADOW_LOGDIRTY_*: public/domctl.h,
// 4.17. Other values are possible.
type ShadowLogDirty uint32

// ShadowLogDirtyFinal is FINAL. It is the last: also report the pages that Xen itself may write to. In Xen 4.7 and
// later.
const ShadowLogDirtyFinal ShadowLogDirty = 0x1

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v ShadowLogDirty) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(ShadowLogDirtyFinal), Name: "FINAL"},
	})
}
