// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// SchedShutdownSize is the size of SchedShutdown in bytes.
const SchedShutdownSize = 4

// SchedShutdown: Why the caller's domain stops. Xen's sched_shutdown: public/sched.h, 4.22. Written by the guest.
type SchedShutdown struct {
	// The reason; Xen keeps its lowest 8 bits.
	Reason ShutdownReason
}

// Decode reads the structure from the start of b, which has to hold SchedShutdownSize bytes.
func (s *SchedShutdown) Decode(b []byte) error {
	if len(b) < SchedShutdownSize {
		return wire.TooShort("SchedShutdown", len(b), SchedShutdownSize)
	}
	s.Reason = ShutdownReason(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SchedShutdownSize bytes.
func (s *SchedShutdown) Encode(b []byte) error {
	if len(b) < SchedShutdownSize {
		return wire.TooShort("SchedShutdown", len(b), SchedShutdownSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Reason))
	return nil
}
