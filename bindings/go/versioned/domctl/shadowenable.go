// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// ShadowEnable: What an ENABLE of shadow_op begins. Xen's XEN_DOMCTL_SHADOW_ENABLE_*: public/domctl.h, 4.17. Other
// values are possible.
type ShadowEnable uint32

// ShadowEnableRefCount is REFCOUNT. Count the references of page tables.
const ShadowEnableRefCount ShadowEnable = 0x2

// ShadowEnableLogDirty is LOG_DIRTY. Log the pages that change.
const ShadowEnableLogDirty ShadowEnable = 0x4

// ShadowEnableTranslate is TRANSLATE. Translate the guest's numbers of pages.
const ShadowEnableTranslate ShadowEnable = 0x8

// ShadowEnableExternal is EXTERNAL. Leave the guest its whole address space.
const ShadowEnableExternal ShadowEnable = 0x10

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v ShadowEnable) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(ShadowEnableRefCount), Name: "REFCOUNT"},
		{Bits: uint64(ShadowEnableLogDirty), Name: "LOG_DIRTY"},
		{Bits: uint64(ShadowEnableTranslate), Name: "TRANSLATE"},
		{Bits: uint64(ShadowEnableExternal), Name: "EXTERNAL"},
	})
}
