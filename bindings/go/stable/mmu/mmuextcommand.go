// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"fmt"
)

// MmuextCommand: What is done that goes with page tables. Xen's MMUEXT_*: public/xen.h, 4.22. Other values are
// possible.
type MmuextCommand uint32

// MmuextCommandPinL1Table is PIN_L1_TABLE. A page becomes a page table of level 1 for good.
const MmuextCommandPinL1Table MmuextCommand = 0

// MmuextCommandPinL2Table is PIN_L2_TABLE. A page becomes a page table of level 2 for good.
const MmuextCommandPinL2Table MmuextCommand = 1

// MmuextCommandPinL3Table is PIN_L3_TABLE. A page becomes a page table of level 3 for good.
const MmuextCommandPinL3Table MmuextCommand = 2

// MmuextCommandPinL4Table is PIN_L4_TABLE. A page becomes a page table of level 4 for good.
const MmuextCommandPinL4Table MmuextCommand = 3

// MmuextCommandUnpinTable is UNPIN_TABLE. A page may be something else again.
const MmuextCommandUnpinTable MmuextCommand = 4

// MmuextCommandNewBasePointer is NEW_BASEPTR. The vCPU's page table becomes another one.
const MmuextCommandNewBasePointer MmuextCommand = 5

// MmuextCommandTlbFlushLocal is TLB_FLUSH_LOCAL. Flushes the translations of this processor.
const MmuextCommandTlbFlushLocal MmuextCommand = 6

// MmuextCommandInvalidateLocal is INVLPG_LOCAL. Flushes the translation of an address on this processor.
const MmuextCommandInvalidateLocal MmuextCommand = 7

// MmuextCommandTlbFlushMulti is TLB_FLUSH_MULTI. Flushes the translations of the processors of some vCPUs.
const MmuextCommandTlbFlushMulti MmuextCommand = 8

// MmuextCommandInvalidateMulti is INVLPG_MULTI. Flushes the translation of an address on the processors of some vCPUs.
const MmuextCommandInvalidateMulti MmuextCommand = 9

// MmuextCommandTlbFlushAll is TLB_FLUSH_ALL. Flushes the translations of all processors of the domain.
const MmuextCommandTlbFlushAll MmuextCommand = 10

// MmuextCommandInvalidateAll is INVLPG_ALL. Flushes the translation of an address on all processors of the domain.
const MmuextCommandInvalidateAll MmuextCommand = 11

// MmuextCommandFlushCache is FLUSH_CACHE. Writes back and flushes this processor's cache.
const MmuextCommandFlushCache MmuextCommand = 12

// MmuextCommandSetLdt is SET_LDT. The vCPU's local descriptor table becomes another one.
const MmuextCommandSetLdt MmuextCommand = 13

// MmuextCommandNewUserBasePointer is NEW_USER_BASEPTR. The page table for user code of a 64-bit guest becomes another
// one.
const MmuextCommandNewUserBasePointer MmuextCommand = 15

// MmuextCommandClearPage is CLEAR_PAGE. Fills a page with zeros. In Xen 3.4 and later.
const MmuextCommandClearPage MmuextCommand = 16

// MmuextCommandCopyPage is COPY_PAGE. Copies a page. In Xen 3.4 and later.
const MmuextCommandCopyPage MmuextCommand = 17

// MmuextCommandFlushCacheGlobal is FLUSH_CACHE_GLOBAL. Writes back and flushes the caches of all processors. In Xen 4.1
// and later.
const MmuextCommandFlushCacheGlobal MmuextCommand = 18

// MmuextCommandMarkSuperpage is MARK_SUPER. A range of pages becomes a superpage. In Xen 4.1 and later.
const MmuextCommandMarkSuperpage MmuextCommand = 19

// MmuextCommandUnmarkSuperpage is UNMARK_SUPER. A superpage becomes pages again. In Xen 4.1 and later.
const MmuextCommandUnmarkSuperpage MmuextCommand = 20

// String returns Xen's name of the value, or its number when it has none.
func (v MmuextCommand) String() string {
	switch v {
	case MmuextCommandPinL1Table:
		return "PIN_L1_TABLE"
	case MmuextCommandPinL2Table:
		return "PIN_L2_TABLE"
	case MmuextCommandPinL3Table:
		return "PIN_L3_TABLE"
	case MmuextCommandPinL4Table:
		return "PIN_L4_TABLE"
	case MmuextCommandUnpinTable:
		return "UNPIN_TABLE"
	case MmuextCommandNewBasePointer:
		return "NEW_BASEPTR"
	case MmuextCommandTlbFlushLocal:
		return "TLB_FLUSH_LOCAL"
	case MmuextCommandInvalidateLocal:
		return "INVLPG_LOCAL"
	case MmuextCommandTlbFlushMulti:
		return "TLB_FLUSH_MULTI"
	case MmuextCommandInvalidateMulti:
		return "INVLPG_MULTI"
	case MmuextCommandTlbFlushAll:
		return "TLB_FLUSH_ALL"
	case MmuextCommandInvalidateAll:
		return "INVLPG_ALL"
	case MmuextCommandFlushCache:
		return "FLUSH_CACHE"
	case MmuextCommandSetLdt:
		return "SET_LDT"
	case MmuextCommandNewUserBasePointer:
		return "NEW_USER_BASEPTR"
	case MmuextCommandClearPage:
		return "CLEAR_PAGE"
	case MmuextCommandCopyPage:
		return "COPY_PAGE"
	case MmuextCommandFlushCacheGlobal:
		return "FLUSH_CACHE_GLOBAL"
	case MmuextCommandMarkSuperpage:
		return "MARK_SUPER"
	case MmuextCommandUnmarkSuperpage:
		return "UNMARK_SUPER"
	}
	return fmt.Sprintf("MmuextCommand(%d)", uint32(v))
}
