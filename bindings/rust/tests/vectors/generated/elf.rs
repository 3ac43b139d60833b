// Generated from abi/elf.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::stable::elf::*;

structure! { Elf64Header, Order::Little, {
    "magic" => magic,
    "width" => width,
    "data" => data,
    "ident_version" => ident_version,
    "os_abi" => os_abi,
    "abi_version" => abi_version,
    "ident_pad" => ident_pad,
    "type" => r#type,
    "machine" => machine,
    "version" => version,
    "entry" => entry,
    "program_headers" => program_headers,
    "section_headers" => section_headers,
    "flags" => flags,
    "header_size" => header_size,
    "program_header_size" => program_header_size,
    "program_header_count" => program_header_count,
    "section_header_size" => section_header_size,
    "section_header_count" => section_header_count,
    "section_names" => section_names,
} }

structure! { Elf32Header, Order::Little, {
    "magic" => magic,
    "width" => width,
    "data" => data,
    "ident_version" => ident_version,
    "os_abi" => os_abi,
    "abi_version" => abi_version,
    "ident_pad" => ident_pad,
    "type" => r#type,
    "machine" => machine,
    "version" => version,
    "entry" => entry,
    "program_headers" => program_headers,
    "section_headers" => section_headers,
    "flags" => flags,
    "header_size" => header_size,
    "program_header_size" => program_header_size,
    "program_header_count" => program_header_count,
    "section_header_size" => section_header_size,
    "section_header_count" => section_header_count,
    "section_names" => section_names,
} }

structure! { Elf64ProgramHeader, Order::Little, {
    "type" => r#type,
    "flags" => flags,
    "offset" => offset,
    "virtual_address" => virtual_address,
    "physical_address" => physical_address,
    "file_size" => file_size,
    "memory_size" => memory_size,
    "alignment" => alignment,
} }

structure! { Elf32ProgramHeader, Order::Little, {
    "type" => r#type,
    "offset" => offset,
    "virtual_address" => virtual_address,
    "physical_address" => physical_address,
    "file_size" => file_size,
    "memory_size" => memory_size,
    "flags" => flags,
    "alignment" => alignment,
} }

structure! { Elf64SectionHeader, Order::Little, {
    "name" => name,
    "type" => r#type,
    "flags" => flags,
    "address" => address,
    "offset" => offset,
    "size" => size,
    "link" => link,
    "info" => info,
    "alignment" => alignment,
    "entry_size" => entry_size,
} }

structure! { Elf32SectionHeader, Order::Little, {
    "name" => name,
    "type" => r#type,
    "flags" => flags,
    "address" => address,
    "offset" => offset,
    "size" => size,
    "link" => link,
    "info" => info,
    "alignment" => alignment,
    "entry_size" => entry_size,
} }

structure! { Elf64Symbol, Order::Little, {
    "name" => name,
    "info" => info {
        "type": TYPE_MASK, TYPE_SHIFT;
        "binding": BINDING_MASK, BINDING_SHIFT;
    },
    "other" => other,
    "section" => section,
    "value" => value,
    "size" => size,
} }

structure! { Elf64Relocation, Order::Little, {
    "offset" => offset,
    "type" => r#type,
    "symbol" => symbol,
    "addend" => addend,
} }

structure! { ElfPlace64, Order::Little, {
    "value" => value,
} }

structure! { ElfPlace32, Order::Little, {
    "distance" => distance,
} }

structure! { ElfNoteHeader, Order::Little, {
    "name_size" => name_size,
    "body_size" => body_size,
    "type" => r#type,
} }

structure! { ElfPrstatus64, Order::Little, {
    "signal" => signal,
    "signal_code" => signal_code,
    "signal_error" => signal_error,
    "current_signal" => current_signal,
    "_pad0" => _pad0,
    "pending_signals" => pending_signals,
    "held_signals" => held_signals,
    "pid" => pid,
    "parent" => parent,
    "group" => group,
    "session" => session,
    "times" => times,
    "r15" => r15,
    "r14" => r14,
    "r13" => r13,
    "r12" => r12,
    "rbp" => rbp,
    "rbx" => rbx,
    "r11" => r11,
    "r10" => r10,
    "r9" => r9,
    "r8" => r8,
    "rax" => rax,
    "rcx" => rcx,
    "rdx" => rdx,
    "rsi" => rsi,
    "rdi" => rdi,
    "orig_rax" => orig_rax,
    "rip" => rip,
    "cs" => cs,
    "rflags" => rflags,
    "rsp" => rsp,
    "ss" => ss,
    "fs_base" => fs_base,
    "gs_base" => gs_base,
    "ds" => ds,
    "es" => es,
    "fs" => fs,
    "gs" => gs,
    "fp_valid" => fp_valid,
    "_pad1" => _pad1,
} }

structure! { ElfPrstatus32, Order::Little, {
    "signal" => signal,
    "signal_code" => signal_code,
    "signal_error" => signal_error,
    "current_signal" => current_signal,
    "_pad0" => _pad0,
    "pending_signals" => pending_signals,
    "held_signals" => held_signals,
    "pid" => pid,
    "parent" => parent,
    "group" => group,
    "session" => session,
    "times" => times,
    "ebx" => ebx,
    "ecx" => ecx,
    "edx" => edx,
    "esi" => esi,
    "edi" => edi,
    "ebp" => ebp,
    "eax" => eax,
    "ds" => ds,
    "es" => es,
    "fs" => fs,
    "gs" => gs,
    "orig_eax" => orig_eax,
    "eip" => eip,
    "cs" => cs,
    "eflags" => eflags,
    "esp" => esp,
    "ss" => ss,
    "fp_valid" => fp_valid,
} }

structure! { CoreXcr0, Order::Little, {
    "xcr0" => xcr0,
} }

structure! { QemuSegment, Order::Little, {
    "selector" => selector,
    "limit" => limit,
    "attributes" => attributes,
    "_pad" => _pad,
    "base" => base,
} }

structure! { QemuCpuState, Order::Little, {
    "version" => version,
    "structure_size" => structure_size,
    "rax" => rax,
    "rbx" => rbx,
    "rcx" => rcx,
    "rdx" => rdx,
    "rsi" => rsi,
    "rdi" => rdi,
    "rsp" => rsp,
    "rbp" => rbp,
    "r8" => r8,
    "r9" => r9,
    "r10" => r10,
    "r11" => r11,
    "r12" => r12,
    "r13" => r13,
    "r14" => r14,
    "r15" => r15,
    "rip" => rip,
    "rflags" => rflags,
    "cs" => cs,
    "ds" => ds,
    "es" => es,
    "fs" => fs,
    "gs" => gs,
    "ss" => ss,
    "ldt" => ldt,
    "tr" => tr,
    "gdt" => gdt,
    "idt" => idt,
    "cr0" => cr0,
    "cr1" => cr1,
    "cr2" => cr2,
    "cr3" => cr3,
    "cr4" => cr4,
    "kernel_gs_base" => kernel_gs_base,
} }
