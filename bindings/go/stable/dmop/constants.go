// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

// MaxBuffers: The most buffers that a call may have; more are refused with E2BIG.
const MaxBuffers uint32 = 2

// MaxDirtyVramPages: The most pages that track_dirty_vram takes: one gigabyte of them.
const MaxDirtyVramPages uint32 = 262144

// MaxIoreqServers is MAX_NR_IOREQ_SERVERS. The most ioreq servers that a domain may have, by their numbers 0 to 7;
// private to Xen. In Xen 4.11 and later.
const MaxIoreqServers uint32 = 8

// MaxIoRanges is MAX_NR_IO_RANGES. The most ranges of one type that an ioreq server may have, where those that touch
// are one; private to Xen.
const MaxIoRanges uint32 = 256

// MaxPinnedRanges: The most ranges of pages that a guest may have whose caching is fixed; private to Xen.
const MaxPinnedRanges uint32 = 64

// PagesBetweenPreemptions: After how many pages modified_memory, set_mem_type and map_mem_type_to_ioreq_server look
// whether they are to be preempted; private to Xen.
const PagesBetweenPreemptions uint32 = 256
