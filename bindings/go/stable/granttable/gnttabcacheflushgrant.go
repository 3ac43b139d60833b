// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabCacheFlushGrantSize is the size of GnttabCacheFlushGrant in bytes.
const GnttabCacheFlushGrantSize = 8

// GnttabCacheFlushGrant: The page to flush, by its grant. Xen's gnttab_cache_flush.a.ref: public/grant_table.h, 4.22.
// In Xen 4.5 and later. Written by the guest.
type GnttabCacheFlushGrant struct {
	// The grant.
	Reference uint32
}

// Decode reads the structure from the start of b, which has to hold GnttabCacheFlushGrantSize bytes.
func (s *GnttabCacheFlushGrant) Decode(b []byte) error {
	if len(b) < GnttabCacheFlushGrantSize {
		return wire.TooShort("GnttabCacheFlushGrant", len(b), GnttabCacheFlushGrantSize)
	}
	s.Reference = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCacheFlushGrantSize bytes.
func (s *GnttabCacheFlushGrant) Encode(b []byte) error {
	if len(b) < GnttabCacheFlushGrantSize {
		return wire.TooShort("GnttabCacheFlushGrant", len(b), GnttabCacheFlushGrantSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Reference)
	wire.Clear(b[4:8])
	return nil
}
