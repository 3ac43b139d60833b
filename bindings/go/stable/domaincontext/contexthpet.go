// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextHpetSize is the size of ContextHpet in bytes.
const ContextHpetSize = 128

// ContextHpet: The high-precision event timer. In C dctx_hpet: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextHpet struct {
	// Its capabilities and its period in femtoseconds.
	Capabilities uint64

	// Whether it runs and whether it replaces the older timers.
	Config uint64

	// The level-triggered comparators that have fired, a bit each.
	Status uint64

	// The main counter.
	Counter uint64

	// Its comparators.
	Timer [3]ContextHpetTimer
}

// Decode reads the structure from the start of b, which has to hold ContextHpetSize bytes.
func (s *ContextHpet) Decode(b []byte) error {
	if len(b) < ContextHpetSize {
		return wire.TooShort("ContextHpet", len(b), ContextHpetSize)
	}
	s.Capabilities = binary.LittleEndian.Uint64(b[0:])
	s.Config = binary.LittleEndian.Uint64(b[8:])
	s.Status = binary.LittleEndian.Uint64(b[16:])
	s.Counter = binary.LittleEndian.Uint64(b[24:])
	for i := range s.Timer {
		if err := s.Timer[i].Decode(b[32+32*i:]); err != nil {
			return err
		}
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextHpetSize bytes.
func (s *ContextHpet) Encode(b []byte) error {
	if len(b) < ContextHpetSize {
		return wire.TooShort("ContextHpet", len(b), ContextHpetSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Capabilities)
	binary.LittleEndian.PutUint64(b[8:], s.Config)
	binary.LittleEndian.PutUint64(b[16:], s.Status)
	binary.LittleEndian.PutUint64(b[24:], s.Counter)
	for i := range s.Timer {
		if err := s.Timer[i].Encode(b[32+32*i:]); err != nil {
			return err
		}
	}
	return nil
}
