/* Generated from abi/pv-context.yaml. Do not edit. */

/* The state of PV guests. */
#ifndef HF_PV_CONTEXT_H
#define HF_PV_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The least privileged level that may raise it by an instruction. */
#define HF_TRAP_INFO64_DPL_MASK 0x3u

/* The lowest bit of dpl. */
#define HF_TRAP_INFO64_DPL_SHIFT 0u

/* Set when events are masked on entry. */
#define HF_TRAP_INFO64_CLEARS_EVENTS_MASK 0x4u

/* Not used. */
#define HF_TRAP_INFO64_UNUSED_MASK 0xf8u

/* The lowest bit of unused. */
#define HF_TRAP_INFO64_UNUSED_SHIFT 3u

/* The least privileged level that may raise it by an instruction. */
#define HF_TRAP_INFO32_DPL_MASK 0x3u

/* The lowest bit of dpl. */
#define HF_TRAP_INFO32_DPL_SHIFT 0u

/* Set when events are masked on entry. */
#define HF_TRAP_INFO32_CLEARS_EVENTS_MASK 0x4u

/* Not used. */
#define HF_TRAP_INFO32_UNUSED_MASK 0xf8u

/* The lowest bit of unused. */
#define HF_TRAP_INFO32_UNUSED_SHIFT 3u

/* Set when fpu_ctxt is in use. */
#define HF_VCPU_GUEST_CONTEXT64_I387_VALID_MASK 0x1ull

/* Set when the vCPU runs the guest's kernel. */
#define HF_VCPU_GUEST_CONTEXT64_IN_KERNEL_MASK 0x4ull

/* Set when the failsafe callback is entered with events masked. */
#define HF_VCPU_GUEST_CONTEXT64_FAILSAFE_DISABLES_EVENTS_MASK 0x8ull

/* Set when the SYSCALL callback is entered with events masked. */
#define HF_VCPU_GUEST_CONTEXT64_SYSCALL_DISABLES_EVENTS_MASK 0x10ull

/* Set when the vCPU is up. */
#define HF_VCPU_GUEST_CONTEXT64_ONLINE_MASK 0x20ull

/* Set when the vCPU entered Xen by SYSCALL. */
#define HF_VCPU_GUEST_CONTEXT64_IN_SYSCALL_MASK 0x100ull

/* Set when fpu_ctxt is in use. */
#define HF_VCPU_GUEST_CONTEXT32_I387_VALID_MASK 0x1u

/* Set when the vCPU runs the guest's kernel. */
#define HF_VCPU_GUEST_CONTEXT32_IN_KERNEL_MASK 0x4u

/* Set when the failsafe callback is entered with events masked. */
#define HF_VCPU_GUEST_CONTEXT32_FAILSAFE_DISABLES_EVENTS_MASK 0x8u

/* Set when the SYSCALL callback is entered with events masked. */
#define HF_VCPU_GUEST_CONTEXT32_SYSCALL_DISABLES_EVENTS_MASK 0x10u

/* Set when the vCPU is up. */
#define HF_VCPU_GUEST_CONTEXT32_ONLINE_MASK 0x20u

/* Set when the vCPU entered Xen by SYSCALL. */
#define HF_VCPU_GUEST_CONTEXT32_IN_SYSCALL_MASK 0x100u

/* The longest record that there may be; newer versions may use more of it. */
#define HF_PV_EXTENDED_CONTEXT_MAX_SIZE 128u

/* Set when the counters of all vCPUs agree. */
#define HF_VCPU_TIME_INFO_TSC_STABLE_MASK 0x1u

/* Set when the guest was stopped by the host. */
#define HF_VCPU_TIME_INFO_GUEST_STOPPED_MASK 0x2u

/* The registers of a 64-bit guest, in the order in which Xen pushes them. Xen's cpu_user_regs: public/arch-x86/xen-x86_64.h, 4.17. */
#ifndef HF_CPU_USER_REGS64_DEFINED
#define HF_CPU_USER_REGS64_DEFINED
struct hf_cpu_user_regs64 {
	/* The general register R15. */
	hf_u64 r15;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX. */
	hf_u64 rdx;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The error code of the last exception; private to Xen. */
	uint32_t error_code;
	/* The vector of the last exception; private to Xen. */
	uint32_t entry_vector;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The code segment. */
	uint16_t cs;
	/* Padding. */
	uint16_t _pad0;
	/* The mask for events at the time, which stands for the interrupt flag. */
	uint8_t saved_upcall_mask;
	/* Padding. */
	uint8_t _pad1[3];
	/* The flags register. */
	hf_u64 rflags;
	/* The stack pointer. */
	hf_u64 rsp;
	/* The segment register SS. */
	uint16_t ss;
	/* Padding. */
	uint16_t _pad2[3];
	/* The segment register ES. */
	uint16_t es;
	/* Padding. */
	uint16_t _pad3[3];
	/* The segment register DS. */
	uint16_t ds;
	/* Padding. */
	uint16_t _pad4[3];
	/* The segment register FS. */
	uint16_t fs;
	/* Padding. */
	uint16_t _pad5[3];
	/* The segment register GS. */
	uint16_t gs;
	/* Padding. */
	uint16_t _pad6[3];
};
_Static_assert(sizeof(struct hf_cpu_user_regs64) == 200, "the size of cpu_user_regs");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r15) == 0, "the offset of r15");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r14) == 8, "the offset of r14");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r13) == 16, "the offset of r13");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r12) == 24, "the offset of r12");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rbp) == 32, "the offset of rbp");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rbx) == 40, "the offset of rbx");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r11) == 48, "the offset of r11");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r10) == 56, "the offset of r10");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r9) == 64, "the offset of r9");
_Static_assert(offsetof(struct hf_cpu_user_regs64, r8) == 72, "the offset of r8");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rax) == 80, "the offset of rax");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rcx) == 88, "the offset of rcx");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rdx) == 96, "the offset of rdx");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rsi) == 104, "the offset of rsi");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rdi) == 112, "the offset of rdi");
_Static_assert(offsetof(struct hf_cpu_user_regs64, error_code) == 120, "the offset of error_code");
_Static_assert(offsetof(struct hf_cpu_user_regs64, entry_vector) == 124, "the offset of entry_vector");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rip) == 128, "the offset of rip");
_Static_assert(offsetof(struct hf_cpu_user_regs64, cs) == 136, "the offset of cs");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad0) == 138, "the offset of _pad0");
_Static_assert(offsetof(struct hf_cpu_user_regs64, saved_upcall_mask) == 140, "the offset of saved_upcall_mask");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad1) == 141, "the offset of _pad1");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rflags) == 144, "the offset of rflags");
_Static_assert(offsetof(struct hf_cpu_user_regs64, rsp) == 152, "the offset of rsp");
_Static_assert(offsetof(struct hf_cpu_user_regs64, ss) == 160, "the offset of ss");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad2) == 162, "the offset of _pad2");
_Static_assert(offsetof(struct hf_cpu_user_regs64, es) == 168, "the offset of es");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad3) == 170, "the offset of _pad3");
_Static_assert(offsetof(struct hf_cpu_user_regs64, ds) == 176, "the offset of ds");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad4) == 178, "the offset of _pad4");
_Static_assert(offsetof(struct hf_cpu_user_regs64, fs) == 184, "the offset of fs");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad5) == 186, "the offset of _pad5");
_Static_assert(offsetof(struct hf_cpu_user_regs64, gs) == 192, "the offset of gs");
_Static_assert(offsetof(struct hf_cpu_user_regs64, _pad6) == 194, "the offset of _pad6");
#endif

/* The registers of a 32-bit guest, in the order in which Xen pushes them. Xen's cpu_user_regs: public/arch-x86/xen-x86_32.h, 4.17. */
#ifndef HF_CPU_USER_REGS32_DEFINED
#define HF_CPU_USER_REGS32_DEFINED
struct hf_cpu_user_regs32 {
	/* The general register EBX. */
	uint32_t ebx;
	/* The general register ECX. */
	uint32_t ecx;
	/* The general register EDX. */
	uint32_t edx;
	/* The general register ESI. */
	uint32_t esi;
	/* The general register EDI. */
	uint32_t edi;
	/* The general register EBP. */
	uint32_t ebp;
	/* The general register EAX. */
	uint32_t eax;
	/* The error code of the last exception; private to Xen. */
	uint16_t error_code;
	/* The vector of the last exception; private to Xen. */
	uint16_t entry_vector;
	/* The address of the next instruction. */
	uint32_t eip;
	/* The code segment. */
	uint16_t cs;
	/* The mask for events at the time, which stands for the interrupt flag. */
	uint8_t saved_upcall_mask;
	/* Padding. */
	uint8_t _pad0;
	/* The flags register. */
	uint32_t eflags;
	/* The stack pointer. */
	uint32_t esp;
	/* The segment register SS. */
	uint16_t ss;
	/* Padding. */
	uint16_t _pad1;
	/* The segment register ES. */
	uint16_t es;
	/* Padding. */
	uint16_t _pad2;
	/* The segment register DS. */
	uint16_t ds;
	/* Padding. */
	uint16_t _pad3;
	/* The segment register FS. */
	uint16_t fs;
	/* Padding. */
	uint16_t _pad4;
	/* The segment register GS. */
	uint16_t gs;
	/* Padding. */
	uint16_t _pad5;
};
_Static_assert(sizeof(struct hf_cpu_user_regs32) == 68, "the size of cpu_user_regs");
_Static_assert(offsetof(struct hf_cpu_user_regs32, ebx) == 0, "the offset of ebx");
_Static_assert(offsetof(struct hf_cpu_user_regs32, ecx) == 4, "the offset of ecx");
_Static_assert(offsetof(struct hf_cpu_user_regs32, edx) == 8, "the offset of edx");
_Static_assert(offsetof(struct hf_cpu_user_regs32, esi) == 12, "the offset of esi");
_Static_assert(offsetof(struct hf_cpu_user_regs32, edi) == 16, "the offset of edi");
_Static_assert(offsetof(struct hf_cpu_user_regs32, ebp) == 20, "the offset of ebp");
_Static_assert(offsetof(struct hf_cpu_user_regs32, eax) == 24, "the offset of eax");
_Static_assert(offsetof(struct hf_cpu_user_regs32, error_code) == 28, "the offset of error_code");
_Static_assert(offsetof(struct hf_cpu_user_regs32, entry_vector) == 30, "the offset of entry_vector");
_Static_assert(offsetof(struct hf_cpu_user_regs32, eip) == 32, "the offset of eip");
_Static_assert(offsetof(struct hf_cpu_user_regs32, cs) == 36, "the offset of cs");
_Static_assert(offsetof(struct hf_cpu_user_regs32, saved_upcall_mask) == 38, "the offset of saved_upcall_mask");
_Static_assert(offsetof(struct hf_cpu_user_regs32, _pad0) == 39, "the offset of _pad0");
_Static_assert(offsetof(struct hf_cpu_user_regs32, eflags) == 40, "the offset of eflags");
_Static_assert(offsetof(struct hf_cpu_user_regs32, esp) == 44, "the offset of esp");
_Static_assert(offsetof(struct hf_cpu_user_regs32, ss) == 48, "the offset of ss");
_Static_assert(offsetof(struct hf_cpu_user_regs32, _pad1) == 50, "the offset of _pad1");
_Static_assert(offsetof(struct hf_cpu_user_regs32, es) == 52, "the offset of es");
_Static_assert(offsetof(struct hf_cpu_user_regs32, _pad2) == 54, "the offset of _pad2");
_Static_assert(offsetof(struct hf_cpu_user_regs32, ds) == 56, "the offset of ds");
_Static_assert(offsetof(struct hf_cpu_user_regs32, _pad3) == 58, "the offset of _pad3");
_Static_assert(offsetof(struct hf_cpu_user_regs32, fs) == 60, "the offset of fs");
_Static_assert(offsetof(struct hf_cpu_user_regs32, _pad4) == 62, "the offset of _pad4");
_Static_assert(offsetof(struct hf_cpu_user_regs32, gs) == 64, "the offset of gs");
_Static_assert(offsetof(struct hf_cpu_user_regs32, _pad5) == 66, "the offset of _pad5");
#endif

/* An entry of a 64-bit guest's virtual interrupt descriptor table. Xen's trap_info: public/arch-x86/xen.h, 4.17. */
#ifndef HF_TRAP_INFO64_DEFINED
#define HF_TRAP_INFO64_DEFINED
struct hf_trap_info64 {
	/* The vector of the exception. */
	uint8_t vector;
	/* Who may raise it, and how it is entered. */
	uint8_t flags;
	/* The code segment of the handler. */
	uint16_t cs;
	/* Padding. */
	uint32_t pad;
	/* The address of the handler; 0 when there is none. */
	hf_u64 address;
};
_Static_assert(sizeof(struct hf_trap_info64) == 16, "the size of trap_info");
_Static_assert(offsetof(struct hf_trap_info64, vector) == 0, "the offset of vector");
_Static_assert(offsetof(struct hf_trap_info64, flags) == 1, "the offset of flags");
_Static_assert(offsetof(struct hf_trap_info64, cs) == 2, "the offset of cs");
_Static_assert(offsetof(struct hf_trap_info64, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_trap_info64, address) == 8, "the offset of address");
#endif

/* An entry of a 32-bit guest's virtual interrupt descriptor table. Xen's trap_info: public/arch-x86/xen.h, 4.17. */
#ifndef HF_TRAP_INFO32_DEFINED
#define HF_TRAP_INFO32_DEFINED
struct hf_trap_info32 {
	/* The vector of the exception. */
	uint8_t vector;
	/* Who may raise it, and how it is entered. */
	uint8_t flags;
	/* The code segment of the handler. */
	uint16_t cs;
	/* The address of the handler; 0 when there is none. */
	uint32_t address;
};
_Static_assert(sizeof(struct hf_trap_info32) == 8, "the size of trap_info");
_Static_assert(offsetof(struct hf_trap_info32, vector) == 0, "the offset of vector");
_Static_assert(offsetof(struct hf_trap_info32, flags) == 1, "the offset of flags");
_Static_assert(offsetof(struct hf_trap_info32, cs) == 2, "the offset of cs");
_Static_assert(offsetof(struct hf_trap_info32, address) == 4, "the offset of address");
#endif

/* The state of a 64-bit PV guest's vCPU. Xen's vcpu_guest_context: public/arch-x86/xen.h, 4.17. */
#ifndef HF_VCPU_GUEST_CONTEXT64_DEFINED
#define HF_VCPU_GUEST_CONTEXT64_DEFINED
struct hf_vcpu_guest_context64 {
	/* The x87 and SSE registers in the layout of FXSAVE. */
	uint8_t fpu_ctxt[512];
	/* Flags about the rest. */
	hf_u64 flags;
	/* The general and segment registers. */
	struct hf_cpu_user_regs64 user_regs;
	/* The virtual interrupt descriptor table, by vector. */
	struct hf_trap_info64 trap_ctxt[256];
	/* The linear address of the local descriptor table. */
	hf_u64 ldt_base;
	/* The number of its entries. */
	hf_u64 ldt_ents;
	/* The frames of the global descriptor table; page numbers in a saved image. */
	hf_u64 gdt_frames[16];
	/* The number of its entries. */
	hf_u64 gdt_ents;
	/* The stack segment on entry to the kernel. */
	hf_u64 kernel_ss;
	/* The stack pointer on entry to the kernel. */
	hf_u64 kernel_sp;
	/* The control registers; number 3 is the kernel's and number 1 the user's page table. */
	hf_u64 ctrlreg[8];
	/* The debug registers. */
	hf_u64 debugreg[8];
	/* The address of the event callback. */
	hf_u64 event_callback_eip;
	/* The address of the failsafe callback. */
	hf_u64 failsafe_callback_eip;
	/* The address of the SYSCALL callback. */
	hf_u64 syscall_callback_eip;
	/* The assists that the guest has asked for, a bit each. */
	hf_u64 vm_assist;
	/* The base of FS. */
	hf_u64 fs_base;
	/* The base of GS while the kernel runs. */
	hf_u64 gs_base_kernel;
	/* The base of GS while user code runs. */
	hf_u64 gs_base_user;
};
_Static_assert(sizeof(struct hf_vcpu_guest_context64) == 5168, "the size of vcpu_guest_context");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, fpu_ctxt) == 0, "the offset of fpu_ctxt");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, flags) == 512, "the offset of flags");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, user_regs) == 520, "the offset of user_regs");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, trap_ctxt) == 720, "the offset of trap_ctxt");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, ldt_base) == 4816, "the offset of ldt_base");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, ldt_ents) == 4824, "the offset of ldt_ents");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, gdt_frames) == 4832, "the offset of gdt_frames");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, gdt_ents) == 4960, "the offset of gdt_ents");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, kernel_ss) == 4968, "the offset of kernel_ss");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, kernel_sp) == 4976, "the offset of kernel_sp");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, ctrlreg) == 4984, "the offset of ctrlreg");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, debugreg) == 5048, "the offset of debugreg");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, event_callback_eip) == 5112, "the offset of event_callback_eip");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, failsafe_callback_eip) == 5120, "the offset of failsafe_callback_eip");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, syscall_callback_eip) == 5128, "the offset of syscall_callback_eip");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, vm_assist) == 5136, "the offset of vm_assist");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, fs_base) == 5144, "the offset of fs_base");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, gs_base_kernel) == 5152, "the offset of gs_base_kernel");
_Static_assert(offsetof(struct hf_vcpu_guest_context64, gs_base_user) == 5160, "the offset of gs_base_user");
#endif

/* The state of a 32-bit PV guest's vCPU. Xen's vcpu_guest_context: public/arch-x86/xen.h, 4.17. */
#ifndef HF_VCPU_GUEST_CONTEXT32_DEFINED
#define HF_VCPU_GUEST_CONTEXT32_DEFINED
struct hf_vcpu_guest_context32 {
	/* The x87 and SSE registers in the layout of FXSAVE. */
	uint8_t fpu_ctxt[512];
	/* Flags about the rest. */
	uint32_t flags;
	/* The general and segment registers. */
	struct hf_cpu_user_regs32 user_regs;
	/* The virtual interrupt descriptor table, by vector. */
	struct hf_trap_info32 trap_ctxt[256];
	/* The linear address of the local descriptor table. */
	uint32_t ldt_base;
	/* The number of its entries. */
	uint32_t ldt_ents;
	/* The frames of the global descriptor table; page numbers in a saved image. */
	uint32_t gdt_frames[16];
	/* The number of its entries. */
	uint32_t gdt_ents;
	/* The stack segment on entry to the kernel. */
	uint32_t kernel_ss;
	/* The stack pointer on entry to the kernel. */
	uint32_t kernel_sp;
	/* The control registers; number 3 is the page table, with its frame rotated. */
	uint32_t ctrlreg[8];
	/* The debug registers. */
	uint32_t debugreg[8];
	/* The code segment of the event callback. */
	uint32_t event_callback_cs;
	/* The address of the event callback. */
	uint32_t event_callback_eip;
	/* The code segment of the failsafe callback. */
	uint32_t failsafe_callback_cs;
	/* The address of the failsafe callback. */
	uint32_t failsafe_callback_eip;
	/* The assists that the guest has asked for, a bit each. */
	uint32_t vm_assist;
};
_Static_assert(sizeof(struct hf_vcpu_guest_context32) == 2800, "the size of vcpu_guest_context");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, fpu_ctxt) == 0, "the offset of fpu_ctxt");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, flags) == 512, "the offset of flags");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, user_regs) == 516, "the offset of user_regs");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, trap_ctxt) == 584, "the offset of trap_ctxt");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, ldt_base) == 2632, "the offset of ldt_base");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, ldt_ents) == 2636, "the offset of ldt_ents");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, gdt_frames) == 2640, "the offset of gdt_frames");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, gdt_ents) == 2704, "the offset of gdt_ents");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, kernel_ss) == 2708, "the offset of kernel_ss");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, kernel_sp) == 2712, "the offset of kernel_sp");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, ctrlreg) == 2716, "the offset of ctrlreg");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, debugreg) == 2748, "the offset of debugreg");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, event_callback_cs) == 2780, "the offset of event_callback_cs");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, event_callback_eip) == 2784, "the offset of event_callback_eip");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, failsafe_callback_cs) == 2788, "the offset of failsafe_callback_cs");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, failsafe_callback_eip) == 2792, "the offset of failsafe_callback_eip");
_Static_assert(offsetof(struct hf_vcpu_guest_context32, vm_assist) == 2796, "the offset of vm_assist");
#endif

/* A vCPU's machine-check registers. Xen's hvm_vmce_vcpu: public/arch-x86/hvm/save.h, 4.21. In 4.2 and later. */
#ifndef HF_HVM_VMCE_VCPU_DEFINED
#define HF_HVM_VMCE_VCPU_DEFINED
struct hf_hvm_vmce_vcpu {
	/* The MSR MCG_CAP: banks and capabilities. */
	hf_u64 caps;
	/* The second control register of bank 0. In 4.3 and later. */
	hf_u64 mci_ctl2_bank0;
	/* The second control register of bank 1. In 4.3 and later. */
	hf_u64 mci_ctl2_bank1;
	/* The MSR MCG_EXT_CTL: delivery to one processor only. In 4.10 and later. */
	hf_u64 mcg_ext_ctl;
};
_Static_assert(sizeof(struct hf_hvm_vmce_vcpu) == 32, "the size of hvm_vmce_vcpu");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, caps) == 0, "the offset of caps");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, mci_ctl2_bank0) == 8, "the offset of mci_ctl2_bank0");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, mci_ctl2_bank1) == 16, "the offset of mci_ctl2_bank1");
_Static_assert(offsetof(struct hf_hvm_vmce_vcpu, mcg_ext_ctl) == 24, "the offset of mcg_ext_ctl");
#endif

/* Further state of a PV guest's vCPU: callbacks of the compatibility entry points, and machine checks. Xen's xen_domctl_ext_vcpucontext: public/domctl.h, 4.17. */
#ifndef HF_PV_EXTENDED_CONTEXT_DEFINED
#define HF_PV_EXTENDED_CONTEXT_DEFINED
struct hf_pv_extended_context {
	/* The number of the vCPU, as the record's header has it. */
	uint32_t vcpu;
	/* The number of bytes in use, from the start of this structure. */
	uint32_t size;
	/* The address of the callback for SYSCALL from 32-bit code. */
	hf_u64 syscall32_callback_eip;
	/* The address of the callback for SYSENTER. */
	hf_u64 sysenter_callback_eip;
	/* The code segment of the callback for SYSCALL from 32-bit code. */
	uint16_t syscall32_callback_cs;
	/* The code segment of the callback for SYSENTER. */
	uint16_t sysenter_callback_cs;
	/* Whether that for SYSCALL from 32-bit code is entered with events masked. */
	uint8_t syscall32_disables_events;
	/* Whether that for SYSENTER is entered with events masked. */
	uint8_t sysenter_disables_events;
	/* Padding. */
	uint16_t pad;
	/* The machine-check registers; only the first of them before Xen 4.3, and three before 4.10. In 4.2 and later. */
	struct hf_hvm_vmce_vcpu vmce;
};
_Static_assert(sizeof(struct hf_pv_extended_context) == 64, "the size of xen_domctl_ext_vcpucontext");
_Static_assert(offsetof(struct hf_pv_extended_context, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_pv_extended_context, size) == 4, "the offset of size");
_Static_assert(offsetof(struct hf_pv_extended_context, syscall32_callback_eip) == 8, "the offset of syscall32_callback_eip");
_Static_assert(offsetof(struct hf_pv_extended_context, sysenter_callback_eip) == 16, "the offset of sysenter_callback_eip");
_Static_assert(offsetof(struct hf_pv_extended_context, syscall32_callback_cs) == 24, "the offset of syscall32_callback_cs");
_Static_assert(offsetof(struct hf_pv_extended_context, sysenter_callback_cs) == 26, "the offset of sysenter_callback_cs");
_Static_assert(offsetof(struct hf_pv_extended_context, syscall32_disables_events) == 28, "the offset of syscall32_disables_events");
_Static_assert(offsetof(struct hf_pv_extended_context, sysenter_disables_events) == 29, "the offset of sysenter_disables_events");
_Static_assert(offsetof(struct hf_pv_extended_context, pad) == 30, "the offset of pad");
_Static_assert(offsetof(struct hf_pv_extended_context, vmce) == 32, "the offset of vmce");
#endif

/* The start of a PV guest's extended state; the XSAVE area follows, as long as the accumulated mask needs in the uncompacted layout. Xen's XEN_DOMCTL_getvcpuextstate buffer: xen/arch/x86/domctl.c, 4.17. In 4.1 and later. */
#ifndef HF_PV_XSAVE_HEADER_DEFINED
#define HF_PV_XSAVE_HEADER_DEFINED
struct hf_pv_xsave_header {
	/* The components that are enabled. */
	hf_u64 xcr0;
	/* The components that were ever enabled. */
	hf_u64 xcr0_accum;
	/* Behind it: xsave_area, u8[...]. The XSAVE area. */
};
_Static_assert(sizeof(struct hf_pv_xsave_header) == 16, "the size of XEN_DOMCTL_getvcpuextstate buffer");
_Static_assert(offsetof(struct hf_pv_xsave_header, xcr0) == 0, "the offset of xcr0");
_Static_assert(offsetof(struct hf_pv_xsave_header, xcr0_accum) == 8, "the offset of xcr0_accum");
#endif

/* A model-specific register of a PV guest's vCPU. Xen's xen_domctl_vcpu_msr: public/domctl.h, 4.17. In 4.5 and later. */
#ifndef HF_PV_VCPU_MSR_DEFINED
#define HF_PV_VCPU_MSR_DEFINED
struct hf_pv_vcpu_msr {
	/* Its number. */
	uint32_t index;
	/* Reserved: zero when written. */
	uint32_t reserved;
	/* Its value. */
	hf_u64 value;
};
_Static_assert(sizeof(struct hf_pv_vcpu_msr) == 16, "the size of xen_domctl_vcpu_msr");
_Static_assert(offsetof(struct hf_pv_vcpu_msr, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_pv_vcpu_msr, reserved) == 4, "the offset of reserved");
_Static_assert(offsetof(struct hf_pv_vcpu_msr, value) == 8, "the offset of value");
#endif

/* From what the guest computes its time. Xen's vcpu_time_info: public/xen.h, 4.17. */
#ifndef HF_VCPU_TIME_INFO_DEFINED
#define HF_VCPU_TIME_INFO_DEFINED
struct hf_vcpu_time_info {
	/* Odd while the rest is being changed, and different after every change. */
	uint32_t version;
	/* Padding. */
	uint32_t pad0;
	/* The time-stamp counter at the last change. */
	hf_u64 tsc_timestamp;
	/* The time since the guest's start at the last change, in nanoseconds. */
	hf_u64 system_time;
	/* Nanoseconds for each tick after the shift, as a fraction of 2^32. */
	uint32_t tsc_to_system_mul;
	/* By how many bits ticks are shifted left first, or right when negative. */
	int8_t tsc_shift;
	/* Properties of the time. In 4.7 and later. */
	uint8_t flags;
	/* Padding. */
	uint8_t pad1[2];
};
_Static_assert(sizeof(struct hf_vcpu_time_info) == 32, "the size of vcpu_time_info");
_Static_assert(offsetof(struct hf_vcpu_time_info, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_vcpu_time_info, pad0) == 4, "the offset of pad0");
_Static_assert(offsetof(struct hf_vcpu_time_info, tsc_timestamp) == 8, "the offset of tsc_timestamp");
_Static_assert(offsetof(struct hf_vcpu_time_info, system_time) == 16, "the offset of system_time");
_Static_assert(offsetof(struct hf_vcpu_time_info, tsc_to_system_mul) == 24, "the offset of tsc_to_system_mul");
_Static_assert(offsetof(struct hf_vcpu_time_info, tsc_shift) == 28, "the offset of tsc_shift");
_Static_assert(offsetof(struct hf_vcpu_time_info, flags) == 29, "the offset of flags");
_Static_assert(offsetof(struct hf_vcpu_time_info, pad1) == 30, "the offset of pad1");
#endif

/* What a guest's vCPU shares with Xen. Xen's vcpu_info: public/xen.h, 4.17. */
#ifndef HF_VCPU_INFO_DEFINED
#define HF_VCPU_INFO_DEFINED
struct hf_vcpu_info {
	/* Whether an event waits. */
	uint8_t evtchn_upcall_pending;
	/* Whether the guest does not want to be told. */
	uint8_t evtchn_upcall_mask;
	/* Padding. */
	uint8_t pad0[2];
#if UINTPTR_MAX > 0xffffffffu
	/* Padding. */
	uint32_t pad1;
#endif
	/* Which words of the pending events have one set, a bit each. */
	uintptr_t evtchn_pending_sel;
	/* The address of the last page fault. */
	uintptr_t arch_cr2;
	/* Padding. */
	uintptr_t arch_pad;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* Padding. */
	uint32_t arch_pad32[4];
#endif
	/* From what the vCPU computes its time. */
	struct hf_vcpu_time_info time;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_info) == 64, "the size of vcpu_info");
_Static_assert(offsetof(struct hf_vcpu_info, evtchn_upcall_pending) == 0, "the offset of evtchn_upcall_pending");
_Static_assert(offsetof(struct hf_vcpu_info, evtchn_upcall_mask) == 1, "the offset of evtchn_upcall_mask");
_Static_assert(offsetof(struct hf_vcpu_info, pad0) == 2, "the offset of pad0");
_Static_assert(offsetof(struct hf_vcpu_info, pad1) == 4, "the offset of pad1");
_Static_assert(offsetof(struct hf_vcpu_info, evtchn_pending_sel) == 8, "the offset of evtchn_pending_sel");
_Static_assert(offsetof(struct hf_vcpu_info, arch_cr2) == 16, "the offset of arch_cr2");
_Static_assert(offsetof(struct hf_vcpu_info, arch_pad) == 24, "the offset of arch_pad");
_Static_assert(offsetof(struct hf_vcpu_info, time) == 32, "the offset of time");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_info) == 64, "the size of vcpu_info");
_Static_assert(offsetof(struct hf_vcpu_info, evtchn_upcall_pending) == 0, "the offset of evtchn_upcall_pending");
_Static_assert(offsetof(struct hf_vcpu_info, evtchn_upcall_mask) == 1, "the offset of evtchn_upcall_mask");
_Static_assert(offsetof(struct hf_vcpu_info, pad0) == 2, "the offset of pad0");
_Static_assert(offsetof(struct hf_vcpu_info, evtchn_pending_sel) == 4, "the offset of evtchn_pending_sel");
_Static_assert(offsetof(struct hf_vcpu_info, arch_cr2) == 8, "the offset of arch_cr2");
_Static_assert(offsetof(struct hf_vcpu_info, arch_pad) == 12, "the offset of arch_pad");
_Static_assert(offsetof(struct hf_vcpu_info, arch_pad32) == 16, "the offset of arch_pad32");
_Static_assert(offsetof(struct hf_vcpu_info, time) == 32, "the offset of time");
#endif
#endif

/* Where a PV guest keeps its table from its own page numbers to frames. Before Xen 4.6 there are 256 bytes of padding from p2m_cr3 on. Xen's arch_shared_info: public/arch-x86/xen.h, 4.17. */
#ifndef HF_ARCH_SHARED_INFO_DEFINED
#define HF_ARCH_SHARED_INFO_DEFINED
struct hf_arch_shared_info {
	/* The number of entries of the table. */
	uintptr_t max_pfn;
	/* The frame at the root of the tree over the table; all ones when only p2m_vaddr is in use. */
	uintptr_t pfn_to_mfn_frame_list_list;
	/* Why there was a non-maskable interrupt. */
	uintptr_t nmi_reason;
	/* The root of the page tables in which p2m_vaddr is valid; 0 when it is not in use. In 4.6 and later. */
	uintptr_t p2m_cr3;
	/* The address of the table. In 4.6 and later. */
	uintptr_t p2m_vaddr;
	/* Odd while the mapping of the table is being changed, and different after every change. In 4.6 and later. */
	uintptr_t p2m_generation;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* The upper half of the wall clock's seconds. In 4.6 and later. */
	uint32_t wc_sec_hi;
#endif
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_arch_shared_info) == 48, "the size of arch_shared_info");
_Static_assert(offsetof(struct hf_arch_shared_info, max_pfn) == 0, "the offset of max_pfn");
_Static_assert(offsetof(struct hf_arch_shared_info, pfn_to_mfn_frame_list_list) == 8, "the offset of pfn_to_mfn_frame_list_list");
_Static_assert(offsetof(struct hf_arch_shared_info, nmi_reason) == 16, "the offset of nmi_reason");
_Static_assert(offsetof(struct hf_arch_shared_info, p2m_cr3) == 24, "the offset of p2m_cr3");
_Static_assert(offsetof(struct hf_arch_shared_info, p2m_vaddr) == 32, "the offset of p2m_vaddr");
_Static_assert(offsetof(struct hf_arch_shared_info, p2m_generation) == 40, "the offset of p2m_generation");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_arch_shared_info) == 28, "the size of arch_shared_info");
_Static_assert(offsetof(struct hf_arch_shared_info, max_pfn) == 0, "the offset of max_pfn");
_Static_assert(offsetof(struct hf_arch_shared_info, pfn_to_mfn_frame_list_list) == 4, "the offset of pfn_to_mfn_frame_list_list");
_Static_assert(offsetof(struct hf_arch_shared_info, nmi_reason) == 8, "the offset of nmi_reason");
_Static_assert(offsetof(struct hf_arch_shared_info, p2m_cr3) == 12, "the offset of p2m_cr3");
_Static_assert(offsetof(struct hf_arch_shared_info, p2m_vaddr) == 16, "the offset of p2m_vaddr");
_Static_assert(offsetof(struct hf_arch_shared_info, p2m_generation) == 20, "the offset of p2m_generation");
_Static_assert(offsetof(struct hf_arch_shared_info, wc_sec_hi) == 24, "the offset of wc_sec_hi");
#endif
#endif

/* The page that a guest shares with Xen. Xen's shared_info: public/xen.h, 4.17. */
#ifndef HF_SHARED_INFO_DEFINED
#define HF_SHARED_INFO_DEFINED
struct hf_shared_info {
	/* What the first 32 vCPUs share. */
	struct hf_vcpu_info vcpu_info[32];
	/* The event channels with an event, a bit each. */
	uintptr_t evtchn_pending[8 * sizeof(uintptr_t)];
	/* The event channels that the guest does not want to be told of, a bit each. */
	uintptr_t evtchn_mask[8 * sizeof(uintptr_t)];
	/* Odd while the wall clock is being changed, and different after every change. */
	uint32_t wc_version;
	/* The wall clock at the guest's start: seconds, lower half. */
	uint32_t wc_sec;
	/* The wall clock at the guest's start: nanoseconds. */
	uint32_t wc_nsec;
#if UINTPTR_MAX > 0xffffffffu
	/* The wall clock at the guest's start: seconds, upper half. In 4.6 and later. */
	uint32_t wc_sec_hi;
#endif
	/* What is particular to x86. */
	struct hf_arch_shared_info arch;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_shared_info) == 3136, "the size of shared_info");
_Static_assert(offsetof(struct hf_shared_info, vcpu_info) == 0, "the offset of vcpu_info");
_Static_assert(offsetof(struct hf_shared_info, evtchn_pending) == 2048, "the offset of evtchn_pending");
_Static_assert(offsetof(struct hf_shared_info, evtchn_mask) == 2560, "the offset of evtchn_mask");
_Static_assert(offsetof(struct hf_shared_info, wc_version) == 3072, "the offset of wc_version");
_Static_assert(offsetof(struct hf_shared_info, wc_sec) == 3076, "the offset of wc_sec");
_Static_assert(offsetof(struct hf_shared_info, wc_nsec) == 3080, "the offset of wc_nsec");
_Static_assert(offsetof(struct hf_shared_info, wc_sec_hi) == 3084, "the offset of wc_sec_hi");
_Static_assert(offsetof(struct hf_shared_info, arch) == 3088, "the offset of arch");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_shared_info) == 2344, "the size of shared_info");
_Static_assert(offsetof(struct hf_shared_info, vcpu_info) == 0, "the offset of vcpu_info");
_Static_assert(offsetof(struct hf_shared_info, evtchn_pending) == 2048, "the offset of evtchn_pending");
_Static_assert(offsetof(struct hf_shared_info, evtchn_mask) == 2176, "the offset of evtchn_mask");
_Static_assert(offsetof(struct hf_shared_info, wc_version) == 2304, "the offset of wc_version");
_Static_assert(offsetof(struct hf_shared_info, wc_sec) == 2308, "the offset of wc_sec");
_Static_assert(offsetof(struct hf_shared_info, wc_nsec) == 2312, "the offset of wc_nsec");
_Static_assert(offsetof(struct hf_shared_info, arch) == 2316, "the offset of arch");
#endif
#endif

/* Where the first domain is told of the console that it finds, in the place of console_mfn and console_evtchn of StartInfo. Xen's start_info.console.dom0: public/xen.h, 4.17. */
#ifndef HF_START_INFO_DOM0_CONSOLE_DEFINED
#define HF_START_INFO_DOM0_CONSOLE_DEFINED
struct hf_start_info_dom0_console {
	/* How far behind the start of the start info a Dom0VgaConsoleInfo stands, in bytes. */
	uint32_t info_off;
	/* Its length in bytes. */
	uint32_t info_size;
};
_Static_assert(sizeof(struct hf_start_info_dom0_console) == 8, "the size of start_info.console.dom0");
_Static_assert(offsetof(struct hf_start_info_dom0_console, info_off) == 0, "the offset of info_off");
_Static_assert(offsetof(struct hf_start_info_dom0_console, info_size) == 4, "the offset of info_size");
#endif

/* What a PV guest is told when it starts, and again when it resumes; the RDX of the first vCPU in a saved image names its page. Xen's start_info: public/xen.h, 4.17. */
#ifndef HF_START_INFO_DEFINED
#define HF_START_INFO_DEFINED
struct hf_start_info {
	/* The version of the interface and the platform. */
	uint8_t magic[32];
	/* The number of pages of the guest. */
	uintptr_t nr_pages;
	/* The machine address of the shared info page. */
	uintptr_t shared_info;
	/* What kind of domain it is. */
	uint32_t flags;
#if UINTPTR_MAX > 0xffffffffu
	/* Padding. */
	uint32_t pad0;
#endif
	/* The frame of the ring to xenstore; a page number in a saved image. */
	uintptr_t store_mfn;
	/* The event channel to xenstore. */
	uint32_t store_evtchn;
#if UINTPTR_MAX > 0xffffffffu
	/* Padding. */
	uint32_t pad1;
#endif
	/* The frame of the ring to the console; a page number in a saved image. The first domain has a StartInfoDom0Console here. */
	uintptr_t console_mfn;
	/* The event channel to the console. */
	uint32_t console_evtchn;
#if UINTPTR_MAX > 0xffffffffu
	/* Padding. */
	uint32_t pad2;
#endif
	/* The address of the first page table. */
	uintptr_t pt_base;
	/* The number of page tables that the guest starts with. */
	uintptr_t nr_pt_frames;
	/* The address of the table of frames that the guest starts with. */
	uintptr_t mfn_list;
	/* The address or the page number of a loaded module. */
	uintptr_t mod_start;
	/* The length of the module in bytes. */
	uintptr_t mod_len;
	/* The kernel's command line. */
	uint8_t cmd_line[1024];
	/* The first page of the table of frames. In 3.4 and later. */
	uintptr_t first_p2m_pfn;
	/* The number of pages of the table of frames. In 3.4 and later. */
	uintptr_t nr_p2m_frames;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_start_info) == 1168, "the size of start_info");
_Static_assert(offsetof(struct hf_start_info, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_start_info, nr_pages) == 32, "the offset of nr_pages");
_Static_assert(offsetof(struct hf_start_info, shared_info) == 40, "the offset of shared_info");
_Static_assert(offsetof(struct hf_start_info, flags) == 48, "the offset of flags");
_Static_assert(offsetof(struct hf_start_info, pad0) == 52, "the offset of pad0");
_Static_assert(offsetof(struct hf_start_info, store_mfn) == 56, "the offset of store_mfn");
_Static_assert(offsetof(struct hf_start_info, store_evtchn) == 64, "the offset of store_evtchn");
_Static_assert(offsetof(struct hf_start_info, pad1) == 68, "the offset of pad1");
_Static_assert(offsetof(struct hf_start_info, console_mfn) == 72, "the offset of console_mfn");
_Static_assert(offsetof(struct hf_start_info, console_evtchn) == 80, "the offset of console_evtchn");
_Static_assert(offsetof(struct hf_start_info, pad2) == 84, "the offset of pad2");
_Static_assert(offsetof(struct hf_start_info, pt_base) == 88, "the offset of pt_base");
_Static_assert(offsetof(struct hf_start_info, nr_pt_frames) == 96, "the offset of nr_pt_frames");
_Static_assert(offsetof(struct hf_start_info, mfn_list) == 104, "the offset of mfn_list");
_Static_assert(offsetof(struct hf_start_info, mod_start) == 112, "the offset of mod_start");
_Static_assert(offsetof(struct hf_start_info, mod_len) == 120, "the offset of mod_len");
_Static_assert(offsetof(struct hf_start_info, cmd_line) == 128, "the offset of cmd_line");
_Static_assert(offsetof(struct hf_start_info, first_p2m_pfn) == 1152, "the offset of first_p2m_pfn");
_Static_assert(offsetof(struct hf_start_info, nr_p2m_frames) == 1160, "the offset of nr_p2m_frames");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_start_info) == 1112, "the size of start_info");
_Static_assert(offsetof(struct hf_start_info, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_start_info, nr_pages) == 32, "the offset of nr_pages");
_Static_assert(offsetof(struct hf_start_info, shared_info) == 36, "the offset of shared_info");
_Static_assert(offsetof(struct hf_start_info, flags) == 40, "the offset of flags");
_Static_assert(offsetof(struct hf_start_info, store_mfn) == 44, "the offset of store_mfn");
_Static_assert(offsetof(struct hf_start_info, store_evtchn) == 48, "the offset of store_evtchn");
_Static_assert(offsetof(struct hf_start_info, console_mfn) == 52, "the offset of console_mfn");
_Static_assert(offsetof(struct hf_start_info, console_evtchn) == 56, "the offset of console_evtchn");
_Static_assert(offsetof(struct hf_start_info, pt_base) == 60, "the offset of pt_base");
_Static_assert(offsetof(struct hf_start_info, nr_pt_frames) == 64, "the offset of nr_pt_frames");
_Static_assert(offsetof(struct hf_start_info, mfn_list) == 68, "the offset of mfn_list");
_Static_assert(offsetof(struct hf_start_info, mod_start) == 72, "the offset of mod_start");
_Static_assert(offsetof(struct hf_start_info, mod_len) == 76, "the offset of mod_len");
_Static_assert(offsetof(struct hf_start_info, cmd_line) == 80, "the offset of cmd_line");
_Static_assert(offsetof(struct hf_start_info, first_p2m_pfn) == 1104, "the offset of first_p2m_pfn");
_Static_assert(offsetof(struct hf_start_info, nr_p2m_frames) == 1108, "the offset of nr_p2m_frames");
#endif
#endif

#endif /* HF_PV_CONTEXT_H */
