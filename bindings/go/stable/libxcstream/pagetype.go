// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"fmt"
)

// PageType: What a page of the guest's memory is. Values 5 to 8 are reserved. Xen's XEN_DOMCTL_PFINFO_*:
// public/domctl.h, 4.17. Other values are possible.
type PageType uint8

// PageTypeNoTab is NOTAB. An ordinary page.
const PageTypeNoTab PageType = 0x0

// PageTypeL1Tab is L1TAB. A page table of the lowest level.
const PageTypeL1Tab PageType = 0x1

// PageTypeL2Tab is L2TAB. A page table of the second level.
const PageTypeL2Tab PageType = 0x2

// PageTypeL3Tab is L3TAB. A page table of the third level.
const PageTypeL3Tab PageType = 0x3

// PageTypeL4Tab is L4TAB. A page table of the fourth level.
const PageTypeL4Tab PageType = 0x4

// PageTypeL1TabPin is L1TAB_PIN. A page table of the lowest level, pinned by the guest.
const PageTypeL1TabPin PageType = 0x9

// PageTypeL2TabPin is L2TAB_PIN. A page table of the second level, pinned by the guest.
const PageTypeL2TabPin PageType = 0xa

// PageTypeL3TabPin is L3TAB_PIN. A page table of the third level, pinned by the guest.
const PageTypeL3TabPin PageType = 0xb

// PageTypeL4TabPin is L4TAB_PIN. A page table of the fourth level, pinned by the guest.
const PageTypeL4TabPin PageType = 0xc

// PageTypeBroken is BROKEN. A page with a memory error; its content is not in the stream.
const PageTypeBroken PageType = 0xd

// PageTypeXAlloc is XALLOC. A page that is to be allocated; its content is not in the stream.
const PageTypeXAlloc PageType = 0xe

// PageTypeXTab is XTAB. No page is there, or not any more.
const PageTypeXTab PageType = 0xf

// String returns Xen's name of the value, or its number when it has none.
func (v PageType) String() string {
	switch v {
	case PageTypeNoTab:
		return "NOTAB"
	case PageTypeL1Tab:
		return "L1TAB"
	case PageTypeL2Tab:
		return "L2TAB"
	case PageTypeL3Tab:
		return "L3TAB"
	case PageTypeL4Tab:
		return "L4TAB"
	case PageTypeL1TabPin:
		return "L1TAB_PIN"
	case PageTypeL2TabPin:
		return "L2TAB_PIN"
	case PageTypeL3TabPin:
		return "L3TAB_PIN"
	case PageTypeL4TabPin:
		return "L4TAB_PIN"
	case PageTypeBroken:
		return "BROKEN"
	case PageTypeXAlloc:
		return "XALLOC"
	case PageTypeXTab:
		return "XTAB"
	}
	return fmt.Sprintf("PageType(%d)", uint8(v))
}
