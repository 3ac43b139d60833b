/* Answers with a text that it puts together: a loop, a local function, a switch; nothing is written but its own stack. CC0 1.0. */
#include "patch.h"

static __attribute__((noinline)) unsigned int digits(unsigned int value)
{
	unsigned int sum = 0;

	for (; value; value /= 10)
		sum += value % 10;
	return sum;
}

const char *c_pure_version(void)
{
	switch (digits(4017)) {
	case 12: return ".twelve";
	case 13: return ".thirteen";
	case 14: return ".fourteen";
	default: return ".none";
	}
}

PATCH("xen_extra_version", c_pure_version, 12);
