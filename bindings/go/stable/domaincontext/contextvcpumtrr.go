// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuMtrrSize is the size of ContextVcpuMtrr in bytes, without range.
const ContextVcpuMtrrSize = 120

// ContextVcpuMtrr: The memory-type registers of a vCPU. In C dctx_vcpu_mtrr: docs/specs/domain-context.md, 1.0. Written
// by the hypervisor.
type ContextVcpuMtrr struct {
	// The eight memory types of the page attribute table, a byte each.
	Pat uint64

	// The MSR MTRRcap: how many ranges there are and of what kind.
	Capabilities uint64

	// The MSR MTRRdefType: the type outside the ranges, and which ranges are on.
	DefaultType uint64

	// The types of the first megabyte, a byte each range, in rising order of address.
	Fixed [11]uint64

	// The number of variable ranges, as MTRRcap says.
	Ranges uint32

	// Reserved: zero when written.
	Reserved uint32

	// Behind it: range, ContextMtrrRange[ranges]. The variable ranges.
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuMtrrSize bytes.
func (s *ContextVcpuMtrr) Decode(b []byte) error {
	if len(b) < ContextVcpuMtrrSize {
		return wire.TooShort("ContextVcpuMtrr", len(b), ContextVcpuMtrrSize)
	}
	s.Pat = binary.LittleEndian.Uint64(b[0:])
	s.Capabilities = binary.LittleEndian.Uint64(b[8:])
	s.DefaultType = binary.LittleEndian.Uint64(b[16:])
	for i := range s.Fixed {
		s.Fixed[i] = binary.LittleEndian.Uint64(b[24+8*i:])
	}
	s.Ranges = binary.LittleEndian.Uint32(b[112:])
	s.Reserved = binary.LittleEndian.Uint32(b[116:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuMtrrSize bytes.
func (s *ContextVcpuMtrr) Encode(b []byte) error {
	if len(b) < ContextVcpuMtrrSize {
		return wire.TooShort("ContextVcpuMtrr", len(b), ContextVcpuMtrrSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Pat)
	binary.LittleEndian.PutUint64(b[8:], s.Capabilities)
	binary.LittleEndian.PutUint64(b[16:], s.DefaultType)
	for i := range s.Fixed {
		binary.LittleEndian.PutUint64(b[24+8*i:], s.Fixed[i])
	}
	binary.LittleEndian.PutUint32(b[112:], s.Ranges)
	binary.LittleEndian.PutUint32(b[116:], s.Reserved)
	return nil
}

// ContextVcpuMtrrRangeOffset is where range begins, ContextMtrrRange[ranges].
const ContextVcpuMtrrRangeOffset = 120
