// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// TscInfoSize is the size of TscInfo in bytes.
const TscInfoSize = 24

// TscInfo: How the guest's time-stamp counter runs. Xen's xc_sr_rec_x86_tsc_info:
// docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream. Written by the toolstack.
type TscInfo struct {
	// How it is provided.
	Mode TscMode

	// Its frequency in kHz, as the guest was told.
	Khz uint32

	// The guest's time since its start, in nanoseconds.
	Nsec uint64

	// Counts the lives of the domain: 1 once built, one more with each restore.
	Incarnation uint32

	// Reserved: zero when written.
	Res1 uint32
}

// Decode reads the structure from the start of b, which has to hold TscInfoSize bytes.
func (s *TscInfo) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < TscInfoSize {
		return wire.TooShort("TscInfo", len(b), TscInfoSize)
	}
	s.Mode = TscMode(order.Uint32(b[0:]))
	s.Khz = order.Uint32(b[4:])
	s.Nsec = order.Uint64(b[8:])
	s.Incarnation = order.Uint32(b[16:])
	s.Res1 = order.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for TscInfoSize bytes.
func (s *TscInfo) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < TscInfoSize {
		return wire.TooShort("TscInfo", len(b), TscInfoSize)
	}
	order.PutUint32(b[0:], uint32(s.Mode))
	order.PutUint32(b[4:], s.Khz)
	order.PutUint64(b[8:], s.Nsec)
	order.PutUint32(b[16:], s.Incarnation)
	order.PutUint32(b[20:], s.Res1)
	return nil
}
