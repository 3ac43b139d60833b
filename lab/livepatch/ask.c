/*
 * ask SCRIPTS FOLDER: asks this Xen what it does with live patches, with its system controls and nothing in between, so that its own error numbers
 * are seen. SCRIPTS holds blocks of steps, a step a line; FOLDER the payloads that the steps name. What is asked, and what came of it, is written to
 * Xen's own console by the hypercall for that: in order with the hypervisor's lines, and before it can die of the step. README.md says what the steps are.
 *
 * Exit status: 0 at the end of the scripts; 3 when the host has to be started anew before the rest of them; 2 when nothing could be asked.
 *
 * CC0 1.0. Built with gcc -static -O1.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

/* Hypercalls by number, and the interface version of the system controls that Xen 4.17 to 4.20 have. */
enum { XEN_VERSION = 17, CONSOLE_IO = 18, SYSCTL = 35 };
enum { SYSCTL_DEBUG_KEYS = 7, SYSCTL_LIVEPATCH = 27, INTERFACE = 0x15 };
enum { UPLOAD, GET, LIST, ACTION };
enum { DO_UNLOAD = 1, DO_REVERT, DO_APPLY, DO_REPLACE };
enum { NO_DEPENDENCIES = 1 };
enum { MOST_PAYLOADS = 64, ROOM_FOR_METADATA = 65536, LARGEST = 4 << 20 };

struct call { uint64_t number, arguments[5]; };
#define IOCTL_CALL _IOC(_IOC_NONE, 'P', 0, sizeof(struct call))

struct name { uint64_t text; uint16_t size, pad[3]; };
struct sysctl {
    uint32_t command, interface;
    union {
        struct { uint64_t keys; uint32_t count; } debug;
        struct {
            uint32_t command, flags;
            union {
                struct { struct name name; uint64_t size, payload; } upload;
                struct { struct name name; uint32_t state; int32_t rc; } get;
                struct { uint32_t version, index, count, pad, names_size, metadata_size; uint64_t status, names, lengths, metadata, metadata_lengths; } list;
                struct { struct name name; uint32_t command, timeout, flags, pad; } action;
            };
        } livepatch;
        uint8_t room[128];
    };
};
_Static_assert(sizeof(struct sysctl) == 136, "the size of Xen's structure");

/* What Xen reads and writes: memory that stays where it is. */
static struct shared {
    struct sysctl sysctl;
    char name[256], line[4096], keys[16];
    struct { uint32_t state; int32_t rc; } status[MOST_PAYLOADS];
    uint32_t lengths[MOST_PAYLOADS], metadata_lengths[MOST_PAYLOADS];
    char names[MOST_PAYLOADS * 128], metadata[ROOM_FOR_METADATA];
    uint8_t payload[LARGEST];
} *shared;

static int control = -1;
static const char *folder;
static char refused[MOST_PAYLOADS][128]; /* what could not be uploaded: nothing more is asked of it */
static int refusals;
static char order[MOST_PAYLOADS][128]; /* what was applied, the last one last */
static int applied;
static uint32_t first_version;

static long call(uint64_t number, uint64_t first, uint64_t second, uint64_t third)
{
    struct call arguments = { number, { first, second, third } };
    long result = ioctl(control, IOCTL_CALL, &arguments);
    return result < 0 ? -errno : result;
}

/* A line on Xen's console, and on our own output. */
static void say(const char *format, ...)
{
    va_list arguments;
    char text[2048];
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    int length = snprintf(shared->line, sizeof shared->line, "\nask> %s\n", text);
    call(CONSOLE_IO, 0, length, (uint64_t)shared->line);
    printf("%s\n", text);
    fflush(stdout);
}

static const char *number(long result)
{
    static char text[32];
    static const struct { int value; const char *name; } names[] = {
        { EPERM, "EPERM" }, { ENOENT, "ENOENT" }, { E2BIG, "E2BIG" }, { EAGAIN, "EAGAIN" }, { ENOMEM, "ENOMEM" }, { EACCES, "EACCES" },
        { EFAULT, "EFAULT" }, { EBUSY, "EBUSY" }, { EEXIST, "EEXIST" }, { EINVAL, "EINVAL" }, { ENOSPC, "ENOSPC" }, { ERANGE, "ERANGE" },
        { ENOSYS, "ENOSYS" }, { ENODATA, "ENODATA" }, { EOVERFLOW, "EOVERFLOW" }, { EOPNOTSUPP, "EOPNOTSUPP" },
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) if (-result == names[i].value) return names[i].name;
    snprintf(text, sizeof text, "%ld", result);
    return text;
}

static long sysctl(uint32_t command)
{
    shared->sysctl.command = command;
    shared->sysctl.interface = INTERFACE;
    return call(SYSCTL, (uint64_t)&shared->sysctl, 0, 0);
}

static void start(uint32_t command)
{
    memset(&shared->sysctl, 0, sizeof shared->sysctl);
    shared->sysctl.livepatch.command = command;
}

static void set_name(struct name *name, const char *text)
{
    snprintf(shared->name, sizeof shared->name, "%s", text);
    name->text = (uint64_t)shared->name;
    name->size = strlen(shared->name) + 1;
}

/* Reads a payload into the shared memory; its size, or -1. */
static long read_payload(const char *file)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", folder, file);
    int descriptor = open(path, O_RDONLY);
    if (descriptor < 0) return -1;
    long size = 0, got;
    while (size < LARGEST && (got = read(descriptor, shared->payload + size, LARGEST - size)) > 0) size += got;
    close(descriptor);
    return size;
}

static long upload(const char *name, long size)
{
    start(UPLOAD);
    set_name(&shared->sysctl.livepatch.upload.name, name);
    shared->sysctl.livepatch.upload.size = size;
    shared->sysctl.livepatch.upload.payload = (uint64_t)shared->payload;
    return sysctl(SYSCTL_LIVEPATCH);
}

static long get(const char *name, uint32_t *state, int32_t *rc)
{
    start(GET);
    set_name(&shared->sysctl.livepatch.get.name, name);
    long result = sysctl(SYSCTL_LIVEPATCH);
    *state = shared->sysctl.livepatch.get.state;
    *rc = shared->sysctl.livepatch.get.rc;
    return result;
}

static const char *state_name(uint32_t state) { return state == 1 ? "CHECKED" : state == 2 ? "APPLIED" : "?"; }

/* An action, and the state of the payload once Xen is done with it, for as long as five seconds. */
static long act(const char *name, uint32_t command, uint32_t flags, uint32_t timeout, char *outcome, size_t room)
{
    start(ACTION);
    set_name(&shared->sysctl.livepatch.action.name, name);
    shared->sysctl.livepatch.action.command = command;
    shared->sysctl.livepatch.action.flags = flags;
    shared->sysctl.livepatch.action.timeout = timeout;
    long result = sysctl(SYSCTL_LIVEPATCH);
    uint32_t state = 0;
    int32_t rc = 0;
    long got = 0;
    for (int tries = 0; tries < 500; tries++) {
        got = get(name, &state, &rc);
        if (got || rc != -EAGAIN) break;
        usleep(10000);
    }
    int length = snprintf(outcome, room, "%s", number(result));
    if (got == 0) snprintf(outcome + length, room - length, "; %s %s", state_name(state), number(rc));
    else if (got != -ENOENT) snprintf(outcome + length, room - length, "; get: %s", number(got));
    if (got == 0 && state == 2 && (command == DO_APPLY || command == DO_REPLACE)) {
        if (command == DO_REPLACE) applied = 0;
        int known = 0;
        for (int i = 0; i < applied; i++) known |= !strcmp(order[i], name);
        if (!known && applied < MOST_PAYLOADS) snprintf(order[applied++], sizeof order[0], "%s", name);
    }
    if (got == 0 && state == 1 && applied > 0 && !strcmp(order[applied - 1], name)) applied--;
    return result;
}

/* Everything that is loaded: how many, or an error. Xen lists a part where it is interrupted, and is asked for the rest. */
static long list(void)
{
    long listed = 0, count;
    uint64_t names = 0, metadata = 0;
    do {
        start(LIST);
        shared->sysctl.livepatch.list.index = listed;
        shared->sysctl.livepatch.list.count = MOST_PAYLOADS - listed;
        shared->sysctl.livepatch.list.status = (uint64_t)(shared->status + listed);
        shared->sysctl.livepatch.list.names = (uint64_t)shared->names + names;
        shared->sysctl.livepatch.list.lengths = (uint64_t)(shared->lengths + listed);
        shared->sysctl.livepatch.list.metadata = (uint64_t)shared->metadata + metadata;
        shared->sysctl.livepatch.list.metadata_lengths = (uint64_t)(shared->metadata_lengths + listed);
        count = sysctl(SYSCTL_LIVEPATCH);
        if (count < 0) return count;
        listed += count;
        names += shared->sysctl.livepatch.list.names_size;
        metadata += shared->sysctl.livepatch.list.metadata_size;
    } while (count > 0 && shared->sysctl.livepatch.list.count > 0 && listed < MOST_PAYLOADS);
    return listed;
}

static void say_list(const char *step)
{
    static char text[2000];
    long count = list();
    if (count < 0) { say("answer: %s -> %s", step, number(count)); return; }
    size_t length = snprintf(text, sizeof text, "%ld listed, version +%u", count, shared->sysctl.livepatch.list.version - first_version);
    const char *name = shared->names, *metadata = shared->metadata;
    for (long i = 0; i < count; i++) {
        length += snprintf(text + length, sizeof text - length, "; %s %s %s", name, state_name(shared->status[i].state), number(shared->status[i].rc));
        if (shared->metadata_lengths[i] > 0) length += snprintf(text + length, sizeof text - length, " ");
        for (uint32_t j = 0; j < shared->metadata_lengths[i] && length < sizeof text - 8; j++)
            length += metadata[j] >= ' ' ? snprintf(text + length, sizeof text - length, "%c", metadata[j]) : snprintf(text + length, sizeof text - length, "\\x%02x", (uint8_t)metadata[j]);
        name += shared->lengths[i];
        metadata += shared->metadata_lengths[i];
    }
    say("answer: %s -> %s", step, text);
}

/* Leaves nothing loaded; 0 when that could be done. */
static int clean_up(void)
{
    char outcome[128];
    long count = list();
    if (count == 0) return 0;
    while (applied > 0) {
        char name[128];
        strcpy(name, order[--applied]);
        say("asking: (afterwards) revert %s", name);
        act(name, DO_REVERT, 0, 0, outcome, sizeof outcome);
    }
    count = list();
    static char names[sizeof shared->names];
    memcpy(names, shared->names, sizeof names);
    uint32_t lengths[MOST_PAYLOADS];
    memcpy(lengths, shared->lengths, sizeof lengths);
    const char *name = names;
    for (long i = 0; i < count; i++) {
        say("asking: (afterwards) unload %s", name);
        act(name, DO_UNLOAD, 0, 0, outcome, sizeof outcome);
        name += lengths[i];
    }
    return list() != 0;
}

static int is_refused(const char *name)
{
    for (int i = 0; i < refusals; i++) if (!strcmp(refused[i], name)) return i + 1;
    return 0;
}

static void step(const char *line)
{
    char words[5][160] = { { 0 } }, outcome[160];
    int count = sscanf(line, "%159s %159s %159s %159s %159s", words[0], words[1], words[2], words[3], words[4]);
    const char *verb = words[0];
    int is_upload = !strcmp(verb, "upload"), number_refused = count >= 2 && strcmp(verb, "mutate") ? is_refused(words[1]) : 0;
    if (number_refused && !is_upload) return;
    if (number_refused) memmove(refused[number_refused - 1], refused[--refusals], sizeof refused[0]);
    say("asking: %s", line);
    if (count >= 3 && !strcmp(verb, "upload")) {
        long size = read_payload(words[2]);
        if (size < 0) { say("answer: %s -> no such file", line); return; }
        long result = upload(words[1], size);
        say("answer: %s -> %s", line, number(result));
        uint32_t state;
        int32_t rc;
        if (result && get(words[1], &state, &rc) && refusals < MOST_PAYLOADS) strcpy(refused[refusals++], words[1]);
    } else if (count >= 2 && (!strcmp(verb, "apply") || !strcmp(verb, "revert") || !strcmp(verb, "unload") || !strcmp(verb, "replace"))) {
        uint32_t flags = 0, timeout = 0;
        for (int i = 2; i < count; i++) if (!strcmp(words[i], "nodeps")) flags |= NO_DEPENDENCIES; else timeout = strtoul(words[i], NULL, 0);
        act(words[1], *verb == 'a' ? DO_APPLY : *verb == 'u' ? DO_UNLOAD : !strcmp(verb, "revert") ? DO_REVERT : DO_REPLACE, flags, timeout, outcome, sizeof outcome);
        say("answer: %s -> %s", line, outcome);
    } else if (count >= 2 && !strcmp(verb, "get")) {
        uint32_t state;
        int32_t rc;
        long result = get(words[1], &state, &rc);
        if (result) say("answer: %s -> %s", line, number(result));
        else { snprintf(outcome, sizeof outcome, "%s", number(rc)); say("answer: %s -> 0; %s %s", line, state_name(state), outcome); }
    } else if (!strcmp(verb, "list")) {
        say_list(line);
    } else if (!strcmp(verb, "extra")) {
        memset(shared->name, 0, sizeof shared->name);
        long result = call(XEN_VERSION, 1, (uint64_t)shared->name, 0);
        say("answer: %s -> %s", line, result < 0 ? number(result) : shared->name);
    } else if (count >= 2 && !strcmp(verb, "key")) {
        memset(&shared->sysctl, 0, sizeof shared->sysctl);
        shared->keys[0] = words[1][0];
        shared->sysctl.debug.keys = (uint64_t)shared->keys;
        shared->sysctl.debug.count = 1;
        long result = sysctl(SYSCTL_DEBUG_KEYS);
        usleep(100000); /* the handler runs a little later */
        say("answer: %s -> %s", line, number(result));
    } else if (count >= 5 && !strcmp(verb, "mutate")) {
        /* mutate FILE OFFSET VALUE NAME: uploads the file with one byte changed, and unloads it again. */
        long size = read_payload(words[1]), offset = strtol(words[2], NULL, 0);
        if (size < 0 || offset >= size) { say("answer: %s -> no such byte", line); return; }
        shared->payload[offset] = strtoul(words[3], NULL, 0);
        long result = upload(words[4], size);
        say("answer: %s -> %s", line, number(result));
        if (result == 0) {
            say("asking: (afterwards) unload %s", words[4]);
            result = act(words[4], DO_UNLOAD, 0, 0, outcome, sizeof outcome);
            if (result) say("answer: (afterwards) unload %s -> %s", words[4], outcome);
        }
    } else {
        say("answer: %s -> no such step", line);
    }
}

int main(int count, char **arguments)
{
    if (count != 3) { fprintf(stderr, "usage: ask SCRIPTS FOLDER\n"); return 2; }
    FILE *scripts = fopen(arguments[1], "r");
    folder = arguments[2];
    control = open("/dev/xen/privcmd", O_RDWR | O_CLOEXEC);
    if (!scripts || control < 0) { perror("ask"); return 2; }
    /* Pages from the kernel's device for that purpose; where there is none, ours, kept in memory. */
    int buffers = open("/dev/xen/hypercall", O_RDWR | O_CLOEXEC);
    shared = buffers < 0 ? MAP_FAILED : mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED, buffers, 0);
    if (shared == MAP_FAILED) shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE | MAP_LOCKED, -1, 0);
    if (shared == MAP_FAILED) { perror("ask"); return 2; }
    memset(shared, 0, sizeof *shared);

    char line[1024];
    int in_block = 0, start_anew = 0;
    while (fgets(line, sizeof line, scripts)) {
        line[strcspn(line, "\r\n")] = 0;
        if (line[0] == '#') {
            if (in_block && (clean_up() || start_anew)) { say("anew"); return 3; }
            in_block = 1;
            applied = refusals = 0;
            list();
            first_version = shared->sysctl.livepatch.list.version;
            say("block: %s", line + 1 + strspn(line + 1, " "));
        } else if (!strcmp(line, "anew")) {
            start_anew = 1;
        } else if (line[0]) {
            step(line);
        }
    }
    if (in_block) clean_up();
    say("end");
    return 0;
}
