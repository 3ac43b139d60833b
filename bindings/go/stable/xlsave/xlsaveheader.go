// Code generated from abi/xl-save.yaml. DO NOT EDIT.

package xlsave

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XlSaveHeaderSize is the size of XlSaveHeader in bytes.
const XlSaveHeaderSize = 48

// XlSaveHeaderMagicText is savefileheader_magic. The only value of magic.
const XlSaveHeaderMagicText = "Xen saved domain, xl format\x0a \x00 \x0d"

// XlSaveHeaderByteorderValue is SAVEFILE_BYTEORDER_VALUE. What byteorder is when it is read in the order in which the
// file was written.
const XlSaveHeaderByteorderValue uint32 = 0x1020304

// XlSaveHeader: The start of a file that xl saved. Xen's save_file_header: tools/xl/xl.h, 4.17. In the byte order of
// its stream. Written by the toolstack.
type XlSaveHeader struct {
	// Says that this is a file of xl's.
	Magic [32]byte

	// A known number, from which a reader learns the byte order of the numbers in this header.
	Byteorder uint32

	// What a reader must understand; a file with an unknown flag is refused.
	MandatoryFlags XlMandatoryFlags

	// Hints that a reader may leave aside; xl defines none.
	OptionalFlags uint32

	// The number of bytes between this header and the libxl stream, which need not be a multiple of anything.
	OptionalDataLen uint32
}

// Decode reads the structure from the start of b, which has to hold XlSaveHeaderSize bytes.
func (s *XlSaveHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < XlSaveHeaderSize {
		return wire.TooShort("XlSaveHeader", len(b), XlSaveHeaderSize)
	}
	copy(s.Magic[:], b[0:])
	s.Byteorder = order.Uint32(b[32:])
	s.MandatoryFlags = XlMandatoryFlags(order.Uint32(b[36:]))
	s.OptionalFlags = order.Uint32(b[40:])
	s.OptionalDataLen = order.Uint32(b[44:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XlSaveHeaderSize bytes.
func (s *XlSaveHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < XlSaveHeaderSize {
		return wire.TooShort("XlSaveHeader", len(b), XlSaveHeaderSize)
	}
	copy(b[0:32], s.Magic[:])
	order.PutUint32(b[32:], s.Byteorder)
	order.PutUint32(b[36:], uint32(s.MandatoryFlags))
	order.PutUint32(b[40:], s.OptionalFlags)
	order.PutUint32(b[44:], s.OptionalDataLen)
	return nil
}
