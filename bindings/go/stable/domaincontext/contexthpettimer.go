// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextHpetTimerSize is the size of ContextHpetTimer in bytes.
const ContextHpetTimerSize = 32

// ContextHpetTimer: A comparator of the high-precision event timer. In C dctx_hpet_timer: docs/specs/domain-context.md,
// 1.0. Written by the hypervisor.
type ContextHpetTimer struct {
	// Its configuration and capabilities.
	Config uint64

	// The count at which it fires, in 64 bits also when it is used with 32.
	Comparator uint64

	// Its message route.
	Route uint64

	// What was last written to the comparator, of one that repeats.
	Period uint64
}

// Decode reads the structure from the start of b, which has to hold ContextHpetTimerSize bytes.
func (s *ContextHpetTimer) Decode(b []byte) error {
	if len(b) < ContextHpetTimerSize {
		return wire.TooShort("ContextHpetTimer", len(b), ContextHpetTimerSize)
	}
	s.Config = binary.LittleEndian.Uint64(b[0:])
	s.Comparator = binary.LittleEndian.Uint64(b[8:])
	s.Route = binary.LittleEndian.Uint64(b[16:])
	s.Period = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextHpetTimerSize bytes.
func (s *ContextHpetTimer) Encode(b []byte) error {
	if len(b) < ContextHpetTimerSize {
		return wire.TooShort("ContextHpetTimer", len(b), ContextHpetTimerSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Config)
	binary.LittleEndian.PutUint64(b[8:], s.Comparator)
	binary.LittleEndian.PutUint64(b[16:], s.Route)
	binary.LittleEndian.PutUint64(b[24:], s.Period)
	return nil
}
