// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuAreasSize is the size of ContextVcpuAreas in bytes.
const ContextVcpuAreasSize = 32

// ContextVcpuAreas: Where the hypervisor tells a vCPU about itself. An area that there is not has all ones. In C
// dctx_vcpu_areas: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuAreas struct {
	// The guest-physical address of vcpu_info; all ones for its place in the shared info page.
	Info uint64

	// The address of vcpu_runstate_info.
	Runstate uint64

	// The address of the secondary vcpu_time_info.
	Time uint64

	// What kind the addresses are.
	Flags uint32

	// Reserved: zero when written.
	Reserved uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuAreasSize bytes.
func (s *ContextVcpuAreas) Decode(b []byte) error {
	if len(b) < ContextVcpuAreasSize {
		return wire.TooShort("ContextVcpuAreas", len(b), ContextVcpuAreasSize)
	}
	s.Info = binary.LittleEndian.Uint64(b[0:])
	s.Runstate = binary.LittleEndian.Uint64(b[8:])
	s.Time = binary.LittleEndian.Uint64(b[16:])
	s.Flags = binary.LittleEndian.Uint32(b[24:])
	s.Reserved = binary.LittleEndian.Uint32(b[28:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuAreasSize bytes.
func (s *ContextVcpuAreas) Encode(b []byte) error {
	if len(b) < ContextVcpuAreasSize {
		return wire.TooShort("ContextVcpuAreas", len(b), ContextVcpuAreasSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Info)
	binary.LittleEndian.PutUint64(b[8:], s.Runstate)
	binary.LittleEndian.PutUint64(b[16:], s.Time)
	binary.LittleEndian.PutUint32(b[24:], s.Flags)
	binary.LittleEndian.PutUint32(b[28:], s.Reserved)
	return nil
}

// ContextVcpuAreasRunstatePhysicalMask is bit 0 of flags. Set when runstate is guest-physical rather than the kernel's
// own.
const ContextVcpuAreasRunstatePhysicalMask uint32 = 0x1

// RunstatePhysical returns runstate_physical of flags. Set when runstate is guest-physical rather than the kernel's
// own.
func (s *ContextVcpuAreas) RunstatePhysical() bool {
	return s.Flags&ContextVcpuAreasRunstatePhysicalMask != 0
}

// SetRunstatePhysical sets or clears runstate_physical of flags.
func (s *ContextVcpuAreas) SetRunstatePhysical(set bool) {
	if set {
		s.Flags |= ContextVcpuAreasRunstatePhysicalMask
	} else {
		s.Flags &^= ContextVcpuAreasRunstatePhysicalMask
	}
}

// ContextVcpuAreasTimePhysicalMask is bit 1 of flags. Set when time is guest-physical rather than the kernel's own.
const ContextVcpuAreasTimePhysicalMask uint32 = 0x2

// TimePhysical returns time_physical of flags. Set when time is guest-physical rather than the kernel's own.
func (s *ContextVcpuAreas) TimePhysical() bool {
	return s.Flags&ContextVcpuAreasTimePhysicalMask != 0
}

// SetTimePhysical sets or clears time_physical of flags.
func (s *ContextVcpuAreas) SetTimePhysical(set bool) {
	if set {
		s.Flags |= ContextVcpuAreasTimePhysicalMask
	} else {
		s.Flags &^= ContextVcpuAreasTimePhysicalMask
	}
}

// ContextVcpuAreasReservedFlagsMask is bits 2 to 31 of flags. Reserved: zero when written.
const ContextVcpuAreasReservedFlagsMask uint32 = 0xfffffffc

// ContextVcpuAreasReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuAreasReservedFlagsShift = 2

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuAreas) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuAreasReservedFlagsMask) >> ContextVcpuAreasReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuAreas) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuAreasReservedFlagsMask>>ContextVcpuAreasReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuAreas.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuAreasReservedFlagsMask | value<<ContextVcpuAreasReservedFlagsShift
	return nil
}
