// Code generated from abi/xl-save.yaml. DO NOT EDIT.

package xlsave

import (
	"holdfast/abi/wire"
)

// XlMandatoryFlags: What a reader must understand in order to restore the file. Xen's XL_MANDATORY_FLAG_*:
// tools/xl/xl.h, 4.17. Other values are possible.
type XlMandatoryFlags uint32

// XlMandatoryFlagsJson is JSON. The configuration is JSON rather than the text of a configuration file.
const XlMandatoryFlagsJson XlMandatoryFlags = 0x1

// XlMandatoryFlagsStreamV2 is STREAMv2. What follows is a libxl stream of version 2 rather than a legacy stream.
const XlMandatoryFlagsStreamV2 XlMandatoryFlags = 0x2

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v XlMandatoryFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(XlMandatoryFlagsJson), Name: "JSON"},
		{Bits: uint64(XlMandatoryFlagsStreamV2), Name: "STREAMv2"},
	})
}
