// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"holdfast/abi/wire"
)

// LivepatchFlags: How a sub-operation is done. Xen's LIVEPATCH_FLAG_*: public/sysctl.h, 4.17. Other values are
// possible.
type LivepatchFlags uint32

// LivepatchFlagsForce is FORCE. Let bits pass that Xen does not know. It was meant to skip checks of an upload, and no
// release skips any. In Xen 4.19 and later.
const LivepatchFlagsForce LivepatchFlags = 0x1

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v LivepatchFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(LivepatchFlagsForce), Name: "FORCE"},
	})
}
