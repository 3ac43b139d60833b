// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabCacheFlushAddressSize is the size of GnttabCacheFlushAddress in bytes.
const GnttabCacheFlushAddressSize = 8

// GnttabCacheFlushAddress: The page to flush, by its address for devices. Xen's gnttab_cache_flush.a.dev_bus_addr:
// public/grant_table.h, 4.22. In Xen 4.5 and later. Written by the guest.
type GnttabCacheFlushAddress struct {
	// The address.
	DevBusAddr uint64
}

// Decode reads the structure from the start of b, which has to hold GnttabCacheFlushAddressSize bytes.
func (s *GnttabCacheFlushAddress) Decode(b []byte) error {
	if len(b) < GnttabCacheFlushAddressSize {
		return wire.TooShort("GnttabCacheFlushAddress", len(b), GnttabCacheFlushAddressSize)
	}
	s.DevBusAddr = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabCacheFlushAddressSize bytes.
func (s *GnttabCacheFlushAddress) Encode(b []byte) error {
	if len(b) < GnttabCacheFlushAddressSize {
		return wire.TooShort("GnttabCacheFlushAddress", len(b), GnttabCacheFlushAddressSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.DevBusAddr)
	return nil
}
