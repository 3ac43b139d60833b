// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxlEmulatorHeaderSize is the size of LibxlEmulatorHeader in bytes.
const LibxlEmulatorHeaderSize = 8

// LibxlEmulatorHeader: The start of the body of the records that belong to a device model. Xen's
// libxl__sr_emulator_hdr: docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte order of its stream.
// Written by the toolstack.
type LibxlEmulatorHeader struct {
	// Which device model.
	EmulatorId LibxlEmulator

	// Which of the domain's device models, from zero.
	Index uint32
}

// Decode reads the structure from the start of b, which has to hold LibxlEmulatorHeaderSize bytes.
func (s *LibxlEmulatorHeader) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxlEmulatorHeaderSize {
		return wire.TooShort("LibxlEmulatorHeader", len(b), LibxlEmulatorHeaderSize)
	}
	s.EmulatorId = LibxlEmulator(order.Uint32(b[0:]))
	s.Index = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxlEmulatorHeaderSize bytes.
func (s *LibxlEmulatorHeader) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxlEmulatorHeaderSize {
		return wire.TooShort("LibxlEmulatorHeader", len(b), LibxlEmulatorHeaderSize)
	}
	order.PutUint32(b[0:], uint32(s.EmulatorId))
	order.PutUint32(b[4:], s.Index)
	return nil
}
