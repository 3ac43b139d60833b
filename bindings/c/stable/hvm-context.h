/* Generated from abi/hvm-context.yaml. Do not edit. */

/* The HVM context. */
#ifndef HF_HVM_CONTEXT_H
#define HF_HVM_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

typedef int64_t hf_s64 __attribute__((aligned(8)));

/* The type codes of the HVM context's records. */

/* The context ends here; Xen does not look at what follows. */
#define HF_HVM_SAVE_TYPE_END 0u

/* The start of the context. */
#define HF_HVM_SAVE_TYPE_HEADER 1u

/* The registers of a vCPU; without this record the vCPU stays down. */
#define HF_HVM_SAVE_TYPE_CPU 2u

/* One of the two interrupt controllers of the PC. */
#define HF_HVM_SAVE_TYPE_PIC 3u

/* The I/O interrupt controller. */
#define HF_HVM_SAVE_TYPE_IOAPIC 4u

/* What a vCPU's local interrupt controller keeps outside its register page. */
#define HF_HVM_SAVE_TYPE_LAPIC 5u

/* The register page of a vCPU's local interrupt controller. */
#define HF_HVM_SAVE_TYPE_LAPIC_REGS 6u

/* The interrupt lines of the PCI bus. */
#define HF_HVM_SAVE_TYPE_PCI_IRQ 7u

/* The interrupt lines of the ISA bus. */
#define HF_HVM_SAVE_TYPE_ISA_IRQ 8u

/* The routing of PCI interrupts to ISA ones. */
#define HF_HVM_SAVE_TYPE_PCI_LINK 9u

/* The interval timer. */
#define HF_HVM_SAVE_TYPE_PIT 10u

/* The real-time clock. */
#define HF_HVM_SAVE_TYPE_RTC 11u

/* The high-precision event timer. */
#define HF_HVM_SAVE_TYPE_HPET 12u

/* The ACPI power-management timer. */
#define HF_HVM_SAVE_TYPE_PM_TIMER 13u

/* A vCPU's memory-type registers. */
#define HF_HVM_SAVE_TYPE_MTRR 14u

/* The domain's state of the Hyper-V interface. */
#define HF_HVM_SAVE_TYPE_VIRIDIAN_DOMAIN 15u

/* A vCPU's extended state. */
#define HF_HVM_SAVE_TYPE_CPU_XSAVE 16u

/* A vCPU's state of the Hyper-V interface. */
#define HF_HVM_SAVE_TYPE_VIRIDIAN_VCPU 17u

/* A vCPU's machine-check registers. */
#define HF_HVM_SAVE_TYPE_VMCE_VCPU 18u

/* A vCPU's time-stamp adjustment. */
#define HF_HVM_SAVE_TYPE_TSC_ADJUST 19u

/* Further model-specific registers of a vCPU, only those that are not zero. */
#define HF_HVM_SAVE_TYPE_CPU_MSR 20u

/* The only value of magic. */
#define HF_HVM_SAVE_HEADER_EXPECTED_MAGIC 0x54381286u

/* The only value of version. */
#define HF_HVM_SAVE_HEADER_EXPECTED_VERSION 1u

/* The bit of flags that says that fpu_regs is in use. */
#define HF_HVM_HW_CPU_FPU_INITIALISED_FLAG 0x1u

/* Its vector. */
#define HF_HVM_HW_CPU_PENDING_EVENT_VECTOR_MASK 0xffu

/* The lowest bit of pending_vector. */
#define HF_HVM_HW_CPU_PENDING_EVENT_VECTOR_SHIFT 0u

/* Its kind, in the encoding of VMX and SVM. */
#define HF_HVM_HW_CPU_PENDING_EVENT_TYPE_MASK 0x700u

/* The lowest bit of pending_type. */
#define HF_HVM_HW_CPU_PENDING_EVENT_TYPE_SHIFT 8u

/* Set when error_code belongs to it. */
#define HF_HVM_HW_CPU_PENDING_EVENT_ERROR_VALID_MASK 0x800u

/* Reserved: zero when written. */
#define HF_HVM_HW_CPU_PENDING_EVENT_RESERVED_MASK 0x7ffff000u

/* The lowest bit of pending_reserved. */
#define HF_HVM_HW_CPU_PENDING_EVENT_RESERVED_SHIFT 12u

/* Set when there is such an event. */
#define HF_HVM_HW_CPU_PENDING_EVENT_VALID_MASK 0x80000000u

/* Set when fpu_regs is in use. */
#define HF_HVM_HW_CPU_FPU_INITIALISED_MASK 0x1u

/* Reserved: zero when written. */
#define HF_HVM_HW_CPU_RESERVED_FLAGS_MASK 0xfffffffeu

/* The lowest bit of reserved. */
#define HF_HVM_HW_CPU_RESERVED_FLAGS_SHIFT 1u

/* Its vector. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_VECTOR_MASK 0xffu

/* The lowest bit of pending_vector. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_VECTOR_SHIFT 0u

/* Its kind, in the encoding of VMX and SVM. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_TYPE_MASK 0x700u

/* The lowest bit of pending_type. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_TYPE_SHIFT 8u

/* Set when error_code belongs to it. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_ERROR_VALID_MASK 0x800u

/* Reserved: zero when written. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_RESERVED_MASK 0x7ffff000u

/* The lowest bit of pending_reserved. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_RESERVED_SHIFT 12u

/* Set when there is such an event. */
#define HF_HVM_HW_CPU_BEFORE34_PENDING_EVENT_VALID_MASK 0x80000000u

/* How far initialisation is, zero when none is going on: the next command word, and which are expected. */
#define HF_HVM_HW_PIC_INIT_STATE_MASK 0xfu

/* The lowest bit of init_state. */
#define HF_HVM_HW_PIC_INIT_STATE_SHIFT 0u

/* The line with the highest priority. */
#define HF_HVM_HW_PIC_PRIORITY_ADD_MASK 0xf0u

/* The lowest bit of priority_add. */
#define HF_HVM_HW_PIC_PRIORITY_ADD_SHIFT 4u

/* Set when a read yields the interrupts in service rather than the requested ones. */
#define HF_HVM_HW_PIC_READSEL_ISR_MASK 0x1u

/* Set when the next read polls. */
#define HF_HVM_HW_PIC_POLL_MASK 0x2u

/* Set when an acknowledged interrupt is not kept in service. */
#define HF_HVM_HW_PIC_AUTO_EOI_MASK 0x4u

/* Set when automatic ends of interrupts rotate the priorities. */
#define HF_HVM_HW_PIC_ROTATE_ON_AUTO_EOI_MASK 0x8u

/* Set when the other controller does not count as in service. */
#define HF_HVM_HW_PIC_SPECIAL_FULLY_NESTED_MODE_MASK 0x10u

/* Set when masked lines do not hold back lower ones. */
#define HF_HVM_HW_PIC_SPECIAL_MASK_MODE_MASK 0x20u

/* Set for the first of the two controllers; no guest can change it. */
#define HF_HVM_HW_PIC_IS_MASTER_MASK 0x40u

/* Not used. */
#define HF_HVM_HW_PIC_UNUSED_MASK 0x80u

/* The vector to deliver. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_VECTOR_MASK 0xffull

/* The lowest bit of vector. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_VECTOR_SHIFT 0u

/* How it is delivered: fixed, lowest priority, SMI, NMI, INIT or external. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DELIVERY_MODE_MASK 0x700ull

/* The lowest bit of delivery_mode. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DELIVERY_MODE_SHIFT 8u

/* Set when the destination is logical rather than physical. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DEST_MODE_MASK 0x800ull

/* Set while a delivery is under way. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DELIVERY_STATUS_MASK 0x1000ull

/* Set when the line is active low. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_POLARITY_MASK 0x2000ull

/* Set while a level-triggered interrupt waits for its end. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_REMOTE_IRR_MASK 0x4000ull

/* Set when the line is level-triggered. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_TRIG_MODE_MASK 0x8000ull

/* Set when the line is masked. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_MASK_MASK 0x10000ull

/* Reserved in the register; a guest may have set them. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_RESERVE_MASK 0xfe0000ull

/* The lowest bit of reserve. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_RESERVE_SHIFT 17u

/* Reserved in the register; a guest may have set them. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_RESERVED_MASK 0xffffffff000000ull

/* The lowest bit of reserved. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_RESERVED_SHIFT 24u

/* The local controller or the set of them that gets it. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DEST_ID_MASK 0xff00000000000000ull

/* The lowest bit of dest_id. */
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DEST_ID_SHIFT 56u

/* Set when it is off in apic_base_msr. */
#define HF_HVM_HW_LAPIC_HW_DISABLED_MASK 0x1u

/* Set when the guest has switched it off in its spurious-interrupt register. */
#define HF_HVM_HW_LAPIC_SW_DISABLED_MASK 0x2u

/* Not used. */
#define HF_HVM_HW_LAPIC_UNUSED_MASK 0xfffffffcu

/* The lowest bit of unused. */
#define HF_HVM_HW_LAPIC_UNUSED_SHIFT 2u

/* Stands before every record of the HVM context. Xen's hvm_save_descriptor: public/hvm/save.h, 4.21. */
#ifndef HF_HVM_SAVE_DESCRIPTOR_DEFINED
#define HF_HVM_SAVE_DESCRIPTOR_DEFINED
struct hf_hvm_save_descriptor {
	/* The record's type. */
	uint16_t typecode;
	/* Which of several records of the type: the number of the device or of the vCPU. */
	uint16_t instance;
	/* The length of the record in bytes, without this descriptor. */
	uint32_t length;
};
_Static_assert(sizeof(struct hf_hvm_save_descriptor) == 8, "the size of hvm_save_descriptor");
_Static_assert(offsetof(struct hf_hvm_save_descriptor, typecode) == 0, "the offset of typecode");
_Static_assert(offsetof(struct hf_hvm_save_descriptor, instance) == 2, "the offset of instance");
_Static_assert(offsetof(struct hf_hvm_save_descriptor, length) == 4, "the offset of length");
#endif

/* Says that this is an HVM context, and on what machine it was saved. Xen's hvm_save_header: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_SAVE_HEADER_DEFINED
#define HF_HVM_SAVE_HEADER_DEFINED
struct hf_hvm_save_header {
	/* Says that this is an HVM context. */
	uint32_t magic;
	/* The version of the format. */
	uint32_t version;
	/* The changeset of the Xen that saved it, or all ones. */
	hf_u64 changeset;
	/* Leaf 1 EAX of the saving machine: its family, model and stepping. */
	uint32_t cpuid;
	/* The frequency of the guest's time-stamp counter in kHz. In 4.0 and later. */
	uint32_t gtsc_khz;
};
_Static_assert(sizeof(struct hf_hvm_save_header) == 24, "the size of hvm_save_header");
_Static_assert(offsetof(struct hf_hvm_save_header, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_hvm_save_header, version) == 4, "the offset of version");
_Static_assert(offsetof(struct hf_hvm_save_header, changeset) == 8, "the offset of changeset");
_Static_assert(offsetof(struct hf_hvm_save_header, cpuid) == 16, "the offset of cpuid");
_Static_assert(offsetof(struct hf_hvm_save_header, gtsc_khz) == 20, "the offset of gtsc_khz");
#endif

/* The registers of a vCPU. Xen's hvm_hw_cpu: public/arch-x86/hvm/save.h, 4.21. In 4.0 and later. */
#ifndef HF_HVM_HW_CPU_DEFINED
#define HF_HVM_HW_CPU_DEFINED
struct hf_hvm_hw_cpu {
	/* The x87 and SSE registers in the layout of FXSAVE. */
	uint8_t fpu_regs[512];
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX. */
	hf_u64 rdx;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The stack pointer RSP. */
	hf_u64 rsp;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R15. */
	hf_u64 r15;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The flags register. */
	hf_u64 rflags;
	/* Control register 0: protection, paging and caching. */
	hf_u64 cr0;
	/* Control register 2: the address of the last page fault. */
	hf_u64 cr2;
	/* Control register 3: the root of the page tables. */
	hf_u64 cr3;
	/* Control register 4: enabled extensions. */
	hf_u64 cr4;
	/* Debug register 0: the address of breakpoint 0. */
	hf_u64 dr0;
	/* Debug register 1: the address of breakpoint 1. */
	hf_u64 dr1;
	/* Debug register 2: the address of breakpoint 2. */
	hf_u64 dr2;
	/* Debug register 3: the address of breakpoint 3. */
	hf_u64 dr3;
	/* Debug register 6: which breakpoints were hit. */
	hf_u64 dr6;
	/* Debug register 7: which breakpoints are enabled, and for what. */
	hf_u64 dr7;
	/* The selector of the code segment CS. */
	uint32_t cs_sel;
	/* The selector of the data segment DS. */
	uint32_t ds_sel;
	/* The selector of the data segment ES. */
	uint32_t es_sel;
	/* The selector of the data segment FS. */
	uint32_t fs_sel;
	/* The selector of the data segment GS. */
	uint32_t gs_sel;
	/* The selector of the stack segment SS. */
	uint32_t ss_sel;
	/* The selector of the task register. */
	uint32_t tr_sel;
	/* The selector of the local descriptor table. */
	uint32_t ldtr_sel;
	/* The limit of the code segment CS, in bytes. */
	uint32_t cs_limit;
	/* The limit of the data segment DS, in bytes. */
	uint32_t ds_limit;
	/* The limit of the data segment ES, in bytes. */
	uint32_t es_limit;
	/* The limit of the data segment FS, in bytes. */
	uint32_t fs_limit;
	/* The limit of the data segment GS, in bytes. */
	uint32_t gs_limit;
	/* The limit of the stack segment SS, in bytes. */
	uint32_t ss_limit;
	/* The limit of the task register, in bytes. */
	uint32_t tr_limit;
	/* The limit of the local descriptor table, in bytes. */
	uint32_t ldtr_limit;
	/* The limit of the interrupt descriptor table, in bytes. */
	uint32_t idtr_limit;
	/* The limit of the global descriptor table, in bytes. */
	uint32_t gdtr_limit;
	/* The address of the code segment CS. */
	hf_u64 cs_base;
	/* The address of the data segment DS. */
	hf_u64 ds_base;
	/* The address of the data segment ES. */
	hf_u64 es_base;
	/* The address of the data segment FS. */
	hf_u64 fs_base;
	/* The address of the data segment GS. */
	hf_u64 gs_base;
	/* The address of the stack segment SS. */
	hf_u64 ss_base;
	/* The address of the task register. */
	hf_u64 tr_base;
	/* The address of the local descriptor table. */
	hf_u64 ldtr_base;
	/* The address of the interrupt descriptor table. */
	hf_u64 idtr_base;
	/* The address of the global descriptor table. */
	hf_u64 gdtr_base;
	/* The attributes of the code segment CS, packed into twelve bits. */
	uint32_t cs_arbytes;
	/* The attributes of the data segment DS, packed into twelve bits. */
	uint32_t ds_arbytes;
	/* The attributes of the data segment ES, packed into twelve bits. */
	uint32_t es_arbytes;
	/* The attributes of the data segment FS, packed into twelve bits. */
	uint32_t fs_arbytes;
	/* The attributes of the data segment GS, packed into twelve bits. */
	uint32_t gs_arbytes;
	/* The attributes of the stack segment SS, packed into twelve bits. */
	uint32_t ss_arbytes;
	/* The attributes of the task register, packed into twelve bits. */
	uint32_t tr_arbytes;
	/* The attributes of the local descriptor table, packed into twelve bits. */
	uint32_t ldtr_arbytes;
	/* The MSR with the code segment that SYSENTER loads; before Xen 4.0 its upper half was padding. */
	hf_u64 sysenter_cs;
	/* The MSR with the stack pointer that SYSENTER loads. */
	hf_u64 sysenter_esp;
	/* The MSR with the address that SYSENTER jumps to. */
	hf_u64 sysenter_eip;
	/* The MSR that SWAPGS exchanges with the base of GS. */
	hf_u64 shadow_gs;
	/* Obsolete: ignored. */
	hf_u64 msr_flags;
	/* The MSR with the address that SYSCALL jumps to from 64-bit code. */
	hf_u64 msr_lstar;
	/* The MSR with the segments of SYSCALL and SYSRET. */
	hf_u64 msr_star;
	/* The MSR with the address that SYSCALL jumps to from 32-bit code. */
	hf_u64 msr_cstar;
	/* The MSR with the flags that SYSCALL clears. */
	hf_u64 msr_syscall_mask;
	/* The MSR EFER: long mode, SYSCALL and no-execute. */
	hf_u64 msr_efer;
	/* The MSR whose value RDTSCP returns beside the time. */
	hf_u64 msr_tsc_aux;
	/* The guest's time-stamp counter. */
	hf_u64 tsc;
	/* The event that waits to be delivered to the guest. */
	uint32_t pending_event;
	/* The error code that the waiting event pushes. */
	uint32_t error_code;
	/* Flags about the rest; taken to be 1 in a record that is too short to have them. In 4.7 and later. */
	uint32_t flags;
	/* Reserved: zero when written. In 4.7 and later. */
	uint32_t pad0;
};
_Static_assert(sizeof(struct hf_hvm_hw_cpu) == 1032, "the size of hvm_hw_cpu");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, fpu_regs) == 0, "the offset of fpu_regs");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rax) == 512, "the offset of rax");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rbx) == 520, "the offset of rbx");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rcx) == 528, "the offset of rcx");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rdx) == 536, "the offset of rdx");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rbp) == 544, "the offset of rbp");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rsi) == 552, "the offset of rsi");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rdi) == 560, "the offset of rdi");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rsp) == 568, "the offset of rsp");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r8) == 576, "the offset of r8");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r9) == 584, "the offset of r9");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r10) == 592, "the offset of r10");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r11) == 600, "the offset of r11");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r12) == 608, "the offset of r12");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r13) == 616, "the offset of r13");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r14) == 624, "the offset of r14");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, r15) == 632, "the offset of r15");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rip) == 640, "the offset of rip");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, rflags) == 648, "the offset of rflags");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cr0) == 656, "the offset of cr0");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cr2) == 664, "the offset of cr2");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cr3) == 672, "the offset of cr3");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cr4) == 680, "the offset of cr4");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, dr0) == 688, "the offset of dr0");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, dr1) == 696, "the offset of dr1");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, dr2) == 704, "the offset of dr2");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, dr3) == 712, "the offset of dr3");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, dr6) == 720, "the offset of dr6");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, dr7) == 728, "the offset of dr7");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cs_sel) == 736, "the offset of cs_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ds_sel) == 740, "the offset of ds_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, es_sel) == 744, "the offset of es_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, fs_sel) == 748, "the offset of fs_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, gs_sel) == 752, "the offset of gs_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ss_sel) == 756, "the offset of ss_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, tr_sel) == 760, "the offset of tr_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ldtr_sel) == 764, "the offset of ldtr_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cs_limit) == 768, "the offset of cs_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ds_limit) == 772, "the offset of ds_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, es_limit) == 776, "the offset of es_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, fs_limit) == 780, "the offset of fs_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, gs_limit) == 784, "the offset of gs_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ss_limit) == 788, "the offset of ss_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, tr_limit) == 792, "the offset of tr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ldtr_limit) == 796, "the offset of ldtr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, idtr_limit) == 800, "the offset of idtr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, gdtr_limit) == 804, "the offset of gdtr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cs_base) == 808, "the offset of cs_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ds_base) == 816, "the offset of ds_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, es_base) == 824, "the offset of es_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, fs_base) == 832, "the offset of fs_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, gs_base) == 840, "the offset of gs_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ss_base) == 848, "the offset of ss_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, tr_base) == 856, "the offset of tr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ldtr_base) == 864, "the offset of ldtr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, idtr_base) == 872, "the offset of idtr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, gdtr_base) == 880, "the offset of gdtr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, cs_arbytes) == 888, "the offset of cs_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ds_arbytes) == 892, "the offset of ds_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, es_arbytes) == 896, "the offset of es_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, fs_arbytes) == 900, "the offset of fs_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, gs_arbytes) == 904, "the offset of gs_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ss_arbytes) == 908, "the offset of ss_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, tr_arbytes) == 912, "the offset of tr_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, ldtr_arbytes) == 916, "the offset of ldtr_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, sysenter_cs) == 920, "the offset of sysenter_cs");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, sysenter_esp) == 928, "the offset of sysenter_esp");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, sysenter_eip) == 936, "the offset of sysenter_eip");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, shadow_gs) == 944, "the offset of shadow_gs");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_flags) == 952, "the offset of msr_flags");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_lstar) == 960, "the offset of msr_lstar");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_star) == 968, "the offset of msr_star");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_cstar) == 976, "the offset of msr_cstar");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_syscall_mask) == 984, "the offset of msr_syscall_mask");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_efer) == 992, "the offset of msr_efer");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, msr_tsc_aux) == 1000, "the offset of msr_tsc_aux");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, tsc) == 1008, "the offset of tsc");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, pending_event) == 1016, "the offset of pending_event");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, error_code) == 1020, "the offset of error_code");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, flags) == 1024, "the offset of flags");
_Static_assert(offsetof(struct hf_hvm_hw_cpu, pad0) == 1028, "the offset of pad0");
#endif

/* The registers of a vCPU as Xen up to 3.4 saved them: without msr_tsc_aux, so that what follows stands eight bytes earlier. Xen's hvm_hw_cpu_compat: public/arch-x86/hvm/save.h, 4.21. In 3.4 and earlier. */
#ifndef HF_HVM_HW_CPU_BEFORE34_DEFINED
#define HF_HVM_HW_CPU_BEFORE34_DEFINED
struct hf_hvm_hw_cpu_before34 {
	/* The x87 and SSE registers in the layout of FXSAVE. */
	uint8_t fpu_regs[512];
	/* The general register RAX. */
	hf_u64 rax;
	/* The general register RBX. */
	hf_u64 rbx;
	/* The general register RCX. */
	hf_u64 rcx;
	/* The general register RDX. */
	hf_u64 rdx;
	/* The general register RBP. */
	hf_u64 rbp;
	/* The general register RSI. */
	hf_u64 rsi;
	/* The general register RDI. */
	hf_u64 rdi;
	/* The stack pointer RSP. */
	hf_u64 rsp;
	/* The general register R8. */
	hf_u64 r8;
	/* The general register R9. */
	hf_u64 r9;
	/* The general register R10. */
	hf_u64 r10;
	/* The general register R11. */
	hf_u64 r11;
	/* The general register R12. */
	hf_u64 r12;
	/* The general register R13. */
	hf_u64 r13;
	/* The general register R14. */
	hf_u64 r14;
	/* The general register R15. */
	hf_u64 r15;
	/* The address of the next instruction. */
	hf_u64 rip;
	/* The flags register. */
	hf_u64 rflags;
	/* Control register 0: protection, paging and caching. */
	hf_u64 cr0;
	/* Control register 2: the address of the last page fault. */
	hf_u64 cr2;
	/* Control register 3: the root of the page tables. */
	hf_u64 cr3;
	/* Control register 4: enabled extensions. */
	hf_u64 cr4;
	/* Debug register 0: the address of breakpoint 0. */
	hf_u64 dr0;
	/* Debug register 1: the address of breakpoint 1. */
	hf_u64 dr1;
	/* Debug register 2: the address of breakpoint 2. */
	hf_u64 dr2;
	/* Debug register 3: the address of breakpoint 3. */
	hf_u64 dr3;
	/* Debug register 6: which breakpoints were hit. */
	hf_u64 dr6;
	/* Debug register 7: which breakpoints are enabled, and for what. */
	hf_u64 dr7;
	/* The selector of the code segment CS. */
	uint32_t cs_sel;
	/* The selector of the data segment DS. */
	uint32_t ds_sel;
	/* The selector of the data segment ES. */
	uint32_t es_sel;
	/* The selector of the data segment FS. */
	uint32_t fs_sel;
	/* The selector of the data segment GS. */
	uint32_t gs_sel;
	/* The selector of the stack segment SS. */
	uint32_t ss_sel;
	/* The selector of the task register. */
	uint32_t tr_sel;
	/* The selector of the local descriptor table. */
	uint32_t ldtr_sel;
	/* The limit of the code segment CS, in bytes. */
	uint32_t cs_limit;
	/* The limit of the data segment DS, in bytes. */
	uint32_t ds_limit;
	/* The limit of the data segment ES, in bytes. */
	uint32_t es_limit;
	/* The limit of the data segment FS, in bytes. */
	uint32_t fs_limit;
	/* The limit of the data segment GS, in bytes. */
	uint32_t gs_limit;
	/* The limit of the stack segment SS, in bytes. */
	uint32_t ss_limit;
	/* The limit of the task register, in bytes. */
	uint32_t tr_limit;
	/* The limit of the local descriptor table, in bytes. */
	uint32_t ldtr_limit;
	/* The limit of the interrupt descriptor table, in bytes. */
	uint32_t idtr_limit;
	/* The limit of the global descriptor table, in bytes. */
	uint32_t gdtr_limit;
	/* The address of the code segment CS. */
	hf_u64 cs_base;
	/* The address of the data segment DS. */
	hf_u64 ds_base;
	/* The address of the data segment ES. */
	hf_u64 es_base;
	/* The address of the data segment FS. */
	hf_u64 fs_base;
	/* The address of the data segment GS. */
	hf_u64 gs_base;
	/* The address of the stack segment SS. */
	hf_u64 ss_base;
	/* The address of the task register. */
	hf_u64 tr_base;
	/* The address of the local descriptor table. */
	hf_u64 ldtr_base;
	/* The address of the interrupt descriptor table. */
	hf_u64 idtr_base;
	/* The address of the global descriptor table. */
	hf_u64 gdtr_base;
	/* The attributes of the code segment CS, packed into twelve bits. */
	uint32_t cs_arbytes;
	/* The attributes of the data segment DS, packed into twelve bits. */
	uint32_t ds_arbytes;
	/* The attributes of the data segment ES, packed into twelve bits. */
	uint32_t es_arbytes;
	/* The attributes of the data segment FS, packed into twelve bits. */
	uint32_t fs_arbytes;
	/* The attributes of the data segment GS, packed into twelve bits. */
	uint32_t gs_arbytes;
	/* The attributes of the stack segment SS, packed into twelve bits. */
	uint32_t ss_arbytes;
	/* The attributes of the task register, packed into twelve bits. */
	uint32_t tr_arbytes;
	/* The attributes of the local descriptor table, packed into twelve bits. */
	uint32_t ldtr_arbytes;
	/* The MSR with the code segment that SYSENTER loads; before Xen 4.0 its upper half was padding. */
	hf_u64 sysenter_cs;
	/* The MSR with the stack pointer that SYSENTER loads. */
	hf_u64 sysenter_esp;
	/* The MSR with the address that SYSENTER jumps to. */
	hf_u64 sysenter_eip;
	/* The MSR that SWAPGS exchanges with the base of GS. */
	hf_u64 shadow_gs;
	/* Obsolete: ignored. */
	hf_u64 msr_flags;
	/* The MSR with the address that SYSCALL jumps to from 64-bit code. */
	hf_u64 msr_lstar;
	/* The MSR with the segments of SYSCALL and SYSRET. */
	hf_u64 msr_star;
	/* The MSR with the address that SYSCALL jumps to from 32-bit code. */
	hf_u64 msr_cstar;
	/* The MSR with the flags that SYSCALL clears. */
	hf_u64 msr_syscall_mask;
	/* The MSR EFER: long mode, SYSCALL and no-execute. */
	hf_u64 msr_efer;
	/* The guest's time-stamp counter. */
	hf_u64 tsc;
	/* The event that waits to be delivered to the guest. */
	uint32_t pending_event;
	/* The error code that the waiting event pushes. */
	uint32_t error_code;
};
_Static_assert(sizeof(struct hf_hvm_hw_cpu_before34) == 1016, "the size of hvm_hw_cpu_compat");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, fpu_regs) == 0, "the offset of fpu_regs");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rax) == 512, "the offset of rax");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rbx) == 520, "the offset of rbx");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rcx) == 528, "the offset of rcx");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rdx) == 536, "the offset of rdx");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rbp) == 544, "the offset of rbp");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rsi) == 552, "the offset of rsi");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rdi) == 560, "the offset of rdi");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rsp) == 568, "the offset of rsp");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r8) == 576, "the offset of r8");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r9) == 584, "the offset of r9");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r10) == 592, "the offset of r10");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r11) == 600, "the offset of r11");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r12) == 608, "the offset of r12");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r13) == 616, "the offset of r13");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r14) == 624, "the offset of r14");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, r15) == 632, "the offset of r15");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rip) == 640, "the offset of rip");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, rflags) == 648, "the offset of rflags");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cr0) == 656, "the offset of cr0");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cr2) == 664, "the offset of cr2");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cr3) == 672, "the offset of cr3");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cr4) == 680, "the offset of cr4");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, dr0) == 688, "the offset of dr0");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, dr1) == 696, "the offset of dr1");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, dr2) == 704, "the offset of dr2");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, dr3) == 712, "the offset of dr3");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, dr6) == 720, "the offset of dr6");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, dr7) == 728, "the offset of dr7");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cs_sel) == 736, "the offset of cs_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ds_sel) == 740, "the offset of ds_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, es_sel) == 744, "the offset of es_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, fs_sel) == 748, "the offset of fs_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, gs_sel) == 752, "the offset of gs_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ss_sel) == 756, "the offset of ss_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, tr_sel) == 760, "the offset of tr_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ldtr_sel) == 764, "the offset of ldtr_sel");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cs_limit) == 768, "the offset of cs_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ds_limit) == 772, "the offset of ds_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, es_limit) == 776, "the offset of es_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, fs_limit) == 780, "the offset of fs_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, gs_limit) == 784, "the offset of gs_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ss_limit) == 788, "the offset of ss_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, tr_limit) == 792, "the offset of tr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ldtr_limit) == 796, "the offset of ldtr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, idtr_limit) == 800, "the offset of idtr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, gdtr_limit) == 804, "the offset of gdtr_limit");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cs_base) == 808, "the offset of cs_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ds_base) == 816, "the offset of ds_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, es_base) == 824, "the offset of es_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, fs_base) == 832, "the offset of fs_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, gs_base) == 840, "the offset of gs_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ss_base) == 848, "the offset of ss_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, tr_base) == 856, "the offset of tr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ldtr_base) == 864, "the offset of ldtr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, idtr_base) == 872, "the offset of idtr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, gdtr_base) == 880, "the offset of gdtr_base");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, cs_arbytes) == 888, "the offset of cs_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ds_arbytes) == 892, "the offset of ds_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, es_arbytes) == 896, "the offset of es_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, fs_arbytes) == 900, "the offset of fs_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, gs_arbytes) == 904, "the offset of gs_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ss_arbytes) == 908, "the offset of ss_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, tr_arbytes) == 912, "the offset of tr_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, ldtr_arbytes) == 916, "the offset of ldtr_arbytes");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, sysenter_cs) == 920, "the offset of sysenter_cs");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, sysenter_esp) == 928, "the offset of sysenter_esp");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, sysenter_eip) == 936, "the offset of sysenter_eip");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, shadow_gs) == 944, "the offset of shadow_gs");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, msr_flags) == 952, "the offset of msr_flags");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, msr_lstar) == 960, "the offset of msr_lstar");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, msr_star) == 968, "the offset of msr_star");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, msr_cstar) == 976, "the offset of msr_cstar");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, msr_syscall_mask) == 984, "the offset of msr_syscall_mask");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, msr_efer) == 992, "the offset of msr_efer");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, tsc) == 1000, "the offset of tsc");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, pending_event) == 1008, "the offset of pending_event");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_before34, error_code) == 1012, "the offset of error_code");
#endif

/* One of the two 8259A interrupt controllers. Xen's hvm_hw_vpic: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_PIC_DEFINED
#define HF_HVM_HW_PIC_DEFINED
struct hf_hvm_hw_pic {
	/* The requested interrupts, a bit each line. */
	uint8_t irr;
	/* The masked interrupts, a bit each line. */
	uint8_t imr;
	/* The interrupts in service, a bit each line. */
	uint8_t isr;
	/* The vector of the first line. */
	uint8_t irq_base;
	/* The progress of initialisation and the line with the highest priority. */
	uint8_t init;
	/* The modes that the guest has set. */
	uint8_t modes;
	/* The level-triggered lines, a bit each. */
	uint8_t elcr;
	/* The state of the output towards the processor. */
	uint8_t int_output;
};
_Static_assert(sizeof(struct hf_hvm_hw_pic) == 8, "the size of hvm_hw_vpic");
_Static_assert(offsetof(struct hf_hvm_hw_pic, irr) == 0, "the offset of irr");
_Static_assert(offsetof(struct hf_hvm_hw_pic, imr) == 1, "the offset of imr");
_Static_assert(offsetof(struct hf_hvm_hw_pic, isr) == 2, "the offset of isr");
_Static_assert(offsetof(struct hf_hvm_hw_pic, irq_base) == 3, "the offset of irq_base");
_Static_assert(offsetof(struct hf_hvm_hw_pic, init) == 4, "the offset of init");
_Static_assert(offsetof(struct hf_hvm_hw_pic, modes) == 5, "the offset of modes");
_Static_assert(offsetof(struct hf_hvm_hw_pic, elcr) == 6, "the offset of elcr");
_Static_assert(offsetof(struct hf_hvm_hw_pic, int_output) == 7, "the offset of int_output");
#endif

/* Where the I/O interrupt controller sends one of its lines. Xen's vioapic_redir_entry: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_VIOAPIC_REDIR_ENTRY_DEFINED
#define HF_HVM_VIOAPIC_REDIR_ENTRY_DEFINED
struct hf_hvm_vioapic_redir_entry {
	/* The whole entry. */
	hf_u64 bits;
};
_Static_assert(sizeof(struct hf_hvm_vioapic_redir_entry) == 8, "the size of vioapic_redir_entry");
_Static_assert(offsetof(struct hf_hvm_vioapic_redir_entry, bits) == 0, "the offset of bits");
#endif

/* The I/O interrupt controller, always with 48 lines. Xen's hvm_hw_vioapic: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_IOAPIC_DEFINED
#define HF_HVM_HW_IOAPIC_DEFINED
struct hf_hvm_hw_ioapic {
	/* The address of its registers in guest memory. */
	hf_u64 base_address;
	/* The register that the guest has selected. */
	uint32_t ioregsel;
	/* Its number on the interrupt bus. */
	uint32_t id;
	/* Where each line goes. */
	struct hf_hvm_vioapic_redir_entry redirtbl[48];
};
_Static_assert(sizeof(struct hf_hvm_hw_ioapic) == 400, "the size of hvm_hw_vioapic");
_Static_assert(offsetof(struct hf_hvm_hw_ioapic, base_address) == 0, "the offset of base_address");
_Static_assert(offsetof(struct hf_hvm_hw_ioapic, ioregsel) == 8, "the offset of ioregsel");
_Static_assert(offsetof(struct hf_hvm_hw_ioapic, id) == 12, "the offset of id");
_Static_assert(offsetof(struct hf_hvm_hw_ioapic, redirtbl) == 16, "the offset of redirtbl");
#endif

/* What a vCPU's local interrupt controller keeps outside its register page. Xen's hvm_hw_lapic: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_LAPIC_DEFINED
#define HF_HVM_HW_LAPIC_DEFINED
struct hf_hvm_hw_lapic {
	/* The MSR with its address, its mode and whether it is on. */
	hf_u64 apic_base_msr;
	/* In which ways it is disabled. */
	uint32_t disabled;
	/* The divisor of its timer: 1 to 128. */
	uint32_t timer_divisor;
	/* The time-stamp at which the timer of the deadline mode fires. In 4.1 and later. */
	hf_u64 tdt_msr;
	/* Errors that were noted and that the guest has not latched yet. In 4.18.5, 4.19.2, 4.20.1, 4.21 and later. */
	uint32_t pending_esr;
	/* Padding at the end, which Xen does not name. In 4.18.5, 4.19.2, 4.20.1, 4.21 and later. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_hvm_hw_lapic) == 32, "the size of hvm_hw_lapic");
_Static_assert(offsetof(struct hf_hvm_hw_lapic, apic_base_msr) == 0, "the offset of apic_base_msr");
_Static_assert(offsetof(struct hf_hvm_hw_lapic, disabled) == 8, "the offset of disabled");
_Static_assert(offsetof(struct hf_hvm_hw_lapic, timer_divisor) == 12, "the offset of timer_divisor");
_Static_assert(offsetof(struct hf_hvm_hw_lapic, tdt_msr) == 16, "the offset of tdt_msr");
_Static_assert(offsetof(struct hf_hvm_hw_lapic, pending_esr) == 24, "the offset of pending_esr");
_Static_assert(offsetof(struct hf_hvm_hw_lapic, pad) == 28, "the offset of pad");
#endif

/* The first 1024 bytes of the register page of a vCPU's local interrupt controller. Xen's hvm_hw_lapic_regs: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_LAPIC_REGS_DEFINED
#define HF_HVM_HW_LAPIC_REGS_DEFINED
struct hf_hvm_hw_lapic_regs {
	/* The registers, each of 32 bits at a multiple of 16 bytes. */
	uint8_t data[1024];
};
_Static_assert(sizeof(struct hf_hvm_hw_lapic_regs) == 1024, "the size of hvm_hw_lapic_regs");
_Static_assert(offsetof(struct hf_hvm_hw_lapic_regs, data) == 0, "the offset of data");
#endif

/* The interrupt lines of the PCI bus. Xen's hvm_hw_pci_irqs: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_PCI_IRQS_DEFINED
#define HF_HVM_HW_PCI_IRQS_DEFINED
struct hf_hvm_hw_pci_irqs {
	/* The asserted lines: bit 4 d + i is line i of device d. */
	hf_u64 pad[2];
};
_Static_assert(sizeof(struct hf_hvm_hw_pci_irqs) == 16, "the size of hvm_hw_pci_irqs");
_Static_assert(offsetof(struct hf_hvm_hw_pci_irqs, pad) == 0, "the offset of pad");
#endif

/* The interrupt lines of the ISA bus. Xen's hvm_hw_isa_irqs: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_ISA_IRQS_DEFINED
#define HF_HVM_HW_ISA_IRQS_DEFINED
struct hf_hvm_hw_isa_irqs {
	/* The asserted lines, a bit each for 0 to 15. */
	hf_u64 pad;
};
_Static_assert(sizeof(struct hf_hvm_hw_isa_irqs) == 8, "the size of hvm_hw_isa_irqs");
_Static_assert(offsetof(struct hf_hvm_hw_isa_irqs, pad) == 0, "the offset of pad");
#endif

/* The router that maps the four lines of the PCI bus to ISA interrupts. Xen's hvm_hw_pci_link: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_PCI_LINK_DEFINED
#define HF_HVM_HW_PCI_LINK_DEFINED
struct hf_hvm_hw_pci_link {
	/* The ISA interrupt of each line, 0 to 15, where 0 is none. */
	uint8_t route[4];
	/* Reserved: zero when written. */
	uint8_t pad0[4];
};
_Static_assert(sizeof(struct hf_hvm_hw_pci_link) == 8, "the size of hvm_hw_pci_link");
_Static_assert(offsetof(struct hf_hvm_hw_pci_link, route) == 0, "the offset of route");
_Static_assert(offsetof(struct hf_hvm_hw_pci_link, pad0) == 4, "the offset of pad0");
#endif

/* One of the three counters of the interval timer. Xen's hvm_hw_pit_channel: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_PIT_CHANNEL_DEFINED
#define HF_HVM_HW_PIT_CHANNEL_DEFINED
struct hf_hvm_hw_pit_channel {
	/* The value that it counts down from, 1 to 65536. */
	uint32_t count;
	/* The count that was latched. */
	uint16_t latched_count;
	/* Whether a count is latched, and how it is read. */
	uint8_t count_latched;
	/* Whether the status is latched. */
	uint8_t status_latched;
	/* The status that was latched. */
	uint8_t status;
	/* Which byte the next read yields. */
	uint8_t read_state;
	/* Which byte the next write sets. */
	uint8_t write_state;
	/* The low byte that was written first. */
	uint8_t write_latch;
	/* How counts are read and written: low byte, high byte or both. */
	uint8_t rw_mode;
	/* How it counts, 0 to 5. */
	uint8_t mode;
	/* Whether it counts in decimal digits, which Xen does not implement. */
	uint8_t bcd;
	/* Whether it may count. */
	uint8_t gate;
};
_Static_assert(sizeof(struct hf_hvm_hw_pit_channel) == 16, "the size of hvm_hw_pit_channel");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, latched_count) == 4, "the offset of latched_count");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, count_latched) == 6, "the offset of count_latched");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, status_latched) == 7, "the offset of status_latched");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, status) == 8, "the offset of status");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, read_state) == 9, "the offset of read_state");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, write_state) == 10, "the offset of write_state");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, write_latch) == 11, "the offset of write_latch");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, rw_mode) == 12, "the offset of rw_mode");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, mode) == 13, "the offset of mode");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, bcd) == 14, "the offset of bcd");
_Static_assert(offsetof(struct hf_hvm_hw_pit_channel, gate) == 15, "the offset of gate");
#endif

/* The interval timer. Xen's hvm_hw_pit: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_PIT_DEFINED
#define HF_HVM_HW_PIT_DEFINED
struct hf_hvm_hw_pit {
	/* Its counters. */
	struct hf_hvm_hw_pit_channel channels[3];
	/* Whether the speaker is connected to the third counter. */
	uint32_t speaker_data_on;
	/* Reserved: zero when written. */
	uint32_t pad0;
};
_Static_assert(sizeof(struct hf_hvm_hw_pit) == 56, "the size of hvm_hw_pit");
_Static_assert(offsetof(struct hf_hvm_hw_pit, channels) == 0, "the offset of channels");
_Static_assert(offsetof(struct hf_hvm_hw_pit, speaker_data_on) == 48, "the offset of speaker_data_on");
_Static_assert(offsetof(struct hf_hvm_hw_pit, pad0) == 52, "the offset of pad0");
#endif

/* The real-time clock. Xen's hvm_hw_rtc: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_RTC_DEFINED
#define HF_HVM_HW_RTC_DEFINED
struct hf_hvm_hw_rtc {
	/* Its registers. */
	uint8_t cmos_data[14];
	/* The register that the guest has selected. */
	uint8_t cmos_index;
	/* Reserved: zero when written. */
	uint8_t pad0;
	/* How far it is from the host's clock, in seconds. In 4.14 and later. */
	hf_s64 rtc_offset;
};
_Static_assert(sizeof(struct hf_hvm_hw_rtc) == 24, "the size of hvm_hw_rtc");
_Static_assert(offsetof(struct hf_hvm_hw_rtc, cmos_data) == 0, "the offset of cmos_data");
_Static_assert(offsetof(struct hf_hvm_hw_rtc, cmos_index) == 14, "the offset of cmos_index");
_Static_assert(offsetof(struct hf_hvm_hw_rtc, pad0) == 15, "the offset of pad0");
_Static_assert(offsetof(struct hf_hvm_hw_rtc, rtc_offset) == 16, "the offset of rtc_offset");
#endif

/* One of the comparators of the high-precision event timer. Xen's hvm_hw_hpet.timers: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_HPET_TIMER_DEFINED
#define HF_HVM_HW_HPET_TIMER_DEFINED
struct hf_hvm_hw_hpet_timer {
	/* Its configuration and capabilities. */
	hf_u64 config;
	/* The count at which it fires, in 64 bits also when it is used with 32. */
	hf_u64 cmp;
	/* Its message route, which Xen does not implement. */
	hf_u64 fsb;
	/* Reserved: zero when written. */
	hf_u64 res4;
};
_Static_assert(sizeof(struct hf_hvm_hw_hpet_timer) == 32, "the size of hvm_hw_hpet.timers");
_Static_assert(offsetof(struct hf_hvm_hw_hpet_timer, config) == 0, "the offset of config");
_Static_assert(offsetof(struct hf_hvm_hw_hpet_timer, cmp) == 8, "the offset of cmp");
_Static_assert(offsetof(struct hf_hvm_hw_hpet_timer, fsb) == 16, "the offset of fsb");
_Static_assert(offsetof(struct hf_hvm_hw_hpet_timer, res4) == 24, "the offset of res4");
#endif

/* The high-precision event timer. Xen's hvm_hw_hpet: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_HPET_DEFINED
#define HF_HVM_HW_HPET_DEFINED
struct hf_hvm_hw_hpet {
	/* Its capabilities and its period in femtoseconds. */
	hf_u64 capability;
	/* Reserved: zero when written. */
	hf_u64 res0;
	/* Whether it runs and whether it replaces the older timers. */
	hf_u64 config;
	/* Reserved: zero when written. */
	hf_u64 res1;
	/* The level-triggered comparators that have fired, a bit each. */
	hf_u64 isr;
	/* Reserved: zero when written. */
	hf_u64 res2[25];
	/* The main counter. */
	hf_u64 mc64;
	/* Reserved: zero when written. */
	hf_u64 res3;
	/* Its comparators. */
	struct hf_hvm_hw_hpet_timer timers[3];
	/* Reserved: zero when written. */
	hf_u64 res5[84];
	/* What was last written to each comparator, for those that repeat. */
	hf_u64 period[3];
};
_Static_assert(sizeof(struct hf_hvm_hw_hpet) == 1048, "the size of hvm_hw_hpet");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, capability) == 0, "the offset of capability");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, res0) == 8, "the offset of res0");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, config) == 16, "the offset of config");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, res1) == 24, "the offset of res1");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, isr) == 32, "the offset of isr");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, res2) == 40, "the offset of res2");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, mc64) == 240, "the offset of mc64");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, res3) == 248, "the offset of res3");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, timers) == 256, "the offset of timers");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, res5) == 352, "the offset of res5");
_Static_assert(offsetof(struct hf_hvm_hw_hpet, period) == 1024, "the offset of period");
#endif

/* The ACPI power-management timer and its event registers. Xen's hvm_hw_pmtimer: public/arch-x86/hvm/save.h, 4.21. */
#ifndef HF_HVM_HW_PM_TIMER_DEFINED
#define HF_HVM_HW_PM_TIMER_DEFINED
struct hf_hvm_hw_pm_timer {
	/* The counter, at 3.579545 MHz. */
	uint32_t tmr_val;
	/* The events that have happened, a bit each. */
	uint16_t pm1a_sts;
	/* The events that interrupt, a bit each. */
	uint16_t pm1a_en;
};
_Static_assert(sizeof(struct hf_hvm_hw_pm_timer) == 8, "the size of hvm_hw_pmtimer");
_Static_assert(offsetof(struct hf_hvm_hw_pm_timer, tmr_val) == 0, "the offset of tmr_val");
_Static_assert(offsetof(struct hf_hvm_hw_pm_timer, pm1a_sts) == 4, "the offset of pm1a_sts");
_Static_assert(offsetof(struct hf_hvm_hw_pm_timer, pm1a_en) == 6, "the offset of pm1a_en");
#endif

/* A vCPU's memory-type registers. Xen's hvm_hw_mtrr: public/arch-x86/hvm/save.h, 4.21. In 3.2 and later. */
#ifndef HF_HVM_HW_MTRR_DEFINED
#define HF_HVM_HW_MTRR_DEFINED
struct hf_hvm_hw_mtrr {
	/* The eight memory types of the page attribute table, a byte each. */
	hf_u64 msr_pat_cr;
	/* The eight variable ranges: base and mask of each in turn. */
	hf_u64 msr_mtrr_var[16];
	/* The types of the first megabyte, a byte each range. */
	hf_u64 msr_mtrr_fixed[11];
	/* How many ranges there are and of what kind. */
	hf_u64 msr_mtrr_cap;
	/* The type outside the ranges, and which ranges are on. */
	hf_u64 msr_mtrr_def_type;
};
_Static_assert(sizeof(struct hf_hvm_hw_mtrr) == 240, "the size of hvm_hw_mtrr");
_Static_assert(offsetof(struct hf_hvm_hw_mtrr, msr_pat_cr) == 0, "the offset of msr_pat_cr");
_Static_assert(offsetof(struct hf_hvm_hw_mtrr, msr_mtrr_var) == 8, "the offset of msr_mtrr_var");
_Static_assert(offsetof(struct hf_hvm_hw_mtrr, msr_mtrr_fixed) == 136, "the offset of msr_mtrr_fixed");
_Static_assert(offsetof(struct hf_hvm_hw_mtrr, msr_mtrr_cap) == 224, "the offset of msr_mtrr_cap");
_Static_assert(offsetof(struct hf_hvm_hw_mtrr, msr_mtrr_def_type) == 232, "the offset of msr_mtrr_def_type");
#endif

/* The domain's state of the Hyper-V interface; called VIRIDIAN before Xen 4.2. Xen's hvm_viridian_domain_context: public/arch-x86/hvm/save.h, 4.21. In 3.4 and later. */
#ifndef HF_HVM_VIRIDIAN_DOMAIN_DEFINED
#define HF_HVM_VIRIDIAN_DOMAIN_DEFINED
struct hf_hvm_viridian_domain {
	/* The MSR with the address of the hypercall page. */
	hf_u64 hypercall_gpa;
	/* What the guest's system calls itself. */
	hf_u64 guest_os_id;
	/* The reference time in units of 100 nanoseconds. In 4.5 and later. */
	hf_u64 time_ref_count;
	/* The MSR with the address of the reference time page. In 4.6 and later. */
	hf_u64 reference_tsc;
};
_Static_assert(sizeof(struct hf_hvm_viridian_domain) == 32, "the size of hvm_viridian_domain_context");
_Static_assert(offsetof(struct hf_hvm_viridian_domain, hypercall_gpa) == 0, "the offset of hypercall_gpa");
_Static_assert(offsetof(struct hf_hvm_viridian_domain, guest_os_id) == 8, "the offset of guest_os_id");
_Static_assert(offsetof(struct hf_hvm_viridian_domain, time_ref_count) == 16, "the offset of time_ref_count");
_Static_assert(offsetof(struct hf_hvm_viridian_domain, reference_tsc) == 24, "the offset of reference_tsc");
#endif

/* A vCPU's extended state. Components beyond x87 and SSE follow, as long as the accumulated mask needs in the uncompacted layout. Xen's hvm_hw_cpu_xsave: public/arch-x86/hvm/save.h, 4.21. In 4.1 and later. */
#ifndef HF_HVM_HW_CPU_XSAVE_DEFINED
#define HF_HVM_HW_CPU_XSAVE_DEFINED
struct hf_hvm_hw_cpu_xsave {
	/* The components that the saving host knew; ignored. */
	hf_u64 xfeature_mask;
	/* The components that are enabled. */
	hf_u64 xcr0;
	/* The components that were ever enabled. */
	hf_u64 xcr0_accum;
	/* The x87 and SSE registers in the layout of FXSAVE. */
	uint8_t fpu_sse[512];
	/* The components that are not in their initial state. */
	hf_u64 xstate_bv;
	/* The layout: bit 63 marks a compacted one, which Xen refuses here. */
	hf_u64 xcomp_bv;
	/* Reserved: zero when written. */
	hf_u64 reserved[6];
	/* Behind it: extended, u8[...]. The components from AVX on, each at its place in the uncompacted layout. */
};
_Static_assert(sizeof(struct hf_hvm_hw_cpu_xsave) == 600, "the size of hvm_hw_cpu_xsave");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, xfeature_mask) == 0, "the offset of xfeature_mask");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, xcr0) == 8, "the offset of xcr0");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, xcr0_accum) == 16, "the offset of xcr0_accum");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, fpu_sse) == 24, "the offset of fpu_sse");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, xstate_bv) == 536, "the offset of xstate_bv");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, xcomp_bv) == 544, "the offset of xcomp_bv");
_Static_assert(offsetof(struct hf_hvm_hw_cpu_xsave, reserved) == 552, "the offset of reserved");
#endif

/* A vCPU's state of the Hyper-V interface. Xen's hvm_viridian_vcpu_context: public/arch-x86/hvm/save.h, 4.21. In 4.2 and later. */
#ifndef HF_HVM_VIRIDIAN_VCPU_DEFINED
#define HF_HVM_VIRIDIAN_VCPU_DEFINED
struct hf_hvm_viridian_vcpu {
	/* The MSR with the address of the vCPU's assist page. */
	hf_u64 vp_assist_msr;
	/* Whether the end of an interrupt is left to the assist page; the interrupt's vector until Xen 4.10. In 4.7 and later. */
	uint8_t apic_assist_pending;
	/* Reserved: zero when written. In 4.7 and later. */
	uint8_t _pad[7];
	/* The MSR with the address of the message page. In 4.13 and later. */
	hf_u64 simp_msr;
	/* The MSRs of the synthetic interrupts. In 4.13 and later. */
	hf_u64 sint_msr[16];
	/* The configurations of the synthetic timers. In 4.13 and later. */
	hf_u64 stimer_config_msr[4];
	/* The counts or periods of the synthetic timers. In 4.13 and later. */
	hf_u64 stimer_count_msr[4];
};
_Static_assert(sizeof(struct hf_hvm_viridian_vcpu) == 216, "the size of hvm_viridian_vcpu_context");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, vp_assist_msr) == 0, "the offset of vp_assist_msr");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, apic_assist_pending) == 8, "the offset of apic_assist_pending");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, _pad) == 9, "the offset of _pad");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, simp_msr) == 16, "the offset of simp_msr");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, sint_msr) == 24, "the offset of sint_msr");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, stimer_config_msr) == 152, "the offset of stimer_config_msr");
_Static_assert(offsetof(struct hf_hvm_viridian_vcpu, stimer_count_msr) == 184, "the offset of stimer_count_msr");
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

/* A vCPU's time-stamp adjustment. Xen's hvm_tsc_adjust: public/arch-x86/hvm/save.h, 4.21. In 4.3 and later. */
#ifndef HF_HVM_TSC_ADJUST_DEFINED
#define HF_HVM_TSC_ADJUST_DEFINED
struct hf_hvm_tsc_adjust {
	/* The MSR TSC_ADJUST: what was added to the counter. */
	hf_u64 tsc_adjust;
};
_Static_assert(sizeof(struct hf_hvm_tsc_adjust) == 8, "the size of hvm_tsc_adjust");
_Static_assert(offsetof(struct hf_hvm_tsc_adjust, tsc_adjust) == 0, "the offset of tsc_adjust");
#endif

/* A model-specific register. Xen's hvm_one_msr: public/arch-x86/hvm/save.h, 4.21. In 4.5 and later. */
#ifndef HF_HVM_ONE_MSR_DEFINED
#define HF_HVM_ONE_MSR_DEFINED
struct hf_hvm_one_msr {
	/* Its number. */
	uint32_t index;
	/* Reserved: zero when written. */
	uint32_t _rsvd;
	/* Its value. */
	hf_u64 val;
};
_Static_assert(sizeof(struct hf_hvm_one_msr) == 16, "the size of hvm_one_msr");
_Static_assert(offsetof(struct hf_hvm_one_msr, index) == 0, "the offset of index");
_Static_assert(offsetof(struct hf_hvm_one_msr, _rsvd) == 4, "the offset of _rsvd");
_Static_assert(offsetof(struct hf_hvm_one_msr, val) == 8, "the offset of val");
#endif

/* The start of a vCPU's further model-specific registers. Xen's hvm_msr: public/arch-x86/hvm/save.h, 4.21. In 4.5 and later. */
#ifndef HF_HVM_MSR_DEFINED
#define HF_HVM_MSR_DEFINED
struct hf_hvm_msr {
	/* The number of registers, at least one. */
	uint32_t count;
	/* Padding, which Xen does not clear when it saves and does not look at when it loads. */
	uint32_t pad;
	/* Behind it: msr, HvmOneMsr[count]. The registers. */
};
_Static_assert(sizeof(struct hf_hvm_msr) == 8, "the size of hvm_msr");
_Static_assert(offsetof(struct hf_hvm_msr, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_hvm_msr, pad) == 4, "the offset of pad");
#endif

#endif /* HF_HVM_CONTEXT_H */
