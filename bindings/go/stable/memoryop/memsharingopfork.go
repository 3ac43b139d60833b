// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpForkSize is the size of MemSharingOpFork in bytes.
const MemSharingOpForkSize = 8

// MemSharingOpFork: A domain that becomes a copy of another one. Xen's mem_sharing_op_fork: public/memory.h, 4.22. In
// Xen 4.14 and later. Written by the guest.
type MemSharingOpFork struct {
	// The domain that is copied.
	ParentDomain uint16

	// How.
	Flags uint16

	// Reserved: zero when written.
	Pad uint32
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpForkSize bytes.
func (s *MemSharingOpFork) Decode(b []byte) error {
	if len(b) < MemSharingOpForkSize {
		return wire.TooShort("MemSharingOpFork", len(b), MemSharingOpForkSize)
	}
	s.ParentDomain = binary.LittleEndian.Uint16(b[0:])
	s.Flags = binary.LittleEndian.Uint16(b[2:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpForkSize bytes.
func (s *MemSharingOpFork) Encode(b []byte) error {
	if len(b) < MemSharingOpForkSize {
		return wire.TooShort("MemSharingOpFork", len(b), MemSharingOpForkSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.ParentDomain)
	binary.LittleEndian.PutUint16(b[2:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	return nil
}

// MemSharingOpForkWithIommuAllowedMask is bit 0 of flags. Set when the parent may have devices of the host.
const MemSharingOpForkWithIommuAllowedMask uint16 = 0x1

// WithIommuAllowed returns with_iommu_allowed of flags. Set when the parent may have devices of the host.
func (s *MemSharingOpFork) WithIommuAllowed() bool {
	return s.Flags&MemSharingOpForkWithIommuAllowedMask != 0
}

// SetWithIommuAllowed sets or clears with_iommu_allowed of flags.
func (s *MemSharingOpFork) SetWithIommuAllowed(set bool) {
	if set {
		s.Flags |= MemSharingOpForkWithIommuAllowedMask
	} else {
		s.Flags &^= MemSharingOpForkWithIommuAllowedMask
	}
}

// MemSharingOpForkBlockInterruptsMask is bit 1 of flags. Set when the copy gets no interrupts.
const MemSharingOpForkBlockInterruptsMask uint16 = 0x2

// BlockInterrupts returns block_interrupts of flags. Set when the copy gets no interrupts.
func (s *MemSharingOpFork) BlockInterrupts() bool {
	return s.Flags&MemSharingOpForkBlockInterruptsMask != 0
}

// SetBlockInterrupts sets or clears block_interrupts of flags.
func (s *MemSharingOpFork) SetBlockInterrupts(set bool) {
	if set {
		s.Flags |= MemSharingOpForkBlockInterruptsMask
	} else {
		s.Flags &^= MemSharingOpForkBlockInterruptsMask
	}
}

// MemSharingOpForkResetStateMask is bit 2 of flags. Set when the vCPUs go back.
const MemSharingOpForkResetStateMask uint16 = 0x4

// ResetState returns reset_state of flags. Set when the vCPUs go back.
func (s *MemSharingOpFork) ResetState() bool {
	return s.Flags&MemSharingOpForkResetStateMask != 0
}

// SetResetState sets or clears reset_state of flags.
func (s *MemSharingOpFork) SetResetState(set bool) {
	if set {
		s.Flags |= MemSharingOpForkResetStateMask
	} else {
		s.Flags &^= MemSharingOpForkResetStateMask
	}
}

// MemSharingOpForkResetMemoryMask is bit 3 of flags. Set when the memory goes back.
const MemSharingOpForkResetMemoryMask uint16 = 0x8

// ResetMemory returns reset_memory of flags. Set when the memory goes back.
func (s *MemSharingOpFork) ResetMemory() bool {
	return s.Flags&MemSharingOpForkResetMemoryMask != 0
}

// SetResetMemory sets or clears reset_memory of flags.
func (s *MemSharingOpFork) SetResetMemory(set bool) {
	if set {
		s.Flags |= MemSharingOpForkResetMemoryMask
	} else {
		s.Flags &^= MemSharingOpForkResetMemoryMask
	}
}
