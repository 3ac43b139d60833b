/*
 * What the interpreter of scripts (lab/hypercalls/README.md) and the two kernels that have it need of one another.
 * Dedicated to the public domain (CC0 1.0).
 */
#ifndef SCRIPT_H
#define SCRIPT_H

#include "print.h"
#include "xen.h"

#define BUFFERS 16
#define WORDS 16

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
void put_answer(u64 value);
void put_hex_answer(u64 value);
void set_variable(const char *name, u64 value);
u64 evaluate(const char *text);
u64 evaluate_below(const char *text, u64 limit);
u8 *place(const char *text, u64 length);

/* What a kernel has for it. */
extern const char guest_kind[];
void closing(void);
long make_call(u64 number, const u64 *arguments);
u64 frame_of(u32 page);
/* Terms, calls and other statements that only guests of this kind have: whether there is such a one. */
int own_term(const char *kind, const char *rest, u64 *value);
int own_call(const struct statement *statement, u64 *result);
int own_statement(const struct statement *statement);

#endif
