// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlHvmcontextPartialSize is the size of XenDomctlHvmcontextPartial in bytes.
const XenDomctlHvmcontextPartialSize = 24

// XenDomctlHvmcontextPartial: The question for a single record of the state of an HVM guest. Xen's
// xen_domctl_hvmcontext_partial: public/domctl.h, 4.17. Written by the toolstack.
type XenDomctlHvmcontextPartial struct {
	// The record's code.
	Type uint32

	// Which one: the vCPU, or 0.
	Instance uint32

	// The length of the buffer in bytes; afterwards, that of the record without its descriptor.
	Bufsz uint64

	// Where it goes; 0 to ask for the length. A pointer to u8.
	Buffer uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlHvmcontextPartialSize bytes.
func (s *XenDomctlHvmcontextPartial) Decode(b []byte) error {
	if len(b) < XenDomctlHvmcontextPartialSize {
		return wire.TooShort("XenDomctlHvmcontextPartial", len(b), XenDomctlHvmcontextPartialSize)
	}
	s.Type = binary.LittleEndian.Uint32(b[0:])
	s.Instance = binary.LittleEndian.Uint32(b[4:])
	s.Bufsz = binary.LittleEndian.Uint64(b[8:])
	s.Buffer = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlHvmcontextPartialSize bytes.
func (s *XenDomctlHvmcontextPartial) Encode(b []byte) error {
	if len(b) < XenDomctlHvmcontextPartialSize {
		return wire.TooShort("XenDomctlHvmcontextPartial", len(b), XenDomctlHvmcontextPartialSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Type)
	binary.LittleEndian.PutUint32(b[4:], s.Instance)
	binary.LittleEndian.PutUint64(b[8:], s.Bufsz)
	binary.LittleEndian.PutUint64(b[16:], s.Buffer)
	return nil
}
