/* Patches two functions, and has hooks that are called while it is applied and reverted. CC0 1.0. */
#include "patch.h"

static void c_hooked_load(void)
{
	printk("livepatch: c-hooked: loaded\n");
}

static void c_hooked_unload(void)
{
	printk("livepatch: c-hooked: unloaded\n");
}

const char *c_hooked_version(void)
{
	return ".hooked";
}

void c_hooked_handler(unsigned char key)
{
	printk("livepatch: c-hooked: key %c\n", key);
}

PATCH("xen_extra_version", c_hooked_version, 12);
PATCH("arch/x86/numa.c#dump_numa", c_hooked_handler, 1837);
HOOK("load", c_hooked_load);
HOOK("unload", c_hooked_unload);
