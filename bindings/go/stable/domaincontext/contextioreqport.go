// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIoreqPortSize is the size of ContextIoreqPort in bytes.
const ContextIoreqPortSize = 8

// ContextIoreqPort: An event channel of an ioreq server. In C dctx_ioreq_port: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextIoreqPort struct {
	// The event channel by which the vCPU tells of its requests.
	Port uint32

	// The vCPU.
	Vcpu uint32
}

// Decode reads the structure from the start of b, which has to hold ContextIoreqPortSize bytes.
func (s *ContextIoreqPort) Decode(b []byte) error {
	if len(b) < ContextIoreqPortSize {
		return wire.TooShort("ContextIoreqPort", len(b), ContextIoreqPortSize)
	}
	s.Port = binary.LittleEndian.Uint32(b[0:])
	s.Vcpu = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIoreqPortSize bytes.
func (s *ContextIoreqPort) Encode(b []byte) error {
	if len(b) < ContextIoreqPortSize {
		return wire.TooShort("ContextIoreqPort", len(b), ContextIoreqPortSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Port)
	binary.LittleEndian.PutUint32(b[4:], s.Vcpu)
	return nil
}
