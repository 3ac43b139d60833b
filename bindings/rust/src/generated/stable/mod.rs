// Generated from the files of abi/. Do not edit.

//! Interfaces that stay as they are from one version of Xen to the next, and the formats of save
//! images.

pub mod console_io;
pub mod cpuid;
pub mod dm_op;
pub mod domain_context;
pub mod domain_id;
pub mod elf;
pub mod errno;
pub mod event_channel;
pub mod grant_table;
pub mod hvm_context;
pub mod hvm_op;
pub mod hvm_params;
pub mod hypercall_numbers;
pub mod ioreq;
pub mod libxc_stream;
pub mod libxl_stream;
pub mod linux_devices;
pub mod memory_op;
pub mod mmu;
pub mod multicall;
pub mod pv_context;
pub mod pv_vcpu;
pub mod releases;
pub mod sched_op;
pub mod start_info;
pub mod vcpu_op;
pub mod vm_assist;
pub mod xen_version;
pub mod xl_save;
