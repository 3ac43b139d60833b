// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PvInfoSize is the size of PvInfo in bytes.
const PvInfoSize = 8

// PvInfo: How a PV guest is built. Xen's xc_sr_rec_x86_pv_info: docs/specs/libxc-migration-stream.pandoc, revision 3.
// In the byte order of its stream. Written by the toolstack.
type PvInfo struct {
	// The width of the guest's words in bytes: 4 or 8.
	GuestWidth uint8

	// The number of levels of its page tables: 3 at width 4 and 4 at width 8.
	PtLevels uint8

	// Reserved: zero when written.
	Res [6]byte
}

// Decode reads the structure from the start of b, which has to hold PvInfoSize bytes.
func (s *PvInfo) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < PvInfoSize {
		return wire.TooShort("PvInfo", len(b), PvInfoSize)
	}
	s.GuestWidth = b[0]
	s.PtLevels = b[1]
	copy(s.Res[:], b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PvInfoSize bytes.
func (s *PvInfo) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < PvInfoSize {
		return wire.TooShort("PvInfo", len(b), PvInfoSize)
	}
	b[0] = s.GuestWidth
	b[1] = s.PtLevels
	copy(b[2:8], s.Res[:])
	return nil
}
