// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenMemoryDomainSize is the size of XenMemoryDomain in bytes.
const XenMemoryDomainSize = 2

// XenMemoryDomain: The domain that is asked about; before Xen 4.16 the header has a domain number in its place. Xen's
// xen_memory_domain: public/memory.h, 4.22. Written by the guest.
type XenMemoryDomain struct {
	// The domain.
	Domid uint16
}

// Decode reads the structure from the start of b, which has to hold XenMemoryDomainSize bytes.
func (s *XenMemoryDomain) Decode(b []byte) error {
	if len(b) < XenMemoryDomainSize {
		return wire.TooShort("XenMemoryDomain", len(b), XenMemoryDomainSize)
	}
	s.Domid = binary.LittleEndian.Uint16(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenMemoryDomainSize bytes.
func (s *XenMemoryDomain) Encode(b []byte) error {
	if len(b) < XenMemoryDomainSize {
		return wire.TooShort("XenMemoryDomain", len(b), XenMemoryDomainSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Domid)
	return nil
}
