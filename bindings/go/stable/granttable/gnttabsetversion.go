// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabSetVersionSize is the size of GnttabSetVersion in bytes.
const GnttabSetVersionSize = 4

// GnttabSetVersion: The version that the caller's table is to have. Xen's gnttab_set_version: public/grant_table.h,
// 4.22. In Xen 4.0 and later. Written by the guest.
type GnttabSetVersion struct {
	// 1 or 2; then the one that it has.
	TableVersion uint32
}

// Decode reads the structure from the start of b, which has to hold GnttabSetVersionSize bytes.
func (s *GnttabSetVersion) Decode(b []byte) error {
	if len(b) < GnttabSetVersionSize {
		return wire.TooShort("GnttabSetVersion", len(b), GnttabSetVersionSize)
	}
	s.TableVersion = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabSetVersionSize bytes.
func (s *GnttabSetVersion) Encode(b []byte) error {
	if len(b) < GnttabSetVersionSize {
		return wire.TooShort("GnttabSetVersion", len(b), GnttabSetVersionSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.TableVersion)
	return nil
}
