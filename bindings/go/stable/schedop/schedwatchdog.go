// Code generated from abi/sched-op.yaml. DO NOT EDIT.

package schedop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// SchedWatchdogSize is the size of SchedWatchdog in bytes.
const SchedWatchdogSize = 8

// SchedWatchdog: A watchdog of a domain. Xen's sched_watchdog: public/sched.h, 4.22. In Xen 4.1 and later. Written by
// the guest.
type SchedWatchdog struct {
	// The watchdog; 0 for a new one.
	Id uint32

	// In how many seconds it runs out; 0 to stop it.
	Timeout uint32
}

// Decode reads the structure from the start of b, which has to hold SchedWatchdogSize bytes.
func (s *SchedWatchdog) Decode(b []byte) error {
	if len(b) < SchedWatchdogSize {
		return wire.TooShort("SchedWatchdog", len(b), SchedWatchdogSize)
	}
	s.Id = binary.LittleEndian.Uint32(b[0:])
	s.Timeout = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SchedWatchdogSize bytes.
func (s *SchedWatchdog) Encode(b []byte) error {
	if len(b) < SchedWatchdogSize {
		return wire.TooShort("SchedWatchdog", len(b), SchedWatchdogSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Id)
	binary.LittleEndian.PutUint32(b[4:], s.Timeout)
	return nil
}
