// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// LibxlCheckpointStateRecordSize is the size of LibxlCheckpointStateRecord in bytes.
const LibxlCheckpointStateRecordSize = 8

// LibxlCheckpointStateRecord: The body of a checkpoint state record. Xen's libxl_sr_checkpoint_state:
// docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte order of its stream. Written by the toolstack.
type LibxlCheckpointStateRecord struct {
	// The message.
	ControlId LibxlCheckpointState

	// Reserved: zero when written.
	Padding uint32
}

// Decode reads the structure from the start of b, which has to hold LibxlCheckpointStateRecordSize bytes.
func (s *LibxlCheckpointStateRecord) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxlCheckpointStateRecordSize {
		return wire.TooShort("LibxlCheckpointStateRecord", len(b), LibxlCheckpointStateRecordSize)
	}
	s.ControlId = LibxlCheckpointState(order.Uint32(b[0:]))
	s.Padding = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for LibxlCheckpointStateRecordSize bytes.
func (s *LibxlCheckpointStateRecord) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < LibxlCheckpointStateRecordSize {
		return wire.TooShort("LibxlCheckpointStateRecord", len(b), LibxlCheckpointStateRecordSize)
	}
	order.PutUint32(b[0:], uint32(s.ControlId))
	order.PutUint32(b[4:], s.Padding)
	return nil
}
