// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextProducerSize is the size of ContextProducer in bytes, without writer.
const ContextProducerSize = 16

// ContextProducer: Who wrote the image, and on what machine. In C dctx_producer: docs/specs/domain-context.md, 1.0.
// Written by the hypervisor.
type ContextProducer struct {
	// The hypervisor that held the domain.
	Hypervisor ContextHypervisor

	// Leaf 1 EAX of the machine: its family, model and stepping; 0 when it is not known.
	Processor uint32

	// The major number of the hypervisor's version; 0 with a minor number of 0 when it is not known.
	Major uint32

	// The minor number of the hypervisor's version.
	Minor uint32

	// Behind it: writer, u8[...]. The program that wrote the image and its version, as a person would want to read it, in
	// UTF-8.
}

// Decode reads the structure from the start of b, which has to hold ContextProducerSize bytes.
func (s *ContextProducer) Decode(b []byte) error {
	if len(b) < ContextProducerSize {
		return wire.TooShort("ContextProducer", len(b), ContextProducerSize)
	}
	s.Hypervisor = ContextHypervisor(binary.LittleEndian.Uint32(b[0:]))
	s.Processor = binary.LittleEndian.Uint32(b[4:])
	s.Major = binary.LittleEndian.Uint32(b[8:])
	s.Minor = binary.LittleEndian.Uint32(b[12:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextProducerSize bytes.
func (s *ContextProducer) Encode(b []byte) error {
	if len(b) < ContextProducerSize {
		return wire.TooShort("ContextProducer", len(b), ContextProducerSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Hypervisor))
	binary.LittleEndian.PutUint32(b[4:], s.Processor)
	binary.LittleEndian.PutUint32(b[8:], s.Major)
	binary.LittleEndian.PutUint32(b[12:], s.Minor)
	return nil
}

// ContextProducerWriterOffset is where writer begins, u8[...].
const ContextProducerWriterOffset = 16
