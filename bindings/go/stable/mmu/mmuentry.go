// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MmuEntrySize is the size of MmuEntry in bytes.
const MmuEntrySize = 8

// MmuEntry: A page-table entry where it stands, of any level. Xen's intpte_t: xen/arch/x86/include/asm/page.h, 4.17.
// Written by the guest.
type MmuEntry struct {
	// The entry.
	Entry uint64
}

// Decode reads the structure from the start of b, which has to hold MmuEntrySize bytes.
func (s *MmuEntry) Decode(b []byte) error {
	if len(b) < MmuEntrySize {
		return wire.TooShort("MmuEntry", len(b), MmuEntrySize)
	}
	s.Entry = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuEntrySize bytes.
func (s *MmuEntry) Encode(b []byte) error {
	if len(b) < MmuEntrySize {
		return wire.TooShort("MmuEntry", len(b), MmuEntrySize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Entry)
	return nil
}
