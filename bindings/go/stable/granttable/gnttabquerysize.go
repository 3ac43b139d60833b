// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabQuerySizeSize is the size of GnttabQuerySize in bytes.
const GnttabQuerySizeSize = 16

// GnttabQuerySize: How long a domain's table is. Xen's gnttab_query_size: public/grant_table.h, 4.22.
type GnttabQuerySize struct {
	// The domain.
	Dom uint16

	// The number of its pages.
	NrFrames uint32

	// The most that there may be.
	MaxNrFrames uint32

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabQuerySizeSize bytes.
func (s *GnttabQuerySize) Decode(b []byte) error {
	if len(b) < GnttabQuerySizeSize {
		return wire.TooShort("GnttabQuerySize", len(b), GnttabQuerySizeSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.NrFrames = binary.LittleEndian.Uint32(b[4:])
	s.MaxNrFrames = binary.LittleEndian.Uint32(b[8:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[12:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabQuerySizeSize bytes.
func (s *GnttabQuerySize) Encode(b []byte) error {
	if len(b) < GnttabQuerySizeSize {
		return wire.TooShort("GnttabQuerySize", len(b), GnttabQuerySizeSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint32(b[4:], s.NrFrames)
	binary.LittleEndian.PutUint32(b[8:], s.MaxNrFrames)
	binary.LittleEndian.PutUint16(b[12:], uint16(s.Status))
	wire.Clear(b[2:4])
	wire.Clear(b[14:16])
	return nil
}
