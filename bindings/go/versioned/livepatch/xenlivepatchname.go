// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenLivepatchNameSize is the size of XenLivepatchName in bytes.
const XenLivepatchNameSize = 16

// XenLivepatchName: A payload's name. Before the rename it was xen_xsplice_name. Xen's xen_livepatch_name:
// public/sysctl.h, 4.17. In Xen 4.7 and later. Written by the toolstack.
type XenLivepatchName struct {
	// Where the text is. A pointer to char.
	Name uint64

	// Its length in bytes, with the NUL at its end: 1 to 128.
	NameLength uint16

	// Reserved: zero when written.
	Pad [3]uint16
}

// Decode reads the structure from the start of b, which has to hold XenLivepatchNameSize bytes.
func (s *XenLivepatchName) Decode(b []byte) error {
	if len(b) < XenLivepatchNameSize {
		return wire.TooShort("XenLivepatchName", len(b), XenLivepatchNameSize)
	}
	s.Name = binary.LittleEndian.Uint64(b[0:])
	s.NameLength = binary.LittleEndian.Uint16(b[8:])
	for i := range s.Pad {
		s.Pad[i] = binary.LittleEndian.Uint16(b[10+2*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenLivepatchNameSize bytes.
func (s *XenLivepatchName) Encode(b []byte) error {
	if len(b) < XenLivepatchNameSize {
		return wire.TooShort("XenLivepatchName", len(b), XenLivepatchNameSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Name)
	binary.LittleEndian.PutUint16(b[8:], s.NameLength)
	for i := range s.Pad {
		binary.LittleEndian.PutUint16(b[10+2*i:], s.Pad[i])
	}
	return nil
}
