/* The interrupt of the PVH guest whose calls are interrupted, and the entry of its second vCPU. Dedicated to the public domain (CC0 1.0). */
#include "frame.h"
    .text
    .globl timer_stub
timer_stub:
    save_registers
    mov %rsp, %rdi
    cld
    call timer_interrupt
    restore_registers
    iretq

    .globl second_entry
second_entry:
    lgdt gdtr
    mov $16, %eax
    mov %eax, %ds
    mov %eax, %es
    mov %eax, %ss
    mov $second_stack_top, %rsp
    pushq $8                  /* CS selector is 0 after VCPUOP_initialise */
    pushq $second_main
    lretq

    .bss
    .align 16
    .skip 4096
    .globl second_stack_top
second_stack_top:
    .section .note.GNU-stack,"",@progbits
