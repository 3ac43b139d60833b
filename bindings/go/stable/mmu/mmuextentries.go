// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MmuextEntriesSize is the size of MmuextEntries in bytes, for callers of a width; 0 for those that have none.
func MmuextEntriesSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// MmuextEntries: A number of descriptors. Xen's mmuext_op.arg2.nr_ents: public/xen.h, 4.22. Written by the guest.
type MmuextEntries struct {
	// The number.
	NrEnts uint32
}

// Decode reads the structure from the start of b, which has to hold MmuextEntriesSize(width) bytes.
func (s *MmuextEntries) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("MmuextEntries", width)
}

func (s *MmuextEntries) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("MmuextEntries", len(b), 4)
	}
	s.NrEnts = binary.LittleEndian.Uint32(b[0:])
	return nil
}

func (s *MmuextEntries) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("MmuextEntries", len(b), 8)
	}
	s.NrEnts = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuextEntriesSize(width) bytes.
func (s *MmuextEntries) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("MmuextEntries", width)
}

func (s *MmuextEntries) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("MmuextEntries", len(b), 4)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrEnts)
	return nil
}

func (s *MmuextEntries) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("MmuextEntries", len(b), 8)
	}
	binary.LittleEndian.PutUint32(b[0:], s.NrEnts)
	wire.Clear(b[4:8])
	return nil
}
