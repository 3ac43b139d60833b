// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlGetpageframeinfo3Size is the size of XenDomctlGetpageframeinfo3 in bytes.
const XenDomctlGetpageframeinfo3Size = 16

// XenDomctlGetpageframeinfo3: The question what some pages are. Xen's xen_domctl_getpageframeinfo3: public/domctl.h,
// 4.17. Written by the toolstack.
type XenDomctlGetpageframeinfo3 struct {
	// How many pages, at most 1024; after an interruption, how many are left.
	Num uint64

	// Their numbers, in words of the caller's width; each becomes its type, as PageType in bits 28 to 31. After an
	// interruption, the first that is left. A pointer to word.
	Array uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlGetpageframeinfo3Size bytes.
func (s *XenDomctlGetpageframeinfo3) Decode(b []byte) error {
	if len(b) < XenDomctlGetpageframeinfo3Size {
		return wire.TooShort("XenDomctlGetpageframeinfo3", len(b), XenDomctlGetpageframeinfo3Size)
	}
	s.Num = binary.LittleEndian.Uint64(b[0:])
	s.Array = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlGetpageframeinfo3Size bytes.
func (s *XenDomctlGetpageframeinfo3) Encode(b []byte) error {
	if len(b) < XenDomctlGetpageframeinfo3Size {
		return wire.TooShort("XenDomctlGetpageframeinfo3", len(b), XenDomctlGetpageframeinfo3Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Num)
	binary.LittleEndian.PutUint64(b[8:], s.Array)
	return nil
}
