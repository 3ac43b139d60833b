/* Generated from abi/linux-devices.yaml. Do not edit. */

/* What a process gives Linux's devices of Xen, by ioctl. */
#ifndef HF_LINUX_DEVICES_H
#define HF_LINUX_DEVICES_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The type of the requests of /dev/xen/privcmd: the letter P. */
#define HF_LINUX_DEVICES_PRIVCMD_TYPE 0x50u

/* The type of the requests of /dev/xen/evtchn: the letter E. */
#define HF_LINUX_DEVICES_EVTCHN_TYPE 0x45u

/* The most buffers that a dm_op may have here (dm_op_max_nr_bufs); more are refused with E2BIG. */
#define HF_LINUX_DEVICES_MAX_DM_OP_BUFFERS 16u

/* The most bytes that a buffer may have (dm_op_buf_max_size); a longer one is refused with E2BIG. */
#define HF_LINUX_DEVICES_MAX_DM_OP_BUFFER_SIZE 4096u

/* The numbers of the requests of /dev/xen/privcmd. */

/* Makes a hypercall, whichever it is. A file that is restricted refuses it. */
#define HF_PRIVCMD_REQUEST_HYPERCALL 0u

/* Maps ranges of a domain's memory; for PV kernels alone. */
#define HF_PRIVCMD_REQUEST_MMAP 2u

/* Maps pages of a domain's memory, and marks those that it could not map in the list itself. */
#define HF_PRIVCMD_REQUEST_MMAPBATCH 3u

/* Maps pages of a domain's memory, with an error for each. */
#define HF_PRIVCMD_REQUEST_MMAPBATCH_V2 4u

/* Makes the hypercall of device models, whose memory it checks. */
#define HF_PRIVCMD_REQUEST_DM_OP 5u

/* Restricts the file to one domain, for good. */
#define HF_PRIVCMD_REQUEST_RESTRICT 6u

/* Maps a resource that Xen has for a domain, or tells how large it is. */
#define HF_PRIVCMD_REQUEST_MMAP_RESOURCE 7u

/* The numbers of the requests of /dev/xen/evtchn. */

/* Binds a new port to a virtual interrupt, and answers with the port. */
#define HF_EVTCHN_REQUEST_BIND_VIRQ 0u

/* Binds a new port to one of another domain, and answers with the port. */
#define HF_EVTCHN_REQUEST_BIND_INTERDOMAIN 1u

/* Makes a port that another domain may bind to, and answers with it. */
#define HF_EVTCHN_REQUEST_BIND_UNBOUND_PORT 2u

/* Closes a port. */
#define HF_EVTCHN_REQUEST_UNBIND 3u

/* Sends an event. */
#define HF_EVTCHN_REQUEST_NOTIFY 4u

/* Empties the list of ports that wait to be read. */
#define HF_EVTCHN_REQUEST_RESET 5u

/* Restricts the file to ports of one domain, for good. */
#define HF_EVTCHN_REQUEST_RESTRICT_DOMID 6u

/* A call of a device model. In C privcmd_dm_op: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_PRIVCMD_DM_OP_DEFINED
#define HF_PRIVCMD_DM_OP_DEFINED
struct hf_privcmd_dm_op {
	/* The guest. */
	uint16_t dom;
	/* The number of buffers. */
	uint16_t num;
	/* The buffers; the first holds the operation. */
	struct hf_privcmd_dm_op_buf *ubufs;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_privcmd_dm_op) == 16, "the size of privcmd_dm_op");
_Static_assert(offsetof(struct hf_privcmd_dm_op, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_privcmd_dm_op, num) == 2, "the offset of num");
_Static_assert(offsetof(struct hf_privcmd_dm_op, ubufs) == 8, "the offset of ubufs");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_privcmd_dm_op) == 8, "the size of privcmd_dm_op");
_Static_assert(offsetof(struct hf_privcmd_dm_op, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_privcmd_dm_op, num) == 2, "the offset of num");
_Static_assert(offsetof(struct hf_privcmd_dm_op, ubufs) == 4, "the offset of ubufs");
#endif
#endif

/* Memory of the process that goes with a call. In C privcmd_dm_op_buf: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_PRIVCMD_DM_OP_BUF_DEFINED
#define HF_PRIVCMD_DM_OP_BUF_DEFINED
struct hf_privcmd_dm_op_buf {
	/* Where it is. */
	void *uptr;
	/* How long it is in bytes. */
	uintptr_t size;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_privcmd_dm_op_buf) == 16, "the size of privcmd_dm_op_buf");
_Static_assert(offsetof(struct hf_privcmd_dm_op_buf, uptr) == 0, "the offset of uptr");
_Static_assert(offsetof(struct hf_privcmd_dm_op_buf, size) == 8, "the offset of size");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_privcmd_dm_op_buf) == 8, "the size of privcmd_dm_op_buf");
_Static_assert(offsetof(struct hf_privcmd_dm_op_buf, uptr) == 0, "the offset of uptr");
_Static_assert(offsetof(struct hf_privcmd_dm_op_buf, size) == 4, "the offset of size");
#endif
#endif

/* The domain that a file is restricted to. In C privcmd_restrict: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_PRIVCMD_RESTRICT_DEFINED
#define HF_PRIVCMD_RESTRICT_DEFINED
struct hf_privcmd_restrict {
	/* The domain. */
	uint16_t domid;
};
_Static_assert(sizeof(struct hf_privcmd_restrict) == 2, "the size of privcmd_restrict");
_Static_assert(offsetof(struct hf_privcmd_restrict, domid) == 0, "the offset of domid");
#endif

/* Pages of a domain that are mapped. In C privcmd_mmapbatch_v2: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_PRIVCMD_MMAP_BATCH_V2_DEFINED
#define HF_PRIVCMD_MMAP_BATCH_V2_DEFINED
struct hf_privcmd_mmap_batch_v2 {
	/* The number of pages. */
	uint32_t num;
	/* The domain. */
	uint16_t dom;
	/* Where they are mapped: in a mapping of the device. */
	hf_u64 addr;
	/* Their numbers, a word of the process each. */
	void *arr;
	/* Receives an error number for each, negative, as a signed integer of 32 bits; 0 for one that is mapped. */
	void *err;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_privcmd_mmap_batch_v2) == 32, "the size of privcmd_mmapbatch_v2");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, num) == 0, "the offset of num");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, dom) == 4, "the offset of dom");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, addr) == 8, "the offset of addr");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, arr) == 16, "the offset of arr");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, err) == 24, "the offset of err");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_privcmd_mmap_batch_v2) == 24, "the size of privcmd_mmapbatch_v2");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, num) == 0, "the offset of num");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, dom) == 4, "the offset of dom");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, addr) == 8, "the offset of addr");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, arr) == 16, "the offset of arr");
_Static_assert(offsetof(struct hf_privcmd_mmap_batch_v2, err) == 20, "the offset of err");
#endif
#endif

/* A resource that is mapped. In C privcmd_mmap_resource: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_PRIVCMD_MMAP_RESOURCE_DEFINED
#define HF_PRIVCMD_MMAP_RESOURCE_DEFINED
struct hf_privcmd_mmap_resource {
	/* The domain. */
	uint16_t dom;
	/* Which kind of resource, as XENMEM_acquire_resource has it. */
	uint32_t type;
	/* Which one of the kind. */
	uint32_t id;
	/* The first of its frames. */
	uint32_t idx;
	/* The number of frames; 0 with no address asks for it, and receives it. */
	hf_u64 num;
	/* Where they are mapped: in a mapping of the device. */
	hf_u64 addr;
};
_Static_assert(sizeof(struct hf_privcmd_mmap_resource) == 32, "the size of privcmd_mmap_resource");
_Static_assert(offsetof(struct hf_privcmd_mmap_resource, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_privcmd_mmap_resource, type) == 4, "the offset of type");
_Static_assert(offsetof(struct hf_privcmd_mmap_resource, id) == 8, "the offset of id");
_Static_assert(offsetof(struct hf_privcmd_mmap_resource, idx) == 12, "the offset of idx");
_Static_assert(offsetof(struct hf_privcmd_mmap_resource, num) == 16, "the offset of num");
_Static_assert(offsetof(struct hf_privcmd_mmap_resource, addr) == 24, "the offset of addr");
#endif

/* A virtual interrupt that a port is bound to. In C ioctl_evtchn_bind_virq: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_EVTCHN_BIND_VIRQ_REQUEST_DEFINED
#define HF_EVTCHN_BIND_VIRQ_REQUEST_DEFINED
struct hf_evtchn_bind_virq_request {
	/* The virtual interrupt. */
	uint32_t virq;
};
_Static_assert(sizeof(struct hf_evtchn_bind_virq_request) == 4, "the size of ioctl_evtchn_bind_virq");
_Static_assert(offsetof(struct hf_evtchn_bind_virq_request, virq) == 0, "the offset of virq");
#endif

/* A port of another domain that a port is bound to. In C ioctl_evtchn_bind_interdomain: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_EVTCHN_BIND_INTERDOMAIN_REQUEST_DEFINED
#define HF_EVTCHN_BIND_INTERDOMAIN_REQUEST_DEFINED
struct hf_evtchn_bind_interdomain_request {
	/* The other domain. */
	uint32_t remote_domain;
	/* Its port. */
	uint32_t remote_port;
};
_Static_assert(sizeof(struct hf_evtchn_bind_interdomain_request) == 8, "the size of ioctl_evtchn_bind_interdomain");
_Static_assert(offsetof(struct hf_evtchn_bind_interdomain_request, remote_domain) == 0, "the offset of remote_domain");
_Static_assert(offsetof(struct hf_evtchn_bind_interdomain_request, remote_port) == 4, "the offset of remote_port");
#endif

/* The domain that a port waits for. In C ioctl_evtchn_bind_unbound_port: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_EVTCHN_BIND_UNBOUND_REQUEST_DEFINED
#define HF_EVTCHN_BIND_UNBOUND_REQUEST_DEFINED
struct hf_evtchn_bind_unbound_request {
	/* The other domain. */
	uint32_t remote_domain;
};
_Static_assert(sizeof(struct hf_evtchn_bind_unbound_request) == 4, "the size of ioctl_evtchn_bind_unbound_port");
_Static_assert(offsetof(struct hf_evtchn_bind_unbound_request, remote_domain) == 0, "the offset of remote_domain");
#endif

/* A port that is closed, or that an event is sent to (ioctl_evtchn_notify). In C ioctl_evtchn_unbind: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_EVTCHN_PORT_REQUEST_DEFINED
#define HF_EVTCHN_PORT_REQUEST_DEFINED
struct hf_evtchn_port_request {
	/* The port. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_port_request) == 4, "the size of ioctl_evtchn_unbind");
_Static_assert(offsetof(struct hf_evtchn_port_request, port) == 0, "the offset of port");
#endif

/* The domain that a file is restricted to. In C ioctl_evtchn_restrict_domid: Linux, include/uapi/xen/privcmd.h and evtchn.h, 6.1. */
#ifndef HF_EVTCHN_RESTRICT_REQUEST_DEFINED
#define HF_EVTCHN_RESTRICT_REQUEST_DEFINED
struct hf_evtchn_restrict_request {
	/* The domain. */
	uint16_t domid;
};
_Static_assert(sizeof(struct hf_evtchn_restrict_request) == 2, "the size of ioctl_evtchn_restrict_domid");
_Static_assert(offsetof(struct hf_evtchn_restrict_request, domid) == 0, "the offset of domid");
#endif

#endif /* HF_LINUX_DEVICES_H */
