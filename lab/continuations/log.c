/*
 * log DOMAIN VERSION: preempts operations on the log of pages that a domain changes, from dom0, and prints what Xen answers (README.md). VERSION is that of
 * Xen, as 4.17. It is what a toolstack does, by the calls that the kernel hands on for it.
 */
#define _GNU_SOURCE
#define HF_VERSIONED_INTERFACES
#include "stable/hypercall-numbers.h"
#include "stable/linux-devices.h"
#include "stable/multicall.h"
#include "versioned/domctl.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

/* So many that Xen's timer comes in between: it looks for that once every 2^24. */
static const uint64_t many_pages = 1ull << 40;

static int privcmd;
static uint16_t domain;
static uint32_t interface_version;

/* Calls read from here: pages that stay. */
static struct memory {
	struct hf_multicall_entry list;
	struct hf_xen_domctl domctl;
} *memory;

static long call(uint64_t number, uint64_t first, uint64_t second)
{
	/* The number, and five arguments. */
	uint64_t call[6] = { number, first, second };
	long result = ioctl(privcmd, _IOC(_IOC_NONE, HF_LINUX_DEVICES_PRIVCMD_TYPE, HF_PRIVCMD_REQUEST_HYPERCALL, sizeof(call)), call);
	return result < 0 ? -errno : result;
}

static void fill(uint32_t command)
{
	memset(&memory->domctl, 0, sizeof(memory->domctl));
	memory->domctl.cmd = command;
	memory->domctl.interface_version = interface_version;
	memory->domctl.domain = domain;
}

static void fill_log(uint32_t operation, uint64_t pages)
{
	fill(HF_DOMCTL_SHADOW_OP_CLEAN);
	memory->domctl.u.xen_domctl_shadow_op.op = operation;
	memory->domctl.u.xen_domctl_shadow_op.pages = pages;
}

static long ask(void) { return call(HF_HYPERCALL_NUMBER_DOMCTL, (uintptr_t)&memory->domctl, 0); }
static long go_on(void) { return call(HF_HYPERCALL_NUMBER_PAGING_DOMCTL_CONTINUATION, (uintptr_t)&memory->domctl, 0); }

static void log_op(const char *what, uint32_t operation)
{
	fill_log(operation, 1);
	printf("%s: %ld\n", what, ask());
}

static void go_on_with(const char *what, uint32_t operation)
{
	fill_log(operation, 1);
	printf("49, %s: %ld\n", what, go_on());
}

/* Whether the domain's vCPUs get to run, by the time that they had. */
static void look_whether_it_runs(void)
{
	uint64_t times[2];
	for (int i = 0; i < 2; i++) {
		fill(HF_DOMCTL_GETDOMAININFO);
		if (ask() != 0) exit(2);
		times[i] = memory->domctl.u.xen_domctl_getdomaininfo.cpu_time;
		if (i == 0) nanosleep(&(struct timespec){ .tv_sec = 2 }, NULL);
	}
	printf("it runs: %s\n", times[1] > times[0] ? "yes" : "no");
}

int main(int count, char **arguments)
{
	if (count != 3) return 2;
	domain = (uint16_t)atoi(arguments[1]);
	interface_version = !strcmp(arguments[2], "4.17") ? HF_DOMCTL_INTERFACE_VERSION_SINCE417 : HF_DOMCTL_INTERFACE_VERSION_SINCE419;
	privcmd = open("/proc/xen/privcmd", O_RDWR | O_CLOEXEC);
	memory = mmap(NULL, sizeof(*memory), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_LOCKED | MAP_POPULATE, -1, 0);
	if (privcmd < 0 || memory == MAP_FAILED) return 2;

	look_whether_it_runs();
	log_op("enable", HF_SHADOW_OPERATION_ENABLE_LOG_DIRTY);
	go_on_with("peek, and nothing is under way", HF_SHADOW_OPERATION_PEEK);
	fill_log(HF_SHADOW_OPERATION_CLEAN, many_pages);
	printf("clean: %ld\n", ask());

	/* The number of the entry stays that of a domctl, which Xen then does not take for the rest of what it began. */
	fill_log(HF_SHADOW_OPERATION_CLEAN, many_pages);
	memory->list = (struct hf_multicall_entry){ .op = HF_HYPERCALL_NUMBER_DOMCTL, .args = { (uintptr_t)&memory->domctl } };
	printf("list: %ld\n", call(HF_HYPERCALL_NUMBER_MULTICALL, (uintptr_t)&memory->list, 1));
	printf("clean in the list: %ld, number %lu, argument %s\n", (long)memory->list.result, (unsigned long)memory->list.op,
	       memory->list.args[0] == (uintptr_t)&memory->domctl ? "as it was" : "another");
	look_whether_it_runs();
	log_op("peek", HF_SHADOW_OPERATION_PEEK);
	log_op("clean", HF_SHADOW_OPERATION_CLEAN);
	log_op("off", HF_SHADOW_OPERATION_OFF);
	go_on_with("peek", HF_SHADOW_OPERATION_PEEK);
	fill(HF_DOMCTL_GETDOMAININFO);
	printf("49, getdomaininfo: %ld\n", go_on());
	fill_log(HF_SHADOW_OPERATION_CLEAN, 1);
	memory->domctl.interface_version ^= 1;
	printf("49, clean of another interface: %ld\n", go_on());
	fill_log(HF_SHADOW_OPERATION_CLEAN, 1);
	memory->domctl.domain = 0x7ff1;
	printf("49, clean of no domain: %ld\n", go_on());
	printf("49, nowhere: %ld\n", call(HF_HYPERCALL_NUMBER_PAGING_DOMCTL_CONTINUATION, 16, 0));
	fill_log(HF_SHADOW_OPERATION_CLEAN, many_pages);
	printf("49, clean: %ld\n", go_on());
	look_whether_it_runs();
	go_on_with("clean, and nothing is under way", HF_SHADOW_OPERATION_CLEAN);
	log_op("peek", HF_SHADOW_OPERATION_PEEK);
	log_op("off", HF_SHADOW_OPERATION_OFF);
	look_whether_it_runs();
	return 0;
}
