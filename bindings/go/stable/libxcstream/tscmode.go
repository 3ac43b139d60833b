// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"fmt"
)

// TscMode: How the guest's time-stamp counter is provided. Xen's TSC_MODE_*: xen/arch/x86/include/asm/time.h, 4.17.
// Other values are possible.
type TscMode uint32

// TscModeDefault is DEFAULT. Natively while the host's frequency is the guest's and emulated otherwise.
const TscModeDefault TscMode = 0

// TscModeAlwaysEmulate is ALWAYS_EMULATE. Every read is emulated.
const TscModeAlwaysEmulate TscMode = 1

// TscModeNeverEmulate is NEVER_EMULATE. Reads go to the hardware.
const TscModeNeverEmulate TscMode = 2

// String returns Xen's name of the value, or its number when it has none.
func (v TscMode) String() string {
	switch v {
	case TscModeDefault:
		return "DEFAULT"
	case TscModeAlwaysEmulate:
		return "ALWAYS_EMULATE"
	case TscModeNeverEmulate:
		return "NEVER_EMULATE"
	}
	return fmt.Sprintf("TscMode(%d)", uint32(v))
}
