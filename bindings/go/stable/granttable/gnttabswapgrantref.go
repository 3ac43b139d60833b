// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabSwapGrantRefSize is the size of GnttabSwapGrantRef in bytes.
const GnttabSwapGrantRefSize = 12

// GnttabSwapGrantRef: Two entries of the caller's table that are to change places. Xen's gnttab_swap_grant_ref:
// public/grant_table.h, 4.22. In Xen 4.2 and later.
type GnttabSwapGrantRef struct {
	// One grant.
	First uint32

	// The other.
	Second uint32

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabSwapGrantRefSize bytes.
func (s *GnttabSwapGrantRef) Decode(b []byte) error {
	if len(b) < GnttabSwapGrantRefSize {
		return wire.TooShort("GnttabSwapGrantRef", len(b), GnttabSwapGrantRefSize)
	}
	s.First = binary.LittleEndian.Uint32(b[0:])
	s.Second = binary.LittleEndian.Uint32(b[4:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[8:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabSwapGrantRefSize bytes.
func (s *GnttabSwapGrantRef) Encode(b []byte) error {
	if len(b) < GnttabSwapGrantRefSize {
		return wire.TooShort("GnttabSwapGrantRef", len(b), GnttabSwapGrantRefSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.First)
	binary.LittleEndian.PutUint32(b[4:], s.Second)
	binary.LittleEndian.PutUint16(b[8:], uint16(s.Status))
	wire.Clear(b[10:12])
	return nil
}
