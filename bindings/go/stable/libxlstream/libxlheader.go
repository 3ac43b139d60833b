// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxlHeaderSize is the size of LibxlHeader in bytes.
const LibxlHeaderSize = 16

// LibxlHeaderExpectedIdent is RESTORE_STREAM_IDENT. The only value of ident: "LibxlFmt" in ASCII.
const LibxlHeaderExpectedIdent uint64 = 0x4c6962786c466d74

// LibxlHeaderExpectedVersion is RESTORE_STREAM_VERSION. The only version.
const LibxlHeaderExpectedVersion uint32 = 2

// LibxlHeader: The start of a libxl stream. Xen's libxl__sr_hdr: docs/specs/libxl-migration-stream.pandoc, revision 2.
// Big-endian. Written by the toolstack.
type LibxlHeader struct {
	// Says that this is a libxl stream.
	Ident uint64

	// The version of the stream's specification.
	Version uint32

	// How to read what follows.
	Options uint32
}

// Decode reads the structure from the start of b, which has to hold LibxlHeaderSize bytes.
func (s *LibxlHeader) Decode(b []byte) error {
	if len(b) < LibxlHeaderSize {
		return wire.TooShort("LibxlHeader", len(b), LibxlHeaderSize)
	}
	s.Ident = binary.BigEndian.Uint64(b[0:])
	s.Version = binary.BigEndian.Uint32(b[8:])
	s.Options = binary.BigEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxlHeaderSize bytes.
func (s *LibxlHeader) Encode(b []byte) error {
	if len(b) < LibxlHeaderSize {
		return wire.TooShort("LibxlHeader", len(b), LibxlHeaderSize)
	}
	binary.BigEndian.PutUint64(b[0:], s.Ident)
	binary.BigEndian.PutUint32(b[8:], s.Version)
	binary.BigEndian.PutUint32(b[12:], s.Options)
	return nil
}

// LibxlHeaderBigEndianMask is bit 0 of options. Set when numbers in the records are big-endian.
const LibxlHeaderBigEndianMask uint32 = 0x1

// BigEndian returns big_endian of options. Set when numbers in the records are big-endian.
func (s *LibxlHeader) BigEndian() bool {
	return s.Options&LibxlHeaderBigEndianMask != 0
}

// SetBigEndian sets or clears big_endian of options.
func (s *LibxlHeader) SetBigEndian(set bool) {
	if set {
		s.Options |= LibxlHeaderBigEndianMask
	} else {
		s.Options &^= LibxlHeaderBigEndianMask
	}
}

// LibxlHeaderLegacyMask is bit 1 of options. Set when the stream was converted from one of Xen 4.5 or earlier.
const LibxlHeaderLegacyMask uint32 = 0x2

// Legacy returns legacy of options. Set when the stream was converted from one of Xen 4.5 or earlier.
func (s *LibxlHeader) Legacy() bool {
	return s.Options&LibxlHeaderLegacyMask != 0
}

// SetLegacy sets or clears legacy of options.
func (s *LibxlHeader) SetLegacy(set bool) {
	if set {
		s.Options |= LibxlHeaderLegacyMask
	} else {
		s.Options &^= LibxlHeaderLegacyMask
	}
}

// LibxlHeaderReservedOptionsMask is bits 2 to 31 of options. Reserved: zero when written.
const LibxlHeaderReservedOptionsMask uint32 = 0xfffffffc

// LibxlHeaderReservedOptionsShift is the lowest bit of reserved in options.
const LibxlHeaderReservedOptionsShift = 2

// ReservedOptions returns reserved of options. Reserved: zero when written.
func (s *LibxlHeader) ReservedOptions() uint32 {
	return (s.Options & LibxlHeaderReservedOptionsMask) >> LibxlHeaderReservedOptionsShift
}

// SetReservedOptions sets reserved of options. A value that does not fit is an error.
func (s *LibxlHeader) SetReservedOptions(value uint32) error {
	if uint64(value) > uint64(LibxlHeaderReservedOptionsMask>>LibxlHeaderReservedOptionsShift) {
		return wire.TooLarge("LibxlHeader.options:reserved", uint64(value))
	}
	s.Options = s.Options&^LibxlHeaderReservedOptionsMask | value<<LibxlHeaderReservedOptionsShift
	return nil
}
