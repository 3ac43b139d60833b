// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxcDomainHeaderSize is the size of LibxcDomainHeader in bytes.
const LibxcDomainHeaderSize = 16

// LibxcDomainHeader: What kind of guest the stream holds, and which Xen saved it. Xen's xc_sr_dhdr:
// docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. Written by the toolstack.
type LibxcDomainHeader struct {
	// The kind of guest.
	Type DomainType

	// The size of the guest's pages as a power of two: 12 on x86.
	PageShift uint16

	// Reserved: zero when written.
	Res1 uint16

	// The major version of the Xen that saved the guest; 0 when the stream was converted from a legacy one.
	XenMajor uint32

	// The minor version of the Xen that saved the guest, or that of the converter.
	XenMinor uint32
}

// Decode reads the structure from the start of b, which has to hold LibxcDomainHeaderSize bytes.
func (s *LibxcDomainHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxcDomainHeaderSize {
		return wire.TooShort("LibxcDomainHeader", len(b), LibxcDomainHeaderSize)
	}
	s.Type = DomainType(order.Uint32(b[0:]))
	s.PageShift = order.Uint16(b[4:])
	s.Res1 = order.Uint16(b[6:])
	s.XenMajor = order.Uint32(b[8:])
	s.XenMinor = order.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxcDomainHeaderSize bytes.
func (s *LibxcDomainHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxcDomainHeaderSize {
		return wire.TooShort("LibxcDomainHeader", len(b), LibxcDomainHeaderSize)
	}
	order.PutUint32(b[0:], uint32(s.Type))
	order.PutUint16(b[4:], s.PageShift)
	order.PutUint16(b[6:], s.Res1)
	order.PutUint32(b[8:], s.XenMajor)
	order.PutUint32(b[12:], s.XenMinor)
	return nil
}
