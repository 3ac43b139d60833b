/* The call that is interrupted of the PV guest, and its upcall. Dedicated to the public domain (CC0 1.0). */
#include "frame.h"
    .text
    /* long unmasked_call(u64 number, const u64 arguments[5]): events are let in by the last instruction before the call, and kept out by the first behind it.
       The base of GS is the vCPU's struct vcpu_info. */
    .globl unmasked_call, unmasked_trap
unmasked_call:
    push %rbx
    mov %rdi, %rax
    mov %rsi, %rbx
    mov (%rbx), %rdi
    mov 8(%rbx), %rsi
    mov 16(%rbx), %rdx
    mov 24(%rbx), %r10
    mov 32(%rbx), %r8
    movb $0, %gs:1
unmasked_trap:
    syscall
    movb $1, %gs:1
    pop %rbx
    ret

    /* Goes back without Xen, which would deliver what is pending at once: the call is to see it. */
    .globl upcall, going_back, gone_back
upcall:
    pop %rcx
    pop %r11
    save_registers
    mov %rsp, %rdi
    cld
    call upcall_interrupt
    restore_registers
going_back:
    movb $0, %gs:1
gone_back:
    iretq

    .globl second_entry
second_entry:
    call second_main

    .bss
    .align 16
    .skip 4096
    .globl second_stack_top
second_stack_top:

    .text
    /* Handlers of ud2, which say which they are. */
    .globl handlers
    .align 16
handlers:
    handler = 0
    .rept 16
    .align 16
    movl $handler, handled_by
    jmp handled
    handler = handler + 1
    .endr
handled:
    pop %rcx
    pop %r11
    addq $2, (%rsp)
    orb $3, 8(%rsp)           /* Xen says that it was kernel code by a privilege that it is not in. */
    movl $0, 12(%rsp)         /* Whether events were kept out stands there. */
    iretq

    .globl execute_undefined
execute_undefined:
    ud2
    ret
    .section .note.GNU-stack,"",@progbits
