// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmStartInfoSize is the size of HvmStartInfo in bytes.
const HvmStartInfoSize = 56

// HvmStartInfoExpectedMagic is XEN_HVM_START_MAGIC_VALUE. The only value of magic. In Xen 4.7 and later.
const HvmStartInfoExpectedMagic uint32 = 0x336ec578

// HvmStartInfo: What a PVH guest is told when it starts; its physical address is in EBX then. Xen's hvm_start_info:
// public/arch-x86/hvm/start_info.h, 4.22. In Xen 4.11 and later. Written by the toolstack.
type HvmStartInfo struct {
	// Says that this is a start info.
	Magic uint32

	// 1; 0 ends before the memory map.
	StructureVersion uint32

	// What kind of domain it is.
	Flags StartFlags

	// The number of modules.
	NrModules uint32

	// The physical address of the list of modules.
	ModlistPaddr uint64

	// The physical address of the command line, which ends with a zero byte.
	CmdlinePaddr uint64

	// The physical address of the root of the ACPI tables.
	RsdpPaddr uint64

	// The physical address of the memory map.
	MemmapPaddr uint64

	// The number of its entries; 0 when there is none.
	MemmapEntries uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold HvmStartInfoSize bytes.
func (s *HvmStartInfo) Decode(b []byte) error {
	if len(b) < HvmStartInfoSize {
		return wire.TooShort("HvmStartInfo", len(b), HvmStartInfoSize)
	}
	s.Magic = binary.LittleEndian.Uint32(b[0:])
	s.StructureVersion = binary.LittleEndian.Uint32(b[4:])
	s.Flags = StartFlags(binary.LittleEndian.Uint32(b[8:]))
	s.NrModules = binary.LittleEndian.Uint32(b[12:])
	s.ModlistPaddr = binary.LittleEndian.Uint64(b[16:])
	s.CmdlinePaddr = binary.LittleEndian.Uint64(b[24:])
	s.RsdpPaddr = binary.LittleEndian.Uint64(b[32:])
	s.MemmapPaddr = binary.LittleEndian.Uint64(b[40:])
	s.MemmapEntries = binary.LittleEndian.Uint32(b[48:])
	s.Reserved = binary.LittleEndian.Uint32(b[52:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmStartInfoSize bytes.
func (s *HvmStartInfo) Encode(b []byte) error {
	if len(b) < HvmStartInfoSize {
		return wire.TooShort("HvmStartInfo", len(b), HvmStartInfoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Magic)
	binary.LittleEndian.PutUint32(b[4:], s.StructureVersion)
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Flags))
	binary.LittleEndian.PutUint32(b[12:], s.NrModules)
	binary.LittleEndian.PutUint64(b[16:], s.ModlistPaddr)
	binary.LittleEndian.PutUint64(b[24:], s.CmdlinePaddr)
	binary.LittleEndian.PutUint64(b[32:], s.RsdpPaddr)
	binary.LittleEndian.PutUint64(b[40:], s.MemmapPaddr)
	binary.LittleEndian.PutUint32(b[48:], s.MemmapEntries)
	binary.LittleEndian.PutUint32(b[52:], s.Reserved)
	return nil
}
