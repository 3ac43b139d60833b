// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"fmt"
)

// PhysmapSpace: What a page comes from that is put into a guest's physical address space. Xen's XENMAPSPACE_*:
// public/memory.h, 4.22. Other values are possible.
type PhysmapSpace uint32

// PhysmapSpaceSharedInfo is shared_info. The shared info page.
const PhysmapSpaceSharedInfo PhysmapSpace = 0

// PhysmapSpaceGrantTable is grant_table. A page of the grant table, or of the status of grants when bit 31 of the index
// is set.
const PhysmapSpaceGrantTable PhysmapSpace = 1

// PhysmapSpaceGmfn is gmfn. Another page of the same guest, which moves. In Xen 3.4 and later.
const PhysmapSpaceGmfn PhysmapSpace = 2

// PhysmapSpaceGmfnRange is gmfn_range. A range of pages of the same guest; not for a batch. In Xen 4.2 and later.
const PhysmapSpaceGmfnRange PhysmapSpace = 3

// PhysmapSpaceGmfnForeign is gmfn_foreign. A page of another domain; for a batch only. In Xen 4.4 and later.
const PhysmapSpaceGmfnForeign PhysmapSpace = 4

// String returns Xen's name of the value, or its number when it has none.
func (v PhysmapSpace) String() string {
	switch v {
	case PhysmapSpaceSharedInfo:
		return "shared_info"
	case PhysmapSpaceGrantTable:
		return "grant_table"
	case PhysmapSpaceGmfn:
		return "gmfn"
	case PhysmapSpaceGmfnRange:
		return "gmfn_range"
	case PhysmapSpaceGmfnForeign:
		return "gmfn_foreign"
	}
	return fmt.Sprintf("PhysmapSpace(%d)", uint32(v))
}
