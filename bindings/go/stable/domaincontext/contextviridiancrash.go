// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextViridianCrashSize is the size of ContextViridianCrash in bytes.
const ContextViridianCrashSize = 40

// ContextViridianCrash: What the guest has left about its crash. In C dctx_viridian_crash:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextViridianCrash struct {
	// The MSR CRASH_P0.
	Parameter0 uint64

	// The MSR CRASH_P1.
	Parameter1 uint64

	// The MSR CRASH_P2.
	Parameter2 uint64

	// The MSR CRASH_P3.
	Parameter3 uint64

	// The MSR CRASH_P4.
	Parameter4 uint64
}

// Decode reads the structure from the start of b, which has to hold ContextViridianCrashSize bytes.
func (s *ContextViridianCrash) Decode(b []byte) error {
	if len(b) < ContextViridianCrashSize {
		return wire.TooShort("ContextViridianCrash", len(b), ContextViridianCrashSize)
	}
	s.Parameter0 = binary.LittleEndian.Uint64(b[0:])
	s.Parameter1 = binary.LittleEndian.Uint64(b[8:])
	s.Parameter2 = binary.LittleEndian.Uint64(b[16:])
	s.Parameter3 = binary.LittleEndian.Uint64(b[24:])
	s.Parameter4 = binary.LittleEndian.Uint64(b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextViridianCrashSize bytes.
func (s *ContextViridianCrash) Encode(b []byte) error {
	if len(b) < ContextViridianCrashSize {
		return wire.TooShort("ContextViridianCrash", len(b), ContextViridianCrashSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Parameter0)
	binary.LittleEndian.PutUint64(b[8:], s.Parameter1)
	binary.LittleEndian.PutUint64(b[16:], s.Parameter2)
	binary.LittleEndian.PutUint64(b[24:], s.Parameter3)
	binary.LittleEndian.PutUint64(b[32:], s.Parameter4)
	return nil
}
