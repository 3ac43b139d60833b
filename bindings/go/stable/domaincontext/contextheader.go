// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextHeaderSize is the size of ContextHeader in bytes.
const ContextHeaderSize = 24

// ContextHeaderExpectedMarker is DCTX_MARKER. The only value of marker.
const ContextHeaderExpectedMarker uint64 = 0xffffffffffffffff

// ContextHeaderExpectedId is DCTX_ID. The only value of id: "XDCX" in ASCII.
const ContextHeaderExpectedId uint32 = 0x58444358

// ContextHeaderCurrentMajor is DCTX_MAJOR. The major number of this version.
const ContextHeaderCurrentMajor uint16 = 1

// ContextHeaderCurrentMinor is DCTX_MINOR. The minor number of this version.
const ContextHeaderCurrentMinor uint16 = 0

// ContextHeader: The start of an image, in the shape of libxc's image header. In C dctx_header:
// docs/specs/domain-context.md, 1.0. Big-endian. Written by the hypervisor.
type ContextHeader struct {
	// All ones, as in every image of this shape.
	Marker uint64

	// Says that this is a domain context.
	Id uint32

	// The major number of the version.
	Major uint16

	// The minor number of the version.
	Minor uint16

	// Reserved: zero when written.
	Options uint16

	// Reserved: zero when written.
	Reserved uint16

	// Reserved: zero when written.
	Reserved2 uint32
}

// Decode reads the structure from the start of b, which has to hold ContextHeaderSize bytes.
func (s *ContextHeader) Decode(b []byte) error {
	if len(b) < ContextHeaderSize {
		return wire.TooShort("ContextHeader", len(b), ContextHeaderSize)
	}
	s.Marker = binary.BigEndian.Uint64(b[0:])
	s.Id = binary.BigEndian.Uint32(b[8:])
	s.Major = binary.BigEndian.Uint16(b[12:])
	s.Minor = binary.BigEndian.Uint16(b[14:])
	s.Options = binary.BigEndian.Uint16(b[16:])
	s.Reserved = binary.BigEndian.Uint16(b[18:])
	s.Reserved2 = binary.BigEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextHeaderSize bytes.
func (s *ContextHeader) Encode(b []byte) error {
	if len(b) < ContextHeaderSize {
		return wire.TooShort("ContextHeader", len(b), ContextHeaderSize)
	}
	binary.BigEndian.PutUint64(b[0:], s.Marker)
	binary.BigEndian.PutUint32(b[8:], s.Id)
	binary.BigEndian.PutUint16(b[12:], s.Major)
	binary.BigEndian.PutUint16(b[14:], s.Minor)
	binary.BigEndian.PutUint16(b[16:], s.Options)
	binary.BigEndian.PutUint16(b[18:], s.Reserved)
	binary.BigEndian.PutUint32(b[20:], s.Reserved2)
	return nil
}
