// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"holdfast/abi/wire"
)

// ContextPicSize is the size of ContextPic in bytes.
const ContextPicSize = 8

// ContextPic: One of the two 8259A interrupt controllers. In C dctx_pic: docs/specs/domain-context.md, 1.0. Written by
// the hypervisor.
type ContextPic struct {
	// The requested interrupts, a bit each line.
	Requests uint8

	// The masked interrupts, a bit each line.
	Mask uint8

	// The interrupts in service, a bit each line.
	InService uint8

	// The vector of the first line.
	VectorBase uint8

	// The progress of initialisation and the line with the highest priority.
	Initialisation uint8

	// The modes that the guest has set.
	Modes uint8

	// The level-triggered lines, a bit each.
	Levels uint8

	// The state of the output towards the processor: 0 or 1.
	Output uint8
}

// Decode reads the structure from the start of b, which has to hold ContextPicSize bytes.
func (s *ContextPic) Decode(b []byte) error {
	if len(b) < ContextPicSize {
		return wire.TooShort("ContextPic", len(b), ContextPicSize)
	}
	s.Requests = b[0]
	s.Mask = b[1]
	s.InService = b[2]
	s.VectorBase = b[3]
	s.Initialisation = b[4]
	s.Modes = b[5]
	s.Levels = b[6]
	s.Output = b[7]
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextPicSize bytes.
func (s *ContextPic) Encode(b []byte) error {
	if len(b) < ContextPicSize {
		return wire.TooShort("ContextPic", len(b), ContextPicSize)
	}
	b[0] = s.Requests
	b[1] = s.Mask
	b[2] = s.InService
	b[3] = s.VectorBase
	b[4] = s.Initialisation
	b[5] = s.Modes
	b[6] = s.Levels
	b[7] = s.Output
	return nil
}

// ContextPicStepMask is bits 0 to 3 of initialisation. How far initialisation is, zero when none is going on: the next
// command word, and which are expected.
const ContextPicStepMask uint8 = 0xf

// ContextPicStepShift is the lowest bit of step in initialisation.
const ContextPicStepShift = 0

// Step returns step of initialisation. How far initialisation is, zero when none is going on: the next command word,
// and which are expected.
func (s *ContextPic) Step() uint8 {
	return (s.Initialisation & ContextPicStepMask) >> ContextPicStepShift
}

// SetStep sets step of initialisation. A value that does not fit is an error.
func (s *ContextPic) SetStep(value uint8) error {
	if uint64(value) > uint64(ContextPicStepMask>>ContextPicStepShift) {
		return wire.TooLarge("ContextPic.initialisation:step", uint64(value))
	}
	s.Initialisation = s.Initialisation&^ContextPicStepMask | value<<ContextPicStepShift
	return nil
}

// ContextPicFirstLineMask is bits 4 to 7 of initialisation. The line with the highest priority.
const ContextPicFirstLineMask uint8 = 0xf0

// ContextPicFirstLineShift is the lowest bit of first_line in initialisation.
const ContextPicFirstLineShift = 4

// FirstLine returns first_line of initialisation. The line with the highest priority.
func (s *ContextPic) FirstLine() uint8 {
	return (s.Initialisation & ContextPicFirstLineMask) >> ContextPicFirstLineShift
}

// SetFirstLine sets first_line of initialisation. A value that does not fit is an error.
func (s *ContextPic) SetFirstLine(value uint8) error {
	if uint64(value) > uint64(ContextPicFirstLineMask>>ContextPicFirstLineShift) {
		return wire.TooLarge("ContextPic.initialisation:first_line", uint64(value))
	}
	s.Initialisation = s.Initialisation&^ContextPicFirstLineMask | value<<ContextPicFirstLineShift
	return nil
}

// ContextPicReadsInServiceMask is bit 0 of modes. Set when a read yields the interrupts in service rather than the
// requested ones.
const ContextPicReadsInServiceMask uint8 = 0x1

// ReadsInService returns reads_in_service of modes. Set when a read yields the interrupts in service rather than the
// requested ones.
func (s *ContextPic) ReadsInService() bool {
	return s.Modes&ContextPicReadsInServiceMask != 0
}

// SetReadsInService sets or clears reads_in_service of modes.
func (s *ContextPic) SetReadsInService(set bool) {
	if set {
		s.Modes |= ContextPicReadsInServiceMask
	} else {
		s.Modes &^= ContextPicReadsInServiceMask
	}
}

// ContextPicPollMask is bit 1 of modes. Set when the next read polls.
const ContextPicPollMask uint8 = 0x2

// Poll returns poll of modes. Set when the next read polls.
func (s *ContextPic) Poll() bool {
	return s.Modes&ContextPicPollMask != 0
}

// SetPoll sets or clears poll of modes.
func (s *ContextPic) SetPoll(set bool) {
	if set {
		s.Modes |= ContextPicPollMask
	} else {
		s.Modes &^= ContextPicPollMask
	}
}

// ContextPicAutoEndMask is bit 2 of modes. Set when an acknowledged interrupt is not kept in service.
const ContextPicAutoEndMask uint8 = 0x4

// AutoEnd returns auto_end of modes. Set when an acknowledged interrupt is not kept in service.
func (s *ContextPic) AutoEnd() bool {
	return s.Modes&ContextPicAutoEndMask != 0
}

// SetAutoEnd sets or clears auto_end of modes.
func (s *ContextPic) SetAutoEnd(set bool) {
	if set {
		s.Modes |= ContextPicAutoEndMask
	} else {
		s.Modes &^= ContextPicAutoEndMask
	}
}

// ContextPicRotatesMask is bit 3 of modes. Set when automatic ends of interrupts rotate the priorities.
const ContextPicRotatesMask uint8 = 0x8

// Rotates returns rotates of modes. Set when automatic ends of interrupts rotate the priorities.
func (s *ContextPic) Rotates() bool {
	return s.Modes&ContextPicRotatesMask != 0
}

// SetRotates sets or clears rotates of modes.
func (s *ContextPic) SetRotates(set bool) {
	if set {
		s.Modes |= ContextPicRotatesMask
	} else {
		s.Modes &^= ContextPicRotatesMask
	}
}

// ContextPicSpecialFullyNestedMask is bit 4 of modes. Set when the other controller does not count as in service.
const ContextPicSpecialFullyNestedMask uint8 = 0x10

// SpecialFullyNested returns special_fully_nested of modes. Set when the other controller does not count as in service.
func (s *ContextPic) SpecialFullyNested() bool {
	return s.Modes&ContextPicSpecialFullyNestedMask != 0
}

// SetSpecialFullyNested sets or clears special_fully_nested of modes.
func (s *ContextPic) SetSpecialFullyNested(set bool) {
	if set {
		s.Modes |= ContextPicSpecialFullyNestedMask
	} else {
		s.Modes &^= ContextPicSpecialFullyNestedMask
	}
}

// ContextPicSpecialMaskMask is bit 5 of modes. Set when masked lines do not hold back lower ones.
const ContextPicSpecialMaskMask uint8 = 0x20

// SpecialMask returns special_mask of modes. Set when masked lines do not hold back lower ones.
func (s *ContextPic) SpecialMask() bool {
	return s.Modes&ContextPicSpecialMaskMask != 0
}

// SetSpecialMask sets or clears special_mask of modes.
func (s *ContextPic) SetSpecialMask(set bool) {
	if set {
		s.Modes |= ContextPicSpecialMaskMask
	} else {
		s.Modes &^= ContextPicSpecialMaskMask
	}
}

// ContextPicReservedModesMask is bits 6 to 7 of modes. Reserved: zero when written.
const ContextPicReservedModesMask uint8 = 0xc0

// ContextPicReservedModesShift is the lowest bit of reserved in modes.
const ContextPicReservedModesShift = 6

// ReservedModes returns reserved of modes. Reserved: zero when written.
func (s *ContextPic) ReservedModes() uint8 {
	return (s.Modes & ContextPicReservedModesMask) >> ContextPicReservedModesShift
}

// SetReservedModes sets reserved of modes. A value that does not fit is an error.
func (s *ContextPic) SetReservedModes(value uint8) error {
	if uint64(value) > uint64(ContextPicReservedModesMask>>ContextPicReservedModesShift) {
		return wire.TooLarge("ContextPic.modes:reserved", uint64(value))
	}
	s.Modes = s.Modes&^ContextPicReservedModesMask | value<<ContextPicReservedModesShift
	return nil
}
