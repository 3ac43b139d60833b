/* What some PV guests have beside pv-boot.S: hypercalls of any number, and exceptions. Dedicated to the public domain (CC0 1.0). */
    .text
    /* long call64(u64 number, const u64 arguments[5]) */
    .globl call64, trap64
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
    syscall
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
    call fault
    .section .note.GNU-stack,"",@progbits
