// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextEventFifoSize is the size of ContextEventFifo in bytes, without page.
const ContextEventFifoSize = 8

// ContextEventFifo: The pages of events of a guest that uses the FIFO kind. In C dctx_event_fifo:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextEventFifo struct {
	// The number of pages.
	Pages uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: page, ContextFrame[pages]. The pages, in the order in which the guest added them.
}

// Decode reads the structure from the start of b, which has to hold ContextEventFifoSize bytes.
func (s *ContextEventFifo) Decode(b []byte) error {
	if len(b) < ContextEventFifoSize {
		return wire.TooShort("ContextEventFifo", len(b), ContextEventFifoSize)
	}
	s.Pages = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextEventFifoSize bytes.
func (s *ContextEventFifo) Encode(b []byte) error {
	if len(b) < ContextEventFifoSize {
		return wire.TooShort("ContextEventFifo", len(b), ContextEventFifoSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Pages)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextEventFifoPageOffset is where page begins, ContextFrame[pages].
const ContextEventFifoPageOffset = 8
