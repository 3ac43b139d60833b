// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuStateSize is the size of ContextVcpuState in bytes.
const ContextVcpuStateSize = 8

// ContextVcpuState: Whether a vCPU is up. In C dctx_vcpu_state: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextVcpuState struct {
	// What the vCPU is about.
	Flags uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuStateSize bytes.
func (s *ContextVcpuState) Decode(b []byte) error {
	if len(b) < ContextVcpuStateSize {
		return wire.TooShort("ContextVcpuState", len(b), ContextVcpuStateSize)
	}
	s.Flags = binary.LittleEndian.Uint32(b[0:])
	s.Reserved = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuStateSize bytes.
func (s *ContextVcpuState) Encode(b []byte) error {
	if len(b) < ContextVcpuStateSize {
		return wire.TooShort("ContextVcpuState", len(b), ContextVcpuStateSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.Reserved)
	return nil
}

// ContextVcpuStateUpMask is bit 0 of flags. Set when the guest has brought it up.
const ContextVcpuStateUpMask uint32 = 0x1

// Up returns up of flags. Set when the guest has brought it up.
func (s *ContextVcpuState) Up() bool {
	return s.Flags&ContextVcpuStateUpMask != 0
}

// SetUp sets or clears up of flags.
func (s *ContextVcpuState) SetUp(set bool) {
	if set {
		s.Flags |= ContextVcpuStateUpMask
	} else {
		s.Flags &^= ContextVcpuStateUpMask
	}
}

// ContextVcpuStateReservedFlagsMask is bits 1 to 31 of flags. Reserved: zero when written.
const ContextVcpuStateReservedFlagsMask uint32 = 0xfffffffe

// ContextVcpuStateReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuStateReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuState) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuStateReservedFlagsMask) >> ContextVcpuStateReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuState) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuStateReservedFlagsMask>>ContextVcpuStateReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuState.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuStateReservedFlagsMask | value<<ContextVcpuStateReservedFlagsShift
	return nil
}
