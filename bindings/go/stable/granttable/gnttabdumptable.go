// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabDumpTableSize is the size of GnttabDumpTable in bytes.
const GnttabDumpTableSize = 4

// GnttabDumpTable: A table that is to be printed. Xen's gnttab_dump_table: public/grant_table.h, 4.22.
type GnttabDumpTable struct {
	// Its domain.
	Dom uint16

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabDumpTableSize bytes.
func (s *GnttabDumpTable) Decode(b []byte) error {
	if len(b) < GnttabDumpTableSize {
		return wire.TooShort("GnttabDumpTable", len(b), GnttabDumpTableSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[2:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabDumpTableSize bytes.
func (s *GnttabDumpTable) Encode(b []byte) error {
	if len(b) < GnttabDumpTableSize {
		return wire.TooShort("GnttabDumpTable", len(b), GnttabDumpTableSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint16(b[2:], uint16(s.Status))
	return nil
}
