// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlHvmcontextSize is the size of XenDomctlHvmcontext in bytes.
const XenDomctlHvmcontextSize = 16

// XenDomctlHvmcontext: The state of an HVM guest. Xen's xen_domctl_hvmcontext: public/domctl.h, 4.17. Written by the
// toolstack.
type XenDomctlHvmcontext struct {
	// The length of the buffer in bytes; afterwards, that of what was written.
	BufferSize uint32

	// Where it is; 0 to ask for the length. A pointer to u8.
	Buffer uint64
}

// Decode reads the structure from the start of b, which has to hold XenDomctlHvmcontextSize bytes.
func (s *XenDomctlHvmcontext) Decode(b []byte) error {
	if len(b) < XenDomctlHvmcontextSize {
		return wire.TooShort("XenDomctlHvmcontext", len(b), XenDomctlHvmcontextSize)
	}
	s.BufferSize = binary.LittleEndian.Uint32(b[0:])
	s.Buffer = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlHvmcontextSize bytes.
func (s *XenDomctlHvmcontext) Encode(b []byte) error {
	if len(b) < XenDomctlHvmcontextSize {
		return wire.TooShort("XenDomctlHvmcontext", len(b), XenDomctlHvmcontextSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.BufferSize)
	binary.LittleEndian.PutUint64(b[8:], s.Buffer)
	wire.Clear(b[4:8])
	return nil
}
