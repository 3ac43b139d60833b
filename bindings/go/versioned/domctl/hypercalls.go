// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

// DomctlHypercall is the number of the hypercall domctl. Operations of the toolstack on a domain. From public/domctl.h,
// 4.17.
const DomctlHypercall uint32 = 36

// DomctlCodeCreatedomain is the code of createdomain. Create a domain. The number that the call names is taken when it
// is free, and one is chosen when it names none. It takes XenDomctlCreatedomain. Older versions take
// XenDomctlCreatedomainBefore421 or XenDomctlCreatedomainBefore419.
const DomctlCodeCreatedomain uint32 = 1

// DomctlCodeDestroydomain is the code of destroydomain. Destroy a domain.
const DomctlCodeDestroydomain uint32 = 2

// DomctlCodePausedomain is the code of pausedomain. Pause a domain once more.
const DomctlCodePausedomain uint32 = 3

// DomctlCodeUnpausedomain is the code of unpausedomain. Undo one pause of a domain.
const DomctlCodeUnpausedomain uint32 = 4

// DomctlCodeGetdomaininfo is the code of getdomaininfo. Ask what there is to know of a domain. Until Xen 4.17 a number
// that no domain has asks for the next higher one. It takes XenDomctlGetdomaininfo.
const DomctlCodeGetdomaininfo uint32 = 5

// DomctlCodeShadowOpOff is the code of shadow_op_off. Stop the log of changed pages. It takes XenDomctlShadowOp.
const DomctlCodeShadowOpOff uint32 = 10

// DomctlSubCodeShadowOpOff is the code of shadow_op_off in the operation that it is a part of.
const DomctlSubCodeShadowOpOff uint32 = 0

// DomctlCodeShadowOpEnableTest is the code of shadow_op_enable_test. Begin shadow page tables, without anything else.
// It takes XenDomctlShadowOp.
const DomctlCodeShadowOpEnableTest uint32 = 10

// DomctlSubCodeShadowOpEnableTest is the code of shadow_op_enable_test in the operation that it is a part of.
const DomctlSubCodeShadowOpEnableTest uint32 = 1

// DomctlCodeShadowOpEnableLogdirty is the code of shadow_op_enable_logdirty. Begin the log of changed pages. It takes
// XenDomctlShadowOp.
const DomctlCodeShadowOpEnableLogdirty uint32 = 10

// DomctlSubCodeShadowOpEnableLogdirty is the code of shadow_op_enable_logdirty in the operation that it is a part of.
const DomctlSubCodeShadowOpEnableLogdirty uint32 = 2

// DomctlCodeShadowOpClean is the code of shadow_op_clean. Read the log of changed pages, and begin it anew. It takes
// XenDomctlShadowOp.
const DomctlCodeShadowOpClean uint32 = 10

// DomctlSubCodeShadowOpClean is the code of shadow_op_clean in the operation that it is a part of.
const DomctlSubCodeShadowOpClean uint32 = 11

// DomctlCodeShadowOpPeek is the code of shadow_op_peek. Read the log of changed pages. It takes XenDomctlShadowOp.
const DomctlCodeShadowOpPeek uint32 = 10

// DomctlSubCodeShadowOpPeek is the code of shadow_op_peek in the operation that it is a part of.
const DomctlSubCodeShadowOpPeek uint32 = 12

// DomctlCodeShadowOpGetAllocation is the code of shadow_op_get_allocation. Ask for the size of the pool of page tables
// in MiB. It takes XenDomctlShadowOp.
const DomctlCodeShadowOpGetAllocation uint32 = 10

// DomctlSubCodeShadowOpGetAllocation is the code of shadow_op_get_allocation in the operation that it is a part of.
const DomctlSubCodeShadowOpGetAllocation uint32 = 30

// DomctlCodeShadowOpSetAllocation is the code of shadow_op_set_allocation. Set the size of the pool of page tables in
// MiB. It takes XenDomctlShadowOp.
const DomctlCodeShadowOpSetAllocation uint32 = 10

// DomctlSubCodeShadowOpSetAllocation is the code of shadow_op_set_allocation in the operation that it is a part of.
const DomctlSubCodeShadowOpSetAllocation uint32 = 31

// DomctlCodeShadowOpEnable is the code of shadow_op_enable. Begin shadow page tables or the log of changed pages, as
// mode says. It takes XenDomctlShadowOp.
const DomctlCodeShadowOpEnable uint32 = 10

// DomctlSubCodeShadowOpEnable is the code of shadow_op_enable in the operation that it is a part of.
const DomctlSubCodeShadowOpEnable uint32 = 32

// DomctlCodeMaxMem is the code of max_mem. Set the most memory that a domain may have. It takes XenDomctlMaxMem.
const DomctlCodeMaxMem uint32 = 11

// DomctlCodeSetvcpucontext is the code of setvcpucontext. Set the registers of a vCPU, or reset it. It takes
// XenDomctlVcpucontext.
const DomctlCodeSetvcpucontext uint32 = 12

// DomctlCodeGetvcpucontext is the code of getvcpucontext. Ask for the registers of a vCPU. It takes
// XenDomctlVcpucontext.
const DomctlCodeGetvcpucontext uint32 = 13

// DomctlCodeGetvcpuinfo is the code of getvcpuinfo. Ask what there is to know of a vCPU. It takes XenDomctlGetvcpuinfo.
const DomctlCodeGetvcpuinfo uint32 = 14

// DomctlCodeMaxVcpus is the code of max_vcpus. Create the vCPUs of a domain. It takes XenDomctlMaxVcpus.
const DomctlCodeMaxVcpus uint32 = 15

// DomctlCodeHypercallInit is the code of hypercall_init. Fill a page of a domain with the code of hypercalls. It takes
// XenDomctlHypercallInit.
const DomctlCodeHypercallInit uint32 = 22

// DomctlCodeGethvmcontext is the code of gethvmcontext. Ask for the state of an HVM guest; it is never interrupted once
// it has begun. It takes XenDomctlHvmcontext.
const DomctlCodeGethvmcontext uint32 = 33

// DomctlCodeSethvmcontext is the code of sethvmcontext. Set the state of an HVM guest; it is never interrupted once it
// has begun. It takes XenDomctlHvmcontext.
const DomctlCodeSethvmcontext uint32 = 34

// DomctlCodeSetAddressSize is the code of set_address_size. Set the width of a PV guest. It takes XenDomctlAddressSize.
const DomctlCodeSetAddressSize uint32 = 35

// DomctlCodeGetAddressSize is the code of get_address_size. Ask for the width of a PV guest. It takes
// XenDomctlAddressSize.
const DomctlCodeGetAddressSize uint32 = 36

// DomctlCodeSetExtVcpucontext is the code of set_ext_vcpucontext. Set further state of a vCPU. It takes
// PvExtendedContext.
const DomctlCodeSetExtVcpucontext uint32 = 42

// DomctlCodeGetExtVcpucontext is the code of get_ext_vcpucontext. Ask for further state of a vCPU. It takes
// PvExtendedContext.
const DomctlCodeGetExtVcpucontext uint32 = 43

// DomctlCodeGethvmcontextPartial is the code of gethvmcontext_partial. Ask for a single record of the state of an HVM
// guest. It takes XenDomctlHvmcontextPartial.
const DomctlCodeGethvmcontextPartial uint32 = 55

// DomctlCodeGettscinfo is the code of gettscinfo. Ask how a guest's time-stamp counter runs. It takes XenDomctlTscInfo.
// In Xen 4.0 and later.
const DomctlCodeGettscinfo uint32 = 59

// DomctlCodeSettscinfo is the code of settscinfo. Set how a guest's time-stamp counter runs. It takes XenDomctlTscInfo.
// In Xen 4.0 and later.
const DomctlCodeSettscinfo uint32 = 60

// DomctlCodeGetpageframeinfo3 is the code of getpageframeinfo3. Ask what some pages are. It takes
// XenDomctlGetpageframeinfo3. In Xen 4.0 and later.
const DomctlCodeGetpageframeinfo3 uint32 = 61

// DomctlCodeSetvcpuextstate is the code of setvcpuextstate. Set the extended state of a vCPU. It takes
// XenDomctlVcpuextstate. In Xen 4.1 and later.
const DomctlCodeSetvcpuextstate uint32 = 62

// DomctlCodeGetvcpuextstate is the code of getvcpuextstate. Ask for the extended state of a vCPU. It takes
// XenDomctlVcpuextstate. In Xen 4.1 and later.
const DomctlCodeGetvcpuextstate uint32 = 63

// DomctlCodeGetVcpuMsrs is the code of get_vcpu_msrs. Ask for model-specific registers of a vCPU. It takes
// XenDomctlVcpuMsrs. In Xen 4.5 and later.
const DomctlCodeGetVcpuMsrs uint32 = 72

// DomctlCodeSetVcpuMsrs is the code of set_vcpu_msrs. Set model-specific registers of a vCPU. It takes
// XenDomctlVcpuMsrs. In Xen 4.5 and later.
const DomctlCodeSetVcpuMsrs uint32 = 73

// DomctlCodeGetCpuPolicy is the code of get_cpu_policy. Ask for the processor that a guest sees. It takes
// XenDomctlCpuPolicy. In Xen 4.12 and later.
const DomctlCodeGetCpuPolicy uint32 = 82

// DomctlCodeSetCpuPolicy is the code of set_cpu_policy. Set the processor that a guest sees. It takes
// XenDomctlCpuPolicy. In Xen 4.13 and later.
const DomctlCodeSetCpuPolicy uint32 = 83

// DomctlCodeGetPagingMempoolSize is the code of get_paging_mempool_size. Ask for the size of the pool of page tables in
// bytes. It takes XenDomctlPagingMempool. In Xen 4.17 and later.
const DomctlCodeGetPagingMempoolSize uint32 = 85

// DomctlCodeSetPagingMempoolSize is the code of set_paging_mempool_size. Set the size of the pool of page tables in
// bytes. It takes XenDomctlPagingMempool. In Xen 4.17 and later.
const DomctlCodeSetPagingMempoolSize uint32 = 86

// DomctlCodeGetDomainState is the code of get_domain_state. Ask what xenstore needs to know of a domain, or of any that
// has changed, which is then no longer said to have. For the latter, EACCES unless VIRQ_DOM_EXC goes to the caller's
// domain, and ENOENT when none has changed, or the interrupt is not bound; binding it begins with all domains as
// changed. The interface version is 0. It takes XenDomctlGetDomainState. In Xen 4.21 and later.
const DomctlCodeGetDomainState uint32 = 90
