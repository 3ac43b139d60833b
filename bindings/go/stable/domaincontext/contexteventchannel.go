// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextEventChannelSize is the size of ContextEventChannel in bytes.
const ContextEventChannelSize = 24

// ContextEventChannel: An event channel that is not free. In C dctx_event_channel: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextEventChannel struct {
	// Its number.
	Port uint32

	// What it is bound to.
	Kind ContextEventKind

	// Its priority, 0 the highest to 15; 7 unless the guest said otherwise.
	Priority uint16

	// The vCPU that is told.
	Vcpu uint32

	// The remote domain, of an unbound or interdomain channel.
	RemoteDomain uint16

	// Reserved: zero when written.
	Reserved uint16

	// The remote domain's channel, the physical or the virtual interrupt; 0 otherwise.
	Source uint32

	// Reserved: zero when written.
	Reserved2 uint32
}

// Decode reads the structure from the start of b, which has to hold ContextEventChannelSize bytes.
func (s *ContextEventChannel) Decode(b []byte) error {
	if len(b) < ContextEventChannelSize {
		return wire.TooShort("ContextEventChannel", len(b), ContextEventChannelSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	s.Kind = ContextEventKind(binary.LittleEndian.Uint16(b[4:]))
	s.Priority = binary.LittleEndian.Uint16(b[6:])
	s.Vcpu = binary.LittleEndian.Uint32(b[8:])
	s.RemoteDomain = binary.LittleEndian.Uint16(b[12:])
	s.Reserved = binary.LittleEndian.Uint16(b[14:])
	s.Source = binary.LittleEndian.Uint32(b[16:])
	s.Reserved2 = binary.LittleEndian.Uint32(b[20:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextEventChannelSize bytes.
func (s *ContextEventChannel) Encode(b []byte) error {
	if len(b) < ContextEventChannelSize {
		return wire.TooShort("ContextEventChannel", len(b), ContextEventChannelSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	binary.LittleEndian.PutUint16(b[4:], uint16(s.Kind))
	binary.LittleEndian.PutUint16(b[6:], s.Priority)
	binary.LittleEndian.PutUint32(b[8:], s.Vcpu)
	binary.LittleEndian.PutUint16(b[12:], s.RemoteDomain)
	binary.LittleEndian.PutUint16(b[14:], s.Reserved)
	binary.LittleEndian.PutUint32(b[16:], s.Source)
	binary.LittleEndian.PutUint32(b[20:], s.Reserved2)
	return nil
}
