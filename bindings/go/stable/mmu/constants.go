// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

// FlushTypeMask is UVMF_FLUSHTYPE_MASK. The bits of the flags of update_va_mapping that say what is flushed.
const FlushTypeMask uint32 = 3

// FlushNothing is UVMF_NONE. Nothing is flushed.
const FlushNothing uint32 = 0

// FlushAll is UVMF_TLB_FLUSH. All translations are flushed.
const FlushAll uint32 = 1

// FlushAddress is UVMF_INVLPG. That of the address is flushed.
const FlushAddress uint32 = 2

// OnAllProcessors is UVMF_ALL. It is flushed on all processors; without it on those of a bitmap, whose address is in
// the other bits, or on this one when they are 0.
const OnAllProcessors uint32 = 4
