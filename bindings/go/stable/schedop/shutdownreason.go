// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

import (
	"fmt"
)

// ShutdownReason: Why a domain stops. Xen's SHUTDOWN_*: public/sched.h, 4.22. Other values are possible.
type ShutdownReason uint32

// ShutdownReasonPowerOff is poweroff. It is done.
const ShutdownReasonPowerOff ShutdownReason = 0

// ShutdownReasonReboot is reboot. It wants to start anew.
const ShutdownReasonReboot ShutdownReason = 1

// ShutdownReasonSuspend is suspend. It is ready to be saved.
const ShutdownReasonSuspend ShutdownReason = 2

// ShutdownReasonCrash is crash. It cannot go on.
const ShutdownReasonCrash ShutdownReason = 3

// ShutdownReasonWatchdog is watchdog. Its watchdog ran out. In Xen 4.1 and later.
const ShutdownReasonWatchdog ShutdownReason = 4

// ShutdownReasonSoftReset is soft_reset. It wants all that Xen keeps for it to be as at first, but for its memory and
// vCPUs. In Xen 4.7 and later.
const ShutdownReasonSoftReset ShutdownReason = 5

// String returns Xen's name of the value, or its number when it has none.
func (v ShutdownReason) String() string {
	switch v {
	case ShutdownReasonPowerOff:
		return "poweroff"
	case ShutdownReasonReboot:
		return "reboot"
	case ShutdownReasonSuspend:
		return "suspend"
	case ShutdownReasonCrash:
		return "crash"
	case ShutdownReasonWatchdog:
		return "watchdog"
	case ShutdownReasonSoftReset:
		return "soft_reset"
	}
	return fmt.Sprintf("ShutdownReason(%d)", uint32(v))
}
