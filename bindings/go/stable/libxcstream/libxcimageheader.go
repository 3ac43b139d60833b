// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxcImageHeaderSize is the size of LibxcImageHeader in bytes.
const LibxcImageHeaderSize = 24

// LibxcImageHeaderExpectedMarker is IHDR_MARKER. The only value of marker.
const LibxcImageHeaderExpectedMarker uint64 = 0xffffffffffffffff

// LibxcImageHeaderExpectedId is IHDR_ID. The only value of id: "XENF" in ASCII.
const LibxcImageHeaderExpectedId uint32 = 0x58454e46

// LibxcImageHeader: The start of a libxc stream. Xen's xc_sr_ihdr: docs/specs/libxc-migration-stream.pandoc, revision
// 3. Big-endian. Written by the toolstack.
type LibxcImageHeader struct {
	// Tells the stream from a legacy one, which never starts with so many ones.
	Marker uint64

	// Says that this is a libxc stream.
	Id uint32

	// The version of the stream's specification, 2 or 3.
	Version uint32

	// How to read what follows.
	Options uint16

	// Reserved: zero when written.
	Res1 uint16

	// Reserved: zero when written.
	Res2 uint32
}

// Decode reads the structure from the start of b, which has to hold LibxcImageHeaderSize bytes.
func (s *LibxcImageHeader) Decode(b []byte) error {
	if len(b) < LibxcImageHeaderSize {
		return wire.TooShort("LibxcImageHeader", len(b), LibxcImageHeaderSize)
	}
	s.Marker = binary.BigEndian.Uint64(b[0:])
	s.Id = binary.BigEndian.Uint32(b[8:])
	s.Version = binary.BigEndian.Uint32(b[12:])
	s.Options = binary.BigEndian.Uint16(b[16:])
	s.Res1 = binary.BigEndian.Uint16(b[18:])
	s.Res2 = binary.BigEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxcImageHeaderSize bytes.
func (s *LibxcImageHeader) Encode(b []byte) error {
	if len(b) < LibxcImageHeaderSize {
		return wire.TooShort("LibxcImageHeader", len(b), LibxcImageHeaderSize)
	}
	binary.BigEndian.PutUint64(b[0:], s.Marker)
	binary.BigEndian.PutUint32(b[8:], s.Id)
	binary.BigEndian.PutUint32(b[12:], s.Version)
	binary.BigEndian.PutUint16(b[16:], s.Options)
	binary.BigEndian.PutUint16(b[18:], s.Res1)
	binary.BigEndian.PutUint32(b[20:], s.Res2)
	return nil
}

// LibxcImageHeaderBigEndianMask is bit 0 of options. Set when numbers after this header are big-endian.
const LibxcImageHeaderBigEndianMask uint16 = 0x1

// BigEndian returns big_endian of options. Set when numbers after this header are big-endian.
func (s *LibxcImageHeader) BigEndian() bool {
	return s.Options&LibxcImageHeaderBigEndianMask != 0
}

// SetBigEndian sets or clears big_endian of options.
func (s *LibxcImageHeader) SetBigEndian(set bool) {
	if set {
		s.Options |= LibxcImageHeaderBigEndianMask
	} else {
		s.Options &^= LibxcImageHeaderBigEndianMask
	}
}

// LibxcImageHeaderReservedOptionsMask is bits 1 to 15 of options. Reserved: zero when written.
const LibxcImageHeaderReservedOptionsMask uint16 = 0xfffe

// LibxcImageHeaderReservedOptionsShift is the lowest bit of reserved in options.
const LibxcImageHeaderReservedOptionsShift = 1

// ReservedOptions returns reserved of options. Reserved: zero when written.
func (s *LibxcImageHeader) ReservedOptions() uint16 {
	return (s.Options & LibxcImageHeaderReservedOptionsMask) >> LibxcImageHeaderReservedOptionsShift
}

// SetReservedOptions sets reserved of options. A value that does not fit is an error.
func (s *LibxcImageHeader) SetReservedOptions(value uint16) error {
	if uint64(value) > uint64(LibxcImageHeaderReservedOptionsMask>>LibxcImageHeaderReservedOptionsShift) {
		return wire.TooLarge("LibxcImageHeader.options:reserved", uint64(value))
	}
	s.Options = s.Options&^LibxcImageHeaderReservedOptionsMask | value<<LibxcImageHeaderReservedOptionsShift
	return nil
}
