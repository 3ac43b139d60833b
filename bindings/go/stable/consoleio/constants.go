// Code generated from abi/console-io.yaml. DO NOT EDIT.

package consoleio

// MaxReadBytes: The most bytes that a read may ask for; more are refused with E2BIG. In Xen 4.13 and later.
const MaxReadBytes uint32 = 2147483647

// ChunkBytes: How many bytes Xen takes at a time of what is written, and looks between two such parts whether it is to
// be preempted; private to Xen.
const ChunkBytes uint32 = 127
