// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"fmt"
)

// XenDmOpEvent: What kind of event is injected; the numbers are those of the processor's. Xen's XEN_DMOP_EVENT_*:
// public/hvm/dm_op.h, 4.21. Other values are possible.
type XenDmOpEvent uint8

// XenDmOpEventExternalInterrupt is ext_int. An external interrupt.
const XenDmOpEventExternalInterrupt XenDmOpEvent = 0

// XenDmOpEventNmi is nmi. A non-maskable interrupt.
const XenDmOpEventNmi XenDmOpEvent = 2

// XenDmOpEventHardwareException is hw_exc. An exception of the processor.
const XenDmOpEventHardwareException XenDmOpEvent = 3

// XenDmOpEventSoftwareInterrupt is sw_int. The instruction INT with a number.
const XenDmOpEventSoftwareInterrupt XenDmOpEvent = 4

// XenDmOpEventPrivilegedSoftwareException is pri_sw_exc. The instruction ICEBP.
const XenDmOpEventPrivilegedSoftwareException XenDmOpEvent = 5

// XenDmOpEventSoftwareException is sw_exc. The instruction INT3 or INTO.
const XenDmOpEventSoftwareException XenDmOpEvent = 6

// String returns Xen's name of the value, or its number when it has none.
func (v XenDmOpEvent) String() string {
	switch v {
	case XenDmOpEventExternalInterrupt:
		return "ext_int"
	case XenDmOpEventNmi:
		return "nmi"
	case XenDmOpEventHardwareException:
		return "hw_exc"
	case XenDmOpEventSoftwareInterrupt:
		return "sw_int"
	case XenDmOpEventPrivilegedSoftwareException:
		return "pri_sw_exc"
	case XenDmOpEventSoftwareException:
		return "sw_exc"
	}
	return fmt.Sprintf("XenDmOpEvent(%d)", uint8(v))
}
