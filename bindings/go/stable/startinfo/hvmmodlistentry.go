// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmModlistEntrySize is the size of HvmModlistEntry in bytes.
const HvmModlistEntrySize = 32

// HvmModlistEntry: A module of a PVH guest. Xen's hvm_modlist_entry: public/arch-x86/hvm/start_info.h, 4.22. In Xen 4.7
// and later. Written by the toolstack.
type HvmModlistEntry struct {
	// Its physical address.
	Address uint64

	// The number of its bytes.
	Length uint64

	// The physical address of its command line.
	CmdlinePaddr uint64

	// Reserved: zero when written.
	Reserved uint64
}

// Decode reads the structure from the start of b, which has to hold HvmModlistEntrySize bytes.
func (s *HvmModlistEntry) Decode(b []byte) error {
	if len(b) < HvmModlistEntrySize {
		return wire.TooShort("HvmModlistEntry", len(b), HvmModlistEntrySize)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	s.CmdlinePaddr = binary.LittleEndian.Uint64(b[16:])
	s.Reserved = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmModlistEntrySize bytes.
func (s *HvmModlistEntry) Encode(b []byte) error {
	if len(b) < HvmModlistEntrySize {
		return wire.TooShort("HvmModlistEntry", len(b), HvmModlistEntrySize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	binary.LittleEndian.PutUint64(b[16:], s.CmdlinePaddr)
	binary.LittleEndian.PutUint64(b[24:], s.Reserved)
	return nil
}
