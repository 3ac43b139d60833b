// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"fmt"
)

// Altp2mMode: Who may switch between views of a domain's memory. Xen's XEN_DOMCTL_ALTP2M_*: public/domctl.h, 4.19.
// Other values are possible.
type Altp2mMode uint16

// Altp2mModeOff is off. Nobody; Xen has no name for it. In Xen 4.19 and later.
const Altp2mModeOff Altp2mMode = 0

// Altp2mModeMixed is mixed. The domain and others. In Xen 4.19 and later.
const Altp2mModeMixed Altp2mMode = 1

// Altp2mModeExternal is external. Others only. In Xen 4.19 and later.
const Altp2mModeExternal Altp2mMode = 2

// Altp2mModeLimited is limited. Others, and the domain only what concerns itself. In Xen 4.19 and later.
const Altp2mModeLimited Altp2mMode = 3

// String returns Xen's name of the value, or its number when it has none.
func (v Altp2mMode) String() string {
	switch v {
	case Altp2mModeOff:
		return "off"
	case Altp2mModeMixed:
		return "mixed"
	case Altp2mModeExternal:
		return "external"
	case Altp2mModeLimited:
		return "limited"
	}
	return fmt.Sprintf("Altp2mMode(%d)", uint16(v))
}
