// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

// HvmOpHypercall is the number of the hypercall hvm_op. What concerns HVM guests: their parameters, and until Xen 4.8
// their device models. From 4.5 to 4.8 only two operations leave progress above their code; any other has ENOSYS when
// something is there. From public/hvm/hvm_op.h, 4.21.
const HvmOpHypercall uint32 = 34

// HvmOpCodeSetParam is the code of set_param. Sets a parameter of a guest. It takes XenHvmParam.
const HvmOpCodeSetParam uint32 = 0

// HvmOpCodeGetParam is the code of get_param. Tells a parameter of a guest. It takes XenHvmParam.
const HvmOpCodeGetParam uint32 = 1

// HvmOpCodeSetPciIntxLevel is the code of set_pci_intx_level. Sets the level of an interrupt pin of a PCI device. It
// takes XenHvmSetPciIntxLevel. In Xen 4.8 and earlier.
const HvmOpCodeSetPciIntxLevel uint32 = 2

// HvmOpCodeSetIsaIrqLevel is the code of set_isa_irq_level. Sets the level of an ISA interrupt line. It takes
// XenHvmSetIsaIrqLevel. In Xen 4.8 and earlier.
const HvmOpCodeSetIsaIrqLevel uint32 = 3

// HvmOpCodeSetPciLinkRoute is the code of set_pci_link_route. Connects a PCI interrupt link to an ISA interrupt line.
// It takes XenHvmSetPciLinkRoute. In Xen 4.8 and earlier.
const HvmOpCodeSetPciLinkRoute uint32 = 4

// HvmOpCodeFlushTlbs is the code of flush_tlbs. Flushes the TLBs of all vCPUs of the caller; it takes no structure.
const HvmOpCodeFlushTlbs uint32 = 5

// HvmOpCodeTrackDirtyVram is the code of track_dirty_vram. Tells which pages of the video memory were written since the
// last call, and goes on watching them. It takes XenHvmTrackDirtyVram. Older versions take
// XenHvmTrackDirtyVramBefore45. In Xen 4.8 and earlier.
const HvmOpCodeTrackDirtyVram uint32 = 6

// HvmOpCodeModifiedMemory is the code of modified_memory. Marks pages as written while the guest is migrated, and does
// nothing otherwise. It takes XenHvmModifiedMemory. Older versions take XenHvmModifiedMemoryBefore45. In Xen 4.8 and
// earlier.
const HvmOpCodeModifiedMemory uint32 = 7

// HvmOpCodeSetMemType is the code of set_mem_type. Changes how accesses to some pages are treated. It takes
// XenHvmSetMemType. Older versions take XenHvmSetMemTypeBefore41. In Xen 4.8 and earlier.
const HvmOpCodeSetMemType uint32 = 8

// HvmOpCodePagetableDying is the code of pagetable_dying. Says that a page table will soon not be one. It takes
// XenHvmPagetableDying. In Xen 4.0.1, 4.1 and later.
const HvmOpCodePagetableDying uint32 = 9

// HvmOpCodeGetTime is the code of get_time. Tells the time since Xen started. It takes XenHvmGetTime. In Xen 4.0.2, 4.1
// and later.
const HvmOpCodeGetTime uint32 = 10

// HvmOpCodeXentrace is the code of xentrace. Writes an entry into the trace buffers. It takes XenHvmXentrace. In Xen
// 4.1 and later.
const HvmOpCodeXentrace uint32 = 11

// HvmOpCodeSetMemAccess is the code of set_mem_access. Restricts what may be done to some pages before a listener is
// told; memory_op does it since Xen 4.5. It takes XenHvmSetMemAccess. In Xen 4.1 to 4.4.
const HvmOpCodeSetMemAccess uint32 = 12

// HvmOpCodeGetMemAccess is the code of get_mem_access. Tells what may be done to a page before a listener is told;
// memory_op does it since Xen 4.5. It takes XenHvmGetMemAccess. In Xen 4.1 to 4.4.
const HvmOpCodeGetMemAccess uint32 = 13

// HvmOpCodeInjectTrap is the code of inject_trap. Injects an event into a vCPU, which takes it when it runs next. It
// takes XenHvmInjectTrap. Older versions take XenHvmInjectTrapBefore42. In Xen 4.1 to 4.8.
const HvmOpCodeInjectTrap uint32 = 14

// HvmOpCodeGetMemType is the code of get_mem_type. Tells how accesses to a page are treated. It takes XenHvmGetMemType.
// In Xen 4.1.1, 4.2 and later.
const HvmOpCodeGetMemType uint32 = 15

// HvmOpCodeInjectMsi is the code of inject_msi. Injects a message-signalled interrupt. It takes XenHvmInjectMsi. In Xen
// 4.2 to 4.8.
const HvmOpCodeInjectMsi uint32 = 16

// HvmOpCodeCreateIoreqServer is the code of create_ioreq_server. Makes an ioreq server. It takes
// XenHvmCreateIoreqServer. In Xen 4.5 to 4.8.
const HvmOpCodeCreateIoreqServer uint32 = 17

// HvmOpCodeGetIoreqServerInfo is the code of get_ioreq_server_info. Tells where an ioreq server gets its requests. It
// takes XenHvmGetIoreqServerInfo. In Xen 4.5 to 4.8.
const HvmOpCodeGetIoreqServerInfo uint32 = 18

// HvmOpCodeMapIoRangeToIoreqServer is the code of map_io_range_to_ioreq_server. Gives a range to an ioreq server. It
// takes XenHvmIoRange. In Xen 4.5 to 4.8.
const HvmOpCodeMapIoRangeToIoreqServer uint32 = 19

// HvmOpCodeUnmapIoRangeFromIoreqServer is the code of unmap_io_range_from_ioreq_server. Takes a range from an ioreq
// server. It takes XenHvmIoRange. In Xen 4.5 to 4.8.
const HvmOpCodeUnmapIoRangeFromIoreqServer uint32 = 20

// HvmOpCodeDestroyIoreqServer is the code of destroy_ioreq_server. Ends an ioreq server, and takes its ranges from it.
// It takes XenHvmDestroyIoreqServer. In Xen 4.5 to 4.8.
const HvmOpCodeDestroyIoreqServer uint32 = 21

// HvmOpCodeSetIoreqServerState is the code of set_ioreq_server_state. Turns an ioreq server on or off. It takes
// XenHvmSetIoreqServerState. In Xen 4.5 to 4.8.
const HvmOpCodeSetIoreqServerState uint32 = 22

// HvmOpCodeSetEvtchnUpcallVector is the code of set_evtchn_upcall_vector. Sets the interrupt by which a vCPU learns of
// events. It takes XenHvmEvtchnUpcallVector. In Xen 4.6 and later.
const HvmOpCodeSetEvtchnUpcallVector uint32 = 23

// HvmOpCodeGuestRequestVmEvent is the code of guest_request_vm_event. Tells whoever monitors the caller that it asks
// for something; it takes no structure. In Xen 4.6 and later.
const HvmOpCodeGuestRequestVmEvent uint32 = 24

// HvmOpCodeAltp2m is the code of altp2m. Does something to alternate views of a guest's memory: what cmd says. It takes
// XenHvmAltp2mOp. In Xen 4.6 and later.
const HvmOpCodeAltp2m uint32 = 25

// HvmOpCodeAltp2mGetDomainState is the code of altp2m_get_domain_state. Tells whether a guest has alternate views. It
// takes XenHvmAltp2mDomainState. In Xen 4.6 and later.
const HvmOpCodeAltp2mGetDomainState uint32 = 25

// HvmOpSubCodeAltp2mGetDomainState is the code of altp2m_get_domain_state in the operation that it is a part of.
const HvmOpSubCodeAltp2mGetDomainState uint32 = 1

// HvmOpCodeAltp2mSetDomainState is the code of altp2m_set_domain_state. Gives a guest alternate views, or ends them. It
// takes XenHvmAltp2mDomainState. In Xen 4.6 and later.
const HvmOpCodeAltp2mSetDomainState uint32 = 25

// HvmOpSubCodeAltp2mSetDomainState is the code of altp2m_set_domain_state in the operation that it is a part of.
const HvmOpSubCodeAltp2mSetDomainState uint32 = 2

// HvmOpCodeAltp2mVcpuEnableNotify is the code of altp2m_vcpu_enable_notify. Lets a vCPU take violations as exceptions;
// before Xen 4.12 only one of the caller's own. It takes XenHvmAltp2mVcpuEnableNotify. In Xen 4.6 and later.
const HvmOpCodeAltp2mVcpuEnableNotify uint32 = 25

// HvmOpSubCodeAltp2mVcpuEnableNotify is the code of altp2m_vcpu_enable_notify in the operation that it is a part of.
const HvmOpSubCodeAltp2mVcpuEnableNotify uint32 = 3

// HvmOpCodeAltp2mCreateP2m is the code of altp2m_create_p2m. Makes a view. It takes XenHvmAltp2mView. In Xen 4.6 and
// later.
const HvmOpCodeAltp2mCreateP2m uint32 = 25

// HvmOpSubCodeAltp2mCreateP2m is the code of altp2m_create_p2m in the operation that it is a part of.
const HvmOpSubCodeAltp2mCreateP2m uint32 = 4

// HvmOpCodeAltp2mDestroyP2m is the code of altp2m_destroy_p2m. Ends a view. It takes XenHvmAltp2mView. In Xen 4.6 and
// later.
const HvmOpCodeAltp2mDestroyP2m uint32 = 25

// HvmOpSubCodeAltp2mDestroyP2m is the code of altp2m_destroy_p2m in the operation that it is a part of.
const HvmOpSubCodeAltp2mDestroyP2m uint32 = 5

// HvmOpCodeAltp2mSwitchP2m is the code of altp2m_switch_p2m. Switches all vCPUs to a view. It takes XenHvmAltp2mView.
// In Xen 4.6 and later.
const HvmOpCodeAltp2mSwitchP2m uint32 = 25

// HvmOpSubCodeAltp2mSwitchP2m is the code of altp2m_switch_p2m in the operation that it is a part of.
const HvmOpSubCodeAltp2mSwitchP2m uint32 = 6

// HvmOpCodeAltp2mSetMemAccess is the code of altp2m_set_mem_access. Restricts what may be done to a page in a view. It
// takes XenHvmAltp2mMemAccess. In Xen 4.6 and later.
const HvmOpCodeAltp2mSetMemAccess uint32 = 25

// HvmOpSubCodeAltp2mSetMemAccess is the code of altp2m_set_mem_access in the operation that it is a part of.
const HvmOpSubCodeAltp2mSetMemAccess uint32 = 7

// HvmOpCodeAltp2mChangeGfn is the code of altp2m_change_gfn. Puts another page in a page's place, in a view. It takes
// XenHvmAltp2mChangeGfn. In Xen 4.6 and later.
const HvmOpCodeAltp2mChangeGfn uint32 = 25

// HvmOpSubCodeAltp2mChangeGfn is the code of altp2m_change_gfn in the operation that it is a part of.
const HvmOpSubCodeAltp2mChangeGfn uint32 = 8

// HvmOpCodeAltp2mSetMemAccessMulti is the code of altp2m_set_mem_access_multi. Restricts what may be done to several
// pages in a view. It takes XenHvmAltp2mSetMemAccessMulti. In Xen 4.11 and later.
const HvmOpCodeAltp2mSetMemAccessMulti uint32 = 25

// HvmOpSubCodeAltp2mSetMemAccessMulti is the code of altp2m_set_mem_access_multi in the operation that it is a part of.
const HvmOpSubCodeAltp2mSetMemAccessMulti uint32 = 9

// HvmOpCodeAltp2mSetSuppressVe is the code of altp2m_set_suppress_ve. Says whether violations at a page are not taken
// as exceptions. It takes XenHvmAltp2mSuppressVe. In Xen 4.12 and later.
const HvmOpCodeAltp2mSetSuppressVe uint32 = 25

// HvmOpSubCodeAltp2mSetSuppressVe is the code of altp2m_set_suppress_ve in the operation that it is a part of.
const HvmOpSubCodeAltp2mSetSuppressVe uint32 = 10

// HvmOpCodeAltp2mGetSuppressVe is the code of altp2m_get_suppress_ve. Tells whether violations at a page are not taken
// as exceptions. It takes XenHvmAltp2mSuppressVe. In Xen 4.12 and later.
const HvmOpCodeAltp2mGetSuppressVe uint32 = 25

// HvmOpSubCodeAltp2mGetSuppressVe is the code of altp2m_get_suppress_ve in the operation that it is a part of.
const HvmOpSubCodeAltp2mGetSuppressVe uint32 = 11

// HvmOpCodeAltp2mGetMemAccess is the code of altp2m_get_mem_access. Tells what may be done to a page in a view. It
// takes XenHvmAltp2mMemAccess. In Xen 4.12 and later.
const HvmOpCodeAltp2mGetMemAccess uint32 = 25

// HvmOpSubCodeAltp2mGetMemAccess is the code of altp2m_get_mem_access in the operation that it is a part of.
const HvmOpSubCodeAltp2mGetMemAccess uint32 = 12

// HvmOpCodeAltp2mVcpuDisableNotify is the code of altp2m_vcpu_disable_notify. Ends that a vCPU takes violations as
// exceptions. It takes XenHvmAltp2mVcpuDisableNotify. In Xen 4.12 and later.
const HvmOpCodeAltp2mVcpuDisableNotify uint32 = 25

// HvmOpSubCodeAltp2mVcpuDisableNotify is the code of altp2m_vcpu_disable_notify in the operation that it is a part of.
const HvmOpSubCodeAltp2mVcpuDisableNotify uint32 = 13

// HvmOpCodeAltp2mGetP2mIdx is the code of altp2m_get_p2m_idx. Tells which view a vCPU is in. It takes
// XenHvmAltp2mGetVcpuP2mIdx. In Xen 4.13 and later.
const HvmOpCodeAltp2mGetP2mIdx uint32 = 25

// HvmOpSubCodeAltp2mGetP2mIdx is the code of altp2m_get_p2m_idx in the operation that it is a part of.
const HvmOpSubCodeAltp2mGetP2mIdx uint32 = 14

// HvmOpCodeAltp2mSetSuppressVeMulti is the code of altp2m_set_suppress_ve_multi. Says whether violations at some pages
// are not taken as exceptions. It takes XenHvmAltp2mSuppressVeMulti. In Xen 4.14 and later.
const HvmOpCodeAltp2mSetSuppressVeMulti uint32 = 25

// HvmOpSubCodeAltp2mSetSuppressVeMulti is the code of altp2m_set_suppress_ve_multi in the operation that it is a part
// of.
const HvmOpSubCodeAltp2mSetSuppressVeMulti uint32 = 15

// HvmOpCodeAltp2mSetVisibility is the code of altp2m_set_visibility. Says whether the guest itself can switch to a
// view. It takes XenHvmAltp2mSetVisibility. In Xen 4.14 and later.
const HvmOpCodeAltp2mSetVisibility uint32 = 25

// HvmOpSubCodeAltp2mSetVisibility is the code of altp2m_set_visibility in the operation that it is a part of.
const HvmOpSubCodeAltp2mSetVisibility uint32 = 16
