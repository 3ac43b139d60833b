// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextPmTimerSize is the size of ContextPmTimer in bytes.
const ContextPmTimerSize = 8

// ContextPmTimer: The ACPI power-management timer and its event registers. In C dctx_pm_timer:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextPmTimer struct {
	// The counter, at 3.579545 MHz.
	Counter uint32

	// The events that have happened, a bit each.
	Status uint16

	// The events that interrupt, a bit each.
	Enabled uint16
}

// Decode reads the structure from the start of b, which has to hold ContextPmTimerSize bytes.
func (s *ContextPmTimer) Decode(b []byte) error {
	if len(b) < ContextPmTimerSize {
		return wire.TooShort("ContextPmTimer", len(b), ContextPmTimerSize)
	}
	s.Counter = binary.LittleEndian.Uint32(b[0:])
	s.Status = binary.LittleEndian.Uint16(b[4:])
	s.Enabled = binary.LittleEndian.Uint16(b[6:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextPmTimerSize bytes.
func (s *ContextPmTimer) Encode(b []byte) error {
	if len(b) < ContextPmTimerSize {
		return wire.TooShort("ContextPmTimer", len(b), ContextPmTimerSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Counter)
	binary.LittleEndian.PutUint16(b[4:], s.Status)
	binary.LittleEndian.PutUint16(b[6:], s.Enabled)
	return nil
}
