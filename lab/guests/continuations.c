/*
 * Carries out scenarios: makes a call that is interrupted in its middle, and prints what its registers and its memory say then, and what was really done.
 * The text is that of lab/continuations/README.md. Dedicated to the public domain (CC0 1.0).
 */
#include "continuations.h"

#define MOST_SEEN 512          /* Observations that are kept of a call. */
#define MOST_PRINTED 16        /* Those that are printed. */
#define LEAST_SEEN 3           /* A call of a PVH guest that was interrupted less often is made again. */
#define MOST_ATTEMPTS 7
#define MOST_CARRIED 1000      /* Attempts to suspend a domain in mid-call. */
#define MOST_CHANGES 8         /* Fields that are noted of an observation. */
#define MOST_WATCHED 3
#define DONE_BEFORE_ANYTHING 2 /* Units, before a handler forges something or suspends the domain. */
#define PATIENCE 2000          /* Interrupts without progress, until a call is left alone: a reset of ports makes none while an event is pending. */
#define UNITS_OF_SAVED 1024    /* Enough for a call to be in its middle when the other vCPU runs. */
#define LONGEST_NAME 80
#define MOST_SHADOW (160 * 1024)

enum caller caller;
u32 units;
struct call call;
int is_over;

static const struct scenario *scenario;
static enum forgery forgery;
static int has_upper_halves;

/*
 * A call that is carried to another host: from the handler of its own vCPU, which suspends the domain (-suspended), or by the first vCPU while the second
 * stands at the call (-saved). A port that is made before is gone afterwards, as toolstacks carry no event channels.
 */
static int is_saved, is_suspended;
static const char *full_name;
static u32 port_of_host;
static volatile int is_begun, is_interrupted, has_arrived;
static volatile u64 done_before; /* Before the domain was suspended. */

struct change {
    u16 watched, member;
    u32 element;
    u64 was, is;
};
struct observation {
    struct call call;
    u64 done;
    u32 change_count;
    struct change changes[MOST_CHANGES];
};
static struct observation seen[MOST_SEEN];
static u32 seen_count, repeated;

/* What was forged: the registers, and the fields that were changed. */
static struct observation forged;
static int is_forged;

static struct watched {
    const char *name;
    u8 *at;
    const u8 *shadow;
    u32 elements, size, count;
    const struct member *members;
} watched[MOST_WATCHED];
static u32 watched_count, shadow_used;
static u8 shadow[MOST_SHADOW];

static u8 *cursor;

void begin_structure(void *where)
{
    cursor = where;
}

void lay(u64 value, u32 size)
{
    cursor += -(u64)cursor % size;
    for (u32 i = 0; i < size; i++, value >>= 8)
        *cursor++ = value;
}

void lay_word(u64 value)
{
    lay(value, word());
}

long ask(u64 number, u64 first, u64 second, u64 third, u64 fourth)
{
    u64 arguments[ARGUMENTS] = { first, second, third, fourth };

    return quiet_call(number, arguments);
}

u64 current_reservation(void)
{
    u16 domain = DOMID_SELF;

    return ask(MEMORY_OP, XENMEM_CURRENT_RESERVATION, (u64)&domain, 0, 0);
}

u16 own_domain(void)
{
    struct {
        u16 dom, remote_dom;
        u32 port;
    } unbound = { DOMID_SELF, DOMID_SELF, 0 };
    struct evtchn_status status = { .dom = DOMID_SELF };
    static int known;
    static u16 domain;

    if (!known) {
        if (ask(EVENT_CHANNEL_OP, EVTCHNOP_ALLOC_UNBOUND, (u64)&unbound, 0, 0))
            fail("no port to learn the own number from");
        status.port = unbound.port;
        ask(EVENT_CHANNEL_OP, EVTCHNOP_STATUS, (u64)&status, 0, 0);
        domain = status.bound.unbound;
        ask(EVENT_CHANNEL_OP, EVTCHNOP_CLOSE, (u64)&unbound.port, 0, 0);
        known = 1;
    }
    return domain;
}

void watch_nothing(void)
{
    watched_count = shadow_used = 0;
}

void watch(const char *name, void *at, u32 elements, const struct member *members, u32 count, u32 size)
{
    struct watched *what = &watched[watched_count++];

    if (watched_count > MOST_WATCHED || shadow_used + elements * size > MOST_SHADOW)
        fail("too much is looked at");
    *what = (struct watched){ name, at, shadow + shadow_used, elements, size, count, members };
    for (u32 i = 0; i < elements * size; i++)
        shadow[shadow_used++] = ((u8 *)at)[i];
}

static u64 value_of(const u8 *at, u32 size)
{
    u64 value = 0;

    while (size-- > 0)
        value = value << 8 | at[size];
    return value;
}

/* Notes which fields are no longer what they were when the call was begun. */
static void find_changes(struct observation *noted)
{
    noted->change_count = 0;
    for (u32 w = 0; w < watched_count; w++) {
        const struct watched *what = &watched[w];

        for (u32 i = 0; i < what->elements; i++)
            for (u32 m = 0; m < what->count; m++) {
                const struct member *member = &what->members[m];
                u32 wide = caller == PVH32, at = i * what->size + member->offset[wide];
                u64 was = value_of(what->shadow + at, member->size[wide]), is = value_of(what->at + at, member->size[wide]);

                if (was != is && noted->change_count < MOST_CHANGES)
                    noted->changes[noted->change_count++] = (struct change){ w, m, i, was, is };
            }
    }
}

static int same_calls(const struct call *one, const struct call *other)
{
    for (u32 i = 0; i < ARGUMENTS; i++)
        if (one->arguments[i] != other->arguments[i])
            return 0;
    return one->number == other->number;
}

static int same_observations(const struct observation *one, const struct observation *other)
{
    if (!same_calls(&one->call, &other->call) || one->done != other->done || one->change_count != other->change_count)
        return 0;
    for (u32 i = 0; i < one->change_count; i++)
        if (one->changes[i].is != other->changes[i].is || one->changes[i].element != other->changes[i].element || one->changes[i].member != other->changes[i].member)
            return 0;
    return 1;
}

static u64 forged_progress(u64 done)
{
    switch (forgery) {
    case BEYOND:
        return units + 5;
    case EXACTLY:
        return units;
    case MORE:
        return done + 1;
    case LESS:
        return done - 1;
    case WIDE:
        return 0x10000;
    case ALL:
        return ~0UL;
    default:
        return 0;
    }
}

static void put_call(const char *what, const struct call *put_out)
{
    put(what);
    put_char(' ');
    put_decimal(put_out->number);
    for (u32 i = 0; i < ARGUMENTS; i++) {
        put_char(' ');
        put_hex(put_out->arguments[i]);
    }
}

static void put_field(const struct change *change)
{
    const struct watched *what = &watched[change->watched];

    put(what->name);
    if (what->elements > 1) {
        put_char('[');
        put_decimal(change->element);
        put_char(']');
    }
    if (*what->members[change->member].name) {
        put_char('.');
        put(what->members[change->member].name);
    }
    put_char(' ');
}

static void put_fields(const struct observation *noted)
{
    for (u32 i = 0; i < noted->change_count; i++) {
        put("field ");
        put_field(&noted->changes[i]);
        put_hex(noted->changes[i].was);
        put_char(' ');
        put_hex(noted->changes[i].is);
        end_line();
    }
}

static void put_observation(const struct observation *noted)
{
    put_call("seen", &noted->call);
    put(" done ");
    put_signed(noted->done);
    end_line();
    put_fields(noted);
}

/* What the handler changed is what the last observation had otherwise. */
static void put_forged(void)
{
    const struct observation *last = seen_count ? &seen[seen_count - 1] : 0;

    if (!same_calls(&forged.call, last ? &last->call : &call)) {
        put_call("forged", &forged.call);
        end_line();
    }
    for (u32 i = 0; i < forged.change_count; i++) {
        const struct change *change = &forged.changes[i];
        int as_before = 0;

        for (u32 j = 0; last && j < last->change_count; j++)
            as_before |= last->changes[j].member == change->member && last->changes[j].element == change->element && last->changes[j].is == change->is;
        if (as_before)
            continue;
        put("forged-field ");
        put_field(change);
        put_hex(change->is);
        end_line();
    }
}

static void put_seen(void)
{
    u32 printed = seen_count < MOST_PRINTED ? seen_count : MOST_PRINTED;

    for (u32 i = 0; i < printed; i++)
        put_observation(&seen[printed < 2 ? 0 : (u64)i * (seen_count - 1) / (printed - 1)]);
}

static void put_begun(void)
{
    put("units ");
    put_decimal(units);
    end_line();
    put_call("begun", &call);
    end_line();
}

static void forge(struct call *now, u64 done)
{
    scenario->forge(now, forgery, forged_progress(done));
    forged.call = *now;
    find_changes(&forged);
    is_forged = 1;
    /* At once, as the guest may not live to see the end. */
    put_begun();
    put_seen();
    put_forged();
}

int is_carried(void)
{
    return is_saved || is_suspended;
}

int interrupts_itself(void)
{
    return !is_saved;
}

static void make_port_of_host(void)
{
    struct {
        u16 dom, remote_dom;
        u32 port;
    } unbound = { DOMID_SELF, DOMID_SELF, 0 };

    if (ask(EVENT_CHANNEL_OP, EVTCHNOP_ALLOC_UNBOUND, (u64)&unbound, 0, 0))
        fail("no port to tell a host by");
    port_of_host = unbound.port;
}

static int is_elsewhere(void)
{
    struct evtchn_status status = { .dom = DOMID_SELF, .port = port_of_host };

    return ask(EVENT_CHANNEL_OP, EVTCHNOP_STATUS, (u64)&status, 0, 0) || status.status != EVTCHNSTAT_UNBOUND;
}

static void put_name(void)
{
    put("# ");
    put(full_name);
    end_line();
}

/* What was seen is told where the call goes on. */
static void tell_arrival(void)
{
    has_arrived = 1;
    arrive();
    if (scenario->carried)
        scenario->carried(done_before);
    put_name();
    put_begun();
    put_seen();
}

/* Nothing is to be done between what is said to be done and the end on this host: the other vCPU may run now and then. */
static void leave(void)
{
    begin_to_leave();
    do {
        done_before = scenario->done();
        if (scenario->leave)
            scenario->leave();
    } while (scenario->done() != done_before);
    suspend_domain();
}

/* The domain is suspended in the handler, and the call is one that goes on only afterwards. */
static enum outlook suspend_in_call(const struct observation *noted)
{
    if (noted->done < DONE_BEFORE_ANYTHING || noted->done < units / 16)
        return GO_ON;
    make_other_calls();
    leave();
    tell_arrival();
    return ENOUGH;
}

/* Of the first vCPU, while the second makes the call: suspends the domain when the call is in its middle. */
static void suspend_in_the_middle(void) __attribute__((noreturn));
static void suspend_in_the_middle(void)
{
    while (!is_interrupted) {
        u64 done = is_begun ? scenario->done() : 0;

        if (is_begun && done >= units / 8 && done < units - units / 4) {
            is_interrupted = 1;
            leave();
        } else
            ask(SCHED_OP, SCHEDOP_YIELD, 0, 0, 0);
    }
    for (;;)
        ask(SCHED_OP, SCHEDOP_YIELD, 0, 0, 0);
}

enum outlook in_mid_call(struct call *now)
{
    struct observation *noted = &seen[seen_count];

    if (seen_count == MOST_SEEN || is_forged || has_arrived || (is_saved && !is_elsewhere()))
        return ENOUGH;
    noted->call = *now;
    noted->done = is_saved ? done_before : scenario->done();
    find_changes(noted);
    /* Interrupted before the call, or where it was before. */
    if ((same_calls(now, &call) && !noted->done && !noted->change_count) || (seen_count && same_observations(noted, noted - 1)))
        return ++repeated < PATIENCE ? NOTHING_NEW : ENOUGH;
    seen_count++;
    /* The first vCPU interrupted the call just before it suspended the domain, and the handler runs on the other host. */
    if (is_saved) {
        tell_arrival();
        return ENOUGH;
    }
    if (is_suspended)
        return suspend_in_call(noted);
    if (forgery && noted->done >= DONE_BEFORE_ANYTHING) {
        forge(now, noted->done);
        return ENOUGH;
    }
    return GO_ON;
}

static void put_end(long result)
{
    struct observation at_end;
    u64 done;

    is_over = 1;
    done = scenario->done();
    put("ended ");
    put_signed(result);
    end_line();
    put("whole ");
    put((scenario->whole ? scenario->whole() : done == units) ? "yes" : "no");
    end_line();
    if (forgery) {
        put("finally ");
        put_signed(done);
        end_line();
        find_changes(&at_end);
        put_fields(&at_end);
    }
}

/* Something above the arguments of 32 bits, which a 64-bit caller is free to leave there (-upper). */
static void put_upper_halves(void)
{
    static const struct {
        u64 number;
        u32 narrow;
    } calls[] = { { GRANT_TABLE_OP, 5 }, { MMU_UPDATE, 10 }, { MMUEXT_OP, 10 }, { MULTICALL, 2 }, { EVENT_CHANNEL_OP, 1 }, { VCPU_OP, 3 } };

    for (u32 i = 0; i < sizeof(calls) / sizeof(*calls); i++)
        for (u32 j = 0; calls[i].number == call.number && j < ARGUMENTS; j++)
            if (calls[i].narrow & 1 << j)
                call.arguments[j] |= 0xdeadbeefull << 32;
}

static long attempt(u32 number)
{
    struct call made;
    long result;

    seen_count = repeated = 0;
    is_forged = is_over = 0;
    watch_nothing();
    call = (struct call){ 0 };
    scenario->prepare();
    if (has_upper_halves)
        put_upper_halves();
    made = call;
    if (forgery >= FRESH)
        forge(&made, 0);
    is_begun = 1;
    result = interrupted_call(&made, number);
    is_begun = 0;
    return result;
}

static void end(const char *how) __attribute__((noreturn));
static void end(const char *how)
{
    u32 reason = SHUTDOWN_POWEROFF;

    put(how);
    end_line();
    closing();
    for (;;)
        ask(SCHED_OP, SCHEDOP_SHUTDOWN, (u64)&reason, 0, 0);
}

static void observe(void)
{
    long result;
    u32 number = 0, most = caller == PV ? 1 : MOST_ATTEMPTS;

    put_name();
    do
        result = attempt(number++);
    while (number < most && seen_count < LEAST_SEEN && !is_forged);
    if (!is_forged) {
        put_begun();
        put_seen();
    }
    put_end(result);
}

/* A call that is to be carried is made until it was. */
static void carry(void)
{
    long result;
    u32 number = 0;

    put_name();
    do
        result = attempt(number++);
    while (!has_arrived && !is_interrupted && number < MOST_CARRIED);
    if (has_arrived)
        put_end(result);
    else
        fail(is_interrupted ? "the domain was suspended too late" : "the call is too fast");
    end("done");
}

static const struct {
    const char *name;
    enum forgery forgery;
} forgeries[] = {
    { "beyond", BEYOND }, { "exactly", EXACTLY }, { "more", MORE },   { "less", LESS },
    { "all", ALL },       { "wide", WIDE },       { "fresh", FRESH }, { "table", TABLE },
};

/* Cuts a text off before what follows the last of a character: what follows it, or nothing when there is none. */
static char *cut(char *text, char at)
{
    char *found = 0;

    for (; *text; text++)
        if (*text == at)
            found = text;
    if (!found)
        return 0;
    *found = 0;
    return found + 1;
}

/* Takes `-forged-WHAT`, `-upper`, `-saved` and `-suspended` off a name. */
static void take_variant(char *name)
{
    char *at = name;

    forgery = NOT_FORGED;
    is_saved = is_suspended = has_upper_halves = 0;
    while (*at && *at != '-')
        at++;
    for (char *variant = at; *variant; variant++) {
        static const char forged_as[] = "-forged-";
        u32 i = 0;

        while (forged_as[i] && variant[i] == forged_as[i])
            i++;
        if (!forged_as[i]) {
            for (u32 j = 0; j < sizeof(forgeries) / sizeof(*forgeries); j++)
                if (same_text(variant + i, forgeries[j].name))
                    forgery = forgeries[j].forgery;
            if (!forgery)
                fail("no such forgery");
            *variant = 0;
            return;
        }
        if (same_text(variant, "-upper")) {
            has_upper_halves = 1;
            *variant = 0;
            return;
        }
        if (same_text(variant, "-saved") || same_text(variant, "-suspended")) {
            is_saved = same_text(variant, "-saved");
            is_suspended = !is_saved;
            *variant = 0;
            return;
        }
    }
}

static const struct scenario *find(const struct scenario *from, const char *name)
{
    for (; from->name; from++)
        if (same_text(from->name, name) && (from->callers & caller))
            return from;
    return 0;
}

static void take(const char *name)
{
    static const struct {
        const char *name;
        enum caller caller;
    } callers[] = { { "pvh", PVH }, { "pvh32", PVH32 }, { "pv", PV } };
    char base[LONGEST_NAME];
    const char *who;
    u32 i = 0;

    for (; name[i] && i < LONGEST_NAME - 1; i++)
        base[i] = name[i];
    base[i] = 0;
    who = cut(base, '/');
    caller = 0;
    for (i = 0; who && i < sizeof(callers) / sizeof(*callers); i++)
        if (same_text(who, callers[i].name))
            caller = callers[i].caller;
    if (!(caller & own_callers))
        fail("no such caller");
    take_variant(base);
    scenario = find(scenarios, base);
    if (!scenario)
        scenario = find(own_scenarios, base);
    if (!scenario || (forgery && !scenario->forge))
        fail("no such scenario");
    units = caller == PV ? scenario->units_of_pv : scenario->units_of_pvh;
    full_name = name;
    if (!is_carried()) {
        observe();
        return;
    }
    make_port_of_host();
    if (is_saved) {
        units = UNITS_OF_SAVED;
        start_second(carry);
        suspend_in_the_middle();
    }
    carry();
}

void carry_out(const char *names)
{
    while (*names) {
        char name[LONGEST_NAME];
        u32 length = 0;

        while (*names == ' ')
            names++;
        while (*names && *names != ' ' && length < LONGEST_NAME - 1)
            name[length++] = *names++;
        name[length] = 0;
        if (length)
            take(name);
    }
    end("done");
}

void fail(const char *why)
{
    put("error: ");
    put(why);
    end_line();
    end("stopped");
}

void fault(u32 vector)
{
    put("fault ");
    put_decimal(vector);
    end_line();
    end("stopped");
}
