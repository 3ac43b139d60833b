// Code generated from abi/memory-op.yaml. DO NOT EDIT.

package memoryop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// MemSharingOpForkResetSize is the size of MemSharingOpForkReset in bytes.
const MemSharingOpForkResetSize = 8

// MemSharingOpForkReset: A copy of a domain that goes back to it; in C one structure with that of a fork. Xen's
// mem_sharing_op_fork: public/memory.h, 4.22. In Xen 4.14 and later. Written by the guest.
type MemSharingOpForkReset struct {
	// The domain that is copied.
	ParentDomain uint16

	// How.
	Flags uint16

	// Reserved: zero when written.
	Pad uint32
}

// Decode reads the structure from the start of b, which has to hold MemSharingOpForkResetSize bytes.
func (s *MemSharingOpForkReset) Decode(b []byte) error {
	if len(b) < MemSharingOpForkResetSize {
		return wire.TooShort("MemSharingOpForkReset", len(b), MemSharingOpForkResetSize)
	}
	s.ParentDomain = binary.LittleEndian.Uint16(b[0:])
	s.Flags = binary.LittleEndian.Uint16(b[2:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MemSharingOpForkResetSize bytes.
func (s *MemSharingOpForkReset) Encode(b []byte) error {
	if len(b) < MemSharingOpForkResetSize {
		return wire.TooShort("MemSharingOpForkReset", len(b), MemSharingOpForkResetSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.ParentDomain)
	binary.LittleEndian.PutUint16(b[2:], s.Flags)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	return nil
}

// MemSharingOpForkResetWithIommuAllowedMask is bit 0 of flags. Set when the parent may have devices of the host.
const MemSharingOpForkResetWithIommuAllowedMask uint16 = 0x1

// WithIommuAllowed returns with_iommu_allowed of flags. Set when the parent may have devices of the host.
func (s *MemSharingOpForkReset) WithIommuAllowed() bool {
	return s.Flags&MemSharingOpForkResetWithIommuAllowedMask != 0
}

// SetWithIommuAllowed sets or clears with_iommu_allowed of flags.
func (s *MemSharingOpForkReset) SetWithIommuAllowed(set bool) {
	if set {
		s.Flags |= MemSharingOpForkResetWithIommuAllowedMask
	} else {
		s.Flags &^= MemSharingOpForkResetWithIommuAllowedMask
	}
}

// MemSharingOpForkResetBlockInterruptsMask is bit 1 of flags. Set when the copy gets no interrupts.
const MemSharingOpForkResetBlockInterruptsMask uint16 = 0x2

// BlockInterrupts returns block_interrupts of flags. Set when the copy gets no interrupts.
func (s *MemSharingOpForkReset) BlockInterrupts() bool {
	return s.Flags&MemSharingOpForkResetBlockInterruptsMask != 0
}

// SetBlockInterrupts sets or clears block_interrupts of flags.
func (s *MemSharingOpForkReset) SetBlockInterrupts(set bool) {
	if set {
		s.Flags |= MemSharingOpForkResetBlockInterruptsMask
	} else {
		s.Flags &^= MemSharingOpForkResetBlockInterruptsMask
	}
}

// MemSharingOpForkResetResetStateMask is bit 2 of flags. Set when the vCPUs go back.
const MemSharingOpForkResetResetStateMask uint16 = 0x4

// ResetState returns reset_state of flags. Set when the vCPUs go back.
func (s *MemSharingOpForkReset) ResetState() bool {
	return s.Flags&MemSharingOpForkResetResetStateMask != 0
}

// SetResetState sets or clears reset_state of flags.
func (s *MemSharingOpForkReset) SetResetState(set bool) {
	if set {
		s.Flags |= MemSharingOpForkResetResetStateMask
	} else {
		s.Flags &^= MemSharingOpForkResetResetStateMask
	}
}

// MemSharingOpForkResetResetMemoryMask is bit 3 of flags. Set when the memory goes back.
const MemSharingOpForkResetResetMemoryMask uint16 = 0x8

// ResetMemory returns reset_memory of flags. Set when the memory goes back.
func (s *MemSharingOpForkReset) ResetMemory() bool {
	return s.Flags&MemSharingOpForkResetResetMemoryMask != 0
}

// SetResetMemory sets or clears reset_memory of flags.
func (s *MemSharingOpForkReset) SetResetMemory(set bool) {
	if set {
		s.Flags |= MemSharingOpForkResetResetMemoryMask
	} else {
		s.Flags &^= MemSharingOpForkResetResetMemoryMask
	}
}
