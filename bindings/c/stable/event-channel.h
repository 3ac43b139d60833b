/* Generated from abi/event-channel.yaml. Do not edit. */

/* The hypercall about event channels, and what the FIFO interface shares. */
#ifndef HF_EVENT_CHANNEL_H
#define HF_EVENT_CHANNEL_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The most urgent priority. In 4.4 and later. */
#define HF_EVENT_CHANNEL_FIFO_PRIORITY_MAX 0u

/* The priority that a channel has at first. In 4.4 and later. */
#define HF_EVENT_CHANNEL_FIFO_PRIORITY_DEFAULT 7u

/* The least urgent priority. In 4.4 and later. */
#define HF_EVENT_CHANNEL_FIFO_PRIORITY_MIN 15u

/* The number of bits of a port in an event word. In 4.4 and later. */
#define HF_EVENT_CHANNEL_FIFO_LINK_BITS 17u

/* The most channels that a domain may have by the FIFO interface. In 4.4 and later. */
#define HF_EVENT_CHANNEL_FIFO_CHANNELS 131072u

/* What an event channel is bound to. */

/* It is not in use. */
#define HF_EVENT_CHANNEL_STATUS_CLOSED 0u

/* It waits for another domain. */
#define HF_EVENT_CHANNEL_STATUS_UNBOUND 1u

/* A channel of another domain. */
#define HF_EVENT_CHANNEL_STATUS_INTERDOMAIN 2u

/* An interrupt of the host. */
#define HF_EVENT_CHANNEL_STATUS_PIRQ 3u

/* A virtual interrupt. */
#define HF_EVENT_CHANNEL_STATUS_VIRQ 4u

/* Messages of the domain's vCPUs among each other. */
#define HF_EVENT_CHANNEL_STATUS_IPI 5u

/* The virtual interrupts, of a vCPU, of a domain or of the whole host. */

/* For each vCPU: its timer went off or its time was updated. */
#define HF_VIRTUAL_IRQ_TIMER 0u

/* For each vCPU: it is asked to print its state. */
#define HF_VIRTUAL_IRQ_DEBUG 1u

/* For the host: a key was hit on the emergency console. */
#define HF_VIRTUAL_IRQ_CONSOLE 2u

/* For the host: a domain was shut down, paused or destroyed. */
#define HF_VIRTUAL_IRQ_DOMAIN_EXCEPTION 3u

/* For the host: there are trace records. */
#define HF_VIRTUAL_IRQ_TRACE_BUFFER 4u

/* For the host: a domain stopped for its debugger. */
#define HF_VIRTUAL_IRQ_DEBUGGER 6u

/* For each vCPU: there is a sample of the profiler. */
#define HF_VIRTUAL_IRQ_XENOPROF 7u

/* For the host: there is output of the console. */
#define HF_VIRTUAL_IRQ_CONSOLE_RING 8u

/* For the host: a processor went on or off. In 4.0 and later. */
#define HF_VIRTUAL_IRQ_PROCESSOR_STATE 9u

/* For the host: there is an event about memory. In 4.0 and later. */
#define HF_VIRTUAL_IRQ_MEMORY_EVENT 10u

/* Kept for XenClient. In 4.2 to 4.11. */
#define HF_VIRTUAL_IRQ_XEN_CLIENT_RESERVED 11u

/* For each domain: there is a message of another one. In 4.12 and later. */
#define HF_VIRTUAL_IRQ_ARGO 11u

/* For the host: its memory is almost used up. In 4.2 and later. */
#define HF_VIRTUAL_IRQ_OUT_OF_MEMORY 12u

/* For each vCPU: a performance counter. In 4.6 and later. */
#define HF_VIRTUAL_IRQ_PERFORMANCE_MONITOR 13u

/* For the host, on x86: there was a machine check. */
#define HF_VIRTUAL_IRQ_MACHINE_CHECK 16u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH1 17u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH2 18u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH3 19u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH4 20u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH5 21u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH6 22u

/* Not in use on x86. */
#define HF_VIRTUAL_IRQ_ARCH7 23u

/* Makes, uses and closes event channels. */

/* The number of the hypercall. */
#define HF_EVENT_CHANNEL_OP_HYPERCALL 32u

/* Binds a new channel to one of another domain. */
#define HF_EVENT_CHANNEL_OP_BIND_INTERDOMAIN 0u

/* Binds a new channel to a virtual interrupt. */
#define HF_EVENT_CHANNEL_OP_BIND_VIRQ 1u

/* Binds a new channel to an interrupt of the host. */
#define HF_EVENT_CHANNEL_OP_BIND_PIRQ 2u

/* Closes a channel; one that it was bound to waits again. */
#define HF_EVENT_CHANNEL_OP_CLOSE 3u

/* Sends an event. */
#define HF_EVENT_CHANNEL_OP_SEND 4u

/* Tells what a channel is bound to. */
#define HF_EVENT_CHANNEL_OP_STATUS 5u

/* Makes a channel that waits for another domain. */
#define HF_EVENT_CHANNEL_OP_ALLOC_UNBOUND 6u

/* Makes a channel for messages to a vCPU. */
#define HF_EVENT_CHANNEL_OP_BIND_IPI 7u

/* Says which vCPU is told. */
#define HF_EVENT_CHANNEL_OP_BIND_VCPU 8u

/* Tells of events again, and of one that waits. */
#define HF_EVENT_CHANNEL_OP_UNMASK 9u

/* Closes all channels of a domain, and leaves the FIFO interface. One reset of a domain at a time: EBUSY. */
#define HF_EVENT_CHANNEL_OP_RESET 10u

/* Enters the FIFO interface, or gives one more vCPU its control block. In 4.4 and later. */
#define HF_EVENT_CHANNEL_OP_INIT_CONTROL 11u

/* Gives Xen one more page of event words. In 4.4 and later. */
#define HF_EVENT_CHANNEL_OP_EXPAND_ARRAY 12u

/* Sets how urgent a channel is. In 4.4 and later. */
#define HF_EVENT_CHANNEL_OP_SET_PRIORITY 13u

/* The second half of a reset that was preempted; it is no interface, but nothing keeps a guest from asking for it. Since 4.23 it is a reset like any other, at which tasks of older versions may stand. In 4.12.4, 4.13.2, 4.14.1, 4.15 and later. */
#define HF_EVENT_CHANNEL_OP_RESET_CONT 14u

/* Makes, uses and closes event channels of a PV guest, as in Xen 3.0.2 and earlier. Until 4.9 it takes every operation of event_channel_op, with no more of its structure than is here. */

/* The number of the hypercall. */
#define HF_EVENT_CHANNEL_OP_COMPAT_HYPERCALL 16u

/* Binds a new channel to one of another domain. */
#define HF_EVENT_CHANNEL_OP_COMPAT_BIND_INTERDOMAIN 0u

/* Binds a new channel to a virtual interrupt. */
#define HF_EVENT_CHANNEL_OP_COMPAT_BIND_VIRQ 1u

/* Binds a new channel to an interrupt of the host. */
#define HF_EVENT_CHANNEL_OP_COMPAT_BIND_PIRQ 2u

/* Closes a channel; one that it was bound to waits again. */
#define HF_EVENT_CHANNEL_OP_COMPAT_CLOSE 3u

/* Sends an event. */
#define HF_EVENT_CHANNEL_OP_COMPAT_SEND 4u

/* Tells what a channel is bound to. */
#define HF_EVENT_CHANNEL_OP_COMPAT_STATUS 5u

/* Makes a channel that waits for another domain. */
#define HF_EVENT_CHANNEL_OP_COMPAT_ALLOC_UNBOUND 6u

/* Makes a channel for messages to a vCPU. */
#define HF_EVENT_CHANNEL_OP_COMPAT_BIND_IPI 7u

/* Says which vCPU is told. */
#define HF_EVENT_CHANNEL_OP_COMPAT_BIND_VCPU 8u

/* Tells of events again, and of one that waits. */
#define HF_EVENT_CHANNEL_OP_COMPAT_UNMASK 9u

/* Set when other domains may be bound to it, too. */
#define HF_EVTCHN_BIND_PIRQ_WILL_SHARE_MASK 0x1u

/* The next channel of the queue; 0 for none. */
#define HF_EVTCHN_FIFO_EVENT_WORD_LINK_MASK 0x1ffffu

/* The lowest bit of link. */
#define HF_EVTCHN_FIFO_EVENT_WORD_LINK_SHIFT 0u

/* Not used. */
#define HF_EVTCHN_FIFO_EVENT_WORD_UNUSED_MASK 0xffe0000u

/* The lowest bit of unused. */
#define HF_EVTCHN_FIFO_EVENT_WORD_UNUSED_SHIFT 17u

/* Set while Xen links it, so that the guest must not change the mask. */
#define HF_EVTCHN_FIFO_EVENT_WORD_BUSY_MASK 0x10000000u

/* Set when it is in a queue. */
#define HF_EVTCHN_FIFO_EVENT_WORD_LINKED_MASK 0x20000000u

/* Set by the guest that does not want to be told. */
#define HF_EVTCHN_FIFO_EVENT_WORD_MASKED_MASK 0x40000000u

/* Set when there is an event. */
#define HF_EVTCHN_FIFO_EVENT_WORD_PENDING_MASK 0x80000000u

/* A channel that waits for another domain. Xen's evtchn_alloc_unbound: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_ALLOC_UNBOUND_DEFINED
#define HF_EVTCHN_ALLOC_UNBOUND_DEFINED
struct hf_evtchn_alloc_unbound {
	/* The domain that gets the channel. */
	uint16_t dom;
	/* The domain that it waits for. */
	uint16_t remote_dom;
	/* The channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_alloc_unbound) == 8, "the size of evtchn_alloc_unbound");
_Static_assert(offsetof(struct hf_evtchn_alloc_unbound, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_evtchn_alloc_unbound, remote_dom) == 2, "the offset of remote_dom");
_Static_assert(offsetof(struct hf_evtchn_alloc_unbound, port) == 4, "the offset of port");
#endif

/* A channel of the caller that is bound to a channel of another domain. Xen's evtchn_bind_interdomain: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_BIND_INTERDOMAIN_DEFINED
#define HF_EVTCHN_BIND_INTERDOMAIN_DEFINED
struct hf_evtchn_bind_interdomain {
	/* The other domain. */
	uint16_t remote_dom;
	/* Its channel, which waits for the caller. */
	uint32_t remote_port;
	/* The caller's channel. */
	uint32_t local_port;
};
_Static_assert(sizeof(struct hf_evtchn_bind_interdomain) == 12, "the size of evtchn_bind_interdomain");
_Static_assert(offsetof(struct hf_evtchn_bind_interdomain, remote_dom) == 0, "the offset of remote_dom");
_Static_assert(offsetof(struct hf_evtchn_bind_interdomain, remote_port) == 4, "the offset of remote_port");
_Static_assert(offsetof(struct hf_evtchn_bind_interdomain, local_port) == 8, "the offset of local_port");
#endif

/* A channel that is bound to a virtual interrupt. Xen's evtchn_bind_virq: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_BIND_VIRQ_DEFINED
#define HF_EVTCHN_BIND_VIRQ_DEFINED
struct hf_evtchn_bind_virq {
	/* The virtual interrupt. */
	uint32_t virq;
	/* The vCPU that is told; 0 for what is not of a vCPU. */
	uint32_t vcpu;
	/* The channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_bind_virq) == 12, "the size of evtchn_bind_virq");
_Static_assert(offsetof(struct hf_evtchn_bind_virq, virq) == 0, "the offset of virq");
_Static_assert(offsetof(struct hf_evtchn_bind_virq, vcpu) == 4, "the offset of vcpu");
_Static_assert(offsetof(struct hf_evtchn_bind_virq, port) == 8, "the offset of port");
#endif

/* A channel that is bound to an interrupt of the host. Xen's evtchn_bind_pirq: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_BIND_PIRQ_DEFINED
#define HF_EVTCHN_BIND_PIRQ_DEFINED
struct hf_evtchn_bind_pirq {
	/* The interrupt, as the domain numbers it. */
	uint32_t pirq;
	/* How it is bound. */
	uint32_t flags;
	/* The channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_bind_pirq) == 12, "the size of evtchn_bind_pirq");
_Static_assert(offsetof(struct hf_evtchn_bind_pirq, pirq) == 0, "the offset of pirq");
_Static_assert(offsetof(struct hf_evtchn_bind_pirq, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_evtchn_bind_pirq, port) == 8, "the offset of port");
#endif

/* A channel for messages to a vCPU from others of the same domain. Xen's evtchn_bind_ipi: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_BIND_IPI_DEFINED
#define HF_EVTCHN_BIND_IPI_DEFINED
struct hf_evtchn_bind_ipi {
	/* The vCPU. */
	uint32_t vcpu;
	/* The channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_bind_ipi) == 8, "the size of evtchn_bind_ipi");
_Static_assert(offsetof(struct hf_evtchn_bind_ipi, vcpu) == 0, "the offset of vcpu");
_Static_assert(offsetof(struct hf_evtchn_bind_ipi, port) == 4, "the offset of port");
#endif

/* A channel that is closed. Xen's evtchn_close: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_CLOSE_DEFINED
#define HF_EVTCHN_CLOSE_DEFINED
struct hf_evtchn_close {
	/* The channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_close) == 4, "the size of evtchn_close");
_Static_assert(offsetof(struct hf_evtchn_close, port) == 0, "the offset of port");
#endif

/* A channel on which an event is sent. Xen's evtchn_send: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_SEND_DEFINED
#define HF_EVTCHN_SEND_DEFINED
struct hf_evtchn_send {
	/* The caller's end of the channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_send) == 4, "the size of evtchn_send");
_Static_assert(offsetof(struct hf_evtchn_send, port) == 0, "the offset of port");
#endif

/* Whom a channel waits for. Xen's evtchn_status.u.unbound: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_STATUS_UNBOUND_DEFINED
#define HF_EVTCHN_STATUS_UNBOUND_DEFINED
struct hf_evtchn_status_unbound {
	/* The domain. */
	uint16_t dom;
};
_Static_assert(sizeof(struct hf_evtchn_status_unbound) == 2, "the size of evtchn_status.u.unbound");
_Static_assert(offsetof(struct hf_evtchn_status_unbound, dom) == 0, "the offset of dom");
#endif

/* The other end of a channel. Xen's evtchn_status.u.interdomain: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_STATUS_INTERDOMAIN_DEFINED
#define HF_EVTCHN_STATUS_INTERDOMAIN_DEFINED
struct hf_evtchn_status_interdomain {
	/* Its domain. */
	uint16_t dom;
	/* The channel there. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_status_interdomain) == 8, "the size of evtchn_status.u.interdomain");
_Static_assert(offsetof(struct hf_evtchn_status_interdomain, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_evtchn_status_interdomain, port) == 4, "the offset of port");
#endif

/* The host's interrupt of a channel. Xen's evtchn_status.u.pirq: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_STATUS_PIRQ_DEFINED
#define HF_EVTCHN_STATUS_PIRQ_DEFINED
struct hf_evtchn_status_pirq {
	/* The interrupt, as the domain numbers it. */
	uint32_t pirq;
};
_Static_assert(sizeof(struct hf_evtchn_status_pirq) == 4, "the size of evtchn_status.u.pirq");
_Static_assert(offsetof(struct hf_evtchn_status_pirq, pirq) == 0, "the offset of pirq");
#endif

/* The virtual interrupt of a channel. Xen's evtchn_status.u.virq: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_STATUS_VIRQ_DEFINED
#define HF_EVTCHN_STATUS_VIRQ_DEFINED
struct hf_evtchn_status_virq {
	/* The virtual interrupt. */
	uint32_t virq;
};
_Static_assert(sizeof(struct hf_evtchn_status_virq) == 4, "the size of evtchn_status.u.virq");
_Static_assert(offsetof(struct hf_evtchn_status_virq, virq) == 0, "the offset of virq");
#endif

/* What a channel is bound to. Xen's evtchn_status: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_STATUS_DEFINED
#define HF_EVTCHN_STATUS_DEFINED
struct hf_evtchn_status {
	/* The domain that has the channel. */
	uint16_t dom;
	/* The channel. */
	uint32_t port;
	/* What it is bound to. */
	uint32_t status;
	/* The vCPU that is told. */
	uint32_t vcpu;
	/* What is told of that. */
	union {
		struct hf_evtchn_status_unbound evtchn_status_unbound; /* Whom it waits for. */
		struct hf_evtchn_status_interdomain evtchn_status_interdomain; /* The other end. */
		struct hf_evtchn_status_pirq evtchn_status_pirq; /* The host's interrupt. */
		struct hf_evtchn_status_virq evtchn_status_virq; /* The virtual interrupt. */
	} u;
};
_Static_assert(sizeof(struct hf_evtchn_status) == 24, "the size of evtchn_status");
_Static_assert(offsetof(struct hf_evtchn_status, dom) == 0, "the offset of dom");
_Static_assert(offsetof(struct hf_evtchn_status, port) == 4, "the offset of port");
_Static_assert(offsetof(struct hf_evtchn_status, status) == 8, "the offset of status");
_Static_assert(offsetof(struct hf_evtchn_status, vcpu) == 12, "the offset of vcpu");
_Static_assert(offsetof(struct hf_evtchn_status, u) == 16, "the offset of u");
#endif

/* A channel, and the vCPU that is to be told. Xen's evtchn_bind_vcpu: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_BIND_VCPU_DEFINED
#define HF_EVTCHN_BIND_VCPU_DEFINED
struct hf_evtchn_bind_vcpu {
	/* The channel. */
	uint32_t port;
	/* The vCPU. */
	uint32_t vcpu;
};
_Static_assert(sizeof(struct hf_evtchn_bind_vcpu) == 8, "the size of evtchn_bind_vcpu");
_Static_assert(offsetof(struct hf_evtchn_bind_vcpu, port) == 0, "the offset of port");
_Static_assert(offsetof(struct hf_evtchn_bind_vcpu, vcpu) == 4, "the offset of vcpu");
#endif

/* A channel whose events are wanted again. Xen's evtchn_unmask: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_UNMASK_DEFINED
#define HF_EVTCHN_UNMASK_DEFINED
struct hf_evtchn_unmask {
	/* The channel. */
	uint32_t port;
};
_Static_assert(sizeof(struct hf_evtchn_unmask) == 4, "the size of evtchn_unmask");
_Static_assert(offsetof(struct hf_evtchn_unmask, port) == 0, "the offset of port");
#endif

/* An operation and its structure in one, for the older hypercall. Xen's evtchn_op: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_OP_DEFINED
#define HF_EVTCHN_OP_DEFINED
struct hf_evtchn_op {
	/* The operation. */
	uint32_t cmd;
	/* What the operation needs. */
	union {
		struct hf_evtchn_bind_interdomain evtchn_bind_interdomain; /* The channels to bind. */
		struct hf_evtchn_bind_virq evtchn_bind_virq; /* The virtual interrupt. */
		struct hf_evtchn_bind_pirq evtchn_bind_pirq; /* The host's interrupt. */
		struct hf_evtchn_close evtchn_close; /* The channel to close. */
		struct hf_evtchn_send evtchn_send; /* The channel to send to. */
		struct hf_evtchn_status evtchn_status; /* The channel to tell of. */
		struct hf_evtchn_alloc_unbound evtchn_alloc_unbound; /* Who may bind to the new channel. */
		struct hf_evtchn_bind_ipi evtchn_bind_ipi; /* The vCPU to tell. */
		struct hf_evtchn_bind_vcpu evtchn_bind_vcpu; /* The channel, and the vCPU to tell. */
		struct hf_evtchn_unmask evtchn_unmask; /* The channel whose events are wanted again. */
	} u;
};
_Static_assert(sizeof(struct hf_evtchn_op) == 28, "the size of evtchn_op");
_Static_assert(offsetof(struct hf_evtchn_op, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_evtchn_op, u) == 4, "the offset of u");
#endif

/* A domain all whose channels are closed. Xen's evtchn_reset: public/event_channel.h, 4.22. */
#ifndef HF_EVTCHN_RESET_DEFINED
#define HF_EVTCHN_RESET_DEFINED
struct hf_evtchn_reset {
	/* The domain. */
	uint16_t dom;
};
_Static_assert(sizeof(struct hf_evtchn_reset) == 2, "the size of evtchn_reset");
_Static_assert(offsetof(struct hf_evtchn_reset, dom) == 0, "the offset of dom");
#endif

/* Where a vCPU's control block of the FIFO interface is. Xen's evtchn_init_control: public/event_channel.h, 4.22. In 4.4 and later. */
#ifndef HF_EVTCHN_INIT_CONTROL_DEFINED
#define HF_EVTCHN_INIT_CONTROL_DEFINED
struct hf_evtchn_init_control {
	/* The page. */
	hf_u64 control_gfn;
	/* Where it begins in the page; a multiple of 8, and it must not cross the end. */
	uint32_t offset;
	/* The vCPU. */
	uint32_t vcpu;
	/* The number of bits of a port in an event word. */
	uint8_t link_bits;
	/* Padding. */
	uint8_t _pad[7];
};
_Static_assert(sizeof(struct hf_evtchn_init_control) == 24, "the size of evtchn_init_control");
_Static_assert(offsetof(struct hf_evtchn_init_control, control_gfn) == 0, "the offset of control_gfn");
_Static_assert(offsetof(struct hf_evtchn_init_control, offset) == 8, "the offset of offset");
_Static_assert(offsetof(struct hf_evtchn_init_control, vcpu) == 12, "the offset of vcpu");
_Static_assert(offsetof(struct hf_evtchn_init_control, link_bits) == 16, "the offset of link_bits");
_Static_assert(offsetof(struct hf_evtchn_init_control, _pad) == 17, "the offset of _pad");
#endif

/* A page of event words. Xen's evtchn_expand_array: public/event_channel.h, 4.22. In 4.4 and later. */
#ifndef HF_EVTCHN_EXPAND_ARRAY_DEFINED
#define HF_EVTCHN_EXPAND_ARRAY_DEFINED
struct hf_evtchn_expand_array {
	/* The page, for the next 1024 channels. */
	hf_u64 array_gfn;
};
_Static_assert(sizeof(struct hf_evtchn_expand_array) == 8, "the size of evtchn_expand_array");
_Static_assert(offsetof(struct hf_evtchn_expand_array, array_gfn) == 0, "the offset of array_gfn");
#endif

/* How urgent a channel is. Xen's evtchn_set_priority: public/event_channel.h, 4.22. In 4.4 and later. */
#ifndef HF_EVTCHN_SET_PRIORITY_DEFINED
#define HF_EVTCHN_SET_PRIORITY_DEFINED
struct hf_evtchn_set_priority {
	/* The channel. */
	uint32_t port;
	/* The priority, from 0, the most urgent, to 15. */
	uint32_t priority;
};
_Static_assert(sizeof(struct hf_evtchn_set_priority) == 8, "the size of evtchn_set_priority");
_Static_assert(offsetof(struct hf_evtchn_set_priority, port) == 0, "the offset of port");
_Static_assert(offsetof(struct hf_evtchn_set_priority, priority) == 4, "the offset of priority");
#endif

/* What a vCPU and Xen share of the queues of the FIFO interface. Xen's evtchn_fifo_control_block: public/event_channel.h, 4.22. In 4.4 and later. */
#ifndef HF_EVTCHN_FIFO_CONTROL_BLOCK_DEFINED
#define HF_EVTCHN_FIFO_CONTROL_BLOCK_DEFINED
struct hf_evtchn_fifo_control_block {
	/* Which queues have events, a bit for each priority. */
	uint32_t ready;
	/* Not used. */
	uint32_t _rsvd;
	/* The first channel of each queue; 0 when it is empty. */
	uint32_t head[16];
};
_Static_assert(sizeof(struct hf_evtchn_fifo_control_block) == 72, "the size of evtchn_fifo_control_block");
_Static_assert(offsetof(struct hf_evtchn_fifo_control_block, ready) == 0, "the offset of ready");
_Static_assert(offsetof(struct hf_evtchn_fifo_control_block, _rsvd) == 4, "the offset of _rsvd");
_Static_assert(offsetof(struct hf_evtchn_fifo_control_block, head) == 8, "the offset of head");
#endif

/* The state of a channel in the FIFO interface; the pages of event words are arrays of it. Xen's event_word_t: public/event_channel.h, 4.22. In 4.4 and later. */
#ifndef HF_EVTCHN_FIFO_EVENT_WORD_DEFINED
#define HF_EVTCHN_FIFO_EVENT_WORD_DEFINED
struct hf_evtchn_fifo_event_word {
	/* The state. */
	uint32_t word;
};
_Static_assert(sizeof(struct hf_evtchn_fifo_event_word) == 4, "the size of event_word_t");
_Static_assert(offsetof(struct hf_evtchn_fifo_event_word, word) == 0, "the offset of word");
#endif

#endif /* HF_EVENT_CHANNEL_H */
