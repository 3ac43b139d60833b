// Code generated from abi/vm-assist.yaml. DO NOT EDIT.

package vmassist

// VmAssistHypercall is the number of the hypercall vm_assist. Turns on and off what Xen does for a kernel. The type is
// looked at before the command. From public/xen.h, 4.22.
const VmAssistHypercall uint32 = 21

// VmAssistCodeEnable is the code of enable. Turns an assist on.
const VmAssistCodeEnable uint32 = 0

// VmAssistCodeDisable is the code of disable. Turns an assist off.
const VmAssistCodeDisable uint32 = 1
