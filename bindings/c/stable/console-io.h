/* Generated from abi/console-io.yaml. Do not edit. */

/* The hypercall for Xen's console. */
#ifndef HF_CONSOLE_IO_H
#define HF_CONSOLE_IO_H

#include <stddef.h>
#include <stdint.h>

/* The most bytes that a read may ask for; more are refused with E2BIG. In 4.13 and later. */
#define HF_CONSOLE_IO_MAX_READ_BYTES 2147483647u

/* How many bytes Xen takes at a time of what is written, and looks between two such parts whether it is to be preempted; private to Xen. */
#define HF_CONSOLE_IO_CHUNK_BYTES 127u

/* What is done with the console. */

/* Writes to it. */
#define HF_CONSOLE_COMMAND_WRITE 0u

/* Reads from it. */
#define HF_CONSOLE_COMMAND_READ 1u

/* Reads from Xen's console and writes to it. The control domain may, since 4.12 a domain that was created as a console too, and in a build with verbose debugging everyone may write; others get EPERM, before the command is looked at. Before 4.3 it is domain 0 in place of the control domain. */

/* The number of the hypercall. */
#define HF_CONSOLE_IO_HYPERCALL 18u

/* Writes bytes, and answers 0. What the hardware domain writes goes out as it is; of others, since 4.4, printable characters and tabs alone, a line at a time, with the number of the domain before it and subject to the level of guests' messages. EFAULT when bytes cannot be read: those before the part that it happened in are written. */
#define HF_CONSOLE_IO_WRITE 0u

/* Takes bytes that were typed on the serial line for domain 0, up to as many as there is room for, and answers how many they are; 0 when nothing waits. EFAULT when they cannot be written to the buffer: those of that part are not lost. */
#define HF_CONSOLE_IO_READ 1u

#endif /* HF_CONSOLE_IO_H */
