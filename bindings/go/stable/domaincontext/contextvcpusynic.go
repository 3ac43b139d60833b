// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuSynicSize is the size of ContextVcpuSynic in bytes.
const ContextVcpuSynicSize = 24

// ContextVcpuSynic: What VCPU_VIRIDIAN lacks of the synthetic interrupt controller. In C dctx_vcpu_synic:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuSynic struct {
	// The MSR SCONTROL.
	Control uint64

	// The MSR SIEFP with the address of the event page.
	EventPage uint64

	// The synthetic interrupts with a message that waits for its slot, a bit each.
	Messages uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuSynicSize bytes.
func (s *ContextVcpuSynic) Decode(b []byte) error {
	if len(b) < ContextVcpuSynicSize {
		return wire.TooShort("ContextVcpuSynic", len(b), ContextVcpuSynicSize)
	}
	s.Control = binary.LittleEndian.Uint64(b[0:])
	s.EventPage = binary.LittleEndian.Uint64(b[8:])
	s.Messages = binary.LittleEndian.Uint32(b[16:])
	s.Reserved = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuSynicSize bytes.
func (s *ContextVcpuSynic) Encode(b []byte) error {
	if len(b) < ContextVcpuSynicSize {
		return wire.TooShort("ContextVcpuSynic", len(b), ContextVcpuSynicSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Control)
	binary.LittleEndian.PutUint64(b[8:], s.EventPage)
	binary.LittleEndian.PutUint32(b[16:], s.Messages)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved)
	return nil
}
