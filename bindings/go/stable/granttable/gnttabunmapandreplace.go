// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// GnttabUnmapAndReplaceSize is the size of GnttabUnmapAndReplace in bytes.
const GnttabUnmapAndReplaceSize = 24

// GnttabUnmapAndReplace: A mapping that is to give way to what is mapped elsewhere. Xen's gnttab_unmap_and_replace:
// public/grant_table.h, 4.22.
type GnttabUnmapAndReplace struct {
	// The linear address of the mapping.
	HostAddr uint64

	// The linear address of what takes its place, where nothing is mapped then.
	NewAddr uint64

	// The mapping.
	MappingHandle uint32

	// What came of it.
	Status GrantStatus
}

// Decode reads the structure from the start of b, which has to hold GnttabUnmapAndReplaceSize bytes.
func (s *GnttabUnmapAndReplace) Decode(b []byte) error {
	if len(b) < GnttabUnmapAndReplaceSize {
		return wire.TooShort("GnttabUnmapAndReplace", len(b), GnttabUnmapAndReplaceSize)
	}
	s.HostAddr = binary.LittleEndian.Uint64(b[0:])
	s.NewAddr = binary.LittleEndian.Uint64(b[8:])
	s.MappingHandle = binary.LittleEndian.Uint32(b[16:])
	s.Status = GrantStatus(binary.LittleEndian.Uint16(b[20:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for GnttabUnmapAndReplaceSize bytes.
func (s *GnttabUnmapAndReplace) Encode(b []byte) error {
	if len(b) < GnttabUnmapAndReplaceSize {
		return wire.TooShort("GnttabUnmapAndReplace", len(b), GnttabUnmapAndReplaceSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.HostAddr)
	binary.LittleEndian.PutUint64(b[8:], s.NewAddr)
	binary.LittleEndian.PutUint32(b[16:], s.MappingHandle)
	binary.LittleEndian.PutUint16(b[20:], uint16(s.Status))
	wire.Clear(b[22:24])
	return nil
}
