// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"fmt"
)

// XenDmOpMemCacheAttr: How memory is cached; the numbers are those of the processor's. Xen's XEN_DMOP_MEM_CACHEATTR_*:
// public/hvm/dm_op.h, 4.21. Other values are possible.
type XenDmOpMemCacheAttr uint32

// XenDmOpMemCacheAttrUncacheable is UC. Not at all. In Xen 4.11 and later.
const XenDmOpMemCacheAttrUncacheable XenDmOpMemCacheAttr = 0

// XenDmOpMemCacheAttrWriteCombining is WC. Writes are combined. In Xen 4.11 and later.
const XenDmOpMemCacheAttrWriteCombining XenDmOpMemCacheAttr = 1

// XenDmOpMemCacheAttrWriteThrough is WT. Writes go through. In Xen 4.11 and later.
const XenDmOpMemCacheAttrWriteThrough XenDmOpMemCacheAttr = 4

// XenDmOpMemCacheAttrWriteProtected is WP. Writes are not cached. In Xen 4.11 and later.
const XenDmOpMemCacheAttrWriteProtected XenDmOpMemCacheAttr = 5

// XenDmOpMemCacheAttrWriteBack is WB. Reads and writes are. In Xen 4.11 and later.
const XenDmOpMemCacheAttrWriteBack XenDmOpMemCacheAttr = 6

// XenDmOpMemCacheAttrUncacheableMinus is UCM. Not at all, unless the guest asks for combined writes. In Xen 4.11 and
// later.
const XenDmOpMemCacheAttrUncacheableMinus XenDmOpMemCacheAttr = 7

// XenDmOpMemCacheAttrDelete is XEN_DMOP_DELETE_MEM_CACHEATTR. Takes back what was pinned for exactly this range. In Xen
// 4.11 and later.
const XenDmOpMemCacheAttrDelete XenDmOpMemCacheAttr = 4294967295

// String returns Xen's name of the value, or its number when it has none.
func (v XenDmOpMemCacheAttr) String() string {
	switch v {
	case XenDmOpMemCacheAttrUncacheable:
		return "UC"
	case XenDmOpMemCacheAttrWriteCombining:
		return "WC"
	case XenDmOpMemCacheAttrWriteThrough:
		return "WT"
	case XenDmOpMemCacheAttrWriteProtected:
		return "WP"
	case XenDmOpMemCacheAttrWriteBack:
		return "WB"
	case XenDmOpMemCacheAttrUncacheableMinus:
		return "UCM"
	case XenDmOpMemCacheAttrDelete:
		return "XEN_DMOP_DELETE_MEM_CACHEATTR"
	}
	return fmt.Sprintf("XenDmOpMemCacheAttr(%d)", uint32(v))
}
