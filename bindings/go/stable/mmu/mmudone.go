// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MmuDoneSize is the size of MmuDone in bytes.
const MmuDoneSize = 4

// MmuDone: How much of a list was done. Xen's pdone: public/xen.h, 4.22. Written by the hypervisor.
type MmuDone struct {
	// The number of elements.
	Done uint32
}

// Decode reads the structure from the start of b, which has to hold MmuDoneSize bytes.
func (s *MmuDone) Decode(b []byte) error {
	if len(b) < MmuDoneSize {
		return wire.TooShort("MmuDone", len(b), MmuDoneSize)
	}
	s.Done = binary.LittleEndian.Uint32(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuDoneSize bytes.
func (s *MmuDone) Encode(b []byte) error {
	if len(b) < MmuDoneSize {
		return wire.TooShort("MmuDone", len(b), MmuDoneSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Done)
	return nil
}
