// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

// MemoryOpHypercall is the number of the hypercall memory_op. Asks about the memory of a domain and changes it. The
// operation is in the low bits of the command, and the bits above hold progress. An operation that keeps none there
// ignores them until Xen 4.4; since 4.5 it refuses them unless they are zero, with EINVAL, or ENOSYS where the
// operation belongs to the architecture. From public/memory.h, 4.22.
const MemoryOpHypercall uint32 = 12

// MemoryOpCodeIncreaseReservation is the code of XENMEM_increase_reservation. Gives a domain more memory; the result is
// the number of extents that it got. It takes XenMemoryReservation.
const MemoryOpCodeIncreaseReservation uint32 = 0

// MemoryOpCodeDecreaseReservation is the code of XENMEM_decrease_reservation. Takes memory from a domain; the result is
// the number of extents that it gave. It takes XenMemoryReservation.
const MemoryOpCodeDecreaseReservation uint32 = 1

// MemoryOpCodeMaximumRamPage is the code of XENMEM_maximum_ram_page. Returns the greatest frame of memory of the host.
const MemoryOpCodeMaximumRamPage uint32 = 2

// MemoryOpCodeCurrentReservation is the code of XENMEM_current_reservation. Returns how many pages a domain has. It
// takes XenMemoryDomain.
const MemoryOpCodeCurrentReservation uint32 = 3

// MemoryOpCodeMaximumReservation is the code of XENMEM_maximum_reservation. Returns how many pages a domain may have.
// It takes XenMemoryDomain.
const MemoryOpCodeMaximumReservation uint32 = 4

// MemoryOpCodeMachphysMfnList is the code of XENMEM_machphys_mfn_list. Lists the frames of the table from frames to
// page numbers. It takes XenMachphysMfnList.
const MemoryOpCodeMachphysMfnList uint32 = 5

// MemoryOpCodePopulatePhysmap is the code of XENMEM_populate_physmap. Gives memory to page numbers that have none; the
// result is the number of extents that got it. It takes XenMemoryReservation.
const MemoryOpCodePopulatePhysmap uint32 = 6

// MemoryOpCodeAddToPhysmap is the code of XENMEM_add_to_physmap. Lets a page appear in a guest's physical address
// space. It takes XenAddToPhysmap.
const MemoryOpCodeAddToPhysmap uint32 = 7

// MemoryOpCodeTranslateGpfnList is the code of XENMEM_translate_gpfn_list. Tells the frames of page numbers. It takes
// XenTranslateGpfnList. In Xen 3.3 and earlier.
const MemoryOpCodeTranslateGpfnList uint32 = 8

// MemoryOpCodeMemoryMap is the code of XENMEM_memory_map. Tells a guest its memory map; ENOSYS for an HVM guest from
// Xen 4.2 to 4.5. It takes XenMemoryMap.
const MemoryOpCodeMemoryMap uint32 = 9

// MemoryOpCodeMachineMemoryMap is the code of XENMEM_machine_memory_map. Tells the host's memory map; ENOSYS for an HVM
// guest since Xen 4.2. It takes XenMemoryMap.
const MemoryOpCodeMachineMemoryMap uint32 = 10

// MemoryOpCodeExchange is the code of XENMEM_exchange. Exchanges memory for other memory, for instance of other size;
// since Xen 4.10 for PV guests only. It takes XenMemoryExchange.
const MemoryOpCodeExchange uint32 = 11

// MemoryOpCodeMachphysMapping is the code of XENMEM_machphys_mapping. Tells where the table from frames to page numbers
// is mapped; ENOSYS for an HVM guest since Xen 4.2. It takes XenMachphysMapping.
const MemoryOpCodeMachphysMapping uint32 = 12

// MemoryOpCodeSetMemoryMap is the code of XENMEM_set_memory_map. Sets the memory map of a guest. It takes
// XenForeignMemoryMap.
const MemoryOpCodeSetMemoryMap uint32 = 13

// MemoryOpCodeMaximumGpfn is the code of XENMEM_maximum_gpfn. Returns the greatest page number that a domain uses. It
// takes XenMemoryDomain.
const MemoryOpCodeMaximumGpfn uint32 = 14

// MemoryOpCodeRemoveFromPhysmap is the code of XENMEM_remove_from_physmap. Takes a page out of a guest's physical
// address space. It takes XenRemoveFromPhysmap. In Xen 4.2 and later.
const MemoryOpCodeRemoveFromPhysmap uint32 = 15

// MemoryOpCodeSetPodTarget is the code of XENMEM_set_pod_target. Sets how much memory a guest is to have whose pages
// get memory on demand. It takes XenPodTarget. In Xen 3.4 and later.
const MemoryOpCodeSetPodTarget uint32 = 16

// MemoryOpCodeGetPodTarget is the code of XENMEM_get_pod_target. Tells how much memory such a guest has. It takes
// XenPodTarget. In Xen 3.4 and later.
const MemoryOpCodeGetPodTarget uint32 = 17

// MemoryOpCodeGetSharingFreedPages is the code of XENMEM_get_sharing_freed_pages. Returns how many pages sharing saves.
// In Xen 4.0 and later.
const MemoryOpCodeGetSharingFreedPages uint32 = 18

// MemoryOpCodeGetSharingSharedPages is the code of XENMEM_get_sharing_shared_pages. Returns how many frames are shared.
// In Xen 4.2 and later.
const MemoryOpCodeGetSharingSharedPages uint32 = 19

// MemoryOpCodePagingOp is the code of XENMEM_paging_op. Nominates a page, or swaps it out or in. It takes
// XenMemPagingOp. In Xen 4.2 and later.
const MemoryOpCodePagingOp uint32 = 20

// MemoryOpCodeAccessResume is the code of XENMEM_access_op_resume. Lets vCPUs go on whose events are answered;
// xen_mem_event_op before Xen 4.5. It takes XenMemAccessOpBefore48. Older versions take XenMemPagingOp. In Xen 4.2 to
// 4.5.
const MemoryOpCodeAccessResume uint32 = 21

// MemoryOpSubCodeAccessResume is the code of XENMEM_access_op_resume in the operation that it is a part of.
const MemoryOpSubCodeAccessResume uint32 = 0

// MemoryOpCodeAccessSetBefore46 is the code of XENMEM_access_op_set_access. Sets the access of a range of pages, in Xen
// 4.5. It takes XenMemAccessOpBefore48. In Xen 4.5.
const MemoryOpCodeAccessSetBefore46 uint32 = 21

// MemoryOpSubCodeAccessSetBefore46 is the code of XENMEM_access_op_set_access in the operation that it is a part of.
const MemoryOpSubCodeAccessSetBefore46 uint32 = 1

// MemoryOpCodeAccessGetBefore46 is the code of XENMEM_access_op_get_access. Reads the access of a page, in Xen 4.5;
// ENOSYS unless the bits of the command above the sixth are zero. It takes XenMemAccessOpBefore48. In Xen 4.5.
const MemoryOpCodeAccessGetBefore46 uint32 = 21

// MemoryOpSubCodeAccessGetBefore46 is the code of XENMEM_access_op_get_access in the operation that it is a part of.
const MemoryOpSubCodeAccessGetBefore46 uint32 = 2

// MemoryOpCodeAccessSet is the code of XENMEM_access_op_set_access. Sets the access of a range of pages. It takes
// XenMemAccessOp. Older versions take XenMemAccessOpBefore48. In Xen 4.6 and later.
const MemoryOpCodeAccessSet uint32 = 21

// MemoryOpSubCodeAccessSet is the code of XENMEM_access_op_set_access in the operation that it is a part of.
const MemoryOpSubCodeAccessSet uint32 = 0

// MemoryOpCodeAccessGet is the code of XENMEM_access_op_get_access. Reads the access of a page; ENOSYS unless the bits
// of the command above the sixth are zero. It takes XenMemAccessOp. Older versions take XenMemAccessOpBefore48. In Xen
// 4.6 and later.
const MemoryOpCodeAccessGet uint32 = 21

// MemoryOpSubCodeAccessGet is the code of XENMEM_access_op_get_access in the operation that it is a part of.
const MemoryOpSubCodeAccessGet uint32 = 1

// MemoryOpCodeAccessSetMulti is the code of XENMEM_access_op_set_access_multi. Sets the access of each page of a list.
// It takes XenMemAccessOp. In Xen 4.8 and later.
const MemoryOpCodeAccessSetMulti uint32 = 21

// MemoryOpSubCodeAccessSetMulti is the code of XENMEM_access_op_set_access_multi in the operation that it is a part of.
const MemoryOpSubCodeAccessSetMulti uint32 = 4

// MemoryOpCodeSharingOp is the code of XENMEM_sharing_op. Nominates pages and lets them become one; every operation
// that is not preempted. It takes XenMemSharingOp. Older versions take XenMemSharingOpBefore46. In Xen 4.2 and later.
const MemoryOpCodeSharingOp uint32 = 22

// MemoryOpCodeSharingRangeShare is the code of XENMEM_sharing_op_range_share. Lets a range of pages become one with
// those of another domain. It takes XenMemSharingOp. In Xen 4.8 and later.
const MemoryOpCodeSharingRangeShare uint32 = 22

// MemoryOpSubCodeSharingRangeShare is the code of XENMEM_sharing_op_range_share in the operation that it is a part of.
const MemoryOpSubCodeSharingRangeShare uint32 = 8

// MemoryOpCodeSharingFork is the code of XENMEM_sharing_op_fork. Lets a domain become a copy of another one. It takes
// XenMemSharingOp. In Xen 4.14 and later.
const MemoryOpCodeSharingFork uint32 = 22

// MemoryOpSubCodeSharingFork is the code of XENMEM_sharing_op_fork in the operation that it is a part of.
const MemoryOpSubCodeSharingFork uint32 = 9

// MemoryOpCodeAddToPhysmapBatch is the code of XENMEM_add_to_physmap_batch. Lets pages appear in a guest's physical
// address space. It takes XenAddToPhysmapBatch. In Xen 4.4 and later.
const MemoryOpCodeAddToPhysmapBatch uint32 = 23

// MemoryOpCodeClaimPages is the code of XENMEM_claim_pages. Sets memory aside for a domain without saying which; all
// but the number of extents and the domain must be zero. It takes XenMemoryReservation. In Xen 4.3 and later.
const MemoryOpCodeClaimPages uint32 = 24

// MemoryOpCodeMachphysCompatMfnList is the code of XENMEM_machphys_compat_mfn_list. Lists the frames of the table that
// 32-bit guests see. It takes XenMachphysMfnList. In Xen 4.5 and later.
const MemoryOpCodeMachphysCompatMfnList uint32 = 25

// MemoryOpCodeGetVnumaInfo is the code of XENMEM_get_vnumainfo. Tells a guest its virtual NUMA topology; ENOBUFS and
// the numbers when there is not enough room. It takes XenVnumaTopologyInfo. In Xen 4.5 and later.
const MemoryOpCodeGetVnumaInfo uint32 = 26

// MemoryOpCodeReservedDeviceMemoryMap is the code of XENMEM_reserved_device_memory_map. Tells the ranges that devices
// of the host need for themselves; ENOBUFS and their number when there is not enough room. It takes
// XenReservedDeviceMemoryMap. In Xen 4.6 and later.
const MemoryOpCodeReservedDeviceMemoryMap uint32 = 27

// MemoryOpCodeAcquireResource is the code of XENMEM_acquire_resource. Maps pages of a guest's resource. It takes
// XenMemAcquireResource. Older versions take XenMemAcquireResourceBefore414. In Xen 4.11 and later.
const MemoryOpCodeAcquireResource uint32 = 28
