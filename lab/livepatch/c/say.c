/* Answers otherwise each time it is asked, and says so: read-only, written and zeroed data, a call of Xen, and pointers in data. CC0 1.0. */
#include "patch.h"

static unsigned int calls;
static unsigned int step = 1;
static const char *const answers[] = { ".odd", ".even" };

const char *c_say_version(void)
{
	calls += step;
	printk("livepatch: c-say: call %u\n", calls);
	return answers[(calls + 1) % 2];
}

PATCH("xen_extra_version", c_say_version, 12);
