// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

// DmOpHypercall is the number of the hypercall dm_op. What a device model asks about the guest that it serves. From
// public/hvm/dm_op.h, 4.21. In Xen 4.9 and later.
const DmOpHypercall uint32 = 41

// DmOpCodeCreateIoreqServer is the code of create_ioreq_server. Makes an ioreq server. ENOSPC when the guest has eight.
// It takes XenDmOpCreateIoreqServer.
const DmOpCodeCreateIoreqServer uint32 = 1

// DmOpCodeGetIoreqServerInfo is the code of get_ioreq_server_info. Tells where an ioreq server gets its requests.
// ENOENT without such a server, and EPERM for one of another domain, as all that is about one; EPERM also for pages in
// guest memory when its frames were asked for, and ENOMEM when there are no more such pages. It takes
// XenDmOpGetIoreqServerInfo.
const DmOpCodeGetIoreqServerInfo uint32 = 2

// DmOpCodeMapIoRangeToIoreqServer is the code of map_io_range_to_ioreq_server. Gives a range to an ioreq server. EEXIST
// when the server has some of it, and ENOMEM when it has 256 ranges. It takes XenDmOpIoreqServerRange.
const DmOpCodeMapIoRangeToIoreqServer uint32 = 3

// DmOpCodeUnmapIoRangeFromIoreqServer is the code of unmap_io_range_from_ioreq_server. Takes a range from an ioreq
// server. ENOENT when it does not have all of it, and ENOMEM when it has 256 ranges and a hole would make another one.
// It takes XenDmOpIoreqServerRange.
const DmOpCodeUnmapIoRangeFromIoreqServer uint32 = 4

// DmOpCodeSetIoreqServerState is the code of set_ioreq_server_state. Turns an ioreq server on or off. It takes
// XenDmOpSetIoreqServerState.
const DmOpCodeSetIoreqServerState uint32 = 5

// DmOpCodeDestroyIoreqServer is the code of destroy_ioreq_server. Ends an ioreq server, on or off, and takes its ranges
// from it. A vCPU that waits for it does not run again. It takes XenDmOpDestroyIoreqServer.
const DmOpCodeDestroyIoreqServer uint32 = 6

// DmOpCodeTrackDirtyVram is the code of track_dirty_vram. Tells which pages of the video memory were written since the
// last call, and goes on watching them. ESRCH when the guest is being destroyed. It takes XenDmOpTrackDirtyVram.
const DmOpCodeTrackDirtyVram uint32 = 7

// DmOpCodeSetPciIntxLevel is the code of set_pci_intx_level. Sets the level of an interrupt pin of a PCI device. It
// takes XenDmOpSetPciIntxLevel.
const DmOpCodeSetPciIntxLevel uint32 = 8

// DmOpCodeSetIsaIrqLevel is the code of set_isa_irq_level. Sets the level of an ISA interrupt line. It takes
// XenDmOpSetIsaIrqLevel.
const DmOpCodeSetIsaIrqLevel uint32 = 9

// DmOpCodeSetPciLinkRoute is the code of set_pci_link_route. Connects a PCI interrupt link to an ISA interrupt line. It
// takes XenDmOpSetPciLinkRoute.
const DmOpCodeSetPciLinkRoute uint32 = 10

// DmOpCodeModifiedMemory is the code of modified_memory. Marks pages as written while the guest is migrated, and does
// nothing otherwise, whatever the extents are. It takes XenDmOpModifiedMemory.
const DmOpCodeModifiedMemory uint32 = 11

// DmOpCodeSetMemType is the code of set_mem_type. Changes how accesses to some pages are treated, up to the first that
// it cannot: EINVAL, and EAGAIN for one that is paged out or shared. It takes XenDmOpSetMemType.
const DmOpCodeSetMemType uint32 = 12

// DmOpCodeInjectEvent is the code of inject_event. Injects an event into a vCPU, which takes it when it runs next.
// EBUSY when one waits there already. It takes XenDmOpInjectEvent.
const DmOpCodeInjectEvent uint32 = 13

// DmOpCodeInjectMsi is the code of inject_msi. Injects a message-signalled interrupt. ESRCH when lowest priority finds
// nobody; with vector 0, ERANGE for pirq 0, and EBUSY when another pirq was bound in this way. It takes
// XenDmOpInjectMsi.
const DmOpCodeInjectMsi uint32 = 14

// DmOpCodeMapMemTypeToIoreqServer is the code of map_mem_type_to_ioreq_server. Gives accesses to memory of a type to an
// ioreq server, or takes them from it and turns what is left of the type back to plain memory. EBUSY when the type has
// a server, or pages of an earlier one; EOPNOTSUPP without nested paging. It takes XenDmOpMapMemTypeToIoreqServer.
const DmOpCodeMapMemTypeToIoreqServer uint32 = 15

// DmOpCodeRemoteShutdown is the code of remote_shutdown. Shuts the guest down. The first reason stays. It takes
// XenDmOpRemoteShutdown. In Xen 4.10 and later.
const DmOpCodeRemoteShutdown uint32 = 16

// DmOpCodeRelocateMemory is the code of relocate_memory. Moves pages of the guest to other page numbers, up to the
// first that it cannot move. It takes XenDmOpRelocateMemory. In Xen 4.11 and later.
const DmOpCodeRelocateMemory uint32 = 17

// DmOpCodePinMemoryCacheattr is the code of pin_memory_cacheattr. Fixes how some pages are cached, whatever the guest
// says. EBUSY for a range that overlaps another without being the same, ENOSPC for a 65th, ENOENT for one to delete
// that is not there. It takes XenDmOpPinMemoryCacheattr. In Xen 4.11 and later.
const DmOpCodePinMemoryCacheattr uint32 = 18

// DmOpCodeSetIrqLevel is the code of set_irq_level. Sets the level of an interrupt line; Xen on x86 refuses it with
// EOPNOTSUPP. It takes XenDmOpSetIrqLevel. In Xen 4.15 and later.
const DmOpCodeSetIrqLevel uint32 = 19

// DmOpCodeNrVcpus is the code of nr_vcpus. Tells how many vCPUs the guest may have. It takes XenDmOpNrVcpus. In Xen
// 4.15 and later.
const DmOpCodeNrVcpus uint32 = 20
