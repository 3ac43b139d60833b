/*
 * What the interpreter of scripts (lab/hypercalls/README.md) and the two kernels that have it need of one another.
 * Dedicated to the public domain (CC0 1.0).
 */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "base.h"

/* Hypercalls, their operations and arguments, by Xen's public headers. */
enum {
    SET_TRAP_TABLE = 0,    /* __HYPERVISOR_set_trap_table */
    SCHED_OP = 29,         /* __HYPERVISOR_sched_op */
    EVENT_CHANNEL_OP = 32, /* __HYPERVISOR_event_channel_op */
};

enum { SCHEDOP_YIELD = 0, SCHEDOP_SHUTDOWN = 2 };
enum { SHUTDOWN_POWEROFF = 0 };
enum { EVTCHNOP_BIND_INTERDOMAIN = 0, EVTCHNOP_CLOSE = 3, EVTCHNOP_SEND = 4, EVTCHNOP_STATUS = 5, EVTCHNOP_ALLOC_UNBOUND = 6 };
enum { EVTCHNSTAT_INTERDOMAIN = 2 };
enum { DOMID_SELF = 0x7ff0 };

#define BUFFERS 16
#define ARGUMENTS 5
#define WORDS 16

/* struct evtchn_status (public/event_channel.h). */
struct evtchn_status {
    u16 dom;
    u32 port, status, vcpu;
    union {
        u16 unbound;
        struct {
            u16 dom;
            u32 port;
        } interdomain;
    } bound;
};

/* The memory of a script: B0 to B15. */
extern u8 buffers[BUFFERS][PAGE_SIZE];

/* The statement that is being carried out: the number of its line, and its words. */
struct statement {
    u32 line, count;
    char *words[WORDS];
};

/* The interpreter. A script that is done, or stopped by an error, does not return. */
void run_script(const char *text, u64 length) __attribute__((noreturn));
void fault(u32 vector) __attribute__((noreturn));
void fail(const char *why) __attribute__((noreturn));
void put(const char *text);
void put_answer(u64 value);
void put_hex_answer(u64 value);
void set_variable(const char *name, u64 value);
u64 evaluate(const char *text);
u64 evaluate_below(const char *text, u64 limit);
u8 *place(const char *text, u64 length);
int same_text(const char *one, const char *other);

/* What a kernel has for it. */
extern const char guest_kind[];
void put_char(char c);
void line_is_put(void);
void closing(void);
long make_call(u64 number, const u64 *arguments);
u64 frame_of(u32 page);
/* Terms, calls and other statements that only guests of this kind have: whether there is such a one. */
int own_term(const char *kind, const char *rest, u64 *value);
int own_call(const struct statement *statement, u64 *result);
int own_statement(const struct statement *statement);

#endif
