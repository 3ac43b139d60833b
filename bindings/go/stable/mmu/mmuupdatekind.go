// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"fmt"
)

// MmuUpdateKind: What is done to a page-table entry, in the low bits of its address. Xen's MMU_*: public/xen.h, 4.22.
// Other values are possible.
type MmuUpdateKind uint32

// MmuUpdateKindNormal is NORMAL_PT_UPDATE. It is replaced, after a check.
const MmuUpdateKindNormal MmuUpdateKind = 0

// MmuUpdateKindMachineToPhysical is MACHPHYS_UPDATE. The frame gets a page number in the table from frames to page
// numbers.
const MmuUpdateKindMachineToPhysical MmuUpdateKind = 1

// MmuUpdateKindPreserveAccessedDirty is PT_UPDATE_PRESERVE_AD. It is replaced at once, after a check, and stays
// accessed and dirty when it was.
const MmuUpdateKindPreserveAccessedDirty MmuUpdateKind = 2

// MmuUpdateKindNoTranslate is PT_UPDATE_NO_TRANSLATE. It is replaced, after a check, and the frame is one even if the
// guest is translated. In Xen 4.11 and later.
const MmuUpdateKindNoTranslate MmuUpdateKind = 3

// String returns Xen's name of the value, or its number when it has none.
func (v MmuUpdateKind) String() string {
	switch v {
	case MmuUpdateKindNormal:
		return "NORMAL_PT_UPDATE"
	case MmuUpdateKindMachineToPhysical:
		return "MACHPHYS_UPDATE"
	case MmuUpdateKindPreserveAccessedDirty:
		return "PT_UPDATE_PRESERVE_AD"
	case MmuUpdateKindNoTranslate:
		return "PT_UPDATE_NO_TRANSLATE"
	}
	return fmt.Sprintf("MmuUpdateKind(%d)", uint32(v))
}
