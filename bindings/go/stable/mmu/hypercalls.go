// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

// MmuUpdateHypercall is the number of the hypercall mmu_update. Changes entries of page tables. From public/xen.h,
// 4.22.
const MmuUpdateHypercall uint32 = 1

// UpdateVaMappingHypercall is the number of the hypercall update_va_mapping. Changes the entry of the current page
// tables for one address. From public/xen.h, 4.22.
const UpdateVaMappingHypercall uint32 = 14

// UpdateVaMappingOtherdomainHypercall is the number of the hypercall update_va_mapping_otherdomain. Changes the entry
// of the current page tables for one address, so that it maps a page of another domain. From public/xen.h, 4.22.
const UpdateVaMappingOtherdomainHypercall uint32 = 22

// MmuextOpHypercall is the number of the hypercall mmuext_op. Does what goes with page tables. From public/xen.h, 4.22.
const MmuextOpHypercall uint32 = 26

// MmuextOpCodePinL1Table is the code of MMUEXT_PIN_L1_TABLE. Lets a page be a page table of level 1 for good. It takes
// an array of MmuextOp.
const MmuextOpCodePinL1Table uint32 = 0

// MmuextOpCodePinL2Table is the code of MMUEXT_PIN_L2_TABLE. Lets a page be a page table of level 2 for good. It takes
// an array of MmuextOp.
const MmuextOpCodePinL2Table uint32 = 1

// MmuextOpCodePinL3Table is the code of MMUEXT_PIN_L3_TABLE. Lets a page be a page table of level 3 for good. It takes
// an array of MmuextOp.
const MmuextOpCodePinL3Table uint32 = 2

// MmuextOpCodePinL4Table is the code of MMUEXT_PIN_L4_TABLE. Lets a page be a page table of level 4 for good. It takes
// an array of MmuextOp.
const MmuextOpCodePinL4Table uint32 = 3

// MmuextOpCodeUnpinTable is the code of MMUEXT_UNPIN_TABLE. Lets a page be something else again. It takes an array of
// MmuextOp.
const MmuextOpCodeUnpinTable uint32 = 4

// MmuextOpCodeNewBasePointer is the code of MMUEXT_NEW_BASEPTR. Changes the vCPU's page table. It takes an array of
// MmuextOp.
const MmuextOpCodeNewBasePointer uint32 = 5

// MmuextOpCodeTlbFlushLocal is the code of MMUEXT_TLB_FLUSH_LOCAL. Flushes the translations of this processor. It takes
// an array of MmuextOp.
const MmuextOpCodeTlbFlushLocal uint32 = 6

// MmuextOpCodeInvalidateLocal is the code of MMUEXT_INVLPG_LOCAL. Flushes the translation of an address on this
// processor. It takes an array of MmuextOp.
const MmuextOpCodeInvalidateLocal uint32 = 7

// MmuextOpCodeTlbFlushMulti is the code of MMUEXT_TLB_FLUSH_MULTI. Flushes the translations of the processors of some
// vCPUs. It takes an array of MmuextOp.
const MmuextOpCodeTlbFlushMulti uint32 = 8

// MmuextOpCodeInvalidateMulti is the code of MMUEXT_INVLPG_MULTI. Flushes the translation of an address on the
// processors of some vCPUs. It takes an array of MmuextOp.
const MmuextOpCodeInvalidateMulti uint32 = 9

// MmuextOpCodeTlbFlushAll is the code of MMUEXT_TLB_FLUSH_ALL. Flushes the translations of all processors of the
// domain. It takes an array of MmuextOp.
const MmuextOpCodeTlbFlushAll uint32 = 10

// MmuextOpCodeInvalidateAll is the code of MMUEXT_INVLPG_ALL. Flushes the translation of an address on all processors
// of the domain. It takes an array of MmuextOp.
const MmuextOpCodeInvalidateAll uint32 = 11

// MmuextOpCodeFlushCache is the code of MMUEXT_FLUSH_CACHE. Writes back and flushes this processor's cache. It takes an
// array of MmuextOp.
const MmuextOpCodeFlushCache uint32 = 12

// MmuextOpCodeSetLdt is the code of MMUEXT_SET_LDT. Changes the vCPU's local descriptor table. It takes an array of
// MmuextOp.
const MmuextOpCodeSetLdt uint32 = 13

// MmuextOpCodeNewUserBasePointer is the code of MMUEXT_NEW_USER_BASEPTR. Changes the page table for user code of a
// 64-bit guest. It takes an array of MmuextOp.
const MmuextOpCodeNewUserBasePointer uint32 = 15

// MmuextOpCodeClearPage is the code of MMUEXT_CLEAR_PAGE. Fills a page with zeros. It takes an array of MmuextOp. In
// Xen 3.4 and later.
const MmuextOpCodeClearPage uint32 = 16

// MmuextOpCodeCopyPage is the code of MMUEXT_COPY_PAGE. Copies a page. It takes an array of MmuextOp. In Xen 3.4 and
// later.
const MmuextOpCodeCopyPage uint32 = 17

// MmuextOpCodeFlushCacheGlobal is the code of MMUEXT_FLUSH_CACHE_GLOBAL. Writes back and flushes the caches of all
// processors. It takes an array of MmuextOp. In Xen 4.1 and later.
const MmuextOpCodeFlushCacheGlobal uint32 = 18

// MmuextOpCodeMarkSuperpage is the code of MMUEXT_MARK_SUPER. Lets a range of pages be a superpage; EOPNOTSUPP since
// Xen 4.10. It takes an array of MmuextOp. In Xen 4.1 and later.
const MmuextOpCodeMarkSuperpage uint32 = 19

// MmuextOpCodeUnmarkSuperpage is the code of MMUEXT_UNMARK_SUPER. Lets a superpage be pages again; EOPNOTSUPP since Xen
// 4.10. It takes an array of MmuextOp. In Xen 4.1 and later.
const MmuextOpCodeUnmarkSuperpage uint32 = 20
