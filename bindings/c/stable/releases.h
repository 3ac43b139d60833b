/* Generated from abi/releases.yaml. Do not edit. */

/* The releases of Xen that the description was made from. */
#ifndef HF_RELEASES_H
#define HF_RELEASES_H

#include <stddef.h>
#include <stdint.h>

/* The oldest series of which the layouts of domctl and sysctl that are described are all right. */
#define HF_RELEASES_OLDEST_OF_TOOLSTACK "4.17"

/* The newest series that is described. */
#define HF_RELEASES_NEWEST "4.22"

#endif /* HF_RELEASES_H */
