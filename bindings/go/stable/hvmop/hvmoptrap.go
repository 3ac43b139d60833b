// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

import (
	"fmt"
)

// HvmOpTrap: What kind of event is injected; the numbers are those of the processor's. Xen's HVMOP_TRAP_*:
// public/hvm/hvm_op.h, 4.8. Other values are possible.
type HvmOpTrap uint32

// HvmOpTrapExternalInterrupt is ext_int. An external interrupt. In Xen 4.2 to 4.8.
const HvmOpTrapExternalInterrupt HvmOpTrap = 0

// HvmOpTrapNmi is nmi. A non-maskable interrupt. In Xen 4.2 to 4.8.
const HvmOpTrapNmi HvmOpTrap = 2

// HvmOpTrapHardwareException is hw_exc. An exception of the processor. In Xen 4.2 to 4.8.
const HvmOpTrapHardwareException HvmOpTrap = 3

// HvmOpTrapSoftwareInterrupt is sw_int. The instruction INT with a number. In Xen 4.2 to 4.8.
const HvmOpTrapSoftwareInterrupt HvmOpTrap = 4

// HvmOpTrapPrivilegedSoftwareException is pri_sw_exc. The instruction ICEBP. In Xen 4.2 to 4.8.
const HvmOpTrapPrivilegedSoftwareException HvmOpTrap = 5

// HvmOpTrapSoftwareException is sw_exc. The instruction INT3 or INTO. In Xen 4.2 to 4.8.
const HvmOpTrapSoftwareException HvmOpTrap = 6

// String returns Xen's name of the value, or its number when it has none.
func (v HvmOpTrap) String() string {
	switch v {
	case HvmOpTrapExternalInterrupt:
		return "ext_int"
	case HvmOpTrapNmi:
		return "nmi"
	case HvmOpTrapHardwareException:
		return "hw_exc"
	case HvmOpTrapSoftwareInterrupt:
		return "sw_int"
	case HvmOpTrapPrivilegedSoftwareException:
		return "pri_sw_exc"
	case HvmOpTrapSoftwareException:
		return "sw_exc"
	}
	return fmt.Sprintf("HvmOpTrap(%d)", uint32(v))
}
