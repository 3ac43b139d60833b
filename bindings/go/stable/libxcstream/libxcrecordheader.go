// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxcRecordHeaderSize is the size of LibxcRecordHeader in bytes.
const LibxcRecordHeaderSize = 8

// LibxcRecordHeaderAlignment is REC_ALIGN. A record's body is padded with zeros to a multiple of so many bytes.
const LibxcRecordHeaderAlignment uint32 = 8

// LibxcRecordHeaderMaxBodyLength is REC_LENGTH_MAX. The longest body that libxc takes. In Xen 4.10 and later.
const LibxcRecordHeaderMaxBodyLength uint32 = 0x8000000

// LibxcRecordHeaderMaxBodyLengthBefore410 is REC_LENGTH_MAX. The longest body that libxc took. In Xen 4.9 and earlier.
const LibxcRecordHeaderMaxBodyLengthBefore410 uint32 = 0x800000

// LibxcRecordHeaderOptionalBit is REC_TYPE_OPTIONAL. The bit of type that lets a reader skip a record it does not know.
const LibxcRecordHeaderOptionalBit uint32 = 0x80000000

// LibxcRecordHeader: The start of every record of a libxc stream. Xen's xc_sr_rhdr:
// docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. Written by the toolstack.
type LibxcRecordHeader struct {
	// What the record holds.
	Type LibxcRecordType

	// The length of the body in bytes, without the padding that follows it.
	BodyLength uint32
}

// Decode reads the structure from the start of b, which has to hold LibxcRecordHeaderSize bytes.
func (s *LibxcRecordHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxcRecordHeaderSize {
		return wire.TooShort("LibxcRecordHeader", len(b), LibxcRecordHeaderSize)
	}
	s.Type = LibxcRecordType(order.Uint32(b[0:]))
	s.BodyLength = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxcRecordHeaderSize bytes.
func (s *LibxcRecordHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxcRecordHeaderSize {
		return wire.TooShort("LibxcRecordHeader", len(b), LibxcRecordHeaderSize)
	}
	order.PutUint32(b[0:], uint32(s.Type))
	order.PutUint32(b[4:], s.BodyLength)
	return nil
}
