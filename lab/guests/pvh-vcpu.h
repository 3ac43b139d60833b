/* How a PVH guest says what a second vCPU begins with. Dedicated to the public domain (CC0 1.0). */
#ifndef PVH_VCPU_H
#define PVH_VCPU_H

#include "base.h"

/* struct vcpu_hvm_context, 64-bit mode (public/hvm/hvm_vcpu.h). */
struct vcpu_hvm_context {
    u32 mode, pad;
    u64 rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, rip, rflags, cr0, cr3, cr4, efer;
};

#endif
