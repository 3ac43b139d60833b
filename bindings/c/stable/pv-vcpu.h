/* Generated from abi/pv-vcpu.yaml. Do not edit. */

/* The hypercalls about the state of a PV guest's vCPU. */
#ifndef HF_PV_VCPU_H
#define HF_PV_VCPU_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* Why Xen enters a kernel. */

/* There are events. A 32-bit guest's has a code segment, as each of its entry points has. */
#define HF_CALLBACK_TYPE_EVENT 0u

/* Xen cannot restore the guest's segments. */
#define HF_CALLBACK_TYPE_FAILSAFE 1u

/* A process of 64 bits made a system call, in a 64-bit guest; others get ENOSYS. */
#define HF_CALLBACK_TYPE_SYSCALL 2u

/* Is the number that sysenter had until Xen 3.1; ENOSYS today. */
#define HF_CALLBACK_TYPE_SYSENTER_DEPRECATED 3u

/* There is a non-maskable interrupt. It is the only one that can be taken back. */
#define HF_CALLBACK_TYPE_NMI 4u

/* A process made a system call by SYSENTER. In 3.2 and later. */
#define HF_CALLBACK_TYPE_SYSENTER 5u

/* A process of 32 bits made a system call by SYSCALL. In 3.2 and later. */
#define HF_CALLBACK_TYPE_SYSCALL32 7u

/* Sets entries of the vCPU's virtual interrupt descriptor table. */

/* The number of the hypercall. */
#define HF_SET_TRAP_TABLE_HYPERCALL 0u

/* Makes pages of the guest's the vCPU's global descriptor table. While they are, they are mapped for reading at most. */

/* The number of the hypercall. */
#define HF_SET_GDT_HYPERCALL 2u

/* Sets the stack on which the kernel is entered from user code. */

/* The number of the hypercall. */
#define HF_STACK_SWITCH_HYPERCALL 3u

/* Sets the entry points of the kernel, as callback_op does today. Its result is always 0. */

/* The number of the hypercall. */
#define HF_SET_CALLBACKS_HYPERCALL 4u

/* Makes the next use of the floating-point registers an exception, or not. */

/* The number of the hypercall. */
#define HF_FPU_TASKSWITCH_HYPERCALL 5u

/* Sets a debug register of the vCPU. */

/* The number of the hypercall. */
#define HF_SET_DEBUGREG_HYPERCALL 8u

/* Tells a debug register of the vCPU. Its result is the whole register, which may look like an error. */

/* The number of the hypercall. */
#define HF_GET_DEBUGREG_HYPERCALL 9u

/* Changes a segment descriptor, in a descriptor table that is in use or in other memory. */

/* The number of the hypercall. */
#define HF_UPDATE_DESCRIPTOR_HYPERCALL 10u

/* Returns from an interrupt or an exception. What it returns to is an IretContext on the stack, of a 32-bit guest an IretFrame32; where there is none, the domain crashes. The result is the register in which a result stands, as the caller's stack has it. */

/* The number of the hypercall. */
#define HF_IRET_HYPERCALL 23u

/* Sets the base of FS or GS; callers of 4 bytes get ENOSYS. */

/* The number of the hypercall. */
#define HF_SET_SEGMENT_BASE_HYPERCALL 25u

/* Sets the base of FS. */
#define HF_SET_SEGMENT_BASE_FS 0u

/* Sets the base that GS has in user code. */
#define HF_SET_SEGMENT_BASE_GS_USER 1u

/* Sets the base that GS has in the kernel. */
#define HF_SET_SEGMENT_BASE_GS_KERNEL 2u

/* Loads GS for user code from a descriptor; its result is always 0. */
#define HF_SET_SEGMENT_BASE_GS_USER_SELECTOR 3u

/* Sets the handler of non-maskable interrupts of the calling vCPU. */

/* The number of the hypercall. */
#define HF_NMI_OP_HYPERCALL 28u

/* Sets the handler. */
#define HF_NMI_OP_REGISTER_CALLBACK 0u

/* Takes the handler back. */
#define HF_NMI_OP_UNREGISTER_CALLBACK 1u

/* Sets the entry points of the kernel, one at a time. */

/* The number of the hypercall. */
#define HF_CALLBACK_OP_HYPERCALL 30u

/* Sets an entry point. */
#define HF_CALLBACK_OP_REGISTER 0u

/* Takes one back, where that can be. */
#define HF_CALLBACK_OP_UNREGISTER 1u

/* The lower bits of the limit. */
#define HF_SEGMENT_DESCRIPTOR_LIMIT_LOW_MASK 0xffffull

/* The lowest bit of limit_low. */
#define HF_SEGMENT_DESCRIPTOR_LIMIT_LOW_SHIFT 0u

/* The lower bits of the base. */
#define HF_SEGMENT_DESCRIPTOR_BASE_LOW_MASK 0xffffff0000ull

/* The lowest bit of base_low. */
#define HF_SEGMENT_DESCRIPTOR_BASE_LOW_SHIFT 16u

/* The type, by S. */
#define HF_SEGMENT_DESCRIPTOR_TYPE_MASK 0xf0000000000ull

/* The lowest bit of type. */
#define HF_SEGMENT_DESCRIPTOR_TYPE_SHIFT 40u

/* Set for code and data, clear for what belongs to the system. */
#define HF_SEGMENT_DESCRIPTOR_IS_CODE_OR_DATA_MASK 0x100000000000ull

/* The privilege level. */
#define HF_SEGMENT_DESCRIPTOR_DPL_MASK 0x600000000000ull

/* The lowest bit of dpl. */
#define HF_SEGMENT_DESCRIPTOR_DPL_SHIFT 45u

/* Set when there is a segment. */
#define HF_SEGMENT_DESCRIPTOR_IS_PRESENT_MASK 0x800000000000ull

/* The upper bits of the limit. */
#define HF_SEGMENT_DESCRIPTOR_LIMIT_HIGH_MASK 0xf000000000000ull

/* The lowest bit of limit_high. */
#define HF_SEGMENT_DESCRIPTOR_LIMIT_HIGH_SHIFT 48u

/* Free for software. */
#define HF_SEGMENT_DESCRIPTOR_IS_AVAILABLE_MASK 0x10000000000000ull

/* Set for 64-bit code. */
#define HF_SEGMENT_DESCRIPTOR_IS_LONG_MASK 0x20000000000000ull

/* Set when operands have 32 bits. */
#define HF_SEGMENT_DESCRIPTOR_IS_WIDE_MASK 0x40000000000000ull

/* Set when the limit counts pages. */
#define HF_SEGMENT_DESCRIPTOR_IS_GRANULAR_MASK 0x80000000000000ull

/* The upper bits of the base. */
#define HF_SEGMENT_DESCRIPTOR_BASE_HIGH_MASK 0xff00000000000000ull

/* The lowest bit of base_high. */
#define HF_SEGMENT_DESCRIPTOR_BASE_HIGH_SHIFT 56u

/* Set when events are masked on entry. For events and NMIs they always are. */
#define HF_CALLBACK_REGISTER_MASKS_EVENTS_MASK 0x1u

/* Set when it returns by SYSRET: RCX and R11 stay as they are. */
#define HF_IRET_CONTEXT_IN_SYSCALL_MASK 0x100ull

/* A segment descriptor. A gate has a selector in bits 16 to 31 and something else in the other bits that are a base or a limit here. Xen's seg_desc_t: xen/arch/x86/include/asm/desc.h, 4.17. */
#ifndef HF_SEGMENT_DESCRIPTOR_DEFINED
#define HF_SEGMENT_DESCRIPTOR_DEFINED
struct hf_segment_descriptor {
	/* The descriptor. */
	hf_u64 raw;
};
_Static_assert(sizeof(struct hf_segment_descriptor) == 8, "the size of seg_desc_t");
_Static_assert(offsetof(struct hf_segment_descriptor, raw) == 0, "the offset of raw");
#endif

/* A frame of a descriptor table, where a list of them has it. Xen's xen_ulong_t: public/xen.h, 4.17. */
#ifndef HF_GDT_FRAME_DEFINED
#define HF_GDT_FRAME_DEFINED
struct hf_gdt_frame {
	/* The frame. */
	uintptr_t frame;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_gdt_frame) == 8, "the size of xen_ulong_t");
_Static_assert(offsetof(struct hf_gdt_frame, frame) == 0, "the offset of frame");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_gdt_frame) == 4, "the size of xen_ulong_t");
_Static_assert(offsetof(struct hf_gdt_frame, frame) == 0, "the offset of frame");
#endif
#endif

/* An entry point of a kernel. Xen's callback_register: public/callback.h, 4.17. */
#ifndef HF_CALLBACK_REGISTER_DEFINED
#define HF_CALLBACK_REGISTER_DEFINED
struct hf_callback_register {
	/* What it is entered for. */
	uint16_t type;
	/* How it is entered. Xen does not look at the other bits. */
	uint16_t flags;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* The code segment; the lower 16 bits count. */
	uint32_t cs;
#endif
	/* The address of the first instruction. */
	uintptr_t address;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_callback_register) == 16, "the size of callback_register");
_Static_assert(offsetof(struct hf_callback_register, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_callback_register, flags) == 2, "the offset of flags");
_Static_assert(offsetof(struct hf_callback_register, address) == 8, "the offset of address");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_callback_register) == 12, "the size of callback_register");
_Static_assert(offsetof(struct hf_callback_register, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_callback_register, flags) == 2, "the offset of flags");
_Static_assert(offsetof(struct hf_callback_register, cs) == 4, "the offset of cs");
_Static_assert(offsetof(struct hf_callback_register, address) == 8, "the offset of address");
#endif
#endif

/* An entry point that is taken back. Xen's callback_unregister: public/callback.h, 4.17. */
#ifndef HF_CALLBACK_UNREGISTER_DEFINED
#define HF_CALLBACK_UNREGISTER_DEFINED
struct hf_callback_unregister {
	/* What it is entered for. */
	uint16_t type;
	/* Not used. */
	uint16_t _unused;
};
_Static_assert(sizeof(struct hf_callback_unregister) == 4, "the size of callback_unregister");
_Static_assert(offsetof(struct hf_callback_unregister, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_callback_unregister, _unused) == 2, "the offset of _unused");
#endif

/* Where a kernel is entered for non-maskable interrupts. Xen's xennmi_callback: public/nmi.h, 4.17. */
#ifndef HF_NMI_CALLBACK_DEFINED
#define HF_NMI_CALLBACK_DEFINED
struct hf_nmi_callback {
	/* The address of the first instruction. */
	uintptr_t handler_address;
	/* Not used. */
	uintptr_t pad;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_nmi_callback) == 16, "the size of xennmi_callback");
_Static_assert(offsetof(struct hf_nmi_callback, handler_address) == 0, "the offset of handler_address");
_Static_assert(offsetof(struct hf_nmi_callback, pad) == 8, "the offset of pad");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_nmi_callback) == 8, "the size of xennmi_callback");
_Static_assert(offsetof(struct hf_nmi_callback, handler_address) == 0, "the offset of handler_address");
_Static_assert(offsetof(struct hf_nmi_callback, pad) == 4, "the offset of pad");
#endif
#endif

/* What a 64-bit kernel has on its stack when it returns from an interrupt or an exception. Xen's iret_context: public/arch-x86/xen-x86_64.h, 4.17. */
#ifndef HF_IRET_CONTEXT_DEFINED
#define HF_IRET_CONTEXT_DEFINED
struct hf_iret_context {
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register RCX. */
	hf_u64 rcx;
	/* How it returns. Xen does not look at the other bits. */
	hf_u64 flags;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The code segment; level 3 is user code, each other the kernel. */
	hf_u64 cs;
	/* The flags register; IF stands for events that are not masked. */
	hf_u64 rflags;
	/* The stack pointer. */
	hf_u64 rsp;
	/* The stack segment. */
	hf_u64 ss;
};
_Static_assert(sizeof(struct hf_iret_context) == 72, "the size of iret_context");
_Static_assert(offsetof(struct hf_iret_context, rax) == 0, "the offset of rax");
_Static_assert(offsetof(struct hf_iret_context, r11) == 8, "the offset of r11");
_Static_assert(offsetof(struct hf_iret_context, rcx) == 16, "the offset of rcx");
_Static_assert(offsetof(struct hf_iret_context, flags) == 24, "the offset of flags");
_Static_assert(offsetof(struct hf_iret_context, rip) == 32, "the offset of rip");
_Static_assert(offsetof(struct hf_iret_context, cs) == 40, "the offset of cs");
_Static_assert(offsetof(struct hf_iret_context, rflags) == 48, "the offset of rflags");
_Static_assert(offsetof(struct hf_iret_context, rsp) == 56, "the offset of rsp");
_Static_assert(offsetof(struct hf_iret_context, ss) == 64, "the offset of ss");
#endif

/* What a 32-bit kernel has on its stack when it returns from an interrupt or an exception. A return to level 1 has no more than the first four words. In C iret_frame_32: xen/arch/x86/pv/iret.c (compat_iret), 4.17. */
#ifndef HF_IRET_FRAME32_DEFINED
#define HF_IRET_FRAME32_DEFINED
struct hf_iret_frame32 {
	/* The general register EAX. */
	uint32_t eax;
	/* The address of the next instruction. */
	uint32_t eip;
	/* The code segment; the lower 16 bits count. */
	uint32_t cs;
	/* The flags register; IF stands for events that are not masked. */
	uint32_t eflags;
	/* The stack pointer. */
	uint32_t esp;
	/* The stack segment; the lower 16 bits count. */
	uint32_t ss;
	/* The segment register ES, of virtual 8086 mode. */
	uint32_t es;
	/* The segment register DS, of virtual 8086 mode. */
	uint32_t ds;
	/* The segment register FS, of virtual 8086 mode. */
	uint32_t fs;
	/* The segment register GS, of virtual 8086 mode. */
	uint32_t gs;
};
_Static_assert(sizeof(struct hf_iret_frame32) == 40, "the size of iret_frame_32");
_Static_assert(offsetof(struct hf_iret_frame32, eax) == 0, "the offset of eax");
_Static_assert(offsetof(struct hf_iret_frame32, eip) == 4, "the offset of eip");
_Static_assert(offsetof(struct hf_iret_frame32, cs) == 8, "the offset of cs");
_Static_assert(offsetof(struct hf_iret_frame32, eflags) == 12, "the offset of eflags");
_Static_assert(offsetof(struct hf_iret_frame32, esp) == 16, "the offset of esp");
_Static_assert(offsetof(struct hf_iret_frame32, ss) == 20, "the offset of ss");
_Static_assert(offsetof(struct hf_iret_frame32, es) == 24, "the offset of es");
_Static_assert(offsetof(struct hf_iret_frame32, ds) == 28, "the offset of ds");
_Static_assert(offsetof(struct hf_iret_frame32, fs) == 32, "the offset of fs");
_Static_assert(offsetof(struct hf_iret_frame32, gs) == 36, "the offset of gs");
#endif

#endif /* HF_PV_VCPU_H */
