/* Generated from abi/errno.yaml. Do not edit. */

/* The errors of hypercalls. */
#ifndef HF_ERRNO_H
#define HF_ERRNO_H

#include <stddef.h>
#include <stdint.h>

/* Why a hypercall failed. It answers with the number's negative. */

/* The caller has no right to it. */
#define HF_XEN_ERRNO_EPERM 1u

/* What is named is not there. */
#define HF_XEN_ERRNO_ENOENT 2u

/* There is no such domain. */
#define HF_XEN_ERRNO_ESRCH 3u

/* The call was interrupted. */
#define HF_XEN_ERRNO_EINTR 4u

/* A device failed. */
#define HF_XEN_ERRNO_EIO 5u

/* There is no such address. */
#define HF_XEN_ERRNO_ENXIO 6u

/* There is more than Xen takes at once. */
#define HF_XEN_ERRNO_E2BIG 7u

/* It is no executable. */
#define HF_XEN_ERRNO_ENOEXEC 8u

/* What is referred to is not open. */
#define HF_XEN_ERRNO_EBADF 9u

/* There is no child. */
#define HF_XEN_ERRNO_ECHILD 10u

/* It is to be tried again. Xen's EWOULDBLOCK is the same number. */
#define HF_XEN_ERRNO_EAGAIN 11u

/* There is not enough memory. */
#define HF_XEN_ERRNO_ENOMEM 12u

/* It is not permitted: for a versioned interface, the caller was built for another version. */
#define HF_XEN_ERRNO_EACCES 13u

/* Xen cannot reach an address of the caller's. */
#define HF_XEN_ERRNO_EFAULT 14u

/* It is in use. */
#define HF_XEN_ERRNO_EBUSY 16u

/* It is there already. */
#define HF_XEN_ERRNO_EEXIST 17u

/* It reaches across devices. */
#define HF_XEN_ERRNO_EXDEV 18u

/* There is no such device. */
#define HF_XEN_ERRNO_ENODEV 19u

/* It is no directory. In 4.15 and later. */
#define HF_XEN_ERRNO_ENOTDIR 20u

/* It is a directory. In 4.7 and later. */
#define HF_XEN_ERRNO_EISDIR 21u

/* An argument makes no sense. */
#define HF_XEN_ERRNO_EINVAL 22u

/* Xen has no room for another one. */
#define HF_XEN_ERRNO_ENFILE 23u

/* The caller has too many. */
#define HF_XEN_ERRNO_EMFILE 24u

/* There is no room left. */
#define HF_XEN_ERRNO_ENOSPC 28u

/* It can be read only. In 4.7 and later. */
#define HF_XEN_ERRNO_EROFS 30u

/* There are too many links. */
#define HF_XEN_ERRNO_EMLINK 31u

/* A number is outside of what the function takes. */
#define HF_XEN_ERRNO_EDOM 33u

/* A number is outside of the range. */
#define HF_XEN_ERRNO_ERANGE 34u

/* The callers would wait for each other. Xen's EDEADLOCK is the same number. */
#define HF_XEN_ERRNO_EDEADLK 35u

/* A name is too long. */
#define HF_XEN_ERRNO_ENAMETOOLONG 36u

/* There is no lock left. */
#define HF_XEN_ERRNO_ENOLCK 37u

/* Xen has no such call, or no such operation. */
#define HF_XEN_ERRNO_ENOSYS 38u

/* It is not empty. In 4.7 and later. */
#define HF_XEN_ERRNO_ENOTEMPTY 39u

/* There is nothing of the kind. */
#define HF_XEN_ERRNO_ENODATA 61u

/* A time has passed. */
#define HF_XEN_ERRNO_ETIME 62u

/* A message cannot be understood. */
#define HF_XEN_ERRNO_EBADMSG 74u

/* A number does not fit. */
#define HF_XEN_ERRNO_EOVERFLOW 75u

/* A text is wrongly encoded. */
#define HF_XEN_ERRNO_EILSEQ 84u

/* The call has to begin again; Xen sees to that itself. */
#define HF_XEN_ERRNO_ERESTART 85u

/* It is no socket. */
#define HF_XEN_ERRNO_ENOTSOCK 88u

/* A message is too long. In 4.12 and later. */
#define HF_XEN_ERRNO_EMSGSIZE 90u

/* Xen does not do this, as it was built or on this host. */
#define HF_XEN_ERRNO_EOPNOTSUPP 95u

/* The address is in use. */
#define HF_XEN_ERRNO_EADDRINUSE 98u

/* The address is not to be had. */
#define HF_XEN_ERRNO_EADDRNOTAVAIL 99u

/* The caller's buffer is too small. */
#define HF_XEN_ERRNO_ENOBUFS 105u

/* It is connected already. */
#define HF_XEN_ERRNO_EISCONN 106u

/* It is not connected. */
#define HF_XEN_ERRNO_ENOTCONN 107u

/* It took too long. */
#define HF_XEN_ERRNO_ETIMEDOUT 110u

/* The other side refuses to be connected. In 4.12 and later. */
#define HF_XEN_ERRNO_ECONNREFUSED 111u

#endif /* HF_ERRNO_H */
