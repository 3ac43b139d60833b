// Code generated from abi/console-io.yaml. DO NOT EDIT.

package consoleio

// ConsoleIoHypercall is the number of the hypercall console_io. Reads from Xen's console and writes to it. The control
// domain may, since 4.12 a domain that was created as a console too, and in a build with verbose debugging everyone may
// write; others get EPERM, before the command is looked at. Before 4.3 it is domain 0 in place of the control domain.
// From public/xen.h, 4.22.
const ConsoleIoHypercall uint32 = 18

// ConsoleIoCodeWrite is the code of write. Writes bytes, and answers 0. What the hardware domain writes goes out as it
// is; of others, since 4.4, printable characters and tabs alone, a line at a time, with the number of the domain before
// it and subject to the level of guests' messages. EFAULT when bytes cannot be read: those before the part that it
// happened in are written.
const ConsoleIoCodeWrite uint32 = 0

// ConsoleIoCodeRead is the code of read. Takes bytes that were typed on the serial line for domain 0, up to as many as
// there is room for, and answers how many they are; 0 when nothing waits. EFAULT when they cannot be written to the
// buffer: those of that part are not lost.
const ConsoleIoCodeRead uint32 = 1
