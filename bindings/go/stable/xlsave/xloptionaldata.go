// Code generated from abi/xl-save.yaml. DO NOT EDIT.

package xlsave

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XlOptionalDataSize is the size of XlOptionalData in bytes, without config.
const XlOptionalDataSize = 4

// XlOptionalData: The start of what follows the header when there is optional data. Xen's optional data: tools/xl/xl.h,
// 4.17. In the byte order of its stream. Written by the toolstack.
type XlOptionalData struct {
	// The length of the configuration in bytes.
	ConfigLen uint32

	// Behind it: config, u8[config_len]. The guest's configuration.
}

// Decode reads the structure from the start of b, which has to hold XlOptionalDataSize bytes.
func (s *XlOptionalData) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < XlOptionalDataSize {
		return wire.TooShort("XlOptionalData", len(b), XlOptionalDataSize)
	}
	s.ConfigLen = order.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XlOptionalDataSize bytes.
func (s *XlOptionalData) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < XlOptionalDataSize {
		return wire.TooShort("XlOptionalData", len(b), XlOptionalDataSize)
	}
	order.PutUint32(b[0:], s.ConfigLen)
	return nil
}

// XlOptionalDataConfigOffset is where config begins, u8[config_len].
const XlOptionalDataConfigOffset = 4
