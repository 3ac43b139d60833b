// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlHypercallInitSize is the size of XenDomctlHypercallInit in bytes.
const XenDomctlHypercallInitSize = 8

// XenDomctlHypercallInit: A page for the code of hypercalls. Xen's xen_domctl_hypercall_init: public/domctl.h, 4.17.
// Written by the toolstack.
type XenDomctlHypercallInit struct {
	// The number of the page.
	Gmfn uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlHypercallInitSize bytes.
func (s *XenDomctlHypercallInit) Decode(b []byte) error {
	if len(b) < XenDomctlHypercallInitSize {
		return wire.TooShort("XenDomctlHypercallInit", len(b), XenDomctlHypercallInitSize)
	}
	s.Gmfn = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlHypercallInitSize bytes.
func (s *XenDomctlHypercallInit) Encode(b []byte) error {
	if len(b) < XenDomctlHypercallInitSize {
		return wire.TooShort("XenDomctlHypercallInit", len(b), XenDomctlHypercallInitSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Gmfn)
	return nil
}
