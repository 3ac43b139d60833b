// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmMemmapTableEntrySize is the size of HvmMemmapTableEntry in bytes.
const HvmMemmapTableEntrySize = 24

// HvmMemmapTableEntry: A range of a PVH guest's memory map. Xen's hvm_memmap_table_entry:
// public/arch-x86/hvm/start_info.h, 4.22. In Xen 4.11 and later. Written by the toolstack.
type HvmMemmapTableEntry struct {
	// Its first address.
	Address uint64

	// The number of its bytes.
	Length uint64

	// What it is.
	Kind HvmMemoryMapType

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold HvmMemmapTableEntrySize bytes.
func (s *HvmMemmapTableEntry) Decode(b []byte) error {
	if len(b) < HvmMemmapTableEntrySize {
		return wire.TooShort("HvmMemmapTableEntry", len(b), HvmMemmapTableEntrySize)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	s.Kind = HvmMemoryMapType(binary.LittleEndian.Uint32(b[16:]))
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmMemmapTableEntrySize bytes.
func (s *HvmMemmapTableEntry) Encode(b []byte) error {
	if len(b) < HvmMemmapTableEntrySize {
		return wire.TooShort("HvmMemmapTableEntry", len(b), HvmMemmapTableEntrySize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	binary.LittleEndian.PutUint32(b[16:], uint32(s.Kind))
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}
