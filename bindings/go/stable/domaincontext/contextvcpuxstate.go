// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuXstateSize is the size of ContextVcpuXstate in bytes.
const ContextVcpuXstateSize = 544

// ContextVcpuXstate: The x87 and SSE registers, and which extended state there is. In C dctx_vcpu_xstate:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuXstate struct {
	// The components that are enabled.
	Xcr0 uint64

	// The components that were ever enabled.
	Accumulated uint64

	// The components that are not in their initial state.
	InUse uint64

	// What is in use.
	Flags uint32

	// Reserved: zero when written.
	Reserved uint32

	// The x87 and SSE registers in the layout of FXSAVE.
	Legacy [512]byte
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuXstateSize bytes.
func (s *ContextVcpuXstate) Decode(b []byte) error {
	if len(b) < ContextVcpuXstateSize {
		return wire.TooShort("ContextVcpuXstate", len(b), ContextVcpuXstateSize)
	}
	s.Xcr0 = binary.LittleEndian.Uint64(b[0:])
	s.Accumulated = binary.LittleEndian.Uint64(b[8:])
	s.InUse = binary.LittleEndian.Uint64(b[16:])
	s.Flags = binary.LittleEndian.Uint32(b[24:])
	s.Reserved = binary.LittleEndian.Uint32(b[28:])
	copy(s.Legacy[:], b[32:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuXstateSize bytes.
func (s *ContextVcpuXstate) Encode(b []byte) error {
	if len(b) < ContextVcpuXstateSize {
		return wire.TooShort("ContextVcpuXstate", len(b), ContextVcpuXstateSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Xcr0)
	binary.LittleEndian.PutUint64(b[8:], s.Accumulated)
	binary.LittleEndian.PutUint64(b[16:], s.InUse)
	binary.LittleEndian.PutUint32(b[24:], s.Flags)
	binary.LittleEndian.PutUint32(b[28:], s.Reserved)
	copy(b[32:544], s.Legacy[:])
	return nil
}

// ContextVcpuXstateInitialisedMask is bit 0 of flags. Set when the vCPU has used its x87 or SSE registers.
const ContextVcpuXstateInitialisedMask uint32 = 0x1

// Initialised returns initialised of flags. Set when the vCPU has used its x87 or SSE registers.
func (s *ContextVcpuXstate) Initialised() bool {
	return s.Flags&ContextVcpuXstateInitialisedMask != 0
}

// SetInitialised sets or clears initialised of flags.
func (s *ContextVcpuXstate) SetInitialised(set bool) {
	if set {
		s.Flags |= ContextVcpuXstateInitialisedMask
	} else {
		s.Flags &^= ContextVcpuXstateInitialisedMask
	}
}

// ContextVcpuXstateReservedFlagsMask is bits 1 to 31 of flags. Reserved: zero when written.
const ContextVcpuXstateReservedFlagsMask uint32 = 0xfffffffe

// ContextVcpuXstateReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuXstateReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuXstate) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuXstateReservedFlagsMask) >> ContextVcpuXstateReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuXstate) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuXstateReservedFlagsMask>>ContextVcpuXstateReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuXstate.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuXstateReservedFlagsMask | value<<ContextVcpuXstateReservedFlagsShift
	return nil
}
