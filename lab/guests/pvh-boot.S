/* Entry of the PVH guest, the way to 64 bits, its interrupt stub and the entry of its second vCPU. Dedicated to the public domain (CC0 1.0). */
    .section .note.Xen,"a",@note
    .align 4
    .long 4, 4, 18            /* XEN_ELFNOTE_PHYS32_ENTRY */
    .asciz "Xen"
    .long _start
    .text
    .code32
    .globl _start
_start:
    cli
    cld
    mov $stack0_top, %esp
    /* two page directories: 0-1 GiB and 3-4 GiB, 2 MiB pages, A/D preset */
    xor %ecx, %ecx
1:  mov %ecx, %eax
    shl $21, %eax
    or $0xe3, %eax
    mov %eax, pd0(,%ecx,8)
    movl $0, pd0+4(,%ecx,8)
    add $0xc0000000, %eax
    mov %eax, pd3(,%ecx,8)
    movl $0, pd3+4(,%ecx,8)
    inc %ecx
    cmp $512, %ecx
    jne 1b
    movl $pd0+0x23, pdpt
    movl $pd3+0x23, pdpt+24
    movl $pdpt+0x23, pml4
    mov $pml4, %eax
    mov %eax, %cr3
    mov $0x6a0, %eax          /* PAE PGE OSFXSR OSXMMEXCPT */
    mov %eax, %cr4
    mov $0xc0000080, %ecx
    mov $0x901, %eax          /* SCE LME NXE */
    xor %edx, %edx
    wrmsr
    mov $0x80010033, %eax     /* PG WP NE ET MP PE */
    mov %eax, %cr0
    lgdt gdtr
    ljmp $8, $start64
    .code64
start64:
    mov $16, %eax
    mov %eax, %ds
    mov %eax, %es
    mov %eax, %ss
    xor %eax, %eax
    mov %eax, %fs
    mov %eax, %gs
    mov $stack0_top, %rsp
    mov %ebx, %edi
    call guest_main
2:  hlt
    jmp 2b

    .globl ap_entry
ap_entry:
    lgdt gdtr
    mov $16, %eax
    mov %eax, %ds
    mov %eax, %es
    mov %eax, %ss
    mov $stack1_top, %rsp
    pushq $8                  /* CS selector is 0 after VCPUOP_initialise */
    pushq $ap_main
    lretq
3:  hlt
    jmp 3b

    .globl timer_stub
timer_stub:
    push %rax
    push %rcx
    push %rdx
    push %rsi
    push %rdi
    push %r8
    push %r9
    push %r10
    push %r11
    call timer_interrupt
    pop %r11
    pop %r10
    pop %r9
    pop %r8
    pop %rdi
    pop %rsi
    pop %rdx
    pop %rcx
    pop %rax
    iretq

    .globl xmm_set, xmm_get
xmm_set: movq %rdi, %xmm7
    ret
xmm_get: movq %xmm7, %rax
    ret

    .data
    .align 16
gdt: .quad 0
    .quad 0x00af9b000000ffff
    .quad 0x00cf93000000ffff
    .globl gdtr
gdtr: .word 23
    .quad gdt
    .bss
    .align 4096
    .globl pml4
pml4: .skip 4096
pdpt: .skip 4096
pd0:  .skip 4096
pd3:  .skip 4096
    .globl hypercall_page
hypercall_page: .skip 4096
stack0: .skip 2048
stack0_top:
stack1: .skip 2048
    .globl stack1_top
stack1_top:
    .section .note.GNU-stack,"",@progbits
