// Code generated from abi/hvm-context.yaml. DO NOT EDIT.

package hvmcontext

import (
	"holdfast/abi/wire"
)

// HvmHwPicSize is the size of HvmHwPic in bytes.
const HvmHwPicSize = 8

// HvmHwPic: One of the two 8259A interrupt controllers. Xen's hvm_hw_vpic: public/arch-x86/hvm/save.h, 4.21. Written by
// the hypervisor.
type HvmHwPic struct {
	// The requested interrupts, a bit each line.
	Irr uint8

	// The masked interrupts, a bit each line.
	Imr uint8

	// The interrupts in service, a bit each line.
	Isr uint8

	// The vector of the first line.
	IrqBase uint8

	// The progress of initialisation and the line with the highest priority.
	Init uint8

	// The modes that the guest has set.
	Modes uint8

	// The level-triggered lines, a bit each.
	Elcr uint8

	// The state of the output towards the processor.
	IntOutput uint8
}

// Decode reads the structure from the start of b, which has to hold HvmHwPicSize bytes.
func (s *HvmHwPic) Decode(b []byte) error {
	if len(b) < HvmHwPicSize {
		return wire.TooShort("HvmHwPic", len(b), HvmHwPicSize)
	}
	s.Irr = b[0]
	s.Imr = b[1]
	s.Isr = b[2]
	s.IrqBase = b[3]
	s.Init = b[4]
	s.Modes = b[5]
	s.Elcr = b[6]
	s.IntOutput = b[7]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for HvmHwPicSize bytes.
func (s *HvmHwPic) Encode(b []byte) error {
	if len(b) < HvmHwPicSize {
		return wire.TooShort("HvmHwPic", len(b), HvmHwPicSize)
	}
	b[0] = s.Irr
	b[1] = s.Imr
	b[2] = s.Isr
	b[3] = s.IrqBase
	b[4] = s.Init
	b[5] = s.Modes
	b[6] = s.Elcr
	b[7] = s.IntOutput
	return nil
}

// HvmHwPicInitStateMask is bits 0 to 3 of init. How far initialisation is, zero when none is going on: the next command
// word, and which are expected.
const HvmHwPicInitStateMask uint8 = 0xf

// HvmHwPicInitStateShift is the lowest bit of init_state in init.
const HvmHwPicInitStateShift = 0

// InitState returns init_state of init. How far initialisation is, zero when none is going on: the next command word,
// and which are expected.
func (s *HvmHwPic) InitState() uint8 {
	return (s.Init & HvmHwPicInitStateMask) >> HvmHwPicInitStateShift
}

// SetInitState sets init_state of init. A value that does not fit is an error.
func (s *HvmHwPic) SetInitState(value uint8) error {
	if uint64(value) > uint64(HvmHwPicInitStateMask>>HvmHwPicInitStateShift) {
		return wire.TooLarge("HvmHwPic.init:init_state", uint64(value))
	}
	s.Init = s.Init&^HvmHwPicInitStateMask | value<<HvmHwPicInitStateShift
	return nil
}

// HvmHwPicPriorityAddMask is bits 4 to 7 of init. The line with the highest priority.
const HvmHwPicPriorityAddMask uint8 = 0xf0

// HvmHwPicPriorityAddShift is the lowest bit of priority_add in init.
const HvmHwPicPriorityAddShift = 4

// PriorityAdd returns priority_add of init. The line with the highest priority.
func (s *HvmHwPic) PriorityAdd() uint8 {
	return (s.Init & HvmHwPicPriorityAddMask) >> HvmHwPicPriorityAddShift
}

// SetPriorityAdd sets priority_add of init. A value that does not fit is an error.
func (s *HvmHwPic) SetPriorityAdd(value uint8) error {
	if uint64(value) > uint64(HvmHwPicPriorityAddMask>>HvmHwPicPriorityAddShift) {
		return wire.TooLarge("HvmHwPic.init:priority_add", uint64(value))
	}
	s.Init = s.Init&^HvmHwPicPriorityAddMask | value<<HvmHwPicPriorityAddShift
	return nil
}

// HvmHwPicReadselIsrMask is bit 0 of modes. Set when a read yields the interrupts in service rather than the requested
// ones.
const HvmHwPicReadselIsrMask uint8 = 0x1

// ReadselIsr returns readsel_isr of modes. Set when a read yields the interrupts in service rather than the requested
// ones.
func (s *HvmHwPic) ReadselIsr() bool {
	return s.Modes&HvmHwPicReadselIsrMask != 0
}

// SetReadselIsr sets or clears readsel_isr of modes.
func (s *HvmHwPic) SetReadselIsr(set bool) {
	if set {
		s.Modes |= HvmHwPicReadselIsrMask
	} else {
		s.Modes &^= HvmHwPicReadselIsrMask
	}
}

// HvmHwPicPollMask is bit 1 of modes. Set when the next read polls.
const HvmHwPicPollMask uint8 = 0x2

// Poll returns poll of modes. Set when the next read polls.
func (s *HvmHwPic) Poll() bool {
	return s.Modes&HvmHwPicPollMask != 0
}

// SetPoll sets or clears poll of modes.
func (s *HvmHwPic) SetPoll(set bool) {
	if set {
		s.Modes |= HvmHwPicPollMask
	} else {
		s.Modes &^= HvmHwPicPollMask
	}
}

// HvmHwPicAutoEoiMask is bit 2 of modes. Set when an acknowledged interrupt is not kept in service.
const HvmHwPicAutoEoiMask uint8 = 0x4

// AutoEoi returns auto_eoi of modes. Set when an acknowledged interrupt is not kept in service.
func (s *HvmHwPic) AutoEoi() bool {
	return s.Modes&HvmHwPicAutoEoiMask != 0
}

// SetAutoEoi sets or clears auto_eoi of modes.
func (s *HvmHwPic) SetAutoEoi(set bool) {
	if set {
		s.Modes |= HvmHwPicAutoEoiMask
	} else {
		s.Modes &^= HvmHwPicAutoEoiMask
	}
}

// HvmHwPicRotateOnAutoEoiMask is bit 3 of modes. Set when automatic ends of interrupts rotate the priorities.
const HvmHwPicRotateOnAutoEoiMask uint8 = 0x8

// RotateOnAutoEoi returns rotate_on_auto_eoi of modes. Set when automatic ends of interrupts rotate the priorities.
func (s *HvmHwPic) RotateOnAutoEoi() bool {
	return s.Modes&HvmHwPicRotateOnAutoEoiMask != 0
}

// SetRotateOnAutoEoi sets or clears rotate_on_auto_eoi of modes.
func (s *HvmHwPic) SetRotateOnAutoEoi(set bool) {
	if set {
		s.Modes |= HvmHwPicRotateOnAutoEoiMask
	} else {
		s.Modes &^= HvmHwPicRotateOnAutoEoiMask
	}
}

// HvmHwPicSpecialFullyNestedModeMask is bit 4 of modes. Set when the other controller does not count as in service.
const HvmHwPicSpecialFullyNestedModeMask uint8 = 0x10

// SpecialFullyNestedMode returns special_fully_nested_mode of modes. Set when the other controller does not count as in
// service.
func (s *HvmHwPic) SpecialFullyNestedMode() bool {
	return s.Modes&HvmHwPicSpecialFullyNestedModeMask != 0
}

// SetSpecialFullyNestedMode sets or clears special_fully_nested_mode of modes.
func (s *HvmHwPic) SetSpecialFullyNestedMode(set bool) {
	if set {
		s.Modes |= HvmHwPicSpecialFullyNestedModeMask
	} else {
		s.Modes &^= HvmHwPicSpecialFullyNestedModeMask
	}
}

// HvmHwPicSpecialMaskModeMask is bit 5 of modes. Set when masked lines do not hold back lower ones.
const HvmHwPicSpecialMaskModeMask uint8 = 0x20

// SpecialMaskMode returns special_mask_mode of modes. Set when masked lines do not hold back lower ones.
func (s *HvmHwPic) SpecialMaskMode() bool {
	return s.Modes&HvmHwPicSpecialMaskModeMask != 0
}

// SetSpecialMaskMode sets or clears special_mask_mode of modes.
func (s *HvmHwPic) SetSpecialMaskMode(set bool) {
	if set {
		s.Modes |= HvmHwPicSpecialMaskModeMask
	} else {
		s.Modes &^= HvmHwPicSpecialMaskModeMask
	}
}

// HvmHwPicIsMasterMask is bit 6 of modes. Set for the first of the two controllers; no guest can change it.
const HvmHwPicIsMasterMask uint8 = 0x40

// IsMaster returns is_master of modes. Set for the first of the two controllers; no guest can change it.
func (s *HvmHwPic) IsMaster() bool {
	return s.Modes&HvmHwPicIsMasterMask != 0
}

// SetIsMaster sets or clears is_master of modes.
func (s *HvmHwPic) SetIsMaster(set bool) {
	if set {
		s.Modes |= HvmHwPicIsMasterMask
	} else {
		s.Modes &^= HvmHwPicIsMasterMask
	}
}

// HvmHwPicUnusedMask is bit 7 of modes. Not used.
const HvmHwPicUnusedMask uint8 = 0x80

// Unused returns unused of modes. Not used.
func (s *HvmHwPic) Unused() bool {
	return s.Modes&HvmHwPicUnusedMask != 0
}

// SetUnused sets or clears unused of modes.
func (s *HvmHwPic) SetUnused(set bool) {
	if set {
		s.Modes |= HvmHwPicUnusedMask
	} else {
		s.Modes &^= HvmHwPicUnusedMask
	}
}
