// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextIntegritySize is the size of ContextIntegrity in bytes.
const ContextIntegritySize = 8

// ContextIntegrity: A checksum of the image. In C dctx_integrity: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextIntegrity struct {
	// CRC-32C (Castagnoli) of all bytes from the image's first to the last before this record's descriptor.
	Crc32c uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextIntegritySize bytes.
func (s *ContextIntegrity) Decode(b []byte) error {
	if len(b) < ContextIntegritySize {
		return wire.TooShort("ContextIntegrity", len(b), ContextIntegritySize)
	}
	s.Crc32c = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextIntegritySize bytes.
func (s *ContextIntegrity) Encode(b []byte) error {
	if len(b) < ContextIntegritySize {
		return wire.TooShort("ContextIntegrity", len(b), ContextIntegritySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Crc32c)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}
