// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PvXsaveHeaderSize is the size of PvXsaveHeader in bytes, without xsave_area.
const PvXsaveHeaderSize = 16

// PvXsaveHeader: The start of a PV guest's extended state; the XSAVE area follows, as long as the accumulated mask
// needs in the uncompacted layout. Xen's XEN_DOMCTL_getvcpuextstate buffer: xen/arch/x86/domctl.c, 4.17. In Xen 4.1 and
// later.
type PvXsaveHeader struct {
	// The components that are enabled.
	Xcr0 uint64

	// The components that were ever enabled.
	Xcr0Accum uint64

	// Behind it: xsave_area, u8[...]. The XSAVE area.
}

// Decode reads the structure from the start of b, which has to hold PvXsaveHeaderSize bytes.
func (s *PvXsaveHeader) Decode(b []byte) error {
	if len(b) < PvXsaveHeaderSize {
		return wire.TooShort("PvXsaveHeader", len(b), PvXsaveHeaderSize)
	}
	s.Xcr0 = binary.LittleEndian.Uint64(b[0:])
	s.Xcr0Accum = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PvXsaveHeaderSize bytes.
func (s *PvXsaveHeader) Encode(b []byte) error {
	if len(b) < PvXsaveHeaderSize {
		return wire.TooShort("PvXsaveHeader", len(b), PvXsaveHeaderSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Xcr0)
	binary.LittleEndian.PutUint64(b[8:], s.Xcr0Accum)
	return nil
}

// PvXsaveHeaderXsaveAreaOffset is where xsave_area begins, u8[...].
const PvXsaveHeaderXsaveAreaOffset = 16
