// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuActivitySize is the size of ContextVcpuActivity in bytes.
const ContextVcpuActivitySize = 24

// ContextVcpuActivity: What a vCPU waits for, and what else it is about to be told. In C dctx_vcpu_activity:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuActivity struct {
	// What it waits for.
	Flags uint32

	// The vector by which the vCPU is told of events; 0 when it is told as the domain is.
	UpcallVector uint32

	// The only channel that it polls; 0 for any of several.
	PollPort uint32

	// Reserved: zero when written.
	Reserved uint32

	// Debug exceptions that wait, in the bits of debug register 6.
	PendingDebug uint64
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuActivitySize bytes.
func (s *ContextVcpuActivity) Decode(b []byte) error {
	if len(b) < ContextVcpuActivitySize {
		return wire.TooShort("ContextVcpuActivity", len(b), ContextVcpuActivitySize)
	}
	s.Flags = binary.LittleEndian.Uint32(b[0:])
	s.UpcallVector = binary.LittleEndian.Uint32(b[4:])
	s.PollPort = binary.LittleEndian.Uint32(b[8:])
	s.Reserved = binary.LittleEndian.Uint32(b[12:])
	s.PendingDebug = binary.LittleEndian.Uint64(b[16:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuActivitySize bytes.
func (s *ContextVcpuActivity) Encode(b []byte) error {
	if len(b) < ContextVcpuActivitySize {
		return wire.TooShort("ContextVcpuActivity", len(b), ContextVcpuActivitySize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.UpcallVector)
	binary.LittleEndian.PutUint32(b[8:], s.PollPort)
	binary.LittleEndian.PutUint32(b[12:], s.Reserved)
	binary.LittleEndian.PutUint64(b[16:], s.PendingDebug)
	return nil
}

// ContextVcpuActivityHaltedMask is bit 0 of flags. Set when it sleeps until an interrupt or an event.
const ContextVcpuActivityHaltedMask uint32 = 0x1

// Halted returns halted of flags. Set when it sleeps until an interrupt or an event.
func (s *ContextVcpuActivity) Halted() bool {
	return s.Flags&ContextVcpuActivityHaltedMask != 0
}

// SetHalted sets or clears halted of flags.
func (s *ContextVcpuActivity) SetHalted(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityHaltedMask
	} else {
		s.Flags &^= ContextVcpuActivityHaltedMask
	}
}

// ContextVcpuActivityPollingMask is bit 1 of flags. Set when it sleeps until one of the channels that it polls has an
// event.
const ContextVcpuActivityPollingMask uint32 = 0x2

// Polling returns polling of flags. Set when it sleeps until one of the channels that it polls has an event.
func (s *ContextVcpuActivity) Polling() bool {
	return s.Flags&ContextVcpuActivityPollingMask != 0
}

// SetPolling sets or clears polling of flags.
func (s *ContextVcpuActivity) SetPolling(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityPollingMask
	} else {
		s.Flags &^= ContextVcpuActivityPollingMask
	}
}

// ContextVcpuActivityNmiMask is bit 2 of flags. Set when a non-maskable interrupt is pending.
const ContextVcpuActivityNmiMask uint32 = 0x4

// Nmi returns nmi of flags. Set when a non-maskable interrupt is pending.
func (s *ContextVcpuActivity) Nmi() bool {
	return s.Flags&ContextVcpuActivityNmiMask != 0
}

// SetNmi sets or clears nmi of flags.
func (s *ContextVcpuActivity) SetNmi(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityNmiMask
	} else {
		s.Flags &^= ContextVcpuActivityNmiMask
	}
}

// ContextVcpuActivityMachineCheckMask is bit 3 of flags. Set when a machine check is pending.
const ContextVcpuActivityMachineCheckMask uint32 = 0x8

// MachineCheck returns machine_check of flags. Set when a machine check is pending.
func (s *ContextVcpuActivity) MachineCheck() bool {
	return s.Flags&ContextVcpuActivityMachineCheckMask != 0
}

// SetMachineCheck sets or clears machine_check of flags.
func (s *ContextVcpuActivity) SetMachineCheck(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityMachineCheckMask
	} else {
		s.Flags &^= ContextVcpuActivityMachineCheckMask
	}
}

// ContextVcpuActivityInitMask is bit 4 of flags. Set when it waits for SIPI after INIT.
const ContextVcpuActivityInitMask uint32 = 0x10

// Init returns init of flags. Set when it waits for SIPI after INIT.
func (s *ContextVcpuActivity) Init() bool {
	return s.Flags&ContextVcpuActivityInitMask != 0
}

// SetInit sets or clears init of flags.
func (s *ContextVcpuActivity) SetInit(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityInitMask
	} else {
		s.Flags &^= ContextVcpuActivityInitMask
	}
}

// ContextVcpuActivityBlockedByStiMask is bit 5 of flags. Set between STI and the end of the instruction after it.
const ContextVcpuActivityBlockedByStiMask uint32 = 0x20

// BlockedBySti returns blocked_by_sti of flags. Set between STI and the end of the instruction after it.
func (s *ContextVcpuActivity) BlockedBySti() bool {
	return s.Flags&ContextVcpuActivityBlockedByStiMask != 0
}

// SetBlockedBySti sets or clears blocked_by_sti of flags.
func (s *ContextVcpuActivity) SetBlockedBySti(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityBlockedByStiMask
	} else {
		s.Flags &^= ContextVcpuActivityBlockedByStiMask
	}
}

// ContextVcpuActivityBlockedByMovSsMask is bit 6 of flags. Set between a load of SS and the end of the instruction
// after it.
const ContextVcpuActivityBlockedByMovSsMask uint32 = 0x40

// BlockedByMovSs returns blocked_by_mov_ss of flags. Set between a load of SS and the end of the instruction after it.
func (s *ContextVcpuActivity) BlockedByMovSs() bool {
	return s.Flags&ContextVcpuActivityBlockedByMovSsMask != 0
}

// SetBlockedByMovSs sets or clears blocked_by_mov_ss of flags.
func (s *ContextVcpuActivity) SetBlockedByMovSs(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityBlockedByMovSsMask
	} else {
		s.Flags &^= ContextVcpuActivityBlockedByMovSsMask
	}
}

// ContextVcpuActivityBlockedByNmiMask is bit 7 of flags. Set when non-maskable interrupts are held back.
const ContextVcpuActivityBlockedByNmiMask uint32 = 0x80

// BlockedByNmi returns blocked_by_nmi of flags. Set when non-maskable interrupts are held back.
func (s *ContextVcpuActivity) BlockedByNmi() bool {
	return s.Flags&ContextVcpuActivityBlockedByNmiMask != 0
}

// SetBlockedByNmi sets or clears blocked_by_nmi of flags.
func (s *ContextVcpuActivity) SetBlockedByNmi(set bool) {
	if set {
		s.Flags |= ContextVcpuActivityBlockedByNmiMask
	} else {
		s.Flags &^= ContextVcpuActivityBlockedByNmiMask
	}
}

// ContextVcpuActivityReservedFlagsMask is bits 8 to 31 of flags. Reserved: zero when written.
const ContextVcpuActivityReservedFlagsMask uint32 = 0xffffff00

// ContextVcpuActivityReservedFlagsShift is the lowest bit of reserved in flags.
const ContextVcpuActivityReservedFlagsShift = 8

// ReservedFlags returns reserved of flags. Reserved: zero when written.
func (s *ContextVcpuActivity) ReservedFlags() uint32 {
	return (s.Flags & ContextVcpuActivityReservedFlagsMask) >> ContextVcpuActivityReservedFlagsShift
}

// SetReservedFlags sets reserved of flags. A value that does not fit is an error.
func (s *ContextVcpuActivity) SetReservedFlags(value uint32) error {
	if uint64(value) > uint64(ContextVcpuActivityReservedFlagsMask>>ContextVcpuActivityReservedFlagsShift) {
		return wire.TooLarge("ContextVcpuActivity.flags:reserved", uint64(value))
	}
	s.Flags = s.Flags&^ContextVcpuActivityReservedFlagsMask | value<<ContextVcpuActivityReservedFlagsShift
	return nil
}
