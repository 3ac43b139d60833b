// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// HvmStartInfoBefore411Size is the size of HvmStartInfoBefore411 in bytes.
const HvmStartInfoBefore411Size = 40

// HvmStartInfoBefore411: What a PVH guest is told when it starts, in version 0. Xen's hvm_start_info:
// public/arch-x86/hvm/start_info.h, 4.22. In Xen 4.7 to 4.10. Written by the toolstack.
type HvmStartInfoBefore411 struct {
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
}

// Decode reads the structure from the start of b, which has to hold HvmStartInfoBefore411Size bytes.
func (s *HvmStartInfoBefore411) Decode(b []byte) error {
	if len(b) < HvmStartInfoBefore411Size {
		return wire.TooShort("HvmStartInfoBefore411", len(b), HvmStartInfoBefore411Size)
	}
	s.Magic = binary.LittleEndian.Uint32(b[0:])
	s.StructureVersion = binary.LittleEndian.Uint32(b[4:])
	s.Flags = StartFlags(binary.LittleEndian.Uint32(b[8:]))
	s.NrModules = binary.LittleEndian.Uint32(b[12:])
	s.ModlistPaddr = binary.LittleEndian.Uint64(b[16:])
	s.CmdlinePaddr = binary.LittleEndian.Uint64(b[24:])
	s.RsdpPaddr = binary.LittleEndian.Uint64(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmStartInfoBefore411Size bytes.
func (s *HvmStartInfoBefore411) Encode(b []byte) error {
	if len(b) < HvmStartInfoBefore411Size {
		return wire.TooShort("HvmStartInfoBefore411", len(b), HvmStartInfoBefore411Size)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Magic)
	binary.LittleEndian.PutUint32(b[4:], s.StructureVersion)
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Flags))
	binary.LittleEndian.PutUint32(b[12:], s.NrModules)
	binary.LittleEndian.PutUint64(b[16:], s.ModlistPaddr)
	binary.LittleEndian.PutUint64(b[24:], s.CmdlinePaddr)
	binary.LittleEndian.PutUint64(b[32:], s.RsdpPaddr)
	return nil
}
