/* Generated from abi/example.yaml. Do not edit. */

/* An invented call of a device model, and the ring that it answers on. */
#ifndef HF_EXAMPLE_H
#define HF_EXAMPLE_H

#include <stddef.h>
#include <stdint.h>

#if !(UINTPTR_MAX > 0xffffffffu) && !defined(__i386__)
#error "callers of 4 bytes are those of 32-bit x86"
#endif

typedef uint64_t hf_u64 __attribute__((aligned(8)));

typedef int64_t hf_s64 __attribute__((aligned(8)));

typedef uint64_t hf_u64a4 __attribute__((aligned(4)));

/* The most ranges of one call. In 4.9 and later. */
#define HF_EXAMPLE_MOST_RANGES 16u

/* Where the device is. */
#define HF_EXAMPLE_DEVICE_TEXT "/dev/example"

/* What a call asks for. */

/* Map memory. */
#define HF_EXAMPLE_OP_MAP 1u

/* Send a message. In 4.18.5, 4.19 and later. */
#define HF_EXAMPLE_OP_SEND 2u

/* How the call is made. */

/* Do not wait. */
#define HF_EXAMPLE_FLAGS_NO_WAIT 0x1u

/* Make a noise. */
#define HF_EXAMPLE_FLAGS_LOUD 0x80u

/* An invented call. */

/* The number of the hypercall. */
#define HF_EXAMPLE_OP_HYPERCALL 60u

/* Maps memory. */
#define HF_EXAMPLE_OP_MAP 1u

/* Rings a bell. In 4.18 and later. */
#define HF_EXAMPLE_OP_RING 2u

/* Rings it loudly. */
#define HF_EXAMPLE_OP_RING_LOUD 3u

/* Its code in the operation that it is a part of. */
#define HF_EXAMPLE_OP_RING_LOUD_SUB 1u

/* Begins every call. */
#define HF_EXAMPLE_CALL_MAGIC_VALUE 0x4558u

/* What a call is called. */
#define HF_EXAMPLE_CALL_NAME_TEXT "call\000"

/* Set when the caller does not wait. */
#define HF_EXAMPLE_CALL_NO_WAIT_MASK 0x1u

/* How loud. */
#define HF_EXAMPLE_CALL_LEVEL_MASK 0xeu

/* The lowest bit of level. */
#define HF_EXAMPLE_CALL_LEVEL_SHIFT 1u

/* Reserved: zero when written. */
#define HF_EXAMPLE_CALL_RESERVED_FLAGS_MASK 0xf0u

/* The lowest bit of reserved. */
#define HF_EXAMPLE_CALL_RESERVED_FLAGS_SHIFT 4u

/* Set while it runs. */
#define HF_EXAMPLE_TIMER_RUNNING_MASK 0x1u

/* Reserved: zero when written. */
#define HF_EXAMPLE_TIMER_UNUSED_MASK 0xfffffffeu

/* The lowest bit of unused. */
#define HF_EXAMPLE_TIMER_UNUSED_SHIFT 1u

/* A range of guest memory. Xen's example_range: invented.h, 1. */
#ifndef HF_EXAMPLE_RANGE_DEFINED
#define HF_EXAMPLE_RANGE_DEFINED
struct hf_example_range {
	/* The first byte. */
	hf_u64a4 start;
	/* How far the range moves, in bytes. */
	int32_t delta;
};
_Static_assert(sizeof(struct hf_example_range) == 12, "the size of example_range");
_Static_assert(offsetof(struct hf_example_range, start) == 0, "the offset of start");
_Static_assert(offsetof(struct hf_example_range, delta) == 8, "the offset of delta");
#endif

/* A message in the byte order of its sender. Xen's example_message: invented.h, 1. In the byte order of its stream. */
#ifndef HF_EXAMPLE_MESSAGE_DEFINED
#define HF_EXAMPLE_MESSAGE_DEFINED
struct hf_example_message {
	/* An amount, in cents. */
	hf_s64 balance;
	/* Counts up. */
	uint32_t id;
	/* A power of two. */
	int16_t shift;
	/* What was measured. */
	uint16_t samples[29];
};
_Static_assert(sizeof(struct hf_example_message) == 72, "the size of example_message");
_Static_assert(offsetof(struct hf_example_message, balance) == 0, "the offset of balance");
_Static_assert(offsetof(struct hf_example_message, id) == 8, "the offset of id");
_Static_assert(offsetof(struct hf_example_message, shift) == 12, "the offset of shift");
_Static_assert(offsetof(struct hf_example_message, samples) == 14, "the offset of samples");
#endif

/* A call: what it asks for, and with what. Xen's example_call: invented.h, 1. */
#ifndef HF_EXAMPLE_CALL_DEFINED
#define HF_EXAMPLE_CALL_DEFINED
struct hf_example_call {
	/* Always the magic. */
	uint16_t magic;
	/* What is asked for. */
	uint16_t op;
	/* How the call is made. */
	uint8_t flags;
	/* In degrees. */
	int8_t temperature;
	/* Reserved: zero when written. */
	uint16_t _pad;
	/* What the operation needs. */
	union {
		struct hf_example_range example_range; /* The memory to map. */
		struct hf_example_message example_message; /* The message to send, and to send loudly. */
	} u;
};
_Static_assert(sizeof(struct hf_example_call) == 80, "the size of example_call");
_Static_assert(offsetof(struct hf_example_call, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_example_call, op) == 2, "the offset of op");
_Static_assert(offsetof(struct hf_example_call, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_example_call, temperature) == 5, "the offset of temperature");
_Static_assert(offsetof(struct hf_example_call, _pad) == 6, "the offset of _pad");
_Static_assert(offsetof(struct hf_example_call, u) == 8, "the offset of u");
#endif

/* Memory of a caller of any width. Xen's example_buffer: invented.h, 1. */
#ifndef HF_EXAMPLE_BUFFER_DEFINED
#define HF_EXAMPLE_BUFFER_DEFINED
struct hf_example_buffer {
	/* Where it is. */
	void *address;
	/* How long it is, in bytes. */
	uintptr_t length;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_buffer) == 16, "the size of example_buffer");
_Static_assert(offsetof(struct hf_example_buffer, address) == 0, "the offset of address");
_Static_assert(offsetof(struct hf_example_buffer, length) == 8, "the offset of length");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_buffer) == 8, "the size of example_buffer");
_Static_assert(offsetof(struct hf_example_buffer, address) == 0, "the offset of address");
_Static_assert(offsetof(struct hf_example_buffer, length) == 4, "the offset of length");
#endif
#endif

/* Several buffers, and a result that is where every caller can reach it. Xen's example_buffers: invented.h, 1. Big-endian. */
#ifndef HF_EXAMPLE_BUFFERS_DEFINED
#define HF_EXAMPLE_BUFFERS_DEFINED
struct hf_example_buffers {
	/* Where the result goes. */
	hf_u64 result;
	/* How many buffers there are. */
	uint32_t count;
#if UINTPTR_MAX > 0xffffffffu
	/* Reserved: zero when written. */
	uint32_t pad;
#endif
	/* The first bytes of each. */
	uintptr_t first[9];
#if UINTPTR_MAX > 0xffffffffu
	/* Room. */
	uint32_t spare[5];
#endif
	/* Reserved: zero when written. */
	uint32_t spare_end;
#if !(UINTPTR_MAX > 0xffffffffu)
	/* Reserved: zero when written. */
	uint32_t pad4;
#endif
	/* Behind it: buffers, word[count]. Where they are. */
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_buffers) == 112, "the size of example_buffers");
_Static_assert(offsetof(struct hf_example_buffers, result) == 0, "the offset of result");
_Static_assert(offsetof(struct hf_example_buffers, count) == 8, "the offset of count");
_Static_assert(offsetof(struct hf_example_buffers, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_example_buffers, first) == 16, "the offset of first");
_Static_assert(offsetof(struct hf_example_buffers, spare) == 88, "the offset of spare");
_Static_assert(offsetof(struct hf_example_buffers, spare_end) == 108, "the offset of spare_end");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_buffers) == 56, "the size of example_buffers");
_Static_assert(offsetof(struct hf_example_buffers, result) == 0, "the offset of result");
_Static_assert(offsetof(struct hf_example_buffers, count) == 8, "the offset of count");
_Static_assert(offsetof(struct hf_example_buffers, first) == 12, "the offset of first");
_Static_assert(offsetof(struct hf_example_buffers, spare_end) == 48, "the offset of spare_end");
_Static_assert(offsetof(struct hf_example_buffers, pad4) == 52, "the offset of pad4");
#endif
#endif

/* A call as it was before it had flags. Xen's example_call_compat: invented.h, 1. In 3.4 and earlier. */
#ifndef HF_EXAMPLE_CALL_BEFORE4_DEFINED
#define HF_EXAMPLE_CALL_BEFORE4_DEFINED
struct hf_example_call_before4 {
	/* Always the magic. */
	uint16_t magic;
	/* What is asked for. */
	uint16_t op;
	/* Behind it: tail, u8[...]. What is left. */
};
_Static_assert(sizeof(struct hf_example_call_before4) == 4, "the size of example_call_compat");
_Static_assert(offsetof(struct hf_example_call_before4, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_example_call_before4, op) == 2, "the offset of op");
#endif

/* A ring in a shared page. Xen's example_ring: invented.h, 1. */
#ifndef HF_EXAMPLE_RING_DEFINED
#define HF_EXAMPLE_RING_DEFINED
struct hf_example_ring {
	/* How much was written. */
	uint32_t producer;
	/* How much was read. */
	uint32_t consumer;
	/* The ring. */
	uintptr_t words[2 * sizeof(uintptr_t)];
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_ring) == 136, "the size of example_ring");
_Static_assert(offsetof(struct hf_example_ring, producer) == 0, "the offset of producer");
_Static_assert(offsetof(struct hf_example_ring, consumer) == 4, "the offset of consumer");
_Static_assert(offsetof(struct hf_example_ring, words) == 8, "the offset of words");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_ring) == 40, "the size of example_ring");
_Static_assert(offsetof(struct hf_example_ring, producer) == 0, "the offset of producer");
_Static_assert(offsetof(struct hf_example_ring, consumer) == 4, "the offset of consumer");
_Static_assert(offsetof(struct hf_example_ring, words) == 8, "the offset of words");
#endif
#endif

/* A timer, as compilers of C lay it out. Xen's example_timer: invented.h, 1. */
#ifndef HF_EXAMPLE_TIMER_DEFINED
#define HF_EXAMPLE_TIMER_DEFINED
struct hf_example_timer {
	/* What it does. */
	uint32_t state;
	/* When it goes off, in nanoseconds. */
	uint64_t expires;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_timer) == 16, "the size of example_timer");
_Static_assert(offsetof(struct hf_example_timer, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_example_timer, expires) == 8, "the offset of expires");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_timer) == 12, "the size of example_timer");
_Static_assert(offsetof(struct hf_example_timer, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_example_timer, expires) == 4, "the offset of expires");
#endif
#endif

/* Memory of one kind or the other. Xen's example_either: invented.h, 1. */
#ifndef HF_EXAMPLE_EITHER_DEFINED
#define HF_EXAMPLE_EITHER_DEFINED
struct hf_example_either {
	/* How much there is. */
	uint32_t count;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* Where it is. */
	union {
		struct hf_example_buffer here; /* Memory of the caller's. */
		struct hf_example_range there; /* Memory of the guest's. */
		struct hf_example_message nowhere; /* No memory, but a message. */
	} place;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_either) == 80, "the size of example_either");
_Static_assert(offsetof(struct hf_example_either, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_example_either, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_example_either, place) == 8, "the offset of place");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_either) == 80, "the size of example_either");
_Static_assert(offsetof(struct hf_example_either, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_example_either, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_example_either, place) == 8, "the offset of place");
#endif
#endif

/* Two rings in shared pages. Xen's example_pages: invented.h, 1. */
#ifndef HF_EXAMPLE_PAGES_DEFINED
#define HF_EXAMPLE_PAGES_DEFINED
struct hf_example_pages {
	/* The rings. */
	struct hf_example_ring rings[2];
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_pages) == 272, "the size of example_pages");
_Static_assert(offsetof(struct hf_example_pages, rings) == 0, "the offset of rings");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_pages) == 80, "the size of example_pages");
_Static_assert(offsetof(struct hf_example_pages, rings) == 0, "the offset of rings");
#endif
#endif

/* Who sent a message, in the byte order of the sender. Xen's example_letter: invented.h, 1. In the byte order of its stream. */
#ifndef HF_EXAMPLE_LETTER_DEFINED
#define HF_EXAMPLE_LETTER_DEFINED
struct hf_example_letter {
	/* Who sent it. */
	uintptr_t sender;
	/* Where the answer goes. */
	struct hf_example_message *answer;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_letter) == 16, "the size of example_letter");
_Static_assert(offsetof(struct hf_example_letter, sender) == 0, "the offset of sender");
_Static_assert(offsetof(struct hf_example_letter, answer) == 8, "the offset of answer");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_letter) == 8, "the size of example_letter");
_Static_assert(offsetof(struct hf_example_letter, sender) == 0, "the offset of sender");
_Static_assert(offsetof(struct hf_example_letter, answer) == 4, "the offset of answer");
#endif
#endif

/* One thing to do: what it needs is as wide as the caller, and its kind says what that is. Xen's example_job: invented.h, 1. */
#ifndef HF_EXAMPLE_JOB_DEFINED
#define HF_EXAMPLE_JOB_DEFINED
struct hf_example_job {
	/* What is to be done. */
	uint16_t kind;
	/* Reserved: zero when written. */
	uint16_t pad;
	/* Reserved: zero when written. */
	uint32_t pad2;
	/* What it needs. */
	union {
		struct hf_example_buffer example_buffer; /* The memory to clear. */
		struct hf_example_letter example_letter; /* The message to answer, and to answer loudly. */
		struct hf_example_message example_message; /* The message to send. */
	} u;
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_job) == 80, "the size of example_job");
_Static_assert(offsetof(struct hf_example_job, kind) == 0, "the offset of kind");
_Static_assert(offsetof(struct hf_example_job, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_example_job, pad2) == 4, "the offset of pad2");
_Static_assert(offsetof(struct hf_example_job, u) == 8, "the offset of u");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_job) == 80, "the size of example_job");
_Static_assert(offsetof(struct hf_example_job, kind) == 0, "the offset of kind");
_Static_assert(offsetof(struct hf_example_job, pad) == 2, "the offset of pad");
_Static_assert(offsetof(struct hf_example_job, pad2) == 4, "the offset of pad2");
_Static_assert(offsetof(struct hf_example_job, u) == 8, "the offset of u");
#endif
#endif

/* Several things to do. Xen's example_jobs: invented.h, 1. */
#ifndef HF_EXAMPLE_JOBS_DEFINED
#define HF_EXAMPLE_JOBS_DEFINED
struct hf_example_jobs {
	/* How many there are. */
	uint32_t count;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The things. */
	struct hf_example_job jobs[5];
};
#if UINTPTR_MAX > 0xffffffffu
_Static_assert(sizeof(struct hf_example_jobs) == 408, "the size of example_jobs");
_Static_assert(offsetof(struct hf_example_jobs, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_example_jobs, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_example_jobs, jobs) == 8, "the offset of jobs");
#endif
#if !(UINTPTR_MAX > 0xffffffffu)
_Static_assert(sizeof(struct hf_example_jobs) == 408, "the size of example_jobs");
_Static_assert(offsetof(struct hf_example_jobs, count) == 0, "the offset of count");
_Static_assert(offsetof(struct hf_example_jobs, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_example_jobs, jobs) == 8, "the offset of jobs");
#endif
#endif

#endif /* HF_EXAMPLE_H */
