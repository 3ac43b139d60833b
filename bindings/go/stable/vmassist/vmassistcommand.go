// Code generated from abi/vm-assist.yaml. DO NOT EDIT.

package vmassist

import (
	"fmt"
)

// VmAssistCommand: What is done with an assist. Xen's VMASST_CMD_*: public/xen.h, 4.22. Other values are possible.
type VmAssistCommand uint32

// VmAssistCommandEnable is enable. Turns it on.
const VmAssistCommandEnable VmAssistCommand = 0

// VmAssistCommandDisable is disable. Turns it off.
const VmAssistCommandDisable VmAssistCommand = 1

// String returns Xen's name of the value, or its number when it has none.
func (v VmAssistCommand) String() string {
	switch v {
	case VmAssistCommandEnable:
		return "enable"
	case VmAssistCommandDisable:
		return "disable"
	}
	return fmt.Sprintf("VmAssistCommand(%d)", uint32(v))
}
