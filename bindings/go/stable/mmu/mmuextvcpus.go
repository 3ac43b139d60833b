// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// MmuextVcpusSize is the size of MmuextVcpus in bytes, for callers of a width; 0 for those that have none.
func MmuextVcpusSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 4
	case wire.Width8:
		return 8
	}
	return 0
}

// MmuextVcpus: Some vCPUs. Xen's mmuext_op.arg2.vcpumask: public/xen.h, 4.22. Written by the guest.
type MmuextVcpus struct {
	// A bitmap of them, as long as the domain has vCPUs. A pointer.
	Vcpumask uint64
}

// Decode reads the structure from the start of b, which has to hold MmuextVcpusSize(width) bytes.
func (s *MmuextVcpus) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("MmuextVcpus", width)
}

func (s *MmuextVcpus) decode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("MmuextVcpus", len(b), 4)
	}
	s.Vcpumask = uint64(binary.LittleEndian.Uint32(b[0:]))
	return nil
}

func (s *MmuextVcpus) decode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("MmuextVcpus", len(b), 8)
	}
	s.Vcpumask = binary.LittleEndian.Uint64(b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuextVcpusSize(width) bytes.
func (s *MmuextVcpus) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("MmuextVcpus", width)
}

func (s *MmuextVcpus) encode4(b []byte) error {
	if len(b) < 4 {
		return wire.TooShort("MmuextVcpus", len(b), 4)
	}
	if s.Vcpumask > math.MaxUint32 {
		return wire.TooLarge("MmuextVcpus.vcpumask", s.Vcpumask)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Vcpumask))
	return nil
}

func (s *MmuextVcpus) encode8(b []byte) error {
	if len(b) < 8 {
		return wire.TooShort("MmuextVcpus", len(b), 8)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Vcpumask)
	return nil
}
