/* What a PV guest has to do before it is suspended. Dedicated to the public domain (CC0 1.0). */
#ifndef PV_SUSPEND_H
#define PV_SUSPEND_H

#include "pv.h"

/*
 * Says where the p2m table is, and has pfns stand where the toolstack gives mfns of the new domain. What remains to be done: a page of the guest's own
 * has to be mapped in the place of Xen's, which must not be in an image.
 */
void leave_to_toolstack(struct start_info *info, u8 *shared_info);

#endif
