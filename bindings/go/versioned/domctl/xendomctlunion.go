// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"holdfast/abi/wire"
)

// XenDomctlUnionSize is the size of XenDomctlUnion in bytes.
const XenDomctlUnionSize = 128

// XenDomctlUnion: The room that every operation has. Xen's xen_domctl.u.pad: public/domctl.h, 4.17. Written by the
// toolstack.
type XenDomctlUnion struct {
	// What an operation needs that is not described.
	Bytes [128]byte
}

// Decode reads the structure from the start of b, which has to hold XenDomctlUnionSize bytes.
func (s *XenDomctlUnion) Decode(b []byte) error {
	if len(b) < XenDomctlUnionSize {
		return wire.TooShort("XenDomctlUnion", len(b), XenDomctlUnionSize)
	}
	copy(s.Bytes[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlUnionSize bytes.
func (s *XenDomctlUnion) Encode(b []byte) error {
	if len(b) < XenDomctlUnionSize {
		return wire.TooShort("XenDomctlUnion", len(b), XenDomctlUnionSize)
	}
	copy(b[0:128], s.Bytes[:])
	return nil
}
