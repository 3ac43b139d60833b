/* Generated from abi/domain-id.yaml. Do not edit. */

/* The numbers of domains that no domain has. */
#ifndef HF_DOMAIN_ID_H
#define HF_DOMAIN_ID_H

#include <stddef.h>
#include <stdint.h>

/* The lowest number that no ordinary domain has. */
#define HF_DOMAIN_IDS_FIRST_RESERVED 0x7ff0u

/* The bits of a domain's number. In 4.13.5, 4.14 and later. */
#define HF_DOMAIN_IDS_MASK 0x7fffu

/* What stands in the place of a domain's number. */

/* The caller. */
#define HF_SPECIAL_DOMAIN_SELF 0x7ff0u

/* The owner of memory that belongs to devices. */
#define HF_SPECIAL_DOMAIN_IO 0x7ff1u

/* The owner of what Xen shares of its own memory. */
#define HF_SPECIAL_DOMAIN_XEN 0x7ff2u

/* The owner of pages that domains share until one writes. In 4.0 and later. */
#define HF_SPECIAL_DOMAIN_SHARING 0x7ff3u

/* No domain: nobody knows the owner. In 3.4 to 4.0.1. */
#define HF_SPECIAL_DOMAIN_INVALID_BEFORE402 0x7fffu

/* No domain: nobody knows the owner. In 4.0.2, 4.1 and later. */
#define HF_SPECIAL_DOMAIN_INVALID 0x7ff4u

/* Whichever domain; a free number where one is made. In 4.22 and later. */
#define HF_SPECIAL_DOMAIN_ANY 0x7ff5u

/* The vCPUs that run when no other does. In 4.0.2, 4.1 and later. */
#define HF_SPECIAL_DOMAIN_IDLE 0x7fffu

#endif /* HF_DOMAIN_ID_H */
