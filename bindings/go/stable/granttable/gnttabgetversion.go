// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabGetVersionSize is the size of GnttabGetVersion in bytes.
const GnttabGetVersionSize = 8

// GnttabGetVersion: The version of a domain's table. Xen's gnttab_get_version: public/grant_table.h, 4.22. In Xen 4.0
// and later.
type GnttabGetVersion struct {
	// The domain.
	Dom uint16

	// Padding.
	Pad uint16

	// The version.
	TableVersion uint32
}

// Decode reads the structure from the start of b, which has to hold GnttabGetVersionSize bytes.
func (s *GnttabGetVersion) Decode(b []byte) error {
	if len(b) < GnttabGetVersionSize {
		return wire.TooShort("GnttabGetVersion", len(b), GnttabGetVersionSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Pad = binary.LittleEndian.Uint16(b[2:])
	s.TableVersion = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabGetVersionSize bytes.
func (s *GnttabGetVersion) Encode(b []byte) error {
	if len(b) < GnttabGetVersionSize {
		return wire.TooShort("GnttabGetVersion", len(b), GnttabGetVersionSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint16(b[2:], s.Pad)
	binary.LittleEndian.PutUint32(b[4:], s.TableVersion)
	return nil
}
