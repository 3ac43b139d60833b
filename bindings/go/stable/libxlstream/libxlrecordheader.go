// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxlRecordHeaderSize is the size of LibxlRecordHeader in bytes.
const LibxlRecordHeaderSize = 8

// LibxlRecordHeaderAlignment is REC_ALIGN. A record's body is padded with zeros to a multiple of so many bytes.
const LibxlRecordHeaderAlignment uint32 = 8

// LibxlRecordHeaderOptionalBit: The bit of type that lets a reader skip a record it does not know; libxl itself knows
// no such records.
const LibxlRecordHeaderOptionalBit uint32 = 0x80000000

// LibxlRecordHeader: The start of every record of a libxl stream. Xen's libxl__sr_rec_hdr:
// docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte order of its stream. Written by the toolstack.
type LibxlRecordHeader struct {
	// What the record holds.
	Type LibxlRecordType

	// The length of the body in bytes, without the padding that follows it.
	BodyLength uint32
}

// Decode reads the structure from the start of b, which has to hold LibxlRecordHeaderSize bytes.
func (s *LibxlRecordHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxlRecordHeaderSize {
		return wire.TooShort("LibxlRecordHeader", len(b), LibxlRecordHeaderSize)
	}
	s.Type = LibxlRecordType(order.Uint32(b[0:]))
	s.BodyLength = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxlRecordHeaderSize bytes.
func (s *LibxlRecordHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxlRecordHeaderSize {
		return wire.TooShort("LibxlRecordHeader", len(b), LibxlRecordHeaderSize)
	}
	order.PutUint32(b[0:], uint32(s.Type))
	order.PutUint32(b[4:], s.BodyLength)
	return nil
}
