/* Generated from abi/hvm-op.yaml. Do not edit. */

/* The hypercall about HVM guests. */
#ifndef HF_HVM_OP_H
#define HF_HVM_OP_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The bits of op that hold the code of modified_memory and set_mem_type; those above hold their progress. Private to Xen. In 4.5 to 4.8. */
#define HF_HVM_OP_OPERATION_MASK 0xffu

/* How accesses to a page of guest memory are treated. */

/* Memory. */
#define HF_HVM_MEM_TYPE_RAM_RW 0u

/* Memory, to which writes are lost. */
#define HF_HVM_MEM_TYPE_RAM_RO 1u

/* Reads and writes go to the device model. */
#define HF_HVM_MEM_TYPE_MMIO 2u

/* Memory; writes go to the device model instead. In 4.6. */
#define HF_HVM_MEM_TYPE_MMIO_WRITES 3u

/* Refused. In 4.7 and later. */
#define HF_HVM_MEM_TYPE_UNUSED 3u

/* Memory; writes go to the ioreq server that has claimed the type. In 4.8 and later. */
#define HF_HVM_MEM_TYPE_IOREQ_SERVER 4u

/* What may be done to a page before a listener is told. */

/* Nothing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_NONE 0u

/* Reading. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_READ 1u

/* Writing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_WRITE 2u

/* Reading and writing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_READ_WRITE 3u

/* Executing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_EXECUTE 4u

/* Reading and executing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_READ_EXECUTE 5u

/* Writing and executing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_WRITE_EXECUTE 6u

/* Everything. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_ALL 7u

/* Reading and executing, until the first write; then reading and writing. In 4.1 to 4.4. */
#define HF_HVM_MEM_ACCESS_READ_EXECUTE_TO_READ_WRITE 8u

/* Nothing, until the first access, of which a listener is told while the vCPU goes on; then everything. In 4.2 to 4.4. */
#define HF_HVM_MEM_ACCESS_NONE_TO_ALL 9u

/* What the domain has for new pages. In 4.1. */
#define HF_HVM_MEM_ACCESS_DEFAULT_BEFORE42 9u

/* What the domain has for new pages. In 4.2 to 4.4. */
#define HF_HVM_MEM_ACCESS_DEFAULT 10u

/* What kind of event is injected; the numbers are those of the processor's. */

/* An external interrupt. In 4.2 to 4.8. */
#define HF_HVM_OP_TRAP_EXTERNAL_INTERRUPT 0u

/* A non-maskable interrupt. In 4.2 to 4.8. */
#define HF_HVM_OP_TRAP_NMI 2u

/* An exception of the processor. In 4.2 to 4.8. */
#define HF_HVM_OP_TRAP_HARDWARE_EXCEPTION 3u

/* The instruction INT with a number. In 4.2 to 4.8. */
#define HF_HVM_OP_TRAP_SOFTWARE_INTERRUPT 4u

/* The instruction ICEBP. In 4.2 to 4.8. */
#define HF_HVM_OP_TRAP_PRIVILEGED_SOFTWARE_EXCEPTION 5u

/* The instruction INT3 or INTO. In 4.2 to 4.8. */
#define HF_HVM_OP_TRAP_SOFTWARE_EXCEPTION 6u

/* What a range of an ioreq server is a range of. */

/* I/O ports. In 4.5 to 4.8. */
#define HF_HVM_OP_IO_RANGE_PORT 0u

/* Guest-physical addresses. In 4.5 to 4.8. */
#define HF_HVM_OP_IO_RANGE_MEMORY 1u

/* PCI functions. In 4.5 to 4.8. */
#define HF_HVM_OP_IO_RANGE_PCI 2u

/* What concerns HVM guests: their parameters, and until Xen 4.8 their device models. From 4.5 to 4.8 only two operations leave progress above their code; any other has ENOSYS when something is there. */

/* The number of the hypercall. */
#define HF_HVM_OP_HYPERCALL 34u

/* Sets a parameter of a guest. */
#define HF_HVM_OP_SET_PARAM 0u

/* Tells a parameter of a guest. */
#define HF_HVM_OP_GET_PARAM 1u

/* Sets the level of an interrupt pin of a PCI device. In 4.8 and earlier. */
#define HF_HVM_OP_SET_PCI_INTX_LEVEL 2u

/* Sets the level of an ISA interrupt line. In 4.8 and earlier. */
#define HF_HVM_OP_SET_ISA_IRQ_LEVEL 3u

/* Connects a PCI interrupt link to an ISA interrupt line. In 4.8 and earlier. */
#define HF_HVM_OP_SET_PCI_LINK_ROUTE 4u

/* Flushes the TLBs of all vCPUs of the caller; it takes no structure. */
#define HF_HVM_OP_FLUSH_TLBS 5u

/* Tells which pages of the video memory were written since the last call, and goes on watching them. In 4.8 and earlier. */
#define HF_HVM_OP_TRACK_DIRTY_VRAM 6u

/* Marks pages as written while the guest is migrated, and does nothing otherwise. In 4.8 and earlier. */
#define HF_HVM_OP_MODIFIED_MEMORY 7u

/* Changes how accesses to some pages are treated. In 4.8 and earlier. */
#define HF_HVM_OP_SET_MEM_TYPE 8u

/* Says that a page table will soon not be one. In 4.0.1, 4.1 and later. */
#define HF_HVM_OP_PAGETABLE_DYING 9u

/* Tells the time since Xen started. In 4.0.2, 4.1 and later. */
#define HF_HVM_OP_GET_TIME 10u

/* Writes an entry into the trace buffers. In 4.1 and later. */
#define HF_HVM_OP_XENTRACE 11u

/* Restricts what may be done to some pages before a listener is told; memory_op does it since Xen 4.5. In 4.1 to 4.4. */
#define HF_HVM_OP_SET_MEM_ACCESS 12u

/* Tells what may be done to a page before a listener is told; memory_op does it since Xen 4.5. In 4.1 to 4.4. */
#define HF_HVM_OP_GET_MEM_ACCESS 13u

/* Injects an event into a vCPU, which takes it when it runs next. In 4.1 to 4.8. */
#define HF_HVM_OP_INJECT_TRAP 14u

/* Tells how accesses to a page are treated. In 4.1.1, 4.2 and later. */
#define HF_HVM_OP_GET_MEM_TYPE 15u

/* Injects a message-signalled interrupt. In 4.2 to 4.8. */
#define HF_HVM_OP_INJECT_MSI 16u

/* Makes an ioreq server. In 4.5 to 4.8. */
#define HF_HVM_OP_CREATE_IOREQ_SERVER 17u

/* Tells where an ioreq server gets its requests. In 4.5 to 4.8. */
#define HF_HVM_OP_GET_IOREQ_SERVER_INFO 18u

/* Gives a range to an ioreq server. In 4.5 to 4.8. */
#define HF_HVM_OP_MAP_IO_RANGE_TO_IOREQ_SERVER 19u

/* Takes a range from an ioreq server. In 4.5 to 4.8. */
#define HF_HVM_OP_UNMAP_IO_RANGE_FROM_IOREQ_SERVER 20u

/* Ends an ioreq server, and takes its ranges from it. In 4.5 to 4.8. */
#define HF_HVM_OP_DESTROY_IOREQ_SERVER 21u

/* Turns an ioreq server on or off. In 4.5 to 4.8. */
#define HF_HVM_OP_SET_IOREQ_SERVER_STATE 22u

/* Sets the interrupt by which a vCPU learns of events. In 4.6 and later. */
#define HF_HVM_OP_SET_EVTCHN_UPCALL_VECTOR 23u

/* Tells whoever monitors the caller that it asks for something; it takes no structure. In 4.6 and later. */
#define HF_HVM_OP_GUEST_REQUEST_VM_EVENT 24u

/* Does something to alternate views of a guest's memory: what cmd says. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M 25u

/* Tells whether a guest has alternate views. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_GET_DOMAIN_STATE 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_GET_DOMAIN_STATE_SUB 1u

/* Gives a guest alternate views, or ends them. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_SET_DOMAIN_STATE 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SET_DOMAIN_STATE_SUB 2u

/* Lets a vCPU take violations as exceptions; before Xen 4.12 only one of the caller's own. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_VCPU_ENABLE_NOTIFY 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_VCPU_ENABLE_NOTIFY_SUB 3u

/* Makes a view. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_CREATE_P2M 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_CREATE_P2M_SUB 4u

/* Ends a view. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_DESTROY_P2M 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_DESTROY_P2M_SUB 5u

/* Switches all vCPUs to a view. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_SWITCH_P2M 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SWITCH_P2M_SUB 6u

/* Restricts what may be done to a page in a view. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_SET_MEM_ACCESS 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SET_MEM_ACCESS_SUB 7u

/* Puts another page in a page's place, in a view. In 4.6 and later. */
#define HF_HVM_OP_ALTP2M_CHANGE_GFN 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_CHANGE_GFN_SUB 8u

/* Restricts what may be done to several pages in a view. In 4.11 and later. */
#define HF_HVM_OP_ALTP2M_SET_MEM_ACCESS_MULTI 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SET_MEM_ACCESS_MULTI_SUB 9u

/* Says whether violations at a page are not taken as exceptions. In 4.12 and later. */
#define HF_HVM_OP_ALTP2M_SET_SUPPRESS_VE 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SET_SUPPRESS_VE_SUB 10u

/* Tells whether violations at a page are not taken as exceptions. In 4.12 and later. */
#define HF_HVM_OP_ALTP2M_GET_SUPPRESS_VE 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_GET_SUPPRESS_VE_SUB 11u

/* Tells what may be done to a page in a view. In 4.12 and later. */
#define HF_HVM_OP_ALTP2M_GET_MEM_ACCESS 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_GET_MEM_ACCESS_SUB 12u

/* Ends that a vCPU takes violations as exceptions. In 4.12 and later. */
#define HF_HVM_OP_ALTP2M_VCPU_DISABLE_NOTIFY 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_VCPU_DISABLE_NOTIFY_SUB 13u

/* Tells which view a vCPU is in. In 4.13 and later. */
#define HF_HVM_OP_ALTP2M_GET_P2M_IDX 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_GET_P2M_IDX_SUB 14u

/* Says whether violations at some pages are not taken as exceptions. In 4.14 and later. */
#define HF_HVM_OP_ALTP2M_SET_SUPPRESS_VE_MULTI 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SET_SUPPRESS_VE_MULTI_SUB 15u

/* Says whether the guest itself can switch to a view. In 4.14 and later. */
#define HF_HVM_OP_ALTP2M_SET_VISIBILITY 25u

/* Its code in the operation that it is a part of. */
#define HF_HVM_OP_ALTP2M_SET_VISIBILITY_SUB 16u

/* The most words that may go with an entry. */
#define HF_XEN_HVM_XENTRACE_MAX_EXTRA_WORDS 7u

/* The only value of version. */
#define HF_XEN_HVM_ALTP2M_OP_INTERFACE_VERSION 1u

/* A parameter of an HVM guest. Xen's xen_hvm_param: public/hvm/hvm_op.h, 4.21. */
#ifndef HF_XEN_HVM_PARAM_DEFINED
#define HF_XEN_HVM_PARAM_DEFINED
struct hf_xen_hvm_param {
	/* The guest; 0x7ff0 is the caller. */
	uint16_t domid;
	/* Padding. */
	uint16_t pad;
	/* Which parameter. */
	uint32_t index;
	/* Its value; Xen writes it when it is asked for. */
	hf_u64 value;
};
_Static_assert(sizeof(struct hf_xen_hvm_param) == 16, "the size of xen_hvm_param");
_Static_assert(offsetof(struct hf_xen_hvm_param, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_param, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_param, index) == 4, "the offset of index");
_Static_assert(offsetof(struct hf_xen_hvm_param, value) == 8, "the offset of value");
#endif

/* Sets the level of an interrupt pin of a PCI device. Xen's xen_hvm_set_pci_intx_level: public/hvm/hvm_op.h, 4.21. In 4.8 and earlier. */
#ifndef HF_XEN_HVM_SET_PCI_INTX_LEVEL_DEFINED
#define HF_XEN_HVM_SET_PCI_INTX_LEVEL_DEFINED
struct hf_xen_hvm_set_pci_intx_level {
	/* The guest. */
	uint16_t domid;
	/* The PCI segment: 0. */
	uint8_t domain;
	/* The bus: 0. */
	uint8_t bus;
	/* The device, 0 to 31. */
	uint8_t device;
	/* The pin, 0 to 3 for INTA to INTD. */
	uint8_t intx;
	/* 1 to assert it and 0 to deassert it. */
	uint8_t level;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_pci_intx_level) == 8, "the size of xen_hvm_set_pci_intx_level");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_intx_level, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_intx_level, domain) == 2, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_intx_level, bus) == 3, "the offset of bus");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_intx_level, device) == 4, "the offset of device");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_intx_level, intx) == 5, "the offset of intx");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_intx_level, level) == 6, "the offset of level");
#endif

/* Sets the level of an ISA interrupt line. Xen's xen_hvm_set_isa_irq_level: public/hvm/hvm_op.h, 4.21. In 4.8 and earlier. */
#ifndef HF_XEN_HVM_SET_ISA_IRQ_LEVEL_DEFINED
#define HF_XEN_HVM_SET_ISA_IRQ_LEVEL_DEFINED
struct hf_xen_hvm_set_isa_irq_level {
	/* The guest. */
	uint16_t domid;
	/* The line, 0 to 15. */
	uint8_t isa_irq;
	/* 1 to assert it and 0 to deassert it. */
	uint8_t level;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_isa_irq_level) == 4, "the size of xen_hvm_set_isa_irq_level");
_Static_assert(offsetof(struct hf_xen_hvm_set_isa_irq_level, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_isa_irq_level, isa_irq) == 2, "the offset of isa_irq");
_Static_assert(offsetof(struct hf_xen_hvm_set_isa_irq_level, level) == 3, "the offset of level");
#endif

/* Connects a PCI interrupt link to an ISA interrupt line. Xen's xen_hvm_set_pci_link_route: public/hvm/hvm_op.h, 4.21. In 4.8 and earlier. */
#ifndef HF_XEN_HVM_SET_PCI_LINK_ROUTE_DEFINED
#define HF_XEN_HVM_SET_PCI_LINK_ROUTE_DEFINED
struct hf_xen_hvm_set_pci_link_route {
	/* The guest. */
	uint16_t domid;
	/* The link, 0 to 3. */
	uint8_t link;
	/* The line, 1 to 15, or 0 for none. */
	uint8_t isa_irq;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_pci_link_route) == 4, "the size of xen_hvm_set_pci_link_route");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_link_route, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_link_route, link) == 2, "the offset of link");
_Static_assert(offsetof(struct hf_xen_hvm_set_pci_link_route, isa_irq) == 3, "the offset of isa_irq");
#endif

/* Asks which pages of the video memory were written. Xen's xen_hvm_track_dirty_vram: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_TRACK_DIRTY_VRAM_DEFINED
#define HF_XEN_HVM_TRACK_DIRTY_VRAM_DEFINED
struct hf_xen_hvm_track_dirty_vram {
	/* The guest. */
	uint16_t domid;
	/* The number of pages; 0 ends the tracking. */
	uint32_t nr;
	/* The first page. */
	hf_u64 first_pfn;
	/* Where a bit for each page goes, set when it was written since the last call. */
	hf_u64 dirty_bitmap;
};
_Static_assert(sizeof(struct hf_xen_hvm_track_dirty_vram) == 24, "the size of xen_hvm_track_dirty_vram");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram, first_pfn) == 8, "the offset of first_pfn");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram, dirty_bitmap) == 16, "the offset of dirty_bitmap");
#endif

/* Asks which pages of the video memory were written, as it was before Xen 4.5. Xen's xen_hvm_track_dirty_vram: public/hvm/hvm_op.h, 4.4. In 4.4 and earlier. */
#ifndef HF_XEN_HVM_TRACK_DIRTY_VRAM_BEFORE45_DEFINED
#define HF_XEN_HVM_TRACK_DIRTY_VRAM_BEFORE45_DEFINED
struct hf_xen_hvm_track_dirty_vram_before45 {
	/* The guest. */
	uint16_t domid;
	/* The first page. */
	hf_u64 first_pfn;
	/* The number of pages; 0 ends the tracking. */
	hf_u64 nr;
	/* Where a bit for each page goes, set when it was written since the last call. */
	hf_u64 dirty_bitmap;
};
_Static_assert(sizeof(struct hf_xen_hvm_track_dirty_vram_before45) == 32, "the size of xen_hvm_track_dirty_vram");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram_before45, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram_before45, first_pfn) == 8, "the offset of first_pfn");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram_before45, nr) == 16, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_track_dirty_vram_before45, dirty_bitmap) == 24, "the offset of dirty_bitmap");
#endif

/* Says which memory of the guest the device model has written. Xen's xen_hvm_modified_memory: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_MODIFIED_MEMORY_DEFINED
#define HF_XEN_HVM_MODIFIED_MEMORY_DEFINED
struct hf_xen_hvm_modified_memory {
	/* The guest. */
	uint16_t domid;
	/* The number of pages. */
	uint32_t nr;
	/* The first page. */
	hf_u64 first_pfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_modified_memory) == 16, "the size of xen_hvm_modified_memory");
_Static_assert(offsetof(struct hf_xen_hvm_modified_memory, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_modified_memory, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_modified_memory, first_pfn) == 8, "the offset of first_pfn");
#endif

/* Says which memory of the guest the device model has written, as it was before Xen 4.5. Xen's xen_hvm_modified_memory: public/hvm/hvm_op.h, 4.4. In 4.4 and earlier. */
#ifndef HF_XEN_HVM_MODIFIED_MEMORY_BEFORE45_DEFINED
#define HF_XEN_HVM_MODIFIED_MEMORY_BEFORE45_DEFINED
struct hf_xen_hvm_modified_memory_before45 {
	/* The guest. */
	uint16_t domid;
	/* The first page; when the call is preempted, the first that is not done. */
	hf_u64 first_pfn;
	/* The number of pages; when the call is preempted, how many are left. */
	hf_u64 nr;
};
_Static_assert(sizeof(struct hf_xen_hvm_modified_memory_before45) == 24, "the size of xen_hvm_modified_memory");
_Static_assert(offsetof(struct hf_xen_hvm_modified_memory_before45, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_modified_memory_before45, first_pfn) == 8, "the offset of first_pfn");
_Static_assert(offsetof(struct hf_xen_hvm_modified_memory_before45, nr) == 16, "the offset of nr");
#endif

/* Changes how accesses to some pages are treated. Xen's xen_hvm_set_mem_type: public/hvm/hvm_op.h, 4.8. In 4.1 to 4.8. */
#ifndef HF_XEN_HVM_SET_MEM_TYPE_DEFINED
#define HF_XEN_HVM_SET_MEM_TYPE_DEFINED
struct hf_xen_hvm_set_mem_type {
	/* The guest. */
	uint16_t domid;
	/* How they are to be treated. */
	uint16_t hvmmem_type;
	/* The number of pages. */
	uint32_t nr;
	/* The first page. */
	hf_u64 first_pfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_mem_type) == 16, "the size of xen_hvm_set_mem_type");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type, hvmmem_type) == 2, "the offset of hvmmem_type");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type, first_pfn) == 8, "the offset of first_pfn");
#endif

/* Changes how accesses to some pages are treated, as it was before Xen 4.1. Xen's xen_hvm_set_mem_type: public/hvm/hvm_op.h, 4.0. In 4.0 and earlier. */
#ifndef HF_XEN_HVM_SET_MEM_TYPE_BEFORE41_DEFINED
#define HF_XEN_HVM_SET_MEM_TYPE_BEFORE41_DEFINED
struct hf_xen_hvm_set_mem_type_before41 {
	/* The guest. */
	uint16_t domid;
	/* How they are to be treated. */
	uint32_t hvmmem_type;
	/* The first page. */
	hf_u64 first_pfn;
	/* The number of pages. */
	hf_u64 nr;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_mem_type_before41) == 24, "the size of xen_hvm_set_mem_type");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type_before41, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type_before41, hvmmem_type) == 4, "the offset of hvmmem_type");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type_before41, first_pfn) == 8, "the offset of first_pfn");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_type_before41, nr) == 16, "the offset of nr");
#endif

/* Says that a page table will soon not be one. Xen's xen_hvm_pagetable_dying: public/hvm/hvm_op.h, 4.21. In 4.0.1, 4.1 and later. */
#ifndef HF_XEN_HVM_PAGETABLE_DYING_DEFINED
#define HF_XEN_HVM_PAGETABLE_DYING_DEFINED
struct hf_xen_hvm_pagetable_dying {
	/* The guest; 0x7ff0 is the caller. */
	uint16_t domid;
	/* Padding. */
	uint16_t pad[3];
	/* The guest-physical address of the page table of the highest level. */
	hf_u64 gpa;
};
_Static_assert(sizeof(struct hf_xen_hvm_pagetable_dying) == 16, "the size of xen_hvm_pagetable_dying");
_Static_assert(offsetof(struct hf_xen_hvm_pagetable_dying, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_pagetable_dying, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_pagetable_dying, gpa) == 8, "the offset of gpa");
#endif

/* The time since Xen started. Xen's xen_hvm_get_time: public/hvm/hvm_op.h, 4.21. In 4.0.2, 4.1 and later. */
#ifndef HF_XEN_HVM_GET_TIME_DEFINED
#define HF_XEN_HVM_GET_TIME_DEFINED
struct hf_xen_hvm_get_time {
	/* The time in nanoseconds. */
	hf_u64 now;
};
_Static_assert(sizeof(struct hf_xen_hvm_get_time) == 8, "the size of xen_hvm_get_time");
_Static_assert(offsetof(struct hf_xen_hvm_get_time, now) == 0, "the offset of now");
#endif

/* An entry for the trace buffers. Xen's xen_hvm_xentrace: public/hvm/hvm_op.h, 4.21. In 4.1 and later. */
#ifndef HF_XEN_HVM_XENTRACE_DEFINED
#define HF_XEN_HVM_XENTRACE_DEFINED
struct hf_xen_hvm_xentrace {
	/* What happened, in the lower 12 bits. */
	uint16_t event;
	/* How much of extra is in use, in bytes: at most 28, and since Xen 4.18 a multiple of 4. */
	uint16_t extra_bytes;
	/* What goes with it. */
	uint8_t extra[28];
};
_Static_assert(sizeof(struct hf_xen_hvm_xentrace) == 32, "the size of xen_hvm_xentrace");
_Static_assert(offsetof(struct hf_xen_hvm_xentrace, event) == 0, "the offset of event");
_Static_assert(offsetof(struct hf_xen_hvm_xentrace, extra_bytes) == 2, "the offset of extra_bytes");
_Static_assert(offsetof(struct hf_xen_hvm_xentrace, extra) == 4, "the offset of extra");
#endif

/* Restricts what may be done to some pages before a listener is told. Xen's xen_hvm_set_mem_access: public/hvm/hvm_op.h, 4.4. In 4.1 to 4.4. */
#ifndef HF_XEN_HVM_SET_MEM_ACCESS_DEFINED
#define HF_XEN_HVM_SET_MEM_ACCESS_DEFINED
struct hf_xen_hvm_set_mem_access {
	/* The guest. */
	uint16_t domid;
	/* What may be done. */
	uint16_t hvmmem_access;
	/* The number of pages; when the call is preempted, how many are left. */
	uint32_t nr;
	/* The first page, or all ones for the pages that will be added; when the call is preempted, the first that is not done. */
	hf_u64 first_pfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_mem_access) == 16, "the size of xen_hvm_set_mem_access");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_access, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_access, hvmmem_access) == 2, "the offset of hvmmem_access");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_access, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_set_mem_access, first_pfn) == 8, "the offset of first_pfn");
#endif

/* Asks what may be done to a page before a listener is told. Xen's xen_hvm_get_mem_access: public/hvm/hvm_op.h, 4.4. In 4.1 to 4.4. */
#ifndef HF_XEN_HVM_GET_MEM_ACCESS_DEFINED
#define HF_XEN_HVM_GET_MEM_ACCESS_DEFINED
struct hf_xen_hvm_get_mem_access {
	/* The guest. */
	uint16_t domid;
	/* What may be done. */
	uint16_t hvmmem_access;
	/* The page, or all ones for the pages that will be added. */
	hf_u64 pfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_get_mem_access) == 16, "the size of xen_hvm_get_mem_access");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_access, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_access, hvmmem_access) == 2, "the offset of hvmmem_access");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_access, pfn) == 8, "the offset of pfn");
#endif

/* Injects an event into a vCPU. Xen's xen_hvm_inject_trap: public/hvm/hvm_op.h, 4.8. In 4.2 to 4.8. */
#ifndef HF_XEN_HVM_INJECT_TRAP_DEFINED
#define HF_XEN_HVM_INJECT_TRAP_DEFINED
struct hf_xen_hvm_inject_trap {
	/* The guest. */
	uint16_t domid;
	/* The number of the vCPU. */
	uint32_t vcpuid;
	/* The vector. */
	uint32_t vector;
	/* What kind of event it is. */
	uint32_t type;
	/* The error code, or all ones for none. */
	uint32_t error_code;
	/* The length in bytes of the instruction that raised it. */
	uint32_t insn_len;
	/* The address of a page fault. */
	hf_u64 cr2;
};
_Static_assert(sizeof(struct hf_xen_hvm_inject_trap) == 32, "the size of xen_hvm_inject_trap");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, vcpuid) == 4, "the offset of vcpuid");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, vector) == 8, "the offset of vector");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, type) == 12, "the offset of type");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, error_code) == 16, "the offset of error_code");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, insn_len) == 20, "the offset of insn_len");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap, cr2) == 24, "the offset of cr2");
#endif

/* Injects an exception into a vCPU, as it was before Xen 4.2. Xen's xen_hvm_inject_trap: public/hvm/hvm_op.h, 4.1. In 4.1. */
#ifndef HF_XEN_HVM_INJECT_TRAP_BEFORE42_DEFINED
#define HF_XEN_HVM_INJECT_TRAP_BEFORE42_DEFINED
struct hf_xen_hvm_inject_trap_before42 {
	/* The guest. */
	uint16_t domid;
	/* The number of the vCPU. */
	uint32_t vcpuid;
	/* The vector. */
	uint32_t trap;
	/* The error code, or all ones for none. */
	uint32_t error_code;
	/* The address of a page fault. */
	hf_u64 cr2;
};
_Static_assert(sizeof(struct hf_xen_hvm_inject_trap_before42) == 24, "the size of xen_hvm_inject_trap");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap_before42, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap_before42, vcpuid) == 4, "the offset of vcpuid");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap_before42, trap) == 8, "the offset of trap");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap_before42, error_code) == 12, "the offset of error_code");
_Static_assert(offsetof(struct hf_xen_hvm_inject_trap_before42, cr2) == 16, "the offset of cr2");
#endif

/* Asks how accesses to a page are treated. Xen's xen_hvm_get_mem_type: public/hvm/hvm_op.h, 4.21. In 4.1.1, 4.2 and later. */
#ifndef HF_XEN_HVM_GET_MEM_TYPE_DEFINED
#define HF_XEN_HVM_GET_MEM_TYPE_DEFINED
struct hf_xen_hvm_get_mem_type {
	/* The guest; 0x7ff0 is the caller. */
	uint16_t domid;
	/* How they are treated. */
	uint16_t mem_type;
	/* Padding. */
	uint16_t pad[2];
	/* The page. */
	hf_u64 pfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_get_mem_type) == 16, "the size of xen_hvm_get_mem_type");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_type, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_type, mem_type) == 2, "the offset of mem_type");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_type, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_get_mem_type, pfn) == 8, "the offset of pfn");
#endif

/* Injects a message-signalled interrupt. Xen's xen_hvm_inject_msi: public/hvm/hvm_op.h, 4.8. In 4.2 to 4.8. */
#ifndef HF_XEN_HVM_INJECT_MSI_DEFINED
#define HF_XEN_HVM_INJECT_MSI_DEFINED
struct hf_xen_hvm_inject_msi {
	/* The guest. */
	uint16_t domid;
	/* The message. */
	uint32_t data;
	/* The address that it is written to, 0xfee00000 and up. */
	hf_u64 addr;
};
_Static_assert(sizeof(struct hf_xen_hvm_inject_msi) == 16, "the size of xen_hvm_inject_msi");
_Static_assert(offsetof(struct hf_xen_hvm_inject_msi, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_inject_msi, data) == 4, "the offset of data");
_Static_assert(offsetof(struct hf_xen_hvm_inject_msi, addr) == 8, "the offset of addr");
#endif

/* Makes an ioreq server. Xen's xen_hvm_create_ioreq_server: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_CREATE_IOREQ_SERVER_DEFINED
#define HF_XEN_HVM_CREATE_IOREQ_SERVER_DEFINED
struct hf_xen_hvm_create_ioreq_server {
	/* The guest. */
	uint16_t domid;
	/* Whether it takes requests that need no answer. */
	uint8_t handle_bufioreq;
	/* Its number. */
	uint16_t id;
};
_Static_assert(sizeof(struct hf_xen_hvm_create_ioreq_server) == 6, "the size of xen_hvm_create_ioreq_server");
_Static_assert(offsetof(struct hf_xen_hvm_create_ioreq_server, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_create_ioreq_server, handle_bufioreq) == 2, "the offset of handle_bufioreq");
_Static_assert(offsetof(struct hf_xen_hvm_create_ioreq_server, id) == 4, "the offset of id");
#endif

/* Tells where an ioreq server gets its requests. Xen's xen_hvm_get_ioreq_server_info: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_GET_IOREQ_SERVER_INFO_DEFINED
#define HF_XEN_HVM_GET_IOREQ_SERVER_INFO_DEFINED
struct hf_xen_hvm_get_ioreq_server_info {
	/* The guest. */
	uint16_t domid;
	/* The number of the server. */
	uint16_t id;
	/* The event channel for requests that need no answer. */
	uint32_t bufioreq_port;
	/* The page with requests that need an answer. */
	hf_u64 ioreq_pfn;
	/* The page with requests that need none. */
	hf_u64 bufioreq_pfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_get_ioreq_server_info) == 24, "the size of xen_hvm_get_ioreq_server_info");
_Static_assert(offsetof(struct hf_xen_hvm_get_ioreq_server_info, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_get_ioreq_server_info, id) == 2, "the offset of id");
_Static_assert(offsetof(struct hf_xen_hvm_get_ioreq_server_info, bufioreq_port) == 4, "the offset of bufioreq_port");
_Static_assert(offsetof(struct hf_xen_hvm_get_ioreq_server_info, ioreq_pfn) == 8, "the offset of ioreq_pfn");
_Static_assert(offsetof(struct hf_xen_hvm_get_ioreq_server_info, bufioreq_pfn) == 16, "the offset of bufioreq_pfn");
#endif

/* A range of what an ioreq server handles. Xen's xen_hvm_io_range: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_IO_RANGE_DEFINED
#define HF_XEN_HVM_IO_RANGE_DEFINED
struct hf_xen_hvm_io_range {
	/* The guest. */
	uint16_t domid;
	/* The number of the server. */
	uint16_t id;
	/* What it is a range of. */
	uint32_t type;
	/* The first: for PCI functions the segment in bits 16 to 31, the bus in 8 to 15, the device in 3 to 7 and the function in 0 to 2. */
	hf_u64 start;
	/* The last, in the same form. */
	hf_u64 end;
};
_Static_assert(sizeof(struct hf_xen_hvm_io_range) == 24, "the size of xen_hvm_io_range");
_Static_assert(offsetof(struct hf_xen_hvm_io_range, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_io_range, id) == 2, "the offset of id");
_Static_assert(offsetof(struct hf_xen_hvm_io_range, type) == 4, "the offset of type");
_Static_assert(offsetof(struct hf_xen_hvm_io_range, start) == 8, "the offset of start");
_Static_assert(offsetof(struct hf_xen_hvm_io_range, end) == 16, "the offset of end");
#endif

/* Ends an ioreq server. Xen's xen_hvm_destroy_ioreq_server: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_DESTROY_IOREQ_SERVER_DEFINED
#define HF_XEN_HVM_DESTROY_IOREQ_SERVER_DEFINED
struct hf_xen_hvm_destroy_ioreq_server {
	/* The guest. */
	uint16_t domid;
	/* The number of the server. */
	uint16_t id;
};
_Static_assert(sizeof(struct hf_xen_hvm_destroy_ioreq_server) == 4, "the size of xen_hvm_destroy_ioreq_server");
_Static_assert(offsetof(struct hf_xen_hvm_destroy_ioreq_server, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_destroy_ioreq_server, id) == 2, "the offset of id");
#endif

/* Turns an ioreq server on or off. Xen's xen_hvm_set_ioreq_server_state: public/hvm/hvm_op.h, 4.8. In 4.5 to 4.8. */
#ifndef HF_XEN_HVM_SET_IOREQ_SERVER_STATE_DEFINED
#define HF_XEN_HVM_SET_IOREQ_SERVER_STATE_DEFINED
struct hf_xen_hvm_set_ioreq_server_state {
	/* The guest. */
	uint16_t domid;
	/* The number of the server. */
	uint16_t id;
	/* Zero for off; everything else is on. */
	uint8_t enabled;
};
_Static_assert(sizeof(struct hf_xen_hvm_set_ioreq_server_state) == 6, "the size of xen_hvm_set_ioreq_server_state");
_Static_assert(offsetof(struct hf_xen_hvm_set_ioreq_server_state, domid) == 0, "the offset of domid");
_Static_assert(offsetof(struct hf_xen_hvm_set_ioreq_server_state, id) == 2, "the offset of id");
_Static_assert(offsetof(struct hf_xen_hvm_set_ioreq_server_state, enabled) == 4, "the offset of enabled");
#endif

/* The interrupt by which a vCPU learns of events. Xen's xen_hvm_evtchn_upcall_vector: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_EVTCHN_UPCALL_VECTOR_DEFINED
#define HF_XEN_HVM_EVTCHN_UPCALL_VECTOR_DEFINED
struct hf_xen_hvm_evtchn_upcall_vector {
	/* The number of the vCPU, as Xen counts. */
	uint32_t vcpu;
	/* The vector, 0x10 to 0xff. */
	uint8_t vector;
};
_Static_assert(sizeof(struct hf_xen_hvm_evtchn_upcall_vector) == 8, "the size of xen_hvm_evtchn_upcall_vector");
_Static_assert(offsetof(struct hf_xen_hvm_evtchn_upcall_vector, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_xen_hvm_evtchn_upcall_vector, vector) == 4, "the offset of vector");
#endif

/* Whether a guest has alternate views of its memory. Xen's xen_hvm_altp2m_domain_state: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_DOMAIN_STATE_DEFINED
#define HF_XEN_HVM_ALTP2M_DOMAIN_STATE_DEFINED
struct hf_xen_hvm_altp2m_domain_state {
	/* Zero for no; everything else is yes. Xen writes 0 or 1 when it is asked. */
	uint8_t state;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_domain_state) == 1, "the size of xen_hvm_altp2m_domain_state");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_domain_state, state) == 0, "the offset of state");
#endif

/* Lets a vCPU take violations as exceptions. Xen's xen_hvm_altp2m_vcpu_enable_notify: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_VCPU_ENABLE_NOTIFY_DEFINED
#define HF_XEN_HVM_ALTP2M_VCPU_ENABLE_NOTIFY_DEFINED
struct hf_xen_hvm_altp2m_vcpu_enable_notify {
	/* The number of the vCPU. */
	uint32_t vcpu_id;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The page in which the processor describes a violation. */
	hf_u64 gfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_vcpu_enable_notify) == 16, "the size of xen_hvm_altp2m_vcpu_enable_notify");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_vcpu_enable_notify, vcpu_id) == 0, "the offset of vcpu_id");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_vcpu_enable_notify, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_vcpu_enable_notify, gfn) == 8, "the offset of gfn");
#endif

/* Ends that a vCPU takes violations as exceptions. Xen's xen_hvm_altp2m_vcpu_disable_notify: public/hvm/hvm_op.h, 4.21. In 4.12 and later. */
#ifndef HF_XEN_HVM_ALTP2M_VCPU_DISABLE_NOTIFY_DEFINED
#define HF_XEN_HVM_ALTP2M_VCPU_DISABLE_NOTIFY_DEFINED
struct hf_xen_hvm_altp2m_vcpu_disable_notify {
	/* The number of the vCPU. */
	uint32_t vcpu_id;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_vcpu_disable_notify) == 4, "the size of xen_hvm_altp2m_vcpu_disable_notify");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_vcpu_disable_notify, vcpu_id) == 0, "the offset of vcpu_id");
#endif

/* A view to make, to end or to switch to. Xen's xen_hvm_altp2m_view: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_VIEW_DEFINED
#define HF_XEN_HVM_ALTP2M_VIEW_DEFINED
struct hf_xen_hvm_altp2m_view {
	/* Its number; Xen writes it when it makes one. */
	uint16_t view;
	/* What may be done to its pages, as memory_op has it; looked at since Xen 4.14, and only when a view is made. */
	uint16_t hvmmem_default_access;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_view) == 4, "the size of xen_hvm_altp2m_view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_view, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_view, hvmmem_default_access) == 2, "the offset of hvmmem_default_access");
#endif

/* What may be done to a page in a view; named set_mem_access before Xen 4.12. Xen's xen_hvm_altp2m_mem_access: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_MEM_ACCESS_DEFINED
#define HF_XEN_HVM_ALTP2M_MEM_ACCESS_DEFINED
struct hf_xen_hvm_altp2m_mem_access {
	/* The number of the view. */
	uint16_t view;
	/* What may be done, as memory_op has it; Xen writes it when it is asked. Named hvmmem_access before Xen 4.12. */
	uint16_t access;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The page. */
	hf_u64 gfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_mem_access) == 16, "the size of xen_hvm_altp2m_mem_access");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_mem_access, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_mem_access, access) == 2, "the offset of access");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_mem_access, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_mem_access, gfn) == 8, "the offset of gfn");
#endif

/* What may be done to several pages in a view. Xen's xen_hvm_altp2m_set_mem_access_multi: public/hvm/hvm_op.h, 4.21. In 4.11 and later. */
#ifndef HF_XEN_HVM_ALTP2M_SET_MEM_ACCESS_MULTI_DEFINED
#define HF_XEN_HVM_ALTP2M_SET_MEM_ACCESS_MULTI_DEFINED
struct hf_xen_hvm_altp2m_set_mem_access_multi {
	/* The number of the view. */
	uint16_t view;
	/* Reserved: zero when written. */
	uint16_t pad;
	/* The number of pages. */
	uint32_t nr;
	/* How many are done: zero at first. */
	hf_u64 opaque;
	/* Where the pages' numbers are. */
	void *pfn_list;
	/* Where it is written what may be done to each. */
	void *access_list;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_set_mem_access_multi) == 32, "the size of xen_hvm_altp2m_set_mem_access_multi");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, opaque) == 8, "the offset of opaque");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, pfn_list) == 16, "the offset of pfn_list");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, access_list) == 24, "the offset of access_list");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_set_mem_access_multi) == 24, "the size of xen_hvm_altp2m_set_mem_access_multi");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, nr) == 4, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, opaque) == 8, "the offset of opaque");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, pfn_list) == 16, "the offset of pfn_list");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_mem_access_multi, access_list) == 20, "the offset of access_list");
#endif
#endif

/* Puts another page in a page's place, in a view. Xen's xen_hvm_altp2m_change_gfn: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_CHANGE_GFN_DEFINED
#define HF_XEN_HVM_ALTP2M_CHANGE_GFN_DEFINED
struct hf_xen_hvm_altp2m_change_gfn {
	/* The number of the view. */
	uint16_t view;
	/* Reserved: zero when written. */
	uint16_t pad1;
	/* Reserved: zero when written. */
	uint32_t pad2;
	/* The page number. */
	hf_u64 old_gfn;
	/* The number of the page that appears there, or all ones for what is there in the view of the guest itself. */
	hf_u64 new_gfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_change_gfn) == 24, "the size of xen_hvm_altp2m_change_gfn");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_change_gfn, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_change_gfn, pad1) == 2, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_change_gfn, pad2) == 4, "the offset of pad2");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_change_gfn, old_gfn) == 8, "the offset of old_gfn");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_change_gfn, new_gfn) == 16, "the offset of new_gfn");
#endif

/* Whether violations at a page are not taken as exceptions. Xen's xen_hvm_altp2m_suppress_ve: public/hvm/hvm_op.h, 4.21. In 4.12 and later. */
#ifndef HF_XEN_HVM_ALTP2M_SUPPRESS_VE_DEFINED
#define HF_XEN_HVM_ALTP2M_SUPPRESS_VE_DEFINED
struct hf_xen_hvm_altp2m_suppress_ve {
	/* The number of the view. */
	uint16_t view;
	/* Zero when they are taken; Xen writes 0 or 1 when it is asked. */
	uint8_t suppress_ve;
	/* Reserved: zero when written. */
	uint8_t pad1;
	/* Reserved: zero when written. */
	uint32_t pad2;
	/* The page. */
	hf_u64 gfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_suppress_ve) == 16, "the size of xen_hvm_altp2m_suppress_ve");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve, suppress_ve) == 2, "the offset of suppress_ve");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve, pad1) == 3, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve, pad2) == 4, "the offset of pad2");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve, gfn) == 8, "the offset of gfn");
#endif

/* Whether violations at some pages are not taken as exceptions. Xen's xen_hvm_altp2m_suppress_ve_multi: public/hvm/hvm_op.h, 4.21. In 4.14 and later. */
#ifndef HF_XEN_HVM_ALTP2M_SUPPRESS_VE_MULTI_DEFINED
#define HF_XEN_HVM_ALTP2M_SUPPRESS_VE_MULTI_DEFINED
struct hf_xen_hvm_altp2m_suppress_ve_multi {
	/* The number of the view. */
	uint16_t view;
	/* Zero when they are taken. */
	uint8_t suppress_ve;
	/* Reserved: zero when written. */
	uint8_t pad1;
	/* What went wrong first: zero before the call, and afterwards zero or a negative error number. */
	int32_t first_error;
	/* The first page; Xen moves it on. */
	hf_u64 first_gfn;
	/* The last page; Xen lowers it to what the guest can address. */
	hf_u64 last_gfn;
	/* The page at which something went wrong first. */
	hf_u64 first_error_gfn;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_suppress_ve_multi) == 32, "the size of xen_hvm_altp2m_suppress_ve_multi");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, view) == 0, "the offset of view");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, suppress_ve) == 2, "the offset of suppress_ve");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, pad1) == 3, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, first_error) == 4, "the offset of first_error");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, first_gfn) == 8, "the offset of first_gfn");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, last_gfn) == 16, "the offset of last_gfn");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_suppress_ve_multi, first_error_gfn) == 24, "the offset of first_error_gfn");
#endif

/* Asks which view a vCPU is in. Xen's xen_hvm_altp2m_get_vcpu_p2m_idx: public/hvm/hvm_op.h, 4.21. In 4.13 and later. */
#ifndef HF_XEN_HVM_ALTP2M_GET_VCPU_P2M_IDX_DEFINED
#define HF_XEN_HVM_ALTP2M_GET_VCPU_P2M_IDX_DEFINED
struct hf_xen_hvm_altp2m_get_vcpu_p2m_idx {
	/* The number of the vCPU. */
	uint32_t vcpu_id;
	/* The number of the view. */
	uint16_t altp2m_idx;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_get_vcpu_p2m_idx) == 8, "the size of xen_hvm_altp2m_get_vcpu_p2m_idx");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_get_vcpu_p2m_idx, vcpu_id) == 0, "the offset of vcpu_id");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_get_vcpu_p2m_idx, altp2m_idx) == 4, "the offset of altp2m_idx");
#endif

/* Whether the guest itself can switch to a view. Xen's xen_hvm_altp2m_set_visibility: public/hvm/hvm_op.h, 4.21. In 4.14 and later. */
#ifndef HF_XEN_HVM_ALTP2M_SET_VISIBILITY_DEFINED
#define HF_XEN_HVM_ALTP2M_SET_VISIBILITY_DEFINED
struct hf_xen_hvm_altp2m_set_visibility {
	/* The number of the view. */
	uint16_t altp2m_idx;
	/* Zero for no; everything else is yes. */
	uint8_t visible;
	/* Reserved: zero when written. */
	uint8_t pad;
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_set_visibility) == 4, "the size of xen_hvm_altp2m_set_visibility");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_visibility, altp2m_idx) == 0, "the offset of altp2m_idx");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_visibility, visible) == 2, "the offset of visible");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_set_visibility, pad) == 3, "the offset of pad");
#endif

/* What makes the union of altp2m as long as it is; no operation looks at all of it. Xen's xen_hvm_altp2m_op.u.pad: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_ROOM_DEFINED
#define HF_XEN_HVM_ALTP2M_ROOM_DEFINED
struct hf_xen_hvm_altp2m_room {
	/* Room. */
	uint8_t pad[64];
};
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_room) == 64, "the size of xen_hvm_altp2m_op.u.pad");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_room, pad) == 0, "the offset of pad");
#endif

/* An operation on alternate views of a guest's memory. Xen's xen_hvm_altp2m_op: public/hvm/hvm_op.h, 4.21. In 4.6 and later. */
#ifndef HF_XEN_HVM_ALTP2M_OP_DEFINED
#define HF_XEN_HVM_ALTP2M_OP_DEFINED
struct hf_xen_hvm_altp2m_op {
	/* The version of the interface; another one is refused with EINVAL. */
	uint32_t version;
	/* The code of the operation. */
	uint32_t cmd;
	/* The guest; 0x7ff0 is the caller. */
	uint16_t domain;
	/* Reserved: zero when written. */
	uint16_t pad1;
	/* Reserved: zero when written. */
	uint32_t pad2;
	/* The operation's own structure. */
	union {
		struct hf_xen_hvm_altp2m_room xen_hvm_altp2m_room; /* No operation has this code. */
		struct hf_xen_hvm_altp2m_domain_state xen_hvm_altp2m_domain_state; /* The state that is told or to be set. */
		struct hf_xen_hvm_altp2m_vcpu_enable_notify xen_hvm_altp2m_vcpu_enable_notify; /* The vCPU and its page. */
		struct hf_xen_hvm_altp2m_view xen_hvm_altp2m_view; /* The view to make, to end or to switch to. */
		struct hf_xen_hvm_altp2m_mem_access xen_hvm_altp2m_mem_access; /* What may be done to a page, to be set or told. */
		struct hf_xen_hvm_altp2m_change_gfn xen_hvm_altp2m_change_gfn; /* The page and what replaces it. */
		struct hf_xen_hvm_altp2m_set_mem_access_multi xen_hvm_altp2m_set_mem_access_multi; /* What may be done to several pages. */
		struct hf_xen_hvm_altp2m_suppress_ve xen_hvm_altp2m_suppress_ve; /* The page to set or to ask about. */
		struct hf_xen_hvm_altp2m_vcpu_disable_notify xen_hvm_altp2m_vcpu_disable_notify; /* The vCPU. */
		struct hf_xen_hvm_altp2m_get_vcpu_p2m_idx xen_hvm_altp2m_get_vcpu_p2m_idx; /* The vCPU and its view. */
		struct hf_xen_hvm_altp2m_suppress_ve_multi xen_hvm_altp2m_suppress_ve_multi; /* The pages to set. */
		struct hf_xen_hvm_altp2m_set_visibility xen_hvm_altp2m_set_visibility; /* The view and whether it is visible. */
	} u;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_op) == 80, "the size of xen_hvm_altp2m_op");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, cmd) == 4, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, domain) == 8, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, pad1) == 10, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, pad2) == 12, "the offset of pad2");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, u) == 16, "the offset of u");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_xen_hvm_altp2m_op) == 80, "the size of xen_hvm_altp2m_op");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, cmd) == 4, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, domain) == 8, "the offset of domain");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, pad1) == 10, "the offset of pad1");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, pad2) == 12, "the offset of pad2");
_Static_assert(offsetof(struct hf_xen_hvm_altp2m_op, u) == 16, "the offset of u");
#endif
#endif

#endif /* HF_HVM_OP_H */
