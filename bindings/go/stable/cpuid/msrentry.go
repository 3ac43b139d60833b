// Code generated from abi/cpuid.yaml. DO NOT EDIT.

package cpuid

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MsrEntrySize is the size of MsrEntry in bytes.
const MsrEntrySize = 16

// MsrEntry: What reading a model-specific register answers. Xen's xen_msr_entry_t: public/arch-x86/xen.h, 4.17. Written
// by the toolstack.
type MsrEntry struct {
	// The register's number.
	Index uint32

	// Reserved: zero when written.
	Flags uint32

	// Its value.
	Value uint64
}

// Decode reads the structure from the start of b, which has to hold MsrEntrySize bytes.
func (s *MsrEntry) Decode(b []byte) error {
	if len(b) < MsrEntrySize {
		return wire.TooShort("MsrEntry", len(b), MsrEntrySize)
	}
	s.Index = binary.LittleEndian.Uint32(b[0:])
	s.Flags = binary.LittleEndian.Uint32(b[4:])
	s.Value = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MsrEntrySize bytes.
func (s *MsrEntry) Encode(b []byte) error {
	if len(b) < MsrEntrySize {
		return wire.TooShort("MsrEntry", len(b), MsrEntrySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Index)
	binary.LittleEndian.PutUint32(b[4:], s.Flags)
	binary.LittleEndian.PutUint64(b[8:], s.Value)
	return nil
}
