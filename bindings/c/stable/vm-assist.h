/* Generated from abi/vm-assist.yaml. Do not edit. */

/* The hypercall about assists. */
#ifndef HF_VM_ASSIST_H
#define HF_VM_ASSIST_H

#include <stddef.h>
#include <stdint.h>

/* What is done with an assist. */

/* Turns it on. */
#define HF_VM_ASSIST_COMMAND_ENABLE 0u

/* Turns it off. */
#define HF_VM_ASSIST_COMMAND_DISABLE 1u

/* Turns on and off what Xen does for a kernel. The type is looked at before the command. */

/* The number of the hypercall. */
#define HF_VM_ASSIST_HYPERCALL 21u

/* Turns an assist on. */
#define HF_VM_ASSIST_ENABLE 0u

/* Turns an assist off. */
#define HF_VM_ASSIST_DISABLE 1u

#endif /* HF_VM_ASSIST_H */
