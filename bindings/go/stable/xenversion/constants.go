// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

// MaxVariableLength: The most bytes that an operation with a length answers; more is refused with E2BIG. In Xen 4.20
// and later.
const MaxVariableLength uint32 = 65536

// DeniedText: What stands in place of a text that the caller may not know. In Xen 4.7 and later.
const DeniedText = "<denied>"
