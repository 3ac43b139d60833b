// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// SchedRemoteShutdownSize is the size of SchedRemoteShutdown in bytes.
const SchedRemoteShutdownSize = 8

// SchedRemoteShutdown: Why another domain is to stop. Xen's sched_remote_shutdown: public/sched.h, 4.22. Written by the
// device model.
type SchedRemoteShutdown struct {
	// The domain.
	DomainId uint16

	// The reason; Xen keeps its lowest 8 bits.
	Reason ShutdownReason
}

// Decode reads the structure from the start of b, which has to hold SchedRemoteShutdownSize bytes.
func (s *SchedRemoteShutdown) Decode(b []byte) error {
	if len(b) < SchedRemoteShutdownSize {
		return wire.TooShort("SchedRemoteShutdown", len(b), SchedRemoteShutdownSize)
	}
	s.DomainId = binary.LittleEndian.Uint16(b[0:])
	s.Reason = ShutdownReason(binary.LittleEndian.Uint32(b[4:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SchedRemoteShutdownSize bytes.
func (s *SchedRemoteShutdown) Encode(b []byte) error {
	if len(b) < SchedRemoteShutdownSize {
		return wire.TooShort("SchedRemoteShutdown", len(b), SchedRemoteShutdownSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.DomainId)
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Reason))
	wire.Clear(b[2:4])
	return nil
}
