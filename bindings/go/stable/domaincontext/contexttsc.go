// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextTscSize is the size of ContextTsc in bytes.
const ContextTscSize = 24

// ContextTsc: How the guest's time-stamp counters run. In C dctx_tsc: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextTsc struct {
	// How it is provided. A value of TscMode.
	Mode uint32

	// Its frequency in kHz, as the guest was told.
	Khz uint32

	// The guest's time since its start, in nanoseconds.
	Nsec uint64

	// Counts the lives of the domain: 1 once built, one more with each restore.
	Incarnation uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextTscSize bytes.
func (s *ContextTsc) Decode(b []byte) error {
	if len(b) < ContextTscSize {
		return wire.TooShort("ContextTsc", len(b), ContextTscSize)
	}
	s.Mode = binary.LittleEndian.Uint32(b[0:])
	s.Khz = binary.LittleEndian.Uint32(b[4:])
	s.Nsec = binary.LittleEndian.Uint64(b[8:])
	s.Incarnation = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextTscSize bytes.
func (s *ContextTsc) Encode(b []byte) error {
	if len(b) < ContextTscSize {
		return wire.TooShort("ContextTsc", len(b), ContextTscSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Mode)
	binary.LittleEndian.PutUint32(b[4:], s.Khz)
	binary.LittleEndian.PutUint64(b[8:], s.Nsec)
	binary.LittleEndian.PutUint32(b[16:], s.Incarnation)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}
