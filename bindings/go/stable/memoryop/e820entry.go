// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// E820EntrySize is the size of E820Entry in bytes.
const E820EntrySize = 20

// E820Entry: A range of physical addresses, as the BIOS reports it by INT 15h, EAX E820h. Xen's e820entry:
// xen/arch/x86/include/asm/e820.h, 4.22. Written by the guest.
type E820Entry struct {
	// The first address.
	Address uint64

	// The number of bytes.
	Length uint64

	// 1 for memory, 2 for reserved, 3 for ACPI tables, 4 for what survives sleep, 5 for broken memory.
	Kind uint32
}

// Decode reads the structure from the start of b, which has to hold E820EntrySize bytes.
func (s *E820Entry) Decode(b []byte) error {
	if len(b) < E820EntrySize {
		return wire.TooShort("E820Entry", len(b), E820EntrySize)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	s.Kind = binary.LittleEndian.Uint32(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for E820EntrySize bytes.
func (s *E820Entry) Encode(b []byte) error {
	if len(b) < E820EntrySize {
		return wire.TooShort("E820Entry", len(b), E820EntrySize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	binary.LittleEndian.PutUint32(b[16:], s.Kind)
	return nil
}
