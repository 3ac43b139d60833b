// Code generated from abi/elf.yaml. DO NOT EDIT.

package elf

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// CoreXcr0Size is the size of CoreXcr0 in bytes.
const CoreXcr0Size = 8

// CoreXcr0: What Linux writes into the bytes of an XSAVE area that are left to software, 464 from its start: which
// components the area has room for. In C core_xcr0: linux/elfcore.h, 6.1. Written by the toolstack.
type CoreXcr0 struct {
	// The components.
	Xcr0 uint64
}

// Decode reads the structure from the start of b, which has to hold CoreXcr0Size bytes.
func (s *CoreXcr0) Decode(b []byte) error {
	if len(b) < CoreXcr0Size {
		return wire.TooShort("CoreXcr0", len(b), CoreXcr0Size)
	}
	s.Xcr0 = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for CoreXcr0Size bytes.
func (s *CoreXcr0) Encode(b []byte) error {
	if len(b) < CoreXcr0Size {
		return wire.TooShort("CoreXcr0", len(b), CoreXcr0Size)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Xcr0)
	return nil
}
