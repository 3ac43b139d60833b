// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIoreqPortsSize is the size of ContextIoreqPorts in bytes, without port.
const ContextIoreqPortsSize = 8

// ContextIoreqPorts: The event channels of an ioreq server. In C dctx_ioreq_ports: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextIoreqPorts struct {
	// The number of event channels.
	Ports uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: port, ContextIoreqPort[ports]. The event channels, in rising order of vCPU.
}

// Decode reads the structure from the start of b, which has to hold ContextIoreqPortsSize bytes.
func (s *ContextIoreqPorts) Decode(b []byte) error {
	if len(b) < ContextIoreqPortsSize {
		return wire.TooShort("ContextIoreqPorts", len(b), ContextIoreqPortsSize)
	}
	s.Ports = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIoreqPortsSize bytes.
func (s *ContextIoreqPorts) Encode(b []byte) error {
	if len(b) < ContextIoreqPortsSize {
		return wire.TooShort("ContextIoreqPorts", len(b), ContextIoreqPortsSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Ports)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextIoreqPortsPortOffset is where port begins, ContextIoreqPort[ports].
const ContextIoreqPortsPortOffset = 8
