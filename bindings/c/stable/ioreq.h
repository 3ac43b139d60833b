/* Generated from abi/ioreq.yaml. Do not edit. */

/* The requests that Xen hands to a device model. */
#ifndef HF_IOREQ_H
#define HF_IOREQ_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The number of entries of the ring for requests that need no answer. */
#define HF_IO_REQ_BUFFER_SLOTS 511u

/* The I/O port of the ACPI PM1a event registers at the old place; without _V0 before Xen 4.1. */
#define HF_IO_REQ_ACPI_PM1A_EVENT_V0 0x1f40u

/* The I/O port of the ACPI PM1a control register at the old place; without _V0 before Xen 4.1. */
#define HF_IO_REQ_ACPI_PM1A_CONTROL_V0 0x1f44u

/* The I/O port of the ACPI power-management timer at the old place; without _V0 before Xen 4.1. */
#define HF_IO_REQ_ACPI_PM_TIMER_V0 0x1f48u

/* The I/O port of the ACPI general-purpose events at the old place; without _V0 before Xen 4.1. */
#define HF_IO_REQ_ACPI_GPE0_V0 0x1f68u

/* The length of the general-purpose event registers at the old place in bytes; without _V0 before Xen 4.1. */
#define HF_IO_REQ_ACPI_GPE0_LENGTH_V0 8u

/* The I/O port of the ACPI PM1a event registers at the new place. In 4.1 and later. */
#define HF_IO_REQ_ACPI_PM1A_EVENT_V1 0xb000u

/* The I/O port of the ACPI PM1a control register at the new place. In 4.1 and later. */
#define HF_IO_REQ_ACPI_PM1A_CONTROL_V1 0xb004u

/* The I/O port of the ACPI power-management timer at the new place. In 4.1 and later. */
#define HF_IO_REQ_ACPI_PM_TIMER_V1 0xb008u

/* The I/O port of the ACPI general-purpose events at the new place. In 4.1 and later. */
#define HF_IO_REQ_ACPI_GPE0_V1 0xafe0u

/* The length of the general-purpose event registers at the new place in bytes. In 4.1 and later. */
#define HF_IO_REQ_ACPI_GPE0_LENGTH_V1 4u

/* Which way the data of a request goes. */

/* From the guest to the device. */
#define HF_IOREQ_DIRECTION_WRITE 0u

/* From the device to the guest. */
#define HF_IOREQ_DIRECTION_READ 1u

/* How far a request is. */

/* There is no request. */
#define HF_IOREQ_STATE_NONE 0u

/* Xen has written a request. */
#define HF_IOREQ_STATE_READY 1u

/* The device model works on it. */
#define HF_IOREQ_STATE_IN_PROCESS 2u

/* The device model has written the answer. */
#define HF_IOREQ_STATE_RESPONSE_READY 3u

/* What a request is about. */

/* An access to I/O ports. */
#define HF_IOREQ_TYPE_PORT_IO 0u

/* An access to the memory of a device. */
#define HF_IOREQ_TYPE_MEMORY 1u

/* An access to the configuration space of a PCI device. In 4.5 and later. */
#define HF_IOREQ_TYPE_PCI_CONFIG 2u

/* The guest has set its clock; the data is by how many seconds, with a sign. It is buffered, in two entries. */
#define HF_IOREQ_TYPE_TIME_OFFSET 7u

/* The device model should drop what it has mapped of the guest's memory; it is a request to write that the vCPU waits for. */
#define HF_IOREQ_TYPE_INVALIDATE 8u

/* How far it is. */
#define HF_IOREQ_STATE_MASK 0xfu

/* The lowest bit of state. */
#define HF_IOREQ_STATE_SHIFT 0u

/* Set when data is where the data is. */
#define HF_IOREQ_DATA_IS_POINTER_MASK 0x10u

/* Which way the data goes. */
#define HF_IOREQ_DIRECTION_MASK 0x20u

/* Set when a repeated access goes downwards in memory. */
#define HF_IOREQ_DOWNWARDS_MASK 0x40u

/* Padding. */
#define HF_IOREQ_PAD1_MASK 0x80u

/* How far it is. */
#define HF_IOREQ_BEFORE40_STATE_MASK 0xfu

/* The lowest bit of state. */
#define HF_IOREQ_BEFORE40_STATE_SHIFT 0u

/* Set when data is where the data is. */
#define HF_IOREQ_BEFORE40_DATA_IS_POINTER_MASK 0x10u

/* Which way the data goes. */
#define HF_IOREQ_BEFORE40_DIRECTION_MASK 0x20u

/* Set when a repeated access goes downwards in memory. */
#define HF_IOREQ_BEFORE40_DOWNWARDS_MASK 0x40u

/* Padding. */
#define HF_IOREQ_BEFORE40_PAD_MASK 0x80u

/* What it is about. */
#define HF_BUF_IOREQ_TYPE_MASK 0xffu

/* The lowest bit of type. */
#define HF_BUF_IOREQ_TYPE_SHIFT 0u

/* Padding. */
#define HF_BUF_IOREQ_PAD_MASK 0x100u

/* Which way the data goes. */
#define HF_BUF_IOREQ_DIRECTION_MASK 0x200u

/* The size of the access: 0 to 3 for 1, 2, 4 and 8 bytes. Eight bytes take two entries, the second with the upper half of the data. */
#define HF_BUF_IOREQ_SIZE_LOG2_MASK 0xc00u

/* The lowest bit of size. */
#define HF_BUF_IOREQ_SIZE_LOG2_SHIFT 10u

/* The port, or the guest-physical address, which is below one megabyte. */
#define HF_BUF_IOREQ_ADDRESS_MASK 0xfffff000u

/* The lowest bit of addr. */
#define HF_BUF_IOREQ_ADDRESS_SHIFT 12u

/* A request to a device model, and the room for its answer. Xen's ioreq: public/hvm/ioreq.h, 4.21. In 4.0 and later. */
#ifndef HF_IOREQ_DEFINED
#define HF_IOREQ_DEFINED
struct hf_ioreq {
	/* The port or the guest-physical address; for PCI configuration the segment in bits 48 to 63, bus, device and function in 32 to 47, and the register in 0 to 31. */
	hf_u64 addr;
	/* The data, in the lower bytes and 0 in a request to read, or the guest-physical address of that of the first element. For INVALIDATE all ones, which stands for everything. */
	hf_u64 data;
	/* How many elements of a repeated string instruction this request is for; otherwise 1, and 0 for INVALIDATE. */
	uint32_t count;
	/* The size of an element in bytes: 1, 2, 4 or 8. */
	uint32_t size;
	/* The event channel by which the two sides wake each other, a port of the guest's. It stays what it is: another one ends the guest with its next request. */
	uint32_t vp_eport;
	/* Padding. */
	uint16_t _pad0;
	/* The state of the request, which both sides change in turn, and flags of Xen's. */
	uint8_t flags;
	/* What it is about. */
	uint8_t type;
};
_Static_assert(sizeof(struct hf_ioreq) == 32, "the size of ioreq");
_Static_assert(offsetof(struct hf_ioreq, addr) == 0, "the offset of addr");
_Static_assert(offsetof(struct hf_ioreq, data) == 8, "the offset of data");
_Static_assert(offsetof(struct hf_ioreq, count) == 16, "the offset of count");
_Static_assert(offsetof(struct hf_ioreq, size) == 20, "the offset of size");
_Static_assert(offsetof(struct hf_ioreq, vp_eport) == 24, "the offset of vp_eport");
_Static_assert(offsetof(struct hf_ioreq, _pad0) == 28, "the offset of _pad0");
_Static_assert(offsetof(struct hf_ioreq, flags) == 30, "the offset of flags");
_Static_assert(offsetof(struct hf_ioreq, type) == 31, "the offset of type");
#endif

/* A request to a device model, and the room for its answer, as it was before Xen 4.0. Xen's ioreq: public/hvm/ioreq.h, 3.4. In 3.4 and earlier. */
#ifndef HF_IOREQ_BEFORE40_DEFINED
#define HF_IOREQ_BEFORE40_DEFINED
struct hf_ioreq_before40 {
	/* The port or the guest-physical address. */
	hf_u64 addr;
	/* The size of an element in bytes. */
	hf_u64 size;
	/* How many elements a repeated string instruction still accesses; otherwise 1. */
	hf_u64 count;
	/* The data, or the guest-physical address where it is. */
	hf_u64 data;
	/* The state of the request, which both sides change in turn, and flags of Xen's. */
	uint8_t flags;
	/* What it is about. */
	uint8_t type;
	/* Padding. */
	uint8_t _pad0[6];
	/* How many requests the vCPU has made. */
	hf_u64 io_count;
};
_Static_assert(sizeof(struct hf_ioreq_before40) == 48, "the size of ioreq");
_Static_assert(offsetof(struct hf_ioreq_before40, addr) == 0, "the offset of addr");
_Static_assert(offsetof(struct hf_ioreq_before40, size) == 8, "the offset of size");
_Static_assert(offsetof(struct hf_ioreq_before40, count) == 16, "the offset of count");
_Static_assert(offsetof(struct hf_ioreq_before40, data) == 24, "the offset of data");
_Static_assert(offsetof(struct hf_ioreq_before40, flags) == 32, "the offset of flags");
_Static_assert(offsetof(struct hf_ioreq_before40, type) == 33, "the offset of type");
_Static_assert(offsetof(struct hf_ioreq_before40, _pad0) == 34, "the offset of _pad0");
_Static_assert(offsetof(struct hf_ioreq_before40, io_count) == 40, "the offset of io_count");
#endif

/* What a vCPU and the device model share, as it was before Xen 4.0. Xen's vcpu_iodata: public/hvm/ioreq.h, 3.4. In 3.4 and earlier. */
#ifndef HF_VCPU_IODATA_DEFINED
#define HF_VCPU_IODATA_DEFINED
struct hf_vcpu_iodata {
	/* The request. */
	struct hf_ioreq_before40 vp_ioreq;
	/* The event channel by which the two sides wake each other. */
	uint32_t vp_eport;
	/* Padding. */
	uint32_t _pad0;
};
_Static_assert(sizeof(struct hf_vcpu_iodata) == 56, "the size of vcpu_iodata");
_Static_assert(offsetof(struct hf_vcpu_iodata, vp_ioreq) == 0, "the offset of vp_ioreq");
_Static_assert(offsetof(struct hf_vcpu_iodata, vp_eport) == 48, "the offset of vp_eport");
_Static_assert(offsetof(struct hf_vcpu_iodata, _pad0) == 52, "the offset of _pad0");
#endif

/* The pages in which a device model gets requests that need an answer. Xen's shared_iopage: public/hvm/ioreq.h, 4.21. In 4.0 and later. */
#ifndef HF_SHARED_IOPAGE_DEFINED
#define HF_SHARED_IOPAGE_DEFINED
	/* Behind it: vcpu_ioreq, Ioreq[...]. A request for each vCPU, by its number. */
#endif

/* The page in which the device model gets requests that need an answer, as it was before Xen 4.0. Xen's shared_iopage: public/hvm/ioreq.h, 3.4. In 3.4 and earlier. */
#ifndef HF_SHARED_IOPAGE_BEFORE40_DEFINED
#define HF_SHARED_IOPAGE_BEFORE40_DEFINED
	/* Behind it: vcpu_iodata, VcpuIodata[...]. A request and an event channel for each vCPU, by its number. */
#endif

/* A request that needs no answer. Xen's buf_ioreq: public/hvm/ioreq.h, 4.21. */
#ifndef HF_BUF_IOREQ_DEFINED
#define HF_BUF_IOREQ_DEFINED
struct hf_buf_ioreq {
	/* What the request is about; in C the type is a byte of its own before the bit-fields. */
	uint32_t head;
	/* The data. */
	uint32_t data;
};
_Static_assert(sizeof(struct hf_buf_ioreq) == 8, "the size of buf_ioreq");
_Static_assert(offsetof(struct hf_buf_ioreq, head) == 0, "the offset of head");
_Static_assert(offsetof(struct hf_buf_ioreq, data) == 4, "the offset of data");
#endif

/* The page with the ring of requests that need no answer. Modulo 511 the pointers are indices; for a server that is atomic Xen lowers both by multiples of 511. Xen's buffered_iopage: public/hvm/ioreq.h, 4.21. */
#ifndef HF_BUFFERED_IOPAGE_DEFINED
#define HF_BUFFERED_IOPAGE_DEFINED
struct hf_buffered_iopage {
	/* How many entries were taken out. */
	uint32_t read_pointer;
	/* How many entries were put in. */
	uint32_t write_pointer;
	/* The ring. */
	struct hf_buf_ioreq buf_ioreq[511];
};
_Static_assert(sizeof(struct hf_buffered_iopage) == 4096, "the size of buffered_iopage");
_Static_assert(offsetof(struct hf_buffered_iopage, read_pointer) == 0, "the offset of read_pointer");
_Static_assert(offsetof(struct hf_buffered_iopage, write_pointer) == 4, "the offset of write_pointer");
_Static_assert(offsetof(struct hf_buffered_iopage, buf_ioreq) == 8, "the offset of buf_ioreq");
#endif

/* The two pointers with which a page of requests that need no answer begins, as they are changed together. In C buffered_iopage_pointers: public/hvm/ioreq.h, 4.21. */
#ifndef HF_BUFFERED_POINTERS_DEFINED
#define HF_BUFFERED_POINTERS_DEFINED
struct hf_buffered_pointers {
	/* How many entries were taken out. */
	uint32_t read_pointer;
	/* How many entries were put in. */
	uint32_t write_pointer;
};
_Static_assert(sizeof(struct hf_buffered_pointers) == 8, "the size of buffered_iopage_pointers");
_Static_assert(offsetof(struct hf_buffered_pointers, read_pointer) == 0, "the offset of read_pointer");
_Static_assert(offsetof(struct hf_buffered_pointers, write_pointer) == 4, "the offset of write_pointer");
#endif

#endif /* HF_IOREQ_H */
