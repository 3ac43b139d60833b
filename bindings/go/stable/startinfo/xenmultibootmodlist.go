// Code generated from abi/start-info.yaml. DO NOT EDIT.

package startinfo

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenMultibootModListSize is the size of XenMultibootModList in bytes.
const XenMultibootModListSize = 16

// XenMultibootModList: A module of a PV guest that has a list of them; a start of 0 ends the list. Addresses count from
// the list's start. Xen's xen_multiboot_mod_list: public/xen.h, 4.22. In Xen 4.0 and later. Written by the toolstack.
type XenMultibootModList struct {
	// Its first byte.
	ModStart uint32

	// Its last byte.
	ModEnd uint32

	// Its command line, which ends with a zero byte.
	Cmdline uint32

	// Reserved: zero when written.
	Pad uint32
}

// Decode reads the structure from the start of b, which has to hold XenMultibootModListSize bytes.
func (s *XenMultibootModList) Decode(b []byte) error {
	if len(b) < XenMultibootModListSize {
		return wire.TooShort("XenMultibootModList", len(b), XenMultibootModListSize)
	}
	s.ModStart = binary.LittleEndian.Uint32(b[0:])
	s.ModEnd = binary.LittleEndian.Uint32(b[4:])
	s.Cmdline = binary.LittleEndian.Uint32(b[8:])
	s.Pad = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMultibootModListSize bytes.
func (s *XenMultibootModList) Encode(b []byte) error {
	if len(b) < XenMultibootModListSize {
		return wire.TooShort("XenMultibootModList", len(b), XenMultibootModListSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.ModStart)
	binary.LittleEndian.PutUint32(b[4:], s.ModEnd)
	binary.LittleEndian.PutUint32(b[8:], s.Cmdline)
	binary.LittleEndian.PutUint32(b[12:], s.Pad)
	return nil
}
