/* Generated from abi/vcpu-op.yaml. Do not edit. */

/* The hypercall about vCPUs. */
#ifndef HF_VCPU_OP_H
#define HF_VCPU_OP_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* What a vCPU does. */

/* It runs. */
#define HF_RUN_STATE_RUNNING 0u

/* It could run and waits for a processor. */
#define HF_RUN_STATE_RUNNABLE 1u

/* It waits for an event. */
#define HF_RUN_STATE_BLOCKED 2u

/* It may not run: it is off or paused. */
#define HF_RUN_STATE_OFFLINE 3u

/* Starts and stops a guest's vCPUs, sets their timers, and tells of them. */

/* The number of the hypercall. */
#define HF_VCPU_OP_HYPERCALL 24u

/* Gives a vCPU its first state. */
#define HF_VCPU_OP_INITIALISE 0u

/* Lets a vCPU run. */
#define HF_VCPU_OP_UP 1u

/* Stops a vCPU, sooner or later; the last one turns the domain off. */
#define HF_VCPU_OP_DOWN 2u

/* Returns 1 when a vCPU may run. */
#define HF_VCPU_OP_IS_UP 3u

/* Tells what a vCPU does, and how long it did what. */
#define HF_VCPU_OP_GET_RUNSTATE_INFO 4u

/* Says where Xen is to keep that. */
#define HF_VCPU_OP_REGISTER_RUNSTATE_MEMORY_AREA 5u

/* Starts the periodic timer. */
#define HF_VCPU_OP_SET_PERIODIC_TIMER 6u

/* Stops the periodic timer. */
#define HF_VCPU_OP_STOP_PERIODIC_TIMER 7u

/* Sets the timer that goes off once, of the caller only. */
#define HF_VCPU_OP_SET_SINGLESHOT_TIMER 8u

/* Stops that timer, of the caller only. */
#define HF_VCPU_OP_STOP_SINGLESHOT_TIMER 9u

/* Says where a vCPU's part of the shared information is to be, once. */
#define HF_VCPU_OP_REGISTER_VCPU_INFO 10u

/* Sends a vCPU a non-maskable interrupt; the pointer must be null. */
#define HF_VCPU_OP_SEND_NMI 11u

/* Tells the processor under a vCPU of the hardware domain that stays on it. */
#define HF_VCPU_OP_GET_PHYSID 12u

/* Says where Xen is to keep a second copy of a vCPU's time. In 4.0 and later. */
#define HF_VCPU_OP_REGISTER_VCPU_TIME_MEMORY_AREA 13u

/* Says by physical address where Xen is to keep what a vCPU does. In 4.18 and later. */
#define HF_VCPU_OP_REGISTER_RUNSTATE_PHYS_AREA 14u

/* Says by physical address where Xen is to keep a second copy of a vCPU's time. In 4.18 and later. */
#define HF_VCPU_OP_REGISTER_VCPU_TIME_PHYS_AREA 15u

/* The time. */
#define HF_VCPU_RUNSTATE_INFO_ENTRY_TIME_MASK 0x7fffffffffffffffull

/* The lowest bit of time. */
#define HF_VCPU_RUNSTATE_INFO_ENTRY_TIME_SHIFT 0u

/* Set while Xen changes the structure, for a guest that asked for it. In 4.8 and later. */
#define HF_VCPU_RUNSTATE_INFO_UPDATING_MASK 0x8000000000000000ull

/* Set when a time in the past is to be ETIME; Xen may overlook it. */
#define HF_VCPU_SET_SINGLESHOT_TIMER_FUTURE_MASK 0x1u

/* Its local APIC's number. */
#define HF_VCPU_GET_PHYSID_APIC_ID_MASK 0xffffffffull

/* The lowest bit of apic_id. */
#define HF_VCPU_GET_PHYSID_APIC_ID_SHIFT 0u

/* Its number in ACPI. */
#define HF_VCPU_GET_PHYSID_ACPI_ID_MASK 0xffffffff00000000ull

/* The lowest bit of acpi_id. */
#define HF_VCPU_GET_PHYSID_ACPI_ID_SHIFT 32u

/* It begins in 32-bit code. In 4.7 and later. */
#define HF_VCPU_HVM_CONTEXT_MODE32 0u

/* It begins in 64-bit code. In 4.7 and later. */
#define HF_VCPU_HVM_CONTEXT_MODE64 1u

/* What a vCPU does, and how long it did what. Xen's vcpu_runstate_info: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_RUNSTATE_INFO_DEFINED
#define HF_VCPU_RUNSTATE_INFO_DEFINED
struct hf_vcpu_runstate_info {
	/* What it does. */
	int32_t state;
	/* Since when, in nanoseconds of the system time. */
	uint64_t state_entry_time;
	/* How long it did each, in nanoseconds, by RunState. */
	uint64_t time[4];
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_runstate_info) == 48, "the size of vcpu_runstate_info");
_Static_assert(offsetof(struct hf_vcpu_runstate_info, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_vcpu_runstate_info, state_entry_time) == 8, "the offset of state_entry_time");
_Static_assert(offsetof(struct hf_vcpu_runstate_info, time) == 16, "the offset of time");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_runstate_info) == 44, "the size of vcpu_runstate_info");
_Static_assert(offsetof(struct hf_vcpu_runstate_info, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_vcpu_runstate_info, state_entry_time) == 4, "the offset of state_entry_time");
_Static_assert(offsetof(struct hf_vcpu_runstate_info, time) == 12, "the offset of time");
#endif
#endif

/* Where Xen is to keep a vCPU's state, by linear address. Xen's vcpu_register_runstate_memory_area.addr.h: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_RUNSTATE_AREA_DEFINED
#define HF_VCPU_RUNSTATE_AREA_DEFINED
struct hf_vcpu_runstate_area {
	/* The linear address; v is the same, as a plain pointer. */
	struct hf_vcpu_runstate_info *h;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_runstate_area) == 8, "the size of vcpu_register_runstate_memory_area.addr.h");
_Static_assert(offsetof(struct hf_vcpu_runstate_area, h) == 0, "the offset of h");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_runstate_area) == 4, "the size of vcpu_register_runstate_memory_area.addr.h");
_Static_assert(offsetof(struct hf_vcpu_runstate_area, h) == 0, "the offset of h");
#endif
#endif

/* Where Xen is to keep a vCPU's time, by linear address. Xen's vcpu_register_time_memory_area.addr.h: public/vcpu.h, 4.22. In 4.0 and later. */
#ifndef HF_VCPU_TIME_AREA_DEFINED
#define HF_VCPU_TIME_AREA_DEFINED
struct hf_vcpu_time_area {
	/* The linear address; v is the same, as a plain pointer. */
	struct hf_vcpu_time_info *h;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_time_area) == 8, "the size of vcpu_register_time_memory_area.addr.h");
_Static_assert(offsetof(struct hf_vcpu_time_area, h) == 0, "the offset of h");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_time_area) == 4, "the size of vcpu_register_time_memory_area.addr.h");
_Static_assert(offsetof(struct hf_vcpu_time_area, h) == 0, "the offset of h");
#endif
#endif

/* Where Xen is to keep something of a vCPU, by physical address. Xen's vcpu_register_runstate_memory_area.addr.p: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_PHYSICAL_AREA_DEFINED
#define HF_VCPU_PHYSICAL_AREA_DEFINED
struct hf_vcpu_physical_area {
	/* The guest-physical address; all ones for nowhere any more. */
	uint64_t p;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_physical_area) == 8, "the size of vcpu_register_runstate_memory_area.addr.p");
_Static_assert(offsetof(struct hf_vcpu_physical_area, p) == 0, "the offset of p");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_physical_area) == 8, "the size of vcpu_register_runstate_memory_area.addr.p");
_Static_assert(offsetof(struct hf_vcpu_physical_area, p) == 0, "the offset of p");
#endif
#endif

/* Where Xen is to keep a vCPU's state. Of a 32-bit caller that gives a linear address Xen reads the first 4 bytes only. Xen's vcpu_register_runstate_memory_area: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_REGISTER_RUNSTATE_MEMORY_AREA_DEFINED
#define HF_VCPU_REGISTER_RUNSTATE_MEMORY_AREA_DEFINED
struct hf_vcpu_register_runstate_memory_area {
	/* Where. */
	union {
		struct hf_vcpu_runstate_area h; /* The linear address. */
		struct hf_vcpu_physical_area p; /* The physical address. */
	} addr;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_register_runstate_memory_area) == 8, "the size of vcpu_register_runstate_memory_area");
_Static_assert(offsetof(struct hf_vcpu_register_runstate_memory_area, addr) == 0, "the offset of addr");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_register_runstate_memory_area) == 8, "the size of vcpu_register_runstate_memory_area");
_Static_assert(offsetof(struct hf_vcpu_register_runstate_memory_area, addr) == 0, "the offset of addr");
#endif
#endif

/* Where Xen is to keep a second copy of a vCPU's time. Of a 32-bit caller that gives a linear address Xen reads the first 4 bytes only. Xen's vcpu_register_time_memory_area: public/vcpu.h, 4.22. In 4.0 and later. */
#ifndef HF_VCPU_REGISTER_TIME_MEMORY_AREA_DEFINED
#define HF_VCPU_REGISTER_TIME_MEMORY_AREA_DEFINED
struct hf_vcpu_register_time_memory_area {
	/* Where. */
	union {
		struct hf_vcpu_time_area h; /* The linear address. */
		struct hf_vcpu_physical_area p; /* The physical address. */
	} addr;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_register_time_memory_area) == 8, "the size of vcpu_register_time_memory_area");
_Static_assert(offsetof(struct hf_vcpu_register_time_memory_area, addr) == 0, "the offset of addr");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_register_time_memory_area) == 8, "the size of vcpu_register_time_memory_area");
_Static_assert(offsetof(struct hf_vcpu_register_time_memory_area, addr) == 0, "the offset of addr");
#endif
#endif

/* How often a vCPU's periodic timer goes off. Xen's vcpu_set_periodic_timer: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_SET_PERIODIC_TIMER_DEFINED
#define HF_VCPU_SET_PERIODIC_TIMER_DEFINED
struct hf_vcpu_set_periodic_timer {
	/* Every how many nanoseconds; at least a million. */
	hf_u64 period_ns;
};
_Static_assert(sizeof(struct hf_vcpu_set_periodic_timer) == 8, "the size of vcpu_set_periodic_timer");
_Static_assert(offsetof(struct hf_vcpu_set_periodic_timer, period_ns) == 0, "the offset of period_ns");
#endif

/* When a vCPU's timer goes off once. Xen's vcpu_set_singleshot_timer: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_SET_SINGLESHOT_TIMER_DEFINED
#define HF_VCPU_SET_SINGLESHOT_TIMER_DEFINED
struct hf_vcpu_set_singleshot_timer {
	/* The system time in nanoseconds. */
	uint64_t timeout_abs_ns;
	/* How it is set. */
	uint32_t flags;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_vcpu_set_singleshot_timer) == 16, "the size of vcpu_set_singleshot_timer");
_Static_assert(offsetof(struct hf_vcpu_set_singleshot_timer, timeout_abs_ns) == 0, "the offset of timeout_abs_ns");
_Static_assert(offsetof(struct hf_vcpu_set_singleshot_timer, flags) == 8, "the offset of flags");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_vcpu_set_singleshot_timer) == 12, "the size of vcpu_set_singleshot_timer");
_Static_assert(offsetof(struct hf_vcpu_set_singleshot_timer, timeout_abs_ns) == 0, "the offset of timeout_abs_ns");
_Static_assert(offsetof(struct hf_vcpu_set_singleshot_timer, flags) == 8, "the offset of flags");
#endif
#endif

/* Where a vCPU's part of the shared information is to be. Xen's vcpu_register_vcpu_info: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_REGISTER_VCPU_INFO_DEFINED
#define HF_VCPU_REGISTER_VCPU_INFO_DEFINED
struct hf_vcpu_register_vcpu_info {
	/* The page. */
	hf_u64 mfn;
	/* Where it begins in the page, whose end it must not cross. */
	uint32_t offset;
	/* Not used. */
	uint32_t rsvd;
};
_Static_assert(sizeof(struct hf_vcpu_register_vcpu_info) == 16, "the size of vcpu_register_vcpu_info");
_Static_assert(offsetof(struct hf_vcpu_register_vcpu_info, mfn) == 0, "the offset of mfn");
_Static_assert(offsetof(struct hf_vcpu_register_vcpu_info, offset) == 8, "the offset of offset");
_Static_assert(offsetof(struct hf_vcpu_register_vcpu_info, rsvd) == 12, "the offset of rsvd");
#endif

/* The processor under a vCPU that stays on it. Xen's vcpu_get_physid: public/vcpu.h, 4.22. */
#ifndef HF_VCPU_GET_PHYSID_DEFINED
#define HF_VCPU_GET_PHYSID_DEFINED
struct hf_vcpu_get_physid {
	/* What it is known by. */
	hf_u64 phys_id;
};
_Static_assert(sizeof(struct hf_vcpu_get_physid) == 8, "the size of vcpu_get_physid");
_Static_assert(offsetof(struct hf_vcpu_get_physid, phys_id) == 0, "the offset of phys_id");
#endif

/* The state of an HVM guest's vCPU that begins in 32-bit code. Xen's vcpu_hvm_x86_32: public/hvm/hvm_vcpu.h, 4.22. In 4.7 and later. */
#ifndef HF_VCPU_HVM_X8632_DEFINED
#define HF_VCPU_HVM_X8632_DEFINED
struct hf_vcpu_hvm_x8632 {
	/* EAX. */
	uint32_t eax;
	/* ECX. */
	uint32_t ecx;
	/* EDX. */
	uint32_t edx;
	/* EBX. */
	uint32_t ebx;
	/* The stack pointer. */
	uint32_t esp;
	/* EBP. */
	uint32_t ebp;
	/* ESI. */
	uint32_t esi;
	/* EDI. */
	uint32_t edi;
	/* The instruction pointer. */
	uint32_t eip;
	/* The flags. */
	uint32_t eflags;
	/* CR0. */
	uint32_t cr0;
	/* The physical address of the page tables. */
	uint32_t cr3;
	/* CR4. */
	uint32_t cr4;
	/* Reserved: zero when written. */
	uint32_t pad1;
	/* The extended features; for no-execute, or compatibility mode. */
	hf_u64 efer;
	/* The base of CS. */
	uint32_t cs_base;
	/* The base of DS. */
	uint32_t ds_base;
	/* The base of SS. */
	uint32_t ss_base;
	/* The base of ES. */
	uint32_t es_base;
	/* The base of the task state segment. */
	uint32_t tr_base;
	/* The limit of CS. */
	uint32_t cs_limit;
	/* The limit of DS. */
	uint32_t ds_limit;
	/* The limit of SS. */
	uint32_t ss_limit;
	/* The limit of ES. */
	uint32_t es_limit;
	/* The limit of the task state segment. */
	uint32_t tr_limit;
	/* The access rights of CS: bits 40 to 47 of its descriptor, then bits 52 to 55. */
	uint16_t cs_ar;
	/* The access rights of DS. */
	uint16_t ds_ar;
	/* The access rights of SS. */
	uint16_t ss_ar;
	/* The access rights of ES. */
	uint16_t es_ar;
	/* The access rights of the task state segment. */
	uint16_t tr_ar;
	/* Reserved: zero when written. */
	uint16_t pad2[3];
};
_Static_assert(sizeof(struct hf_vcpu_hvm_x8632) == 120, "the size of vcpu_hvm_x86_32");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, eax) == 0, "the offset of eax");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ecx) == 4, "the offset of ecx");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, edx) == 8, "the offset of edx");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ebx) == 12, "the offset of ebx");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, esp) == 16, "the offset of esp");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ebp) == 20, "the offset of ebp");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, esi) == 24, "the offset of esi");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, edi) == 28, "the offset of edi");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, eip) == 32, "the offset of eip");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, eflags) == 36, "the offset of eflags");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, cr0) == 40, "the offset of cr0");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, cr3) == 44, "the offset of cr3");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, cr4) == 48, "the offset of cr4");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, pad1) == 52, "the offset of pad1");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, efer) == 56, "the offset of efer");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, cs_base) == 64, "the offset of cs_base");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ds_base) == 68, "the offset of ds_base");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ss_base) == 72, "the offset of ss_base");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, es_base) == 76, "the offset of es_base");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, tr_base) == 80, "the offset of tr_base");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, cs_limit) == 84, "the offset of cs_limit");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ds_limit) == 88, "the offset of ds_limit");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ss_limit) == 92, "the offset of ss_limit");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, es_limit) == 96, "the offset of es_limit");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, tr_limit) == 100, "the offset of tr_limit");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, cs_ar) == 104, "the offset of cs_ar");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ds_ar) == 106, "the offset of ds_ar");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, ss_ar) == 108, "the offset of ss_ar");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, es_ar) == 110, "the offset of es_ar");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, tr_ar) == 112, "the offset of tr_ar");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8632, pad2) == 114, "the offset of pad2");
#endif

/* The state of an HVM guest's vCPU that begins in 64-bit code. Xen's vcpu_hvm_x86_64: public/hvm/hvm_vcpu.h, 4.22. In 4.7 and later. */
#ifndef HF_VCPU_HVM_X8664_DEFINED
#define HF_VCPU_HVM_X8664_DEFINED
struct hf_vcpu_hvm_x8664 {
	/* RAX. */
	hf_u64 rax;
	/* RCX. */
	hf_u64 rcx;
	/* RDX. */
	hf_u64 rdx;
	/* RBX. */
	hf_u64 rbx;
	/* The stack pointer. */
	hf_u64 rsp;
	/* RBP. */
	hf_u64 rbp;
	/* RSI. */
	hf_u64 rsi;
	/* RDI. */
	hf_u64 rdi;
	/* The instruction pointer. */
	hf_u64 rip;
	/* The flags. */
	hf_u64 rflags;
	/* CR0. */
	hf_u64 cr0;
	/* The physical address of the page tables. */
	hf_u64 cr3;
	/* CR4. */
	hf_u64 cr4;
	/* The extended features. */
	hf_u64 efer;
};
_Static_assert(sizeof(struct hf_vcpu_hvm_x8664) == 112, "the size of vcpu_hvm_x86_64");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rax) == 0, "the offset of rax");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rcx) == 8, "the offset of rcx");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rdx) == 16, "the offset of rdx");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rbx) == 24, "the offset of rbx");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rsp) == 32, "the offset of rsp");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rbp) == 40, "the offset of rbp");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rsi) == 48, "the offset of rsi");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rdi) == 56, "the offset of rdi");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rip) == 64, "the offset of rip");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, rflags) == 72, "the offset of rflags");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, cr0) == 80, "the offset of cr0");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, cr3) == 88, "the offset of cr3");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, cr4) == 96, "the offset of cr4");
_Static_assert(offsetof(struct hf_vcpu_hvm_x8664, efer) == 104, "the offset of efer");
#endif

/* The state that an HVM guest's vCPU begins with. Xen's vcpu_hvm_context: public/hvm/hvm_vcpu.h, 4.22. In 4.7 and later. */
#ifndef HF_VCPU_HVM_CONTEXT_DEFINED
#define HF_VCPU_HVM_CONTEXT_DEFINED
struct hf_vcpu_hvm_context {
	/* In which code it begins. */
	uint32_t mode;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The registers. */
	union {
		struct hf_vcpu_hvm_x8632 vcpu_hvm_x8632; /* For 32-bit code. */
		struct hf_vcpu_hvm_x8664 vcpu_hvm_x8664; /* For 64-bit code. */
	} cpu_regs;
};
_Static_assert(sizeof(struct hf_vcpu_hvm_context) == 128, "the size of vcpu_hvm_context");
_Static_assert(offsetof(struct hf_vcpu_hvm_context, mode) == 0, "the offset of mode");
_Static_assert(offsetof(struct hf_vcpu_hvm_context, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_vcpu_hvm_context, cpu_regs) == 8, "the offset of cpu_regs");
#endif

#endif /* HF_VCPU_OP_H */
