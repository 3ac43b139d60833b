// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextClockSize is the size of ContextClock in bytes.
const ContextClockSize = 8

// ContextClock: How far the guest's wall clock is from the host's. In C dctx_clock: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextClock struct {
	// By how many seconds the guest's clock is ahead of the host's in UTC.
	Offset int64
}

// Decode reads the structure from the start of b, which has to hold ContextClockSize bytes.
func (s *ContextClock) Decode(b []byte) error {
	if len(b) < ContextClockSize {
		return wire.TooShort("ContextClock", len(b), ContextClockSize)
	}
	s.Offset = int64(binary.LittleEndian.Uint64(b[0:]))
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextClockSize bytes.
func (s *ContextClock) Encode(b []byte) error {
	if len(b) < ContextClockSize {
		return wire.TooShort("ContextClock", len(b), ContextClockSize)
	}
	binary.LittleEndian.PutUint64(b[0:], uint64(s.Offset))
	return nil
}
