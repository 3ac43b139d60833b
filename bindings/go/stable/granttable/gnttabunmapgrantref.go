// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabUnmapGrantRefSize is the size of GnttabUnmapGrantRef in bytes.
const GnttabUnmapGrantRefSize = 24

// GnttabUnmapGrantRef: A mapping that is to go. Xen's gnttab_unmap_grant_ref: public/grant_table.h, 4.22.
type GnttabUnmapGrantRef struct {
	// The address for processors; 0 when that is not to go.
	HostAddr uint64

	// The address for devices; 0 when that is not to go.
	DevBusAddr uint64

	// The mapping.
	MappingHandle uint32

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabUnmapGrantRefSize bytes.
func (s *GnttabUnmapGrantRef) Decode(b []byte) error {
	if len(b) < GnttabUnmapGrantRefSize {
		return wire.TooShort("GnttabUnmapGrantRef", len(b), GnttabUnmapGrantRefSize)
	}
	s.HostAddr = binary.LittleEndian.Uint64(b[0:])
	s.DevBusAddr = binary.LittleEndian.Uint64(b[8:])
	s.MappingHandle = binary.LittleEndian.Uint32(b[16:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[20:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabUnmapGrantRefSize bytes.
func (s *GnttabUnmapGrantRef) Encode(b []byte) error {
	if len(b) < GnttabUnmapGrantRefSize {
		return wire.TooShort("GnttabUnmapGrantRef", len(b), GnttabUnmapGrantRefSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.HostAddr)
	binary.LittleEndian.PutUint64(b[8:], s.DevBusAddr)
	binary.LittleEndian.PutUint32(b[16:], s.MappingHandle)
	binary.LittleEndian.PutUint16(b[20:], uint16(s.Status))
	wire.Clear(b[22:24])
	return nil
}
