/* Generated from abi/sched-op.yaml. Do not edit. */

/* The hypercall by which a guest waits, yields and ends. */
#ifndef HF_SCHED_OP_H
#define HF_SCHED_OP_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* Why a domain stops. */

/* It is done. */
#define HF_SHUTDOWN_REASON_POWER_OFF 0u

/* It wants to start anew. */
#define HF_SHUTDOWN_REASON_REBOOT 1u

/* It is ready to be saved. */
#define HF_SHUTDOWN_REASON_SUSPEND 2u

/* It cannot go on. */
#define HF_SHUTDOWN_REASON_CRASH 3u

/* Its watchdog ran out. In 4.1 and later. */
#define HF_SHUTDOWN_REASON_WATCHDOG 4u

/* It wants all that Xen keeps for it to be as at first, but for its memory and vCPUs. In 4.7 and later. */
#define HF_SHUTDOWN_REASON_SOFT_RESET 5u

/* Waits, yields, and ends a domain. Nothing of it is continued: a vCPU that waits does so after the call. */

/* The number of the hypercall. */
#define HF_SCHED_OP_HYPERCALL 29u

/* Lets others run. */
#define HF_SCHED_OP_YIELD 0u

/* Unmasks events, and waits for one. */
#define HF_SCHED_OP_BLOCK 1u

/* Stops the caller's domain. A PV guest that suspends has the frame of its start info in the register of the third argument; the result of a suspend is 0 in a restored domain, and 1 where the guest just goes on. */
#define HF_SCHED_OP_SHUTDOWN 2u

/* Waits for one of several event channels, or a time. */
#define HF_SCHED_OP_POLL 3u

/* Stops another domain. */
#define HF_SCHED_OP_REMOTE_SHUTDOWN 4u

/* Says for what reason the domain will stop, whatever it says then. In 4.1 and later. */
#define HF_SCHED_OP_SHUTDOWN_CODE 5u

/* Starts, postpones or stops a watchdog; the result of a start is its number. In 4.1 and later. */
#define HF_SCHED_OP_WATCHDOG 6u

/* Keeps the caller on one processor, for a while; for the hardware domain only. In 4.7 and later. */
#define HF_SCHED_OP_PIN_OVERRIDE 7u

/* Waits, yields, and ends a PV guest, as in Xen 3.0.0: with a number in place of a structure. */

/* The number of the hypercall. */
#define HF_SCHED_OP_COMPAT_HYPERCALL 6u

/* Lets others run. */
#define HF_SCHED_OP_COMPAT_YIELD 0u

/* Unmasks events, and waits for one. */
#define HF_SCHED_OP_COMPAT_BLOCK 1u

/* Stops the caller's domain. */
#define HF_SCHED_OP_COMPAT_SHUTDOWN 2u

/* Sets the vCPU's timer that goes off once, the one of vcpu_op. */

/* The number of the hypercall. */
#define HF_SET_TIMER_OP_HYPERCALL 15u

/* Why the caller's domain stops. Xen's sched_shutdown: public/sched.h, 4.22. */
#ifndef HF_SCHED_SHUTDOWN_DEFINED
#define HF_SCHED_SHUTDOWN_DEFINED
struct hf_sched_shutdown {
	/* The reason; Xen keeps its lowest 8 bits. */
	uint32_t reason;
};
_Static_assert(sizeof(struct hf_sched_shutdown) == 4, "the size of sched_shutdown");
_Static_assert(offsetof(struct hf_sched_shutdown, reason) == 0, "the offset of reason");
#endif

/* The event channels that a vCPU waits for. Xen's sched_poll: public/sched.h, 4.22. */
#ifndef HF_SCHED_POLL_DEFINED
#define HF_SCHED_POLL_DEFINED
struct hf_sched_poll {
	/* The channels. */
	void *ports;
	/* Their number; at most 128. */
	uint32_t nr_ports;
	/* The system time at which it stops waiting, in nanoseconds; 0 for never. */
	hf_u64 timeout;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_sched_poll) == 24, "the size of sched_poll");
_Static_assert(offsetof(struct hf_sched_poll, ports) == 0, "the offset of ports");
_Static_assert(offsetof(struct hf_sched_poll, nr_ports) == 8, "the offset of nr_ports");
_Static_assert(offsetof(struct hf_sched_poll, timeout) == 16, "the offset of timeout");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_sched_poll) == 16, "the size of sched_poll");
_Static_assert(offsetof(struct hf_sched_poll, ports) == 0, "the offset of ports");
_Static_assert(offsetof(struct hf_sched_poll, nr_ports) == 4, "the offset of nr_ports");
_Static_assert(offsetof(struct hf_sched_poll, timeout) == 8, "the offset of timeout");
#endif
#endif

/* Why another domain is to stop. Xen's sched_remote_shutdown: public/sched.h, 4.22. */
#ifndef HF_SCHED_REMOTE_SHUTDOWN_DEFINED
#define HF_SCHED_REMOTE_SHUTDOWN_DEFINED
struct hf_sched_remote_shutdown {
	/* The domain. */
	uint16_t domain_id;
	/* The reason; Xen keeps its lowest 8 bits. */
	uint32_t reason;
};
_Static_assert(sizeof(struct hf_sched_remote_shutdown) == 8, "the size of sched_remote_shutdown");
_Static_assert(offsetof(struct hf_sched_remote_shutdown, domain_id) == 0, "the offset of domain_id");
_Static_assert(offsetof(struct hf_sched_remote_shutdown, reason) == 4, "the offset of reason");
#endif

/* A watchdog of a domain. Xen's sched_watchdog: public/sched.h, 4.22. In 4.1 and later. */
#ifndef HF_SCHED_WATCHDOG_DEFINED
#define HF_SCHED_WATCHDOG_DEFINED
struct hf_sched_watchdog {
	/* The watchdog; 0 for a new one. */
	uint32_t id;
	/* In how many seconds it runs out; 0 to stop it. */
	uint32_t timeout;
};
_Static_assert(sizeof(struct hf_sched_watchdog) == 8, "the size of sched_watchdog");
_Static_assert(offsetof(struct hf_sched_watchdog, id) == 0, "the offset of id");
_Static_assert(offsetof(struct hf_sched_watchdog, timeout) == 4, "the offset of timeout");
#endif

/* The processor that a vCPU is to stay on. Xen's sched_pin_override: public/sched.h, 4.22. In 4.7 and later. */
#ifndef HF_SCHED_PIN_OVERRIDE_DEFINED
#define HF_SCHED_PIN_OVERRIDE_DEFINED
struct hf_sched_pin_override {
	/* The processor; negative to let it move again. */
	int32_t pcpu;
};
_Static_assert(sizeof(struct hf_sched_pin_override) == 4, "the size of sched_pin_override");
_Static_assert(offsetof(struct hf_sched_pin_override, pcpu) == 0, "the offset of pcpu");
#endif

#endif /* HF_SCHED_OP_H */
