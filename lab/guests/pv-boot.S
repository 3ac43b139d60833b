/* ELF notes and entry of the PV guest. Dedicated to the public domain (CC0 1.0). */
    .macro snote type, val
    .align 4
    .long 4, 2f-1f, \type
    .asciz "Xen"
1:  .asciz "\val"
2:  .align 4
    .endm
    .macro qnote type, val
    .align 4
    .long 4, 8, \type
    .asciz "Xen"
    .quad \val
    .endm
    .section .note.Xen,"a",@note
    snote 6, "holdfast"
    snote 8, "generic"
    snote 5, "xen-3.0"
    qnote 1, _start
    qnote 2, hypercall_page
    qnote 3, 0
    snote 10, "pae_pgdir_above_4gb"
    snote 9, "yes"
    .text
    .globl _start
_start:
    cld
    mov $stack_top, %rsp
    mov %rsi, %rdi
    call guest_main
1:  jmp 1b
    .globl xmm_set, xmm_get
xmm_set: movq %rdi, %xmm7
    ret
xmm_get: movq %xmm7, %rax
    ret
    .bss
    .align 4096
    .globl hypercall_page
hypercall_page: .skip 4096
    .skip 4096
stack_top:
    .section .note.GNU-stack,"",@progbits
