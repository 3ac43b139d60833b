// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

package pvvcpu

// SetTrapTableHypercall is the number of the hypercall set_trap_table. Sets entries of the vCPU's virtual interrupt
// descriptor table. From public/xen.h, 4.17.
const SetTrapTableHypercall uint32 = 0

// SetGdtHypercall is the number of the hypercall set_gdt. Makes pages of the guest's the vCPU's global descriptor
// table. While they are, they are mapped for reading at most. From public/xen.h, 4.17.
const SetGdtHypercall uint32 = 2

// StackSwitchHypercall is the number of the hypercall stack_switch. Sets the stack on which the kernel is entered from
// user code. From public/xen.h, 4.17.
const StackSwitchHypercall uint32 = 3

// SetCallbacksHypercall is the number of the hypercall set_callbacks. Sets the entry points of the kernel, as
// callback_op does today. Its result is always 0. From public/xen.h, 4.17.
const SetCallbacksHypercall uint32 = 4

// FpuTaskswitchHypercall is the number of the hypercall fpu_taskswitch. Makes the next use of the floating-point
// registers an exception, or not. From public/xen.h, 4.17.
const FpuTaskswitchHypercall uint32 = 5

// SetDebugregHypercall is the number of the hypercall set_debugreg. Sets a debug register of the vCPU. From
// public/xen.h, 4.17.
const SetDebugregHypercall uint32 = 8

// GetDebugregHypercall is the number of the hypercall get_debugreg. Tells a debug register of the vCPU. Its result is
// the whole register, which may look like an error. From public/xen.h, 4.17.
const GetDebugregHypercall uint32 = 9

// UpdateDescriptorHypercall is the number of the hypercall update_descriptor. Changes a segment descriptor, in a
// descriptor table that is in use or in other memory. From public/xen.h, 4.17.
const UpdateDescriptorHypercall uint32 = 10

// IretHypercall is the number of the hypercall iret. Returns from an interrupt or an exception. What it returns to is
// an IretContext on the stack, of a 32-bit guest an IretFrame32; where there is none, the domain crashes. The result is
// the register in which a result stands, as the caller's stack has it. From public/arch-x86/xen-x86_64.h, 4.17.
const IretHypercall uint32 = 23

// SetSegmentBaseHypercall is the number of the hypercall set_segment_base. Sets the base of FS or GS; callers of 4
// bytes get ENOSYS. From public/arch-x86/xen-x86_64.h, 4.17.
const SetSegmentBaseHypercall uint32 = 25

// SetSegmentBaseCodeFs is the code of SEGBASE_FS. Sets the base of FS.
const SetSegmentBaseCodeFs uint32 = 0

// SetSegmentBaseCodeGsUser is the code of SEGBASE_GS_USER. Sets the base that GS has in user code.
const SetSegmentBaseCodeGsUser uint32 = 1

// SetSegmentBaseCodeGsKernel is the code of SEGBASE_GS_KERNEL. Sets the base that GS has in the kernel.
const SetSegmentBaseCodeGsKernel uint32 = 2

// SetSegmentBaseCodeGsUserSelector is the code of SEGBASE_GS_USER_SEL. Loads GS for user code from a descriptor; its
// result is always 0.
const SetSegmentBaseCodeGsUserSelector uint32 = 3

// NmiOpHypercall is the number of the hypercall nmi_op. Sets the handler of non-maskable interrupts of the calling
// vCPU. From public/nmi.h, 4.17.
const NmiOpHypercall uint32 = 28

// NmiOpCodeRegisterCallback is the code of XENNMI_register_callback. Sets the handler. It takes NmiCallback.
const NmiOpCodeRegisterCallback uint32 = 0

// NmiOpCodeUnregisterCallback is the code of XENNMI_unregister_callback. Takes the handler back.
const NmiOpCodeUnregisterCallback uint32 = 1

// CallbackOpHypercall is the number of the hypercall callback_op. Sets the entry points of the kernel, one at a time.
// From public/callback.h, 4.17. In Xen 3.0.3 and later.
const CallbackOpHypercall uint32 = 30

// CallbackOpCodeRegister is the code of CALLBACKOP_register. Sets an entry point. It takes CallbackRegister.
const CallbackOpCodeRegister uint32 = 0

// CallbackOpCodeUnregister is the code of CALLBACKOP_unregister. Takes one back, where that can be. It takes
// CallbackUnregister.
const CallbackOpCodeUnregister uint32 = 1
