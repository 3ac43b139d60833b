/*
 * The interpreter of scripts of hypercalls: lab/hypercalls/README.md is the language. What a script says wrong stops it with a line that says so.
 * Dedicated to the public domain (CC0 1.0).
 */
#include "script.h"

#define LONGEST_SCRIPT (48 * 1024)
#define VARIABLES 64
#define LONGEST_NAME 24
#define MOST_BYTES_SHOWN 32

u8 buffers[BUFFERS][PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

/* A copy: what the toolstack gave may stand in memory that the script gives away. */
static char script[LONGEST_SCRIPT + 1];
static struct statement now;
static struct {
    char name[LONGEST_NAME];
    u64 value;
} variables[VARIABLES];
static u32 variable_count;
static u64 last_result;
static int has_result;

static void begin_answer(void)
{
    put_decimal(now.line);
    put(": ");
}

static void put_text_answer(const char *text)
{
    begin_answer();
    put(text);
    end_line();
}

void put_answer(u64 value)
{
    begin_answer();
    put_signed(value);
    end_line();
}

void put_hex_answer(u64 value)
{
    begin_answer();
    put_hex(value);
    end_line();
}

/* The end: the domain is turned off, and the toolstack takes it away. */
static void end(const char *how) __attribute__((noreturn));
static void end(const char *how)
{
    u32 reason = SHUTDOWN_POWEROFF;
    u64 arguments[ARGUMENTS] = { SCHEDOP_SHUTDOWN, (u64)&reason };

    put(how);
    end_line();
    closing();
    for (;;)
        make_call(SCHED_OP, arguments);
}

void fail(const char *why)
{
    begin_answer();
    put("error: ");
    put(why);
    end_line();
    end("stopped");
}

void fault(u32 vector)
{
    begin_answer();
    put("fault ");
    put_decimal(vector);
    end_line();
    end("stopped");
}

static u64 *find_variable(const char *name)
{
    for (u32 i = 0; i < variable_count; i++)
        if (same_text(variables[i].name, name))
            return &variables[i].value;
    return 0;
}

void set_variable(const char *name, u64 value)
{
    u64 *known = find_variable(name);
    u32 length = 0;

    if (known) {
        *known = value;
        return;
    }
    if (variable_count == VARIABLES)
        fail("too many variables");
    while (name[length]) {
        char c = name[length];

        if (!((c >= 'a' && c <= 'z') || c == '_' || (length && c >= '0' && c <= '9')) || length == LONGEST_NAME - 1)
            fail("bad name of a variable");
        variables[variable_count].name[length++] = c;
    }
    if (!length)
        fail("bad name of a variable");
    variables[variable_count++].value = value;
}

/* A number without a sign, decimal or hexadecimal. */
static u64 number(const char *text)
{
    u64 value = 0, base = 10;

    if (text[0] == '0' && text[1] == 'x') {
        base = 16;
        text += 2;
    }
    if (!*text)
        fail("bad number");
    for (; *text; text++) {
        u64 digit = *text >= '0' && *text <= '9' ? *text - '0' : *text >= 'a' && *text <= 'f' ? *text - 'a' + 10 : base;

        if (digit >= base || value > (~0UL - digit) / base)
            fail("bad number");
        value = value * base + digit;
    }
    return value;
}

/* The number of a buffer: B0 to B15. */
static u32 buffer(const char *text)
{
    u64 page;

    if (*text != 'B')
        fail("bad buffer");
    page = number(text + 1);
    if (page >= BUFFERS)
        fail("bad buffer");
    return page;
}

/* The guest's own number, by a port that is made for a question and closed again. */
static u64 own_number(void)
{
    struct {
        u16 dom, remote_dom;
        u32 port;
    } unbound = { DOMID_SELF, DOMID_SELF, 0 };
    struct evtchn_status status = { .dom = DOMID_SELF };
    u64 arguments[ARGUMENTS] = { EVTCHNOP_ALLOC_UNBOUND, (u64)&unbound };
    static u64 known = ~0UL;

    if (known != ~0UL)
        return known;
    if (make_call(EVENT_CHANNEL_OP, arguments))
        fail("there is no port to ask for the number of this domain");
    status.port = unbound.port;
    arguments[0] = EVTCHNOP_STATUS;
    arguments[1] = (u64)&status;
    if (make_call(EVENT_CHANNEL_OP, arguments))
        fail("the number of this domain is not told");
    arguments[0] = EVTCHNOP_CLOSE;
    arguments[1] = (u64)&unbound.port;
    if (make_call(EVENT_CHANNEL_OP, arguments))
        fail("the port that the number was asked with cannot be closed");
    return known = status.bound.unbound;
}

static u64 term(const char *text)
{
    char kind[LONGEST_NAME];
    u32 length = 0;
    u64 value, *known;

    if (*text == '$') {
        known = find_variable(text + 1);
        if (!known)
            fail("unknown variable");
        return *known;
    }
    if (*text == '&')
        return (u64)buffers[buffer(text + 1)];
    if (same_text(text, "self"))
        return own_number();
    while (text[length] && text[length] != ':' && length < LONGEST_NAME - 1) {
        kind[length] = text[length];
        length++;
    }
    kind[length] = 0;
    if (text[length] != ':')
        return number(text);
    text += length + 1;
    if (same_text(kind, "gfn"))
        return frame_of(buffer(text));
    if (!own_term(kind, text, &value))
        fail("unknown term");
    return value;
}

u64 evaluate(const char *text)
{
    u64 value = 0;
    int minus = *text == '-';

    if (minus)
        text++;
    for (;;) {
        char one[40];
        u32 length = 0;
        u64 next;

        while (text[length] && text[length] != '+' && text[length] != '-') {
            if (length == sizeof(one) - 1)
                fail("bad expression");
            one[length] = text[length];
            length++;
        }
        one[length] = 0;
        next = term(one);
        value = minus ? value - next : value + next;
        if (!text[length])
            return value;
        minus = text[length] == '-';
        text += length + 1;
    }
}

u64 evaluate_below(const char *text, u64 limit)
{
    u64 value = evaluate(text);

    if (value >= limit)
        fail("number out of range");
    return value;
}

/* Where something stands in the buffers: B3 or B3+8, and so many bytes behind it. */
u8 *place(const char *text, u64 length)
{
    char name[4];
    u32 i = 0;
    u64 offset;

    while (text[i] && text[i] != '+' && i < sizeof(name) - 1) {
        name[i] = text[i];
        i++;
    }
    name[i] = 0;
    if (text[i] && text[i] != '+')
        fail("bad place");
    offset = (u64)buffer(name) * PAGE_SIZE;
    if (text[i]) {
        u64 more = evaluate(text + i + 1);

        if (more > sizeof(buffers))
            fail("place out of range");
        offset += more;
    }
    if (offset > sizeof(buffers) || length > sizeof(buffers) - offset)
        fail("place out of range");
    return (u8 *)buffers + offset;
}

static u32 size_of(const char *type)
{
    if (same_text(type, "u8"))
        return 1;
    if (same_text(type, "u16"))
        return 2;
    if (same_text(type, "u32"))
        return 4;
    if (same_text(type, "u64") || same_text(type, "word"))
        return 8;
    fail("unknown type");
}

static u64 load(const char *type, const char *where)
{
    u32 size = size_of(type);
    volatile u8 *from = place(where, size);
    u64 value = 0;

    for (u32 i = size; i-- > 0;)
        value = value << 8 | from[i];
    return value;
}

static void store(const char *type, const char *where, u64 value)
{
    u32 size = size_of(type);
    volatile u8 *to = place(where, size);

    for (u32 i = 0; i < size; i++, value >>= 8)
        to[i] = value;
}

static void expect(u32 least, u32 most)
{
    if (now.count < least || now.count > most)
        fail("wrong number of words");
}

/* Whether the statement is a call: it is made then. */
static int call(u64 *result)
{
    u64 arguments[ARGUMENTS] = { 0 }, called;

    if (!same_text(now.words[0], "call"))
        return own_call(&now, result);
    expect(2, 2 + ARGUMENTS);
    called = evaluate(now.words[1]);
    for (u32 i = 2; i < now.count; i++)
        arguments[i - 2] = evaluate(now.words[i]);
    *result = make_call(called, arguments);
    return 1;
}

/* `repeat COUNT call...`: prints the last result, and how many calls before it had no error. */
static void repeat(void)
{
    struct statement whole = now;
    u64 count = evaluate_below(now.words[1], 1UL << 20), good = 0;

    if (!count)
        fail("number out of range");
    now.count -= 2;
    for (u32 i = 0; i < now.count; i++)
        now.words[i] = now.words[i + 2];
    for (; count; count--) {
        if (!call(&last_result))
            fail("only calls can be repeated");
        if ((long)last_result < 0)
            break;
        good++;
    }
    now = whole;
    has_result = 1;
    begin_answer();
    put_signed(last_result);
    put(" after ");
    put_decimal(good);
    end_line();
}

/* `vcpus` and `memory` are for whoever makes the guest. */
static void head(void)
{
    if (same_text(now.words[0], "guest")) {
        if (!same_text(now.words[1], guest_kind))
            fail("the script is for another kind of guest");
    } else
        evaluate_below(now.words[1], 1UL << 16);
}

static void carry_out(void)
{
    const char *what = now.words[0];
    char **words = now.words;

    /* What is for the guest's device model. */
    if (same_text(what, "dm"))
        return;
    if (same_text(what, "guest") || same_text(what, "vcpus") || same_text(what, "memory")) {
        expect(2, 2);
        head();
    } else if (same_text(what, "put")) {
        expect(4, 4);
        store(words[1], words[2], evaluate(words[3]));
    } else if (same_text(what, "fill")) {
        u64 length, value;
        volatile u8 *to;

        expect(4, 4);
        length = evaluate_below(words[2], sizeof(buffers) + 1);
        value = evaluate_below(words[3], 256);
        to = place(words[1], length);
        for (u64 i = 0; i < length; i++)
            to[i] = value;
    } else if (same_text(what, "let")) {
        expect(4, 4);
        if (!same_text(words[2], "="))
            fail("no equals sign");
        set_variable(words[1], evaluate(words[3]));
    } else if (same_text(what, "get")) {
        expect(5, 5);
        if (!same_text(words[2], "="))
            fail("no equals sign");
        set_variable(words[1], load(words[3], words[4]));
    } else if (same_text(what, "result")) {
        expect(2, 2);
        if (!has_result)
            fail("there was no call");
        set_variable(words[1], last_result);
    } else if (same_text(what, "show")) {
        expect(3, 3);
        put_hex_answer(load(words[1], words[2]));
    } else if (same_text(what, "print")) {
        expect(2, 2);
        put_answer(evaluate(words[1]));
    } else if (same_text(what, "same")) {
        expect(3, 3);
        put_text_answer(evaluate(words[1]) == evaluate(words[2]) ? "equal" : "different");
    } else if (same_text(what, "bytes")) {
        u64 length;
        volatile u8 *from;

        expect(3, 3);
        length = evaluate_below(words[2], MOST_BYTES_SHOWN + 1);
        from = place(words[1], length);
        begin_answer();
        for (u64 i = 0; i < length; i++)
            put_digits(from[i], 2);
        end_line();
    } else if (same_text(what, "text")) {
        begin_answer();
        for (u32 i = 1; i < now.count; i++) {
            if (i > 1)
                put_char(' ');
            put(words[i]);
        }
        end_line();
    } else if (same_text(what, "repeat")) {
        expect(4, WORDS);
        repeat();
    } else if (call(&last_result)) {
        has_result = 1;
        put_answer(last_result);
    } else if (!own_statement(&now))
        fail("unknown statement");
}

void run_script(const char *text, u64 length)
{
    char *at = script;
    u32 line = 0;

    if (length > LONGEST_SCRIPT)
        fail("the script is too long");
    for (u64 i = 0; i < length; i++)
        script[i] = text[i];

    while (*at) {
        char *word = at;

        now.line = line++;
        now.count = 0;
        while (*at && *at != '\n')
            at++;
        if (*at)
            *at++ = 0;
        /* The line of the name, comments. */
        if (*word == '#' || (word[0] == '/' && word[1] == '/'))
            continue;
        for (;;) {
            while (*word == ' ')
                *word++ = 0;
            if (!*word)
                break;
            if (now.count == WORDS)
                fail("too many words");
            now.words[now.count++] = word;
            while (*word && *word != ' ')
                word++;
        }
        if (now.count)
            carry_out();
    }
    end("done");
}
