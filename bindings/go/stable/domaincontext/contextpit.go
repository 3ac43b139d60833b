// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextPitSize is the size of ContextPit in bytes.
const ContextPitSize = 56

// ContextPit: The interval timer. In C dctx_pit: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextPit struct {
	// Its counters.
	Channel [3]ContextPitChannel

	// Whether the speaker is connected to the third counter.
	Speaker uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextPitSize bytes.
func (s *ContextPit) Decode(b []byte) error {
	if len(b) < ContextPitSize {
		return wire.TooShort("ContextPit", len(b), ContextPitSize)
	}
	for i := range s.Channel {
		if err := s.Channel[i].Decode(b[16*i:]); err != nil {
			return err
		}
	}
	s.Speaker = binary.LittleEndian.Uint32(b[48:])
	s.Reserved = binary.LittleEndian.Uint32(b[52:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextPitSize bytes.
func (s *ContextPit) Encode(b []byte) error {
	if len(b) < ContextPitSize {
		return wire.TooShort("ContextPit", len(b), ContextPitSize)
	}
	for i := range s.Channel {
		if err := s.Channel[i].Encode(b[16*i:]); err != nil {
			return err
		}
	}
	binary.LittleEndian.PutUint32(b[48:], s.Speaker)
	binary.LittleEndian.PutUint32(b[52:], s.Reserved)
	return nil
}
