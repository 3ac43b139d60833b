/* Entry of the PVH guests that have all addresses below 4 GiB, their exceptions, and their calls, from 64-bit and from 32-bit code. Dedicated to the public domain (CC0 1.0). */
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
    mov $stack_top, %esp
    /* four page directories: 0-4 GiB, 2 MiB pages, A/D preset */
    xor %ecx, %ecx
1:  mov %ecx, %eax
    shl $21, %eax
    or $0xe3, %eax
    mov %eax, directories(,%ecx,8)
    movl $0, directories+4(,%ecx,8)
    inc %ecx
    cmp $2048, %ecx
    jne 1b
    movl $directories+0x23, pdpt
    movl $directories+0x1023, pdpt+8
    movl $directories+0x2023, pdpt+16
    movl $directories+0x3023, pdpt+24
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
    mov $stack_top, %rsp
    mov %ebx, %edi
    call guest_main
2:  hlt
    jmp 2b

    /* long call64(u64 number, const u64 arguments[5]): the instruction is written over at the start with that of this processor. */
    .globl call64, trap64, call32, trap32
call64:
    push %rbx
    mov %rdi, %rax
    mov %rsi, %rbx
    mov (%rbx), %rdi
    mov 8(%rbx), %rsi
    mov 16(%rbx), %rdx
    mov 24(%rbx), %r10
    mov 32(%rbx), %r8
trap64:
    ud2
    nop
    pop %rbx
    ret

    /* u32 call32(u64 number, const u64 arguments[5]): the same from a 32-bit code segment; all 64 bits of the registers are loaded before. */
call32:
    push %rbx
    push %rbp
    mov %rdi, %rax
    mov %rsi, %rbp
    mov (%rbp), %rbx
    mov 8(%rbp), %rcx
    mov 16(%rbp), %rdx
    mov 24(%rbp), %rsi
    mov 32(%rbp), %rdi
    ljmp *to_code32
    .code32
in_code32:
trap32:
    ud2
    nop
    ljmp $8, $in_code64
    .code64
in_code64:
    pop %rbp
    pop %rbx
    ret

    .globl exceptions
    .align 16
exceptions:
    vector = 0
    .rept 32
    .align 16
    mov $vector, %edi
    jmp faulted
    vector = vector + 1
    .endr
faulted:
    mov $stack_top, %rsp
    call fault

    .data
    .align 16
gdt: .quad 0
    .quad 0x00af9b000000ffff
    .quad 0x00cf93000000ffff
    .quad 0x00cf9b000000ffff
    .globl gdtr
gdtr: .word 31
    .quad gdt
to_code32:
    .long in_code32
    .word 24
    .bss
    .align 4096
    .globl pml4
pml4: .skip 4096
pdpt: .skip 4096
directories: .skip 16384
    .globl hypercall_page
hypercall_page: .skip 4096
    .skip 8192
stack_top:
    .section .note.GNU-stack,"",@progbits
