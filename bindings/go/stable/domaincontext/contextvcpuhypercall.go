// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuHypercallSize is the size of ContextVcpuHypercall in bytes.
const ContextVcpuHypercallSize = 80

// ContextVcpuHypercall: The hypercall that a vCPU will make again. It is evidence: what counts is in registers and
// memory. In C dctx_vcpu_hypercall: docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuHypercall struct {
	// Where the instruction is.
	Address uint64

	// The instruction.
	Instruction ContextCallInstruction

	// The width of the caller's words in bytes: 4 or 8.
	Width uint16

	// The hypercall.
	Number uint32

	// The code of its operation, without bits that hold progress; all ones when it has none or it is not known.
	Operation uint32

	// What is known.
	Flags uint32

	// How far it came, in the unit of the operation; 0 unless has_progress is set.
	Progress uint64

	// Its arguments, as the registers hold them.
	Argument [6]uint64
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuHypercallSize bytes.
func (s *ContextVcpuHypercall) Decode(b []byte) error {
	if len(b) < ContextVcpuHypercallSize {
		return wire.TooShort("ContextVcpuHypercall", len(b), ContextVcpuHypercallSize)
	}
	s.Address = binary.LittleEndian.Uint64(b[0:])
	s.Instruction = ContextCallInstruction(binary.LittleEndian.Uint16(b[8:]))
	s.Width = binary.LittleEndian.Uint16(b[10:])
	s.Number = binary.LittleEndian.Uint32(b[12:])
	s.Operation = binary.LittleEndian.Uint32(b[16:])
	s.Flags = binary.LittleEndian.Uint32(b[20:])
	s.Progress = binary.LittleEndian.Uint64(b[24:])
	for i := range s.Argument {
		s.Argument[i] = binary.LittleEndian.Uint64(b[32+8*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuHypercallSize bytes.
func (s *ContextVcpuHypercall) Encode(b []byte) error {
	if len(b) < ContextVcpuHypercallSize {
		return wire.TooShort("ContextVcpuHypercall", len(b), ContextVcpuHypercallSize)
	}
	binary.LittleEndian.PutUint64(b[0:], s.Address)
	binary.LittleEndian.PutUint16(b[8:], uint16(s.Instruction))
	binary.LittleEndian.PutUint16(b[10:], s.Width)
	binary.LittleEndian.PutUint32(b[12:], s.Number)
	binary.LittleEndian.PutUint32(b[16:], s.Operation)
	binary.LittleEndian.PutUint32(b[20:], s.Flags)
	binary.LittleEndian.PutUint64(b[24:], s.Progress)
	for i := range s.Argument {
		binary.LittleEndian.PutUint64(b[32+8*i:], s.Argument[i])
	}
	return nil
}

// ContextVcpuHypercallHasProgressMask is bit 0 of flags. Set when progress tells how far the call came. A call without
// progress may never have been made.
const ContextVcpuHypercallHasProgressMask uint32 = 0x1

// HasProgress returns has_progress of flags. Set when progress tells how far the call came. A call without progress may
// never have been made.
func (s *ContextVcpuHypercall) HasProgress() bool {
	return s.Flags&ContextVcpuHypercallHasProgressMask != 0
}

// SetHasProgress sets or clears has_progress of flags.
func (s *ContextVcpuHypercall) SetHasProgress(set bool) {
	if set {
		s.Flags |= ContextVcpuHypercallHasProgressMask
	} else {
		s.Flags &^= ContextVcpuHypercallHasProgressMask
	}
}

// ContextVcpuHypercallReservedFlagsMask is bits 1 to 31 of flags. Reserved: zero when written.
const ContextVcpuHypercallReservedFlagsMask uint32 = 0xfffffffe

// ContextVcpuHypercallReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuHypercallReservedFlagsShift = 1

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuHypercall) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuHypercallReservedFlagsMask) >> ContextVcpuHypercallReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuHypercall) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuHypercallReservedFlagsMask>>ContextVcpuHypercallReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuHypercall.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuHypercallReservedFlagsMask | value<<ContextVcpuHypercallReservedFlagsShift
	return nil
}
