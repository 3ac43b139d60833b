// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuEventFifoSize is the size of ContextVcpuEventFifo in bytes.
const ContextVcpuEventFifoSize = 80

// ContextVcpuEventFifo: The queues of events of a vCPU, of the FIFO kind. In C dctx_vcpu_event_fifo:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuEventFifo struct {
	// The frame with its control block; all ones when it has none.
	ControlGfn uint64

	// Where in the frame the control block begins.
	ControlOffset uint32

	// Reserved: zero when written.
	Reserved uint32

	// The last event of each queue, by priority; 0 when it is empty.
	Tails [16]uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuEventFifoSize bytes.
func (s *ContextVcpuEventFifo) Decode(b []byte) error {
	if len(b) < ContextVcpuEventFifoSize {
		return wire.TooShort("ContextVcpuEventFifo", len(b), ContextVcpuEventFifoSize)
	}
	s.ControlGfn = binary.LittleEndian.Uint64(b[0:])
	s.ControlOffset = binary.LittleEndian.Uint32(b[8:])
	s.Reserved = binary.LittleEndian.Uint32(b[12:])
	for i := range s.Tails {
		s.Tails[i] = binary.LittleEndian.Uint32(b[16+4*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuEventFifoSize bytes.
func (s *ContextVcpuEventFifo) Encode(b []byte) error {
	if len(b) < ContextVcpuEventFifoSize {
		return wire.TooShort("ContextVcpuEventFifo", len(b), ContextVcpuEventFifoSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.ControlGfn)
	binary.LittleEndian.PutUint32(b[8:], s.ControlOffset)
	binary.LittleEndian.PutUint32(b[12:], s.Reserved)
	for i := range s.Tails {
		binary.LittleEndian.PutUint32(b[16+4*i:], s.Tails[i])
	}
	return nil
}
