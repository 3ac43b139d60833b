// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

import (
	"fmt"
)

// CallbackType: Why Xen enters a kernel. Xen's CALLBACKTYPE_*: public/callback.h, 4.17. Other values are possible.
type CallbackType uint16

// CallbackTypeEvent is event. There are events. A 32-bit guest's has a code segment, as each of its entry points has.
const CallbackTypeEvent CallbackType = 0

// CallbackTypeFailsafe is failsafe. Xen cannot restore the guest's segments.
const CallbackTypeFailsafe CallbackType = 1

// CallbackTypeSyscall is syscall. A process of 64 bits made a system call, in a 64-bit guest; others get ENOSYS.
const CallbackTypeSyscall CallbackType = 2

// CallbackTypeSysenterDeprecated is sysenter_deprecated. Is the number that sysenter had until Xen 3.1; ENOSYS today.
const CallbackTypeSysenterDeprecated CallbackType = 3

// CallbackTypeNmi is nmi. There is a non-maskable interrupt. It is the only one that can be taken back.
const CallbackTypeNmi CallbackType = 4

// CallbackTypeSysenter is sysenter. A process made a system call by SYSENTER. In Xen 3.2 and later.
const CallbackTypeSysenter CallbackType = 5

// CallbackTypeSyscall32 is syscall32. A process of 32 bits made a system call by SYSCALL. In Xen 3.2 and later.
const CallbackTypeSyscall32 CallbackType = 7

// String returns Xen's name of the value, or its number when it has none.
func (v CallbackType) String() string {
	switch v {
	case CallbackTypeEvent:
		return "event"
	case CallbackTypeFailsafe:
		return "failsafe"
	case CallbackTypeSyscall:
		return "syscall"
	case CallbackTypeSysenterDeprecated:
		return "sysenter_deprecated"
	case CallbackTypeNmi:
		return "nmi"
	case CallbackTypeSysenter:
		return "sysenter"
	case CallbackTypeSyscall32:
		return "syscall32"
	}
	return fmt.Sprintf("CallbackType(%d)", uint16(v))
}
